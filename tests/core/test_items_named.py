"""How a typed text names an agenda item: by its title or its number, also inside another item."""

from __future__ import annotations

from dataclasses import replace

import pytest

from helpers_capture import language_of, meeting, scene
from minutetui.core.capture import read
from minutetui.core.capture.reading import Add, AddItem, Attend, Scene, TakeUp
from minutetui.core.meeting.model import AgendaItem, Line

AGENDA = (
    AgendaItem(id="a1", title="Progress"),
    AgendaItem(
        id="a2",
        title="Finance",
        items=(AgendaItem(id="a21", title="Rent"), AgendaItem(id="a22", title="维修基金")),
    ),
    AgendaItem(id="a3", title="Any other business", items=(AgendaItem(id="a31", title="Hall keys"),)),
)


def here(text: str, item: str = "a2") -> Scene:
    held = meeting(language_of(text)).with_(agenda=AGENDA)
    items = {one.id: one for top in AGENDA for one in (top, *top.items)}
    return scene(language_of(text), meeting=held, item=items[item])


@pytest.mark.parametrize(
    ("text", "item"),
    [
        *(("Item 2", "a2"), ("item 3", "a3"), ("Item 2.1", "a21"), ("Item no. 2.2.", "a22"), ("On to 3.1", "a31")),
        *(("Item 2.1: Rent", "a21"), ("2.1 Rent", "a21"), ("2.1. rent", "a21"), ("Moving on to item 3.1", "a31")),
        *(("进入第三项议题", "a3"), ("第2.2项议题", "a22"), ("进入2.1", "a21"), ("进入（二）", "a22")),
        # A number or a word before the title of an item that exists, also after the sign of an agenda item
        *(("＃二、Finance", "a2"), ("# 2. finance", "a2"), ("#2) Finance", "a2"), ("# 3 Any other business", "a3")),
        *(("＃（二）维修基金", "a22"), ("## 2.2 维修基金", "a22"), ("＃议题三", "a3"), ("# Item 2: Finance", "a2")),
        *(("＃议题三：Any other business", "a3"), ("＃第二项", "a2"), ("# Item 2 - Finance", "a2")),
        *(("进入第二项议题：Finance", "a2"), ("第三个议题 Any other business", "a3"), ("现在讨论维修基金", "a22")),
        *(
            ("下面讨论第2.2项，维修基金。", "a22"),
            ("接着议2.2维修基金", "a22"),
            ("好，接下来进入维修基金", "a22"),
            ("下一项：维修基金", "a22"),
        ),
        # Other words for the same item, and a number with words of its title
        *(("3. AOB", "a3"), ("# AOB", "a3"), ("# Other business", "a3"), ("Next: AOB", "a3"), ("2 Finances", "a2")),
        *(("3. Business", "a3"), ("Item 3 - other urgent business", "a3"), ("3.1: keys", "a31")),
        *(("# Rent (cont.)", "a21"), ("# Finance, continued", "a2"), ("＃维修基金（续）", "a22")),
        *(("Next item Finance", "a2"), ("Next item is Finance", "a2"), ("议题二 Finance", "a2"), ("议题二", "a2")),
        *(
            ("议第三项", "a3"),
            ("下面议第3项。", "a3"),
            ("好，审议第三项", "a3"),
            ("进入议题三", "a3"),
            ("转到第二项", "a2"),
        ),
        *(("下面议第2.2项维修基金", "a22"), ("现在议维修基金", "a22"), ("下一项议维修基金", "a22"), ("往下议", "a21")),
        # The next one
        *(("Next item", "a21"), ("On to the next item.", "a21"), ("进入下一议题", "a21"), ("下一项", "a21")),
        *(("#2", "a2"), ("# 3.", "a3"), ("＃三", "a3"), ("#2.2", "a22")),
        *(("（二）维修基金", "a22"), ("第（一）项议题", "a21"), ("转入(1)", "a21")),
    ],
)
def test_an_item_is_taken_up_by_its_number(text: str, item: str) -> None:
    act = read(text, here(text)).act
    assert isinstance(act, TakeUp)
    assert act.item.id == item


