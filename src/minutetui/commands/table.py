"""Every command, declared once: its id, its keys, where it works, and whether the footer shows it.

Key bindings, footer, help screen, palette and the README's table all come from `COMMANDS`. A command's title
is the word `command-ID`; what it does is the method `action_ID` of its screen. To add a command, add a row
here, its title in both catalogues, and the method. The keys here are the declared ones; those in force are in
`commands.keys`.

The presets are sets of keys that people know from an editor, chosen by one setting. A key of a preset stands for a
standard key, so it does what that key does on the screen in front. To add a preset, add its name to `PresetName` in
`store.config` and its table to `PRESETS`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from minutetui.store.config import PresetName

Scope = Literal[
    "everywhere",
    "live",
    "lines",
    "review",
    "read-back",
    "summary",
    "closing",
    "list",
    "actions",
    "archive",
    "agenda",
    "people",
]

APP_SCOPES: tuple[Scope, ...] = ("everywhere", "closing")
"""The scopes whose commands the app runs, on every screen."""


@dataclass(frozen=True)
class Command:
    """A command, which a key or the palette runs."""

    id: str
    keys: str
    """Textual's names of the keys, separated by commas; empty: only in the palette."""
    scope: Scope
    footer: bool = False
    argument: str = ""
    """The argument of the action, if one method serves several commands."""
    like: str = ""
    """The command whose title it has, too; empty: it has its own."""

    @property
    def action(self) -> str:
        """The action in Textual's form."""
        return f"{'app.' if self.scope in APP_SCOPES else ''}{self.method}({self.argument})"

    @property
    def method(self) -> str:
        """The name of the method that runs it, without `action_`."""
        return self.id.split(".")[0].replace("-", "_")

    @property
    def title(self) -> str:
        """The key of the command's title among the words."""
        return f"command-{self.like or self.id}"

    @property
    def key_list(self) -> tuple[str, ...]:
        """Textual's names of the keys, one by one."""
        return tuple(filter(None, self.keys.split(",")))


