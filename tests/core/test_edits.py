"""Edits: each does what it says, its inverse takes it back, and an illegal one changes nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutetui.core.meeting.cursor import Cursor
from minutetui.core.meeting.edits import MEETING, Batch, Change, Edit, Insert, Move, Remove, apply, in_turn
from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.core.meeting.queries import all_lines, ids, lines_above, locate, records_along, walk_items
from minutetui.errors import IllegalEditError
from minutetui.session.history import History


def meeting() -> Meeting:
    """Give a meeting with two items, one nested item, and an issue with a decision."""
    decision = Line(id="k2", tag="decision", text="Order a second scanner")
    issue = Line(id="k1", tag="issue", label="Scanner queue", lines=(decision,))
    nested = AgendaItem(id="a3", title="Night shift", lines=(Line(id="k4", text="Two people short"),))
    return Meeting(
        title="Warehouse review",
        agenda=(
            AgendaItem(id="a1", title="Throughput", lines=(issue, Line(id="k3", text="Up by a tenth"))),
            AgendaItem(id="a2", title="Shifts", items=(nested,)),
        ),
    )


def outline(meeting: Meeting) -> str:
    """Write the structure of a meeting as one string."""

    def line(record: Line) -> str:
        return record.id + (f"({' '.join(map(line, record.lines))})" if record.lines else "")

    def item(record: AgendaItem) -> str:
        return f"{record.id}[{' '.join([*map(line, record.lines), *map(item, record.items)])}]"

    return " ".join(map(item, meeting.agenda))


LEGAL: dict[str, tuple[Edit, str]] = {
    "insert a line at the end": (Insert(Line(id="n"), "a1"), "a1[k1(k2) k3 n] a2[a3[k4]]"),
    "insert a line at a place": (Insert(Line(id="n"), "a1", 0), "a1[n k1(k2) k3] a2[a3[k4]]"),
    "insert a line under a line": (Insert(Line(id="n"), "k1"), "a1[k1(k2 n) k3] a2[a3[k4]]"),
    "insert an item": (Insert(AgendaItem(id="n", title="t"), "", 1), "a1[k1(k2) k3] n[] a2[a3[k4]]"),
    "insert an item in an item": (
        Insert(AgendaItem(id="n", title="t"), "a2"),
        "a1[k1(k2) k3] a2[a3[k4] n[]]",
    ),
    "remove a line with all below": (Remove("k1"), "a1[k3] a2[a3[k4]]"),
    "remove an item": (Remove("a3"), "a1[k1(k2) k3] a2[]"),
    "move a line among its siblings": (Move("k1", "a1", 1), "a1[k3 k1(k2)] a2[a3[k4]]"),
    "move a line to another item": (Move("k1", "a3", 0), "a1[k3] a2[a3[k1(k2) k4]]"),
    "move a line out of its issue": (Move("k2", "a1", 1), "a1[k1 k2 k3] a2[a3[k4]]"),
    "move an item out": (Move("a3", "", 0), "a3[k4] a1[k1(k2) k3] a2[]"),
    "several at once": (Batch((Remove("k3"), Move("k2", "a1"))), "a1[k1 k2] a2[a3[k4]]"),
}


@pytest.mark.parametrize("name", LEGAL)
def test_edit_and_inverse(name: str) -> None:
    before = meeting()
    edit, expected = LEGAL[name]
    after, inverse = apply(before, edit)
    assert outline(after) == expected
    assert apply(after, inverse)[0] == before
    assert before == meeting()


def test_change_gives_values_as_the_model_holds_them() -> None:
    after, inverse = apply(meeting(), Change("k2", {"owners": ["Ann"], "due": "Friday", "tag": "action"}))
    changed = next(line for line, _ in all_lines(after) if line.id == "k2")
    assert (changed.owners, changed.due, changed.tag) == (("Ann",), "Friday", "action")
    assert apply(after, inverse)[0] == meeting()


def test_change_of_the_meeting_itself() -> None:
    after, inverse = apply(meeting(), Change("", {"title": "Autumn review"}))
    assert after.title == "Autumn review"
    assert apply(after, inverse)[0] == meeting()


ILLEGAL: dict[str, Edit] = {
    "unknown id": Remove("zz"),
    "unknown parent": Insert(Line(id="n"), "zz"),
    "id already there": Insert(Line(id="k1"), "a2"),
    "id already there below": Insert(Line(id="n", lines=(Line(id="n"),)), "a2"),
    "empty id": Insert(Line(), "a1"),
    "line straight under the meeting": Insert(Line(id="n"), ""),
    "item under a line": Insert(AgendaItem(id="n", title="t"), "k1"),
    "place out of range": Insert(Line(id="n"), "a1", 9),
    "place below zero": Insert(Line(id="n"), "a1", -1),
    "move into itself": Move("k1", "k2"),
    "remove the meeting": Remove(""),
    "change of structure": Change("a1", {"lines": ()}),
    "change of an id": Change("k1", {"id": "n"}),
    "unknown field": Change("k1", {"colour": "red"}),
    "value of the wrong kind": Change("k1", {"tag": "shout"}),
    "second of several": Batch((Remove("k3"), Remove("k3"))),
}


@pytest.mark.parametrize("name", ILLEGAL)
def test_illegal_edit_changes_nothing(name: str) -> None:
    before = meeting()
    with pytest.raises(IllegalEditError):
        apply(before, ILLEGAL[name])
    assert before == meeting()


def edits_of(meeting: Meeting) -> st.SearchStrategy[Edit]:
    """Draw edits over the ids of a meeting; not all of them are legal."""
    known = st.sampled_from(["", *sorted(ids(meeting)), "zz"])
    index = st.none() | st.integers(0, 2)
    return st.one_of(
        st.builds(Remove, known),
        st.builds(Move, known, known, index),
        st.builds(lambda parent, at: Insert(Line(id="new", text="x"), parent, at), known, index),
        st.builds(lambda record, text: Change(record, {"text": text}), known, st.text(max_size=5)),
    )


def found(meeting: Meeting, record_id: str) -> bool:
    """Tell whether a record is located, and is where that leads, even if it was elsewhere before."""
    path = locate(meeting, record_id)
    if path is not None:
        record = records_along(meeting, path)[-1]
        assert not isinstance(record, Meeting)
        assert record.id == record_id
    return path is not None


@given(data=st.data())
def test_any_run_of_edits_can_be_taken_back(data: st.DataObject) -> None:
    current, history = meeting(), []
    for _ in range(data.draw(st.integers(0, 6))):
        try:
            changed, inverse = apply(current, data.draw(edits_of(current)))
        except IllegalEditError:
            continue
        history.append((current, inverse))
        current = changed
        assert len(ids(current)) == len(list(all_lines(current))) + len(list(walk_items(current)))
        assert {id_ for id_ in (*ids(meeting()), "new") if found(current, id_)} == ids(current)
    for before, inverse in reversed(history):
        current, _ = apply(current, inverse)
        assert current == before


@given(data=st.data())
def test_the_ids_that_are_kept_along_are_those_there_are(data: st.DataObject) -> None:
    current, taken = meeting(), ids(meeting())
    for _ in range(data.draw(st.integers(0, 4))):
        edits = data.draw(st.lists(edits_of(current), min_size=1, max_size=3))
        try:
            current, inverse = apply(current, Batch(tuple(edits)), taken)
        except IllegalEditError:
            taken = ids(current)
            continue
        assert taken == ids(current)
        if data.draw(st.booleans()):
            current, _ = apply(current, inverse, taken)
            assert taken == ids(current)


def test_an_edit_that_was_refused_half_way_can_be_made_once_it_fits() -> None:
    history = History(meeting(), Cursor())
    line = Insert(Line(id="n"), "k2")
    with pytest.raises(IllegalEditError):
        history.do(Batch((line, Remove("zz"))))
    history.do(line)
    assert "n" in ids(history.meeting)


def test_lines_above_are_outermost_first() -> None:
    deep, _ = apply(meeting(), Insert(Line(id="n"), "k2"))
    assert [line.id for line in lines_above(deep, "n")] == ["k1", "k2"]


def test_edits_made_in_turn_see_what_those_before_them_did() -> None:
    held = Meeting(title="Yard", agenda=(AgendaItem(id="a1", title="Docks"),))

    def counted(meeting: Meeting) -> Edit:
        return Change(MEETING, {"title": f"{meeting.title} {len(meeting.title)}"})

    batch = in_turn(held, [counted, lambda _: None, counted])
    assert [type(edit) for edit in batch.edits] == [Change, Change]
    after, inverse = apply(held, batch)
    assert after.title == "Yard 4 6"
    assert apply(after, inverse)[0] == held


def test_a_value_that_a_record_refuses_is_told_with_its_field() -> None:
    held = Meeting(title="Yard", agenda=(AgendaItem(id="a1", title="Docks"),))
    with pytest.raises(IllegalEditError, match="minutes"):
        apply(held, Change("a1", {"minutes": "many"}))
