"""Motions with words beside the vote that stay in the text: why it was lost, on what condition, who voted how."""

from __future__ import annotations

from typing import Any

import pytest

from helpers_capture import added, added_and_typed, meeting, scene
from minutetui.core.meeting.model import Vote
from minutetui.core.people.names import Names

WHY = [
    ("= Move the AGM to Feb (tabled till Jan, need figures)", {"result": "tabled"}),
    ("= Move the AGM to Feb - tabled until the spring", {"result": "tabled"}),
    ("= Move the AGM to Feb (postponed, hall not free)", {"result": "deferred"}),
    ("= Move the AGM to Feb: held over; Bo is away", {"result": "deferred"}),
    ("= Move the AGM to Feb (rejected, too expensive)", {"result": "lost"}),
    ("= Move the AGM to Feb - rejected as too expensive", {"result": "lost"}),
    ("= Move the AGM to Feb. Defeated: hall not free", {"result": "lost"}),
    ("= Move the AGM to Feb. Lost, so no change.", {"result": "lost"}),
    ("= Move the AGM to Feb, lost 2-4, hall not free", {"result": "lost", "for_": 2, "against": 4}),
    ("= Move the AGM to Feb (withdrawn, Bo to rewrite it)", {"result": "withdrawn"}),
    ("= Move the AGM to Feb. No seconder so not put.", {"result": "unseconded"}),
    ("＝寒假提前——未通过，教育局有意见", {"result": "lost"}),
    ("＝寒假提前，未通过。教育局有意见", {"result": "lost"}),
    ("＝寒假提前不予通过，课时不够", {"result": "lost"}),
    ("＝寒假提前，2票同意5票反对，未通过，课时不够", {"result": "lost", "for_": 2, "against": 5}),
    ("＝寒假提前，提请下次会议审议，先补课时表", {"result": "deferred"}),
    ("＝寒假提前，改日再议，由教务处先摸底", {"result": "deferred"}),
    ("＝寒假提前没过会", {"result": "lost"}),
    # Another outcome or a doubt follows, or the word is about something else.
    ("= Collect lost property, failed bulbs", None),
    ("= Approve the plan; tabled documents to be circulated", None),
    ("= Note the report, tabled by Ann", None),
    ("= Write to Smith (refused entry in May)", None),
    ("= Sort the boxes, rejected, broken and lost ones go", None),
    ("＝否决，后经复议通过", None),
    ("＝搁置争议，共同开发", None),
    ("＝对方没同意，我们坚持原价", None),
]


@pytest.mark.parametrize(("text", "vote"), WHY)
def test_why_a_motion_was_not_carried_stays_in_its_text(text: str, vote: dict[str, object] | None) -> None:
    line = added_and_typed(text)
    said = f"{line.label}: {line.text}" if line.label else line.text
    assert (line.tag, said) == ("decision", text.lstrip("=＝ "))
    assert line.vote == (Vote().with_(**vote) if vote is not None else None)


