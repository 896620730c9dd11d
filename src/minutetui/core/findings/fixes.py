"""How each finding is fixed, and its other outcomes: put off, done, or waived with a reason.

Every screen that shows findings goes by `fix_of`, so that a gap is closed the same way everywhere: what is typed for
it, about what, and what Enter alone does. `filling_of` reads what is typed for a field of the meeting. The choices of
`outcomes` are numbered, and the same list serves every screen.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from minutetui.core.capture import read_line
from minutetui.core.capture.parse import TYPED_FIELDS
from minutetui.core.capture.reading import Scene
from minutetui.core.findings.finding import Finding
from minutetui.core.meeting.closing import last_said
from minutetui.core.meeting.edits import MEETING, Change, Edit, Remove
from minutetui.core.meeting.model import Attendee, Line, Meeting, Unit, Waiver
from minutetui.core.meeting.queries import all_lines, is_open_issue
from minutetui.core.people.pasted_people import attendees_from
from minutetui.core.series.carry import marks
from minutetui.core.vocabulary import LineStatus
from minutetui.words import say

FixKind = Literal[
    "owner",
    "due",
    "decision",
    "action",
    "vote",
    "words",
    "item",
    "slot",
    "delete",
    "stamp",
    "draft",
    "chair",
    "recorder",
    "place",
    "people",
    "attendance",
    "times",
    "accept",
    "again",
    "take-in",
    "as-action",
    "as-decision",
    "roll",
]
"""What has to be done, in a word; the catalogues say it in a few (`fix-KIND`)."""

Takes = Literal["line", "item", "field", "prose", "nothing"]
"""What a typed text is: a line about the finding's line (signs alone amend it), a line of its agenda item, what a
field of the meeting says, the prose of its section; or there is nothing to type."""


@dataclass(frozen=True)
class Fix:
    """How a finding goes away."""

    kind: FixKind
    takes: Takes = "line"
    sign: str = ""
    """The beginning of the text to type: @, +, = and a space; the label of a slot."""
    edit: Edit | None = None
    """What Enter alone does, if nothing has to be typed."""
    rewrites: bool = False
    """Whether the line's own text is edited."""


def fix_of(finding: Finding, meeting: Meeting, now: dt.datetime) -> Fix:
    """Give the fix of a finding of a meeting; `now` stands in for times that were not recorded."""
    made = FIXES[finding.code]
    return made if isinstance(made, Fix) else made(finding, meeting, now)


def _duplicate(finding: Finding, _: Meeting, __: dt.datetime) -> Fix:
    """Delete the line, unless it has lines below it."""
    if finding.line is None or finding.line.lines:
        return Fix("words", rewrites=True)
    return Fix("delete", edit=Remove(finding.line.id))


def _empty(finding: Finding, _: Meeting, __: dt.datetime) -> Fix:
    return Fix("item", "item", edit=Change(finding.about, {"state": "deferred"}))


def _slot(finding: Finding, meeting: Meeting, _: dt.datetime) -> Fix:
    """Begin a line with the label of the first slot that is not filled."""
    slots = finding.values.get("slots")
    first = str(slots[0]) if isinstance(slots, tuple) and slots else ""
    return Fix("slot", "item", f"{first}{say(meeting.language, 'colon')}")


def _as_told(finding: Finding, _: Meeting, __: dt.datetime) -> Fix:
    """Make a plain line the action or the decision that it tells; a vote that is not clear is typed."""
    line, becomes = finding.line, finding.values.get("becomes")
    if line is None or not isinstance(becomes, Line):
        return Fix("vote", sign="= (")
    change = Change(line.id, {name: getattr(becomes, name) for name in TYPED_FIELDS})
    return Fix("as-action" if becomes.tag == "action" else "as-decision", edit=change)


def _roll(finding: Finding, meeting: Meeting, _: dt.datetime) -> Fix:
    """Type who attends again, beginning with the words of the line, which then goes."""
    line = finding.line or Line()
    said = f"{line.label}{say(meeting.language, 'colon')}{line.text}" if line.label else line.text
    return Fix("roll", "field", sign=said)


