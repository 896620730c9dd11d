"""The grammar of capture: real lines in both languages, rule by rule, and the exceptions."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from helpers_capture import ISSUE, added, scene, under_issue
from minutetui.core.capture import read, read_rewrite, typed
from minutetui.core.capture.reading import Add, AddItem, Amend, GoOn, Nothing, Scene, StepOut
from minutetui.core.capture.typed import says
from minutetui.core.meeting.model import Line
from minutetui.core.vocabulary import TAGS
from minutetui.words import Saying

PLAIN = """\
We start at 14:30
The ratio is 3:1
比例为3：1
See https://example.org/a:b?c=d for more
写信给 ann@example.org
Mail bo.chen@example.org today
C++ and C# are both used
Sales are up +5% this year
工资+奖金 共三万
>50% of the queue
~50 people
== old text ==
!= is not equal
#1 is the worst
C:\\temp\\new
\\\\server\\share
Well, he said: it depends
原因有二，其一：天气
9 * 3 = 27
Prices without tax*
价格含税＊
9 * 3 *2
* a bullet
a -> b
"""


@pytest.mark.parametrize("text", PLAIN.splitlines())
def test_what_is_text_stays_text(text: str) -> None:
    act = read(text, scene()).act
    assert isinstance(act, Add)
    assert (act.line.tag, act.line.label, act.line.text) == ("note", "", text)
    assert not act.line.owners
    assert not act.line.due


LINES: list[tuple[str, dict[str, object]]] = [
    # 1. Signs, in both forms
    ("!Queue", {"tag": "issue", "text": "Queue"}),
    ("！排队", {"tag": "issue", "text": "排队"}),
    ("~ people wait", {"tag": "discussion", "text": "people wait"}),
    ("～大家等", {"tag": "discussion", "text": "大家等"}),
    ("=Buy one", {"tag": "decision", "text": "Buy one"}),
    ("＝买一台", {"tag": "decision", "text": "买一台"}),
    (">Send for offers", {"tag": "action", "text": "Send for offers"}),
    ("》询价", {"tag": "action", "text": "询价"}),
    ("> 50 offers", {"tag": "action", "text": "50 offers"}),
    # 2. Tag words
    ("issue: Queue", {"tag": "issue", "text": "Queue"}),
    ("Decision: buy", {"tag": "decision", "text": "buy"}),
    ("决定：购买", {"tag": "decision", "text": "购买"}),
    ("行动:询价", {"tag": "action", "text": "询价"}),
    ("Risk:: supplier fails", {"tag": "risk", "text": "supplier fails"}),
    ("成果：：三项共识", {"tag": "outcome", "text": "三项共识"}),
    ("Risk: supplier fails", {"tag": "risk", "label": "", "text": "supplier fails"}),
    # 5. Speaker and label
    ("Ann Lee: it is late", {"speaker": "Ann Lee", "text": "it is late"}),
    ("Lee: it is late", {"speaker": "Ann Lee", "text": "it is late"}),
    ("al: it is late", {"speaker": "Ann Lee", "text": "it is late"}),
    ("The clerk: noted", {"speaker": "Bo Chen", "text": "noted"}),
    ("张总：尽快", {"speaker": "张华", "text": "尽快"}),
    ("张总强调：质量第一", {"speaker": "张华", "verb": "强调", "text": "质量第一"}),
    ("李明说：好", {"speaker": "李明", "verb": "", "text": "好"}),
    ("Ann stressed: no delay", {"speaker": "Ann Lee", "verb": "stressed", "text": "no delay"}),
    ("LM: Milestones: all met", {"speaker": "李明", "label": "Milestones", "text": "all met"}),
    ("Coverage: ninety per cent", {"label": "Coverage", "text": "ninety per cent"}),
    ("覆盖率：九成", {"label": "覆盖率", "text": "九成"}),
    ("Zed: who is that", {"label": "Zed", "text": "who is that"}),
    ("!Unstable partner API: it fails", {"tag": "issue", "label": "Unstable partner API", "text": "it fails"}),
    (
        "!A title of an issue may well be longer than a label: yes",
        {"label": "A title of an issue may well be longer than a label", "text": "yes"},
    ),
    (
        "A label may not be longer than thirty cells: no",
        {"label": "", "text": "A label may not be longer than thirty cells: no"},
    ),
    # 6. Owners
    (">Send @Bo Chen", {"text": "Send", "owners": ("Bo Chen",)}),
    (">Send @bo @Purchasing now", {"text": "Send now", "owners": ("Bo Chen", "Purchasing")}),
    (">@张总 询价", {"text": "询价", "owners": ("张华",)}),
    ("》询价＠采购部", {"text": "询价", "owners": ("采购部",)}),
    (">Send @2", {"text": "Send", "owners": ("Bo Chen",)}),
    (">Send @99", {"text": "Send @99", "owners": ()}),
    (">Send @zo3", {"text": "Send", "owners": ("Zoe O'Hara",)}),
    (">Send @Zoe O'Hara, please", {"text": "Send, please", "owners": ("Zoe O'Hara",)}),
    ('>Send @"The whole night shift" first', {"text": "Send first", "owners": ("The whole night shift",)}),
    (">Send @Zed", {"text": "Send", "owners": ("Zed",)}),
    # 7. Deadlines
    (">Send +2w", {"text": "Send", "due": "2w", "due_date": dt.date(2026, 12, 7)}),
    (">询价 ＋两周内", {"text": "询价", "due": "两周内", "due_date": dt.date(2026, 12, 7)}),
    (">Send +next Friday @bo", {"owners": ("Bo Chen",), "due": "next Friday", "due_date": dt.date(2026, 12, 4)}),
    (">Send +6", {"due": "two weeks", "due_date": dt.date(2026, 12, 7)}),
    (">Train all +two weeks before launch", {"due": "two weeks before launch", "due_date": None}),
    (">巡检 +每周", {"due": "每周", "due_date": None}),
    ('>Send +"when the rain stops"', {"text": "Send", "due": "when the rain stops", "due_date": None}),
    (">Send +and then some", {"text": "Send", "due": "and then some", "due_date": None}),
    # 8. Escapes
    ("\\!important", {"tag": "note", "text": "!important"}),
    ("、!important", {"tag": "note", "text": "!important"}),
    ("\\@bo", {"text": "@bo", "owners": ()}),
    ("\\+2w", {"text": "+2w", "due": ""}),
    ("Coverage\\: all", {"label": "", "text": "Coverage: all"}),
    ("\\Issue: x", {"tag": "note", "label": "Issue", "text": "x"}),
    ("\\李明：x", {"speaker": "", "label": "李明", "text": "x"}),
]


@pytest.mark.parametrize(("text", "expected"), LINES, ids=[text for text, _ in LINES])
def test_a_line_is_read(text: str, expected: dict[str, object]) -> None:
    act = read(text, scene()).act
    assert isinstance(act, Add)
    assert {name: getattr(act.line, name) for name in expected} == expected


AMENDS: list[tuple[str, dict[str, object]]] = [
    ("!", {"tag": "issue"}),
    ("＝", {"tag": "decision"}),
    ("risk::", {"tag": "risk"}),
    ("@2", {"owners": ("Bo Chen",)}),
    ("@bo @张华", {"owners": ("Bo Chen", "张华")}),
    ("+10天", {"due": "10天", "due_date": dt.date(2026, 12, 3)}),
    ("@bo +2w", {"owners": ("Bo Chen",), "due": "2w", "due_date": dt.date(2026, 12, 7)}),
    ("s/draft/plan/", {"text": "Send the plan to all depots"}),
    ("s/ to all depots//", {"text": "Send the draft"}),
]


@pytest.mark.parametrize(("text", "fields"), AMENDS, ids=[text for text, _ in AMENDS])
def test_the_last_line_is_amended(text: str, fields: dict[str, object]) -> None:
    act = read(text, scene()).act
    assert isinstance(act, Amend)
    assert {name: getattr(act.line, name) for name in act.fields} == fields


def test_without_a_last_line_there_is_nothing_to_amend() -> None:
    assert read("!", scene(last=None)).act == Nothing(Saying("words-wanted"))


@pytest.mark.parametrize(
    ("text", "tag", "parent"),
    [
        ("it is worst at eight", "discussion", "k9"),
        ("=Buy one", "decision", "k9"),
        ("!Another", "issue", ""),
        ("- a part of it", "note", "k9"),
        ("- > a task below", "action", "k9"),
    ],
)
def test_where_a_line_hangs(text: str, tag: str, parent: str) -> None:
    act = read(text, under_issue()).act
    assert isinstance(act, Add)
    assert (act.line.tag, act.parent) == (tag, parent)


def test_a_second_child_line_is_a_sibling() -> None:
    child = Line(id="k5", text="first part")
    act = read("- second part", scene(last=child, last_parent=ISSUE, last_was_child=True)).act
    assert isinstance(act, Add)
    assert act.parent == ISSUE.id


def test_an_open_issue_by_number() -> None:
    here = under_issue()
    assert isinstance(read("!1", here).act, GoOn)
    act = read("！1 more of it", here).act
    assert isinstance(act, Add)
    assert (act.line.tag, act.line.text) == ("issue", "1 more of it")


def test_an_issue_sign_alone_lists_the_open_issues() -> None:
    choices = read("!", under_issue()).choices
    assert choices is not None
    assert [(row.number, row.text) for row in choices.rows] == [(1, "Scanner queue")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Take the offer *", {"text": "Take the offer", "confidential": True}),
        ("接受报价 ＊", {"text": "接受报价", "confidential": True}),
        ("=Take the offer (carried) *", {"text": "Take the offer", "tag": "decision", "confidential": True}),
        (">Answer @Ann +2w *", {"text": "Answer", "owners": ("Ann Lee",), "due": "2w", "confidential": True}),
        ("Offer: low *", {"label": "Offer", "text": "low", "confidential": True}),
        (r"Marked \*", {"text": "Marked *", "confidential": False}),
        (r"5 \＊", {"text": "5 ＊", "confidential": False}),
        (r"\*", {"text": "*", "confidential": False}),
        ("* *", {"text": "*", "confidential": True}),
    ],
)
def test_a_sign_at_the_end_makes_a_line_confidential(text: str, expected: dict[str, object]) -> None:
    act = read(text, scene(last=None)).act
    assert isinstance(act, Add)
    assert {name: getattr(act.line, name) for name in expected} == expected


@pytest.mark.parametrize("sign", ["*", "＊"])
def test_the_sign_alone_is_about_the_last_line(sign: str) -> None:
    last = Line(id="k9", text="Take the offer")
    assert read(sign, scene(last=last)).act == Amend(last.with_(confidential=True), ("confidential",))
    hidden = last.with_(confidential=True)
    assert read(sign, scene(last=hidden)).act == Amend(last, ("confidential",))
    assert isinstance(read(sign, scene(last=None)).act, Nothing)
    amended = read("@Ann *", scene(last=last.with_(tag="action"))).act
    assert isinstance(amended, Amend)
    assert amended.fields == ("owners", "confidential")


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("# Pay rise *", AddItem("Pay rise", confidential=True)),
        ("＃＃ 薪酬 ＊", AddItem("薪酬", nested=True, confidential=True)),
        ("议题：薪酬 *", AddItem("薪酬", confidential=True)),
        (r"# Pay \*", AddItem("Pay *")),
        ("# Rent (Ann, Treasurer, 15 min)", AddItem("Rent", minutes=15, led_by=("Ann Lee",))),
        ("# Rent (Ann Lee)", AddItem("Rent", led_by=("Ann Lee",))),
        ("# Rent (second reading)", AddItem("Rent (second reading)")),
        ("# Rent (Main Street)", AddItem("Rent (Main Street)")),
        ("＃ 租金（张华，20分钟） ＊", AddItem("租金", confidential=True, minutes=20, led_by=("张华",))),
    ],
)
def test_the_sign_makes_an_agenda_item_confidential(text: str, item: AddItem) -> None:
    assert read(text, scene()).act == item


@pytest.mark.parametrize(
    ("text", "title", "nested"),
    [
        ("# Cold store", "Cold store", False),
        ("＃冷库", "冷库", False),
        ("## Doors", "Doors", True),
        ("＃＃ 门", "门", True),
    ],
)
def test_agenda_items(text: str, title: str, nested: bool) -> None:
    assert read(text, scene()).act == AddItem(title, nested)


def test_an_empty_input_steps_out_of_a_chain_and_else_does_nothing() -> None:
    assert read("", under_issue()).act == StepOut()
    assert read("  ", scene()).act == Nothing()


def test_the_same_owners_and_deadline_as_before() -> None:
    from minutetui.core.due import read_due  # noqa: PLC0415

    here = scene(owners_before=("Bo Chen", "张华"), due_before=read_due("2w", dt.date(2026, 11, 23)))
    act = read(">Send again @@ ++", here).act
    assert isinstance(act, Add)
    assert (act.line.text, act.line.owners, act.line.due) == ("Send again", ("Bo Chen", "张华"), "2w")


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (">Send @", [(1, "Ann Lee"), (2, "Bo Chen"), (3, "Zoe O'Hara"), (4, "张华"), (5, "李明"), (6, "王芳")]),
        (">Send @zo", [(3, "Zoe O'Hara")]),
        (">Send @张", [(4, "张华")]),
        (">Send +two", [(6, "two weeks")]),
    ],
)
def test_the_open_list_narrows_and_its_numbers_stay(text: str, rows: list[tuple[int, str]]) -> None:
    choices = read(text, scene()).choices
    assert choices is not None
    assert [(row.number, row.text) for row in choices.rows][: len(rows)] == rows
    taken = text[: choices.start] + choices.rows[0].insert
    act = read(taken, scene()).act
    assert isinstance(act, Add)
    assert rows[0][1] in (*act.line.owners, act.line.due)


def test_unknown_owners_are_named() -> None:
    assert read(">Send @Zed @bo", scene()).unknown == ("Zed",)


ONE_LINE = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029\ufdd0\ufdd1"), max_size=24
).map(str.strip)
TRICKY = st.text(st.sampled_from('!！~=>#-@＠+＋:：*＊\\\\、 "s/2w张华abIssue问题'), max_size=14).map(str.strip)
WORDS = (ONE_LINE | TRICKY).filter(lambda text: not any("\ufdd0" <= char <= "\ufdef" for char in text))
OPENING = frozenset("([（【《〈“「『")
LABELS = WORDS.filter(OPENING.isdisjoint)
"""A colon between brackets is part of the text, so that no label opens a bracket which the text closes."""


@example(tag="note", text="a *", label="", owners=[], due="", hidden=True)
@example(tag="note", text="a *", label="", owners=[], due="", hidden=False)
@example(tag="action", text="a *", label="", owners=["Ann Lee"], due="2w", hidden=True)
@example(tag="note", text="*", label="", owners=[], due="", hidden=False)
@example(tag="note", text="+1", label="", owners=[], due="", hidden=False)
@example(tag="note", text="?", label="", owners=[], due="2w", hidden=False)
@example(tag="note", text="??", label="", owners=["Ann Lee"], due="2w", hidden=False)
@example(tag="action", text="0|", label="", owners=[], due="2w", hidden=False)
@example(tag="note", text="#", label="", owners=[], due="", hidden=False)
@example(tag="decision", text="0", label="动议", owners=[], due="", hidden=False)
@example(tag="decision", text="0", label="未决", owners=[], due="", hidden=False)
@example(tag="note", text="#码头", label="", owners=[], due="", hidden=False)
@example(tag="note", text="0", label="时限", owners=[], due="", hidden=False)
@example(tag="action", text="!:", label="2w。", owners=[], due="", hidden=False)
@example(tag="action", text="张华", label="协助！", owners=[], due="", hidden=False)
@example(tag="decision", text="华/", label="", owners=["采购部"], due="", hidden=False)
@example(tag="action", text="，张,", label="", owners=["Ann Lee"], due="", hidden=False)
@example(tag="action", text="/华、", label="", owners=["Ann Lee"], due="", hidden=False)
@given(
    tag=st.sampled_from(TAGS),
    text=WORDS.filter(bool),
    label=LABELS,
    owners=st.lists(st.sampled_from(["Ann Lee", "采购部"]) | WORDS.filter(bool), max_size=2, unique=True),
    due=st.sampled_from(["", "2w", "每周", "when it rains", "两周内"]),
    hidden=st.booleans(),
)
def test_what_one_types_for_a_line_is_read_as_that_line(
    tag: str, text: str, label: str, owners: list[str], due: str, hidden: bool
) -> None:
    from minutetui.core.due import read_due  # noqa: PLC0415

    here = scene(last=None)
    line = Line.model_validate({"tag": tag, "text": text, "label": label, "owners": owners, "due": due})
    line = line.with_(due_date=read_due(due, here.today).day if due else None, confidential=hidden)
    written = typed(line, here)
    assert says(written, line, here), written
    act = read(written, here).act
    assert isinstance(act, Add), written
    assert says(written, act.line, here)


def test_a_label_whose_bracket_the_text_closes_is_typed_as_text() -> None:
    written = typed(Line(label="Rent (net", text="900) agreed"), scene(last=None))
    assert added(written, scene(last=None)).text == "Rent (net:: 900) agreed"


@given(text=ONE_LINE | TRICKY)
def test_any_text_is_read(text: str) -> None:
    for here in (scene(), under_issue(), scene("zh", last=None)):
        assert isinstance(here, Scene)
        read(text, here)


def test_a_label_that_is_a_tag_word_can_follow_a_sign() -> None:
    line = Line(tag="issue", label="ACTION", text="wait +2w")
    assert says(typed(line, scene()), line, scene())


def test_a_deadline_of_another_day_is_typed_as_it_was_said_and_keeps_its_day() -> None:
    past = Line(id="k1", tag="action", text="Paint", owners=("Ann Lee",), due="1 May", due_date=dt.date(2026, 5, 1))
    text = typed(past, scene(last=past))
    assert text == "> Paint @Ann Lee +1 May"
    act = read_rewrite(text.replace("Paint", "Paint it"), scene(last=past)).act
    assert isinstance(act, Amend)
    assert (act.line.text, act.line.due_date) == ("Paint it", dt.date(2026, 5, 1))
