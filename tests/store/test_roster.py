"""The roster's file: read, or left out with one sentence that says why."""

from __future__ import annotations

from pathlib import Path

import pytest

from minutetui.store.own_lists import load_roster
from minutetui.store.paths import config_dir

GOOD = '[[people]]\nname = "Sam Hill"\nrole = "Planner"\n\n[[people]]\nname = "赵强"\naliases = ["赵工"]\n'


def write(text: str) -> Path:
    config_dir().mkdir(parents=True, exist_ok=True)
    path = config_dir() / "roster.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_without_a_file_the_roster_is_empty() -> None:
    roster, problems = load_roster()
    assert (roster.people, problems) == ((), ())


def test_people_are_read() -> None:
    write(GOOD)
    roster, problems = load_roster()
    assert not problems
    assert roster.attendee("赵工").name == "赵强"
    assert roster.attendee("sam hill").role == "Planner"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[[people]]\nrole = "Planner"\n', "people[1].name is missing"),
        ('[[people]]\nname = "Sam"\nrolle = "x"\n', "people[1].rolle is not a known key"),
        ('[[persons]]\nname = "Sam"\n', "persons is not a known key"),
        (GOOD + GOOD, "Sam Hill occurs twice"),
        ("[[people]\n", "line 1"),
        ('[[people]]\nname = "Sam"\naliases = "S"\n', "aliases"),
    ],
)
def test_what_is_wrong_is_said_with_its_file(text: str, said: str) -> None:
    path = write(text)
    roster, problems = load_roster()
    assert not roster.people
    assert len(problems) == 1
    assert str(path) in str(problems[0])
    assert said in str(problems[0])
