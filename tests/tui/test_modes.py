"""The live screen's state machine: what follows from what, what cannot happen, and the diagram that shows it."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers_app import meeting_file, opened
from minutetui.tui import modes
from minutetui.tui.modes import (
    Amending,
    AmendmentBegun,
    Glance,
    IllegalEventError,
    ItemLeft,
    ItemTakenUp,
    LineLeft,
    LineLookedAt,
    LineSelected,
    LinesPasted,
    Loading,
    MeetingLoaded,
    MeetingReloaded,
    Mode,
    RewriteBegun,
    Rewriting,
    Selected,
    TextEntered,
    TextTyped,
    Typing,
    WentBack,
    mode_after,
)

AWAY = Glance("a2", "a1")
FROM_A_LINE = Glance("a2", "a1", back="k1")
HALF_TYPED = Glance("a2", "a1", half_typed=True)

FOLLOWS: list[tuple[Mode, object, Mode]] = [
    (Loading(), TextEntered("one"), Loading((TextEntered("one"),))),
    (Loading((TextEntered("one"),)), ItemLeft(), Loading((TextEntered("one"), ItemLeft()))),
    (Loading((TextEntered("one"),)), MeetingLoaded(), Typing()),
    (Typing(), TextTyped(), Typing()),
    (Typing(AWAY), TextEntered("one"), Typing()),
    (Typing(), LineSelected("k1"), Selected(None, "k1")),
    (Typing(AWAY), LineSelected("k9"), Selected(AWAY, "k9")),
    (Selected(None, "k1"), LineLookedAt("k9", FROM_A_LINE), Selected(FROM_A_LINE, "k9")),
    (
        Selected(FROM_A_LINE, "k9"),
        LineLookedAt("k8", Glance("a3", "a1", back="k9")),
        Selected(Glance("a3", "a1", "k1"), "k8"),
    ),
    (Selected(FROM_A_LINE, "k9"), LineLookedAt("k2", None), Selected(None, "k2")),
    (Selected(FROM_A_LINE, "k9"), WentBack(), Selected(None, "k1")),
    (Typing(FROM_A_LINE), WentBack(), Selected(None, "k1")),
    (Selected(AWAY, "k9"), WentBack(), Typing()),
    (Selected(AWAY, "k9"), TextTyped(), Typing(AWAY, "k9")),
    (Selected(HALF_TYPED, "k9"), TextTyped(), Typing(None, "k9")),
    (Selected(AWAY, "k9"), LinesPasted("a\nb"), Typing()),
    (Selected(AWAY, "k9"), ItemTakenUp(), Selected(None, "k9")),
    (Selected(None, "k1"), RewriteBegun("half"), Rewriting(None, "k1", "half")),
    (Selected(AWAY, "k9"), AmendmentBegun("half"), Amending(AWAY, "k9", "half")),
    (Typing(), AmendmentBegun("", "k1"), Amending(None, "k1", "")),
    (Rewriting(AWAY, "k9", "half"), TextTyped(), Rewriting(AWAY, "k9", "half")),
    (Rewriting(AWAY, "k9", "half"), WentBack(), Selected(AWAY, "k9")),
    (Amending(AWAY, "k9", "half"), TextEntered("@2"), Typing()),
    (Amending(None, "k1", "half"), LineLeft(), Typing()),
    (Amending(AWAY, "k9", ""), MeetingReloaded(), Amending(None, "k9", "")),
]


@pytest.mark.parametrize(("mode", "event", "expected"), FOLLOWS)
def test_what_follows(mode: Mode, event: object, expected: Mode) -> None:
    assert mode_after(mode, event) == expected


@pytest.mark.parametrize(
    ("mode", "event"),
    [
        (Loading(), LineSelected("k1")),
        (Loading(), WentBack()),
        (Typing(), MeetingLoaded()),
        (Typing(), RewriteBegun("")),
        (Selected(None, "k1"), MeetingLoaded()),
        (Rewriting(None, "k1"), AmendmentBegun("")),
        (Amending(None, "k1"), LineLookedAt("k2")),
        (Typing(), "no event"),
    ],
)
def test_what_cannot_happen_is_refused(mode: Mode, event: object) -> None:
    with pytest.raises(IllegalEventError, match="cannot happen"):
        mode_after(mode, event)


async def test_an_illegal_event_leaves_the_screen_as_it_was(tmp_path: Path) -> None:
    async with opened(meeting_file(tmp_path)) as screen:
        await screen.line("One")
        await screen.type("half")
        await screen.press("up", "@")
        mode, shown = screen.live.mode, screen.text
        with pytest.raises(IllegalEventError):
            screen.live.send(MeetingLoaded())
        assert (screen.live.mode, screen.text, screen.typed) == (mode, shown, "@")


def test_the_table_names_every_mode_and_event() -> None:
    concrete = {Loading, Typing, Selected, Rewriting, Amending}
    assert set(modes.TRANSITIONS) == concrete
    handled = {event for rules in modes.TRANSITIONS.values() for event in rules}
    assert {type(event) for _, event, _ in FOLLOWS} == handled


@pytest.mark.parametrize(("mode", "event", "expected"), FOLLOWS)
def test_a_rule_leads_where_its_signature_and_so_the_diagram_says(mode: Mode, event: object, expected: Mode) -> None:
    rule = modes.TRANSITIONS[type(mode)][type(event)]
    assert type(expected) in modes.targets(type(mode), rule)


def test_the_diagram_in_the_docs_is_drawn_from_the_table() -> None:
    page = Path(__file__).parents[2] / "docs" / "live-screen.md"
    drawn = page.read_text(encoding="utf-8").partition("```mermaid\n")[2].partition("```")[0]
    assert drawn.splitlines() == list(modes.diagram())
