"""Agendas in text files, notices and pasted invitations: title, day, venue, people, items; what is no agenda goes."""

from __future__ import annotations

import datetime as dt

import pytest

from helpers_inputs import facts, outline, read
from minutetui.errors import FormatError, UsageError
from minutetui.words import Saying

MARKDOWN = """# Board meeting

- **Date:** Friday 4 December 2026, 14:00–16:00
- **Venue:** Room 3, Harbour House
- **Chair:** Ann Lee

## Attendees
- Ann Lee (director)
- Bo Chen (treasurer)

## Apologies
- Cy Park

## Agenda
1. Welcome (Ann Lee, 5 min)
2. Accounts (Bo Chen, 20 min)
   1. Audit
   2. Reserves
3. AOB

## Notes
Bring papers.
"""

NOTICE = """关于召开第四季度安全生产会议的通知

各部门：
会议时间：2026年12月4日（星期五）下午2:00—4:00
会议地点：三楼会议室
主持人：张华
参会人员：张华、李强（生产部）、王芳

会议议程：
一、通报三季度检查情况（李强，20分钟）
二、讨论整改方案
（一）消防
（二）用电
三、领导讲话

请准时参加。
"""

ZOOM = """Ann Lee is inviting you to a scheduled Zoom meeting.

Topic: Budget review
Time: Dec 4, 2026 02:00 PM London

Agenda:
- Q3 figures (Bo Chen, 15 min)
- Forecast

Join Zoom Meeting
https://us02web.zoom.us/j/123?pwd=x

Meeting ID: 123 456 789
Passcode: 123
---
One tap mobile
+16699009128,,123# US
Find your local number: https://us02web.zoom.us/u/x
"""

TENCENT = """王芳 邀请您参加腾讯会议
会议主题：项目周会
会议时间：2026/12/04 14:00-15:00 (GMT+08:00) 中国标准时间 - 北京

点击链接入会，或添加至会议列表：
https://meeting.tencent.com/dm/abc

#腾讯会议：123-456-789

复制该信息，打开手机腾讯会议即可参与
"""


def test_a_markdown_agenda() -> None:
    found = read(MARKDOWN, "agenda.md")
    assert facts(found) == ("Board meeting", "2026-12-04T14:00", "Room 3, Harbour House", "Ann Lee", "en")
    assert [(one.name, one.role, one.attendance) for one in found.attendees] == [
        ("Ann Lee", "director", "present"),
        ("Bo Chen", "treasurer", "present"),
        ("Cy Park", "", "apologies"),
    ]
    assert outline(found) == "Welcome 5 Ann Lee | Accounts 20 Bo Chen | > Audit | > Reserves | AOB"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_a_chinese_notice_in_any_encoding(encoding: str) -> None:
    found = read(NOTICE.encode(encoding), "notice.txt")
    assert facts(found) == ("第四季度安全生产会议", "2026-12-04T14:00", "三楼会议室", "张华", "zh")
    assert [(one.name, one.unit) for one in found.attendees] == [("张华", ""), ("李强", "生产部"), ("王芳", "")]
    assert outline(found) == "通报三季度检查情况 20 李强 | 讨论整改方案 | > 消防 | > 用电 | 领导讲话"


def test_what_says_how_to_join_is_no_agenda() -> None:
    zoom, tencent = read(ZOOM, ""), read(TENCENT, "")
    assert facts(zoom) == ("Budget review", "2026-12-04T22:00", "", "", "en")
    assert outline(zoom) == "Q3 figures 15 Bo Chen | Forecast"
    assert facts(tencent)[:2] == ("项目周会", "2026-12-04T14:00")
    assert outline(tencent) == ""


