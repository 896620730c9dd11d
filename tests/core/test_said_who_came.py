"""Who comes to the meeting, who is away beside those present, and the same names in another spelling."""

from __future__ import annotations

import datetime as dt
from itertools import chain

import pytest

from minutetui.core.capture import read
from minutetui.core.capture.reading import Add, Attend, Meet, Scene, SetFacts, Several, joining
from minutetui.core.meeting.model import AgendaItem, Attendee, Meeting, Unit
from minutetui.core.people.attendance import with_attendance
from minutetui.core.people.details import PersonDetails
from minutetui.core.people.names import Names

DAY = dt.date(2026, 11, 27)
BEGAN = dt.datetime(2026, 11, 27, 17, 30, tzinfo=dt.UTC)
PEOPLE = ("Jürgen Kolbe", "Lucía Ferrer", "Zhou Lin", "Katrin Groß", "Sean O'Malley")
AGENDA = (AgendaItem(id="a1", title="Canteen contract"), AgendaItem(id="a2", title="Roof"))
HELD = Meeting(
    title="M",
    status="live",
    date=DAY,
    started=BEGAN,
    attendees=tuple(Attendee(name=name) for name in PEOPLE),
    agenda=AGENDA,
)
SCENE = Scene(HELD, Names(HELD), DAY, AGENDA[0])


def beside(one: PersonDetails) -> str:
    """Give what was said of a person in one text."""
    told = (one.way, one.remark, one.role, one.unit, one.office)
    return ", ".join(filter(None, told))


def told(text: str) -> str:
    """Give what a text says in one line: how people attend with what is said of each, facts, the text of a line."""
    act = read(text, SCENE).act
    return "; ".join(chain.from_iterable(map(_told, act.acts if isinstance(act, Several) else (act,))))


def _told(act: object) -> list[str]:
    if isinstance(act, Attend):
        people = [
            f"{name.split()[0]}{f' ({said})' if (said := beside(one)) else ''}"
            for name, one in zip(act.people, act.details, strict=True)
        ]
        time = f" {act.time:%H:%M}" if act.time else ""
        stake = f"{f' in {act.about}' if act.about else ''}{f': {act.stake}' if act.stake else ''}"
        return [f"{act.way}{time} {', '.join(people)}{stake}"]
    if isinstance(act, SetFacts):
        return [f"{name} {value}" for name, value in act.facts]
    if isinstance(act, Meet):
        return [f"next {act.next.day} {act.next.time} {act.next.place}"]
    assert isinstance(act, Add), act
    return ["text"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("In: Lucía, Zhou, Katrin. Out: Sean (PTO)", "present Lucía, Zhou, Katrin, Sean (apologies, PTO)"),
        ("in: lucía, zhou; out: sean", "present Lucía, Zhou, Sean (apologies)"),
        ("In: Lucía, Zhou", "present Lucía, Zhou"),
        ("Out: Sean until Monday", "apologies Sean (until Monday)"),
        ("In: the red folder. Out: the blue one", "text"),
        ("In: Paris, London. Out: Berlin", "text"),
        ("In: Lucía's view: too dear", "text"),
        (
            "Present Lucía, Zhou; apologies Sean; late Katrin 17.45",
            "present Lucía, Zhou; apologies Sean; arrived 17:45 Katrin",
        ),
        (
            "Present Lucía, Zhou. Apologies Sean. Late Katrin 17.45",
            "present Lucía, Zhou; apologies Sean; arrived 17:45 Katrin",
        ),
        ("present lucía, zhou; apols sean", "present Lucía, Zhou; apologies Sean"),
        ("Here Lucía, Zhou; apols Sean", "present Lucía, Zhou; apologies Sean"),
        ("Late Zhou Lin, founder of the club", "text"),
        ("Present Zhou with the award", "text"),
        ("absent sean's signature", "text"),
        ("Present: Lucía, Zhou. Regrets Sean. Late Katrin", "text"),
        ("Start 17:32 Room: Boardroom 2", "started 17:32:00; place Boardroom 2"),
        ("Start: 17.32 Room: B2", "started 17:32:00; place Room B2"),
        ("Start 17.32 Place Town Hall", "started 17:32:00; place Town Hall"),
        ("Time 17:30 Venue Town Hall", "started 17:30:00; place Town Hall"),
        ("Start 17:30, venue Town Hall, quorum 4", "started 17:30:00; place Town Hall; quorum 4"),
        ("Venue: Town Hall Quorum: 4 Present: Lucía, Zhou", "place Town Hall; quorum 4; present Lucía, Zhou"),
        ("Held at Church Hall Room 4", "place Church Hall Room 4"),
        ("Start date: March Venue: the barn", "text"),
        ("Close the gate Start the pump", "text"),
        ("Quorum 4 - met, 5 of 7 present", "quorum 4; headcount 5; expected 7"),
        ("Quorum: 4 (met), 5 of 7 present", "quorum 4; headcount 5; expected 7"),
        ("quorum 4 ok, 5 of 7 here", "quorum 4; headcount 5; expected 7"),
        ("Quorum 4 - not met, 3 of 7 present", "text"),
        ("A quorum was established with four of five directors present", "headcount 4; expected 5; text"),
        ("Quorum: four", "quorum 4"),
        ("应到十二人，实到十人", "expected 12; headcount 10"),
        ("One of the five members present disagreed", "text"),
        ("Zhou was excused due to a work conflict", "apologies Zhou (a work conflict)"),
        ("Zhou was excused.", "apologies Zhou"),
        ("Zhou was excused from item 2", "text"),
        ("Decl of int: Zhou item 2 (husband is the roofer)", "interest Zhou in Roof: husband is the roofer"),
    ],
)
def test_one_line_says_several_things_with_little_between_them(text: str, wanted: str) -> None:
    assert told(text) == wanted


