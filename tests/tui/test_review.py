"""The review screen: gaps first, fixed in place without a letter key. And the summary screen after it."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers_app import SMALL, meeting_file, opened
from minutetui.tui.widgets.entry import Entry

LINES = ("!Scanner queue", ">Ask for offers +2w", "", ">Count the racks @bo", ">Clean the dock")


async def test_from_five_findings_to_none(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        for line in LINES:
            await screen.line(line)
        await screen.press("ctrl+r")
        screen.shows("Ask now")
        screen.shows("0 of 4 settled")
        await screen.line("@1")  # the first is selected
        assert screen.lines()[0]["lines"][0]["owners"] == ["Ann Lee"]
        screen.hides("1 > Ask for offers")
        await screen.line("@2 +1 Dec")  # the next has taken its place: two gaps of one line at once
        screen.shows("4 ! Scanner queue", still=True)  # the numbers stay
        await screen.press("4")
        await screen.line("=Order a second scanner")
        assert screen.lines()[0]["lines"][1]["tag"] == "decision"
        await screen.line("+下周五")
        screen.shows("Every issue is decided")
        assert [line["tag"] for line in screen.lines()] == ["issue", "action", "action"]


async def test_what_is_asked_next_about_a_line_has_its_number(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line(">Count the racks @bo")
        await screen.line("Ann to sweep the yard")
        await screen.press("ctrl+r")
        await screen.press("2", "enter")
        screen.shows("2 > sweep the yard")
        await screen.press("2")
        await screen.line("+1 Dec")
        assert [line.get("due") for line in screen.lines()] == [None, "1 Dec"]


async def test_the_number_of_an_answered_entry_answers_no_other(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        for line in (">Clean the dock @Ann", ">Count the racks @bo"):
            await screen.line(line)
        await screen.press("ctrl+r")
        await screen.press("1")
        await screen.line("+1 Dec")
        await screen.press("1")
        screen.shows("There is no entry 1 any more.")
        for typed in (" +4", "@Ann"):
            await screen.type(typed)
            await screen.press("enter")
            assert [line.get("due") for line in screen.lines()] == ["1 Dec", None]
            assert [line["owners"] for line in screen.lines()] == [["Ann Lee"], ["Bo Chen"]]
            screen.shows("There is no entry 1 any more.")
            await screen.press("escape", "1")
        await screen.press("escape")
        await screen.line("+2 Dec")
        assert [line.get("due") for line in screen.lines()] == ["1 Dec", "2 Dec"]


async def test_deadlines_that_are_only_words_are_told_where_nothing_is_missing(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line(">Clean the dock @Ann +before Christmas")
        await screen.line(">Paint the gate @Ann +1 Dec")
        await screen.press("ctrl+r")
        screen.shows("Every issue is decided")
        screen.shows("Deadlines in words only, without a date: 1.")


async def test_the_head_counts_what_is_left_to_check_where_nothing_is_missing(tmp_path: Path) -> None:
    carried = '\n[[agenda.lines]]\nid = "k1"\ntag = "action"\ntext = "Call the bank"\norigin = "a.toml#k2"\n'
    owned = 'owners = ["Zed"]\ndue = "4 Dec"\ndue_date = 2026-12-04\n'
    async with opened(meeting_file(tmp_path, SMALL + carried + owned)) as screen:
        await screen.line("Ann to sweep the yard by Friday")
        await screen.press("ctrl+r")
        assert "No gaps" not in screen.text
        screen.shows("Still to check, below: 1 from the last meeting, 1 may be a task, 1 owner unknown.")


async def test_what_cannot_be_read_as_a_fix_is_given_back(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line(">Clean the dock")
        await screen.press("ctrl+r")
        await screen.line("s/racks/docks/")
        assert screen.app.screen.query_one(Entry).value == "s/racks/docks/"
        screen.shows("no owner", still=True)
        await screen.press("escape")
        assert screen.app.screen.query_one(Entry).value == ""
        screen.shows("no owner", still=True)


async def test_an_answer_that_is_not_understood_is_said_to_be_so(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line(">Clean the dock")
        await screen.press("ctrl+r")
        await screen.type("no idea")
        screen.shows("Not understood here; needed: @ owner")
        await screen.press("enter")
        screen.shows("That does not close this gap.")
        assert screen.app.screen.query_one(Entry).value == "no idea"


async def test_undo_on_the_review_screen(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line(">Clean the dock +2w")
        await screen.press("ctrl+r")
        await screen.line("@bo")
        screen.shows("Every issue is decided")
        await screen.press("ctrl+z")
        screen.shows("no owner")


async def test_what_can_wait_is_folded_under_its_counts(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line(">Clean the dock soon @bo +whenever")
        await screen.press("ctrl+r")
        (row,) = [row for row in screen.text.splitlines() if "Later:" in row]
        assert "1 vague wording" in row
        assert "1 venue missing" in row
        await screen.press("0")
        screen.shows("5 venue missing")
        await screen.press("pagedown")  # on drafted prose: what it says
        assert "assigned one action" in screen.text.splitlines()[-3]
        await screen.press("0")
        screen.hides("5 venue missing")


async def test_what_can_wait_is_fixed_without_leaving(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line(">Look into the dock @bo +2w")
        await screen.press("ctrl+r", "0")
        await screen.press("2", "enter")  # vague: its words come into the input
        assert screen.app.screen.query_one(Entry).value.startswith("> Look into the dock")
        await screen.press("escape")
        await screen.line("s/Look into/Clean/")
        await screen.line("@1")  # chair
        await screen.line("bo")  # recorder
        await screen.press("enter")  # a digit may begin the name of a place
        await screen.line("3 Dock Road")
        saved = screen.saved()
        assert saved["agenda"][0]["lines"][0]["text"] == "Clean the dock"
        assert (saved["chair"], saved["recorder"], saved["place"]) == ("Ann Lee", "Bo Chen", "3 Dock Road")


async def test_marked_ones_are_fixed_together_and_undone_together(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        for line in (">Sweep", ">Paint", ">Clean"):
            await screen.line(line)
        await screen.press("ctrl+r", "1", "3")
        screen.shows("2 marked")
        await screen.line("@2 +2w")
        assert [line.get("owners") for line in screen.lines()] == [["Bo Chen"], None, ["Bo Chen"]]
        screen.shows("2 were changed together")
        screen.shows("▌ 2 > Paint")
        await screen.press("ctrl+z")
        assert [line.get("owners") for line in screen.lines()] == [None, None, None]


async def test_waiving_by_digit_or_in_ones_own_words(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line(">Watch the gate @bo")
        await screen.line(">Sweep +2w")
        await screen.press("ctrl+r", "2")
        await screen.type("-")
        screen.shows("3 standing task")
        await screen.press("3")
        await screen.line("－ whoever comes first")
        screen.shows("Every issue is decided")
        assert [(one["finding"], one["reason"]) for one in screen.saved()["waived"]] == [
            ("action-without-due", "standing task"),
            ("action-without-owner", "whoever comes first"),
        ]
        await screen.press("ctrl+z", "ctrl+z")
        screen.shows("2 > Watch the gate")


async def test_the_sign_and_enter_leave_what_is_marked_as_it_is(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        for line in ("!Leaks", "", "Ann to sweep the yard by Friday"):
            await screen.line(line)
        await screen.press("ctrl+r", "2")
        await screen.type("-")
        screen.shows("1 no task (Enter)")
        await screen.press("enter")
        await screen.press("1")
        await screen.line("－")
        assert [line.get("status", "open") for line in screen.lines()] == ["deferred", "open"]
        assert [(one["finding"], one["reason"]) for one in screen.saved()["waived"]] == [("task-in-text", "no task")]


async def test_what_was_accepted_can_be_asked_again(tmp_path: Path) -> None:
    own = '\n[[waived]]\nfinding = "of-another-version"\nreason = "stays in the file"\n'
    async with opened(meeting_file(tmp_path, SMALL + own)) as screen:
        await screen.line(">Watch the gate @bo")
        await screen.press("ctrl+r")
        await screen.line("- while it is open")
        screen.shows("1 accepted")
        await screen.press("0", *["down"] * 9, "enter")
        screen.shows("1 > Watch the gate")
        assert [one["finding"] for one in screen.saved()["waived"]] == ["of-another-version"]


async def test_after_the_last_finding_another_is_selected_and_none_that_was_accepted(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line(">Watch the gate @bo")
        await screen.press("ctrl+r")
        await screen.line("- while it is open")
        await screen.press("0", *["down"] * 8)
        screen.shows("Enter asks again")
        await screen.press("up")
        await screen.line("- so it was")
        assert [one["reason"] for one in screen.saved()["waived"]] == ["while it is open", "so it was"]
        await screen.press("enter")
        assert len(screen.saved()["waived"]) == 2


async def test_an_item_that_nobody_came_to_is_taken_off_the_agenda(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("A word on the racks")
        await screen.line("#Car park")
        await screen.line("#Closing words")
        await screen.line("Thanks to all")
        await screen.press("ctrl+r")
        await screen.type("-")
        screen.shows("2 off the agenda")
        await screen.press("2")
        assert "Car park" not in [item["title"] for item in screen.saved()["agenda"]]


async def test_what_came_from_the_last_meeting_is_done_carried_or_dropped(tmp_path: Path) -> None:
    line = '\n[[agenda.lines]]\ntag = "action"\ntext = "Fix the gate"\nowners = ["Bo Chen"]\ndue = "ongoing"\n'
    text = SMALL.replace("minutes = 20\n", f'minutes = 20\n{line}origin = "last.toml#k3"\n')
    async with opened(meeting_file(tmp_path, text)) as screen:
        await screen.press("ctrl+r")
        screen.shows("From the last meeting, still open (1)")
        await screen.line("-2")
        assert screen.lines()[0]["status"] == "carried"
        screen.hides("From the last meeting")


async def test_a_text_that_fixes_nothing_stays_in_the_input(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line(">Sweep @bo")
        await screen.press("ctrl+r")
        await screen.line("nobody knows")
        screen.shows("Nothing was changed")
        assert screen.app.screen.query_one(Entry).value == "nobody knows"
        assert len(screen.lines()) == 1


async def test_page_down_gives_the_digits_to_the_next_nine(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        for number in range(11):
            await screen.line(f">Task {number} +2w")
        await screen.press("ctrl+r")
        screen.shows("1-9 mark rows 1-9 ")
        await screen.press("pagedown", "2")
        screen.shows("1-9 mark rows 10-12 ")  # with the item without lines
        await screen.line("@1")
        assert [bool(line.get("owners")) for line in screen.lines()] == [*[False] * 10, True]


async def test_home_and_end_select_without_moving_the_numbers(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        for number in range(11):
            await screen.line(f">Task {number:02}")
        await screen.press("ctrl+r", "end")
        rows = screen.text.splitlines()
        assert [row[:4] for row in rows if row.startswith("▌")] == ["▌   "]
        assert any("1 > Task 00" in row for row in rows)
        await screen.press("home")
        assert any(row.startswith("▌") and "1 > Task 00" in row for row in screen.text.splitlines())


async def test_views_by_tag_and_by_owner(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), (80, 24)) as screen:
        for line in ("!Queue", "=Buy one", ">Send @bo @Purchasing +2w"):
            await screen.line(line)
        await screen.press("ctrl+r", "right")
        for wanted in ("Issues (1)", "Decisions (1)", "Actions (1)"):
            screen.shows(wanted)
        await screen.press("right")
        rows = [row.split("  ")[0].strip() for row in screen.text.splitlines()]
        assert {"Bo Chen", "Purchasing"} <= set(rows)
        await screen.press("1")
        await screen.line("@1")  # any line can be fixed here, not only a gap
        assert screen.lines()[0]["lines"][1]["owners"] == ["Ann Lee"]
        await screen.press("left", "left")
        screen.shows("gaps")


@pytest.mark.parametrize("language", ["en", "zh"])
async def test_the_view_of_planned_and_spent_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setenv("TERM", "linux")
    monkeypatch.delenv("COLORTERM", raising=False)
    path = meeting_file(tmp_path, SMALL.replace('title = "Throughput"', 'title = "Throughput"\nspent = 1800'))
    async with opened(path, (80, 24), language=language) as screen:
        await screen.press("ctrl+r", "left")
        screen.shows({"en": "item (minutes)", "zh": "议题（分钟）"}[language])
        (row,) = [" ".join(row.split()) for row in screen.text.splitlines() if "Throughput" in row]
        name, planned, spent, bar = row.split()
        assert (name, planned, spent) == ("Throughput", "20", "30")
        within, over = bar.count("#"), bar.count("!")
        assert bar == "#" * within + "!" * over
        assert abs(within - 2 * over) <= 1
        assert over >= 6
        await screen.press("right")
        screen.hides("#!")


async def test_arrows_go_through_the_text_while_there_is_any(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line(">Sweep +2w")
        await screen.press("ctrl+r")
        await screen.type("@o")
        await screen.press("left")
        await screen.line("b")
        assert screen.lines()[0]["owners"] == ["Bo Chen"]


async def test_five_minutes_left_review_read_back_end_and_approve(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), (80, 24)) as screen:
        await screen.line("!Queue: ten minutes")
        await screen.press("f10")
        screen.shows("issue undecided (1)")
        await screen.press("escape", "ctrl+r")
        await screen.line("=Order a scanner @bo +2w")
        screen.shows("Every issue is decided")
        await screen.press("f9")
        screen.shows("Order a scanner")
        await screen.press("f9", "f10", "1")
        screen.shows("has ended")
        await screen.press("f10", "1", "enter")
        assert screen.saved()["status"] == "final"
        await screen.press("-")
        await screen.line("1")
        screen.shows("amends or reopens")


async def test_one_key_writes_the_markdown_beside_the_file(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    async with opened(path) as screen:
        await screen.line("Progress: two docks are open again")
        await screen.press("ctrl+o")
        screen.shows("Agenda and proceedings")
        await screen.press("enter")
        screen.shows("Written to")
        text = path.with_suffix(".md").read_text(encoding="utf-8")
        assert "- **Progress:** Two docks are open again." in text
        await screen.press("escape")
        await screen.line("and more")
        assert len(screen.lines()) == 2


async def test_an_approved_meeting_is_read_only(tmp_path: Path) -> None:
    path = meeting_file(tmp_path, SMALL.replace('language = "en"', 'language = "en"\nstatus = "final"'))
    before = path.read_bytes()
    async with opened(path) as screen:
        await screen.line("too late")
        screen.shows("Read-only: approved", still=True)
        assert screen.typed == "too late"
        await screen.press("f8", "ctrl+z", "f2")
        await screen.press("escape", "ctrl+r")
        assert "waive" not in screen.text
        await screen.press("f9")
        assert "@ + =" not in screen.text
    assert path.read_bytes() == before


OMITTING = SMALL.replace('language = "en"', 'language = "zh"').replace("date =", 'kind = "minutes"\ndate =')


async def test_lines_that_are_not_in_the_minutes_are_counted_and_taken_in(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path, OMITTING)) as screen:
        for line in ("!Scanner queue", "~two are waiting", "~one is broken", "=Order a third"):
            await screen.line(line)
        await screen.press("ctrl+r")
        screen.shows("2 lines of discussion are not in the minutes")
        await screen.press("0")
        screen.shows("Not in the minutes (2)")
        screen.shows("two are waiting")
        await screen.press("end", *["down"] * 20, "enter")
        assert [line["tag"] for line in screen.lines()[0]["lines"]] == ["discussion", "note", "decision"]
        screen.shows("Not in the minutes (1)")
        await screen.press("ctrl+z")
        screen.shows("Not in the minutes (2)")
