"""Invitations and agendas as programs write them: each by one program, whole, with its own habits."""

from __future__ import annotations

import datetime as dt
import io
from email.message import EmailMessage

import docx
import openpyxl
import pytest

from helpers_inputs import facts, outline, read

_ZONES = """BEGIN:VTIMEZONE
TZID:GMT Standard Time
BEGIN:STANDARD
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""

OUTLOOK = f"""BEGIN:VCALENDAR
METHOD:REQUEST
PRODID:Microsoft Exchange Server 2010
VERSION:2.0
{_ZONES}BEGIN:VEVENT
ORGANIZER;CN="Fenwick, Carla":mailto:carla.fenwick@saltmarsh.example
ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="Okoro, Daniel":mailto:daniel.okoro@saltmarsh.example
ATTENDEE;ROLE=OPT-PARTICIPANT;PARTSTAT=DECLINED;RSVP=TRUE;CN=Ines Prado:mailto:ines.prado@saltmarsh.example
ATTENDEE;ROLE=NON-PARTICIPANT;CUTYPE=RESOURCE;PARTSTAT=ACCEPTED;CN=MR Tern (8):mailto:tern@saltmarsh.example
DESCRIPTION;LANGUAGE=en-GB:Dear all\\,\\n\\nPlease find the agenda below.\\n\\nAge
 nda:\\n1.\tMinutes of the last meeting – Carla (5 mins)\\n2.\tPump station tend
 er – Daniel Okoro (25 mins)\\n3.\tAny other business\\n\\nKind regards\\,\\nCarla\\
 n\\n________________________________________________________________________________
 \\nMicrosoft Teams Need help?<https://aka.ms/JoinTeamsMeeting?omkt=en-GB>\\nJoin the
  meeting now<https://teams.microsoft.com/l/meetup-join/19%3ameeting>\\nMeeting ID:
  312 445 908 11\\nPasscode: kQ7x2f\\n________________________________\\nDial in by phone
 \\n+44 20 3443 8765\\,\\,441123945#<tel:+442034438765\\,\\,441123945#> United Kingdom\\
 \\, City of London\\nFind a local number<https://dialin.teams.microsoft.com/x>\\nPhone co
 nference ID: 441 123 945#\\nFor organizers: Meeting options<https://teams.microsoft.com/m
 eetingOptions/>\\n____________________________________________________________________
 ____________\\n
UID:040000008200E00074C5B7101A82E00800000000B0C2
SUMMARY;LANGUAGE=en-GB:Flood works board
DTSTART;TZID=GMT Standard Time:20261203T140000
DTEND;TZID=GMT Standard Time:20261203T153000
CLASS:PUBLIC
PRIORITY:5
DTSTAMP:20261120T101500Z
TRANSP:OPAQUE
STATUS:CONFIRMED
SEQUENCE:0
LOCATION;LANGUAGE=en-GB:MR Tern (8); Microsoft Teams Meeting
X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE
BEGIN:VALARM
DESCRIPTION:REMINDER
TRIGGER;RELATED=START:-PT15M
ACTION:DISPLAY
END:VALARM
END:VEVENT
END:VCALENDAR
"""

GOOGLE = """BEGIN:VCALENDAR
PRODID:-//Google Inc//Google Calendar 70.9054//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/Lisbon
X-LIC-LOCATION:Europe/Lisbon
BEGIN:STANDARD
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:WET
DTSTART:19701025T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
DTSTART;TZID=Europe/Lisbon:20261130T093000
DTEND;TZID=Europe/Lisbon:20261130T101500
RRULE:FREQ=WEEKLY;BYDAY=MO
EXDATE;TZID=Europe/Lisbon:20261130T093000
DTSTAMP:20261121T080000Z
ORGANIZER;CN=Rita Salgueiro:mailto:rita@vela.example
UID:7ku2@google.com
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Rita S
 algueiro;X-NUM-GUESTS=0:mailto:rita@vela.example
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=TENTATIVE;CN=tomas
 @vela.example;X-NUM-GUESTS=0:mailto:tomas@vela.example
ATTENDEE;CUTYPE=RESOURCE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Lisboa-2
 -Farol (6);X-NUM-GUESTS=0:mailto:c_1@resource.calendar.google.com
DESCRIPTION:<b>Topics</b><br><ol><li>Sail loft&nbsp;rota (Rita\\, 10 min)</
 li><li>Orders &amp\\; stock</li></ol><p>See the <a href="https://docs.vela
 .example/d">notes</a>.</p>\\n\\n-::~:~::~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:
 ~:~:~:~:~:~:~:~:~:~:~:~:~::~:~::-\\nJoin with Google Meet: https://meet.go
 ogle.com/aaa-bbbb-ccc\\n\\nLearn more about Meet at: https://support.googl
 e.com/a/users/answer/9282720\\n\\nPlease do not edit this section.\\n-::~:
 ~::~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~::~:~::-
