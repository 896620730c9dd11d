"""The live screen: one line after the other, tagged as typed, on disk before it is called saved."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from textual import events

from helpers_app import SMALL, meeting_file, opened
from minutetui.store.paths import config_dir
from minutetui.words import catalogue

EN, ZH = catalogue("en"), catalogue("zh")


async def test_a_line_of_each_kind_is_on_disk(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("Two docks were closed")
        await screen.line("!Scanner queue: people wait ten minutes")
        await screen.line("Ann: the morning is worst")
        await screen.line("=Order a second scanner")
        await screen.line(">Ask for three offers @bo +2w")
        lines = screen.lines()
        assert [line["tag"] for line in lines] == ["note", "issue"]
        assert (lines[1]["label"], lines[1]["text"]) == ("Scanner queue", "people wait ten minutes")
        below = lines[1]["lines"]
        assert [line["tag"] for line in below] == ["discussion", "decision", "action"]
        assert below[0]["speaker"] == "Ann Lee"
        assert below[2]["owners"] == ["Bo Chen"]
        assert below[2]["due_date"].isoformat() == "2026-12-07"
        assert re.search(r"saved \d\d:\d\d", screen.text)


async def test_what_is_typed_is_painted_together_with_its_reading(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        screen.live.entry.set_text("!Scanner queue")
        # No message has gone round yet, so no frame came between the two.
        assert "Scanner queue" in str(screen.live.rows("reading").rows)


async def test_the_first_enter_starts_the_meeting_and_says_so(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        screen.shows("not started")
        await screen.line("Hello")
        screen.shows("The meeting started at")
        saved = screen.saved()
        assert saved["status"] == "live"
        assert saved["started"].tzinfo is not None
        assert saved["agenda"][0]["started"]


async def test_the_first_line_says_nothing_of_a_start_that_was_typed(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("Meeting opened at 7.32 pm")
        screen.shows("began 19:32")
        screen.hides("not started")
        screen.shows("since 19:32")
        await screen.line("Hello")
        screen.hides("19:32")
        assert "The meeting started at" not in screen.text
        assert (screen.saved()["status"], f"{screen.saved()['started']:%H:%M}") == ("live", "19:32")


async def test_stepping_out_and_back_in(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("!Queue")
        await screen.press("enter")
        await screen.line("Something else")
        assert [line["text"] for line in screen.lines()] == ["Queue", "Something else"]
        await screen.line("!Noise")
        await screen.press("enter")
        await screen.press("backspace")
        await screen.line("belongs to noise")
        assert screen.lines()[2]["lines"][0]["text"] == "belongs to noise"


async def test_going_on_with_an_open_issue_by_number(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("!Queue")
        screen.shows("!1 ?1 Queue")
        await screen.line("!Noise")
        screen.shows("!1 ?1 Queue", still=True)
        screen.shows("!2 ?2 Noise")
        await screen.line("!1")
        await screen.line("it is worst at eight")
        await screen.line("=A second scanner")
        assert [line["tag"] for line in screen.lines()[0]["lines"]] == ["discussion", "decision"]


@pytest.mark.parametrize(
    ("typed", "field", "value"),
    [
        ("!", "tag", "issue"),
        ("@2", "owners", ["Bo Chen"]),
        ("@ann", "owners", ["Ann Lee"]),
        ("+Friday", "due", "Friday"),
        ("s/draft/final plan/", "text", "Send the final plan"),
    ],
)
async def test_the_last_line_is_amended_without_leaving_the_input(
    tmp_path: Path, typed: str, field: str, value: object
) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line(">Send the draft @张华 +2w")
        await screen.line(typed)
        assert len(screen.lines()) == 1
        assert screen.lines()[0][field] == value


async def test_the_reading_shows_what_enter_will_store(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("!Scanner queue")
        await screen.type(">Ask for offers @bo +2w")
        where, _, _, shown, _ = screen.text.splitlines()[-5:]
        for part in ("action", "Ask for offers", "owner Bo Chen", "due Mon 7 Dec"):
            assert part in shown
        assert "in 1 Throughput" in where
        assert "under: Scanner queue" in where
        await screen.press("escape")
        assert screen.typed == ">Ask for offers @bo +2w"


@pytest.mark.parametrize(
    ("language", "date", "due", "day", "told"),
    [
        ("zh", "2099-02-02", "三个工作日内", "5 Feb", True),
        ("zh", "2026-09-30", "两个工作日内", "9 Oct", False),
        ("zh", "2099-02-02", "三天内", "5 Feb", False),
        ("en", "2099-02-02", "three working days", "5 Feb", False),
    ],
)
async def test_the_reading_says_where_holidays_are_not_counted(
    tmp_path: Path, language: str, date: str, due: str, day: str, told: bool
) -> None:
    text = SMALL.replace("2026-11-23", date).replace('language = "en"', f'language = "{language}"')
    async with opened(meeting_file(tmp_path, text)) as screen:
        await screen.type(f"> Ask +{due}")
        screen.shows(day)
        assert ("holidays not counted" in screen.text) == told


async def test_the_list_of_owners_is_numbered_and_tab_takes_the_first(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.type(">Ask @")
        screen.shows("1 Ann Lee")
        screen.shows("4 Purchasing")
        await screen.type("pu")
        await screen.press("tab")
        assert screen.typed == ">Ask @Purchasing "


async def test_an_unknown_owner_is_kept_and_flagged(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.type(">Ask @Zed")
        screen.shows("unknown: Zed")
        await screen.press("enter")
        assert screen.lines()[0]["owners"] == ["Zed"]


async def test_agenda_items_on_the_fly_and_nested(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("# Cold store")
        await screen.line("Minus twenty all week")
        await screen.line("## Doors")
        await screen.line("Two seals are worn")
        agenda = screen.saved()["agenda"]
        assert [item["title"] for item in agenda] == ["Throughput", "Cold store", "Shifts"]
        assert agenda[1]["lines"][0]["text"] == "Minus twenty all week"
        assert agenda[1]["items"][0]["title"] == "Doors"
        assert agenda[1]["items"][0]["lines"][0]["text"] == "Two seals are worn"


async def test_leaving_an_item_commits_what_is_half_typed_to_it(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("One")
        await screen.type("half a line")
        await screen.press("f8")
        await screen.line("Two")
        assert [line["text"] for line in screen.lines(0)] == ["One", "half a line"]
        assert [line["text"] for line in screen.lines(1)] == ["Two"]
        assert screen.saved()["agenda"][0]["state"] == "done"
        assert screen.saved()["current"] == "a2"


async def test_undo_takes_back_typing_first_and_then_the_meeting(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("!Queue")
        await screen.line("under it")
        await screen.press("a", "b", "ctrl+z")
        assert screen.typed == "a"
        await screen.press("ctrl+z")
        await screen.press("ctrl+z")
        assert "lines" not in screen.lines()[0]
        await screen.press("ctrl+y")
        assert screen.lines()[0]["lines"][0]["text"] == "under it"
        await screen.press("ctrl+z", "ctrl+z")
        assert screen.lines() == []


async def test_walking_back_to_edit_retag_move_and_delete(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        for text in ("first", "second", "third"):
            await screen.line(text)
        await screen.press("up", "up", "3")
        assert screen.lines()[1]["tag"] == "decision"
        await screen.press("shift+up")
        assert [line["text"] for line in screen.lines()] == ["second", "first", "third"]
        await screen.press("down", "tab")
        assert screen.lines()[0]["lines"][0]["text"] == "first"
        await screen.press("shift+tab", "delete")
        assert [line["text"] for line in screen.lines()] == ["second", "third"]
        await screen.press("ctrl+z", "up", "enter")
        assert screen.typed == "first"
        await screen.type(" of all")
        await screen.press("enter")
        assert [line["text"] for line in screen.lines()] == ["second", "first of all", "third"]


async def test_a_line_that_becomes_an_action_gets_its_owner_and_deadline_until_that_is_undone(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("Bo to call the bank by Friday")
        await screen.press("up", "4")
        screen.shows("call the bank” is now: action (Bo Chen, by Friday)")
        changed = screen.lines()[0]
        assert (changed["tag"], changed["text"], changed["owners"]) == ("action", "call the bank", ["Bo Chen"])
        await screen.press("ctrl+z")
        before = screen.lines()[0]
        assert (before["tag"], before["text"]) == ("note", "Bo to call the bank by Friday")
        assert not {"owners", "due"} & {*before}


async def test_owner_and_due_of_a_line_further_up(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line(">Ask for offers")
        await screen.line("something else")
        await screen.type("half")
        await screen.press("up", "up", "@")
        await screen.type("2 +Friday")
        await screen.press("enter")
        assert screen.lines()[0]["owners"] == ["Bo Chen"]
        assert screen.lines()[0]["due"] == "Friday"
        assert screen.typed == "half"


async def test_typing_while_a_line_is_selected_goes_to_the_input(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("first")
        await screen.press("up")
        await screen.type("会议")
        assert screen.typed == "会议"
        await screen.press("enter")
        assert [line["text"] for line in screen.lines()] == ["first", "会议"]


async def test_editing_shows_what_one_would_type_and_escape_leaves_it_alone(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line(">Ask for offers @张华 @Purchasing +两周内")
        await screen.press("up", "enter")
        assert screen.typed == "> Ask for offers @张华 @Purchasing +两周内"
        await screen.type(" xx")
        await screen.press("escape", "escape")
        assert screen.typed == ""
        assert screen.lines()[0]["text"] == "Ask for offers"


async def test_a_function_key_tags_the_text_also_what_is_typed_after_it(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.type("We stop at six")
        await screen.press("f4", "enter")
        assert screen.lines()[0]["tag"] == "decision"
        # An input method passes F5 through while it still composes: what it commits then is the action.
        await screen.press("f5")
        assert screen.lines()[0]["tag"] == "decision"
        await screen.line("打扫会议室")
        assert [(line["tag"], line["text"]) for line in screen.lines()][1] == ("action", "打扫会议室")


async def test_a_function_key_and_enter_tag_the_last_line_and_say_so_before(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("We stop at six")
        await screen.press("f2")
        screen.shows("last line  issue")
        await screen.press("enter")
        assert (screen.lines()[0]["tag"], screen.typed) == ("issue", "")
        await screen.press("f6", "6")
        assert screen.lines()[0]["tag"] == "outcome"
        screen.shows("“We stop at six” is now: outcome. ^Z takes it back.")
        await screen.press("ctrl+z")
        assert screen.lines()[0]["tag"] == "issue"
        await screen.press("f6")
        screen.shows(" 0  note")
        await screen.press("0")
        assert screen.lines()[0]["tag"] == "note"


async def test_a_tag_of_the_first_line_of_an_item_waits_for_it(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.press("f6", "5")
        await screen.type("the roof may leak")
        await screen.press("enter")
        assert (screen.lines()[0]["tag"], screen.lines()[0]["text"]) == ("risk", "the roof may leak")


async def test_reopening_resumes_where_one_stopped(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    async with opened(path) as screen:
        await screen.press("f8")
        await screen.line("!Night shift")
        await screen.press("ctrl+q")
    async with opened(path) as screen:
        await screen.line("two people short")
        assert screen.lines(1)[0]["lines"][0]["text"] == "two people short"


async def test_a_meeting_without_an_agenda_gets_an_item_with_its_first_line(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path, 'format = 1\ntitle = "Stand-up"\n')) as screen:
        await screen.line("Hello")
        assert screen.saved()["agenda"][0]["title"] == "General"
        assert screen.lines()[0]["text"] == "Hello"


@pytest.mark.parametrize("size", [(120, 36), (80, 24), (60, 10), (40, 5), (30, 3)])
async def test_the_input_never_folds_away(tmp_path: Path, size: tuple[int, int]) -> None:
    async with opened(meeting_file(tmp_path), size) as screen:
        await screen.type("still here")
        screen.shows("still here")
        assert screen.live.entry.region.height == 1


async def test_resizing_keeps_text_and_selection(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("first")
        await screen.line("second")
        await screen.type("half")
        await screen.press("up", "up")
        chosen = screen.live.rows("lines").selected
        await screen.pilot.resize_terminal(80, 24)
        await screen.settle()
        await screen.pilot.resize_terminal(50, 8)
        await screen.settle()
        assert screen.live.rows("lines").selected == chosen
        assert screen.typed == "half"


async def test_both_languages(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path, SMALL.replace('"en"', '"zh"')), language="zh") as screen:
        await screen.line("！排队：高峰时要等十分钟")
        await screen.line("张总强调：月底前解决")
        await screen.line("＝再买一台扫码枪")
        await screen.line("》询价 ＠张华 ＋两周内")
        issue = screen.lines()[0]
        assert (issue["label"], issue["text"]) == ("排队", "高峰时要等十分钟")
        discussion, decision, action = issue["lines"]
        assert (discussion["speaker"], discussion["verb"]) == ("张华", "强调")
        assert decision["tag"] == "decision"
        assert (action["owners"], action["due"]) == (["张华"], "两周内")
        screen.shows("12月7日周一")
        assert re.search(r"已保存 \d\d:\d\d", screen.text)


async def test_a_key_changes_the_language_of_every_screen_at_once(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("! Queue: ten minutes")
        for key, word in (
            ("", "agenda"),
            ("ctrl+r", "review-title"),
            ("ctrl+o", "command-summary"),
            ("f1", "help-signs"),
        ):
            if key:
                await screen.press(key)
            screen.shows(EN[word], still=not key)
            await screen.press("ctrl+l")
            screen.shows(ZH[word])
            await screen.press("ctrl+l")
        await screen.press("ctrl+l", "escape", "escape")
        screen.shows(ZH["agenda"])


async def test_several_pasted_lines_are_asked_about_once(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        screen.live.entry.post_message(events.Paste("one\n! two: three\n\nthree\x1b[2J"))
        await screen.settle()
        screen.shows("3 lines were pasted")
        await screen.press("1")
        assert [line["text"] for line in screen.lines()][:2] == ["one", "! two: three"]
        assert "\x1b" not in screen.path.read_text(encoding="utf-8")


async def test_at_eighty_columns_the_clock_of_the_item_is_never_cut(tmp_path: Path) -> None:
    text = SMALL.replace("Warehouse review", "A title that is much too long for eighty columns, all of it")
    text = text.replace("Throughput", "An agenda item with a title that is too long as well")
    async with opened(meeting_file(tmp_path, text), (80, 24)) as screen:
        rows = screen.text.splitlines()
        assert "A title that is much too long for eighty columns, all of it" in rows[0]
        assert rows[0].endswith("saved")
        assert "0/20" in rows[-5]


async def test_the_roster_is_offered_and_a_name_of_the_same_sound(tmp_path: Path) -> None:
    config_dir().mkdir(parents=True, exist_ok=True)
    (config_dir() / "roster.toml").write_text('[[people]]\nname = "赵强"\nrole = "质检"\n', encoding="utf-8")
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.type(">Ask @zq")
        screen.shows("5 赵强")
        await screen.press("tab", "enter")
        await screen.type(">Ask @张花 +2w")
        screen.shows("owner 张华")
        await screen.press("enter")
        assert [line["owners"] for line in screen.lines()] == [["赵强"], ["张华"]]


async def test_who_comes_and_goes_is_noted_in_one_line_and_the_quorum_kept_in_view(tmp_path: Path) -> None:
    text = SMALL.replace("date =", 'status = "live"\nquorum = 3\ndate =')
    async with opened(meeting_file(tmp_path, text)) as screen:
        screen.shows("quorum 3/3")
        await screen.type("Apologies: Ann, Sam Hill")
        screen.shows("apologies   Ann Lee, Sam Hill   new: Sam Hill")
        await screen.press("enter")
        people = screen.saved()["attendees"]
        assert [one.get("attendance", "present") for one in people] == ["apologies", "present", "present", "apologies"]
        screen.shows("NO QUORUM 2/3")
        assert not screen.lines()
        await screen.press("ctrl+z")
        screen.shows("quorum 3/3")
        assert len(screen.saved()["attendees"]) == 3


async def test_what_ends_while_a_screen_is_being_left_finds_no_panes_and_asks_for_none(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.press("ctrl+r")
        leaving = screen.app.screen
        leaving._pruning = True  # as Textual marks a screen before it removes its panes
        await leaving.query("*").remove()
        screen.app.show_saved()
        screen.app.refresh_state()
        screen.app.pulse.beat()
        leaving._pruning = False
        await screen.app.pop_screen()  # before the next beat
