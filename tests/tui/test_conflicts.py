"""What the screens do where a meeting cannot go into its file."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from helpers_app import SMALL, meeting_file, opened
from minutetui.errors import FileError
from minutetui.store import atomic, meetings
from minutetui.store.draft import DraftFile
from minutetui.store.lock import FileLock
from minutetui.store.meetings import MeetingFile
from minutetui.store.paths import beside


async def test_the_second_is_read_only_and_may_take_over(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    first = MeetingFile(path)
    assert first.claim() is None
    async with opened(path) as screen:
        screen.shows("is writing this file")
        await screen.line("one")
        assert screen.lines() == []
        assert screen.typed == "one"
        await screen.press("ctrl+s")
        await screen.press("1")
        async with asyncio.timeout(20):
            while screen.live.session.read_only:
                await screen.settle()
        await screen.press("enter")
        assert [line["text"] for line in screen.lines()] == ["one"]
    assert not beside(path, "lock").exists()


async def test_who_is_taken_over_keeps_what_was_not_saved_beside(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    async with opened(path) as screen:
        await screen.line("one")
        other = FileLock(path)
        other.take_over()
        await screen.line("two")
        screen.shows("taken this file over")
        assert [line["text"] for line in screen.lines()] == ["one"]
        assert "two" in (tmp_path / "meeting.mine.toml").read_text()
        other.release()


@pytest.mark.parametrize(
    ("digit", "in_file", "beside_it"),
    [("1", "Theirs", "mine"), ("2", "two", "theirs"), ("3", "Theirs", "mine")],
)
async def test_a_change_from_outside_is_asked_about_and_neither_version_lost(
    tmp_path: Path, digit: str, in_file: str, beside_it: str
) -> None:
    path = meeting_file(tmp_path)
    async with opened(path) as screen:
        await screen.line("one")
        path.write_text(path.read_text().replace("Shifts", "Theirs"))
        await screen.line("two")
        screen.shows("Another program changed the file")
        screen.shows("NOT SAVED")
        await screen.press(*"2 docks")  # no question comes up to swallow what is typed, or take a digit for an answer
        assert screen.typed == "2 docks"
        await screen.press(*["backspace"] * 7, "ctrl+s")
        screen.shows("use mine")
        await screen.press(digit)
        assert in_file in path.read_text()
        kept = (tmp_path / f"meeting.{beside_it}.toml").read_text()
        assert ("Theirs" if beside_it == "theirs" else "two") in kept
        await screen.line("three")
        going_on = tmp_path / "meeting.mine.toml" if digit == "3" else path
        assert "three" in going_on.read_text()


async def test_another_place_is_offered_and_the_work_goes_on_there(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    async with opened(path) as screen:
        await screen.line("one")
        await screen.app.run_action("save_as")
        await screen.settle()
        await screen.press("ctrl+u")
        await screen.type(str(tmp_path / "elsewhere.toml"))
        await screen.press("enter")
        await screen.line("two")
        assert "two" in (tmp_path / "elsewhere.toml").read_text()
        assert [line["text"] for line in screen.lines()] == ["one"]


async def test_one_key_says_that_all_is_saved_or_offers_another_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = meeting_file(tmp_path)

    def fail(*_: object, **__: object) -> None:
        raise FileError("No space left on the disk.")

    async with opened(path) as screen:
        await screen.line("one")
        await screen.press("ctrl+s")
        screen.shows("Everything is saved")
        monkeypatch.setattr(meetings, "write_atomically", fail)
        await screen.line("two")
        screen.app.saver.keep_draft()
        await screen.settle()
        screen.shows("NOT SAVED ^S")
        assert "two" in DraftFile(path).places[0].read_text()
        await screen.press("ctrl+s")
        screen.shows("Save as, and continue there")
        monkeypatch.undo()
        await screen.press("ctrl+u")
        await screen.type(str(tmp_path / "elsewhere.toml"))
        await screen.press("enter")
        assert "two" in (tmp_path / "elsewhere.toml").read_text()
        assert not DraftFile(path).places[0].exists()
        assert "NOT SAVED" not in screen.text


async def test_a_folder_that_could_not_be_forced_is_told_and_the_line_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        monkeypatch.setattr(atomic, "_sync_directory", lambda _: False)
        await screen.line("one")
        screen.shows("a power cut could undo the last save")
        assert [line["text"] for line in screen.lines()] == ["one"]


async def test_what_is_typed_where_nothing_can_be_written_is_kept_in_the_state_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = meeting_file(tmp_path)

    def refuse(*_: object, **__: object) -> None:
        raise FileError("It is read-only.")

    monkeypatch.setattr(MeetingFile, "claim", refuse)
    async with opened(path) as screen:
        screen.shows("^S continues elsewhere")
        await screen.type("half")
        screen.app.saver.keep_draft()
        await screen.settle()
        left = DraftFile(path).read()
    assert left.typed == "half"


async def test_a_newer_format_is_shown_and_left_as_it_is(tmp_path: Path) -> None:
    path = meeting_file(tmp_path, SMALL.replace("format = 1", 'format = 2\nunheard-of = "kept"'))
    before = path.read_bytes()
    async with opened(path) as screen:
        screen.shows("Throughput")
        await screen.line("one")
        screen.shows("of a newer format", still=True)
        await screen.press("f8", "ctrl+s")
        screen.shows("of a newer format", still=True)
        assert screen.typed == "one"
    assert path.read_bytes() == before
