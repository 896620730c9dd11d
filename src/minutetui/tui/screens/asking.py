"""The questions of the live screen about agenda and meeting: which item, who is here, what title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minutetui.core.capture.next_meeting import typed_next_meeting
from minutetui.core.meeting.changed_words import changed_words
from minutetui.core.meeting.edits import MEETING, Change
from minutetui.core.meeting.queries import find_item, find_line, item_of, walk_items
from minutetui.core.series.next_meeting import next_meeting_of
from minutetui.core.vocabulary import TAGS, tag_name
from minutetui.rows.changes import named, turned_words
from minutetui.session.lines import TAG_DIGITS
from minutetui.tui.screens.agenda import AgendaScreen
from minutetui.tui.screens.pick import AskScreen, PickScreen

if TYPE_CHECKING:
    from minutetui.session import Session
    from minutetui.tui.screens.live import LiveScreen


class Asking:
    """Asks over the live screen, and carries out the answer."""

    def __init__(self, screen: LiveScreen, session: Session) -> None:
        self.screen = screen
        self.session = session

    def item(self, shown: str) -> None:
        """Show the agenda as a list, with the item looked at selected, to go to an item or change the agenda."""
        before = self.session.meeting

        def picked(item_id: str | None) -> None:
            changes = turned_words(before, self.session.meeting, self.screen.language)
            if item_id:
                self.screen.commit_half_typed()
                self.session.go_to(item_id)
            self.screen.changed()
            if changes:
                self.screen.tell(self.screen.say("agenda-changed", what=changes))

        self.screen.app.push_screen(AgendaScreen(self.session, shown), picked)

    def move_line(self, line_id: str) -> None:
        """Move a line with all below it to another agenda item, chosen by number or by typing."""
        meeting, language = self.session.meeting, self.screen.language
        line, from_ = find_line(meeting, line_id), item_of(meeting, line_id)
        if line is None or from_ is None:
            return
        if self.screen.told_read_only():
            return
        if next((item for item, _ in walk_items(meeting) if item is not from_), None) is None:
            self.screen.tell(self.screen.say("no-other-item"), "warning")
            return

        def picked(item_id: str) -> None:
            item = find_item(self.session.meeting, item_id)
            if item is not None and item.id != from_.id:
                self.screen.line_edits.move_to(line.id, item.id)
                self.screen.changed()
                values = {"line": named(line, language), "item": named(item, language)}
                self.screen.tell(self.screen.say("line-moved-to", **values))

        screen = AgendaScreen(self.session, from_.id)
        screen.question = self.screen.say("which-item-for-line", line=named(line, language))
        screen.ask(self.screen.app, picked)

    def defer_item(self) -> None:
        """Hold the current item over to another meeting, and go on with the next."""
        item = self.session.item
        if item is not None and not self.session.read_only:
            self.session.do(Change(item.id, {"state": "deferred"}))
            self.session.next_item()
            self.screen.changed()
            self.screen.tell(self.screen.say("item-held-over", item=named(item, self.screen.language)))

    def hide_item(self) -> None:
        """Make the current item confidential, or public again."""
        item = self.session.item
        if not self.screen.told_read_only() and item is not None:
            self.session.do(Change(item.id, {"confidential": not item.confidential}))
            self.screen.changed()
            self.screen.tell(self.screen.say("now-public" if item.confidential else "item-now-confidential"))

    def people(self) -> None:
        """Show who is here, to record who comes and goes."""
        from minutetui.tui.screens.people import PeopleScreen  # noqa: PLC0415 - not needed by the first frame

        before, language = self.session.meeting, self.screen.language

        def left(_: str | None) -> None:
            self.screen.changed()
            if words := changed_words(before, self.session.meeting, language):
                self.screen.tell(words)

        self.screen.app.push_screen(PeopleScreen(self.session), left)

    def tag(self) -> None:
        """Choose among all tags."""
        options = [(tag, tag_name(tag, self.screen.language)) for tag in TAG_DIGITS]

        def picked(tag: str) -> None:
            self.screen.action_tag(next(known for known in TAGS if known == tag))

        PickScreen(self.screen.say("which-tag"), options).ask(self.screen.app, picked)

    def next_meeting(self) -> str:
        """Give the line that states the next meeting, so that it can be changed."""
        meeting = self.session.meeting
        return typed_next_meeting(next_meeting_of(meeting.next_meeting), meeting.language)

    def title(self) -> None:
        """Give the meeting another title."""

        def answered(title: str) -> None:
            if not self.session.read_only:
                self.session.do(Change(MEETING, {"title": title}))
                self.screen.changed()
                self.screen.tell(self.screen.say("meeting-renamed", title=title))

        AskScreen(self.screen.say("which-title"), self.session.meeting.title).ask(self.screen.app, answered)
