"""The lessons: both languages have the same steps, every expectation can be met, and every text fits 80×24."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from helpers_tutor import MONDAY, Learner
from minutetui.commands.keys import Keys
from minutetui.rows.help import coach_rows
from minutetui.rows.row import width_of
from minutetui.tutor.coach import Coach, LessonProgress
from minutetui.tutor.lesson import EXPECTATIONS, ExpectedLine, load_lesson
from minutetui.words import LANGUAGES, catalogue

WIDTH = 78
"""Cells of a row at 80 columns."""
MOST_ROWS = 6
"""Rows of the block: at 24 rows a dozen are left for the lines."""
STEPS = [(language, step) for language in LANGUAGES for step in load_lesson(language).steps]
NEED_A_SCREEN = {"review", "read-back", "end", "document"}


def test_all_languages_have_the_same_steps() -> None:
    first, *others = (load_lesson(language).steps for language in LANGUAGES)
    assert 18 <= len(first) <= 22
    assert len({step.id for step in first}) == len(first)
    for steps in others:
        assert [(step.id, step.expects) for step in steps] == [(step.id, step.expects) for step in first]
        for one, other in zip(steps, first, strict=True):
            if isinstance(one.wanted, ExpectedLine):
                # Names and words differ; that there are some does not.
                wanted = [(who.tags, who.due, who.vote, who.below) for who in (one.wanted, other.wanted)]
                assert wanted[0] == wanted[1], one.id
                assert bool(one.wanted.owner) == bool(other.wanted.owner)
                assert bool(one.wanted.speaker) == bool(other.wanted.speaker)


def test_the_lessons_use_every_expectation_and_no_other() -> None:
    assert {step.expects for _, step in STEPS} == set(EXPECTATIONS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("days", range(7))
def test_every_answer_meets_its_step_on_any_day_of_the_week(language: str, days: int) -> None:
    learner = Learner(language, MONDAY + dt.timedelta(days=days))
    for step in learner.coach.lesson.steps:
        if step.id in NEED_A_SCREEN:
            continue
        assert learner.step == step.id, "the answer before met a step too many, or none"
        learner.does(step.id)
        assert learner.coach.told == step.praise
    assert learner.step == "review"


def block_with(language: str, step_id: str, told: str) -> list[str]:
    lesson = load_lesson(language)
    coach = Coach(lesson, Path("meeting.toml"), LessonProgress(step_id))
    coach.told = told
    rows = coach_rows(coach, Keys(), WIDTH)
    assert all(width_of(row.parts) <= WIDTH for row in rows)
    return ["".join(text for text, _ in row.parts) for row in rows]


@pytest.mark.parametrize(("language", "step"), STEPS)
def test_every_step_fits_whatever_was_said_before(language: str, step: object) -> None:
    steps = load_lesson(language).steps
    index = next(index for index, one in enumerate(steps) if one is step)
    lacking = [text for key, text in catalogue(language).items() if key.startswith(("tutor-no-", "tutor-other"))]
    longest = max((text for text in lacking if "{path}" not in text), key=len)
    for told in (steps[index - 1].praise, catalogue(language)["tutor-welcome"], f"{longest} {steps[index].hint}"):
        told_by_key = told.replace("{{", "{").replace("}}", "}")
        for name in ("tag", "wanted", "speaker", "owner"):
            told_by_key = told_by_key.replace(f"{{{name}}}", "discussion" if language == "en" else "王小明")
        rows = block_with(language, steps[index].id, told_by_key)
        assert len(rows) <= MOST_ROWS, rows
        assert not any("{" in row for row in rows)
        assert not steps[index].example or rows[-1].strip() == steps[index].example, "an example is on one row"


def test_after_the_last_step_the_rows_say_how_to_go_on() -> None:
    coach = Coach(load_lesson("en"), Path("meeting.toml"), LessonProgress(finished=True))
    text = " ".join(part for row in coach_rows(coach, Keys(), WIDTH) for part, _ in row.parts)
    assert "^Q leaves" in text
    assert coach.progress == replace(coach.progress, step="", finished=True)