DEPUTY = "present Tess (for Sean), Sean (apologies, represented by Tess Ray)"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Deputising: Tess Ray for Sean", DEPUTY),
        ("Substitute: Tess Ray for Sean", DEPUTY),
        ("Deputies: Tess Ray (for Sean)", DEPUTY),
        ("Proxy - Tess Ray for Sean", DEPUTY),
        ("Zhou proxy for Sean", "present Zhou (for Sean O'Malley), Sean (apologies, represented by Zhou Lin)"),
        ("Zhou (proxy for Sean)", "present Zhou (for Sean O'Malley), Sean (apologies, represented by Zhou Lin)"),
        (
            "Apologies: Sean (Tess Ray deputising), Zhou",
            "apologies Sean (Tess Ray deputising), Zhou, Tess (present, for Sean O'Malley)",
        ),
        ("Sean (Zhou attending in his place)", "apologies Sean; present Zhou (for Sean O'Malley)"),
        ("Deputy: Zhou", "text"),
        ("Deputising: who does it for Sean?", "text"),
        ("Substitute: oat milk for cream", "text"),
        ("Covering: the roof for winter", "text"),
    ],
)
def test_who_attends_for_somebody_is_there_and_the_other_is_not(text: str, wanted: str) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Zhou dropped off at 17.40, back for the roof item", "left 17:40 Zhou (back for the roof item)"),
        ("Zhou left 17:40 but was back for item 2", "left 17:40 Zhou (was back for item 2)"),
        ("Zhou left at 17.40; will be back for item 2", "left 17:40 Zhou (will be back for item 2)"),
        ("Zhou left at 17.40 - back after the break", "left 17:40 Zhou (back after the break)"),
        ("Zhou left for item 1, back for item 2", "present Zhou (left for item 1, back for item 2)"),
        ("Zhou left at 17.40, back at 17.50", "left 17:40 Zhou"),
        ("Zhou left at 17.40, back soon", "text"),
        ("Zhou left at 17.40, said he would be back for item 2", "text"),
        ("Zhou dropped off the keys at 17.40, back for more", "text"),
    ],
)
def test_since_which_item_somebody_is_back_is_noted(text: str, wanted: str) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Katrin joined the meeting at 5.50pm", "arrived 17:50 Katrin"),
        ("Katrin joined the call 5.50pm (bus late)", "arrived 17:50 Katrin (bus late)"),
        ("5.50pm Katrin joined the Zoom", "arrived 17:50 Katrin"),
        ("Katrin arrived at the meeting at 6pm", "arrived 18:00 Katrin"),
        ("Katrin came to the meeting at 6pm", "arrived 18:00 Katrin"),
        ("Katrin entered the room at 5.50pm", "arrived 17:50 Katrin"),
        ("Katrin joined the meeting 10 minutes late", "arrived 17:40 Katrin"),
        ("Katrin joined the meeting via Zoom at 6pm", "arrived 18:00 Katrin (via Zoom)"),
        ("Katrin dialled into the meeting at 6.10", "arrived 18:10 Katrin"),
        ("Katrin left the Zoom 6.30pm", "left 18:30 Katrin"),
        ("Katrin joined the parents' meeting at 6pm", "text"),
        ("Katrin joined the working group at its 5pm session", "text"),
        ("Katrin joined the board in 2019", "text"),
    ],
)
def test_the_meeting_is_no_remark(text: str, wanted: str) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Interests: Sean - runs the bakery; none otherwise", "interest Sean: runs the bakery; text"),
        ("Interests: Sean item 2, no other interests declared", "interest Sean in Roof; text"),
        ("Declarations: Sean item 2 (his roof). No others.", "interest Sean in Roof: his roof; text"),
        ("Declarations: Sean item 2; none from other members", "interest Sean in Roof; text"),
        ("Sean declared an interest in item 2, none otherwise", "interest Sean in Roof; text"),
        ("Apologies: Sean, Katrin; nobody else", "apologies Sean, Katrin; text"),
        ("Declarations: none other than Sean", "text"),
    ],
)
def test_nobody_else_is_no_interest(text: str, wanted: str) -> None:
    assert told(text) == wanted


