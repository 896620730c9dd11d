"""The text that a section of the summary drafts itself, as prose that can be accepted."""

from __future__ import annotations

from minutetui.core.meeting.model import Meeting
from minutetui.core.meeting.prose import joined
from minutetui.core.template.model import Template
from minutetui.summary.blocks import Paragraph, Source
from minutetui.summary.compose import compose


def drafted(meeting: Meeting, template: Template, section: str) -> str:
    """Give what a section drafted: its paragraphs, parted by empty lines; empty where it drafts nothing.

    Args:
        meeting: As it stands.
        template: Of its kind.
        section: The section's id.
    """
    mine = Source("draft", section)
    blocks = compose(meeting, template).blocks
    paragraphs = [block for block in blocks if isinstance(block, Paragraph) and block.source == mine]
    return joined(["".join(span.text for span in paragraph.spans) for paragraph in paragraphs])
