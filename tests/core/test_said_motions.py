"""Motions and votes in the words of hurried people: movers in letters, votes by name, items put off."""

from __future__ import annotations

import datetime as dt

import pytest

from minutetui.core.meeting.model import AgendaItem, Attendee, Meeting
from minutetui.core.meeting.queries import walk_lines
from minutetui.core.meeting.votes import told_vote
from minutetui.session import Session
from minutetui.words import Language

NOW = dt.datetime(2026, 11, 27, 19, 0)
PEOPLE: dict[Language, tuple[Attendee, ...]] = {
    "en": (
        Attendee(name="Nora Whitby", role="President"),
        Attendee(name="Hugo Falk", role="Vice President"),
        Attendee(name="Olga Nilsen", role="Treasurer"),
        Attendee(name="Tim Rooke"),
        Attendee(name="Ida Sorel"),
    ),
    "zh": tuple(Attendee(name=name) for name in ("葛长安", "尤丽华", "鲁振声", "施玉珠", "裴军")),
}


def typed_in(language: Language, *texts: str) -> tuple[str, str, str]:
    """Type texts into a meeting; give the tag, the text and the vote of its first line."""
    meeting = Meeting(
        title="Board",
        language=language,
        date=NOW.date(),
        attendees=PEOPLE[language],
        agenda=(AgendaItem(id="a1", title="X"),),
    )
    session = Session(meeting, lambda: NOW)
    for text in texts:
        session.commit(text)
    line = next(line for item in session.meeting.agenda for line, _ in walk_lines(item.lines))
    return line.tag, line.text, told_vote(line.vote, "en")