_PLAIN_LIST = "Apologies | Matters Arising | Tree Survey | Any Other Business"


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Budget 2027\nHiring\nAOB\n", "a.txt", "Budget 2027 | Hiring | AOB"),
        ("Apologies\n", "a.txt", "Apologies"),
        ("- Apologies", "a.md", "Apologies"),
        ("# Apologies\n", "a.md", "Apologies"),
        ("* Apologies\n", "a.org", "Apologies"),
        ("<p>Apologies</p>", "a.html", "Apologies"),
        ("Next meeting\n", "a.txt", "Next meeting"),
        ("请假\n", "a.txt", "请假"),
        ("Apologies\nMatters Arising\nTree Survey\nAny Other Business\n", "a.txt", _PLAIN_LIST),
        ("Agenda\nMinutes\nApologies\nBudget\n", "a.txt", "Minutes | Apologies | Budget"),
        ("Apologies\nTrees\n", "a.txt", "Apologies | Trees"),
        ("Apologies\nAnn Lee - on leave\nBo\n\nAgenda\n1. Budget\n", "a.txt", "Budget"),
        ("Present\nAnn Lee\nBo Chen\n", "a.txt", ""),
        ("Agenda\n\n09:00 Welcome\n09:10-09:30 Accounts (Ann Lee)\n", "a.txt", "Welcome 10 | Accounts 20 Ann Lee"),
        (
            "* Agenda\n** Doors (Ann Lee) 10 min\n** Gates\n*** North\n* Notes\nx\n",
            "a.org",
            "Doors 10 Ann Lee | Gates | > North",
        ),
        (
            "|No|Item|Owner|Time|\n|-|-|-|-|\n|1|Doors|Ann Lee|10 min|\n|2|Gates|Bo|15|\n",
            "a.md",
            "Doors 10 Ann Lee | Gates 15 Bo",
        ),
        (
            (
                '<opml version="2.0"><head><title>Review</title></head><body><outline text="Doors"><outline text="North'
                ' gate (10 min)"/></outline><outline text="AOB"/></body></opml>'
            ),
            "a.opml",
            "Doors | > North gate 10 | AOB",
        ),
        (
            "<h1>Review</h1><ol><li>Doors (10 min)<ul><li>North</li></ul></li><li>Gates</li></ol><script>x()</script>",
            "a.html",
            "Doors 10 | > North | Gates",
        ),
        ("We should talk about the budget soon. See you there.\n", "a.txt", ""),
        (
            "\uf0b7\tIce\no\tKeys\n§\tBrass: 2\no\tLocks\n\uf0b7\tFees",
            "a.txt",
            "Ice | > Keys | > > Brass: 2 | > Locks | Fees",
        ),
        ("Agenda\n•\tIce\no\tKeys\n•\tFees", "a.txt", "Ice | > Keys | Fees"),
        ("o Keys\no Fees", "a.txt", "o Keys | o Fees"),
        (
            "No.\tSubject\tLead\tFrom\tTo\n1\tIce\tAnn Lee\t9:30\t9:45\n\n2\tFees\tBo\t9:45\t10:00",
            "a.txt",
            "Ice 15 Ann Lee | Fees 15 Bo",
        ),
        (
            'Agenda\n\nItem\tOwner\tMins\nIce\t"Ann Lee\nBo"\t10\nBreak\nFees\tBo\t5\nYours,\nBo',
            "a.txt",
            "Ice 10 Ann Lee/Bo | Break | Fees 5 Bo",
        ),
        ("Ice\tAnn Lee\t10 min\nFees\tBo Chen\t5 min", "a.txt", "Ice 10 Ann Lee | Fees 5 Bo Chen"),
        ("09:00 – 09:20 | Ice | Kofi\n09:20 – 09:40 | Fees | Ann Lee", "a.txt", "Ice 20 Kofi | Fees 20 Ann Lee"),
        ("09:00 – 09:20 | Ice | Room 4\n09:20 – 09:40 | Fees | Zoom", "a.txt", "Ice | Room 4 20 | Fees | Zoom 20"),
        ("Risk\tScore\nIce\t5", "a.txt", "Risk Score | Ice 5"),
    ],
)
def test_items(text: str, name: str, expected: str) -> None:
    assert outline(read(text, name)) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("2026年12月4日（星期五）下午2:00—4:00", "2026-12-04T14:00"),
        ("2026-12-04 09:30", "2026-12-04T09:30"),
        ("2026/12/04 14:00-15:00 (GMT+01:00)", "2026-12-04T21:00"),
        ("Friday, December 4th, 2026 at 2.30 pm", "2026-12-04T14:30"),
        ("4 Dec 2026, 10:00 UTC", "2026-12-04T18:00"),
        ("Dec 4, 2026 09:00 AM Eastern Time (US and Canada)", "2026-12-04T22:00"),
        ("12月4日 14:00", "2026-12-04T14:00"),
        ("4 December 2026", "2026-12-04"),
        ("soon", ""),
    ],
)
def test_when(said: str, expected: str) -> None:
    found = read(f"Date: {said}\n\nAgenda\n1. Doors\n", "a.txt")
    assert facts(found)[1] == expected


