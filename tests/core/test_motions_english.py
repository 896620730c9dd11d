"""English motions as people type them: who voted how by name, amendments, and which motion an outcome is about."""

from __future__ import annotations

import datetime as dt

import pytest

from minutetui.core.capture import read, read_of_row, typed
from minutetui.core.capture.reading import Add, Amend, Scene
from minutetui.core.capture.typed import says
from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting, Vote
from minutetui.core.meeting.queries import walk_lines
from minutetui.core.meeting.votes import told_vote
from minutetui.core.people.names import Names
from minutetui.session import Session

NOW = dt.datetime(2026, 11, 23, 19, 20, tzinfo=dt.UTC)
PEOPLE = (
    Attendee(name="Joan Whitmore", role="Chair"),
    Attendee(name="Dave Pratt", role="Treasurer"),
    Attendee(name="Sunita Rao"),
    Attendee(name="Dennis Elford"),
    Attendee(name="Mark Whitlow"),
    Attendee(name="Olive Pym"),
    Attendee(name="Peter Hale"),
)


def council() -> Meeting:
    """Give a meeting of seven people with one agenda item."""
    return Meeting(title="Council", date=NOW.date(), attendees=PEOPLE, agenda=(AgendaItem(id="a1", title="Hall"),))


def lines_of(*typed_texts: str) -> list[tuple[str, str, str, str]]:
    """Type texts into a meeting, and give tag, label, text and vote of each line."""
    session = Session(council(), lambda: NOW)
    for text in typed_texts:
        session.commit(text)
    lines = [line for item in session.meeting.agenda for line, _ in walk_lines(item.lines)]
    return [(line.tag, line.label, line.text, told_vote(line.vote, "en")) for line in lines]