TIED = {"for_": 3, "against": 3, "how": ("casting-vote",)}
CARRIED = {"result": "carried"}
VOTED: list[tuple[str, str, dict[str, Any]]] = [
    # On a condition
    (
        "= Let the field: carried 5-1 subject to a deposit",
        "Let the field subject to a deposit",
        {"for_": 5, "against": 1},
    ),
    (
        "= Let the field (agreed in principle, subject to a deposit)",
        "Let the field (subject to a deposit)",
        {"how": ("in-principle",)},
    ),
    ("= Let the field - approved, provided Bo agrees", "Let the field, provided Bo agrees", {}),
    ("＝场地出租，一致同意，但须先交押金", "场地出租，但须先交押金", {"how": ("unanimous",)}),
    ("＝场地出租，有条件通过，押金先交", "场地出租，有条件通过，押金先交", {}),
    ("＝场地出租附条件同意", "场地出租附条件同意", {}),
    # Who voted how
    ("= Let the field: 4-1, Bo against", "Let the field, Bo against", {"for_": 4, "against": 1}),
    ("= Let the field 4-1, Bo against", "Let the field, Bo against", {"for_": 4, "against": 1}),
    ("= Let the field: 4 for, 0 against (Bo, away)", "Let the field (Bo, away)", {"for_": 4, "against": 0}),
    (
        "= Let the field, 4 for, 1 against (Bo - too dear)",
        "Let the field (against: Bo - too dear)",
        {"for_": 4, "against": 1},
    ),
    ("= Let the field: carried with one abstention (Bo)", "Let the field (abstention: Bo)", {"abstain": 1}),
    ("= Let the field, all bar Bo in favour", "Let the field, all bar Bo in favour", {}),
    ("= Let the field: everyone except Bo voted for", "Let the field, everyone except Bo voted for", {}),
    ("= Let the field (all but Ann and Bo agreed)", "Let the field (all but Ann and Bo agreed)", {}),
    ("＝场地出租，除王芳外都同意", "场地出租，除王芳外都同意", {}),
    ("＝场地出租，除王芳、李明反对外，其余都赞成", "场地出租，除王芳、李明反对外，其余都赞成", {}),
    ("＝场地出租，除王芳反对外一致同意", "场地出租，除王芳反对外一致同意", {}),
    ("＝场地出租，同意，王芳反对", "场地出租，王芳反对", {}),
    ("＝场地出租，一致同意（王芳请假）", "场地出租（王芳请假）", {"how": ("unanimous",)}),
    ("＝场地出租（王芳反对，6票同意）", "场地出租（王芳反对）", {"for_": 6, "against": 1}),
    # How it was put to the vote
    ("= Let the field, put to the vote and lost", "Let the field", {"result": "lost"}),
    ("= Let the field was put to the vote and carried 4-1", "Let the field", {"for_": 4, "against": 1}),
    ("= Let the field - resolved nem. con.", "Let the field", {"how": ("nem-con",)}),
    ("= Let the field, agreed, no vote taken", "Let the field", {}),
    ("= Let the field (no vote taken)", "Let the field (no vote taken)", {"result": "unclear"}),
    (
        "= Let the field: unanimous (Ann/Bo)",
        "Let the field",
        {"moved": "Ann Lee", "seconded": "Bo Chen", "how": ("unanimous",)},
    ),
    ("＝场地出租 5:1 通过", "场地出租", {"for_": 5, "against": 1}),
    (
        "＝场地出租（同意2票：王芳、张华；反对1票：李明）",
        "场地出租（同意：王芳、张华；反对：李明）",
        {"for_": 2, "against": 1},
    ),
    (
        "＝场地出租，同意2票：王芳、张华，反对1票：李明",
        "场地出租（同意：王芳、张华；反对：李明）",
        {"for_": 2, "against": 1},
    ),
    (
        "＝场地出租（同意：王芳、张华；反对：李明）",
        "场地出租（同意：王芳、张华；反对：李明）",
        {"for_": 2, "against": 1},
    ),
    ("＝场地出租，同意的6个，反对的1个", "场地出租", {"for_": 6, "against": 1}),
    ("＝场地出租原则通过", "场地出租", {"how": ("in-principle",)}),
    ("＝场地出租原则通过，王芳改好再发", "场地出租原则通过，王芳改好再发", {"how": ("in-principle",)}),
    ("＝场地出租，大家鼓掌通过", "场地出租", {"how": ("acclamation",)}),
    ("＝场地出租，全部同意", "场地出租", {"how": ("unanimous",)}),
    ("＝场地出租没人附议，不付表决", "场地出租", {"result": "unseconded"}),
    ("＝场地出租，全票通过（7票）", "场地出租", {"for_": 7, "how": ("unanimous",)}),
    ("＝场地出租，5票同意、1票反对，同意票过半数，通过", "场地出租，同意票过半数", {"for_": 5, "against": 1}),
    ("经举手表决，一致同意场地出租", "经举手表决，一致同意场地出租", {"how": ("show-of-hands", "unanimous")}),
    ("会议以6票同意、1票反对通过场地出租", "会议以6票同意、1票反对通过场地出租", {"for_": 6, "against": 1}),
    ("＝场地出租，赞成6、反对无、弃权无", "场地出租", {"for_": 6, "against": 0, "abstain": 0}),
    (
        "＝场地出租：赞成3 反对3 弃权1，未过半数，不通过",
        "场地出租，未过半数",
        {"for_": 3, "against": 3, "abstain": 1, "result": "lost"},
    ),
    ("＝场地出租，同意7户，反对2户", "场地出租", {"for_": 7, "against": 2}),
    ("＝场地出租经表决，以7票赞成、1票弃权通过", "场地出租", {"for_": 7, "abstain": 1}),
    ("＝场地出租，本次不作表决", "场地出租，本次不作表决", {"result": "deferred"}),
]


