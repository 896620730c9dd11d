"""What a line costs in key presses beyond its words; `make bench` prints the table."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.keystrokes.screen import done, taken
from benchmarks.keystrokes.tasks import Task, tasks
from benchmarks.keystrokes.utterances import GOALS, LANGUAGES, TIMES, expected, totals, utterances


@pytest.mark.parametrize("language", LANGUAGES)
async def test_real_utterances_stand_in_the_file_as_they_were_said(language: str, tmp_path: Path) -> None:
    said = utterances(language)
    assert await taken(said, language, tmp_path) == expected(said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_none_takes_more_keys_than_its_goal(language: str) -> None:
    said = utterances(language)
    assert len([one for one in said if one.words]) >= 40
    assert [one for one in said if one.keys > GOALS[one.kind]] == []


def test_all_of_them_take_several_times_fewer_keys_than_by_hand() -> None:
    here, by_hand = map(sum, zip(*(totals(utterances(language)) for language in LANGUAGES), strict=True))
    assert by_hand >= TIMES * here


@pytest.mark.parametrize("language", LANGUAGES)
def test_by_hand_everything_is_written_that_stands_in_the_file(language: str) -> None:
    for one in utterances(language):
        if one.kind == "action":
            assert one.owner in one.by_hand
            assert one.due in one.by_hand


EIGHT = [(language, task) for language in LANGUAGES for task in tasks(language)]


@pytest.mark.parametrize(("language", "task"), EIGHT, ids=[f"{task.name}, {language}" for language, task in EIGHT])
async def test_the_keys_of_a_task_do_it(tmp_path: Path, language: str, task: Task) -> None:
    before, after = await done(task, language, tmp_path)
    assert not task.is_in(before)
    assert task.is_in(after), after


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_task_takes_more_keys_than_before_the_screens_were_changed(language: str) -> None:
    assert len(tasks(language)) == 8
    assert [task.name for task in tasks(language) if task.count > task.limit] == []
