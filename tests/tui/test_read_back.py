"""Reading back: decisions and actions for all to see, gaps first, fixed while they are looked at."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers_app import Screen, meeting_file, opened

LINES = (">Paint the ramp @bo +2w", "=Lease a forklift", ">Sweep the yard", *(f">Task {n} @bo +2w" for n in range(7)))


async def read_back(screen: Screen) -> None:
    for line in LINES:
        await screen.line(line)
    await screen.press("f9")


@pytest.mark.parametrize(("size", "count"), [((80, 11), 7), ((80, 24), 9), ((120, 40), 9)])
async def test_as_many_to_a_page_as_fit_gaps_first(tmp_path: Path, size: tuple[int, int], count: int) -> None:
    async with opened(meeting_file(tmp_path), size) as screen:
        await read_back(screen)
        entries = [row for row in screen.text.splitlines() if "action    " in row or "decision  " in row]
        assert len(entries) == count
        assert entries[0] == "▌1  action    Sweep the yard  no owner  no date"
        screen.shows("page 1 of 2")
        await screen.press("pagedown")
        screen.shows("Task 6")
        screen.shows("page 2 of 2")
        await screen.press("left")
        screen.shows("Sweep the yard")
        await screen.press("space")
        screen.shows("page 2 of 2")
        await screen.press("s", "space", "x")
        screen.shows("s x")


@pytest.mark.parametrize("alone", [False, True])
async def test_who_supports_the_others_is_read_back_as_such(tmp_path: Path, *, alone: bool) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("> Paint the ramp @bo (lead) @Purchasing (support) +2w")
        await screen.press("f9", *(["enter"] if alone else []))
        screen.shows("Bo Chen, Purchasing (support)")


@pytest.mark.parametrize("alone", [False, True])
@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_all_words_and_the_vote_are_read_back(tmp_path: Path, size: tuple[int, int], *, alone: bool) -> None:
    words = " ".join(f"word{number}" for number in range(40))
    async with opened(meeting_file(tmp_path), size) as screen:
        await screen.line(f"= {words} (moved Ann, 7-1)")
        await screen.press("f9", *(["enter"] if alone else []))
        rows = screen.text.splitlines()[1:-4]
        assert " ".join(" ".join(rows).split()).count(" word") == 40
        assert "7" in "".join(rows).partition("word39")[2]
        assert max(map(len, rows)) > size[0] * 0.8


@pytest.mark.parametrize("alone", [False, True])
async def test_a_motion_without_an_outcome_is_read_back_as_a_motion_with_its_mover(
    tmp_path: Path, *, alone: bool
) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("= Sell the forklift (moved Ann, seconded Bo)")
        await screen.press("f9", *(["enter"] if alone else []))
        assert [line.split()[-1 if alone else 1] for line in screen.text.splitlines() if "motion" in line] == ["motion"]
        screen.shows("moved Ann Lee, seconded Bo Chen", still=True)


async def test_one_alone_is_fixed_on_the_spot_and_stays_in_its_place(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), (80, 24)) as screen:
        await read_back(screen)
        await screen.press("enter")
        screen.shows("1 of 10")
        assert "Paint the ramp" not in screen.text
        screen.shows("no owner", still=True)
        await screen.line("@1 +2w")
        await screen.line("s/yard/whole yard/")
        screen.shows("Ann Lee", still=True)
        screen.shows("Sweep the whole yard")
        await screen.press("right")
        screen.shows("Paint the ramp")
        await screen.press("escape")
        screen.shows("1  action    Sweep the whole yard")
        line = screen.lines()[2]
        assert (line["text"], line["owners"]) == ("Sweep the whole yard", ["Ann Lee"])


async def test_a_digit_selects_and_enter_twice_changes_the_words(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await read_back(screen)
        await screen.press("3", "enter", "enter", "end")
        await screen.line(" or a stacker")
        screen.shows("Lease a forklift or a stacker")
        await screen.press("escape", "escape")
        assert screen.app.screen is screen.live
        screen.shows("Lease a forklift or a stacker", still=True)


async def test_nothing_to_read_back(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.press("f9")
        screen.shows("no decision and no action")
        await screen.press("1", "enter", "right", "f9")
        await screen.line("Two docks were closed")
        assert len(screen.lines()) == 1


async def test_what_was_half_typed_is_kept_when_it_is_read_back(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.type(">Sweep the yard @bo")
        await screen.press("f9")
        screen.shows("1 of 1")
        screen.shows("Sweep the yard", still=True)
