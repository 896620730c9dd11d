"""Prose in paragraphs."""

from __future__ import annotations

from minutetui.summary.blocks import Block, Paragraph, Source, Span


def paragraphs(prose: str, source: Source | None = None) -> list[Block]:
    """Part prose into paragraphs at its empty lines; other line ends are spaces."""
    parts: list[list[str]] = [[]]
    for line in prose.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        if line.strip():
            parts[-1].append(line.strip())
        elif parts[-1]:
            parts.append([])
    return [Paragraph((Span(" ".join(part)),), source) for part in parts if part]
