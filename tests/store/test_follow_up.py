"""What became of an action, marked from outside in the file it lives in."""

from __future__ import annotations

import datetime as dt
import tomllib
from pathlib import Path
from typing import Any

import pytest

from helpers_app import SMALL, meeting_file
from helpers_files import held_elsewhere
from minutetui.core.meeting.edits import MEETING, Change, apply
from minutetui.core.series.actions import Action
from minutetui.errors import FormatError, MinuteError
from minutetui.store.actions import read_actions
from minutetui.store.draft import Draft, DraftFile
from minutetui.store.follow_up import mark
from minutetui.store.meetings import MeetingFile
from minutetui.store.new import follow

NOW = dt.datetime(2026, 12, 1, 9, 30, tzinfo=dt.UTC)

LINES = """
[[agenda.lines]]
tag = "note"
text = "Ask for offers"

[[agenda.lines]]
tag = "action"
text = "Ask for offers"

[[agenda.lines]]
id = "k7"
tag = "action"
label = "Rota"
text = "A second shift"
mine = 3
"""


def actions(path: Path) -> dict[str, Action]:
    """Give the actions of a file by their texts."""
    return {action.text: action for action in read_actions([path])[0]}


def lines(path: Path) -> list[dict[str, Any]]:
    """Give the lines of the last agenda item as they are on disk."""
    found: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))["agenda"][1]["lines"]
    return found


def test_an_action_is_marked_and_marked_again_and_all_else_stays(tmp_path: Path) -> None:
    path = meeting_file(tmp_path, SMALL + LINES)
    action = actions(path)["A second shift"]
    for status in ("done", "dropped"):
        assert mark(action, status, NOW) == ()
        assert (lines(path)[2]["status"], lines(path)[2]["mine"]) == (status, 3)
    mark(action, "open", NOW)
    assert [line.get("status", "open") for line in lines(path)] == ["open"] * 3
    assert "history" not in path.read_text(encoding="utf-8")
    assert sorted(path.parent.iterdir()) == [path], "neither lock nor draft is left"


def test_an_action_without_an_id_is_found_by_its_place(tmp_path: Path) -> None:
    path = meeting_file(tmp_path, SMALL + LINES)
    mark(actions(path)["Ask for offers"], "done", NOW)
    assert [line.get("status") for line in lines(path)] == [None, "done", None]


def test_an_action_that_moved_is_found_by_its_id_and_one_that_says_something_else_is_not(tmp_path: Path) -> None:
    path = meeting_file(tmp_path, SMALL + LINES)
    action = actions(path)["A second shift"]
    path.write_text(SMALL + LINES.replace('tag = "note"\ntext = "Ask for offers"\n\n[[agenda.lines]]\n', ""), "utf-8")
    mark(action, "done", NOW)
    assert lines(path)[1]["status"] == "done"
    path.write_text(SMALL + LINES.replace("A second", "A third"), "utf-8")
    with pytest.raises(MinuteError, match="no longer there as it was read"):
        mark(action, "done", NOW)
    assert "done" not in path.read_text(encoding="utf-8")


def test_approved_minutes_tell_that_and_when_an_action_was_marked(tmp_path: Path) -> None:
    path = meeting_file(tmp_path, SMALL.replace('language = "en"', 'language = "en"\nstatus = "final"') + LINES)
    mark(actions(path)["A second shift"], "done", NOW)
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    assert (table["status"], lines(path)[2]["status"]) == ("final", "done")
    assert table["history"] == [{"at": NOW, "what": "amended", "note": "Rota: open → done"}]


def test_what_someone_else_writes_is_left_to_them(tmp_path: Path) -> None:
    path = meeting_file(tmp_path, SMALL + LINES)
    action, before = actions(path)["A second shift"], path.read_bytes()
    with held_elsewhere(path), pytest.raises(MinuteError, match="is writing"):
        mark(action, "done", NOW)
    assert path.read_bytes() == before


def test_what_a_crash_left_is_brought_back_first(tmp_path: Path) -> None:
    path = meeting_file(tmp_path, SMALL + LINES)
    action, before = actions(path)["A second shift"], path.read_bytes()
    DraftFile(path).write(Draft(meeting="format = 1"))
    for change in (lambda: mark(action, "done", NOW), lambda: follow(path, NOW.date())):
        with pytest.raises(MinuteError, match="After a crash, some lines"):
            change()
    assert path.read_bytes() == before
    DraftFile(path).write(Draft(typed="half a li"))
    mark(action, "done", NOW)


def test_a_newer_format_is_not_written(tmp_path: Path) -> None:
    path = meeting_file(tmp_path, SMALL.replace("format = 1", "format = 99") + LINES)
    before = path.read_bytes()
    with pytest.raises(FormatError, match="newer"):
        mark(actions(path)["A second shift"], "done", NOW)
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["meeting.toml"], "neither lock nor draft is left"


def test_what_was_carried_over_is_marked_where_it_went(tmp_path: Path) -> None:
    path = meeting_file(tmp_path, SMALL + LINES)
    old = actions(path)["A second shift"]
    new = follow(path, NOW.date(), path=tmp_path / "next.toml").path
    with pytest.raises(MinuteError, match=r"carried over into .*next\.toml"):
        mark(old, "done", NOW)
    mark(actions(new)["A second shift"], "done", NOW)
    assert [action.text for action in read_actions([tmp_path])[0] if action.status == "done"] == ["A second shift"]
    new.unlink()
    mark(old, "done", NOW)


def test_the_next_meeting_is_made_although_the_last_one_is_open_elsewhere(tmp_path: Path) -> None:
    path = meeting_file(tmp_path, SMALL + LINES)
    before = path.read_bytes()
    with held_elsewhere(path):
        followed = follow(path, NOW.date(), path=tmp_path / "next.toml")
    assert "is writing" in str(followed.notices[0])
    assert path.read_bytes() == before
    assert len(actions(followed.path)) == 2


def test_a_change_while_the_next_meeting_is_made_is_not_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = meeting_file(tmp_path, SMALL + LINES)
    claim = MeetingFile.claim

    def changed_before(file: MeetingFile, *, take_over: bool = False) -> object:
        path.write_text(SMALL.replace("Warehouse", "Depot") + LINES, encoding="utf-8")
        return claim(file, take_over=take_over)

    monkeypatch.setattr(MeetingFile, "claim", changed_before)
    followed = follow(path, NOW.date(), path=tmp_path / "next.toml")
    assert "Another program changed" in str(followed.notices[0])
    assert 'title = "Depot review"' in path.read_text(encoding="utf-8")
    monkeypatch.setattr(MeetingFile, "claim", claim)
    file = MeetingFile(path)
    assert file.claim() is None, "the lock is given up"
    assert file.save(apply(file.load().meeting, Change(MEETING, {"title": "Yard review"}))[0])
    file.release()
