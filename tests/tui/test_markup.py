"""Markup in every field, on every screen: shown as it is, and harmless."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers_app import opened
from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting, Unit
from minutetui.store.meetings import create

PAYLOADS = (
    "[todo]",
    "[/done]",
    "[bold red]x[/]",
    "[link='a']b",
    "[@click=app.quit]q[/]",
    "$accent",
    "\\[a]",
    "a\x1b[31mb",
)


def meeting(text: str) -> Meeting:
    """Give a meeting under way with one text everywhere."""
    lines = (
        Line(id="k1", text=text, label=text, speaker=text, owners=(text,), due=text),
        Line(id="k2", tag="issue", text=text, label=text, lines=(Line(id="k3", tag="action", text=text),)),
    )
    return Meeting(
        title=text,
        status="live",
        current="a1",
        attendees=(Attendee(name=text, role=text, unit=text),),
        units=(Unit(name=text + "2"),),
        agenda=(AgendaItem(id="a1", title=text, session=text, led_by=(text,), lines=lines),),
    )


@pytest.mark.parametrize("text", PAYLOADS)
async def test_markup_is_shown_as_it_is(tmp_path: Path, text: str) -> None:
    path = tmp_path / "m.toml"
    create(path, meeting(text))
    shown = text.replace("\x1b", "\ufffd")
    async with opened(path) as screen:
        count = screen.text.count(shown)
        assert count >= 6
        await screen.type(f"> {text} @")
        assert screen.text.count(shown) > count
        await screen.press("enter")
        for key, times in (("ctrl+r", 3), ("f9", 2), ("enter", 2), ("f9", 3), ("ctrl+o", 3)):
            await screen.press(key)
            assert screen.text.count(shown) >= times
        await screen.press("escape", "ctrl+g")
        screen.shows(shown, still=True)
        await screen.press("escape", "ctrl+p")
        await screen.press("escape")
        assert screen.app.is_running