COMMANDS: tuple[Command, ...] = (
    # Tags: on the text being typed, or else on the line said last.
    Command("tag.issue", "f2", "live", argument="'issue'"),
    Command("tag.discussion", "f3", "live", argument="'discussion'"),
    Command("tag.decision", "f4", "live", argument="'decision'"),
    Command("tag.action", "f5", "live", argument="'action'"),
    Command("tag-other", "f6", "live"),
    # Agenda
    Command("previous-item", "f7", "live"),
    Command("next-item", "f8,ctrl+n", "live", footer=True),
    Command("jump", "ctrl+g", "live"),
    Command("new-item", "ctrl+t", "live"),
    Command("people", "f12", "live"),
    Command("defer-item", "", "live"),
    Command("hide-item.live", "", "live"),
    Command("break", "", "live"),
    Command("rename-meeting", "", "live"),
    Command("next-meeting", "", "live"),
    Command("state.place", "", "live", argument="'place'"),
    Command("state.started", "", "live", argument="'started'"),
    Command("state.ended", "", "live", argument="'ended'"),
    Command("state.quorum", "", "live", argument="'quorum'"),
    Command("state.numbers", "", "live", argument="'numbers'"),
    Command("state.number", "", "live", argument="'number'"),
    Command("state.issued_by", "", "live", argument="'issued_by'"),
    Command("state.secrecy", "", "live", argument="'secrecy'"),
    Command("state.attachments", "", "live", argument="'attachments'"),
    Command("state.send_to", "", "live", argument="'send_to'"),
    Command("state.copy_to", "", "live", argument="'copy_to'"),
    Command("state.circulate", "", "live", argument="'circulate'"),
    Command("state.printed_by", "", "live", argument="'printed_by'"),
    Command("state.printed_on", "", "live", argument="'printed_on'"),
    Command("search", "ctrl+f", "live"),
    Command("filter", "/,／,、", "lines", footer=True, like="search"),
    # Screens
    Command("save", "ctrl+s", "live"),
    Command("save.review", "ctrl+s", "review", like="save"),
    Command("review", "ctrl+r", "live", footer=True),
    Command("summary", "ctrl+o", "live"),
    Command("read-back", "f9", "live"),
    Command("read-back.review", "f9", "review", footer=True, like="read-back"),
    Command("back.read-back", "escape", "read-back", footer=True, like="back"),
    Command("leave", "f9", "read-back", like="back"),
    Command("show-confidential", "f4", "read-back"),
    Command("summary.review", "ctrl+o", "review", like="summary"),
    Command("review.summary", "ctrl+r", "summary", footer=True, like="review"),
    Command("back.review", "escape", "review", footer=True, like="back"),
    Command("back.summary", "escape", "summary", footer=True, like="back"),
    Command("actions", "f5", "list"),
    Command("tutor", "", "list"),
    Command("search-archive", "ctrl+f", "list"),
    Command("back.list", "escape", "list", footer=True, like="back"),
    Command("close-meeting", "f10", "closing"),
    Command("leave-meeting", "", "closing"),
    # Lines of the meeting
    Command("walk.up", "up", "lines", argument="-1"),
    Command("walk.down", "down", "lines", argument="1"),
    Command("walk-to.first", "ctrl+home", "lines", argument="'first'"),
    Command("walk-to.last", "ctrl+end", "lines", argument="'last'"),
    Command("edit-line", "enter", "lines", footer=True),
    Command("line-owner", "@,＠", "lines", footer=True),
    Command("line-due", "+,＋", "lines", footer=True),
    Command("indent", "tab", "lines"),
    Command("outdent", "shift+tab", "lines"),
    Command("move-line.up", "shift+up", "lines", argument="-1"),
    Command("move-line.down", "shift+down", "lines", argument="1"),
    Command("back-to-input", "escape", "lines", footer=True),
    Command("move-to-item", "#,＃", "lines", footer=True),
    Command("delete-line", "delete", "lines", footer=True),
    Command("confidential", "*,＊", "lines"),
    Command("copy-line", "", "lines"),
    # The agenda as a list
    Command("go", "enter", "agenda", footer=True),
    Command("add-item", "#,＃", "agenda", footer=True),
    Command("rename-item", "f2", "agenda", footer=True),
    Command("item-led-by", "@,＠", "agenda", footer=True),
    Command("item-minutes", "+,＋", "agenda", footer=True),
    Command("item-state.done", "=,＝", "agenda", footer=True, argument="'done'"),
    Command("item-state.deferred", "-,－", "agenda", footer=True, argument="'deferred'"),
    Command("hide-item", "*,＊", "agenda"),
    Command("move-item.up", "shift+up", "agenda", footer=True, argument="-1", like="move-line.up"),
    Command("move-item.down", "shift+down", "agenda", argument="1", like="move-line.down"),
    Command("nest-item", "tab", "agenda", footer=True),
    Command("unnest-item", "shift+tab", "agenda"),
    Command("delete-item", "delete", "agenda"),
    Command("turn.undo", "ctrl+z", "agenda", argument="'undo'", like="undo"),
    Command("turn.redo", "ctrl+y", "agenda", argument="'redo'", like="redo"),
    Command("back.agenda", "escape", "agenda", footer=True, like="back"),
    # Actions across meetings
    Command("mark-action.done", "=,＝", "actions", footer=True, argument="'done'"),
    Command("mark-action.dropped", "-,－", "actions", footer=True, argument="'dropped'"),
    Command("open-action", "enter", "actions", footer=True),
    Command("regroup.next", "right", "actions", footer=True, argument="1"),
    Command("regroup.previous", "left", "actions", argument="-1"),
    Command("show-confidential.actions", "f4", "actions"),
    Command("read-again", "f5", "actions"),
    Command("show-chart", "f6", "actions", footer=True),
    Command("back.actions", "escape", "actions", footer=True, like="back"),
    # Searching all meetings
    Command("open-line", "enter", "archive", footer=True, like="open-action"),
    Command("show-confidential.archive", "f4", "archive"),
    Command("read-again.archive", "f5", "archive", footer=True, like="read-again"),
    Command("back.archive", "escape", "archive", footer=True, like="back"),
    # The people as a list
    Command("go.people", "enter", "people", footer=True),
    Command("stand.on", "right", "people", footer=True, argument="1"),
    Command("stand.back", "left", "people", argument="-1"),
    Command("turn.people-undo", "ctrl+z", "people", footer=True, argument="'undo'", like="undo"),
    Command("turn.people-redo", "ctrl+y", "people", argument="'redo'", like="redo"),
    Command("back.people", "escape", "people", footer=True, like="back"),
    # Summary
    Command("write", "enter,ctrl+s", "summary", footer=True),
    Command("write-as", "f6", "summary", footer=True),
    Command("copy-as", "f7", "summary", footer=True),
    Command("edit-prose", "f2", "summary", footer=True),
    # Everywhere
    Command("undo", "ctrl+z", "everywhere"),
    Command("redo", "ctrl+y", "everywhere"),
    Command("help", "f1", "everywhere", footer=True),
    Command("palette", "ctrl+p", "everywhere", footer=True),
    Command("change-theme", "", "everywhere"),
    Command("change-language", "ctrl+l", "everywhere"),
    Command("save-as", "", "everywhere"),
    Command("take-over", "", "everywhere"),
    Command("suspend", "", "everywhere"),
    Command("quit", "ctrl+q", "everywhere"),
)

