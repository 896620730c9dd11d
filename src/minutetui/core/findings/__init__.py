"""The findings of a meeting: what is missing, vague or impossible. `findings` runs the rules.

The rules are in the module of their subject: `lines` (gaps, owners, deadlines, duplicates, decisions), `plain` (what
was kept as text), `vague`, or `items` (agenda items, sections, and the head: chair, venue, times, attendance).
CONTRIBUTING.md says how to add one; the tests fail for a rule without a fix, words or a row in the docs.
"""

from collections.abc import Iterable, Mapping

from minutetui.core.findings import items, lines, plain
from minutetui.core.findings.finding import Finding, FindingRule, GapLines, RuleContext, Severity
from minutetui.core.findings.vague import vague_wording
from minutetui.core.meeting.model import Meeting
from minutetui.core.template.model import Template
from minutetui.core.text.days import IsWorkday, is_weekday

__all__ = ["GAP_RULES", "RULES", "Finding", "Severity", "findings", "first_gaps", "gaps"]

GAP_RULES: dict[str, FindingRule] = {code: lines.gap_rule(code) for code in lines.GAP_LINES}
"""The rules that find gaps, which have to be asked before people leave: the live screen runs them after every line."""

RULES: dict[str, FindingRule] = {
    **GAP_RULES,
    "task-in-text": plain.task_in_text,
    "votes-not-read": plain.votes_not_read,
    "attendance-not-read": plain.attendance_not_read,
    "decision-without-action": lines.decision_without_action,
    "vote-unclear": lines.vote_unclear,
    "too-many-votes": lines.too_many_votes,
    "vote-contradicts": lines.vote_contradicts,
    "outcome-contradicts": lines.outcome_contradicts,
    "owner-unknown": lines.owner_unknown,
    "due-in-past": lines.due_in_past,
    "due-on-weekend": lines.due_on_weekend,
    "due-on-holiday": lines.due_on_holiday,
    "vague-wording": vague_wording,
    "duplicate-line": lines.duplicate_line,
    "item-empty": items.item_empty,
    "slot-empty": items.slot_empty,
    "over-time": items.over_time,
    "time-elsewhere": items.time_elsewhere,
    **{f"{field}-missing": items.missing_rule(field) for field in ("chair", "recorder", "place")},
    "times-missing": items.times_missing,
    "end-before-start": items.end_before_start,
    "time-outside": items.time_outside,
    "line-outside": items.line_outside,
    "attendance-missing": items.attendance_missing,
    "quorum-lost": items.quorum_was_lost,
    "draft-prose": items.draft_prose,
}
"""Every rule by its code, in the order of the review."""


def findings(
    meeting: Meeting,
    template: Template | None = None,
    vague: tuple[str, ...] = (),
    rules: Mapping[str, FindingRule] = RULES,
    finder: GapLines | None = None,
    is_workday: IsWorkday = is_weekday,
) -> tuple[Finding, ...]:
    """List what the rules find, without what was waived, in the order of the review.

    Without a template, the rules that need one find nothing; with the same `finder` as before, all is faster.
    """
    context, waived = RuleContext(meeting, template, vague, is_workday, finder or GapLines()), _waived(meeting)
    found = [finding for rule in rules.values() for finding in rule(context)]
    return tuple([finding for finding in found if not waived or (finding.code, finding.about) not in waived])


def _waived(meeting: Meeting) -> set[tuple[str, str]]:
    return {(one.finding, one.line or one.item or one.section) for one in meeting.waived}


def first_gaps(meeting: Meeting, finder: GapLines, count: int) -> tuple[tuple[Finding, ...], int]:
    """List the first gaps, and count all of them; no findings are made of the others."""
    context, waived = RuleContext(meeting, finder=finder), _waived(meeting)
    first: list[Finding] = []
    total = 0
    for code, find in lines.GAP_LINES.items():
        found = find(context)
        if waived:
            found = [(line, item) for line, item in found if (code, line.id) not in waived]
        first += [Finding(code, "ask", line, item) for line, item in found[: count - len(first)]]
        total += len(found)
    return tuple(first), total


def gaps(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Keep only the gaps: what has to be asked before people leave."""
    return tuple(finding for finding in found if finding.severity == "ask")
