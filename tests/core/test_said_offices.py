"""Further owners of an action, and people with a sign who own nothing; who else attends or agreed."""

from __future__ import annotations

import datetime as dt

import pytest

from helpers_capture import added
from minutetui.core.capture import read
from minutetui.core.capture.reading import Add, Attend, Scene
from minutetui.core.meeting.model import AgendaItem, Attendee, Meeting, Unit
from minutetui.core.people.names import Names
from minutetui.words import Language

PEOPLE: dict[Language, tuple[tuple[str, str], ...]] = {
    "en": (("Cllr Sue Hallam", ""), ("Karen Lund", "Clerk"), ("Ann Leigh", "Treasurer"), ("Roy Mercer", "Chair")),
    "zh": (("何永", "安全部部长"), ("吴茜", "办公室主任"), ("周建业", "总经理"), ("赵敏芝", "财务总监")),
}


def scene(language: Language) -> Scene:
    """Give a scene in a meeting where most have a role."""
    people = tuple(Attendee(name=name, role=role) for name, role in PEOPLE[language])
    held = Meeting(
        title="M", language=language, status="live", attendees=people, agenda=(AgendaItem(id="a1", title="T"),)
    )
    return Scene(held, Names(held), dt.date(2026, 11, 27), held.agenda[0])


@pytest.mark.parametrize(
    ("language", "text", "words", "owners"),
    [
        ("en", "> Order it @Cllr Hallam and the Clerk +before Christmas", "Order it", "Cllr Sue Hallam, Karen Lund"),
        ("en", "> Order it @Hallam & Treasurer", "Order it", "Cllr Sue Hallam, Ann Leigh"),
        ("en", "> Order it @Hallam, Clerk +Friday", "Order it", "Cllr Sue Hallam, Karen Lund"),
        ("en", "> Order it @Hallam/Clerk", "Order it", "Cllr Sue Hallam, Karen Lund"),
        ("en", "> Order it @the Clerk and the Chair", "Order it", "Karen Lund, Roy Mercer"),
        ("en", "> Order it @Hallam, the Clerk and the Chair", "Order it", "Cllr Sue Hallam, Karen Lund, Roy Mercer"),
        ("zh", "》下单 @何永和办公室主任 +12月4日", "下单", "何永, 吴茜"),
        ("zh", "》下单 @何永、财务总监", "下单", "何永, 赵敏芝"),
        ("zh", "》下单 @办公室主任及总经理", "下单", "吴茜, 周建业"),
        ("zh", "》规培生何永整理病例", "整理病例", "何永"),
        ("zh", "》下单 @社区网格员何永", "下单", "何永"),
        ("zh", "》通知志愿者何永到场", "通知志愿者何永到场", ""),
        # Another thing than the office, or somebody who does something else.
        ("en", "> Order it @Hallam and the clerk's office", "Order it", "Cllr Sue Hallam, clerk's office"),
        ("en", "> Order it @Hallam and the caretaker", "Order it", "Cllr Sue Hallam, caretaker"),
        ("en", "> Order it @Hallam, chair the panel", "Order it, chair the panel", "Cllr Sue Hallam"),
        ("en", "> Order it @Hallam, Treasurer to be told", "Order it, Treasurer to be told", "Cllr Sue Hallam"),
        ("zh", "》下单 @何永，总经理办公会上汇报", "下单，总经理办公会上汇报", "何永"),
        ("zh", "》下单 @何永和办公室主任助理", "下单", "何永, 办公室主任助理"),
    ],
)
def test_an_office_joined_to_an_owner(language: Language, text: str, words: str, owners: str) -> None:
    line = added(text, scene(language))
    assert (line.text, ", ".join(line.owners)) == (words, owners)