def test_that_there_are_no_others_is_kept_under_its_label() -> None:
    act = read("Interests: Sean – runs the bakery; none others declared", SCENE).act
    assert isinstance(act, Several)
    line = act.acts[-1]
    assert isinstance(line, Add)
    assert (line.line.label, line.line.text) == ("Interests", "none others declared")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Attendees: Sean, Zhou; Lucía on PTO", "present Sean, Zhou, Lucía (apologies, on PTO)"),
        ("Attendees: Sean, Zhou, Lucía OOO", "present Sean, Zhou, Lucía (apologies, OOO)"),
        ("Present: Sean, Zhou (PTO)", "present Sean, Zhou (apologies, PTO)"),
        ("Present: Sean, Zhou - out today", "present Sean, Zhou (apologies, out today)"),
        ("Present: Sean; Zhou on leave today", "present Sean, Zhou (apologies, on leave today)"),
        ("Present: Sean; Zhou is OOO till Weds", "present Sean, Zhou (apologies, OOO till Weds)"),
        ("Present: Sean; Zhou's out", "present Sean, Zhou (apologies)"),
        ("Present: Sean, Ben Ward OOO", "present Sean, Ben (apologies, OOO)"),
        ("Present: Sean; Zhou and Lucía OOO", "present Sean, Zhou (apologies, OOO), Lucía (apologies, OOO)"),
        ("Present: Sean, Jürgen; Zhou, Lucía both out", "present Sean, Jürgen, Zhou (apologies), Lucía (apologies)"),
        ("Present: Sean. OOO: Zhou", "present Sean, Zhou (apologies, OOO)"),
        ("Present: Sean, Zhou WFH", "present Sean, Zhou (WFH)"),
        ("Attendance: Sean, Jürgen. Missing: Zhou", "present Sean, Jürgen, Zhou (absent)"),
        ("Apologies: Sean and Zhou, no word from Lucía", "apologies Sean, Zhou; absent Lucía"),
        ("Minutes: Zhou (to 6.30), Lucía", "text"),
        ("Interests: Zhou - sells us insurance", "interest Zhou: sells us insurance"),
        ("Missing: Zhou, Lucía", "absent Zhou, Lucía"),
        ("Missing: error budget for Q4", "text"),
        ("Chair: Sean (Zhou OOO)", "chair Sean; apologies Zhou (OOO)"),
        ("On leave: Zhou (back Mon)", "apologies Zhou (back Mon)"),
        ("OOO: Zhou, Lucía", "apologies Zhou (OOO), Lucía (OOO)"),
        ("Zhou is OOO until Tuesday", "apologies Zhou (OOO until Tuesday)"),
        ("Zhou and Lucía on PTO", "apologies Zhou (on PTO), Lucía (on PTO)"),
        ("Zhou OOO messages to be checked", "text"),
        ("Out: the old printers", "text"),
        ("PTO policy: draft shared", "text"),
    ],
)
def test_who_is_away_is_not_present(text: str, wanted: str) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    "text",
    ["Juergen left at 6pm", "Jurgen left at 6pm", "Juergen Kolbe left at 6pm", "Jürgen left at 6pm", "JK left at 6pm"],
)
def test_a_name_without_its_umlaut(text: str) -> None:
    assert told(text) == "left 18:00 Jürgen"


