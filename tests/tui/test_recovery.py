"""What a crash leaves is brought back: the half-typed line, and the commits that could not be saved."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path
from typing import Any

import pytest

from helpers_app import meeting_file, opened
from minutetui.errors import FileError
from minutetui.store import meetings
from minutetui.store.atomic import digest
from minutetui.store.draft import Draft, DraftFile, keep_typed, recover
from minutetui.store.early import EarlyFile
from minutetui.store.meetings import MeetingFile
from minutetui.tui.loading import load_session


async def crashed(folder: Path, monkeypatch: pytest.MonkeyPatch, *, failing: bool) -> Path:
    """Leave a folder as a crash would: one line saved, then perhaps one that was not, and a half-typed one."""
    path = meeting_file(folder)
    left = folder / "left"
    async with opened(path) as screen:
        await screen.line("one")
        if failing:

            def fail(*_: object, **__: object) -> None:
                raise FileError("No space left on the disk.")

            monkeypatch.setattr(meetings, "write_atomically", fail)
            await screen.line("two")
            monkeypatch.undo()
        await screen.type("half")
        screen.app.saver.keep_draft()
        await screen.settle()
        left.mkdir()
        shutil.copy(path, left / path.name)
        shutil.copy(DraftFile(path).places[0], left)
        await screen.press("ctrl+q")
    assert not DraftFile(path).places[0].exists()
    return left / path.name


async def test_the_half_typed_line_comes_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = await crashed(tmp_path, monkeypatch, failing=False)
    async with opened(path) as screen:
        assert screen.typed == "half"
        screen.shows("The program ended unexpectedly")
        assert DraftFile(path).places[0].exists()  # until it is entered: this could crash too
        await screen.press("enter")
        assert [line["text"] for line in screen.lines()] == ["one", "half"]
        await screen.press("ctrl+q")
    assert not DraftFile(path).places[0].exists()


async def test_commits_that_could_not_be_saved_come_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = await crashed(tmp_path, monkeypatch, failing=True)
    async with opened(path) as screen:
        assert [line["text"] for line in screen.lines()] == ["one", "two"]
        assert screen.typed == "half"


async def test_a_draft_of_another_version_of_the_file_is_kept_beside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = await crashed(tmp_path, monkeypatch, failing=True)
    path.write_text(path.read_text().replace("Shifts", "Theirs"))
    async with opened(path) as screen:
        assert [line["text"] for line in screen.lines()] == ["one"]
        assert "two" in (path.parent / "meeting.recovered.toml").read_text()
        assert screen.typed == "half"


def test_a_draft_goes_to_the_state_directory_where_the_folder_takes_none(tmp_path: Path, own_directories: Path) -> None:
    path = tmp_path / "gone" / "meeting.toml"
    draft = DraftFile(path)
    draft.write(Draft("half"))
    assert DraftFile(path).read() == Draft("half")
    assert str(draft.places[1]).startswith(str(own_directories))
    draft.write(Draft())
    assert DraftFile(path).read() == Draft()


def test_a_draft_whose_meeting_cannot_be_read_is_kept_beside_and_changes_nothing(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    path.chmod(0o600)
    base, held = digest(path.read_bytes()), MeetingFile(path).load().meeting
    DraftFile(path).write(Draft(typed="half", meeting="title = ", base=base))
    found = recover(path, base, held)
    assert (found.meeting, found.typed, found.unsaved) == (held, "half", False)
    assert found.kept is not None
    assert found.kept.read_text(encoding="utf-8") == "title = "
    assert found.kept.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"{}", b"\xff", b'"x"'])
def test_a_broken_draft_is_no_obstacle(tmp_path: Path, data: bytes) -> None:
    path = meeting_file(tmp_path)
    DraftFile(path).places[0].write_bytes(data)
    assert DraftFile(path).read() == Draft()


def test_a_draft_can_be_read_by_no_more_people_than_the_file(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    path.chmod(0o600)
    DraftFile(path).write(Draft("half"))
    assert DraftFile(path).places[0].stat().st_mode & 0o777 == 0o600


async def test_a_line_that_was_saved_just_before_the_crash_does_not_come_back_as_half_typed(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    async with opened(path) as screen:
        await screen.type("> Count the pallets @Bo")
        screen.app.saver.keep_draft()
        await screen.settle()
        draft = DraftFile(path).places[0].read_bytes()
        await screen.line(" Chen")
        after = path.read_bytes()
    path.write_bytes(after)
    DraftFile(path).places[0].write_bytes(draft)
    async with opened(path) as screen:
        assert screen.typed == ""
        assert "The program ended unexpectedly" not in screen.text
        assert len(screen.lines()) == 1


@pytest.mark.parametrize(
    ("keys", "text", "kept"),
    [
        (("ctrl+r",), "@Bo and who else", "@Bo and who else"),
        (("ctrl+o", "1"), "Why we met", "Why we met"),
        (("ctrl+g", "#"), "A new item", "A new item"),
        (("ctrl+g", "f2"), "", ""),
        (("ctrl+g", "f2"), " and more", "Throughput and more"),
        (("up", "enter"), "", ""),
        (("up", "enter"), " two", "one two"),
        (("ctrl+p",), "", ""),
    ],
)
async def test_what_is_typed_on_any_screen_is_in_the_draft(
    tmp_path: Path, keys: tuple[str, ...], text: str, kept: str
) -> None:
    path = meeting_file(tmp_path)
    async with opened(path) as screen:
        await screen.line("one")
        await screen.press(*keys)
        if text:
            await screen.type(text)
        screen.app.saver.keep_draft()
        await screen.settle()
        assert DraftFile(path).read().typed == kept


async def test_pasted_lines_are_in_the_draft_while_it_is_asked_what_they_are(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    async with opened(path) as screen:
        screen.live.pasted("first\nsecond")
        await screen.settle()
        screen.app.saver.keep_draft()
        await screen.settle()
        assert DraftFile(path).read().typed == "first second"


def test_what_was_typed_before_a_meeting_could_not_be_read_joins_what_a_crash_left(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    DraftFile(path).write(Draft("half", "the meeting", "base"))
    keep_typed(path, "more")
    assert DraftFile(path).read() == Draft("half more", "the meeting", "base")


async def test_what_is_typed_before_the_meeting_is_read_comes_back_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = meeting_file(tmp_path)
    may_load = threading.Event()

    def load_late(*arguments: Any, **named: Any) -> Any:
        may_load.wait(60)
        return load_session(*arguments, **named)

    monkeypatch.setattr("minutetui.tui.loading.load_session", load_late)
    async with opened(path, loaded=False) as screen:
        await screen.pilot.press(*"one", "enter", *"half")
        left = b""
        while left != b"one half":
            screen.app.saver.keep_draft()
            await screen.pilot.pause(0.05)
            left = EarlyFile(path).path.read_bytes() if EarlyFile(path).path.exists() else b""
        may_load.set()
        await screen.settle()
        assert screen.typed == "half"
        assert [line["text"] for line in screen.lines()] == ["one"]
        screen.app.saver.keep_draft()
        await screen.settle()
        assert not EarlyFile(path).path.exists()
    EarlyFile(path).path.write_bytes(left)  # and the draft has the half-typed line, as the screens were not left
    async with opened(path) as screen:
        assert screen.typed == "one half half"
        screen.shows("The program ended unexpectedly")
