"""The keys in force: the declared keys, replaced by the person's own keys. Each own key is checked first.

An invalid own key is left out, and its command keeps the declared key. A notice names the row of
`config.toml`, and says what is wrong with it and what would be right.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from minutetui.commands.table import COMMANDS, CONTEXTS, SCOPES_OF, Command, KeyContext, Scope, keys_at
from minutetui.store.config import OwnKeys, PresetName
from minutetui.words import Saying, Spoken, say

NAMES = {"esc": "escape", "del": "delete", "ins": "insert", "pgup": "pageup", "pgdn": "pagedown", "return": "enter"}
"""Other ways to write some keys."""

_NAMED = frozenset(
    {"escape", "delete", "insert", "pageup", "pagedown", "home", "end", "enter", "tab", "space", "backspace"}
    | {"up", "down", "left", "right", "ctrl", "alt", "shift", "underscore"}
)
"""The keys that have a word in the catalogues, `keyname-…`."""

ALSO = {"ctrl+i": "Tab", "ctrl+m": "Enter", "ctrl+j": "Enter", "ctrl+h": "Backspace", "ctrl+[": "Esc"}
"""Keys that a terminal cannot tell from another key."""

STEP_KEYS = "up|down|left|right|home|end|pageup|pagedown|insert|delete"
SENT = re.compile(
    rf"(ctrl\+)?f([1-9]|1\d|2[0-4])|ctrl\+[a-z]|(ctrl\+)?(shift\+)?({STEP_KEYS})|(shift\+)?tab|enter|escape|backspace"
)
"""The keys that terminals send without the kitty protocol, except those that type a character."""

EDITING = frozenset(f"ctrl+{letter}" for letter in "acdejkuvwx")
STEPPING = frozenset({"up", "down", "pageup", "pagedown", "home", "end"})
SELECTING = frozenset(
    {
        "shift+home",
        "shift+end",
        *(f"{keys}+{way}" for keys in ("ctrl", "shift", "ctrl+shift") for way in ("left", "right")),
    }
)
INPUT_KEYS = (
    EDITING
    | SELECTING
    | {"up", "down", "left", "right", "home", "end", "tab", "enter", "escape", "backspace", "delete"}
)
"""The keys that edit a line being typed: no command may use them."""

LIST_KEYS = STEPPING | {"enter"}
"""The keys that move in lists."""

TAKEN: Mapping[Scope, frozenset[str]] = {
    "lines": frozenset(),
    "review": INPUT_KEYS | LIST_KEYS,
    "read-back": INPUT_KEYS | LIST_KEYS,
    "summary": INPUT_KEYS | LIST_KEYS,
    "list": LIST_KEYS,
    "actions": (INPUT_KEYS | LIST_KEYS) - {"left", "right"},
    "archive": INPUT_KEYS | LIST_KEYS,
    "agenda": frozenset({"up", "down", "backspace", ",", *"0123456789"}),
    "people": frozenset({"up", "down", "backspace", ",", *"0123456789"}),
}
"""The keys that the screens of a scope need themselves; scopes that are not listed need those of the input."""


@dataclass(frozen=True)
class Keys(Spoken):
    """The keys of each command. In a text, `{key:quit}` names the first key of a command."""

    own: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The person's own keys, by the id of the command, in Textual's names."""
    language: str = "en"
    """The language of the keys' names."""
    preset: PresetName | Literal[""] = ""
    """The preset that adds keys; a person's own keys come before it."""

    def in_language(self, language: str) -> Keys:
        """Give the same keys, named in a language."""
        return replace(self, language=language)

    def of(self, command: Command) -> tuple[str, ...]:
        """Give the keys of a command, by Textual's names; letters of a preset come first, so that hints name them."""
        if command.id in self.own:
            return self.own[command.id]
        added = self.added(CONTEXTS.get(command.scope, "text"))
        standing = [key for key, standard in added.items() if standard in command.key_list]
        letters = [key for key in standing if len(key) == 1]
        kept = [key for key in command.key_list if key not in added]
        return (*letters, *kept, *(key for key in standing if key not in letters))

    def added(self, context: KeyContext) -> Mapping[str, str]:
        """Give the keys that the preset adds in a context, and the standard keys that they stand for."""
        own = {key for keys in self.own.values() for key in keys}
        return {key: standard for key, standard in keys_at(self.preset, context).items() if key not in own}

    def standard(self, key: str, context: KeyContext) -> str:
        """Give the key that a pressed key stands for: itself, unless the preset says otherwise."""
        return self.added(context).get(key, key)

    def names(self, command: Command) -> tuple[str, ...]:
        """Give the keys of a command as a person reads them: F8, ^R."""
        return tuple(key_name(key, self.language) for key in self.of(command))

    def __format__(self, command_id: str) -> str:
        """Name the first key of a command."""
        return self.names(next(command for command in COMMANDS if command.id == command_id))[0]

    @property
    def keymap(self) -> dict[str, str]:
        """The keys that replace Textual's: separated by commas, by the id of the binding."""
        return {command: ",".join(keys) for command, keys in self.own.items()}


