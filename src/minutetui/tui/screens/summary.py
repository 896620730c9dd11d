"""The summary screen: the document as it will be written, and the key that writes it."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from minutetui.errors import MinuteError
from minutetui.store.atomic import write_atomically
from minutetui.store.templates import load_template
from minutetui.summary import compose, to_markdown
from minutetui.tui.commands import bindings
from minutetui.tui.rows.bars import hint_row, title_row
from minutetui.tui.rows.document import document_rows
from minutetui.tui.screens.base import MinuteScreen
from minutetui.tui.widgets.rows import Row, RowsView


class SummaryScreen(MinuteScreen):
    """Shows the summary."""

    SCOPES = ("summary",)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("summary")]

    def compose(self) -> ComposeResult:
        """Lay out the document between title and hints."""
        yield RowsView(id="title")
        yield RowsView(id="list")
        yield RowsView(id="reading")
        yield RowsView(id="hints")

    def on_mount(self) -> None:
        """Compose the document once; the meeting does not change while it is shown."""
        for name in ("title", "reading", "hints"):
            self.rows(name).can_focus = False
        self.rows("list").focus()
        meeting = self.session.meeting
        self.path = self.owner.start_path
        try:
            folder = self.path.parent if self.path else None
            template = load_template(meeting.kind, meeting.language, folder).template
        except MinuteError as error:
            self.document = None
            self.message, self.message_style = str(error), "error"
            return
        self.document = compose(meeting, template)
        self.message = self.say("draft-hint")

    def show_state(self) -> None:
        """Show the document laid out for the width."""
        width = self.size.width - 2
        title = self.session.meeting.title
        self.put("title", [title_row(self.say("command-summary"), title, (), width)])
        if self.document is not None:
            self.put("list", document_rows(self.document, min(width, 100)))
        self.put("reading", [Row(((self.message, self.message_style),))])
        self.put("hints", [hint_row("summary", self.owner.language, width, sigils=False)])

    def action_write(self) -> None:
        """Write the Markdown beside the meeting file."""
        if self.document is None or self.path is None:
            return
        out: Path = self.path.with_suffix(".md")
        try:
            write_atomically(out, to_markdown(self.document).encode())
        except MinuteError as error:
            self.tell(str(error), "error")
            return
        self.tell(self.say("summary-written", path=out), "done")

    def action_back(self) -> None:
        """Return to the live screen."""
        self.dismiss()
        self.call_later(self.owner.refresh_state)

    def action_review(self) -> None:
        """Go on to the review."""
        from minutetui.tui.screens.review import ReviewScreen  # noqa: PLC0415

        self.app.switch_screen(ReviewScreen())

    def undo_here(self) -> None:
        """Nothing is typed here."""

    def redo_here(self) -> None:
        """Nothing is typed here."""
