"""F10: the meeting ended, its minutes approved, amended and opened again, without a letter key."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers_app import SMALL, meeting_file, opened

SPOKEN = SMALL.replace(
    "minutes = 20\n",
    'minutes = 20\n\n[[agenda.lines]]\nid = "k1"\nat = 2026-11-23T10:30:40\ntext = "The queue is long"\n',
)
"""The same meeting with a line."""


@pytest.mark.parametrize("way", [(), ("ctrl+r",), ("ctrl+o",)])
async def test_a_meeting_is_ended_and_approved(tmp_path: Path, way: tuple[str, ...]) -> None:
    text = SPOKEN.replace("\n[[att", 'chair = "Ann Lee"\n\n[[att', 1)
    async with opened(meeting_file(tmp_path, text)) as screen:
        await screen.type("half typed")
        await screen.press(*way, "f10")
        screen.shows("End the meeting now")
        await screen.press("2")
        screen.shows("summary is a draft until it is approved")
        saved = screen.saved()
        assert (saved["status"], saved["ended"]) == ("ended", saved["agenda"][0]["lines"][0]["at"])
        assert [line["text"] for line in saved["agenda"][0]["lines"]] == ["The queue is long", "half typed"]
        await screen.press("f10", "1")
        day = screen.live.session.clock().date()
        await screen.press("enter")
        screen.shows("final and read-only")
        saved = screen.saved()
        assert (saved["status"], saved["approved"]["by"]) == ("final", "Ann Lee")
        assert saved["approved"]["on"] in (day, screen.live.session.clock().date())
        assert [event["what"] for event in saved["history"]] == ["ended", "approved"]


async def test_an_end_that_was_typed_is_offered_first(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("The queue is long")
        await screen.line("Adjourned: 23:52")
        await screen.press("f10")
        screen.shows("End it as noted, at 23:52")
        screen.shows("instead of the noted 23:52")
        await screen.press("1")
        saved = screen.saved()
        assert saved["status"] == "ended"
        assert (saved["ended"].hour, saved["ended"].minute) == (23, 52)


async def test_two_ends_at_the_same_minute_are_one(tmp_path: Path) -> None:
    async with opened(
        meeting_file(tmp_path, SPOKEN.replace("date =", "ended = 2026-11-23T10:30:00\ndate ="))
    ) as screen:
        await screen.press("f10")
        screen.shows("End it as noted, at 10:30")
        screen.shows("End the meeting now")
        assert "at the last line" not in screen.text


async def test_what_was_said_before_the_end_is_gone_after_it_on_every_screen(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("The queue is long")
        await screen.press("up", "3")
        screen.shows("is now: decision")
        await screen.press("ctrl+r", "f10", "1", "escape")
        assert screen.app.screen is screen.live
        assert screen.saved()["status"] == "ended"
        screen.hides("is now: decision")


async def test_a_line_after_the_end_is_taken_and_says_so(tmp_path: Path) -> None:
    path = meeting_file(tmp_path, SMALL.replace('language = "en"', 'language = "en"\nstatus = "ended"'))
    async with opened(path) as screen:
        await screen.line("One thing more")
        screen.shows("though the meeting has ended")
        assert screen.lines()[0]["text"] == "One thing more"
        await screen.press("f10", "2")
        assert screen.saved()["status"] == "live"


async def test_approved_minutes_are_amended_or_reopened_and_nothing_else(tmp_path: Path) -> None:
    path = meeting_file(tmp_path, SMALL.replace('language = "en"', 'language = "en"\nstatus = "final"'))
    async with opened(path) as screen:
        before = path.read_bytes()
        await screen.press("f8")
        await screen.line("Not taken")
        await screen.press("f2", "f8")
        assert path.read_bytes() == before
        await screen.press("f10", "1")
        await screen.type("Shifts/Night shifts/")
        await screen.press("enter")
        screen.shows("Amended")
        saved = screen.saved()
        assert (saved["status"], saved["agenda"][1]["title"]) == ("final", "Night shifts")
        assert saved["history"][0]["note"] == "Shifts → Night shifts"
        await screen.press("f10", "1")
        await screen.type("nowhere/x/")
        await screen.press("enter")
        screen.shows("occur exactly once")
        await screen.press("f10", "2")
        await screen.press("ctrl+q")
        assert screen.saved()["status"] == "ended"
        assert [line["text"] for line in screen.lines(1)] == ["Not taken"]


CARRIED = """
[[agenda.lines]]
id = "k1"
tag = "action"
text = "Ask for offers"
owners = ["Ann Lee"]
due = "Friday"
origin = "before.toml#k7"

[[agenda.lines]]
id = "k2"
tag = "issue"
label = "Queue"
origin = "before.toml#k8"

[[agenda.lines]]
id = "k3"
text = "All went well"
"""


async def test_one_digit_says_what_became_of_what_was_carried_over(tmp_path: Path) -> None:
    path = meeting_file(tmp_path, SMALL.replace("minutes = 20\n", f"minutes = 20\n{CARRIED}"))
    async with opened(path) as screen:
        await screen.press("up", "up", "up")
        screen.shows("1 done  2 carried over  3 dropped  4 open")
        screen.shows("Carried over from ")
        for digit, status in (("2", "carried"), ("3", "dropped"), ("1", "done"), ("9", "done")):
            await screen.press(digit)
            assert screen.lines()[0]["status"] == status
        await screen.press("4")
        assert "status" not in screen.lines()[0]
        await screen.press("ctrl+z")
        assert screen.lines()[0]["status"] == "done"
        await screen.press("down", "1")
        assert screen.lines()[1]["status"] == "deferred"
        await screen.press("down", "1")
        assert [line["tag"] for line in screen.lines()] == ["action", "issue", "issue"]


async def test_no_key_takes_an_approval_or_its_trace_back_by_the_way(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("The queue is long")
        await screen.press("f10", "1", "f10", "1")
        await screen.type("Ann Lee")
        await screen.press("enter")
        assert screen.saved()["status"] == "final"
        await screen.press("ctrl+z", "ctrl+z")
        screen.shows("nothing to undo")
        assert screen.saved()["status"] == "final"
        await screen.press("f10", "2")
        await screen.line("One thing more")
        await screen.press("ctrl+z", "ctrl+z")
        assert [line["text"] for line in screen.lines()] == ["The queue is long"]
        assert [event["what"] for event in screen.saved()["history"]] == ["ended", "approved", "reopened"]
