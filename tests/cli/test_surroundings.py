"""What surrounds a command: closed streams, other locales, odd settings, times without a zone, thousands of lines."""

from __future__ import annotations

import datetime as dt
import io
import os
import shlex
import subprocess
import sys
import time
from pathlib import Path

import pytest

from helpers_app import meeting_file, opened
from helpers_calls import calls_of
from minutetui.cli import run
from minutetui.store.config import load_config
from minutetui.store.meetings import MeetingFile
from minutetui.store.paths import config_dir

PROGRAM = shlex.join([sys.executable, "-m", "minutetui"])
ASCII = [
    {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    {"LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
    {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
]


@pytest.mark.parametrize(
    "command", ["render meeting.toml", "check meeting.toml", "take --plain meeting.toml", "take meeting.toml"]
)
@pytest.mark.parametrize(("closed", "told"), [("<&-", "Standard input is closed."), (">&-", "output is closed.")])
def test_a_closed_stream_is_said(tmp_path: Path, command: str, closed: str, told: str) -> None:
    meeting_file(tmp_path)
    done = subprocess.run(f"{PROGRAM} {command} {closed}", shell=True, cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == 74
    assert told in done.stderr.decode()


@pytest.mark.parametrize("locale", ASCII)
def test_han_is_kept_whatever_the_locale_says(tmp_path: Path, locale: dict[str, str]) -> None:
    environment = {**{name: value for name, value in os.environ.items() if name != "PYTHONUTF8"}, **locale}

    def minutetui(*arguments: str, typed: str = "") -> str:
        done = subprocess.run(
            [sys.executable, "-m", "minutetui", *arguments],
            input=typed.encode(), cwd=tmp_path, env=environment, capture_output=True, check=True,
        )  # fmt: skip
        return done.stdout.decode()

    assert "纪要.toml" in minutetui("new", "纪要.toml", "--title", "质量回顾", "--lang", "zh")
    assert "产线停了两次" in minutetui("take", "--plain", "纪要.toml", typed="产线停了两次\n")
    text = (tmp_path / "纪要.toml").read_text(encoding="utf-8")
    assert 'title = "质量回顾"' in text
    assert 'text = "产线停了两次"' in text
    assert "\ufffd" not in text


@pytest.mark.parametrize("value", ["a\\nb", "a\\u001b[2J", "a\\u202eb", "a\\u009bb"])
@pytest.mark.parametrize("key", ["schema", "folder", "theme"])
def test_a_setting_with_controls_is_told_and_left_out(tmp_path: Path, key: str, value: str) -> None:
    config_dir().mkdir(parents=True)
    (config_dir() / "config.toml").write_text(f'{key} = "{value}"\n', encoding="utf-8")
    config, notices = load_config()
    assert not getattr(config, key)
    assert "one line" in str(notices[0])
    path = tmp_path / "new.toml"
    assert run(["new", str(path)]) == 0
    assert MeetingFile(path).load().meeting.title


MIXED = """\
status = "ended"
started = 2026-11-23T09:00:00+08:00
ended = 2026-11-23T10:00:00
[[agenda]]
title = "Throughput"
minutes = 30
started = 2026-11-23T09:00:00
ended = 2026-11-23T09:40:00+08:00
[[agenda.lines]]
text = "One"
at = 2026-11-23T09:30:00
[[agenda.lines]]
text = "Two"
at = 2026-11-23T09:20:00+08:00
"""


DAYS = MIXED.replace("ended = 2026-11-23T10:00:00", "ended = 2026-11-24")


@pytest.mark.parametrize("text", [MIXED, MIXED.replace("+08:00", ""), DAYS])
@pytest.mark.parametrize("command", [["render"], ["check"], ["actions"], ["take", "--plain"]])
def test_times_with_and_without_a_zone_are_read_together(
    tmp_path: Path, text: str, command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = meeting_file(tmp_path, f'format = 1\ntitle = "T"\nlanguage = "en"\n{text}')
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))
    assert run([*command, str(path)]) in (0, 1)


def test_a_time_without_a_zone_is_in_the_zone_of_the_meeting(tmp_path: Path) -> None:
    path = meeting_file(tmp_path, f'format = 1\ntitle = "T"\nlanguage = "en"\n{MIXED}')
    meeting = MeetingFile(path).load().meeting
    assert meeting.ended == dt.datetime(2026, 11, 23, 10, tzinfo=dt.timezone(dt.timedelta(hours=8)))


async def test_hard_links_to_the_file_are_said(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    (tmp_path / "other.toml").hardlink_to(path)
    async with opened(path) as screen:
        screen.shows("is one of 2 names of the same")


def test_a_line_costs_the_same_however_many_are_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def calls(count: int) -> int:
        path = meeting_file(tmp_path)
        lines = [f"Pallet {n} is late" if n % 3 else f"!Dock {n} is blocked @Bo" for n in range(count)]
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("\n".join(lines).encode())))
        taken = calls_of(lambda: run(["take", "--plain", str(path)]), "call")
        assert path.read_text(encoding="utf-8").count("\ntext = ") == count
        return taken

    calls(60)  # loads modules and compiles patterns
    few, many = calls(120), calls(240)
    assert few < many < 2.1 * few


@pytest.mark.parametrize("said", ["late +2w ", "the dock is late @Bo ", "\\", "Ann, Bo, ", "张三、李四、", "a: "])
def test_a_line_of_megabytes_is_taken_in_a_second_or_two(
    tmp_path: Path, said: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    path = meeting_file(tmp_path)
    text = "=" + said * (1_000_000 // len(said.encode()))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"{text}\n= Next\n".encode())))
    begun = time.process_time()
    assert run(["take", "--plain", str(path)]) == 0
    assert time.process_time() - begun < 3  # every sign in it was looked for: minutes
    assert "Only the sign at its beginning is read" in capfd.readouterr().out
    long, following = MeetingFile(path).load().meeting.agenda[0].lines
    assert (long.tag, long.text) == ("decision", text[1:].strip())
    assert following.text == "Next"


@pytest.mark.parametrize("to_terminal", [True, False])
def test_progress_is_shown_on_a_terminal_where_the_readings_are_not(
    tmp_path: Path, to_terminal: bool, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("minutetui.cli.output.SOON", 0)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: to_terminal)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"One\nTwo\n" * 100)))
    assert run(["take", "--plain", str(meeting_file(tmp_path))]) == 0
    assert ("Reading the lines" in capfd.readouterr().err) != to_terminal


def test_hard_links_to_the_file_are_said_by_take_plain(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    path = meeting_file(tmp_path)
    (tmp_path / "other.toml").hardlink_to(path)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"One\n")))
    assert run(["take", "--plain", str(path)]) == 0
    assert "is one of 2 names of the same" in capfd.readouterr().err
