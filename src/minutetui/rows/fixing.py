"""The gaps as rows, and the rows under the input while findings are fixed: what the text does, or numbered choices."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rich.cells import cell_len

from minutetui.core import capture
from minutetui.core.findings import Finding
from minutetui.core.findings.fixes import FixKind, Outcome
from minutetui.core.review import ReviewEntry
from minutetui.rows.reading import choices_row, reading_rows
from minutetui.rows.row import Part, Row, fit, width_of
from minutetui.rows.wrapping import wrap
from minutetui.session import Session
from minutetui.session.fixing import BARE_SIGNS, FixAnswer, Fixing
from minutetui.words import say

_SENTENCES = re.compile(r"(?<=[.?!]) (?=\S)|(?<=[。？！])(?=\S)|(?<=，)(?=请)")
"""Where a sentence, or what is to be done (，请用 @ 指定), begins."""

_ROWS = 2
"""The number of choices for which there is room."""


def entry_rows(text: str, style: str, width: int) -> list[Row]:
    """Say something in at most two rows; where there is no room, the words before its last sentence are cut."""
    shown = text
    *before, last = _SENTENCES.split(text)
    head = text[: len(text) - len(last)].rstrip()
    room = _ROWS * width - cell_len(last) - 1
    while before and len(wrap(shown, width)) > _ROWS and room > 0:
        shown, room = f"{fit(head, room)} {last}", room - 1
    first = wrap(shown, width)[0]
    rest = fit(shown[len(first) :].lstrip(), width)
    return [Row.of(row, style) for row in (first, rest) if row]


def choice_rows(fixing: Fixing, typed: str, targets: Sequence[ReviewEntry], language: str, width: int) -> list[Row]:
    """List the other outcomes of the entries, or say what the typed number or reason does."""
    choices, waives = fixing.outcomes(targets), any(entry.finding is not None for entry in targets)
    choice = fixing.choice(typed, targets)
    if choice is not None:
        return entry_rows(say(language, choice.word), "accent", width)
    if typed and waives and not typed.isdecimal():
        return entry_rows(say(language, "waived-as", reason=typed), "accent", width)
    if typed or not (choices or waives):
        return entry_rows(choices_told(choices, language), "warning", width)
    return _choices(choices, fixing.left_as(targets), language, width)


def choices_told(choices: Sequence[Outcome], language: str) -> str:
    """Say which numbers can be pressed, as a sentence."""
    told = [f"{number} {say(language, one.word)}" for number, one in enumerate(choices, 1)]
    return say(language, "choose-number" if told else "no-choice", choices=say(language, "list-comma").join(told))


def _choices(choices: Sequence[Outcome], left_as: Sequence[str], language: str, width: int) -> list[Row]:
    """Lay out the choices in a few rows, with what Enter alone does; `left_as` are the keys of its words."""
    enter = say(language, "choice-enter")
    marked = left_as[0] if len(left_as) == 1 else ""
    parts: list[tuple[Part, ...]] = []
    for number, one in enumerate(choices, 1):
        words: Part = (say(language, one.word), "text")
        shown: tuple[Part, ...] = (words, (f" {enter}", "accent")) if one.word == marked else (words,)
        parts.append(((f"{number} ", "accent"), *shown, ("   ", "text")))
    if left_as:
        told = say(language, "list-comma").join(say(language, word) for word in left_as)
        if marked not in [one.word for one in choices]:
            parts.append(((f"{enter} ", "accent"), (told, "text"), ("   ", "text")))
        parts.append(((say(language, "waive-typed"), "dim"),))
    rows: list[tuple[Part, ...]] = [()]
    for part in parts:
        rows = [*rows, part] if width_of(rows[-1] + part) > width else [*rows[:-1], rows[-1] + part]
    return list(map(Row, rows[:_ROWS]))


def answer_rows(
    fixing: Fixing, text: str, targets: Sequence[ReviewEntry], rewriting: str, language: str, width: int
) -> list[Row]:
    """Show what a typed text does to the entries, as it is read for the first of them.

    `rewriting` is the id of the line whose words the text replaces; empty: none.
    """
    if rewriting:
        scene = fixing.session.scene(rewriting)
        return reading_rows(capture.read_rewrite(text, scene), scene, text, language, width, "will-be")
    answer = fixing.read(text, targets[0])
    many: tuple[Part, ...] = ((say(language, "for-many", count=len(targets)), "accent"),) if len(targets) > 1 else ()
    kind = fixing.fix(targets[0]).kind
    if answer.filling is not None:
        parts: tuple[Part, ...] = ((say(language, f"field-{kind}"), "accent"), ("  ", "text"))
        style = "warning" if answer.filling.unknown else "text"
        return [Row((*many, *parts, (answer.filling.shown, style))), *_listed(answer, kind, language, width)]
    if answer.reading is None:
        needed = say(language, "answer-unread", needed=say(language, f"fix-{kind}"))
        unread: tuple[Part, ...] = () if text.strip() in BARE_SIGNS else ((needed, "warning"),)
        return [Row((*many, *unread)), *_listed(answer, kind, language, width)]
    rows = reading_rows(answer.reading, answer.scene, answer.text, language, width, "will-be")
    return [Row((*many, *rows[0].parts), right=rows[0].right), *rows[1:]]


def _listed(answer: FixAnswer, kind: FixKind, language: str, width: int) -> list[Row]:
    """List people or deadlines by number, but not if a venue or prose is typed."""
    text = kind in ("place", "people", "draft")
    reading = None if text else capture.read(answer.text, answer.scene)
    return [choices_row(reading, language, width)] if reading is not None and reading.choices is not None else []


MOST_LISTED = 40
"""The most open issues that are listed: more than most terminals show."""

NARROWEST_GAP = 14
"""Cells of a gap's text in a row of many, and of its number and what it lacks."""


def gap_rows(session: Session, language: str, width: int) -> list[Row]:
    """List the undecided issues, then the other gaps; gaps without a digit are counted."""
    numbers = {(gap.code, gap.about): number for number, gap in enumerate(session.first_gaps, 1)}
    rows = []
    for issue in session.open_issues[:MOST_LISTED]:
        number = numbers.get(("issue-undecided", issue.line.id))
        lead: tuple[Part, ...] = ((f"!{issue.number} ", "issue"), (f"?{number} " if number else "", "warning"))
        rows.append(Row((*lead, (fit(issue.line.label or issue.line.text, width - width_of(lead) - 1), "text"))))
    for number, gap in enumerate(session.first_gaps, 1):
        if gap.code != "issue-undecided":
            rows.append(_gap_row(number, gap, language, width))
    left = session.gap_count - len(session.first_gaps)
    if left > 0:
        rows.append(Row.of(fit(say(language, "more-gaps", count=left), width - 1), "warning"))
    return [Row.of(say(language, "gaps-open")), *rows] if rows else []


def gap_line(session: Session, language: str, width: int) -> Row:
    """List the gaps in one row, as far as there is room; the more gaps, the shorter each text."""
    told = []
    for number, gap in enumerate(session.first_gaps, 1):
        text, lacking = _about(gap, language)
        told.append(
            f"?{number} {fit(text, max(NARROWEST_GAP, width // len(session.first_gaps) - NARROWEST_GAP))}{lacking}"
        )
    return Row.of(fit("  ".join(told) or say(language, "no-gaps"), width), "warning" if told else "dim")


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