PRATT_RAO = "moved Dave Pratt, seconded Sunita Rao"
DECISIONS = [
    # Counts with names: the names stay in the text, and are counted
    ("Cap the total. 4 for, 1 against (Elford)", "Cap the total (against: Elford)", "carried 4-1"),
    ("Cap the total 4 for, 1 against, Elford against", "Cap the total, Elford against", "carried 4-1"),
    ("Cap the total 4-1 Elford against", "Cap the total, Elford against", "carried 4-1"),
    ("Cap the total. Carried w/ Elford against", "Cap the total, Elford against", "carried"),
    ("Cap the total. 5-0, Whitlow abstained", "Cap the total, Whitlow abstained", "carried 5-0-1"),
    ("Cap the total. 5 for, Joan against", "Cap the total, Joan against", "carried 5-1"),
    ("Cap the total. 5 for, Dave and Joan against", "Cap the total, Dave and Joan against", "carried 5-2"),
    ("Cap the total. All for, Joan against", "Cap the total, Joan against", "carried"),
    ("Cap the total. Carried nem con, Joan abstained", "Cap the total, Joan abstained", "carried nem con"),
    ("Cap the total (3 for, Rao, Pym and Hale against)", "Cap the total (Rao, Pym and Hale against)", "lost 3-3"),
    ("Cap the total. For: Rao, Pym. Against: Elford", "Cap the total. For: Rao, Pym. Against: Elford", "carried 2-1"),
    (
        "Cap the total. 4-1, Elford asked for his vote to be recorded",
        "Cap the total, Elford asked for his vote to be recorded",
        "carried 4-1",
    ),
    ("Cap the total. 5-0, Elford against", "Cap the total. 5-0, Elford against", "outcome unclear"),
    # Half a count is never stored
    ("Cap the total. 9 for, 2 agst, 1 abs.", "Cap the total", "carried 9-2-1"),
    ("Cap the total. For 9, ag 2, abs 1", "Cap the total", "carried 9-2-1"),
    ("Cap the total (9 for 2 agst 1 abs)", "Cap the total", "carried 9-2-1"),
    (
        "Cap the total. 9 for, 2 undecided, 1 abstained",
        "Cap the total. 9 for, 2 undecided, 1 abstained",
        "outcome unclear",
    ),
    ("Cap the total. 3 for, 3 agst, Chair's casting vote for", "Cap the total", "carried on the casting vote 3-3"),
    ("Raise it by 5%. 3-3, chair's casting vote", "Raise it by 5%", "on the casting vote 3-3"),
    # After a verb of deciding, which stays
    ("Budget v3 approved nem. con.", "Budget v3 approved", "carried nem con"),
    ("Budget v3 agreed by all", "Budget v3 agreed", "carried unanimously"),
    ("Dress code ratified, 6:1", "Dress code ratified", "carried 6-1"),
    ("Dress code accepted 6 to 1", "Dress code accepted", "carried 6-1"),
    ("Dress code approved, 6 votes to 1", "Dress code approved", "carried 6-1"),
    # Outcomes without a mark before them
    ("Fee £142 was lost 2-5", "Fee £142", "lost 2-5"),
    ("Motion to raise the fee fell, 2-5", "Motion to raise the fee", "lost 2-5"),
    ("Motion to raise the fee defeated", "Motion to raise the fee", "lost"),
    ("Motion to raise the fee not passed", "Motion to raise the fee", "lost"),
    ("Proposal to raise the fee failed for lack of seconder", "Proposal to raise the fee", "not seconded"),
    ("Fee £142 thrown out", "Fee £142", "lost"),
    ("Fee £142. Vetoed by the Chair", "Fee £142. Vetoed by the Chair", "lost"),
    ("Fee £142. Vote taken: lost by one", "Fee £142. Vote taken: lost by one", "lost"),
    ("Fee £142. Left on the table", "Fee £142", "tabled"),
    ("Fee £142. Referred back to finance", "Fee £142. Referred back to finance", "deferred"),
    ("Fee £142 put on hold", "Fee £142 put on hold", "deferred"),
    ("Bus shelter deferred to Jan, waiting on quotes", "Bus shelter deferred to Jan, waiting on quotes", "deferred"),
    ("Bus shelter deferred (no quotes yet)", "Bus shelter deferred (no quotes yet)", "deferred"),
    ("Motion on the lease withdrawn, Joan to redraft", "Motion on the lease withdrawn, Joan to redraft", "withdrawn"),
    ("Start deferred, rest approved", "Start deferred, rest approved", ""),
    ("Deferred delivery, waiting on stock", "Deferred delivery, waiting on stock", ""),
    # Movers in short
    (
        "Cap the total. Prop'd Dave, 2nd Joan, carried",
        "Cap the total",
        "carried, moved Dave Pratt, seconded Joan Whitmore",
    ),
    ("Cap the total. P: Dave S: Joan. Carried", "Cap the total", "carried, moved Dave Pratt, seconded Joan Whitmore"),
    (
        "Cap the total. Pr. Dave Sec. Joan AIF",
        "Cap the total",
        "carried unanimously, moved Dave Pratt, seconded Joan Whitmore",
    ),
    # Who moved it in a bracket at the end of what was decided
    ("Accounts approved as a true record (Pratt/Rao)", "Accounts approved as a true record", f"carried, {PRATT_RAO}"),
    ("Grant of £400 agreed for tents (Pratt/Rao)", "Grant of £400 agreed for tents", f"carried, {PRATT_RAO}"),
    ("Send the agreed plan to all (Pratt/Rao)", "Send the agreed plan to all (Pratt/Rao)", ""),
    ("The rules as adopted by us are sent (Pratt/Rao)", "The rules as adopted by us are sent (Pratt/Rao)", ""),
    (
        "Accounts approved as a true record, proposed by Pratt and seconded by Rao",
        "Accounts approved as a true record",
        f"carried, {PRATT_RAO}",
    ),
    # Who moved it in a bracket after the verb
    ("RESOLVED (Pratt/Rao) that the fee rise", "RESOLVED that the fee rise", f"carried, {PRATT_RAO}"),
    ("RESOLVED (Pratt/Rao, 4-1) to raise the fee", "RESOLVED to raise the fee", f"carried 4-1, {PRATT_RAO}"),
    (
        "It was agreed (prop. Pratt, sec. Rao, all in favour) to raise the fee",
        "It was agreed to raise the fee",
        f"carried unanimously, {PRATT_RAO}",
    ),
    (r"RESOLVED \(Pratt/Rao) that the fee rise", "RESOLVED (Pratt/Rao) that the fee rise", ""),
    ("Agreed (Pratt/Rao) to raise the fee", "Agreed (Pratt/Rao) to raise the fee", ""),
    ("RESOLVED (see item 4) to raise the fee", "RESOLVED (see item 4) to raise the fee", ""),
    # An outcome before a colon, with its votes after it
    ("Motion lost: 2 for, 3 against, 1 abstention", "Motion lost", "lost 2-3-1"),
    ("The motion fell: 2 for, 3 against", "The motion fell", "lost 2-3"),
    ("Motion carried: 5 for, 1 against", "Motion carried", "carried 5-1"),
    ("Motion carried: unanimous", "Motion carried", "carried unanimously"),
    ("Resolution carried: 5 in favour, none against", "Resolution carried", "carried 5-0"),
    ("The motion was put and lost: 2-3", "The motion was put and lost", "lost 2-3"),
    ("Motion lost: no seconder", "Motion lost", "not seconded"),
    (
        "Motion as amended carried: 5 in favour, 1 against (Elford)",
        "Motion as amended carried (against: Elford)",
        "carried as amended 5-1",
    ),
    (
        "Motion carried: 4 for, 1 against (Rao), 1 abstention (Pym)",
        "Motion carried (against: Rao; abstention: Pym)",
        "carried 4-1-1",
    ),
    ("Motion carried: cap the total, 5-1", "cap the total", "carried 5-1"),
    ("Motion carried: 26/0431", "26/0431", "carried"),
    ("Motion carried: 14-16 Mill Lane", "14-16 Mill Lane", "carried"),
    # No objection says how others voted, unless it is what was decided on an application
    ("14 Mill Lane, rear porch - no objection, 5-0", "14 Mill Lane, rear porch - no objection", "carried 5-0"),
    ("Rose Cottage, no objections (6-1)", "Rose Cottage, no objections", "carried 6-1"),
    ("Buy 14 Mill Lane, no objections, 5-0", "Buy 14 Mill Lane", "carried nem con 5-0"),
    ("14 chairs, no objections, 5-0", "14 chairs", "carried nem con 5-0"),
    # What only looks so
    ("Approve the list by all means", "Approve the list by all means", ""),
    ("Put up 2 no parking signs", "Put up 2 no parking signs", ""),
    ("Lean it there, Joan against", "Lean it there, Joan against", ""),
    # A result with a comma before its figures; what comes of the vote stays; the score of a match is no vote
    ("Cap the total lost, 2-4", "Cap the total", "lost 2-4"),
    ("Bees: yes 2, no 4, abstained 1. Not allowed", "Bees. Not allowed", "lost 2-4-1"),
    ("Ban dogs: 4 for, 2 against. Not allowed", "Ban dogs. Not allowed", "carried 4-2"),
    ("Hold it in March, all hands up bar Joan", "Hold it in March (all bar Joan)", "carried"),
    ("Trial of the yellow bins parked until spring", "Trial of the yellow bins parked until spring", "deferred"),
    ("Cars parked until 6pm", "Cars parked until 6pm", ""),
    ("Under-12s lost 2-5", "Under-12s lost 2-5", ""),
    ("U14s lost 2-5, need a keeper", "U14s lost 2-5, need a keeper", ""),
    ("Kit for the first team lost 2-5", "Kit for the first team", "lost 2-5"),
    # Figures of a lost motion with more first: nobody knows which side they are
    ("Cap the total: rejected, 6-1", "Cap the total (6-1)", "lost"),
    ("Cap the total rejected 6-1", "Cap the total (6-1)", "lost"),
    ("Cap the total rejected (6-1)", "Cap the total (6-1)", "lost"),
    ("Cap the total was defeated by 4 votes to 3", "Cap the total (4 votes to 3)", "lost"),
    ("Cap the total (Pratt/Rao), lost 4:3", "Cap the total (4:3)", f"lost, {PRATT_RAO}"),
    ("Cap the total: rejected, 1-6", "Cap the total", "lost 1-6"),
    ("Cap the total: lost, 4 for, 3 against", "Cap the total", "lost 4-3"),
    ("Reject the offer, 6-1", "Reject the offer", "carried 6-1"),
    ("Rejected the offer, 6-1", "Rejected the offer", "carried 6-1"),
    ("Cap the total rejected: 6-1", "Cap the total (6-1)", "lost"),
    ("Cap the total rejected: 1-6", "Cap the total", "lost 1-6"),
    # Why it was lost stays, where the words before the result are one thing
    ("Plan rejected: too costly", "Plan rejected: too costly", "lost"),
    ("Plan rejected - too costly", "Plan rejected - too costly", "lost"),
    ("Plan rejected (too costly)", "Plan rejected (too costly)", "lost"),
    ("Both options were turned down: too dear", "Both options were turned down: too dear", "lost"),
    ("Fee waiver not agreed: no budget", "Fee waiver not agreed: no budget", "lost"),
    ("Motion withdrawn: the mover is away", "Motion withdrawn: the mover is away", "withdrawn"),
    ("Plan rejected, plan B approved", "Plan rejected, plan B approved", ""),
    ("Motion lost: members want more time", "Motion lost: members want more time", "lost"),
    ("Motion lost: to sell the field", "to sell the field", "lost"),
    ("Deferred: items 4, 5, 6", "Deferred: items 4, 5, 6", "deferred"),
    # Two figures without a mark, after a verb that decides on a paper or a person
    ("Adopt the plan 5-2", "Adopt the plan", "carried 5-2"),
    ("Elect Rao chair 5-1", "Elect Rao chair", "carried 5-1"),
    ("Adopt plan 5-2", "Adopt plan 5-2", ""),
    ("Approve lot 5-2", "Approve lot 5-2", ""),
    ("Approve the hours 5-2", "Approve the hours 5-2", ""),
    ("Approve the ratio 5-2", "Approve the ratio 5-2", ""),
    ("Adopt the plan 9-2", "Adopt the plan 9-2", ""),
    ("Book the hall 5-2", "Book the hall 5-2", ""),
    ("Use bay 5-2", "Use bay 5-2", ""),
    # Nobody moves such things
    ("Chairs returned, rejected: six", "Chairs returned, rejected: six", ""),
    ("Games lost 3-1", "Games lost 3-1", ""),
    ("Appeal the plan rejected in May", "Appeal the plan rejected in May", ""),
    ("Call the question - Pratt, 2nd Rao, 4-2", "Call the question", f"carried 4-2, {PRATT_RAO}"),
    ("Call the question, Pratt, seconded Rao, 4-2", "Call the question", f"carried 4-2, {PRATT_RAO}"),
    ("Thank the clerk - Zog, 2nd Rao, 4-2", "Thank the clerk - Zog", "carried 4-2, seconded Sunita Rao"),
    # Movers in short, by their offices too; a bracket that is not read whole is no resolution
    (
        "Cap the total (m: Chair, s: Rao, nem con)",
        "Cap the total",
        "carried nem con, moved Joan Whitmore, seconded Sunita Rao",
    ),
    ("Cap the total (M Treasurer, S Rao)", "Cap the total", PRATT_RAO),
    ("Cap the total (m. the Treasurer, s. Rao)", "Cap the total", PRATT_RAO),
    ("Cap the total. M Treasurer, S Rao.", "Cap the total", PRATT_RAO),
    ("Cap the total (M Zog, S Rao)", "Cap the total (M Zog, S Rao)", "outcome unclear"),
    ("Order shirts (M 10, S 5)", "Order shirts (M 10, S 5)", ""),
    ("Buy a 5 m Rao tent", "Buy a 5 m Rao tent", ""),
    # The movers before the outcome of a motion of which nothing else is said
    ("Motion (Pratt/Rao) lost 2-4", "Motion", "lost 2-4, moved Dave Pratt, seconded Sunita Rao"),
    ("Motion (Pratt/Rao) lost: 2-4", "Motion (Pratt/Rao) lost", "lost 2-4, moved Dave Pratt, seconded Sunita Rao"),
    ("Motion (Cllr Pratt/Cllr Rao) lost: 2-4", "Motion", "lost 2-4, moved Dave Pratt, seconded Sunita Rao"),
]


