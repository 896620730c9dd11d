"""The help as rows: first what the screen shows and which keys it has, then the signs, then all other screens.

And the rows of the tutor's coach: what is said in its meeting, what to do, and what the last try was like.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from minutetui.commands.keys import Keys, key_name
from minutetui.commands.table import COMMANDS, PRESETS, Command, Scope
from minutetui.rows.row import BLANK, Part, Row, packed, pad, wrapped
from minutetui.rows.wrapping import wrap
from minutetui.words import say

if TYPE_CHECKING:
    from minutetui.tutor.coach import Coach

HELP_SIGNS = (
    "issue",
    "discussion",
    "decision",
    "action",
    "owner",
    "due",
    "amend",
    "child",
    "item",
    "colon",
    "attend",
    "next",
    "motion",
    "hide",
    "slot",
    "gap",
    "escape",
    "paste",
)
"""The signs in the help: the words `sign-NAME` and `sign-NAME-help`."""

SCOPES: tuple[Scope, ...] = (
    *("live", "lines", "agenda", "people", "review", "read-back", "summary", "closing"),
    *("list", "actions", "archive", "everywhere"),
)

SHOWN: dict[Scope, tuple[str, ...]] = {
    "live": ("saved", "clock", "ends", "gaps", "slots", "unknown", "asterisk"),
    "agenda": ("state", "clock", "whole", "asterisk"),
    "people": ("number", "since", "noted"),
    "review": ("number", "marked", "waits", "waived"),
    "read-back": ("hidden",),
    "summary": ("drafted", "empty"),
    "list": ("recent", "weeks"),
    "actions": ("overdue", "weeks", "carried"),
    "archive": ("found",),
}
"""The signs, numbers and clocks that a screen shows: the words `shown-NAME` and `shown-NAME-help`."""

SIGNS_FIRST: tuple[Scope, ...] = ("live", "lines")
"""The scopes whose help begins with the signs."""

_COLUMN = 25
"""Cells of the column of keys."""


def help_rows(
    keys: Keys,
    language: str,
    width: int,
    here: Iterable[Scope] = ("live", "lines"),
    cut: Iterable[str] = (),
    *,
    tutor: bool = False,
) -> list[Row]:
    """List what one most likely wants now first: what this screen shows and does, and the signs.

    `here` are the scopes of the screen from which help was asked for, `cut` the whole texts of what is cut on it.
    """
    here = [scope for scope in here if scope in SCOPES]
    parts = [_scope(scope, keys, language, width) for scope in here]
    parts.insert(0 if set(here) & set(SIGNS_FIRST) else len(parts), _signs(language, width))
    parts += [_scope(scope, keys, language, width) for scope in SCOPES if scope not in here]
    parts = [_tutor(keys, language, width), *parts] if tutor else parts
    parts += [_preset(keys, language, width)] if keys.preset else []
    if whole := [row for text in cut for row in wrapped(text, width, "text")]:
        parts.insert(0, [Row.of(say(language, "help-cut"), "heading"), *whole])
    rows = [Row.of(say(language, "help-close"))]
    rows += wrapped(say(language, "help-kept", key=keys), width)
    for part in parts:
        rows += [BLANK, *part]
    return rows


def _signs(language: str, width: int) -> list[Row]:
    rows = [Row.of(say(language, "help-signs"), "heading")]
    for name in HELP_SIGNS:
        rows += _entry(say(language, f"sign-{name}"), say(language, f"sign-{name}-help"), width)
    return rows


def _tutor(keys: Keys, language: str, width: int) -> list[Row]:
    rows = [Row.of(say(language, "help-tutor"), "heading")]
    rows += _entry(key_name("tab", language), say(language, "help-tutor-skip"), width)
    return rows + _entry(f"{keys.in_language(language):quit}", say(language, "help-tutor-leave"), width)


def _scope(scope: Scope, keys: Keys, language: str, width: int) -> list[Row]:
    """List what is shown in a scope, then its commands."""
    rows = [Row.of(say(language, f"scope-{scope}", key=keys), "heading")]
    for name in SHOWN.get(scope, ()):
        shown, means = say(language, f"shown-{name}"), say(language, f"shown-{name}-help", key=keys)
        rows += _entry(shown, means, width, "strong")
    for command in COMMANDS:
        if command.scope == scope:
            rows += _entry(_names(command, keys, language), say(language, command.title), width)
    return rows


def _preset(keys: Keys, language: str, width: int) -> list[Row]:
    """List the keys of the preset, and the keys that they stand for."""
    assert keys.preset
    rows = [Row.of(say(language, "help-preset", name=keys.preset), "heading")]
    for place, table in PRESETS[keys.preset].items():
        in_force = keys.added(place)
        told = [f"{key_name(key, language)} {key_name(table[key], language)}" for key in table if key in in_force]
        for number, pairs in enumerate(packed(told, width - _COLUMN)):
            named = say(language, f"help-preset-{place}") if not number else ""
            rows.append(Row(((pad(named, _COLUMN), "strong"), (pairs, "text"))))
    return rows


def _names(command: Command, keys: Keys, language: str) -> str:
    return "  ".join(keys.in_language(language).names(command)) or say(language, "palette-only", key=keys)


def _entry(keys: str, words: str, width: int, style: str = "accent") -> list[Row]:
    texts = wrap(words, max(10, width - _COLUMN))
    return [
        Row(((pad(keys if not number else "", _COLUMN), style), (text, "text"))) for number, text in enumerate(texts)
    ]


INDENT = "    "
"""Before an example."""


def coach_rows(coach: Coach, keys: Keys, width: int) -> list[Row]:
    """Show the last try, what is said, and the task; after the last step, how to go on."""
    language, step = coach.lesson.language, coach.step
    named = keys.in_language(language)
    told = coach.told.format(key=named), "done" if coach.went_well else "warning"
    if step is None:
        return [*_led("", told, width), *_led("", (say(language, "tutor-end", key=keys), "text"), width)]
    head = say(language, "tutor-step", number=coach.number, count=len(coach.lesson.steps))
    rows = _led(head, told, width)
    for who, words in step.said:
        rows += _led(say(language, "tutor-says", who=who), (say(language, "tutor-said", words=words), "text"), width)
    rows += _led("", (step.task.format(key=named), "dim"), width)
    return [*rows, *_led(INDENT, (step.example, "accent"), width)] if step.example else rows


def _led(lead: str, told: Part, width: int) -> list[Row]:
    """Wrap a text after a strong lead."""
    text, style = told
    first, *others = wrap(f"{lead}{text}", width)
    return [Row(((lead, "strong"), (first.removeprefix(lead), style))), *(Row.of(row, style) for row in others)]