FALK_ROOKE = "moved Hugo Falk, seconded Tim Rooke"
ENGLISH = [
    # Movers in letters
    ("= Repair the roof M/S Falk/Rooke 5-0", "Repair the roof", f"carried 5-0, {FALK_ROOKE}"),
    ("= Repair the roof. M/S Falk/Rooke. 5-0", "Repair the roof", f"carried 5-0, {FALK_ROOKE}"),
    ("= Repair the roof (M/S Falk/Rooke, 5-0)", "Repair the roof", f"carried 5-0, {FALK_ROOKE}"),
    ("= Repair the roof, m/s/c Falk & Rooke", "Repair the roof", f"carried, {FALK_ROOKE}"),
    ("= Repair the roof MSC (Falk/Rooke)", "Repair the roof", f"carried, {FALK_ROOKE}"),
    ("Repair the roof. Moved/seconded Falk/Rooke, lost 2-3", "Repair the roof", f"lost 2-3, {FALK_ROOKE}"),
    ("= Repair the roof (m) Falk (s) Rooke", "Repair the roof", FALK_ROOKE),
    ("= Repair the roof - m: Falk s: Rooke - 4-1", "Repair the roof", f"carried 4-1, {FALK_ROOKE}"),
    ("= Repair the roof [M: Falk, S: Rooke] carried", "Repair the roof", f"carried, {FALK_ROOKE}"),
    ("= Repair the roof, m Hugo s Tim, 4-1", "Repair the roof", f"carried 4-1, {FALK_ROOKE}"),
    ("= Repair the roof, moved Falk, second Rooke, 4-1", "Repair the roof", f"carried 4-1, {FALK_ROOKE}"),
    ("= Adopt the policy (m) and the annex (s)", "Adopt the policy (m) and the annex (s)", ""),
    ("= Write to M. Falk, S. Rooke", "Write to M. Falk, S. Rooke", ""),
    ("= Meet weekly, second Tuesday", "Meet weekly, second Tuesday", ""),
    ("Motion (Falk): repair the roof", "repair the roof", "moved Hugo Falk"),
    ("Motion (HF): repair the roof. Carried 4-1", "repair the roof", "carried 4-1, moved Hugo Falk"),
    # The mover last
    ("Motion to adjourn by Hugo", "Motion to adjourn", "moved Hugo Falk"),
    ("= Motion to adjourn by Hugo, second Rooke, 4-1", "Motion to adjourn", f"carried 4-1, {FALK_ROOKE}"),
    ("= Motion to adjourn made by Hugo, carried", "Motion to adjourn", "carried, moved Hugo Falk"),
    ("Motion by Hugo to adjourn", "to adjourn", "moved Hugo Falk"),
    ("= Motion to have it repaired by Hugo, carried", "Motion to have it repaired by Hugo", "carried"),
    ("= Motion to close by Friday, carried", "Motion to close by Friday", "carried"),
    # Votes by name
    ("= Sell the van. Ayes: Falk, Rooke. Nays: Sorel.", "Sell the van. Ayes: Falk, Rooke. Nays: Sorel", "carried 2-1"),
    ("= Sell the van - Ayes: Falk, Rooke; Nays: none", "Sell the van - Ayes: Falk, Rooke; Nays: none", "carried 2-0"),
    (
        "= Sell the van (ayes - Falk, Rooke; nays - Sorel)",
        "Sell the van (ayes - Falk, Rooke; nays - Sorel)",
        "carried 2-1",
    ),
    (
        "= Sell the van. Voting aye: Falk. Voting nay: Ida, Tim",
        "Sell the van. Voting aye: Falk. Voting nay: Ida, Tim",
        "lost 1-2",
    ),
    (
        "= Sell the van. For: Ida, Tim. Against: Falk. Carried.",
        "Sell the van. For: Ida, Tim. Against: Falk",
        "carried 2-1",
    ),
    (
        "= Sell the van. Roll call: Ida yes, Tim yes, Falk no",
        "Sell the van, Ida yes, Tim yes, Falk no",
        "carried by roll call 2-1",
    ),
    ("= Sell the van, roll call 4 yes 1 no", "Sell the van", "carried by roll call 4-1"),
    (
        "= Sell the van, all for apart from Tim who abstained",
        "Sell the van, all for apart from Tim who abstained",
        "carried",
    ),
    ("= Sell the van, carried except Tim (abstained)", "Sell the van (except Tim, abstained)", "carried"),
    ("= Open daily apart from Tim's desk", "Open daily apart from Tim's desk", ""),
    # Figures without a comma
    ("= Motion to sell the van 3-1-1", "Motion to sell the van", "carried 3-1-1"),
    ("= Sell the old van 4-1-0", "Sell the old van", "carried 4-1-0"),
    ("= Adopt version 4-1-0", "Adopt version 4-1-0", ""),
    ("= Ship Saturn release 4-1-0", "Ship Saturn release 4-1-0", ""),
    ("= Sell the van 4-1", "Sell the van 4-1", ""),
    ("= Staff rota 3-1-1", "Staff rota 3-1-1", ""),
    ("= Sell the van (HF/TR) 1-4", "Sell the van (HF/TR) 1-4", "outcome unclear"),
    ("= Sell the van, 1-4", "Sell the van, 1-4", "outcome unclear"),
    ("= Open on Sundays, 1-4", "Open on Sundays, 1-4", ""),
    ("= Read chapter 3. 1-4", "Read chapter 3. 1-4", ""),
    ("= Sell the van (HF/TR) fell", "Sell the van", "lost, moved Hugo Falk, seconded Tim Rooke"),
    # The vote first
    ("RESOLVED (4 for, 1 against) to sell", "RESOLVED (4 for, 1 against) to sell", "carried 4-1"),
    ("Agreed 4-1 to sell the van", "Agreed 4-1 to sell the van", "carried 4-1"),
    (
        "Agreed by 4 votes to 1 with no abstentions to sell",
        "Agreed by 4 votes to 1 with no abstentions to sell",
        "carried 4-1-0",
    ),
    # What the text says was decided, before those who moved it
    ("= Accounts adopted. Proposed H Falk, seconded T Rooke", "Accounts adopted", f"carried, {FALK_ROOKE}"),
    ("= Budget approved, prop. Hugo, sec. Tim, 1 abstention", "Budget approved", f"carried 1 abstained, {FALK_ROOKE}"),
    ("= That the budget be approved, moved Hugo, seconded Tim", "That the budget be approved", FALK_ROOKE),
    ("= Budget not approved, moved Hugo, seconded Tim", "Budget not approved", FALK_ROOKE),
    # Movers and voters in brackets, motions with a number
    ("= Buy two alarms (HF/TR) 4-1", "Buy two alarms", f"carried 4-1, {FALK_ROOKE}"),
    ("Motion (Falk/Rooke) to buy an alarm - CARRIED", "to buy an alarm", f"carried, {FALK_ROOKE}"),
    ("Moved (Hugo): buy an alarm; seconded (Tim); carried 3:2", "buy an alarm", f"carried 3-2, {FALK_ROOKE}"),
    ("Buy an alarm. HF prop, TR sec, agreed unan.", "Buy an alarm", f"carried unanimously, {FALK_ROOKE}"),
    ("= Buy an alarm. 3-1-1 (Ida against, Olga abst.)", "Buy an alarm (Ida against, Olga abst.)", "carried 3-1-1"),
    ("Motion 2 - buy an alarm - for 3, against 1, abs 1", "Motion 2 - buy an alarm", "carried 3-1-1"),
    ("Vote on the alarm: 3 for, 1 against, Ida abstained", "Vote on the alarm, Ida abstained", "carried 3-1-1"),
    (
        "Hugo moved the adoption of the report, Tim seconded, all for",
        "the adoption of the report",
        f"carried unanimously, {FALK_ROOKE}",
    ),
    ("Moved next business, Hugo/Tim - lost", "Moved next business", f"lost, {FALK_ROOKE}"),
    (
        "= Hire Orr, at most $18,750. Roll call: Ida yes, Tim no, Olga yes",
        "Hire Orr, at most $18,750, Ida yes, Tim no, Olga yes",
        "carried by roll call 2-1",
    ),
    ("Motion to amend withdrawn by Hugo", "Motion to amend withdrawn by Hugo", "withdrawn"),
    (
        "= Elect Ida (nominated by Hugo, no other nominations, agreed by all)",
        "Elect Ida",
        "carried unanimously, moved Hugo Falk",
    ),
    # Formal minutes
    (
        "= Sell the van. AYES: Ida, Tim NAYS: Hugo ABSENT: Olga",
        "Sell the van. AYES: Ida, Tim; NAYS: Hugo; ABSENT: Olga",
        "carried 2-1",
    ),
    (
        "= Sell the van. Roll call: Ida, Tim yes; Hugo no",
        "Sell the van, Ida, Tim yes; Hugo no",
        "carried by roll call 2-1",
    ),
    (
        "= Sell the van. Falk/Rooke. Roll call: all ayes",
        "Sell the van",
        f"carried by roll call, unanimously, {FALK_ROOKE}",
    ),
    ("= Sell the van. Yea - 4, Nay - 1 (Hugo)", "Sell the van (Nay: Hugo)", "carried 4-1"),
    ("= Sell the van. Motion/second: Falk/Rooke. Carried.", "Sell the van", f"carried, {FALK_ROOKE}"),
    ("= Sell the van. Motion Falk second Rooke vote 5-0", "Sell the van", f"carried 5-0, {FALK_ROOKE}"),
    ("Falk/Rooke moved to sell the van. 5-0", "to sell the van", f"carried 5-0, {FALK_ROOKE}"),
    (
        "On motion of Falk, seconded by Rooke, the board voted 5-0 to sell",
        "the board voted 5-0 to sell",
        f"carried 5-0, {FALK_ROOKE}",
    ),
    ("Moved by Falk, supported by Rooke, to sell the van. Carried.", "to sell the van", f"carried, {FALK_ROOKE}"),
    ("Motion to sell the van: Falk. Second: Rooke. Passed.", "Motion to sell the van", f"carried, {FALK_ROOKE}"),
    (
        "Motion was made by Falk to sell the van. Second by Rooke. Failed 1-4.",
        "to sell the van",
        f"lost 1-4, {FALK_ROOKE}",
    ),
    (
        "Motion to sell the van - Falk, 2nd Rooke - all ayes",
        "Motion to sell the van",
        f"carried unanimously, {FALK_ROOKE}",
    ),
    ("= Sell the van, passed 5-0, contingent on the grant", "Sell the van, contingent on the grant", "carried 5-0"),
    ("= Sell the van, 5-0, contingent on the grant", "Sell the van, contingent on the grant", "carried 5-0"),
    ("= Sell the van, 4-1 if the grant comes", "Sell the van if the grant comes", "carried 4-1"),
    # Initials of movers and voters
    (
        "= Sell the van (moved H Falk, seconded A Karim; 4-1)",
        "Sell the van",
        "carried 4-1, moved Hugo Falk, seconded A Karim",
    ),
    (
        "= Sell the van (moved A Karim; seconded T. Rooke; lost 2-3)",
        "Sell the van",
        "lost 2-3, moved A Karim, seconded Tim Rooke",
    ),
    (
        "= Sell the van. Moved by P. Quill, seconded by S. Marr. Carried",
        "Sell the van",
        "carried, moved P. Quill, seconded S. Marr",
    ),
    (
        "P. Quill proposed, S. Marr seconded: sell the van. Carried",
        "sell the van",
        "carried, moved P. Quill, seconded S. Marr",
    ),
    ("= Sell the van (moved a second time, 4-1)", "Sell the van (moved a second time, 4-1)", "outcome unclear"),
    (
        "= Sell the van (moved Falk/Rooke for the board; 4-1)",
        "Sell the van (Rooke for the board)",
        "outcome unclear 4-1, moved Hugo Falk",
    ),
    ("= Sell the van: for HF TR IS, against NW", "for HF TR IS, against NW", "carried 3-1"),
    # Who voted how, after a motion with a comma in it
    ("= Buy an oven, up to £300. Carried, Ida against", "Buy an oven, up to £300, Ida against", "carried"),
    ("= Buy an oven, if it fits. 4-1, Ida against", "Buy an oven, if it fits, Ida against", "carried 4-1"),
    ("= Buy an oven, if the rise is passed, Ida against", "Buy an oven, if the rise is passed, Ida against", ""),
    # Voted, and a tie
    ("Hugo proposed a levy, Tim seconded. Voted 2-3, not carried", "a levy", f"lost 2-3, {FALK_ROOKE}"),
    ("= Raise a levy. Voted 3 to 2", "Raise a levy", "carried 3-2"),
    ("= Raise a levy (voted on: 3-2)", "Raise a levy", "carried 3-2"),
    ("= Raise a levy, tied 2 all", "Raise a levy", "lost 2-2"),
    ("= Raise a levy. Tied at 2 each, casting vote for", "Raise a levy", "carried on the casting vote 2-2"),
    ("= Give every member keys, 2 each", "Give every member keys, 2 each", ""),
    ("= Raise a levy 1-4", "Raise a levy 1-4", "outcome unclear"),
    # What moves may be a thing
    ("= Reports to M: Falk, S: Rooke", "Falk, S: Rooke", ""),
    ("= Chairs moved: Falk/Rooke", "Falk/Rooke", ""),
    ("= Sell the van. Moved: Falk/Rooke", "Sell the van", FALK_ROOKE),
    ("= Tables moved: Falk, chairs moved: Rooke", "Falk, chairs moved: Rooke", ""),
    ("Cllr Fox moved: sell the van. Carried 4-1", "sell the van", "carried 4-1, moved Cllr Fox"),
    # Proposers, voters and majorities in other words
    ("= Raise a levy. Proposer Hugo Falk. Seconder Tim Rooke. Carried", "Raise a levy", f"carried, {FALK_ROOKE}"),
    ("= Raise a levy - 3 hands for, 2 against", "Raise a levy", "carried 3-2"),
    ("= Raise a levy, 3 members voted for, 2 voted against", "Raise a levy", "carried 3-2"),
    ("= Three members voted for, two against", "Three members voted for, two against", "outcome unclear"),
    ("= Raise a levy (3-1, Ida recused)", "Raise a levy (Ida recused)", "carried 3-1"),
    ("= Raise a levy (Ida took no part, 4-0)", "Raise a levy (Ida took no part)", "carried 4-0"),
    ("= Raise a levy at £400 by 3 votes to 2", "Raise a levy at £400", "carried 3-2"),
    ("= Raise a levy, narrowly carried", "Raise a levy", "carried"),
    ("= Raise a levy, 3 for, 2 against, two-thirds not reached", "Raise a levy", "lost 3-2"),
    ("Moved and seconded that a levy be raised. Carried", "Moved and seconded that a levy be raised", "carried"),
    ('= Amendment by Falk/Rooke that "£12" be "£11": lost 2-3', 'that "£12" be "£11"', f"lost 2-3, {FALK_ROOKE}"),
    # Two votes in one line
    ("= Amendment lost 2-3, motion carried 4-1", "Amendment lost 2-3, motion carried 4-1", "outcome unclear"),
    ("= Closure carried 4-1; motion carried 3-2", "Closure carried 4-1; motion carried 3-2", "outcome unclear"),
    ("= Motion 12 lost, 11 having been carried", "Motion 12 lost, 11 having been carried", "outcome unclear"),
    # The item put off
    ("Item deferred", "Item deferred", "deferred"),
    ("= Sweep the chimney (ok'd 4:0)", "Sweep the chimney", "carried 4-0"),
    ("= Parking permits tabled", "Parking permits tabled", "tabled"),
    ("= Proxy rewrite was postponed", "Proxy rewrite was postponed", "deferred"),
    ("= Auditor's report tabled", "Auditor's report tabled", ""),
    ("= Summer fair postponed", "Summer fair postponed", ""),
    ("= Accept what Ida tabled", "Accept what Ida tabled", ""),
    ("Item tabled until January", "Item tabled until January", "tabled"),
    ("Deferred pending legal advice", "Deferred pending legal advice", "deferred"),
    ("This item was withdrawn", "This item was withdrawn", "withdrawn"),
]


