"""What one line says of attendance and facts in several parts, of interests, proxies, groups and who is late."""

from __future__ import annotations

import datetime as dt
from itertools import zip_longest

import pytest

from minutetui.core.capture import read
from minutetui.core.capture.edits import edit_of
from minutetui.core.capture.reading import Scene, added
from minutetui.core.meeting.edits import apply
from minutetui.core.meeting.model import AgendaItem, Attendee, Meeting
from minutetui.core.people.names import Names
from minutetui.words import Language

DAY = dt.date(2026, 11, 27)
PEOPLE: dict[Language, tuple[tuple[str, str], ...]] = {
    "en": (
        *(("Cllr Ruth Oldham", ""), ("Cllr Peter Haigh", ""), ("Cllr Jane Whitby", ""), ("Cllr Dan Eccleston", "")),
        *(("Fiona Marr", ""), ("Carol Stubbins", "Clerk"), ("Bo Chen", "")),
    ),
    "zh": (
        *(("周建明", "书记"), ("冯丽", ""), ("曹洋", ""), ("贺敏", ""), ("邓凯", ""), ("唐宁", ""), ("安娜", "监事")),
        *(("沈国平", ""), ("马芬", ""), ("邵敏", "副总经理"), ("贺长森", "总经理")),
    ),
}
ITEMS: dict[Language, tuple[str, ...]] = {
    "en": ("Planning", "Allotments", "Village hall roof", "Date of next meeting"),
    "zh": ("预算执行", "数据迁移", "冬季四防"),
}


def at(hour: int, minute: int = 0, second: int = 0) -> dt.datetime:
    return dt.datetime(2026, 11, 27, hour, minute, second, tzinfo=dt.UTC)


def held(language: Language) -> Meeting:
    """Give a meeting that began at 19:00 (14:00 in Chinese)."""
    return Meeting(
        title="M",
        language=language,
        status="live",
        date=DAY,
        started=at(19 if language == "en" else 14),
        chair=PEOPLE[language][0][0],
        attendees=(
            *(Attendee(name=name, role=role) for name, role in PEOPLE[language]),
            Attendee(name="4 members of the public", attendance="in-attendance"),
        ),
        agenda=tuple(AgendaItem(id=f"a{number}", title=title) for number, title in enumerate(ITEMS[language], 1)),
    )


def committed(meeting: Meeting, text: str, clock: dt.datetime, item: int = 0) -> Meeting:
    """Give the meeting after a text was typed at a time while one of its items was minuted."""
    scene = Scene(meeting, Names(meeting), DAY, meeting.agenda[item])
    edit = edit_of(read(text, scene), scene, "k9", clock)
    assert edit is not None, text
    return apply(meeting, edit)[0]


def told(one: Attendee) -> str:
    """Say how somebody attends, in one string."""
    times = (f"{word}{moment:%H:%M}" for word, moment in (("from ", one.arrived), ("to ", one.left)) if moment)
    out = (f"out {absence.left:%H:%M}-{absence.back:%H:%M}" for absence in one.absences)
    interests = (
        f"in {about}{f' [{stake}]' if stake else ''}"
        for about, stake in zip_longest(one.interests, one.stakes, fillvalue="")
    )
    return "; ".join(filter(None, (one.attendance, one.remark, *times, *out, *interests)))


def changes(before: Meeting, after: Meeting) -> dict[str, str]:
    """Say what a text changed: people by name, facts and lines."""
    known = {one.name: one for one in before.attendees}
    found = {one.name: told(one) for one in after.attendees if known.get(one.name) != one}
    for name in ("place", "chair", "recorder", "expected", "headcount", "next_meeting"):
        if getattr(before, name) != getattr(after, name):
            found[name] = str(getattr(after, name))
    for name in ("started", "ended"):
        if getattr(before, name) != getattr(after, name):
            found[name] = f"{getattr(after, name):%H:%M}"
    lines = [line.text for item in after.agenda for line in item.lines]
    return {**found, **({"line": "; ".join(lines)} if lines else {})}


