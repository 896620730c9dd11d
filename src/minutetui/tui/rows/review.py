"""The review as rows: what must be asked now, numbered; below it issues, decisions, and actions by owner."""

from __future__ import annotations

import datetime as dt
from collections import Counter

from rich.cells import cell_len

from minutetui.core.findings import Finding, asked
from minutetui.core.model import Line
from minutetui.core.queries import all_lines, is_open_issue
from minutetui.session import Session
from minutetui.tui.rows.cells import fit, pad
from minutetui.tui.rows.lines import answerable
from minutetui.tui.widgets.rows import Part, Row
from minutetui.words import say

FINDING, LINE = "finding", "line"
"""What a row's key begins with, before a colon and the id of the line."""


def review_rows(session: Session, language: str, width: int) -> list[Row]:
    """Lay out the whole review."""
    lines = [line for line, _ in all_lines(session.meeting)]
    return [
        *_asked(asked(session.findings), language, width),
        *_folded(session.findings, language, width),
        *_section("review-issues", [line for line in lines if line.tag == "issue"], session, language, width),
        *_section("review-decisions", [line for line in lines if line.tag == "decision"], session, language, width),
        *_by_owner([line for line in lines if line.tag == "action"], session, language, width),
    ]


def line_of(key: str) -> str:
    """Give the id of the line that a row's key names."""
    return key.rpartition(":")[2]


def _asked(found: tuple[Finding, ...], language: str, width: int) -> list[Row]:
    if not found:
        return [Row(((say(language, "nothing-open"), "done"),)), Row(())]
    rows = [Row(((say(language, "ask-now"), "dim"),))]
    columns = max(cell_len(say(language, f"finding-{finding.code}")) for finding in found) + 2
    for number, finding in enumerate(found, 1):
        sign = f"{number:>2} " if number <= 9 else "   "
        words = pad(say(language, f"finding-{finding.code}"), columns)
        title = finding.item.title if finding.item is not None else ""
        right: tuple[Part, ...] = ((fit(title, 20), "dim"), (" ", "text"))
        text = finding.line.label or finding.line.text if finding.line is not None else ""
        room = max(10, width - cell_len(sign) - columns - 24)
        parts: tuple[Part, ...] = ((sign, "accent"), (words, "warning"), (fit(text, room), "text"))
        rows.append(Row(parts, f"{FINDING}:{finding.code}:{finding.about}", right))
    return [*rows, Row(())]


def _folded(found: tuple[Finding, ...], language: str, width: int) -> list[Row]:
    """Count what can be mended later, by code, in one row."""
    counts = Counter(finding.code for finding in found if finding.severity == "later")
    if not counts:
        return []
    words = [f"{say(language, f'finding-{code}')} {count}" for code, count in counts.items()]
    text = say(language, "mend-later", count=counts.total(), words=say(language, "list-comma").join(words))
    return [Row(((fit(text, width), "dim"),)), Row(())]


def _section(key: str, lines: list[Line], session: Session, language: str, width: int) -> list[Row]:
    if not lines:
        return []
    head = Row(((say(language, key, count=len(lines)), "heading"),))
    rows = [_line_row(line, session.today, language, width) for line in lines]
    return [head, *rows, Row(())]


def _by_owner(actions: list[Line], session: Session, language: str, width: int) -> list[Row]:
    """List the actions under each of their owners, those of nobody last."""
    if not actions:
        return []
    owners = list(dict.fromkeys(owner for line in actions for owner in line.owners))
    rows = [Row(((say(language, "review-actions", count=len(actions)), "heading"),))]
    for owner in (*owners, ""):
        own = [line for line in actions if owner in line.owners or not (owner or line.owners)]
        if own:
            rows.append(Row(((f" {owner or say(language, 'no-owner')}", "accent" if owner else "warning"),)))
            rows += [_line_row(line, session.today, language, width, of=owner) for line in own]
    return rows


def _line_row(line: Line, today: dt.date, language: str, width: int, of: str = "") -> Row:
    right = answerable(line, language, today)
    taken = sum(cell_len(text) for text, _ in right) + 6
    text = f"{line.label}{say(language, 'colon') if line.label and line.text else ''}{line.text}"
    sign = "!" if is_open_issue(line) else " "
    # An action may stand under several owners; its key tells the rows apart.
    key = f"{LINE}:{of}:{line.id}"
    return Row(((f" {sign} ", line.tag), (fit(text, max(10, width - taken)), "text")), key, right)
