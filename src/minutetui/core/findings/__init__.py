"""What review finds missing: `findings` is the way in.

To add one, write a rule (a function of the scene that yields findings), list it in `RULES`, and give both catalogues
its words: `finding-CODE` in a few words, `say-CODE` in one sentence.
"""

from minutetui.core.findings.asked import action_without_due, action_without_owner, issue_undecided
from minutetui.core.findings.finding import Finding, Rule, Scene, Severity
from minutetui.core.findings.prose import draft_prose
from minutetui.core.model import Meeting
from minutetui.core.template import Template

__all__ = ["RULES", "Finding", "Severity", "asked", "findings"]

RULES: dict[str, Rule] = {
    "action-without-owner": action_without_owner,
    "action-without-due": action_without_due,
    "issue-undecided": issue_undecided,
    "draft-prose": draft_prose,
}
"""Every rule by its code, in the order the findings are asked."""


def findings(meeting: Meeting, template: Template | None = None) -> tuple[Finding, ...]:
    """List what is missing in a meeting, without what was waived, in the order it is asked."""
    waived = {(waiver.finding, waiver.line or waiver.item) for waiver in meeting.waived}
    scene = Scene(meeting, template)
    found = (finding for rule in RULES.values() for finding in rule(scene))
    return tuple(finding for finding in found if (finding.code, finding.about) not in waived)


def asked(meeting: Meeting) -> tuple[Finding, ...]:
    """List only what must be asked aloud before people leave."""
    return tuple(finding for finding in findings(meeting) if finding.severity == "ask")