@pytest.mark.parametrize(("text", "words", "vote"), ENGLISH, ids=[row[0] for row in ENGLISH])
def test_a_motion_typed_in_english(text: str, words: str, vote: str) -> None:
    assert typed_in("en", text) == ("decision", words, vote)


CHINESE = [
    ("＝修门（此提议通过）", "修门", "carried"),
    ("＝修门，该提议暂缓，下次再议", "修门，该提议暂缓，下次再议", "deferred"),
    ("裴军提出换门锁，施玉珠附议，4票同意1票反对", "换门锁", "carried 4-1, moved 裴军, seconded 施玉珠"),
    ("裴军提出取消进场费，无人附议", "取消进场费", "not seconded, moved 裴军"),
    ("＝裴军提出换门锁，4:1通过", "换门锁", "carried 4-1, moved 裴军"),
    (
        "＝换门锁（赞成：葛长安、裴军；反对：施玉珠；弃权：无）",
        "换门锁（赞成：葛长安、裴军；反对：施玉珠；弃权：无）",
        "carried 2-1-0",
    ),
    ("＝换门锁，同意的有葛长安、裴军，反对的有施玉珠", "换门锁，同意的有葛长安、裴军，反对的有施玉珠", "carried 2-1"),
    ("＝更换东门和西门的门锁 4-1-0", "更换东门和西门的门锁", "carried 4-1-0"),
    ("＝换门锁 4-1-0", "换门锁 4-1-0", ""),
    ("经表决（4票同意，1票反对）通过换门锁", "经表决（4票同意，1票反对）通过换门锁", "carried 4-1"),
    ("＝改选会计，委员5人全部同意", "改选会计", "carried unanimously 5-0"),
    ("＝改选会计，5人全部同意，无反对无弃权", "改选会计", "carried unanimously 5-0-0"),
    ("＝改选会计，各方均无异议", "改选会计", "carried nem con"),
    ("＝改选会计，票数持平，由街道裁定", "改选会计，票数持平，由街道裁定", "outcome unclear"),
    ("＝改选会计，议案被否，2:3", "改选会计", "lost 2-3"),
    ("＝改选会计，3票同意1票反对，裴军反对理由：太急", "改选会计，裴军反对理由：太急", "carried 3-1"),
    ("同意动用维修资金，赞成4票，反对1票", "同意动用维修资金", "carried 4-1"),
    ("动议（裴军）：改选会计", "改选会计", "moved 裴军"),
    ("动议（裴军提、施玉珠附）：改选会计。3:1通过", "改选会计", "carried 3-1, moved 裴军, seconded 施玉珠"),
    ("＝补选裴军为会计，得票3，反对1，当选", "补选裴军为会计", "carried 3-1"),
    ("＝等额选举，三人均当选", "等额选举，三人均当选", ""),
    ("＝换门锁，葛主任一票否决", "换门锁，葛主任一票否决", "lost"),
    ("该议题暂缓", "该议题暂缓", "deferred"),
    ("此事暂缓，等物业报价", "此事暂缓，等物业报价", "deferred"),
    ("这个议题先放一放", "这个议题先放一放", "deferred"),
]


