"""How people are called: each usual way to write a name finds the one it fits, and nobody where several fit."""

from __future__ import annotations

import datetime as dt

import pytest

from helpers_capture import added_and_typed
from minutetui.core.capture import read
from minutetui.core.capture.reading import Add, Attend, Scene, Several
from minutetui.core.meeting.model import AgendaItem, Attendee, Meeting, Unit
from minutetui.core.people.latin import latin_forms, latin_key
from minutetui.core.people.names import Names
from minutetui.core.text.characters import has_han
from minutetui.store.libraries import pinyin

ENGLISH = (
    *(("Edith Marlowe", "Chair"), ("Declan O'Rahilly", "Vice-Chair"), ("Geoffrey Horne-Baker", "")),
    *(("Jean-Luc Moreau", "Treasurer"), ("Mei Lin Koh", "QA"), ("Jan van der Meer", "Site Warden")),
    *(("Luis García Prieto", ""), ("Fergus McTavish", ""), ("Susan Hale (née Cobb)", ""), ("Christine Dunn", "")),
    *(("Ann Price", ""), ("Jane Price", ""), ("Siobhán Keane", "Clerk"), ("Roy Tallis", "County Councillor")),
)
CHINESE = (
    *(
        ("霍建平", "党委书记"),
        ("佟丽华", "护士长"),
        ("陈文博", "办公室主任"),
        ("欧阳修远", "副总经理"),
        ("刘洋", "总经理"),
    ),
    *(("刘敏", "财务经理"), ("阿依古丽·买买提", "工会主席"), ("王芳", "秘书长"), ("张伟", "局长"), ("周敏", "副局长")),
    *(("Li Wei", "顾问"),),
)


def scene(language: str = "en") -> Scene:
    people = ENGLISH if language == "en" else CHINESE
    item = AgendaItem(id="a1", title="Boats" if language == "en" else "议题")
    held = Meeting(
        title="M",
        language="en" if language == "en" else "zh",
        chair=people[0][0] if language == "en" else "张伟",
        attendees=tuple(Attendee(name=name, role=role) for name, role in people),
        units=(Unit(name="Water group"), Unit(name="安全部")),
        agenda=(item,),
    )
    return Scene(held, Names(held, pinyin), dt.date(2026, 12, 1), item)


CALLED = [
    *(("JL Moreau", "Jean-Luc Moreau"), ("J.-L. Moreau", "Jean-Luc Moreau"), ("J L Moreau", "Jean-Luc Moreau")),
    *(("Jean Luc", "Jean-Luc Moreau"), ("jean luc moreau", "Jean-Luc Moreau"), ("Moreau J-L", "Jean-Luc Moreau")),
    *(("JLM", "Jean-Luc Moreau"), ("J-L", "Jean-Luc Moreau"), ("jlm", None)),
    *(("DOR", "Declan O'Rahilly"), ("D O'R", "Declan O'Rahilly"), ("ORahilly", "Declan O'Rahilly")),
    *(("GHB", "Geoffrey Horne-Baker"), ("G H-B", "Geoffrey Horne-Baker"), ("Geoffrey HB", "Geoffrey Horne-Baker")),
    *(("Horne Baker", "Geoffrey Horne-Baker"), ("Cllr GHB", "Geoffrey Horne-Baker")),
    *(
        ("Mei Lin", "Mei Lin Koh"),
        ("Mei-Lin", "Mei Lin Koh"),
        ("Meilin Koh", "Mei Lin Koh"),
        ("KOH Mei Lin", "Mei Lin Koh"),
    ),
    *(("Mei Lin Wong", None), ("Mei L", "Mei Lin Koh"), ("ML Koh", "Mei Lin Koh")),
    *(("Van Der Meer", "Jan van der Meer"), ("vd Meer", "Jan van der Meer"), ("J. van der Meer", "Jan van der Meer")),
    *(("Luis Garcia", "Luis García Prieto"), ("Luis G", "Luis García Prieto"), ("García Prieto", "Luis García Prieto")),
    *(("Mc Tavish", "Fergus McTavish"), ("MacTavish", "Fergus McTavish"), ("FMcT", "Fergus McTavish")),
    *(("Susan Cobb", "Susan Hale (née Cobb)"), ("Mrs Hale", "Susan Hale (née Cobb)")),
    *(("J. Price", "Jane Price"), ("PRICE Jane", "Jane Price"), ("Price J", "Jane Price"), ("Price", None)),
    *(("Dr Price", None), ("Jane P", "Jane Price"), ("Christine D", "Christine Dunn"), ("Chris", None)),
    *(("County Cllr R Tallis", "Roy Tallis"), ("The Revd Dunn", "Christine Dunn"), ("Rev'd C Dunn", "Christine Dunn")),
    *(("Ms Dunn OBE", "Christine Dunn"), ("PC Dunn", "Christine Dunn"), ("Bob", None), ("Roy Marsh", None)),
]


