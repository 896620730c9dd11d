"""The samples are meetings worth showing: whole, in both languages, with deadlines right by the calendar."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from minutetui.core.due import read_due
from minutetui.core.findings import findings
from minutetui.core.meeting.model import Line, Meeting
from minutetui.core.meeting.queries import all_lines, ids, is_decided, walk_items
from minutetui.store.decode import decode
from minutetui.store.encode import Encoder

PATHS = sorted((Path(__file__).parent.parent / "samples").glob("*.toml"))
BY_NAME = {path.stem: decode(path.read_bytes(), path.name).meeting for path in PATHS}
EVERY = pytest.mark.parametrize("meeting", BY_NAME.values(), ids=BY_NAME.keys())
ATTENDANCE = {"present", "apologies", "in-attendance"}
KINDS = {"date", "event", "ongoing", "recurring"}
LANGUAGE = pytest.mark.parametrize("language", ["zh", "en"])


def lines(meeting: Meeting, *tags: str) -> list[Line]:
    return [line for line, _ in all_lines(meeting) if line.tag in tags or not tags]


DUES = [
    pytest.param(meeting, line, id=f"{name}-{line.due}")
    for name, meeting in BY_NAME.items()
    for line in lines(meeting, "action")
    if line.due
]


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_a_sample_is_written_as_the_program_writes_it(path: Path) -> None:
    loaded = decode(path.read_bytes(), path.name)
    assert loaded.notices == ()
    assert Encoder().encode(loaded.meeting) == path.read_bytes()


@EVERY
def test_ids_are_there_and_differ(meeting: Meeting) -> None:
    records = [item.id for item, _ in walk_items(meeting)] + [line.id for line in lines(meeting)]
    assert "" not in records
    assert len(ids(meeting)) == len(records)


@EVERY
def test_lines_were_captured_in_order_within_their_item(meeting: Meeting) -> None:
    moments = [line.at for line in lines(meeting)]
    assert moments == sorted(moment for moment in moments if moment)
    for line, item in all_lines(meeting):
        assert line.at is not None
        assert item.started is None or item.started <= line.at
        assert item.ended is None or line.at <= item.ended


@EVERY
def test_everyone_named_attends(meeting: Meeting) -> None:
    units = {unit.name for unit in meeting.units} | {attendee.unit for attendee in meeting.attendees}
    known = {attendee.name for attendee in meeting.attendees}
    assert {meeting.chair, meeting.recorder} <= known
    assert {line.speaker for line in lines(meeting) if line.speaker} <= known
    assert {lead for unit in meeting.units for lead in unit.leads} <= known
    assert {name for line in lines(meeting) for name in line.owners} <= known | units


@pytest.mark.parametrize(("meeting", "line"), DUES)
def test_deadlines_are_what_the_grammar_reads(meeting: Meeting, line: Line) -> None:
    assert line.at is not None
    due = read_due(line.due, line.at.date(), meeting.language)
    assert due.kind in KINDS or "X" in line.due, "a number left open is no deadline, and kept as said"
    assert due.day == line.due_date


@LANGUAGE
def test_a_finished_meeting_has_the_breadth_of_a_formal_summary(language: str) -> None:
    meeting = BY_NAME[f"retrospective.{language}"]
    tags = Counter(line.tag for line in lines(meeting))
    reports = [item for item in meeting.agenda if item.led_by]
    assert len(reports) >= 5
    assert all(3 <= len([line for line in item.lines if line.label]) <= 4 for item in reports)
    assert (tags["issue"], tags["success"], tags["lesson"]) == (4, 3, 3)
    assert all(is_decided(issue) for issue in lines(meeting, "issue"))
    assert len(meeting.units) == 5
    assert {attendee.attendance for attendee in meeting.attendees} == ATTENDANCE
    assert findings(meeting) == ()


@LANGUAGE
def test_a_finished_meeting_has_deadlines_of_every_sort(language: str) -> None:
    meeting = BY_NAME[f"retrospective.{language}"]
    assert meeting.date is not None
    said = [line.due for line in lines(meeting, "action")]
    assert {read_due(due, meeting.date, meeting.language).kind for due in said} == KINDS


@EVERY
def test_nothing_in_a_sample_was_kept_as_text_although_it_tells_more(meeting: Meeting) -> None:
    assert not {finding.code for finding in findings(meeting)} & {
        *("task-in-text", "votes-not-read", "attendance-not-read"),
    }


@LANGUAGE
def test_the_demo_is_under_way_with_open_ends(language: str) -> None:
    meeting = BY_NAME[f"demo.{language}"]
    assert meeting.status == "live"
    assert [item.state for item in meeting.agenda] == ["done", "done", "open", "open", "open", "open"]
    assert meeting.current == meeting.agenda[2].id
    assert 20 <= len(lines(meeting)) <= 25
    asked = [finding.code for finding in findings(meeting)]
    assert asked == ["action-without-owner", "action-without-due", "issue-undecided"]
