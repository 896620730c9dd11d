"""Prose as blocks."""

from __future__ import annotations

from minutetui.core.meeting.prose import split
from minutetui.summary.blocks import Block, Paragraph, Source, Span


def paragraphs(prose: str, source: Source | None = None) -> list[Block]:
    """Write prose as paragraphs; a source of prose counts them."""
    return [
        Paragraph((Span(text),), source._replace(number=number) if source and source.kind == "prose" else source)
        for number, text in enumerate(split(prose))
    ]