@pytest.mark.parametrize(
    ("data", "name", "said"),
    [
        (b"\xff\xff\x00\x01", "a.txt", "a.txt: it is not text."),
        (b"<opml><body>", "a.opml", "a.opml: it is not well-formed XML."),
        (b"<svg/>", "a.opml", "a.opml: it is XML, but not an OPML outline."),
        (b"no header", "a.eml", "a.eml: it is not a mail."),
    ],
)
def test_what_cannot_be_read_is_said(data: bytes, name: str, said: str) -> None:
    with pytest.raises(FormatError) as refused:
        read(data, name)
    assert refused.value.status == 65
    assert str(refused.value.message) == said


def test_an_unknown_kind_names_the_known_ones() -> None:
    with pytest.raises(UsageError, match=r"\.ics .*\.docx"):
        read(b"", "a.pdf")


def test_a_series_is_not_asked_of_a_text() -> None:
    assert read("Date: 2026-12-04\n\n1. Doors\n", "a.txt").date == dt.date(2026, 12, 4)


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("Agenda for the board meeting, 3 December 2026, 10:00", ("Board meeting", "2026-12-03T10:00", "")),
        ("Board Meeting Agenda – Thursday 3 December 2026 at 10.00 am", ("Board Meeting", "2026-12-03T10:00", "")),
        (
            "Harbour Works Ltd\nBoard meeting\nThu 3 Dec 2026, 10:00-12:00, Room 4",
            ("Board meeting", "2026-12-03T10:00", "Room 4"),
        ),
        (
            "Notice of Annual General Meeting\n3 December 2026, 7pm, Village Hall",
            ("Annual General Meeting", "2026-12-03T19:00", "Village Hall"),
        ),
        ("# Board meeting, 3 December 2026", ("Board meeting", "2026-12-03", "")),
        ("Agenda: Board meeting, 3 December 2026", ("Board meeting", "2026-12-03", "")),
        ("Sprint review Fri 4 Dec 14:00", ("Sprint review", "2026-12-04T14:00", "")),
        (
            "Board meeting\nDate: 3 December 2026  Time: 10:00  Venue: Room 4",
            ("Board meeting", "2026-12-03T10:00", "Room 4"),
        ),
        (
            "关于召开安全生产会议的通知 时间：2026年12月4日下午2点 地点：三楼会议室",
            ("安全生产会议", "2026-12-04T14:00", "三楼会议室"),
        ),
        (
            "海川公司关于召开安全生产会议的通知\n时间：2026年12月4日下午2点；地点：三楼会议室。",
            ("安全生产会议", "2026-12-04T14:00", "三楼会议室"),
        ),
        ("2026年12月4日安全生产例会议程", ("安全生产例会", "2026-12-04", "")),
        ("安全生产例会议程（2026年12月4日 14:00）", ("安全生产例会", "2026-12-04T14:00", "")),
        ("12月4日 14:00 项目周会", ("项目周会", "2026-12-04T14:00", "")),
        ("项目周会\n2026-12-04 14:00-15:00\n三楼会议室", ("项目周会", "2026-12-04T14:00", "三楼会议室")),
    ],
)
def test_the_first_lines_tell_title_day_and_venue(lines: str, told: tuple[str, str, str]) -> None:
    found = read(f"{lines}\n\n1. Doors\n2. Gates\n", "a.md" if lines.startswith("#") else "a.txt")
    assert (facts(found)[:3], outline(found)) == (told, "Doors | Gates")


