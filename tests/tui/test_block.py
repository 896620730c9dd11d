"""The lines end at the input; around it are where the next line goes, what can be picked, and what was just done."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from rich.cells import cell_len

from helpers_app import SMALL, Screen, meeting_file, opened
from minutetui.rows.bars import gauge
from minutetui.rows.edges import header_row
from minutetui.rows.lines import columns_of, rail_width
from minutetui.rows.row import BLANK, Row
from minutetui.rows.where import InputBlock, Where, where_row
from minutetui.tui.terminal.first_frame import BELOW_INPUT
from minutetui.tui.widgets.rows import ENTRY_MARK

SIZES = [(80, 24), (100, 30), (120, 40), (160, 50)]
FINAL = SMALL.replace('language = "en"', 'language = "en"\nstatus = "final"')
LONG = "the second scanner came late because the supplier had sent it to the other warehouse "


def text_of(row: Row) -> str:
    return "".join(text for text, _ in (*row.parts, *row.right))


def newest(screen: Screen) -> tuple[int, str]:
    """Give the number and the text of the last row of the lines."""
    row = screen.live.lines_pane.region.bottom - 1
    return row, screen.text.splitlines()[row]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_on_a_wider_screen_the_words_never_have_fewer_cells(language: str) -> None:
    words = [columns_of(width, language).words for width in range(40, 240)]
    assert all(before <= after for before, after in pairwise(words))
    assert columns_of(80, language).words == 68


def test_the_agenda_has_a_pane_from_112_columns_and_grows_to_44_cells() -> None:
    assert [rail_width(columns) for columns in (80, 111, 112, 136, 160, 200)] == [0, 0, 30, 37, 44, 44]
    assert not any(columns_of(width, "en").named for width in range(112))
    assert columns_of(160, "en").named


@pytest.mark.parametrize("width", [20, 38, 60, 78, 118, 158])
def test_the_row_above_the_input_fits_and_keeps_the_counts(width: int) -> None:
    under = ("Two docks share one scanner, and lorries wait", "issue")
    where = Where("12", "Throughput of the warehouse", "", "Ann Lee", under, ("17/20", "warning"), 4, 2)
    told = text_of(where_row(where, "en", width))
    assert cell_len(told) <= max(width, 30)
    assert "? 4" in told
    assert ": 2" in told
    assert ("under:" in told) == (width >= 78)


def test_the_title_of_the_meeting_is_cut_last() -> None:
    state = (("10:52", "dim"), ("live", "dim"), ("saved", "dim"))
    rows = [text_of(header_row("Warehouse review", state, width)) for width in (60, 35, 27, 21)]
    assert [row.split() for row in rows] == [
        ["Warehouse", "review", "10:52", "live", "saved"],
        ["Warehouse", "review", "live", "saved"],
        ["Warehouse", "review", "saved"],
        ["Warehouse..", "saved"],
    ]


@pytest.mark.parametrize(
    ("spent", "blocks", "drawn"),
    [
        (0, True, ("", "accent", "\u2591" * 8)),
        (5, True, ("\u2588" * 4, "accent", "\u2591" * 4)),
        (5.3, True, ("\u2588" * 4 + "\u258e", "accent", "\u2591" * 3)),
        (10, True, ("\u2588" * 8, "accent", "")),
        (20, True, ("\u2588" * 4, "accent", "\u2593" * 4)),
        (10.5, True, ("\u2588" * 7, "accent", "\u2593")),
        (5, False, ("####", "accent", "----")),
        (20, False, ("####", "accent", "!!!!")),
    ],
)
def test_a_bar_is_filled_in_eighths_and_says_what_is_over(
    spent: float, blocks: bool, drawn: tuple[str, str, str]
) -> None:
    (filled, style), (rest, other) = gauge(spent, 10, 8, blocks=blocks)
    assert (filled, style, rest) == drawn
    assert other == ("error" if spent > 10 else "rule")


def row(text: str) -> Row:
    return Row(((text, "text"),))


@pytest.mark.parametrize(
    ("picked", "told", "hidden", "shown"),
    [
        ("", ["Noted."], False, ("Noted.", "note", "")),
        ("1 Ann", ["Noted."], False, ("1 Ann", "note   Noted.", "")),
        ("1 Ann", ["A message as long as the row is"], False, ("A message as long as the row is", "note", "")),
        ("", ["Noted."], True, ("", "note", "Noted.")),
        ("1 Ann", ["A message of", "two rows"], False, ("1 Ann", "A message of", "two rows")),
        ("1 Ann", ["A message", "of three", "rows"], False, ("A message", "of three", "rows")),
        ("1 Ann", [], False, ("1 Ann", "note", "")),
    ],
)
def test_a_message_hides_as_little_as_it_can(
    picked: str, told: list[str], hidden: bool, shown: tuple[str, str, str]
) -> None:
    block = InputBlock(row("in 1"), row(picked) if picked else BLANK, row("note"))
    _, *others = block.with_message(list(map(row, told)), 32, hidden=hidden)
    assert tuple(map(text_of, others)) == shown


@pytest.mark.parametrize("size", SIZES)
async def test_the_newest_line_is_directly_above_the_input(tmp_path: Path, size: tuple[int, int]) -> None:
    async with opened(meeting_file(tmp_path), size) as screen:
        await screen.line("!Dock two")
        row, text = newest(screen)
        assert "Dock two" in text
        assert screen.live.entry.region.y - row == 3
        assert screen.live.entry.region.bottom == size[1] - BELOW_INPUT


@pytest.mark.parametrize("size", [(80, 12), *SIZES])
async def test_no_line_moves_while_a_long_text_is_typed(tmp_path: Path, size: tuple[int, int]) -> None:
    async with opened(meeting_file(tmp_path), size) as screen:
        await screen.line("Two docks were closed")
        row, text = newest(screen)
        for typed in (*[LONG[:80]] * 7, " > @"):
            await screen.type(typed)
            assert newest(screen)[0] == row
            assert screen.text.splitlines()[row].split()[-4:] == text.split()[-4:]


async def test_the_list_to_pick_from_is_above_the_input_also_of_a_long_line(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), (80, 24)) as screen:
        await screen.type(f"> {LONG}{LONG[:40]} @")
        rows = screen.text.splitlines()
        assert "Tab 1 Ann Lee" in rows[screen.live.entry.region.y - 1]
        await screen.type("an")
        assert "Tab or Enter 1 Ann Lee" in screen.text.splitlines()[screen.live.entry.region.y - 1]
        await screen.press("enter")
        assert screen.lines()[0]["owners"] == ["Ann Lee"]


async def test_the_line_just_stored_is_marked_until_the_next_key(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), (80, 24)) as screen:
        await screen.line("> Ask for offers @zoe")
        screen.shows(ENTRY_MARK)
        screen.shows("zoe?")
        await screen.type("x")
        screen.hides(ENTRY_MARK)
        screen.shows("zoe?", still=True)


async def test_while_a_line_is_selected_the_input_has_no_cursor(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), (80, 24)) as screen:
        await screen.line("Two docks were closed")
        entry = screen.live.entry
        at_input = entry.render_line(0)
        await screen.press("up")
        assert len({segment.style for segment in entry.render_line(0)}) < len({segment.style for segment in at_input})


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        (("up", "shift+up"), "“Dock two” moved. ^Z takes it back."),
        (("up", "up", "shift+up"), "It cannot be moved further that way."),
        (("up", "tab"), "“Dock two” moved. ^Z takes it back."),
        (("up", "3"), "“Dock two” is now: decision. ^Z takes it back."),
        (("up", "f5"), "“Dock two” is now: action. ^Z takes it back."),
        (("up", "delete"), "“Dock two” deleted. ^Z brings it back."),
        (("up", "enter", "x", "enter"), "Fixed: “Dock twox”. ^Z takes it back."),
    ],
)
async def test_a_command_that_adds_no_line_says_what_it_did(tmp_path: Path, keys: tuple[str, ...], told: str) -> None:
    async with opened(meeting_file(tmp_path), (80, 24)) as screen:
        await screen.line("Dock one")
        await screen.line("Dock two")
        await screen.press(*keys)
        screen.shows(told)


async def test_an_approved_meeting_shows_what_can_be_done_with_it(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path, FINAL), (80, 24)) as screen:
        await screen.type("x")
        screen.shows("F10 end, approve, amend, reopen")
        assert "!issue" not in screen.text


async def test_a_selected_line_of_an_approved_meeting_offers_no_tags(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("! Queue")
        await screen.press("f10", "1", "f10", "1", "enter", "up")
        screen.shows("Esc back to the input")
        assert "1 issue" not in screen.text
        assert "Enter edit" not in screen.text


async def test_an_item_without_lines_says_what_to_type(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), (80, 24)) as screen:
        await screen.line("Ready")
        screen.hides("Here: Ann Lee, Bo Chen, 张华. F12 notes who comes and goes.")


@pytest.mark.parametrize(("columns", "bars"), [(120, False), (160, True)])
async def test_in_a_wide_pane_every_planned_item_has_a_bar(tmp_path: Path, columns: int, *, bars: bool) -> None:
    text = SMALL.replace('title = "Shifts"', 'title = "Shifts"\nminutes = 10')
    async with opened(meeting_file(tmp_path, text), (columns, 40)) as screen:
        row = next(row for row in screen.text.splitlines() if "2 Shifts" in row)
        assert (("-" * 6 in row) or ("\u2591" * 6 in row)) == bars
        assert row.split("│")[0].rstrip().endswith("10")


@pytest.mark.parametrize(("columns", "title"), [(20, "Wareho.."), (40, "Warehouse review"), (80, "Warehouse review")])
async def test_the_title_row_of_a_narrow_screen_says_that_all_is_saved(
    tmp_path: Path, columns: int, title: str
) -> None:
    async with opened(meeting_file(tmp_path), (columns, 24)) as screen:
        await screen.line("Ready")
        row = screen.text.splitlines()[0]
        assert row.startswith(f" {title}")
        assert ("saved" in row, "saved " in row) == (True, columns == 80)


@pytest.mark.parametrize(("columns", "told"), [(120, "1 issue  2 discussion"), (80, "1 !  2 ~  3 =  4 >  5 risk")])
async def test_the_digits_of_a_selected_line_are_on_one_row(tmp_path: Path, columns: int, told: str) -> None:
    async with opened(meeting_file(tmp_path), (columns, 24)) as screen:
        await screen.line("! Queue")
        await screen.press("up")
        row = next(row for row in screen.text.splitlines() if told in row)
        assert row.endswith("9 emphasis  0 note")
        await screen.press("2")
        screen.shows("is now: discussion")
        screen.shows(told, still=True)


async def test_the_word_saved_stays_in_its_cells(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path), (80, 24)) as screen:
        before = screen.text.splitlines()[0].index("saved")
        assert "saved " not in screen.text
        await screen.line("! Queue")
        assert screen.text.splitlines()[0].index("saved ") == before
