"""Who is meant: titles, initials, offices and units before a colon or after a sign, and what is no name at all."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from helpers_capture import added, added_and_typed, language_of
from minutetui.core.capture import read
from minutetui.core.capture.reading import Add, AddItem, Amend, Attend, Meet, Scene
from minutetui.core.due import read_due
from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting, Vote
from minutetui.core.people.names import Names
from minutetui.words import Language

TODAY = dt.date(2026, 12, 1)
ITEM = AgendaItem(id="a1", title="Boats")
LAST = Line(id="k1", tag="decision", text="Amend the fee to 12", vote=Vote(for_=4, against=2, result="carried"))


def scene(language: Language = "en", last: Line | None = None) -> Scene:
    """Give a scene in a meeting with titles, initials, offices and units."""
    english = [
        *("Cllr Edith Marlowe", "Sgt Imran Malik", "J. R. Tamsin", "Mary-Jane O'Neil", "Lord Dunmore", "Toby Granger"),
        "Anna Maria Stein",
    ]
    people = [Attendee(name=name) for name in english]
    people += [Attendee(name="Zoë Ferrars", role="Treasurer"), Attendee(name="常青", role="总工程师", unit="技术组")]
    people += [Attendee(name="萧雨", unit="安环部"), Attendee(name="傅立"), Attendee(name="麦麦提·吐尔逊")]
    chair, recorder = "Cllr Edith Marlowe", "Toby Granger"
    held = Meeting(
        title="M",
        place="Boathouse",
        language=language,
        chair=chair,
        recorder=recorder,
        attendees=tuple(people),
        agenda=(ITEM,),
    )
    return Scene(held, Names(held), TODAY, ITEM, last=last)


SPEAKERS = [
    ("Sgt Malik: two thefts", "Sgt Imran Malik"),
    ("Sergeant Malik: two thefts", "Sgt Imran Malik"),
    ("Imran Malik: two thefts", "Sgt Imran Malik"),
    ("Edith Marlowe: we begin", "Cllr Edith Marlowe"),
    ("Councillor Edith Marlowe: we begin", "Cllr Edith Marlowe"),
    ("Cllr Marlowe: we begin", "Cllr Edith Marlowe"),
    ("J.R.: he can fit them", "J. R. Tamsin"),
    ("JR: he can fit them", "J. R. Tamsin"),
    ("J.R. Tamsin: the pump is loud", "J. R. Tamsin"),
    ("JR Tamsin: the pump is loud", "J. R. Tamsin"),
    ("Anna Maria: the pump is loud", "Anna Maria Stein"),
    ("MJ O'Neil: the pump is loud", "Mary-Jane O'Neil"),
    ("M.-J. O'Neil: the pump is loud", "Mary-Jane O'Neil"),
    ("Mary-Jane O'N: the pump is loud", "Mary-Jane O'Neil"),
    ("Town Cllr Marlowe: we begin", "Cllr Edith Marlowe"),
    ("麦麦提：增长两成", "麦麦提·吐尔逊"),
    ("吐尔逊：增长两成", "麦麦提·吐尔逊"),
    ("萧雨补充说：已整改", "萧雨"),
    ("技术组常青：注意时效", "常青"),
    ("总工程师常青强调：注意时效", "常青"),
    ("采购常青：注意时效", ""),
    ("Cllr Marlowe & J.R.: we object", "Cllr Edith Marlowe and J. R. Tamsin"),
    ("Mary O'Neil: the tide is high", "Mary-Jane O'Neil"),
    ("Mary: the tide is high", "Mary-Jane O'Neil"),
    ("Anna Stein: yes", "Anna Maria Stein"),
    ("[19.40] Zoë: seen", "Zoë Ferrars"),
    ("萧雨（安环部）：已处置", "萧雨"),
    ("Marlowe Road: closed", ""),
    ("Clerk's desk: moved", ""),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_the_speaker_is_the_attendee(text: str, speaker: str) -> None:
    assert added_and_typed(text, scene(language_of(text))).speaker == speaker


OWNERS = [
    ("> Clerk: post the minutes", "post the minutes", ("Toby Granger",)),
    ("> The Chair: sign them", "sign them", ("Cllr Edith Marlowe",)),
    ("> Treasurer: pay the rent", "pay the rent", ("Zoë Ferrars",)),
    ("> pay the rent @treasurer", "pay the rent", ("Zoë Ferrars",)),
    ("> post the minutes @Clerk", "post the minutes", ("Toby Granger",)),
    ("> Heating log. Due: Friday. Owner: Toby", "Heating log.", ("Toby Granger",)),
    ("> Caretaker: sweep the yard", "sweep the yard", ()),
    ("> book the slip @Mary O'Neil & Zoë", "book the slip", ("Mary-Jane O'Neil", "Zoë Ferrars")),
    ("> chase the invoice @zoë+Friday", "chase the invoice", ("Zoë Ferrars",)),
    ("》总工程师：审核方案", "审核方案", ("常青",)),
    ("》技术组：评审方案", "评审方案", ("技术组",)),
    ("》评审方案＠技术组牵头 ＠安环部配合", "评审方案", ("技术组", "安环部")),
    ("》报送材料＠安环部萧雨", "报送材料", ("萧雨",)),
    ("》升级系统，责任人：常青、傅立，12月底前", "升级系统", ("常青", "傅立")),
    ("》采购3台服务器 @每台800元 ＠傅立", "采购3台服务器 @每台800元", ("傅立",)),
    ("～成本约＋5%，@每台800元", "成本约＋5%，@每台800元", ()),
    ("》各部门：报送明细", "报送明细", ("各部门",)),
    ("> check the labels @J.R. +Friday", "check the labels", ("J. R. Tamsin",)),
    ("》技术组、安环部：核对台账", "核对台账", ("技术组", "安环部")),
    ("》傅立、安环部：核对台账", "核对台账", ("傅立", "安环部")),
    ("> Clerk & Treasurer: pay the rent", "pay the rent", ("Toby Granger", "Zoë Ferrars")),
    ("> follow up with @Dr. Ivor Penn", "follow up with Dr. Ivor Penn", ("Dr. Ivor Penn",)),
    ("> call @Mrs A. B. Hill, then write", "call Mrs A. B. Hill, then write", ("Mrs A. B. Hill",)),
    (">3 signs for the slipway @Zoë", "3 signs for the slipway", ("Zoë Ferrars",)),
    ("~ @home is the new scheme", "@home is the new scheme", ()),
    ("~ ask @Kowalski about it", "ask Kowalski about it", ("Kowalski",)),
    ("= Increase petty cash +£50", "Increase petty cash +£50", ()),
]


@pytest.mark.parametrize(("text", "words", "owners"), OWNERS)
def test_the_owner_is_the_attendee_the_office_or_the_unit(text: str, words: str, owners: tuple[str, ...]) -> None:
    line = added_and_typed(text, scene(language_of(text)))
    assert (line.text, line.owners, line.speaker, line.label.isascii()) == (words, owners, "", True)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Present: Edith Marlowe, Imran Malik", ("Cllr Edith Marlowe", "Sgt Imran Malik")),
        ("Apologies for absence: Cllr Hugh Tarn – unwell, Zoë", ("Cllr Hugh Tarn", "Zoë Ferrars")),
        ("列席：外部顾问Mark Lin、常青", ("Mark Lin", "常青")),
        ("Left: Sgt Malik 20:15", ("Sgt Imran Malik",)),
        ("列席：安环部萧雨，技术组 常青", ("萧雨", "常青")),
        ("Present: Edith Marlowe, the Treasurer", ("Cllr Edith Marlowe", "Zoë Ferrars")),
        ("Apologies: the Treasurer (ill)", ("Zoë Ferrars",)),
        ("In attendance: PC Hugh Tarn, the Treasurer", ("PC Hugh Tarn", "Zoë Ferrars")),
        ("Present: Parish Cllr Marlowe, Anna Maria", ("Cllr Edith Marlowe", "Anna Maria Stein")),
        ("Apologies: M-J O'Neil", ("Mary-Jane O'Neil",)),
        ("Guests: Hugh from Sales, Toby", ("Hugh", "Toby Granger")),
        ("Minutes tonight: Toby", ("Toby Granger",)),
        ("列席：农技股股长 付蓉、财政局预算股 常青", ("付蓉", "常青")),
        ("列席：居委会小徐、董秘傅立", ("小徐", "傅立")),
        ("列席：3号楼业主代表萧雨、监理（付蓉）", ("萧雨", "付蓉")),
        ("请假：麦麦提主任【外出培训】", ("麦麦提·吐尔逊",)),
    ],
)
def test_attendance_finds_who_is_listed_with_another_title(text: str, people: tuple[str, ...]) -> None:
    act = read(text, scene("en" if text.isascii() else "zh")).act
    assert isinstance(act, Attend)
    assert act.people == people


MOTIONS: list[tuple[str, str, dict[str, object]]] = [
    ("= Sell it [moved Zoë, 4 ayes, 1 nay]", "Sell it", {"for_": 4, "against": 1, "moved": "Zoë Ferrars"}),
    ("＝采购【傅立动议，一致通过】", "采购", {"moved": "傅立", "how": ("unanimous",)}),
    ("= Paint it (tied 3-3)", "Paint it", {"for_": 3, "against": 3, "result": "lost"}),
    ("= Paint it (a tie, 3-3)", "Paint it", {"for_": 3, "against": 3, "result": "lost"}),
    ("＝改期（平票，4比4）", "改期", {"for_": 4, "against": 4, "result": "lost"}),
    (
        "= Move it (motion by Toby, second by O’Neil – lapsed for want of a seconder)",
        "Move it",
        {"moved": "Toby Granger", "seconded": "Mary-Jane O'Neil", "result": "unseconded"},
    ),
    (
        "= Make it 12 (amendment moved Zoë, carried 4-2)",
        "Make it 12",
        {"for_": 4, "against": 2, "moved": "Zoë Ferrars"},
    ),
    (
        "= Cut it (proposed by the Treasurer; motion failed 1 - 4)",
        "Cut it",
        {"moved": "Zoë Ferrars", "for_": 1, "against": 4, "result": "lost"},
    ),
    ("= Twin with Aubagne (no seconder, motion fell)", "Twin with Aubagne", {"result": "unseconded"}),
    (
        "= Buy a pump (Toby moved it, Zoë seconded; carried, 4 in favour, none opposed)",
        "Buy a pump",
        {"moved": "Toby Granger", "seconded": "Zoë Ferrars", "for_": 4, "against": 0},
    ),
    (
        "= Raise it (moved Toby/Zoë, 2-3, lost)",
        "Raise it",
        {"moved": "Toby Granger", "seconded": "Zoë Ferrars", "for_": 2, "against": 3, "result": "lost"},
    ),
    (
        "= Approve them (Toby/Zoë, nem con)",
        "Approve them",
        {"moved": "Toby Granger", "seconded": "Zoë Ferrars", "how": ("nem-con",)},
    ),
    ("= Buy salt/grit (sand/grit, carried)", "Buy salt/grit (sand/grit, carried)", {"result": "unclear"}),
    ("= Close the path, refused by 4 to 1", "Close the path (4 to 1)", {"result": "lost"}),
    ("= Open it (carried on a voice vote)", "Open it", {"how": ("voice",)}),
    ("＝设安全员（口头表决通过）", "设安全员", {"how": ("voice",)}),
    ("＝引入保理（附条件同意，3票）", "引入保理（附条件同意，3票）", {"result": "unclear"}),
    ("= Twin with Aubagne (motion lapsed)", "Twin with Aubagne", {"result": ""}),
    ("＝成立专班（会议一致通过）", "成立专班", {"how": ("unanimous",)}),
    ("＝成立专班（经与会委员表决通过）", "成立专班", {}),
    (
        "＝办公用房调整（傅立提议，延至下次会议审议）",
        "办公用房调整（延至下次会议审议）",
        {"moved": "傅立", "result": "deferred"},
    ),
    ("＝食堂外包，举手表决，6票全票通过。", "食堂外包", {"for_": 6, "how": ("show-of-hands", "unanimous")}),
    ("= Close at ten / lost", "Close at ten", {"result": "lost"}),
    ("= Mine (Percy/Wilf; 3-3, carried)", "Mine (Percy/Wilf, carried)", {"for_": 3, "against": 3, "result": "unclear"}),
]


@pytest.mark.parametrize(("text", "words", "vote"), MOTIONS)
def test_how_a_motion_went(text: str, words: str, vote: dict[str, object]) -> None:
    act = read(text, scene("en" if text.isascii() else "zh")).act
    assert isinstance(act, Add)
    assert (act.line.text, act.line.vote) == (words, Vote(result="carried").with_(**vote))


@pytest.mark.parametrize("text", ["= The motion as amended (carried 5-1)", "= Carried 5-1"])
def test_the_outcome_of_an_amendment_is_not_overwritten_by_that_of_the_motion(text: str) -> None:
    assert isinstance(read(text, scene(last=LAST)).act, Add)
    assert isinstance(read(text, scene(last=LAST.with_(vote=None))).act, Amend)
    assert isinstance(read("= (carried 5-1)", scene(last=LAST)).act, Amend)


@pytest.mark.parametrize("word", ["会议同意", "会议研究决定", "会议确定", "会议明确"])
def test_what_the_meeting_decided_begins_a_decision(word: str) -> None:
    act = read(f"{word}：追加培训费", scene("zh")).act
    assert isinstance(act, Add)
    assert (act.line.tag, act.line.text) == ("decision", "追加培训费")


def test_the_deadline_said_last_is_repeated_before_a_bracket() -> None:
    act = read("》整理材料 ＠傅立 ＋＋（急）", replace(scene("zh"), due_before=read_due("周五", TODAY))).act
    assert isinstance(act, Add)
    assert (act.line.text, act.line.due) == ("整理材料（急）", "周五")


def test_a_comparison_without_an_owner_is_text() -> None:
    act = read(">30% of the stock is old, +5% a year", scene()).act
    assert isinstance(act, Add)
    assert act.line.tag == "note"


def test_the_next_meeting_is_at_a_place_by_its_name() -> None:
    act = read("Date of next meeting: 7 January 2027 at 7 pm in the Boathouse", scene()).act
    assert isinstance(act, Meet)
    assert (act.next.when, act.next.place) == ("2027-01-07 19:00", "the Boathouse")
    again = read("下次会议：12月22日9点，同一地点", scene("zh")).act
    assert isinstance(again, Meet)
    assert again.next.place == "Boathouse"
    assert not isinstance(read("Next meeting: 7 January in haste", scene()).act, Meet | AddItem)


ATTENDING = [
    ("Attendees: Toby, Zoë; Imran on leave", "present", ("Toby Granger", "Zoë Ferrars"), {"Imran": "apologies"}),
    ("Attendees: Toby; apologies from Imran", "present", ("Toby Granger",), {"Imran": "apologies"}),
    ("Present: Toby, Zoë by phone", "present", ("Toby Granger", "Zoë Ferrars"), {}),
    ("Present: Toby, Zoë absent", "present", ("Toby Granger",), {"Zoë": "absent"}),
    ("Present: Toby (apologies), Zoë", "present", ("Zoë Ferrars",), {"Toby": "apologies"}),
    (
        "Present: Toby and Zoë. Apologies: Sam Hill",
        "present",
        ("Toby Granger", "Zoë Ferrars"),
        {"Sam Hill": "apologies"},
    ),
    ("Present: Toby. Apologies: none", "present", ("Toby Granger",), {}),
    ("Apologies - Toby, Zoë", "apologies", ("Toby Granger", "Zoë Ferrars"), {}),
    ("Present: Toby, the Mayor of Ash", "present", ("Toby Granger", "the Mayor of Ash"), {}),
    (
        "出席：常青、傅立；请假：萧雨；列席：狄安",
        "present",
        ("常青", "傅立"),
        {"萧雨": "apologies", "狄安": "in-attendance"},
    ),
    ("出席：常青、傅立，萧雨请假", "present", ("常青", "傅立"), {"萧雨": "apologies"}),
    ("参会：常青、萧雨（出差）", "present", ("常青",), {"萧雨": "apologies"}),
    ("出席：领导班子、各部门负责人", "present", ("领导班子", "各部门负责人"), {}),
    ("主持人：常青，记录：狄安", "present", ("常青", "狄安"), {}),
    ("狄安、傅立列席会议", "in-attendance", ("狄安", "傅立"), {}),
]


@pytest.mark.parametrize(("text", "way", "people", "others"), ATTENDING)
def test_one_line_says_who_attends_and_who_does_not(
    text: str, way: str, people: tuple[str, ...], others: dict[str, str]
) -> None:
    here = scene("en" if text[0].isascii() else "zh")
    act = read(text, here).act
    assert isinstance(act, Attend)
    assert (act.way, act.plain) == (way, people)
    ways = {name: one.way for name, one in zip(act.people, act.details, strict=True) if one.way}
    assert ways == {here.names.resolve(name) or name: other for name, other in others.items()}


@pytest.mark.parametrize(
    ("text", "who", "about"),
    [
        ("Declared interest: Toby", "Toby Granger", "Boats"),
        ("Toby declared a personal interest in the boats", "Toby Granger", "Boats"),
        ("Toby Granger declared an interest in item 1", "Toby Granger", "Boats"),
        ("Conflict of interest: Toby (mooring fees)", "Toby Granger", "mooring fees"),
        ("傅立申报利益并回避", "傅立", "Boats"),
        ("傅立回避表决", "傅立", "Boats"),
    ],
)
def test_an_interest_is_declared(text: str, who: str, about: str) -> None:
    act = read(text, scene("en" if text.isascii() else "zh")).act
    assert isinstance(act, Attend)
    assert (act.way, act.people, act.about) == ("interest", (who,), about)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Declared interest: 4% on the bond",
            "The bank declared interest of 4%",
            "Conflicts of interest: policy needed",
        ),
        *("Apologies - we are late", "Left - turn lane to be painted", "Minutes - approved", "入户：每周一次"),
        *(
            "员工请假须提前三天",
            "门卫请假",
            "会议回避了该问题",
            "视频：播放失败",
            "Remote: Login fails",
            "常年请假的要清理",
            "货物9:20到",
            "入户调查已完成",
        ),
    ],
)
def test_words_of_attendance_in_other_sentences_are_text(text: str) -> None:
    assert isinstance(read(text, scene("en" if text.isascii() else "zh")).act, Add)


@pytest.mark.parametrize(
    ("text", "time"),
    [("Toby left 8.15", dt.time(20, 15)), ("Toby left 8.15 am", dt.time(8, 15)), ("Toby left 11:15", dt.time(23, 15))],
)
def test_a_time_is_that_of_an_evening_meeting(text: str, time: dt.time) -> None:
    here = scene()
    evening = here.meeting.with_(started=dt.datetime(2026, 12, 1, 19, 0, tzinfo=dt.UTC), status="live")
    act = read(text, replace(here, meeting=evening)).act
    assert isinstance(act, Attend)
    assert act.time == time


@pytest.mark.parametrize(
    ("text", "words", "owners"),
    [
        ("> @Jo to pay the bill", "to pay the bill", ("Jo Marsh",)),
        ("> @Jo, as agreed", "as agreed", ("Jo Marsh",)),
        ("> @Jo by Friday get quotes", "by Friday get quotes", ("Jo Marsh",)),
        ("> is it paid?", "is it paid?", ()),
        ("> To pay the bill", "To pay the bill", ()),
        ("> @Jo and TO to pay", "to pay", ("Jo Marsh", "Tess Orme")),
        ("> pay the bill @to", "pay the bill", ("Tess Orme",)),
        ("> @Jo and An to pay", "to pay", ("Jo Marsh", "An Nguyen")),
    ],
)
def test_a_small_word_is_nobody_with_these_initials(text: str, words: str, owners: tuple[str, ...]) -> None:
    people = ("Jo Marsh", "Tess Orme", "Ian Slater", "Abel Shaw", "Bill Young", "An Nguyen")
    held = Meeting(title="M", attendees=tuple(Attendee(name=name) for name in people))
    line = added(text, Scene(held, Names(held), dt.date(2026, 11, 27), AgendaItem(id="a1", title="Works")))
    assert (line.text, line.owners) == (words, owners)
