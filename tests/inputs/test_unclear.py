"""What agenda files leave open: days in figures, brackets after titles, groups among the people, quoted agendas."""

from __future__ import annotations

import datetime as dt

import pytest

from helpers_inputs import facts, outline, read
from minutetui.core.agenda.invitation import Invitation
from minutetui.inputs import Given, read_invitation
from minutetui.words import Saying


def _text(*lines: str) -> Invitation:
    return read("\n".join(lines), "a.txt")


@pytest.mark.parametrize(
    ("said", "other", "day"),
    [
        ("13/12/2026", "", "2026-12-13"),
        ("12/15/2026", "", "2026-12-15"),
        ("07.12.2026", "", "2026-12-07"),
        ("08/08/2027", "", "2027-08-08"),
        ("Mon 07/12/2026", "", "2026-12-07"),
        ("Sunday, 07/12/2026", "", "2026-07-12"),
        ("07/12/2026", "Minutes of the meeting of 23/11/2026", "2026-12-07"),
        ("07-12-2026", "Deadline of the survey: 30-12-2026", "2026-12-07"),
        ("07/12/2026", "Approve the minutes of 11/23/2026", "2026-07-12"),
        ("07/12/26", "Minutes of 23/11/26", "2026-12-07"),
        ("7/12", "Minutes of 23/11", "2026-12-07"),
        ("07/12/2026", "", ""),
        ("7/12", "", ""),
        ("07/12/2026", "Minutes of 23/11/2026 and of 11/24/2026", ""),
    ],
)
def test_a_day_in_figures_is_read_only_if_its_order_is_certain(said: str, other: str, day: str) -> None:
    found = _text("Harbour board", f"Date: {said}", "", "1. Apologies", f"2. {other or 'Dredging'}")
    assert facts(found)[1] == day
    assert [notice.key for notice in found.notices] == ([] if day else ["agenda-day-unclear"])


def test_the_settings_tell_the_order_if_the_file_does_not() -> None:
    given = Given(
        b"Date: 07/12/2026\n\n1. Dredging\n", "a.txt", dt.datetime(2026, 11, 27, 8, 0).astimezone(), order="day"
    )
    assert str(read_invitation(given).date) == "2026-12-07"


@pytest.mark.parametrize(
    ("line", "item"),
    [
        ("1. Berth 6 (you, 20 mins)", "Berth 6 20"),
        ("1. Winter rota (all, 15 min)", "Winter rota 15"),
        ("1. Fuel contract [me + Tom Okafor, 25 mins]", "Fuel contract 25 Tom Okafor"),
        ("1. Membership (Paulo, 20 mins)", "Membership 20 Paulo"),
        ("1. Call to order (Chair, 5 min)", "Call to order 5 Chair"),
        ("1. Budget (Discussion, 10 min)", "Budget (Discussion) 10"),
        ("1. Audit letter (draft 2, 10 min)", "Audit letter (draft 2) 10"),
        ("1. Roadmap (tbc, 15 min)", "Roadmap 15"),
        ("1. Launch (Q&A, 10 min)", "Launch (Q&A) 10"),
        ("1. Fees (approx. 20 mins)", "Fees 20"),
        ("1. Fees (15-20 mins)", "Fees 20"),
        ("1. Fees (Jo: 10 mins)", "Fees 10 Jo"),
        ("1. Fees (10:00-10:20, Sam)", "Fees 20 Sam"),
        ("1. Fees (you & Jo to lead, 20 minutes)", "Fees 20 Jo"),
        ("1、会费（主讲：王芳；时长：20分钟）", "会费 20 王芳"),
        ("1. Figures (Q3 2026, 10 min)", "Figures (Q3 2026) 10"),
        ("1. Rota (Jo O'Hara & J. Bell, 10 min)", "Rota 10 Jo O'Hara/J. Bell"),
        ("1. Round table (all)", "Round table (all)"),
        ("1. On-call swap (you)", "On-call swap"),
        ("1. Opening (Rev. Pike, 5m)", "Opening 5 Rev. Pike"),
        ("1. Bridge clearance (5m)", "Bridge clearance (5m)"),
        ("1、上周工作回顾（各组，15分钟）", "上周工作回顾 15 各组"),
        ("1、投诉专题（李想 + 客服组，20分钟）", "投诉专题 20 李想/客服组"),
        ("1、值班安排（我，5分钟）", "值班安排 5"),
        ("1、干部调整（组织部汇报，20分钟）", "干部调整 20 组织部"),
        ("1、投诉回访（邵凡｜15min）", "投诉回访 15 邵凡"),
        ("1、镇长讲话。", "镇长讲话"),
    ],
)
def test_a_bracket_with_a_length_is_a_detail(line: str, item: str) -> None:
    assert outline(_text(line)) == item


