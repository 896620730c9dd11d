"""Small questions over a screen: pick one of a list, or type one thing."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from rich.cells import cell_len
from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen

from minutetui.core.text.characters import digit_of
from minutetui.rows.row import BLANK, Row, fit, packed, wrapped
from minutetui.rows.wrapping import wrap
from minutetui.tui.host import Hosted
from minutetui.tui.widgets.entry import Entry
from minutetui.tui.widgets.rows import RowsView

if TYPE_CHECKING:
    from textual.app import App


BOX, MARGINS_FROM = 90, 60
"""Columns of a box at most, as in app.tcss, and of a terminal from which a box has margins."""

AROUND = 4
"""Columns of a box that its text does not take."""

OPTION = 4
"""Cells of the number of a choice."""

LEAST_PREVIEW = 8
"""Cells from which a preview is shown beside the words of a choice."""

_WHOLE = 1000
"""Cells and rows for what is shown whole in the help."""

OutcomeRows = Callable[[str, int, int], Sequence[Row]]
"""Gives, for the key of a choice, rows that say what it does: of so many cells at most, and so many at most."""


def box_width(columns: int) -> int:
    """Give the cells of a row of a box, for the columns of the terminal."""
    return min(BOX, columns) - AROUND


def box_rows(rows: int) -> int:
    """Give the rows of a box without its margin, for the rows of the terminal."""
    return max(4, rows * 9 // 10 - 2)


class Box(Hosted, ModalScreen[str | None]):
    """A question in a box. It takes the keys for help and for leaving, and fits its rows to the terminal.

    The language of the screens cannot change while it is open.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "app.help", id="help", show=False),  # a modal screen hides the bindings of the app
        Binding("escape", "dismiss(None)", show=False),
    ]

    def on_resize(self) -> None:
        """Fit the rows to the new size."""
        self.set_class(self.app.size.width < MARGINS_FROM, "narrow")
        self.fit()

    def fit(self) -> None:
        """Show the rows in the new size; a box whose rows depend on how it is laid out waits for that."""
        self.show_state()

    def ask(self, app: App[Any], then: Callable[[str], None]) -> None:
        """Ask over the screens; `then` gets the answer, unless the question is left or the answer is empty."""

        def answered(answer: str | None) -> None:
            if answer:
                then(answer)

        app.push_screen(self, answered)

    @property
    def room(self) -> int:
        """The cells of a row."""
        return box_width(self.app.size.width)

    @property
    def view(self) -> RowsView:
        """The list, or what is asked."""
        return self.query_one("#list", RowsView)

    @property
    def entry(self) -> Entry:
        """The input, if there is one."""
        return self.query_one(Entry)

    @abstractmethod
    def show_state(self) -> None:
        """Show the question."""

    def wrapped(self, text: str, style: str = "dim") -> list[Row]:
        """Break a text into rows."""
        return wrapped(text, self.room, style) if text else []

    def ways(self, word: str) -> list[Row]:
        """Say how the question is answered and left."""
        told = self.say(word).split("  ")
        return [row for text in packed(told, self.room) for row in self.wrapped(text)]


