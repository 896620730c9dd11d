"""Attendance and facts of the meeting as hurried people type them, and lines that look like them and stay text."""

from __future__ import annotations

import datetime as dt

import pytest

from minutetui.core.capture import read
from minutetui.core.capture.reading import Add, Attend, Meet, Reading, Scene, SetFacts, Several
from minutetui.core.meeting.model import AgendaItem, Attendee, Meeting
from minutetui.core.people.details import PersonDetails
from minutetui.core.people.names import Names
from minutetui.words import Language

DAY = dt.date(2026, 11, 27)
EN = ("Priya Shah", "Doug Renner", "Hetty Blake", "Marcus Oyelaran", "Lena Fitch", "Tom Sayer")
ZH = (("韩立新", "总经理"), ("陶敏", "副总经理"), ("罗志远", "工程部经理"), ("苗青", ""), ("邵国庆", ""), ("何静", ""))


def scene(language: Language) -> Scene:
    people = [Attendee(name=name) for name in EN] if language == "en" else [Attendee(name=n, role=r) for n, r in ZH]
    starts = dt.datetime.combine(DAY, dt.time(19, 30) if language == "en" else dt.time(14), dt.UTC)
    item = AgendaItem(id="a1", title="Finance" if language == "en" else "财务")
    second = AgendaItem(id="a2", title="Water" if language == "en" else "供水")
    held = Meeting(
        title="M", language=language, status="live", starts=starts, attendees=tuple(people), agenda=(item, second)
    )
    return Scene(held, Names(held), DAY, item)


def told(reading: Reading) -> str:
    """Put what a line does in a few words: left 20:35 Tom Sayer (fire alarm); line."""
    act = reading.act
    return "; ".join(map(_told, act.acts if isinstance(act, Several) else (act,)))


def _told(act: object) -> str:
    if isinstance(act, Attend):
        time = f" {act.time:%H:%M}" if act.time else ""
        people = (_person(*one) for one in zip(act.people, act.details, strict=True))
        return f"{act.way}{time} {', '.join(people)}{f' in {act.about}' if act.about else ''}"
    if isinstance(act, SetFacts):
        values = (f"{value:%H:%M}" if isinstance(value, dt.time) else value for _, value in act.facts)
        return ", ".join(f"{name} {value}" for (name, _), value in zip(act.facts, values, strict=True))
    if isinstance(act, Meet):
        return " ".join(filter(None, ("next", act.next.when, act.next.place)))
    return f"line {act.line.text}" if isinstance(act, Add) else "other"


def _person(name: str, one: PersonDetails) -> str:
    beside = (one.way, one.office, one.unit, one.role, f"back {one.back:%H:%M}" if one.back else "", one.remark)
    said = "; ".join(filter(None, beside))
    return f"{name} ({said})" if said else name


