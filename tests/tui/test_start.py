"""The start screen: recent meetings and their state; a new one, and the next one of a series."""

from __future__ import annotations

import contextlib
import datetime as dt
import tomllib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len
from textual.events import Paste
from textual.widgets import Input

from helpers_app import SMALL, Screen, meeting_file, opened
from minutetui.store.new import follow
from minutetui.store.peek import look_at
from minutetui.store.recent import remember
from minutetui.tui.app import MinuteApp
from minutetui.tui.screens.live import LiveScreen
from minutetui.tui.screens.new_meeting import NewMeetingScreen
from minutetui.tui.screens.start import StartScreen
from minutetui.tui.start import Start
from minutetui.tui.theme import first_theme

BEGUN = (
    SMALL.replace('language = "en"', 'language = "en"\nstatus = "live"')
    + """
[[agenda.lines]]
id = "k1"
tag = "issue"
text = "Nights are short"

[[agenda.lines.lines]]
id = "k2"
tag = "action"
text = "Ask the agency"

[[agenda.lines.lines]]
id = "k3"
tag = "action"
text = "Draw up the rota"
status = "done"
"""
)


def test_open_actions_are_counted_wherever_they_hang(tmp_path: Path) -> None:
    look = look_at(meeting_file(tmp_path, BEGUN))
    assert (look.status, look.open_actions) == ("live", 1)


def test_what_cannot_be_known_is_not_said(tmp_path: Path) -> None:
    look = look_at(meeting_file(tmp_path, 'title = "Depot"\nstatus = "odd"\n'))
    assert (look.status, look.open_actions) == ("", None)


@contextlib.asynccontextmanager
async def started(size: tuple[int, int] = (80, 24), language: str = "en") -> AsyncIterator[Screen]:
    """Show the start screen."""
    app = MinuteApp(Start(language=language, theme=first_theme("")[0]))
    async with app.run_test(size=size) as pilot:
        screen = Screen(app, pilot, Path())
        await screen.settle()
        yield screen


def made(home: Path) -> dict[str, Any]:
    """Read the one meeting in the folder for them."""
    (path,) = (home / "Documents" / "Minutes").glob("*.toml")  # the lock may still be there
    return tomllib.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("size", [(120, 40), (80, 24)])
@pytest.mark.parametrize("keys", [("end", "enter"), ("1",)])
async def test_a_recent_meeting_says_how_it_stands_and_is_resumed(
    tmp_path: Path, size: tuple[int, int], keys: tuple[str, ...]
) -> None:
    remember(meeting_file(tmp_path, BEGUN))
    async with started(size) as screen:
        rows = screen.text.splitlines()
        head, row = [" ".join(row.split()) for row in rows if "Recent" in row or row.startswith("  1 ")]
        assert head == "Recent held state gaps open overdue"
        assert row.startswith("1 Warehouse review Mon 23 Nov live 2 1")
        await screen.press(*keys)
        assert isinstance(screen.app.screen, LiveScreen)
        assert screen.app.start_path == tmp_path / "meeting.toml"


@pytest.mark.parametrize(
    ("language", "said"), [("en", "Mon 7 Dec 09:30  not started"), ("zh", "12月7日周一 09:30  未开始")]
)
async def test_a_meeting_not_yet_begun_says_when_it_starts(tmp_path: Path, language: str, said: str) -> None:
    text = BEGUN.replace('status = "live"', 'status = "draft"\nstarts = 2026-12-07T09:30:00+08:00')
    text = text.replace("date = 2026-11-23", "date = 2026-12-07")
    assert text != BEGUN
    remember(meeting_file(tmp_path, text))
    async with started(language=language) as screen:
        screen.shows(said)


@pytest.mark.parametrize(("language", "title"), [("en", "Meeting"), ("zh", "办公会议")])
async def test_enter_alone_gives_a_meeting(own_directories: Path, language: str, title: str) -> None:
    async with started(language=language) as screen:
        await screen.press("enter", "enter")
        assert isinstance(screen.app.screen, LiveScreen)
    table = made(own_directories)
    assert (table["kind"], table["language"], table["title"]) == ("minutes", language, title)


async def test_title_kind_language_and_people_are_asked_on_one_page(own_directories: Path) -> None:
    async with started() as screen:
        await screen.press("enter")
        await screen.type("仓储例会")
        await screen.press("tab", "2", "2")
        screen.shows("Ann Lee (chair), Bo Chen")
        await screen.line("王芳（主持）、李雷")
    table = made(own_directories)
    assert (table["kind"], table["language"], table["title"]) == ("monthly", "zh", "仓储例会")
    assert [one["name"] for one in table["attendees"]] == ["王芳", "李雷"]
    assert table["chair"] == "王芳"