@pytest.mark.parametrize(("text", "stays", "told"), DECISIONS, ids=[row[0] for row in DECISIONS])
def test_a_decision_with_its_vote(text: str, stays: str, told: str) -> None:
    assert lines_of(f"= {text}") == [("decision", "", stays, told)]


POSITIONS = [
    ("14 Mill Lane: no objection, 5-0", "14 Mill Lane", "no objection", "carried 5-0"),
    ("14 Mill Lane: no objection (5-0)", "14 Mill Lane", "no objection", "carried 5-0"),
    ("9A High Street: No objections; unanimous", "9A High Street", "No objections", "carried unanimously"),
    ("26/01234/FUL: no objection, 5 votes to 0", "26/01234/FUL", "no objection", "carried 5-0"),
    ("App 26/0431: no comment. Moved Dave, 4-1", "App 26/0431", "no comment", "carried 4-1, moved Dave Pratt"),
    ("Land behind the mill: no objection, nem con", "Land behind the mill", "no objection", "carried nem con"),
    ("14 Mill Lane: support, 4-1", "14 Mill Lane", "support", "carried 4-1"),
    ("14 Mill Lane: refuse, 4-3", "14 Mill Lane", "refuse", "carried 4-3"),
    ("14 Mill Lane: refused, 3-2", "14 Mill Lane", "refused", "carried 3-2"),
    ("14 Mill Lane: motion to refuse lost 2-4", "14 Mill Lane", "motion to refuse", "lost 2-4"),
    ("14 Mill Lane: refused", "14 Mill Lane", "refused", ""),
    ("14 Mill Lane refused, 3-2", "", "14 Mill Lane refused", "carried 3-2"),
    ("26/0431 rear extension - refuse, 3-2", "", "26/0431 rear extension - refuse", "carried 3-2"),
    (
        "Planning application for 9 Church Street: refused, 4-1",
        "",
        "Planning application for 9 Church Street: refused",
        "carried 4-1",
    ),
]