class PickScreen(Box):
    """A list to pick from: by number at once (0 is the tenth), or with the arrows and Enter.

    Args:
        question: What is asked.
        options: Key and words of each choice, and a preview.
        current: The key that is selected at first.
        holding: The text that the question is about, if it is not stored anywhere else.
        outcome: Says what the selected choice gives; None: its words say it.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "step(-1)", show=False, priority=True),
        Binding("down", "step(1)", show=False, priority=True),
    ]

    def __init__(
        self,
        question: str,
        options: Sequence[tuple[str, ...]],
        current: str = "",
        holding: str = "",
        outcome: OutcomeRows | None = None,
    ) -> None:
        super().__init__()
        self.outcome = outcome
        self._holding = holding
        self.question = question
        self.options = options
        self.current = current

    @property
    def holding(self) -> str:
        """The text that the question is about."""
        return self._holding

    def compose(self) -> ComposeResult:
        """Set the question above the choices."""
        with Vertical(id="box"):
            yield RowsView(id="list", marked=True, focus=True)
            yield RowsView(id="keys")

    def on_mount(self) -> None:
        """Give the list the focus."""
        self.view.focus()

    def show_state(self) -> None:
        """Show the choices, what the selected one gives, and the keys."""
        view, rows = self.view, self.wrapped(self.question)
        for number, (key, words, *details) in enumerate(self.options, 1):
            rows += self._option(number, key or " ", words, "".join(details))
        view.show(rows)
        if not view.selected:
            view.select(self.current or view.keys[0])
        self._show_outcome(len(rows))

    def _option(self, number: int, key: str, words: str, detail: str) -> list[Row]:
        """Lay out a choice; its preview is beside it if there is room."""
        widest = max(cell_len(words) for _, words, *_ in self.options)
        sign = f"{number % 10:>2}  " if number <= 10 else ""
        room = self.room - OPTION - widest - 4
        preview = f"{' ' * (widest - cell_len(words))}  {fit(detail, room)}" if room >= LEAST_PREVIEW else ""
        first, *rest = wrap(words, self.room - OPTION)
        row = Row(((f"{sign:{OPTION}}", "accent"), (first, "text"), (preview, "dim")), key)
        return [row, *(Row.of(f"{'':{OPTION}}{text}", "text", key=key) for text in rest)]

    def _show_outcome(self, above: int) -> None:
        """Show what the selected choice gives, as far as there is room, and the keys."""
        view, keys = self.view, self.ways("pick-keys")
        rows = box_rows(self.app.size.height) - len(keys) - 1
        view.styles.max_height = rows
        left = rows - above - 1
        told = self.outcome(view.selected.strip(), self.room, left) if self.outcome is not None and left > 1 else ()
        self.query_one("#keys", RowsView).show([BLANK, *told, *([BLANK] if told else []), *keys])

    def action_step(self, step: int) -> None:
        """Select the choice above or below."""
        self.view.step(step)
        self._show_outcome(len(self.view.rows))

    def in_full(self) -> list[str]:
        """Give the question, and the selected choice with its preview and all that it gives."""
        selected = self.view.selected.strip()
        told = self.outcome(selected, _WHOLE, _WHOLE) if self.outcome is not None else ()
        outcome = ["".join(text for text, _ in (*row.parts, *row.right)).strip() for row in told]
        return [self.question, *(text for key, *texts in self.options if key == selected for text in texts), *outcome]

    @on(RowsView.Chosen)
    def _chosen(self, message: RowsView.Chosen) -> None:
        self.dismiss(message.key.strip())

    def on_key(self, event: events.Key) -> None:
        """Pick by number."""
        digit = digit_of(event.character)
        number = 10 if digit == 0 else digit
        if number is not None and number <= len(self.options):
            event.stop()
            self.dismiss(self.options[number - 1][0])


class AskScreen(Box):
    """A question for one text; `text` is in the input at first."""

    def __init__(self, question: str, text: str = "", warning: str = "") -> None:
        super().__init__()
        self.question = question
        self.text = text
        self.warning = warning

    def compose(self) -> ComposeResult:
        """Set the question above the input."""
        with Vertical(id="box"):
            yield RowsView(id="list", marked=True)
            yield Entry()

    def on_mount(self) -> None:
        """Give the input the focus, and the text to start with."""
        self.entry.fill(self.text)
        self.entry.focus()

    def show_state(self) -> None:
        """Show the question above the input."""
        told = [*self.wrapped(self.warning, "warning"), *self.wrapped(self.question), *self.ways("ask-keys")]
        self.view.show([*told, BLANK])

    def in_full(self) -> list[str]:
        """Give what is asked and why, and the text in the input."""
        return [self.warning, self.question, self.entry.value]

    def entered(self, text: str) -> None:
        """Answer with the text."""
        self.dismiss(text.strip())

    def escaped(self) -> None:
        """Leave the question."""
        self.dismiss(None)
