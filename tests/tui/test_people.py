"""Who is here, by key; a stranger added with the line that names him; the agenda narrowed by typing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from helpers_app import SMALL, Screen, meeting_file, opened
from minutetui.store.paths import config_dir

LIVE = SMALL.replace("date =", 'status = "live"\nquorum = 3\nstarted = 2026-11-23T09:00:00+08:00\ndate =')
TWELVE = SMALL.replace(
    "[[units]]", "".join(f'[[attendees]]\nname = "Guest {letter}"\n\n' for letter in "DEFGHIJKL") + "[[units]]"
)


def people(screen: Screen) -> dict[str, dict[str, Any]]:
    """Give the attendees as they are on disk."""
    return {one["name"]: one for one in screen.saved()["attendees"]}


@pytest.mark.parametrize("size", [(120, 40), (80, 24)])
async def test_a_digit_notes_who_leaves_and_who_comes_back(tmp_path: Path, size: tuple[int, int]) -> None:
    async with opened(meeting_file(tmp_path, LIVE), size) as screen:
        await screen.press("f12")
        screen.shows("quorum 3/3", still=True)
        await screen.press("2")
        assert "left" in people(screen)["Bo Chen"]
        screen.shows("NO QUORUM 2/3")
        await screen.press("2")
        assert "left" not in people(screen)["Bo Chen"]
        await screen.press("ctrl+z", "ctrl+z", "escape")
        assert people(screen)["Bo Chen"] == {"name": "Bo Chen"}
        assert screen.app.screen is screen.live


async def test_the_arrows_go_through_all_ways(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path, LIVE)) as screen:
        await screen.press("f12", "down", "right", "right")
        assert people(screen)["Bo Chen"]["attendance"] == "apologies"
        await screen.press("right", "right")
        assert people(screen)["Bo Chen"]["attendance"] == "in-attendance"
        await screen.press("right")
        assert people(screen)["Bo Chen"] == {"name": "Bo Chen"}
        await screen.press("left")
        assert people(screen)["Bo Chen"]["attendance"] == "in-attendance"


async def test_of_more_than_nine_two_digits_or_letters_find_one(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path, TWELVE)) as screen:
        await screen.press("f12", "1", "2")
        assert [name for name, one in people(screen).items() if "attendance" in one] == ["Guest L"]
        await screen.press("1", "enter")
        assert [name for name, one in people(screen).items() if "attendance" in one] == ["Ann Lee", "Guest L"]
        await screen.type("zh")
        screen.shows("张华", still=True)
        assert "Guest" not in screen.text.split("Tab, then a digit")[0].split("张华")[1]
        await screen.press("enter")
        assert people(screen)["张华"]["attendance"] == "apologies"
        screen.shows("Guest H")


async def test_who_is_not_listed_comes_in_by_name(tmp_path: Path) -> None:
    config_dir().mkdir(parents=True, exist_ok=True)
    (config_dir() / "roster.toml").write_text('[[people]]\nname = "赵强"\nrole = "质检"\n', encoding="utf-8")
    async with opened(meeting_file(tmp_path), language="zh") as screen:
        await screen.press("f12")
        await screen.type("赵强")
        screen.shows("加入名单：赵强")
        await screen.press("enter", "escape")
        assert people(screen)["赵强"] == {"name": "赵强", "role": "质检"}
        await screen.line("赵强：检验合格")
        assert screen.lines()[0]["speaker"] == "赵强"


async def test_keys_of_a_list_wait_for_the_letters_typed_before_them(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.press("f12")
        await screen.burst(*"Ruth", "enter", *"Tom", "enter", "escape")
        assert {"Ruth", "Tom"} <= people(screen).keys()
        assert screen.app.screen is screen.live


async def test_a_stranger_is_added_with_the_line_that_names_him(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.type("> Ask for offers @Kowalski")
        screen.shows("0 add Kowalski")
        await screen.type("0")
        screen.shows("new: Kowalski")
        await screen.press("enter")
        assert screen.lines()[0]["owners"] == ["Kowalski"]
        assert "Kowalski" in people(screen)
        await screen.press("ctrl+z")
        assert not screen.lines()
        assert "Kowalski" not in people(screen)


async def test_tab_adds_where_nobody_else_is_meant_and_a_line_edited_does_too(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("> Ask for offers")
        await screen.press("up", "enter")
        await screen.type(" @Kowalski")
        await screen.press("tab", "enter")
        assert screen.lines()[0]["owners"] == ["Kowalski"]
        assert "Kowalski" in people(screen)


async def test_tab_leaves_the_text_so_that_digits_choose(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path, TWELVE)) as screen:
        await screen.press("f12", *"guest", "tab")
        screen.shows("A digit chooses; Tab goes back to the text.")
        await screen.press("5")
        assert [name for name, one in people(screen).items() if "attendance" in one] == ["Guest E"]


AGENDA = SMALL + "".join(
    f'\n[[agenda]]\nid = "a{number}"\ntitle = "{title}"\n'
    for number, title in enumerate(
        ("Night shift", "明年预算安排", "Doors", "Roof", "Yard", "Keys", "Fire", "Cars", "Bikes"), 3
    )
)


@pytest.mark.parametrize(
    ("typed", "item"), [("ns", 2), ("预算", 3), ("ysap", 3), ("yusuan", 3), ("yard", 6), ("shift nig", 2)]
)
async def test_typing_narrows_the_agenda(tmp_path: Path, typed: str, item: int) -> None:
    async with opened(meeting_file(tmp_path, AGENDA)) as screen:
        await screen.press("ctrl+g")
        await screen.type(typed)
        await screen.press("enter")
        await screen.line("Noted")
        assert screen.lines(item)[0]["text"] == "Noted"


async def test_two_digits_reach_the_eleventh_item(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path, AGENDA)) as screen:
        await screen.press("ctrl+g", "1", "1")
        await screen.line("Bikes are in the way")
        assert screen.lines(10)[0]["text"] == "Bikes are in the way"
        await screen.press("ctrl+g", "1", "enter")
        await screen.line("Up by a tenth")
        assert screen.lines(0)[0]["text"] == "Up by a tenth"


async def test_signs_are_never_typed_into_the_filter_and_what_fits_nothing_is_said(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path, AGENDA)) as screen:
        await screen.press("ctrl+g")
        await screen.type("shifts")
        await screen.press("＝")
        assert screen.saved()["agenda"][1]["state"] == "done"
        await screen.type("x")
        screen.shows("Nothing matches.")
        await screen.press("enter", "escape")
        assert screen.app.screen is screen.live


async def test_a_homophone_finds_the_one_who_is_listed(tmp_path: Path) -> None:
    held = LIVE.replace("[[units]]", '[[attendees]]\nname = "李明"\n\n[[units]]')
    async with opened(meeting_file(tmp_path, held)) as screen:
        before = list(people(screen))
        await screen.press("f12")
        await screen.type("黎明")
        await screen.press("enter", "escape")
        assert list(people(screen)) == before
        assert "left" in people(screen)["李明"]


async def test_the_palette_begins_the_line_of_a_fact(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        screen.live.action_state("place")
        assert screen.typed == "Venue: "
        await screen.line("Town hall")
        assert screen.saved()["place"] == "Town hall"
