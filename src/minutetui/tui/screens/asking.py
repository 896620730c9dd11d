"""What the live screen asks about agenda and meeting: which item, who is here, what title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minutetui.core.meeting.edits import MEETING, Change
from minutetui.tui.screens.agenda import AgendaScreen
from minutetui.tui.screens.pick import AskScreen

if TYPE_CHECKING:
    from minutetui.session import Session
    from minutetui.tui.screens.live import LiveScreen


class Asking:
    """Asks over the live screen, and does what is answered.

    Args:
        screen: The live screen.
        session: The meeting being worked on.
    """

    def __init__(self, screen: LiveScreen, session: Session) -> None:
        self.screen = screen
        self.session = session

    def item(self, shown: str) -> None:
        """Show the agenda as a list, to go to an item or change the agenda.

        Args:
            shown: The id of the item that is looked at; empty: none.
        """

        def picked(item_id: str | None) -> None:
            if item_id:
                self.screen.commit_half_typed()
                self.session.go_to(item_id)
            self._changed()

        self.screen.app.push_screen(AgendaScreen(self.session, self.screen.owner.language, shown), picked)

    def defer_item(self) -> None:
        """Hold the current item over to another meeting, and go on with the next."""
        item = self.session.item
        if item is not None and not self.session.read_only:
            self.session.do(Change(item.id, {"state": "deferred"}))
            self.session.next_item()
            self._changed()

    def people(self) -> None:
        """Show who is here, to note who comes and goes."""
        from minutetui.tui.screens.people import PeopleScreen  # noqa: PLC0415 - not needed by the first frame

        self.screen.app.push_screen(PeopleScreen(self.session, self.screen.owner.language), lambda _: self._changed())

    def title(self) -> None:
        """Give the meeting another title."""

        def answered(title: str | None) -> None:
            if title and not self.session.read_only:
                self.session.do(Change(MEETING, {"title": title}))
                self._changed()

        screen = AskScreen(self.screen.say("which-title"), self.session.meeting.title)
        self.screen.app.push_screen(screen, answered)

    def _changed(self) -> None:
        self.screen.show_state()
        self.screen.owner.save_soon()
