"""Who attends, who is away and why, who chairs and writes, in whole sentences and lists; breaks are no end."""

from __future__ import annotations

import datetime as dt

import pytest

from minutetui.core.capture import read
from minutetui.core.capture.edits import edit_of
from minutetui.core.capture.reading import Add, Scene
from minutetui.core.meeting.edits import apply
from minutetui.core.meeting.model import AgendaItem, Attendee, Meeting
from minutetui.core.people.names import Names
from minutetui.words import Language

DAY = dt.date(2026, 11, 27)
NOW = dt.datetime(2026, 11, 27, 15, 5, tzinfo=dt.UTC)
CHINESE = ("陈国栋", "周敏", "马建军", "林晓", "何静", "孙磊")
ENGLISH = ("Cllr Fiona Marsh", "Cllr Peter Haining", "Cllr Tom Eccles", "Carol Stubbs")


def scene(language: Language, away: str = "") -> Scene:
    """Give a scene in a meeting with a chair and, perhaps, somebody who sent apologies."""
    names = CHINESE if language == "zh" else ENGLISH
    people = tuple(Attendee(name=name, attendance="apologies" if name == away else "present") for name in names)
    item = AgendaItem(id="a1", title="Finance")
    began = NOW.replace(hour=14, minute=0)
    held = Meeting(
        title="M", language=language, date=DAY, chair=names[0], started=began, attendees=people, agenda=(item,)
    )
    return Scene(held, Names(held), DAY, item)


def after(text: str, away: str = "") -> Meeting:
    """Give the meeting after a text was typed in it."""
    before = scene("en" if text.isascii() else "zh", away)
    edit = edit_of(read(text, before), before, "k1", NOW)
    return before.meeting if edit is None else apply(before.meeting, edit)[0]


def told(meeting: Meeting, name: str) -> tuple[str, str]:
    return next((one.attendance, one.remark) for one in meeting.attendees if one.name == name)


