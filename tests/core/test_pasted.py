"""Several pasted lines: what they would give in each way, and when one of the ways is beyond doubt."""

from __future__ import annotations

import pytest

from minutetui.core.agenda.pasted import read_pasted, with_pasted
from minutetui.core.meeting.model import Attendee, Meeting
from minutetui.core.people.names import Names
from minutetui.core.people.roster import attendees_from

NAMES = Names(
    Meeting(
        title="x",
        attendees=(Attendee(name="Ann Lee", role="Director"), Attendee(name="张华", aliases=("张总",))),
    )
)


@pytest.mark.parametrize(
    ("text", "clearly"),
    [
        ("Ann Lee\nBo Chen\nSam Hill", "people"),
        ("Ann, Director\nBo Chen (Buyer)", "people"),
        ("出席：\n张总、李明\n王芳", "people"),
        ("Agenda\nOpening\nBudget", "agenda"),
        ("1. Opening (10 min)\n2. Budget — Ann Lee\n3. Close", "agenda"),
        ("一、开场（5分钟）\n二、汇报（张华）", "agenda"),
        ("一、安全（张华，15分钟）\n二、采购\n  1. 方案 —— 王芳\n  2. 预算\n三、其他", "agenda"),
        ("! Queue\n> Ask for offers @Bo\nThe morning is worst", "typed"),
        ("！排队\n＝再买一台", "typed"),
        # Not beyond doubt
        ("1. We closed two docks\n2. We hired nobody", "text"),
        ("Ann came (5 min).\nBo stayed (10 min).", "text"),
        ("> On Monday Ann wrote:\n> the queue is long\n> and slow", "text"),
        ("Ann Lee said so.\nBo Chen did not.", "text"),
        ("- one\n- two", "text"),
        ("~50 people\n=5", "text"),
        ("", "text"),
    ],
)
def test_what_lines_clearly_are(text: str, clearly: str) -> None:
    assert read_pasted(text, NAMES).clearly == clearly


def test_plain_text_loses_its_bullets_and_controls_and_nothing_else() -> None:
    pasted = read_pasted("• one\t1\r\n  - [x] two\n\n1. three\x1b[2J\n-5 degrees\n!?\n•", NAMES)
    assert pasted.texts == ("one 1", "two", "1. three\ufffd[2J", "-5 degrees", "!?", "•")
    assert pasted.typed[1] == "- [x] two"


def test_pasted_people_join_those_who_are_there() -> None:
    people = attendees_from("Ann, Chair, Board\nBo Chen\nApologies: 张总")
    told = [(one.name, one.role, one.unit, one.attendance) for one in with_pasted(NAMES, people)]
    assert told == [
        ("Ann Lee", "Director", "", "present"),
        ("张华", "", "", "apologies"),
        ("Bo Chen", "", "", "present"),
    ]
