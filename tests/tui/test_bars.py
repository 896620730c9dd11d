"""Bars have their number beside them, and fit everywhere: tables, the whole meeting, weeks, people."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from rich.cells import cell_len

from helpers_app import SMALL, meeting_file, opened
from minutetui.core.agenda.clocks import ItemTime
from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting, Vote
from minutetui.core.meeting.queries import contributions
from minutetui.core.series.chart import ActionChart, MonthCount, OwnerCount, WeekCount
from minutetui.core.text.days import week_of
from minutetui.rows.bars import Bars, chart_rows, gauge, time_rows, timeline
from minutetui.rows.meetings import week_parts
from minutetui.rows.row import Row
from minutetui.store.config import draws_blocks
from minutetui.store.peek import Peek
from minutetui.words import LANGUAGES

TIMES = (ItemTime("The first spring", 15, 16, 0), ItemTime("Collections", 20, 5, 2), ItemTime("Any other", None, 3, 0))
CHART = ActionChart(
    (MonthCount("2026-11", 4, 1),),
    (WeekCount("overdue", 1), WeekCount("this-week", 3)),
    (OwnerCount("Ann Lee", 3, 1), OwnerCount("", 1, 0)),
)


def text_of(row: Row) -> str:
    return "".join(text for text, _ in (*row.parts, *row.right))


@pytest.mark.parametrize("cells", [1, 4, 12])
@pytest.mark.parametrize("blocks", [True, False])
def test_what_is_not_nothing_is_seen_and_no_bar_is_too_long(cells: int, blocks: bool) -> None:
    for spent, planned in ((1, 1000), (1000, 1), (1, 0), (0, 1), (1, 1)):
        (filled, _), (rest, style) = gauge(spent, planned, cells, blocks=blocks)
        assert len(filled + rest) == cells
        assert bool(rest if spent > planned else filled) == (spent > 0)
        assert (style == "error") == (spent > planned)
    (filled, _), (rest, _) = gauge(1, 1, cells, blocks=blocks, whole=1000)
    assert filled
    assert not rest


@pytest.mark.parametrize(
    ("covered", "now", "drawn"),
    [(2, 3, "##-|--"), (3, 3, "###|--"), (4, 2, "##|#--"), (6, 6, "#####|"), (0, 0, "|-----"), (3, 12, "##-!!|")],
)
def test_now_is_marked_and_what_is_beyond_the_plan_is_seen(covered: int, now: int, drawn: str) -> None:
    parts = timeline(covered, 6, now, 6, blocks=False)
    assert "".join(text for text, _ in parts) == drawn


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [20, 28, 36, 60, 86])
def test_tables_with_bars_fit_and_keep_their_numbers(width: int, language: str) -> None:
    bars = Bars(width, blocks=True)
    for rows in (time_rows(TIMES, bars, language), chart_rows(CHART, bars, language)):
        assert all(cell_len(text_of(row)) <= width for row in rows), [text_of(row) for row in rows]
    _, first, second, _ = (text_of(row).split() for row in time_rows(TIMES, bars, language))
    assert {"15", "16"} <= set(first)
    assert {"20", "5"} <= set(second)


def test_the_columns_of_closing_are_item_plan_spent_bar_and_decisions() -> None:
    head, first, second, third = (text_of(row) for row in time_rows(TIMES, Bars(60, blocks=False), "en"))
    assert head.split() == ["item", "(minutes)", "plan", "spent", "decisions"]
    assert first.split() == ["The", "first", "spring", "15", "16", "#" * 13 + "!"]
    assert second.split() == ["Collections", "20", "5", "####" + "-" * 14, "2"]
    assert third.split() == ["Any", "other", "3", "###"]


def test_the_chart_has_weeks_owners_and_months() -> None:
    rows = [text_of(row).split() for row in chart_rows(CHART, Bars(60, blocks=False), "en")]
    assert rows[1] == ["overdue", "1", "!" * 13]
    assert rows[2] == ["this", "week", "3", "#" * 40]
    assert rows[5] == ["Ann", "Lee", "3", "1", "#" * 23 + "!" * 12]
    assert rows[6] == ["no", "owner", "1", "#" * 12]
    assert rows[9] == ["2026-11", "1", "4", "#" * 7 + "-" * 29]


@pytest.mark.parametrize(
    ("day", "week"),
    [
        (None, "undated"),
        ("2026-11-26", "overdue"),
        ("2026-11-27", "this-week"),
        ("2026-11-29", "this-week"),
        ("2026-11-30", "next-week"),
        ("2026-12-06", "next-week"),
        ("2026-12-07", "later"),
    ],
)
def test_weeks_begin_on_monday(day: str | None, week: str) -> None:
    assert week_of(dt.date.fromisoformat(day) if day else None, dt.date(2026, 11, 27)) == week


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [12, 30, 50, 64, 140])
def test_the_row_of_actions_adds_the_meetings_up_and_fits(width: int, language: str) -> None:
    looks = [
        Peek("One", weeks=(("overdue", 40), ("next-week", 3))),
        Peek("Two", weeks=(("overdue", 8), ("undated", 1))),
    ]
    text = "".join(part for part, _ in week_parts(looks, language, width, blocks=True)).rstrip()
    assert cell_len(text) <= width
    assert ("52" if width == 12 else "48") in text
    assert ("\u2593" in text) == (width >= 50)


@pytest.mark.parametrize(
    ("settings", "drawn"),
    [
        ({"TERM": "xterm-256color"}, True),
        ({"TERM": "xterm"}, False),
        ({"TERM": "linux"}, False),
        ({"TERM": "xterm-256color", "LC_ALL": "en_GB.ISO-8859-1"}, False),
        ({"TERM": "xterm-256color", "LC_ALL": "C"}, False),
        ({"TERM": "xterm-256color", "LC_ALL": "", "LANG": "zh_CN.utf8"}, True),
        ({"TERM": "xterm-256color", "NO_COLOR": "1"}, True),
    ],
)
def test_poor_terminals_get_plain_bars(monkeypatch: pytest.MonkeyPatch, settings: dict[str, str], drawn: bool) -> None:
    for name in ("COLORTERM", "TEXTUAL_COLOR_SYSTEM", "LC_CTYPE", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    assert draws_blocks() == drawn


def test_a_line_counts_once_for_each_person_it_names() -> None:
    people = (Attendee(name="Ann Lee", aliases=("Director",)), Attendee(name="Bo Chen"), Attendee(name="Sam Hill"))
    lines = (
        Line(text="Yes", speaker="Ann Lee", owners=("Ann Lee",)),
        Line(
            tag="decision",
            text="So",
            vote=Vote(moved="Director", seconded="Bo Chen"),
            lines=(Line(owners=("Bo Chen",)),),
        ),
        Line(text="A stranger", speaker="Zoe"),
    )
    meeting = Meeting(title="M", attendees=people, agenda=(AgendaItem(title="One", lines=lines),))
    assert contributions(meeting) == {"Ann Lee": 2, "Bo Chen": 2}


SPOKEN = SMALL.replace(
    "minutes = 20\n",
    'minutes = 20\n\n[[agenda.lines]]\ntext = "Yes"\nspeaker = "Bo Chen"\n\n'
    '[[agenda.lines]]\ntag = "decision"\ntext = "So"\nspeaker = "Bo Chen"\n',
)


@pytest.mark.parametrize(("language", "head"), [("en", "contributions noted"), ("zh", "参与条目")])
async def test_contributions_are_in_the_list_of_people_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, head: str
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("COLORTERM", raising=False)
    async with opened(meeting_file(tmp_path, SPOKEN), (80, 24), language) as screen:
        await screen.press("f12")
        screen.shows(head)
        (row,) = [row for row in screen.text.splitlines() if "Bo Chen" in row and "#" in row]
        assert row.split()[-2:] == ["#" * 8, "2"]
        await screen.press("escape", "f9")
        assert head not in screen.text


async def test_the_agenda_list_has_one_row_for_the_whole_meeting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("COLORTERM", raising=False)
    async with opened(meeting_file(tmp_path), (80, 24)) as screen:
        await screen.press("ctrl+g")
        screen.shows("whole meeting  -----")
        await screen.press("escape")
        await screen.line("It begins")
        await screen.press("ctrl+g")
        screen.shows("whole meeting  |----")
        (row,) = [row for row in screen.text.splitlines() if "whole meeting" in row]
        assert "0/20" in row
        screen.shows("| now ")


@pytest.mark.parametrize("size", [(80, 24), (40, 20)])
async def test_ending_shows_plan_and_spent_time(tmp_path: Path, size: tuple[int, int]) -> None:
    async with opened(meeting_file(tmp_path, SPOKEN), size) as screen:
        await screen.line("It begins")
        await screen.press("f10")
        screen.shows("plan  spent")
        assert any(row.split()[1:3] == ["20", "0"] for row in screen.text.splitlines() if "Throughput" in row)