ENGLISH: list[tuple[str, dict[str, str]]] = [
    ("Apologies: Fiona, Joe ten minutes late", {"Fiona Marr": "apologies", "Joe": "absent; ten minutes late"}),
    (
        "Apologies: Fiona Marr (holiday). Cllr Eccleston will be late",
        {"Fiona Marr": "apologies; holiday", "Cllr Dan Eccleston": "absent; will be late"},
    ),
    (
        "Apologies: Fiona Marr. Apologies for lateness: Bo",
        {"Fiona Marr": "apologies", "Bo Chen": "absent; late"},
    ),
    (
        "Apologies: Fiona Marr (ill). She will send her figures",
        {"Fiona Marr": "apologies; ill", "line": "She will send her figures"},
    ),
    (
        "In attendance: C Stubbins (Clerk), 3 members of the public",
        {"Carol Stubbins": "in-attendance", "3 members of the public": "in-attendance"},
    ),
    ("Present: Cllrs Haigh and Newbold", {"Cllr Newbold": "present"}),
    ("Apologies from Cllr Sarkis - holiday", {"Cllr Sarkis": "apologies; holiday"}),
    ("Minutes taken by Carol Stubbins", {"recorder": "Carol Stubbins"}),
    ("Members of public left 8.35", {"4 members of the public": "in-attendance; to 20:35"}),
    ("Haigh left the room 8.10 and took no part", {"Cllr Peter Haigh": "present; took no part; to 20:10"}),
    (
        "Haigh declared a pecuniary interest in item 3, village hall roof",
        {"Cllr Peter Haigh": "present; in Village hall roof [pecuniary]"},
    ),
    (
        "Whitby declared a personal interest, allotment tenant",
        {"Cllr Jane Whitby": "present; in Planning [personal; allotment tenant]"},
    ),
    (
        "Haigh has a DPI in item 3, owns the land",
        {"Cllr Peter Haigh": "present; in Village hall roof [DPI; owns the land]"},
    ),
    (
        "Interests: Haigh item 3 (pecuniary), Whitby item 2 (personal)",
        {
            "Cllr Peter Haigh": "present; in Village hall roof [pecuniary]",
            "Cllr Jane Whitby": "present; in Allotments [personal]",
        },
    ),
    (
        "Whitby: non-pecuniary interest, her son plays there",
        {"Cllr Jane Whitby": "present; in Planning [non-pecuniary; her son plays there]"},
    ),
    (
        "Bo attended in place of Fiona Marr",
        {"Bo Chen": "present; for Fiona Marr", "Fiona Marr": "apologies; represented by Bo Chen"},
    ),
    ("Chair opened the meeting at 7.02pm and welcomed everyone", {"started": "19:02"}),
    ("There being no further business the meeting closed at 8.47pm", {"ended": "20:47"}),
    ("DONM Thurs 7 January 7pm", {"next_meeting": "2027-01-07 19:00:00"}),
    (
        "Next meeting: 7 January 7pm, agenda to follow",
        {"next_meeting": "2027-01-07 19:00:00", "line": "agenda to follow"},
    ),
    ("Fiona did not attend", {"Fiona Marr": "absent"}),
    ("Bo is away on business", {"Bo Chen": "apologies; away on business"}),
    ("Meeting closed 8.55 pm. Next meeting 7 January 7pm", {"ended": "20:55", "next_meeting": "2027-01-07 19:00:00"}),
    ("Guest: Dr Mina Patel, GP", {"Dr Mina Patel": "in-attendance"}),
    ("Apologies noted from Bo Chen (jury service)", {"Bo Chen": "apologies; jury service"}),
    ("Fiona is off sick", {"Fiona Marr": "apologies; off sick"}),
    ("Apologies: Fiona Marr, Bo Chen (both ill)", {"Fiona Marr": "apologies; ill", "Bo Chen": "apologies; ill"}),
    (
        "Left: Whitby 8.20, Haigh 8.40",
        {"Cllr Jane Whitby": "present; to 20:20", "Cllr Peter Haigh": "present; to 20:40"},
    ),
    ("8.15pm Whitby out, 8.25pm Whitby back", {"Cllr Jane Whitby": "present; out 20:15-20:25"}),
    ("7.25 Whitby joined by Zoom", {"Cllr Jane Whitby": "present; by Zoom; from 19:25"}),
    ("Whitby arrived late at 7.20, traffic", {"Cllr Jane Whitby": "present; traffic; from 19:20"}),
    ("Venue: Methodist Hall, 7.05pm", {"place": "Methodist Hall", "started": "19:05"}),
    (
        "Members due 8, present 6, apologies 2",
        {"expected": "8", "headcount": "6", "line": "Members due 8, present 6, apologies 2"},
    ),
    ("Meeting called to order at 7.01 pm by Cllr Oldham", {"started": "19:01"}),
    (
        "Whitby and Haigh declared personal interests in allotments",
        {
            "Cllr Jane Whitby": "present; in Allotments [personal]",
            "Cllr Peter Haigh": "present; in Allotments [personal]",
        },
    ),
    (
        "Haigh declared a conflict of interest in allotments",
        {"Cllr Peter Haigh": "present; in Allotments [conflict of interest]"},
    ),
    ("In attendance: Town Clerk Ada Quill", {"Ada Quill": "in-attendance"}),
]
CHINESE: list[tuple[str, dict[str, str]]] = [
    ("下午2:05开会，贺长森主持", {"started": "14:05", "chair": "贺长森"}),
    ("时间：14:05，地点：三楼会议室", {"started": "14:05", "place": "三楼会议室"}),
    (
        "应到党员18名，实到15名，请假3名。",
        {"expected": "18", "headcount": "15", "line": "应到党员18名，实到15名，请假3名。"},
    ),
    ("应到86户，实到61户，委托7户", {"expected": "86", "headcount": "61", "line": "应到86户，实到61户，委托7户"}),
    (
        "村民代表应到35人，实到29人，符合法定人数",
        {"expected": "35", "headcount": "29", "line": "村民代表应到35人，实到29人，符合法定人数"},
    ),
    ("到会率92%，应到25，实到23", {"expected": "25", "headcount": "23"}),
    (
        "下次会议定于12月25日下午两点，议题另行通知",
        {"next_meeting": "2026-12-25 14:00:00", "line": "议题另行通知"},
    ),
    ("下周例会12月4日9:00，409", {"next_meeting": "2026-12-04 09:00, 409"}),
    ("安娜监事列席，15:40进", {"安娜": "in-attendance; from 15:40"}),
    ("唐宁视频参会，15:10掉线", {"唐宁": "present; 视频; to 15:10"}),
    ("贺敏迟到10分钟（送孩子）", {"贺敏": "present; 送孩子; from 14:10"}),
    ("早退：贺敏 16:30 接孩子", {"贺敏": "present; 接孩子; to 16:30"}),
    ("曹洋缺会，没说原因", {"曹洋": "absent; 没说原因"}),
    ("曹洋因夜班未参加会议", {"曹洋": "absent; 因夜班"}),
    ("缺席：2人（唐宁、贺敏）", {"唐宁": "absent", "贺敏": "absent"}),
    ("沈国平先走了，马芬接着主持", {"沈国平": "present; to 15:00", "line": "马芬接着主持"}),
    ("沈国平委托马芬代为出席并表决", {"沈国平": "apologies; 委托马芬代为出席并表决"}),
    ("贺敏今天请病假，由唐宁代", {"贺敏": "apologies; 病假", "唐宁": "present; 代贺敏"}),
    ("出席：唐宁（代邓凯）", {"唐宁": "present; 代邓凯", "邓凯": "apologies; 由唐宁代"}),
    ("出席：曹洋、冯丽（委托曹洋）", {"冯丽": "present; 委托曹洋"}),
    ("列席：曹洋（议题二）", {"曹洋": "in-attendance; 议题二"}),
    ("贺敏回避（其配偶在投标单位）", {"贺敏": "present; in 预算执行 [其配偶在投标单位]"}),
    ("邓凯系供应商亲属，回避", {"邓凯": "present; in 预算执行 [系供应商亲属]"}),
    ("回避：贺敏（亲属关系）、邓凯", {"贺敏": "present; in 预算执行 [亲属关系]", "邓凯": "present; in 预算执行"}),
    ("冯丽回避议题二", {"冯丽": "present; in 数据迁移"}),
    ("会议地点：四楼会议室，时间：14:05", {"place": "四楼会议室", "started": "14:05"}),
    ("会议于16:05结束，周建明作总结", {"ended": "16:05", "line": "周建明作总结"}),
    ("贺敏14:30到会，堵车", {"贺敏": "present; 堵车; from 14:30"}),
    ("冯丽回避（参股单位）", {"冯丽": "present; in 预算执行 [参股单位]"}),
    ("请假：曹洋、唐宁（均出差）", {"曹洋": "apologies; 出差", "唐宁": "apologies; 出差"}),
    ("请假：曹洋。其余人员会后补签", {"曹洋": "apologies", "line": "其余人员会后补签"}),
    ("请假：曹洋。唐宁会晚到", {"曹洋": "apologies", "唐宁": "absent; 会晚到"}),
    (
        "15:40 沈国平离席，由马芬主持",
        {"沈国平": "present; to 15:40", "line": "15:40 沈国平离席，由马芬主持"},
    ),
    ("记录：曹洋。列席：安娜", {"安娜": "in-attendance", "recorder": "曹洋"}),
    ("冯丽有事15:40离开", {"冯丽": "present; 有事; to 15:40"}),
    ("回避情况：邓凯（供应商股东）", {"邓凯": "present; in 预算执行 [供应商股东]"}),
    ("请假：曹洋。唐宁晚些到", {"曹洋": "apologies", "唐宁": "absent; 晚些到"}),
    ("实到委员9名，超过半数", {"headcount": "9", "line": "实到委员9名，超过半数"}),
    ("16:40结束会议", {"ended": "16:40"}),
    ("下次例会1月8日9:00在五楼会议室召开", {"next_meeting": "2027-01-08 09:00, 五楼会议室"}),
    ("[15:20] 贺敏回避，离场", {"贺敏": "present; to 15:20; in 预算执行"}),
    ("贺长森北京出差请假", {"贺长森": "apologies; 北京出差"}),
    ("请假：贺长森外出听课", {"贺长森": "apologies; 外出听课"}),
    ("请假：汤小红外出听课", {"汤小红": "apologies; 外出听课"}),
    ("汤小红外出听课请假", {"汤小红": "apologies; 外出听课"}),
    ("汤小东北京出差请假", {"line": "汤小东北京出差请假"}),
    ("唐宁强出差请假", {"唐宁强": "apologies; 出差"}),
    ("院领导全到，冯丽下乡请假", {"冯丽": "apologies; 下乡", "line": "院领导全到，冯丽下乡请假"}),
    (
        "护理组全到，医生组冯丽请假，安娜列席",
        {"冯丽": "apologies", "安娜": "in-attendance", "line": "护理组全到，医生组冯丽请假，安娜列席"},
    ),
    ("其他人都到了，唐宁、邓凯请假", {"唐宁": "apologies", "邓凯": "apologies"}),
    ("唐宁、邓凯请假，其余人员均到会", {"唐宁": "apologies", "邓凯": "apologies"}),
    ("校领导全到", {"line": "校领导全到"}),
    ("出席：校领导全到", {"line": "校领导全到"}),
    ("会议地点改到行政楼二楼", {"place": "行政楼二楼"}),
    ("地点临时调整为三楼会议室", {"place": "三楼会议室"}),
    ("会议地点：改在食堂二楼", {"place": "食堂二楼"}),
    ("地点：三楼会议室，主持冯丽，记录唐宁", {"place": "三楼会议室", "chair": "冯丽", "recorder": "唐宁"}),
    ("地点：录播室，冯丽主持", {"place": "录播室", "chair": "冯丽"}),
    ("会议室：三楼，应到12人，实到10人", {"place": "三楼", "expected": "12", "headcount": "10"}),
    (
        "时间：14:05，地点：小会议室，主持：冯丽",
        {"place": "小会议室", "chair": "冯丽", "started": "14:05"},
    ),
    ("地点：三楼会议室，投影坏了", {"place": "三楼会议室", "line": "三楼会议室，投影坏了"}),
    ("地点：科技园，2号楼，301", {"place": "科技园，2号楼，301"}),
    ("记录冯丽培训", {"line": "记录冯丽培训"}),
    ("记录高温", {"line": "记录高温"}),
    ("请假：唐宁发烧、邓凯去局里办事", {"唐宁": "apologies; 发烧", "邓凯": "apologies; 去局里办事"}),
    ("唐宁孩子发烧请假", {"唐宁": "apologies; 孩子发烧"}),
    ("唐宁批准小李请假", {"line": "唐宁批准小李请假"}),
    ("唐宁的孩子发烧请假", {"line": "唐宁的孩子发烧请假"}),
    ("出席：沈国平现场抢修", {"line": "沈国平现场抢修"}),
    (
        "到会：冯丽 曹洋，唐宁值班来不了",
        {"唐宁": "apologies; 值班来不了"},
    ),
    ("到会 冯丽 曹洋 沈国平，唐宁值班来不了", {"唐宁": "apologies; 值班来不了"}),
    ("出席 冯丽 曹洋；请假 唐宁", {"唐宁": "apologies"}),
    ("请假 唐宁（出差）", {"唐宁": "apologies; 出差"}),
    ("列席 唐宁 邓凯", {"唐宁": "in-attendance", "邓凯": "in-attendance"}),
    ("到会 人数不足", {"line": "到会 人数不足"}),
    ("冯丽、曹洋现场，唐宁线上接入", {"唐宁": "present; 线上"}),
    ("唐宁列席汇报", {"唐宁": "in-attendance; 汇报"}),
    ("唐宁只列席不投票", {"唐宁": "in-attendance; 不投票"}),
    ("建议沈国平参会", {"line": "建议沈国平参会"}),
    ("贺敏下台晚，3点10分才到", {"贺敏": "present; 下台晚; from 15:10"}),
    ("贺敏说唐宁堵车，3点10分才到", {"line": "唐宁堵车，3点10分才到"}),
    ("贺敏的车坏了，3点10分才到", {"line": "贺敏的车坏了，3点10分才到"}),
    ("贺敏14点50走的，接外孙", {"贺敏": "present; 接外孙; to 14:50"}),
    ("会议于14:05开始，16:20结束", {"started": "14:05", "ended": "16:20"}),
    (
        "14:05社区活动室开会，冯丽主持，邓凯记",
        {"started": "14:05", "place": "社区活动室", "chair": "冯丽", "recorder": "邓凯"},
    ),
    (
        "2026年第4次评审会，应到7名，实到5名，达到法定人数",
        {"expected": "7", "headcount": "5", "line": "2026年第4次评审会，应到7名，实到5名，达到法定人数"},
    ),
    ("下次会12月11号上午9点还在这儿开", {"next_meeting": "2026-12-11 09:00, 还在这儿开"}),
    ("下次12月14号晚7点半,还在居委会", {"next_meeting": "2026-12-14 19:30, 居委会"}),
    ("会议地点由三楼改到一楼大厅", {"place": "一楼大厅"}),
    ("地点：另行通知", {"line": "另行通知"}),
    ("请假：汤小洁带孩子看牙", {"line": "汤小洁带孩子看牙"}),
    ("请假：汤小洁家访", {"汤小洁": "apologies; 家访"}),
    ("唐宁、冯丽线上参加，邓凯电话接入", {"唐宁": "present; 线上", "冯丽": "present; 线上", "邓凯": "present; 电话"}),
    ("唐宁线上参会，邓凯请假", {"唐宁": "present; 线上", "邓凯": "apologies"}),
    ("记录：唐宁  审稿：邓凯", {"recorder": "唐宁", "line": "邓凯"}),
    ("到齐了，唐宁记录", {"recorder": "唐宁"}),
    ("记录员唐宁，主持人冯丽", {"recorder": "唐宁", "chair": "冯丽"}),
    ("唐宁14:20才进来，堵车", {"唐宁": "present; 堵车; from 14:20"}),
]