@pytest.mark.parametrize(
    ("said", "people", "groups"),
    [
        ("Attendees: Lena Frost, All staff", "Lena Frost", "All staff"),
        ("Present: Ann Lee, the board; heads of departments", "Ann Lee", "the board, heads of departments"),
        ("参会人员：沈一鸣、领导班子成员、各部门负责人、全体员工", "沈一鸣", "领导班子成员, 各部门负责人, 全体员工"),
        ("参会人：@沈一鸣 @顾清 中层以上干部", "沈一鸣, 顾清", "中层以上干部"),
        ("参会人员：邵凡, 吴桐, 客服全员", "邵凡, 吴桐", "客服全员"),
        ("列席：办公室、各部门负责人", "办公室", "各部门负责人"),
        ("参会人员：周既明、工程科全体", "周既明", "工程科全体"),
    ],
)
def test_groups_are_not_single_persons(said: str, people: str, groups: str) -> None:
    found = _text(said, "", "1. Doors", "2. Gates")
    assert ", ".join(one.name for one in found.attendees) == people
    assert found.notices == (Saying("agenda-groups", names=tuple(groups.split(", "))),)


def test_the_chair_is_named_among_the_people_or_with_a_role() -> None:
    assert facts(_text("Present: Cllr Ann Marsh (Chair), Ted Pole", "", "1. Roof"))[3] == "Cllr Ann Marsh"
    found = _text("主持：副总经理 韩立", "", "1、消防")
    assert (found.chair, [(one.name, one.role) for one in found.attendees]) == ("韩立", [("韩立", "副总经理")])


ANSWER = """From: Mick Doyle <mick@larchfield.example>
To: Aoife Byrne <aoife@larchfield.example>
Date: Wed, 25 Nov 2026 18:02:11 +0000
Subject: RE: Grounds
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Fine by me. One addition from me: the floodlight quote.

{quoted}
"""
AGENDA = ("Hi all,", "", "Agenda for Monday 7 December, 7.30pm:", "", "1. Apologies", "2. Pitch 2 - Mick (15 mins)")


@pytest.mark.parametrize(
    "quoted",
    [
        "\n".join(("On Tue, 24 Nov 2026 at 09:14, Aoife Byrne <a@b.example> wrote:", *(f"> {one}" for one in AGENDA))),
        "\n".join(("-----Original Message-----", "From: Aoife Byrne", "Sent: 24 November 2026", "", *AGENDA)),
        "\n".join(("From: Aoife Byrne", "Sent: 24 November 2026", "To: Mick", "Subject: Grounds", "", *AGENDA)),
    ],
)
def test_the_agenda_in_an_earlier_mail(quoted: str) -> None:
    found = read(ANSWER.format(quoted=quoted), "a.eml")
    assert (facts(found)[1], outline(found)) == ("2026-12-07T19:30", "Apologies | Pitch 2 15 Mick")


def test_a_notice_of_an_office_and_a_message_of_a_chat() -> None:
    notice = _text(
        "关于召开冬季农田水利推进会的通知",
        "",
        "各村（社区）、镇直有关部门：",
        "    经研究，定于12月9日（星期三）上午9:00在镇政府三楼会议室召开冬季农田水利推进会，现将有关事项通知如下：",
        "    一、会议内容",
        "    1.通报冬修进展；",
    )
    assert facts(notice)[:3] == ("冬季农田水利推进会", "2026-12-09T09:00", "镇政府三楼会议室")
    chat = _text("【部门周会】下周一（11月30日）上午10点，2号会议室", "1、工作回顾", "2、其他")
    assert facts(chat)[:3] == ("部门周会", "2026-11-30T10:00", "2号会议室")


def test_a_first_line_that_says_agenda_and_times_with_points() -> None:
    lines = (
        "AGENDA",
        "Library Friends Committee",
        "Wed., 12/9/2026, 6:30 p.m.",
        "Reading Room B",
        "",
        "I. Call to order",
    )
    assert facts(_text(*lines))[:3] == ("Library Friends Committee", "2026-12-09T18:30", "Reading Room B")
    assert outline(_text(*lines)) == "Call to order"
    bullets = _text("Sprint planning, 4 December 2026, 2pm", "Present: Ann Lee", "- Capacity (10 mins)", "- Scope")
    assert (outline(bullets), [one.name for one in bullets.attendees]) == ("Capacity 10 | Scope", ["Ann Lee"])


def test_a_word_that_only_begins_like_a_place_is_no_zone() -> None:
    found = read("* Parish roof appeal <2026-12-08 Tue 19:00>\n- Opening\n", "a.org")
    assert facts(found)[1] == "2026-12-08T19:00"


def test_people_whom_an_editor_links() -> None:
    text = "# Town hall\n\nAttendees: [Maya Lind](mailto:m@x.example) [Rob Tate](mailto:r@x.example)\n\n1. Parking\n"
    assert [one.name for one in read(text, "a.md").attendees] == ["Maya Lind", "Rob Tate"]


@pytest.mark.parametrize("line", ["1. Apologies for absence", "- Roof", "Roof repairs (10 mins)", "一、消防"])
def test_a_single_line_is_an_agenda(line: str) -> None:
    assert len(_text(line).items) == 1