@pytest.mark.parametrize(
    ("text", "name", "wanted"),
    [
        ("马建军因工地检查不能参会", "马建军", ("apologies", "因工地检查")),
        ("孙磊病假", "孙磊", ("apologies", "病假")),
        ("孙磊未参加，已提前请假", "孙磊", ("apologies", "")),
        ("除孙磊请假外其他人均到会", "孙磊", ("apologies", "")),
        ("除孙磊以外，全体人员到齐", "孙磊", ("absent", "")),
        ("应到7人，实到6人，缺席1人（孙磊请假）", "孙磊", ("apologies", "")),
        ("应到7人，实到6人，缺席1人（孙磊）", "孙磊", ("absent", "")),
        ("因病请假：孙磊", "孙磊", ("apologies", "因病")),
        ("线上参会：林晓、孙磊", "孙磊", ("present", "线上")),
        ("特邀审计所刘工列席", "刘工", ("in-attendance", "")),
        ("街道办刘主任应邀列席会议", "刘主任", ("in-attendance", "")),
        ("请假的有孙磊、何静", "孙磊", ("apologies", "")),
        ("孙磊、何静请假，林晓缺席", "林晓", ("absent", "")),
        ("孙磊、何静请假，林晓缺席", "何静", ("apologies", "")),
        ("孙磊因病未参加，已请假", "孙磊", ("apologies", "因病")),
        ("何静请公休假", "何静", ("apologies", "公休假")),
        ("孙磊电话请假", "孙磊", ("apologies", "电话请假")),
        ("林晓有事请假半天", "林晓", ("apologies", "有事，半天")),
        ("孙磊请假由周敏代", "孙磊", ("apologies", "由周敏代")),
        ("林晓在线参加", "林晓", ("present", "在线")),
        ("未到会的同志：孙磊", "孙磊", ("absent", "")),
        ("除陈国栋、孙磊外都来了", "孙磊", ("absent", "")),
        ("周敏路上堵车，晚到10分钟", "周敏", ("present", "路上堵车")),
        ("特邀专家吴教授参加会议", "吴教授", ("in-attendance", "")),
        ("Those absent: Tom Eccles", "Cllr Tom Eccles", ("absent", "")),
        ("Unable to attend: Eccles (work)", "Cllr Tom Eccles", ("apologies", "work")),
        ("Eccles is on jury service and sends his apologies", "Cllr Tom Eccles", ("apologies", "on jury service")),
        ("孙磊、林晓二人因事请假", "孙磊", ("apologies", "因事")),
        ("请假1人，孙磊", "孙磊", ("apologies", "")),
        ("除林晓在外出差，其他人员都到了", "林晓", ("apologies", "在外出差")),
        ("何静替孙磊开会", "孙磊", ("apologies", "由何静代")),
        ("列席会议的领导有：周敏", "周敏", ("in-attendance", "")),
        ("Tom Eccles not able to make it tonight - work", "Cllr Tom Eccles", ("apologies", "work")),
        ("Absent were Eccles and Haining", "Cllr Tom Eccles", ("absent", "")),
        ("Eccles had to leave at 3 for another meeting", "Cllr Tom Eccles", ("present", "another meeting")),
        ("Apologies: all present", "Cllr Tom Eccles", ("present", "")),
        ("Eccles has sent apologies - at a funeral", "Cllr Tom Eccles", ("apologies", "at a funeral")),
        ("Eccles attending by Zoom", "Cllr Tom Eccles", ("present", "by Zoom")),
        ("Chaired by Haining as Marsh was away", "Cllr Fiona Marsh", ("absent", "")),
        ("Absent without apologies: Tom Eccles", "Cllr Tom Eccles", ("absent", "")),
        ("Online: Eccles", "Cllr Tom Eccles", ("present", "online")),
        ("请假：何静，孙磊晚到十分钟", "孙磊", ("present", "晚到十分钟")),
        ("请假：何静，孙磊晚到十分钟", "何静", ("apologies", "")),
        ("请假：何静；孙磊迟到", "孙磊", ("present", "迟到")),
        ("请假：何静，孙磊晚十分钟到", "孙磊", ("present", "晚十分钟到")),
        ("请假：何静（昨晚到北京出差）", "何静", ("apologies", "昨晚到北京出差")),
        ("Apologies: Haining, Eccles ten minutes late", "Cllr Tom Eccles", ("absent", "ten minutes late")),
        ("Apologies: Haining, Eccles ten minutes late", "Cllr Peter Haining", ("apologies", "")),
        ("Apologies: Haining, Eccles late by ten", "Cllr Tom Eccles", ("absent", "late by ten")),
        ("Apologies: Haining; Eccles will be 10 mins late", "Cllr Tom Eccles", ("absent", "will be 10 mins late")),
        ("Apologies: Haining. Eccles ten minutes late", "Cllr Tom Eccles", ("present", "ten minutes late")),
        ("Apologies: Haining, Eccles maybe will be late from work", "Cllr Tom Eccles", ("present", "")),
        ("Apologies: Eccles (late notice)", "Cllr Tom Eccles", ("apologies", "late notice")),
        ("All members present except Eccles", "Cllr Tom Eccles", ("absent", "")),
        ("孙磊住院请假，何静陪护请假", "何静", ("apologies", "陪护")),
        ("孙磊住院请假，何静陪护请假", "孙磊", ("apologies", "住院")),
        ("除孙磊病假、何静出差外其余全部到会", "孙磊", ("apologies", "病假")),
        ("除孙磊病假、何静出差外，其余人员均到会", "何静", ("apologies", "出差")),
        ("除何静（接孩子）外，全体成员到齐", "何静", ("absent", "接孩子")),
        ("请假：孙磊。其余到齐", "孙磊", ("apologies", "")),
        ("请假：孙磊（外地）。其他人都到了", "何静", ("present", "")),
        ("人都到齐了，就差孙磊", "孙磊", ("absent", "")),
        ("Everyone here except Eccles (ill)", "Cllr Tom Eccles", ("apologies", "ill")),
        ("All present bar Eccles (no word)", "Cllr Tom Eccles", ("absent", "no word")),
        ("Haining ill, everyone else here", "Cllr Peter Haining", ("apologies", "ill")),
        ("孙磊出差，何静代为参加", "何静", ("present", "代孙磊")),
        ("孙磊出差，何静代为参加", "孙磊", ("apologies", "出差")),
        ("孙磊公出请假，由何静代为参会", "孙磊", ("apologies", "公出")),
        ("孙磊、何静去上课，请假", "何静", ("apologies", "去上课")),
        ("Eccles ill, Haining here for him", "Cllr Peter Haining", ("present", "for Cllr Tom Eccles")),
        ("Haining here in place of Eccles", "Cllr Tom Eccles", ("apologies", "represented by Cllr Peter Haining")),
        ("Carol Stubbs taking the minutes, Eccles sends apologies, stuck in Leeds", "Carol Stubbs", ("present", "")),
        ("Haining was ill so Carol Stubbs took the minutes", "Cllr Peter Haining", ("apologies", "ill")),
        ("Haining here for Eccles, who is ill", "Cllr Peter Haining", ("present", "for Cllr Tom Eccles")),
        ("Apologies: Eccles, travelling; Haining may join late", "Cllr Tom Eccles", ("apologies", "travelling")),
        ("何静在外地出差，线上参会", "何静", ("present", "在外地出差，线上")),
        ("独立委员孙磊以通讯方式参加会议", "孙磊", ("present", "通讯")),
        ("到会委员：何静、孙磊共2人", "孙磊", ("present", "")),
        ("未到：孙磊，路上堵车，晚点到", "孙磊", ("absent", "路上堵车，晚点到")),
        ("孙磊、何静出差，林晓病假，其他人都在", "林晓", ("apologies", "病假")),
        ("孙磊病假何静出差", "何静", ("present", "")),
        ("Apologies: Carol Stubbs, Eccles's at a funeral", "Cllr Tom Eccles", ("apologies", "at a funeral")),
        ("Apologies Haining Eccles", "Cllr Tom Eccles", ("apologies", "")),
        ("请假：孙磊去税务局", "孙磊", ("apologies", "去税务局")),
        ("缺席：孙磊接站，何静接孩子放学", "何静", ("absent", "接孩子放学")),
        ("缺席：孙磊接站，何静接孩子放学", "孙磊", ("absent", "接站")),
        ("请假：孙磊、何静（都是病假）", "何静", ("apologies", "病假")),
        ("Eccles couldn't come, childcare", "Cllr Tom Eccles", ("apologies", "childcare")),
        ("Eccles emailed apologies", "Cllr Tom Eccles", ("apologies", "")),
        ("Eccles joined on Teams", "Cllr Tom Eccles", ("present", "on Teams")),
        ("孙磊无故缺席", "孙磊", ("absent", "无故")),
        ("孙磊仅列席", "孙磊", ("in-attendance", "")),
        ("孙磊现场，何静线上", "何静", ("present", "线上")),
        ("Eccles no show", "Cllr Tom Eccles", ("absent", "")),
        ("参会：陈国栋 周敏 孙磊，线上：何静", "何静", ("present", "线上")),
        ("参会：陈国栋 周敏 孙磊，线上：何静", "孙磊", ("present", "")),
        ("Sorry can't come: Eccles (nightshift)", "Cllr Tom Eccles", ("apologies", "nightshift")),
        ("Regrets: Eccles, deputised by Omar Haddad", "Cllr Tom Eccles", ("apologies", "deputised by Omar Haddad")),
        ("张工代孙磊参会", "孙磊", ("apologies", "由张工代")),
        ("No sign of Eccles", "Cllr Tom Eccles", ("absent", "")),
        ("still no sign of Eccles yet", "Cllr Tom Eccles", ("absent", "")),
        ("12 members of the public", "12 members of the public", ("in-attendance", "")),
        ("孙磊值夜班来不了，委托何静投票", "何静", ("present", "代孙磊")),
        ("陈国栋今天有事，由周敏代为主持", "陈国栋", ("apologies", "有事")),
        ("应到12人，实到10人（请假：孙磊、何静）", "孙磊", ("apologies", "")),
        *(("何静加班要晚到", "何静", ("absent", "加班，要晚到")), ("何静可能晚到", "何静", ("absent", "可能晚到"))),
        *(("孙磊没来，可以开会", "孙磊", ("absent", "")), ("孙磊出差没来，会议照开", "孙磊", ("absent", "出差"))),
        *(
            *(("参会：全体（孙磊病假）", "孙磊", ("apologies", "病假")), ("何静也没来", "何静", ("absent", ""))),
            ("除何静11点到，其余准时到会", "何静", ("present", "")),
            ("除孙磊病假、何静11点到外均到会", "孙磊", ("apologies", "病假")),
        ),
        ("请假：孙磊（出差），小李代会", "孙磊", ("apologies", "出差")),
        ("请假：孙磊（出差），小李代会", "小李", ("present", "代孙磊")),
        ("请假：孙磊（出差），由采购部王磊代会", "王磊", ("present", "代孙磊")),
        ("请假：孙磊（开庭），由助理方圆参加", "方圆", ("present", "代孙磊")),
        ("缺席：孙磊，何静代为参会", "何静", ("present", "代孙磊")),
        ("请假：孙磊，小李顶会；何静（病假），小张替会", "小张", ("present", "代何静")),
        ("请假：孙磊、小李代会", "小李", ("present", "代孙磊")),
        ("请假：孙磊，派副手代会", "孙磊", ("apologies", "派副手代会")),
        ("请假：孙磊，委托何静代为投票", "孙磊", ("apologies", "委托何静代为投票")),
        ("孙磊请假，小李代会", "小李", ("present", "代孙磊")),
        ("孙磊没来，让小李来开的会", "小李", ("present", "代孙磊")),
        ("孙磊上午开庭，请假，由助理方圆代会", "方圆", ("present", "代孙磊")),
        ("何静代孙磊开会", "孙磊", ("apologies", "由何静代")),
        ("请假：孙磊，李代沫", "李代沫", ("apologies", "")),
        *(("孙磊没来 原因出差", "孙磊", ("absent", "出差")), ("缺孙磊、何静", "何静", ("absent", ""))),
        ("Eccles late, traffic", "Cllr Tom Eccles", ("absent", "traffic, late")),
    ],
)
def test_who_attends_and_who_is_away(text: str, name: str, wanted: tuple[str, str]) -> None:
    assert told(after(text), name) == wanted


