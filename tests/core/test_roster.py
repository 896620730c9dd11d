"""Pasted lists of people, as they come out of mails, tables and other minutes."""

from __future__ import annotations

import pytest

from minutetui.core.people.pasted_people import attendees_from
from minutetui.core.people.roster import Person, Roster

ROSTER = Roster(people=(Person(name="张华", aliases=("张总",), role="技术经理", unit="研发部"), Person(name="Ann Lee")))

LISTS: list[tuple[str, str]] = [
    ("张华、李明、王芳", "张华|技术经理|研发部 / 李明 / 王芳"),
    ("张华 李明 王芳", "张华|技术经理|研发部 / 李明 / 王芳"),
    ("张总，李明", "张华|技术经理|研发部 / 李明"),
    ("1. 李明（测试主管，质量部）\n2、王芳(会计)", "李明|测试主管|质量部 / 王芳|会计"),
    ("出席：李明、王芳\n请假：赵强", "李明 / 王芳 / 赵强|||apologies"),
    ("列席人员\n赵强\n钱进", "赵强|||in-attendance / 钱进|||in-attendance"),
    ("质量部\t测试主管\t李明", "李明|测试主管|质量部"),
    ("测试主管 李明", "李明|测试主管"),
    ("测试主管李明", "李明|测试主管"),
    ("Ann Lee, Bo Chen", "Ann Lee / Bo Chen"),
    ("Sam Hill, Planner", "Sam Hill|Planner"),
    ("- Sam Hill <sam@example.org>\n- Bo Chen (Buyer, Supply team)", "Sam Hill / Bo Chen|Buyer|Supply team"),
    ("Apologies: Sam Hill; Bo Chen", "Sam Hill|||apologies / Bo Chen|||apologies"),
    ("Ann Lee\nAnn Lee\n", "Ann Lee"),
    ("| Sam Hill | Head of Supply |", "Sam Hill|Head of Supply"),
    ("  \n\t", ""),
    # Address books: a comma parts family and given name; To: and Cc: go
    ("Lee, Ann <ann@example.org>; Chen, Bo <bo@example.org>", "Ann Lee / Bo Chen"),
    ("To: Ann Lee <ann@example.org>; Hill, Sam <sam@example.org>", "Ann Lee / Sam Hill"),
    (
        "To: Ann Lee <a@example.org>\nCc: Jo Field <j@example.org>, Sam Hill <s@example.org>",
        "Ann Lee / Jo Field / Sam Hill",
    ),
    ('"Hill, Sam" <sam@example.org>', "Sam Hill"),
    ("收件人：李明 <li@example.org>；王芳 <wang@example.org>", "李明 / 王芳"),
    ("Lee, Ann; Chen, Bo", "Ann Lee / Bo Chen"),
    # Outlook's tracking table
    (
        (
            "Name\tAttendance\tResponse\nAnn Lee\tMeeting Organizer\tNone\nSam Hill\tRequired Attendee\tDeclined\n"
            "Jo Field\tOptional Attendee\tTentative"
        ),
        "Ann Lee / Sam Hill|||apologies / Jo Field",
    ),
    ("姓名\t出席\t响应\n李明\t必需\t已接受\n王芳\t必需\t已谢绝", "李明 / 王芳|||apologies"),
    # Columns by their header row, which may have the words of agenda files
    ("Names\tGroup\tAttending\nAnn Lee\tBoard\tyes\nSam Hill\tBoard\tno", "Ann Lee||Board / Sam Hill||Board|apologies"),
    ("参会人员\t所在单位\t是否参会\n李明\t工程科\t是\n王芳\t财务科\t否", "李明||工程科 / 王芳||财务科|apologies"),
    ("Name\tTitle\tDepartment\nSam Hill\tPlanner\tSupply", "Sam Hill|Planner|Supply"),
    ("| Name | Role |\n|------|------|\n| Jo | Buyer |", "Jo|Buyer"),
    ("序号\t姓名\t单位\t职务\n1\t傅强\t安全部\t主任\n2\t阿依古丽\t质量部\t", "傅强|主任|安全部 / 阿依古丽||质量部"),
    ("姓名\t部门\t职务\t出席情况\n李明\t质量部\t主管\t请假", "李明|主管|质量部|apologies"),
    # A table of agenda items is no list of people
    ("No.\tTopic\tPresenter\tMinutes\n1\tRacks\tAnn Lee\t10", ""),
    ("序号\t议题\t汇报人\t时长\n1\t货架\t李明\t10", ""),
    # Roles and reasons written with the name
    ("总经理王建国、副总经理李明", "王建国|总经理 / 李明|副总经理"),
    ("请假：李明（病假）", "李明|||apologies"),
]
"""What was pasted, and who it is: name, role, unit, attendance (left out: present)."""


@pytest.mark.parametrize(("text", "people"), LISTS, ids=[text for text, _ in LISTS])
def test_a_pasted_list_becomes_attendees(text: str, people: str) -> None:
    found = attendees_from(text, ROSTER)
    each = ((one.name, one.role, one.unit, one.attendance.removeprefix("present")) for one in found)
    assert " / ".join("|".join(fields).rstrip("|") for fields in each) == people


def test_an_alias_that_several_have_finds_nobody() -> None:
    twins = Roster(people=(Person(name="张华", aliases=("张总",)), Person(name="张平", aliases=("张总",))))
    assert twins.find("张总") is None
    assert twins.attendee("张总").name == "张总"
