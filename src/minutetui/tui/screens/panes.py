"""What the live screen shows and does once its meeting is loaded.

The screen knows keys and focus; this knows the session. It is imported after the first frame, for the model
and pydantic come with it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from minutetui.core import capture
from minutetui.core.capture import Scene
from minutetui.core.capture.next_meeting import typed_next_meeting
from minutetui.core.findings.fixes import fix_of
from minutetui.core.meeting.edits import Change, Edit, Remove
from minutetui.core.meeting.model import AgendaItem, Line
from minutetui.core.meeting.queries import find_line, item_of
from minutetui.core.meeting.rearrange import indented, outdented, shifted
from minutetui.core.series.carry import marks
from minutetui.core.series.next_meeting import next_meeting_of
from minutetui.core.vocabulary import SIGNED_TAGS, TAGS, LineStatus, Tag, tag_name
from minutetui.rows.agenda import agenda_rows, clock, guide_line, guide_rows, numbered_items, projection_rows
from minutetui.rows.bars import GAP, SLOT, title_row
from minutetui.rows.cells import fit, join
from minutetui.rows.gaps import gap_line, gap_rows, numbered_gaps
from minutetui.rows.lines import LineRows
from minutetui.rows.people import quorum_parts
from minutetui.rows.reading import reading_rows
from minutetui.rows.row import Part, Row
from minutetui.rows.wrapping import wrap
from minutetui.session import Session
from minutetui.store.config import Config
from minutetui.tui.screens.asking import Asking
from minutetui.tui.screens.glance import Shown
from minutetui.tui.screens.lines import Purpose
from minutetui.tui.screens.pick import PickScreen
from minutetui.tui.widgets.entry import Entry

if TYPE_CHECKING:
    from minutetui.tui.screens.live import LiveScreen

OTHER_TAGS = tuple(tag for tag in TAGS if tag not in (*SIGNED_TAGS, "note"))
TAG_DIGITS: tuple[Tag, ...] = (*SIGNED_TAGS, *OTHER_TAGS, "note")
"""The tag that each of the digits 1 to 9, and 0, gives a selected line."""

LineEdit = Literal["indent", "outdent", "move", "delete"]


class LivePanes:
    """Shows a session on the live screen, and does what is typed there."""

    def __init__(self, screen: LiveScreen, session: Session) -> None:
        self.screen = screen
        self.session = session
        self._lines = LineRows(screen.owner.language, 0, session.today)
        self.shown = Shown(session)
        self.asking = Asking(screen, session)

    @property
    def language(self) -> str:
        """The language of the screens."""
        return self.screen.owner.language

    def _scene(self) -> Scene:
        purpose = self.screen.purpose
        return self.session.scene(purpose.line) if purpose else self.session.scene(cursor=self.shown.cursor)

    @property
    def config(self) -> Config:
        """The person's settings."""
        return self.screen.owner.start.config

    # -- panes -------------------------------------------------------------------------------------------

    def show(self) -> None:
        """Show everything that depends on the meeting."""
        self.show_clock()
        side = self.screen.rows("loops").size.width
        loops = gap_rows(self.session, self.language, side)
        guide = guide_rows(self.session, self.language, side) if self.config.guide else []
        self.screen.put("loops", [*loops, *([Row(())] if loops and guide else []), *guide])
        self._show_item()
        self._show_lines()

    def show_clock(self) -> None:
        """Show the title row and the agenda's minutes."""
        screen, item = self.screen, self.shown.item
        middle = ""
        spent: tuple[Part, ...] = ()
        if item is not None and screen.has_class("narrow"):
            order = numbered_items(self.session)
            number = next(number for number, other, _ in order if other.id == item.id)
            middle = f"{number}/{len(self.session.meeting.agenda)} {item.title}"
            minutes, style = self._clock(item)
            spent = ((f"  {minutes}", style),)
        width = screen.size.width - 2
        screen.put("title", [title_row(self.session.meeting.title, middle, self._state(), width, spent)])
        agenda = screen.rows("agenda")
        rows = agenda_rows(self.session, self.language, agenda.size.width, clocks=self.config.clocks)
        if self.config.projection and self.config.clocks:
            rows += projection_rows(self.session, self.language, agenda.size.width)
        screen.put("agenda", rows)

    def _clock(self, item: AgendaItem) -> Part:
        """Write the minutes of an item, if clocks are wanted."""
        return clock(self.session, item) if self.config.clocks else ("", "dim")

    def _state(self) -> tuple[Part, ...]:
        screen, session = self.screen, self.session
        status = "demo" if screen.owner.start.temporary else f"meeting-{session.meeting.status}"
        status = "on-break" if session.paused else status
        parts: list[Part] = [*quorum_parts(session, self.language), (screen.say(status), "dim"), ("   ", "dim")]
        parts += [(f"{session.clock():%H:%M}", "dim"), ("   ", "dim")]
        if session.read_only:
            parts.append((screen.say("read-only-short"), "warning"))
        elif screen.owner.saver.error is not None:
            parts.append((screen.say("not-saved"), "error"))
        elif session.disk.unsaved:
            parts.append((screen.say("saving"), "dim"))
        elif session.disk.saved_at is not None:
            parts.append((screen.say("saved", time=f"{session.disk.saved_at:%H:%M:%S}"), "dim"))
        else:
            parts.append((screen.say("on-disk"), "dim"))
        return tuple(parts)

    def _show_item(self) -> None:
        item = self.shown.item
        if item is None:
            self.screen.put("item", [])
            return
        number = next(number for number, other, _ in numbered_items(self.session) if other.id == item.id)
        led_by: tuple[Part, ...] = ()
        if item.led_by:
            led_by = (("   ", "text"), (join(item.led_by, self.language), "dim"))
        minutes, style = self._clock(item)
        right: tuple[Part, ...] = ((self.screen.say("minutes", minutes=minutes), style),) if minutes else ()
        parts: tuple[Part, ...] = ((f"{number}  ", "accent"), (item.title, "strong"), *led_by)
        self.screen.put("item", [Row(parts, right=(*right, (" ", "dim")))])

    def _show_lines(self) -> None:
        view = self.screen.rows("lines")
        shape = (self.language, view.size.width, self.session.today)
        if (self._lines.language, self._lines.width, self._lines.today) != shape:
            self._lines = LineRows(*shape)
        item = self.shown.item
        view.show(self._lines.rows(item.lines, item.id) if item is not None else ())

    def take_up(self, record_id: str) -> str:
        """Take up an agenda item, or the one a line stands in; give the line to select, if it is one."""
        item = item_of(self.session.meeting, record_id)
        self.session.go_to(record_id if item is None else item.id)
        self.show()
        self.screen.owner.save_soon()
        return "" if item is None else record_id

    def show_reading(self, text: str) -> None:
        """Show what Enter would do with a text, or what was last told."""
        screen, purpose = self.screen, self.screen.purpose
        width = screen.size.width - 2
        if screen.walking:
            told = (*wrap(self._digits(), width), self._came_from())
            rows = [Row(((text, "dim"),)) for text in told[:2]]
        elif purpose is not None and purpose.rewrite:
            scene = self.session.scene(purpose.line)
            rows = reading_rows(capture.read_rewrite(text, scene), scene, text, self.language, width, "will-be")
        else:
            scene = self._scene()
            amends = "will-be" if purpose is not None else "amends"
            rows = reading_rows(capture.read(text, scene), scene, text, self.language, width, amends)
        guided = purpose is None and not screen.walking and self._guide_shown(text)
        if guided:
            rows[1] = guide_line(self.session, self.language, width)
        if purpose is None and text and text in GAP:
            rows[1] = gap_line(self.session, self.language, width)
        if self.shown.glance is not None and not screen.walking and not rows[1].parts:
            rows[1] = Row(((fit(self.looking, width), "dim"),))
        rows = screen.with_message(rows, width, keep=guided)
        screen.put("reading", rows)

    @property
    def looking(self) -> str:
        """Says what looking at another item means for the one being minuted."""
        minuted = self.session.item.title if self.session.item else ""
        return self.screen.say("looking-typed" if self.screen.entry.value else "looking", minuted=minuted)

    def _guide_shown(self, text: str) -> bool:
        """Tell whether the guide takes a row under the input: where it is asked for, or has no pane."""
        if self.shown.glance is not None:
            return False
        return text in SLOT if text else self.screen.has_class("narrow") and self.config.guide

    def close_gap(self, digit: int) -> bool:
        """Go to a gap with the sign that closes it in the input; tell whether there is such a gap."""
        gaps = numbered_gaps(self.session)
        if not 1 <= digit <= len(gaps):
            return False
        gap = gaps[digit - 1]
        self.screen.entry.set_text("")
        self.screen.look_at(gap.about)
        sign = fix_of(gap, self.session.meeting, self.session.clock()).sign
        self.screen.begin(Purpose(gap.about, rewrite=False, kept=""), sign)
        return True

    def fill_slot(self, digit: int) -> bool:
        """Begin the line that fills a slot of the guide; tell whether there is such a slot."""
        slots = self.session.missing_slots if self.shown.glance is None else ()
        if not 1 <= digit <= len(slots):
            return False
        slot, scene = slots[digit - 1], self.session.scene()
        line = Line(tag=slot.tag) if slot.tag else Line(tag=scene.default_tag, label=slot.label)
        self.screen.entry.set_text(f"{capture.typed(line, scene).rstrip()} ")
        return True

    def _digits(self) -> str:
        """Say what the digits do to the selected line."""
        words = [self.screen.say(f"status-{status}") for status in self._marks()]
        words = words or [tag_name(tag, self.screen.owner.language) for tag in TAG_DIGITS]
        return "  ".join(f"{(number + 1) % 10} {word}" for number, word in enumerate(words))

    def _came_from(self) -> str:
        """Say from which file the selected line was carried over."""
        line = find_line(self.session.meeting, self.screen.rows("lines").selected)
        file = line.origin.rpartition("#")[0] if line is not None else ""
        return self.screen.say("came-from", file=file) if file else ""

    # -- typing ------------------------------------------------------------------------------------------

    def take(self, text: str, purpose: Purpose | None) -> bool:
        """Do what a text stands for; tell whether it was taken.

        Raises:
            IllegalEditError: The meeting cannot take it; nothing was changed.
        """
        was_draft = self.session.meeting.status == "draft"
        if purpose is not None and purpose.rewrite:
            self.session.rewrite(purpose.line, text)
            return True
        if self.shown.glance is not None and purpose is None and text.strip():
            self.session.go_to(self.shown.glance.item)
        reading = self.session.commit(text, purpose.line if purpose else "")
        if isinstance(reading.act, capture.Nothing):
            if reading.act.reason:
                self.screen.tell(self.screen.say(reading.act.reason), "warning")
            return not text.strip()
        if was_draft and self.session.meeting.status == "live":
            self.screen.message = self.screen.say("meeting-started", time=f"{self.session.clock():%H:%M}")
        elif self.session.meeting.status == "ended":
            self.screen.message = self.screen.say("line-after-end")
        return True

    def typed(self, line_id: str) -> str:
        """Give a line as one would type it."""
        scene = self.session.scene(line_id)
        return capture.typed(scene.last, scene) if scene.last is not None else ""

    def complete(self, entry: Entry) -> None:
        """Take the first row of the list that is open."""
        choices = capture.read(entry.value, self._scene()).choices
        if choices is not None and choices.rows and choices.rows[0].insert:
            entry.set_text(entry.value[: choices.start] + choices.rows[0].insert)

    # -- tags --------------------------------------------------------------------------------------------

    def tag(self, tag: Tag) -> None:
        """Tag the selected line, or the text being typed, or the line said last."""
        screen = self.screen
        if screen.walking:
            self._retag(screen.rows("lines").selected, tag)
        elif screen.entry.value:
            screen.entry.set_text(capture.with_tag(screen.entry.value, tag, self._scene()))
        elif last := self._scene().last:
            self._retag(last.id, tag)

    def retag_by_digit(self, line_id: str, digit: int) -> None:
        """Give a line the tag of a digit; of one from the meeting before, say what became of it."""
        marks = self._marks()
        if marks and 0 < digit <= len(marks) and not self.session.read_only:
            self.session.do(Change(line_id, {"status": marks[digit - 1]}))
            self._changed()
        elif line_id and not marks:
            self._retag(line_id, TAG_DIGITS[(digit - 1) % 10])

    def _marks(self) -> tuple[LineStatus, ...]:
        line = find_line(self.session.meeting, self.screen.rows("lines").selected)
        return marks(line) if line is not None else ()

    def _retag(self, line_id: str, tag: Tag) -> None:
        if self.session.read_only:
            self.screen.tell_read_only()
            return
        self.session.retag(line_id, tag)
        self.screen.show_state()
        self.screen.owner.save_soon()

    def edit_line(self, what: LineEdit, line_id: str, step: int) -> None:
        """Move a line about, or delete it with all below it; nothing where there is no room."""
        meeting = self.session.meeting
        edits: dict[LineEdit, Callable[[], Edit | None]] = {
            "indent": lambda: indented(meeting, line_id),
            "outdent": lambda: outdented(meeting, line_id),
            "move": lambda: shifted(meeting, line_id, step),
            "delete": lambda: Remove(line_id),
        }
        edit = edits[what]()
        if edit is not None:
            self.session.do(edit)

    def ask_tag(self) -> None:
        """Choose among all tags."""
        options = [(tag, tag_name(tag, self.screen.owner.language)) for tag in TAG_DIGITS]

        def picked(tag: str | None) -> None:
            for known in TAGS:
                if tag == known:
                    self.tag(known)

        self.screen.app.push_screen(PickScreen(self.screen.say("which-tag"), options), picked)

    def next_meeting(self) -> str:
        """Type the next meeting as it stands, so that it can be changed."""
        meeting = self.session.meeting
        return typed_next_meeting(next_meeting_of(meeting.next_meeting), chinese=meeting.language == "zh")

    def _changed(self) -> None:
        self.screen.show_state()
        self.screen.owner.save_soon()
