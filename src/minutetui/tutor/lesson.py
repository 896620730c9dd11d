"""A lesson: the meeting it begins with, and its steps, as read from the file of its language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from minutetui.store.toml import read_table

EXPECTATIONS = ("line", "undone", "left", "known", "item", "gaps", "status", "screen", "written")
"""What a step can expect; `tutor.judging` says what each means."""


@dataclass(frozen=True)
class ExpectedLine:
    """What a line must have that a step expects; what is left empty may be anything, and so may the wording."""

    tags: tuple[str, ...] = ()
    """Its tag is one of these."""
    speaker: str = ""
    """Who said it."""
    owner: str = ""
    """One of its owners, or a part of the name."""
    due: bool = False
    """Whether it has a deadline that is a day."""
    vote: bool = False
    """Whether it has a vote with an outcome."""
    below: bool = False
    """Whether it belongs to an issue."""
    words: tuple[str, ...] = ()
    """Its text has one of these, whatever their case."""


@dataclass(frozen=True)
class Step:
    """One step of a lesson."""

    id: str
    """The same in all languages."""
    said: tuple[tuple[str, str], ...]
    """Who says what in the meeting."""
    task: str
    """What to do; `{key:COMMAND}` is the key of a command."""
    example: str
    """A line that does it; empty: it is done with keys."""
    expects: str
    """One of `EXPECTATIONS`."""
    wanted: Any
    """What exactly is expected, for instance an `ExpectedLine`."""
    answer: tuple[str, ...]
    """Lines that meet the expectation, and keys in angle brackets by Textual's names: `<f8>`."""
    praise: str
    """Said when the expectation is met."""
    hint: str
    """Said after a try that does not meet it."""


@dataclass(frozen=True)
class Lesson:
    """The lesson of one language."""

    language: str
    meeting: Mapping[str, Any]
    """The meeting that it begins with, as a table of the file format."""
    steps: tuple[Step, ...]

    def position(self, step_id: str) -> int:
        """Give the index of a step; 0 if there is no such step."""
        return next((index for index, step in enumerate(self.steps) if step.id == step_id), 0)


@cache
def load_lesson(language: str) -> Lesson:
    """Read the lesson of a language."""
    table = read_table(Path(__file__).parent / f"{language}.toml")
    return Lesson(language, table["meeting"], tuple(map(_step, table["steps"])))


def _step(table: Mapping[str, Any]) -> Step:
    ((expects, wanted),) = table["expect"].items()
    return Step(
        id=table["id"],
        said=tuple((who, words) for who, words in table["said"]),
        task=table["task"],
        example=table.get("example", ""),
        expects=expects,
        wanted=_expected_line(wanted) if expects == "line" else wanted,
        answer=tuple(table.get("answer") or [table["example"]]),
        praise=table["praise"],
        hint=table["hint"],
    )


def _expected_line(table: Mapping[str, Any]) -> ExpectedLine:
    fields: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in table.items()}
    return ExpectedLine(**fields)
