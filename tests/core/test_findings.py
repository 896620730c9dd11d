"""Findings: what each rule finds, and what it must not blame."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from minutetui.core.findings import GAP_RULES, findings, gaps
from minutetui.core.findings.finding import sentence
from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting, Unit, Vote, Waiver
from minutetui.core.template.model import AgendaPlan, Section, Slot, Template
from minutetui.core.template.vocabulary import Vocabulary, with_usual

DAY = dt.date(2026, 11, 23)
NINE = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)


def action(text: str = "Count the racks", **fields: Any) -> Line:
    values = {"owners": ("Ann Lee",), "due": "4 December", "due_date": dt.date(2026, 12, 4)}
    return Line(tag="action", **{"id": "k1", "text": text, **values, **fields})


def decision(text: str = "Buy a second scanner", **fields: Any) -> Line:
    return Line(tag="decision", **{"id": "k1", "text": text, **fields})


def note(text: str, **fields: Any) -> Line:
    return Line(**{"id": "k1", "text": text, **fields})


def meeting(*lines: Line, **fields: Any) -> Meeting:
    """Give a meeting that lacks nothing, with these lines under its one item."""
    values: dict[str, Any] = {
        "title": "Depot review",
        "status": "ended",
        "date": DAY,
        "started": NINE,
        "ended": NINE.replace(hour=11),
        "place": "Room 2",
        "chair": "Ann Lee",
        "recorder": "Bo Chen",
        "attendees": (
            Attendee(name="Ann Lee", role="Director", unit="Depot"),
            Attendee(name="Bo Chen", aliases=("the Clerk",)),
            Attendee(name="王芳", role="总经理"),
        ),
        "units": (Unit(name="Purchasing", leads=("Dee Roy",)),),
        "agenda": (AgendaItem(id="a1", title="Racks", lines=lines or (note("Nothing to report"),)),),
    }
    return Meeting(**{**values, **fields})


def codes(held: Meeting) -> list[str]:
    return [finding.code for finding in findings(held)]


def items(*agenda: AgendaItem, **fields: Any) -> Meeting:
    return meeting(agenda=agenda, **fields)


def item(title: str = "Racks", **fields: Any) -> AgendaItem:
    return AgendaItem(id=title, title=title, **fields)


LINES = (note("Six racks are full"),)


def at(minute: int, second: int = 17, **fields: Any) -> dt.datetime:
    """Give a time of the clock in the hour after nine."""
    return NINE.replace(minute=minute, second=second, **fields)


def timed(line_at: dt.datetime | None, **fields: Any) -> Meeting:
    """Make a meeting of three items: Racks until 9:20, Shifts from then until 9:50 with one line, Doors not begun."""
    racks = item("Racks", lines=LINES, started=at(1), ended=at(20))
    line = note("Two shifts stay", id="k2", at=line_at, **fields)
    return items(racks, item("Shifts", lines=(line,), started=at(20), ended=at(50)), item("Doors", intro="Held over"))


FOUND = {
    "action-without-owner": meeting(action(owners=())),
    "action-without-due": meeting(action(due="", due_date=None)),
    "issue-undecided": meeting(note("The queue", tag="issue")),
    "decision-without-action": meeting(decision()),
    "vote-unclear": meeting(Line(id="k1", tag="decision", text="No action on racks", vote=Vote(result="unclear"))),
    "too-many-votes": meeting(
        Line(id="k1", tag="decision", text="No action on racks", vote=Vote(for_=9, result="carried"))
    ),
    "vote-contradicts": meeting(
        Line(
            id="k1",
            tag="decision",
            text="No action on racks",
            vote=Vote(for_=2, against=1, how=("nem-con",), result="carried"),
        )
    ),
    "outcome-contradicts": meeting(
        Line(id="k1", tag="decision", text="No action on racks", vote=Vote(for_=2, against=1, result="lost"))
    ),
    "owner-unknown": meeting(action(owners=("Ann Lee", "Zed"))),
    "due-in-past": meeting(action(due="20 November 2026", due_date=dt.date(2026, 11, 20))),
    "due-on-weekend": meeting(action(due="5 December", due_date=dt.date(2026, 12, 5))),
    "vague-wording": meeting(action("Look into the racks")),
    "duplicate-line": meeting(note("Six racks are full"), note("six racks are full.", id="k2")),
    "item-empty": items(item(lines=LINES), item("Shifts")),
    "over-time": items(item(lines=LINES, minutes=10, spent=900)),
    "time-elsewhere": timed(at(5)),
    "chair-missing": meeting(chair=""),
    "recorder-missing": meeting(recorder=" "),
    "place-missing": meeting(place=""),
    "times-missing": meeting(ended=None),
    "end-before-start": meeting(ended=NINE.replace(hour=8)),
    "time-outside": meeting(attendees=(Attendee(name="Ann Lee"), Attendee(name="Bo Chen", left=NINE.replace(hour=12)))),
    "line-outside": meeting(note("Six racks are full", at=NINE.replace(hour=12))),
    "attendance-missing": meeting(attendees=(), units=()),
    "quorum-lost": meeting(quorum=4),
}


DECLARED = (Attendee(name="Ann Lee", interests=("Roof",)),)
ABOUT_FACTS: dict[str, dict[str, Any]] = {
    "2. Declarations of interest": {"attendees": DECLARED},
    "利益申报": {"attendees": DECLARED},
    "Apologies for absence": {"attendees": (Attendee(name="Ann Lee", attendance="apologies"),)},
    "Date of the next meeting": {"next_meeting": dt.date(2027, 1, 14)},
    "五、下次会议时间": {"next_meeting": "下周五"},
}
"""Titles of items, and what is recorded of them."""


@pytest.mark.parametrize(("title", "facts"), ABOUT_FACTS.items(), ids=ABOUT_FACTS)
def test_an_item_about_a_fact_is_empty_only_until_the_fact_is_recorded(title: str, facts: dict[str, Any]) -> None:
    agenda = (item(lines=LINES), item(title))
    assert codes(items(*agenda)) == ["item-empty"]
    assert codes(items(*agenda, **facts)) == []


@pytest.mark.parametrize("title", ["Interest rates", "Open orders", "Closed roads", "Preparing the next meeting"])
def test_an_item_with_a_similar_title_stays_empty(title: str) -> None:
    held = items(item(lines=LINES), item(title), attendees=DECLARED, next_meeting=dt.date(2027, 1, 14))
    assert codes(held) == ["item-empty"]


@pytest.mark.parametrize(("code", "held"), FOUND.items(), ids=FOUND)
def test_it_is_found_and_nothing_else(code: str, held: Meeting) -> None:
    (finding,) = findings(held)
    assert finding.code == code
    assert (finding.severity == "ask") == (finding in gaps((finding,)))
    assert all("{" not in sentence(finding, language) for language in ("zh", "en"))


@pytest.mark.parametrize("code", list(FOUND))
def test_what_is_asked_aloud_is_found_by_the_rules_for_it(code: str) -> None:
    held = FOUND[code]
    assert findings(held, rules=GAP_RULES) == gaps(findings(held))


LATE = (Attendee(name="Ann Lee"), Attendee(name="Bo Chen"), Attendee(name="Zed", arrived=NINE.replace(hour=10)))
CARRIED = action(due_date=dt.date(2026, 11, 2), origin="october.toml#k4")
ISSUE = Line(id="k9", tag="issue", text="The queue", lines=(decision(), action("Ask for offers", id="k2")))
NOT_BLAMED = {
    "a line in the time of its item": timed(at(30)),
    "a line as its item begins": timed(at(19)),
    "a line as its item is left": timed(at(51)),
    "a line without a time": timed(None),
    "a time that was typed, to the minute": timed(at(5, 0)),
    "a time of no item": timed(at(55)),
    "a time of the day before": timed(at(5, day=22)),
    "a time without a zone": timed(at(5, tzinfo=None)),
    "a line that a person moved": timed(at(5), placed=True),
    "a line below one that a person moved": timed(at(30), placed=True, lines=(note("One night", id="k3", at=at(5)),)),
    "the time of an item inside": items(
        item(
            "Racks",
            lines=(note("Six", at=at(30)),),
            started=at(1),
            ended=at(20),
            items=(item("Bolts", lines=(note("Ten bolts are loose", id="k2"),), started=at(20), ended=at(50)),),
        ),
    ),
    "an item that is still minuted": timed(at(5)).with_(
        agenda=(timed(at(5)).agenda[0], timed(at(5)).agenda[1].with_(started=at(2), ended=None))
    ),
    "an item over midnight": items(
        item(
            "Racks",
            lines=(note("Six", at=at(5, hour=0, day=24)),),
            started=at(50, hour=23),
            ended=at(9, hour=0, day=24),
        ),
        item("Shifts", lines=(note("Two stay", id="k2"),), started=at(1, hour=0, day=24), ended=at(30, hour=0, day=24)),
    ),
    "approved minutes": timed(at(5)).with_(status="final"),
    "nothing": meeting(),
    "a deadline on the meeting's day": meeting(action(due_date=DAY)),
    "a late deadline of a task that is done": meeting(action(due_date=dt.date(2026, 11, 2), status="done")),
    "a late deadline of a task that was carried over": meeting(CARRIED),
    "a span that ends at a weekend": meeting(action(due="within two weeks", due_date=dt.date(2026, 12, 5))),
    "a month that ends at a weekend": meeting(action(due="2月底前", due_date=dt.date(2027, 2, 28))),
    "a unit": meeting(action(owners=("Purchasing",))),
    "the unit of an attendee": meeting(action(owners=("Depot",))),
    "the lead of a unit": meeting(action(owners=("Dee Roy",))),
    "a role": meeting(action(owners=("director",))),
    "an alias": meeting(action(owners=("the Clerk",))),
    "a family name with its title": meeting(action(owners=("王总",))),
    "owners in a meeting that names nobody": meeting(action(owners=("Zed",)), attendees=(), units=(), headcount=3),
    "an action below a decision": meeting(decision(lines=(action("Ask for offers", id="k2"),))),
    "an action beside a decision": meeting(decision(), action("Ask for offers", id="k2")),
    "an action in the same issue": meeting(ISSUE),
    "an owner and date on the decision": meeting(decision(owners=("Ann Lee",), due="Friday")),
    "a decision that says no action": meeting(decision("Keep both scanners; no further action")),
    "无需行动": meeting(decision("两台扫描枪继续使用，无需行动")),
    "no action, said below": meeting(decision(lines=(note("no action", id="k2"),))),
    "a decision that names who": meeting(decision("Purchasing to buy a second scanner")),
    "minutes approved": meeting(decision("Approved the minutes of 21 May as a correct record.")),
    "通过纪要": meeting(decision("审议通过上次会议纪要。")),
    "a rule in force from a day": meeting(decision("The new rates apply with effect from 1 January")),
    "a vote that was lost": meeting(decision(vote=Vote(result="lost"))),
    "a task about the same in the plan": items(
        item(lines=(decision("Replace the sorting conveyor in hall two"),)),
        item("Next", lines=(action("Get offers for a sorting conveyor", id="k2"),)),
    ),
    "同一事项的任务": items(
        item(lines=(decision("更换二号分拣线传送带"),)), item("任务", lines=(action("完成二号分拣线改造", id="k2"),))
    ),
    "consensus": meeting(Line(id="k1", tag="outcome", text="We stay in one depot")),
    "an item held over": items(item(lines=LINES), item("Shifts", state="deferred")),
    "an item with items": items(item(items=(item("Part", lines=LINES),))),
    "an item with a paragraph": items(item(intro="The Director spoke.")),
    "items to come": items(item(lines=LINES), item("Shifts"), status="live", ended=None),
    "the current item": items(item(lines=LINES), item("Shifts"), status="live", current="Shifts", ended=None),
    "a few minutes": items(item(lines=LINES, minutes=60, spent=62 * 60)),
    "an item without a plan": items(item(lines=LINES, spent=9000)),
    "time in approved minutes": items(item(lines=LINES, minutes=10, spent=900), status="final"),
    "a quorum that is there": meeting(quorum=3),
    "a late arrival where enough are there": meeting(quorum=2, attendees=LATE),
    "a meeting that is only planned": Meeting(title="Plan", agenda=(item(), item("Shifts"))),
    "a head count instead of people": meeting(attendees=(), headcount="about twenty"),
    "the end of a meeting that runs": meeting(status="live", ended=None),
    "the same task for two owners": meeting(action(), action(id="k2", owners=("Bo Chen",))),
    "short words said again": meeting(note("Yes"), note("Yes", id="k2")),
    "the same words in two items": items(
        item(lines=(note("No change"),)), item("B", lines=(note("No change", id="k2"),))
    ),
    "vague words in a discussion": meeting(note("We should do it soon", tag="discussion")),
    "vague words in a task that is done": meeting(action("Look into it", status="done")),
}


@pytest.mark.parametrize("held", NOT_BLAMED.values(), ids=NOT_BLAMED)
def test_it_is_not_blamed(held: Meeting) -> None:
    assert codes(held) == []


@pytest.mark.parametrize(
    ("decided", "task"),
    [
        ("Replace the sorting conveyor in hall two", "Sweep the conveyor"),
        ("Replace the sorting conveyor in hall two", "Get offers for a sort of belt"),
        ("更换二号分拣线传送带", "清扫分拣线"),
    ],
)
def test_a_task_elsewhere_that_shares_one_word_settles_no_decision(decided: str, task: str) -> None:
    held = items(item(lines=(decision(decided),)), item("Next", lines=(action(task, id="k2"),)))
    assert codes(held) == ["decision-without-action"]


def test_items_that_were_passed_over_are_empty_while_the_meeting_runs() -> None:
    held = items(item("A"), item("B", lines=LINES), item("C"), status="live", ended=None)
    assert [finding.about for finding in findings(held)] == ["A"]


def test_the_clock_of_an_item_is_its_times_where_nothing_was_counted() -> None:
    timed = item(lines=LINES, minutes=15).with_(started=NINE, ended=NINE.replace(minute=40))
    (finding,) = findings(items(timed))
    assert finding.values == {"spent": 40, "planned": 15}


def test_the_same_task_with_and_without_an_owner_is_said_twice() -> None:
    held = meeting(action(), action(id="k2", owners=()))
    assert codes(held) == ["action-without-owner", "duplicate-line"]


TEMPLATE = Template(
    name="own",
    language="en",
    title="Own",
    agenda=(AgendaPlan(title="Racks", slots=(Slot(label="Now"), Slot(label="Decided", tag="decision"))),),
    words=Vocabulary.model_validate(with_usual("en", {})),
    sections=(Section(id="one", heading="One", draft=("x",)), Section(id="two", heading="Two", draft=("y",))),
)


def test_waiving_the_draft_of_one_section_leaves_the_other() -> None:
    drafts = findings(meeting(note("A"), note("B")), TEMPLATE)
    assert [finding.about for finding in drafts] == ["one", "two"]
    held = meeting(note("A"), note("B"), waived=(Waiver(finding="draft-prose", section="one", reason="fine"),))
    assert [finding.about for finding in findings(held, TEMPLATE)] == ["two"]


@pytest.mark.parametrize(
    ("held", "waiver"),
    [
        (FOUND["vague-wording"], Waiver(finding="vague-wording", line="k1")),
        (FOUND["item-empty"], Waiver(finding="item-empty", item="Shifts")),
        (FOUND["place-missing"], Waiver(finding="place-missing")),
    ],
    ids=["line", "item", "meeting"],
)
def test_what_was_waived_is_gone(held: Meeting, waiver: Waiver) -> None:
    assert findings(held.with_(waived=(waiver,))) == ()


def slots(*lines: Line, **fields: Any) -> list[object]:
    found = findings(items(item(lines=lines, **fields)), TEMPLATE)
    return [finding.values["slots"] for finding in found if finding.code == "slot-empty"]


def test_an_item_that_says_less_than_its_template_asks() -> None:
    now = note("Six racks are full", label="now")
    assert slots(now) == [("Decided",)]
    assert slots(note("Six racks are full")) == [("Now", "Decided")]


def test_slots_are_filled_by_label_or_tag_or_by_as_many_other_lines() -> None:
    now = note("Six racks are full", label="now")
    assert slots(now, decision("Approved the report")) == []
    assert slots(note("Six racks are full"), note("We buy two more", id="k2")) == []
    assert slots(now, state="deferred") == []
    assert findings(items(item("Docks", lines=(now,)), status="final"), TEMPLATE) == ()
    assert findings(items(item(lines=(now,)), status="final"), TEMPLATE) == ()


def test_sections_are_drafted_of_an_agenda_whose_items_only_hold_others() -> None:
    nested = items(item(items=(item("Part", lines=LINES),)))
    assert [finding.code for finding in findings(nested, TEMPLATE)] == ["draft-prose", "draft-prose"]
    assert "draft-prose" not in [finding.code for finding in findings(items(item()), TEMPLATE)]


def test_the_quorum_is_lost_when_a_voting_member_leaves() -> None:
    people = (Attendee(name="Ann Lee"), Attendee(name="Bo Chen", left=NINE.replace(minute=30)))
    (finding,) = findings(meeting(quorum=2, attendees=(*people, Attendee(name="Zed", voting=False))))
    assert finding.values == {"time": "09:30", "here": 1, "needed": 2}


def test_a_quorum_is_counted_where_nobody_noted_the_beginning() -> None:
    assert codes(meeting(quorum=4, started=None)) == ["times-missing", "quorum-lost"]


HOLIDAYS = {dt.date(2026, 10, 1): False, dt.date(2026, 10, 3): False, dt.date(2026, 10, 10): True}
"""A Thursday and a Saturday without work, and a Saturday that makes up for one of them."""


@pytest.mark.parametrize(
    ("due", "day", "wanted"),
    [
        ("10月1日", "2026-10-01", ["due-on-holiday"]),
        ("1 October", "2026-10-01", ["due-on-holiday"]),
        ("10月3日", "2026-10-03", ["due-on-weekend"]),
        ("10月10日", "2026-10-10", []),
        ("10月11日", "2026-10-11", ["due-on-weekend"]),
        ("10月9日", "2026-10-09", []),
        ("两周内", "2026-10-01", []),
        ("within 48 hours", "2026-10-03", []),
        ("48h", "2026-10-03", []),
    ],
)
def test_a_deadline_on_a_day_without_work_is_found(due: str, day: str, wanted: list[str]) -> None:
    held = meeting(action(due=due, due_date=dt.date.fromisoformat(day)), date=dt.date(2026, 9, 21))
    found = findings(held, is_workday=HOLIDAYS.get)
    assert [one.code for one in found] == wanted
