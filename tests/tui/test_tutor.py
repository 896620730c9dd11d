"""The tutor on the screens: the whole lesson in both languages, by its own answers; leaving, and going on."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from helpers_app import Screen, meeting_file
from minutetui.store.config import Config, Hook
from minutetui.store.paths import meetings_dir, state_dir
from minutetui.store.peek import look_at
from minutetui.store.recent import known_meetings, recent
from minutetui.tui.app import MinuteApp
from minutetui.tui.screens.start import TUTOR
from minutetui.tui.start import Start
from minutetui.tui.theme import first_theme
from minutetui.tui.widgets.entry import Entry
from minutetui.tutor.coach import Coach
from minutetui.tutor.folder import begin
from minutetui.words import LANGUAGES, say


@contextlib.asynccontextmanager
async def tutored(coach: Coach, *, config: Config | None = None) -> AsyncIterator[Screen]:
    """Run the screens with a coach, at 80×24."""
    language, path = coach.lesson.language, coach.path
    start = Start(path, look=look_at(path), temporary=True, coach=coach, language=language, config=config or Config())
    start.theme = first_theme("")[0]
    app = MinuteApp(start)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = Screen(app, pilot, path)
        while app.session is None:
            await screen.settle()
        await screen.settle()
        yield screen


async def answer(screen: Screen, answers: tuple[str, ...]) -> None:
    """Type the answers of a step; keys that follow each other are pressed at once."""
    for is_key, some in itertools.groupby(answers, lambda one: one.startswith("<")):
        if is_key:
            await screen.press(*(key[1:-1] for key in some))
            continue
        for text in some:
            if text == "?1":
                await screen.press("question_mark", "1")
            else:
                screen.app.screen.query_one(Entry).insert_text_at_cursor(text)
                await screen.press("enter")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_whole_tutor_and_nothing_of_it_is_among_the_meetings(language: str, own_directories: Path) -> None:
    sent = own_directories / "sent"
    hooks = tuple(Hook(event, ("touch", str(sent))) for event in ("written", "ended"))
    coach = begin(language)
    async with tutored(coach, config=Config(hooks=hooks)) as screen:
        for number, step in enumerate(coach.lesson.steps, 1):
            assert coach.step is step
            assert f"{number}/{len(coach.lesson.steps)} " in screen.text
            who, words = step.said[0]
            assert who in screen.text
            assert words[:20] in screen.text
            await answer(screen, step.answer)
        assert coach.step is None
        screen.shows("minutetui demo")
    assert coach.path.with_suffix(".md").is_file()
    assert recent() == known_meetings() == ()
    assert not meetings_dir().exists()
    assert not sent.exists()
    kept = {path.relative_to(own_directories) for path in own_directories.rglob("*") if path.is_file()}
    state = state_dir().relative_to(own_directories)
    names = {"meeting.toml", "meeting.md", "progress"}
    assert {path for path in kept if "cache" not in path.parts} == {
        state / "written",
        *(state / "tutor" / language / name for name in names),
    }


async def test_it_goes_on_where_it_was_left() -> None:
    async with tutored(begin("en")) as screen:
        await screen.line("The conveyor runs")
        await screen.press("tab")
        screen.shows("Skipped.")
        await screen.line("Nothing yet")
        screen.shows("That is stored as: note. Wanted is: issue.")
        await screen.type("!The queue")
        await screen.press("ctrl+q")
    async with tutored(begin("en")) as screen:
        assert "Welcome back" in screen.text
        assert "4/21" in screen.text
        assert "The queue" in screen.text
        assert [line["text"] for line in screen.lines()] == ["The conveyor runs", "Nothing yet", "The queue"]
        await screen.line("=Rent two scanners")
        screen.shows("is done already")


async def test_the_tab_key_completes_while_something_is_typed() -> None:
    coach = begin("en")
    async with tutored(coach) as screen:
        await screen.type(">Ask @Cle")
        await screen.press("tab")
        assert "Cleo Grant" in screen.typed
        assert coach.number == 1


async def test_it_is_on_the_start_screen_and_leads_back_there() -> None:
    app = MinuteApp(Start(theme=first_theme("")[0]))
    async with app.run_test(size=(80, 24)) as pilot:
        screen = Screen(app, pilot, Path())
        await screen.settle()
        app.screen.query_one("#list").select(TUTOR)  # type: ignore[attr-defined]
        await screen.press("enter")
        while app.session is None:
            await screen.settle()
        await screen.press("tab")
        screen.shows("2/21")
        app.action_leave_meeting()
        await screen.settle()
        screen.shows("Learn by doing")
        assert (app.start.coach, app.start.temporary) == (None, False)


async def test_a_meeting_opened_after_it_has_no_coach(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    async with tutored(begin("en")) as screen:
        screen.app.open(path, look_at(path))
        await screen.settle()
        assert "Warehouse review" in screen.text
        assert "/21" not in screen.text
        assert recent() == (path,)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_help_begins_with_the_keys_of_the_tutor(language: str) -> None:
    async with tutored(begin(language)) as screen:
        await screen.press("f1")
        screen.shows(say(language, "help-tutor-skip"))
        row = next(row for row in screen.text.splitlines() if say(language, "help-tutor-skip") in row)
        assert row.split()[0].removeprefix("▌") == "Tab"
        assert screen.text.splitlines().index(row) < 6