@pytest.mark.parametrize(("text", "label", "stays", "told"), POSITIONS, ids=[row[0] for row in POSITIONS])
def test_what_was_decided_on_an_application(text: str, label: str, stays: str, told: str) -> None:
    assert lines_of(f"= {text}") == [("decision", label, stays, told)]


OBJECT = ("decision", "", "Object to the access", "")
MOTION = "Motion: buy the roof. Prop Whitlow, sec Rao"
MOVED = "moved Mark Whitlow, seconded Sunita Rao"
AMENDMENTS = [
    ("Amendment from Pym - cap the total - fell 1:4", "cap the total", "lost 1-4, moved Olive Pym"),
    ("Amendment by Pym – cap the total – carried 4-1", "cap the total", "carried 4-1, moved Olive Pym"),
    ("Amendment from Pym - cap the total: carried 4-1", "cap the total", "carried 4-1, moved Olive Pym"),
    ("Amendment from Pratt and Rao - cap it - lost 2-4", "cap it", f"lost 2-4, {PRATT_RAO}"),
    ("Amendment by Pym -5% on the fee, lost 1-4", "-5% on the fee", "lost 1-4, moved Olive Pym"),
    ("Amendment - cap the total - fell 1:4", "cap the total", "lost 1-4"),
    ("Pym's amendment - cap the total - fell 1:4", "cap the total", "lost 1-4, moved Olive Pym"),
]


@pytest.mark.parametrize(("text", "stays", "told"), AMENDMENTS, ids=[row[0] for row in AMENDMENTS])
def test_an_amendment_with_a_dash_before_it(text: str, stays: str, told: str) -> None:
    assert lines_of(text) == [("decision", "Amendment", stays, told)]


VOTED_ON = [
    (
        "Motion to adjourn, Pat, second Lou Gray, all ayes",
        "Motion to adjourn",
        "carried unanimously, moved Pat, seconded Lou Gray",
    ),
    (
        "Motion to adjourn, rain, second thoughts, all ayes",
        "Motion to adjourn, rain, second thoughts",
        "carried unanimously",
    ),
    ("Substantive motion as amended (6%) put, 6-1, carried", "Substantive motion as amended (6%) put", "carried 6-1"),
    ("Elected by acclamation: Ann Pym", "Elected Ann Pym", "carried by acclamation"),
    ("Quick vote on the Sunday window: 5 yes, 1 no", "Quick vote on the Sunday window", "carried 5-1"),
    ("Formal vote on adjourning: 3 for, 4 against", "Formal vote on adjourning", "lost 3-4"),
    ("Show of hands on the logo: 5 yes, 1 no", "Show of hands on the logo", "carried 5-1"),
    ("We voted on the logo: 5 yes, 1 no", "We voted on the logo", "carried 5-1"),
    ("Call the question - Pratt, 2nd Rao, 4-2", "Call the question", f"carried 4-2, {PRATT_RAO}"),
    ("We agreed to drop the export", "We agreed to drop the export", ""),
    ("We've agreed that the hall stays open", "We've agreed that the hall stays open", ""),
    ("All agreed to wait", "All agreed to wait", ""),
    ("The team decided to wait", "The team decided to wait", ""),
    ("After some debate it was agreed to wait", "After some debate it was agreed to wait", ""),
]


@pytest.mark.parametrize(("text", "stays", "told"), VOTED_ON, ids=[row[0] for row in VOTED_ON])
def test_a_sentence_says_that_people_voted_or_agreed(text: str, stays: str, told: str) -> None:
    assert lines_of(text) == [("decision", "", stays, told)]


