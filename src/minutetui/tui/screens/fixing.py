"""The base of review and read-back: entries with a selection, and one input that fixes them.

Text is read as on the live screen, about the selected entry, or about each of those that are marked. The input keeps
the focus all the time; digits on the empty input choose entries.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable

from minutetui.core import capture
from minutetui.core.capture.signs import CHILD
from minutetui.core.review import ReviewEntry
from minutetui.errors import IllegalEditError
from minutetui.rows.fixing import answer_rows, choice_rows, choices_told, entry_rows
from minutetui.rows.lines import in_full
from minutetui.rows.row import BLANK
from minutetui.session.fixing import Fixing
from minutetui.tui.screens.base import ListScreen


class FixingScreen(ListScreen):
    """A screen whose entries are fixed with the input below them."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[str, ReviewEntry] = {}
        """The entries, by key, in order."""
        self.selected = ""
        """The key of the selected entry."""
        self.marked: tuple[str, ...] = ()
        """The keys of the marked entries, which are fixed together."""
        self.rewriting = ""
        """The id of the line whose words are in the input."""
        self._keys: tuple[str, ...] = ()

    def on_mount(self) -> None:
        """Let digits on the empty input choose entries."""
        self.fixing = Fixing(self.session)
        self.entry.digits = "when empty"
        self.entry.key_context = "list"
        self.entry.sign = CHILD

    @abstractmethod
    def list_entries(self) -> tuple[ReviewEntry, ...]:
        """List the entries in order."""

    @abstractmethod
    def show_list(self) -> None:
        """Show the entries."""

    def show_state(self) -> None:
        """Show the entries; if the selected entry is gone, its neighbour is selected."""
        gone = self.entries.get(self.selected)
        self.entries = {entry.key: entry for entry in self.list_entries()}
        if self.selected not in self.entries:
            self.selected = self._neighbour(gone)
        self._keys = tuple(self.entries)
        self.marked = tuple(key for key in self.marked if key in self.entries)
        self.show_list()
        self.show_reading()

    def _neighbour(self, gone: ReviewEntry | None) -> str:
        """Give the key of the entry to select when another is gone.

        After a gap it is another gap, and after a finding another finding, if there is one. A waived finding is never
        selected after another, because the next Enter would ask it again.
        """
        index = self._keys.index(gone.key) if gone is not None and gone.key in self._keys else 0
        near = (*self._keys[index:], *self._keys[:index][::-1], *self.entries)
        left = [self.entries[key] for key in near if key in self.entries]
        if gone is not None and gone.finding is not None:
            left = [entry for entry in left if entry.waiver is None]
            left.sort(key=lambda entry: (gone.asked and not entry.asked, entry.finding is None))
        return left[0].key if left else ""

    @property
    def targets(self) -> list[ReviewEntry]:
        """The entries that are fixed: those that are marked, else the selected one."""
        return [self.entries[key] for key in self.marked or (self.selected,) if key in self.entries]

    def show_reading(self) -> None:
        """Show what Enter would do, or what the selected entry is about."""
        width, language, text = self.room, self.language, self.entry.value
        targets = self.targets
        if self.message:
            rows = self.with_message([BLANK] * 2, width)
        elif not targets:
            rows = []
        elif text[:1] in tuple(CHILD) and not self.rewriting:
            rows = choice_rows(self.fixing, text[1:].strip(), targets, language, width)
        elif text:
            rows = answer_rows(self.fixing, text, targets, self.rewriting, language, width)
        else:
            rows = entry_rows(self.describe(), "dim", width)
        self.put("reading", rows)

    @abstractmethod
    def describe(self) -> str:
        """Say what is selected, and what can be done."""

    def select(self, key: str) -> None:
        """Select an entry."""
        self.selected, self.message = key, ""
        self.entry.digits = "when empty"
        self.show_state()

    def action_walk(self, step: int) -> None:
        """Select the entry above or below."""
        if not self.entry.step_row(step):
            self.go_by(step)

    def in_full(self) -> list[str]:
        """Give the whole of the selected entries, and what is said of them."""
        found = [*super().in_full(), self.describe()] if self.targets else super().in_full()
        for entry in self.targets:
            found.append(entry.item.title if entry.item is not None else "")
            if entry.line is not None:
                found += in_full(entry.line, self.language, self.session.today)
        return found

    def action_edge(self, index: int) -> None:
        """Select the first entry or the last."""
        if self._keys:
            self.select(self._keys[index])

    def go_by(self, step: int) -> None:
        """Move the selection by a number of entries, at most to the first or last."""
        if self._keys:
            index = self._keys.index(self.selected) + step if self.selected in self._keys else 0
            self.select(self._keys[max(0, min(index, len(self._keys) - 1))])

    def entered(self, text: str) -> None:
        """Handle Enter; a text that cannot be used goes back into the input."""
        if not text.strip() and not self.rewriting:
            self.opened()
        elif self.told_read_only() or not self._do(lambda: self._take(text), text):
            self.entry.give_back(text)

    def _take(self, text: str) -> bool:
        targets, text = self.targets, text.strip()
        if self.rewriting:
            self.session.rewrite(self.rewriting, text)
            return True
        if text[0] in CHILD:
            return self._waive(text[1:].strip(), targets)
        return self.fixing.take(text, targets)

    def _waive(self, reason: str, targets: list[ReviewEntry]) -> bool:
        """Leave findings as they are, apply a numbered choice, or waive them for a typed reason."""
        if not reason:
            return self.fixing.leave(targets)
        choice = self.fixing.choice(reason, targets)
        if choice is not None:
            return self.fixing.settle(choice.word, targets)
        return not reason.isdecimal() and self.fixing.waive(reason, targets)

    def _do(self, fix: Callable[[], bool], typed: str = "") -> bool:
        """Fix, and show the result; tell whether what was `typed` changed anything."""
        try:
            done = fix()
        except IllegalEditError as error:
            self.tell_error(error)
            return False
        if not done:
            self.tell(self._why_not(typed), "warning")
            return False
        self.message = ""
        if len(self.marked) > 1:
            self.selected = ""  # select the first that is left
            self.note(self.say("fixed-many", count=len(self.marked)), "done")
        self.rewriting, self.marked = "", ()
        self.entry.digits = "when empty"
        self.show_state()
        self.owner.save_soon()
        return True

    def _why_not(self, typed: str) -> str:
        """Say why what was typed changed nothing; after the sign of the choices, which there are."""
        if typed.lstrip()[:1] in tuple(CHILD):
            return choices_told(self.fixing.outcomes(self.targets), self.language)
        return self.say("fixes-nothing")

    def opened(self) -> None:
        """Handle Enter alone: apply the fix that needs no text, or begin the text to type."""
        targets = self.targets
        if not targets:
            return
        fix = self.fixing.fix(targets[0])
        if self.told_read_only():
            return
        if fix.rewrites:
            self.rewrite()
        elif fix.edit is not None or fix.takes == "prose":
            self._do(lambda: self.fixing.ready(targets))
        elif fix.sign:
            self.entry.set_text(fix.sign)
        else:
            self.entry.digits = "type"
            self.tell(self.say(f"fix-{fix.kind}"), "accent")

    def rewrite(self) -> None:
        """Put the words of the selected line into the input."""
        line = self.targets[0].line
        if line is not None:
            self.rewriting, self.marked, self.entry.digits = line.id, (), "type"
            scene = self.session.scene(line.id)
            self.entry.set_text(capture.typed(line, scene))
            self.show_reading()

    def digit_pressed(self, digit: int) -> None:
        """Apply a numbered choice after its sign; else choose an entry."""
        if self.rewriting:
            self.entry.insert_text_at_cursor(str(digit))
        elif self.entry.value:
            self.entry.set_text(f"{self.entry.value}{digit}")
            text = self.entry.value
            self.entry.start_afresh()
            self.entered(text)
        else:
            self.chosen(digit)

    @abstractmethod
    def chosen(self, digit: int) -> None:
        """A digit was pressed on the empty input."""

    def completed(self) -> None:
        """Take the first row of the open list."""
        if self.targets:
            answer = self.fixing.read(self.entry.value, self.targets[0])
            choices = capture.read(answer.text, answer.scene).choices
            if choices is not None and choices.rows and choices.rows[0].insert:
                self.entry.set_text(self.entry.value[: choices.start] + choices.rows[0].insert)

    def escaped(self) -> None:
        """Discard what is typed; else unmark; else go back."""
        self.message = ""
        if self.entry.value or self.rewriting or self.entry.digits == "type":
            self.rewriting = ""
            self.entry.digits = "when empty"
            self.entry.set_text("")
            self.show_reading()
        elif self.marked:
            self.marked = ()
            self.show_state()
        else:
            self.action_back()

    def action_back(self) -> None:
        """Return to the screen before."""
        self.dismiss()
        self.call_later(self.owner.refresh_state)