async def test_fields_are_walked_and_choices_typed_or_turned(own_directories: Path) -> None:
    async with started() as screen:
        await screen.press("enter", *"Yard", "down", *"quar", "down", "right", "up", "up", *"s", "enter")
    table = made(own_directories)
    assert (table["kind"], table["language"], table["title"]) == ("quarterly", "zh", "Yards")


async def test_what_cannot_be_read_stays_on_the_page(own_directories: Path) -> None:
    async with started() as screen:
        await screen.press("enter", *"Yard", "shift+tab")
        await screen.line("nowhere.ics")
        screen.shows("nowhere.ics")
        assert isinstance(screen.app.screen, NewMeetingScreen)
        assert screen.app.screen.message
        await screen.press("ctrl+u", "up")
        await screen.line("Ann Lee (chair), Bo")
    table = made(own_directories)
    assert (table["title"], table["chair"], len(table["attendees"])) == ("Yard", "Ann Lee", 2)


async def test_a_pasted_agenda_is_taken_as_one(own_directories: Path) -> None:
    head = "Parish council\nMonday 23 November 2026 at 7.30 pm in the Old School\n"
    agenda = f"{head}1. Apologies\n2. Budget\n3. Date of next meeting\n"
    async with started() as screen:
        await screen.press("enter", "shift+tab")
        screen.app.screen.post_message(Paste(agenda))
        await screen.settle()
        assert "as pasted, 5 lines" in screen.text
        await screen.press("enter")
    table = made(own_directories)
    assert [item["title"] for item in table["agenda"]] == ["Apologies", "Budget", "Date of next meeting"]
    assert table["place"] == "the Old School"


async def test_an_agenda_can_be_typed_in_one_line(own_directories: Path) -> None:
    async with started() as screen:
        await screen.press("enter", "shift+tab")
        await screen.type("一、听取汇报；二、审议预算；三、其他")
        await screen.press("enter")
    assert [item["title"] for item in made(own_directories)["agenda"]] == ["听取汇报", "审议预算", "其他"]


async def test_a_pasted_agenda_can_be_typed_over(own_directories: Path) -> None:
    async with started() as screen:
        await screen.press("enter", "shift+tab")
        screen.app.screen.post_message(Paste("1. Apologies\n2. Budget\n"))
        await screen.settle()
        await screen.press("ctrl+u", "enter")
    assert "Apologies" not in [item["title"] for item in made(own_directories)["agenda"]]


async def test_the_kind_of_the_last_meeting_comes_first(tmp_path: Path, own_directories: Path) -> None:
    remember(meeting_file(tmp_path, BEGUN.replace('status = "live"', 'kind = "quarterly"')))
    async with started() as screen:
        await screen.press("enter", "enter")
    assert made(own_directories)["kind"] == "quarterly"


async def test_a_table_at_every_width(tmp_path: Path) -> None:
    remember(meeting_file(tmp_path, BEGUN.replace("Warehouse review", "Warehouse review and all that belongs to it")))
    heads = {40: "state", 64: "held", 80: "overdue", 120: "overdue", 160: "overdue"}
    for width, head in heads.items():
        async with started((width, 24)) as screen:
            rows = screen.text.splitlines()
            columns, row = next((one, rows[index + 1]) for index, one in enumerate(rows) if "Recent" in one)
            assert head in columns
            assert row.index("live") == columns.index("state")
            assert cell_len(row) <= width


@pytest.mark.parametrize("before", [("enter",), ("enter", "a", "tab"), ("enter", "tab", "1", "1", "a")])
async def test_esc_begins_nothing(own_directories: Path, before: tuple[str, ...]) -> None:
    async with started() as screen:
        await screen.press(*before)
        assert len(screen.app.screen_stack) == 2
        await screen.press("escape")
        assert isinstance(screen.app.screen, StartScreen)
    assert list(own_directories.rglob("*.toml")) == []


async def test_the_next_meeting_of_a_series_takes_one_key_and_says_what_stayed(tmp_path: Path) -> None:
    path = meeting_file(tmp_path, BEGUN.replace('"live"', '"final"'))
    remember(path)
    async with started() as screen:
        screen.shows("Next meeting of a series")
        await screen.press("down", "enter")
        assert isinstance(screen.app.screen, LiveScreen)
        screen.shows("Ask the agency")
        assert "is approved and stays as it is" in " ".join(screen.text.split())
        following = screen.app.start_path
    assert following is not None
    assert tomllib.loads(following.read_text(encoding="utf-8"))["previous"] == "meeting.toml"