MEETINGS = [
    (  # a motion after another one is no person who moved that
        ("Motion: cap the total", "Motion: buy the van", "Motion: Pratt"),
        [("decision", "", "cap the total", ""), ("decision", "", "buy the van", "moved Dave Pratt")],
    ),
    (  # an outcome belongs to what it names
        ("= Object to the access", "Amendment lost 2-4", "Carried 4-2"),
        [("decision", "", "Object to the access", "carried 4-2"), ("decision", "Amendment", "", "lost 2-4")],
    ),
    (
        (MOTION, "Amendment by Pym: cap the total. Sec Rao, agreed 4-1", "Substantive motion carried 5-1"),
        [
            ("decision", "", "buy the roof", f"carried 5-1, {MOVED}"),
            ("decision", "Amendment", "cap the total", "carried 4-1, moved Olive Pym, seconded Sunita Rao"),
        ],
    ),
    (
        (MOTION, "Amendment Elford: cap the total", "Amendment lost 2-4", "Rao: it leaks", "Motion carried 5-1"),
        [
            ("decision", "", "buy the roof", f"carried 5-1, {MOVED}"),
            ("decision", "Amendment", "cap the total", "lost 2-4, moved Dennis Elford"),
            ("note", "", "it leaks", ""),
        ],
    ),
    (
        ("= Object to the access", "Elford's amendment: cap the total. Sec Whitlow. 2-4 lost"),
        [OBJECT, ("decision", "Amendment", "cap the total", "lost 2-4, moved Dennis Elford, seconded Mark Whitlow")],
    ),
    (
        ("= Object to the access", "Elford moved amendment: cap the total. Seconded Whitlow. Lost 2-4"),
        [OBJECT, ("decision", "Amendment", "cap the total", "lost 2-4, moved Dennis Elford, seconded Mark Whitlow")],
    ),
    (
        ("Motion: buy the roof", "Rao: it leaks"),
        [("decision", "", "buy the roof", ""), ("note", "", "it leaks", "")],
    ),
    # the vote on the next line
    (
        ("= Object to the access", "Vote: 3-3. Chair used casting vote in favour"),
        [("decision", "", "Object to the access", "carried on the casting vote 3-3")],
    ),
    (
        ("= Object to the access", "Prop Whitlow, sec Rao. 4-1, Elford asked for his vote to be recorded"),
        [
            (
                "decision",
                "",
                "Object to the access. Elford asked for his vote to be recorded",
                f"carried 4-1, {MOVED}",
            )
        ],
    ),
    (
        ("= Object to the access", "Recorded vote: for Rao, Pym, Hale; against Elford; abstained Whitlow"),
        [
            (
                "decision",
                "",
                "Object to the access. For Rao, Pym, Hale; against Elford; abstained Whitlow",
                "carried 3-1-1",
            )
        ],
    ),
    (
        ("= Object to the access. Carried 4-0", "Elford voted against"),
        [("decision", "", "Object to the access", "carried 4-0"), ("note", "", "Elford voted against", "")],
    ),
    (
        ("= Object to the access", "Elford voted against"),
        [("decision", "", "Object to the access. Elford voted against", "")],
    ),
]


@pytest.mark.parametrize(("typed_texts", "expected"), MEETINGS, ids=[texts[-1] for texts, _ in MEETINGS])
def test_an_outcome_goes_to_the_motion_that_it_names(
    typed_texts: tuple[str, ...], expected: list[tuple[str, str, str, str]]
) -> None:
    assert lines_of(*typed_texts) == expected


@pytest.mark.parametrize(
    ("typed_texts", "last"),
    [
        (("= Cap the total. Carried 5-1", "Motion carried 5-1"), "carried 5-1"),
        (("= Cap the total. Carried 5-1", "Carried"), "carried 5-1"),
        (("= Cap the total (carried)", "Carried 5-1 with 1 abstention"), "carried 5-1-1"),
        (("= Cap the total (lost 2-4)", "The motion was lost."), "lost 2-4"),
        (("= Cap the total", "同意：Rao；反对：Pym、Hale", "未通过"), "lost 1-2"),
        (("= Cap the total. Carried 5-1", "Amendment: cap it at 9, lost 1-5", "Motion carried 5-1"), "carried 5-1"),
    ],
)
def test_a_result_that_is_known_is_no_line_of_its_own(typed_texts: tuple[str, ...], last: str) -> None:
    decisions = lines_of(*typed_texts)
    assert {tag for tag, *_ in decisions} == {"decision"}
    assert decisions[0][3] == last


@pytest.mark.parametrize(
    "typed_texts",
    [
        ("= Cap the total. Carried 5-1", "Carried 5-2"),
        ("= Cap the total. Carried 5-1", "The motion was lost"),
        ("= Cap the total. Carried 5-1", "Motion to adjourn", "Carried 5-1"),
    ],
)
def test_a_result_of_something_else_stays_a_line(typed_texts: tuple[str, ...]) -> None:
    decisions = lines_of(*typed_texts)
    assert len(decisions) > 1
    assert decisions[0][3] == "carried 5-1"


@pytest.mark.parametrize(
    "line",
    [
        Line(tag="decision", text="Cap the total (against: Elford)", vote=Vote(for_=4, against=1, result="carried")),
        Line(tag="decision", text="Cap the total, Joan against", vote=Vote(result="carried")),
        Line(
            tag="decision", text="Cap it. For: Rao, Pym. Against: Hale", vote=Vote(for_=2, against=1, result="carried")
        ),
        Line(tag="decision", text="Motion to raise the fee defeated"),
        Line(tag="decision", text="Budget approved nem con"),
        Line(tag="decision", label="Amendment", vote=Vote(for_=2, against=4, result="lost")),
        Line(tag="note", text="Amendment lost 2-4"),
        Line(tag="note", text="Agreed to meet again"),
        Line(tag="decision", label="Object", text="access"),
    ],
)
def test_such_a_line_can_be_typed(line: Line) -> None:
    held = council()
    here = Scene(meeting=held, names=Names(held), today=NOW.date(), item=held.agenda[0])
    assert says(typed(line, here), line, here), typed(line, here)
    assert isinstance(read(typed(line, here), here).act, Add)


