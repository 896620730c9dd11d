"""The panes of the live screen as rows, once a meeting is loaded: they know the session and the mode, but no screen.

This module is imported after the first frame, because it imports the model.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from rich.cells import cell_len

from minutetui.core import capture
from minutetui.core.capture.reading import Add, Amend, Reading, Scene
from minutetui.core.capture.substitution import substituted
from minutetui.core.capture.tail import told_owners
from minutetui.core.findings.fixes import fix_of
from minutetui.core.findings.lines import known_names
from minutetui.core.meeting.cursor import Cursor, at_item
from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.core.meeting.queries import confidential_items, find_item, find_line, numbered_items
from minutetui.core.series.carry import marks
from minutetui.core.vocabulary import tag_name
from minutetui.rows.agenda import (
    agenda_rows,
    clock_part,
    empty_rows,
    guide_line,
    guide_rows,
    projection_rows,
)
from minutetui.rows.changes import entered_words, named
from minutetui.rows.edges import GAP_SIGN, SLOT_SIGN, header_row
from minutetui.rows.fixing import gap_line, gap_rows
from minutetui.rows.lines import LineRows, anybody, columns_of, in_full, lines_width, sign_of
from minutetui.rows.people import quorum_parts
from minutetui.rows.reading import parent_of, reading_rows
from minutetui.rows.row import BLANK, Part, Row, Rows, fit, join, packed
from minutetui.rows.where import InputBlock, Where, where_row
from minutetui.session import Session
from minutetui.session.lines import TAG_DIGITS
from minutetui.store.config import draws_blocks
from minutetui.tui.modes import Changing, Mode, Rewriting, Selected, Showing, Typing
from minutetui.words import say

if TYPE_CHECKING:
    from minutetui.core.people.names import Names
    from minutetui.tui.host import Host

_TIMED = 60
"""Cells of the title row from which it says when the meeting was saved."""

SAVED_TIME = "00:00:00"
"""As wide as every time at which the meeting was saved."""


@cache  # of two languages, on wide and on narrow screens
def saved_width(language: str, *, timed: bool) -> int:
    """Give the cells of the longest of the words that say that all is well; `timed`: one of them has the time."""
    saved = say(language, "saved", time=SAVED_TIME) if timed else say(language, "on-disk")
    return max(cell_len(saved), cell_len(say(language, "saving")))


class LivePanes:
    """The panes of the live screen."""

    def __init__(self, session: Session, host: Host) -> None:
        self.session = session
        self._host = host
        self._lines = LineRows(host.language, columns_of(0, host.language), session.today)
        self._blocks = draws_blocks()
        self._known: tuple[Names | None, frozenset[str]] = None, frozenset()

    @property
    def _language(self) -> str:
        return self._host.language

    def _say(self, word: str, **values: object) -> str:
        return say(self._language, word, key=self._host.start.keys, **values)

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
        if line := self.line_about(mode, text):
            return self.session.read(text, line)
        return self.session.read(text, cursor=self.cursor(mode))

    def line_about(self, mode: Mode, text: str) -> str:
        """Give the line that a text is about; empty if Enter takes it as a new line, or for the line said last."""
        if isinstance(mode, Changing):
            return mode.line
        return mode.selected if isinstance(mode, Typing) and substituted(text.strip()) else ""

    def entered(self, reading: Reading, before: Meeting) -> str:
        """Say what a text changed besides its line; if the line is further up, say which line it is."""
        meeting, line = self.session.meeting, reading.act.line if isinstance(reading.act, Amend) else None
        told = entered_words(reading, before, meeting, self._language)
        if line is not None and line.id != self.session.cursor.last:
            told = self._say("line-fixed", line=named(line, self._language))
        if before.status == "draft" and meeting.status == "live" and before.started is None:
            began = self._say("meeting-started", time=f"{meeting.started:%H:%M}")
            return f"{told}  {began}".strip()
        return told or (self._say("line-after-end") if meeting.status == "ended" else "")

    def completed(self, mode: Mode, text: str) -> str:
        """Give a text completed with the first row of the open list; unchanged if no list is open."""
        choices = self.read(mode, text).choices
        if choices is None or not choices.rows or not choices.rows[0].insert:
            return text
        return text[: choices.start] + choices.rows[0].insert

    def stored(self, reading: Reading) -> str:
        """Give the id of the line that a text added or changed; empty if it did neither."""
        match reading.act:
            case Add():
                return self.session.cursor.last
            case Amend(line=line):
                return line.id
        return ""

    def about(self, line_id: str, word: str, **values: object) -> str:
        """Say something about a line; empty if it is gone."""
        line = find_line(self.session.meeting, line_id)
        return self._say(word, line=named(line, self._language), **values) if line is not None else ""

    def retagged(self, line_id: str) -> str:
        """Say which tag a line has now, and whose an action is; of one from the meeting before, which status."""
        line = find_line(self.session.meeting, line_id)
        if line is None:
            return ""
        tag = self._say(f"status-{line.status}") if marks(line) else tag_name(line.tag, self._language)
        answer = (*told_owners(line, line.owners, self._language), *([line.due] if line.due else []))
        if line.tag == "action" and answer:
            return self.about(line_id, "line-retagged-answer", tag=tag, answer=join(answer, self._language))
        return self.about(line_id, "line-retagged", tag=tag)

    def title(self, width: int) -> Row:
        """Show the title of the meeting and its state."""
        return header_row(self.session.meeting.title, self._state(timed=width >= _TIMED), width)

    def agenda(self, width: int) -> list[Row]:
        """List the agenda with its minutes, and when the meeting will end."""
        config = self._host.start.config
        rows = agenda_rows(self.session, self._language, width, clocks=config.clocks, blocks=self._blocks)
        if config.projection and config.clocks:
            rows += projection_rows(self.session, self._language, width)
        return rows

    def side(self, width: int) -> list[Row]:
        """List the gaps, then what the item should still bring out."""
        gaps = gap_rows(self.session, self._language, width)
        guide = guide_rows(self.session, self._language, width) if self._host.start.config.guide else []
        return [*gaps, *([BLANK] if gaps and guide else []), *guide]

    def lines(self, mode: Mode, width: int) -> Rows | tuple[Row, ...]:
        """List the lines of the item, on a screen of a width."""
        shape = (self._language, columns_of(width, self._language), self.session.today)
        known = self._known
        if (self._lines.language, self._lines.columns, self._lines.today) != shape or self._known_now() != known[1]:
            self._lines = LineRows(*shape, self._knows())
        item = self.item(mode)
        if item is not None and item.lines:
            return self._lines.rows(item.lines, item.id)
        meeting, keys = self.session.meeting, self._host.start.keys
        return () if self.session.read_only else empty_rows(meeting, keys, self._language, lines_width(width))

    def _known_now(self) -> frozenset[str]:
        """Collect the names that are known in the meeting; again only after its people have changed."""
        if self._known[0] is not self.session.names:
            self._known = self.session.names, frozenset(known_names(self.session.meeting))
        return self._known[1]

    def _knows(self) -> Callable[[str], bool]:
        """Tell whether an owner is known; in a meeting without people and units everybody is."""
        meeting, names, known = self.session.meeting, self.session.names, self._known_now()
        if not (meeting.attendees or meeting.units):
            return anybody
        return lambda name: name.casefold() in known or names.resolve(name) is not None

    def _number(self, item: AgendaItem) -> str:
        return next(number for number, other, _ in numbered_items(self.session.meeting) if other.id == item.id)

    def _clock(self, item: AgendaItem) -> Part:
        """Write the minutes of an item, if clocks are on."""
        return clock_part(self.session, item) if self._host.start.config.clocks else ("", "dim")

    def _state(self, *, timed: bool) -> tuple[Part, ...]:
        """Write the time, the state of the meeting, the quorum, and whether everything is saved."""
        session = self.session
        start = self._host.start
        meeting = session.meeting
        status = "tutor" if start.coach else "demo" if start.temporary else f"meeting-{meeting.status}"
        status = "on-break" if session.paused else status
        told = self._say(status)
        now, began = session.clock(), meeting.started
        if status == "meeting-draft" and began and began.replace(tzinfo=None) <= now.replace(tzinfo=None):
            told = self._say("meeting-began", time=f"{began:%H:%M}")
        quorum = quorum_parts(session, self._language)
        return (f"{now:%H:%M}", "dim"), (told, "dim"), *quorum, self._saving(timed=timed)

    def _saving(self, *, timed: bool) -> Part:
        """Write whether everything is saved, and on a wide screen when; always in the same cells."""
        session, width = self.session, saved_width(self._language, timed=timed)
        told, style = self._say("on-disk"), "dim"
        if session.read_only:
            told, style = self._say("read-only-short"), "warning"
            told = " " * (width - cell_len(told)) + told  # it does not change any more
        elif self._host.saver.error is not None:
            told, style = self._say("not-saved"), "error"
        elif session.disk.unsaved:
            told = self._say("saving")
        elif timed and session.disk.saved_at is not None:
            told = self._say("saved", time=f"{session.disk.saved_at:%H:%M:%S}")
        return told + " " * (width - cell_len(told)), style

    def in_full(self, mode: Showing, text: str) -> list[str]:
        """Give the whole agenda item, and the whole of what is read in a text."""
        item = mode.glance.item if mode.glance is not None else self.session.cursor.item
        title = next((one.title for _, one, _ in numbered_items(self.session.meeting) if one.id == item), "")
        act = self.read(mode, text).act if text else None
        line = act.line if isinstance(act, Add | Amend) else None
        return [title, *(in_full(line, self._language, self.session.today) if line is not None else ())]

    def whole(self, line_id: str) -> str:
        """Give the words of a line, with what is stored with it; empty if it is gone."""
        line = find_line(self.session.meeting, line_id)
        return "  ".join(in_full(line, self._language, self.session.today)) if line is not None else ""

    def block(self, mode: Showing, text: str, width: int, *, rail: bool) -> InputBlock:
        """Show the rows around the input; `rail` tells whether gaps and slots have a pane."""
        if isinstance(mode, Selected):
            told = () if self.session.read_only else self._of_line(mode.line, width)
            return InputBlock(self._where(mode, None, width), *told)
        changing = isinstance(mode, Changing)
        reading, scene = self.read(mode, text), self.scene(mode)
        first, second = reading_rows(reading, scene, text, self._language, width, "will-be" if changing else "amends")
        where = self._where(mode, None if changing else parent_of(reading, scene, text), width)
        if reading.choices is not None:
            return InputBlock(where, second, first)
        if self.session.read_only and not text:
            first = BLANK
        return InputBlock(where, BLANK if changing else self._listed(mode, text, width, rail=rail), first, second)

    def _listed(self, mode: Showing, text: str, width: int, *, rail: bool) -> Row:
        """List the gaps or the slots after their sign; else the slots if they have no pane."""
        if text and text in GAP_SIGN:
            return gap_line(self.session, self._language, width)
        if mode.glance is not None:
            return Row.of(fit(self.looking(text), width))
        if text in SLOT_SIGN if text else not rail and self._host.start.config.guide:
            return guide_line(self.session, self._language, width)
        return BLANK

    def _where(self, mode: Mode, parent: Line | None, width: int) -> Row:
        """Show where the next line goes, and what is open."""
        item, language = self.item(mode), self._language
        if item is None:
            return where_row(Where(gaps=self.session.gap_count), language, width)
        where = Where(
            self._number(item),
            item.title,
            self._say("item-confidential") if item.id in confidential_items(self.session.meeting.agenda) else "",
            join(item.led_by, language),
            (parent.label or parent.text, parent.tag) if parent is not None else ("", "text"),
            self._clock(item),
            self.session.gap_count,
            len(self.session.missing_slots) if self._host.start.config.guide else 0,
        )
        return where_row(where, language, width)

    def gap(self, digit: int) -> tuple[str, str] | None:
        """Give the line of a gap and the sign that closes it; None if no gap has that number."""
        gaps = self.session.first_gaps
        if not 1 <= digit <= len(gaps):
            return None
        gap = gaps[digit - 1]
        return gap.about, fix_of(gap, self.session.meeting, self.session.clock()).sign

    def looking(self, text: str) -> str:
        """Say which item is being minuted while another one is looked at."""
        minuted = self.session.item.title if self.session.item else ""
        return self._say("looking-typed" if text else "looking", minuted=minuted)

    def _of_line(self, line_id: str, width: int) -> list[Row]:
        """Say what the digits do to a line, and from which file the line was carried over."""
        line = find_line(self.session.meeting, line_id)
        words = [self._say(f"status-{status}") for status in marks(line)]
        words = words or [tag_name(tag, self._language) for tag in TAG_DIGITS]
        told = _numbered(words, width)
        if len(told) > 1:  # on one row, with the signs for the tags that have one
            told = _numbered([sign_of(tag) or tag_name(tag, self._language) for tag in TAG_DIGITS], width)
        file = line.origin.rpartition("#")[0] if line is not None else ""
        told = [*told, *([self._say("came-from", file=file)] if file else [])]
        return [Row.of(text) for text in told[:2]]


def _numbered(words: list[str], width: int) -> list[str]:
    """Give each word the digit that chooses it, on as few rows as they need."""
    return packed([f"{(number + 1) % 10} {word}" for number, word in enumerate(words)], width)