def test_a_name_with_an_umlaut_that_the_list_spells_out() -> None:
    held = HELD.with_(attendees=(Attendee(name="Juergen Kolbe"), Attendee(name="Lucia Ferrer")))
    names = Names(held)
    assert (names.resolve("Jürgen"), names.resolve("Lucía")) == ("Juergen Kolbe", "Lucia Ferrer")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Trustees absent: Zhou", "absent Zhou"),
        ("Members absent with apologies: Zhou, S O'Malley", "apologies Zhou, Sean"),
        ("Trustees absent (with apologies): Zhou", "apologies Zhou"),
        ("Governors' apologies: Zhou", "apologies Zhou"),
        ("Absent members: Zhou", "absent Zhou"),
        ("Unexcused absences: Zhou", "absent Zhou"),
        ("Councillors absent tonight: Zhou", "absent Zhou"),
        ("Directors in attendance: Zhou", "in-attendance Zhou"),
        ("Members attending by Zoom: Zhou", "present Zhou (by Zoom)"),
        ("Staff absences: 12 days in October", "text"),
        ("Trustees resigned: none", "text"),
    ],
)
def test_a_group_and_how_it_attends(text: str, wanted: str) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("AGM called to order 5.35pm", "started 17:35:00"),
        ("AGM closed at 8.20pm", "ended 20:20:00"),
        ("The board meeting was called to order at 6:04 pm", "started 18:04:00"),
        ("Sean called the annual meeting to order at 6:04", "started 18:04:00"),
        ("The meeting was declared open at 5.32pm by the Chair", "started 17:32:00"),
        ("Wrapped at 7.46", "ended 19:46:00"),
        ("Session opened 6.35pm", "started 18:35:00"),
        ("AGM opened 5.35pm by the chair", "started 17:35:00; text"),
        ("Quorum (5) met, 7 members present", "quorum 5; headcount 7"),
        ("Quorum 20, 43 present so quorate", "quorum 20; headcount 43"),
        ("Quorum: 15, met with 22 in the room", "quorum 15; headcount 22"),
        ("Quorum 20 met (43 owners)", "quorum 20; headcount 43"),
        ("7 members present, quorum (5) met", "headcount 7; quorum 5"),
        ("Present: 31 owners in person, 12 by proxy", "headcount 31; text"),
        ("The training session ended at 4pm", "text"),
        ("The previous meeting ended at 9.15", "text"),
        ("Quorum rules to be reviewed, 7 members asked", "text"),
    ],
)
def test_facts(text: str, wanted: str) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Zhou had to go at 6.15 - concrete pour", "left 18:15 Zhou (concrete pour)"),
        ("Zhou had to leave at 6.15, clinic", "left 18:15 Zhou (clinic)"),
        ("Zhou left 6.40 for another site", "left 18:40 Zhou (another site)"),
        ("Zhou left at 6.40 for the airport", "left 18:40 Zhou (the airport)"),
        ("Zhou called away 6.40 - pump failure", "left 18:40 Zhou (pump failure)"),
        ("6.40 Zhou left", "left 18:40 Zhou"),
        ("Zhou arrived at 5.40pm and left at 8", "arrived 17:40 Zhou; left 20:00 Zhou"),
        ("Zhou joined by phone until 6pm", "text"),
        ("6.40 Zhou left the keys", "text"),
        ("Zhou left for another job", "text"),
        ("Zhou left 40 samples for the lab", "text"),
    ],
)
def test_why_somebody_went(text: str, wanted: str) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Zhou sent apologies, Dr Imran Shah deputising",
        "Zhou sent apologies; Dr Imran Shah standing in",
        "Apologies: Zhou. Dr Imran Shah deputising.",
        "Apologies from Zhou, Dr Imran Shah attending in his place",
    ],
)
def test_somebody_new_deputises(text: str) -> None:
    assert told(text) == "apologies Zhou; present Dr (for Zhou Lin)"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("In attendance: Gwen Bell, regional organiser", "in-attendance Gwen (regional organiser)"),
        ("Guests: Gwen Bell, our fire adviser", "in-attendance Gwen (our fire adviser)"),
        ("In attendance: Gwen Bell, solicitor and Al Day", "in-attendance Gwen (solicitor), Al"),
        ("Also present: Gwen Bell, two residents", "in-attendance Gwen, two"),
        ("In attendance: Al Day, auditor (item 2 only)", "in-attendance Al (item 2 only, auditor)"),
        ("Zhou's apologies were accepted", "apologies Zhou"),
        ("Zhou has tendered her apologies owing to illness", "apologies Zhou (illness)"),
        ("Received apologies from Zhou", "apologies Zhou"),
        ("Zhou away with work", "apologies Zhou (away with work)"),
        ("Zhou's apologies: the car broke down", "text"),
        ("Apologies: Zhou, stuck in theatre", "apologies Zhou (stuck in theatre)"),
        ("Notes: Katrin", "recorder Katrin"),
        ("Note-taking: Katrin", "recorder Katrin"),
        ("Minutes: Gwen Bell", "recorder Gwen"),
        ("Notes: Budget", "text"),
        ("Minutes: Budget", "text"),
        ("Notes: Katrin to circulate", "text"),
    ],
)
def test_what_somebody_is_and_writes(text: str, wanted: str) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Next site meeting: Fri 11 Dec, 8.30am, cabin 2", "next 2026-12-11 08:30:00 cabin 2"),
        ("Next meeting: 11 Dec, 2pm, welfare unit", "next 2026-12-11 14:00:00 welfare unit"),
        ("Next meeting: 11 Dec, 2pm, item 4 first", "next 2026-12-11 14:00:00 ; text"),
        ("Started 5.35 in the canteen, 7 present", "started 17:35:00; place canteen; headcount 7"),
        (
            "Opened 5.35 upstairs at the Railway Club, 7 present",
            "started 17:35:00; place upstairs at the Railway Club; headcount 7",
        ),
    ],
)
def test_venues(text: str, wanted: str) -> None:
    assert told(text) == wanted