@pytest.mark.parametrize(
    ("text", "stays", "told"),
    [
        ("= Object: access and drainage", "Object: access and drainage", ""),
        ("= Agreed - buy the mower", "Agreed - buy the mower", ""),
        ("RESOLVED to object on highway grounds, 5-1", "RESOLVED to object on highway grounds", "carried 5-1"),
        ("Resolved unanimously to object", "Resolved unanimously to object", ""),
        ("Agreed - buy the mower", "Agreed - buy the mower", ""),
        ("It was agreed that the clerk write to the county", "It was agreed that the clerk write to the county", ""),
        ("Minutes of 29 October approved and signed", "Minutes of 29 October approved and signed", ""),
        ("= Support planning app (no objection)", "Support planning app (no objection)", ""),
        ("= 26/0118 3 Mill Lane, no objection", "26/0118 3 Mill Lane, no objection", ""),
        ("= No objection", "No objection", ""),
        ("= Buy the mower (no objections)", "Buy the mower", "carried nem con"),
    ],
)
def test_what_was_decided_is_said_by_its_first_words(text: str, stays: str, told: str) -> None:
    assert lines_of(text) == [("decision", "", stays, told)]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Agreed to differ",
            "We agreed to meet again",
            "Minutes of silence were kept",
            "We agreed to wait, didn't we?",
        ),
        *("We never agreed to wait", "We had agreed to wait", "They agreed to wait", "The supplier agreed to wait"),
        *(
            "Moved tables and RESOLVED: no more",
            "Elected members: Ann, Bo",
            "Main motion lost its way",
            "Items rejected: three boxes",
            "Second floor, Pratt, sec 4-2",
            "Plan rejected: too costly",
        ),
        *("Quick straw vote on the logo: 5 yes, 1 no", "Quick vote on the logo next week"),
    ],
)
def test_other_lines_that_begin_so_are_notes(text: str) -> None:
    assert lines_of(text)[0][0] == "note"


@pytest.mark.parametrize(
    "text",
    [
        "It was proposed by Pratt, seconded by Rao and RESOLVED that the roof be repaired",
        "Proposed by Pratt, seconded by Rao, and it was resolved that the roof be repaired",
        "= Moved by Pratt, seconded by Rao and AGREED that the roof be repaired",
        "M/S/C Pratt, Rao: that the roof be repaired",
        "= MSC Pratt/Rao: that the roof be repaired",
        "Moved by Pratt, seconded by Rao, and RESOLVED: that the roof be repaired",
        "= Moved Pratt, seconded Rao, carried: that the roof be repaired",
    ],
)
def test_a_motion_says_before_what_was_moved_that_it_was_carried(text: str) -> None:
    assert lines_of(text) == [("decision", "", "that the roof be repaired", f"carried, {PRATT_RAO}")]


@pytest.mark.parametrize(
    ("label", "things"),
    [
        ("3-1", "the final score"),
        ("Items rejected", "three boxes"),
        ("Motions carried", "3, lost: 1"),
        ("Amendments rejected", "two"),
        ("Votes lost", "see tally"),
        ("Bid rejected", "Smith & Sons"),
        ("Offer rejected", "too low"),
        ("Rejected", "40 plates"),
        ("Unanimous", "see annex"),
        ("Ratio", "3-1"),
    ],
)
def test_a_result_before_things_and_a_colon_is_a_label(label: str, things: str) -> None:
    assert lines_of(f"= {label}: {things}") == [("decision", label, things, "")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("= carried 4-1, Elford against", ("Cap the total. Elford against", "carried 4-1")),
        ("= lost 2-5", ("Cap the total", "lost 2-5")),
        ("= lost 5-2", ("Cap the total (5-2)", "lost")),
        ("carried nem con", ("Cap the total", "carried nem con")),
        ("= carried 4-1, Nobody against it all", None),
    ],
)
def test_an_outcome_typed_for_a_marked_row_is_that_of_the_row(text: str, told: tuple[str, str] | None) -> None:
    held = council()
    row = Line(id="k1", tag="decision", text="Cap the total", vote=Vote(for_=3, against=1, result="carried"))
    reading = read_of_row(text, Scene(meeting=held, names=Names(held), today=NOW.date(), item=held.agenda[0], last=row))
    act = reading.act if reading else None
    assert told is None if act is None else isinstance(act, Amend)
    if isinstance(act, Amend):
        assert (act.line.text, told_vote(act.line.vote, "en")) == told


