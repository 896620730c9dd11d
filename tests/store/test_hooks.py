"""Hooks: the person's commands after documents and meetings."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from helpers_app import meeting_file, opened
from minutetui.cli import run
from minutetui.errors import MinuteError
from minutetui.store.config import Config, Hook, load_config
from minutetui.store.hooks import run_hook
from minutetui.store.paths import config_dir
from minutetui.words import said


def script(tmp_path: Path, body: str = "") -> Path:
    """Write a program that records its event and its arguments in `log`."""
    path = tmp_path / "hook"
    log = tmp_path / "log"
    path.write_text(f'#!/bin/sh\necho "$MINUTETUI_EVENT $*" >> "{log}"\n{body}\n', encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def settings(toml: str) -> None:
    config_dir().mkdir(parents=True, exist_ok=True)
    (config_dir() / "config.toml").write_text(f"[hooks]\n{toml}\n", encoding="utf-8")


def test_the_command_gets_the_paths_after_its_own_arguments(tmp_path: Path) -> None:
    config = Config(hooks=(Hook("written", (str(script(tmp_path)), "a b")),))
    run_hook(config, "written", tmp_path / "x.md", tmp_path / "x.toml")
    run_hook(config, "ended", tmp_path / "x.toml")
    assert (tmp_path / "log").read_text() == f"written a b {tmp_path}/x.md {tmp_path}/x.toml\n"


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (("/nowhere/at-all",), "it cannot be run (No such file or directory)"),
        ((sys.executable, "-c", "import sys; sys.exit('the disk\x1b is away')"), "status 1; the disk� is away"),
        (("sh", "-c", "echo Gone. >&2; exit 3"), "failed: status 3; Gone."),
        (("sh", "-c", "exit 1"), "failed: it ended with status 1 and gave no reason."),
        (("sh", "-c", "echo >&2; exit 2"), "failed: it ended with status 2 and gave no reason."),
        (("sh", "-c", "kill -9 $$"), "failed: it was ended by signal 9."),
        ((sys.executable, "-c", "import time; time.sleep(9)"), "it is still running after 0 seconds"),
    ],
)
def test_a_failure_is_told(tmp_path: Path, command: tuple[str, ...], why: str) -> None:
    with pytest.raises(MinuteError) as caught:
        run_hook(Config(hooks=(Hook("written", command),)), "written", longest=0.3 if "sleep" in command[-1] else 60)
    assert why in said("en", caught.value.message)


def test_settings_are_checked_line_by_line(tmp_path: Path) -> None:
    settings('written = "sh -c \'exit 3\'"\nended = []\nopened = "ls"\napproved = 3')
    config, notices = load_config()
    assert config.hooks == (Hook("written", ("sh", "-c", "exit 3")),)
    told = "\n".join(said("en", notice) for notice in notices)
    assert [key in told for key in ("ended", "opened", "approved", "written, ended, approved")] == [True] * 4


def test_render_runs_it_and_keeps_the_document_when_it_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings(f'written = "{script(tmp_path, "exit 5")}"')
    meeting, out = meeting_file(tmp_path), tmp_path / "out.md"
    assert run(["render", str(meeting), "-o", str(out)]) == 0
    assert out.exists()
    assert f"written {out} {meeting}\n" == (tmp_path / "log").read_text()
    assert "status 5" in capsys.readouterr().err


async def test_ending_and_approving_run_it_with_the_saved_file(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    body = f'cp "$1" "{tmp_path}/seen-$MINUTETUI_EVENT"; touch "{tmp_path}/done-$MINUTETUI_EVENT"'
    settings(f'ended = "{script(tmp_path, body)}"\napproved = "{tmp_path / "hook"}"')
    async with opened(path, hooks=load_config()[0].hooks) as screen:
        for keys, event, wanted in [
            (("f10", "1"), "ended", 'status = "ended"'),
            (("f10", "1", "enter"), "approved", "final"),
        ]:
            await screen.press(*keys)
            seen = tmp_path / f"seen-{event}"
            while not (tmp_path / f"done-{event}").exists():
                await screen.settle()
            assert wanted in seen.read_text(encoding="utf-8")
