"""What is cut on a screen for lack of room is shown in full by F1; what is whole there is not repeated."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers_app import Screen, meeting_file, opened
from minutetui.words import say

TITLE = "Review of the northern yard and of the hauliers that serve it through the whole winter"
ITEM = "Throughput of the loading docks after the second conveyor was taken out of service"
NAME = "Alexandra Konstantinou-Featherstone"
ROLE = "Deputy Director of Regional Operations and of Procurement"
TEXT = (
    "Ask the maker of the conveyor for a mechanic who stays until the cause is found, and keep a diary "
    "of the stops, with the weight of the goods that were on the belt, until the end of the winter season"
)
DUE = "as soon as the hauliers have agreed among themselves, at the latest before the holidays"
LONG = f"""\
format = 1
title = "{TITLE}"
language = "en"
date = 2026-11-23

[[attendees]]
name = "{NAME}"
role = "{ROLE}"

[[agenda]]
id = "a1"
title = "{ITEM}"
led_by = ["{NAME}"]

[[agenda.lines]]
id = "k1"
tag = "action"
text = "{TEXT}"
owners = ["{NAME}"]
due = "{DUE}"
"""


def told(screen: Screen) -> str:
    """Give what help shows in full, as one text."""
    part = screen.text.split(say("en", "help-cut"))[1].split("\n\n")[0]
    return " ".join(part.split())


def squeezed(screen: Screen) -> str:
    """Give what is shown, without spaces and marks."""
    return "".join(screen.text.replace("▌", "").split())


async def helped(screen: Screen, *keys: str) -> str:
    """Press keys, ask for help and close it; give what it shows in full."""
    await screen.press(*keys, "f1")
    text = told(screen)
    await screen.press("f1")
    return text


@pytest.mark.parametrize("size", [(80, 24), (40, 24)])
async def test_help_shows_in_full_what_a_screen_cuts(tmp_path: Path, size: tuple[int, int]) -> None:
    async with opened(meeting_file(tmp_path, LONG), size) as screen:
        live = await helped(screen)
        assert TITLE in live
        assert ITEM in live
        assert ITEM in await helped(screen, "ctrl+g")
        await screen.press("escape")
        assert ROLE in await helped(screen, "f12")
        await screen.press("escape")
        assert TEXT in await helped(screen, "ctrl+r", "right")
        await screen.press("escape", "ctrl+f", *"mechanic")
        assert DUE in await helped(screen)
        await screen.press("escape")
        said = "once the board has decided in its December meeting and every haulier was told of it in writing"
        await screen.type(f"> {TEXT} @Alexandra +{said}")
        assert said in await helped(screen)


async def test_what_is_shown_whole_is_not_repeated(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("> Call the bank @Ann Lee +Friday")
        await screen.press("up", "f1")
        assert say("en", "help-cut") not in screen.text


@pytest.mark.parametrize("columns", [40, 80])
async def test_owners_and_deadlines_wrap_on_the_lines(tmp_path: Path, columns: int) -> None:
    async with opened(meeting_file(tmp_path, LONG), (columns, 36)) as screen:
        assert "".join(DUE.split()) in squeezed(screen)
        assert "".join(NAME.split()) in squeezed(screen)
        await screen.press("f9")
        assert "".join(DUE.split()) in squeezed(screen)


async def test_the_footer_says_how_a_change_is_entered_and_left(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), (60, 24)) as screen:
        await screen.line("Two docks were closed")
        await screen.press("up", "enter")
        screen.shows("Enter changes the line  Esc leaves it as it is  F1 help")
        await screen.press("escape")
        screen.hides("Esc leaves it as it is")


async def test_the_name_of_the_view_has_room_on_a_narrow_review(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), (40, 24)) as screen:
        await screen.line("> Call the bank")
        await screen.press("ctrl+r")
        screen.shows("Before")
        screen.shows("0 of 1 settled")
