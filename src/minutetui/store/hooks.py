"""Hooks: a command of the person's own, run after a document is written and after a meeting is ended or approved.

It runs apart from the program: it has no terminal, and goes on if the program ends. Its failure is told, and changes
nothing here.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import Path
from typing import IO

from minutetui.core.text.characters import visible
from minutetui.errors import MinuteError
from minutetui.store.config import Config, HookEvent
from minutetui.words import Saying

_LONGEST = 60.0
"""Seconds after which a command is no longer waited for."""

STILL_RUNNING: list[subprocess.Popen[bytes]] = []
"""Commands that are no longer waited for; Python warns of one that is forgotten while it runs."""

LONGEST_TOLD = 200
"""Characters of what the command wrote last, in the message."""


def run_hook(config: Config, event: HookEvent, *paths: Path, longest: float = _LONGEST) -> None:
    """Run the command for an event, if there is one; its last arguments are the files it is about, as absolute paths.

    Raises:
        MinuteError: It could not be run, ended with a failure, or has not ended in `longest` seconds.
    """
    command = next((hook.command for hook in config.hooks if hook.event == event), ())
    if not command:
        return
    with tempfile.TemporaryFile() as said:
        try:
            running = _started((*command, *(str(path.absolute()) for path in paths)), event, said)
            status = running.wait(longest)
        except OSError as error:
            raise _failure(command, event, Saying("hook-not-run", error=error.strerror or str(error))) from None
        except subprocess.TimeoutExpired:
            STILL_RUNNING.append(running)
            raise _failure(command, event, Saying("hook-still-running", seconds=round(longest))) from None
        if status:
            said.seek(max(0, said.seek(0, os.SEEK_END) - 4 * LONGEST_TOLD))
            last = visible(said.read().decode(errors="replace").strip().rpartition("\n")[2][-LONGEST_TOLD:])
            raise _failure(command, event, _end(status, last.strip().rstrip(".。")))


def _started(command: tuple[str, ...], event: HookEvent, errors: IO[bytes]) -> subprocess.Popen[bytes]:
    """Start a command apart from the terminal; what it writes to standard error goes to `errors`."""
    return subprocess.Popen(
        [os.path.expanduser(command[0]), *command[1:]],  # noqa: PTH111
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=errors,
        env={**os.environ, "MINUTETUI_EVENT": event},
        start_new_session=True,
    )


def _end(status: int, last: str) -> Saying:
    """Say how a command ended, by a signal if the status is negative, and what it wrote last, if anything."""
    if status < 0:
        return Saying("hook-killed" if last else "hook-killed-silently", status=-status, last=last)
    return Saying("hook-ended" if last else "hook-ended-silently", status=status, last=last)


def _failure(command: tuple[str, ...], event: HookEvent, why: Saying) -> MinuteError:
    return MinuteError(Saying("hook-failed", event=event, name=command[0], why=why), Saying("hook-lost-nothing"))
