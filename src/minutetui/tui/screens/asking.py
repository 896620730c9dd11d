"""What the live screen asks about agenda and meeting: which item, who is here, what title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minutetui.core.capture.next_meeting import typed_next_meeting
from minutetui.core.meeting.edits import MEETING, Change
from minutetui.core.series.next_meeting import next_meeting_of
from minutetui.core.vocabulary import TAGS, tag_name
from minutetui.session.lines import TAG_DIGITS
from minutetui.tui.screens.agenda import AgendaScreen
from minutetui.tui.screens.pick import AskScreen, PickScreen

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
            self.screen.changed()

        self.screen.app.push_screen(AgendaScreen(self.session, self.screen.owner.language, shown), picked)

    def defer_item(self) -> None:
        """Hold the current item over to another meeting, and go on with the next."""
        item = self.session.item
        if item is not None and not self.session.read_only:
            self.session.do(Change(item.id, {"state": "deferred"}))
            self.session.next_item()
            self.screen.changed()

    def people(self) -> None:
        """Show who is here, to note who comes and goes."""
        from minutetui.tui.screens.people import PeopleScreen  # noqa: PLC0415 - not needed by the first frame

        self.screen.app.push_screen(
            PeopleScreen(self.session, self.screen.owner.language), lambda _: self.screen.changed()
        )

    def tag(self) -> None:
        """Choose among all tags."""
        options = [(tag, tag_name(tag, self.screen.owner.language)) for tag in TAG_DIGITS]

        def picked(tag: str | None) -> None:
            for known in TAGS:
                if tag == known:
                    self.screen.action_tag(known)

        self.screen.app.push_screen(PickScreen(self.screen.say("which-tag"), options), picked)

    def next_meeting(self) -> str:
        """Type the next meeting as it stands, so that it can be changed."""
        meeting = self.session.meeting
        return typed_next_meeting(next_meeting_of(meeting.next_meeting), chinese=meeting.language == "zh")

    def title(self) -> None:
        """Give the meeting another title."""

        def answered(title: str | None) -> None:
            if title and not self.session.read_only:
                self.session.do(Change(MEETING, {"title": title}))
                self.screen.changed()

        screen = AskScreen(self.screen.say("which-title"), self.session.meeting.title)
        self.screen.app.push_screen(screen, answered)