SCOPES_OF: dict[str, tuple[Scope, ...]] = {
    "live": ("live", "lines", "closing", "everywhere"),
    "review": ("review", "closing", "everywhere"),
    "read-back": ("read-back", "closing", "everywhere"),
    "summary": ("summary", "closing", "everywhere"),
    "list": ("list", "everywhere"),
    "actions": ("actions", "everywhere"),
    "archive": ("archive", "everywhere"),
    "agenda": ("agenda",),
    "people": ("people",),
}
"""The scopes whose commands work at the same time."""


def in_scope(scope: Scope) -> tuple[Command, ...]:
    """List the commands of one scope."""
    return tuple(command for command in COMMANDS if command.scope == scope)


KeyContext = Literal["text", "line", "list", "menu"]
"""Where a key is pressed: anywhere, also in a text; on a selected line; in a list; in a list that typing narrows.

Letters stand for other keys only on a line and in a list, and only while the input is empty.
"""

_WALKING = {"j": "down", "k": "up", "g": "ctrl+home", "G": "ctrl+end", "u": "ctrl+z"}

PRESETS: Mapping[PresetName, Mapping[KeyContext, Mapping[str, str]]] = {
    "vim": {
        "line": _WALKING
        | {"i": "enter", "a": "enter", "o": "escape", "x": "delete", "d": "delete", "ctrl+r": "ctrl+y"}
        | {"J": "shift+down", "K": "shift+up"},
        "list": _WALKING | {"h": "left", "l": "right", "ctrl+d": "pagedown", "ctrl+u": "pageup"},
        "menu": {"ctrl+n": "down", "ctrl+p": "up"},
    },
    "emacs": {
        "text": {
            "ctrl+n": "down",
            "ctrl+p": "up",
            "ctrl+b": "left",
            "ctrl+f": "right",
            "ctrl+underscore": "ctrl+z",
            "ctrl+s": "ctrl+f",
            "ctrl+x": "ctrl+p",
            "ctrl+v": "ctrl+s",
        },
    },
}
"""For each preset and context: the keys, and the standard key that each stands for.

A standard key that a preset gives another meaning needs a new key in the same context: in `emacs` the palette
(`ctrl+p`) is on `ctrl+x`.
"""

CONTEXTS: Mapping[Scope, KeyContext] = {
    "lines": "line",
    "review": "list",
    "read-back": "list",
    "summary": "list",
    "list": "list",
    "agenda": "menu",
    "people": "menu",
}
"""The context of the commands of a scope; of the others: in a text."""


def keys_at(preset: PresetName | Literal[""], context: KeyContext) -> Mapping[str, str]:
    """Give the keys that hold in a context, and the standard keys that they stand for."""
    table = PRESETS[preset] if preset else {}
    return {**table.get("text", {}), **table.get(context, {})}
