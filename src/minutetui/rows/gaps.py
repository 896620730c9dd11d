"""The gaps as rows: undecided issues and other gaps, each with the sign and number that one types to go to it.

`!2` goes on with an issue, `?3` closes a gap. Both numbers are those of the review, up to 9.
"""

from __future__ import annotations

from collections.abc import Iterator

from minutetui.core.findings import Finding
from minutetui.rows.cells import fit, width_of
from minutetui.rows.row import Part, Row
from minutetui.session import Session
from minutetui.words import say

MOST_NUMBERED = 9
"""The number of gaps that have a digit."""

NARROWEST_GAP = 14
"""Cells of a gap's text in a row of many, and of its number and what it lacks."""


def numbered_gaps(session: Session) -> tuple[Finding, ...]:
    """Give the gaps that must be asked about, by the numbers 1 to 9."""
    return session.gaps[:MOST_NUMBERED]


def gap_rows(session: Session, language: str, width: int) -> list[Row]:
    """List the undecided issues, then the other gaps; gaps without a digit are counted."""
    numbers = {(gap.code, gap.about): number for number, gap in enumerate(numbered_gaps(session), 1)}
    rows = []
    for issue in session.open_issues:
        number = numbers.get(("issue-undecided", issue.line.id))
        lead: tuple[Part, ...] = ((f"!{issue.number} ", "issue"), (f"?{number} " if number else "", "warning"))
        rows.append(Row((*lead, (fit(issue.line.label or issue.line.text, width - width_of(lead) - 1), "text"))))
    for number, gap in enumerate(numbered_gaps(session), 1):
        if gap.code != "issue-undecided":
            rows.append(_gap_row(number, gap, language, width))
    left = len(session.gaps) - MOST_NUMBERED
    if left > 0:
        rows.append(Row(((fit(say(language, "more-gaps", count=left), width - 1), "warning"),)))
    return [Row(((say(language, "gaps-open"), "dim"),)), *rows] if rows else []


def gap_line(session: Session, language: str, width: int) -> Row:
    """List the gaps in one row, as far as there is room; the more gaps, the shorter each text."""
    told = []
    for number, gap in enumerate(numbered_gaps(session), 1):
        text, lacking = _about(gap, language)
        told.append(
            f"?{number} {fit(text, max(NARROWEST_GAP, width // len(numbered_gaps(session)) - NARROWEST_GAP))}{lacking}"
        )
    return Row(((fit("  ".join(told) or say(language, "no-gaps"), width), "warning" if told else "dim"),))


def _gap_row(number: int, gap: Finding, language: str, width: int) -> Row:
    lead: Part = (f"?{number} ", "warning")
    text, lacking = _about(gap, language)
    room = width - width_of((lead, (lacking, ""))) - 1
    return Row((lead, (fit(text, room), "text"), (lacking, "warning")))


def _about(gap: Finding, language: str) -> Iterator[str]:
    """Name the line of a gap, and what it lacks."""
    line = gap.line
    yield (line.label or line.text) if line is not None else ""
    yield say(language, f"lacks-{gap.code}")