def test_nobody_has_an_interest_in_the_welcome() -> None:
    agenda = (AgendaItem(id="a1", title="Welcome and apologies"), AGENDA[1])
    held = HELD.with_(agenda=agenda)
    here = Scene(held, Names(held), DAY, agenda[0])
    assert isinstance(read("Interest: Sean - director of the caterer", here).act, Add)
    assert isinstance(read("Interests: Sean item 2 (director of the roofer)", here).act, Attend)


def test_who_presides_in_the_absence_of_the_chair() -> None:
    held = HELD.with_(chair="Katrin Groß")
    act = read("In the absence of the Chair, Zhou presided", Scene(held, Names(held), DAY, AGENDA[0])).act
    assert isinstance(act, Attend)
    assert [(name, beside(one)) for name, one in zip(act.people, act.details, strict=True)] == [
        ("Zhou Lin", "chair"),
        ("Katrin Groß", "absent"),
    ]


@pytest.mark.parametrize(
    ("text", "present", "attending", "away"),
    [
        ("Present: Zhou, Sean; officers Neil Dow, Priya Venn", "Zhou Lin, Sean O'Malley", "Neil Dow, Priya Venn", ""),
        (
            "Present: Zhou and Sean. Officers: Neil Dow, Priya Venn",
            "Zhou Lin, Sean O'Malley",
            "Neil Dow, Priya Venn",
            "",
        ),
        ("Present: members Zhou, Sean, staff Neil Dow (Head of Parks)", "Zhou Lin, Sean O'Malley", "Neil Dow", ""),
        ("Present: Zhou and officer Neil Dow", "Zhou Lin", "Neil Dow", ""),
        ("Present: officers Neil Dow, Priya Venn; members: Zhou", "Zhou Lin", "Neil Dow, Priya Venn", ""),
        ("Present: Zhou; the press Jo Pike (Echo)", "Zhou Lin", "Jo Pike", ""),
        ("Officers: Neil Dow, Priya Venn", "", "Neil Dow, Priya Venn", ""),
        ("Apologies: Zhou, officers Neil Dow and Priya Venn", "", "", "Zhou Lin, Neil Dow, Priya Venn"),
        ("Present: Tom Guest, Ann Press", "Tom Guest, Ann Press", "", ""),
        ("Present: Zhou, Staff Nurse Bo Pike", "Zhou Lin, Bo Pike", "", ""),
        ("出席：陈立、刘洋；工作人员 邓凯、唐宁", "陈立, 刘洋", "邓凯, 唐宁", ""),
        ("出席：陈立、刘洋，观察员李国庆", "陈立, 刘洋", "李国庆", ""),
        ("出席：陈立。旁听人员：邓凯", "陈立", "邓凯", ""),
    ],
)
def test_a_word_for_a_group_is_no_part_of_a_name(text: str, present: str, attending: str, away: str) -> None:
    act = read(text, SCENE).act
    assert isinstance(act, Attend)
    ways = [(one.way or act.way, name) for name, one in zip(act.people, act.details, strict=True)]
    listed = [", ".join(name for one, name in ways if one == way) for way in ("present", "in-attendance", "apologies")]
    assert listed == [present, attending, away]


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("Zhou is running late", "running late"),
        ("Zhou running late, train", "train, running late"),
        ("Zhou is running late, stuck on the A12", "stuck on the A12, running late"),
        ("Present: Sean, Zhou (running late)", "running late"),
        ("Apologies Sean (family), Zhou running late", "running late"),
    ],
)
def test_who_is_running_late_is_not_present_until_then(text: str, remark: str) -> None:
    act = read(text, SCENE).act
    assert isinstance(act, Attend)
    index = act.people.index("Zhou Lin")
    assert (act.details[index].way or act.way, act.details[index].remark) == ("absent", remark)
    assert "way-expected" in (act.said, *(key for key, _ in act.others))
    late = with_attendance(Attendee(name="Zhou Lin", attendance="absent", remark=remark), "arrived", BEGAN)
    assert (late.attendance, "late" in late.remark) == ("present", False)