@pytest.mark.parametrize(
    ("text", "chair", "acting", "recorder"),
    [
        ("何静负责记录", "陈国栋", False, "何静"),
        ("会议记录由何静承担", "陈国栋", False, "何静"),
        ("会议由周敏代为主持", "周敏", True, ""),
        ("主持：陈国栋（因故由周敏代）", "陈国栋", False, ""),
        ("记录人何静", "陈国栋", False, "何静"),
        ("由何静同志担任会议记录员", "陈国栋", False, "何静"),
        ("陈国栋临时有事离开，会议改由周敏主持", "陈国栋", False, ""),
        ("陈国栋离席后由周敏主持后半段", "陈国栋", False, ""),
        ("Carol Stubbs clerked the meeting", "Cllr Fiona Marsh", False, "Carol Stubbs"),
        ("Haining chairing tonight", "Cllr Peter Haining", False, ""),
        ("Chair for this meeting: Haining", "Cllr Peter Haining", False, ""),
        ("下次会议由周敏主持", "陈国栋", False, ""),
        ("Haining acted as chair", "Cllr Peter Haining", True, ""),
        ("Haining chaired as Fiona Marsh was away", "Cllr Peter Haining", False, ""),
        ("Fiona Marsh was unable to chair so Haining took the chair", "Cllr Peter Haining", True, ""),
        ("Fiona couldn't chair as she had lost her voice, so Haining took over", "Cllr Peter Haining", True, ""),
        ("Chair: Bob Sands tonight", "Bob Sands", False, ""),
        ("陈国栋今天有事，由周敏代为主持", "周敏", True, ""),
        ("陈国栋因公出国，半数以上委员推举周敏主持", "周敏", False, ""),
        ("孙磊病假，会议由何静记录", "陈国栋", False, "何静"),
        ("孙磊出差，年会由周敏主持", "陈国栋", False, ""),
        ("Carol Stubbs is taking the minutes tonight", "Cllr Fiona Marsh", False, "Carol Stubbs"),
        ("The meeting opened at 2pm with Haining in the chair", "Cllr Peter Haining", False, ""),
        ("Haining in chair.", "Cllr Peter Haining", False, ""),
    ],
)
def test_who_chairs_and_who_writes(text: str, chair: str, acting: bool, recorder: str) -> None:
    meeting = after(text)

    assert (meeting.chair, meeting.acting, meeting.recorder) == (chair, acting, recorder)


