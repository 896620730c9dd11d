"""Types utterances into the live screen, key by key, and gives what is then in the meeting file."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from textual.events import Key

from benchmarks.keystrokes.utterances import FOLDER, WORDS, Utterance
from minutetui.core.meeting.queries import all_lines
from minutetui.store.decode import decode
from minutetui.store.peek import look_at
from minutetui.tui.app import MinuteApp
from minutetui.tui.start import Start
from minutetui.tui.theme import first_theme


async def taken(said: list[Utterance], language: str, folder: Path) -> list[tuple[str, str, tuple[str, ...], str]]:
    """Type all of it, as fast as the screen takes it.

    Args:
        said: What to type.
        language: Of the meeting and the screens.
        folder: Where the meeting file goes.

    Returns:
        The lines of the file: tag, words, owners and the day they fall due.
    """
    path = folder / f"meeting.{language}.toml"
    shutil.copyfile(FOLDER / path.name, path)
    app = MinuteApp(Start(path=path, look=look_at(path), language=language, theme=first_theme("")[0]))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await app.workers.wait_for_complete()
        for one in said:
            for key in one.typed.replace(WORDS, one.words):
                app.post_message(Key("enter", "\r") if key == "⏎" else Key(key, key))
        await pilot.pause()
        await app.workers.wait_for_complete()
    return list(_lines(path))


def _lines(path: Path) -> Iterator[tuple[str, str, tuple[str, ...], str]]:
    for line, _ in all_lines(decode(path.read_bytes(), path.name).meeting):
        text = f"{line.label}{'：' if line.label[:1] > 'z' else ': '}{line.text}" if line.label else line.text
        yield line.tag, text, line.owners, line.due_date.isoformat() if line.due_date else ""
