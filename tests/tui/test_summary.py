"""The summary screen: it follows edits, its prose is written in place, and it leads to the lines and back."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers_app import SMALL, meeting_file, opened


async def test_opened_from_a_line_and_back_to_another(tmp_path: Path) -> None:
    shelves = "".join(f'[[agenda.lines]]\ntext = "Shelf {number} is full"\n' for number in range(40))
    async with opened(
        meeting_file(tmp_path, SMALL.replace("minutes = 20\n", f"minutes = 20\n{shelves}")), (80, 24)
    ) as screen:
        await screen.press("up")
        await screen.press("ctrl+o")
        screen.shows("Enter writes the Markdown file")
        screen.shows("Shelf 39 is full", still=True)
        await screen.press("down", "enter")
        assert "0 tag" not in screen.text
        assert screen.live.rows("lines").selected
        assert screen.app.screen is screen.live


async def test_a_line_is_fixed_where_it_stands_in_the_summary(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line(">Count the racks")
        await screen.press("ctrl+o")
        await screen.type("@bo")
        assert "Choose a section first" not in screen.text
        await screen.press("enter")
        screen.shows("Choose a section first")
        await screen.press(*["backspace"] * 3)
        view = screen.app.screen.query_one("#list")
        while "line\t" not in view.selected:  # type: ignore[attr-defined]
            await screen.press("down")
        await screen.line("@bo")
        assert screen.lines()[0]["owners"] == ["Bo Chen"]
        screen.shows("Bo Chen", still=True)
        screen.hides("To be agreed")


async def test_down_goes_through_every_line_though_an_action_stands_in_the_table_too(tmp_path: Path) -> None:
    minutes = SMALL.replace("format = 1\n", 'format = 1\nkind = "minutes"\n')
    async with opened(meeting_file(tmp_path, minutes)) as screen:
        for text in (">Count the racks @Bo", "The gate sticks", ">Oil the gate @Bo", "The pump is loud"):
            await screen.line(text)
        await screen.press("ctrl+o")
        view = screen.app.screen.query_one("#list")
        walked = ["start"]
        while walked[-1] != view.selected:  # type: ignore[attr-defined]
            walked.append(view.selected)  # type: ignore[attr-defined]
            await screen.press("down")
        lines = [key.split("\t")[1] for key in walked if key.startswith("line\t")]
        assert len(lines) == 6  # the two actions are in the table, too
        assert len(set(lines)) == 4


async def test_a_drafted_paragraph_is_marked_until_it_is_accepted(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("Two docks are open")
        await screen.press("ctrl+o")
        assert "[draft] The meeting, held" not in screen.text
        screen.shows("[draft] The meeting")
        view = screen.app.screen.query_one("#list")
        while not view.selected.startswith("draft\tbackground"):  # type: ignore[attr-defined]
            await screen.press("down")
        screen.shows("Drafted by the program")
        await screen.press("enter")
        await screen.press("enter")
        assert screen.saved()["prose"]["background"]["before"].startswith("The meeting considered Throughput")
        assert screen.text.count("[draft]") == 2
        await screen.press("ctrl+z")
        assert "prose" not in screen.saved()
        assert screen.text.count("[draft]") == 3


async def test_prose_is_written_changed_and_taken_away_in_place(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("Two docks are open")
        await screen.press("ctrl+o")
        await screen.press("1")
        await screen.line("The depot is full.")
        await screen.line("A second paragraph.")
        assert screen.saved()["prose"]["background"]["before"] == "The depot is full.\n\nA second paragraph."
        view = screen.app.screen.query_one("#list")
        await screen.press("down")
        assert view.selected.startswith("prose\tbackground")  # type: ignore[attr-defined]
        await screen.press("enter", "backspace")
        await screen.line(" and cold.")
        screen.shows("The depot is full and cold.")
        await screen.press("enter", "ctrl+u", "enter")
        assert screen.saved()["prose"]["background"]["before"] == "A second paragraph."


async def test_a_section_without_content_can_be_given_some(tmp_path: Path) -> None:
    text = SMALL.split("[[attendees]]")[0].replace("date = 2026-11-23\n", "")
    async with opened(meeting_file(tmp_path, text)) as screen:
        await screen.press("ctrl+o")
        screen.shows("These sections are empty")
        screen.shows("Conclusion and outlook")
        await screen.press("7")
        await screen.line("The end.")
        assert screen.saved()["prose"]["outlook"]["before"] == "The end."


async def test_it_is_read_by_the_page_and_a_section_stands_on_top(tmp_path: Path) -> None:
    text = "".join(f'[[agenda.lines]]\ntext = "Shelf {number} is full"\n' for number in range(40))
    async with opened(
        meeting_file(tmp_path, SMALL.replace("minutes = 20\n", f"minutes = 20\n{text}")), (80, 24)
    ) as screen:
        await screen.press("ctrl+o", "pageup", "pageup", "pageup")
        assert "Warehouse review" in screen.text.splitlines()[1]
        await screen.press("pagedown")
        assert "Warehouse review" not in screen.text.splitlines()[1]
        screen.shows("Shelf 9 is full")
        await screen.press("3")
        assert "Agenda and proceedings" in screen.text.splitlines()[1]


@pytest.mark.parametrize("kind", ["retrospective", "strategy", "monthly", "quarterly", "minutes"])
async def test_every_kind_is_shown_with_what_it_has_not_yet(kind: str, tmp_path: Path) -> None:
    text = SMALL.replace("date =", f'kind = "{kind}"\ndate =')
    async with opened(meeting_file(tmp_path, text), (80, 24)) as screen:
        await screen.line(">Count the racks @bo +2w")
        await screen.press("ctrl+o")
        screen.shows("7 December 2026")
        await screen.press("pagedown", "pagedown", "pagedown")
        screen.shows("These sections are empty")


async def test_escape_lets_go_step_by_step(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("Two docks are open")
        await screen.press("ctrl+o", "1", "down", "enter", "escape")
        assert screen.app.screen.query_one("#entry").value == ""  # type: ignore[attr-defined]
        await screen.press("escape")
        assert screen.app.screen is not screen.live
        await screen.press("escape")
        assert screen.app.screen is screen.live


async def test_the_summary_is_written_and_copied_in_any_format(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("Two docks are open")
        await screen.press("ctrl+o")
        for digit, extension in enumerate(("md", "txt", "html", "docx", "pdf", "eml"), 1):
            out = screen.path.with_suffix(f".{extension}")
            assert not out.exists()
            await screen.press("f6", str(digit))
            assert out.name in "".join(screen.text.split()), "the path may be cut at the end of a row"
            assert out.stat().st_size > 100
        await screen.press("f7", "1")
        screen.shows("Copied to the clipboard")
        assert "Two docks are open" in screen.app.clipboard
        assert "**" not in screen.app.clipboard


async def test_what_is_too_long_to_copy_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("minutetui.tui.screens.sending.LONGEST_COPY", 50)
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.press("ctrl+o", "f7", "2")
        screen.shows("Too long for the clipboard")
        assert screen.path.with_suffix(".md").exists()
        assert screen.app.clipboard == ""
