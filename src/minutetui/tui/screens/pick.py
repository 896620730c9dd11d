"""Small questions over a screen: pick one of a list, or type one thing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, cast

from rich.cells import cell_len
from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input

from minutetui.core.text.characters import digit_of
from minutetui.rows.cells import fit
from minutetui.rows.row import BLANK, Row
from minutetui.rows.wrapping import wrap
from minutetui.tui.bindings import HELP
from minutetui.tui.widgets.entry import Entry
from minutetui.tui.widgets.rows import RowsView
from minutetui.words import say

if TYPE_CHECKING:
    from minutetui.tui.host import Host

BOX = 90
"""Columns of a question at most, as in app.tcss."""

AROUND = 4
"""Columns of a box that its text does not take."""


class PickScreen(ModalScreen[str | None]):
    """A list to pick from: by number at once, or with the arrows and Enter.

    Args:
        question: What is asked.
        options: Key and words of each choice, and a preview.
        current: The key that is selected at first.
        holding: The text that the question is about, if it is not stored anywhere else.
        outcomes: For the key of a choice, rows that say what it gives; those of the selected one are shown.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        HELP,
        Binding("escape", "dismiss(None)", show=False),
        Binding("up", "step(-1)", show=False, priority=True),
        Binding("down", "step(1)", show=False, priority=True),
    ]

    def __init__(
        self,
        question: str,
        options: Sequence[tuple[str, ...]],
        current: str = "",
        holding: str = "",
        outcomes: Mapping[str, Sequence[Row]] | None = None,
    ) -> None:
        super().__init__()
        self.outcomes = outcomes or {}
        self.holding = holding
        self.question = question
        self.options = options
        self.current = current

    def compose(self) -> ComposeResult:
        """Set the question above the choices."""
        with Vertical(id="box"):
            yield RowsView(id="list", marked=True)
            yield RowsView(id="keys")

    def on_mount(self) -> None:
        """Fill the list."""
        view = self.query_one("#list", RowsView)
        self.query_one("#keys", RowsView).can_focus = False
        room = min(BOX, self.app.size.width * 4 // 5) - AROUND
        rows = [Row(((text, "dim"),)) for text in wrap(self.question, room)]
        widest = max(cell_len(words) for _, words, *_ in self.options)
        room -= widest + 8
        for number, (key, words, *details) in enumerate(self.options, 1):
            sign = f"{number:>2}  " if number <= 9 else "    "
            preview = [(f"{' ' * (widest - cell_len(words))}  {fit(detail, room)}", "dim") for detail in details]
            rows.append(Row(((sign, "accent"), (words, "text"), *preview), key or " "))
        view.show(rows)
        view.focus()
        view.select(self.current or view.keys[0])
        self._show_outcome()

    def action_step(self, step: int) -> None:
        """Select the choice above or below."""
        self.query_one("#list", RowsView).step(step)
        self._show_outcome()

    def _show_outcome(self) -> None:
        """Show what the selected choice gives, and the keys."""
        told = self.outcomes.get(self.query_one("#list", RowsView).selected, ())
        keys = Row(((_leaving(self, "pick-keys"), "dim"),))
        self.query_one("#keys", RowsView).show([BLANK, *told, *([BLANK] if told else []), keys])

    def in_full(self) -> list[str]:
        """Give the question, and the selected choice with its preview."""
        selected = self.query_one(RowsView).selected.strip()
        return [self.question, *(text for key, *texts in self.options if key == selected for text in texts)]

    @on(RowsView.Chosen)
    def _chosen(self, message: RowsView.Chosen) -> None:
        self.dismiss(message.key.strip())

    def on_key(self, event: events.Key) -> None:
        """Pick by number."""
        digit = digit_of(event.character)
        if digit and digit <= len(self.options):
            event.stop()
            self.dismiss(self.options[digit - 1][0])


class AskScreen(ModalScreen[str | None]):
    """A question for one text.

    Args:
        question: What is asked.
        text: The text in the input at first.
    """

    BINDINGS: ClassVar[list[BindingType]] = [HELP, Binding("escape", "dismiss(None)", show=False)]

    def __init__(self, question: str, text: str = "") -> None:
        super().__init__()
        self.question = question
        self.text = text

    def compose(self) -> ComposeResult:
        """Set the question above the input."""
        with Vertical(id="box"):
            yield RowsView(id="list", marked=True)
            yield Entry()

    def on_mount(self) -> None:
        """Show the question, and the text to start with."""
        self.query_one(RowsView).can_focus = False
        room = min(BOX, self.app.size.width * 4 // 5) - AROUND
        told = (self.question, _leaving(self, "ask-keys"))
        self.query_one(RowsView).show([*(Row(((row, "dim"),)) for text in told for row in wrap(text, room)), BLANK])
        entry = self.query_one(Entry)
        entry.fill(self.text)
        entry.focus()

    @on(Input.Submitted)
    def _submitted(self, message: Input.Submitted) -> None:
        message.stop()
        self.dismiss(message.value.strip())

    @on(Entry.Escaped)
    def _escaped(self) -> None:
        self.dismiss(None)


def _leaving(screen: ModalScreen[str | None], word: str) -> str:
    """Say how a question is answered and left."""
    owner = cast("Host", screen.app)
    return say(owner.language, word, key=owner.start.keys)
