"""Summaries in files: no meeting is replaced, no edited summary either, and private minutes stay private."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from helpers_app import SMALL, meeting_file, opened
from minutetui.cli import run
from minutetui.errors import EditedOutputError, UsageError
from minutetui.store.new import follow
from minutetui.store.outputs import write_output
from minutetui.store.recent import remember

BROKEN = 'format = 1\ntitle = "Half'


@pytest.mark.parametrize("name", ["meeting.toml", "other.toml", "minutes", "broken.toml", "BROKEN.TOML"])
@pytest.mark.parametrize("force", [(), ("--force",)])
def test_an_output_never_replaces_a_meeting(tmp_path: Path, name: str, force: tuple[str, ...]) -> None:
    path, out = meeting_file(tmp_path), tmp_path / name
    out.write_text(BROKEN if "broken" in name.lower() else SMALL, encoding="utf-8")
    before = out.read_bytes()
    assert run(["render", str(path), "-o", str(out), "--format", "markdown", *force]) == 2
    assert out.read_bytes() == before
    assert sorted(tmp_path.iterdir()) == sorted({path, out})


def test_an_output_never_replaces_a_meeting_that_it_is_a_link_to(tmp_path: Path) -> None:
    path, link = meeting_file(tmp_path), tmp_path / "summary.md"
    link.symlink_to(path)
    before = path.read_bytes()
    assert run(["render", str(path), "-o", str(link), "--force"]) == 2
    assert path.read_bytes() == before


def test_a_summary_edited_since_it_was_written_is_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, out = meeting_file(tmp_path), tmp_path / "summary.md"
    render = ["render", str(path), "-o", str(out)]
    assert run(render) == 0
    path.write_text(SMALL.replace("Warehouse review", "Yard review"), encoding="utf-8")
    assert run(render) == 0  # nobody touched it: it is written anew
    assert "Yard review" in out.read_text(encoding="utf-8")
    out.write_text("# Polished for an hour", encoding="utf-8")
    assert run(render) == 2
    assert "--force" in capsys.readouterr().err
    assert out.read_text(encoding="utf-8") == "# Polished for an hour"
    assert run([*render, "--force"]) == 0
    assert "Yard review" in out.read_text(encoding="utf-8")


def test_a_file_of_somebody_else_is_kept(tmp_path: Path) -> None:
    path, out = meeting_file(tmp_path), tmp_path / "notes.txt"
    out.write_text("not ours", encoding="utf-8")
    with pytest.raises(EditedOutputError):
        write_output(out, b"new", path)
    assert out.read_text(encoding="utf-8") == "not ours"


async def test_the_screen_asks_before_it_replaces_an_edited_summary(tmp_path: Path) -> None:
    path, out = meeting_file(tmp_path), tmp_path / "meeting.md"
    out.write_text("# Polished", encoding="utf-8")
    async with opened(path) as screen:
        screen.app.show("summary")
        await screen.settle()
        await screen.press("enter")
        screen.shows("was edited since it was written")
        await screen.press("1")
        assert out.read_text(encoding="utf-8") == "# Polished"
        await screen.press("enter", "2")
        screen.shows("Written to")
    assert "Warehouse review" in out.read_text(encoding="utf-8")


def test_what_comes_from_private_minutes_is_private(tmp_path: Path) -> None:
    path, out = meeting_file(tmp_path), tmp_path / "summary.md"
    path.chmod(0o600)
    assert run(["render", str(path), "-o", str(out)]) == 0
    new = follow(path, dt.date(2026, 11, 30)).path
    assert [file.stat().st_mode & 0o777 for file in (out, new)] == [0o600, 0o600]
    out.chmod(0o644)
    assert run(["render", str(path), "-o", str(out)]) == 0
    assert out.stat().st_mode & 0o777 == 0o644  # opened to others on purpose


def test_the_list_of_recent_meetings_is_private(tmp_path: Path, own_directories: Path) -> None:
    recent = own_directories / "state" / "recent"
    recent.parent.mkdir()
    recent.write_text("")
    recent.chmod(0o644)
    remember(meeting_file(tmp_path))
    assert recent.stat().st_mode & 0o777 == 0o600


def test_an_output_to_a_meeting_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    with pytest.raises(UsageError, match="is a meeting file"):
        write_output(path, b"# Summary", path)
