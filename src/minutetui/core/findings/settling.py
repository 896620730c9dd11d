"""The other outcomes of a finding or a line: put off, done, or waived with a reason.

The choices are numbered; the same list serves every screen.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from minutetui.core.findings.finding import Finding
from minutetui.core.meeting.edits import MEETING, Change, Edit
from minutetui.core.meeting.model import Attendee, Line, Meeting, Unit, Waiver
from minutetui.core.meeting.queries import is_open_issue
from minutetui.core.series.carry import marks
from minutetui.core.vocabulary import LineStatus

WAIVER_REASONS: dict[str, tuple[str, ...]] = {
    "action-without-owner": ("everybody", "later"),
    "action-without-due": ("standing", "undated", "later"),
    "issue-undecided": ("noted", "later"),
    "decision-without-action": ("of-itself", "known"),
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
    "draft-prose": ("good-draft",),
}
"""The reasons of a waiver by the finding's code, in the order of the digits (`waive-REASON` in the catalogues)."""

USUAL_REASONS = ("later", "on-purpose")
"""The reasons for all others."""


@dataclass(frozen=True)
class Outcome:
    """One of the numbered choices."""

    word: str
    """The key of its words."""
    edit: Edit | None
    """The edit; None: the finding is waived, with these words as the reason."""


def outcomes(meeting: Meeting, line: Line | None, finding: Finding | None) -> tuple[Outcome, ...]:
    """List the outcomes of a line, or of what a finding is about: those that settle it, then the reasons of a waiver.

    Args:
        meeting: The meeting as it is.
        line: The line; None: the finding is about an agenda item, a section or the meeting.
        finding: The finding; None: there is none.
    """
    reasons = WAIVER_REASONS.get(finding.code, USUAL_REASONS) if finding is not None else ()
    stays = finding is not None and finding.code == "duplicate-line"  # also for a line that is done
    settled = (*_of_line(None if stays else line), *(_of_finding(finding, meeting) if finding is not None else ()))
    return (*settled, *(Outcome(f"waive-{reason}", None) for reason in reasons))


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
    if finding.code == "owner-unknown":
        names = finding.values.get("names")
        known = tuple(map(str, names)) if isinstance(names, tuple) else ()
        attendees = (*meeting.attendees, *(Attendee(name=name) for name in known))
        yield Outcome("settle-attended", Change(MEETING, {"attendees": attendees}))
        units = (*meeting.units, *(Unit(name=name) for name in known))
        yield Outcome("settle-unit", Change(MEETING, {"units": units}))