@pytest.mark.parametrize(
    ("text", "words", "owners"),
    [
        ("》排班 @护理部副主任 +12月4日", "排班", "夏冰"),
        ("》排班 @护理部主任 +12月4日", "排班", "护理部主任"),
        ("》@设备科长修电梯", "修电梯", "设备科长"),
        ("》@设备科副科长修电梯", "修电梯", "彭亮"),
        ("》@药剂科主任盘点", "盘点", "石磊"),
        ("》排班 @护理部主任、设备科科长 +12月4日", "排班", "护理部主任, 设备科科长"),
        ("》排班 @护理部主任和石磊", "排班", "护理部主任, 石磊"),
        ("》排班 @护理部主任助理", "排班", "护理部主任助理"),
        ("》@护理部主任务分解表", "主任务分解表", "护理部"),
        ("》@设备科长期规划", "长期规划", "设备科"),
    ],
)
def test_an_office_after_a_unit_is_the_same_office_or_a_person_of_its_own(text: str, words: str, owners: str) -> None:
    roles = {"夏冰": "护理部副主任", "彭亮": "设备科副科长", "石磊": "药剂科主任"}
    people = tuple(Attendee(name=name, role=role) for name, role in roles.items())
    units = tuple(Unit(name=name) for name in ("护理部", "设备科", "药剂科"))
    item = AgendaItem(id="a1", title="T")
    held = Meeting(title="M", language="zh", status="live", attendees=people, units=units, agenda=(item,))
    line = added(text, Scene(held, Names(held), dt.date(2026, 11, 27), item))
    assert (line.text, ", ".join(line.owners)) == (words, owners)


def test_the_letters_of_an_office_may_be_those_of_its_small_words_too() -> None:
    people = (Attendee(name="Una Reid", role="Head of Department"), Attendee(name="Ted Foss", role="Director of Sales"))
    held = Meeting(title="M", status="live", attendees=people, agenda=(AgendaItem(id="a1", title="T"),))
    here = Scene(held, Names(held), dt.date(2026, 11, 27), held.agenda[0])
    assert added("> HoD to write to the Dean", here).owners == ("Una Reid",)
    assert added("> DoS and HOD: draft the plan", here).owners == ("Ted Foss", "Una Reid")
    assert added("HoD: the labs are shut", here).speaker == "Una Reid"
    vote = added("= Buy a van (prop the HoD, sec Ted)", here).vote
    assert vote is not None
    assert (vote.moved, vote.seconded) == ("Una Reid", "Ted Foss")
    assert added("> HoT to write to the Dean", here).owners == ()


@pytest.mark.parametrize(
    ("text", "way", "people"),
    [
        ("Also attending: Yusuf Karam, auditor", "in-attendance", "Yusuf Karam"),
        ("Also attending: Yusuf Karam (auditor), Tess Hurst (solicitor)", "in-attendance", "Yusuf Karam, Tess Hurst"),
        ("Also present: Yusuf Karam, auditor", "in-attendance", "Yusuf Karam"),
        ("Attending: Hallam, Roy Mercer", "present", "Cllr Sue Hallam, Roy Mercer"),
    ],
)
def test_who_else_attends_is_no_member(text: str, way: str, people: str) -> None:
    act = read(text, scene("en")).act
    assert isinstance(act, Attend)
    assert (act.way, ", ".join(act.people)) == (way, people)