LOCATION:Lisboa-2-Farol (6)
SEQUENCE:1
STATUS:CONFIRMED
SUMMARY:Loft weekly
END:VEVENT
BEGIN:VEVENT
DTSTART;TZID=Europe/Lisbon:20261215T110000
DTEND;TZID=Europe/Lisbon:20261215T114500
DTSTAMP:20261121T080000Z
UID:7ku2@google.com
RECURRENCE-ID;TZID=Europe/Lisbon:20261214T093000
SUMMARY:Loft weekly (moved)
LOCATION:Quay office
END:VEVENT
END:VCALENDAR
"""

ZOOM_TEXT = """Hi there,

Priya Raman is inviting you to a scheduled Zoom meeting.

Topic: Weir Street residents
Time: Dec 8, 2026 07:00 PM London
        Every week on Tue, until Dec 22, 2026, 3 occurrence(s)
        Dec 8, 2026 07:00 PM
        Dec 15, 2026 07:00 PM

Join Zoom Meeting
https://us06web.zoom.us/j/88123456789?pwd=abc.1

Meeting ID: 881 2345 6789
Passcode: 552201

---

One tap mobile
+442034815237,,88123456789#,,,,*552201# United Kingdom

Agenda
• Parking trial – Priya Raman – 15 min
• Bins
"""

TENCENT_TEXT = """沈砚秋 邀请您参加腾讯会议
会议主题：海棠路改造周例会
会议时间：2026/12/03 09:30-10:30 (GMT+08:00) 中国标准时间 - 北京
重复周期：2026/12/03-2027/01/28 09:30-10:30, 每周 (周四)

会议议程：
1. 管线迁改进度（何知远，15分钟）
2. 交通导改方案

点击链接直接加入会议：
https://meeting.tencent.com/dm/Qx1

#腾讯会议：412-778-903
会议密码：2468

复制该信息，打开手机腾讯会议即可参与
"""

FEISHU = """BEGIN:VCALENDAR
PRODID:-//ByteDance//Feishu Calendar//ZH
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:5c1@feishu.cn
DTSTAMP:20261125T020000Z
DTSTART;TZID=Asia/Shanghai:20261204T150000
DTEND;TZID=Asia/Shanghai:20261204T160000
SUMMARY:云栖仓储十二月调度会
ORGANIZER;CN=陶然:mailto:taoran@yunxi.example
ATTENDEE;CN=陶然;PARTSTAT=ACCEPTED:mailto:taoran@yunxi.example
ATTENDEE;CN=白桦;PARTSTAT=DECLINED:mailto:baihua@yunxi.example
LOCATION:B座5层-松涛会议室
DESCRIPTION:议题：\\n一、月台排队（白桦，10分钟）\\n二、盘点安排（陶然）\\n\\n视
 频会议：https://vc.feishu.cn/j/901234567\\n会议 ID：901 234 567\\n
END:VEVENT
END:VCALENDAR
"""

NOTICE_TXT = """关于召开汛前检查部署会的通知

各工区、有关部门：
　　经研究，定于2026年12月9日（星期三）上午9:00召开汛前检查部署会。现将有关事项通知如下：
　　一、会议时间
　　2026年12月9日（星期三）上午9:00
　　二、会议地点
　　防汛楼二楼会议室
　　三、参会人员
　　周既明、袁野、工程科全体
　　四、会议议程
　　1.通报隐患排查情况（袁野）
　　2.部署检查分组（周既明，20分钟）
　　五、有关要求
　　请提前10分钟入场。

　　　　　　　　　　　　　　　　　　防汛办公室
　　　　　　　　　　　　　　　　　　2026年11月27日
"""

OPML = """<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0">
  <head>
    <title>Orchard committee 10 Dec 2026</title>
    <ownerEmail>gwen@orchard.example</ownerEmail>
    <expansionState>0,1</expansionState>
  </head>
  <body>
    <outline text="Agenda">
      <outline text="Pruning day (Gwen Tolley, 10 min)"/>
      <outline text="Cider press">
        <outline text="Hire or buy?" _note="see the two offers"/>
      </outline>
    </outline>
  </body>
</opml>
"""

ORG = """#+TITLE: Yard coordination
#+DATE: <2026-12-02 Wed>
* Meeting                                                     :meeting:
  SCHEDULED: <2026-12-02 Wed 08:15-09:00>
  :PROPERTIES:
  :LOCATION: Slipway office
  :END:
