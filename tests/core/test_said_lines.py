"""Lines as people type them: signs, owners, deadlines and lead words, in both languages."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from helpers_capture import added_and_typed, language_of
from minutetui.core.capture import read, typed
from minutetui.core.capture.reading import Add, AddItem, Amend, GoOn, Nothing, Scene
from minutetui.core.due import read_due
from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting, Unit
from minutetui.core.meeting.queries import OpenIssue
from minutetui.core.people.names import Names
from minutetui.store.libraries import pinyin
from minutetui.words import Language

TODAY = dt.date(2026, 11, 23)
FRIDAY = dt.date(2026, 11, 27)
ISSUE = Line(id="k9", tag="issue", text="Scanner queue")
LAST = Line(id="k1", tag="action", text="Send the draft to all depots")


def scene(language: Language = "en", **changes: Any) -> Scene:
    """Give a scene in a meeting of nine people and three units."""
    people = ("Ann Lee", "Bo Chen", "Mary O’Neil", "Karl Meyer", "张伟", "刘洋", "赵强", "王建国", "李明")
    held = Meeting(
        title="Depot review",
        language=language,
        attendees=tuple(Attendee(name=name) for name in people),
        units=tuple(Unit(name=name) for name in ("Purchasing", "安全部", "设备部")),
        agenda=(AgendaItem(id="a1", title="Progress", lines=(Line(id="k0", text="The north gate is shut"), LAST)),),
    )
    values = {"meeting": held, "names": Names(held), "today": TODAY, "item": held.agenda[0], "last": LAST}
    return Scene(**{**values, **changes})


def below_issue() -> Scene:
    """Give the scene with an open issue that the next line belongs to."""
    here = scene()
    return scene(chain=(ISSUE,), issues=(OpenIssue(1, ISSUE, here.meeting.agenda[0]),))


STORED: list[tuple[str, dict[str, object]]] = [
    # A full-width sign is always a sign; a half-width one before a date, an ordinal or a numbered phrase too.
    ("＝9月5日起试行", {"tag": "decision", "text": "9月5日起试行"}),
    ("！2号线停机", {"tag": "issue", "text": "2号线停机"}),
    ("》12月前完成验收 ＠赵强", {"tag": "action", "text": "完成验收", "owners": ("赵强",), "due": "12月前"}),
    ("～3家供应商报价偏高", {"tag": "discussion", "text": "3家供应商报价偏高"}),
    ("＝50%预付", {"tag": "decision", "text": "50%预付"}),
    ("！“双控”未闭环", {"tag": "issue", "text": "“双控”未闭环"}),
    ("＝《用车办法》试行一年", {"tag": "decision", "text": "《用车办法》试行一年"}),
    ("＞3号楼消防整改", {"tag": "action", "text": "3号楼消防整改"}),
    ("=9月5日起试行", {"tag": "decision", "text": "9月5日起试行"}),
    (">2nd floor: paint the doors", {"tag": "action", "label": "2nd floor", "text": "paint the doors"}),
    ("=12 March is the new date", {"tag": "decision", "text": "12 March is the new date"}),
    ("!2 docks are closed", {"tag": "issue", "text": "2 docks are closed"}),
    ("=3 new scanners for the gate", {"tag": "decision", "text": "3 new scanners for the gate"}),
    ("=2027 budget approved", {"tag": "decision", "text": "2027 budget approved"}),
    (">30% of the stock is old", {"tag": "note", "text": ">30% of the stock is old"}),
    (">£500 needs two quotes", {"tag": "note", "text": ">£500 needs two quotes"}),
    ("~€40 a head", {"tag": "note", "text": "~€40 a head"}),
    (">US$200 and >-5°C", {"tag": "note", "text": ">US$200 and >-5°C"}),
    ("> £500 to be paid", {"tag": "action", "text": "£500 to be paid"}),
    (">£500 to be paid @bo", {"tag": "action", "text": "£500 to be paid", "owners": ("Bo Chen",)}),
    ("=£500 to the choir", {"tag": "decision", "text": "£500 to the choir"}),
    (">USB sticks to buy", {"tag": "action", "text": "USB sticks to buy"}),
    ("~50 people came", {"tag": "note", "text": "~50 people came"}),
    (">50 people came", {"tag": "note", "text": ">50 people came"}),
    ("== old text ==", {"tag": "note", "text": "== old text =="}),
    ("#1 is the worst", {"tag": "note", "text": "#1 is the worst"}),
    # An address is one word, in every field.
    ("See https://forum.example/@team/42 for it", {"text": "See https://forum.example/@team/42 for it", "owners": ()}),
    ("> Read ftp://files.example/a+b @bo", {"text": "Read ftp://files.example/a+b", "owners": ("Bo Chen",)}),
    ("> Write to mailto:ann@depot.example +Friday", {"text": "Write to mailto:ann@depot.example", "due": "Friday"}),
    ("> Follow @clerk@social.example", {"text": "Follow @clerk@social.example", "owners": ()}),
    ("> Update @types/node", {"text": "Update @types/node", "owners": ()}),
    ("> Copy from deploy@build.example:/srv/+2w", {"text": "Copy from deploy@build.example:/srv/+2w", "due": ""}),
    ("> Clone git@code.example:team/+tools.git", {"text": "Clone git@code.example:team/+tools.git", "due": ""}),
    ("www.depot.example/a: see there", {"label": "www.depot.example/a", "text": "see there"}),
    ("请看https://a.example/@x＠张伟", {"text": "请看https://a.example/@x", "owners": ("张伟",)}),
    ("》发到ann@depot.example ＋周五", {"text": "发到ann@depot.example", "due": "周五"}),
    ("> Set the path /srv/@app/+dist", {"text": "Set the path /srv/@app/+dist", "owners": (), "due": ""}),
    ("> Read ~/notes/@old @bo", {"text": "Read ~/notes/@old", "owners": ("Bo Chen",)}),
    ("> Ping @here in the chat @bo", {"text": "Ping @here in the chat", "owners": ("Bo Chen",)}),
    # Whose something is does nothing.
    ("> Thank @Ann's sister", {"text": "Thank @Ann's sister", "owners": ()}),
    ("> Thank @Ann Lee’s sister @bo", {"text": "Thank @Ann Lee’s sister", "owners": ("Bo Chen",)}),
    ("》参考＠张华的方案 ＠李明", {"text": "参考＠张华的方案", "owners": ("李明",)}),
    # Outside actions, numbers and lengths are amounts.
    ("= Staff +3", {"tag": "decision", "text": "Staff +3", "due": "", "due_date": None}),
    ("= Lease +2 years", {"text": "Lease +2 years", "due": ""}),
    ("! Delays +10 days since May", {"text": "Delays +10 days since May", "due": ""}),
    ("＝编制＋3", {"text": "编制＋3", "due": ""}),
    ("＝租期 +2年", {"text": "租期 +2年", "due": ""}),
    ("= Reopen the gate +Friday", {"text": "Reopen the gate", "due": "Friday", "due_date": FRIDAY}),
    ("> Ask for offers +6", {"text": "Ask for offers", "due": "two weeks"}),
    ("> Ask for offers +2w", {"text": "Ask for offers", "due": "2w"}),
    ("> Add 5 + 2", {"text": "Add 5 + 2", "due": ""}),
    ("> Raise prices by +5%", {"text": "Raise prices by +5%", "due": ""}),
    ("= Buy 4 chairs @2 each", {"text": "Buy 4 chairs @2 each", "owners": ()}),
    ("~ boxes cost @5", {"text": "boxes cost @5", "owners": ()}),
    ("> Buy 4 chairs @2 each", {"text": "Buy 4 chairs @2 each", "owners": ()}),
    ("> Buy 4 chairs @1.50 @bo", {"text": "Buy 4 chairs @1.50", "owners": ("Bo Chen",)}),
    ("> Meet @2:30", {"text": "Meet @2:30", "owners": ()}),
    ("》采购2台@1.2万元/台 ＠张伟", {"text": "采购2台@1.2万元/台", "owners": ("张伟",)}),
    ("> Buy 4 chairs @2", {"text": "Buy 4 chairs", "owners": ("Bo Chen",)}),
    # Several owners
    ("> Call the bank @Ann and @Bo", {"text": "Call the bank", "owners": ("Ann Lee", "Bo Chen")}),
    ("》联系银行 ＠张伟＋＠刘洋 ＋周五", {"text": "联系银行", "owners": ("张伟", "刘洋"), "due": "周五"}),
    ("> Call the bank @Ann, @Bo", {"text": "Call the bank", "owners": ("Ann Lee", "Bo Chen")}),
    ("> Call the bank @Ann, @Bo, and @Karl", {"owners": ("Ann Lee", "Bo Chen", "Karl Meyer"), "text": "Call the bank"}),
    ("> Call the bank (@Ann)", {"text": "Call the bank", "owners": ("Ann Lee",)}),
    ("> Call the bank (@Ann, @Bo) today", {"text": "Call the bank", "owners": ("Ann Lee", "Bo Chen"), "due": "today"}),
    ("> Call the bank @Ann & Bo", {"text": "Call the bank", "owners": ("Ann Lee", "Bo Chen")}),
    ("> Call the bank @Ann/Bo", {"text": "Call the bank", "owners": ("Ann Lee", "Bo Chen")}),
    ("> Call the bank @Ann/@Bo +Friday", {"text": "Call the bank", "owners": ("Ann Lee", "Bo Chen"), "due": "Friday"}),
    ("> Call the bank @Ann and Bo", {"text": "Call the bank", "owners": ("Ann Lee", "Bo Chen")}),
    ("> @Ann, call the bank", {"text": "call the bank", "owners": ("Ann Lee",)}),
    ("》联系银行＠张伟、刘洋", {"text": "联系银行", "owners": ("张伟", "刘洋")}),
    ("》联系银行 ＠张伟／刘洋", {"text": "联系银行", "owners": ("张伟", "刘洋")}),
    ("》联系银行（＠张伟／＠刘洋）", {"text": "联系银行", "owners": ("张伟", "刘洋")}),
    ("》联系银行＠张伟和刘洋", {"text": "联系银行", "owners": ("张伟", "刘洋")}),
    ("》联系银行＠张伟，＠刘洋", {"text": "联系银行", "owners": ("张伟", "刘洋")}),
    ("》联系银行（＠张伟、＠刘洋）", {"text": "联系银行", "owners": ("张伟", "刘洋")}),
    ("》联系银行＠孙立、陈静", {"text": "联系银行", "owners": ("孙立", "陈静")}),
    ("》联系银行＠孙立和陈静 ＋周五", {"text": "联系银行", "owners": ("孙立", "陈静"), "due": "周五"}),
    (
        "》排查隐患 ＠安全部牵头 ＠设备部配合",
        {"text": "排查隐患", "owners": ("安全部", "设备部"), "support": ("设备部",)},
    ),
    ("》排查隐患 ＠设备部配合 ＠安全部牵头", {"owners": ("安全部", "设备部"), "support": ("设备部",)}),
    ("》＠安全部牵头制定方案", {"text": "牵头制定方案", "owners": ("安全部",), "support": ()}),
    (
        "》张华牵头，采购部、设备部配合：签订补充协议",
        {"text": "签订补充协议", "owners": ("张华", "采购部", "设备部"), "support": ("采购部", "设备部"), "label": ""},
    ),
    (
        "》排查 ＠安全部牵头，＠设备部、采购部配合",
        {"owners": ("安全部", "设备部", "采购部"), "support": ("设备部", "采购部")},
    ),
    (
        "> Fix the roof @Ann (lead), @Bo (support)",
        {"text": "Fix the roof", "owners": ("Ann Lee", "Bo Chen"), "support": ("Bo Chen",)},
    ),
    # The doer before the colon
    ("> Ann: call the bank", {"speaker": "", "text": "call the bank", "owners": ("Ann Lee",)}),
    ("> Ann & Bo: call the bank", {"speaker": "", "text": "call the bank", "owners": ("Ann Lee", "Bo Chen")}),
    ("> Ann: call the bank @Bo", {"speaker": "Ann Lee", "text": "call the bank", "owners": ("Bo Chen",)}),
    ("Action: Ann: call the bank", {"tag": "action", "text": "call the bank", "owners": ("Ann Lee",)}),
    ("》张伟：9月20日前报送", {"speaker": "", "text": "报送", "owners": ("张伟",), "due": "9月20日前"}),
    ("》安全部：月底前完成整改", {"label": "", "text": "完成整改", "owners": ("安全部",), "due": "月底前"}),
    ("》后勤部：更换灯具", {"label": "", "text": "更换灯具", "owners": ("后勤部",)}),
    ("》方案：周五前定稿", {"label": "方案", "text": "定稿", "owners": (), "due": "周五前"}),
    # Owner and deadline in words
    ("》制定方案 责任人：张伟 完成时限：月底前", {"text": "制定方案", "owners": ("张伟",), "due": "月底前"}),
    ("》制定方案（责任人：张伟，时限：9月底）", {"text": "制定方案", "owners": ("张伟",), "due": "9月底"}),
    ("》制定方案。责任人：张伟、刘洋；完成时限：12月5日", {"owners": ("张伟", "刘洋"), "due": "12月5日"}),
    (
        "制定方案 责任单位：安全部 时限：周五",
        {"tag": "action", "text": "制定方案", "owners": ("安全部",), "due": "周五"},
    ),
    (
        "》制定方案（牵头单位：安全部；配合单位：设备部）",
        {"text": "制定方案", "owners": ("安全部", "设备部"), "support": ("设备部",)},
    ),
    ("> Call the bank (owner: Ann, due: Friday)", {"text": "Call the bank", "owners": ("Ann Lee",), "due": "Friday"}),
    ("> Call the bank. Owner: Ann Lee; due: 4 Dec", {"owners": ("Ann Lee",), "due": "4 Dec"}),
    ("> Call the bank owner: @Bo due: +Friday", {"text": "Call the bank", "owners": ("Bo Chen",), "due": "Friday"}),
    ("> Ask the owner: @Bo to call", {"owners": ("Bo Chen",), "label": "Ask the owner", "text": "to call"}),
    ("> Tell the system owner: no change", {"owners": (), "label": "Tell the system owner", "text": "no change"}),
    # Words after a deadline
    ("> What: call; who: Bo; when: Friday", {"text": "call", "owners": ("Bo Chen",), "due_date": FRIDAY}),
    ("> What: run; who: Bo; where: park", {"label": "What", "owners": ()}),
    ("> Call +signed and returned by Friday", {"text": "Call", "due_date": FRIDAY}),
    ("> Call (@bo, +Friday, urgent)", {"text": "Call (urgent)", "owners": ("Bo Chen",), "due_date": FRIDAY}),
    ("> Call (+Friday - asap)", {"text": "Call (asap)", "due": "Friday", "due_date": FRIDAY}),
    ("> Call +Friday or asap", {"text": "Call", "due": "Friday or asap", "due_date": None}),
    ("》联系 ＋周五，尽快", {"text": "联系，尽快", "due": "周五", "due_date": FRIDAY}),
    ("> Count the chairs - @bo, +Friday", {"text": "Count the chairs", "due_date": FRIDAY}),
    ("> Aim for C- @bo", {"text": "Aim for C-"}),
    ("> Call +Friday (urgent)", {"text": "Call (urgent)", "due": "Friday", "due_date": FRIDAY}),
    ("》联系银行＋周五（急）", {"text": "联系银行（急）", "due": "周五", "due_date": FRIDAY}),
    ("> Call (+Friday)", {"text": "Call", "due": "Friday"}),
    ("> Call +2w (see #12)", {"text": "Call (see #12)", "due": "2w"}),
    ("> Call +Friday, then report", {"text": "Call, then report", "due": "Friday"}),
    ("》联系银行 ＋12月5日，逾期通报", {"text": "联系银行，逾期通报", "due": "12月5日"}),
    ("> Call +Friday @bo as agreed", {"text": "Call as agreed", "owners": ("Bo Chen",), "due": "Friday"}),
    # A deadline that is no date
    ("》对账 +月底结账后", {"text": "对账", "due": "月底结账后", "due_date": None}),
    ("> Call +the auditors are back", {"text": "Call", "due": "the auditors are back", "due_date": None}),
    ("> Call +when the rain stops @bo", {"text": "Call", "due": "when the rain stops", "owners": ("Bo Chen",)}),
    ("= Call +the auditors are back", {"text": "Call +the auditors are back", "due": ""}),
    ("C++ and C# are both used", {"text": "C++ and C# are both used", "due": ""}),
    ("> Teach C++ and C#", {"text": "Teach C++ and C#", "due": ""}),
    ("> Compare A + B", {"text": "Compare A + B", "due": ""}),
    # One name that fits; one form of quotes
    ("> Call @ka", {"owners": ("Karl Meyer",)}),
    ("> Call @Mary O'Neil", {"text": "Call Mary O'Neil", "owners": ("Mary O’Neil",)}),
    ("> Call @Mary O’Neil now", {"text": "Call Mary O’Neil now", "owners": ("Mary O’Neil",)}),
    ("Ann: +1", {"tag": "note", "speaker": "Ann Lee", "text": "+1"}),
    ("+: +1", {"tag": "note", "label": "+", "text": "+1", "due": ""}),
    ("Ann: approved unanimously", {"tag": "note", "speaker": "Ann Lee", "text": "approved unanimously"}),
    ("Ann: @Bo", {"speaker": "Ann Lee", "text": "@Bo"}),
    # No label in brackets, quotes and 《》
    ("= Rent (net: 900) approved", {"label": "", "text": "Rent (net: 900) approved"}),
    ("通过《办法：试行》", {"label": "", "text": "通过《办法：试行》"}),
    ("提出“三保：保质保量”的要求", {"label": "", "text": "提出“三保：保质保量”的要求"}),
    ('The sign "exit: left" is gone', {"label": "", "text": 'The sign "exit: left" is gone'}),
    ("Ann presented two quotes: £4 and £5", {"label": "", "text": "Ann presented two quotes: £4 and £5"}),
    ("李明介绍方案：分两期", {"label": "", "text": "李明介绍方案：分两期"}),
    ("费用（含税：九万）偏高", {"label": "", "text": "费用（含税：九万）偏高"}),
    # Lead words
    ("任务：更换灯具", {"tag": "action", "text": "更换灯具"}),
    ("待办：更换灯具 ＠张伟", {"tag": "action", "text": "更换灯具", "owners": ("张伟",)}),
    ("议定：下月试行", {"tag": "decision", "text": "下月试行"}),
    ("决议：下月试行", {"tag": "decision", "text": "下月试行"}),
    ("结论：方案可行", {"tag": "decision", "text": "方案可行"}),
    ("会议决定：下月试行", {"tag": "decision", "text": "下月试行"}),
    ("会议议定，下月试行", {"tag": "decision", "text": "下月试行"}),
    ("会议要求，各部门自查", {"tag": "emphasis", "verb": "要求", "text": "各部门自查"}),
    (
        "会议要求，张伟12月10日前完成台账",
        {"tag": "action", "text": "完成台账", "owners": ("张伟",), "due": "12月10日前"},
    ),
    (
        "会议强调张伟要12月10日前完成台账",
        {"tag": "action", "text": "完成台账", "owners": ("张伟",), "due": "12月10日前"},
    ),
    (
        "会上要求：由张伟负责，12月10日前完成台账",
        {"tag": "action", "text": "完成台账", "owners": ("张伟",), "due": "12月10日前"},
    ),
    ("会议强调，张伟12月10日前完成有困难", {"tag": "emphasis", "verb": "强调", "text": "张伟12月10日前完成有困难"}),
    ("会议要求，张伟完成台账", {"tag": "emphasis", "verb": "要求", "text": "张伟完成台账"}),
    ("会议指出，张伟12月10日发的通知有误", {"tag": "emphasis", "verb": "指出", "text": "张伟12月10日发的通知有误"}),
    ("会议强调：安全第一", {"tag": "emphasis", "verb": "强调", "text": "安全第一"}),
    ("会议指出：差距仍然存在", {"tag": "emphasis", "verb": "指出", "text": "差距仍然存在"}),
    ("会议认为，方案可行", {"tag": "emphasis", "verb": "认为", "text": "方案可行"}),
    ("王总强调：安全第一", {"tag": "emphasis", "speaker": "王建国", "verb": "强调", "text": "安全第一"}),
    ("高总强调：安全第一", {"tag": "emphasis", "speaker": "高总", "verb": "强调", "text": "安全第一"}),
    ("Ann stressed: no delay", {"tag": "emphasis", "speaker": "Ann Lee", "verb": "stressed", "text": "no delay"}),
    ("Decided: buy two", {"tag": "decision", "text": "buy two"}),
    ("Task: buy two @bo", {"tag": "action", "text": "buy two", "owners": ("Bo Chen",)}),
    ("The meeting agreed: buy two", {"tag": "decision", "text": "buy two"}),
    ("Risk: the supplier fails", {"tag": "risk", "text": "the supplier fails"}),
    ("风险：供应商停产", {"tag": "risk", "text": "供应商停产"}),
    ("教训：备件不足", {"tag": "lesson", "text": "备件不足"}),
    ("Lesson: order earlier", {"tag": "lesson", "text": "order earlier"}),
    ("! Risk: the supplier fails", {"tag": "issue", "label": "Risk", "text": "the supplier fails"}),
    ("建议：增加人手", {"tag": "note", "label": "建议", "text": "增加人手"}),
    # Speakers
    (
        "> Fetch it – @Ann, Bo & @Karl +Friday (van)",
        {"text": "Fetch it (van)", "owners": ("Ann Lee", "Bo Chen", "Karl Meyer")},
    ),
    ("张伟（安全部）强调：要快", {"tag": "emphasis", "speaker": "张伟", "verb": "强调", "text": "（安全部）要快"}),
    ("https://depot.example/map: the map", {"label": "", "text": "https://depot.example/map: the map"}),
    ("[10:05] Ann: it is late", {"speaker": "Ann Lee", "text": "it is late"}),
    ("Ann (10:05): it is late", {"speaker": "Ann Lee", "text": "it is late"}),
    ("Takeaway: check the backups", {"tag": "lesson", "text": "check the backups"}),
    ("10:05 – Ann: it is late", {"speaker": "Ann Lee", "label": "", "text": "it is late"}),
    ("10:05 – 10:15 Ann: late", {"speaker": "", "label": "10:05 – 10:15 Ann"}),
    ("10:05 Ann: it is late", {"speaker": "Ann Lee", "text": "it is late"}),
    ("Ann & Bo: it is late", {"speaker": "Ann Lee and Bo Chen", "text": "it is late"}),
    ("张伟、刘洋：太晚了", {"speaker": "张伟、刘洋", "text": "太晚了"}),
    ("张伟（安全部）：太晚了", {"speaker": "张伟", "text": "（安全部）太晚了"}),
    ("Ann (blue team): we are late", {"speaker": "Ann Lee", "text": "(blue team) we are late"}),
    ("~ Bo [by phone]: too dear", {"tag": "discussion", "speaker": "Bo Chen", "text": "[by phone] too dear"}),
    ("> Ann (blue team): call the bank", {"owners": ("Ann Lee",), "text": "(blue team) call the bank"}),
    ("》张伟（代）：联系银行", {"owners": ("张伟",), "text": "（代）联系银行"}),
    # A colon after a name needs no space.
    ("> Ann:call the bank", {"owners": ("Ann Lee",), "text": "call the bank"}),
    ("Bo Chen:the gate is shut", {"speaker": "Bo Chen", "text": "the gate is shut"}),
    ("x:y is the ratio", {"speaker": "", "label": "", "text": "x:y is the ratio"}),
    ("张伟同志：太晚了", {"speaker": "张伟", "text": "太晚了"}),
    ("老张：太晚了", {"speaker": "张伟", "text": "太晚了"}),
    ("老孙：太晚了", {"speaker": "老孙", "text": "太晚了"}),
    ("小李说：太晚了", {"speaker": "李明", "text": "太晚了"}),
    ("A.L.: it is late", {"speaker": "Ann Lee", "text": "it is late"}),
    ("A. Lee: it is late", {"speaker": "Ann Lee", "text": "it is late"}),
    ("Cllr Patel: it is late", {"speaker": "Cllr Patel", "text": "it is late"}),
    ("Cllr Lee: it is late", {"speaker": "Ann Lee", "text": "it is late"}),
    ("Rev. Stone: it is late", {"speaker": "Rev. Stone", "text": "it is late"}),
    ("Lady Astley: it is late", {"speaker": "Lady Astley", "text": "it is late"}),
    ("小时：八", {"speaker": "", "label": "小时", "text": "八"}),
]


@pytest.mark.parametrize(("text", "expected"), STORED, ids=[text for text, _ in STORED])
def test_a_line_is_stored_as_it_was_meant(text: str, expected: dict[str, object]) -> None:
    line = added_and_typed(text, scene(language_of(text)))
    assert {name: getattr(line, name) for name in expected} == expected


ITEMS = [
    ("＃2027年预算", "2027年预算"),
    ("＃《办法》审议", "《办法》审议"),
    ("＃“双十二”筹备", "“双十二”筹备"),
    ("＃3号线改造", "3号线改造"),
    ("#2027 budget", "2027 budget"),
    ("#3rd quarter", "3rd quarter"),
    ('#"Open day" plans', '"Open day" plans'),
    ("议题：年度预算", "年度预算"),
    ("议题三：年度预算", "年度预算"),
    ("Agenda item: Budget", "Budget"),
]


@pytest.mark.parametrize(("text", "title"), ITEMS)
def test_an_agenda_item_begins(text: str, title: str) -> None:
    assert read(text, scene()).act == AddItem(title)


REFUSED = [
    *(("+", "due-wanted"), ("＋", "due-wanted"), ("@", "owner-wanted"), ("＠", "owner-wanted")),
    *(("++", "no-due-before"), ("@@", "no-owner-before"), ("＋＋", "no-due-before"), ("＠＠", "no-owner-before")),
    *(("!9", "no-such-issue"), ("！9", "no-such-issue"), ("?7", "no-such-gap"), ("？7", "no-such-gap")),
    *((":9", "no-such-slot"), ("：9", "no-such-slot"), ("@99", "no-such-name")),
    *(("s/gantry/crane/", "nowhere-said"), ("Ann:", "words-wanted"), ("# ", "words-wanted"), ("#77", "no-such-item")),
]


@pytest.mark.parametrize(("text", "reason"), REFUSED)
def test_a_sign_that_cannot_be_done_is_refused_with_a_sentence(text: str, reason: str) -> None:
    act = read(text, scene()).act
    assert isinstance(act, Nothing)
    assert act.why is not None
    assert act.why.key == reason


@pytest.mark.parametrize("text", ["！", "!", "＝"])
def test_a_sign_as_the_first_key_of_a_meeting_begins_a_line(text: str) -> None:
    act = read(text, scene(last=None)).act
    assert isinstance(act, Nothing)
    assert act.why is not None
    assert act.why.key == "words-wanted"
    begun = read(f"{text}2号线停机", scene(last=None)).act
    assert isinstance(begun, Add)
    assert begun.line.tag != "note"


@pytest.mark.parametrize("text", ["!1", "！1", "! 1"])
def test_an_open_issue_is_gone_on_with_by_its_number_alone(text: str) -> None:
    assert isinstance(read(text, below_issue()).act, GoOn)


def test_the_nearest_line_with_the_words_is_changed() -> None:
    act = read("s/north/south/", scene()).act
    assert isinstance(act, Amend)
    assert (act.line.id, act.line.text) == ("k0", "The south gate is shut")


def test_the_owners_and_the_deadline_said_last_are_repeated() -> None:
    here = scene(owners_before=("Bo Chen",), due_before=read_due("Friday", TODAY))
    act = read("> Call again @@, ++ (urgent)", here).act
    assert isinstance(act, Add)
    assert (act.line.text, act.line.owners, act.line.due) == ("Call again (urgent)", ("Bo Chen",), "Friday")


REMARKS = [
    ("= Buy 4 chairs @2 each", ["not-read"]),
    ("> Call +the auditors are back", ["due-no-date"]),
    ("> Call @99", ["not-read"]),
    ("> Call @bo +Friday", []),
    ("@All members?", ["not-read"]),
    ("》对账 +月底结账后", ["due-no-date"]),
    ("制定方案 责任人：张伟", ["read-as-action"]),
    ("The gate is shut", []),
    ("张伟（安全部）：太晚了", ["not-read"]),
    ("= Staff +3", []),
]


@pytest.mark.parametrize(("text", "keys"), REMARKS)
def test_the_reading_says_what_was_not_read(text: str, keys: list[str]) -> None:
    reading = read(text, scene())
    assert [*(["not-read"] if reading.unread else []), *(remark.key for remark in reading.remarks)] == keys


@pytest.mark.parametrize(
    ("text", "typed"),
    [("》对账 ＠李明、＠章伟", "章伟"), ("章伟：太晚了", "章伟"), ("》对账 ＠张伟", ""), ("张伟：太晚了", "")],
)
def test_the_reading_says_who_was_found_by_the_sound_of_the_name(text: str, typed: str) -> None:
    reading = read(text, scene(names=Names(scene().meeting, pinyin)))
    wanted = [("heard-as", {"typed": typed, "name": "张伟"})] if typed else []
    assert [(remark.key, dict(remark.values)) for remark in reading.remarks] == wanted


@pytest.mark.parametrize("text", ["call the bank @bo", "call the bank +Friday", "联系银行＠张伟"])
def test_below_an_issue_a_line_with_an_owner_or_a_deadline_is_an_action(text: str) -> None:
    reading = read(text, below_issue())
    assert isinstance(reading.act, Add)
    assert reading.act.line.tag == "action"
    assert [remark.key for remark in reading.remarks] == ["read-as-action"]


@pytest.mark.parametrize("text", ["people wait", "~ call @bo"])
def test_below_an_issue_all_else_is_discussion(text: str) -> None:
    act = read(text, below_issue()).act
    assert isinstance(act, Add)
    assert act.line.tag == "discussion"


OFFERS = [
    ("Ann to call the bank by next Friday", "> call the bank @Ann Lee +by next Friday"),
    ("Ann and Bo to call the bank by Friday", "> call the bank @Ann Lee @Bo Chen +by Friday"),
    ("请张伟在周五前联系银行", "> 联系银行 @张伟 +周五前"),
]


@pytest.mark.parametrize(("text", "offer"), OFFERS)
def test_who_does_what_by_when_is_offered_and_not_assumed(text: str, offer: str) -> None:
    reading = read(text, scene())
    assert isinstance(reading.act, Add)
    assert not reading.act.line.owners
    assert reading.choices is not None
    inserted = [row.insert.replace('"', "") for row in reading.choices.rows]
    assert inserted == [offer]


@pytest.mark.parametrize("text", ["[10:05] Ann: it is late", "Ann (10:05): it is late", "【10:05】张伟：太晚了"])
def test_the_time_before_a_speaker_is_the_time_of_the_line(text: str) -> None:
    act = read(text, scene()).act
    assert isinstance(act, Add)
    assert act.time == dt.time(10, 5)


TEXTS = [
    *("@", "+", "++", "?7", "？7", ":9", "!9", "！9", "s/x/y/", "[10:05] late", "会议要求，各部门自查", "议题：预算"),
    *(
        "Ann to call the bank by Friday",
        "Rent (net: 900)",
        "0、",
        "a,",
        "责任人：张伟",
        "call (owner: Ann)",
        "Risk: fire",
    ),
    *("2027年预算", ">30%", "12:30 Ann: yes", "call @Ann/Bo", "see http://a.example/@b +Friday"),
]


@pytest.mark.parametrize("tag", ["note", "discussion", "decision", "action"])
@pytest.mark.parametrize("text", TEXTS)
def test_any_text_can_be_typed_as_text(text: str, tag: str) -> None:
    line = Line.model_validate({"tag": tag, "text": text, "owners": ["Bo Chen"] if text.endswith("、") else []})
    act = read(typed(line, scene()), scene()).act
    assert isinstance(act, Add)
    assert (act.line.tag, act.line.text, act.line.owners) == (tag, text, line.owners)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        *(("7.12pm Ann: it is late", "19:12"), ("Ann (7.12 pm): it is late", "19:12"), ("Ann 7:12pm: late", "19:12")),
        *(("7:12 Ann: it is late", "19:12"), ("[7.12] Ann: it is late", "19:12"), ("Ann, 7.12: it is late", "19:12")),
        *(("晚上7:12 张伟：太晚了", "19:12"), ("7点12 张伟：太晚了", "19:12"), ("（7:12）张伟说太晚了", "19:12")),
        ("18:55 Ann: it is early", "18:55"),
    ],
)
def test_a_time_before_or_after_a_speaker_is_one_of_the_meeting(text: str, said: str) -> None:
    evening = dt.datetime(2026, 11, 23, 19, tzinfo=dt.UTC)
    held = scene().meeting.with_(starts=evening, date=evening.date())
    act = read(text, scene(meeting=held)).act
    assert isinstance(act, Add)
    assert act.time == dt.time.fromisoformat(said)
    assert act.line.speaker


@pytest.mark.parametrize("text", ["3.50 Ann: refund", "Room 10.05: locked", "10.25 Ann - tea"])
def test_figures_with_a_point_beside_a_name_are_no_time(text: str) -> None:
    act = read(text, scene()).act
    assert isinstance(act, Add)
    assert act.time is None
