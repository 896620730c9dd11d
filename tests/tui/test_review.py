"""The review screen: gaps first, mended in place without a letter key. And the summary screen behind it."""

from __future__ import annotations

from pathlib import Path

from helpers_app import meeting_file, opened

LINES = ("!Scanner queue", ">Ask for offers +2w", "", ">Count the racks @bo", ">Clean the dock")


async def test_from_five_findings_to_none(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        for line in LINES:
            await screen.line(line)
        await screen.press("ctrl+r")
        assert "1 action without owner" in screen.text
        assert "5 issue undecided" in screen.text
        await screen.line("@1")  # the first is selected
        assert screen.lines()[0]["lines"][0]["owners"] == ["Ann Lee"]
        await screen.line("@2 +1 Dec")  # the next has taken its place: two gaps of one line at once
        assert "3 issue undecided" not in screen.text
        await screen.press("2")
        await screen.line("=Order a second scanner")
        assert screen.lines()[0]["lines"][1]["tag"] == "decision"
        await screen.line("+下周五")
        assert "Nothing is open" in screen.text
        assert [line["tag"] for line in screen.lines()] == ["issue", "action", "action"]


async def test_what_cannot_be_read_as_a_mend_is_given_back(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line(">Clean the dock")
        await screen.press("ctrl+r")
        await screen.line("s/racks/docks/")
        await screen.press("escape")
        await screen.press("ctrl+r")
        assert "action without owner" in screen.text


async def test_undo_on_the_review_screen(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line(">Clean the dock +2w")
        await screen.press("ctrl+r")
        await screen.line("@bo")
        assert "Nothing is open" in screen.text
        await screen.press("ctrl+z")
        assert "action without owner" in screen.text


async def test_what_can_wait_is_counted_in_one_row(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line(">Clean the dock soon @bo +whenever")
        await screen.press("ctrl+r")
        (row,) = [row for row in screen.text.splitlines() if "Mend later (" in row]
        assert "vague wording 1" in row
        assert "place missing 1" in row


async def test_issues_decisions_and_actions_by_owner_stand_below(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), (80, 24)) as screen:
        for line in ("!Queue", "=Buy one", ">Ask @bo @Purchasing +2w"):
            await screen.line(line)
        await screen.press("ctrl+r")
        rows = [row.strip() for row in screen.text.splitlines()]
        for wanted in ("Issues (1)", "Decisions (1)", "Actions by owner (1)", "Bo Chen", "Purchasing"):
            assert wanted in rows


async def test_one_key_writes_the_markdown_beside_the_file(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    async with opened(path) as screen:
        await screen.line("Progress: two docks are open again")
        await screen.press("ctrl+o")
        assert "Throughput" in screen.text
        await screen.press("enter")
        assert "Written to" in screen.text
        text = path.with_suffix(".md").read_text(encoding="utf-8")
        assert "- **Progress:** two docks are open again" in text
        await screen.press("escape")
        await screen.line("and more")
        assert len(screen.lines()) == 2


async def test_an_approved_meeting_is_read_only(tmp_path: Path) -> None:
    from helpers_app import SMALL  # noqa: PLC0415

    path = meeting_file(tmp_path, SMALL.replace('language = "en"', 'language = "en"\nstatus = "final"'))
    before = path.read_bytes()
    async with opened(path) as screen:
        await screen.line("too late")
        assert "read-only" in screen.text
        assert screen.typed == "too late"
        await screen.press("f8", "ctrl+z", "f2")
    assert path.read_bytes() == before