@pytest.mark.parametrize(("text", "words", "vote"), CHINESE, ids=[row[0] for row in CHINESE])
def test_a_motion_typed_in_chinese(text: str, words: str, vote: str) -> None:
    assert typed_in("zh", text) == ("decision", words, vote)


@pytest.mark.parametrize(
    ("language", "text", "words", "vote"),
    [
        ("en", "Roll call: 4 yes, 1 no. Carried", "Sell", "carried by roll call 4-1"),
        ("en", "Vote by roll call: 4-1", "Sell", "carried by roll call 4-1"),
        ("en", "Hugo withdrew the motion", "Sell. Hugo withdrew the motion", "withdrawn"),
        ("en", "Mover withdrew it, no vote", "Sell. Mover withdrew it, no vote", "withdrawn"),
        ("en", "Hugo withdrew", "Sell", ""),
        ("en", "Motion carries 3-2 on president's vote", "Sell", "carried on the casting vote 3-2"),
        ("en", "Postponed indefinitely", "Sell. Postponed indefinitely", "deferred"),
        ("en", "Item deferred to May", "Sell", ""),
        ("en", "tabled to Dec mtg", "Sell. Tabled to Dec mtg", "tabled"),
        ("en", "= Deferred to the next meeting", "Sell. Deferred to the next meeting", "deferred"),
        ("en", "Motion deferred to May", "Sell. Motion deferred to May", "deferred"),
        ("en", "Motion to paint it deferred to May", "Sell", ""),
        ("zh", "＝（延至下次会议）", "Sell。延至下次会议", "deferred"),
        ("zh", "该动议暂缓，下次会议再议", "Sell。该动议暂缓，下次会议再议", "deferred"),
        ("zh", "该议题暂缓", "Sell", ""),
        ("zh", "付诸表决，5比3，通过", "Sell", "carried 5-3"),
        ("zh", "提案人撤回，不再表决", "Sell。提案人撤回，不再表决", "withdrawn"),
        ("zh", "裴军撤回申请材料", "Sell", ""),
        ("zh", "提案人裴军主动撤回该提案", "Sell。提案人裴军主动撤回该提案", "withdrawn"),
        ("zh", "裴军撤回该动议", "Sell。裴军撤回该动议", "withdrawn"),
        ("zh", "点名表决：4票同意1票反对。通过", "Sell", "carried by roll call 4-1"),
        ("zh", "通过，无反对意见", "Sell", "carried nem con"),
        ("zh", "修正后的方案一致通过", "Sell", "carried as amended, unanimously"),
        ("zh", "修改后的方案表决：5票同意", "Sell", "carried as amended 5-0"),
        ("en", "The amended motion was carried 4-1", "Sell", "carried as amended 4-1"),
        ("en", "The amended motion was lost 1-4", "Sell", "lost 1-4"),
    ],
)
def test_what_is_said_next_of_a_motion(language: Language, text: str, words: str, vote: str) -> None:
    assert typed_in(language, "= Sell", text)[1:] == (words, vote)


