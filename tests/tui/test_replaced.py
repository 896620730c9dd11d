"""A file that another program replaced or removed after the last save: noticed, and both versions kept."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from helpers_app import SMALL, meeting_file, opened
from minutetui.errors import ChangedOutsideError, FileError
from minutetui.store import meetings
from minutetui.store.crash import crashed
from minutetui.store.draft import DraftFile
from minutetui.store.meetings import MeetingFile
from minutetui.tui import pulse


def replace_by_rename(path: Path) -> None:
    new = path.with_name("synced")
    new.write_text(SMALL.replace("Warehouse review", "Theirs"), encoding="utf-8")
    new.rename(path)


def write_in_place(path: Path) -> None:
    path.write_text(SMALL.replace("Warehouse review", "Theirs"), encoding="utf-8")


@pytest.mark.parametrize("change", [replace_by_rename, write_in_place])
async def test_a_file_replaced_after_the_last_save_is_noticed_on_demand(
    tmp_path: Path, change: Callable[[Path], None]
) -> None:
    path = meeting_file(tmp_path)
    async with opened(path) as screen:
        await screen.line("one")
        change(path)
        await screen.press("ctrl+s")
        screen.shows("use mine")
        await screen.press("2")
        await screen.settle()
    assert "one" in path.read_text()
    assert "Theirs" in (tmp_path / "meeting.theirs.toml").read_text()


async def test_a_file_replaced_after_the_last_save_is_noticed_by_itself(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    async with opened(path) as screen:
        await screen.line("one")
        replace_by_rename(path)
        screen.app.saver.keep_draft()
        await screen.settle()
        screen.shows("Another program changed the file")
        screen.shows("NOT SAVED")
        screen.app.saver.keep_draft()
        await screen.settle()
        assert "one" in DraftFile(path).read().meeting


async def test_leaving_after_the_file_was_replaced_keeps_both_versions(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    async with opened(path) as screen:
        await screen.line("one")
        replace_by_rename(path)
        await screen.press("ctrl+q")
        assert screen.app.is_running
        screen.shows("Another program changed")
        await screen.press("ctrl+q")
    assert "Theirs" in path.read_text()
    assert "one" in (tmp_path / "meeting.mine.toml").read_text()


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGTERM])
async def test_a_signal_after_the_file_was_replaced_keeps_both_versions(tmp_path: Path, number: int) -> None:
    path = meeting_file(tmp_path)
    async with opened(path) as screen:
        await screen.line("one")
        replace_by_rename(path)
        screen.app.leaving.signalled(number)
        await screen.settle()
    assert "Theirs" in path.read_text()
    assert "one" in (tmp_path / "meeting.mine.toml").read_text()


@pytest.mark.parametrize("key", ["ctrl+s", "ctrl+q"])
async def test_a_file_that_is_gone_is_written_again_and_that_is_said(
    tmp_path: Path, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for seconds in ("AT_REST", "AFTER_TYPING"):
        monkeypatch.setattr(pulse, seconds, 3600)  # else the timer may be the first to notice
    path = meeting_file(tmp_path)
    async with opened(path) as screen:
        await screen.line("one")
        path.unlink()
        await screen.press(key)
        if key == "ctrl+s":
            screen.shows("was gone")
    assert "one" in path.read_text()


def test_an_edit_made_while_we_save_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = meeting_file(tmp_path)
    file = MeetingFile(path)
    meeting = file.load().meeting
    real = os.fsync

    def slow(descriptor: int) -> None:
        real(descriptor)
        write_in_place(path)

    monkeypatch.setattr(os, "fsync", slow)
    with pytest.raises(ChangedOutsideError):
        file.save(meeting.with_(title="Mine"))
    assert "Theirs" in path.read_text()
    assert [one.name for one in tmp_path.iterdir()] == ["meeting.toml"]


async def test_where_nothing_can_be_written_nothing_is_called_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    async with opened(meeting_file(tmp_path)) as screen:
        monkeypatch.setattr(os, "fsync", full)
        await screen.line("one")
        screen.shows("ONLY on this screen")
        screen.shows("  one")
        assert "Kept" not in screen.text
        monkeypatch.undo()


async def test_where_the_draft_can_be_written_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = meeting_file(tmp_path)

    def full(*_: object, **__: object) -> None:
        raise FileError("No space left on the disk.")

    async with opened(path) as screen:
        monkeypatch.setattr(meetings, "write_atomically", full)
        await screen.line("one")
        screen.shows("Kept, and saved again")
        assert "one" in DraftFile(path).read().meeting
        monkeypatch.undo()


async def test_a_defect_says_only_what_is_true(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_file(*_: object, **__: object) -> None:
        raise FileError("No space left on the disk.")

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    def told() -> str:
        app.saver._rescued = None
        return crashed(RuntimeError(), app.saver.rescue()).said("en")

    async with opened(meeting_file(tmp_path)) as screen:
        app = screen.app
        await screen.line("one")
        assert "Every line you entered is saved" in told()
        monkeypatch.setattr(meetings, "write_atomically", no_file)
        await screen.line("two")
        assert "its draft" in told()
        monkeypatch.undo()
        monkeypatch.setattr(os, "fsync", full)
        await screen.line("three")
        assert "NOT saved" in told()
        monkeypatch.undo()
