"""Presets: sets of keys that people know from an editor, chosen by one setting.

A key of a preset stands for a standard key, so it does what that key does on the screen in front. To add a preset,
add its name to `PresetName` in `store.config` and its table here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from minutetui.commands.table import Scope
from minutetui.store.config import PresetName

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
    if not preset:
        return {}
    table = PRESETS[preset]
    return {**table.get("text", {}), **table.get(context, {})}
