"""English motions as people type them in one line: who voted how by name, amendments, what is no motion."""

from __future__ import annotations

import pytest

from helpers_council import NOW, PRATT_RAO, council, lines_of
from minutetui.core.capture import read, typed
from minutetui.core.capture.reading import Add, Scene
from minutetui.core.capture.typed import says
from minutetui.core.meeting.model import Line, Vote
from minutetui.core.meeting.votes import told_vote
from minutetui.core.people.names import Names
from minutetui.session import Session

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


AMENDMENTS = [
    ("Amendment from Pym - cap the total - fell 1:4", "cap the total", "lost 1-4, moved Olive Pym"),
    ("Amendment by Pym – cap the total – carried 4-1", "cap the total", "carried 4-1, moved Olive Pym"),
    ("Amendment from Pym - cap the total: carried 4-1", "cap the total", "carried 4-1, moved Olive Pym"),
    ("Amendment from Pratt and Rao - cap it - lost 2-4", "cap it", f"lost 2-4, {PRATT_RAO}"),
    ("Amendment by Pym, sec Pratt - cap it. Lost 2-4", "cap it.", "lost 2-4, moved Olive Pym, seconded Dave Pratt"),
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