@pytest.mark.parametrize(("text", "way"), [("Present: Sean, Zhou late", "present"), ("Zhou arrived late", "arrived")])
def test_who_came_late_is_present(text: str, way: str) -> None:
    act = read(text, SCENE).act
    assert isinstance(act, Attend)
    assert (act.details[-1].way or act.way) == way


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("Zhou left the meeting 8.25pm, not coming back", "not coming back"),
        ("Zhou left at 8.25pm and did not return", "did not return"),
        ("Zhou left 8.25pm - will not be back", "will not be back"),
        ("Zhou left at 8.25pm for good", "for good"),
    ],
)
def test_who_left_and_stays_away(text: str, remark: str) -> None:
    act = read(text, SCENE).act
    assert isinstance(act, Attend)
    assert (act.way, act.time, act.details[0].back, act.details[0].remark) == ("left", dt.time(20, 25), None, remark)


@pytest.mark.parametrize(
    ("text", "stake"),
    [
        ("Sean declared a pecuniary interest in item 2 (his brother holds the lease) and will leave the room", "leave"),
        ("Sean declared a personal interest in item 2 (tenant) but will stay", "stay"),
        ("Sean declared an interest in item 2 (his brother's firm), took no part", "took no part"),
    ],
)
def test_what_somebody_with_an_interest_does(text: str, stake: str) -> None:
    act = read(text, SCENE).act
    assert isinstance(act, Attend)
    assert (act.way, act.about) == ("interest", "Roof")
    assert stake in act.stake


