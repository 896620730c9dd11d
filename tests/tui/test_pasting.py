"""A paste of several lines is asked about once, goes where a person expects, and is one step of undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual import events

from helpers_app import SMALL, Screen, meeting_file, opened
from minutetui.tui.modes import Selected
from minutetui.words import catalogue

NOTES = "• Two docks were closed\r\n• @ann was away +2w\n\n> quoted\n"
SIGNED = "! Queue: ten minutes\n> Ask for offers @bo +2w\n=\n# Night shift\n~ the rota\ns/nothing/x/\n@9999"
AGENDA = "Agenda\n1. Opening (10 min)\n2. Depot — Ann, 20 min\n  2.1 Rota\n"
PEOPLE = "Sam Hill, Planner\nBo Chen (Buyer)\n"


async def paste(screen: Screen, text: str) -> None:
    """Paste a text as the terminal does."""
    screen.app.screen.post_message(events.Paste(text))
    await screen.settle()


async def test_enter_takes_the_lines_as_text_and_one_undo_takes_them_back(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("! Queue")
        await paste(screen, NOTES)
        screen.shows("3 lines were pasted")
        screen.shows("3: • Two docks were closed, • @ann")
        await screen.press("enter")
        below = screen.lines()[0]["lines"]
        assert [line["text"] for line in below] == ["• Two docks were closed", "• @ann was away +2w", "> quoted"]
        assert {line["tag"] for line in below} == {"discussion"}
        assert "owners" not in below[1]
        await screen.line("- below the last one")
        assert below[2]["text"] == screen.lines()[0]["lines"][2]["text"]
        assert screen.lines()[0]["lines"][2]["lines"][0]["text"] == "below the last one"
        await screen.press("ctrl+z", "ctrl+z")
        assert "lines" not in screen.lines()[0]
        await screen.press("ctrl+y")
        assert len(screen.lines()[0]["lines"]) == 3


async def test_lines_with_signs_are_taken_as_if_typed_and_nothing_is_lost(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await paste(screen, SIGNED)
        await screen.press("2")
        issue = screen.lines()[0]
        assert (issue["tag"], issue["lines"][0]["tag"], issue["lines"][0]["owners"]) == (
            "issue",
            "decision",
            ["Bo Chen"],
        )
        rota = screen.lines(1)
        assert screen.saved()["agenda"][1]["title"] == "Night shift"
        assert [(line["tag"], line["text"]) for line in rota][:2] == [
            ("discussion", "the rota"),
            ("note", "s/nothing/x/"),
        ]
        await screen.press("ctrl+z")
        assert "lines" not in screen.saved()["agenda"][0]
        assert [item["title"] for item in screen.saved()["agenda"]] == ["Throughput", "Shifts"]


async def test_an_agenda_is_offered_first_where_it_is_one(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await paste(screen, AGENDA)
        screen.shows("3: Opening, Depot, Rota")
        await screen.press("enter")
        agenda = screen.saved()["agenda"]
        assert [item["title"] for item in agenda] == ["Throughput", "Shifts", "Opening", "Depot"]
        assert (agenda[3]["led_by"], agenda[3]["minutes"]) == (["Ann Lee"], 20)
        assert agenda[3]["items"][0]["title"] == "Rota"
        await screen.press("ctrl+z")
        assert len(screen.saved()["agenda"]) == 2


async def test_people_join_the_attendees(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await paste(screen, PEOPLE)
        await screen.press("enter")
        attendees = screen.saved()["attendees"]
        assert [one["name"] for one in attendees] == ["Ann Lee", "Bo Chen", "张华", "Sam Hill"]
        assert (attendees[1]["role"], attendees[3]["role"]) == ("Buyer", "Planner")
        await screen.type(">Ask @sam")
        screen.shows("4 Sam Hill")
        await screen.press("ctrl+u", "ctrl+z")
        await screen.press("ctrl+z")


@pytest.mark.parametrize(("digit", "typed"), [("5", "before Two docks"), ("escape", "before ")])
async def test_what_is_half_typed_stays(tmp_path: Path, digit: str, typed: str) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.type("before ")
        await paste(screen, "Two\ndocks")
        await screen.press(digit)
        assert screen.typed == typed
        assert "lines" not in screen.saved()["agenda"][0]


async def test_into_a_line_that_is_being_changed_lines_go_as_one(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("Closed")
        await screen.press("up", "enter", "space")
        await paste(screen, "dock one\n and dock two\n")
        await screen.press("enter")
        assert screen.lines()[0]["text"] == "Closed dock one and dock two"


async def test_a_paste_while_walking_goes_back_to_the_input(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("one")
        await screen.press("up")
        await paste(screen, "two")
        assert (isinstance(screen.live.mode, Selected), screen.typed) == (False, "two")
        await screen.press("ctrl+u", "up")
        await paste(screen, "two\nthree")
        await screen.press("1")
        assert [line["text"] for line in screen.lines()] == ["one", "two", "three"]
        assert not isinstance(screen.live.mode, Selected)


async def test_a_meeting_without_an_agenda_takes_any_paste(tmp_path: Path) -> None:
    bare = SMALL[: SMALL.index("[[agenda]]")]
    async with opened(meeting_file(tmp_path, bare)) as screen:
        await paste(screen, AGENDA)
        await screen.press("3")
        assert screen.saved()["current"] == screen.saved()["agenda"][0]["id"]
        await screen.press("ctrl+z")
        await paste(screen, "one\ntwo")
        await screen.press("1")
        assert [line["text"] for line in screen.lines()] == ["one", "two"]


async def test_lines_that_say_nothing_end_nothing(tmp_path: Path) -> None:
    bare = SMALL[: SMALL.index("[[agenda]]")]
    async with opened(meeting_file(tmp_path, bare)) as screen:
        for text, digits in (("Agenda\n---\n", "3"), ("•\n-\n", "14"), ("|\n\t|\n", "34"), ("@\n+\n!\n", "2")):
            for digit in digits:
                await paste(screen, text)
                await screen.press(digit)
        await screen.line("still here")
        assert "still here" in screen.path.read_text(encoding="utf-8")


async def test_approved_minutes_take_no_paste(tmp_path: Path) -> None:
    final = SMALL.replace('language = "en"', 'language = "en"\nstatus = "final"')
    async with opened(meeting_file(tmp_path, final)) as screen:
        await paste(screen, "one\ntwo")
        assert "lines were pasted" not in screen.text
        screen.shows("Read-only")


async def test_the_question_in_chinese_at_eighty_columns(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), (80, 24), "zh") as screen:
        await paste(screen, "一、开场（5分钟，李明）\n二、物流工作汇报，二十个字以上的长标题也要放得下才好 20分钟\n")
        screen.shows(catalogue("zh")["pasted"].format(count=2))
        row = next(row for row in screen.text.splitlines() if catalogue("zh")["paste-agenda"] in row)
        assert row.rstrip().endswith("..")


TEMPLATED = (
    SMALL.replace('language = "en"', 'language = "en"\nkind = "monthly"')
    .replace("Throughput", "Opening remarks")
    .replace("Shifts", "Group reports")
)
"""A meeting whose items are those of its template."""


@pytest.mark.parametrize(
    ("meeting", "key"), [(TEMPLATED, "enter"), (TEMPLATED, "6"), (SMALL, "6")], ids=["enter", "6", "other items"]
)
async def test_an_agenda_replaces_items_that_are_still_empty(tmp_path: Path, meeting: str, key: str) -> None:
    async with opened(meeting_file(tmp_path, meeting)) as screen:
        before = [item["title"] for item in screen.saved()["agenda"]]
        await paste(screen, AGENDA)
        screen.shows("agenda items, instead of the empty ones")
        await screen.press(key)
        assert [item["title"] for item in screen.saved()["agenda"]] == ["Opening", "Depot"]
        await screen.line("in the first item")
        assert screen.lines()[0]["text"] == "in the first item"
        await screen.press("ctrl+z", "ctrl+z")
        assert [item["title"] for item in screen.saved()["agenda"]] == before


async def test_the_head_of_a_pasted_agenda_fills_what_the_meeting_lacks(tmp_path: Path) -> None:
    head = "Depot committee\nMonday 23 November 2026 at 7.30 pm in the Old School\nChair: Cleo Ortiz\n\n"
    async with opened(meeting_file(tmp_path, SMALL.replace("date =", 'chair = "Ann Lee"\ndate ='))) as screen:
        before = screen.saved()
        await paste(screen, head + AGENDA)
        await screen.press("6")
        saved = screen.saved()
        assert (saved["place"], f"{saved['starts']:%d %H:%M}", saved["chair"]) == (
            "the Old School",
            "23 19:30",
            "Ann Lee",
        )
        assert [item["title"] for item in saved["agenda"]] == ["Opening", "Depot"]
        await screen.press("ctrl+z")
        assert "place" not in screen.saved()
        assert screen.saved()["agenda"] == before["agenda"]


async def test_items_that_hold_something_are_not_replaced(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("Closed")
        await paste(screen, AGENDA)
        screen.shows("agenda items")
        assert "instead of the empty ones" not in screen.text


@pytest.mark.parametrize(
    ("digit", "titles"), [("1", ["Throughput", "Shifts", "Opening", "Depot"]), ("2", ["Opening", "Depot"])]
)
async def test_an_agenda_is_pasted_into_the_agenda_list(tmp_path: Path, digit: str, titles: list[str]) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.press("ctrl+g")
        await paste(screen, AGENDA)
        assert "attendees" not in screen.text
        await screen.press(digit)
        assert [item["title"] for item in screen.saved()["agenda"]] == titles
        assert "2.1 Rota" in screen.text or "4.1 Rota" in screen.text
        await screen.press("ctrl+z")
        assert [item["title"] for item in screen.saved()["agenda"]] == ["Throughput", "Shifts"]


async def test_lines_without_an_item_change_no_agenda_list(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.press("ctrl+g")
        await paste(screen, "Agenda\n---\n")
        screen.shows("No agenda items were found")
        assert len(screen.saved()["agenda"]) == 2


async def test_the_box_says_what_each_line_becomes(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await paste(screen, SIGNED)
        screen.shows("issue  Queue: ten minutes")
        screen.shows("action  Ask for offers   owner Bo Chen")
        screen.shows("Nobody has the number 9999")
        await screen.press("down")
        screen.shows("# Night shift")


async def test_a_small_box_says_how_many_lines_more_and_the_help_has_them(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), (40, 20)) as screen:
        await paste(screen, "\n".join(f"line {number}" for number in range(20)))
        screen.shows("17 more")
        await screen.press("f1")
        screen.shows("line 4")


async def test_an_address_book_in_one_line_is_asked_about_but_not_behind_a_word(tmp_path: Path) -> None:
    book = "To: Hill, Sam <sam@depot.example>; Cc: Chen, Bo <bo@depot.example>"
    async with opened(meeting_file(tmp_path)) as screen:
        await paste(screen, book)
        screen.shows("Sam Hill, Bo Chen")
        await screen.press("escape")
        await screen.type("Present: ")
        await paste(screen, book)
        assert screen.typed == f"Present: {book}"
