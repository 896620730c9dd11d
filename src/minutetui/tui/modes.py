"""The state machine of the live screen: its modes, its events, and the table of transitions.

The rules:

1. The screen is in one mode at a time. A mode is a value that holds all the screen must remember: what waits, which
   line is selected or changed, what was in the input before, which other agenda item is looked at.
2. Until the meeting is loaded (`Loading`), what is entered waits in a queue. Loading ends once, and only once.
3. Then lines are typed (`Typing`), or one of them is selected (`Selected`). The input has the focus in every mode.
4. A selected line can be changed in the input: its whole text (`Rewriting`), or its tag, owner or deadline by a sign
   (`Amending`). What was in the input before is kept, and comes back when the change is entered or left.
5. A line of another agenda item can be looked at while the clock of the item being minuted runs on: the modes after
   loading hold a `Glance` then. It ends when one goes back, when a line is entered, or when another item is minuted.
6. A half-typed line belongs to the item in which it was begun: going on with it ends the glance.
7. What is not in the table cannot happen. `mode_after` refuses it, and the mode stays what it was.

Keys, digits, hints and the reading line follow from the mode. The table is `TRANSITIONS`, at the end of the rules
below; the diagram in docs/live-screen.md is drawn from it (`python -m minutetui.tui.modes`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Literal, get_args, get_type_hints


@dataclass(frozen=True)
class Glance:
    """A look at another agenda item than the one being minuted."""

    item: str
    """The agenda item looked at."""
    minuted: str
    """The agenda item being minuted meanwhile."""
    back: str = ""
    """The line that was selected before; empty: none."""
    half_typed: bool = False
    """Whether a line was half typed before."""


@dataclass(frozen=True)
class Mode:
    """What the live screen is doing."""

    scope: ClassVar[Literal["live", "lines", "changing"]] = "live"
    """The keys that the hints show: commands of a scope, or those that end a change."""
    digits: ClassVar[Literal["type", "always"]] = "type"
    """Whether a digit is typed, or always chooses something."""


@dataclass(frozen=True)
class Loading(Mode):
    """The meeting is being loaded; what is entered waits."""

    queue: tuple[Waiting, ...] = ()


@dataclass(frozen=True)
class Showing(Mode):
    """A meeting is shown: the item being minuted, or the one looked at."""

    glance: Glance | None = None


@dataclass(frozen=True)
class Typing(Showing):
    """A new line is being typed."""

    selected: str = ""
    """The line that was selected when typing began: `s/old/new/` is about it."""


@dataclass(frozen=True)
class Selected(Showing):
    """A line is selected; digits give it another tag."""

    scope = "lines"
    digits = "always"
    line: str = ""


@dataclass(frozen=True)
class Changing(Showing):
    """A line is being changed in the input."""

    scope = "changing"
    line: str = ""
    kept: str = ""
    """What was in the input before."""


@dataclass(frozen=True)
class Rewriting(Changing):
    """The text replaces the line."""


@dataclass(frozen=True)
class Amending(Changing):
    """The text gives the line another tag, owner or deadline."""


@dataclass(frozen=True)
class TextEntered:
    """Enter was pressed, and the text was committed."""

    text: str = ""


@dataclass(frozen=True)
class LinesPasted:
    """Several lines were pasted at once."""

    text: str = ""


@dataclass(frozen=True)
class ItemLeft:
    """The agenda item was left for another one."""

    step: int = 1
    """1: to the next one; -1: to the one before; 0: to a chosen one."""


Waiting = TextEntered | LinesPasted | ItemLeft
"""The events that can wait for the meeting."""


@dataclass(frozen=True)
class MeetingLoaded:
    """The meeting was loaded."""


@dataclass(frozen=True)
class MeetingReloaded:
    """The meeting was loaded again, and may be another version."""


@dataclass(frozen=True)
class ItemTakenUp:
    """Another agenda item is minuted now, or the one looked at is gone."""


@dataclass(frozen=True)
class LineSelected:
    """A line of the item that is shown was selected."""

    line: str = ""


@dataclass(frozen=True)
class LineLookedAt:
    """A line was selected that may be in another agenda item."""

    line: str = ""
    glance: Glance | None = None
    """None: it is in the item being minuted."""


@dataclass(frozen=True)
class TextTyped:
    """The text in the input was changed."""


@dataclass(frozen=True)
class WentBack:
    """Esc was pressed, or Down on the last line."""


@dataclass(frozen=True)
class RewriteBegun:
    """The selected line was put into the input."""

    kept: str = ""


@dataclass(frozen=True)
class AmendmentBegun:
    """A sign was put into the input, for a line."""

    kept: str = ""
    line: str = ""
    """The line; empty: the selected one."""


@dataclass(frozen=True)
class LineLeft:
    """The line being changed was left as it is, and so was its item."""


def wait(mode: Loading, event: Waiting) -> Loading:
    """Add it to the queue."""
    return Loading((*mode.queue, event))


def begin(mode: Loading, event: MeetingLoaded) -> Typing:  # noqa: ARG001
    """Show the meeting; the screen then processes the queue."""
    return Typing()


def same(mode: Mode, event: object) -> Mode:  # noqa: ARG001
    """Keep the mode; the diagram shows it as a loop."""
    return mode


def unglanced(mode: Showing, event: object) -> Mode:  # noqa: ARG001
    """Show the item being minuted, in the same mode otherwise."""
    return replace(mode, glance=None)


def to_input(mode: Showing, event: object) -> Typing:  # noqa: ARG001
    """Go to the input, in the item being minuted."""
    return Typing()


def select(mode: Showing, event: LineSelected) -> Selected:
    """Select a line of the item that is shown."""
    return Selected(mode.glance, event.line)


def look(mode: Typing | Selected, event: LineLookedAt) -> Selected:
    """Select a line of any item; going back leads to where the first look began."""
    if event.glance is None or mode.glance is None:
        return Selected(event.glance, event.line)
    return Selected(replace(mode.glance, item=event.glance.item), event.line)


def type_on(mode: Selected, event: TextTyped) -> Typing:  # noqa: ARG001
    """Go to the input; a half-typed line leads back to its own item."""
    return Typing(None if mode.glance is not None and mode.glance.half_typed else mode.glance, mode.line)


def back(mode: Typing | Selected, event: WentBack) -> Typing | Selected:  # noqa: ARG001
    """Leave the item looked at and select the line selected before; else go to the input."""
    line = mode.glance.back if mode.glance is not None else ""
    return Selected(None, line) if line else Typing()


def begin_rewriting(mode: Selected, event: RewriteBegun) -> Rewriting:
    """Change the whole text of the selected line."""
    return Rewriting(mode.glance, mode.line, event.kept)


def begin_amending(mode: Typing | Selected, event: AmendmentBegun) -> Amending:
    """Change a line by a sign."""
    line = event.line or (mode.line if isinstance(mode, Selected) else "")
    return Amending(mode.glance, line, event.kept)


def unchanged(mode: Changing, event: WentBack) -> Selected:  # noqa: ARG001
    """Leave the line as it is, and select it."""
    return Selected(mode.glance, mode.line)


Transition = Callable[[Any, Any], Mode]

CHANGING: Mapping[type, Transition] = {
    TextTyped: same,
    TextEntered: to_input,
    ItemLeft: to_input,
    LineLeft: to_input,
    WentBack: unchanged,
    ItemTakenUp: unglanced,
    MeetingReloaded: unglanced,
}
"""The transitions while a line is being changed, as a whole or by a sign."""

NOT_CHANGING: Mapping[type, Transition] = {
    TextEntered: to_input,
    LinesPasted: to_input,
    ItemLeft: to_input,
    LineLeft: same,
    LineSelected: select,
    LineLookedAt: look,
    AmendmentBegun: begin_amending,
    WentBack: back,
    ItemTakenUp: unglanced,
    MeetingReloaded: unglanced,
}
"""The transitions while no line is being changed, whether one is selected or not."""

TRANSITIONS: Mapping[type[Mode], Mapping[type, Transition]] = {
    Loading: {
        TextTyped: same,
        TextEntered: wait,
        LinesPasted: wait,
        ItemLeft: wait,
        MeetingLoaded: begin,
    },
    Typing: {TextTyped: same, **NOT_CHANGING},
    Selected: {TextTyped: type_on, **NOT_CHANGING, RewriteBegun: begin_rewriting},
    Rewriting: CHANGING,
    Amending: CHANGING,
}
"""The transitions: for each mode, the rule for each event that can happen there."""


class IllegalEventError(Exception):
    """An event came that cannot happen in the mode: a defect of the program."""


def mode_after(mode: Mode, event: object) -> Mode:
    """Give the mode that follows from an event; raise `IllegalEventError` if it cannot happen in this mode."""
    rule = TRANSITIONS[type(mode)].get(type(event))
    if rule is None:
        raise IllegalEventError(f"{type(event).__name__} cannot happen in {type(mode).__name__}.")
    return rule(mode, event)


def targets(mode: type[Mode], rule: Transition) -> tuple[type[Mode], ...]:
    """Give the modes that a rule can lead to, from its signature: `Mode` is the mode it is applied in."""
    said = get_type_hints(rule)["return"]
    return tuple(mode if one is Mode else one for one in get_args(said) or (said,))


def diagram() -> Iterator[str]:
    """Draw the table as a Mermaid state diagram, line by line."""
    yield "stateDiagram-v2"
    yield f"    [*] --> {next(iter(TRANSITIONS)).__name__}"
    for mode, rules in TRANSITIONS.items():
        edges: dict[type[Mode], list[str]] = {}
        for event, rule in rules.items():
            for target in targets(mode, rule):
                edges.setdefault(target, []).append(event.__name__)
        for target, events in edges.items():
            yield f"    {mode.__name__} --> {target.__name__}: {', '.join(events)}"


if __name__ == "__main__":
    print("\n".join(diagram()))