@pytest.mark.parametrize(
    ("text", "told", "agenda"),
    [
        (
            (
                "PARISH COUNCIL\n\nNOTICE IS HEREBY GIVEN that a meeting will be held on Monday 7 December 2026 "
                "at 7.30pm in the Village Hall.\n\nAGENDA\n1. Apologies\n2. Planning\n"
            ),
            ("PARISH COUNCIL", "2026-12-07T19:30", "Village Hall"),
            "Apologies | Planning",
        ),
        (
            (
                "HOLMFIRTH PARISH COUNCIL\n\nYou are summoned to a meeting of the Council to be held in the Village "
                "Hall on Friday 27 November 2026 at 7.00pm.\n\nAGENDA\n1. Apologies\n2. Planning\n"
            ),
            ("HOLMFIRTH PARISH COUNCIL", "2026-11-27T19:00", "Village Hall"),
            "Apologies | Planning",
        ),
        (
            (
                "关于召开经营分析会的通知\n\n各部门：\n经研究，定于12月8日（星期二）上午9：00在总部五楼会议室召开经营分析会，请参加。\n"
                "一、议程\n（一）通报情况（孙启明 20分钟）\n（二）讨论预算\n二、有关要求\n请准时参会。\n"
            ),
            ("经营分析会", "2026-12-08T09:00", "总部五楼会议室"),
            "通报情况 20 孙启明 | 讨论预算",
        ),
        (
            (
                "会议议程\n会议名称：设备论证会\n日期：2026.12.03\n时间：14:30\n\n序号 议题 汇报人 时长\n"
                "1 设备现状 李强 10分钟\n2 预算 王芳 15分钟\n"
            ),
            ("设备论证会", "2026-12-03T14:30", ""),
            "设备现状 10 李强 | 预算 15 王芳",
        ),
    ],
)
def test_notices(text: str, told: tuple[str, str, str], agenda: str) -> None:
    found = read(text, "a.txt")
    assert (facts(found)[:3], outline(found)) == (told, agenda)


def test_a_first_line_of_an_agenda_that_only_names_a_month_is_an_item() -> None:
    assert outline(read("Budget for December\nHiring\nAOB\n", "a.txt")) == "Budget for December | Hiring | AOB"


@pytest.mark.parametrize(
    ("said", "people"),
    [
        ("Chair: Cllr Hale\nExpected: Cllr Ashby, Cllr Nair", ["Cllr Hale", "Cllr Ashby", "Cllr Nair"]),
        ("Chair: Sam Hill\nAttendees: Ann Lee", ["Sam Hill", "Ann Lee"]),
        ("Chair: Cllr Hale\nAttendees: Margaret Hale, Ann Lee", ["Margaret Hale", "Ann Lee"]),
        ("Chair: to be elected\nAttendees: Ann Lee", ["Ann Lee"]),
        ("Chair: Vice Chair\nAttendees: Ann Lee", ["Ann Lee"]),
        ("Chair: Sam Hill", []),
    ],
)
def test_who_is_expected(said: str, people: list[str]) -> None:
    found = read(f"Ordinary meeting\n\n{said}\n\nAgenda\n1. Trees\n", "a.txt")
    assert [one.name for one in found.attendees] == people
    assert outline(found) == "Trees"