@pytest.mark.parametrize(("called", "name"), CALLED)
def test_a_latin_name_is_found_however_it_is_written(called: str, name: str | None) -> None:
    assert scene().names.resolve(called) == name


CALLED_IN_CHINESE = [
    *(
        ("佟护士长", "佟丽华"),
        ("佟丽华护士长", "佟丽华"),
        ("霍书记", "霍建平"),
        ("老霍", "霍建平"),
        ("霍建平同志", "霍建平"),
    ),
    *(("文博", "陈文博"), ("文博同志", "陈文博"), ("陈主任", "陈文博"), ("王姐", "王芳"), ("王大姐", "王芳")),
    *(("欧阳副总", "欧阳修远"), ("小欧阳", "欧阳修远"), ("欧阳总经理", "欧阳修远")),
    *(("刘总", "刘洋"), ("刘经理", "刘敏"), ("刘总经理", "刘洋"), ("小刘", None), ("刘工", None)),
    *(
        ("阿依古丽买买提", "阿依古丽·买买提"),
        ("阿依古丽", "阿依古丽·买买提"),
        ("古丽", None),
        ("古丽主席", "阿依古丽·买买提"),
    ),
    *(("张局", "张伟"), ("周副局长", "周敏"), ("周敏副局长", "周敏"), ("李局长", None), ("小时", None)),
    *(("Huo Jianping", "霍建平"), ("HUO Jianping", "霍建平"), ("Jianping Huo", "霍建平"), ("Huo Jian", None)),
]


@pytest.mark.parametrize(("called", "name"), CALLED_IN_CHINESE)
def test_a_chinese_name_is_found_with_its_title_and_by_its_sound(called: str, name: str | None) -> None:
    assert scene("zh").names.resolve(called) == name


@pytest.mark.parametrize(
    ("called", "name"),
    [
        *(("Chris", "Christine Dunn"), ("Chris Dunn", "Christine Dunn"), ("Horne", "Geoffrey Horne-Baker")),
        *(("the Clerk", "Siobhán Keane"), ("Madam Chair", "Edith Marlowe"), ("Hon. Treasurer", "Jean-Luc Moreau")),
        *(("Hon Treas", "Jean-Luc Moreau"), ("Vice Chair", "Declan O'Rahilly"), ("the Warden", "Jan van der Meer")),
        *(("Deputy Clerk", None), ("Bob", None), ("J", None), ("Councillor", "Roy Tallis")),
    ],
)
def test_where_only_people_are_named_an_office_or_a_nickname_does(called: str, name: str | None) -> None:
    assert scene().names.person(called) == name


@pytest.mark.parametrize(
    ("called", "name"),
    [
        *(("局长", "张伟"), ("副局长", "周敏"), ("秘书长", "王芳"), ("书记", "霍建平"), ("主任", "陈文博")),
        *(("古丽", "阿依古丽·买买提"), ("经理", "刘敏"), ("总经理", "刘洋"), ("副书记", None)),
    ],
)
def test_a_chinese_office_is_its_only_holder(called: str, name: str | None) -> None:
    assert scene("zh").names.person(called) == name


def test_of_several_whom_a_form_fits_nobody_is_meant() -> None:
    people = ("Ann Lee", "Al Lee", "Anna Maria Stone", "Anna Maria Hill", "Jo Pym", "Jean-Paul Roux")
    names = Names(Meeting(title="T", attendees=tuple(Attendee(name=one) for one in people)))
    assert [names.person(one) for one in ("Lee", "A Lee", "Anna Maria", "JP", "AMS", "Anna Maria S")] == [
        *(None, None, None, None),
        *("Anna Maria Stone", "Anna Maria Stone"),
    ]


