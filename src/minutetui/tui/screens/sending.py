"""The summary on its way out: written beside the meeting in any output format, or copied to the clipboard."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path

from rich.cells import cell_len

from minutetui.errors import EditedOutputError, MinuteError
from minutetui.store.outputs import write_output
from minutetui.summary import BACKENDS, BackEnd, Look
from minutetui.summary.blocks import Document
from minutetui.tui.host import run_apart
from minutetui.tui.screens.base import MinuteScreen
from minutetui.tui.screens.pick import PickScreen

COPIED = ("text", "markdown", "html")
"""The formats that are text, and so can be copied."""

LONGEST_COPY = 74_000
"""Bytes that every terminal takes in one OSC 52 sequence; a longer text is written to a file."""


class Sending:
    """Writes and copies a document for a screen, which says how it went."""

    def __init__(self, screen: MinuteScreen, path: Path, document: Document) -> None:
        self.screen = screen
        self.path = path
        self.document = document
        config = screen.owner.start.config
        self.look = Look(config.font, config.font_han, config.heading_han)

    def ask_where(self) -> None:
        """Ask for the format of a file, by its digit, and write it."""
        self._ask("which-format", tuple(BACKENDS), self.write)

    def ask_copy(self) -> None:
        """Ask for the format of a copy, by its digit, and copy it."""
        chosen = (next(one for one in BACKENDS if one.name == name) for name in COPIED)
        self._ask("which-copy", tuple(chosen), self.copy)

    def write(self, back_end: BackEnd) -> None:
        """Write the file beside the meeting."""
        run_apart(self.screen, partial(self._written, back_end))

    def copy(self, back_end: BackEnd) -> None:
        """Copy the text, or write it where the terminal would not take so much."""
        run_apart(self.screen, partial(self._copied, back_end))

    def _ask(self, question: str, back_ends: tuple[BackEnd, ...], answer: Callable[[BackEnd], None]) -> None:
        by_name = {one.name: one for one in back_ends}
        options = [(one.name, self.screen.say(f"format-{one.name}"), one.extensions[0]) for one in back_ends]
        PickScreen(self.screen.say(question), options).ask(self.screen.app, lambda name: answer(by_name[name]))

    async def _written(self, back_end: BackEnd, key: str = "summary-written", *, force: bool = False) -> None:
        out = self.path.with_suffix(back_end.extensions[0])
        try:
            data = await asyncio.to_thread(back_end.write, self.document, self.look)
            await asyncio.to_thread(write_output, out, data, self.path, force=force)
        except EditedOutputError:
            self._ask_to_replace(out, back_end, key)
            return
        except MinuteError as error:
            self.screen.tell_error(error)
            return
        self.screen.tell(self.screen.say(key, path=self._shown(out, key)), "done")
        self.screen.owner.run_hook("written", out, self.path)

    def _shown(self, out: Path, key: str) -> str:
        """Give a path that fits into a message with its whole name: a long folder is cut."""
        room = self.screen.size.width - cell_len(self.screen.say(key, path="")) - 2
        return str(out) if cell_len(str(out)) <= room else f"…/{out.name}"

    def _ask_to_replace(self, out: Path, back_end: BackEnd, key: str) -> None:
        """Ask whether a summary that somebody edited is replaced."""

        def picked(way: str) -> None:
            if way == "replace":
                run_apart(self.screen, partial(self._written, back_end, key, force=True))

        ways = [(way, self.screen.say(f"output-{way}")) for way in ("keep", "replace")]
        PickScreen(self.screen.say("output-edited-ask", name=out.name), ways).ask(self.screen.app, picked)

    async def _copied(self, back_end: BackEnd) -> None:
        data = await asyncio.to_thread(back_end.write, self.document, self.look)
        if len(data) > LONGEST_COPY:
            await self._written(back_end, "summary-too-long")
            return
        self.screen.app.copy_to_clipboard(data.decode())
        self.screen.tell(self.screen.say("summary-copied"), "done")