@pytest.mark.parametrize(
    ("text", "chair", "recorder", "people"),
    [
        (
            "Council\n4 Dec 2026\nChair: Cllr Ann Lee (Vice-Chair)\nClerk: Bo Chen\nExpected: Cllr Lee, Cllr Oh",
            "Cllr Ann Lee",
            "Bo Chen",
            [("Cllr Ann Lee", "Vice-Chair"), ("Cllr Oh", "")],
        ),
        (
            "办公会\n日期：2026-12-04\n主持：张华（总经理）\n出席：张华、李强\n记录：王芳\n1. 预算\n2. 其他",
            "张华",
            "王芳",
            [("张华", "总经理"), ("李强", "")],
        ),
    ],
)
def test_chair_and_clerk_are_the_people_of_the_list(
    text: str, chair: str, recorder: str, people: list[tuple[str, str]]
) -> None:
    found = read(text, "agenda.md")
    assert (found.chair, found.recorder) == (chair, recorder)
    assert [(one.name, one.role) for one in found.attendees] == people


COUNCIL = """# Wenlow Borough Council
# Amenities and Parks Committee

Date: Monday 30 November 2026
Time: 7.00 pm
Chair: Cllr Margaret Ashdown

## Members and officers expected

- Cllr Margaret Ashdown (Chair)
- Cllr Derek Pocock (Vice-Chair)
- Helen Marsh, Clerk

## In attendance
- Neil Dunstan, Head of Parks
- Priya Venn, Finance Officer

## Agenda

1. Welcome (Chair) - 7.00
2. Finance: half-year position, payments and rents (Priya Venn) - 7.05, 15 min
3. Parks report (Neil Dunstan) - 7.20 pm
4. Close - 7.45
"""


def test_a_committee_under_its_council() -> None:
    found = read(COUNCIL, "a.md")
    assert found.title == "Wenlow Borough Council, Amenities and Parks Committee"
    assert [(one.attendance, one.name, one.role, one.unit) for one in found.attendees] == [
        ("present", "Cllr Margaret Ashdown", "", ""),
        ("present", "Cllr Derek Pocock", "Vice-Chair", ""),
        ("present", "Helen Marsh", "Clerk", ""),
        ("in-attendance", "Neil Dunstan", "Head of Parks", ""),
        ("in-attendance", "Priya Venn", "Finance Officer", ""),
    ]
    assert outline(found) == (
        "Welcome 5 Chair | Finance: half-year position, payments and rents 15 Priya Venn | "
        "Parks report 25 Neil Dunstan | Close"
    )


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# Harbour Trust\n## Board meeting\n\nDate: 2 December 2026\n", "Harbour Trust, Board meeting"),
        ("# 海川公司\n# 安全生产委员会会议\n\n时间：2026年12月4日\n", "海川公司安全生产委员会会议"),
        ("# Team sync\n## Budget\n## Roof\n", "Team sync"),
    ],
)
def test_two_headings_that_together_are_the_title(text: str, title: str) -> None:
    assert read(text, "a.md").title == title


@pytest.mark.parametrize(
    ("heading", "people"),
    [
        ("## Membership", "present"),
        ("## Members and staff", "present"),
        ("## Expected to attend", "present"),
        ("## Officers attending", "in-attendance"),
        ("Invited:", "present"),
        ("## 参会人员名单", "present"),
        ("拟参加人员：", "present"),
        ("## 拟列席人员", "in-attendance"),
        ("## Budget", ""),
    ],
)
def test_headings_of_people(heading: str, people: str) -> None:
    found = read(
        f"# Harbour meeting\n\n{heading}\n- Ann Lee, Head of Parks\n- Bo Chen, Clerk\n\n## Agenda\n1. Doors\n", "a.md"
    )
    listed = [(one.name, one.role, one.attendance) for one in found.attendees]
    wanted = [("Ann Lee", "Head of Parks", people), ("Bo Chen", "Clerk", people)]
    assert listed == (wanted if people else [])