ALL = "present Priya Shah, Doug Renner, Hetty Blake"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Tom dropped off 8:35, fire alarm", "left 20:35 Tom Sayer (fire alarm)"),
        ("Tom had to shoot off at 8.35", "left 20:35 Tom Sayer"),
        ("Tom left just before the vote on fees", "left Tom Sayer (just before the vote on fees)"),
        ("Tom left the room for item 2 (declared)", "left Tom Sayer (item 2, declared)"),
        ("Lena away from 8.10 to 8.25", "left 20:10 Lena Fitch (back 20:25)"),
        (
            "Lena left for item 2 (staff pay) and came back at 8.10",
            "present Lena Fitch (left for item 2 (staff pay) and came back at 8.10)",
        ),
        ("Tom made it at 7.50, traffic", "arrived 19:50 Tom Sayer (traffic)"),
        ("Tom in at 7.50", "arrived 19:50 Tom Sayer"),
        ("Tom came 20 mins in", "arrived 19:50 Tom Sayer"),
        ("Tom's stuck on the A12, will be late", "absent Tom Sayer (will be late, stuck on the A12)"),
        ("Tom is not coming, on nights", "apologies Tom Sayer (on nights)"),
        ("no word from Marcus", "absent Marcus Oyelaran"),
        ("Doug gave proxy to Hetty", "apologies Doug Renner (gave proxy to Hetty)"),
        (
            "Priya holds Lena's proxy",
            "present Priya Shah (for Lena Fitch), Lena Fitch (apologies; represented by Priya Shah)",
        ),
        (
            "Proxy for Lena: Jan Moss",
            "present Jan Moss (for Lena Fitch), Lena Fitch (apologies; represented by Jan Moss)",
        ),
        ("Hetty's on minutes", "present Hetty Blake (recorder)"),
        ("Tom chairing as Priya's late", "present Tom Sayer (chair), Priya Shah (present; late)"),
        ("Tom joined for item 2 only", "present Tom Sayer (for item 2 only)"),
        (
            "Jan Moss from Anglian Water joined us for item 2",
            "in-attendance Jan Moss (Anglian Water; for item 2)",
        ),
        ("Guest speaker: Jan Moss, Anglian Water", "in-attendance Jan Moss (Anglian Water)"),
        ("Roll call: Shah, Renner, Blake here; Sayer absent", f"{ALL}; absent Tom Sayer"),
        ("Roll call - Priya, Doug, Hetty", ALL),
        ("Attendance: Priya, Doug, Hetty; apologies from Tom", f"{ALL}, Tom Sayer (apologies)"),
        ("PS, DR, HB here. LF & MO sent apols", f"{ALL}; apologies Lena Fitch, Marcus Oyelaran"),
        ("Apologies - Lena, Tom, + Jan Moss", "apologies Lena Fitch, Tom Sayer, Jan Moss"),
        ("Apologies: none received", "apologies "),
        ("Conflicts: Marcus - item 2, his firm advises Calder", "interest Marcus Oyelaran in Water"),
        ("Adjourned 8:41pm, Tom moved, Lena seconded", "ended 20:41; line Adjourned 8:41pm, Tom moved, Lena seconded"),
        ("Adjourned 9.20, Tom to lock up", "ended 21:20; line Tom to lock up"),
        ("Kicked off at 7.35", "started 19:35"),
        ("Meeting opened by Priya 7.32", "started 19:32"),
        ("Meeting closed 9.15pm, next one 8 Jan 7.30", "ended 21:15; next 2027-01-08 19:30"),
        ("Quorum is 4 - we have 5", "quorum 4, headcount 5"),
        ("5 of 7 here so quorate", "headcount 5, expected 7; line 5 of 7 here so quorate"),
        (
            "Venue changed to the scout hut - no heating",
            "place scout hut; line Venue changed to the scout hut - no heating",
        ),
        ("We're in the small hall tonight", "place small hall"),
        ("Next: Fri 4 Dec 10-11", "next 2026-12-04 10:00"),
        ("Next meeting 4 Dec 7-9pm, scout hut", "next 2026-12-04 19:00 scout hut"),
        ("next meeting is the AGM, 5 Feb, village hall 7pm", "next 2027-02-05 19:00 village hall"),
        ("Everyone here bar Lena (flu)", f"{ALL}, Marcus Oyelaran, Tom Sayer, Lena Fitch (apologies; flu)"),
        (
            "Tom went to the gate at 8.10, back 8.20",
            "left 20:10 Tom Sayer (back 20:20; went to the gate)",
        ),
        ("Tom on leave until Monday", "apologies Tom Sayer (on leave until Monday)"),
        ("Tom dialled in from home", "present Tom Sayer (from home)"),
        ("Tom's sent his apologies, stuck at work", "apologies Tom Sayer (stuck at work)"),
        ("Apologies for lateness from Tom", "present Tom Sayer (lateness)"),
        ("Tom oncall, joining late", "absent Tom Sayer (oncall, joining late)"),
        ("Tom joined 7:50 after the call", "arrived 19:50 Tom Sayer (after the call)"),
        ("Tom lost connection 8:20-8:24", "left 20:20 Tom Sayer (back 20:24)"),
        ("Tom running this one, Priya on leave", "present Tom Sayer (chair), Priya Shah (apologies; on leave)"),
        (
            "Claire Dunn of Sport England attended for the roof item only",
            "in-attendance Claire Dunn (Sport England; for the roof item only)",
        ),
        ("4 of 6 committee members present", "headcount 4, expected 6"),
        ("Date of next meeting - Fri 8 January 2027 at 7pm", "next 2027-01-08 19:00"),
        ("Room: Turing, 4th floor", "place Turing, 4th floor"),
        (
            "韩总去集团开会，今天陶总主持",
            "present 陶敏 (chair), 韩立新 (apologies; 去集团开会)",
        ),
        ("罗志远14:15才到，塔吊出故障了", "arrived 14:15 罗志远 (塔吊出故障了)"),
        ("苗青现场有事，中间走了", "left 苗青 (现场有事)"),
        ("苗青先走了", "left 苗青"),
        ("苗青有事走了", "left 苗青 (有事)"),
        ("苗青14:40走了", "left 14:40 苗青"),
        ("苗青讲完话就走了", "line 苗青讲完话就走了"),
        ("陶总接完电话走了", "line 陶总接完电话走了"),
        ("苗青走了", "line 苗青走了"),
        ("苗青15:10离席上课，15:50回来", "left 15:10 苗青 (back 15:50; 上课)"),
        ("何静14:30离会去监考", "left 14:30 何静 (去监考)"),
        ("到会：陶敏 苗青 何静", "present 陶敏, 苗青, 何静"),
        ("陶敏、苗青到场", "present 陶敏, 苗青"),
        ("到会：陶敏、苗青（14:20）", "present 陶敏, 苗青"),
        ("到会：苗青", "arrived 苗青"),
        (
            "出席：业主陶敏；监理罗志远、苗青；施工单位邵国庆、何静",
            "present 陶敏 (业主), 罗志远 (监理), 苗青 (监理), 邵国庆 (施工单位), 何静 (施工单位)",
        ),
        (
            "参加人员：监理：罗志远、苗青；施工：邵国庆、白桦",
            "present 罗志远 (监理), 苗青 (监理), 邵国庆 (施工), 白桦 (施工)",
        ),
        ("出席：监理部罗志远、设计院苗青、何静", "present 罗志远 (监理部), 苗青 (设计院), 何静"),
        ("列席：法律顾问范律师、审计事务所郝会计师", "in-attendance 范律师 (法律顾问), 郝会计师 (审计事务所)"),
        ("食堂王师傅列席", "in-attendance 王师傅 (食堂)"),
        ("请假：苗青，参加孩子家长会", "apologies 苗青 (参加孩子家长会)"),
        ("未到：材料、图纸", "line 材料、图纸"),
        ("未到：苗青、何静", "absent 苗青, 何静"),
        ("没来：苗青、何静", "absent 苗青, 何静"),
        ("没到：样品", "line 样品"),
        ("未到：苗青，设备故障", "line 苗青，设备故障"),
        ("苗青接个电话就回来", "line 苗青接个电话就回来"),
        ("下次会议12月11日上午9点，改在二号楼三楼", "next 2026-12-11 09:00 二号楼三楼"),
        ("下次例会12月4日下午2点，地点改到监理部会议室", "next 2026-12-04 14:00 监理部会议室"),
        ("下次会议12月10日9点，会议室换到三楼", "next 2026-12-10 09:00 三楼"),
        ("下次会议12月10日9点，改造后的会议室", "next 2026-12-10 09:00 改造后的会议室"),
        ("何静15:40出去了，没再回来", "left 15:40 何静 (没再回来)"),
        ("何静产检，下午不来", "apologies 何静 (产检，下午)"),
        ("家委会代表吴女士、陈先生到会旁听", "in-attendance 吴女士 (家委会代表), 陈先生 (家委会代表)"),
        ("邵国庆没来，甲方派了赵工", "absent 邵国庆; line 邵国庆没来，甲方派了赵工"),
        ("开到五点才散", "ended 17:00"),
        ("工地会议室开的会", "place 工地会议室"),
        ("苗青第二项议完离会", "left 苗青 (第二项议完)"),
        ("何静被单位叫走，15:20", "left 15:20 何静"),
        ("何静接电话出去，15:05回", "present 何静 (接电话出去，15:05回)"),
        ("邵国庆14:10去现场处理泵管，14:30返回", "left 14:10 邵国庆 (back 14:30; 去现场处理泵管)"),
        ("邵国庆中途离席抢修，15:45—16:10", "left 15:45 邵国庆 (back 16:10; 抢修)"),
        ("苗青3点要去银行，提前走了", "left 15:00 苗青 (要去银行)"),
        ("苗青有事，让小刘来听会", "apologies 苗青 (有事), 小刘 (present; 代苗青)"),
        ("小周记录", "present 小周 (recorder)"),
        ("出席评委：韩立新、钟明远，共2人", "present 韩立新, 钟明远 (评委)"),
        (
            "参会单位及人员：建设单位吴晓峰，监理单位郑国栋、陆永康",
            "present 吴晓峰 (建设单位), 郑国栋 (监理单位), 陆永康 (监理单位)",
        ),
        ("委员7人到了6人，过半数，会议有效", "expected 7, headcount 6; line 委员7人到了6人，过半数，会议有效"),
        ("供水这项苗青回避", "interest 苗青 in 供水"),
        ("只有邵国庆没到", "present 韩立新, 陶敏, 罗志远, 苗青, 何静, 邵国庆 (absent)"),
        ("只有邵国庆请假", "present 韩立新, 陶敏, 罗志远, 苗青, 何静, 邵国庆 (apologies)"),
        (
            "就邵国庆没来，其他都到了",
            "present 韩立新, 陶敏, 罗志远, 苗青, 何静, 邵国庆 (absent); present 韩立新, 陶敏, 罗志远, 苗青, 何静",
        ),
        ("苗青因下乡请假，委托派出所副所长罗勇参会。", "apologies 苗青 (因下乡), 罗勇 (present; 派出所副所长; 代苗青)"),
        ("苗青因出警，派何静参会", "apologies 苗青 (因出警), 何静 (present; 代苗青)"),
        ("苗青开庭，由助理何静代会", "apologies 苗青 (开庭); present 何静 (助理; 代苗青)"),
        ("苗青出差、何静病假", "apologies 苗青 (出差), 何静 (病假)"),
        ("14:05开 15:40散", "started 14:05, ended 15:40"),
        ("下次会议12月7日14:00，还是二楼会议室", "next 2026-12-07 14:00 二楼会议室"),
        ("7点05开始 陶敏主持 苗青记", "started 19:05; present 陶敏 (chair), 苗青 (recorder)"),
        ("主持 陶敏 / 记录 苗青", "present 陶敏 (chair); present 苗青 (recorder)"),
        ("9人应到,8人实到,1人请假", "expected 9, headcount 8; line 9人应到,8人实到,1人请假"),
        ("会议14:00-16:20在三楼召开", "started 14:00, ended 16:20, place 三楼"),
        ("参会：全体（6人）", "present 韩立新, 陶敏, 罗志远, 苗青, 邵国庆, 何静"),
        ("主持：总经理", "chair 韩立新"),
        ("就差邵国庆没到", "present 韩立新, 陶敏, 罗志远, 苗青, 何静, 邵国庆 (absent)"),
        ("未到：邵国庆、何静，均已请假", "absent 邵国庆 (请假), 何静 (请假)"),
        ("请假：苗青、何静，都出差了", "apologies 苗青 (出差), 何静 (出差)"),
        ("财务部小刘替苗青来的", "present 小刘 (财务部; 代苗青), 苗青 (apologies; 由小刘代)"),
        ("业主代表周群、吴军旁听", "in-attendance 周群 (业主代表), 吴军 (业主代表)"),
        ("供暖公司张工应邀参加", "in-attendance 张工 (供暖公司)"),
        ("专家：清华大学教授戴明", "in-attendance 戴明 (清华大学教授)"),
        ("苗青出差未到，符合议事规则", "absent 苗青 (出差); line 苗青出差未到，符合议事规则"),
        ("今天陶总主持", "present 陶敏 (chair)"),
        ("点名：韩立新、陶敏到会，苗青请假", "present 韩立新, 陶敏; apologies 苗青"),
        ("点名：韩立新、陶敏、苗青到，何静缺席", "present 韩立新, 陶敏, 苗青; absent 何静"),
        ("韩立新、罗志远到，苗青没来", "present 韩立新, 罗志远; absent 苗青"),
        ("14:08正式开会，等罗工等了一会", "started 14:08; line 14:08正式开会，等罗工等了一会"),
        ("在二楼会议室开", "place 二楼会议室"),
        ("换到三楼小会议室了", "place 三楼小会议室"),
        # When somebody left is sure, and what else was said stays
        ("Tom left 8.35, motion carried", "left 20:35 Tom Sayer; line Tom left 8.35, motion carried"),
        ("Tom left 8.35, thanked by the chair", "left 20:35 Tom Sayer; line Tom left 8.35, thanked by the chair"),
        ("Tom had to leave at 8.35, van is here", "left 20:35 Tom Sayer; line Tom had to leave at 8.35, van is here"),
        ("苗青15:40离会，议案通过", "left 15:40 苗青; line 苗青15:40离会，议案通过"),
        ("Chair: Tom, minutes Lena", "present Tom Sayer (chair), Lena Fitch (recorder)"),
        ("Chair Tom Sayer, note taker Lena Fitch", "present Tom Sayer (chair), Lena Fitch (recorder)"),
        ("Lena minuting tonight", "present Lena Fitch (recorder)"),
        ("Tom apols - open day", "apologies Tom Sayer (open day)"),
        ("Tom - apologies", "apologies Tom Sayer"),
        ("Tom: apologies for the delay", "line apologies for the delay"),
        ("Tom off at 8.35 for dentist", "left 20:35 Tom Sayer (dentist)"),
        ("Tom standing in for Priya as chair", "present Tom Sayer (chair), Priya Shah (absent)"),
        ("Guest speaker: Ann Hale from the county council", "in-attendance Ann Hale (county council)"),
        ("Tom late, van broke down - in 8.05", "arrived 20:05 Tom Sayer (van broke down)"),
        ("Tom arrived 8pm and took the chair", "arrived 20:00 Tom Sayer; line Tom arrived 8pm and took the chair"),
        (
            "Tom and Lena left 8.35 so we could talk",
            "left 20:35 Tom Sayer, Lena Fitch; line Tom and Lena left 8.35 so we could talk",
        ),
        ("Tom left the meeting at this point (pay item)", "left Tom Sayer (pay item)"),
        ("Tom had to take a call 8.05", "left 20:05 Tom Sayer"),
        ("Tom abs, no apols", "absent Tom Sayer"),
        ("Tom on hols", "apologies Tom Sayer (on hols)"),
        ("Apols: Tom (at supplier)", "apologies Tom Sayer (at supplier)"),
        ("Tom left 8.35 for ward round", "left 20:35 Tom Sayer (ward round)"),
        ("Tom bleeped out 8.35", "left 20:35 Tom Sayer"),
        ("Tom left the room for the allotments", "left Tom Sayer (the allotments)"),
        ("Tom left the room while this was discussed", "left Tom Sayer (while this was discussed)"),
        ("Ann Hale from the Park here as a guest", "in-attendance Ann Hale (Park)"),
        ("Tom left at quarter to nine", "left 20:45 Tom Sayer"),
        ("Meeting ended at half past nine", "ended 21:30"),
        ("Quorum met, 5 of 6 directors", "headcount 5, expected 6; line Quorum met, 5 of 6 directors"),
        ("Meeting opened with prayer at 7.35", "started 19:35; line Meeting opened with prayer at 7.35"),
        ("请假（2人）：苗青、何静", "apologies 苗青, 何静"),
        ("列席2人：苗青、何静", "in-attendance 苗青, 何静"),
        ("应到6人，实到4人，请假2人：苗青、何静", "expected 6, headcount 4; apologies 苗青, 何静"),
        ("本次记录：苗青", "recorder 苗青"),
        ("陶总工地有事，提前离会", "left 陶敏 (工地有事)"),
        ("韩立新：我爱人在投标单位上班，这个议题我回避", "interest 韩立新 in 财务"),
        ("韩立新：供应商是我同学，我要回避吗", "line 供应商是我同学，我要回避吗"),
        ("议设备项目时苗青回避（系承包人亲属）", "interest 苗青 in 设备项目"),
        ("苗青出车了，请假", "apologies 苗青 (出车了)"),
        ("表决时，苗青回避", "interest 苗青 in 财务"),
        ("特邀参会：家委会会长江一帆", "in-attendance 江一帆 (家委会会长)"),
        ("苗青代何静做记录", "present 苗青 (recorder; 代何静)"),
        ("陶总代韩总主持", "present 陶敏 (chair; 代韩总)"),
        ("下次12月4日14:00-16:00，二楼会议室", "next 2026-12-04 14:00 二楼会议室"),
    ],
)
def test_what_is_typed_of_those_who_attend_and_of_the_meeting(text: str, wanted: str) -> None:
    assert told(read(text, scene("en" if text.isascii() else "zh"))) == wanted


