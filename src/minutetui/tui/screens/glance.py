"""Which agenda item the live screen shows: the one being minuted, or one that is looked at while its clock runs on."""

from __future__ import annotations

from dataclasses import dataclass

from minutetui.core.meeting.cursor import Cursor, at_item
from minutetui.core.meeting.model import AgendaItem
from minutetui.core.meeting.queries import find_item, item_of
from minutetui.session import Session


@dataclass(frozen=True)
class Glance:
    """A look at another agenda item than the one being minuted.

    It ends by itself once another item is minuted. The item looked at is taken up only by a line that is typed
    there; a line that was half typed before belongs to where it began.
    """

    item: str
    """The agenda item looked at."""
    minuted: str
    """The one being minuted meanwhile."""
    selected: str
    """The line that was selected there; empty: none, the input."""
    typing: bool
    """Whether a line was half typed."""


class Shown:
    """The agenda item that is shown.

    Args:
        session: The meeting being worked on.
    """

    def __init__(self, session: Session) -> None:
        self.session = session
        self._glance: Glance | None = None

    @property
    def glance(self) -> Glance | None:
        """The look at another item, if there is one and it still is that."""
        glance = self._glance
        if glance is None or glance.minuted != self.session.cursor.item:
            return None
        return glance if find_item(self.session.meeting, glance.item) else None

    @property
    def item(self) -> AgendaItem | None:
        """The agenda item that is shown; None where the meeting has none."""
        return find_item(self.session.meeting, self.glance.item) if self.glance else self.session.item

    @property
    def cursor(self) -> Cursor:
        """Where a line typed now would go."""
        return at_item(self.session.meeting, self.glance.item) if self.glance else self.session.cursor

    def look_at(self, line_id: str, selected: str, *, typing: bool) -> None:
        """Show the agenda item of a line without taking it up.

        Args:
            line_id: The line.
            selected: The line that is selected before.
            typing: Whether a line is half typed.
        """
        item, minuted = item_of(self.session.meeting, line_id), self.session.cursor.item
        if item is not None:
            self._glance = Glance(item.id, minuted, selected, typing) if item.id != minuted else None

    def back(self) -> str:
        """Show the item being minuted again; give the line that was selected there."""
        glance, self._glance = self.glance, None
        return glance.selected if glance else ""
