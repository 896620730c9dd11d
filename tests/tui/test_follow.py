"""`follow`: what others in the room see of a meeting under way, and that they cannot disturb it."""

from __future__ import annotations

import asyncio
import datetime as dt
from pathlib import Path

import pytest

from helpers_app import meeting_file
from minutetui.cli import run
from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.rows.follow import follow_rows
from minutetui.rows.row import width_of
from minutetui.store.meetings import MeetingFile
from minutetui.tui.follow import FollowApp
from minutetui.tui.start import Start
from minutetui.tui.theme import SAFE
from minutetui.words import LANGUAGES, say

ZONE = dt.UTC
NOW = dt.datetime(2026, 11, 23, 10, 30, tzinfo=ZONE)


def at(minute: int) -> dt.datetime:
    return NOW.replace(hour=10, minute=minute)


def meeting(*lines: Line, **fields: object) -> Meeting:
    first = AgendaItem(id="a1", title="Doors", started=at(0), ended=at(10), spent=600)
    second = AgendaItem(id="a2", title="Gates", minutes=20, started=at(10), lines=lines)
    return Meeting.model_validate(
        {"title": "Yard", "status": "live", "agenda": (first, second), "current": "a2", **fields}
    )


def shown(rows: Meeting, width: int = 80, height: int = 24) -> list[str]:
    return ["".join(text for text, _ in (*row.parts, *row.right)) for row in follow_rows(rows, NOW, width, height)]


def decision(number: int, text: str = "", **fields: object) -> Line:
    return Line.model_validate({"id": f"k{number}", "tag": "decision", "text": text or f"Decision {number}", **fields})


def test_the_item_its_clock_and_the_outcomes_are_shown() -> None:
    action = Line(id="k9", tag="action", text="Tell the drivers", owners=("Ann",), due="Friday")
    rows = shown(meeting(decision(1), action))
    assert rows[0].startswith("Yard")
    assert "10:30" in rows[0]
    assert "2 Gates" in rows[2]
    assert "20/20" in rows[2]
    assert [row for row in rows if row.startswith(("Decisions", "Actions"))] == ["Decisions 1", "Actions 1"]
    assert sum("Tell the drivers" in row for row in rows) == 2


def test_the_latest_are_shown_where_there_is_no_room_for_all_and_none_is_cut_in_two() -> None:
    rows = shown(meeting(*(decision(n, "word " * 30) for n in range(1, 60))), height=24)
    assert len(rows) <= 24
    after = rows[rows.index("Decisions 59") + 1 :]
    assert len(after) % 3 == 0, "each decision has three rows"
    assert after


@pytest.mark.parametrize("size", [(40, 10), (80, 24), (160, 50)])
def test_every_size_is_kept(size: tuple[int, int]) -> None:
    lines = [decision(n, "决定把大门在八点关闭 " * 5) for n in range(30)]
    rows = follow_rows(meeting(*lines), NOW, *size)
    assert max(width_of(row.parts) for row in rows) <= size[0]


def test_confidential_lines_items_and_lost_motions_are_not_shown() -> None:
    lost = decision(2, "Sell the yard", vote={"for": 1, "against": 6, "result": "lost"})
    text = "\n".join(shown(meeting(decision(1, "A secret", confidential=True), lost)))
    assert "secret" not in text
    assert "Decisions" not in text
    hidden = meeting().with_(agenda=(AgendaItem(id="a2", title="Pay", confidential=True),))
    assert "A confidential agenda item" in "\n".join(shown(hidden))
    assert "Pay" not in "\n".join(shown(hidden))


async def test_a_save_is_shown_and_what_is_broken_meanwhile_leaves_the_last_state(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    app = FollowApp(Start(theme=SAFE), path)
    async with app.run_test(size=(80, 24)) as pilot:

        async def until(text: str) -> None:
            async with asyncio.timeout(20):
                while text not in "\n".join("".join(part for part, _ in row.parts) for row in app.view.rows):
                    await pilot.pause(0.02)

        await until("Warehouse review")
        assert MeetingFile(path).claim() is None, "the file is free for its writer"
        good = path.read_text(encoding="utf-8")
        path.write_text("title = [", encoding="utf-8")
        await until("line 1")
        path.write_text(good.replace("Warehouse review", "Depot review"), encoding="utf-8")
        await until("Depot review")
        await pilot.press("q")
    assert app.return_code == 0


@pytest.mark.parametrize(
    ("arguments", "status", "told"),
    [
        (["absent.toml"], 74, "absent.toml"),
        (["-"], 2, "-"),
        (["m.toml", "--web", "127.0.0.1:99999"], 2, "99999 is no port"),
        (["m.toml", "--web", "192.0.2.1:80"], 74, "192.0.2.1:80"),
        (["m.toml"], 74, "terminal"),
    ],
)
def test_what_cannot_be_followed_is_refused(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    status: int,
    told: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    meeting_file(tmp_path).rename(tmp_path / "m.toml")
    assert run(["follow", *arguments]) == status
    assert told in capsys.readouterr().err


@pytest.mark.parametrize("language", LANGUAGES)
def test_before_the_first_line_it_is_said_what_will_come(language: str) -> None:
    waiting = say(language, "follow-nothing")
    assert waiting in " ".join(shown(meeting(language=language)))
    assert waiting not in " ".join(shown(meeting(decision(1), language=language)))
