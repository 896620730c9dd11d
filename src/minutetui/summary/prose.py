"""Prose in paragraphs."""

from __future__ import annotations

from minutetui.summary.blocks import Block, Paragraph, Source, Span


def split(prose: str) -> list[str]:
    """Part prose into paragraphs at its empty lines; other line ends are spaces."""
    parts: list[list[str]] = [[]]
    for line in prose.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        if line.strip():
            parts[-1].append(line.strip())
        elif parts[-1]:
            parts.append([])
    return [" ".join(part) for part in parts if part]


def joined(paragraphs: list[str]) -> str:
    """Join paragraphs to prose as the file has it."""
    return "\n\n".join(text.strip() for text in paragraphs if text.strip())


def paragraphs(prose: str, source: Source | None = None) -> list[Block]:
    """Write prose as paragraphs; a source of prose counts them."""
    return [
        Paragraph((Span(text),), source._replace(number=number) if source and source.kind == "prose" else source)
        for number, text in enumerate(split(prose))
    ]
