"""The coach: what it says to a try, in which order things may be done, and how far somebody got."""

from __future__ import annotations

import shutil
from pathlib import Path
from random import Random

import pytest

from helpers_tutor import Learner
from minutetui.errors import FileError
from minutetui.store.lock import FileLock
from minutetui.store.paths import state_dir
from minutetui.tutor.folder import begin
from minutetui.tutor.lesson import Sight
from minutetui.words import LANGUAGES, Language

TRIES = [
    ("speaker", "loading takes half the time", "Bo Carter is not the speaker of that line."),
    ("speaker", "Ann: loading takes half the time", "Bo Carter is not the speaker of that line."),
    ("issue", "The scanner queue reaches the yard", "That is stored as: note. Wanted is: issue."),
    ("below", "Bo: two are broken", "That line belongs to no issue."),
    ("decision", ">Rent two scanners", "That is stored as: action. Wanted is: decision."),
    ("action", ">Get two offers +2w", "Cleo Grant is not the owner of that line."),
    ("action", ">Get two offers @Bo +2w", "Cleo Grant is not the owner of that line."),
    ("action", ">Get two offers @Cleo", "The deadline of that line is no day."),
    ("action", ">Get two offers @Cleo +soon", "The deadline of that line is no day."),
    ("motion", "=Open on Saturdays", "That line has no vote with an outcome."),
    ("motion", "=Open on Saturdays (moved Ann)", "That line has no vote with an outcome."),
    ("fix", "Something else", "That is stored, but was not what the meeting asked for."),
]


@pytest.mark.parametrize(("step", "typed", "told"), TRIES)
def test_a_try_that_lacks_something_is_told_what_and_what_to_do(step: str, typed: str, told: str) -> None:
    learner = Learner("en").at(step)
    learner.line(typed)
    assert learner.step == step
    assert learner.coach.told.startswith(told)
    assert learner.coach.step is not None
    assert learner.coach.told.endswith(learner.coach.step.hint)
    assert not learner.coach.went_well


def test_a_try_can_be_completed_by_a_sign_alone() -> None:
    learner = Learner("en").at("action")
    learner.line(">Get two offers")
    learner.line("@Cleo")
    assert learner.step == "action"
    learner.line("+2w")
    assert learner.step == "last"


@pytest.mark.parametrize(
    ("step", "typed"),
    [
        ("issue", "Issue: the queue is long"),
        ("issue", "！Drivers wait"),
        ("decision", "Agreed: two more scanners, from a hire firm"),
        ("action", ">Cleo: ask two hire firms +30 Nov"),
        ("left", "Dan left 10:20"),
        ("motion", "=Saturdays from January (unanimous, carried)"),
    ],
)
def test_other_wordings_do(step: str, typed: str) -> None:
    learner = Learner("en").at(step)
    learner.line(typed)
    assert learner.step != step


def test_what_a_later_step_asks_for_counts_then() -> None:
    learner = Learner("en").at("issue")
    learner.line("=Rent two scanners")
    assert learner.step == "issue"
    assert "is done already" in learner.coach.told
    learner.line("!The queue")
    assert learner.step == "below"
    learner.line("Bo: two of five are broken")
    assert learner.step == "action", "the decision was there"


def test_steps_that_are_met_by_the_way_are_not_praised_one_by_one() -> None:
    learner = Learner("en").at("open")
    learner.line(">Tell the drivers @Bo +1w")
    assert learner.step == "item", "there is no gap to close"
    assert "is done already" in learner.coach.told


def test_an_unknown_owner_has_to_become_known() -> None:
    learner = Learner("en").at("unknown")
    learner.line(">Repair two scanners @Kowalski +2w")
    assert learner.step == "unknown"
    learner.line("@Kowalski0")
    assert learner.step == "open"


