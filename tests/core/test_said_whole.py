"""Lines of whole meetings: who came and went, owners and deadlines without a sign, motions over several lines."""

from __future__ import annotations

import datetime as dt

import pytest

from helpers_capture import added, meeting, scene
from minutetui.core.capture import read
from minutetui.core.capture.reading import Add, Amend, Attend, Meet
from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Vote
from minutetui.core.people.names import Names


@pytest.mark.parametrize(
    ("text", "way", "people", "time"),
    [
        ("Ann left at 14:20", "left", ("Ann Lee",), dt.time(14, 20)),
        ("Ann and Bo left the room at 2.20 pm.", "left", ("Ann Lee", "Bo Chen"), dt.time(14, 20)),
        ("Bo arrived 9.05 am", "arrived", ("Bo Chen",), dt.time(9, 5)),
        ("Ann returned at 15:10", "arrived", ("Ann Lee",), dt.time(15, 10)),
        ("李明提前离会（14:20）", "left", ("李明",), dt.time(14, 20)),
        ("李明14:20离会", "left", ("李明",), dt.time(14, 20)),
        ("李明、王芳下午两点半提前离会", "left", ("李明", "王芳"), dt.time(14, 30)),
        ("王芳于9：40到会", "arrived", ("王芳",), dt.time(9, 40)),
    ],
)
def test_a_sentence_says_who_came_or_went(text: str, way: str, people: tuple[str, ...], time: dt.time) -> None:
    act = read(text, scene("en" if text.isascii() else "zh")).act
    assert isinstance(act, Attend)
    assert (act.way, act.people, act.time) == (way, people, time)


@pytest.mark.parametrize("text", ["Ann left 14 boxes", "Nobody left at 14:20", "Ann left", "李明下午到会"])
def test_what_does_not_say_so_for_certain_is_a_line(text: str) -> None:
    assert isinstance(read(text, scene()).act, Add)


@pytest.mark.parametrize(
    ("text", "words", "owners", "support", "due"),
    [
        ("> Change the mandate @Ann by 11 December", "Change the mandate", ("Ann Lee",), (), dt.date(2026, 12, 11)),
        ("》整改路灯 ＠李明 月底前", "整改路灯", ("李明",), (), dt.date(2026, 11, 30)),
        ("》整改路灯，责任人：李明，12月10日前", "整改路灯", ("李明",), (), dt.date(2026, 12, 10)),
        ("》由市场科负责摸底登记 ＋12.8前", "摸底登记", ("市场科",), (), dt.date(2026, 12, 8)),
        ("》摸底登记，李明负责，三日内", "摸底登记", ("李明",), (), dt.date(2026, 11, 26)),
        (
            "》报追加申请 财务科牵头，李明配合，12月5日前",
            "报追加申请",
            ("财务科", "李明"),
            ("李明",),
            dt.date(2026, 12, 5),
        ),
        ("》报追加申请 财务科牵头 ＋12月5日前报局长", "报追加申请 报局长", ("财务科",), (), dt.date(2026, 12, 5)),
        ("> Read the meters @Ann, starting Monday", "Read the meters, starting Monday", ("Ann Lee",), (), None),
        ("》整改路灯 ＠李明 负责到底", "整改路灯 负责到底", ("李明",), (), None),
        ("》落实由谁负责的问题", "落实由谁负责的问题", (), (), None),
    ],
)
def test_owners_and_a_day_in_an_action_need_no_sign(
    text: str, words: str, owners: tuple[str, ...], support: tuple[str, ...], due: dt.date | None
) -> None:
    line = added(text)
    assert (line.text, line.owners, line.support, line.due_date) == (words, owners, support, due)


def test_a_motion_is_moved_amended_and_voted_on_line_by_line() -> None:
    motion = Line(id="k1", tag="decision", text="to raise the fee", vote=Vote())
    moved = read("Moved Ann, seconded Bo", scene(last=motion)).act
    assert isinstance(moved, Amend)
    motion = moved.line
    assert motion.vote == Vote(moved="Ann Lee", seconded="Bo Chen")
    amendment = Line(id="k2", tag="decision", label="Amendment", text="by a tenth", vote=Vote(result="lost"))
    item = AgendaItem(id="a1", title="Progress", lines=(motion, amendment))
    voted = read("Carried 4-2", scene(last=amendment, item=item)).act
    assert isinstance(voted, Amend)
    assert voted.line.id == "k1"
    assert voted.line.vote == Vote(moved="Ann Lee", seconded="Bo Chen", for_=4, against=2, result="carried")


@pytest.mark.parametrize(
    ("text", "vote"),
    [
        ("Motion to adjourn - moved Ann, carried nem con", Vote(moved="Ann Lee", how=("nem-con",), result="carried")),
        (
            "= Pay the bill (sec. Bo, 5 for)",
            Vote(seconded="Bo Chen", for_=5, result="carried"),
        ),
        (
            "Ann proposed, Bo seconded: pay the bill (3-1)",
            Vote(moved="Ann Lee", seconded="Bo Chen", for_=3, against=1, result="carried"),
        ),
        ("= Pay the bill -- lost 1-3", Vote(for_=1, against=3, result="lost")),
        ("动议：付款（李明提，王芳附议，4票同意）", Vote(moved="李明", seconded="王芳", for_=4, result="carried")),
    ],
)
def test_a_motion_in_one_line(text: str, vote: Vote) -> None:
    assert added(text).vote == vote


@pytest.mark.parametrize("text", ["Next council meeting: 16 December 2026, 19:00", "下次局长办公会时间：12月16日19点"])
def test_the_next_meeting_of_any_kind(text: str) -> None:
    act = read(text, scene()).act
    assert isinstance(act, Meet)
    assert (act.next.day, act.next.time) == (dt.date(2026, 12, 16), dt.time(19))


OFFICIALS = (
    Attendee(name="Helen Marsh", role="Mayor"),
    Attendee(name="Tom Ridley", role="Deputy Mayor"),
    Attendee(name="Susan Grey", role="Town Clerk"),
    Attendee(name="马国强", role="副局长"),
)


@pytest.mark.parametrize(
    ("called", "name"),
    [("Mayor", "Helen Marsh"), ("the Deputy Mayor", "Tom Ridley"), ("clerk", "Susan Grey"), ("deputy", None)],
)
def test_an_office_finds_who_holds_it(called: str, name: str | None) -> None:
    minuted = meeting().with_(attendees=OFFICIALS, recorder="Tom Ridley")
    assert Names(minuted).holder(called) == name


@pytest.mark.parametrize(("called", "name"), [("马局", "马国强"), ("马科", None), ("李局", None)])
def test_a_family_name_with_the_first_of_a_title_finds_the_person(called: str, name: str | None) -> None:
    assert Names(meeting().with_(attendees=OFFICIALS)).resolve(called) == name


def test_a_title_before_several_names_and_a_time_behind_one() -> None:
    act = read("Present: Cllrs Lee and Chen, Cllr O'Hara from 7:45 pm", scene()).act
    assert isinstance(act, Attend)
    assert act.people == ("Ann Lee", "Bo Chen", "Zoe O'Hara")
    assert act.details[2].arrived == dt.time(19, 45)
