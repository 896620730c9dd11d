"""A list over a screen, narrowed by typing: words, 汉字, pinyin, initials. Arrows move.

Digits choose while nothing is typed; after that they are typed, unless Tab has left the text.

Each subclass defines the list and what is done with an entry: the agenda, the people, the palette.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical

from minutetui.commands.table import in_scope
from minutetui.core.people.sounds import Pinyin
from minutetui.core.text.narrowing import LONGEST, chosen, fits, spelled
from minutetui.rows.changes import Turn, turn
from minutetui.rows.edges import KeyHint, key_hint, key_table
from minutetui.rows.row import Row, wrapped
from minutetui.session import Session
from minutetui.store.libraries import pinyin
from minutetui.tui.host import show_clocks
from minutetui.tui.screens.pick import Box, box_rows
from minutetui.tui.widgets.entry import Entry
from minutetui.tui.widgets.rows import RowsView

KEPT_HINTS = 3
"""The last keys, which leave, help and list the commands: they are always shown."""


@dataclass(frozen=True)
class Option:
    """One entry of the list."""

    row: Row
    """The entry as shown; its key is what is chosen."""
    number: str
    """The number that chooses it; empty: digits do not choose it."""
    says: tuple[str, ...]
    """The texts by which it is found."""


class NarrowedScreen(Box):
    """Lists entries, one of them selected at first (`at`); returns the key of the chosen entry, or None.

    The input has the focus, so that an input method can type into it; signs and arrows are commands and are never
    typed.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        # These keys are bound here and not in the list, so that later keys cannot overtake them.
        Binding("up", "step(-1)", show=False, priority=True),
        Binding("down", "step(1)", show=False, priority=True),
    ]

    pinyin: Pinyin = staticmethod(pinyin)
    """Gives the pinyin of 汉字."""

    def __init__(self, at: str = "") -> None:
        super().__init__()
        self.message = ""
        self._digits = ""
        self._at = at

    @abstractmethod
    def options(self, width: int) -> Sequence[Option]:
        """Give all entries of the list."""

    @abstractmethod
    def choose(self, key: str) -> None:
        """Act on the entry that was chosen."""

    @abstractmethod
    def hints(self) -> list[KeyHint]:
        """List what the keys do."""

    def above(self) -> list[Row]:
        """Give the rows above the list, which stay where it scrolls."""
        return []

    def below(self, width: int, typed: str) -> list[Row]:  # noqa: ARG002
        """Give the rows below the list; `typed` is the text if no entry fits it, else empty."""
        return []

    def foot(self, width: int) -> list[Row]:  # noqa: ARG002
        """Give the rows below the input, which stay where the list scrolls."""
        return []

    def compose(self) -> ComposeResult:
        """Lay out the list, the input and the keys."""
        with Vertical(id="box"):
            yield RowsView(id="head")
            yield RowsView(id="list", marked=True)
            yield Entry()
            yield RowsView(id="keys")

    def on_mount(self) -> None:
        """Give the input the focus."""
        self.entry.digits = "when empty"
        self.entry.key_context = "menu"
        self.entry.focus()
        self.show_state()
        if self._at:
            self.view.select(self._at)

    def fit(self) -> None:
        """Show the rows once the list has its new width."""
        self.call_after_refresh(self.show_state)

    @property
    def room(self) -> int:
        """The cells of a row: the first cell of the list has the mark. A list has no size before its first frame."""
        return self.view.size.width - 1 if self.view.size.width else super().room

    def narrowed(self, width: int) -> list[Option]:
        """Give the entries that fit what is typed; where none does, those that sound like it."""
        typed, pinyin = self.entry.value, self.pinyin
        options = self.options(width)
        if not typed.strip():
            return list(options)
        written = [one for one in options if fits(typed, one.says, pinyin)]
        sounds = spelled(typed[:LONGEST], pinyin) if not written else ()
        return written or [one for one in options if any(fits(sound, one.says, pinyin) for sound in sounds)]

    def show_state(self) -> None:
        """Show the list and the keys."""
        width = self.room
        options = self.narrowed(width)
        typed = self.entry.value.strip() if not options else ""
        head = self.above()
        self.query_one("#head", RowsView).show(head)
        self.view.show([*(one.row for one in options), *self.below(width, typed)])
        if self.view.rows.span(self.view.selected) is None or not self.view.selected:
            self._select_first()
        told = ((self.message, "warning"), ("" if typed else self.say(self._digits_word), "dim"))
        texts = [row for text, style in told if text for row in wrapped(text, width, style)]
        rows = box_rows(self.app.size.height)
        below = [*self.foot(width), *texts, *self._keys(width, rows // 3)]
        self.query_one("#keys", RowsView).show(below)
        self.view.styles.max_height = rows - len(head) - len(below) - 1

    def _keys(self, width: int, most: int) -> list[Row]:
        """Lay out the keys, of which the last are always shown; the help has those for which there is no room."""
        hints = self.hints()
        while len(rows := key_table(hints, width)) > most and len(hints) > KEPT_HINTS:
            del hints[-KEPT_HINTS - 1]
        return rows

    @property
    def _digits_word(self) -> str:
        """The key of the words that say what digits do."""
        if self.entry.picking:
            return "pick-picking"
        return "pick-typed" if self.entry.value else "pick-empty"

    def _select_first(self) -> None:
        """Select the first entry, with what is above it in view."""
        self.view.select(next(iter(self.view.keys), ""))
        self.view.scroll_to(y=0, animate=False, force=True)

    def typed(self) -> None:
        """Narrow the list."""
        self._digits = self.message = ""
        self.show_state()
        self._select_first()

    def completed(self) -> None:
        """Leave the text, so that digits choose; go back to it."""
        self._digits = ""
        self.entry.leave_query()
        self.show_state()

    def escaped(self) -> None:
        """Leave the list."""
        self.dismiss(None)

    def digit_pressed(self, digit: int) -> None:
        """Choose by number once the number is certain; else select the first entry that it can be."""
        options = {one.number: one.row.key for one in self.narrowed(self.room) if one.number}
        self._digits += str(digit)
        number, sure = chosen(self._digits, list(options))
        if not number:
            self._digits = ""
        elif sure:
            self._digits = ""
            self.choose(options[number])
        else:
            self.view.select(options[number])

    def action_step(self, step: int) -> None:
        """Select the entry above or below."""
        self._digits = ""
        self.view.step(step)

    def action_go(self) -> None:
        """Choose the selected entry."""
        self._digits = ""
        if self.view.selected:
            self.choose(self.view.selected)

    def action_back(self) -> None:
        """Leave the list."""
        self.dismiss(None)

    def tell_why(self, key: str) -> None:
        """Say why something is not possible, until the next key."""
        self.message = self.say(key)
        self.show_state()


class MeetingList(NarrowedScreen):
    """A list of the meeting's own records, which its commands change."""

    def __init__(self, session: Session, at: str = "") -> None:
        super().__init__(at)
        self.session = session
        self.pinyin = session.aids.pinyin

    def hints(self) -> list[KeyHint]:
        """List the commands of the footer with their keys; the help has all."""
        shown, keys = (*in_scope(self.SCOPES[0]), *in_scope("everywhere")), self.keys.in_language(self.language)
        return [key_hint(command, keys, self.language) for command in shown if command.footer]

    def action_turn(self, way: Turn) -> None:
        """Undo or redo the last change, and say what it was."""
        _, self.message = turn(self.session, way, self.language)
        self.changed()

    def changed(self) -> None:
        """Show and save what was changed."""
        self.show_state()
        self.view.select(self.view.selected)
        show_clocks(self.app)
        self.owner.save_soon()