@pytest.mark.parametrize(
    ("text", "words", "owners"),
    [
        ("> Replace 12 screens @Ann + IT +Q1", "Replace 12 screens", "Ann Leigh, IT"),
        ("> Paint the hall @Roy & contractor +2 weeks", "Paint the hall", "Roy Mercer, contractor"),
        ("> Measure the shelves @Ann + volunteers", "Measure the shelves", "Ann Leigh, volunteers"),
        ("> Draft a flyer @Ann, Roy + PTA", "Draft a flyer", "Ann Leigh, Roy Mercer, PTA"),
        ("> Order it @Hallam & all trustees +Friday", "Order it", "Cllr Sue Hallam, all trustees"),
        ("> Order it @Hallam/volunteers", "Order it", "Cllr Sue Hallam, volunteers"),
        ("> Ask @Hallam and contractor", "Ask Hallam and contractor", "Cllr Sue Hallam, contractor"),
        ("> Draft a flyer @Ann, IT + volunteers", "Draft a flyer", "Ann Leigh, IT, volunteers"),
        ("> @Roy and contractor to paint the lobby", "to paint the lobby", "Roy Mercer, contractor"),
        ("> @Ann & two volunteers to greet +4 Dec", "to greet", "Ann Leigh, two volunteers"),
        ("> @Hallam, caretaker to change locks", "to change locks", "Cllr Sue Hallam, caretaker"),
        ("> Fix the screen @Ann, AV supplier +Friday", "Fix the screen", "Ann Leigh, AV supplier"),
        ("> Log the gifts @Roy w/ interns by 4 Dec", "Log the gifts", "Roy Mercer, interns"),
        ("> Log the gifts (@Roy with help from Ann)", "Log the gifts", "Roy Mercer, Ann Leigh"),
        ("> @Roy & the new caretaker to check locks", "to check locks", "Roy Mercer, new caretaker"),
        ("> Shift chairs @Roy (and scouts)", "Shift chairs", "Roy Mercer, scouts"),
        ("> Shift chairs @Roy, plus the scouts", "Shift chairs", "Roy Mercer, scouts"),
        ("> Flyers @Sparky Ltd + Ann +15 Jan", "Flyers", "Sparky Ltd, Ann Leigh"),
        ("> Roy & auditors: sign the accounts", "sign the accounts", "Roy Mercer, auditors"),
        ("> Sign the accounts - Roy & auditors - 15 Jan", "Sign the accounts", "Roy Mercer, auditors"),
        ("> Sign the accounts owner: Roy + auditors; due: 15 Jan", "Sign the accounts", "Roy Mercer, auditors"),
        ("> @Roy and Ann's mum to run the stall", "@Roy and Ann's mum to run the stall", ""),
        # What is with the owner, and letters that are no group.
        ("> @Roy with receipts to claim expenses", "with receipts to claim expenses", "Roy Mercer"),
        ("> Budget @Roy, VAT", "Budget, VAT", "Roy Mercer"),
        # Several have a deadline each, and none is that of all.
        ("> Bins @Roy +Fri, recycling @Ann +Mon", "Bins +Fri, recycling +Mon", "Roy Mercer, Ann Leigh"),
        # Perhaps one more, who is not read: the sign stays, too.
        ("> @Roy and quikfix to fit the lock", "@Roy and quikfix to fit the lock", ""),
        # A further task, or a time.
        ("> @Roy and remember to lock up", "and remember to lock up", "Roy Mercer"),
        ("> @Roy and escalate to the board", "and escalate to the board", "Roy Mercer"),
        ("> @Roy, please get the caretaker to open up", "please get the caretaker to open up", "Roy Mercer"),
        ("> Fix the gate @Roy, ASAP", "Fix the gate", "Roy Mercer"),
        ("> @Roy, staff training for Jan", "staff training for Jan", "Roy Mercer"),
        ("> Order it @Hallam and report", "Order it and report", "Cllr Sue Hallam"),
        ("> Order it @Hallam and report back", "Order it and report back", "Cllr Sue Hallam"),
        ("> Order it @Hallam & confirm", "Order it & confirm", "Cllr Sue Hallam"),
        ("> Order it @Hallam and listen to Roy", "Order it and listen to Roy", "Cllr Sue Hallam"),
        ("> @Roy and An to pay", "and An to pay", "Roy Mercer"),
        ("> Order it @Hallam + Friday", "Order it", "Cllr Sue Hallam"),
        # Strangers by given and family name
        ("> Order it @Zed Carr", "Order it", "Zed Carr"),
        ("> Order it @Zed Carr, Ivo Penn", "Order it", "Zed Carr, Ivo Penn"),
        ("> Order it @Hallam, Ivo Penn +Friday", "Order it", "Cllr Sue Hallam, Ivo Penn"),
        ("> Order it @Zed McKay and Karen on Monday", "Order it", "Zed McKay, Karen Lund"),
        ("> Order it @Siân O'Dea by Monday", "Order it", "Siân O'Dea"),
        ("> @Roy, Check Boiler", "Check Boiler", "Roy Mercer"),
        ("> Order it @Zed Friday", "Order it", "Zed"),
    ],
)
def test_an_unknown_owner_joined_to_one_with_a_sign(text: str, words: str, owners: str) -> None:
    line = added(text, scene("en"))
    assert (line.text, ", ".join(line.owners)) == (words, owners)