@pytest.mark.parametrize(("text", "wanted"), [*ENGLISH, *CHINESE], ids=[row[0] for row in [*ENGLISH, *CHINESE]])
def test_each_part_of_a_line_is_stored(text: str, wanted: dict[str, str]) -> None:
    language: Language = "en" if text.isascii() else "zh"
    before = held(language)
    assert changes(before, committed(before, text, at(15))) == wanted


ROLES: list[tuple[str, list[tuple[str, str, str]]]] = [
    ("列席：社区民警高强、法律顾问方圆", [("高强", "社区民警", ""), ("方圆", "法律顾问", "")]),
    ("列席：物业张经理、返聘专家老葛", [("张经理", "", "物业"), ("老葛", "返聘专家", "")]),
    (
        "出席：副总经理郑平、陆广，财务总监温兰",
        [("郑平", "副总经理", ""), ("陆广", "副总经理", ""), ("温兰", "财务总监", "")],
    ),
    ("列席：专家组组长陶然教授、监理单位张总监", [("陶然", "专家组组长、教授", ""), ("张总监", "", "监理单位")]),
    (
        "出席：副园长周敏、轮机长许青、首席财务官方明、厨师长赵刚",
        [("周敏", "副园长", ""), ("许青", "轮机长", ""), ("方明", "首席财务官", ""), ("赵刚", "厨师长", "")],
    ),
    (
        "出席：孙长林、培训部经理何晓、调研员许静",
        [("孙长林", "", ""), ("何晓", "经理", "培训部"), ("许静", "调研员", "")],
    ),
    (
        "参会人：甲方——林涛、王小明；乙方——何晓",
        [("林涛", "", "甲方"), ("王小明", "", "甲方"), ("何晓", "", "乙方")],
    ),
    ("Present: Deb Shaw, Jim Todd, flats 4 and 7", [("Deb Shaw", "", ""), ("Jim Todd", "", "")]),
    ("出席：宋远、副总经理郑平、陆广", [("宋远", "", ""), ("郑平", "副总经理", ""), ("陆广", "", "")]),
]