@pytest.mark.parametrize(
    ("text", "ended"),
    [
        ("Chair thanked Sean and the meeting closed at 8.31pm", dt.time(20, 31)),
        ("Thanks were given to the staff; the meeting ended at 8.31pm.", dt.time(20, 31)),
        (
            "Katrin Groß thanked the officers for all their work this year and closed the meeting at 8.31pm",
            dt.time(20, 31),
        ),
        ("主席感谢各位，会议于18:31结束", dt.time(18, 31)),
        ("最后主席作了总结，18:30散会", dt.time(18, 30)),
        ("The shop shut early and the gate closed at 8.31pm", None),
        ("Zhou was late and the last meeting ended at 9.31pm", None),
        ("Zhou asked whether the shop and the meeting room closed at 8.31pm", None),
    ],
)
def test_the_end_of_the_meeting_in_the_last_clause(text: str, ended: dt.time | None) -> None:
    act = read(text, SCENE).act
    acts = act.acts if isinstance(act, Several) else (act,)
    facts = dict(fact for one in acts if isinstance(one, SetFacts) for fact in one.facts)
    assert facts.get("ended") == ended
    assert any(isinstance(one, Add) and one.line.text.endswith(text[-9:]) for one in acts)


@pytest.mark.parametrize(
    "text",
    [
        "主持：陈立  记录：苏婷",
        "主持人：陈立，记录人：苏婷",
        "Chair: 陈立. Clerk: 苏婷",
        "记录：苏婷",
        "出席：陈立；记录：苏婷",
    ],
)
def test_who_is_known_to_record_need_not_attend(text: str) -> None:
    held = HELD.with_(recorder="苏婷")
    act = read(text, Scene(held, Names(held), DAY, AGENDA[0])).act
    assert isinstance(act, Attend)
    assert "苏婷" not in joining(act, held)
    assert "苏婷" in joining(act, HELD)


def test_who_is_listed_and_records_attends() -> None:
    held = HELD.with_(recorder="苏婷")
    act = read("出席：陈立、苏婷；记录：苏婷", Scene(held, Names(held), DAY, AGENDA[0])).act
    assert isinstance(act, Attend)
    assert "苏婷" in joining(act, held)


WITH_UNIT = HELD.with_(
    attendees=(
        Attendee(name="Helen Marlow", role="Chair"),
        Attendee(name="Tom Hadley", role="Safety Manager"),
        Attendee(name="Sheila Bryce", role="Secretary"),
    ),
    units=(Unit(name="Estates"),),
)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("In attendance: Clara Boon, Head of Estates; Milo Yates", {"Clara Boon": "Head of Estates", "Milo Yates": ""}),
        (
            "Present: Helen Marlow; Clara Boon, Deputy Head of Estates",
            {"Helen Marlow": "", "Clara Boon": "Deputy Head of Estates"},
        ),
        ("In attendance: Clara Boon, Estates Manager", {"Clara Boon": "Estates Manager"}),
        (
            "In attendance: Clara Boon, Estates Manager, and Milo Yates",
            {"Clara Boon": "Estates Manager", "Milo Yates": ""},
        ),
        ("Apologies: Clara Boon, Estates Secretary", {"Clara Boon": "Estates Secretary"}),
        ("Present: Helen Tom Secretary", {"Helen Marlow": "", "Tom Hadley": "", "Sheila Bryce": ""}),
    ],
)
def test_an_office_with_a_unit_in_it_is_the_role_of_the_person_before(text: str, meant: dict[str, str]) -> None:
    act = read(text, Scene(WITH_UNIT, Names(WITH_UNIT), DAY, AGENDA[0])).act
    assert isinstance(act, Attend)
    assert {name: one.role for name, one in zip(act.people, act.details, strict=True)} == meant


