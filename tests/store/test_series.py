"""A whole series of three meetings in each language, and any series at all: nothing lost, nothing twice."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers_files import read
from minutetui.core.meeting.edits import apply
from minutetui.core.meeting.model import AgendaItem, Line, Meeting, Vote
from minutetui.core.meeting.queries import all_lines, find_line, is_action, without_confidential
from minutetui.core.series.carry import carried_over, next_meeting, unfinished
from minutetui.core.series.outstanding import outstanding
from minutetui.store.actions import read_actions
from minutetui.store.follow_up import mark
from minutetui.store.meetings import MeetingFile
from minutetui.store.new import follow
from minutetui.store.templates import load_template
from minutetui.summary import render

NOW = dt.datetime(2026, 4, 3, 9, 0, tzinfo=dt.UTC)

FIRST = {
    "en": """\
format = 1
title = "Depot meeting, March 2026"
kind = "monthly"
language = "en"
status = "ended"
date = 2026-03-05
number = "No. 11/2026"
quorum = 3
next_meeting = 2026-04-02

[[attendees]]
name = "Ann Lee"
[[attendees]]
name = "Bo Chen"
attendance = "absent"
[[units]]
name = "Purchasing"
leads = ["Bo Chen"]

[[agenda]]
id = "a1"
title = "Depot"

[[agenda.items]]
id = "a2"
title = "Night shift"
minutes = 15

[[agenda.items.lines]]
id = "k1"
tag = "issue"
text = "Nights are short of people"
confidential = true

[[agenda.items.lines.lines]]
id = "k2"
tag = "action"
text = "Talk to the agency"
owners = ["Ann Lee"]
due = "by Easter"

[[agenda.items.lines.lines.lines]]
id = "k3"
tag = "note"
text = "not before the audit"

[[agenda.items.lines.lines.lines]]
id = "k4"
tag = "action"
text = "Draft the contract"
owners = ["Purchasing"]

[[agenda.lines]]
id = "k5"
tag = "action"
text = "Count the scanners"
owners = ["Bo Chen"]

[[agenda.lines]]
id = "k6"
tag = "action"
text = "Sell the old racks"
owners = ["Bo Chen"]

[[agenda.lines]]
id = "k7"
tag = "decision"
text = "A third door"
owners = ["Purchasing"]
vote = { for = 1, against = 5, result = "lost" }

[[agenda.lines]]
id = "k8"
tag = "issue"
text = "Parking"
status = "deferred"