@pytest.mark.parametrize(("text", "wanted"), ROLES, ids=[row[0] for row in ROLES])
def test_the_words_before_a_name_are_a_role_or_a_unit(text: str, wanted: list[tuple[str, str, str]]) -> None:
    after = committed(held("zh"), text, at(15))
    names = {name for name, _, _ in wanted}
    assert [(one.name, one.role, one.unit) for one in after.attendees if one.name in names] == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Haigh has an interest in old maps",
        "Bo declared no interest",
        "时间：14:00，先试运行一周",
        "王芳走了，这个月工资还没结",
        "地点三楼，设备已检修",
    ],
)
def test_a_line_of_which_the_rest_is_no_fact_stays_text(text: str) -> None:
    language: Language = "en" if text.isascii() else "zh"
    before = held(language)
    after = committed(before, text, at(15))
    assert (after.attendees, after.started, after.place) == (before.attendees, before.started, before.place)


def test_the_day_alone_is_the_next_meeting_in_the_item_about_it() -> None:
    after = committed(held("en"), "Thursday 7 January 2027, 7pm", at(20), item=3)
    assert after.next_meeting == dt.datetime(2027, 1, 7, 19)


def test_a_line_is_a_line_of_its_item_too() -> None:
    meeting = held("en")
    scene = Scene(meeting, Names(meeting), DAY, meeting.agenda[0])
    act = added(read("Apologies: Fiona Marr. Bo: the roof leaks", scene).act)
    assert act is not None
    assert (act.line.speaker, act.line.text) == ("Bo Chen", "the roof leaks")


@pytest.mark.parametrize(
    ("texts", "wanted"),
    [
        (("请假：贺敏（出差）", "到会：贺敏 15:40"), "present; 出差; from 15:40"),
        (("贺敏离会", "贺敏14:50返回"), "present"),
        (("离会：贺敏 16:00", "到会：贺敏 15:40"), "present; from 15:40; to 16:00"),
        (("离会：贺敏 15:10", "贺敏15:40返回"), "present; out 15:10-15:40"),
    ],
)
def test_what_is_said_later_does_not_undo_what_was_said_of_another_time(texts: tuple[str, ...], wanted: str) -> None:
    meeting = held("zh")
    for text in texts:
        meeting = committed(meeting, text, at(15, 0, 21))
    assert told(next(one for one in meeting.attendees if one.name == "贺敏")) == wanted


def test_who_is_known_as_the_recorder_need_not_attend() -> None:
    meeting = held("zh").with_(recorder="祁雯")
    assert changes(meeting, committed(meeting, "记录：祁雯", at(15))) == {}
