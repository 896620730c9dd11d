"""The agenda list: every change of the agenda by a key, and taken back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from helpers_app import SMALL, Screen, meeting_file, opened

THREE = SMALL + '\n[[agenda]]\nid = "a3"\ntitle = "Doors"\n'


def titles(screen: Screen) -> list[str]:
    """List the agenda as it is on disk, items inside others with a dash."""

    def below(items: list[dict[str, Any]], lead: str) -> list[str]:
        found = []
        for item in items:
            found += [lead + item["title"], *below(item.get("items", []), lead + "-")]
        return found

    return below(screen.saved()["agenda"], "")


@pytest.mark.parametrize("size", [(120, 40), (80, 24)])
async def test_items_move_and_nest_and_come_back(tmp_path: Path, size: tuple[int, int]) -> None:
    async with opened(meeting_file(tmp_path, THREE), size) as screen:
        await screen.press("ctrl+g", "down", "shift+down")
        assert titles(screen) == ["Throughput", "Doors", "Shifts"]
        await screen.press("tab")
        assert titles(screen) == ["Throughput", "Doors", "-Shifts"]
        screen.shows("2.1 Shifts")
        await screen.press("shift+tab", "ctrl+z", "ctrl+z")
        assert titles(screen) == ["Throughput", "Doors", "Shifts"]
        await screen.press("ctrl+y")
        assert titles(screen) == ["Throughput", "Doors", "-Shifts"]


async def test_enter_and_digits_take_an_item_up(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path, THREE)) as screen:
        await screen.press("ctrl+g", "3")
        await screen.line("The gate sticks")
        assert screen.lines(2)[0]["text"] == "The gate sticks"
        await screen.press("ctrl+g", "up", "enter")
        await screen.line("Nights are short")
        assert screen.lines(1)[0]["text"] == "Nights are short"


@pytest.mark.parametrize(
    ("key", "answer", "field", "value"),
    [
        ("f2", "Night shift", "title", "Night shift"),
        ("plus", "25", "minutes", 25),
        ("＋", "25 分钟", "minutes", 25),
        ("at", "Ann Lee, Bo Chen", "led_by", ["Ann Lee", "Bo Chen"]),
    ],
)
async def test_title_minutes_and_leader(tmp_path: Path, key: str, answer: str, field: str, value: object) -> None:
    async with opened(meeting_file(tmp_path, THREE)) as screen:
        await screen.press("ctrl+g", "down", key, "ctrl+u")
        await screen.line(answer)
        assert screen.saved()["agenda"][1][field] == value


async def test_what_is_no_number_of_minutes_is_said_and_changes_nothing(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path, THREE)) as screen:
        await screen.press("ctrl+g", "plus", "ctrl+u")
        await screen.line("soon")
        screen.shows("Planned minutes must be a number up to 1440")
        assert screen.saved()["agenda"][0]["minutes"] == 20


async def test_held_over_done_and_open_again(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path, THREE)) as screen:
        await screen.press("ctrl+g", "down", "minus")
        assert screen.saved()["agenda"][1]["state"] == "deferred"
        await screen.press("equals_sign")
        assert screen.saved()["agenda"][1]["state"] == "done"
        await screen.press("＝")
        assert screen.saved()["agenda"][1].get("state", "open") == "open"


async def test_a_new_item_and_only_an_empty_one_is_deleted(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path, THREE)) as screen:
        await screen.line("Up by a tenth")
        await screen.press("ctrl+g", "delete")
        screen.shows("This item has lines")
        await screen.press("number_sign")
        await screen.line("Guests")
        assert titles(screen) == ["Throughput", "Guests", "Shifts", "Doors"]
        await screen.press("down", "delete")
        assert titles(screen) == ["Throughput", "Shifts", "Doors"]


async def test_a_homophone_finds_the_item(tmp_path: Path) -> None:
    named = THREE.replace('title = "Shifts"', 'title = "夜班安排"')
    async with opened(meeting_file(tmp_path, named)) as screen:
        await screen.press("ctrl+g")
        await screen.type("叶班")
        await screen.press("enter")
        await screen.line("Nights are short")
        assert screen.lines(1)[0]["text"] == "Nights are short"


async def test_the_title_of_an_item_takes_it_up_and_adds_none(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path, THREE)) as screen:
        await screen.type("# doors")
        screen.shows("take up item   Doors")
        await screen.press("enter")
        await screen.line("The gate sticks")
        assert titles(screen) == ["Throughput", "Shifts", "Doors"]
        assert screen.lines(2)[0]["text"] == "The gate sticks"
