"""English outcomes as people type them after a motion: which one they are about, and who voted how."""

from __future__ import annotations

import pytest

from helpers_council import NOW, council, lines_of
from minutetui.core.capture import read_of_row
from minutetui.core.capture.reading import Amend, Scene
from minutetui.core.meeting.model import Line, Vote
from minutetui.core.meeting.votes import told_vote
from minutetui.core.people.names import Names

OBJECT = ("decision", "", "Object to the access", "")
MOTION = "Motion: buy the roof. Prop Whitlow, sec Rao"
MOVED = "moved Mark Whitlow, seconded Sunita Rao"
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