def test_who_is_stood_in_for_is_not_present() -> None:
    meeting = after("Haining acted as chair in the absence of Fiona Marsh")

    assert (meeting.chair, told(meeting, "Cllr Fiona Marsh")) == ("Cllr Peter Haining", ("absent", ""))


@pytest.mark.parametrize("text", ["参会人：全体支委", "本次会议全体成员到齐"])
def test_all_are_not_those_who_were_said_to_be_away(text: str) -> None:
    assert told(after(text, away="孙磊"), "孙磊") == ("apologies", "")


@pytest.mark.parametrize(
    ("text", "field", "wanted"),
    [
        ("下午两点半开始", "started", "14:30"),
        ("会议时间 2026年11月27日 14:30-16:00", "ended", "16:00"),
        ("散会（16:30）", "ended", "16:30"),
        ("会议历时两小时，于16:30结束", "ended", "16:30"),
        ("会议时间为11月27日下午2点半到4点", "started", "14:30"),
        ("全部议程于15:50结束", "ended", "15:50"),
        ("会议在下午三点十分宣布开始", "started", "15:10"),
        ("Meeting began at 2.05pm sharp", "started", "14:05"),
        ("The Chair declared the meeting open at 2.01pm", "started", "14:01"),
        ("下午两点半准时召开", "started", "14:30"),
        ("会议15时40分圆满结束", "ended", "15:40"),
        ("Start 2.03pm, finish 3.40pm", "ended", "15:40"),
        ("会议从14:00一直开到16:20", "started", "14:00"),
        ("会开到16点20", "ended", "16:20"),
        ("Meeting ran from 2.00 to 4.20", "ended", "16:20"),
        ("Meeting ended at 4.05pm, tea was served", "ended", "16:05"),
        ("The meeting started late, at 14:11, as the train was delayed.", "started", "14:11"),
    ],
)
def test_a_time_of_the_meeting(text: str, field: str, wanted: str) -> None:
    assert getattr(after(text), field).strftime("%H:%M") == wanted


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("地点在三楼会议室", "三楼会议室"),
        ("会议地点设在办公楼五楼小会议室", "办公楼五楼小会议室"),
        ("开会地点：职工之家", "职工之家"),
        ("Venue was the Methodist church hall", "the Methodist church hall"),
        ("时间地点：11月27日14:30，二楼大会议室", "二楼大会议室"),
    ],
)
def test_a_venue_in_a_sentence_and_after_a_time(text: str, place: str) -> None:
    assert after(text).place == place