@pytest.mark.parametrize(
    "text",
    [
        *("Deferred maintenance is at 40k", "Item 4 was deferred last year", "Item deferred last month is back"),
        *("Moved next door, Hugo/Tim to tell members", "Motion to adjourn Tim, adjourned at 7:10 PM"),
        *("Motion to have the roof repaired by Hugo", "Matter raised by Tim", "Deferred revenue is 40k"),
    ],
)
def test_what_only_looks_like_a_motion_stays_a_note(text: str) -> None:
    assert typed_in("en", text) == ("note", text, "")


@pytest.mark.parametrize(
    "text",
    [
        "暂缓执行二期",
        "同意书已收",
        "决定权在业主大会",
        "推迟交付两天",
        "裴军提出三点意见",
        "裴军提出辞职",
        "裴军提出回家，大家都同意",
    ],
)
def test_what_only_looks_like_a_motion_stays_a_note_in_chinese(text: str) -> None:
    assert typed_in("zh", text) == ("note", text, "")


@pytest.mark.parametrize(
    ("language", "texts", "wanted"),
    [
        ("en", ("Hugo proposed we sell", "Carried 5-1"), ("decision", "we sell", "carried 5-1, moved Hugo Falk")),
        (
            "en",
            ("Hugo moved that we sell", "Tim: too early", "Vote: 5 for, 1 against"),
            ("decision", "that we sell", "carried 5-1, moved Hugo Falk"),
        ),
        ("en", ("Hugo moved that we sell", "Tim: too early", "Carried"), ("note", "Hugo moved that we sell", "")),
        ("en", ("Hugo moved the chairs", "Carried 5-1"), ("note", "Hugo moved the chairs", "")),
        ("zh", ("裴军提议出售", "表决：5票同意，1票反对，通过"), ("decision", "出售", "carried 5-1, moved 裴军")),
        ("zh", ("裴军提议出售", "一致通过"), ("decision", "出售", "carried unanimously, moved 裴军")),
        ("zh", ("裴军提议出售", "同意"), ("note", "裴军提议出售", "")),
        (
            "zh",
            ("裴军提议出售", "修改后的方案表决：5票同意"),
            ("decision", "出售", "carried as amended 5-0, moved 裴军"),
        ),
    ],
)
def test_the_outcome_of_a_proposal_makes_it_a_motion(
    language: Language, texts: tuple[str, ...], wanted: tuple[str, str, str]
) -> None:
    assert typed_in(language, *texts) == wanted
