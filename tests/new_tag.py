"""What a tag can do that the program does not know yet. `tests/core/test_vocabulary.py` runs this on its own.

`install` puts a copy of the vocabulary with the tag `reminder` in place before anything else imports it.
"""

from __future__ import annotations

import ast
import datetime as dt
import sys
import types
from importlib.util import find_spec
from pathlib import Path

NAME = "minutetui.core.vocabulary"
PAIRS = ("%％", "^＾", "&＆", "$＄", "|｜", "_＿", "(（")
"""Signs that the tag can have, in both widths."""


def _free() -> str:
    """Give the first pair of signs that the program does not use yet."""
    package = Path(str(find_spec("minutetui.words").origin)).parents[1]  # type: ignore[union-attr]
    taken: set[str] = set()
    for name in ("core/vocabulary.py", "core/capture/signs.py", "rows/edges.py"):
        for node in ast.walk(ast.parse((package / name).read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value) <= 4:
                taken |= set(node.value)
    return next(pair for pair in PAIRS if not taken & set(pair))


SIGNS = _free()
ROW = f"""{{
    "reminder": TagSpec(
        name={{"en": "reminder", "zh": "备忘"}},
        plural={{"en": "Reminders", "zh": "备忘"}},
        words={{"en": ("reminder",), "zh": ("备忘",)}},
        signs="{SIGNS}",
    ),"""


def install() -> None:
    """Put the vocabulary with one tag more in place."""
    spec = find_spec(NAME)
    assert spec is not None
    assert spec.origin is not None
    source = Path(spec.origin).read_text(encoding="utf-8")
    source = source.replace('"emphasis"]', '"emphasis", "reminder"]', 1)
    source = source.replace("TAG_SPECS: dict[Tag, TagSpec] = {", f"TAG_SPECS: dict[Tag, TagSpec] = {ROW}", 1)
    module = sys.modules[NAME] = types.ModuleType(NAME)
    exec(compile(source, spec.origin, "exec"), module.__dict__)
    assert "reminder" in module.TAGS


if "minutetui.core.meeting.model" not in sys.modules:
    install()

import pytest  # noqa: E402

from helpers_app import SMALL, meeting_file, opened  # noqa: E402
from minutetui.core.capture import read, typed  # noqa: E402
from minutetui.core.capture.reading import Add, Scene  # noqa: E402
from minutetui.core.people.names import Names  # noqa: E402
from minutetui.store.meetings import MeetingFile  # noqa: E402
from minutetui.store.peek import peek  # noqa: E402
from minutetui.store.schema import meeting_schema  # noqa: E402
from minutetui.store.templates import load_template  # noqa: E402
from minutetui.summary import render  # noqa: E402
from minutetui.words import Language  # noqa: E402


def test_the_schema_knows_it() -> None:
    assert "reminder" in str(meeting_schema())


TYPED: list[tuple[Language, str]] = [
    ("en", f"{SIGNS[0]}Who pays?"),
    ("en", "Reminder: Who pays?"),
    ("zh", f"{SIGNS[1]}Who pays?"),
    ("zh", "备忘：Who pays?"),
]


@pytest.mark.parametrize(("language", "text"), TYPED)
async def test_it_is_typed_saved_shown_reviewed_and_printed(tmp_path: Path, language: Language, text: str) -> None:
    path = meeting_file(tmp_path, SMALL.replace('language = "en"', f'language = "{language}"'))
    async with opened(path, language=language) as screen:
        await screen.line(text)
        screen.shows({"en": f"{SIGNS[0]} Who pays?", "zh": "备忘"}[language])
        await screen.press("ctrl+r")
        await screen.press("right")
        screen.shows({"en": "Reminders (1)", "zh": "备忘（1）"}[language])
    assert peek(path).lines[0].tag == "reminder"
    meeting = MeetingFile(path).load().meeting
    line = meeting.agenda[0].lines[0]
    assert (str(line.tag), line.text) == ("reminder", "Who pays?")
    for kind in ("minutes", "retrospective"):
        assert "Who pays?" in render(meeting, load_template(kind, language).template)
    scene = Scene(meeting=meeting, names=Names(meeting), today=dt.date(2026, 11, 23))
    again = read(typed(line, scene), scene).act
    assert isinstance(again, Add)
    assert str(again.line.tag) == "reminder"
