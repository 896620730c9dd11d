"""Conflict copies of sync programs and of MinuteTUI are named once and are no further meetings."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from helpers_app import SMALL
from minutetui.errors import CopyIgnoredError
from minutetui.store.actions import find_action, read_actions
from minutetui.store.follow_up import mark
from minutetui.store.new import follow
from minutetui.store.paths import original_of
from minutetui.store.recent import known_meetings, remember

ACTION = """
[[agenda.lines]]
id = "k7"
tag = "action"
text = "A second shift"
"""
NOW = dt.datetime(2026, 12, 1, 9, 30, tzinfo=dt.UTC)

COPIES = [
    "review.sync-conflict-20260312-101530-ABCDEFG.toml",
    "review.sync-conflict-20260312-101530.toml",
    "review (conflicted copy 2026-03-12).toml",
    "review (Ann's conflicted copy 2026-03-12).toml",
    "review (conflicted copy 2026-03-12 101530).toml",
    "review (Case Conflict).toml",
    "review (SFConflict ann@depot.example 2026-03-12-10-15-30).toml",
    "review（张华的冲突副本 2026-03-12）.toml",
    "review(张华 的冲突文件 2026-03-12 10.15.30).toml",
    "review_conflict-20260312-101530.toml",
    "review_LOCAL_1.toml",
    "review_REMOTE_4711.toml",
    "review.BASE.4711.toml",
    "review.mine.toml",
    "review.mine-2.toml",
    "review.theirs.toml",
    "review.recovered.toml",
    "review [conflict].toml",
    "review (copy: conflict #1 on 2026-03-12).toml",
    "review.Conflict.toml",
    "review_conf(2026-03-12-101530).toml",
    "review_DepotNAS_Mar-12-1015-2026_Conflict.toml",
    "review-DESKTOP-4K7Q2ZD.toml",
    "review-LAPTOP-4F2A.toml",
    "review-GATE-PC.toml",
    "review-Anns-MacBook-Pro.toml",
    "review_冲突文件_depot_20260312101530.toml",
    "review.mine.sync-conflict-20260312-101530-ABCDEFG.toml",
]
MEETINGS = [
    "review-2.toml",
    "review (second).toml",
    "review (1).toml",
    "conflict of interest.toml",
    "review (conflict of interest).toml",
    "review-conflict-of-interest.toml",
    "review-desktop.toml",
    "review-LAPTOP.toml",
    "review-laptop-rollout.toml",
    "review-IT-HR.toml",
    "other-LAPTOP-4F2A.toml",
    "mine.toml",
    "review LOCAL.toml",
    "other.mine.toml",
    "other_LOCAL_1.toml",
]
"""Names that say no such thing, or with nothing beside them that they could be a copy of."""


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_is_known_by_its_name(tmp_path: Path, name: str) -> None:
    original = tmp_path / "review.toml"
    assert original_of(tmp_path / name) is None
    original.touch()
    assert original_of(tmp_path / name) == original


@pytest.mark.parametrize("name", MEETINGS)
def test_other_files_are_meetings(tmp_path: Path, name: str) -> None:
    (tmp_path / "review.toml").touch()
    assert original_of(tmp_path / name) is None


def test_copies_are_named_once_and_not_counted(tmp_path: Path) -> None:
    for name in ("review.toml", *COPIES[:3]):
        (tmp_path / name).write_text(SMALL + ACTION, encoding="utf-8")
    found, problems = read_actions([tmp_path, tmp_path])
    assert [(Path(action.file).name, action.text) for action in found] == [("review.toml", "A second shift")]
    assert len(problems) == 3
    assert {type(problem) for problem in problems} == {CopyIgnoredError}
    assert {problem.status for problem in problems} == {0}
    assert "is a conflict copy of review.toml" in str(problems[0])


def test_a_copy_that_is_named_is_read(tmp_path: Path) -> None:
    for name in ("review.toml", "review.mine.toml"):
        (tmp_path / name).write_text(SMALL + ACTION, encoding="utf-8")
    found, problems = read_actions([tmp_path / "review.mine.toml"])
    assert ([Path(action.file).name for action in found], problems) == (["review.mine.toml"], [])


def test_a_copy_opened_last_is_no_further_meeting(tmp_path: Path) -> None:
    for name in ("review.toml", "review.mine.toml"):
        (tmp_path / name).write_text(SMALL, encoding="utf-8")
        remember(tmp_path / name)
    assert tmp_path / "review.toml" in known_meetings()
    assert tmp_path / "review.mine.toml" not in known_meetings()


def test_a_copy_of_the_next_meeting_follows_no_meeting(tmp_path: Path) -> None:
    first = tmp_path / "review.toml"
    first.write_text(SMALL, encoding="utf-8")
    text = SMALL.replace('language = "en"', 'language = "en"\nprevious = "review.toml"')
    (tmp_path / "review.mine.toml").write_text(text, encoding="utf-8")
    assert follow(first, NOW.date(), path=tmp_path / "next.toml").path.is_file()


MERGED = """
[[agenda.lines]]
id = "k7"
tag = "action"
text = "Ask for offers"

[[agenda.lines]]
id = "k7"
tag = "action"
text = "A second shift"
"""


@pytest.mark.parametrize(
    ("name", "statuses"),
    [
        ("k7", {"Ask for offers": "done", "A second shift": "open"}),
        ("k7~2", {"Ask for offers": "open", "A second shift": "done"}),
    ],
)
@pytest.mark.parametrize("same", [False, True], ids=["other text", "same text"])
def test_two_lines_with_one_id_have_two_names(tmp_path: Path, name: str, statuses: dict[str, str], same: bool) -> None:
    path = tmp_path / "review.toml"
    text = SMALL + MERGED
    path.write_text(text.replace("A second shift", "Ask for offers") if same else text, encoding="utf-8")
    assert [action.id for action in read_actions([path])[0]] == ["k7", "k7~2"]
    mark(find_action(f"{path}#{name}"), "done", NOW)
    after = read_actions([path])[0]
    assert [action.status for action in after] == list(statuses.values())
    assert len({action.id for action in after}) == 2
