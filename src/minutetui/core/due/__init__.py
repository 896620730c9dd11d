"""Deadlines as they are said: a closed grammar over whole phrases, never a guess.

A phrase is either read whole, or it stays as said. `read_due` is the way in; `due_choices` is the list that
`+` offers by number.
"""

from minutetui.core.due.reading import Due, DueKind, due_choices, holidays_unknown, make_ready, read_due

__all__ = ["Due", "DueKind", "due_choices", "holidays_unknown", "make_ready", "read_due"]
