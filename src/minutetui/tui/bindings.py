"""The commands as Textual's bindings, by their ids, so that the keys in force can replace the declared ones."""

from __future__ import annotations

from textual.binding import Binding

from minutetui.tui.commands import Scope, in_scope


def bindings(scope: Scope) -> list[Binding]:
    """Make Textual's bindings for the commands of one scope.

    Commands on lines come before the input, which keeps the focus all the time (so that what an input method
    commits is never lost); `LinesScreen.check_action` lets them through only while a line is selected. Leaving
    must work whatever has the focus.
    """
    first = scope in ("lines", "actions", "agenda", "people")
    return [
        # A command without a key has a name that no key has: Textual can only replace keys that there are.
        Binding(
            command.keys or f"no-key-{command.id}",
            command.action,
            id=command.id,
            show=False,
            priority=first or command.id == "quit",
        )
        for command in in_scope(scope)
    ]