FURTHER = [
    (("= Swap insurer. Agreed nem con with Pym abstaining",), ("Swap insurer, Pym abstaining", "carried nem con")),
    (("= Swap insurer. All in favour except Elford",), ("Swap insurer (all except Elford)", "carried")),
    (("= Swap insurer, 5 for, Rao and Pym abstaining",), ("Swap insurer, Rao and Pym abstaining", "carried 5-0-2")),
    (
        ("= Swap insurer. Carried 5-2. Elford and Hale against",),
        ("Swap insurer, Elford and Hale against", "carried 5-2"),
    ),
    (("= Swap insurer; 4-2, Elford and Hale dissenting",), ("Swap insurer, Elford and Hale dissenting", "carried 4-2")),
    (("= Swap insurer by a majority of 5 to 2",), ("Swap insurer", "carried 5-2")),
    (("= Swap insurer prop Rao sec Pym agreed",), ("Swap insurer", "carried, moved Sunita Rao, seconded Olive Pym")),
    (("= Swap insurer. Rao moved, none against",), ("Swap insurer", "carried nem con, moved Sunita Rao")),
    (
        ("= Swap insurer - vote tied 3-3, Chair cast his vote in favour",),
        ("Swap insurer", "carried on the casting vote 3-3"),
    ),
    (("= Change the rules failed to reach two thirds, 5-2",), ("Change the rules failed to reach two thirds, 5-2", "")),
    (("= The motion to borrow was carried unanimously",), ("The motion to borrow", "carried unanimously")),
    (("AGREED to accept the quote, 6-0",), ("AGREED to accept the quote", "carried 6-0")),
    (
        ("= Close it in August", "Carried 5-2. Elford and Hale against"),
        ("Close it in August. Elford and Hale against", "carried 5-2"),
    ),
    (
        ("= Close it in August", "> Dave to tell users", "Motion carried nem con"),
        ("Close it in August", "carried nem con"),
    ),
    (("= Close it in August", "Rao: it is wrong", "Carried 5-2"), ("Close it in August", "carried 5-2")),
    (
        ("= Swap insurer. Rao for, Pym and Hale against, so lost 1-2",),
        ("Swap insurer. Rao for, Pym and Hale against", "lost 1-2"),
    ),
    (
        ("= Swap insurer. Rao for, we think, Pym against, lost 1-2",),
        ("Swap insurer. Rao for, we think, Pym against", "lost 1-2"),
    ),
    (
        ("= Swap insurer (4 for: Rao, Pym, Hale, Elford; 1 against: Whitlow)",),
        ("Swap insurer (for: Rao, Pym, Hale, Elford; against: Whitlow)", "carried 4-1"),
    ),
    (
        ("= Swap insurer (for: Rao, Pym; against: Hale)",),
        ("Swap insurer (for: Rao, Pym; against: Hale)", "carried 2-1"),
    ),
    (("= Swap insurer (for: Rao, Pym; against: Lawson)",), ("Swap insurer (for: Rao, Pym; against: Lawson)", "")),
    (("= Swap insurer; secret ballot: 5 yes, 1 no, 1 blank",), ("Swap insurer", "carried by ballot 5-1-1")),
    (
        ("= Swap insurer, 5 for, 1 abstention (Rao, not there)",),
        ("Swap insurer (abstention: Rao, not there)", "carried 5-0-1"),
    ),
    (("= Swap insurer, 5 for (glass, blue)",), ("Swap insurer, 5 for (glass, blue)", "")),
    (
        ("= Swap insurer: 3 in favour, 3 opposed, president broke the tie in favour",),
        ("Swap insurer", "carried on the casting vote 3-3"),
    ),
    (("M/S/C Rao/Pym to swap insurer",), ("to swap insurer", "carried, moved Sunita Rao, seconded Olive Pym")),
    (("M/S Rao/Pym to swap insurer. Lost 2-5",), ("to swap insurer", "lost 2-5, moved Sunita Rao, seconded Olive Pym")),
    (("Ms Rao and Pym to swap insurer",), ("Ms Rao and Pym to swap insurer", "")),
    (("M/S/C Rao, Pym: swap insurer",), ("swap insurer", "carried, moved Sunita Rao, seconded Olive Pym")),
    (("MSC (Rao, Pym) 5-1 to swap insurer",), ("to swap insurer", "carried 5-1, moved Sunita Rao, seconded Olive Pym")),
    (("MSP Rao/Pym swap insurer",), ("swap insurer", "carried, moved Sunita Rao, seconded Olive Pym")),
    (
        ("MSU (Rao, Pym) to swap insurer",),
        ("to swap insurer", "carried unanimously, moved Sunita Rao, seconded Olive Pym"),
    ),
    (("Swap insurer - M/S/U Rao/Pym",), ("Swap insurer", "carried unanimously, moved Sunita Rao, seconded Olive Pym")),
    (("M/S/F Rao/Pym to swap insurer",), ("to swap insurer", "lost, moved Sunita Rao, seconded Olive Pym")),
    (("M/S Rao/Pym: swap insurer",), ("swap insurer", "moved Sunita Rao, seconded Olive Pym")),
    (("MSP: contract due in May",), ("contract due in May", "")),
    (("MSC to send the invoice",), ("MSC to send the invoice", "")),
    (
        ("= Swap insurer (rao proposes, pym 2nds, no objections)",),
        ("Swap insurer", "carried nem con, moved Sunita Rao, seconded Olive Pym"),
    ),
    (
        ("= Swap insurer, rao moves, pym seconds, carried",),
        ("Swap insurer", "carried, moved Sunita Rao, seconded Olive Pym"),
    ),
    (("= Wait (sand moves, clay seconds, carried)",), ("Wait (sand moves, clay seconds, carried)", "outcome unclear")),
    (
        ("On a motion by Rao and a second by Pym, the board voted 5-1 to swap insurer",),
        ("the board voted 5-1 to swap insurer", "carried 5-1, moved Sunita Rao, seconded Olive Pym"),
    ),
    (
        ("On motion of Rao, seconded by Pym, the board approved the swap",),
        ("the board approved the swap", "carried, moved Sunita Rao, seconded Olive Pym"),
    ),
    (
        ("= Swap insurer", "Roll call: Rao - aye, Pym - aye, Hale - nay"),
        ("Swap insurer. Rao aye, Pym aye, Hale nay", "carried by roll call 2-1"),
    ),
    (("= Swap insurer", "Motion put and carried 5-1"), ("Swap insurer", "carried 5-1")),
    (("= Swap insurer", "Withdrawn by the proposer after discussion"), ("Swap insurer", "withdrawn")),
    (
        ("= Swap insurer", "Roll call: Rao aye, Pym aye, Hale nay"),
        ("Swap insurer. Rao aye, Pym aye, Hale nay", "carried by roll call 2-1"),
    ),
    (("= Swap insurer", "Rao and Pym in favour"), ("Swap insurer", "")),
    (
        ("= Swap insurer", "Motion withdrawn, Rao will redraft"),
        ("Swap insurer. Motion withdrawn, Rao will redraft", "withdrawn"),
    ),
    (("= Swap insurer", "Lost property to be sold, Rao to do it"), ("Swap insurer", "")),
    (
        ("RESOLVED that we swap insurer, proposed Rao, seconded Pym",),
        ("RESOLVED that we swap insurer", "carried, moved Sunita Rao, seconded Olive Pym"),
    ),
    (
        ("RESOLVED: to swap insurer, proposed Rao, seconded Pym",),
        ("to swap insurer", "carried, moved Sunita Rao, seconded Olive Pym"),
    ),
    (
        ("RESOLVED: to swap insurer, proposed Rao, seconded Pym, lost 2-4",),
        ("to swap insurer", "lost 2-4, moved Sunita Rao, seconded Olive Pym"),
    ),
    (("Resolved: the insurer be swapped",), ("the insurer be swapped", "carried")),
    (
        ("Resolved: the insurer be swapped", "Proposed Rao, seconded Pym"),
        ("the insurer be swapped", "carried, moved Sunita Rao, seconded Olive Pym"),
    ),
    (("RESOLVED that the insurer be swapped", "All in favour"), ("RESOLVED that the insurer be swapped", "carried")),
    (("Resolved: swap insurer", "Carried 5-1"), ("swap insurer", "carried 5-1")),
    (("Resolved: swap insurer, lost 2-4",), ("swap insurer", "lost 2-4")),
    (("= The resolved dispute, file it",), ("The resolved dispute, file it", "")),
    (
        ("= Resolve the quarrel, proposed Rao, seconded Pym",),
        ("Resolve the quarrel", "moved Sunita Rao, seconded Olive Pym"),
    ),
    (("= Swap insurer", "Motion tabled, maybe"), ("Swap insurer", "")),
    (
        ("= Swap insurer. Lawson voted for, Rao voted for, Pym voted against. Carried",),
        ("Swap insurer. Lawson voted for, Rao voted for, Pym voted against", "carried"),
    ),
    (("= Open 7 days, 9-5",), ("Open 7 days, 9-5", "")),
    (("= Nobody to park on the green",), ("Nobody to park on the green", "")),
    (("= Buy chairs for Rao and Pym",), ("Buy chairs for Rao and Pym", "")),
]


