"""The summary screen: the document as it will be written. Prose is written here, and Enter goes to its lines.

The arrows move through it as through lines, and the selection decides what Enter does. Without one, Enter writes
the Markdown.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual.binding import BindingType

from minutetui.core.meeting.closing import is_approved
from minutetui.core.meeting.model import Prose
from minutetui.core.meeting.prose import as_text, from_text, prose_of, replaced_prose, split, with_paragraph
from minutetui.errors import FileError, IllegalEditError, MinuteError
from minutetui.rows.document import DocumentRows, source_key, source_of
from minutetui.rows.edges import APPROVED_COMMANDS, read_only_row
from minutetui.rows.row import BLANK, Row, wrapped
from minutetui.store.templates import load_template
from minutetui.summary import back_end, compose
from minutetui.summary.blocks import Document, HeadingBlock, Source
from minutetui.summary.compose import begins_with
from minutetui.tui.editor import edited, editor
from minutetui.tui.screens.base import WALKING, ListScreen, bindings
from minutetui.tui.screens.sending import Sending

WIDEST_DOCUMENT = 100
"""Cells of a row of the document, however wide the terminal."""


@dataclass(frozen=True)
class ParagraphInHand:
    """The paragraph of prose that is in the input."""

    section: str
    part: str
    number: int | None
    """None: a new one."""


class SummaryScreen(ListScreen):
    """Shows the summary, scrolled to what it was opened from."""

    SCOPES = ("summary", "closing")
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("summary"),
        *bindings("closing"),
        *WALKING,
    ]

    def __init__(self, at: Source | None = None) -> None:
        super().__init__()
        self.at = at
        self.document: Document | None = None
        self.writing: ParagraphInHand | None = None
        self._shown: tuple[object, ...] = ()

    def on_mount(self) -> None:
        """Find the template; the document is composed when it is shown, and again after each change."""
        self.entry.digits = "when empty"
        self.entry.key_context = "list"
        meeting, path = self.session.meeting, self.owner.start_path
        self.template = None
        try:
            self.template = load_template(meeting.kind, meeting.language, path.parent if path else None).template
        except MinuteError as error:
            self.message, self.message_style = error.said(self.language), "error"

    def show_state(self) -> None:
        """Show the document of the present meeting."""
        width = self.room
        meeting, approved = self.session.meeting, is_approved(self.session.meeting)
        state = self.say(f"meeting-{meeting.status}"), "done" if approved else "dim"
        self.show_title(self.say("command-summary"), meeting.title, state)
        self._show_document(width)
        if approved:
            row = read_only_row(self.keys, self.language, width, APPROVED_COMMANDS)
            self.put("hints", [row])
        else:
            self.show_hints()
        self.show_reading()

    def _show_document(self, width: int) -> None:
        """Compose and lay out, unless neither the meeting nor the screen changed."""
        state = (self.session.revision, width, self.language)
        if self.template is None or state == self._shown:
            return
        self._shown = state
        self.document = compose(self.session.meeting, self.template)
        rows = DocumentRows(min(width, WIDEST_DOCUMENT), self.say("draft-mark")).rows(self.document)
        self.view.show([*rows, *self._empty_sections()])
        self._come_in_view()

    def _empty_sections(self) -> list[Row]:
        """List the sections that nothing prints, not even an item of their name; prose can be written for them."""
        assert self.template is not None
        assert self.document is not None
        sections = [section for section in self.template.sections if section.heading]
        there = {block.source.id for block in self.document.blocks if isinstance(block, HeadingBlock) and block.source}
        titles = [item.title for item in self.session.meeting.agenda]
        there |= {one.id for one in sections if any(begins_with(title, one.joins) for title in titles)}
        empty = [section for section in sections if section.id not in there]
        if not empty:
            return []
        rows = [Row.of(section.heading, key=source_key(Source("section", section.id))) for section in empty]
        return [BLANK, Row.of(self.say("empty-sections")), *rows]

    def _come_in_view(self) -> None:
        """Scroll once to what the screen was opened from, without selecting it."""
        view, at, self.at = self.view, self.at, None
        if at is not None and source_key(at) in view.keys:
            view.select(source_key(at))
            view.select("")

    def in_full(self) -> list[str]:
        """Give the meeting's title, and the last message."""
        return [self.session.meeting.title, *super().in_full()]

    @property
    def source(self) -> Source | None:
        """The source of the selected part of the document."""
        return source_of(self.view.selected)

    def show_reading(self) -> None:
        """Say what Enter does."""
        text, style = (self.message, self.message_style) if self.message else (self._enter(), "dim")
        self.put("reading", wrapped(text, self.room, style))

    def _enter(self) -> str:
        source = self.source
        if self.writing is not None or (source is not None and self.entry.value):
            amends = source is not None and source.kind == "line" and self.writing is None
            return self.say("enter-amends" if amends else "enter-paragraph")
        if is_approved(self.session.meeting):
            return self.say("enter-approved")
        return self.say(f"enter-{source.kind}" if source is not None else "draft-hint")

    def action_walk(self, step: int) -> None:
        """Select the part of the document above or below; above the first, nothing is selected."""
        if self.entry.step_row(step):
            return
        if not self.view.step(step) and step < 0:
            self.view.select("")
        self.message = ""
        self.show_reading()

    def digit_pressed(self, digit: int) -> None:
        """Select the section of that number."""
        sections = [key for key in self.view.keys if key.startswith("section\t")]
        if 1 <= digit <= len(sections):
            self.view.select(sections[digit - 1], top=True)
            self.show_reading()

    def escaped(self) -> None:
        """Discard what is being written; else unselect; else go back."""
        if self.writing is not None:
            self.writing = None
            self.entry.let_go()
        elif self.view.selected:
            self.view.select("")
        else:
            self.action_back()
            return
        self.message = ""
        self.show_reading()

    def entered(self, text: str) -> None:
        """Handle Enter: store typed prose, fix a line, go to it, or write the Markdown."""
        source = self.source
        if self.writing is None and not text.strip():
            self._open(source)
        elif self.told_read_only():
            self.entry.give_back(text)
        elif self.writing is not None:
            self._write_paragraph(self.writing, text)
        elif source is not None and source.kind == "line":
            self._fix(source.id, text)
        elif source is not None and source.kind in ("section", "prose", "draft"):
            self._write_paragraph(ParagraphInHand(source.id, source.part or "before", None), text)
        else:
            self.tell(self.say("choose-section"), "warning")
            self.entry.give_back(text)

    def _open(self, source: Source | None) -> None:
        """Go to the selection: prose goes into the input, a line opens on the live screen."""
        if source is None:
            self.action_write()
        elif source.kind in ("prose", "draft") and self.told_read_only():
            pass
        elif source.kind == "prose":
            prose = prose_of(self.session.meeting, source.id)
            text = split(prose.after if source.part == "after" else prose.before)[source.number]
            self._begin(ParagraphInHand(source.id, source.part, source.number), text)
        elif source.kind == "draft":
            self._begin(ParagraphInHand(source.id, "before", None), self._draft(source.id))
        elif source.kind in ("line", "item"):
            self.dismiss()
            self.call_later(self.owner.go_to_record, source.id)
        else:
            self.tell(self.say(f"enter-{source.kind}"))

    def _draft(self, section: str) -> str:
        """Give the text that the program drafted for a section."""
        assert self.document is not None
        mine = Source("draft", section)
        texts = (block for block in self.document.blocks if getattr(block, "source", None) == mine)
        return "".join(span.text for block in texts for span in getattr(block, "spans", ()))

    def _begin(self, paragraph: ParagraphInHand, text: str) -> None:
        self.writing = paragraph
        self.entry.fill(text)
        self.show_reading()

    def _write_paragraph(self, paragraph: ParagraphInHand, text: str) -> None:
        prose = prose_of(self.session.meeting, paragraph.section)
        self._write(paragraph.section, with_paragraph(prose, paragraph.part, paragraph.number, text))
        self.writing = None

    def _write(self, section: str, prose: Prose) -> None:
        self.session.do(replaced_prose(self.session.meeting, section, prose))
        self.tell(self.say("paragraph-written"), "done")
        self.owner.save_soon()

    def _fix(self, line: str, text: str) -> None:
        """Change the selected line, as on the review screen."""
        try:
            self.session.commit(text, line)
        except IllegalEditError as error:
            self.tell_error(error)
            self.entry.give_back(text)
            return
        self.show_state()
        self.owner.save_soon()

    def action_edit_prose(self) -> None:
        """Write the prose of the selected section in the person's own editor."""
        source, command = self.source, editor()
        if source is None or source.kind not in ("section", "prose", "draft") or self.session.read_only:
            self.tell(self.say("choose-section" if not self.session.read_only else "read-only"), "warning")
            return
        if not command:
            self.tell(self.say("no-editor"), "warning")
            return
        given = self._given(source.id)
        try:
            with self.app.suspend():
                text = edited(given, command)
        except FileError as error:
            self.tell_error(error)
            return
        if text == given:
            self.tell(self.say("editor-unchanged"))
        else:
            self._write(source.id, from_text(text, prose_of(self.session.meeting, source.id)))

    def _given(self, section: str) -> str:
        """Give the text that the editor opens with: the prose of a section, else its draft."""
        assert self.template is not None
        drawn = any(one.draws != "prose" for one in self.template.sections if one.id == section)
        prose = prose_of(self.session.meeting, section)
        if not prose.before and not prose.after:
            prose = prose.with_(before=self._draft(section))
        return as_text(prose, self.say("editor-mark") if drawn else "")

    def action_write(self) -> None:
        """Write the Markdown beside the meeting file."""
        if (sending := self._sending()) is not None:
            sending.write(back_end("markdown"))

    def action_write_as(self) -> None:
        """Ask for a format, and write the file beside the meeting file."""
        if (sending := self._sending()) is not None:
            sending.ask_where()

    def action_copy_as(self) -> None:
        """Ask for a format, and copy the summary to the clipboard."""
        if (sending := self._sending()) is not None:
            sending.ask_copy()

    def _sending(self) -> Sending | None:
        """Give what writes and copies the document; None where there is none, or no file."""
        path = self.owner.start_path
        return Sending(self, path, self.document) if self.document is not None and path is not None else None

    def action_back(self) -> None:
        """Return to the live screen."""
        self.dismiss()
        self.call_later(self.owner.refresh_state)

    def action_review(self) -> None:
        """Go on to the review."""
        self.owner.show("review", instead=True)
