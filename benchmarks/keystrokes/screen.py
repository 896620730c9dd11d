"""Types utterances and tasks into the real screens, key by key, and gives what is then in the files."""

from __future__ import annotations

import asyncio
import os
import shutil
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

from textual.events import Key
from textual.pilot import Pilot

from benchmarks.keystrokes.tasks import Task, presses
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


async def done(task: Task, language: str, folder: Path) -> tuple[str, str]:
    """Press the keys of a task.

    Args:
        task: What to do.
        language: Of the meeting and the screens.
        folder: An empty folder, where the files go.

    Returns:
        The text of the meeting file before, and of all files after.
    """
    path, settings = folder / "meeting.toml", folder / "settings"
    settings.mkdir()
    (settings / "config.toml").write_text(f"folder = '{folder}'", encoding="utf-8")
    start = Start(language=language, theme=first_theme("")[0])
    if task.begins_with:
        shutil.copyfile(FOLDER / f"{task.begins_with}.{language}.toml", path)
        start.path, start.look = path, look_at(path)
    before = path.read_text("utf-8") if task.begins_with else ""
    with patch.dict(os.environ, {name: str(settings) for name in ("MINUTETUI_CONFIG_DIR", "MINUTETUI_STATE_DIR")}):
        await _press(MinuteApp(start), task.keys)
    texts = [file.read_text("utf-8") for suffix in ("*.toml", "*.md") for file in sorted(folder.glob(suffix))]
    return before, "\n".join(texts)


async def _press(app: MinuteApp, keys: str) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await _settle(pilot)
        for key, of_words in presses(keys):
            app.post_message(_key(key))
            if not of_words:
                await _settle(pilot)


def _key(key: str) -> Key:
    """Give the key as a terminal sends it: its name, and the character that it types."""
    if key == "enter":
        return Key(key, "\r")
    if len(key) > 1:
        return Key(key, None)
    return Key(key if key.isalnum() else unicodedata.name(key).lower().replace("-", "_").replace(" ", "_"), key)


async def _settle(pilot: Pilot[int]) -> None:
    """Wait until the app has taken all keys, all is drawn, and all is on disk."""
    taken = asyncio.Event()
    pilot.app.call_later(taken.set)
    await taken.wait()
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


def _lines(path: Path) -> Iterator[tuple[str, str, tuple[str, ...], str]]:
    for line, _ in all_lines(decode(path.read_bytes(), path.name).meeting):
        text = f"{line.label}{'：' if line.label[:1] > 'z' else ': '}{line.text}" if line.label else line.text
        yield line.tag, text, line.owners, line.due_date.isoformat() if line.due_date else ""
