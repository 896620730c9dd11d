"""The screens over a team's archive: searching, marking, and a connection that breaks."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from helpers_app import Screen
from helpers_postgres import end_connections
from helpers_team import BO, meeting, send
from minutetui.store.paths import config_dir
from minutetui.store.team import team_person
from minutetui.tui.app import MinuteApp
from minutetui.tui.start import Start
from minutetui.tui.theme import first_theme

pytestmark = pytest.mark.faults


@contextlib.asynccontextmanager
async def started(address: str, folder: Path, key: str) -> AsyncIterator[Screen]:
    """Open a screen over a meeting of one's own and one of another person."""
    mine = meeting(folder / "mine" / "a.toml")
    send(address, mine.parent, person=team_person())
    send(address, meeting(folder / "theirs" / "b.toml", "Oil the gate", "Gate review").parent, person=BO)
    config_dir().mkdir(parents=True)
    (config_dir() / "config.toml").write_text(f'database = "{address}"\n', encoding="utf-8")
    app = MinuteApp(Start(language="en", theme=first_theme("")[0]))
    async with app.run_test(size=(120, 24)) as pilot:
        screen = Screen(app, pilot, mine)
        await screen.settle()
        await screen.press(key)
        await screen.settle()
        yield screen


async def test_an_action_is_marked_in_its_file_if_that_is_here(address: str, tmp_path: Path) -> None:
    async with started(address, tmp_path, "f5") as screen:
        screen.shows("2 open")
        await screen.press("=")
        await screen.settle()
        assert 'status = "done"' in screen.path.read_text(encoding="utf-8")
        await screen.press("down")
        await screen.press("=")
        await screen.settle()
        screen.shows(f"is on the machine of {BO}")


async def test_searching_and_opening(address: str, tmp_path: Path) -> None:
    async with started(address, tmp_path, "ctrl+f") as screen:
        await screen.type("oil")
        await screen.settle()
        screen.shows("Oil the gate")
        await screen.press("enter")
        await screen.settle()
        screen.shows(f"is on the machine of {BO}")


async def test_a_connection_that_breaks_is_told_and_opened_again(address: str, tmp_path: Path) -> None:
    async with started(address, tmp_path, "ctrl+f") as screen:
        end_connections(address)
        await screen.type("oil")
        await screen.settle()
        screen.shows("The connection to the database")
        await screen.press("f5")
        await screen.settle()
        screen.shows("Oil the gate")
