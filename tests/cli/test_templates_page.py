"""docs/templates.md: following the page step by step gives the template it ends with, and the summary it shows."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from minutetui.core.template.model import Section, Template
from minutetui.core.template.pattern import FACTS
from minutetui.core.template.vocabulary import USUAL, Vocabulary
from minutetui.errors import FormatError
from minutetui.store.decode import decode
from minutetui.store.templates import list_templates, load_template, read_template
from minutetui.summary import render

PAGE = (Path(__file__).parents[2] / "docs" / "templates.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```(toml|markdown)\n(.*?)```", PAGE, re.DOTALL)
WHOLE, MEETING, RESULT = (text for _, text in BLOCKS[-3:])
STEPS = [text for _, text in BLOCKS[:4]]


def test_the_steps_are_the_whole() -> None:
    assert tomllib.loads("\n".join(STEPS)) == tomllib.loads(WHOLE)


def test_following_the_page_gives_what_it_shows(tmp_path: Path) -> None:
    (tmp_path / "incident.en.toml").write_text(WHOLE, encoding="utf-8")
    meeting = decode(MEETING.encode(), "outage.toml").meeting
    assert render(meeting, load_template("incident", "en", tmp_path).template) == RESULT
    assert "incident" in {entry.template.name for entry in list_templates(tmp_path)}


def test_the_page_names_everything_a_template_may_say() -> None:
    assert re.findall(r"^\| `(\w+)` \| [^|]*\|$", PAGE.split("| fact |")[1], re.MULTILINE) == list(FACTS)
    for table in (Template, Section, Vocabulary):
        for key in table.fields:
            assert re.search(rf"`{key}|\b{key} =|\[{key}", PAGE), key


def test_the_page_says_what_the_usual_words_are() -> None:
    """Every word of both languages is in its tables."""
    rows = dict(re.findall(r"^\| `(\w+)` \| (.*) \|$", PAGE.split("## Words")[1].split("\n## ")[0], re.MULTILINE))
    for language in ("zh", "en"):
        usual = USUAL[language]
        for name, word in {**usual["tags"], **{key: word for key, word in usual.items() if key != "tags"}}.items():
            said = word.values() if isinstance(word, dict) else word if isinstance(word, tuple) else [word]
            assert all(one in rows[name] for one in said), name


def test_a_new_meeting_takes_the_template_that_lies_beside_it(tmp_path: Path) -> None:
    (tmp_path / "incident.en.toml").write_text(WHOLE, encoding="utf-8")
    made = tmp_path / "m.toml"
    command = [sys.executable, "-m", "minutetui"]
    subprocess.run([*command, "new", str(made), "--kind", "incident", "--lang", "en"], check=True, capture_output=True)
    assert "Timeline" in made.read_text(encoding="utf-8")
    listed = subprocess.run([*command, "templates"], check=True, capture_output=True, text=True, cwd=tmp_path)
    assert "Incident review" in listed.stdout


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('draws = "agenda"', 'draws = "weather"', "draws"),
        ('id = "learned"', 'id = "causes"', "causes"),
        ("{organiser}", "{organizer}", "{organizer}"),
        ("{path} ", "{roman} ", "roman"),
        ('language = "en"', 'language = "zh"', "those of incident.zh.toml"),
        ('id = "learned"', 'id = "What we learned"', "id (line"),
        ("[; {pending}]", "[; {pending}", "bracket"),
        ('"success", "lesson"', '"success", "issue"', "issue"),
        ("slots =", "slot =", "slot"),
        ('groups = [{ tags = ["issue"] }]', "", "groups"),
        ("minutes = 15", 'minutes = "long"', "minutes"),
        ('name = "incident"', 'name = "incident"\nwrap = ["x"]', "wrap (line 2) has too few or too many entries"),
        ('name = "incident"', 'name = "incident"\nwrap = ["x", "y", "z"]', "a list of 2 entries"),
        ("[words.tags]", '[words.tags]\nisue = "x"', "words.tags.isue (line 12) is not a known key"),
    ],
)
def test_what_is_wrong_is_said_with_file_and_key(tmp_path: Path, old: str, new: str, told: str) -> None:
    assert old in WHOLE
    path = tmp_path / "incident.en.toml"
    path.write_text(WHOLE.replace(old, new), encoding="utf-8")
    with pytest.raises(FormatError) as caught:
        read_template(path)
    assert path.name in str(caught.value)
    assert told in str(caught.value)
    assert caught.value.hint


def test_what_is_wrong_inside_a_list_is_not_said_of_the_list_too(tmp_path: Path) -> None:
    path = tmp_path / "incident.en.toml"
    path.write_text(WHOLE.replace('draws = "agenda"', 'draws = "weather"'), encoding="utf-8")
    with pytest.raises(FormatError) as caught:
        read_template(path)
    assert "sections is" not in str(caught.value)
