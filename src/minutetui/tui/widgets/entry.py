"""The one input: a line being typed, with its own undo, that no key, paste or focus change can wipe.

It knows nothing about the grammar. Keys that have a meaning on an empty input, or complete a word, are posted as
messages; the screen answers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar, Literal, cast

from textual import events
from textual.binding import Binding, BindingType

from minutetui.commands.table import KeyContext
from minutetui.core.text.characters import UNPRINTABLE, digit_of, one_line, visible, without_surrogates
from minutetui.tui.widgets.wrapped import WrappedInput

if TYPE_CHECKING:
    from minutetui.tui.host import Hosted

Digits = Literal["type", "when empty", "always"]
"""Whether digits are typed, or choose something: on the empty input, or always."""

CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")

_ADDRESSES = re.compile(r"<[^<>\s@]+@[^<>\s]+>[^<>]*<[^<>\s@]+@[^<>\s]+>")
"""Two people of an address book, which one line can hold."""


class Entry(WrappedInput):
    """An input of one line of text, wrapped over a few rows.

    The differences from Textual's input, and why:

    1. Focus never selects the text: the next key would wipe a half-typed line.
    2. Ctrl+V does not paste Textual's own, usually empty, clipboard over the text; the terminal pastes.
    3. A paste of several lines is posted whole if the screen asks what they are, else joined to one line; Textual keeps
       the first line only.
    4. Alt+letter types nothing.
    5. Ctrl+Z and Ctrl+Y undo typing while there is typing to undo.
    6. Keys are handled in the order of typing. Textual sends a bound key through the
       screen and the app, and letters typed meanwhile overtake it: in `abc Enter def`, typed fast or sent by a
       program, Enter would take `abcdef`.
    7. Enter empties the input at once, for the same reason; a refused text comes back.
    8. Cutting without a selection does nothing: it would empty the clipboard.
    9. Every character except a control is typed. To Python a full-width space or an emoji joiner is not printable;
        Textual drops it.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "leave", show=False),
        Binding("tab", "complete", show=False),
        Binding("escape", "escape", show=False),
        Binding("ctrl+v", "ignore", show=False),
        Binding("ctrl+x", "cut", show=False),
    ]

    def __init__(self) -> None:
        super().__init__(id="entry", select_on_focus=False, compact=True)
        self.cursor_blink = False  # a blinking cursor wakes the program twice a second
        self.digits: Digits = "type"
        self.key_context: KeyContext = "text"
        """What the arrows walk, which decides the keys of a preset that hold here."""
        self.sign = ""
        """After one of these characters alone, a digit chooses something instead of being typed."""
        self.picking = False
        """Whether digits choose although there is a text, until it changes: Tab has left a query."""
        self.returned = ""
        """The text that came back last: the message about it stays until the text changes."""
        self.asks_about_lines = False
        """Whether the screen asks what several pasted lines are."""
        self._past: list[tuple[str, int]] = []
        self._future: list[tuple[str, int]] = []
        self._known = ""
        self._filled = ""
        self._let_go = ""
        self._handed_over = ""
        """The text that Enter hands over: it is still here if a defect occurs meanwhile."""

    def set_text(self, text: str) -> None:
        """Replace the text, with the cursor at its end; undo brings the old one back."""
        self.value = text
        self.cursor_position = len(text)

    def fill(self, text: str) -> None:
        """Show a text that is stored elsewhere: it counts as typed only once it is changed."""
        self._filled = text
        self.set_text(text)

    @property
    def own_text(self) -> str:
        """The text that is only here, and not stored anywhere else."""
        return self._handed_over + ("" if self.value == self._filled else self.value)

    @property
    def handing_over(self) -> bool:
        """Whether Enter is handing the text over: then the result is shown, and not the empty input before it."""
        return bool(self._handed_over)

    def start_afresh(self) -> None:
        """Empty the input because its text was taken; typing before this cannot be undone."""
        self.value = ""
        self._past.clear()
        self._future.clear()
        self._known = ""

    async def action_submit(self) -> None:
        """Hand the text over, and empty the input for the next one."""
        text = self._handed_over = self.value
        self.start_afresh()
        self.hosted.entered(text)
        self._handed_over = ""

    @property
    def hosted(self) -> Hosted:
        """The screen, which is called directly, so that keys keep their order."""
        return cast("Hosted", self.screen)

    def give_back(self, text: str) -> None:
        """Insert a text that was refused, or that waited, before what has been typed since."""
        if text:
            cursor = self.cursor_position
            self.returned = text + self.value
            self.value = self.returned
            self.cursor_position = len(text) + cursor

    def watch_value(self) -> None:
        """Remember each state of the text for undo, and report it.

        The screen then shows the reading in the same frame as the text; by a message, it would come
        a frame later, and the next key would wait for that frame.
        """
        super().watch_value()
        if self.picking:
            self._pick(on=False)
        if self.value != self._known:
            self._past.append((self._known, min(self.cursor_position, len(self._known))))
            self._future.clear()
            self._known = self.value
            self._let_go = "" if self.value else self._let_go
        if self.is_mounted:
            self.hosted.typed()

    def let_go(self) -> None:
        """Empty the input because its purpose ended; `take_back` restores what was typed."""
        self._let_go = self.own_text
        self.start_afresh()

    def leave_query(self) -> None:
        """Let digits choose among what fits the text; if they do already, go back to the text."""
        self._pick(on=bool(self.value) and not self.picking)

    def _pick(self, *, on: bool) -> None:
        self.picking = on
        self.set_class(on, "resting")

    def take_back(self) -> bool:
        """Restore what was discarded, if nothing was typed since; tell whether there was anything."""
        text, self._let_go = self._let_go, ""
        if not text or self.value:
            return False
        self.set_text(text)
        return True

    def undo_typing(self) -> bool:
        """Undo the last change of the text; tell whether there was one."""
        return self._turn(self._past, self._future)

    def redo_typing(self) -> bool:
        """Redo the last change of the text; tell whether there was one."""
        return self._turn(self._future, self._past)

    def forget_redo(self) -> None:
        """Forget the undone typing, because something else was undone since."""
        self._future.clear()

    def _turn(self, from_: list[tuple[str, int]], to: list[tuple[str, int]]) -> bool:
        if not from_:
            return False
        to.append((self.value, self.cursor_position))
        text, cursor = from_.pop()
        self._known = text
        self.value = text
        self.cursor_position = cursor
        return True

    def go_by_word(self, letter: str) -> None:
        """Go a word to the left (B) or right (F): what macOS sends for Option and an arrow, after Esc."""
        if letter == "b":
            self.action_cursor_left_word()
        elif letter == "f":
            self.action_cursor_right_word()

    def check_consume_key(self, key: str, character: str | None) -> bool:  # noqa: ARG002
        """Leave the signs that a screen binds to the screen: Textual holds back `=`, and not `@`."""
        return False

    async def _on_key(self, event: events.Key) -> None:
        if self.app.screen is not self.screen:  # the key before this one opened a screen, which gets it
            _take(event)
            self.hosted.owner.typeahead.hold(events.Key(event.key, event.character))
            return
        if await self.app._check_bindings(event.key, priority=True):  # here, so that the letters before it come first
            _take(event)
            return
        standard = self.hosted.keys.standard(event.key, self._key_context())
        if standard != event.key:
            _take(event)
            await self._do_bound(events.Key(standard, None))
            return
        if event.key.startswith("alt+"):
            _take(event)
            self.hosted.alt_pressed(event.character or "")
            return
        if not self.value and event.key == "backspace":
            self.hosted.stepped_in()
        digit = digit_of(event.character)
        if digit is not None and self._digit_chooses():
            _take(event)
            self.hosted.digit_pressed(digit)
            return
        if event.character and not CONTROL.search(event.character):
            _take(event)
            self._restart_blink()
            self.replace(event.character, *self.selection)
        else:
            await self._do_bound(event)

    def _key_context(self) -> KeyContext:
        """Tell where a key is pressed: letters are typed once a text is begun, and where one is asked for."""
        typing = bool(self.value) or (self.key_context == "list" and self.digits == "type")
        return "text" if typing and self.key_context != "menu" else self.key_context

    async def _do_bound(self, event: events.Key) -> None:
        """Run the action of a key now: of the input, the screen or the app."""
        bound = self.screen.active_bindings.get(event.key)
        if bound is not None and bound.enabled:
            _take(event)
            await self.app.run_action(bound.binding.action, bound.node)

    def _digit_chooses(self) -> bool:
        if self.picking or (self.value and self.value in self.sign):
            return True
        return self.digits == "always" or (self.digits == "when empty" and not self.value)

    def _on_paste(self, event: events.Paste) -> None:
        _take(event)
        lines = [line for line in event.text.splitlines() if line.strip()]
        several = len(lines) > 1 or (not self.value and _ADDRESSES.search(event.text))
        if several and self.asks_about_lines:
            self.hosted.pasted(event.text)
        elif len(lines) > 1:
            self.replace(one_line(event.text), *self.selection)
        else:
            self.replace(UNPRINTABLE.sub(" ", "".join(lines)), *self.selection)

    def replace(self, text: str, start: int, end: int) -> None:
        """Replace a range by a text; controls, which an input method may send, are left out."""
        super().replace(visible(without_surrogates(text)), start, end)

    def action_cut(self) -> None:
        """Cut the selection."""
        if not self.selection.is_empty:
            super().action_cut()

    def action_leave(self) -> None:
        """Go up a row; from the first row to the lines."""
        if not self.step_row(-1):
            self.hosted.left_upwards()

    def action_complete(self) -> None:
        """Take the first row of the open list."""
        self.hosted.completed()

    def action_escape(self) -> None:
        """Leave the input; the text stays."""
        self.hosted.escaped()

    def action_ignore(self) -> None:
        """Do nothing."""


def _take(event: events.Event) -> None:
    """Let nobody else handle an event, nor Textual's own input."""
    event.stop()
    event.prevent_default()