@pytest.mark.parametrize(("text", "words", "vote"), VOTED)
def test_what_is_said_beside_a_vote_stays(text: str, words: str, vote: dict[str, Any]) -> None:
    line = added_and_typed(text)
    assert (line.tag, line.label, line.text) == ("decision", "", words)
    assert line.vote == Vote().with_(**{**CARRIED, **vote})


ANN, ANN_BO = {"moved": "Ann Lee"}, {"moved": "Ann Lee", "seconded": "Bo Chen"}
WANG, WANG_LI = {"moved": "王芳"}, {"moved": "王芳", "seconded": "李明"}
MOVED: list[tuple[str, str, dict[str, Any]]] = [
    ("Motion by Ann to let the field lost 1-4", "to let the field", {**ANN, "for_": 1, "against": 4, "result": "lost"}),
    ("= Motion by Ann, seconded Bo, to let the field: carried", "to let the field", ANN_BO),
    ("= Motion by Ann to let the field", "to let the field", {**ANN, "result": ""}),
    ("On a motion from Ann, seconded by Bo, to let the field, carried", "to let the field", ANN_BO),
    ("Ann moved, Bo seconded, to let the field: carried 5-2", "to let the field", {**ANN_BO, "for_": 5, "against": 2}),
    ("Ann moved to let the field, Bo seconded. Carried.", "to let the field", ANN_BO),
    ("Ann proposed and Bo seconded that we let the field; carried", "that we let the field", ANN_BO),
    ("Ann proposed letting the field, seconded Bo. Carried", "letting the field", ANN_BO),
    ("It was moved by Ann and seconded by Bo that we sell. Carried.", "that we sell", ANN_BO),
    ("= Let the field - prop: Ann, sec: Bo - carried", "Let the field", ANN_BO),
    ("= Let the field. Proposer: Ann. Seconder: Bo. Carried.", "Let the field", ANN_BO),
    ("= Let the field - proposed: Ann, carried", "Let the field", ANN),
    ("= Let the field, prop. Ann, 2nd. Bo, carried", "Let the field", ANN_BO),
    ("= Let the field. Moved Ann, fell as nobody seconded.", "Let the field", {**ANN, "result": "unseconded"}),
    ("= Let the field - no one seconded it", "Let the field", {"result": "unseconded"}),
    ("Motion by Ann, second by Bo, to let the field; carried", "to let the field", ANN_BO),
    ("Motion: let the field (Ann/Bo)", "let the field", {**ANN_BO, "result": ""}),
    ("= Let the field. Motion: Ann. Second: Bo. All ayes.", "Let the field", {**ANN_BO, "how": ("unanimous",)}),
    ("Ann moved that we let it. There was no seconder.", "that we let it.", {**ANN, "result": "unseconded"}),
    ("= Let the field M: Ann S: Bo carried", "Let the field", ANN_BO),
    ("= Let the field (Ann/Bo 6-0)", "Let the field", {**ANN_BO, "for_": 6, "against": 0}),
    ("= Let the field (carried, Ann moved, Bo 2nd)", "Let the field", ANN_BO),
    ("= Let the field. Moved & seconded. Passed 6-0", "Let the field", {"for_": 6, "against": 0}),
    ("Ann made a motion to let the field. Bo seconded. Motion carried.", "to let the field", ANN_BO),
    ("Motion made by Ann and seconded by Bo to sell. Passed.", "to sell", ANN_BO),
    ("The motion to let the field was defeated", "The motion to let the field", {"result": "lost"}),
    ("Motion to let the field passed", "Motion to let the field", {}),
    ("The proposal to let the field was not carried", "The proposal to let the field", {"result": "lost"}),
    ("= Let the field - didn't pass", "Let the field", {"result": "lost"}),
    ("= Let the field - Bo withdrew it", "Let the field - Bo withdrew it", {"result": "withdrawn"}),
    ("= Let the field - parked till spring", "Let the field - parked till spring", {"result": "deferred"}),
    ("= Let the field, no objections raised", "Let the field", {"how": ("nem-con",)}),
    ("= Let the field - majority in favour", "Let the field", {}),
    ("= Let the field, carried (Bo dissenting)", "Let the field (Bo dissenting)", {}),
    ("＝王芳提议把例会改到周四，大家都同意", "把例会改到周四", {**WANG, "how": ("unanimous",)}),
    ("＝王芳提议例会改到周四，李明附议，通过", "例会改到周四", WANG_LI),
    ("王芳提议例会改期，没人反对，就这么定了", "例会改期", {**WANG, "how": ("nem-con",)}),
    ("＝王芳动议、李明附议，例会改期，通过", "例会改期", WANG_LI),
    ("＝例会改期，被否，人凑不齐", "例会改期，被否，人凑不齐", {"result": "lost"}),
    ("＝例会改期 待定", "例会改期 待定", {"result": "deferred"}),
    ("＝例会改期，王芳动议，李明附议，表决结果：7票赞成，予以通过。", "例会改期", {**WANG_LI, "for_": 7}),
    ("＝例会改期（9人参加表决，8票同意）", "例会改期（9人参加表决）", {"for_": 8}),
    ("＝例会改期（3比3，主任投决定票，通过）", "例会改期", {"for_": 3, "against": 3, "how": ("casting-vote",)}),
    ("＝例会改期（3比3，主任委员投决定票，通过）", "例会改期", {"for_": 3, "against": 3, "how": ("casting-vote",)}),
    ("＝例会改期，3比3，主任委员何江投决定票，通过", "例会改期", {"for_": 3, "against": 3, "how": ("casting-vote",)}),
    ("＝例会改期（班子成员9人，同意8票，弃权1票）", "例会改期（班子成员9人）", {"for_": 8, "abstain": 1}),
    ("＝例会改期（应到委员9人，实到8人，同意8票）", "例会改期（应到委员9人，实到8人）", {"for_": 8}),
    ("＝例会改期，无反对无弃权", "例会改期", {"how": ("nem-con",)}),
    (
        "＝例会改期：4票同意3票反对，票数不够，没通过",
        "例会改期，票数不够",
        {"for_": 4, "against": 3, "result": "lost"},
    ),
    ("＝关于例会的提案，提案人已撤回", "关于例会的提案，提案人已撤回", {"result": "withdrawn"}),
    ("＝例会改期否决：人凑不齐", "例会改期否决：人凑不齐", {"result": "lost"}),
    ("＝例会改期推迟至下学期行政会再审", "例会改期推迟至下学期行政会再审", {"result": "deferred"}),
]


