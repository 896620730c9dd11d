"""The person's own vague words."""

from __future__ import annotations

from pathlib import Path

from minutetui.store.own_lists import own_vague_words


def test_one_a_line_without_comments_and_blanks(own_directories: Path) -> None:
    assert own_vague_words() == ()
    folder = own_directories / "config"
    folder.mkdir()
    (folder / "vague.txt").write_text("# ours\nloop in\n\n 拉通 \nloop in\n", encoding="utf-8")
    assert own_vague_words() == ("loop in", "拉通")
