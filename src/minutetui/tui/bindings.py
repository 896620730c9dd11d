"""The commands for Textual, as bindings.

Bindings carry the ids of the commands, so that the keys in force can replace the declared ones.
"""

from __future__ import annotations

from textual.binding import Binding

from minutetui.commands.table import Scope, in_scope

HELP = Binding("f1", "app.help", id="help", show=False)
"""For boxes: a modal screen hides the bindings of the app."""


def bindings(scope: Scope) -> list[Binding]:
    """Build Textual's bindings for the commands of one scope.

    Commands on lines come before the input, which keeps the focus all the time (so that what an input method
    commits is never lost); `LinesScreen.check_action` lets them through only while a line is selected. Leaving
    must work wherever the focus is.
    """
    first = scope in ("lines", "actions", "archive", "agenda", "people")
    return [
        # A command without a key gets a made-up key, because Textual can replace only existing keys.
        Binding(
            command.keys or f"no-key-{command.id}",
            command.action,
            id=command.id,
            show=False,
            priority=first or command.id == "quit",
        )
        for command in in_scope(scope)
    ]