@pytest.mark.parametrize(("text", "words", "vote"), MOVED)
def test_who_moved_it_is_said_anywhere(text: str, words: str, vote: dict[str, Any]) -> None:
    line = added_and_typed(text)
    assert (line.tag, line.label, line.text) == ("decision", "", words)
    assert line.vote == Vote().with_(**{**CARRIED, **vote})


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Ann moved to London in May", "note"),
        ("Ann moved to Finance, carried her files", "note"),
        ("= Ann moved to the new office", "decision"),
        (r"= \Ann moved, Bo seconded, that we wait", "decision"),
        ("＝王芳提议的方案通过", "decision"),
        ("＝采纳王芳建议，加一台泵", "decision"),
    ],
)
def test_what_somebody_did_is_no_motion(text: str, tag: str) -> None:
    line = added_and_typed(text)
    assert (line.tag, line.vote) == (tag, None)
    assert line.text == text.lstrip("=＝ \\")


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("= Let the field: 3-3, chair's casting vote for", "carried"),
        ("= Let the field, 3-3, chair cast against", "lost"),
        ("= Let the field (3-3, the chair voted for)", "carried"),
        ("= Let the field: 3-3, chair's casting vote", ""),
        ("＝场地出租，3:3，主席投赞成票", "carried"),
    ],
)
def test_the_chair_decides_a_tie_where_it_is_said_how(text: str, result: str) -> None:
    held = meeting("en").with_(chair="Ann Lee")
    line = added(text, scene("en", meeting=held, names=Names(held)))
    assert line.vote == Vote().with_(**TIED, result=result)


@pytest.mark.parametrize(
    "text",
    [
        "Pay all but two for labour",
        "Buy bolts of sizes 3-5, Ann against",
        "No vote until June",
        "Let the field (Ann/Bo)",
        "Put it to the vote at the AGM",
        "引入保理（附条件同意，3票）",
        "场地出租，通过（6/7）",
        "砂浆，8:2",
        "反对3人以上即否决",
        "待议事项列入下次议程",
        "场地出租（同意2票：王芳、张华；反对1票：马六）",
        "场地出租，同意2票：王芳、张华，反对1票：马六",
        "按自愿原则同意",
        "供应商意向，同意的6个方案入围",
        "业主代表中没有人附议",
    ],
)
def test_what_only_looks_like_a_vote_is_none(text: str) -> None:
    line = added_and_typed(f"= {text}")
    assert (line.tag, line.text) == ("decision", text)
    assert line.vote is None or line.vote.result == "unclear"
