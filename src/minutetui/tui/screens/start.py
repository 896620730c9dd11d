"""The start screen: a new meeting in one key, or one of the last."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType

from minutetui.errors import MinuteError
from minutetui.store.new import create_meeting
from minutetui.store.peek import Peek, look_at
from minutetui.store.recent import known_meetings, recent
from minutetui.store.templates import TemplateEntry, list_templates
from minutetui.tui.bindings import bindings
from minutetui.tui.rows.cells import fit
from minutetui.tui.screens.base import MinuteScreen
from minutetui.tui.widgets.rows import Part, Row, RowsView

NEW, FILE = "new:", "file:"
"""What a row's key begins with: the number of a template, or the path of a meeting."""


class StartScreen(MinuteScreen):
    """Lists what can be begun and what can be gone on with; the first row begins a meeting at once."""

    SCOPES = ("list",)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("list")]

    def compose(self) -> ComposeResult:
        """Fill the screen with the list."""
        yield RowsView(id="title")
        yield RowsView(id="list")
        yield RowsView(id="reading")

    def on_mount(self) -> None:
        """Read what there is, templates of the screens' language first."""
        first = self.owner.language
        self.templates = sorted(list_templates(), key=lambda entry: entry.template.language != first)
        self.recent = [(path, look_at(path)) for path in recent()]
        for name in ("title", "reading"):
            self.rows(name).can_focus = False
        self.rows("list").focus()
        self.call_after_refresh(self.owner.keys_may_come.set)

    def show_state(self) -> None:
        """Show the list."""
        width = self.size.width - 2
        self.put("title", [Row(((self.say("start-title"), "strong"),))])
        rows = [Row(((self.say("start-new"), "dim"),))]
        for number, entry in enumerate(self.templates):
            rows.append(Row(((" + ", "accent"), (entry.template.title, "text")), f"{NEW}{number}"))
        if self.recent:
            rows += [Row(()), Row(((self.say("start-recent"), "dim"),))]
        for path, look in self.recent:
            where = ((fit(path.name, width // 3), "dim"), (" ", "text"))
            title = fit(look.title, width // 3)
            rows.append(Row((("   ", "text"), (title, "text"), *self._standing(look)), f"{FILE}{path}", where))
        view = self.rows("list")
        view.show(rows)
        if not view.selected:
            view.select(view.keys[0])
        hint = Row(((self.say("start-hint"), "dim"),))
        self.put("reading", [Row(((self.message, self.message_style),)), hint])

    def _standing(self, look: Peek) -> tuple[Part, ...]:
        """Say how a meeting stands, and how many actions are still to be done."""
        parts: list[Part] = []
        if look.status:
            parts.append((f"  {self.say(f'meeting-{look.status}')}", "dim"))
        if look.open_actions:
            key = "count-open-actions" if look.open_actions > 1 else "count-one-open-action"
            parts.append((f"  {self.say(key, count=look.open_actions)}", "accent"))
        return tuple(parts)

    @on(RowsView.Chosen)
    def _chosen(self, message: RowsView.Chosen) -> None:
        key = message.key
        if key.startswith(FILE):
            path = Path(key.removeprefix(FILE))
            self.owner.open(path, look_at(path))
        else:
            self._begin(self.templates[int(key.removeprefix(NEW))])

    def _begin(self, entry: TemplateEntry) -> None:
        try:
            path, meeting = create_meeting(entry.template, date.today())
        except MinuteError as error:
            self.tell(error.said(self.owner.language), "error")
            return
        self.owner.open(path, Peek(meeting.title))

    def action_actions(self) -> None:
        """Show what is still to be done, in the folder for meetings and in those opened last."""
        from minutetui.tui.screens.actions import ActionsScreen  # noqa: PLC0415 - not needed by the first frame

        self.app.push_screen(ActionsScreen(known_meetings))

    def action_back(self) -> None:
        """Leave: there is nothing behind the start screen."""
        self.app.exit(0)