** Agenda
*** TODO Dry dock slots (Mairi Kerr) 15 min
*** Crane inspection
"""


def word_table() -> bytes:
    """Build a table with the facts in merged rows above the header of the agenda."""
    document = docx.Document()
    document.add_paragraph("HALDEN BRIDGE TRUST", style="Title")
    rows = [
        ("Trustees' meeting", "", "", ""),
        ("Date", "Monday 7 December 2026", "Time", "18:30 – 20:00"),
        ("Venue", "Toll House, upper room", "Chair", "Moira Steen"),
        ("No.", "Item", "Lead", "Time"),
        ("1", "Apologies", "Chair", "5"),
        ("2", "Toll review\nto decide", "Piet Aalto", "30 min"),
        ("3", "AOB", "", "5"),
    ]
    table = document.add_table(rows=len(rows), cols=4)
    for cells, row in zip(table.rows, rows, strict=True):
        for cell, text in zip(cells.cells, row, strict=True):
            cell.text = text
    table.cell(0, 0).merge(table.cell(0, 3))
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


def two_heads() -> bytes:
    """Build a table whose header has two rows, with cells merged across and down."""
    document = docx.Document()
    for text in ("季度例会议程", "时间：2026年12月4日9:00", "地点：三楼会议室"):
        document.add_paragraph(text)
    rows = [
        ("时间", "", "议题", "汇报人"),
        ("开始", "结束", "", ""),
        ("9:00", "9:20", "通报情况", "李强"),
        ("9:20", "9:50", "讨论方案", "王芳"),
    ]
    table = document.add_table(rows=len(rows), cols=4)
    for cells, row in zip(table.rows, rows, strict=True):
        for cell, text in zip(cells.cells, row, strict=True):
            cell.text = text
    table.cell(0, 0).merge(table.cell(0, 1))
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


def workbook() -> bytes:
    """Build a sheet with a title over merged cells, an empty row, times of day as numbers, and a sum below."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ["云麓学校家长委员会会议议程（2026年12月5日）"],
        [],
        ["序号", "时间", "议题", "汇报人", "时长（分钟）"],
        [1, dt.time(9, 0), "食堂满意度", "罗青禾", 15],
        [2, dt.time(9, 15), "校车线路", "邱实", 20],
        [3, dt.time(9, 35), "答疑", None, 25],
        [None, None, "合计", None, 60],
    ):
        sheet.append(row)
    sheet.merge_cells("A1:E1")
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def mail() -> bytes:
    """Build an invitation by mail: text and HTML as alternatives, and the calendar both inside and attached."""
    message = EmailMessage()
    message["From"] = "Carla Fenwick <carla.fenwick@saltmarsh.example>"
    message["To"] = "Daniel Okoro <daniel.okoro@saltmarsh.example>"
    message["Subject"] = "Invitation: Flood works board @ Thu 3 Dec 2026 14:00"
    message.set_content("You have been invited.\n")
    message.add_alternative("<p>You have been invited.</p>", subtype="html")
    message.add_alternative(OUTLOOK, subtype="calendar", params={"method": "REQUEST"})
    message.add_attachment(OUTLOOK.encode(), "application", "ics", filename="invite.ics")
    return message.as_bytes()


BOARD = "Minutes of the last meeting 5 Carla | Pump station tender 25 Daniel Okoro | Any other business"


