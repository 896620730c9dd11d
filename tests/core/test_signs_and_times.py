"""What may follow a sign at the beginning, and a time with a point before somebody who speaks."""

from __future__ import annotations

import datetime as dt

import pytest

from helpers_capture import added, language_of, scene
from minutetui.core.capture import read
from minutetui.core.capture.reading import Add, Amend

FOLLOWS = (">500并发时出错", "~400单积压", "<5%的误差", "#3车间漏水", "+5%涨价", "-5度停机", "$500罚款", "“双十二”筹备")


@pytest.mark.parametrize(("sign", "tag"), [("！", "issue"), ("＝", "decision"), ("》", "action"), ("～", "discussion")])
@pytest.mark.parametrize("text", FOLLOWS)
def test_a_full_width_sign_is_one_whatever_follows(sign: str, tag: str, text: str) -> None:
    line = added(sign + text)
    assert (line.tag, line.text, line.owners) == (tag, text, ())


@pytest.mark.parametrize("text", ["！＝500并发时出错", "＝！500并发", "！～500单积压", "》＝500元的报销"])
def test_another_full_width_sign_after_it_is_text(text: str) -> None:
    assert added(text).text == text[1:]


@pytest.mark.parametrize("text", ["＝＝＝＝", "！！！", "～～500单", ">30%的误差", "==", "!=500", "~50 people"])
def test_repeated_signs_and_comparisons_are_text(text: str) -> None:
    line = added(text)
    assert (line.tag, line.text) == ("note", text)


@pytest.mark.parametrize(
    "text",
    [
        "！@功能点击无反应",
        "！ @功能点击无反应",
        "！@功能点击无反应，投诉多",
        "＝@功能下线",
        "》@功能修复",
        "! @提醒没有声音",
    ],
)
def test_a_word_after_both_signs_is_no_owner(text: str) -> None:
    line = added(text)
    assert (line.text, line.owners) == (text[1:].strip(), ())


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("！＠王芳", "王芳"),
        ("》＠赵强", "赵强"),
        ("》＠信息中心", "信息中心"),
        ("》＠老钱", "老钱"),
        ("！＠采购部", "采购部"),
    ],
)
def test_somebody_after_both_signs_is_the_owner_of_the_line_before(text: str, owner: str) -> None:
    act = read(text, scene("zh")).act
    assert isinstance(act, Amend)
    assert act.line.owners == (owner,)


@pytest.mark.parametrize(
    ("text", "time", "speaker"),
    [
        ("10.12 Ann: the van is late", "10:12", "Ann Lee"),
        ("19.50 Ann Lee - pothole outside No. 12", "19:50", "Ann Lee"),
        ("7.50pm Ann Lee - pothole outside No. 12", "19:50", "Ann Lee"),
        ("10.12 Bo thinks the van is late", "10:12", "Bo Chen"),
        ("10.42 张华：接口没好", "10:42", "张华"),
    ],
)
def test_a_time_with_a_point_is_that_of_the_line(text: str, time: str, speaker: str) -> None:
    act = read(text, scene(language_of(text))).act
    assert isinstance(act, Add)
    assert (act.time, act.line.speaker) == (dt.time.fromisoformat(time), speaker)


@pytest.mark.parametrize(
    "text",
    ["2.10 Scope: unclear", "1.25 million: the budget", "5.50 Bo - stamps", "10.12张华：接口没好", "10.75 Ann: high"],
)
def test_another_number_before_a_text_is_no_time(text: str) -> None:
    act = read(text, scene(language_of(text))).act
    assert isinstance(act, Add)
    assert (act.time, act.line.speaker) == (None, "")


@pytest.mark.parametrize("verb", ["stressed", "emphasised"])
def test_what_somebody_stressed_is_emphasis(verb: str) -> None:
    line = added(f"Ann {verb} that nothing has been signed")
    assert (line.tag, line.speaker, line.verb, line.text) == ("emphasis", "Ann Lee", verb, "nothing has been signed")


def test_somebody_who_is_stressed_says_nothing() -> None:
    assert added("Ann stressed about the deadline").speaker == ""
