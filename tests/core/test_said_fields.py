"""Chinese lines: owners after a word and a colon, deadlines inside a sentence, speakers before a comma."""

from __future__ import annotations

import datetime as dt

import pytest

from helpers_capture import added_and_typed, who_does
from minutetui.core.capture.reading import Scene
from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting, Unit
from minutetui.core.people.names import Names

PEOPLE = (("海棠", "副院长"), ("路远", "科长"), ("尚青", "护士长"), ("窦文", ""))
UNITS = ("内科", "护理部", "总务处")


def scene() -> Scene:
    """Give a scene in a meeting of four people and three units."""
    people = tuple(Attendee(name=name, role=role) for name, role in PEOPLE)
    units = tuple(Unit(name=name) for name in UNITS)
    item = AgendaItem(id="a1", title="下周安排")
    held = Meeting(title="院周会", language="zh", attendees=people, units=units, agenda=(item,))
    return Scene(held, Names(held), dt.date(2026, 11, 27), item, last=Line(id="k1", text="上一条"))


LISTS = [
    ("》被服清点 责任单位：护理部、各病区", "被服清点", "护理部、各病区", ""),
    ("》被服清点 责任领导：海棠 责任单位：总务处、各楼层保洁", "被服清点", "海棠、总务处、各楼层保洁", ""),
    ("》被服清点 责任人：路远、窦文、小范", "被服清点", "路远、窦文、小范", ""),
    ("》被服清点（责任人：路远；复查：窦文）", "被服清点（复查：窦文）", "路远", ""),
    ("》被服清点（见附件，责任人：路远）", "被服清点（见附件）", "路远", ""),
    ("》被服清点 @路远、工会 ＋12月5日前", "被服清点", "路远、工会", "12月5日前"),
    ("》请各位组长12月5日前把台账交总务处", "把台账交总务处", "各位组长", "12月5日前"),
    ("》路远把台账会前发群里", "把台账会前发群里", "路远", ""),
    ("》请各位家长代表12月5日前反馈", "反馈", "各位家长代表", "12月5日前"),
    ("》被服清点 责任人：尚青、各组长 12月5日前", "被服清点", "尚青、各组长", "12月5日前"),
    ("》被服清点 责任部门：总务处，洗衣组；时限：12月底", "被服清点", "总务处、洗衣组", "12月底"),
    ("》被服清点 责任科室：内科、输液室", "被服清点", "内科、输液室", ""),
    ("》被服清点 责任单位：洗衣房 食堂 物业", "被服清点", "洗衣房、食堂、物业", ""),
    ("》被服清点 责任人：食堂和配餐室", "被服清点", "食堂、配餐室", ""),
    ("》被服清点 责任人：小范和窦文；时限：月底", "被服清点", "小范、窦文", "月底"),
    ("》被服清点（责任人：小范、各组长，时限：12月5日）", "被服清点", "小范、各组长", "12月5日"),
    ("》被服清点【责任人：小范、路科长】", "被服清点", "小范、路远", ""),
    ("》被服清点 责任人：窦文同志、小范", "被服清点", "窦文、小范", ""),
    (
        "》被服清点 牵头单位：总务处，配合科室：保安队、各病区；12月8日前",
        "被服清点",
        "总务处、保安队配合、各病区配合",
        "12月8日前",
    ),
    ("》被服清点 牵头：窦文 配合：保洁、物业", "被服清点", "窦文、保洁配合、物业配合", ""),
    ("》责任单位：总务处、各楼层保洁 被服清点", "被服清点", "总务处、各楼层保洁", ""),
    ("被服清点 责任单位：保卫、各病区", "被服清点", "保卫、各病区", ""),
    # What follows the list is no owner.
    ("》被服清点 责任人：窦文，尽快落实", "被服清点，尽快落实", "窦文", "尽快"),
    ("》被服清点 责任人：窦文 逐件登记", "被服清点 逐件登记", "窦文", ""),
    ("》被服清点 责任人：窦文、12月5日前", "被服清点", "窦文", "12月5日前"),
    # What is beside an owner stays, and the list with it.
    ("》被服清点 责任人：小范（夜班）、窦文", "被服清点 责任人：小范（夜班）、窦文", "小范、窦文", ""),
    ("》被服清点 责任人：窦文等", "被服清点 责任人：窦文等", "窦文", ""),
    ("》被服清点 责任人：待定", "被服清点 责任人：待定", "", ""),
]


@pytest.mark.parametrize(("text", "words", "owners", "due"), LISTS)
def test_a_list_of_owners_after_its_word_is_read_whole(text: str, words: str, owners: str, due: str) -> None:
    line = added_and_typed(text, scene())
    said = f"{line.label}：{line.text}" if line.label else line.text
    assert (line.tag, said, who_does(line), line.due) == ("action", words, owners, due)