@pytest.mark.parametrize(
    "text", ["陈国栋离席，由周敏主持", "陈国栋离席后由周敏主持后半段", "陈国栋有事离开，改由周敏主持"]
)
def test_who_takes_over_the_chair_stays_as_a_note(text: str) -> None:
    meeting = after(text)

    assert meeting.attendees[0].left is not None
    assert [line.text for line in meeting.agenda[0].lines] == [text]


@pytest.mark.parametrize("text", ["Haining took the chair", "会议由周敏主持"])
def test_who_chairs_after_the_chair_left_is_a_note(text: str) -> None:
    before = scene("en" if text.isascii() else "zh")
    chair, *others = before.meeting.attendees
    held = before.meeting.with_(attendees=(chair.with_(left=NOW), *others))
    act = read(text, Scene(held, Names(held), DAY, held.agenda[0])).act

    assert isinstance(act, Add)
    assert act.line.text == text


@pytest.mark.parametrize(
    "text",
    [
        *("休会10分钟", "15:10休会，15:20复会", "会议暂停一刻钟", "Meeting adjourned for 10 minutes"),
        *("Meeting adjourned at 3.10pm and reconvened at 3.20pm", "3.10pm short comfort break, resumed 3.20pm"),
    ],
)
def test_a_break_is_a_note_and_no_end(text: str) -> None:
    before = scene("en" if text.isascii() else "zh")
    act = read(text, before).act

    assert isinstance(act, Add)
    assert (act.line.tag, act.line.text) == ("note", text)
