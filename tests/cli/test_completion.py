"""Completion: the scripts are valid, and Tab gives what fits."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from minutetui.__main__ import main

KINDS = {"minutes", "monthly", "notes", "quarterly", "retrospective", "strategy"}


def script(shell: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> str:
    """Have the program print the script for a shell."""
    monkeypatch.setattr(sys, "argv", ["minutetui", "completion", shell])
    assert main() == 0
    return capsys.readouterr().out


def bash(text: str, folder: Path) -> str:
    """Run a text by bash, with the program on the path."""
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-c", text],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PATH": path, "LC_ALL": "C"},
    )
    assert not done.stderr
    return done.stdout


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("minutetui rev", {"review"}),
        ("minutetui completion ", {"bash", "zsh", "fish"}),
        ("minutetui review ", {"minutes", "review.toml", "two words.toml"}),
        ("minutetui new --from t", {"two words.toml"}),
        ("minutetui render --lang ", {"zh", "en"}),
        ("minutetui render --kind ", KINDS),
        ("minutetui render -o n", {"notes.md"}),
        ("minutetui actions --by ", {"owner", "unit", "meeting"}),
        ("minutetui check --j", {"--json"}),
    ],
)
def test_what_tab_offers_in_bash(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    line: str,
    offered: set[str],
) -> None:
    for name in ("review.toml", "two words.toml", "notes.md"):
        (tmp_path / name).touch()
    (tmp_path / "minutes").mkdir()
    words = line.split(" ")
    tried = f"""
        compopt() {{ :; }}  # it works only while a key is completed
        COMP_WORDS=({" ".join(f"'{word}'" for word in words)}); COMP_CWORD={len(words) - 1}
        _shtab_minutetui
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    shown = bash(script("bash", monkeypatch, capsys) + tried, tmp_path).splitlines()
    assert set(shown) == offered


def test_the_script_for_fish_names_every_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = script("fish", monkeypatch, capsys)
    assert "-a completion" in text
    assert "(minutetui templates 2>/dev/null | cut -f1)" in text


def test_the_script_for_zsh_asks_for_kinds_and_meeting_files(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = script("zsh", monkeypatch, capsys)
    for what in ("kinds", "meeting_files"):
        assert f"_minutetui_{what}() {{" in text
        assert f':_minutetui_{what}"' in text