def test_the_spelling_for_comparison_has_no_accents_stops_and_hyphens() -> None:
    assert [latin_key(one) for one in ("J.-P. Łuczak", "D’Arcy", "Mc Leod", "Ann, Bo")] == [
        *("jp luczak", "darcy", "mcleod", "ann, bo"),
    ]
    assert latin_forms("Bo") == (frozenset({"bo"}), frozenset())


PRESENT = [
    ("Present: Cllrs Marlowe, O'Rahilly; the Clerk", ("Edith Marlowe", "Declan O'Rahilly", "Siobhán Keane")),
    ("Present: Roy, the Clerk", ("Roy Tallis", "Siobhán Keane")),
    ("In attendance: PC Malik, the Clerk", ("PC Malik", "Siobhán Keane")),
    ("Present: Chair, Vice-Chair, Cllr Dunn", ("Edith Marlowe", "Declan O'Rahilly", "Christine Dunn")),
    ("Present: Siobhán Keane, Clerk, Roy", ("Siobhán Keane", "Roy Tallis")),
    ("Present: County Cllr Tallis, Mei Lin, Chris", ("Roy Tallis", "Mei Lin Koh", "Christine Dunn")),
    ("Apologies: J-L Moreau (ill), Mei Lin Wong", ("Jean-Luc Moreau", "Mei Lin Wong")),
    ("Present: KOH Mei Lin, O'RAHILLY Declan", ("Mei Lin Koh", "Declan O'Rahilly")),
    ("Present: Moreau, J-L; Price, J", ("Jean-Luc Moreau", "Jane Price")),
    ("Present: Tallis, R., O'Rahilly, D., Moreau, J-L", ("Roy Tallis", "Declan O'Rahilly", "Jean-Luc Moreau")),
    ("Present: Chair (Cllr Marlowe), Clerk (Siobhán Keane)", ("Edith Marlowe", "Siobhán Keane")),
    ("Present: Clerk Siobhán Keane, Deputy Town Clerk Tom Wells", ("Siobhán Keane", "Tom Wells")),
    ("Present: County Cllrs Tallis and Mead", ("Roy Tallis", "Cllr Mead")),
    (
        "Present: Edith Marlowe (EM), Geoffrey (GHB), Tom Wells (TW)",
        ("Edith Marlowe", "Geoffrey Horne-Baker", "Tom Wells"),
    ),
    ("In attendance: District Cllr Joan Mead", ("District Cllr Joan Mead",)),
    ("Present: Jane, Treasurer of the Lions", ("Jane Price",)),
    ("Present: Councillors Mead and Tallis", ("Cllr Mead", "Roy Tallis")),
    ("Present: Head – Mrs Lisa Crane; Chair of Governors – Tom Fry", ("Mrs Lisa Crane", "Tom Fry")),
    ("出席：局长、秘书长、古丽、佟护士长", ("张伟", "王芳", "阿依古丽·买买提", "佟丽华")),
    ("出席：总经理、李局长", ("刘洋", "李局长")),
    ("请假：佟护士长出差、Huo Jianping", ("佟丽华", "霍建平")),
    ("列席：霍建平书记、黄磊", ("霍建平", "黄磊")),
    ("主持：周副局长", ("周敏",)),
    ("请假：护士长值班、王姐", ("佟丽华", "王芳")),
]


@pytest.mark.parametrize(("text", "people"), PRESENT)
def test_attendance_adds_nobody_who_attends_already(text: str, people: tuple[str, ...]) -> None:
    act = read(text, scene("zh" if has_han(text) else "en")).act
    assert isinstance(act, Attend)
    assert act.people == people
    assert not any(one.role in ("the Clerk", "Vice-Chair", "GHB", "BE") for one in act.details)


@pytest.mark.parametrize(
    ("text", "people", "unread"),
    [
        ("Present: Cllr Price, Roy", ("Roy Tallis",), ("Cllr Price",)),
        ("Apologies: Price (ill), Mei Lin", ("Mei Lin Koh",), ("Price",)),
        ("出席：小刘、佟护士长", ("佟丽华",), ("小刘",)),
    ],
)
def test_whom_a_name_fits_besides_others_is_not_read(
    text: str, people: tuple[str, ...], unread: tuple[str, ...]
) -> None:
    reading = read(text, scene("zh" if has_han(text) else "en"))
    assert isinstance(reading.act, Several)
    attend, line = reading.act.acts
    assert isinstance(attend, Attend)
    assert isinstance(line, Add)
    assert (attend.people, reading.unread) == (people, unread)


