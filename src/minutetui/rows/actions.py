"""Actions across meetings as rows: grouped, each with its owners and its deadline."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import lru_cache
from itertools import count

from rich.cells import cell_len

from minutetui.core.series.actions import Action
from minutetui.core.series.outstanding import (
    FINISHED,
    ActionGroup,
    decided_in,
    name_in_file,
    notes,
    state,
    with_headings,
)
from minutetui.core.text.characters import escaped
from minutetui.core.text.days import short_day
from minutetui.errors import MinuteError
from minutetui.rows.row import BLANK, NUMBERED_RESULTS, Part, Row, fit, fit_end
from minutetui.rows.wrapping import wrap
from minutetui.words import say

ACTION_INDENT = 3
URGENT = {"overdue": "error", "soon": "warning"}


def action_rows(
    actions: list[Action], by: ActionGroup | None, language: str, width: int, today: dt.date, *, numbered: bool = False
) -> list[Row]:
    """List actions in groups: by owner, unit or meeting, or by urgency if `by` is None; in a group the order stays.

    `numbered` tells whether digits choose, so that the first nine have numbers.
    """
    rows: list[Row] = []
    numbers = count(1)
    for number, (name, group) in enumerate(with_headings(actions, by, language, today)):
        rows += [BLANK] if rows else []
        rows.append(Row.of(f"{fit(name, width - 8)} ({len(group)})", "heading"))
        for action in group:
            # An action may be listed under several owners: the number makes its keys differ.
            key, owners = f"{number}:{action.key}", [owner.name for owner in action.owners]
            who = _owners(owners, language, width // 3) if by != "owner" or owners[1:] else ()
            place = next(numbers)
            sign = f"{place:>2} " if numbered and place <= NUMBERED_RESULTS else ""
            rows += _entry(action, key, sign, (*who, *_due(action, language, today), (" ", "text")), language, width)
    return rows


def action_key_of(row_key: str) -> str:
    """Give the key of the action that a row's key names."""
    return row_key.partition(":")[2]


def _entry(action: Action, key: str, sign: str, right: tuple[Part, ...], language: str, width: int) -> list[Row]:
    """Lay an action out: its whole text, and its owners and deadline at the right of the last row."""
    colon = say(language, "colon") if action.label and action.text else ""
    texts = _wrapped(escaped(f"{action.label}{colon}{action.text}"), max(10, width - ACTION_INDENT - 1))
    style = "dim" if action.status in FINISHED else "text"
    signs = (sign, *[""] * (len(texts) - 1))
    rows = [
        Row(((f"{sign:{ACTION_INDENT}}", "accent"), (text, style)), key)
        for sign, text in zip(signs, texts, strict=True)
    ]
    if width - ACTION_INDENT - cell_len(texts[-1]) - sum(cell_len(text) for text, _ in right) >= 2:
        rows[-1] = Row(rows[-1].parts, key, right)
    else:
        rows.append(Row.of(" " * ACTION_INDENT, "text", key=key, right=right))
    return rows


@lru_cache(maxsize=8192)
def _wrapped(text: str, width: int) -> tuple[str, ...]:
    """Wrap a text; cached, because each key that narrows the list lays out the same texts again."""
    return tuple(wrap(text, width))


def _owners(owners: list[str], language: str, width: int) -> tuple[Part, ...]:
    names = say(language, "list-comma").join(owners)
    return ((fit(names, width), "accent") if names else (say(language, "no-owner"), "warning"), ("  ", "text"))


def _due(action: Action, language: str, today: dt.date) -> tuple[Part, ...]:
    if action.status in FINISHED:
        return ((say(language, f"status-{action.status}"), "done" if action.status == "done" else "dim"),)
    if action.due_date is None:
        return ((fit(action.due, 24) or say(language, "no-due"), "dim"),)
    return ((short_day(action.due_date, language, today), URGENT.get(state(action, today), "text")),)


def place_rows(action: Action, language: str, width: int) -> list[Row]:
    """Say where an action was decided, and in which file it is now."""
    note = notes(action, language)
    note = f"  {fit(note, width // 2)}" if note else ""
    where = fit_end(name_in_file(action), width - cell_len(note))
    return [Row.of(fit(decided_in(action, language), width)), Row(((where, "dim"), (note, "warning")))]


def problem_rows(problems: Sequence[MinuteError], language: str, width: int) -> list[Row]:
    """Name the files that could not be read: what is wrong, and what to do."""
    texts = [problem.said(language) for problem in problems]
    if not texts:
        return []
    rows = [BLANK, Row.of(say(language, "actions-unread", count=len(texts)), "warning")]
    return rows + [Row.of(" " * ACTION_INDENT + part) for text in texts for part in wrap(text, width - ACTION_INDENT)]
