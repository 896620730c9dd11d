"""What review finds missing: `findings` is the way in.

To add one, write a rule (a function of the context that yields findings), list it in `RULES`, and give both catalogues
its words: `finding-CODE` in a few words, `say-CODE` in one sentence. What each finds stands in docs/findings.md.
"""

from collections.abc import Iterable, Mapping

from minutetui.core.findings.asked import action_without_due, action_without_owner, issue_undecided
from minutetui.core.findings.deadlines import due_in_past, due_on_weekend
from minutetui.core.findings.decisions import decision_without_action
from minutetui.core.findings.duplicates import duplicate_line
from minutetui.core.findings.finding import Finding, Rule, RuleContext, Severity
from minutetui.core.findings.gaps import Hanging
from minutetui.core.findings.head import (
    attendance_missing,
    chair_missing,
    place_missing,
    quorum_was_lost,
    recorder_missing,
    times_missing,
)
from minutetui.core.findings.items import item_empty, over_time, slot_empty
from minutetui.core.findings.owners import owner_unknown
from minutetui.core.findings.prose import draft_prose
from minutetui.core.findings.vague import vague_wording
from minutetui.core.meeting.model import Meeting
from minutetui.core.template.model import Template

__all__ = ["ASKED", "RULES", "Finding", "Severity", "asked", "findings"]

ASKED: dict[str, Rule] = {
    "action-without-owner": action_without_owner,
    "action-without-due": action_without_due,
    "issue-undecided": issue_undecided,
}
"""The rules for what must be asked aloud before people leave: the live screen shows these after every line."""

RULES: dict[str, Rule] = {
    **ASKED,
    "decision-without-action": decision_without_action,
    "owner-unknown": owner_unknown,
    "due-in-past": due_in_past,
    "due-on-weekend": due_on_weekend,
    "vague-wording": vague_wording,
    "duplicate-line": duplicate_line,
    "item-empty": item_empty,
    "slot-empty": slot_empty,
    "over-time": over_time,
    "chair-missing": chair_missing,
    "recorder-missing": recorder_missing,
    "place-missing": place_missing,
    "times-missing": times_missing,
    "attendance-missing": attendance_missing,
    "quorum-lost": quorum_was_lost,
    "draft-prose": draft_prose,
}
"""Every rule by its code, in the order the findings are asked."""


def findings(
    meeting: Meeting,
    template: Template | None = None,
    vague: tuple[str, ...] = (),
    rules: Mapping[str, Rule] = RULES,
    kept: Hanging | None = None,
) -> tuple[Finding, ...]:
    """List what is missing in a meeting, without what was waived, in the order it is asked.

    Args:
        meeting: The meeting.
        template: Of its kind; without it nothing is found that only a template knows.
        vague: Words that the person calls vague besides the usual ones.
        rules: Those to follow.
        kept: What is known of the lines that hang open from looking at the meeting before.
    """
    waived = {(one.finding, one.line or one.item or one.section) for one in meeting.waived}
    context = RuleContext(meeting, template, vague, kept or Hanging())
    found = (finding for rule in rules.values() for finding in rule(context))
    return tuple(finding for finding in found if (finding.code, finding.about) not in waived)


def asked(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Keep only what must be asked aloud before people leave."""
    return tuple(finding for finding in found if finding.severity == "ask")