@pytest.mark.parametrize(("typed_texts", "expected"), FURTHER, ids=[texts[-1] for texts, _ in FURTHER])
def test_votes_in_other_words(typed_texts: tuple[str, ...], expected: tuple[str, str]) -> None:
    assert lines_of(*typed_texts)[0][2:] == expected


SIDES_TOLD = [
    (
        "Roll call vote: Ayes - Rao, Pym, Hale; Nays - Elford; Abstain - none. Motion carries.",
        "carried by roll call 3-1-0",
    ),
    ("Roll call: Ayes: Rao, Pym, Hale; Nays: Elford. Motion carried.", "carried by roll call 3-1"),
    ("Ayes - Rao, Pym; Nays - Elford, Hale, Joan. Motion fails.", "lost 2-3"),
    ("Ayes: Rao, Pym; Nays: Elford, Hale, Joan. Motion carries.", ""),
    ("Ayes: Rao, Pym; Nays: Smith. Motion carries.", ""),
]


@pytest.mark.parametrize(("text", "told"), SIDES_TOLD, ids=[row[0] for row in SIDES_TOLD])
def test_an_outcome_after_those_on_each_side_agrees_with_them(text: str, told: str) -> None:
    assert lines_of("= Buy the van", text)[0][3] == told


@pytest.mark.parametrize(
    "text",
    [
        "Hearing no objection, the minutes of October 23 were approved as corrected",
        "There being no objections, the consent agenda was approved",
        "Without objection, the budget is adopted",
    ],
)
def test_what_was_approved_without_objection_is_a_decision(text: str) -> None:
    assert lines_of(text) == [("decision", "", text, "carried nem con")]


@pytest.mark.parametrize(
    "text",
    [
        "Hearing no objection, we moved on",
        "Without objection, the minutes were not approved",
        "With no objection, the item was deferred",
        "Hearing no objection, the plan is approved if the grant comes",
    ],
)
def test_other_sentences_that_begin_so_are_no_decision(text: str) -> None:
    assert lines_of(text) == [("note", "", text, "")]


@pytest.mark.parametrize(
    ("text", "label", "stays", "speaker", "told"),
    [
        ("= Chair: Mark Whitlow elected (5 votes to 2)", "Chair", "Mark Whitlow elected", "", "carried 5-2"),
        ("= Treasurer: Olive Pym re-elected unopposed", "Treasurer", "Olive Pym re-elected unopposed", "", ""),
        ("= Vice-chair: Rao duly elected", "Vice-chair", "Rao duly elected", "", ""),
        ("= Treasurer: Olive Pym has paid the bill", "", "Olive Pym has paid the bill", "Dave Pratt", ""),
        ("Treasurer: Olive Pym elected to leave early", "", "Olive Pym elected to leave early", "Dave Pratt", ""),
    ],
)
def test_an_office_to_which_somebody_is_elected_says_nothing(
    text: str, label: str, stays: str, speaker: str, told: str
) -> None:
    session = Session(council(), lambda: NOW)
    session.commit(text)
    line = session.meeting.agenda[0].lines[0]
    assert (line.label, line.text, line.speaker, told_vote(line.vote, "en")) == (label, stays, speaker, told)


def test_a_label_that_tells_the_outcome_keeps_its_colon_whatever_its_letters() -> None:
    text = "Café plan deferred: too costly"
    assert lines_of(f"= {text}") == [("decision", "", text, "deferred")]


@pytest.mark.parametrize(("text", "unread"), [("= Book the hall 5-2", ("5-2",)), ("= Use bay 5-2", ())])
def test_figures_at_the_end_that_may_be_a_count_are_not_read(text: str, unread: tuple[str, ...]) -> None:
    held = council()
    assert read(text, Scene(meeting=held, names=Names(held), today=NOW.date(), item=held.agenda[0])).unread == unread
