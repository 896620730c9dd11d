"""The panes of the live screen as rows, once a meeting is loaded: they know the session and the mode, but no screen.

This module is imported after the first frame, because it imports the model and pydantic.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minutetui.core import capture
from minutetui.core.capture.reading import Amend, Reading, Scene
from minutetui.core.findings.fixes import fix_of
from minutetui.core.meeting.cursor import Cursor, at_item
from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.core.meeting.queries import find_item, find_line, is_confidential
from minutetui.core.vocabulary import Tag, tag_name
from minutetui.rows.agenda import (
    agenda_rows,
    clock,
    confidential_mark,
    guide_line,
    guide_rows,
    numbered_items,
    projection_rows,
)
from minutetui.rows.bars import GAP_SIGN, SLOT_SIGN, title_row
from minutetui.rows.cells import fit, join
from minutetui.rows.changes import entered_words, named
from minutetui.rows.fixing import gap_line, gap_rows, numbered_gaps
from minutetui.rows.lines import LineRows
from minutetui.rows.people import quorum_parts
from minutetui.rows.reading import reading_rows
from minutetui.rows.row import Part, Row, Rows
from minutetui.rows.wrapping import wrap
from minutetui.session import Session
from minutetui.session.lines import TAG_DIGITS, marks_of
from minutetui.tui.modes import Changing, Mode, Rewriting, Selected, Showing
from minutetui.words import say

if TYPE_CHECKING:
    from minutetui.tui.host import Host


class LivePanes:
    """The panes of the live screen.

    Args:
        session: The meeting being worked on.
        host: The language, the settings, and the state of saving.
    """

    def __init__(self, session: Session, host: Host) -> None:
        self.session = session
        self._host = host
        self._lines = LineRows(host.language, 0, session.today)

    @property
    def _language(self) -> str:
        return self._host.language

    def _say(self, word: str, **values: object) -> str:
        return say(self._language, word, key=self._host.start.keys, **values)

    # -- what a mode shows -------------------------------------------------------------------------------

    def current(self, mode: Showing) -> bool:
        """Tell whether the item looked at still exists, and is still not the item being minuted."""
        glance = mode.glance
        return glance is None or (
            glance.minuted == self.session.cursor.item and find_item(self.session.meeting, glance.item) is not None
        )

    def item(self, mode: Mode) -> AgendaItem | None:
        """Give the agenda item that is shown; None if the meeting has none."""
        if isinstance(mode, Showing) and mode.glance is not None:
            return find_item(self.session.meeting, mode.glance.item)
        return self.session.item

    def cursor(self, mode: Mode) -> Cursor:
        """Give the cursor of a line typed now."""
        if isinstance(mode, Showing) and mode.glance is not None:
            return at_item(self.session.meeting, mode.glance.item)
        return self.session.cursor

    def scene(self, mode: Mode) -> Scene:
        """Give the scene of a text."""
        if isinstance(mode, Changing):
            return self.session.scene(mode.line)
        return self.session.scene(cursor=self.cursor(mode))

    def read(self, mode: Mode, text: str) -> Reading:
        """Give the reading of a text."""
        if isinstance(mode, Rewriting):
            return capture.read_rewrite(text, self.scene(mode))
        if isinstance(mode, Changing):
            return self.session.read(text, mode.line)
        return self.session.read(text, cursor=self.cursor(mode))

    # -- messages ----------------------------------------------------------------------------------------

    def entered(self, reading: Reading, before: Meeting) -> str:
        """Say what a text changed besides its line; if the line is further up, say which line it is."""
        meeting, line = self.session.meeting, reading.act.line if isinstance(reading.act, Amend) else None
        told = entered_words(reading, before, meeting, self._language)
        if line is not None and line.id != self.session.cursor.last:
            told = self._say("line-fixed", line=named(line, self._language))
        if before.status == "draft" and meeting.status == "live":
            began = self._say("meeting-started", time=f"{self.session.clock():%H:%M}")
            return f"{told}  {began}".strip()
        return told or (self._say("line-after-end") if meeting.status == "ended" else "")

    def completed(self, mode: Mode, text: str) -> str:
        """Give a text completed with the first row of the open list; unchanged if no list is open."""
        choices = self.read(mode, text).choices
        if choices is None or not choices.rows or not choices.rows[0].insert:
            return text
        return text[: choices.start] + choices.rows[0].insert

    def retagged(self, line: Line, tag: Tag) -> str:
        """Say which tag a line has now."""
        return self._say("line-retagged", line=named(line, self._language), tag=tag_name(tag, self._language))

    # -- panes -------------------------------------------------------------------------------------------

    def title(self, mode: Mode, width: int, *, narrow: bool) -> Row:
        """Show the title, the state and, if the agenda has no pane, the item with its minutes."""
        item = self.item(mode)
        if item is None or not narrow:
            return title_row(self.session.meeting.title, "", self._state(), width)
        minutes, style = self._clock(item)
        hidden = "".join(text for text, _ in confidential_mark(self.session, item))
        middle = f"{self._number(item)}/{len(self.session.meeting.agenda)} {hidden}{item.title}"
        return title_row(self.session.meeting.title, middle, self._state(), width, ((f"  {minutes}", style),))

    def agenda(self, width: int) -> list[Row]:
        """List the agenda with its minutes, and when the meeting will end."""
        config = self._host.start.config
        rows = agenda_rows(self.session, self._language, width, clocks=config.clocks)
        if config.projection and config.clocks:
            rows += projection_rows(self.session, self._language, width)
        return rows

    def side(self, width: int) -> list[Row]:
        """List the gaps, then what the item should still bring out."""
        gaps = gap_rows(self.session, self._language, width)
        guide = guide_rows(self.session, self._language, width) if self._host.start.config.guide else []
        return [*gaps, *([Row(())] if gaps and guide else []), *guide]

    def heading(self, mode: Mode) -> list[Row]:
        """Show the number, title, leaders and minutes of the item."""
        item = self.item(mode)
        if item is None:
            return []
        led_by: tuple[Part, ...] = (("   ", "text"), (join(item.led_by, self._language), "dim")) if item.led_by else ()
        minutes, style = self._clock(item)
        right: tuple[Part, ...] = ((self._say("minutes", minutes=minutes), style),) if minutes else ()
        if is_confidential(self.session.meeting, item.id):
            right = ((self._say("item-confidential"), "warning"), ("  ", "text"), *right)
        parts: tuple[Part, ...] = ((f"{self._number(item)}  ", "accent"), (item.title, "strong"), *led_by)
        return [Row(parts, right=(*right, (" ", "dim")))]

    def lines(self, mode: Mode, width: int) -> Rows | tuple[Row, ...]:
        """List the lines of the item."""
        shape = (self._language, width, self.session.today)
        if (self._lines.language, self._lines.width, self._lines.today) != shape:
            self._lines = LineRows(*shape)
        item = self.item(mode)
        return self._lines.rows(item.lines, item.id) if item is not None else ()

    def _number(self, item: AgendaItem) -> str:
        return next(number for number, other, _ in numbered_items(self.session) if other.id == item.id)

    def _clock(self, item: AgendaItem) -> Part:
        """Write the minutes of an item, if clocks are on."""
        return clock(self.session, item) if self._host.start.config.clocks else ("", "dim")

    def _state(self) -> tuple[Part, ...]:
        """Write the quorum, the state of the meeting, the time, and whether everything is saved."""
        session = self.session
        status = "demo" if self._host.start.temporary else f"meeting-{session.meeting.status}"
        status = "on-break" if session.paused else status
        gap: Part = ("   ", "dim")
        parts: list[Part] = [*quorum_parts(session, self._language), (self._say(status), "dim"), gap]
        return (*parts, (f"{session.clock():%H:%M}", "dim"), gap, self._saving())

    def _saving(self) -> Part:
        session = self.session
        if session.read_only:
            return self._say("read-only-short"), "warning"
        if self._host.saver.error is not None:
            return self._say("not-saved"), "error"
        if session.disk.unsaved:
            return self._say("saving"), "dim"
        if session.disk.saved_at is not None:
            return self._say("saved", time=f"{session.disk.saved_at:%H:%M:%S}"), "dim"
        return self._say("on-disk"), "dim"

    # -- the reading line --------------------------------------------------------------------------------

    def reading(self, mode: Showing, text: str, width: int, *, narrow: bool) -> tuple[list[Row], bool]:
        """Show what Enter would do with a text, or what can be done to the selected line.

        Returns:
            Two rows, and whether the second should stay beside a message.
        """
        if isinstance(mode, Selected):
            return self._of_line(mode.line, width), False
        changing = isinstance(mode, Changing)
        reading, scene = self.read(mode, text), self.scene(mode)
        rows = reading_rows(reading, scene, text, self._language, width, "will-be" if changing else "amends")
        guided = not changing and self._guide_shown(mode, text, narrow=narrow)
        if guided:
            rows[1] = guide_line(self.session, self._language, width)
        if not changing and text and text in GAP_SIGN:
            rows[1] = gap_line(self.session, self._language, width)
        if mode.glance is not None and not rows[1].parts:
            rows[1] = Row(((fit(self.looking(text), width), "dim"),))
        return rows, guided

    def gap(self, digit: int) -> tuple[str, str] | None:
        """Give the line of a gap and the sign that closes it; None if no gap has that number."""
        gaps = numbered_gaps(self.session)
        if not 1 <= digit <= len(gaps):
            return None
        gap = gaps[digit - 1]
        return gap.about, fix_of(gap, self.session.meeting, self.session.clock()).sign

    def looking(self, text: str) -> str:
        """Say which item is being minuted while another one is looked at."""
        minuted = self.session.item.title if self.session.item else ""
        return self._say("looking-typed" if text else "looking", minuted=minuted)

    def _guide_shown(self, mode: Showing, text: str, *, narrow: bool) -> bool:
        """Tell whether the guide has a row under the input: if it is asked for, or has no pane."""
        if mode.glance is not None:
            return False
        return text in SLOT_SIGN if text else narrow and self._host.start.config.guide

    def _of_line(self, line_id: str, width: int) -> list[Row]:
        """Say what the digits do to a line, and from which file the line was carried over."""
        line = find_line(self.session.meeting, line_id)
        words = [self._say(f"status-{status}") for status in marks_of(line)]
        words = words or [tag_name(tag, self._language) for tag in TAG_DIGITS]
        told = wrap("  ".join(f"{(number + 1) % 10} {word}" for number, word in enumerate(words)), width)
        file = line.origin.rpartition("#")[0] if line is not None else ""
        told = [*told, self._say("came-from", file=file) if file else ""]
        return [Row(((text, "dim"),)) for text in told[:2]]
