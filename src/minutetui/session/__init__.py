"""One open meeting without a screen: its cursor, its undo, its clock and its file.

All screens share one `Session`. It is a `History` (the meeting and its undo) with a `Timer` (the clock of
the item being minuted) and a `Disk` (the meeting's file), and uses `Aids`. The
screens open a file by `opening`, which imports all that a meeting needs.
"""

from minutetui.session.aids import Aids, habits_of
from minutetui.session.disk import Disk, Keeper
from minutetui.session.session import Session

__all__ = ["Aids", "Disk", "Keeper", "Session", "habits_of"]
