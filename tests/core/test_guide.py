"""The guide: which slots of an agenda item are still missing."""

from __future__ import annotations

import pytest

from minutetui.core.agenda.guide import missing_slots
from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.core.template.model import shipped

TEMPLATE = shipped(
    {
        "name": "depot",
        "language": "en",
        "title": "Depot meeting",
        "agenda": [
            {"title": "Opening", "slots": ["Aims"]},
            {"title": "Reports", "slots": ["Results", {"label": "Problems", "tag": "issue"}]},
            {"title": "Next steps", "slots": [{"label": "Tasks", "tag": "action"}]},
        ],
        "sections": [],
    }
)


def missing(*agenda: AgendaItem, of: str) -> list[str]:
    """List the labels that are missing in one item."""
    meeting = Meeting(title="M", agenda=agenda)
    item = next(one for top in agenda for one in (top, *top.items) if one.id == of)
    return [slot.label for slot in missing_slots(meeting, item, TEMPLATE)]


def item(id_: str, title: str, *lines: Line, items: tuple[AgendaItem, ...] = ()) -> AgendaItem:
    """Make an agenda item."""
    return AgendaItem(id=id_, title=title, lines=lines, items=items)


@pytest.mark.parametrize(
    ("line", "left"),
    [
        (Line(text="said"), ["Results", "Problems"]),
        (Line(label="results ", text="sold out"), ["Problems"]),
        (Line(tag="issue", text="late"), ["Results"]),
        (Line(label="Problems", text="none"), ["Results"]),
        (Line(text="said", lines=(Line(label="Results", text="nested"),)), ["Problems"]),
    ],
)
def test_a_label_or_a_tag_fills_a_slot(line: Line, left: list[str]) -> None:
    assert missing(item("a2", "reports", line), of="a2") == left


def test_a_renamed_item_keeps_its_place() -> None:
    agenda = (item("a1", "Opening"), item("a2", "What the depots say"), item("a3", "Next steps"))
    assert missing(*agenda, of="a2") == ["Results", "Problems"]


def test_an_item_that_was_added_has_no_slots() -> None:
    agenda = (item("a1", "Opening"), item("a4", "Guests"), item("a2", "Reports"), item("a3", "Next steps"))
    assert missing(*agenda, of="a4") == []
    assert missing(*agenda, of="a2") == ["Results", "Problems"]


def test_an_item_that_was_moved_keeps_its_slots() -> None:
    agenda = (item("a3", "Next steps"), item("a1", "Opening"), item("a2", "Reports"))
    assert missing(*agenda, of="a3") == ["Tasks"]


def test_an_agenda_of_its_own_has_no_guide() -> None:
    assert missing(item("a1", "One"), item("a2", "Two"), item("a3", "Three"), of="a2") == []


def test_an_inner_item_is_guided_by_the_outer_one_and_counts_for_it() -> None:
    inner = item("a5", "Team North", Line(label="Results", text="good"))
    agenda = (item("a1", "Opening"), item("a2", "Reports", items=(inner,)))
    assert missing(*agenda, of="a5") == ["Problems"]
    assert missing(*agenda, of="a2") == ["Problems"]


def test_without_a_template_nothing_is_missing() -> None:
    one = item("a1", "Opening")
    assert missing_slots(Meeting(title="M", agenda=(one,)), one, None) == ()