def checked(rows: Sequence[OwnKeys], preset: PresetName | Literal[""] = "") -> tuple[Keys, tuple[Saying, ...]]:
    """Check the person's own keys, and keep the valid ones; the preset adds keys to those of the other commands.

    Returns:
        The keys in force, and a sentence for each row that was left out.
    """
    taken: dict[str, OwnKeys] = {}
    notices: list[Saying] = []
    for row in rows:
        keys = tuple(dict.fromkeys(read_key(key) for key in row.keys))
        problem = _problem(row.command, keys)
        if problem is None:
            taken[row.command] = OwnKeys(row.command, keys, row.at)
        else:
            notices.append(row.at.told(problem))
    while clash := _clash(taken):
        row, problem = clash
        del taken[row.command]
        notices.append(row.at.told(problem))
    return Keys({command: row.keys for command, row in taken.items()}, preset=preset), tuple(notices)


def _problem(command_id: str, keys: tuple[str, ...]) -> Saying | None:
    """Say what is wrong with one row alone."""
    command = next((command for command in COMMANDS if command.id == command_id), None)
    if command is None:
        return _no_command(command_id)
    if not keys:
        return Saying("no-key-named", command=command_id)
    return next(filter(None, (_wrong_key(key, command) for key in keys)), None)


def _no_command(command_id: str) -> Saying:
    from difflib import get_close_matches  # noqa: PLC0415 - most people have no such row

    if close := get_close_matches(command_id, [command.id for command in COMMANDS], 1):
        return Saying("no-such-command-close", command=command_id, close=close[0])
    return Saying("no-such-command", command=command_id)


def _wrong_key(key: str, command: Command) -> Saying | None:
    """Say why a command cannot have a key; a declared key is always allowed."""
    if key in command.key_list:
        return None
    if key in ALSO:
        return Saying("key-is-also", key=key, other=ALSO[key])
    if key == "space" or (len(key) == 1 and (command.scope not in ("agenda", "people") or key.isalpha())):
        return Saying("key-types", key=key)
    if key.startswith("alt+"):
        return Saying("key-with-alt", key=key)
    if not SENT.fullmatch(key) and len(key) != 1:
        return Saying("no-such-key", key=key)
    if key in TAKEN.get(command.scope, INPUT_KEYS):
        return Saying("key-is-needed", key=key_name(key))
    return None


def _clash(taken: Mapping[str, OwnKeys]) -> tuple[OwnKeys, Saying] | None:
    """Find an own key that another command also has in the same scope; of two own keys, the later one."""
    keys = Keys({command: row.keys for command, row in taken.items()})
    for scopes in SCOPES_OF.values():
        holders: dict[str, Command] = {}
        order = [command for command in COMMANDS if command.scope in scopes]
        order.sort(key=lambda command: list(taken).index(command.id) + 1 if command.id in taken else 0)
        for command in order:
            for key in keys.of(command):
                other = holders.setdefault(key, command)
                if other is not command:
                    return taken[command.id], Saying("key-taken", key=key_name(key), command=other.id)
    return None


def read_key(typed: str) -> str:
    """Read a key as a person writes it: F7, ^G, Ctrl+G, Shift+Up, PgUp."""
    text = typed.strip()
    if len(text) == 1:
        return text
    text = re.sub(r"^\^(?=.)", "ctrl+", text.lower())
    *modifiers, last = text.split("+") if not text.endswith("+") else [text]
    order = ("ctrl", "alt", "shift")
    if not set(modifiers) <= set(order):
        return text
    return "+".join([*sorted(set(modifiers), key=order.index), NAMES.get(last, last)])


def key_name(key: str, language: str = "en") -> str:
    """Write one of Textual's keys as a person reads it: ^R, Shift+Tab; in Chinese Ctrl+R, 回车."""
    if len(key) == 1:
        return key
    *modifiers, last = key.split("+")
    name = say(language, f"keyname-{last}") if last in _NAMED else last.upper()
    return "".join((*(say(language, f"keyname-{modifier}") for modifier in modifiers), name))
