"""The screen of actions across meetings: narrowed, grouped, marked in their files, and opened at their lines."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from helpers_app import SMALL, Screen
from helpers_files import held_elsewhere
from minutetui.core.series.outstanding import ActionGroup
from minutetui.store.recent import remember
from minutetui.tui.app import MinuteApp
from minutetui.tui.screens.actions import ActionsScreen
from minutetui.tui.screens.live import LiveScreen
from minutetui.tui.start import ActionsOf, Start
from minutetui.tui.theme import first_theme

LINES = """
[[agenda.lines]]
id = "k1"
tag = "action"
label = "Offers"
text = "Ask three suppliers"
owners = ["张华", "Purchasing"]
due = "by Friday"
due_date = 2026-11-20

[[agenda.lines]]
id = "k2"
tag = "decision"
text = "A second shift"
owners = ["Bo Chen"]
"""


@contextlib.asynccontextmanager
async def listed(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    language: str = "en",
    *,
    by: ActionGroup | None = None,
    text: str = "",
) -> AsyncIterator[Screen]:
    """Show the actions of a folder that has a meeting of two, on Tuesday 24 November 2026."""
    path = folder / "meeting.toml"
    path.write_text(SMALL + LINES, encoding="utf-8")
    monkeypatch.setattr(MinuteApp, "now", lambda self: dt.datetime(2026, 11, 24, 9, 0, tzinfo=dt.UTC))
    monkeypatch.chdir(folder)
    app = MinuteApp(Start(actions=ActionsOf((Path(),), by, text), language=language, theme=first_theme("")[0]))
    async with app.run_test(size=(80, 24)) as pilot:
        screen = Screen(app, pilot, path)
        await screen.settle()
        yield screen


def statuses(screen: Screen) -> list[str]:
    """Give the status of the two actions on disk."""
    return [line.get("status", "open") for line in screen.lines(1)]


async def test_what_is_shown_of_an_action(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "broken.toml").write_text("title = ", encoding="utf-8")
    async with listed(tmp_path, monkeypatch) as screen:
        rows = [" ".join(row.split()) for row in screen.text.splitlines() if row.strip()]
        assert rows[:5] == [
            "Actions by deadline 2 open 1 overdue",
            "Overdue (1)",
            "▌ 1 Offers: Ask three suppliers 张华, Purchasing Fri 20 Nov",
            "No date (1)",
            "2 A second shift Bo Chen no date",
        ]
        assert rows[5] == "Not listed (1)"
        screen.shows("broken.toml, line 1")
        screen.shows("this is not a value")
        screen.shows("Warehouse review (2026-11-23) / Shifts\n")
        screen.shows("meeting.toml#k1")


@pytest.mark.parametrize("digit", ["2", "２"])
async def test_digits_select_while_nothing_is_typed_and_after_tab(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, digit: str
) -> None:
    async with listed(tmp_path, monkeypatch) as screen:
        await screen.press(digit)
        screen.shows("▌ 2 A second shift")
        await screen.type("second")
        screen.shows("▌   A second shift")
        screen.shows("Tab digits choose")
        await screen.press("tab")
        screen.shows("▌ 1 A second shift")
        await screen.press("tab", digit)
        screen.shows(f"second{digit}")


@pytest.mark.parametrize("typed", ["zhangh", "张", "purch", "ask OFFERS", "11-20", "warehouse suppliers", "overdue"])
async def test_typing_narrows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str) -> None:
    async with listed(tmp_path, monkeypatch) as screen:
        await screen.type(typed)
        screen.shows("Ask three", still=True)
        screen.hides("A second shift")
        await screen.type("x")
        screen.shows(f"No action contains “{typed}x”.")


async def test_it_begins_as_asked_on_the_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with listed(tmp_path, monkeypatch, by="owner", text="bo") as screen:
        screen.shows("by owner")
        screen.shows("Bo Chen (1)")
        assert "Ask three" not in screen.text


async def test_the_arrows_group_and_the_selection_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with listed(tmp_path, monkeypatch) as screen:
        await screen.press("down")
        seen = []
        for key in ("right", "right", "right", "right", "left"):
            await screen.press(key)
            seen.append([row.split(" (")[0].strip() for row in screen.text.splitlines() if row.endswith(")")])
            screen.shows("meeting.toml#k2", still=True)
        owners, units, meetings, urgency, again = seen
        assert (owners, units) == (["Bo Chen", "Purchasing", "张华"], ["Purchasing", "no unit"])
        assert (meetings, urgency, again) == (["Warehouse review"], ["Overdue", "No date"], meetings)


async def test_one_key_marks_and_takes_back_in_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with listed(tmp_path, monkeypatch) as screen:
        await screen.type("o")
        await screen.press("equals_sign", "down", "minus")
        assert statuses(screen) == ["done", "dropped"]
        screen.shows("0 open")
        marked = [row.split()[-1] for row in screen.text.splitlines() if row.startswith(("    ", "▌   "))]
        assert marked == ["done", "dropped"]
        await screen.press("minus", "up", "fullwidth_equals_sign")
        assert statuses(screen) == ["open", "open"]
        await screen.press("fullwidth_hyphen_minus", "f5")
        assert statuses(screen) == ["dropped", "open"]
        assert "Ask three" not in screen.text


async def test_keys_pressed_quickly_are_all_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with listed(tmp_path, monkeypatch) as screen:
        await screen.pilot.press("equals_sign", "down", "equals_sign")
        await screen.settle()
        assert statuses(screen) == ["done", "done"]


async def test_what_cannot_be_marked_says_why_and_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with listed(tmp_path, monkeypatch) as screen:
        with held_elsewhere(screen.path):
            await screen.press("equals_sign")
        assert "is writing" in " ".join(screen.text.split())
        screen.shows("2 open", still=True)
        assert statuses(screen) == ["open", "open"]
        await screen.press("down")
        assert "being written" not in screen.text


async def test_a_screenful_down_and_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with listed(tmp_path, monkeypatch) as screen:
        await screen.press("pagedown")
        screen.shows("meeting.toml#k2")
        await screen.press("pageup")
        screen.shows("meeting.toml#k1")


async def test_enter_opens_the_meeting_at_the_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with listed(tmp_path, monkeypatch) as screen:
        await screen.type("shift bo")
        await screen.press("enter")
        assert isinstance(screen.app.screen, LiveScreen)
        assert screen.live.rows("lines").selected == "k2"
        await screen.press("escape")
        await screen.line(">Order lamps")
        await screen.app.run_action("app.leave_meeting")
        await screen.settle()
        assert isinstance(screen.app.screen, ActionsScreen)
        await screen.press(*["backspace"] * len("shift bo"))
        screen.shows("3 open")
        screen.shows("Order lamps")


DONE = """
[[agenda.lines]]
id = "k3"
tag = "action"
text = "Sweep the yard"
owners = ["Bo Chen"]
status = "done"