@pytest.mark.parametrize(
    "text",
    [
        *("Tom left 8.35, back soon", "苗青15:40离会，回来再议", "Tom left the keys at 8.35", "Tom in favour"),
        *(
            "Tom delayed the report",
            "Tom will be late with the report",
            "Tom's report is late",
            "Doug out for the season",
        ),
        *("Priya has Lena's keys", "No word from the council", "Conflicts: two bookings", "Attendance: poor"),
        *("Roll call: Priya aye, Doug aye, Tom nay", "Visitor: parking is a problem", "Meeting moved to 8 Jan"),
        *("We are in the red", "Kicked off the campaign at 7.35", "Next: order paint by Fri 4 Dec"),
        *("Priya is leading it", "We met in the hall last year", "Attendance: Tom says down"),
        *("Conflict: Tom and Doug over the water", "只缺何静签字", "就剩罗志远没交", "罗志远15:00到货，16:00返回"),
        *("列席专家：建议分期", "出席评委：待定", "参会家长：反映食堂问题"),
        *("专家：同意方案", "专家：方案可行", "就差钱没到", "搬到新楼（何静反对）", "设备转到仓库", "会议室换成大屏"),
        *("邀请供暖公司张工讲一下改造方案", "考勤：迟到扣50", "韩总来之前陶敏主持", "车位换到三楼"),
        *("下次会议暂定12月20日晚7点半", "下次会议初步定在12月20日", "邵国庆14:10去现场处理泵管", "小时记录"),
        *(
            "Tom went to the gate 8.10",
            "Tom went over the figures",
            "Tom left before the contract was signed",
            "Priya can't do Fridays so sends apologies",
            "苗青请小刘参加培训",
        ),
        *(
            "只有苗青不同意",
            "只有方案没到",
            "陶敏主持 会上苗青记录不全",
            "苗青开庭，由何静代为应诉",
            "陶敏主持/苗青汇报",
        ),
        *(
            "9:00-11:20在三楼给客户开会",
            "主持：院长",
            "主持人：副院长",
            "参会：全体员工（30人）",
            "请假：全体（9人）",
        ),
    ],
)
def test_what_looks_like_it_stays_a_line(text: str) -> None:
    reading = read(text, scene("en" if text.isascii() else "zh"))
    assert isinstance(reading.act, Add)
    assert "：" in text or ":" in text or reading.act.line.text == text
