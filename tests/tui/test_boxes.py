"""Questions in boxes: nothing of them is cut at any size, and each says how it is left."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from textual.screen import ModalScreen

from helpers_app import SMALL, Screen, meeting_file, opened
from minutetui.errors import FileError
from minutetui.rows.row import Row, Rows
from minutetui.tui.screens.help import HelpScreen
from minutetui.tui.screens.narrowed import NarrowedScreen
from minutetui.tui.widgets.rows import RowsView
from minutetui.words import LANGUAGES, Saying, say

FINAL = SMALL.replace('language = "en"', 'language = "en"\nstatus = "final"')
ENDED = FINAL.replace("final", "ended")
DEEP = Path("/", *("a folder with a long name",) * 7, "minutes.toml")


def squeezed(text: str) -> str:
    """Leave out all that may be between two rows of a box: spaces, marks, and the screen beside it."""
    return "".join(char for char in text if char.isalnum())


async def ask_where(screen: Screen) -> list[str]:
    """Ask where to save after a failed save; give what the box must say."""
    error = FileError(Saying("cannot-write", path=DEEP, reason="No space left on device"), Saying("hint-elsewhere"))
    screen.app.saver.error = error
    screen.app.saver.keeping.save_as()
    await screen.settle()
    language = screen.app.language
    return [error.said(language), say(language, "save-as-where"), say(language, "ask-keys", key=screen.app.start.keys)]


async def ask_about_outside(screen: Screen) -> list[str]:
    """Ask what to do after a change from outside."""
    screen.app.saver.keeping.changed_outside()
    await screen.settle()
    words = ("changed-outside", "changed-theirs", "changed-mine", "changed-both", "pick-keys")
    return [say(screen.app.language, word, key=screen.app.start.keys) for word in words]


async def ask_about_holder(screen: Screen) -> list[str]:
    """Ask what to do about another writer."""
    why = screen.live.session.disk.why_read_only = ("read-only-held", "ann@depot.example (process 4711)")
    screen.app.saver.keeping.ask_about_holder()
    await screen.settle()
    language, keys = screen.app.language, screen.app.start.keys
    words = ("command-take-over", "command-save-as", "pick-keys")
    return [say(language, why[0], who=why[1], key=keys), *(say(language, word, key=keys) for word in words)]


ASKED = {"where": ask_where, "outside": ask_about_outside, "holder": ask_about_holder}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(80, 24), (40, 20)])
@pytest.mark.parametrize("question", ASKED)
async def test_a_box_is_read_whole(tmp_path: Path, question: str, size: tuple[int, int], language: str) -> None:
    async with opened(meeting_file(tmp_path), size, language) as screen:
        wanted = await ASKED[question](screen)
        assert isinstance(screen.app.screen, ModalScreen)
        drawn = squeezed("".join(view.drawn() for view in screen.app.screen.query(RowsView)))
        for text in wanted:
            assert squeezed(text) in drawn, screen.text
        assert "Esc" in screen.text
        await screen.press("f1")
        assert isinstance(screen.app.screen, HelpScreen)
        await screen.press("escape", "escape")
        assert not isinstance(screen.app.screen, ModalScreen)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("meeting", "keys"), [(FINAL, ("1",)), (FINAL, ()), (ENDED, ("1",)), (ENDED, ()), (SMALL, ())])
async def test_closing_is_read_whole(tmp_path: Path, meeting: str, keys: tuple[str, ...], language: str) -> None:
    async with opened(meeting_file(tmp_path, meeting), (40, 20), language) as screen:
        await screen.press("f10", *keys)
        shown = squeezed(screen.text)
        assert "Esc" in screen.text
        for word in ("ask-keys",) if keys else ("pick-keys",):
            assert squeezed(say(language, word, key=screen.app.start.keys)) in shown


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(80, 24), (40, 20), (40, 10)])
async def test_a_warning_is_shown_whole_or_names_the_key_for_it(
    tmp_path: Path, size: tuple[int, int], language: str
) -> None:
    async with opened(meeting_file(tmp_path), size, language) as screen:
        error = FileError(Saying("cannot-write", path=DEEP, reason="No space left on device"), Saying("hint-elsewhere"))
        told = say(language, "save-failed-nowhere", error=error.notice, key=screen.app.start.keys)
        screen.live.tell(told, "error")
        await screen.settle()
        below = screen.text.splitlines()[-4:]
        assert squeezed(told)[:12] in squeezed("".join(below))
        assert any(row.endswith(".. F1") for row in below) == (squeezed(told) not in squeezed("".join(below)))
        await screen.press("f1")
        helped = (part for row in screen.app.screen.query_one(RowsView).rows for part, _ in row.parts)
        assert squeezed(told) in squeezed("".join(helped))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["ctrl+g", "f12"])
async def test_a_list_in_a_small_box_keeps_its_entries_and_says_how_it_is_left(
    tmp_path: Path, key: str, language: str
) -> None:
    async with opened(meeting_file(tmp_path), (40, 20), language) as screen:
        await screen.press(key)
        screen.shows("Shifts" if key == "ctrl+g" else "Bo Chen", still=key == "f12")
        screen.shows("Esc")
        assert "F1" in screen.text


@pytest.mark.parametrize("keys", [("up", "#"), ("ctrl+g",), ("f12",), ("ctrl+p",)])
async def test_a_list_has_its_width_in_its_first_frame(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, keys: tuple[str, ...]
) -> None:
    shown: dict[str | None, list[list[Row]]] = {}
    show = RowsView.show

    def noted(view: RowsView, rows: Iterable[Row] | Rows) -> None:
        show(view, rows)
        if isinstance(view.screen, NarrowedScreen):
            shown.setdefault(view.id, []).append(list(view.rows))

    monkeypatch.setattr(RowsView, "show", noted)
    async with opened(
        meeting_file(tmp_path, SMALL + '\n[[agenda]]\nid = "b1"\ntitle = "Roof of the hall"\n')
    ) as screen:
        await screen.line("The queue is long")
        await screen.press(*keys)
        assert {*shown} == {"head", "list", "keys"}
        assert all(frames[0] == frames[-1] for frames in shown.values())


async def test_what_an_item_is_chosen_for_is_seen_in_a_small_box(tmp_path: Path) -> None:
    items = "".join(f'\n[[agenda]]\nid = "b{number}"\ntitle = "Item {number}"\n' for number in range(20))
    async with opened(meeting_file(tmp_path, SMALL + items), (40, 20)) as screen:
        await screen.line("The queue is long")
        await screen.press("up", "#")
        screen.shows("Move “The queue is long” to")
        await screen.press(*("down",) * 19)
        screen.shows("Move “The queue is long” to", still=True)
        screen.shows("Item 17")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_lists_without_entries_say_what_to_do_next(tmp_path: Path, language: str) -> None:
    bare = 'format = 1\ntitle = "Warehouse review"\nlanguage = "en"\n'
    async with opened(meeting_file(tmp_path, bare), (40, 20), language) as screen:
        screen.live.action_people()
        await screen.settle()
        assert squeezed(say(language, "nobody-yet")) in squeezed(screen.text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(80, 24), (40, 20)])
async def test_the_first_words_of_the_live_screen_are_whole(
    tmp_path: Path, size: tuple[int, int], language: str
) -> None:
    many = SMALL.replace(
        "[[units]]", "".join(f'[[attendees]]\nname = "Guest number {n}"\n\n' for n in range(9)) + "[[units]]"
    )
    async with opened(meeting_file(tmp_path, many), size, language) as screen:
        drawn = squeezed(screen.live.rows("lines").drawn())
        for word in ("empty-signs", "empty-help"):
            assert squeezed(say(language, word, key=screen.app.start.keys)) in drawn
        assert "F12" in drawn


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_summary_of_approved_minutes_says_what_is_possible(tmp_path: Path, language: str) -> None:
    async with opened(meeting_file(tmp_path, FINAL), (80, 24), language) as screen:
        await screen.press("ctrl+o")
        assert say(language, "meeting-final") in screen.text.splitlines()[0]
        screen.shows("F10", still=True)
        for word in ("command-write-as", "command-copy-as", "command-close-meeting"):
            assert say(language, word) in screen.text.splitlines()[-1]
        assert "F1 " in screen.text.splitlines()[-1]
