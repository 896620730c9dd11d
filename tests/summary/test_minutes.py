"""Formal minutes: every item of the agenda under its own number, and nothing below it lost."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from minutetui.core.meeting.edits import apply
from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting, Vote
from minutetui.core.series.carry import carried_over
from minutetui.store.templates import load_template
from minutetui.summary import render
from minutetui.words import Language

WHEN = dt.datetime(2026, 6, 1, 19, 0, tzinfo=dt.UTC)


def minutes(*agenda: AgendaItem, **facts: object) -> str:
    fields: dict[str, Any] = {
        "title": "Parish",
        "status": "final",
        "chair": "Ann Lee",
        "started": WHEN,
        "ended": WHEN,
        "language": "en",
    }
    meeting = Meeting(agenda=tuple(agenda), **{**fields, **facts})
    return render(meeting, load_template("minutes", meeting.language).template)


def item(title: str, *lines: Line, number: int = 1, **fields: Any) -> AgendaItem:
    return AgendaItem(id=f"a{number}", title=title, lines=lines, **{"state": "done", **fields})


def headings(text: str) -> list[str]:
    return [row for row in text.splitlines() if row.startswith("#")][1:]


DEC = dt.date(2026, 12, 31)
NOTE = Line(id="k1", text="Noted.")


def test_what_the_program_adds_has_no_number() -> None:
    text = minutes(item("Fences", NOTE), item("Trees", NOTE, number=2))
    assert headings(text) == ["## Call to order", "## 1. Fences", "## 2. Trees", "## Close of meeting"]


@pytest.mark.parametrize("first", ["Call to order", "Welcome and apologies", "Opening of the meeting", "1. Welcome"])
@pytest.mark.parametrize("last", ["Close", "Adjournment", "Closing", "Close of meeting", "9) Adjourn"])
def test_the_agenda_may_have_opening_and_close_of_its_own(first: str, last: str) -> None:
    text = minutes(item(first), item("Trees", NOTE, number=2), item(last, number=3))
    assert len(headings(text)) == 3
    opening = text.index("took the chair")
    assert text.index(first.lstrip("1. ")) < opening < text.index("Trees") < text.index("closed at")


def test_an_item_in_the_middle_is_no_close() -> None:
    agenda = [item(f"Item {n}", NOTE, number=n) for n in range(2, 6)]
    text = minutes(item("Close Road repairs", NOTE), *agenda)
    assert headings(text)[-1] == "## Close of meeting"


def test_a_numbered_agenda_keeps_its_numbers() -> None:
    text = minutes(item("5.1 Fences", NOTE), item("5.2 Trees", NOTE, number=2), item("5.4 Paths", NOTE, number=3))
    assert headings(text)[1:-1] == ["## 5.1 Fences", "## 5.2 Trees", "## 5.4 Paths"]


def test_one_title_with_a_number_takes_a_number_like_the_others() -> None:
    text = minutes(item("12. Tannery Row", NOTE), item("Trees", NOTE, number=2), item("Paths", NOTE, number=3))
    assert headings(text)[1:-1] == ["## 1. 12. Tannery Row", "## 2. Trees", "## 3. Paths"]


def test_items_held_over_or_not_reached_keep_their_heading() -> None:
    text = minutes(
        item("Fences", state="deferred"),
        item("Trees", number=2, state="open"),
        item("Paths", number=3),
        item("Ponds", Line(id="k3", tag="decision", text="Deferred to July"), number=4, state="deferred"),
        item("Walls", Line(id="k4", text="The quotations are late."), number=5, state="deferred"),
    )
    assert (
        "## 1. Fences\n\nHeld over to the next meeting.\n\n## 2. Trees\n\nNot reached.\n\n## 3. Paths\n\n## 4. Ponds"
        in text
    )
    assert (
        "- This was deferred to July.\n\n## 5. Walls\n\n- The quotations are late.\n\nHeld over to the next meeting."
        in text
    )


@pytest.mark.parametrize("title", ["AOB", "7. Any other business", "Any Other Urgent Business"])
def test_any_other_business_without_a_line_says_so(title: str) -> None:
    text = minutes(item("Fences", NOTE), item("Trees", number=2), item(title, number=3))
    assert text.count("There was no other business.") == 1
    assert "There was no other business." not in minutes(item(title, NOTE))


@pytest.mark.parametrize("who", ["Cllr Hobb", "Cllr Ray Hobb", "Sue"])
def test_a_decision_may_say_who_is_to_do_it_as_people_call_each_other(who: str) -> None:
    people = (Attendee(name="Cllr Ray Hobb"), Attendee(name="Sue Lane"))
    line = Line(id="k1", tag="decision", text=f"{who} to check the statement")
    assert f"- The meeting resolved that {who} check the statement." in minutes(item("Money", line), attendees=people)


def test_nothing_is_called_not_reached_while_the_meeting_goes_on() -> None:
    assert "Not reached" not in minutes(item("Trees", state="open"), status="live")


ACTION = Line(
    id="k2", tag="action", text="Write to the county", owners=("Clerk",), due="12 June", due_date=dt.date(2026, 6, 12)
)


def test_an_action_stands_under_its_item_and_in_the_table_with_the_item_named() -> None:
    text = minutes(item("Fences", NOTE, ACTION))
    assert "- Noted.\n- **Action 1:** Clerk to write to the county by 12 June 2026.\n" in text
    assert "| No. | Action | Item | Owner | Due |" in text
    assert "| 1 | Write to the county | Fences | Clerk | 12 June 2026 |" in text


def test_an_item_with_actions_only_says_what_they_are() -> None:
    text = minutes(item("Fences", ACTION))
    assert "## 1. Fences\n\n- **Action 1:** Clerk to write to the county by 12 June 2026.\n" in text


def test_notes_below_an_action_are_kept() -> None:
    text = minutes(item("Fences", NOTE, ACTION.with_(lines=(Line(id="k5", text="with a map"),))))
    assert "**Action 1:** Clerk to write to the county by 12 June 2026.\n    - With a map.\n" in text


def test_a_label_in_the_table_is_followed_by_a_space() -> None:
    assert "| 1 | Bank: Write to the county |" in minutes(item("Fences", ACTION.with_(label="Bank")))


def test_an_action_under_an_issue_says_what_is_to_be_done() -> None:
    issue = Line(id="k6", tag="issue", label="Gate", text="It is broken", lines=(NOTE, ACTION.with_(label="Bank")))
    text = minutes(item("Fences", issue, NOTE.with_(id="k7")))
    assert "**Action 1: Bank:** Clerk to write to the county by 12 June 2026.\n" in text


def test_a_deadline_comes_before_what_a_task_refers_to() -> None:
    action = ACTION.with_(text="Borrow the mower, see <https://example.org/m>")
    expected = "Clerk to borrow the mower by 12 June 2026, see <https://example.org/m>."
    assert expected in minutes(item("Fences", action))


CELLS = [
    (ACTION.with_(text="Write to the W.I."), "| 1 | Write to the W.I. |"),
    (ACTION.with_(text="Write to the county."), "| 1 | Write to the county |"),
    (ACTION.with_(due="12.6."), "| Clerk | 12 June 2026 |"),
    (ACTION.with_(due="12.6.2026"), "**Action 1:** Clerk to write to the county by 12 June 2026."),
    (ACTION.with_(due="next spring", due_date=None, text="x 1"), "| Clerk | next spring |"),
]


@pytest.mark.parametrize(("action", "written"), CELLS)
def test_an_action_as_a_secretary_writes_it(action: Line, written: str) -> None:
    assert written in minutes(item("Fences", action))


@pytest.mark.parametrize(
    ("text", "due", "written"),
    [
        ("book the hall", "asap", "book the hall as soon as possible."),
        ("walk Mill Lane with the officer", "w/c 7 December", "walk Mill Lane with the officer in the week commencing"),
        ("round up volunteers", "early June", "round up volunteers by early June."),
        ("vet the cats", "mid-December", "vet the cats by mid-December."),
        ("write to the county", "next meeting", "write to the county by the next meeting."),
    ],
)
def test_deadlines_as_people_type_them_end_the_sentence(text: str, due: str, written: str) -> None:
    action = ACTION.with_(text=text, due=due, due_date=None)
    assert f"**Action 1:** Clerk to {written}" in minutes(item("Fences", NOTE, action))


@pytest.mark.parametrize("text", ["minutes of the last meeting", "quotes Tuesday", "roof and gutters", "tree officer"])
def test_a_task_that_may_be_a_noun_does_not_follow_to(text: str) -> None:
    action = ACTION.with_(text=text, due="", due_date=None)
    assert f"to {text}" not in minutes(item("Fences", NOTE, action))


def test_people_without_a_name_begin_small_after_others() -> None:
    people = tuple(Attendee(name=name, attendance="in-attendance") for name in ("Jo Orr", "Six residents", "One Trust"))
    meeting = Meeting(title="Council - budget", attendees=people, agenda=(item("Fences", NOTE),))
    written = render(meeting, load_template("minutes", "en").template)
    assert "**In attendance:** Jo Orr, six residents, One Trust" in written
    assert written.startswith("# Council – budget – minutes")


def test_a_deadline_in_brackets_needs_no_comma() -> None:
    action = ACTION.with_(due="Friday week", due_date=None)
    assert "**Action 1:** Clerk to write to the county (due: Friday week)." in minutes(item("Fences", NOTE, action))


def test_what_says_itself_that_it_is_put_off_is_not_put_off_twice() -> None:
    line = Line(id="k9", tag="decision", text="Defer the plan until May", vote=Vote(result="deferred"))
    assert "- The meeting resolved to defer the plan until May.\n" in minutes(item("Fences", line))


def test_a_stop_is_not_doubled_after_the_manner_of_a_vote() -> None:
    vote = Vote(how=("nem-con",), result="carried")
    text = minutes(item("Fences", Line(id="k9", tag="decision", text="Approve the plan", vote=vote)))
    assert "Carried nem. con.\n" in text


@pytest.mark.parametrize(("text", "written"), [("+1", "Ann Lee: +1"), ("The gate is shut", "- The gate is shut")])
def test_a_text_without_words_keeps_its_speaker(text: str, written: str) -> None:
    assert written in minutes(item("Fences", Line(id="k9", text=text, speaker="Ann Lee")))


@pytest.mark.parametrize(
    ("speaker", "text", "written"),
    [
        ("Bo Chen", "The gate is shut", "- The gate is shut."),
        ("Bo Chen", "No gate on the north side at all", "- Bo Chen: No gate on the north side at all."),
        ("Bo Chen", "reported that the gate is shut", "- Bo Chen reported that the gate is shut."),
        ("Bo Chen", "asked whether the gate is shut", "- Bo Chen asked whether the gate is shut."),
        ("Bo Chen", "Reported that the gate is shut", "- Bo Chen reported that the gate is shut."),
        ("Bo Chen", "would rather wait", "- Bo Chen would rather wait."),
        ("Bo Chen", "will be on the next agenda", "- Bo Chen: Will be on the next agenda."),
        ("Kit Moss", "The gate is shut", "- Kit Moss: The gate is shut."),
        ("Mr Gale", "The gate is shut", "- Mr Gale: The gate is shut."),
    ],
)
def test_guests_and_what_is_no_clause_keep_their_speaker(speaker: str, text: str, written: str) -> None:
    people = (Attendee(name="Bo Chen"), Attendee(name="Kit Moss", attendance="in-attendance"))
    assert written in minutes(item("Fences", Line(id="k9", text=text, speaker=speaker)), attendees=people)


@pytest.mark.parametrize(
    ("leader", "written"),
    [("", "- Bo Chen: The gate is shut."), ("Kit Moss", "- Bo Chen: The gate is shut."), ("Bo Chen", "- The gate is")],
)
def test_a_statement_in_the_debate_keeps_its_speaker_unless_who_leads_the_item_reports(
    leader: str, written: str
) -> None:
    said = Line(id="k9", tag="discussion", text="The gate is shut", speaker="Bo Chen")
    people = (Attendee(name="Bo Chen"), Attendee(name="Kit Moss"))
    debated = item("Fences", said).with_(led_by=(leader,) if leader else ())
    assert written in minutes(debated, attendees=people)


DOUBTFUL = [
    ("Buy chairs (something odd, 3-1)", None, "It was proposed to buy chairs (something odd, 3-1)."),
    ("Buy chairs (carried, if funded)", None, "It was proposed to buy chairs (carried, if funded)."),
    ("Charge £2, lost 2 to 4 with Bo away", None, "It was proposed to charge £2, lost 2 to 4 with Bo away."),
    ("Buy chairs, carried by two votes", None, "It was proposed to buy chairs, carried by two votes."),
    (
        "Close the path, thrown out by 4 votes to 1",
        None,
        "It was proposed to close the path, thrown out by 4 votes to 1.",
    ),
    ("Buy chairs, lost property included", None, "The meeting resolved to buy chairs, lost property included."),
    ("Ban food in the write-up area (TA/GO) 2-5", None, "- Ban food in the write-up area (TA/GO) 2-5."),
    ("Ban food in the write-up area, 2-5", None, "- Ban food in the write-up area, 2-5."),
    ("Lift the overtime ban (PL/CN) fell", None, "- Lift the overtime ban (PL/CN) fell."),
    ("Sell the hall, not enough support", None, "- Sell the hall, not enough support."),
    ("Sell the hall, put to the vote", None, "- Sell the hall, put to the vote."),
    ("Repair the wall that fell", None, "The meeting resolved to repair the wall that fell."),
    ("Approve items 2-5", None, "The meeting resolved to approve items 2-5."),
    ("Keep the split 60-40", None, "The meeting resolved to keep the split 60-40."),
    ("Renew the lease for 2027-28", None, "The meeting resolved to renew the lease for 2027-28."),
    (
        "Paint the hall (2nd Tom, carried 5-0)",
        Vote.model_validate({"for": 5, "against": 0, "moved": "Bo", "result": "carried"}),
        "The meeting resolved to paint the hall (2nd Tom, carried 5-0). Moved by Bo.\n",
    ),
    (
        "Pay policy adopted",
        Vote(moved="Tom", seconded="Bo"),
        "The meeting resolved that the pay policy be adopted. Moved by Tom, seconded by Bo; carried.",
    ),
    (
        "Buy the field adopted",
        Vote(moved="Tom"),
        "It was proposed by Tom to buy the field; the motion was adopted.",
    ),
    (
        "Buy the field adopted",
        Vote(moved="Tom", result="carried"),
        "The meeting resolved to buy the field. Moved by Tom; carried.",
    ),
    ("Adjourned at 8pm", Vote(seconded="Bo"), "The meeting was adjourned at 8pm. Seconded by Bo; carried."),
    ("A new shed", Vote(seconded="Bo"), "Motion (seconded by Bo): A new shed."),
    ("Monorepo proposal withdrawn by Tom", None, "- Monorepo proposal withdrawn by Tom."),
    ("Buy chairs (12 of them)", None, "The meeting resolved to buy chairs (12 of them)."),
    (
        "Raise the fee",
        Vote(moved="Tom", result="lost"),
        "It was proposed by Tom to raise the fee; the motion was lost.",
    ),
    (
        "Raise the fee",
        Vote(seconded="Bo", result="lost"),
        "It was proposed, seconded by Bo, to raise the fee; the motion was lost.",
    ),
    (
        "Raise the fee",
        Vote(moved="Tom", seconded="Bo", result="tabled"),
        "It was proposed by Tom, seconded by Bo, to raise the fee; the motion was tabled.",
    ),
    ("Look at https://quay.example/a for details", None, "Look at <https://quay.example/a> for details."),
]


@pytest.mark.parametrize(("text", "vote", "written"), DOUBTFUL)
def test_what_was_not_decided_is_no_resolution(text: str, vote: Vote | None, written: str) -> None:
    assert written in minutes(item("Fences", Line(id="k9", tag="decision", text=text, vote=vote)))


def test_the_table_tells_a_status_once_there_is_one() -> None:
    done = ACTION.with_(status="done", origin="may.toml#k1")
    assert "| No. | Action | Item | Owner | Due | Status |" in minutes(item("Fences", NOTE, done))
    assert "done |" in minutes(item("Fences", NOTE, done))


def test_a_chair_with_another_office_keeps_both() -> None:
    people = (Attendee(name="Ann Lee", role="President"), Attendee(name="Bo", role="Clerk"))
    assert "**Present:** Ann Lee (Chair, President), Bo (Clerk)" in minutes(item("Fences", NOTE), attendees=people)
    for role, written in (("Chair", "Chair"), ("Non-executive Chair", "Non-executive Chair"), ("", "Chair")):
        chair = Attendee(name="Ann Lee", role=role)
        assert f"**Present:** Ann Lee ({written})\n" in minutes(item("Fences", NOTE), attendees=(chair,))


def test_remarks_on_attendance_stand_in_the_list() -> None:
    people = (
        Attendee(name="Ann Lee"),
        Attendee(name="Bo Chen", role="Treasurer", remark="online"),
        Attendee(name="Cy Dunn", attendance="apologies", remark="on leave"),
    )
    text = minutes(item("Fences", NOTE), attendees=people, acting=True, nobody=("absent",))
    assert "**Present:** Ann Lee (Acting Chair), Bo Chen (Treasurer, online)\n" in text
    assert "**Apologies:** Cy Dunn (on leave)\n\n**Absent:** None\n" in text


@pytest.mark.parametrize(
    ("place", "written"),
    [
        ("Village Hall", "at the Village Hall"),
        ("Reading room, Elm Library", "in the Reading room, Elm Library"),
        ("the Village Hall", "at the Village Hall"),
        ("Committee Room", "in the Committee Room"),
        ("Room 4", "in Room 4"),
        ("the Boardroom, 14 Tannery Row", "in the Boardroom, 14 Tannery Row"),
        ("Harrow Mill", "at Harrow Mill"),
        ("St Mary's Church Hall", "at St Mary's Church Hall"),
        ("Wexcombe Town Hall", "at Wexcombe Town Hall"),
        ("online", "online"),
        ("by video link", "by video link"),
        ("at the quay", "at the quay"),
        ("Zoom", "on Zoom"),
        ("Railway Club", "at the Railway Club"),
        ("Clayton Hotel, Liffey suite", "at the Clayton Hotel, Liffey suite"),
    ],
)
def test_the_venue_has_its_preposition(place: str, written: str) -> None:
    assert f"held {written} on 1 June 2026" in minutes(item("Fences", NOTE), place=place, date=dt.date(2026, 6, 1))
    text = render(
        Meeting(title="x", place=place, date=dt.date(2026, 6, 1)), load_template("retrospective", "en").template
    )
    assert f"The meeting was held {written} on 1 June 2026." in text


HURRIED = [
    (
        {"text": "Dan & Priya tidy the store", "owners": ("Dan Hill", "Priya Nair")},
        "Dan Hill and Priya Nair to tidy the store.",
    ),
    ({"text": "Dan H and Priya: paint", "owners": ("Dan Hill",)}, "Dan H and Priya: paint (owner: Dan Hill)."),
    ({"text": "check w/ the bank til monday", "owners": ("Dan Hill",)}, "Dan Hill to check with the bank till Monday."),
    (
        {"text": "All stewards to report it", "due": "end of Dec", "due_date": DEC},
        "All stewards to report it by 31 December 2026.",
    ),
    (
        {"text": "Book the fete on 14 march", "due": "end of month", "due_date": DEC},
        "Book the fete on 14 March (by 31 December 2026).",
    ),
    ({"text": "Ms. Nair to email the county", "owners": ("Priya Nair",)}, "Priya Nair to email the county."),
    ({"text": "Treasurer to email the county", "owners": ("Dan Hill",)}, "Dan Hill to email the county."),
    ({"text": "Re-badge the meters", "owners": ("Dan Hill",)}, "Dan Hill to re-badge the meters."),
    (
        {"text": "get a quote", "owners": ("Dan Hill",), "due": "end of December", "due_date": DEC},
        "Dan Hill to get a quote by the end of December (31 December 2026).",
    ),
    (
        {"text": "get a quote", "owners": ("Dan Hill",), "due": "first thing Thursday", "due_date": DEC},
        "Dan Hill to get a quote by 31 December 2026.",
    ),
    ({"text": "curl -X POST the form"}, "curl -X POST the form."),
    ({"text": "see https://quay.example/monday"}, "See <https://quay.example/monday>."),
    ({"text": "Ask whether they march on 5 may"}, "Ask whether they march on 5 May."),
    ({"text": "Tell the 10 may queens"}, "Tell the 10 may queens."),
]


@pytest.mark.parametrize(("fields", "written"), HURRIED)
def test_a_hurried_task_reads_like_its_neighbours(fields: dict[str, Any], written: str) -> None:
    people = (Attendee(name="Dan Hill", role="Treasurer"), Attendee(name="Priya Nair"))
    text = minutes(item("Fences", Line(id="k1", tag="action", **fields)), attendees=people)
    assert f"- **Action 1:** {written}\n" in text


def test_a_task_is_called_in_the_table_by_what_is_to_be_done() -> None:
    line = Line(id="k1", tag="action", text="to report the sinkhole", owners=("Dan Hill",))
    assert "| 1 | Report the sinkhole |" in minutes(item("Fences", line), attendees=(Attendee(name="Dan Hill"),))


def test_members_who_say_something_together_are_no_guests() -> None:
    people = (Attendee(name="王建国"), Attendee(name="张伟"))
    lines = (
        Line(id="k1", speaker="王建国、张伟", text="延迟已恢复"),
        Line(id="k2", speaker="王建国、客户", text="可以验收"),
    )
    text = minutes(item("议事", *lines), language="zh", attendees=people)
    assert "\n延迟已恢复。\n" in text
    assert "王建国、客户表示，可以验收。" in text


def test_a_statement_after_a_report_of_another_keeps_its_speaker() -> None:
    people = (Attendee(name="Ann Lee"), Attendee(name="Bo Chen"))
    lines = (
        Line(id="k1", speaker="Bo Chen", verb="reported", text="income is up"),
        Line(id="k2", speaker="Bo Chen", text="The rent is paid."),
        Line(id="k3", speaker="Ann Lee", text="The hall fund has only £300 left."),
        Line(id="k4", speaker="Ann Lee", text="The rest is spent."),
    )
    text = minutes(item("Budget", *lines), attendees=people)
    said = ("Bo Chen reported that income is up.", "The rent is paid.", "Ann Lee: The hall fund has only £300 left.")
    assert "\n".join(f"- {one}" for one in (*said, "The rest is spent.")) in text


def test_a_vote_alone_goes_with_the_decision_after_it() -> None:
    vote = Vote.model_validate({"for": 5, "against": 2, "result": "carried"})
    lines = (Line(id="k1", tag="decision", text="Vote", vote=vote), Line(id="k2", tag="decision", text="Buy the field"))
    assert "buy the field. Carried (5 for, 2 against).\n" in minutes(item("Field", *lines))


def test_a_decision_that_is_only_called_a_vote_has_its_outcome_behind_it() -> None:
    vote = Vote.model_validate({"for": 5, "against": 2, "result": "carried"})
    line = Line(id="k1", tag="decision", text="Vote on the lease", vote=vote)
    assert "- Vote on the lease. Carried (5 for, 2 against).\n" in minutes(item("Fences", line))
    said = Line(id="k1", tag="decision", text="表决结果", vote=vote)
    chinese = minutes(item("围栏", said), language="zh")
    assert "经表决，5票同意、2票反对，通过。" in chinese
    assert "表决结果" not in chinese


def test_punctuation_of_a_label_is_not_doubled() -> None:
    lines = (Line(id="k1", label="Who pays?", text="The county."), Line(id="k2", label="Parking:", text="Full."))
    text = minutes(item("Fences", *lines))
    assert "- **Who pays?** The county.\n- **Parking:** Full.\n" in text
    chinese = minutes(item("围栏", Line(id="k1", label="谁付款？", text="县里。")), language="zh")
    assert "？：" not in chinese


@pytest.mark.parametrize("kind", ["retrospective", "strategy", "monthly", "quarterly", "minutes", "notes"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_meeting_that_was_carried_over_reads_as_it_was_circulated(kind: str, language: Language) -> None:
    lines = (
        Line(id="k1", tag="issue", label="Roof", text="It leaks.", lines=(ACTION,)),
        Line(id="k3", tag="issue", label="Door", text="It sticks.", status="deferred"),
        Line(id="k4", tag="action", text="Paint it", owners=("Bo",), status="carried", origin="old.toml#k1"),
        Line(id="k5", tag="action", text="Oil it", owners=("Bo",), status="done"),
    )
    meeting = Meeting(title="Depot", language=language, kind=kind, status="ended", agenda=(item("Repairs", *lines),))
    template = load_template(kind, language).template
    carried = apply(meeting, carried_over(meeting, "next.toml"))[0]
    assert carried.agenda != meeting.agenda
    assert render(carried, template) == render(meeting, template)


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("Minutes of 1 September", "The minutes were approved as amended."),
        ("Treasurer's report", "The report was approved as amended."),
        ("Fences", "This was approved as amended."),
    ],
)
def test_what_was_approved_is_named_by_the_item(title: str, written: str) -> None:
    assert f"- {written}\n" in minutes(item(title, Line(id="k1", tag="decision", text="Approved as amended")))


@pytest.mark.parametrize(
    ("body", "opening", "decision"),
    [
        ("Board of Directors", "of the Board of Directors", "The Board resolved"),
        ("Audit Committee", "of the Audit Committee", "The Committee resolved"),
        ("Nether Ashcombe Parish Council", "of Nether Ashcombe Parish Council", "The Council resolved"),
        ("Example Limited", "of Example Limited", "The meeting resolved"),
    ],
)
def test_the_body_has_its_article_and_decides_by_its_short_name(body: str, opening: str, decision: str) -> None:
    line = Line(id="k1", tag="decision", text="approve the lease")
    text = minutes(item("Fences", line), body=body, date=dt.date(2026, 6, 1))
    assert f"Minutes of a meeting {opening} held on 1 June 2026" in text
    assert f"{decision} to approve the lease." in text


ADDRESSES = [
    ("https://quay.example/a: it says no", "- <https://quay.example/a>: it says no."),
    ("clone git@quay.example:a/b.git", "- Clone git@quay.example:a/b.git."),
    ("ask ann@quay.example: she knows", "- Ask <ann@quay.example>: she knows."),
]


@pytest.mark.parametrize(("text", "written"), ADDRESSES)
def test_an_address_is_one_word(text: str, written: str) -> None:
    assert written in minutes(item("Fences", Line(id="k9", text=text)))


def test_a_task_that_begins_with_an_address_keeps_it() -> None:
    assert "| 1 | <https://quay.example/a> to read |" in minutes(
        item("Fences", ACTION.with_(text="https://quay.example/a to read"))
    )


def test_apologies_stand_under_an_item_of_that_name() -> None:
    away = Attendee(name="Bo Chen", attendance="apologies")
    text = minutes(item("Apologies for absence"), item("Trees", NOTE, number=2), attendees=(away,))
    assert "## 1. Apologies for absence\n\nApologies were received from Bo Chen.\n" in text
    assert "There were no apologies." in minutes(item("Apologies"), nobody=("apologies",))
    assert "were received" not in minutes(item("Trees", NOTE), attendees=(away,))


def test_business_that_was_not_reached_is_not_said_to_be_finished() -> None:
    assert "There being no further business, the meeting closed" in minutes(item("Trees", NOTE))
    for state in ("open", "deferred"):
        assert "\n\nThe meeting closed at" in minutes(item("Trees", NOTE), item("Ponds", number=2, state=state))


@pytest.mark.parametrize(("place", "written"), [("video call", "by video call"), ("Phone", "by phone")])
def test_a_way_of_meeting_is_no_room(place: str, written: str) -> None:
    assert f"held {written}" in minutes(item("Trees", NOTE), place=place)


def test_an_interest_stands_under_an_item_of_that_name_once() -> None:
    member = Attendee(name="Bo Chen", interests=("the roof",))
    text = minutes(item("Declarations of interest"), item("Trees", NOTE, number=2), attendees=(member,))
    assert "## 1. Declarations of interest\n\nBo Chen declared an interest in the roof.\n" in text
    assert text.count("declared an interest") == 1
    assert "declared an interest in the roof" in minutes(item("Trees", NOTE), attendees=(member,))


@pytest.mark.parametrize(
    ("text", "task", "due"),
    [
        ("file the claims by the end of the month", "File the claims", "by the end of the month"),
        ("call the bank by Friday", "Call the bank", "by Friday"),
        ("send the plan by 12 June", "Send the plan", "by 12 June"),
        ("reduce costs by 12 per cent", "Reduce costs by 12 per cent", "To be agreed"),
        ("walk by the river", "Walk by the river", "To be agreed"),
    ],
)
def test_a_task_that_ends_with_its_deadline_has_it_in_its_column(text: str, task: str, due: str) -> None:
    line = Line(id="k1", tag="action", text=text, owners=("Bo Chen",))
    assert f"| 1 | {task} | Trees | Bo Chen | {due} |" in minutes(item("Trees", line))


def test_the_next_meeting_is_at_the_venue_as_this_one_is() -> None:
    text = minutes(item("Trees", NOTE), place="St Anne's Rooms", next_meeting="2026-12-02 18:30, St Anne's Rooms")
    assert "held at St Anne's Rooms" in text
    assert "at 6.30 pm at St Anne's Rooms." in text


def test_a_task_that_says_who_does_it_has_that_owner() -> None:
    line = Line(
        id="k1", tag="action", text="Ivo to instruct the surveyor", due="30 June", due_date=dt.date(2026, 6, 30)
    )
    other = Line(id="k2", tag="action", text="Path to be cleared")
    text = minutes(item("Trees", line, other), attendees=(Attendee(name="Ivo Banks"),))
    assert "- **Action 1:** Ivo Banks to instruct the surveyor by 30 June 2026." in text
    assert "| 1 | Instruct the surveyor | Trees | Ivo Banks | 30 June 2026 |" in text
    assert "| 2 | Path to be cleared | Trees | To be agreed | To be agreed |" in text


def test_a_risk_is_called_one_in_minutes_too() -> None:
    cure = Line(id="k2", text="hire the marquee early")
    text = minutes(item("Fair", Line(id="k1", tag="risk", text="rain in August", lines=(cure,))))
    assert "- **Risk:** Rain in August.\n    - Hire the marquee early.\n" in text


def test_a_motion_that_is_typed_as_a_question_ends_in_no_question_mark() -> None:
    lost = Line(id="k1", tag="decision", text="Ask the insurer?", vote=Vote(result="lost"))
    assert "It was proposed to ask the insurer; the motion was lost." in minutes(item("Trees", lost))


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("contract ends in March", "Contract ends in March."),
        ("The yard is full.", "The yard is full."),
        ("bill@verges.example wrote", "<bill@verges.example> wrote."),
        ("iFlow was late", "iFlow was late."),
        ("three things count:", "three things count:"),
    ],
)
def test_the_own_text_of_an_issue_is_a_sentence_like_the_lines_below_it(text: str, written: str) -> None:
    issue = Line(id="k1", tag="issue", label="Verges", text=text, lines=(NOTE.with_(id="k2"),))
    assert f"- **Verges:**\n    - {written}\n    - Noted." in minutes(item("Roads", issue))


def test_an_amendment_is_named_so_and_precedes_the_motion_that_it_was_made_to() -> None:
    motion = Line(id="k1", tag="decision", text="Extend the fence", vote=Vote(for_=5, against=1, result="carried"))
    lost = Vote(for_=2, against=4, moved="Bo Chen", result="lost")
    amendment = Line(id="k2", tag="decision", label="Amendment", text="paint it too", vote=lost)
    untold = Line(id="k3", tag="decision", label="Amendment", vote=Vote(for_=3, against=1, result="carried"))
    text = minutes(item("Fences", motion, amendment, untold))
    order = (
        "- **Amendment:** Paint it too. Moved by Bo Chen; lost (2 for, 4 against).\n"
        "- **Amendment:** Carried (3 for, 1 against).\n"
        "- The meeting resolved to extend the fence. Carried (5 for, 1 against).\n"
    )
    assert order in text