@pytest.mark.parametrize("item", ["a2", "a21"])
def test_a_number_in_brackets_counts_inside_the_item_being_minuted(item: str) -> None:
    act = read("进入（一）", here("进入（一）", item)).act
    assert isinstance(act, TakeUp)
    assert act.item.id == "a21"


@pytest.mark.parametrize(
    "text",
    [
        "Item 4",
        "Item 2.3",
        "2.1",
        "2.1 metres of cable",
        "2 finances",
        "2. Business",
        "2: finance and rent",
        "3 business cards",
        "（三）维修基金到账",
        "进入（三）",
        "第三项",
        "三个议题",
        "讨论三个议题",
        "议三项",
        "议第三项时大家意见不一",
        "（二）",
        "讨论维修基金",
        "维修基金",
    ],
)
def test_what_is_no_number_of_an_item_takes_none_up(text: str) -> None:
    assert not isinstance(read(text, here(text)).act, TakeUp)


@pytest.mark.parametrize(
    ("text", "title"), [("＃四、年会", "年会"), ("# 4. Party", "4. Party"), ("＃2.4 灯", "2.4 灯")]
)
def test_a_number_before_another_title_adds_an_item(text: str, title: str) -> None:
    act = read(text, here(text)).act
    assert isinstance(act, AddItem)
    assert act.title == title


@pytest.mark.parametrize(
    ("text", "about"),
    [
        *(("Interest: Ann (item 3)", "Any other business"), ("Interest: Ann (item 2.1)", "Rent")),
        *(("Interest: Ann (the finance item)", "Finance"), ("Interest: Ann (hall)", "Hall keys")),
        *(("Interest: Ann (item 9)", "item 9"), ("Ann declared an interest in item 3.1", "Hall keys")),
        *(
            ("回避：李明（第3项）", "Any other business"),
            ("回避：李明（议题2）", "Finance"),
            ("回避：李明（维修）", "维修基金"),
        ),
        *(("回避：李明（第二项）", "Finance"), ("回避：李明（第2.2项）", "维修基金")),
    ],
)
def test_an_interest_names_an_item_in_the_same_ways(text: str, about: str) -> None:
    act = read(text, here(text, "a1")).act
    assert isinstance(act, Attend)
    assert act.about == about


@pytest.mark.parametrize(
    ("text", "title"),
    [
        *(
            ("Next item: the gate", "the gate"),
            ("Next agenda item: the gate", "the gate"),
            ("Item 4: The gate", "The gate"),
            ("Topic: The gate", "The gate"),
        ),
        *(
            ("下一项：食堂", "食堂"),
            ("下一个议题：食堂", "食堂"),
            ("议题四 食堂", "食堂"),
            ("第四项议题、食堂", "食堂"),
        ),
        *(("＃维修基金（二）", "维修基金（二）"),),
    ],
)
def test_a_title_that_no_item_has_is_that_of_a_new_one(text: str, title: str) -> None:
    assert read(text, here(text)).act == AddItem(title)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Item 2: deferred",
            "Item 7: three broken",
            "下一步：招标",
            "议题较多",
            "Next: tea",
            "Next item please",
            "下一步",
        ),
        *("Topic: whether we close", "Topic: We wait for a quote", "Item: Projector", "Subject: Fire drill"),
    ],
)
def test_what_is_said_of_an_item_is_a_line(text: str) -> None:
    assert isinstance(read(text, here(text)).act, Add)


@pytest.mark.parametrize(
    ("text", "title", "minutes", "led_by"),
    [
        ("# Gate - Bo, 20 min", "Gate", 20, ("Bo Chen",)),
        ("# Gate, Bo, 20 min", "Gate", 20, ("Bo Chen",)),
        ("# Gate – led by Ann, 1 h", "Gate", 60, ("Ann Lee",)),
        ("# Gate - 20 min", "Gate", 20, ()),
        ("＃食堂——王芳，20分钟", "食堂", 20, ("王芳",)),
        ("＃食堂 王芳 20分钟", "食堂", 20, ("王芳",)),
        ("＃食堂 王芳", "食堂 王芳", None, ()),
        ("# Gate - Bo", "Gate - Bo", None, ()),
        ("# Reduce slots to 20 min", "Reduce slots to 20 min", None, ()),
        ("# Gate - quote from Bates, 20 min", "Gate - quote from Bates", 20, ()),
    ],
)
def test_a_length_after_the_title_is_read_with_the_leader_before_it(
    text: str, title: str, minutes: int | None, led_by: tuple[str, ...]
) -> None:
    assert read(text, here(text)).act == AddItem(title, minutes=minutes, led_by=led_by)