SAID = [
    *(("Mei Lin: two faults", "Mei Lin Koh"), ("GHB: patch it", "Geoffrey Horne-Baker")),
    *(("JL: fine", "Jean-Luc Moreau"), ("Mei Lin said it fails on the phone", "Mei Lin Koh")),
    *(
        ("Chris: done", "Christine Dunn"),
        ("Horne: done", "Geoffrey Horne-Baker"),
        ("Jan: 40 tickets", "Jan van der Meer"),
    ),
    *(("Rent: too high", ""), ("Hon. Treasurer: all paid", "Jean-Luc Moreau"), ("Hon Treas: done", "Jean-Luc Moreau")),
    *(("Bob: done", ""), ("Price: too high", ""), ("古丽：意见", "阿依古丽·买买提"), ("Wenbo: yes", "陈文博")),
    *(("County Cllr Tallis: it opens in May", "Roy Tallis"), ("Horne Road: closed", ""), ("Mei Ling: closed", "")),
    *(("王姐：已发", "王芳"), ("周敏副局长：补充", "周敏"), ("刘经理：同意", "刘敏"), ("Huo Jianping: yes", "霍建平")),
]


@pytest.mark.parametrize(("text", "speaker"), SAID)
def test_the_speaker_is_found(text: str, speaker: str) -> None:
    assert added_and_typed(text, scene("zh" if has_han(speaker) else "en")).speaker == speaker


OWNERS = [
    ("> retest the login @Mei Lin +Monday", "retest the login", ("Mei Lin Koh",)),
    ("> retest @mei lin and @Roy", "retest", ("Mei Lin Koh", "Roy Tallis")),
    ("> chase it @County Cllr Tallis +Monday", "chase it", ("Roy Tallis",)),
    ("> water it @van der Meer by Friday", "water it", ("Jan van der Meer",)),
    ("> water it @the Clerk", "water it", ("Siobhán Keane",)),
    ("> water it @Vice Chair +Friday", "water it", ("Declan O'Rahilly",)),
    ("> water it @jlm and @chris", "water it", ("Jean-Luc Moreau", "Christine Dunn")),
    ("> water it @Roy Singh +Friday", "water it", ("Roy Singh",)),
    ("> water it @Mei Lin Wong", "water it", ("Mei Lin Wong",)),
    ("> water it @Roy Monday", "water it", ("Roy Tallis",)),
    ("> water it @Roy T. +Monday", "water it", ("Roy Tallis",)),
    ("> water it @Mei Lin's team", "water it @Mei Lin's team", ()),
    ("> price the pump - Geoffrey Horne-Baker - by Friday", "price the pump", ("Geoffrey Horne-Baker",)),
    ("> Warden to water it", "water it", ("Jan van der Meer",)),
    ("> Chair covers to be washed", "Chair covers to be washed", ()),
    ("> JL Morgan to send the statement", "JL Morgan to send the statement", ()),
    ("> Mei Lin to retest it", "retest it", ("Mei Lin Koh",)),
    ("> GHB to patch the fence", "patch the fence", ("Geoffrey Horne-Baker",)),
    ("》整改方案 ＠佟护士长、老霍", "整改方案", ("佟丽华", "霍建平")),
    ("》整改方案 ＠Huo Jianping", "整改方案", ("霍建平",)),
    ("》王姐负责发通知", "发通知", ("王芳",)),
    ("》整改方案 ＠办公室陈主任", "整改方案", ("陈文博",)),
    ("》整改方案 ＠周副局", "整改方案", ("周敏",)),
    ("》整改方案 责任人：古丽", "整改方案", ("阿依古丽·买买提",)),
    ("》整改方案（佟护士长负责）", "整改方案", ("佟丽华",)),
    ("》护士长周五前报方案", "报方案", ("佟丽华",)),
    ("》国庆前完成整改", "完成整改", ()),
    ("》由霍书记牵头，安全部配合", "由霍书记牵头，安全部配合", ("霍建平", "安全部")),
]


@pytest.mark.parametrize(("text", "words", "owners"), OWNERS)
def test_the_owner_is_found_and_leaves_the_text(text: str, words: str, owners: tuple[str, ...]) -> None:
    line = added_and_typed(text, scene("zh" if text[0] == "》" else "en"))
    assert (line.text, line.owners) == (words, owners)