[[agenda.lines]]
id = "k4"
tag = "action"
text = "Raise the rent"
status = "done"
confidential = true
"""


@pytest.mark.parametrize(
    ("terminal", "done", "open_", "late"),
    [("xterm-256color", "\u2588" * 13 + "\u258d", "\u2591", "\u2593"), ("linux", "#" * 13, "-", "!")],
    ids=["blocks", "ASCII"],
)
async def test_the_chart_counts_what_typing_leaves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, terminal: str, done: str, open_: str, late: str
) -> None:
    monkeypatch.setenv("TERM", terminal)
    monkeypatch.delenv("COLORTERM", raising=False)
    monkeypatch.setitem(globals(), "LINES", LINES + DONE)
    async with listed(tmp_path, monkeypatch) as screen:
        await screen.press("f6")
        await screen.settle()
        screen.shows(f"2026-11        1     2  {done}{open_ * (40 - len(done))}")
        screen.shows(f"张华           1        1  {late * 40}")
        screen.shows(f"overdue     1  {late * 40}")
        screen.shows(f"no date     1  {done[0] * 40}")
        screen.hides("Ask three suppliers")
        await screen.press("f4")
        screen.shows(f"2026-11        2     2  {done[0] * 20}{open_ * 20}")
        await screen.type("bo")
        screen.shows(f"2026-11        1     1  {done[0] * 20}{open_ * 20}")
        screen.hides("张华")
        await screen.press("f6")
        screen.shows("A second shift")


async def test_in_chinese(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with listed(tmp_path, monkeypatch, language="zh") as screen:
        screen.shows("未完成 2  已逾期 1")
        await screen.press("right", "equals_sign")
        screen.shows("按责任人")
        screen.shows("A second shift", still=True)
        screen.shows("已完成")


async def test_the_start_screen_leads_there_and_back(tmp_path: Path, own_directories: Path) -> None:
    path = tmp_path / "meeting.toml"
    path.write_text(SMALL + LINES, encoding="utf-8")
    remember(path)
    folder = own_directories / "Documents" / "Minutes"
    folder.mkdir(parents=True)
    (folder / "other.toml").write_text(SMALL.replace("Warehouse", "Depot") + LINES, encoding="utf-8")
    app = MinuteApp(Start(theme=first_theme("")[0]))
    async with app.run_test(size=(80, 24)) as pilot:
        screen = Screen(app, pilot, path)
        await screen.press("f5")
        assert isinstance(app.screen, ActionsScreen)
        await screen.settle()
        screen.shows("4 open")
        await screen.press("escape")
        screen.shows("Recent")


def test_the_command_needs_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    from minutetui.cli import run  # noqa: PLC0415

    assert run(["actions", "--screen", "."]) == 74
    assert "there is no terminal" in capsys.readouterr().err
