"""Every finding can be fixed: what it takes makes it go away, in one step that undo takes back."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from minutetui.core.findings import RULES, Finding, findings
from minutetui.core.findings.fixes import FIXES, WAIVER_REASONS, fix_of
from minutetui.core.meeting.closing import end
from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting, Unit, Vote, Waiver
from minutetui.core.review import EntryNumbers, ReviewEntry, groups, read_back
from minutetui.core.template.model import AgendaPlan, Section, Slot, Template
from minutetui.core.template.vocabulary import Vocabulary, with_usual
from minutetui.core.vocabulary import TAGS
from minutetui.rows.fixing import choice_rows, entry_rows
from minutetui.rows.row import width_of
from minutetui.session import Aids, Session
from minutetui.session.fixing import Fixing
from minutetui.words import say

DAY = dt.date(2026, 11, 23)
NINE = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)
GOOD: dict[str, Any] = {"owners": ("Ann Lee",), "due": "4 December", "due_date": dt.date(2026, 12, 4)}


def action(text: str = "Count the racks", **fields: Any) -> Line:
    return Line(tag="action", **{"id": "k1", "text": text, "at": NINE, **GOOD, **fields})


def meeting(*lines: Line, **fields: Any) -> Meeting:
    """Give a meeting that lacks nothing, with these lines under its first item."""
    values: dict[str, Any] = {
        "title": "Depot review",
        "status": "ended",
        "date": DAY,
        "started": NINE,
        "ended": NINE.replace(hour=11),
        "place": "Room 2",
        "chair": "Ann Lee",
        "recorder": "Bo Chen",
        "attendees": (Attendee(name="Ann Lee"), Attendee(name="Bo Chen"), Attendee(name="王芳", role="总经理")),
        "units": (Unit(name="Purchasing"),),
        "agenda": (AgendaItem(id="a1", title="Racks", lines=lines or (Line(id="k1", text="Nothing new"),)),),
    }
    return Meeting(**{**values, **fields})


TEMPLATE = Template(
    name="depot",
    language="en",
    title="Depot",
    words=Vocabulary(**with_usual("en", {})),
    agenda=(AgendaPlan(title="Racks", slots=(Slot(label="Losses"), Slot(label="Repairs"))),),
    sections=(Section(id="closing", heading="Closing", draft=("The meeting closed.",)),),
)
DECIDED = Line(id="k1", tag="decision", text="Repaint the ramp", at=NINE)
ROLL = Line(id="k1", text="Apologies were received from Bo and Cllr Lyle, report sent", at=NINE)
EMPTY = (AgendaItem(id="a1", title="Racks", lines=(Line(id="k1", text="x"),)), AgendaItem(id="a2", title="Shifts"))
LATE = (AgendaItem(id="a1", title="Racks", minutes=10, spent=2400, lines=(Line(id="k1", text="x"),)),)
AWAY = (Attendee(name="Ann Lee"), Attendee(name="Bo Chen", attendance="apologies"), Attendee(name="王芳"))
GONE = AWAY[0].with_(left=NINE.replace(hour=12))
TWICE = (action(), action(id="k2"))
STRAY = (
    AgendaItem(id="a1", title="Racks", started=NINE, ended=NINE.replace(minute=9), lines=(Line(id="k1", text="x"),)),
    AgendaItem(id="a2", title="Shifts", lines=(Line(id="k2", text="y", at=NINE.replace(minute=5, second=7)),)),
)

CASES: list[tuple[str, Meeting, str]] = [
    ("action-without-owner", meeting(action(owners=())), "@2"),
    ("action-without-owner", meeting(action(owners=())), "Bo"),
    ("action-without-owner", meeting(action(owners=())), "王总"),
    ("action-without-due", meeting(action(due="", due_date=None)), "+2w"),
    ("action-without-due", meeting(action(due="", due_date=None)), "next Friday"),
    ("issue-undecided", meeting(Line(id="k1", tag="issue", text="Leaks")), "=Fix the roof, no action"),
    ("decision-without-action", meeting(DECIDED), ">Hire a painter @1 +2w"),
    ("decision-without-action", meeting(DECIDED), "@1 +2w"),
    ("task-in-text", meeting(Line(id="k1", text="Bo to walk the path before Christmas", at=NINE)), ""),
    ("task-in-text", meeting(Line(id="k1", text="王芳负责12月4日起公示", at=NINE)), ""),
    ("votes-not-read", meeting(Line(id="k1", text="经表决,同意采购方案,同意5票、反对0票", at=NINE)), ""),
    (
        "votes-not-read",
        meeting(Line(id="k1", text="Motion carried 5 to 2, two others against", at=NINE)),
        "= (carried 5-2)",
    ),
    ("votes-not-read", meeting(DECIDED.with_(text="Buy it, 6 for, 0 against (Bo, away)")), "carried 6-0"),
    ("attendance-not-read", meeting(ROLL), "Apologies: Bo Chen"),
    ("attendance-not-read", meeting(ROLL), "-"),
    ("vote-unclear", meeting(DECIDED.with_(vote=Vote(moved="Ann Lee"))), "= (carried)"),
    ("too-many-votes", meeting(DECIDED.with_(vote=Vote(for_=9, result="carried"))), "= (2-1)"),
    ("vote-contradicts", meeting(DECIDED.with_(vote=Vote(against=1, how=("nem-con",), result="carried"))), "= (2-1)"),
    ("outcome-contradicts", meeting(DECIDED.with_(vote=Vote(for_=2, against=1, result="lost"))), "= (carried)"),
    ("owner-unknown", meeting(action(owners=("Zed",))), "@1"),
    ("due-in-past", meeting(action(due="1 May", due_date=dt.date(2026, 5, 1))), "+2w"),
    ("due-on-weekend", meeting(action(due="5 December", due_date=dt.date(2026, 12, 5))), "+7 December"),
    ("due-on-holiday", meeting(action(due="1 October", due_date=dt.date(2026, 10, 1)), language="zh"), "+2026-12-07"),
    ("vague-wording", meeting(action("Look into the racks")), "s/Look into/Count/"),
    ("duplicate-line", meeting(*TWICE), ""),
    ("item-empty", meeting(agenda=EMPTY), ""),
    ("item-empty", meeting(agenda=EMPTY), "Nothing new on shifts"),
    ("slot-empty", meeting(), "Losses: none"),
    ("chair-missing", meeting(chair=""), "@1"),
    ("recorder-missing", meeting(recorder=""), "Bo"),
    ("place-missing", meeting(place=""), "3 Dock Road"),
    ("times-missing", meeting(action(), date=None, started=None, ended=None), ""),
    ("attendance-missing", meeting(attendees=()), "Ann Lee, Bo Chen"),
    ("attendance-missing", meeting(attendees=()), "18"),
    ("end-before-start", meeting(ended=NINE.replace(hour=8)), "Adjourned: 11:00"),
    ("time-outside", meeting(attendees=(GONE, *AWAY[1:])), "Left: Ann Lee 10:30"),
    ("time-outside", meeting(attendees=(GONE, *AWAY[1:])), "-"),
    ("line-outside", meeting(Line(id="k1", text="x", at=NINE.replace(hour=12))), "Adjourned: 13:00"),
    ("quorum-lost", meeting(quorum=3, attendees=AWAY), "Arrived: Bo Chen 09:00"),
    ("draft-prose", meeting(), ""),
    ("draft-prose", meeting(), "We closed on time."),
    ("over-time", meeting(agenda=LATE), "-"),
    ("time-elsewhere", meeting(agenda=STRAY), "-"),
]
"""A code, a meeting with that finding, and what is typed for it; empty: Enter alone; -: it is waived."""


def opened(held: Meeting, template: Template | None = None) -> tuple[Session, Fixing]:
    """Open a meeting in memory."""
    session = Session(held, lambda: NINE.replace(hour=10), aids=Aids(template=template))
    return session, Fixing(session)


def found(session: Session, code: str) -> ReviewEntry:
    """Give the finding of a code."""
    return next(ReviewEntry("", one, line=one.line, item=one.item) for one in session.findings if one.code == code)


def test_every_code_has_a_fix_and_a_case() -> None:
    assert FIXES.keys() == RULES.keys() == {code for code, _, _ in CASES}
    assert WAIVER_REASONS.keys() <= RULES.keys()


@pytest.mark.parametrize(("code", "held", "typed"), CASES)
def test_what_fixes_a_finding(code: str, held: Meeting, typed: str) -> None:
    template = TEMPLATE if code in ("draft-prose", "slot-empty") else None
    session, fixing = opened(held, template)
    entry = found(session, code)
    done = fixing.take(typed, [entry]) if typed.strip("-") else fixing.ready([entry])
    if typed == "-":
        assert not done
        done = fixing.settle(fixing.outcomes([entry])[-1].word, [entry])
    assert done
    assert code not in [one.code for one in session.findings]
    assert session.undo()
    assert session.meeting == held


@pytest.mark.parametrize("code", RULES)
def test_the_sign_alone_leaves_each_finding_as_the_row_of_choices_says(code: str) -> None:
    held = next(held for about, held, _ in CASES if about == code)
    session, fixing = opened(held, TEMPLATE if code in ("draft-prose", "slot-empty") else None)
    entry = found(session, code)
    shown = "".join(text for row in choice_rows(fixing, "", [entry], held.language, 200) for text, _ in row.parts)
    said = shown.partition(f" {say(held.language, 'choice-enter')}")[0].rpartition("   ")[2][2:]
    assert fixing.leave([entry])
    assert code not in [one.code for one in session.findings]
    if code == "issue-undecided":
        assert (said, session.meeting.agenda[0].lines[0].status) == ("to the next meeting", "deferred")
    else:
        assert [(one.finding, one.reason) for one in session.meeting.waived] == [(code, said)]
    assert session.undo()
    assert session.meeting == held


def test_several_kinds_are_left_as_they_are_together_and_what_has_no_finding_asks_for_a_number() -> None:
    held = meeting(action(owners=(), due="", due_date=None), Line(id="k2", tag="issue", text="Leaks"))
    session, fixing = opened(held)
    (asked, *_) = groups("gaps", held, session.findings, unfolded=False)
    (row,) = choice_rows(fixing, "", asked.entries, "en", 200)
    assert "".join(text for text, _ in row.parts).startswith("1 to be settled later   (Enter) to be settled later, to")
    assert fixing.leave(asked.entries)
    assert not session.gaps
    listed = [ReviewEntry("", line=line) for line in session.meeting.agenda[0].lines]
    assert not fixing.leave(listed)
    for typed in ("9", "as always"):
        (row,) = choice_rows(fixing, typed, listed[:1], "en", 200)
        assert row.parts[0][0] == "Press one of the numbers: 1 done, 2 dropped."


def test_one_answer_fixes_several_lines_in_one_step() -> None:
    held = meeting(*(action(f"Task {n}", id=f"k{n}", owners=(), due="", due_date=None) for n in (1, 2, 3)))
    session, fixing = opened(held)
    entries = [entry for group in groups("gaps", held, session.findings, unfolded=False) for entry in group.entries]
    assert fixing.take("@2 +2w", entries[:2])
    assert [line.owners for line in session.meeting.agenda[0].lines] == [("Bo Chen",), ("Bo Chen",), ()]
    assert session.undo()
    assert session.meeting == held


def test_several_sections_are_accepted_at_once() -> None:
    sections = tuple(Section(id=name, draft=(f"About {name}.",)) for name in ("aims", "closing"))
    session, fixing = opened(meeting(), TEMPLATE.with_(sections=sections))
    drafts = [ReviewEntry("", one) for one in session.findings if one.code == "draft-prose"]
    assert fixing.ready(drafts)
    assert {name: prose.before for name, prose in session.meeting.prose.items()} == {
        "aims": "About aims.",
        "closing": "About closing.",
    }


@pytest.mark.parametrize("typed", ["@Bo (lead)", "@王芳牵头", "王芳牵头", "＠王芳配合"])
def test_the_part_of_an_owner_may_follow_the_name_alone(typed: str) -> None:
    session, fixing = opened(meeting(action(owners=())))
    assert fixing.take(typed, [found(session, "action-without-owner")])
    assert session.meeting.agenda[0].lines[0].owners in (("Bo Chen",), ("王芳",))
    assert session.meeting.agenda[0].lines[0].text == "Count the racks"


@pytest.mark.parametrize("typed", ["@王芳牵头", "@赵强牵头", "@市场部", "@市场部配合"])
def test_nobody_is_offered_to_become_an_attendee_with_a_part_or_as_a_unit(typed: str) -> None:
    session, fixing = opened(meeting(action(owners=())))
    answer = fixing.read(typed, found(session, "action-without-owner"))
    assert answer.reading is not None
    assert answer.reading.choices is None


@pytest.mark.parametrize(
    ("text", "typed", "left"),
    [
        ("办公室12月中旬前汇总各股室总结", "+12月15日", "办公室汇总各股室总结"),
        ("春节前清理仓库", "+2月5日", "清理仓库"),
        ("12月5日前清理仓库", "+12月15日", "12月5日前清理仓库"),
        ("开展春节前安全检查", "+2月5日", "开展春节前安全检查"),
        ("春节前的账目核对", "+2月5日", "春节前的账目核对"),
    ],
)
def test_a_deadline_that_is_filled_in_is_said_once(text: str, typed: str, left: str) -> None:
    session, fixing = opened(meeting(action(text, due="", due_date=None), language="zh"))
    assert fixing.take(typed, [found(session, "action-without-due")])
    assert session.meeting.agenda[0].lines[0].text == left
    assert session.meeting.agenda[0].lines[0].due_date is not None


def test_an_unknown_word_is_not_taken_for_an_owner() -> None:
    session, fixing = opened(meeting(action(owners=())))
    entry = found(session, "action-without-owner")
    fixing.take("later", [entry])
    assert session.meeting.agenda[0].lines[0].owners == ()


@pytest.mark.parametrize(
    ("line", "code", "words"),
    [
        (action(owners=()), "action-without-owner", "done dropped everybody later"),
        (action(owners=(), origin="a.toml#k1"), "action-without-owner", "done carried dropped everybody later"),
        (Line(id="k1", tag="issue", text="Leaks"), "issue-undecided", "deferred noted later"),
        (DECIDED, "decision-without-action", "of-itself known"),
        (action(owners=("Zed",)), "owner-unknown", "done dropped attended unit outside"),
    ],
)
def test_the_choices_say_what_settles_it_before_why_it_may_stand(line: Line, code: str, words: str) -> None:
    session, fixing = opened(meeting(line))
    choices = fixing.outcomes([found(session, code)])
    assert [one.word.partition("-")[2] for one in choices] == words.split()


def test_each_choice_makes_its_finding_go() -> None:
    for code, held, _ in CASES:
        session, fixing = opened(held, TEMPLATE if code in ("draft-prose", "slot-empty") else None)
        entry = found(session, code)
        for choice in fixing.outcomes([entry]):
            assert fixing.settle(choice.word, [entry]), (code, choice)
            assert code not in [one.code for one in session.findings], (code, choice)
            assert bool(session.meeting.waived) == (choice.edit is None), "what changes the meeting is no waiver"
            session.undo()


def test_done_is_noted_on_the_line_and_waives_nothing() -> None:
    session, fixing = opened(meeting(action(owners=())))
    assert fixing.settle("settle-done", [found(session, "action-without-owner")])
    assert session.meeting.agenda[0].lines[0].status == "done"
    assert session.meeting.waived == ()


def test_a_reason_of_ones_own_is_kept() -> None:
    session, fixing = opened(meeting(place="", chair=""))
    assert fixing.waive("held on the move", [found(session, "place-missing"), found(session, "chair-missing")])
    assert [(one.finding, one.reason) for one in session.meeting.waived] == [
        ("place-missing", "held on the move"),
        ("chair-missing", "held on the move"),
    ]
    assert session.findings == ()


def test_a_line_with_lines_below_it_is_not_deleted_as_said_twice() -> None:
    held = meeting(action(), action(id="k2", lines=(Line(id="k3", text="by hand"),)))
    (one,) = findings(held)
    assert fix_of(one, held, NINE).rewrites


def test_nine_entries_have_digits_until_the_page_is_turned() -> None:
    keys = tuple(map(str, range(12)))
    numbers = EntryNumbers()
    assert numbers.page(keys) == dict(enumerate(keys[:9], 1))
    numbers.turn("10")
    assert numbers.page(keys) == dict(enumerate(keys[9:], 1))
    assert numbers.page(keys[:9]) == dict(enumerate(keys[:9], 1))  # none of the page is left


def test_numbers_stay_when_entries_go_and_come_back() -> None:
    numbers = EntryNumbers()
    numbers.page(("a", "b", "c"))
    assert numbers.page(("a", "c", "d")) == {1: "a", 3: "c", 4: "d"}
    assert numbers.page(("a", "b", "d")) == {1: "a", 2: "b", 4: "d"}


def test_what_is_asked_next_about_the_same_takes_its_number() -> None:
    numbers = EntryNumbers()
    numbers.page(("ask:k1", "ending:k2", "ending:k3"))
    assert numbers.page(("ask:k1", "ask:k2", "ending:k3", "later:k3")) == {
        1: "ask:k1",
        2: "ask:k2",
        3: "ending:k3",
        4: "later:k3",
    }


def test_a_line_with_two_gaps_is_one_entry_and_takes_both_answers_without_signs() -> None:
    held = meeting(action(owners=(), due="", due_date=None))
    session, fixing = opened(held)
    ((entry,),) = [group.entries for group in groups("gaps", held, session.gaps, unfolded=False)]
    assert [one.code for one in entry.findings] == ["action-without-owner", "action-without-due"]
    assert fixing.take("下周五", [entry])
    ((left,),) = [group.entries for group in groups("gaps", session.meeting, session.gaps, unfolded=False)]
    assert [one.code for one in left.findings] == ["action-without-owner"]
    assert left.key == entry.key


def test_a_typed_reason_waives_every_gap_of_a_line() -> None:
    held = meeting(action(owners=(), due="", due_date=None))
    session, fixing = opened(held)
    ((entry,),) = [group.entries for group in groups("gaps", held, session.gaps, unfolded=False)]
    words = [one.word for one in fixing.outcomes([entry])]
    assert words == [
        "settle-done",
        "settle-dropped",
        "waive-everybody",
        "waive-later",
        "waive-standing",
        "waive-undated",
    ]
    assert fixing.settle("waive-standing", [entry])
    assert [one.finding for one in session.meeting.waived] == ["action-without-due"]
    session.undo()
    assert fixing.waive("as always", [entry])
    assert [one.finding for one in session.meeting.waived] == ["action-without-owner", "action-without-due"]


def test_the_review_lists_what_ending_would_find() -> None:
    items = (AgendaItem(id="a1", title="Leaks", lines=(action(),)), AgendaItem(id="a2", title="Shifts"))
    session, fixing = opened(meeting(agenda=items).with_(status="live", ended=None, current="a1"))
    before = [(one.code, one.about) for one in fixing.findings]
    assert ("item-empty", "a2") in before
    session.do(end(session.meeting, NINE.replace(hour=11), NINE.replace(hour=11)))
    assert [(one.code, one.about) for one in session.findings] == before


def test_each_tag_is_listed_once_and_plain_notes_last() -> None:
    held = meeting(*(Line(id=f"k{number}", tag=tag, text="x") for number, tag in enumerate(TAGS)))
    shown = groups("tags", held, (), unfolded=False)
    assert [(group.tag, len(group.entries)) for group in shown] == [(tag, 1) for tag in (*TAGS[1:], "note")]


def test_what_was_accepted_about_the_whole_meeting_is_listed_without_an_item() -> None:
    waived = (
        Waiver(finding="chair-missing", reason="none"),
        Waiver(finding="item-empty", item="a1", reason="none"),
        Waiver(finding="action-without-due", line="k1", reason="standing"),
    )
    held = meeting(action(), waived=waived)
    (group,) = [one for one in groups("gaps", held, (), unfolded=True) if one.word == "review-waived"]
    about = [
        (one.waiver.finding if one.waiver else "", one.line and one.line.id, one.item and one.item.id)
        for one in group.entries
    ]
    assert about == [("chair-missing", None, None), ("item-empty", None, "a1"), ("action-without-due", "k1", "a1")]


def test_views_and_reading_back() -> None:
    held = meeting(
        action("Count"),
        Line(id="k2", tag="decision", text="Buy a rack", owners=("Bo Chen",), due="Friday"),
        action("Sweep", id="k3", owners=()),
        Line(id="k4", tag="issue", text="Leaks"),
        action("Paint", id="k5", origin="a.toml#k9"),
    )
    session, _ = opened(held)
    shown = {
        view: [(group.word or group.tag, group.name, [entry.about for entry in group.entries]) for group in found]
        for view in ("gaps", "tags", "owners")
        if (found := groups(view, held, session.findings, unfolded=False))
    }
    assert shown["gaps"] == [("gaps-first", "", ["k3", "k4"]), ("review-carried", "", ["k5"])]
    assert shown["tags"] == [
        ("issue", "", ["k4"]),
        ("decision", "", ["k2"]),
        ("action", "", ["k1", "k3", "k5"]),
    ]
    assert shown["owners"] == [
        ("no-owner", "", ["k3"]),
        (None, "Ann Lee", ["k1", "k5"]),
        (None, "Bo Chen", ["k2"]),
    ]
    assert [entry.about for entry in read_back(held, session.findings)] == ["k3", "k1", "k2", "k5"]


@pytest.mark.parametrize("width", [38, 78])
@pytest.mark.parametrize(
    ("text", "end"),
    [
        (f"Report: “{'declarations ' * 9}” is owned by All, not known. Choose with @, or add them.", "or add them."),
        (f"报告：“{'报送计划' * 20}”的责任人不在名单之中，请用 @ 指定，或补入名单。", "请用 @ 指定，或补入名单。"),
    ],
)
def test_the_sentence_under_the_list_ends_with_what_to_do(text: str, end: str, width: int) -> None:
    rows = entry_rows(text, "dim", width)
    assert len(rows) == 2
    assert max(width_of(row.parts) for row in rows) <= width
    told = " ".join("".join(piece for piece, _ in row.parts) for row in rows)
    assert told.replace(" ", "").endswith(end.replace(" ", ""))


def test_a_line_with_findings_in_two_groups_has_two_keys() -> None:
    line = Line(id="d1", text="Sell the van", tag="decision")
    found = [Finding("votes-not-read", "later", line), Finding("decision-without-action", "later", line)]
    keys = [one.key for group in groups("gaps", meeting(line), found, unfolded=True) for one in group.entries]
    assert len(keys) == len(set(keys)) == 2
