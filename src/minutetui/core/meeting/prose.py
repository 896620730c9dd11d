"""Prose around a section of the summary: paragraphs, parted by an empty line, before and after what it draws."""

from __future__ import annotations

from minutetui.core.meeting.edits import MEETING, Change
from minutetui.core.meeting.model import Meeting, Prose

PROSE_MARK = "=" * 20
"""In an editor, the prose above this line comes before the section's own content, the prose below it comes after."""


def split(prose: str) -> list[str]:
    """Split prose into paragraphs at empty lines; other line ends become spaces."""
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


def prose_of(meeting: Meeting, section: str) -> Prose:
    """Give the prose around a section of the summary; empty where there is none."""
    return meeting.prose.get(section, Prose())


def with_paragraph(prose: Prose, part: str, number: int | None, text: str) -> Prose:
    """Write one paragraph before or after; one without a number is added, and an empty one is removed."""
    paragraphs = split(prose.after if part == "after" else prose.before)
    if number is None or number >= len(paragraphs):
        paragraphs.append(text)
    else:
        paragraphs[number] = text
    return prose.with_(**{part: joined(paragraphs)})


def as_text(prose: Prose, content: str) -> str:
    """Give prose for an editor: one text, with a mark and a description where the section's own content is, if any."""
    if not content:
        return joined([*split(prose.before), *split(prose.after)]) + "\n"
    return f"{prose.before.strip()}\n\n{PROSE_MARK} {content}\n\n{prose.after.strip()}\n"


def from_text(text: str, prose: Prose) -> Prose:
    """Read prose back from an editor; what is below the mark's line comes after the section's content."""
    before, mark, rest = text.partition(PROSE_MARK)
    after = rest.partition("\n")[2]
    return prose.with_(before=joined(split(before)), after=joined(split(after)) if mark else "")


def replaced_prose(meeting: Meeting, section: str, prose: Prose) -> Change:
    """Give the edit that replaces the prose around a section; a section without prose is left out of the file."""
    written = {**meeting.prose, section: prose}
    if not (prose.before or prose.after):
        del written[section]
    return Change(MEETING, {"prose": written})
