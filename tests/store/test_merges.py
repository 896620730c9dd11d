"""What git merges without a conflict: lines in the wrong agenda item, or with the same id; and what says so."""

from __future__ import annotations

import datetime as dt
import subprocess
from pathlib import Path

import pytest

from minutetui.cli import run
from minutetui.core.meeting.edits import Insert, Move
from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.session import Session
from minutetui.session.lines import LineEdits
from minutetui.store.meetings import MeetingFile, create
from minutetui.words import said

NINE = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)


def git(folder: Path, *arguments: str) -> None:
    """Run git with a name of its own and no settings of the machine."""
    who = ("-c", "user.name=Ann Lee", "-c", "user.email=ann@example.org", "-c", "init.defaultBranch=main")
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


def at(minute: int) -> dt.datetime:
    """Give a time of the clock in the hour after nine."""
    return NINE.replace(minute=minute, second=7)


def started(folder: Path) -> Path:
    """Commit a meeting: eight lines said in one item, which was left at 9:40."""
    lines = tuple(Line(id=f"k{n}", text=f"Pallet {n} came late", at=at(n)) for n in range(1, 9))
    racks = AgendaItem(id="a1", title="Racks", started=at(0), ended=at(40), lines=lines)
    path = folder / "meeting.toml"
    create(path, Meeting(title="Depot", status="ended", date=NINE.date(), agenda=(racks,)))
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "begun"]):
        git(folder, *command)
    return path


def split(path: Path) -> None:
    """Begin another agenda item before the fourth line, as one does in an editor."""
    text = path.read_text(encoding="utf-8")
    line = '[[agenda.lines]]\nid = "k4"'
    path.write_text(text.replace(line, f'[[agenda]]\nid = "a2"\ntitle = "Shifts"\n\n{line}'), encoding="utf-8")


def merged(path: Path, ours: str, theirs: str) -> str:
    """Commit a line at the end on one branch and a split of the agenda on the other; give what git merges."""
    folder = path.parent
    git(folder, "checkout", "-qb", "other")
    split(path)
    git(folder, "commit", "-qam", theirs)
    git(folder, "checkout", "-q", "main")
    session = Session(MeetingFile(path).load().meeting, lambda: at(30), MeetingFile(path))
    session.commit(ours)
    session.disk.save()
    git(folder, "commit", "-qam", ours)
    git(folder, "merge", "-q", "other", "-m", "merged")
    return path.read_text(encoding="utf-8")


def test_a_line_can_end_under_another_item_and_check_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = merged(started(tmp_path), "Nine racks are full", "split")
    assert "<<<<<<<" not in text
    shifts = MeetingFile(tmp_path / "meeting.toml").load().meeting.agenda[1]
    assert [line.text for line in shifts.lines][-1] == "Nine racks are full"  # it was said about the racks
    run(["check", "--json", str(tmp_path / "meeting.toml")])
    told = capsys.readouterr().out
    assert told.count('"time-elsewhere"') == len(shifts.lines)
    assert "Nine racks are full" in told


def test_git_can_be_told_not_to_merge_meetings(tmp_path: Path) -> None:
    (tmp_path / ".gitattributes").write_text("*.toml -merge\n", encoding="utf-8")
    path = started(tmp_path)
    with pytest.raises(subprocess.CalledProcessError):
        merged(path, "Nine racks are full", "split")
    assert "Shifts" not in path.read_text(encoding="utf-8")  # the version of one's own, until a person decides


def test_two_lines_with_the_same_id_are_both_kept_and_it_is_said(tmp_path: Path) -> None:
    path = started(tmp_path)
    path.write_text(path.read_text(encoding="utf-8").replace('"k5"', '"k3"'), encoding="utf-8")
    loaded = MeetingFile(path).load()
    assert len({line.id for line in loaded.meeting.agenda[0].lines}) == 8
    assert "k3" in said("en", *loaded.notices)


def test_a_line_that_a_person_moves_is_where_it_belongs(tmp_path: Path) -> None:
    path = started(tmp_path)
    file = MeetingFile(path)
    session = Session(file.load().meeting, lambda: at(50), file)
    session.do(Insert(AgendaItem(id="a2", title="Shifts")))
    LineEdits(session).move_to("k4", "a2")
    session.do(Move("k5", "a2"))  # as a merge would
    found = [one.about for one in session.findings if one.code == "time-elsewhere"]
    assert found == ["k5"]
    session.disk.save()
    assert "placed = true" in path.read_text(encoding="utf-8")
    session.undo()
    session.undo()
    assert not session.meeting.agenda[0].lines[3].placed


def test_a_line_added_below_one_of_another_item_is_where_it_belongs(tmp_path: Path) -> None:
    session = Session(MeetingFile(started(tmp_path)).load().meeting, lambda: at(50))
    session.do(Insert(AgendaItem(id="a2", title="Shifts")))
    session.go_to("a2")
    session.commit("- Nobody was told", "k4")
    below = session.meeting.agenda[0].lines[3].lines[0]
    assert (below.text, below.placed) == ("Nobody was told", True)
    session.commit("Two shifts stay")
    assert not session.meeting.agenda[1].lines[0].placed
