"""One meeting being worked on, without a screen: where capture stands, its undo, its clock and its file.

`Session` is what all screens share; it is made of a `History` (the meeting and the way back), a `Timer` (the clock of
the item being minuted) and a `Disk` (what of it is in the file), and leans on `Aids`.
"""

from minutetui.session.aids import Aids, habits_of
from minutetui.session.disk import Disk, Keeper
from minutetui.session.session import Session

__all__ = ["Aids", "Disk", "Keeper", "Session", "habits_of"]
