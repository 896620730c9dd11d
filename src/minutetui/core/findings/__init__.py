"""The findings of a meeting: what is missing, vague or impossible. `findings` runs the rules.

To add a rule:

1. Write a function that takes a `RuleContext` and yields `Finding(CODE, severity, line, item)`, in the module of its
   subject: `open_lines` (owners, undecided issues), `deadlines`, `decisions`, `duplicates`, `vague`, `items` (agenda
   items and sections) or `head` (chair, venue, times, attendance).
2. Add one row to `RULES` here and one to `FIXES` in `fixes.py`, which says how it is fixed. A rule whose findings have
   the severity "ask" goes to `GAP_RULES`.
3. Give both catalogues its words, in `words/en/review.py` and `words/zh/review.py`: `finding-CODE` in a few words,
   `say-CODE` in one sentence; for a gap, `lacks-CODE` too. Add a row to docs/findings.md.

The tests fail for a rule without a fix, words or a row in the docs.
"""

from collections.abc import Iterable, Mapping

from minutetui.core.findings.decisions import decision_without_action, too_many_votes, vote_unclear
from minutetui.core.findings.finding import Finding, FindingRule, RuleContext, Severity
from minutetui.core.findings.gaps import GapLines
from minutetui.core.findings.items import (
    attendance_missing,
    chair_missing,
    draft_prose,
    item_empty,
    over_time,
    place_missing,
    quorum_was_lost,
    recorder_missing,
    slot_empty,
    time_elsewhere,
    times_missing,
)
from minutetui.core.findings.open_lines import (
    GAP_LINES,
    action_without_due,
    action_without_owner,
    due_in_past,
    due_on_holiday,
    due_on_weekend,
    duplicate_line,
    issue_undecided,
    owner_unknown,
)
from minutetui.core.findings.vague import vague_wording
from minutetui.core.meeting.model import Meeting
from minutetui.core.template.model import Template
from minutetui.core.text.days import IsWorkday, is_weekday

__all__ = ["GAP_RULES", "RULES", "Finding", "Severity", "findings", "first_gaps", "gaps"]

GAP_RULES: dict[str, FindingRule] = {
    "action-without-owner": action_without_owner,
    "action-without-due": action_without_due,
    "issue-undecided": issue_undecided,
}
"""The rules that find gaps, which have to be asked before people leave: the live screen runs them after every line."""

RULES: dict[str, FindingRule] = {
    **GAP_RULES,
    "decision-without-action": decision_without_action,
    "vote-unclear": vote_unclear,
    "too-many-votes": too_many_votes,
    "owner-unknown": owner_unknown,
    "due-in-past": due_in_past,
    "due-on-weekend": due_on_weekend,
    "due-on-holiday": due_on_holiday,
    "vague-wording": vague_wording,
    "duplicate-line": duplicate_line,
    "item-empty": item_empty,
    "slot-empty": slot_empty,
    "over-time": over_time,
    "time-elsewhere": time_elsewhere,
    "chair-missing": chair_missing,
    "recorder-missing": recorder_missing,
    "place-missing": place_missing,
    "times-missing": times_missing,
    "attendance-missing": attendance_missing,
    "quorum-lost": quorum_was_lost,
    "draft-prose": draft_prose,
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

    Args:
        meeting: The meeting.
        template: The template of its kind; without it the rules that need one find nothing.
        vague: The user's own vague words.
        rules: The rules to run.
        finder: Finds the lines with a gap; passing the same one again is faster.
        is_workday: The working days of the country.
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
    for code, find in GAP_LINES.items():
        lines = find(context)
        if waived:
            lines = [(line, item) for line, item in lines if (code, line.id) not in waived]
        first += [Finding(code, "ask", line, item) for line, item in lines[: count - len(first)]]
        total += len(lines)
    return tuple(first), total


def gaps(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Keep only the gaps: what has to be asked before people leave."""
    return tuple(finding for finding in found if finding.severity == "ask")
