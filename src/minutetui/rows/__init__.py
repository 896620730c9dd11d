"""Rows: pure functions from the state to what each pane shows. This package knows no widget, no key and no textual.

Everywhere `language` is that of the screens, `width` and `room` count cells of the terminal, and `today` is the day
from which a short day and an earlier deadline follow.
"""