async def test_of_several_series_one_is_picked_and_what_is_followed_is_not_offered(tmp_path: Path) -> None:
    ended = BEGUN.replace('"live"', '"ended"')
    for name in ("yard", "depot", "office"):
        path = tmp_path / f"{name}.toml"
        path.write_text(ended.replace("Warehouse", name.title()), encoding="utf-8")
        remember(path)
    follow(tmp_path / "depot.toml", dt.date(2026, 11, 24), path=tmp_path / "depot-2.toml")
    async with started() as screen:
        await screen.press("down", "enter")
        screen.shows("1  Office review  office.toml")
        screen.shows("2  Yard review  yard.toml")
        assert "3  " not in screen.text
        await screen.press("2")
        assert isinstance(screen.app.screen, LiveScreen)
        assert "Yard review" in screen.text.splitlines()[0]


async def test_what_cannot_be_followed_says_why(tmp_path: Path) -> None:
    path = meeting_file(tmp_path, BEGUN)
    remember(path)
    async with started() as screen:
        path.write_text("title = ", encoding="utf-8")
        await screen.press("down", "enter")
        assert isinstance(screen.app.screen, StartScreen)
        assert "this is not a value" in screen.app.screen.message
        assert len(screen.app.screen_stack) == 1


async def test_a_meeting_is_left_saved_and_unlocked_for_another(tmp_path: Path) -> None:
    path = meeting_file(tmp_path, BEGUN)
    remember(path)
    async with started() as screen:
        await screen.press("1")
        await screen.line("!Doors stick")
        await screen.type("half a line")
        await screen.press("ctrl+r")
        await screen.app.run_action("app.leave_meeting")
        await screen.settle()
        assert isinstance(screen.app.screen, StartScreen)
        assert screen.app.session is None
        text = path.read_text(encoding="utf-8")
        assert "Doors stick" in text
        assert "half a line" in text
        assert [file.name for file in tmp_path.iterdir()] == ["meeting.toml"], "neither lock nor draft is left"
        await screen.press("1")
        assert isinstance(screen.app.screen, LiveScreen)
        screen.shows("half a line")


async def test_a_meeting_named_on_the_command_line_is_left_for_the_start_screen(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path, BEGUN)) as screen:
        await screen.app.run_action("app.leave_meeting")
        await screen.settle()
        assert isinstance(screen.app.screen, StartScreen)
        screen.shows("Warehouse review")
        await screen.press("1")
        await screen.line("and on it goes")
        assert screen.lines()[-1]["text"] == "and on it goes"
        await screen.app.run_action("app.leave_meeting")
        await screen.settle()
        assert isinstance(screen.app.screen, StartScreen)


async def test_a_meeting_that_cannot_be_opened_says_why_where_it_was_chosen(tmp_path: Path) -> None:
    path = meeting_file(tmp_path, BEGUN)
    remember(path)
    async with started() as screen:
        path.write_text("title = ", encoding="utf-8")
        await screen.press("1")
        await screen.settle()
        assert isinstance(screen.app.screen, StartScreen)
        assert "this is not a value" in screen.app.screen.message
        await screen.press("down")
        assert not screen.app.screen.message


async def test_a_meeting_is_begun_from_an_agenda_file(tmp_path: Path) -> None:
    agenda = tmp_path / "agenda.md"
    agenda.write_text("# Board meeting\n\n## Agenda\n1. Doors\n2. Gates\n", encoding="utf-8")
    async with started() as screen:
        await screen.press("down", "enter")
        screen.app.screen.query_one(Input).value = str(agenda)
        await screen.press("enter")
        assert isinstance(screen.app.screen, LiveScreen)
        assert [item.title for item in screen.app.screen.session.meeting.agenda] == ["Doors", "Gates"]


async def test_a_message_from_elsewhere_waits_behind_the_page_of_a_new_meeting() -> None:
    """A command of the person's own may fail when the meeting that it follows was left long ago."""
    async with started() as screen:
        await screen.press("enter")
        assert isinstance(screen.app.screen, NewMeetingScreen)
        screen.app.tell("The command failed")
        await screen.press("escape")
        assert isinstance(screen.app.screen, StartScreen)
        assert screen.app.screen.message == "The command failed"