def test_a_line_counts_once_until_it_is_changed() -> None:
    learner = Learner("en").at("action")
    learner.line(">Get two offers @Cleo +1w")
    assert learner.step == "last", "the same line is not the answer to the next step"
    learner.line("+2w")
    assert learner.step == "unknown"


def test_changes_of_clocks_and_people_alone_say_nothing_about_a_line() -> None:
    learner = Learner("en").at("issue")
    told = learner.coach.told
    learner.session.next_item()
    learner.show()
    assert learner.coach.told == told


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("seed", range(4))
def test_lines_in_any_order_are_answered_and_the_end_is_reached(language: Language, seed: int) -> None:
    learner = Learner(language)
    examples = [step.example for step in learner.coach.lesson.steps if step.example]
    for text in (*Random(seed).sample(examples, len(examples)), *examples):
        learner.line(text)
        assert learner.coach.told
    for _ in learner.coach.lesson.steps:
        learner.coach.skip()
    assert learner.coach.progress.finished


def test_every_step_can_be_skipped_and_the_last_one_ends() -> None:
    learner = Learner("en")
    for _ in learner.coach.lesson.steps:
        learner.coach.skip()
    assert learner.coach.step is None
    learner.coach.skip()
    learner.line("Something more")
    assert learner.coach.progress.finished


def sight(learner: Learner, event: str = "") -> Sight:
    return Sight(learner.session.meeting, learner.session.cursor.item, learner.session.gap_count, event)


def test_progress_is_kept_and_the_tutor_goes_on_there() -> None:
    learner, coach = Learner("en"), begin("en")
    coach.see(sight(learner))
    learner.line("The conveyor runs")
    coach.see(sight(learner))
    coach.skip()
    again = begin("en")
    assert (again.step and again.step.id, again.path) == ("issue", coach.path)
    assert again.progress.counted == coach.progress.counted != {}
    zh = begin("zh")
    assert zh.step is not None
    assert zh.step.id == "plain", "each language has its own"


@pytest.mark.parametrize(
    "damage", ["again", "finished", "unreadable", "of another kind", "no meeting", "damaged meeting"]
)
def test_the_tutor_begins_anew(damage: str) -> None:
    coach = begin("en")
    coach.path.with_name("meeting.md").write_text("minutes", encoding="utf-8")
    for _ in coach.lesson.steps if damage == "finished" else range(3):
        coach.skip()
    progress = coach.path.with_name("progress")
    if damage == "unreadable":
        progress.write_bytes(b"\xff\x00 =")
    elif damage == "of another kind":
        progress.write_text('step = "issue"\nfinished = false\ncounted = 3\n', encoding="utf-8")
    elif damage == "no meeting":
        coach.path.unlink()
    elif damage == "damaged meeting":
        coach.path.write_text("title =", encoding="utf-8")
    new = begin("en", again=damage == "again")
    assert new.step is not None
    assert new.step.id == "plain"
    assert [path.name for path in new.path.parent.iterdir()] == ["meeting.toml"]


def test_a_step_that_is_no_longer_there_is_the_first() -> None:
    coach = begin("en")
    coach.skip()
    progress = coach.path.with_name("progress")
    progress.write_text(progress.read_text("utf-8").replace("speaker", "gone"), encoding="utf-8")
    step = begin("en").step
    assert step is not None
    assert step.id == "plain"


def test_a_second_tutor_at_a_time_is_refused() -> None:
    lock = FileLock(begin("en").path)
    assert lock.acquire() is None
    for again in (False, True):
        with pytest.raises(FileError, match="the tutor is open already: "):
            begin("en", again=again)
    lock.release()
    assert begin("en", again=True).path.is_file()


def test_a_folder_that_cannot_be_made_is_told(own_directories: Path) -> None:
    shutil.rmtree(state_dir(), ignore_errors=True)
    state_dir().parent.mkdir(exist_ok=True, parents=True)
    state_dir().write_text("", encoding="utf-8")
    with pytest.raises(FileError, match="cannot write the tutor's folder"):
        begin("en")