TASKS = [
    ("》床单更换，由海棠同志牵头，内科、各病区配合", "床单更换", "海棠、内科配合、各病区配合", "", ""),
    (
        "》床单更换 总包牵头，监理、业主参加，11月30日前",
        "床单更换 总包牵头，监理、业主参加",
        "总包、监理配合、业主配合",
        "11月30日前",
        "2026-11-30",
    ),
    ("》床单更换：工会牵头、后勤协助", "床单更换", "工会、后勤配合", "", ""),
    ("》床单更换 窦文 下周一早交班前", "床单更换", "窦文", "下周一早交班前", "2026-11-30"),
    ("》床单更换 窦文 最晚12.10上线", "床单更换", "窦文", "最晚12.10上线", "2026-12-10"),
    ("》床单更换 窦文 12月1日—12月5日", "床单更换", "窦文", "12月1日—12月5日", ""),
    ("》床单更换 窦文 12月1日—12月5日逐层做", "床单更换 窦文 12月1日—12月5日逐层做", "窦文", "12月1日—12月5日", ""),
    ("》床单更换 窦文 下周三家访前", "床单更换 窦文 下周三家访前", "窦文", "", ""),
    ("》床单更换12月10日截止 窦文", "床单更换", "窦文", "12月10日截止", "2026-12-10"),
    ("》床单更换 ＠窦文 ＋年底前见底", "床单更换", "窦文", "年底前见底", "2026-12-31"),
    ("》更换工程由窦文牵头，各病区参加", "更换工程由窦文牵头，各病区参加", "窦文、各病区配合", "", ""),
    ("》更换工程由窦文牵头，先换三楼", "更换工程由窦文牵头，先换三楼", "窦文", "", ""),
    ("》床单更换 窦文 月底大扫除前", "床单更换 窦文 月底大扫除前", "窦文", "", ""),
    ("》床单更换 责任领导：海棠副院长", "床单更换", "海棠", "", ""),
    # Inside a sentence, which stays whole.
    ("》床单今天下班前必须换好，窦文盯", "床单今天下班前必须换好", "窦文", "今天下班前", "2026-11-27"),
    ("》窦文：破损点位一周内出清单", "破损点位一周内出清单", "窦文", "一周内", "2026-12-04"),
    ("》床单通知窦文本周日晚8点前发出去", "床单通知窦文本周日晚8点前发出去", "窦文", "本周日晚8点前", "2026-11-29"),
    ("》合同由法务审核后签订，窦文跟进", "合同由法务审核后签订", "窦文", "", ""),
    ("》窦文周五前两天订场地", "订场地", "窦文", "周五前两天", "2026-12-02"),
    ("》窦文周五前两次催款", "两次催款", "窦文", "周五前", "2026-12-04"),
    ("》窦文清点周五前三天的记录", "清点周五前三天的记录", "窦文", "", ""),
    ("》床单窦文和路远周五前收齐", "床单窦文和路远周五前收齐", "窦文、路远", "周五前", "2026-12-04"),
    # No deadline of this task, and nobody who does it.
    ("》统计一周内请假的人数", "统计一周内请假的人数", "", "", ""),
    ("》整理三天内发出的通知", "整理三天内发出的通知", "", "", ""),
    ("》清点12月5日前报废床单", "清点12月5日前报废床单", "", "", ""),
    ("》和窦文周五前发出去", "和窦文周五前发出去", "", "周五前", "2026-12-04"),
    ("》电话通知窦文周五前发出去", "电话通知窦文周五前发出去", "", "周五前", "2026-12-04"),
]


@pytest.mark.parametrize(("text", "words", "owners", "due", "day"), TASKS)
def test_who_does_a_task_by_when(text: str, words: str, owners: str, due: str, day: str) -> None:
    line = added_and_typed(text, scene())
    assert (line.tag, line.text, who_does(line)) == ("action", words, owners)
    assert (line.due, str(line.due_date or "")) == (due, day)


SAID = [
    ("海院长强调，夜班不许空岗", "emphasis", "海棠", "强调", "夜班不许空岗"),
    ("海副院长最后要求，各科本周自查", "emphasis", "海棠", "最后要求", "各科本周自查"),
    ("护士长提出，床单不够", "note", "尚青", "提出", "床单不够"),
    ("尚护士长：床单不够", "note", "尚青", "", "床单不够"),
    ("窦文说，库房下周盘点", "note", "窦文", "", "库房下周盘点"),
    ("窦文说，明天不来", "note", "窦文", "", "明天不来"),
    # Nobody says that.
    ("窦文同意，路远反对", "note", "", "", "窦文同意，路远反对"),
    ("领导强调，安全第一", "note", "", "", "领导强调，安全第一"),
]


@pytest.mark.parametrize(("text", "tag", "speaker", "verb", "words"), SAID)
def test_who_says_something(text: str, tag: str, speaker: str, verb: str, words: str) -> None:
    line = added_and_typed(text, scene())
    assert (line.tag, line.speaker, line.verb, line.text) == (tag, speaker, verb, words)
