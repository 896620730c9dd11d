"""Several pasted lines: what they would give in each way, and when one of the ways is beyond doubt."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from minutetui.core.agenda.pasted import agenda_in_one_line, read_pasted, with_pasted, with_tabs
from minutetui.core.meeting.model import Attendee, Meeting
from minutetui.core.people.names import Names
from minutetui.core.people.pasted_people import attendees_from, people_listed

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
        ("To: Lee, Ann <a@b.example>; Cc: Chen, Bo <c@d.example>", "people"),
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


@example("/;@")
@given(
    st.lists(st.sampled_from([*"/,;、 @：:-•\t\n(（<1", "Ann", "Lee", "李明", "和", " and "]), max_size=16).map("".join)
)
def test_whatever_is_pasted_is_read(text: str) -> None:
    assert read_pasted(text, NAMES).lines or not text.strip()


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("• one\t1\r\n  - [x] two\n\n1. three\x1b[2J", ("• one 1", "- [x] two", "1. three\ufffd[2J")),
        ("Rent - net of tax\n3 * 4 is 12\nRed • green", ("Rent - net of tax", "3 * 4 is 12", "Red • green")),
        ("- 5 degrees\n-5 degrees\n* see below\n•", ("- 5 degrees", "-5 degrees", "* see below", "•")),
        ("甲 - 乙\n一•二\n※ 注意", ("甲 - 乙", "一•二", "※ 注意")),
        ("> quoted\n!?\n@ann +2w", ("> quoted", "!?", "@ann +2w")),
    ],
)
def test_lines_as_text_keep_every_character(text: str, lines: tuple[str, ...]) -> None:
    assert read_pasted(text, NAMES).lines == lines


@pytest.mark.parametrize(
    "text",
    [
        "序号\t议题\t汇报人\n1\t张华汇报\t张华\n2\t王芳\t李明",
        "Topic\tPresenter\nAnn Lee\tBo Chen\nSam Hill\tCy Roe",
        "No.\tTopic\tOwner\n1\tOpening\tAnn Lee",
        "会议主题\t汇报科室\t汇报时间\n设备\t设备科\t10分钟",
        "Ref\tAgenda item\tLead officer\tPage\n1\tRoof\tAnn Lee\t3",
        "Session\tSpeaker\tSlot\nRoof\tAnn Lee\t9:00-9:20",
        "议题  汇报人  时长（分钟）\n开场  李明  10",
        "> Topic\tOwner\n> Opening\tAnn Lee",
        "1\tOpening\tAnn Lee\t9:00\t10\n2\tBudget\tBo Chen\t9:10\t20",
        "9:00-9:30\t开场\t李明\n9:30-10:00\t预算\t王芳",
    ],
)
def test_a_table_with_topics_is_an_agenda_and_never_people(text: str) -> None:
    pasted = read_pasted(text, NAMES)
    assert pasted.clearly == "agenda"
    assert pasted.people == ()


@pytest.mark.parametrize(
    "text",
    [
        "Name\tTitle\tDepartment\nAnn Lee\tDirector\tDepot\nBo Chen\tBuyer\tPurchasing",
        "姓名\t职务\t单位\n张华\t主任\t安全部\n李明\t工程师\t设备部",
        "张华\t主任\t9:00\n李明\t工程师\t9:05",
        "1\tAnn Lee\tDirector\t9:00\n2\tBo Chen\tBuyer\t9:10",
    ],
)
def test_a_table_with_names_is_no_agenda(text: str) -> None:
    assert read_pasted(text, NAMES).clearly != "agenda"


@pytest.mark.parametrize(
    "text",
    [
        "Action\tOwner\tDue\nCall the bank\tAnn Lee\t5 Dec\nMend the roof\tBo Chen\t12 Dec",
        "日期\t任务\t责任人\t完成时限\n11-27\t报预算\t张华\t12-05\n11-27\t盘点\t李明\t12-10",
    ],
)
def test_a_table_of_tasks_is_text(text: str) -> None:
    assert read_pasted(text, NAMES).clearly == "text"


@pytest.mark.parametrize(
    "text",
    [
        "Organizer\tAnn Lee\nRequired\tBo Chen\nDeclined\tZoe Hill",
        "Accepted: Ann Lee; Bo Chen\nDeclined: Zoe Hill",
        "1. Ann Lee\n2. Bo Chen\n3. Zoe Hill - apologies",
        (
            "Name\tAttendance\tResponse\nAnn Lee\tMeeting Organizer\tNone\nBo Chen\tRequired Attendee\tAccepted\n"
            "Zoe Hill\tOptional Attendee\tDeclined\nBlue room\tResource\tAccepted"
        ),
        "First name\tLast name\tReply\nAnn\tLee\tyes\nBo\tChen\tyes\nZoe\tHill\tdeclined",
        (
            "Full Name\tFirst Join\tIn-Meeting Duration\tEmail\tRole\tStatus\n"
            "Ann Lee\t9:00\t1h\ta@x.example\tOrganizer\t\nBo Chen\t9:00\t1h\tb@x.example\tPresenter\t\n"
            "Zoe Hill\t\t\tz@x.example\tAttendee\tAbsent: declined"
        ),
    ],
)
def test_lists_of_programs_say_who_declined(text: str) -> None:
    pasted = read_pasted(text, NAMES)
    assert pasted.clearly == "people"
    told = [(one.name, one.role, one.remark, one.attendance) for one in pasted.people]
    assert told == [
        ("Ann Lee", "", "", "present"),
        ("Bo Chen", "", "", "present"),
        ("Zoe Hill", "", "", "apologies"),
    ]


def test_pasted_people_join_those_who_are_there() -> None:
    people = attendees_from("Ann, Chair, Board\nBo Chen\nApologies: 张总")
    told = [(one.name, one.role, one.unit, one.attendance) for one in with_pasted(NAMES, people)]
    assert told == [
        ("Ann Lee", "Director", "", "present"),
        ("张华", "", "", "apologies"),
        ("Bo Chen", "", "", "present"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee (Chair), Bo Chen (buyer), Zoe Hill (minutes), Sam Hill (absent)",
        "Chair: Ann Lee\nPresent: Bo Chen, Nora Pike (buyer)\nSecretary: Zoe Hill\nAbsent: Sam Hill",
    ],
)
def test_a_list_says_who_chairs_and_records(text: str) -> None:
    listed = people_listed(text)
    assert listed.offices == {"chair": "Ann Lee", "recorder": "Zoe Hill"}
    assert [one.name for one in listed.people if one.attendance == "absent"] == ["Sam Hill"]
    assert [one.name for one in listed.people if one.role == "buyer"] in (["Bo Chen"], ["Nora Pike"])


def test_an_office_with_two_holders_in_a_list_is_nobodys() -> None:
    assert people_listed("主持：张华\n出席：李明（主持）、王芳").offices == {}


def test_each_line_of_a_list_may_be_a_person_and_where_from() -> None:
    listed = people_listed("- Cllr Ann Lee, East Ward\n- Cllr Bo Chen, Riverside\n- Zoe Hill, Clerk").people
    assert [(one.name, one.role) for one in listed] == [
        ("Cllr Ann Lee", "East Ward"),
        ("Cllr Bo Chen", "Riverside"),
        ("Zoe Hill", "Clerk"),
    ]
    pairs = people_listed("Ann Lee, Bo Chen\nZoe Hill, Nora Pike\nSam Hill, Joe Day").people
    assert len(pairs) == 6


AGENDA = [("Budget, second reading", ("Ann Lee",), 20), ("Roof", ("Bo Chen",), 15)]
AGENDA_TABLES = (
    'No,Topic,Presenter,Minutes\n1,"Budget, second reading",Ann Lee,20\n2,Roof,Bo Chen,15',
    "Topic;Owner;Minutes\nBudget, second reading;Ann Lee;20\nRoof;Bo Chen;15",
    "序号，议题，汇报人，时长（分钟）\n1，“Budget, second reading”，Ann Lee，20\n2，Roof，Bo Chen，15",
    "No.\nTopic\nPresenter\nMinutes\n1\nBudget, second reading\nAnn Lee\n20\n2\nRoof\nBo Chen\n15",
    "议题\n汇报人\n时长\n\nBudget, second reading\nAnn Lee\n20\n\nRoof\nBo Chen\n15",
)


@pytest.mark.parametrize("text", AGENDA_TABLES)
def test_a_table_without_tabs_is_an_agenda_by_its_heads(text: str) -> None:
    pasted = read_pasted(text, NAMES)
    assert pasted.clearly == "agenda"
    assert [(item.title.strip("“”"), item.led_by, item.minutes) for item in pasted.items] == AGENDA
    assert pasted.lines == tuple(filter(None, text.split("\n")))


@pytest.mark.parametrize(
    "text",
    [
        'Name,Title,Department,Email\n"Poe, Kim",Planner,Works,kim@depot.example\nJo Hill,Buyer,Stores,',
        "Name;Role;Unit;Mail\nKim Poe;Planner;Works;kim@depot.example\nJo Hill;Buyer;Stores;",
        "姓名，职务，部门，邮箱\nKim Poe，Planner，Works，kim@depot.example\nJo Hill，Buyer，Stores，",
        "Name\nRole\nUnit\nEmail\nKim Poe\nPlanner\nWorks\nkim@depot.example\nJo Hill\nBuyer\nStores\n-",
    ],
)
def test_a_table_without_tabs_is_a_list_of_people_by_its_heads(text: str) -> None:
    pasted = read_pasted(text, NAMES)
    assert pasted.clearly == "people"
    found = [(one.name, one.role, one.unit, one.email) for one in pasted.people]
    assert found == [("Kim Poe", "Planner", "Works", "kim@depot.example"), ("Jo Hill", "Buyer", "Stores", "")]


@pytest.mark.parametrize(
    "text",
    [
        "Topic, time and owner are to be agreed\nThe budget, twenty minutes, Ann Lee",
        "Topic\nOwner\nBudget",
        "Budget, roof, gate\nAnn, Bo, Zoe came late",
        "Name, please.\nRole, please.",
    ],
)
def test_lines_with_commas_are_no_table(text: str) -> None:
    assert with_tabs(text, lambda cell: cell.casefold() in ("topic", "owner", "time", "name", "role")) == text


@pytest.mark.parametrize(
    "text",
    [
        "姓名 单位 职务\n张华 安全部 主任\n李明 设备部 主管",
        "姓\t名\t单位\t职务\n张\t华\t安全部\t主任\n李\t明\t设备部\t主管",
    ],
)
def test_a_table_of_people_is_read_by_its_heads(text: str) -> None:
    pasted = read_pasted(text, NAMES)
    assert pasted.clearly == "people"
    assert [(one.name, one.unit, one.role) for one in pasted.people] == [
        ("张华", "安全部", "主任"),
        ("李明", "设备部", "主管"),
    ]


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("一、听取汇报；二、审议预算；三、其他事项。", ["一、听取汇报", "二、审议预算", "三、其他事项"]),
        ("一、审议《一、二期方案》 二、其他", ["一、审议《一、二期方案》", "二、其他"]),
        ("（一）听取甲；乙的汇报；（二）审议1.1版方案", ["（一）听取甲；乙的汇报", "（二）审议1.1版方案"]),
        ("听取汇报;审议财务/法务流程；", ["听取汇报", "审议财务/法务流程"]),
        ("1. Doors 2. Gates, 10 min", ["1. Doors", "2. Gates, 10 min"]),
        ("Doors; gates", ["Doors", "gates"]),
        ("Doors", []),
        ("会议议程.docx", []),
        ("agenda; second draft.md", []),
        ("~/minutes; old/agenda", []),
        ("C:\\minutes; old", []),
    ],
)
def test_an_agenda_in_one_line_is_split_unless_it_may_name_a_file(text: str, items: list[str]) -> None:
    assert agenda_in_one_line(text) == tuple(items)
