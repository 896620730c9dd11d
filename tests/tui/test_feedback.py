"""What the screen says after an edit that the lines do not show, and moving a line to another agenda item."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers_app import SMALL, Screen, meeting_file, opened
from minutetui.tui.modes import Selected, Typing

LIVE = SMALL.replace("date =", 'status = "live"\ndate =')


def told(screen: Screen) -> str:
    """Give the row above the input, and those under it."""
    above, _, reading, below = screen.text.splitlines()[-4:]
    return "\n".join((above, reading, below))


@pytest.mark.parametrize("size", [(120, 40), (80, 24)])
@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Left: Ann 15:10", "Ann Lee left 15:10, 2 present, 1 left"),
        ("Apologies: Bo", "Bo Chen apologies, 2 present, 1 apology"),
        ("Chair: Ann", "chair Ann Lee"),
        ("Next meeting: 2 April 14:00, room 1", "next meeting Fri 2 Apr 2027 14:00, room 1"),
        ("= Buy a scanner (moved Ann, 2-1)", "carried 2-1, moved Ann Lee"),
    ],
)
async def test_what_the_lines_do_not_show_is_said(tmp_path: Path, typed: str, said: str, size: tuple[int, int]) -> None:
    async with opened(meeting_file(tmp_path, LIVE), size) as screen:
        assert said not in screen.text
        await screen.line(typed)
        assert said in told(screen)
        await screen.press("ctrl+z")
        assert "Undone: " in told(screen)
        await screen.press("ctrl+y")
        assert "Redone: " in told(screen)
        await screen.type("x")
        assert "Redone" not in screen.text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Present: Ann", "As noted already: 1 named as present, 3 present in all."),
        ("Present: Bo (Porter)", "Bo Chen (Porter)"),
        ("Bo attends online", "Bo Chen (online)"),
        ("Bo declared an interest, owns the dock", "Bo Chen declares an interest"),
    ],
)
async def test_attendance_that_changes_nobody_is_answered_too(tmp_path: Path, typed: str, said: str) -> None:
    async with opened(meeting_file(tmp_path, LIVE)) as screen:
        await screen.line(typed)
        assert said in told(screen)


async def test_a_line_shows_itself_and_nothing_is_said(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path, LIVE)) as screen:
        await screen.line("Two docks were closed")
        assert "Two docks" not in told(screen)


async def test_undo_says_what_it_took_back(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path, LIVE)) as screen:
        await screen.line("Two docks were closed")
        await screen.line("# Cold store")
        await screen.press("ctrl+z")
        assert "Undone: “Cold store”." in told(screen)
        await screen.press("ctrl+z")
        assert "Undone: “Two docks were closed”." in told(screen)
        await screen.press("ctrl+y", "up", "4", "escape", "ctrl+z")
        assert "Undone: “Two docks were closed” changed." in told(screen)
        await screen.press("up", "delete", "ctrl+z")
        assert "Undone: “Two docks were closed” deleted." in told(screen)


async def test_leaving_the_list_of_people_says_who_came_and_went(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path, LIVE)) as screen:
        await screen.press("f12", "1", "escape")
        assert "Ann Lee left" in told(screen)
        assert "2 present, 1 left" in told(screen)


async def test_undo_in_the_list_of_people_says_what_it_took_back(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path, LIVE)) as screen:
        await screen.press("f12", "1", "ctrl+z")
        screen.shows("Undone: Ann Lee left")


@pytest.mark.parametrize("sign", ["#", "＃"])
async def test_a_line_goes_to_another_item_with_three_keys(tmp_path: Path, sign: str) -> None:
    async with opened(meeting_file(tmp_path, LIVE)) as screen:
        await screen.line("! Night shift: two people short")
        await screen.line("~ since May")
        await screen.press("enter")
        await screen.line("Docks were closed")
        await screen.press("up", "up", "up", sign)
        screen.shows("Move “two people short” to")
        await screen.press("2")
        assert "“two people short” is now in “Shifts”. ^Z takes it back." in told(screen)
        assert [line["text"] for line in screen.lines(0)] == ["Docks were closed"]
        moved = screen.lines(1)[0]
        assert (moved["text"], moved["lines"][0]["text"]) == ("two people short", "since May")
        await screen.press("escape", "ctrl+z")
        assert "Undone: “two people short” moved." in told(screen)
        assert [line["text"] for line in screen.lines(0)] == ["two people short", "Docks were closed"]
        assert screen.live.session.cursor.item == "a1"


async def test_what_is_said_next_does_not_follow_a_line_that_was_moved(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path, LIVE)) as screen:
        await screen.line("! Night shift")
        await screen.press("up", "#", "2")
        assert screen.live.mode == Typing()
        await screen.line("Docks were closed")
        assert [(line["text"], line["tag"]) for line in screen.lines(0)] == [("Docks were closed", "note")]


async def test_a_line_stays_where_it_is_if_nothing_is_chosen(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path, LIVE)) as screen:
        await screen.line("Docks were closed")
        await screen.press("up", "#", "escape")
        assert isinstance(screen.live.mode, Selected)
        await screen.press("#", "1")
        assert [line["text"] for line in screen.lines(0)] == ["Docks were closed"]
        assert "is now in" not in screen.text


async def test_a_meeting_with_one_item_has_nowhere_to_move_a_line_to(tmp_path: Path) -> None:
    alone = LIVE[: LIVE.index('\n[[agenda]]\nid = "a2"')]
    async with opened(meeting_file(tmp_path, alone)) as screen:
        await screen.line("Docks were closed")
        await screen.press("up", "#")
        screen.shows("There is no other agenda item to move it to.")


async def test_a_word_said_a_few_lines_ago_is_fixed_from_the_input(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path, LIVE)) as screen:
        for line in ("Two dcks were closed", "! Night shift: two people short", "> Order scanners @Bo"):
            await screen.line(line)
        await screen.type("s/dcks/docks/")
        assert "earlier line  note  Two docks were closed" in told(screen)
        await screen.press("enter")
        assert screen.lines()[0]["text"] == "Two docks were closed"
        assert "Fixed: “Two docks were closed”. ^Z takes it back." in told(screen)
        await screen.line("~ since May")
        assert [line["text"] for line in screen.lines()[1]["lines"]] == ["Order scanners", "since May"]


async def test_a_word_of_another_item_is_fixed_too(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path, LIVE)) as screen:
        await screen.line("Two dcks were closed")
        await screen.press("f8")
        await screen.line("s/dcks/docks/")
        assert screen.lines(0)[0]["text"] == "Two docks were closed"
        assert "Fixed: “Two docks were closed”" in told(screen)
        assert screen.live.session.cursor.item == "a2"


async def test_words_are_replaced_in_the_line_that_was_selected(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path, LIVE)) as screen:
        for said in ("Two dcks were closed", "Nobody was there", "The dcks were salted"):
            await screen.line(said)
        await screen.press("up", "up", "up")
        await screen.line("s/dcks/docks/")
        texts = [line["text"] for line in screen.lines(0)]
        assert texts == ["Two docks were closed", "Nobody was there", "The dcks were salted"]


@pytest.mark.parametrize("typed", ["!9", "@9", "+", "@@", "s/nowhere/here/"])
async def test_a_sign_that_cannot_be_done_keeps_the_text_and_says_why(tmp_path: Path, typed: str) -> None:
    async with opened(meeting_file(tmp_path, LIVE)) as screen:
        await screen.line("Two docks were closed")
        before = screen.lines()
        await screen.type(typed)
        why = told(screen).splitlines()[1].strip()
        await screen.press("enter")
        assert (screen.typed, screen.lines()) == (typed, before)
        assert len(why) > 10
        assert why in told(screen)


async def test_what_is_not_read_is_said_before_enter(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path, LIVE)) as screen:
        await screen.type("> Ring the baker +after the fair")
        assert "“after the fair” is no date; kept as said" in told(screen)
        await screen.press("enter")
        assert screen.lines()[0]["due"] == "after the fair"
        await screen.type("= Buy two (moved Ann, by applause, 2-1)")
        assert "not read: applause" in told(screen)
        await screen.press("enter")
        assert screen.lines()[1]["text"] == "Buy two (by applause)"
