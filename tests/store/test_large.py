"""A line costs the same in a large meeting as in a small one: counted in calls, which no busy machine changes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from helpers_calls import calls_of
from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.rows.fixing import gap_line, gap_rows
from minutetui.rows.reading import parent_of
from minutetui.session import Session
from minutetui.store.meetings import MeetingFile, create

NOW = dt.datetime(2026, 11, 23, 14, tzinfo=dt.UTC)
SMALL, LARGE = 100, 5_000


def calls_of_a_line(folder: Path, size: int, text: str) -> int:
    """Count the Python functions that are called while a line is taken and saved, after two others were."""
    lines = tuple(Line(id=f"k{number}", text=f"Line {number}") for number in range(1, size + 1))
    meeting = Meeting(title="Depot", status="live", date=NOW.date(), current="a1",
                      agenda=(AgendaItem(id="a1", title="Docks", lines=lines),))  # fmt: skip
    path = folder / f"{size}.toml"
    create(path, meeting)
    file = MeetingFile(path)
    session = Session(file.load().meeting, lambda: NOW, file)
    for warm in ("first", "second"):
        session.commit(warm)
        session.disk.save()

    def taken() -> None:
        session.commit(text)
        session.disk.save()

    return calls_of(taken, "call")


@pytest.mark.parametrize("text", ["The next one", "! Queue at the docks", "> Ask @Bo +2w", "=", "# Doors"])
def test_a_line_costs_no_more_among_thousands(tmp_path: Path, text: str) -> None:
    calls_of_a_line(tmp_path, 1, text)  # compiles the patterns
    assert calls_of_a_line(tmp_path, LARGE, text) <= 1.5 * calls_of_a_line(tmp_path, SMALL, text)


CHANGES: dict[str, Callable[[Session], object]] = {
    "enter": lambda session: session.commit("The next one"),
    "issue": lambda session: session.commit("! Queue at the gate"),
    "retag": lambda session: session.retag(session.cursor.last, "decision"),
    "undo": lambda session: session.undo(),
}


def calls_of_a_change(folder: Path, size: int, change: Callable[[Session], object]) -> int:
    """Count the functions called, also those in C, while a meeting with many open issues changes and is shown."""
    lines = [Line(id=f"k{n}", text=f"Line {n}", tag="issue" if n % 5 == 0 else "note") for n in range(1, size + 1)]
    meeting = Meeting(title="Depot", status="live", date=NOW.date(), current="a1",
                      agenda=(AgendaItem(id="a1", title="Docks", lines=tuple(lines)),))  # fmt: skip
    path = folder / f"{size}.toml"
    create(path, meeting)
    file = MeetingFile(path)
    session = Session(file.load().meeting, lambda: NOW, file)

    def changed() -> None:
        change(session)
        session.disk.save()
        gap_rows(session, "en", 30)
        gap_line(session, "en", 80)
        parent_of(session.read("Ready"), session.scene(), "Ready")

    for warm in ("first", "! second"):
        session.commit(warm)
    changed()
    return calls_of(changed, "call", "c_call")


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_costs_no_more_among_thousands_of_open_issues(tmp_path: Path, change: str) -> None:
    calls_of_a_change(tmp_path, 1, CHANGES[change])  # compiles the patterns
    small = calls_of_a_change(tmp_path, 250, CHANGES[change])  # already as many issues as are listed
    assert calls_of_a_change(tmp_path, LARGE, CHANGES[change]) <= 1.1 * small
