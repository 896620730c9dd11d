"""English lines as a clerk, a secretary or a team lead types them, and ordinary sentences that only look like them."""

from __future__ import annotations

import datetime as dt

import pytest

from minutetui.core.capture import read, typed
from minutetui.core.capture.reading import Add, Scene
from minutetui.core.capture.typed import says
from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting
from minutetui.core.people.names import Names


def scene() -> Scene:
    """Give a scene in the meeting of a council, on a Friday."""
    people = (
        *(Attendee(name="Maria Holt", role="Chair"), Attendee(name="Alice Boyd", role="Clerk")),
        *(Attendee(name=name) for name in ("Tom Okafor", "Gwen Pugh", "Raj Menon", "Derek Naismith", "Fiona Hart")),
    )
    held = Meeting(title="M", status="live", attendees=people, agenda=(AgendaItem(id="a1", title="Finance"),))
    last = Line(id="k1", text="Said before")
    return Scene(held, Names(held), dt.date(2026, 11, 27), held.agenda[0], last=last)


def stored(text: str) -> Line:
    """Type a line, and check that its text can be typed again."""
    here = scene()
    act = read(text, here).act
    assert isinstance(act, Add)
    assert says(typed(act.line, here), act.line, here)
    return act.line


DECISIONS = [
    ("= Defer 26/0431 until officer report received", "Defer 26/0431 until officer report received", "deferred"),
    ("= Table the tree works to the spring", "Table the tree works to the spring", "deferred"),
    ("= Hold over the survey to next mtg", "Hold over the survey to next mtg", "deferred"),
    ("= Postpone the item to a later meeting", "Postpone the item to a later meeting", "deferred"),
    ("= Close it (def. to next mtg)", "Close it", "deferred"),
    ("= Motion to fund the shelter fell, no seconder", "Motion to fund the shelter", "unseconded"),
    ("= Buy it, carried 4 to 2", "Buy it", "carried 4-2"),
    ("= Buy it (carried 4 v 2)", "Buy it", "carried 4-2"),
    ("= Buy it (GP/TO carried)", "Buy it", "carried Gwen Pugh/Tom Okafor"),
    ("= Close it (prop MH 2nd GP unan.)", "Close it", "carried Maria Holt/Gwen Pugh"),
    ("= Close it (p. MH s. GP, all agreed)", "Close it", "carried Maria Holt/Gwen Pugh"),
    ("= Close it (agreed w/o vote)", "Close it", "carried"),
    # What only looks so stays text, and says nothing of an outcome.
    ("= Defer payment of the invoices until March", "Defer payment of the invoices until March", ""),
    ("= Table the report to the county", "Table the report to the county", ""),
    ("= Postpone the summer fair to August", "Postpone the summer fair to August", ""),
    ("= Carry forward the underspend to next year", "Carry forward the underspend to next year", ""),
    ("= Defer to the county on drainage", "Defer to the county on drainage", ""),
    ("= Tables to be hired until May", "Tables to be hired until May", ""),
    ("= Extend the match, 4 v 2", "Extend the match, 4 v 2", ""),
    ("= Open it 10 to 4", "Open it 10 to 4", ""),
    ("= Trees fell, no damage", "Trees fell, no damage", ""),
    ("= Keep the plan (p. 4 s. 2)", "Keep the plan (p. 4 s. 2)", ""),
    ("= Invite the def. team to play", "Invite the def. team to play", ""),
    ("= Lay the path w/o kerbs", "Lay the path w/o kerbs", ""),
]


@pytest.mark.parametrize(("text", "words", "told"), DECISIONS)
def test_decisions(text: str, words: str, told: str) -> None:
    line = stored(text)
    vote = line.vote
    counts = "-".join(str(one) for one in (vote.for_, vote.against) if one is not None) if vote else ""
    movers = f"{vote.moved}/{vote.seconded}" if vote and vote.moved else ""
    assert (line.text, " ".join(filter(None, (vote.result if vote else "", counts, movers)))) == (words, told)
