"""How a motion went without a mark before it: at the bare end of a decision, or before the colon of what was moved."""

from __future__ import annotations

import pytest

from helpers_capture import added_and_typed, meeting, scene
from minutetui.core.capture.reading import Scene
from minutetui.core.meeting.model import Attendee
from minutetui.core.meeting.votes import told_vote
from minutetui.core.people.names import Names
from minutetui.words import Language

PEOPLE: dict[Language, tuple[str, ...]] = {
    "en": ("Nora Blythe", "Gus Harker", "Ines Roth", "Paul Toomey", "Wendy Shaw", "Otto Finch"),
    "zh": ("邹明", "葛春燕", "戴维国", "蓝欣", "岑浩", "尤佳"),
}


def here(text: str) -> Scene:
    language: Language = "en" if text.isascii() else "zh"
    held = meeting(language).with_(
        chair=PEOPLE[language][0], attendees=tuple(Attendee(name=name) for name in PEOPLE[language])
    )
    return scene(language, meeting=held, names=Names(held), last=None)


READ = [
    # Words that can be nothing else are taken off
    ("= Hire the marquee nem con", "Hire the marquee", "carried nem con"),
    ("= Hire the marquee nem. con.", "Hire the marquee", "carried nem con"),
    ("= Hire the marquee unanimously", "Hire the marquee", "carried unanimously"),
    ("= Pond repair unanimous", "Pond repair", "carried unanimously"),
    ("= Hire the marquee all in favour", "Hire the marquee", "carried unanimously"),
    ("= Hire the marquee unopposed", "Hire the marquee", "carried nem con"),
    ("= Hire the marquee without objection", "Hire the marquee", "carried nem con"),
    ("= Safeguarding policy adopted unan.", "Safeguarding policy adopted", "carried unanimously"),
    ("= Safeguarding policy approved without dissent", "Safeguarding policy approved", "carried nem con"),
    ("= Hire the marquee carried by show of hands", "Hire the marquee", "carried by show of hands"),
    ("= Hire the marquee carried on the chair's casting vote", "Hire the marquee", "carried on the casting vote"),
    ("= Hire the marquee passed as amended 4-2", "Hire the marquee", "carried as amended 4-2"),
    ("= Hire the marquee passed 4 votes to 1", "Hire the marquee", "carried 4-1"),
    ("= Hire the marquee aye 4 nay 2", "Hire the marquee", "carried 4-2"),
    ("= Hire the marquee carried with one abstention", "Hire the marquee", "carried 1 abstained"),
    ("= Pitch fee failed for want of a seconder", "Pitch fee", "not seconded"),
    ("= Hire the marquee no seconder", "Hire the marquee", "not seconded"),
    ("= Pitch fee voted down 2-4", "Pitch fee", "lost 2-4"),
    ("= Hire the marquee the motion was lost", "Hire the marquee", "lost"),
    ("Motion to hire the marquee nem con", "Motion to hire the marquee", "carried nem con"),
    ("= Hire the marquee (unopposed)", "Hire the marquee", "carried nem con"),
    ("= Hire the marquee (on the chair's casting vote)", "Hire the marquee", "carried on the casting vote"),
    ("= Hire the marquee, 3-3, carried on NB's casting vote", "Hire the marquee", "carried on the casting vote 3-3"),
    ("= Hire the marquee, 3-3, NB casting vote for", "Hire the marquee", "carried on the casting vote 3-3"),
    ("= Hire the marquee. Moved Gus, seconded Ines. Held over.", "Hire the marquee", "deferred"),
    ("= Hire the marquee. Moved Gus, seconded Ines. Voted down.", "Hire the marquee", "lost"),
    ("= Hire the marquee - 4-1", "Hire the marquee", "carried 4-1"),
    ("= Hire the marquee / 4-1", "Hire the marquee", "carried 4-1"),
    (
        "= Fix the weir, unanimous by e-mail vote on 2 May",
        "Fix the weir by e-mail vote on 2 May",
        "carried unanimously",
    ),
    # A word that can be part of a text stays in it, and is read after a thing that can be moved
    ("= Budget passed", "Budget passed", "carried"),
    ("= Pitch fee lost", "Pitch fee lost", "lost"),
    ("= New gate defeated", "New gate defeated", "lost"),
    ("= The bus shelter was rejected", "The bus shelter was rejected", "lost"),
    ("= Bus shelter withdrawn", "Bus shelter withdrawn", "withdrawn"),
    ("= Plan B for the gate failed", "Plan B for the gate failed", "lost"),
    ("= Hire the marquee referred back", "Hire the marquee referred back", "deferred"),
    # First
    ("= Carried unanimously: hire the marquee", "hire the marquee", "carried unanimously"),
    ("Carried 4-2: hire the marquee", "hire the marquee", "carried 4-2"),
    ("= 4-1: hire the marquee", "hire the marquee", "carried 4-1"),
    ("= All in favour: hire the marquee", "hire the marquee", "carried unanimously"),
    ("= 4 in favour, 1 opposed: hire the marquee", "hire the marquee", "carried 4-1"),
    ("= Carried, 1 abstention: hire the marquee", "hire the marquee", "carried 1 abstained"),
    ("Lost 2-4: pitch fee", "pitch fee", "lost 2-4"),
    ("Passed by consensus: new rules", "new rules", "carried by consensus"),
    ("Ratified by consensus: heater repair", "heater repair", "carried by consensus"),
    ("Consensus: no need for a review", "no need for a review", "carried by consensus"),
    ("= Pitch fee - not endorsed", "Pitch fee", "lost"),
    ("Approved: trip to the lake (6-0)", "trip to the lake", "carried 6-0"),
    ("= Pitch fee - not ratified, back in May", "Pitch fee - not ratified, back in May", "lost"),
    ("Payments of £1,047.60 approved as per schedule", "Payments of £1,047.60 approved as per schedule", ""),
    (
        "Terms of reference approved subject to a quorum of 4",
        "Terms of reference approved subject to a quorum of 4",
        "",
    ),
    ("= Pitch fee rejected (2-4)", "Pitch fee", "lost 2-4"),
    ("Pitch fee denied 2-4", "Pitch fee", "lost 2-4"),
    ("= Pitch fee rejected (6-4)", "Pitch fee (6-4)", "lost"),
    ("= Withdrawn: the van", "Withdrawn: the van", "withdrawn"),
    ("= Rejected: too costly", "Rejected: too costly", "lost"),
    ("Deferred: van purchase", "Deferred: van purchase", "deferred"),
    ("MOTION (Harker/Roth) to table the lease. Passed without objection.", "to table the lease", "carried nem con"),
    ("Mins of 12 Oct agreed as a true record", "Mins of 12 Oct agreed as a true record", ""),
    # The same in Chinese
    ("＝值班办法一致通过", "值班办法", "一致通过"),
    ("全体通过：换锁", "换锁", "一致通过"),
    ("＝无异议：换锁", "换锁", "无异议通过"),
    ("＝4赞成0反对：换锁", "换锁", "通过 4-0"),
    ("＝增设夜班全票通过", "增设夜班", "一致通过"),
    ("＝值班办法审议通过", "值班办法", "通过"),
    ("＝年会改期全体同意", "年会改期", "一致通过"),
    ("＝食堂方案4:2通过", "食堂方案", "通过 4-2"),
    ("＝广告分红 3:3 没过", "广告分红", "未通过 3-3"),
    ("＝外墙刷漆 2:4 没通过", "外墙刷漆", "未通过 2-4"),
    ("＝年度报告鼓掌通过", "年度报告", "鼓掌通过"),
    ("＝换锁与会人员一致同意", "换锁", "一致通过"),
    ("＝换锁参会人员一致通过", "换锁", "一致通过"),
    ("＝换锁五票赞成一票反对", "换锁", "通过 5-1"),
    ("＝换锁赞成4，反对1，弃权1", "换锁", "通过 4-1-1"),
    ("＝换锁（无附议）", "换锁", "无人附议"),
    ("＝换锁——4比1", "换锁", "通过 4-1"),
    ("＝换锁；4:1", "换锁", "通过 4-1"),
    ("＝换锁（搁置）", "换锁", "搁置"),
    ("＝换锁搁置", "换锁搁置", "搁置"),
    ("＝外包食堂被否决", "外包食堂被否决", "未通过"),
    ("＝值班办法通过", "值班办法通过", "通过"),
    ("会议表决换锁，5票赞成1票反对", "会议表决换锁", "通过 5-1"),
    ("会议表决换锁，否决", "会议表决换锁", "未通过"),
    ("换锁方案：通过", "换锁方案", "通过"),
    ("换锁方案：一致通过", "换锁方案", "一致通过"),
    ("＝一致通过：换锁", "换锁", "一致通过"),
    ("＝4:1通过：换锁", "换锁", "通过 4-1"),
    ("＝否决：换锁", "否决：换锁", "未通过"),
    ("暂缓：换锁", "暂缓：换锁", "暂缓"),
]