@pytest.mark.parametrize(
    ("text", "words", "owners"),
    [
        ("》清场 ＠何永、保洁两人", "清场", "何永, 保洁两人"),
        ("》＠何永和办公室主任助理核对台账", "核对台账", "何永, 办公室主任助理"),
        ("》＠何永，厂家工程师更换交换机", "更换交换机", "何永, 厂家工程师"),
        ("》＠何永、外聘律师审合同", "审合同", "何永, 外聘律师"),
        ("》联系 ＠何永＋软件商", "联系", "何永, 软件商"),
        ("》何永、施工队清场", "清场", "何永, 施工队"),
        # Perhaps one more, who is not read: the sign stays, too.
        ("》＠何永和三舅送饭", "＠何永和三舅送饭", ""),
        # A task, or those with whom it is done.
        ("》＠何永和厂家对接参数", "和厂家对接参数", "何永"),
        ("》＠何永、清理会议室", "清理会议室", "何永"),
        ("》＠何永、全部清空", "全部清空", "何永"),
        ("》＠何永，司机培训方案", "司机培训方案", "何永"),
    ],
)
def test_an_unknown_chinese_owner_joined_to_one_with_a_sign(text: str, words: str, owners: str) -> None:
    line = added(text, scene("zh"))
    assert (line.text, ", ".join(line.owners)) == (words, owners)


@pytest.mark.parametrize(
    ("text", "words", "owners"),
    [
        ("》请法务对@何永提供的三份合同出意见", "请法务对何永提供的三份合同出意见", ""),
        ("》法务审@何永起草的合同", "法务审何永起草的合同", ""),
        ("》请办公室把@何永交的台账归档 +周三", "把何永交的台账归档", "办公室"),
        ("》请财务对＠何永报的概算复核一遍", "请财务对何永报的概算复核一遍", ""),
        ("》复印 @何永上周交来的图纸 @吴茜", "复印 何永上周交来的图纸", "吴茜"),
        # The person does it.
        ("》请@何永提供三份合同", "提供三份合同", "何永"),
        ("》请@何永核对新来的员工名单", "核对新来的员工名单", "何永"),
        ("》请@何永负责的小组交表", "请何永负责的小组交表", "何永"),
        ("》联系@何永把买的打印机退掉", "联系何永把买的打印机退掉", "何永"),
    ],
)
def test_a_person_of_whom_only_a_thing_is(text: str, words: str, owners: str) -> None:
    line = added(text, scene("zh"))
    assert (line.text, ", ".join(line.owners)) == (words, owners)


@pytest.mark.parametrize(
    "text",
    [
        "换锁，周建业不同意，其他人都同意",
        "换锁，周建业反对，其余委员同意",
        "换锁，其他人都同意，周建业弃权",
        "换锁，周建业反对，赵敏芝弃权，其余人都赞成",
        "换锁，物业反对，其他人都同意",
        "换锁，周建业投了反对票，其他代表均同意",
    ],
)
def test_that_all_others_agreed_stays_in_the_text(text: str) -> None:
    reading = read(f"＝{text}", scene("zh"))
    assert isinstance(reading.act, Add)
    vote = reading.act.line.vote
    assert (reading.act.line.text, vote and vote.result) == (text, "carried")


