"""Prose that is still as the program drafted it."""

from __future__ import annotations

from collections.abc import Iterator

from minutetui.core.findings.finding import Finding, Scene
from minutetui.core.model import Prose


def draft_prose(scene: Scene) -> Iterator[Finding]:
    """Find sections that draft their own text because nobody wrote or accepted one; approving accepts them all."""
    if scene.template is None or scene.meeting.status == "final":
        return
    if not any(item.lines or item.items for item in scene.meeting.agenda):
        return
    for section in scene.template.sections:
        prose = scene.meeting.prose.get(section.id, Prose())
        drafts = section.draft or section.draws == "facts"
        if drafts and not prose.before.strip() and not prose.after.strip():
            yield Finding("draft-prose", "later", section=section.id, values={"section": section.heading or section.id})