@pytest.mark.parametrize(
    ("text", "item", "title"),
    [
        *(
            ("＃四、安排值班", "a3", "安排值班"),
            ("＃4、安排值班", "a3", "安排值班"),
            ("＃第四项：安排值班", "a3", "安排值班"),
        ),
        *(
            ("# 4. New boiler", "a3", "New boiler"),
            ("# 4) New boiler", "a3", "New boiler"),
            ("＃（四）值班", "a31", "值班"),
        ),
        *(("＃＃（三）值班", "a22", "值班"), ("## 2.3 New boiler", "a22", "New boiler"), ("＃＃1. 值班", "a1", "值班")),
        # Another number than the item gets, in Chinese
        *(("＃五、安排值班", "a3", "安排值班"), ("＃四、安排值班", "a2", "安排值班"), ("＃（三）值班", "a3", "值班")),
        *(("＃3、值班", "a1", "值班"), ("＃第三项 值班", "a1", "值班"), ("＃议题三：值班", "a1", "值班")),
        # A number of something else, or another one in English
        *(("＃一、二期衔接", "a2", "一、二期衔接"), ("＃3、4号楼", "a2", "3、4号楼"), ("# 5. Roof", "a2", "5. Roof")),
        *(("# 4 new boilers", "a3", "4 new boilers"), ("# 4.5% more rent", "a3", "4.5% more rent")),
        *(("＃四季度总结", "a3", "四季度总结"), ("# 4:30 bus", "a3", "4:30 bus")),
    ],
)
def test_a_new_item_is_named_without_the_number_that_it_gets(text: str, item: str, title: str) -> None:
    act = read(text, here(text, item)).act
    assert isinstance(act, AddItem)
    assert act.title == title


@pytest.mark.parametrize(
    ("text", "item"),
    [
        *(("Item deferred to January", "a2"), ("= deferred to January", "a2"), ("= Finance, deferred", "a2")),
        *(
            ("= Item 3 deferred", "a3"),
            ("本议题暂缓", "a2"),
            ("＝第3项议题延期", "a3"),
            ("＝会议决定，本议题暂缓", "a2"),
        ),
        *(("Finance deferred to January, no figures yet", "a2"), ("Finance: held over", "a2")),
        *(("Finance vote deferred", "a2"), ("Finance decision was deferred, no figures yet", "a2")),
        *(("资料不全，放到下次会再议", "a2"), ("张伟不在，本项下次再议", "a2"), ("留到下次", "a2")),
        *(
            ("= Buy the van, deferred", ""),
            ("= Decision deferred", ""),
            ("= Parking permits: deferred to May", ""),
            ("＝该项工作暂缓", ""),
            ("= Item for the shop, deferred", ""),
        ),
    ],
)
def test_a_decision_that_puts_off_the_whole_item_holds_it_over(text: str, item: str) -> None:
    act = read(text, here(text)).act
    assert isinstance(act, Add)
    assert (act.line.vote and act.line.vote.result, act.holds_over) == ("deferred", item)


def test_what_was_decided_or_is_asked_in_an_item_is_put_off_and_not_the_item() -> None:
    at = here("Deferred")
    assert at.item is not None
    issue, decided = Line(id="k1", tag="issue", text="Damp"), Line(id="k2", tag="decision", text="Sell the van")
    for now in (replace(at, chain=(issue,)), replace(at, item=at.item.with_(lines=(decided, Line(id="k3"))))):
        act = read("= deferred to January", now).act
        assert isinstance(act, Add)
        assert not act.holds_over
