"""Deadlines as they are said: a closed grammar of whole phrases, which never guesses.

A phrase is either understood as a whole, or it stays as said. `read_due` reads one; `due_choices` is the list that
`+` offers by number.
"""

from minutetui.core.due.reading import (
    LONGEST_PHRASE,
    Due,
    DueKind,
    due_choices,
    holidays_unknown,
    make_ready,
    read_due,
    says_day,
    says_when,
)

__all__ = [
    "LONGEST_PHRASE",
    "Due",
    "DueKind",
    "due_choices",
    "holidays_unknown",
    "make_ready",
    "read_due",
    "says_day",
    "says_when",
]
