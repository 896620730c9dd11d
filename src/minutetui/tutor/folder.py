"""The tutor's own folder: its meeting, the documents written of it, and how far the person got."""

from __future__ import annotations

import contextlib
import shutil
from functools import partial
from pathlib import Path

import tomli_w

from minutetui.errors import FileError, MinuteError
from minutetui.store.atomic import write_atomically
from minutetui.store.lock import FileLock
from minutetui.store.paths import state_dir
from minutetui.store.toml import read_table, reason
from minutetui.tutor.coach import Coach, LessonProgress
from minutetui.tutor.lesson import Lesson, load_lesson
from minutetui.words import Saying


def begin(language: str, *, again: bool = False) -> Coach:
    """Begin the tutor, or go on where the person left it; `again` begins from the first step, with a new meeting."""
    folder = state_dir() / "tutor" / language
    meeting, lesson = folder / "meeting.toml", load_lesson(language)
    kept = None if again else _kept(folder)
    _must_be_free(meeting)
    if kept is None or kept.finished:
        kept = LessonProgress()
        _create(folder, meeting, lesson)
    return Coach(lesson, meeting, kept, partial(_keep, folder))


def _must_be_free(meeting: Path) -> None:
    """Refuse a second tutor at a time: both would write the same meeting."""
    lock, holder = FileLock(meeting), None
    with contextlib.suppress(OSError):  # there is no folder yet, or writing the meeting says what is wrong
        holder = lock.acquire()
        lock.release()
    if holder is not None:
        raise FileError(Saying("tutor-open", who=holder))


def _create(folder: Path, meeting: Path, lesson: Lesson) -> None:
    """Empty the folder and write the lesson's meeting into it."""
    try:
        if folder.is_dir():
            shutil.rmtree(folder)
        folder.mkdir(mode=0o700, parents=True)
    except OSError as error:
        raise FileError(Saying("tutor-no-folder", path=folder, reason=reason(error))) from error
    write_atomically(meeting, tomli_w.dumps(lesson.meeting).encode(), private=True)


def _kept(folder: Path) -> LessonProgress | None:
    """Read how far the person got; None if that is not known, or if it or the meeting cannot be read."""
    try:
        read_table(folder / "meeting.toml")
        table = read_table(folder / "progress")
        counted = {str(key): str(value) for key, value in table["counted"].items()}
        return LessonProgress(str(table["step"]), table["finished"] is True, counted)
    except (MinuteError, KeyError, AttributeError):
        return None


def _keep(folder: Path, progress: LessonProgress) -> None:
    """Store how far the person is; if that is not possible, the tutor begins at an earlier step the next time."""
    table = {"step": progress.step, "finished": progress.finished, "counted": dict(progress.counted)}
    with contextlib.suppress(FileError):
        write_atomically(folder / "progress", tomli_w.dumps(table).encode(), private=True)
