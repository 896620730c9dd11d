"""The main job, whole: a meeting as broad as a real one typed into a real terminal, reviewed, rendered."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from helpers_pty import Terminal, terminal
from minutetui.core.capture import typed
from minutetui.core.capture.reading import Scene
from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.core.meeting.queries import all_lines
from minutetui.core.people.names import Names
from minutetui.store.decode import decode
from minutetui.store.meetings import create
from minutetui.store.templates import load_template
from minutetui.summary import render
from minutetui.words import catalogue, say

SAMPLES = Path(__file__).parents[2] / "samples"
NOT_TYPED = {"id", "at", "lines", "confidential", "vote", "origin", "status"}


def stripped(meeting: Meeting) -> Meeting:
    """Give the meeting as it is before it begins: facts, people, agenda, prose; not one line."""
    items = tuple(item.with_(lines=(), spent=0, started=None, ended=None, state="open") for item in meeting.agenda)
    return meeting.with_(agenda=items, status="draft", current="", started=None, ended=None)


def keys(meeting: Meeting) -> list[str]:
    """Give what a note-taker types for all of it: signs, text, digits and Enter; "" is Enter alone."""
    assert meeting.date is not None
    scene = Scene(meeting=meeting, names=Names(meeting), today=meeting.date)
    lines: list[str] = []
    for number, item in enumerate(meeting.agenda):
        lines += ["F8"] if number else []
        for line in item.lines:
            lines += _typed_with_all_below(line, scene)
    return lines


def _typed_with_all_below(line: Line, scene: Scene) -> list[str]:
    found = [typed(line, scene)]
    for below in line.lines:
        text = typed(below, scene, "discussion" if line.tag == "issue" else "note")
        found.append(text if line.tag == "issue" else f"- {text}")
    return [*found, ""] if line.tag == "issue" else found


def words(items: tuple[AgendaItem, ...]) -> list[list[Any]]:
    """Give what was typed of every line, item by item, with the depth it has."""

    def below(lines: tuple[Line, ...], depth: int) -> list[Any]:
        found: list[Any] = []
        for line in lines:
            found.append((depth, {name: getattr(line, name) for name in Line.fields if name not in NOT_TYPED}))
            found += below(line.lines, depth + 1)
        return found

    return [below(item.lines, 0) for item in items]


def wait_for_lines(opened: Terminal, path: Path, count: int) -> Meeting:
    """Wait until so many lines are on disk."""

    def meeting() -> Meeting:
        return decode(path.read_bytes(), path.name).meeting

    opened.wait_until(lambda _: len(list(all_lines(meeting()))) >= count, f"{count} lines on disk")
    return meeting()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_whole_meeting_from_agenda_to_summary(tmp_path: Path, language: str) -> None:
    sample = decode((SAMPLES / f"retrospective.{language}.toml").read_bytes(), "sample").meeting
    assert len(list(all_lines(sample))) > 50
    path = tmp_path / "meeting.toml"
    create(path, stripped(sample))
    locale = "zh_CN.UTF-8" if language == "zh" else "en_GB.UTF-8"
    with terminal(path, LC_ALL=locale) as opened:
        opened.wait(say(language, "command-help"))
        for text in keys(sample):
            opened.send("\x1b[19~" if text == "F8" else f"{text}\r")
            opened.read(0.01)
        meeting = wait_for_lines(opened, path, len(list(all_lines(sample))))
        assert words(meeting.agenda) == words(sample.agenda)
        # Review: what the sample left open on purpose is listed, nothing else; then the summary, and out.
        opened.send("\x12")
        opened.wait(say(language, "review-title"))
        opened.send("\x0f")
        opened.wait(say(language, "draft-hint"))
        opened.send("\r")
        written = catalogue(language)["summary-written"].partition("{")[0]
        opened.wait(written)
        opened.send("\x1b")
        opened.wait_gone(written)
        opened.send("\x11")
        assert opened.wait_for_end() == 0
    saved = decode(path.read_bytes(), path.name).meeting
    assert words(saved.agenda) == words(sample.agenda)
    assert tomllib.loads(path.read_text(encoding="utf-8"))["status"] == "live"
    template = load_template("retrospective", language).template
    timeless = {"status": sample.status, "started": sample.started, "ended": sample.ended}
    states = {item.id: item.state for item in sample.agenda}
    agenda = tuple(item.with_(state=states[item.id]) for item in saved.agenda)
    assert render(saved.with_(agenda=agenda, **timeless), template) == render(sample, template)
    assert Names(saved).rows == Names(sample).rows
    assert path.with_suffix(".md").is_file()