@pytest.mark.parametrize(
    "clause", ["Tom excused (surgery)", "Tom is excused (surgery)", "Tom sick", "Tom Hadley unwell"]
)
@pytest.mark.parametrize("late", ["Sheila running late", "Sheila is running late"])
def test_a_clause_about_somebody_else_is_no_remark_of_who_is_late(late: str, clause: str) -> None:
    act = read(f"{late}, {clause}", Scene(WITH_UNIT, Names(WITH_UNIT), DAY, AGENDA[0])).act
    assert isinstance(act, Several)
    ways = [(one.way, one.people) for one in act.acts if isinstance(one, Attend)]
    assert ways == [("absent", ("Sheila Bryce",)), ("apologies", ("Tom Hadley",))]


@pytest.mark.parametrize(
    ("text", "way"),
    [("scribe = Tom", "recorder"), ("Chair = Helen Marlow", "chair"), ("present = Helen, Tom", "present")],
)
def test_an_equals_sign_after_a_word_of_attendance_is_a_colon(text: str, way: str) -> None:
    act = read(text, Scene(WITH_UNIT, Names(WITH_UNIT), DAY, AGENDA[0])).act
    assert isinstance(act, Attend)
    assert act.way == way


@pytest.mark.parametrize("text", ["scribe = TBC", "absent = no vote", "secretary = Tom's job", "present = 8"])
def test_an_equals_sign_before_no_certain_person_stays_text(text: str) -> None:
    act = read(text, Scene(WITH_UNIT, Names(WITH_UNIT), DAY, AGENDA[0])).act
    assert isinstance(act, Add)
    assert act.line.text == text


def test_why_somebody_left_may_be_long() -> None:
    act = read("Zhou Lin left at 6.40 pm to attend an incident on the third floor", SCENE).act
    assert isinstance(act, Attend)
    assert (act.way, act.time) == ("left", dt.time(18, 40))
    assert act.details[0].remark == "to attend an incident on the third floor"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("参会：杜鹃、老范（范志刚）", "范志刚 alias 老范"),
        ("参会：杜鹃、范志刚（老范）", "范志刚 alias 老范"),
        ("参会：小王（王芳，记录）", "王芳 alias 小王"),
        ("参会：工程部：王工（王强）、小李", "王强 alias 王工, of 工程部"),
        ("参会：财务部：李会计（李芸）", "李芸 alias 李会计, 会计, of 财务部"),
        ("参会：王总（王强，总经理）", "王强 alias 王总, 总经理"),
        ("列席：欧阳工（欧阳海，设计院）", "欧阳海 alias 欧阳工, of 设计院"),
        ("请假：老范（出差）", "老范"),
        ("参会：老范（杜鹃）", "老范, 杜鹃"),
    ],
)
def test_how_somebody_is_called_beside_the_full_name_is_an_alias_and_no_role(text: str, wanted: str) -> None:
    act = read(text, SCENE).act
    assert isinstance(act, Attend)
    name = wanted.split(" alias ", maxsplit=1)[0].split(", ", maxsplit=1)[0]
    one = act.details[act.people.index(name)]
    alias = f" alias {one.alias}" if one.alias else ""
    assert ", ".join(filter(None, (f"{name}{alias}", one.role, one.unit and f"of {one.unit}"))) == wanted


def test_who_comes_in_and_was_not_away_keeps_the_remark() -> None:
    guest = Attendee(name="Ann Lee", attendance="in-attendance", remark="item 4")
    assert with_attendance(guest, "arrived", None).remark == "item 4"
    away = Attendee(name="Ann Lee", attendance="apologies", remark="ill")
    assert with_attendance(away, "arrived", None).remark == ""
