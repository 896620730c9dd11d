"""The coach's rows: what is said in the tutor's meeting, what to do, and what the last try was like."""

from __future__ import annotations

from minutetui.commands.keys import Keys
from minutetui.rows.row import Part, Row
from minutetui.rows.wrapping import wrap
from minutetui.tutor.coach import Coach
from minutetui.words import say

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
