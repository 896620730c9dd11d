"""Chinese minutes (纪要): attendance, opening, decisions under their topics, tasks, dates, marks, head and foot."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting, Vote
from minutetui.store.templates import load_template
from minutetui.summary import render
from minutetui.summary.chinese.facts import studied
from minutetui.summary.chinese.marks import full_width
from minutetui.summary.chinese.names import shared
from minutetui.summary.writers import writer

DAY = dt.date(2026, 7, 14)


def minutes(*lines: Line, kind: str = "minutes", agenda: tuple[AgendaItem, ...] = (), **facts: Any) -> str:
    items = agenda or (AgendaItem(id="a1", title="仓库搬迁", lines=lines, state="done"),)
    meeting = Meeting(**{"title": "办公会议", "status": "final", "date": DAY, "language": "zh", **facts}, agenda=items)
    return render(meeting, load_template(kind, "zh").template)


def action(text: str, *owners: str, number: int = 1, **fields: Any) -> Line:
    return Line(id=f"k{number}", tag="action", text=text, owners=owners, **fields)


def at(hour: int, minute: int) -> dt.datetime:
    return dt.datetime(2026, 7, 14, hour, minute, tzinfo=dt.UTC)


PEOPLE = (
    Attendee(name="李明", role="财务部部长", unit="财务部"),
    Attendee(name="周文", role="总经理"),
    Attendee(name="王平", unit="财务部", arrived=at(9, 20)),
    Attendee(name="何念", unit="设计院", attendance="in-attendance"),
    Attendee(name="陈晨", role="出差", unit="市场部", attendance="apologies"),
    Attendee(name="方圆", role="副总经理", remark="病假", attendance="apologies"),
    Attendee(name="唐果", role="年假", attendance="apologies"),
    Attendee(name="林疏", role="培训部部长", attendance="apologies", left=at(10, 0)),
)


def test_attendance_by_unit_with_offices_and_reasons() -> None:
    text = minutes(chair="周文", attendees=PEOPLE)
    assert "\n\n**出席**：总经理周文；财务部 部长李明、王平（9时20分到会）\n\n" in text
    assert "\n\n**列席**：设计院 何念\n\n" in text
    wanted = "**请假**：市场部 陈晨（出差）；副总经理方圆（病假）、唐果（年假）、培训部部长林疏（10时离会）\n"
    assert wanted in text


@pytest.mark.parametrize(
    ("unit", "role", "wanted"),
    [
        ("办公室", "主任", "办公室主任吴倩"),
        ("办公室", "办公室主任", "办公室主任吴倩"),
        ("办公室", "", "办公室 吴倩"),
        ("", "主任", "主任吴倩"),
        ("Sales", "Manager", "Sales Manager吴倩"),
    ],
)
def test_somebody_with_a_unit_keeps_the_role(unit: str, role: str, wanted: str) -> None:
    people = (Attendee(name="周文", role="总经理"), Attendee(name="吴倩", unit=unit, role=role))
    between = "；" if unit else "、"
    assert f"**出席**：总经理周文{between}{wanted}\n" in minutes(attendees=people)


def test_the_reason_of_an_absence_that_ended_is_told_as_one_before() -> None:
    people = (
        Attendee(name="赵燕", remark="因公出差", arrived=at(10, 15)),
        Attendee(name="陈晨", remark="线上", arrived=at(9, 20)),
    )
    assert "赵燕（10时15分到会，此前因公出差）、陈晨（线上，9时20分到会）" in minutes(attendees=people)


def test_an_acting_chair_is_called_so() -> None:
    assert "**出席**：总经理周文（代主持）" in minutes(chair="周文", acting=True, attendees=PEOPLE[1:2])


@pytest.mark.parametrize(
    ("titles", "wanted"),
    [
        (["东郊冷库改造"], "专题研究东郊冷库改造"),
        (["冷库改造", "车辆采购"], "研究冷库改造、车辆采购"),
        (["甲", "乙", "丙", "丁", "戊", "己", "庚"], "研究甲、乙、丙、丁、戊等七项议题"),
        (["总经理讲话", "冷库改造"], "听取了总经理讲话，研究冷库改造"),
        (["上半年经营情况汇报", "《值班办法》审议"], "听取上半年经营情况汇报，审议《值班办法》"),
        (["审议年度预算", "研究车辆采购", "其他事项"], "审议年度预算，研究车辆采购"),
        (["研究院搬迁"], "专题研究研究院搬迁"),
        (["其他事项"], ""),
        ([], ""),
    ],
)
def test_what_was_on_the_agenda(titles: list[str], wanted: str) -> None:
    assert studied(titles) == wanted


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("专题汇报", "召开办公会议，研究库容不足。"),
        ("一、仓库搬迁（汇报人：李明）", "召开办公会议，专题研究仓库搬迁。"),
        ("1. 仓库搬迁", "召开办公会议，专题研究仓库搬迁。"),
        ("2026年预算", "召开办公会议，专题研究2026年预算。"),
        ("上次会议议定事项落实情况", "主持召开办公会议。\n"),
    ],
)
def test_the_opening_has_no_names_of_the_template_and_of_presenters(title: str, wanted: str) -> None:
    topic = (Line(id="k1", tag="issue", label="库容不足", text="缺三百平方米。"),) if title == "专题汇报" else ()
    item = AgendaItem(id="a1", title=title, lines=(*topic, Line(id="k2", text="已说明。")))
    assert wanted.replace("研究库", "专题研究库") in minutes(agenda=(item,), chair="周文")


def test_an_opening_speech_names_its_speaker() -> None:
    note = Line(id="k1", text="年度目标不变。")
    speech = AgendaItem(id="a1", title="总经理讲话", led_by=("周文",), lines=(note,))
    item = AgendaItem(id="a2", title="仓库搬迁", lines=(note.with_(id="k2"),))
    text = minutes(agenda=(speech, item), attendees=PEOPLE)
    assert "召开，听取了总经理周文讲话，研究仓库搬迁。" in text


def test_the_title_of_a_topic_stands_once_above_its_decisions() -> None:
    decisions = [Line(id=f"k{n}", tag="decision", text=text) for n, text in enumerate(("同意搬迁", "采购货架"), 1)]
    item = AgendaItem(id="a2", title="车辆", lines=(Line(id="k3", tag="decision", text="经研究，同意更新车辆"),))
    text = minutes(agenda=(AgendaItem(id="a1", title="仓库搬迁", lines=tuple(decisions)), item))
    wanted = (
        "（一）仓库搬迁\n\n1. 会议同意搬迁。\n2. 会议决定，采购货架。\n\n### （二）车辆\n\n经研究，会议同意更新车辆。\n"
    )
    assert wanted in text


def test_a_vote_stands_once_and_a_lost_motion_is_no_decision() -> None:
    vote = Vote.model_validate({"for": 5, "against": 1, "result": "carried"})
    text = minutes(Line(id="k1", tag="decision", text="经表决，同意搬迁", vote=vote))
    assert "会议同意搬迁。经表决，5票同意、1票反对，通过。" in text
    lost = vote.with_(for_=1, against=5, result="lost")
    assert "经表决，1票同意、5票反对，会议未通过搬迁方案。" in minutes(
        Line(id="k1", tag="decision", text="同意搬迁方案", vote=lost)
    )


@pytest.mark.parametrize(
    ("owners", "support", "header", "row"),
    [
        (("财务部",), (), "| 责任单位 |", "| 财务部 |"),
        (("财务部", "设计院"), ("设计院",), "| 责任单位 | 配合单位 |", "| 财务部 | 设计院 |"),
        (("李明",), (), "| 责任人 |", "| 李明 |"),
        (("李明", "王平"), ("王平",), "| 责任人 | 配合人 |", "| 李明 | 王平 |"),
        (("财务部", "李明"), (), "| 责任单位/责任人 |", "| 财务部、李明 |"),
        (("保卫科",), (), "| 责任单位 |", "| 保卫科 |"),
    ],
)
def test_units_answer_for_tasks_and_others_support_them(
    owners: tuple[str, ...], support: tuple[str, ...], header: str, row: str
) -> None:
    text = minutes(action("清点货架", *owners, support=support), attendees=PEOPLE)
    assert header in text
    assert row in text
    assert "状态" not in text


@pytest.mark.parametrize(
    ("due", "day", "wanted"),
    [
        ("两周内", dt.date(2026, 7, 28), "7月28日前"),
        ("月底前", dt.date(2026, 7, 31), "7月31日前"),
        ("本月底", dt.date(2026, 7, 31), "7月31日前"),
        ("8月底前", dt.date(2026, 8, 31), "8月31日前"),
        ("下月10日前", dt.date(2026, 8, 10), "8月10日前"),
        ("会后三天内", dt.date(2026, 7, 17), "7月17日前"),
        ("本季度末", dt.date(2026, 9, 30), "本季度末前"),
        ("年底前", dt.date(2026, 12, 31), "年底前"),
        ("明年1月5日", dt.date(2027, 1, 5), "2027年1月5日前"),
        ("合同到期前", dt.date(2026, 9, 1), "合同到期前，即9月1日前"),
        ("12月10日中午前", dt.date(2026, 12, 10), "12月10日中午前"),
        ("12-10下午5点前", dt.date(2026, 12, 10), "12月10日下午5点前"),
        ("十二月十日17:00前", dt.date(2026, 12, 10), "12月10日17:00前"),
        ("明年1月5日中午前", dt.date(2027, 1, 5), "2027年1月5日中午前"),
        ("下周五中午前", dt.date(2026, 7, 24), "下周五中午前，即7月24日前"),
        ("持续推进", None, "持续推进"),
    ],
)
def test_deadlines(due: str, day: dt.date | None, wanted: str) -> None:
    assert f"| {wanted} |" in minutes(action("清点货架", "李明", due=due, due_date=day))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("各社区摸排点位，综治办牵头", ["综治办", "各社区"]),
        ("各社区摸排点位，由综治办负责牵头", ["综治办", "各社区"]),
        ("综治办和各社区摸排牵头人名单", ["各社区", "综治办"]),
    ],
)
def test_who_the_text_says_leads_is_named_first(text: str, wanted: list[str]) -> None:
    assert shared(Line(id="k1", tag="action", text=text, owners=("各社区", "综治办")))[0] == wanted


def test_status_owner_and_deadline_stand_in_one_pair_of_brackets() -> None:
    text = minutes(action("公布清单", "李明", status="done", due="7月20日"), kind="notes")
    assert "公布清单（已完成；责任人：李明；时限：7月20日）。\n" in text


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        (Line(text="我同意。", speaker="李明"), "李明：我同意。"),
        (Line(text="这个价格我不能接受", speaker="李明"), "李明：这个价格我不能接受。"),
        (Line(text="价格偏高，我反对", speaker="李明"), "李明：价格偏高，我反对。"),
        (Line(text="下月交付", speaker="李明", verb="表示"), "李明表示，下月交付。"),
        (Line(text="货架已到", speaker="李明"), "\n\n货架已到。"),
        (Line(text="供货方答应下月交付", speaker="李明"), "\n\n供货方答应下月交付。"),
        (Line(text="同意分两期", speaker="李明"), "李明同意分两期。"),
        (Line(text="同意书已经寄出", speaker="李明"), "\n\n同意书已经寄出。"),
        (Line(text="培训费偏高，建议压减5万元", speaker="李明"), "李明提出，培训费偏高，建议压减5万元。"),
        (Line(text="水管站力量不足，传达要到站所", speaker="李明"), "李明提出，水管站力量不足，传达要到站所。"),
        (Line(text="供应充足，主要货架已到", speaker="李明"), "\n\n供应充足，主要货架已到。"),
        (Line(text="货架已到", speaker="来访的汪工"), "来访的汪工表示，货架已到。"),
        (Line(tag="emphasis", text="账要对清", speaker="李明", verb="强调"), "财务部部长李明强调，账要对清。"),
    ],
)
def test_a_line_that_needs_its_speaker_keeps_it(line: Line, wanted: str) -> None:
    assert wanted in minutes(line.with_(id="k1"), attendees=PEOPLE)


REPORT = Line(text="现有货架四十组", speaker="李明", verb="汇报")
FACT = Line(text="预算还剩三万元", speaker="王平")


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        ((REPORT, FACT), ["李明汇报，现有货架四十组。", "王平表示，预算还剩三万元。"]),
        ((REPORT, FACT.with_(speaker="李明")), ["李明汇报，现有货架四十组。", "预算还剩三万元。"]),
        ((REPORT, FACT, FACT.with_(text="年底结清")), ["王平表示，预算还剩三万元。", "年底结清。"]),
        ((FACT, REPORT.with_(verb="")), ["预算还剩三万元。", "李明表示，现有货架四十组。"]),
        ((FACT, FACT.with_(text="年底结清")), ["预算还剩三万元。", "年底结清。"]),
        ((REPORT, Line(text="库房漏水"), FACT.with_(speaker="李明")), ["库房漏水。", "李明表示，预算还剩三万元。"]),
        ((Line(text="库房漏水"), FACT), ["库房漏水。", "预算还剩三万元。"]),
        (
            (Line(tag="emphasis", text="务必安全", verb="要求"), FACT),
            ["会议要求，务必安全。", "王平表示，预算还剩三万元。"],
        ),
        ((REPORT, Line(tag="decision", text="先搬"), FACT.with_(speaker="李明")), ["预算还剩三万元。"]),
        ((REPORT, FACT.with_(tag="issue", text="库房漏水")), ["王平表示，库房漏水。"]),
        ((REPORT, FACT.with_(text="年底能结清吗？")), ["王平提出，年底能结清吗？"]),
        ((REPORT, FACT.with_(text="要先对账")), ["王平提出，要先对账。"]),
        ((REPORT, FACT.with_(label="意见")), ["**意见**：王平表示，预算还剩三万元。"]),
    ],
)
def test_nobody_is_taken_to_have_said_what_another_said(lines: tuple[Line, ...], wanted: list[str]) -> None:
    text = minutes(*(line.with_(id=f"k{number}") for number, line in enumerate(lines)), attendees=PEOPLE[:3])
    assert "\n\n".join(("", *wanted, "")) in text


def test_what_others_say_after_a_report_is_not_that_of_who_reported() -> None:
    lines = (FACT.with_(id="k1"), Line(id="k2", text="货架已到", speaker="李明"))
    item = AgendaItem(id="a1", title="库容", led_by=("李明",), lines=lines)
    text = minutes(agenda=(item,), attendees=PEOPLE[:3])
    assert "的汇报。\n\n王平表示，预算还剩三万元。\n\n李明表示，货架已到。\n" in text


@pytest.mark.parametrize(("hour", "wanted"), [(9, "7月14日上午，"), (14, "7月14日下午，"), (19, "7月14日晚上，")])
def test_the_head_says_in_which_part_of_the_day_it_was(hour: int, wanted: str) -> None:
    assert wanted in minutes(FACT.with_(id="k1"), started=at(hour, 0), chair="李明")


VOTE = Vote.model_validate({"for": 5, "against": 0, "abstain": 1, "result": "carried"})


def test_a_vote_alone_goes_with_the_decision_after_it() -> None:
    voted = Line(id="k1", tag="decision", text="表决", vote=VOTE)
    decided = Line(id="k2", tag="decision", text="同意购置货架")
    one = minutes(voted, decided)
    assert "\n会议同意购置货架。经表决，5票同意、0票反对、1票弃权，通过。\n" in one
    lost = voted.with_(vote=VOTE.with_(against=7, result="lost"))
    assert "1. " in minutes(lost, decided)  # it was about something else
    named = voted.with_(text="表决搬迁方案")
    assert "1. " in minutes(named, decided)
    assert "1. " in minutes(voted, decided.with_(vote=VOTE))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("12月10日前完成通风改造，此前停止入库", "会议决定，12月10日前完成通风改造，此前停止入库。"),
        ("明年3月起试行", "会议决定，明年3月起试行。"),
        ("年底前完成搬迁", "会议决定，年底前完成搬迁。"),
        ("12月完成率为九成", "会议决定：12月完成率为九成。"),
        ("12月10日", "会议决定：12月10日。"),
    ],
)
def test_a_decision_that_begins_with_its_day(text: str, wanted: str) -> None:
    assert wanted in minutes(Line(id="k1", tag="decision", text=text))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("认为时机成熟", "- 会议认为，时机成熟。"),
        ("指出，库容不足", "- 会议指出，库容不足。"),
        ("介绍了库容情况", "- 李明介绍了库容情况。"),
        ("介绍信已开", "- 介绍信已开。"),
        ("认为不妥的部门另行报告", "- 会议认为，不妥的部门另行报告。"),
    ],
)
def test_a_line_without_a_subject_gets_one(text: str, wanted: str) -> None:
    item = AgendaItem(id="a1", title="库容", led_by=("李明",), lines=(Line(id="k1", text=text),))
    assert wanted in minutes(agenda=(item,), kind="monthly")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("价格上涨,销量下降", "价格上涨，销量下降"),
        ("增长5%, 成本下降", "增长5%，成本下降"),
        ("采用A,停用B", "采用A，停用B"),
        ("谁来付款?", "谁来付款？"),
        ("三点:一是安全;二是质量", "三点：一是安全；二是质量"),
        ("预算3,000元", "预算3,000元"),
        ("9:20到会", "9:20到会"),
        ("A, B和C", "A, B和C"),
        ("Plan A, then B", "Plan A, then B"),
        ("见https://example.org/a,b?c=库", "见https://example.org/a,b?c=库"),
        ("库房(二号)漏水", "库房（二号）漏水"),
        ("库房(No. 2)漏水", "库房(No. 2)漏水"),
        ("已完成。。", "已完成。"),
        ("已完成，。", "已完成。"),
        ("行吗？。", "行吗？"),
        ("等等……", "等等……"),
    ],
)
def test_punctuation(text: str, wanted: str) -> None:
    assert full_width(text) == wanted


def test_head_and_foot_say_what_the_file_has() -> None:
    head: dict[str, Any] = {
        "secrecy": "内部",
        "number": "第7期",
        "issued_by": "综合管理部",
        "printed_on": dt.date(2026, 7, 17),
    }
    foot: dict[str, Any] = {"send_to": ("各部门",), "copy_to": ("董事会", "监事会"), "printed_by": "综合管理部"}
    text = minutes(Line(id="k1", text="已办。"), **head, **foot, attachments=("搬迁方案", "预算表"))
    assert "内部\n\n第7期\n\n综合管理部　　2026年7月17日\n\n" in text
    ending = "附件：1. 搬迁方案；2. 预算表\n\n主送：各部门\n\n抄送：董事会、监事会\n\n综合管理部　　2026年7月17日印发\n"
    assert text.endswith(ending)
    assert not any(word in minutes() for word in ("附件", "主送", "抄送", "印发", "分送"))


def test_how_many_were_there_is_told_where_not_all_are_named() -> None:
    voice = writer(Meeting(title="x", language="zh", attendees=PEOPLE[:3]), load_template("monthly", "zh").template)
    assert "与会人员：财务部部长李明、总经理周文、财务部王平。" in voice.organisation()
    many = writer(voice.meeting.with_(headcount=12), voice.template)
    assert "与会人员包括财务部部长李明、总经理周文、财务部王平等，共计十二人。" in many.organisation()


def test_items_held_over_not_reached_or_with_actions_only_keep_their_heading() -> None:
    task = action("清点货架", "李明")
    agenda = (
        AgendaItem(id="a1", title="仓库搬迁", lines=(task,), state="done"),
        AgendaItem(id="a2", title="食堂改造", state="deferred"),
        AgendaItem(id="a3", title="车辆采购"),
        AgendaItem(id="a4", title="其他事项", state="done"),
    )
    text = minutes(agenda=agenda)
    assert "（一）仓库搬迁\n\n**任务1**：清点货架（责任人：李明）。\n\n" in text
    assert "（二）食堂改造\n\n该事项延至下次会议研究。\n\n" in text
    assert "（三）车辆采购\n\n该议题未及研究。\n\n" in text
    assert "其他事项" not in text
    assert "专题研究仓库搬迁" in text


@pytest.mark.parametrize(
    ("task", "row"),
    [
        (action("12月20日前报送预算", "李明"), "| 报送预算 | 李明 | 12月20日前 |"),
        (action("12月20日前报送预算", label="李明"), "| 报送预算 | 李明 | 12月20日前 |"),
        (action("月底前，完成盘点", "李明"), "| 完成盘点 | 李明 | 月底前 |"),
        (action("李明补盘点表", "李明"), "| 补盘点表 | 李明 | 待定 |"),
        (action("李明的办公室搬迁", "李明"), "| 李明的办公室搬迁 | 李明 | 待定 |"),
        (action("完成9月盘点", "李明"), "| 完成9月盘点 | 李明 | 待定 |"),
        (action("报送预算", label="货架"), "| 货架：报送预算 | 待定 | 待定 |"),
    ],
)
def test_owner_and_deadline_of_a_task_have_their_own_columns(task: Line, row: str) -> None:
    assert row in minutes(task, attendees=PEOPLE)


@pytest.mark.parametrize(
    ("place", "held"),
    [
        ("三楼会议室", "在三楼会议室主持召开"),
        ("线上", "以线上方式主持召开"),
        ("视频会议", "以视频方式主持召开"),
        ("腾讯会议", "通过腾讯会议主持召开"),
    ],
)
def test_the_way_of_meeting_is_no_place(place: str, held: str) -> None:
    assert held in minutes(Line(id="k1", text="已说明"), place=place, chair="李明")


def test_a_motion_that_failed_is_not_counted_as_a_decision() -> None:
    lost = Line(id="k1", tag="decision", text="经研究，同意搬迁", vote=Vote(result="tabled"))
    made = Line(id="k2", tag="decision", text="采购货架")
    text = minutes(lost, made, kind="monthly")
    assert "提议：搬迁。该提议搁置。" in text
    assert "形成决定一项" in text


def test_the_text_of_an_issue_ends_like_its_neighbours() -> None:
    issue = Line(id="k1", tag="issue", label="漏水", text="二楼漏水一周")
    assert "**漏水**：二楼漏水一周。\n" in minutes(issue, Line(id="k2", text="已说明"))
    assert "**问题描述**：二楼漏水一周。\n" in minutes(issue, Line(id="k2", text="已说明"), kind="monthly")


def test_what_a_meeting_was_about_is_no_list_of_reports() -> None:
    item = AgendaItem(id="a1", title="设备检修汇报", lines=(Line(id="k1", text="已检修。"),))
    assert "会议围绕设备检修进行汇报和研究。" in minutes(agenda=(item,), kind="monthly")


@pytest.mark.parametrize("kind", ["minutes", "monthly"])
def test_the_meeting_is_the_subject_of_a_verb_without_a_speaker(kind: str) -> None:
    line = Line(id="k1", tag="emphasis", verb="认为", text="时机成熟")
    assert "会议认为，时机成熟。" in minutes(line, kind=kind)


def test_the_tasks_of_the_plan_end_in_a_full_stop() -> None:
    task = action("清点货架", "李明", due_date=DAY, due="今天")
    assert "    - 清点货架（时限：7月14日前）。\n" in minutes(task, kind="retrospective", attendees=PEOPLE)


def test_an_opening_speech_is_no_topic() -> None:
    speech = AgendaItem(id="a1", title="开幕讲话", lines=(Line(id="k1", text="欢迎各位。"),))
    assert "会议围绕" not in minutes(agenda=(speech,), kind="strategy")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("采用https://a.example/x,y;z?q=(1):2方案,明天开始", "采用https://a.example/x,y;z?q=(1):2方案，明天开始"),
        ("见http://a.example/b,谢谢", "见http://a.example/b，谢谢"),
        ("发到ann@b.example,谢谢", "发到ann@b.example，谢谢"),
        ("克隆git@h.example:a/b,c.git,谢谢", "克隆git@h.example:a/b,c.git，谢谢"),
    ],
)
def test_marks_are_full_width_outside_addresses_only(text: str, written: str) -> None:
    assert full_width(text) == written


def test_decisions_below_an_issue_stand_under_the_title_of_the_item() -> None:
    decided = Line(id="k2", tag="decision", text="同意增开夜班线路")
    issue = Line(id="k1", tag="issue", label="驾驶员不足", text="缺十一人。", lines=(decided,))
    text = minutes(issue)
    assert "### （一）仓库搬迁\n\n会议同意增开夜班线路。" in text
    assert "### （一）驾驶员不足" not in text


def test_an_issue_whose_lines_are_elsewhere_is_a_sentence() -> None:
    decided = Line(id="k2", tag="decision", text="同意先垫付")
    assert "\n\n补偿款尚未到账。\n\n" in minutes(Line(id="k1", tag="issue", text="补偿款尚未到账", lines=(decided,)))


def test_a_question_keeps_the_name_of_who_asked() -> None:
    assert "\n\n苏岚提出，款项何时到账？\n" in minutes(Line(id="k1", text="款项何时到账？", speaker="苏岚"))


def test_a_lost_motion_of_somebody_is_one_that_somebody_moved() -> None:
    vote = Vote(for_=2, against=4, moved="郝建安", result="lost")
    text = minutes(Line(id="k1", tag="decision", text="把旧设备整体出售", vote=vote))
    assert "郝建安提议：把旧设备整体出售。经表决，2票同意、4票反对，会议未通过该提议。" in text


@pytest.mark.parametrize("said", ["会议决定，采用甲方案", "决议：采用甲方案", "采用甲方案"])
def test_the_word_of_a_decision_stands_once_in_working_notes(said: str) -> None:
    text = minutes(Line(id="k1", tag="decision", text=said), kind="notes")
    assert "- **决议**：采用甲方案。\n" in text


def test_a_quotation_at_the_end_is_followed_by_a_full_stop() -> None:
    assert "引进人才“宁缺毋滥”。\n" in minutes(Line(id="k1", tag="emphasis", text="引进人才“宁缺毋滥”"))
    assert "王平说：“先停产。”\n" in minutes(Line(id="k1", text="王平说：“先停产。”"))


def test_what_was_studied_is_named_without_its_preposition() -> None:
    assert studied(["关于排课问题", "食堂价格"]) == "研究排课问题、食堂价格"
    assert studied(["研究院改革"]) == "专题研究研究院改革"


@pytest.mark.parametrize(
    ("people", "reported"),
    [
        ((Attendee(name="李明", attendance="apologies"),), "\n库容已满九成。\n"),
        (
            (
                Attendee(name="李明", attendance="apologies"),
                Attendee(name="钱进", role="副部长", unit="财务部", remark="代李明"),
            ),
            "会议听取了财务部副部长钱进的汇报。\n\n库容已满九成。\n",
        ),
        ((Attendee(name="李明", remark="线上"),), "会议听取了李明的汇报。\n\n库容已满九成。\n"),
        ((Attendee(name="李明", aliases=("李总",), attendance="absent"),), "\n库容已满九成。\n"),
    ],
)
def test_who_was_away_did_not_report(people: tuple[Attendee, ...], reported: str) -> None:
    called = people[0].aliases[-1] if people[0].aliases else people[0].name
    item = AgendaItem(id="a1", title="库容", led_by=(called,), lines=(Line(id="k1", text="库容已满九成"),))
    text = minutes(agenda=(item,), attendees=people)
    assert reported in text
    assert text.count("的汇报") == reported.count("的汇报")


def test_who_reported_is_named_once() -> None:
    said = Line(id="k1", speaker="李明", verb="汇报", text="库容已满九成")
    other = Line(id="k2", speaker="周文", verb="介绍", text="二期明年开工")
    text = minutes(agenda=(AgendaItem(id="a1", title="库容", led_by=("李明",), lines=(said, other)),), attendees=PEOPLE)
    assert "会议听取了财务部部长李明的汇报。\n\n库容已满九成。\n\n周文介绍，二期明年开工。" in text


def reported(title: str, *lines: Line, leader: str = "马力") -> str:
    people = (Attendee(name="马力", unit="工程部", attendance="in-attendance"), Attendee(name="李明", role="财务总监"))
    item = AgendaItem(id="a1", title=title, led_by=(leader,), lines=lines, state="done")
    text = minutes(agenda=(item,), attendees=people, chair="周文")
    return text.partition("## 一、会议内容\n\n")[2].partition("\n\n**出席**")[0]


@pytest.mark.parametrize(
    ("title", "line", "leader", "wanted"),
    [
        (
            "二期工程进展汇报",
            Line(id="k1", text="土建完成82%"),
            "马力",
            "会议听取了工程部马力的汇报。\n\n土建完成82%。",
        ),
        (
            "二期工程",
            Line(id="k1", text="马力汇报二期进展,土建完成82%"),
            "马力",
            "工程部马力汇报二期进展，土建完成82%。",
        ),
        (
            "二期工程",
            Line(id="k1", label="马力汇报二期", text="土建完成82%"),
            "马力",
            "工程部马力汇报二期：土建完成82%。",
        ),
        ("二期工程", Line(id="k1", text="李明作了二期预算的说明"), "李明", "财务总监李明作了二期预算的说明。"),
        ("二期工程", Line(id="k1", text="何念通报了进展"), "设计院 何念", "设计院何念通报了进展。"),
        ("二期工程", Line(id="k1", text="进展顺利"), "设计院 何念", "会议听取了设计院何念的汇报。\n\n进展顺利。"),
        ("二期工程", Line(id="k1", text="马力负责汇总"), "马力", "会议听取了工程部马力的汇报。\n\n马力负责汇总。"),
        (
            "传达学习安全生产会议精神",
            Line(id="k1", text="要求对照检查"),
            "马力",
            "会议传达学习了安全生产会议精神（工程部马力传达）。\n\n要求对照检查。",
        ),
        ("传达学习安全生产会议精神", Line(id="k1", text="马力传达了会议精神"), "马力", "工程部马力传达了会议精神。"),
        ("学习贯彻情况汇报", Line(id="k1", text="共三项"), "马力", "会议听取了工程部马力的汇报。\n\n共三项。"),
        (
            "二期工程",
            Line(id="k1", text="三季度进展情况，逾期2件", speaker="马力", verb="通报"),
            "马力",
            "工程部马力通报三季度进展情况，逾期2件。",
        ),
        (
            "二期工程",
            Line(id="k1", text="市里会议精神", speaker="马力", verb="传达"),
            "马力",
            "工程部马力传达市里会议精神。",
        ),
        (
            "二期工程",
            Line(id="k1", text="情况复杂，要逐户谈", speaker="马力", verb="通报"),
            "马力",
            "会议听取了工程部马力的汇报。\n\n情况复杂，要逐户谈。",
        ),
        ("领导讲话", Line(id="k1", text="抓好落实"), "李明", "会议听取了财务总监李明的讲话。\n\n抓好落实。"),
    ],
)
def test_who_reported_is_said_once_with_office_or_unit(title: str, line: Line, leader: str, wanted: str) -> None:
    assert reported(title, line, leader=leader) == f"### （一）{title}\n\n{wanted}"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("拆下来的旧表怎么处置", "拆下来的旧表怎么处置？"),
        ("旧表处置，费用由谁承担。", "旧表处置，费用由谁承担？"),
        ("年底前能否完工？", "年底前能否完工？"),
        ("研究如何处置旧表", "研究如何处置旧表。"),
        ("谁都没有提前报备", "谁都没有提前报备。"),
        ("漏损率居高不下", "漏损率居高不下。"),
    ],
)
def test_an_issue_that_asks_ends_with_a_question_mark(text: str, wanted: str) -> None:
    assert f"\n\n{wanted}\n" in minutes(Line(id="k1", tag="issue", text=text))


def test_the_opening_names_the_items_in_their_order() -> None:
    titles = ["审议采购方案", "审议年度预算（草案）", "聘任事项", "增资方案审议", "防冻工作", "传达学习会议精神"]
    said = "审议采购方案、年度预算（草案），研究聘任事项，审议增资方案，研究防冻工作，传达学习会议精神"
    assert studied(titles) == said