@pytest.mark.parametrize(
    ("text", "moved", "seconded"),
    [
        ("= Accounts approved (RS proposed, ON seconded, unanimous)", "Rada Stokes", "Olga Nunn"),
        ("= Accounts approved (ON proposed, RS seconded, carried 4-1)", "Olga Nunn", "Rada Stokes"),
        ("= Accounts approved, moved ON, seconded RS", "Olga Nunn", "Rada Stokes"),
        ("= Accounts approved (ON/RS, carried)", "Olga Nunn", "Rada Stokes"),
    ],
)
def test_initials_that_are_a_word_in_small_letters(text: str, moved: str, seconded: str) -> None:
    people = (Attendee(name="Rada Stokes"), Attendee(name="Olga Nunn"))
    held = Meeting(title="M", status="live", attendees=people, agenda=(AgendaItem(id="a1", title="T"),))
    act = read(text, Scene(held, Names(held), dt.date(2026, 11, 27), held.agenda[0])).act
    assert isinstance(act, Add)
    assert act.line.text == "Accounts approved"
    assert act.line.vote
    assert (act.line.vote.moved, act.line.vote.seconded) == (moved, seconded)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("HT reported that attendance is up", "Jo Tennant"),
        ("HT: attendance is up", "Jo Tennant"),
        ("Prof W: the corridor is narrow", "Prof Alan Whitcombe"),
        ("Prof. W. said the corridor is narrow", "Prof Alan Whitcombe"),
        ("Prof X: the corridor is narrow", "Prof X"),
        ("Head of Pathology Whitcombe: the corridor is narrow", "Prof Alan Whitcombe"),
        ("AT: attendance is up", ""),
    ],
)
def test_who_speaks_by_letters_of_a_role_or_a_name(text: str, who: str) -> None:
    people = (
        Attendee(name="Jo Tennant", role="Headteacher"),
        Attendee(name="Prof Alan Whitcombe", role="Head of pathology"),
    )
    held = Meeting(title="M", status="live", attendees=people, agenda=(AgendaItem(id="a1", title="T"),))
    line = added(text, Scene(held, Names(held), dt.date(2026, 11, 27), held.agenda[0]))
    assert line.speaker == who


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("> Order it @Priya Hallam", "Cllr Hallam"),
        ("> Order it @Roy, Priya Hallam +Friday", "Roy Mercer, Cllr Hallam"),
        ("> Order it @Priya Mercer", "Priya Mercer"),
    ],
)
def test_a_councillor_known_by_family_name_alone_is_found_by_the_whole_name(text: str, owner: str) -> None:
    people = (Attendee(name="Cllr Hallam"), Attendee(name="Roy Mercer"))
    meeting = Meeting(title="Council", attendees=people)
    line = added(text, Scene(meeting=meeting, names=Names(meeting), today=dt.date(2026, 11, 27)))
    assert (line.text, ", ".join(line.owners)) == ("Order it", owner)


BOARD = (
    Attendee(name="Rosa Hale", role="President"),
    Attendee(name="Milo Bright", role="Vice President"),
    Attendee(name="Iris Tamm", role="Library Director"),
    Attendee(name="Jonas Wick"),
    Attendee(name="Nina Orr"),
    Attendee(name="Lea van Dorn"),
)


def board() -> Scene:
    """Give a scene in the meeting of a board, where few have a role."""
    held = Meeting(title="M", status="live", attendees=BOARD, agenda=(AgendaItem(id="a1", title="T"),))
    return Scene(held, Names(held), dt.date(2026, 11, 27), held.agenda[0])