@pytest.mark.parametrize(("text", "words", "told"), READ, ids=[row[0] for row in READ])
def test_how_a_motion_went_is_read_without_a_mark(text: str, words: str, told: str) -> None:
    line = added_and_typed(text, here(text))
    vote = line.vote.with_(moved="", seconded="") if line.vote else None
    assert (line.tag, line.label, line.text) == ("decision", "", words)
    assert told_vote(vote, "en" if text.isascii() else "zh") == told


@pytest.mark.parametrize(
    "text",
    [
        # What is decided is done to a thing, or is not known
        *("Replace the keys lost", "Refund bookings withdrawn", "Pay the invoices approved", "Find out what failed"),
        *("Hire the marquee withdrawn", "Two scarves lost", "Boiler inspection failed", "Safety test passed"),
        *("Rescind the motion passed on 4 May", "Reinstate the budget that failed", "Ask why the motion failed"),
        *("Bring back the motion lost", "Limit the bags carried", "Objections withdrawn", "Keep lost property"),
        *("Risk assessment passed", "Old stock carried", "New policy once passed", "League table - 4-2"),
        *("职工代表一致同意", "对结果无异议", "公示期满无异议", "客户确认通过", "班级球赛；4:1"),
        # Rules for votes to come
        *("Changes must be approved unanimously", "Members go only if all in favour", "Trustees must vote unanimously"),
        *(
            "Require every vote to be unanimous",
            "Expel a member only when carried 5-2",
            "Decide grants by show of hands",
        ),
        *("章程修改须经全体会员一致通过", "重大开支由理事会审议通过", "待理事会审议通过后执行", "争取下次会议一致通过"),
        *("修改章程要全票通过", "报理事会审议通过", "采购方案未一致通过"),
        *("二期工程验收通过", "新员工考核通过", "年检通过", "大型车辆禁止通过", "信息通过邮件发送", "确保审计通过"),
    ],
)
def test_what_only_looks_so_stays_text(text: str) -> None:
    line = added_and_typed(f"= {text}", here(text))
    assert (line.tag, line.text, line.vote) == ("decision", text, None)


@pytest.mark.parametrize(
    "text",
    [
        "Lost: one umbrella",
        "Failed: 3 tests",
        "Passed: all checks",
        "Carried by: porters",
        "All in favour: Gus, Ines",
        "Under-12s: lost 2-4",
        "Deferred: 3 parcels",
        "Vote: 5 for, 2 agst",
    ],
)
def test_a_label_that_is_no_outcome_stays_one(text: str) -> None:
    line = added_and_typed(text, here(text))
    assert (line.tag, f"{line.label}: {line.text}") == ("note", text)


def test_the_same_in_chinese() -> None:
    line = added_and_typed("未通过：3人", here("未"))
    assert (line.tag, line.label, line.text) == ("note", "未通过", "3人")
