"""Languages are a seam: what differs between them is in the writers, and the rest knows none."""

from __future__ import annotations

import re
from pathlib import Path

import minutetui.summary
from minutetui.core.meeting.model import Meeting
from minutetui.store.templates import load_template
from minutetui.summary.english import English
from minutetui.summary.voice import Voice
from minutetui.summary.writers import WRITERS, writer, writer_of
from minutetui.words import LANGUAGES

SUMMARY = Path(minutetui.summary.__file__).parent
BRANCH = re.compile(r"""\.zh\b|\bzh\b\s*[=:]|[=!]= ?["'](zh|en)["']|_zh\b|_en\b|\bchinese: bool""")


def test_no_module_but_the_writers_knows_a_language() -> None:
    found = {
        f"{path.relative_to(SUMMARY)}:{number}"
        for path in SUMMARY.rglob("*.py")
        if not {"chinese", "english"} & set(path.parts)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if BRANCH.search(line)
    }
    assert not found


def test_neither_writer_knows_another_language() -> None:
    for own, other in (("chinese", "english"), ("english", "chinese")):
        texts = [path.read_text(encoding="utf-8") for path in (SUMMARY / own).glob("*.py")]
        assert texts
        assert not any(f"summary.{other}" in text for text in texts)


def test_every_language_has_a_writer_that_says_everything() -> None:
    assert set(WRITERS) == set(LANGUAGES)
    for language in LANGUAGES:
        voice = writer(Meeting(title="x"), load_template("minutes", language).template)
        assert isinstance(voice, Voice)
        assert voice.language == language
        assert set(voice.others) == set(map(writer_of, LANGUAGES)) - {type(voice)}
        assert not type(voice).__abstractmethods__


def test_a_third_language_is_one_writer() -> None:
    """A writer that changes one thing is a class of its own; composing needs no change."""

    class Shouting(English):
        def sentence_case(self, text: str) -> str:
            return text.upper()

    template = load_template("minutes", "en").template
    voice = Shouting(Meeting(title="x"), template)
    assert voice.sentence_case(voice.subject) == "THE MEETING"
