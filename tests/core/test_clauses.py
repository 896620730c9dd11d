"""Chinese actions in which several people do something, each in a clause: all of them are owners, or nobody is."""

from __future__ import annotations

import datetime as dt

import pytest

from helpers_capture import added, who_does
from minutetui.core.capture.reading import Scene
from minutetui.core.meeting.model import AgendaItem, Attendee, Meeting, Unit
from minutetui.core.people.names import Names

PEOPLE = (
    *(("贺晓东", "总经理"), ("鲁大勇", "总工程师"), ("卢静", "办公室主任"), ("高翔", "生产部部长")),
    *(("毛志远", "设备部主任"), ("施文博", "安全员"), ("段丽", "采购员"), ("宋雨桐", ""), ("葛红", "副组长")),
)


def here() -> Scene:
    """Give a scene in a meeting of nine people and four units."""
    people = tuple(Attendee(name=name, role=role) for name, role in PEOPLE)
    units = tuple(Unit(name=name) for name in ("生产部", "设备部", "化验室", "营业所"))
    item = AgendaItem(id="a1", title="冬季保供")
    held = Meeting(title="调度会", language="zh", attendees=people, units=units, agenda=(item,))
    return Scene(held, Names(held), dt.date(2026, 11, 27), item)


@pytest.mark.parametrize(
    ("text", "owners", "due"),
    [
        # Everybody who has a clause is an owner, whatever the verb
        ("》阀门改造，高翔出稿，段丽订货，下周五提交", "高翔、段丽", "下周五提交"),
        ("》阀门改造（高翔出稿，文博核价，下周五前）", "高翔、施文博", "下周五前"),
        ("》高翔出稿、毛志远下料、段丽订货", "高翔、毛志远、段丽", ""),
        ("》检修方案由毛志远起草、鲁大勇审核，12月2日前", "毛志远、鲁大勇", "12月2日前"),
        ("》价目表宋雨桐排版，段丽核价，月底前", "宋雨桐、段丽", "月底前"),
        ("》备案材料抓紧补齐，卢静跑民政，宋雨桐开证明", "卢静、宋雨桐", ""),
        ("》小段下单，小毛验收，周五前", "段丽、毛志远", "周五前"),
        ("》鲁大勇牵头，毛志远画图，段丽订货", "鲁大勇、毛志远、段丽", ""),
        ("》生产部排班，营业所报名单，化验室查水质", "生产部、营业所、化验室", ""),
        ("》生产部发通知，各部门周五前报名单", "生产部、各部门", "周五前"),
        ("》段丽12月3日前询价，12月8日前签合同，毛志远12月20日前验货", "段丽、毛志远", ""),
        ("》会议纪要请卢主任周一前发各部门", "卢静", "周一前"),
        ("》高翔的方案请鲁总工过目", "鲁大勇", ""),
        # Whose clause says something else owns nothing
        ("》毛志远请假，施文博顶班", "施文博", ""),
        ("》高翔审核通过后，段丽下单，周三前", "段丽", "周三前"),
        ("》宋雨桐已付首款，段丽跟进尾款", "段丽", ""),
        ("》卢静上周发了通知，各部门抓紧报", "各部门", ""),
        ("》毛志远意见附后，段丽采购", "段丽", ""),
        ("》化验室装修方案比选（段丽，12月8日）", "段丽", "12月8日"),
        ("》设备部检修计划上报（毛志远，12月8日前）", "毛志远", "12月8日前"),
        ("》高翔迟到，毛志远早退", "", ""),
        ("》高翔说备件没到，毛志远说下周到", "", ""),
        ("》表扬高翔抢修及时，毛志远巡检细致", "", ""),
        ("》高翔负责的泵站，毛志远负责的管网，下周都要检查", "", ""),
        ("》让毛志远联系的厂家来量尺寸", "", ""),
        ("》高翔方案A，毛志远方案B", "", ""),
        # A word before the verb
        ("》营业所逐户换表，设备部协助，年底前", "营业所、设备部配合", "年底前"),
        ("》高翔重新报价，段丽配合，15号前", "高翔、段丽配合", "15号前"),
        ("》生产部连夜抢修主管，营业所参与", "生产部、营业所配合", ""),
        ("》高翔重新编制预案，卢静协助印发", "高翔、卢静配合", ""),
        ("》设备部尽快梳理欠账，营业所配合 +年底前", "设备部、营业所配合", "年底前"),
        ("》高翔牵头设备部、化验室配合，12月10日前完成", "高翔、设备部配合、化验室配合", "12月10日前"),
        # Nobody owns alone what he only helps with
        ("》再报一次预算，营业所协助", "", ""),
        ("》顶着压力换表，营业所参与，15号前", "", "15号前"),
        ("》换表 配合单位：营业所", "", ""),
        ("》换表 @设备部 配合单位：营业所", "设备部、营业所配合", ""),
        # What somebody is in the work
        ("》清欠专班：高翔（组长）、段丽，每周五报进度", "高翔、段丽", "每周五"),
        ("》技改：鲁大勇（牵头人）、高翔，拿出方案", "鲁大勇、高翔", ""),
        ("》清欠：段丽牵头人，高翔，12月8日前", "段丽、高翔", "12月8日前"),
        ("》备件清点：段丽（负责）、施文博（复核），本周五前", "段丽、施文博", "本周五前"),
        ("》起草小组：鲁大勇（牵头）、高翔，本周拿出初稿", "鲁大勇、高翔", "本周"),
        # How people are called
        ("》请厂家毛主任协调接口", "毛志远", ""),
        ("》请甲方鲁总工协调接口", "鲁大勇", ""),
        ("》请街道办王科长下周二前回复", "", "下周二前回复"),
        ("》小段建个群，今晚", "段丽", "今晚"),
        ("》葛副组长抓招聘", "葛红", ""),
    ],
)
def test_everybody_who_has_a_clause_is_an_owner_or_nobody(text: str, owners: str, due: str) -> None:
    line = added(text, here())
    assert (line.tag, who_does(line), line.due) == ("action", owners, due)


@pytest.mark.parametrize(
    ("text", "words", "owners", "due"),
    [
        ("》每天10点高翔在群里同步压力", "在群里同步压力", "高翔", "每天10点"),
        ("》明早8点前高翔报曲线", "报曲线", "高翔", "明早8点前"),
        ("》柜门加锁＠毛志远（急！明早8点前）", "柜门加锁（急！）", "毛志远", "明早8点前"),
        ("》照明改造 @毛志远（12月12日前，预算2万内）", "照明改造（预算2万内）", "毛志远", "12月12日前"),
        (
            "》隐患5条，整改责任人段丽，验收人高翔，整改期限12月11日",
            "隐患5条，整改责任人段丽，验收人高翔",
            "段丽",
            "12月11日",
        ),
        ("》隐患3条，整改责任人：段丽，整改期限：12月11日", "隐患3条", "段丽", "12月11日"),
        ("》换阀\t责任人\t段丽\t完成时间\t12月15日", "换阀", "段丽", "12月15日"),
        ("》高翔和段丽去房管局问流程 下周", "去房管局问流程", "高翔、段丽", "下周"),
        ("》进度款支付，段丽下周五前出审核意见", "进度款支付，段丽下周五前出审核意见", "段丽", "下周五前"),
    ],
)
def test_a_deadline_beside_an_owner(text: str, words: str, owners: str, due: str) -> None:
    line = added(text, here())
    assert (line.text, who_does(line), line.due) == (words, owners, due)