def _times(_: Finding, meeting: Meeting, now: dt.datetime) -> Fix:
    """Set the missing facts: the day, the beginning from the first line, the end of a past meeting from the last."""
    said = [line.at for line, _ in all_lines(meeting) if line.at is not None]
    first = min(said, key=dt.datetime.timestamp, default=now)
    stamps: dict[str, object] = {}
    if meeting.date is None:
        stamps["date"] = (meeting.started or first).date()
    if meeting.started is None:
        stamps["started"] = first
    if meeting.ended is None and meeting.status != "live":
        stamps["ended"] = last_said(meeting) or now
    return Fix("stamp", "nothing", edit=Change(MEETING, stamps))


FIXES: dict[str, Fix | Callable[[Finding, Meeting, dt.datetime], Fix]] = {
    "action-without-owner": Fix("owner", sign="@"),
    "action-without-due": Fix("due", sign="+"),
    "issue-undecided": Fix("decision", sign="= "),
    "task-in-text": _as_told,
    "votes-not-read": _as_told,
    "attendance-not-read": _roll,
    "decision-without-action": Fix("action", sign="> "),
    "vote-unclear": Fix("vote", sign="= ("),
    "too-many-votes": Fix("vote", sign="= ("),
    "vote-contradicts": Fix("vote", sign="= ("),
    "outcome-contradicts": Fix("vote", sign="= ("),
    "owner-unknown": Fix("owner", sign="@"),
    "due-in-past": Fix("due", sign="+"),
    "due-on-weekend": Fix("due", sign="+"),
    "due-on-holiday": Fix("due", sign="+"),
    "vague-wording": Fix("words", rewrites=True),
    "duplicate-line": _duplicate,
    "item-empty": _empty,
    "slot-empty": _slot,
    "over-time": Fix("accept", "nothing", sign="-"),
    "time-elsewhere": Fix("accept", "nothing", sign="-"),
    "chair-missing": Fix("chair", "field"),
    "recorder-missing": Fix("recorder", "field"),
    "place-missing": Fix("place", "field"),
    "times-missing": _times,
    "end-before-start": Fix("times", "field"),
    "time-outside": Fix("attendance", "field", sign="-"),
    "line-outside": Fix("times", "field", sign="-"),
    "attendance-missing": Fix("people", "field"),
    "quorum-lost": Fix("attendance", "field", sign="-"),
    "draft-prose": Fix("draft", "prose"),
}
"""The fixes by the code of the finding. For drafted prose, `session.fixing` computes what Enter does."""


@dataclass(frozen=True)
class Filling:
    """What a field will say."""

    change: Change
    shown: str
    """For the eye."""
    unknown: bool = False
    """Whether it is a person whom the meeting does not know."""


def filling_of(kind: FixKind, text: str, scene: Scene) -> Filling | None:
    """Read a text as what the field chair, recorder, place or people says; None where it says nothing that fits.

    A person is typed by name, by any way of calling them, or by @ and a number.
    """
    text = text.strip()
    if not text or kind in ("attendance", "times", "roll"):
        return None
    if kind == "people":
        return _people(text, scene)
    if kind == "place":
        return Filling(Change(MEETING, {"place": text}), text)
    owners = read_line(text, scene, "action").owners
    name = owners[0] if owners else scene.names.person(text) or text
    return Filling(Change(MEETING, {kind: name}), name, not scene.names.known(name))


def _people(text: str, scene: Scene) -> Filling:
    """Read a list of people; any other text is a head count: 18, 约三十."""
    attendees = attendees_from(text, scene.names.roster)
    if attendees and not text.isdecimal():
        return Filling(
            Change(MEETING, {"attendees": attendees}),
            say(scene.language, "list-comma").join(one.name for one in attendees),
        )
    return Filling(Change(MEETING, {"headcount": int(text) if text.isdecimal() else text}), text)


