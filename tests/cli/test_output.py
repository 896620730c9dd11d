"""What commands write: never an escape sequence of a name or a text, never a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from helpers_app import meeting_file

NAME = "a\x1b[31m\nb.toml"


def minutetui(*arguments: str, cwd: Path, **options: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(  # type: ignore[call-overload, no-any-return]
        [sys.executable, "-m", "minutetui", *arguments],
        cwd=cwd, check=False, stderr=subprocess.PIPE, **{"stdout": subprocess.PIPE, **options},
    )  # fmt: skip


@pytest.mark.parametrize(
    "arguments",
    [("check", NAME), ("check", "gone" + NAME), ("new", NAME), ("new", NAME, "--from", NAME), ("take", NAME)],
)
def test_a_name_never_reaches_the_terminal_raw(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    meeting_file(tmp_path).rename(tmp_path / NAME)
    done = minutetui(*arguments, cwd=tmp_path, stdin=subprocess.DEVNULL)
    assert b"\x1b" not in done.stdout + done.stderr
    assert b"Traceback" not in done.stderr


def test_lines_of_any_bytes_are_taken_and_read_back_without_controls(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    done = minutetui("take", "--plain", str(path), cwd=tmp_path, input=b"caf\xe9 \x1b[2J\x07 done\n")
    assert done.returncode == 0, done.stderr
    assert "caf\ufffd \ufffd[2J\ufffd done" in done.stdout.decode()
    assert b"\x1b" not in done.stdout
    assert "caf\ufffd \ufffd[2J\ufffd done" in path.read_text(encoding="utf-8")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("command", [("render",), ("check", "--json"), ("schema",), ("actions", "--csv")])
def test_output_that_cannot_be_written_is_said(tmp_path: Path, command: tuple[str, ...]) -> None:
    path = meeting_file(tmp_path)
    with Path("/dev/full").open("wb") as full:
        done = minutetui(*command, *([] if command == ("schema",) else [str(path)]), cwd=tmp_path, stdout=full)
    assert done.returncode == 74
    assert done.stderr == b"minutetui: The output could not be written: no space left on the disk.\n"


def test_an_interrupt_while_a_class_is_made_is_no_defect() -> None:
    script = (
        "import sys; from minutetui.__main__ import defect; sys.excepthook = defect\n"
        "class Field:\n    def __set_name__(self, owner, name): raise KeyboardInterrupt\n"
        "class Model:\n    field = Field()\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (130, b"")


def test_a_defect_of_a_command_ends_in_plain_words(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(
        "import minutetui.cli.commands as commands\n"
        "def fail(asked):\n"
        "    raise RuntimeError('secret ' + 'words')\n"
        "commands.do_check = fail\n"
    )
    path = meeting_file(tmp_path)
    done = minutetui("check", str(path), cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(tmp_path)})
    assert done.returncode == 70
    assert b"defect of its own (RuntimeError)" in done.stderr
    assert b"Traceback" not in done.stderr
    report = Path(os.environ["MINUTETUI_STATE_DIR"], "crash.txt").read_text(encoding="utf-8")
    assert "in fail" in report
    assert "secret words" not in report