@pytest.mark.parametrize(
    ("text", "way", "people"),
    [
        ("Excused: Trustee Wick", "apologies", "Jonas Wick"),
        ("Absent: Trustee van Dorn", "absent", "Lea van Dorn"),
        ("Trustee Orr absent", "absent", "Nina Orr"),
        ("Trustee Wick left 6:40 pm", "left", "Jonas Wick"),
        ("Present: President Hale, Trustee Bright, Director Tamm", "present", "Rosa Hale, Milo Bright, Iris Tamm"),
        ("Present: Trustee Penn, Board Member Orr", "present", "Trustee Penn, Nina Orr"),
        ("Apologies: Commissioner Orr (ill), Supervisor Wick", "apologies", "Nina Orr, Jonas Wick"),
        ("Present: Secretary Wick, Councilmember Orr", "present", "Jonas Wick, Nina Orr"),
        ("Sorry for absence: Nina, Jonas (poorly)", "apologies", "Nina Orr, Jonas Wick"),
    ],
)
def test_an_office_of_the_body_before_a_name_is_the_attendee(text: str, way: str, people: str) -> None:
    act = read(text, board()).act
    assert isinstance(act, Attend)
    assert (act.way, ", ".join(act.people)) == (way, people)


@pytest.mark.parametrize(
    ("text", "words", "owner"),
    [
        ("> Director Tamm to send the plan", "send the plan", "Iris Tamm"),
        ("> President Hale to sign the lease", "sign the lease", "Rosa Hale"),
        ("> Trustee Wick and Trustee Orr to meet the bank", "meet the bank", "Jonas Wick, Nina Orr"),
        ("> Order it @Vice President Bright", "Order it", "Milo Bright"),
        ("> Treasurer Wick to sign the lease", "Treasurer Wick to sign the lease", ""),
        ("> Director Orr to sign the lease", "Director Orr to sign the lease", ""),
        ("> Director Search to begin", "Director Search to begin", ""),
        ("> member Orr to begin", "member Orr to begin", ""),
    ],
)
def test_an_office_before_the_name_of_an_owner(text: str, words: str, owner: str) -> None:
    line = added(text, board())
    assert (line.text, ", ".join(line.owners)) == (words, owner)


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("Mr. Wick responded data due in February", "Jonas Wick", "data due in February"),
        ("Mr. Wick clarified the policy is old", "Jonas Wick", "the policy is old"),
        ("Mr. Wick q'd whether the policy is old", "Jonas Wick", "whether the policy is old"),
        ("Mr. Wick responded to the letter about it", "", "Mr. Wick responded to the letter about it"),
        ("Mr. Wick replied by email on Friday last week", "", "Mr. Wick replied by email on Friday last week"),
        ("Mr. Wick advised that the policy is old", "Jonas Wick", "the policy is old"),
        ("Trustee Orr advised that the roof leaks", "Nina Orr", "the roof leaks"),
        ("Nina advised Jonas to wait", "", "Nina advised Jonas to wait"),
        ("Nina advised us that it is old", "", "Nina advised us that it is old"),
    ],
)
def test_who_advised(text: str, speaker: str, words: str) -> None:
    line = added(text, board())
    assert (line.speaker, line.text) == (speaker, words)


@pytest.mark.parametrize(
    ("said", "here"),
    [
        ("apols Nina (on nights), Jonas dialling in late 9ish", True),
        ("apols Nina, Jonas joining at 9", True),
        ("apols Nina; Jonas arriving after lunch", True),
        ("apols Nina, Jonas here from item 3", True),
        ("apols Nina, Jonas (will join later)", True),
        ("apols Nina, Jonas (calling in sick)", False),
        ("apols Nina, Jonas (attending a funeral)", False),
        ("apols Nina, Jonas (coming back from Spain)", False),
    ],
)
def test_who_joins_later_is_not_away(said: str, here: bool) -> None:
    act = read(said, board()).act
    assert isinstance(act, Attend)
    assert act.people == ("Nina Orr", "Jonas Wick")
    assert [one.way for one in act.details] == [None, "present" if here else None]
