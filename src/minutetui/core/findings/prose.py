"""Prose that is still as the program drafted it."""

from __future__ import annotations

from collections.abc import Iterator

from minutetui.core.findings.finding import Finding, RuleContext
from minutetui.core.meeting.model import Prose


def draft_prose(context: RuleContext) -> Iterator[Finding]:
    """Find sections that draft their own text because nobody wrote or accepted one; approving accepts them all."""
    if context.template is None or context.meeting.status == "final":
        return
    if not any(item.lines or item.items for item in context.meeting.agenda):
        return
    for section in context.template.sections:
        prose = context.meeting.prose.get(section.id, Prose())
        drafts = section.draft or section.draws == "facts"
        if drafts and not prose.before.strip() and not prose.after.strip():
            yield Finding("draft-prose", "later", section=section.id, values={"section": section.heading or section.id})