WAIVER_REASONS: dict[str, tuple[str, ...]] = {
    "action-without-owner": ("everybody", "later"),
    "action-without-due": ("standing", "undated", "later"),
    "issue-undecided": ("noted", "later"),
    "decision-without-action": ("of-itself", "known"),
    "task-in-text": ("no-task",),
    "votes-not-read": ("no-vote", "as-said"),
    "attendance-not-read": ("as-said",),
    "owner-unknown": ("outside",),
    "due-in-past": ("overdue",),
    "due-on-weekend": ("that-day",),
    "due-on-holiday": ("that-day",),
    "vague-wording": ("as-said",),
    "duplicate-line": ("on-purpose",),
    "item-empty": ("nothing-said",),
    "slot-empty": ("nothing-said",),
    "over-time": ("noted",),
    "time-elsewhere": ("noted",),
    "quorum-lost": ("noted", "informal"),
    "time-outside": ("noted",),
    "line-outside": ("noted",),
    "draft-prose": ("good-draft",),
}
"""The reasons of a waiver by the finding's code, in the order of the digits (`waive-REASON` in the catalogues)."""

USUAL_REASONS = ("later", "on-purpose")
"""The reasons for all others."""

LEFT_AS = {
    "action-without-owner": "waive-later",
    "action-without-due": "waive-later",
    "issue-undecided": "settle-deferred",
    "votes-not-read": "waive-as-said",
}
"""The outcome of what is left as it is, by the finding's code, where it is not the first of its reasons."""


@dataclass(frozen=True)
class Outcome:
    """One of the numbered choices."""

    word: str
    """The key of its words."""
    edit: Edit | None
    """The edit; None: the finding is waived, with these words as the reason."""


def outcomes(meeting: Meeting, line: Line | None, finding: Finding | None) -> tuple[Outcome, ...]:
    """List the outcomes of a line, or of what a finding is about: first what settles it, then reasons to waive it."""
    reasons = WAIVER_REASONS.get(finding.code, USUAL_REASONS) if finding is not None else ()
    stays = finding is not None and finding.code == "duplicate-line"  # also for a line that is done
    settled = (*_of_line(None if stays else line), *(_of_finding(finding, meeting) if finding is not None else ()))
    return (*settled, *(Outcome(f"waive-{reason}", None) for reason in reasons))


def left_as(finding: Finding) -> str:
    """Give the key of the words of what becomes of a finding that is left as it is: the sign - and Enter alone."""
    first, *_ = WAIVER_REASONS.get(finding.code, USUAL_REASONS)
    return LEFT_AS.get(finding.code, f"waive-{first}")


def waive(meeting: Meeting, finding: Finding, reason: str) -> Change:
    """Waive a finding."""
    line, item = finding.line, finding.item
    waiver = Waiver(
        finding=finding.code,
        line=line.id if line is not None else "",
        item=item.id if item is not None and line is None else "",
        section=finding.section,
        reason=reason,
    )
    return Change(MEETING, {"waived": (*meeting.waived, waiver)})


def unwaive(meeting: Meeting, waiver: Waiver) -> Change:
    """Remove a waiver."""
    return Change(MEETING, {"waived": tuple(one for one in meeting.waived if one != waiver)})


def _of_line(line: Line | None) -> Iterator[Outcome]:
    if line is None:
        return
    for status in (*marks(line), *_statuses(line)):
        if status != line.status:
            yield Outcome(f"settle-{status}", Change(line.id, {"status": status}))


def _statuses(line: Line) -> tuple[LineStatus, ...]:
    """List the outcomes of a line that was not carried over from another meeting."""
    if line.origin:
        return ()
    if line.tag == "issue":
        return ("deferred",) if is_open_issue(line) else ("open",) if line.status == "deferred" else ()
    return ("done", "dropped", "open") if line.tag == "action" else ()


def _of_finding(finding: Finding, meeting: Meeting) -> Iterator[Outcome]:
    if finding.code == "item-empty":
        yield Outcome("settle-held-over", Change(finding.about, {"state": "deferred"}))
        yield Outcome("settle-off-agenda", Remove(finding.about))
    if finding.code == "owner-unknown":
        names = finding.values.get("names")
        known = tuple(map(str, names)) if isinstance(names, tuple) else ()
        attendees = (*meeting.attendees, *(Attendee(name=name) for name in known))
        yield Outcome("settle-attended", Change(MEETING, {"attendees": attendees}))
        units = (*meeting.units, *(Unit(name=name) for name in known))
        yield Outcome("settle-unit", Change(MEETING, {"units": units}))
