"""The meetings that are measured with, and the smallest app they are held against."""

from __future__ import annotations

from pathlib import Path

from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting
from minutetui.store.encode import Encoder

TEXTS = "One more dock would cost 40,000 a year.", "由仓储部在两周内给出方案，报下次会议研究。"
LAST = "The very last of them"
"""The text of the last line in the agenda item that is worked on."""
BESIDE = "A line in the other item"
"""The text of the one line in the second agenda item."""

BARE = """
import gc; gc.disable()
from textual.app import App
from textual.widgets import Input, Static
class Bare(App):
    def compose(self):
        yield Static("Ready"); yield Input()
gc.freeze(); gc.enable()
Bare().run(mouse=False)
"""
"""The smallest Textual app: a label and an input. Its collector is tamed as ours is, so that it is no easy mark."""


def one_item(count: int) -> Meeting:
    """Make a meeting with all its lines straight under one agenda item, the worst case; a second item has one line."""
    lines = [_line(number) for number in range(count - 1)] + [Line(id="last", text=LAST)]
    agenda = (
        AgendaItem(id="a1", title="Docks", lines=tuple(lines)),
        AgendaItem(id="a2", title="Shifts", lines=(Line(id="beside", text=BESIDE),)),
    )
    return Meeting(title="Large", status="live", agenda=agenda, attendees=(Attendee(name="Ann Lee", role="Director"),))


def _line(number: int) -> Line:
    text = f"{TEXTS[number % 2]} {number}"
    if number % 5 == 0:
        return Line(id=f"k{number}", tag="action", text=text, owners=("Ann Lee",), due="two weeks")
    return Line(id=f"k{number}", tag="discussion", text=text)


def nested(count: int) -> Meeting:
    """Make a meeting of issues with a discussion, a decision and an action each, in fifty agenda items."""
    issues = [_issue(number) for number in range(count // 4)]
    share = -(-len(issues) // 50)
    agenda = tuple(
        AgendaItem(id=f"a{n}", title=f"Item {n}", lines=tuple(issues[n * share : (n + 1) * share])) for n in range(50)
    )
    return Meeting(title="Large", agenda=agenda, attendees=(Attendee(name="Ann Lee", role="Director"),))


def _issue(number: int) -> Line:
    below = (
        Line(id=f"d{number}", tag="discussion", speaker="Ann Lee", text=TEXTS[0]),
        Line(id=f"r{number}", tag="decision", text=TEXTS[1]),
        Line(id=f"k{number}", tag="action", text="Ask for three offers", owners=("Ann Lee",), due="two weeks"),
    )
    return Line(id=f"i{number}", tag="issue", label=f"Dock {number}", text="People wait ten minutes.", lines=below)


def written(folder: Path, count: int) -> Path:
    """Write a meeting of so many lines in one agenda item."""
    path = folder / f"{count}.toml"
    path.write_bytes(Encoder().encode(one_item(count)))
    return path