[[agenda]]
id = "a3"
title = "Heating"
state = "deferred"
intro = "Held over until the quotes are in."
""",
}
FIRST["zh"] = (
    FIRST["en"]
    .replace('"Depot meeting, March 2026"', '"2026年3月仓储例会"')
    .replace('language = "en"', 'language = "zh"')
    .replace("No. 11/2026", "第11期")
)

SAYS = {
    "en": (
        "Of four earlier actions, one is complete, two are carried forward and one is dropped.",
        "Of three earlier actions, one is complete and two are carried forward; one more was completed before the",
    ),
    "zh": (
        "上次会议四项任务中，已完成一项，两项继续推进，一项取消。",
        "上次会议三项任务中，已完成一项，两项继续推进，另有一项会前已完成。",
    ),
}


def after(path: Path, **statuses: str) -> None:
    """Mark actions by the first words of their texts, as a person does from the list."""
    for action in read_actions([path])[0]:
        for word, status in statuses.items():
            if action.text.startswith(word):
                mark(action, status, NOW)  # type: ignore[arg-type]


def open_in(folder: Path) -> list[str]:
    return sorted(action.text for action in outstanding(read_actions([folder])[0]))


def summary(path: Path) -> str:
    meeting = read(path)
    return render(meeting, load_template(meeting.kind, meeting.language).template, confidential=True)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_three_meetings_of_a_series(tmp_path: Path, language: str) -> None:
    one = tmp_path / "one.toml"
    one.write_text(FIRST[language], encoding="utf-8")
    two = follow(one, NOW.date(), path=tmp_path / "two.toml").path
    meeting = read(two)
    arising, heating, depot = meeting.agenda
    assert [(line.text, line.tag, line.confidential) for line in arising.lines] == [
        ("Count the scanners", "action", False),
        ("Sell the old racks", "action", False),
        ("Talk to the agency", "action", True),
        ("Draft the contract", "action", True),
        ("Parking", "issue", False),
        ("Nights are short of people", "issue", True),
    ]
    assert [line.text for line in arising.lines[2].lines] == ["not before the audit"], "what says how goes along"
    assert (heating.title, heating.intro, heating.state) == ("Heating", "Held over until the quotes are in.", "open")
    assert [(item.title, item.minutes) for item in depot.items] == [("Night shift", 15)]
    assert (meeting.quorum, meeting.units[0].leads, meeting.date) == (3, ("Bo Chen",), dt.date(2026, 4, 2))
    assert (read(one).next, meeting.previous) == ("two.toml", "one.toml")
    everything = ["Count the scanners", "Draft the contract", "Sell the old racks", "Talk to the agency"]
    assert open_in(tmp_path) == everything

    decided = (
        Line(id="k90", tag="decision", text="Lamps by the doors", owners=("Ann Lee",)),
        Line(id="k91", tag="action", text="Paint the gate"),
    )
    file = MeetingFile(two)
    file.load()
    file.save(meeting.with_(agenda=(arising, heating, depot.with_(lines=decided)), status="ended"))
    after(two, Count="done", Sell="dropped")  # in the meeting
    after(two, Paint="done")  # between the two
    three = follow(two, NOW.date(), path=tmp_path / "three.toml").path
    assert SAYS[language][0] in summary(two)
    assert open_in(tmp_path) == ["Draft the contract", "Lamps by the doors", "Talk to the agency"]
    after(three, Draft="done")
    assert SAYS[language][1] in summary(three)
    assert open_in(tmp_path) == ["Lamps by the doors", "Talk to the agency"]
    last = read(three)
    talk = next(line for line, _ in all_lines(last) if line.text.startswith("Talk"))
    assert talk.origin == f"two.toml#{arising.lines[2].id}"
    (found,) = [action for action in outstanding(read_actions([tmp_path])[0]) if action.text.startswith("Talk")]
    assert (found.date, found.item, found.path) == (dt.date(2026, 3, 5), "Night shift", str(three)), "its age is known"


TEMPLATE = load_template("monthly", "en").template

TAGS = st.sampled_from(["note", "issue", "discussion", "decision", "action"])
STATUSES = st.sampled_from(["open", "done", "dropped", "carried", "deferred"])
VOTES = st.sampled_from([None, Vote(result="lost"), Vote(result="carried")])
LINES = st.recursive(
    st.builds(Line, tag=TAGS, status=STATUSES, owners=st.sampled_from([(), ("Ann",)]), vote=VOTES),
    lambda below: st.builds(
        Line, tag=TAGS, status=STATUSES, confidential=st.booleans(), lines=st.lists(below, max_size=3)
    ),
    max_leaves=8,
)
ITEMS = st.recursive(
    st.builds(AgendaItem, title=st.sampled_from(["One", "Two", "Matters arising"]), lines=st.lists(LINES, max_size=3)),
    lambda below: st.builds(AgendaItem, title=st.just("Three"), items=st.lists(below, max_size=2)),
    max_leaves=4,
)


@given(st.lists(ITEMS, max_size=3).map(tuple))
def test_in_any_series_nothing_is_lost_and_nothing_stands_twice(agenda: tuple[AgendaItem, ...]) -> None:
    first = _numbered(Meeting(title="First", agenda=agenda))
    second = next_meeting(first, "1.toml", TEMPLATE)
    wanted = [f"1.toml#{line.id}" for line in unfinished(first)]
    came = [line.origin for line, _ in all_lines(second) if line.origin]
    assert Counter(came) == Counter(wanted)
    ids = [line.id for line, _ in all_lines(second)]
    assert len(ids) == len(set(ids))
    left = apply(first, carried_over(first, "2.toml"))[0]
    for line, _ in all_lines(left):
        before = find_line(first, line.id)
        assert before is not None
        assert line.status == (before.status if f"1.toml#{line.id}" not in wanted else _taken(line))
    public = without_confidential(first)
    shown = {line.id for line, _ in all_lines(public)}
    told = {line.origin.partition("#")[2] for line, _ in all_lines(without_confidential(second)) if line.origin}
    assert told <= shown, "what was confidential stays so"
    third = next_meeting(second, "2.toml", TEMPLATE)
    assert len(list(unfinished(third))) == len(list(unfinished(second))) == len(wanted)


def _taken(line: Line) -> str:
    return "carried" if is_action(line) else "deferred"


def _numbered(meeting: Meeting) -> Meeting:
    """Give every line an id."""
    count = iter(range(10_000))

    def line(record: Line) -> Line:
        return record.with_(id=f"k{next(count)}", lines=tuple(map(line, record.lines)))

    def item(record: AgendaItem) -> AgendaItem:
        return record.with_(
            id=f"a{next(count)}", lines=tuple(map(line, record.lines)), items=tuple(map(item, record.items))
        )

    return meeting.with_(agenda=tuple(map(item, meeting.agenda)))
