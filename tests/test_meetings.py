"""Two whole meetings, typed line by line with nothing but text, signs, digits and Enter: what is then in the file.

Each has three files beside this one: the meeting before it began, what was typed, and what was meant (the outline).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting
from minutetui.session import Session
from minutetui.store.decode import decode

MEETINGS = Path(__file__).parent / "meetings"
NOW = dt.datetime(2026, 11, 23, 14, 0, tzinfo=dt.timezone(dt.timedelta(hours=8)))


def outline(meeting: Meeting) -> Iterator[str]:
    """Tell all that was captured, a row each."""
    yield from (_person(one) for one in meeting.attendees)
    yield f"next meeting: {meeting.next_meeting}"
    for item in meeting.agenda:
        yield from _item(item, "")


def _person(one: Attendee) -> str:
    times = [f"{way} {at:%H:%M}" for way, at in (("arrived", one.arrived), ("left", one.left)) if at]
    return " ".join([f"{one.name}: {one.attendance}", *times, *one.interests])


def _item(item: AgendaItem, indent: str) -> Iterator[str]:
    yield f"{indent}# {item.title}"
    for line in item.lines:
        yield from _line(line, f"{indent}  ")
    for inner in item.items:
        yield from _item(inner, f"{indent}  ")


def _line(line: Line, indent: str) -> Iterator[str]:
    vote = line.vote
    said = [
        f"{line.speaker} {line.verb}".strip() + ":" if line.speaker else "",
        f"[{line.label}]" if line.label else "",
        line.text,
        *(f"@{owner}" for owner in line.owners),
        f"+{line.due} ({line.due_date or 'as said'})" if line.due else "",
        f"({vote.moved}/{vote.seconded} {vote.for_}-{vote.against}-{vote.abstain} {vote.result})" if vote else "",
    ]
    yield f"{indent}{line.tag}: {' '.join(filter(None, said))}"
    for inner in line.lines:
        yield from _line(inner, f"{indent}  ")


@pytest.mark.parametrize("name", ["terminal.en", "yard.zh"])
def test_nothing_is_lost_or_stands_wrong(name: str) -> None:
    loaded = decode((MEETINGS / f"{name}.toml").read_bytes(), name)
    session = Session(loaded.meeting, lambda: NOW)
    for line in (MEETINGS / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        session.commit(line)
    meant = (MEETINGS / f"{name}.outline").read_text(encoding="utf-8")
    assert "\n".join(outline(session.meeting)) + "\n" == meant