@pytest.mark.parametrize(
    ("data", "name", "told", "agenda"),
    [
        (OUTLOOK, "a.ics", ("Flood works board", "2026-12-03T22:00", "MR Tern (8)", "", "en"), BOARD),
        (mail(), "a.eml", ("Flood works board", "2026-12-03T22:00", "MR Tern (8)", "", "en"), BOARD),
        (
            GOOGLE,
            "a.ics",
            ("Loft weekly", "2026-12-07T17:30", "Lisboa-2-Farol (6)", "", "en"),
            "Sail loft rota 10 Rita | Orders & stock",
        ),
        (
            ZOOM_TEXT,
            "",
            ("Weir Street residents", "2026-12-09T03:00", "", "", "en"),
            "Parking trial 15 Priya Raman | Bins",
        ),
        (
            TENCENT_TEXT,
            "",
            ("海棠路改造周例会", "2026-12-03T09:30", "", "", "zh"),
            "管线迁改进度 15 何知远 | 交通导改方案",
        ),
        (
            FEISHU,
            "a.ics",
            ("云栖仓储十二月调度会", "2026-12-04T15:00", "B座5层-松涛会议室", "", "zh"),
            "月台排队 10 白桦 | 盘点安排 陶然",
        ),
        (
            word_table(),
            "a.docx",
            ("Trustees' meeting", "2026-12-07T18:30", "Toll House, upper room", "Moira Steen", "en"),
            "Apologies 5 Chair | Toll review to decide 30 Piet Aalto | AOB 5",
        ),
        (
            two_heads(),
            "a.docx",
            ("季度例会", "2026-12-04T09:00", "三楼会议室", "", "zh"),
            "通报情况 20 李强 | 讨论方案 30 王芳",
        ),
        (
            workbook(),
            "a.xlsx",
            ("云麓学校家长委员会会议", "2026-12-05", "", "", "zh"),
            "食堂满意度 15 罗青禾 | 校车线路 20 邱实 | 答疑 25",
        ),
        (
            NOTICE_TXT.encode("gb18030"),
            "通知.txt",
            ("汛前检查部署会", "2026-12-09T09:00", "防汛楼二楼会议室", "", "zh"),
            "通报隐患排查情况 袁野 | 部署检查分组 20 周既明",
        ),
        (
            OPML,
            "a.opml",
            ("Orchard committee", "2026-12-10", "", "", "en"),
            "Pruning day 10 Gwen Tolley | Cider press | > Hire or buy?",
        ),
        (
            ORG,
            "a.org",
            ("Yard coordination", "2026-12-02T08:15", "Slipway office", "", "en"),
            "Dry dock slots 15 Mairi Kerr | Crane inspection",
        ),
    ],
)
def test_what_programs_write(data: str | bytes, name: str, told: tuple[str, ...], agenda: str) -> None:
    found = read(data.replace("\n", "\r\n") if isinstance(data, str) and name == "a.ics" else data, name)
    assert (facts(found), outline(found)) == (told, agenda)


@pytest.mark.parametrize(
    ("data", "name", "people"),
    [
        (OUTLOOK, "a.ics", "Carla Fenwick, Daniel Okoro, Ines Prado (apologies)"),
        (GOOGLE, "a.ics", "Rita Salgueiro, tomas"),
        (FEISHU, "a.ics", "陶然, 白桦 (apologies)"),
        (NOTICE_TXT, "a.txt", "周既明, 袁野"),
    ],
)
def test_people_whom_programs_invite(data: str, name: str, people: str) -> None:
    found = read(data.replace("\n", "\r\n"), name).attendees
    shown = (one.name + (f" ({one.attendance})" if one.attendance != "present" else "") for one in found)
    assert ", ".join(shown) == people


@pytest.mark.parametrize(
    ("on", "told"),
    [
        (dt.date(2026, 12, 15), ("Loft weekly (moved)", "2026-12-15T19:00", "Quay office")),
        (dt.date(2026, 12, 21), ("Loft weekly", "2026-12-21T17:30", "Lisboa-2-Farol (6)")),
    ],
)
def test_a_day_of_a_series_with_a_moved_and_a_cancelled_meeting(on: dt.date, told: tuple[str, ...]) -> None:
    assert facts(read(GOOGLE.replace("\n", "\r\n"), "a.ics", on))[:3] == told


@pytest.mark.parametrize(
    ("text", "name", "told", "agenda"),
    [
        (
            (
                "<p>Hi all,</p><p>Agenda for <b>Thursday 3 December 2026, 2pm</b>, Room 5:</p><table><tr><th>Time</th>"
                "<th>Topic</th></tr><tr><td>14:00</td><td>Doors</td></tr><tr><td>14:20</td><td>Gates</td></tr></table>"
            ),
            "a.html",
            ("", "2026-12-03T14:00", "Room 5"),
            "Doors 20 | Gates",
        ),
        (
            "* Harbour weekly <2026-12-02 Wed 08:15>\n** Agenda\n*** Dredging [10 min]\n*** Cranes\n",
            "a.org",
            ("Harbour weekly", "2026-12-02T08:15", ""),
            "Dredging 10 | Cranes",
        ),
        (
            "【钉钉会议】项目协调会\n会议时间：2026-12-03 周四 10:00-11:00\n入会链接：https://meeting.dingtalk.com/j/a\n议题：\n一、联调\n",
            "",
            ("项目协调会", "2026-12-03T10:00", ""),
            "联调",
        ),
        (
            "---\ntitle: 'Steering'\ndate: 2026-12-03 14:00\nattendees: [Ann Lee, Bo Chen]\n---\n# Agenda\n1. Scope\n",
            "a.md",
            ("Steering", "2026-12-03T14:00", ""),
            "Scope",
        ),
    ],
)
def test_habits_of_other_programs(text: str, name: str, told: tuple[str, str, str], agenda: str) -> None:
    found = read(text, name)
    assert (facts(found)[:3], outline(found)) == (told, agenda)
    assert [one.name for one in found.attendees] == (["Ann Lee", "Bo Chen"] if "attendees" in text else [])
