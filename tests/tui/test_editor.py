"""A person's own editor: what is written in it is never lost, however it ends."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from minutetui.errors import FileError
from minutetui.store.paths import state_dir
from minutetui.tui.editor import edited, editor


def script(folder: Path, body: str) -> list[str]:
    path = folder / "editor.sh"
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    path.chmod(0o755)
    return [str(path)]


def left_over() -> list[Path]:
    """Name what is still in the folder that editors write into."""
    return list((state_dir() / "prose").iterdir())


def test_what_the_editor_leaves_is_the_text(tmp_path: Path) -> None:
    assert edited("old", script(tmp_path, 'printf new > "$1"')) == "new"
    assert left_over() == []


@pytest.mark.parametrize(
    ("body", "left"),
    [
        ('printf new > "$1"; exit 1', b"new"),
        (r'printf "\377new" > "$1"', b"\xffnew"),
        ('printf new > "$1"; kill -9 $$', b"new"),
    ],
)
def test_what_was_written_in_an_editor_that_failed_is_kept(tmp_path: Path, body: str, left: bytes) -> None:
    with pytest.raises(FileError) as raised:
        edited("old", script(tmp_path, body))
    path = re.search(r"you wrote is in (.*)\.$", str(raised.value))
    assert path is not None
    assert Path(path[1]).read_bytes() == left
    assert left_over() == [Path(path[1]).parent]


@pytest.mark.parametrize("command", [["/no/such/editor"], ["false"]])
def test_an_editor_that_did_nothing_leaves_nothing(command: list[str]) -> None:
    with pytest.raises(FileError, match="The text was not changed"):
        edited("old", command)
    assert left_over() == []


def test_a_command_with_quotes_left_open_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VISUAL", 'vi "')
    monkeypatch.setenv("EDITOR", "sh -e")
    assert editor() == ["sh", "-e"]
