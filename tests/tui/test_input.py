"""The input: it wraps and grows, its cursor goes by graphemes and rows, and nothing typed is dropped."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from textual import events
from textual.screen import Screen

from helpers_app import meeting_file, opened
from minutetui.commands.table import COMMANDS
from minutetui.store.peek import look_at
from minutetui.tui import loading
from minutetui.tui.app import MinuteApp
from minutetui.tui.modes import Selected
from minutetui.tui.screens.people import PeopleScreen
from minutetui.tui.screens.read_back import ReadBackScreen
from minutetui.tui.screens.review import ReviewScreen
from minutetui.tui.screens.search import SearchScreen
from minutetui.tui.screens.summary import SummaryScreen
from minutetui.tui.start import Start
from minutetui.tui.theme import first_theme
from minutetui.tui.widgets.entry import Entry

LONG = "The board heard why the second scanner came late and what the supplier offered. " * 3
NARROW = (80, 24)


async def test_a_long_line_wraps_and_the_input_shrinks_when_it_is_taken(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), size=NARROW) as screen:
        await screen.type(LONG)
        rows = [row for row in screen.text.splitlines() if "supplier" in row or "scanner" in row]
        assert screen.live.entry.size.height == 3
        assert len(rows) >= 3
        await screen.press("enter")
        assert screen.live.entry.size.height == 1
        assert screen.lines()[0]["text"] == LONG.strip()


async def test_the_input_grows_to_three_rows_and_scrolls_then(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), size=NARROW) as screen:
        await screen.type("first " + LONG * 3 + "last")
        assert screen.live.entry.size.height == 3
        screen.shows("last")
        assert "\n first" not in screen.text
        await screen.press("ctrl+a")
        screen.shows("\n first")
        assert screen.app.cursor_position == (1, 24 - 1 - 3)


async def test_what_is_said_of_a_long_text_is_above_it(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), size=NARROW) as screen:
        await screen.type(f"> {LONG} @Zork")
        screen.shows("0 add Zork")
        await screen.type(" +never ")
        screen.shows("never")


async def test_up_and_down_go_through_the_rows_before_they_leave(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), size=NARROW) as screen:
        await screen.line("A line above")
        await screen.type(LONG[:120])
        await screen.press("up")
        assert not isinstance(screen.live.mode, Selected)
        assert screen.live.entry.cursor_position < 80
        await screen.press("up")
        assert isinstance(screen.live.mode, Selected)
        await screen.press("escape", "down")
        assert screen.live.entry.cursor_position > 80


async def test_home_and_end_stop_at_the_row_first(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), size=NARROW) as screen:
        await screen.type(LONG)
        entry = screen.live.entry
        await screen.press("home")
        row = entry.cursor_position
        assert 0 < row < len(LONG)
        await screen.press("home")
        assert entry.cursor_position == 0
        await screen.press("end")
        assert 60 < entry.cursor_position < 80
        await screen.press("end")
        assert entry.cursor_position == len(LONG)


@pytest.mark.parametrize("grapheme", ["e\u0301", "👩\u200d💻", "👍🏽", "🇨🇳", "葛\U000e0100", "𠮷"])
async def test_keys_take_a_grapheme_at_once(tmp_path: Path, grapheme: str) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.type(f"a{grapheme}b")
        await screen.press("left", "left")
        assert screen.live.entry.cursor_position == 1
        await screen.press("right", "backspace")
        assert screen.typed == "ab"
        await screen.press("ctrl+z")
        assert screen.typed == f"a{grapheme}b"
        await screen.press("home", "right", "delete")
        assert screen.typed == "ab"


@pytest.mark.parametrize("character", ["\u3000", "\xa0", "\u200d", "\u200c", "\ue000", "\xad", "，", "𠮷"])
async def test_what_python_calls_unprintable_is_typed_all_the_same(tmp_path: Path, character: str) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        screen.live.entry.post_message(events.Key("x", "x"))
        screen.live.entry.post_message(events.Key("any", character))
        screen.live.entry.post_message(events.Key("y", "y"))
        await screen.settle()
        assert screen.typed == f"x{character}y"


async def test_halves_of_surrogate_pairs_are_joined_and_a_lone_one_is_marked(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.type("\ud842\udfb7 and \ud842")
        assert screen.typed == "𠮷 and \ufffd"


async def test_the_cursor_keeps_off_the_middle_of_a_grapheme(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.type("\u0301x")
        await screen.press("home")
        await screen.type("e")
        assert screen.typed == "e\u0301x"
        assert screen.live.entry.cursor_position == 2


async def test_a_narrower_window_wraps_anew(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.type(LONG[:100])
        assert screen.live.entry.size.height == 1
        await screen.pilot.resize_terminal(60, 24)
        await screen.settle()
        assert screen.live.entry.size.height == 2
        assert screen.app.cursor_position == screen.live.entry.cursor_screen_offset
        assert screen.app.cursor_position[1] == 24 - 3


async def test_the_real_cursor_is_found_again_where_the_input_only_moved(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), size=NARROW) as screen:
        await screen.type(LONG[:100])
        column, row = screen.app.cursor_position
        await screen.pilot.resize_terminal(80, 30)
        await screen.settle()
        assert screen.app.cursor_position == (column, row + 6)
        await screen.press("ctrl+r", "escape")
        assert screen.app.cursor_position == (column, row + 6)
        await screen.press("f1")
        await screen.pilot.resize_terminal(80, 24)
        await screen.settle()
        await screen.press("escape")
        assert screen.app.cursor_position == (column, row)


async def test_a_click_sets_the_cursor_on_its_row(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), size=NARROW) as screen:
        await screen.type("会议 " * 20)
        entry = screen.live.entry
        await screen.pilot.click(Entry, offset=(1 + 11, 1))
        assert entry.layout_of_text.place(entry.cursor_position) == (1, 10)
        await screen.pilot.click(Entry, offset=(70, 1))
        assert entry.cursor_position == len(entry.value)


async def test_lines_pasted_where_nobody_asks_about_them_become_one(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.press("ctrl+r")
        screen.app.screen.query_one("Entry").post_message(events.Paste("one\r\n two\n\n会议\n纪要\n"))
        await screen.settle()
        assert screen.app.screen.query_one("Entry").value == "one two 会议纪要"  # type: ignore[attr-defined]


EARLY = [key for command in COMMANDS for key in command.keys.split(",") if key and command.id != "quit"]
"""The keys of all commands, but for leaving."""


@pytest.mark.parametrize("keys", [EARLY[:40], EARLY[40:]])
async def test_no_key_needs_the_meeting_to_be_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, keys: list[str]
) -> None:
    may_load, load = threading.Event(), loading.load_session

    def wait_and_load(*arguments: object, **options: object) -> object:
        may_load.wait(30)
        return load(*arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(loading, "load_session", wait_and_load)
    path = meeting_file(tmp_path)
    app = MinuteApp(Start(path=path, look=look_at(path), language="en", theme=first_theme("")[0]))
    async with app.run_test() as pilot:
        await pilot.pause()
        await pilot.press(*keys)
        assert app.session is None
        may_load.set()
        await app.workers.wait_for_complete()
        while len(app.screen_stack) > 1:
            await pilot.press("escape")
        app.screen.query_one(Entry).start_afresh()
        await pilot.press("o", "k", "enter")
        await pilot.pause()
        await app.workers.wait_for_complete()
    assert 'text = "ok"' in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        ("ctrl+r", ReviewScreen),
        ("ctrl+o", SummaryScreen),
        ("ctrl+f", SearchScreen),
        ("f9", ReadBackScreen),
        ("f12", PeopleScreen),
    ],
)
async def test_a_key_that_opens_a_screen_waits_for_the_meeting_with_what_is_typed_after_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: str, shown: type[Screen[Any]]
) -> None:
    may_load, load = threading.Event(), loading.load_session

    def wait_and_load(*arguments: object, **options: object) -> object:
        may_load.wait(30)
        return load(*arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(loading, "load_session", wait_and_load)
    async with opened(meeting_file(tmp_path), loaded=False) as screen:
        await screen.pilot.press(*"one", "enter", key, "z")
        may_load.set()
        await screen.settle()
        assert isinstance(screen.app.screen, shown)
        assert screen.app.screen.query_one(Entry).value == "z"
        assert [line["text"] for line in screen.lines()] == ["one"]


@pytest.mark.parametrize("key", ["f12", "ctrl+g", "ctrl+f", "ctrl+p", "ctrl+r", "f9", "ctrl+o"])
async def test_digits_are_typed_after_other_letters_in_every_list(tmp_path: Path, key: str) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("> wait 12 days")
        await screen.press(key)
        shown = screen.app.screen
        await screen.press(*"wait", "space", "1", "２")
        assert screen.app.screen is shown
        assert shown.query_one(Entry).value == "wait 1２"
        assert len(screen.lines()) == 1


async def test_full_width_digits_choose_in_every_list(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.press("f12", "２")  # the list of people
        assert "left" in screen.saved()["attendees"][1] or "attendance" in screen.saved()["attendees"][1]
        await screen.press("escape")
        await screen.line("a line")
        await screen.press("f6", "１", "enter")  # a question with numbered answers
        assert screen.lines()[0]["tag"] == "issue"
        await screen.press("up", "４")  # the tag of a selected line
        assert screen.lines()[0]["tag"] == "action"
        await screen.press("escape", "ctrl+g", "２")  # the agenda
        assert screen.live.session.cursor.item == screen.saved()["agenda"][1]["id"]
        await screen.press("ctrl+r", "１")  # the review
        screen.shows("▌*1 > a line")
        await screen.press("escape", "escape")
        await screen.type("２号")  # and is text in a text
        assert screen.typed == "２号"