@pytest.mark.parametrize("word", ["Guest:", "Observer:", "Visitor:", "嘉宾：", "Guests:"])
def test_one_guest_is_read_as_several_are(word: str) -> None:
    found = read(f"# Club meeting\n\nDate: 4 December 2026\nPresent: Ann Lee\n{word} Zoe Park\n\n1. Doors\n", "a.md")
    assert [(one.name, one.attendance) for one in found.attendees] == [
        ("Ann Lee", "present"),
        ("Zoe Park", "in-attendance"),
    ]
    listed = read("# Club meeting\n\n1. Doors\n2. Guest: Zoe Park on bees\n", "a.md")
    assert "Zoe Park on bees" in outline(listed)
    assert not listed.attendees


def test_a_line_on_a_person_has_role_unit_and_how_the_person_attends() -> None:
    lines = (
        "- Ann Lee, Chair\n- Rhodri Watts, County Councillor, Dolwen County Council\n"
        "- Zoe Park, Ranger, Hill Park (guest)\n- Cy Moss (observer)\n- Di Fox, Clerk (apologies)\n"
        "- 周燕，工程师，设计院（线上）\n"
    )
    found = read(f"# Club meeting\n\nAttendees:\n{lines}\nAgenda:\n1. Doors\n", "a.md").attendees
    assert [(one.name, one.role, one.unit, one.attendance, one.remark) for one in found] == [
        ("Ann Lee", "", "", "present", ""),
        ("Rhodri Watts", "County Councillor", "Dolwen County Council", "present", ""),
        ("Zoe Park", "Ranger", "Hill Park", "in-attendance", ""),
        ("Cy Moss", "", "", "in-attendance", ""),
        ("Di Fox", "Clerk", "", "apologies", ""),
        ("周燕", "工程师", "设计院", "present", "线上"),
    ]


def test_prices_after_a_dash_are_no_times() -> None:
    found = read("# Club meeting\n\n## Agenda\n- Subs - 7.50\n- Hire rate - 4.20\n", "a.md")
    assert outline(found) == "Subs - 7.50 | Hire rate - 4.20"


def test_the_office_of_many_is_no_person() -> None:
    found = read("# 例会\n\n参会人员：\n李强，部门负责人\n王芳，财务部经理\n全体员工\n\n议程：\n1. 汇报\n", "a.md")
    assert [(one.name, one.role) for one in found.attendees] == [("李强", "部门负责人"), ("王芳", "财务部经理")]
    assert found.notices


def test_what_is_left_out_is_said() -> None:
    text = "# Harbour meeting\n\n## Coming for sure\n- Ann Lee\n\n## Agenda\n1. Doors\n\nBring the keys.\n"
    left = read(text, "a.md").notices
    assert left == (Saying("agenda-left-out", count=2, lines=("Coming for sure", "Ann Lee")),)
    assert read(text.replace("Coming for sure", "Expected"), "a.md").notices == ()


def test_a_last_clock_after_a_gap_is_no_part_of_a_title_and_nothing_is_left_out() -> None:
    found = read("9:00 am Welcome\n9.10-9.25am Hiring\n12:30 pm Lunch\n", "a.txt")
    assert (outline(found), found.notices) == ("Welcome 10 | Hiring 15 | Lunch", ())
    found = read("9:00-9:20 | Ice | Kofi\n9:20-9:40 | Fees | Bo", "a.txt")
    assert (outline(found), found.notices) == ("Ice 20 Kofi | Fees 20 Bo", ())
    found = read("12:30 Lunch\n9:00-9:10 Welcome\n9:10-9:25 Hiring\n", "a.txt")
    assert (outline(found), found.notices) == ("12:30 Lunch | Welcome 10 | Hiring 15", ())


def test_a_line_without_a_mark_among_the_items_is_said() -> None:
    found = read("1. Fees\nKeys for all\n2. Locks\n\nSee you there.\n", "a.txt")
    assert outline(found) == "Fees | Locks"
    assert found.notices == (Saying("agenda-left-out", count=1, lines=("Keys for all",)),)
