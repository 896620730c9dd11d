"""Any keys, texts and pastes, on any screen: nothing breaks, nothing is lost, and undo leads back to the beginning.

A few runs in `make test`, always the same; MINUTETUI_KEYS=500 tries that many others.
"""

from __future__ import annotations

import os
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Any, Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from textual import events

from helpers_app import SMALL, Screen, meeting_file, opened
from minutetui.commands.keys import Keys
from minutetui.commands.table import COMMANDS, PRESETS
from minutetui.core.meeting.model import Meeting
from minutetui.session import Session
from minutetui.store.config import PresetName
from minutetui.store.decode import decode
from minutetui.store.encode import Encoder
from minutetui.store.meetings import MeetingFile
from minutetui.tui.screens import summary
from minutetui.tui.screens.live import LiveScreen
from minutetui.tui.widgets.entry import Entry

RUNS = int(os.environ.get("MINUTETUI_KEYS", "0"))

ENDS = {"ctrl+q"}
ADDED = {key for places in PRESETS.values() for table in places.values() for key in table}
KEYS = sorted(({key for command in COMMANDS for key in command.keys.split(",") if key} | ADDED) - ENDS)
MORE = ["backspace", "home", "end", "left", "ctrl+a", "ctrl+k", "ctrl+u", "ctrl+w", "ctrl+c", "ctrl+v", "f12", "ctrl+x"]

ODD = "\x00\x1b\x07\x7f\x85\x9b\u200f\u202e\u2066\u2069\u0301\u200d\ufeff\ufffe\ud800\udfff\U0001f389\u3000\u00a0"
SIGNS = "[]{}\"'\\#!=@>+~-:：！＝》＠＋/s,;、.()（）0123456789 \t\r\n"
WORDS = [
    "Ann Lee: ",
    "@张",
    "+2w",
    "! Queue",
    "# Doors",
    "## Inner",
    "Arrived: Bo",
    "s/a/b/",
    "!1",
    "Risk:: ",
    "(7-1-2)",
    "会议",
]

TEXTS = st.one_of(
    st.sampled_from(WORDS), st.text(st.sampled_from(ODD + SIGNS), max_size=6), st.text(st.characters(), max_size=12)
)
STEPS = st.one_of(
    st.tuples(st.just("type"), TEXTS),
    st.tuples(st.just("type"), TEXTS),
    st.tuples(st.just("paste"), st.lists(TEXTS, max_size=3).map("\n".join)),
    st.tuples(st.just("press"), st.just("enter")),
    st.tuples(st.just("press"), st.sampled_from(KEYS + MORE)),
    st.tuples(st.just("press"), st.sampled_from(["escape", *"123456789"])),
)

FACTS = {"started", "ended", "spent", "current"}
"""What the program notes by itself, which undo leaves alone."""


@pytest.mark.parametrize(("language", "preset"), [("en", ""), ("zh", ""), ("en", "vim"), ("zh", "emacs")])
@settings(
    max_examples=RUNS or 2,
    derandomize=not RUNS,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(steps=st.lists(STEPS, min_size=20, max_size=60))
async def test_any_keys_on_any_screen(
    language: str, preset: PresetName | Literal[""], steps: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(summary, "editor", list)  # an editor wants a terminal
    # A draft may still be on its way to the folder when the screens are gone.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = meeting_file(Path(folder), SMALL.replace('"en"', f'"{language}"'))
        async with opened(path, language=language, keys=Keys(preset=preset)) as screen:
            for kind, what in steps:
                await step(screen, kind, what)
                if not screen.app.is_running:  # the palette can leave, too
                    break
                assert screen.app.screen.focused is not None
            else:
                await is_still_right(screen)
                return
        is_left_saved(screen)


async def is_still_right(screen: Screen) -> None:
    """See that the live screen is still there, and the meeting and its file are whole."""
    await back_to_live(screen)
    assert isinstance(screen.app.screen.focused, Entry)
    session = screen.app.session
    assert session is not None
    assert decode(Encoder().encode(session.meeting), "x").meeting == session.meeting
    if not session.read_only:
        assert decode(screen.path.read_bytes(), "x").meeting == session.meeting
    undone_and_redone(session)


def is_left_saved(screen: Screen) -> None:
    """See that the program, ended by a key, wrote everything and gave the file up."""
    session = screen.app.session
    assert session is not None
    file = MeetingFile(screen.path)
    assert session.read_only or file.load().meeting == session.meeting
    assert file.claim() is None
    file.release()


async def step(screen: Screen, kind: str, what: str) -> None:
    """Do one thing, as a person or a terminal would."""
    focused = screen.app.screen.focused
    if kind == "press":
        await screen.pilot.press(what)
    elif focused is not None and kind == "paste":
        focused.post_message(events.Paste(what))
    elif isinstance(focused, Entry):
        focused.insert_text_at_cursor(what)
    await screen.focused()


async def back_to_live(screen: Screen) -> None:
    """Leave all that lies over the live screen; Esc always leads there."""
    for _ in range(20):
        await screen.settle()
        if isinstance(screen.app.screen, LiveScreen):
            break
        await screen.press("escape")
    assert isinstance(screen.app.screen, LiveScreen)


def undone_and_redone(session: Session) -> None:
    """Undo everything, and make it again: the meeting is as at first, and as at last."""
    last = content(session.meeting)
    steps = 0
    while session.undo():
        steps += 1
    if not any(event.what == "approved" for event in session.meeting.history):
        assert content(session.meeting) == FIRST[session.meeting.language]
    for _ in range(steps):
        assert session.redo()
    assert content(session.meeting) == last


def content(meeting: Meeting) -> Any:
    """Give what people changed in a meeting; that it began is noted by the program."""
    begun = meeting.with_(status="live") if meeting.status == "draft" else meeting
    return without_facts(asdict(begun))


def without_facts(value: Any) -> Any:
    if isinstance(value, dict):
        kept = {key: without_facts(inner) for key, inner in value.items() if key not in FACTS}
        # Going on to the next agenda item notes that this one is done, which is no step of undo.
        return kept | {"state": "open"} if kept.get("state") == "done" else kept
    return [without_facts(inner) for inner in value] if isinstance(value, list | tuple) else value


FIRST = {
    language: content(decode(SMALL.replace('"en"', f'"{language}"').encode(), "x").meeting) for language in ("en", "zh")
}
