"""A lesson: the meeting it begins with, its steps, and whether a meeting does what a step expects.

Of a line the fields count, its wording does not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from minutetui.core.vocabulary import tag_name
from minutetui.store.toml import read_table
from minutetui.words import say

if TYPE_CHECKING:
    from minutetui.core.meeting.model import Line, Meeting


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

    @classmethod
    def of(cls, table: Mapping[str, Any]) -> ExpectedLine:
        """Read a table of the lesson's file."""
        fields: dict[str, Any] = {name: tuple(one) if isinstance(one, list) else one for name, one in table.items()}
        return cls(**fields)


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
        wanted=ExpectedLine.of(wanted) if expects == "line" else wanted,
        answer=tuple(table.get("answer") or [table["example"]]),
        praise=table["praise"],
        hint=table["hint"],
    )


@dataclass(frozen=True)
class Sight:
    """What the coach sees at one moment."""

    meeting: Meeting
    item: str = ""
    """The id of the agenda item being minuted."""
    gaps: int = 0
    """The number of gaps."""
    event: str = ""
    """The name of a screen that was just opened, or `written` when a document was."""


@dataclass(frozen=True)
class SeenLine:
    """A line of the meeting, and whether it belongs to an issue."""

    line: Line
    below: bool

    @property
    def signature(self) -> str:
        """What the line says, to tell whether it changed."""
        line = self.line
        return repr((line.tag, line.speaker, line.label, line.text, line.owners, line.due, line.vote))


@dataclass(frozen=True)
class Before:
    """What was seen when a step began, and since."""

    counted: Mapping[str, str]
    """The signatures of the lines that earlier steps had, by id: a line counts once, until it is changed."""
    most_lines: int = 0
    """The highest number of lines since the step began."""
    gaps: int = 0
    """The number of gaps when it began."""


def lines_of(meeting: Meeting) -> list[SeenLine]:
    """List all lines, in their order."""
    from minutetui.core.meeting.queries import walk_items  # noqa: PLC0415 - needs the model

    return [found for item, _ in walk_items(meeting) for found in _walk(item.lines, below=False)]


def _walk(lines: Iterable[Line], *, below: bool) -> Iterator[SeenLine]:
    for line in lines:
        yield SeenLine(line, below)
        yield from _walk(line.lines, below=below or line.tag == "issue")


def met_by(step: Step, sight: Sight, before: Before) -> SeenLine | bool:
    """Give the line that meets the expectation of a step; True if it is met otherwise, False if not at all."""
    if step.expects != "line":
        return CHECKS[step.expects](step.wanted, sight, before)
    fresh = (one for one in reversed(lines_of(sight.meeting)) if before.counted.get(one.line.id) != one.signature)
    return next((one for one in fresh if not any(lacks(one, step.wanted))), False)


def lacks(seen: SeenLine, wanted: ExpectedLine) -> Iterator[str]:
    """Yield the keys of the words that say what a line lacks."""
    line = seen.line
    text = f"{line.label} {line.text}".casefold()
    if wanted.tags and line.tag not in wanted.tags:
        yield "tutor-other-tag"
    if wanted.speaker and line.speaker != wanted.speaker:
        yield "tutor-no-speaker"
    if wanted.owner and not any(wanted.owner in name for name in line.owners):
        yield "tutor-no-owner"
    if wanted.due and line.due_date is None:
        yield "tutor-no-due"
    if wanted.vote and not (line.vote and line.vote.result):
        yield "tutor-no-vote"
    if wanted.below and not seen.below:
        yield "tutor-not-below"
    if wanted.words and not any(word.casefold() in text for word in wanted.words):
        yield "tutor-other-words"


def told(seen: SeenLine, wanted: ExpectedLine, language: str) -> str:
    """Say the first thing that a line lacks; empty if it lacks nothing."""
    key = next(lacks(seen, wanted), "")
    if not key:
        return ""
    tag, named = tag_name(seen.line.tag, language), [tag_name(tag, language) for tag in wanted.tags]
    values = {"tag": tag, "wanted": named[0] if named else "", "speaker": wanted.speaker, "owner": wanted.owner}
    return say(language, key, **values)


def _left(person: str, sight: Sight, _: Before) -> bool:
    return any(one.name == person and (one.left or one.attendance != "present") for one in sight.meeting.attendees)


def _item(number: int, sight: Sight, _: Before) -> bool:
    from minutetui.core.meeting.queries import walk_items  # noqa: PLC0415 - needs the model

    order = [item.id for item, _ in walk_items(sight.meeting)]
    return sight.item in order[number - 1 :]


CHECKS: dict[str, Callable[[Any, Sight, Before], bool]] = {
    "undone": lambda _, sight, before: len(lines_of(sight.meeting)) < before.most_lines,
    "left": _left,
    "known": lambda name, sight, _: any(name in one.name for one in sight.meeting.attendees),
    "item": _item,
    "gaps": lambda _, sight, before: sight.gaps < before.gaps or sight.gaps == 0,
    "status": lambda status, sight, _: sight.meeting.status == status,
    "screen": lambda name, sight, _: sight.event == name,
    "written": lambda _wanted, sight, _before: sight.event == "written",
}
"""Whether an expectation is met that is about no line: undone, a line is gone; left, that person is away;
known, that person is an attendee; item, that agenda item, or a later one, is taken up; gaps, there are fewer; status;
screen and written, what just happened."""

EXPECTATIONS = ("line", *CHECKS)
"""What a step can expect."""
