"""The page that begins a meeting: title, kind, language, people and an agenda file. Enter begins it as it is.

One input edits the selected field, so what is typed is never lost to a change of the focus, and input methods work.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar, Literal, get_args

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical

from minutetui.commands.keys import key_name
from minutetui.core.text.narrowing import fits
from minutetui.rows.edges import key_table
from minutetui.rows.row import BLANK, Part, Row, fit_end, packed, pad, wrapped
from minutetui.store.libraries import pinyin
from minutetui.store.templates import TemplateEntry
from minutetui.tui.screens.pick import Box
from minutetui.tui.widgets.entry import Entry
from minutetui.tui.widgets.rows import RowsView
from minutetui.words import say

FormField = Literal["title", "kind", "language", "people", "agenda"]
FIELDS: tuple[FormField, ...] = get_args(FormField)
CHOICES: tuple[FormField, ...] = ("kind", "language")
"""The fields that are chosen from a list; the others are typed."""


class FormEntry(Entry):
    """The input of the page; the keys that go through the fields are handled in the order of typing."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "screen.move(1)", show=False),
        Binding("shift+tab", "screen.move(-1)", show=False),
        Binding("left", "screen.turn(-1)", show=False),
        Binding("right", "screen.turn(1)", show=False),
    ]


class NewMeetingScreen(Box):
    """Asks for a new meeting; kind and field are those selected at first.

    `templates` are those of each kind. `begin` begins the meeting, and says why not if that fails.
    """

    def __init__(
        self,
        templates: Mapping[str, Sequence[TemplateEntry]],
        kind: str,
        field: FormField,
        begin: Callable[[NewMeetingScreen], None],
    ) -> None:
        super().__init__()
        self.templates = templates
        self.field: FormField = field
        self.begin = begin
        self.chosen: dict[FormField, str] = {"kind": kind, "language": ""}
        """The chosen keys; no language: that of the agenda file or of the screens."""
        self.texts: dict[FormField, str] = dict.fromkeys(set(FIELDS) - set(CHOICES), "")
        self.pasted_agenda = ""
        """The agenda that was pasted into its field as text; empty: the field names a file."""
        self.message = ""

    def compose(self) -> ComposeResult:
        """Set the fields around the input, which is below the name of its field."""
        with Vertical(id="box"):
            yield RowsView(id="list", marked=True)
            yield FormEntry()
            yield RowsView(id="keys")

    def on_mount(self) -> None:
        """Begin with the first field."""
        self.entry.focus()
        self._go_to(self.field)

    def fit(self) -> None:
        """Show the rows once the list has its new width."""
        self.call_after_refresh(self.show_state)

    @property
    def template(self) -> TemplateEntry:
        """The template of the chosen kind and language, else the first of the kind."""
        entries = self.templates[self.chosen["kind"]]
        return next((one for one in entries if one.template.language == self.chosen["language"]), entries[0])

    def options(self, field: FormField) -> list[tuple[str, str]]:
        """Give the key and the words of each choice of a field."""
        if field == "kind":
            return [(kind, entries[0].template.title) for kind, entries in sorted(self.templates.items())]
        languages = dict.fromkeys(entry.template.language for entry in self.templates[self.chosen["kind"]])
        return [(language, say(language, "language-name")) for language in languages]

    def show_state(self) -> None:
        """Show the fields, the selected one last above the input, and the keys."""
        width = self.query_one("#keys", RowsView).size.width
        names = max(cell_len(self.say(f"begin-{field}")) for field in FIELDS) + 2
        rows = [Row.of(self.say("start-new"), "strong"), BLANK]
        rows += [Row((self._label(field, names), self._shown(field, width - names)), field) for field in FIELDS]
        self.view.show([*rows, BLANK])
        self.view.select(self.field)
        self.query_one("#keys", RowsView).show(self._below(width))

    def _label(self, field: FormField, cells: int) -> Part:
        return pad(self.say(f"begin-{field}"), cells), "accent" if field == self.field else "dim"

    def _shown(self, field: FormField, room: int) -> Part:
        if field in CHOICES:
            key = self.chosen["kind"] if field == "kind" else self.template.template.language
            return dict(self.options(field))[key], "text"
        text = self.texts[field]
        usual = self.template.template.title if field == "title" else self.say(f"begin-no-{field}")
        return (fit_end(text, room), "text") if text else (usual, "dim")

    def _below(self, width: int) -> list[Row]:
        """Give a message, or what can be chosen or typed here, and the keys."""
        if self.message:
            told = wrapped(self.message, width, "error")
        elif self.field in CHOICES:
            options = [f"{number} {words}" for number, (_, words) in enumerate(self.options(self.field), 1)]
            told = [Row.of(text, "text") for text in packed(options, width)]
        else:
            told = wrapped(self.say(f"begin-about-{self.field}"), width)
        keys = {key: key_name(key, self.language) for key in ("enter", "tab", "right", "1-9", "escape", "f1")}
        return [*told, BLANK, *key_table([(name, self.say(f"begin-{key}")) for key, name in keys.items()], width)]

    def _go_to(self, field: FormField) -> None:
        self.field = field
        self.entry.digits = "when empty" if field in CHOICES else "type"
        self.entry.asks_about_lines = field in ("people", "agenda")
        self.entry.set_text(self.texts.get(field, ""))
        self.show_state()

    def action_move(self, step: int) -> None:
        """Go to the field after or before."""
        self._go_to(FIELDS[(FIELDS.index(self.field) + step) % len(FIELDS)])

    def action_turn(self, step: int) -> None:
        """Take the next or previous choice; in a field that is typed, move the cursor."""
        if self.field not in CHOICES:
            self.entry.action_cursor_right() if step > 0 else self.entry.action_cursor_left()
            return
        keys = [key for key, _ in self.options(self.field)]
        here = self.chosen["kind"] if self.field == "kind" else self.template.template.language
        self._choose(keys[(keys.index(here) + step) % len(keys)])

    def _choose(self, key: str) -> None:
        self.chosen[self.field] = key
        self.show_state()

    def entered(self, text: str) -> None:
        """Begin the meeting; what was typed stays."""
        self.entry.set_text(text)
        self.begin(self)

    def digit_pressed(self, digit: int) -> None:
        """Take a choice by its number, and go to the next field."""
        options = self.options(self.field)
        if 1 <= digit <= len(options):
            self._choose(options[digit - 1][0])
            self.action_move(1)

    def completed(self) -> None:
        """Go to the next field."""
        self.action_move(1)

    def left_upwards(self) -> None:
        """Go to the field before."""
        self.action_move(-1)

    def pasted(self, text: str) -> None:
        """Join pasted names to one line; take a pasted agenda as it is, and say so in its field."""
        lines = list(filter(None, map(str.strip, text.splitlines())))
        if self.field == "agenda" and len(lines) > 1:
            self.entry.set_text(self.say("begin-pasted", count=len(lines)))
            self.pasted_agenda = text
        else:
            self.entry.insert_text_at_cursor(self.say("list-comma").join(lines))

    def escaped(self) -> None:
        """Leave the page."""
        self.dismiss()

    def typed(self) -> None:
        """Keep the text of the field; in a list, take the first choice that fits."""
        if self.entry.handing_over:
            return
        text, self.message = self.entry.value, ""
        if self.field == "agenda" and text != self.texts["agenda"]:
            self.pasted_agenda = ""
        if self.field not in CHOICES:
            self.texts[self.field] = text
        elif text.strip():
            found = (key for key, words in self.options(self.field) if fits(text, (key, words), pinyin))
            self.chosen[self.field] = next(found, self.chosen[self.field])
        self.show_state()

    def tell(self, text: str) -> None:
        """Say why the meeting cannot begin; what was typed stays."""
        self.message = text
        self.show_state()
