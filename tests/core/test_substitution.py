"""`s/old/new/` as keyboards and input methods write it: done, refused with a sentence, or text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from helpers_capture import added_and_typed, scene
from minutetui.core.capture import read
from minutetui.core.capture.reading import Amend, Nothing, Scene
from minutetui.core.meeting.model import Line
from minutetui.words import Saying


def after(text: str) -> Scene:
    """Give a scene in which a line was said last."""
    return replace(scene("zh"), last=Line(id="k1", text=text))


@pytest.mark.parametrize(
    ("typed", "before", "wanted"),
    [
        ("s/礼堂/食堂/", "礼堂外墙", "食堂外墙"),
        ("s/礼堂/食堂", "礼堂外墙", "食堂外墙"),
        ("s／礼堂／食堂／", "礼堂外墙", "食堂外墙"),
        ("ｓ／礼堂／食堂／", "礼堂外墙", "食堂外墙"),
        ("ｓ/礼堂／食堂/", "礼堂外墙", "食堂外墙"),
        ("s、礼堂、食堂、", "礼堂外墙", "食堂外墙"),
        ("S/礼堂/食堂/", "礼堂外墙", "食堂外墙"),
        ("Ｓ／礼堂／食堂", "礼堂外墙", "食堂外墙"),
        ("s /礼堂/食堂/", "礼堂外墙", "食堂外墙"),
        ("S /hall/yard/", "The hall roof", "The yard roof"),
        ("S/hall/yard", "The hall roof", "The yard roof"),
        ("s／hall／yard／", "The hall roof", "The yard roof"),
        ("s/门/窗/", "东门和西门", "东窗和西门"),
        ("s/门/窗/g", "东门和西门", "东窗和西窗"),
        ("s／门／窗／g", "东门和西门", "东窗和西窗"),
        ("s/door/gate/G", "East door, west door", "East gate, west gate"),
        ("s/，南侧//", "礼堂外墙，南侧", "礼堂外墙"),
        (r"s/A\/B/C/", "A/B轮", "C轮"),
        (r"s／A\／B／C／", "A／B轮", "C轮"),
    ],
)
def test_words_of_the_line_said_last_are_changed(typed: str, before: str, wanted: str) -> None:
    act = read(typed, after(before)).act
    assert isinstance(act, Amend), act
    assert act.line.text == wanted


@pytest.mark.parametrize(
    "typed",
    ["s//食堂/", "s/食堂", "s／食堂", "S/食堂", "ｓ/", "s/", "s/hall", "s//yard/", "s/a/b/c/", "s/a/b/x", "S//yard/"],
)
def test_what_is_not_whole_is_refused(typed: str) -> None:
    act = read(typed, after("礼堂外墙")).act
    assert isinstance(act, Nothing)
    assert act.why == Saying("words-to-change-wanted")


@pytest.mark.parametrize("typed", ["s、水池、水塔、", "s／水池／水塔／", "S/pool/tower/", "s /水池/水塔"])
def test_words_that_no_line_has_are_refused(typed: str) -> None:
    act = read(typed, after("礼堂外墙")).act
    assert isinstance(act, Nothing)
    assert act.why is not None
    assert act.why.key == "nowhere-said"


@pytest.mark.parametrize(
    "text",
    [
        "S、M、L三个尺码都要",
        "S/4HANA",
        "S/4HANA/BW upgrade",
        "S/N 4711 is missing",
        "s/he agreed",
        "S、M、L",
        "S／N缺失",
    ],
)
def test_what_only_looks_so_is_text(text: str) -> None:
    line = added_and_typed(text, after("礼堂外墙"))
    assert (line.tag, line.text) == ("note", text)


@pytest.mark.parametrize("text", ["s/a/b/", "s／a／b／", "S/a/b/", "s、甲、乙、", "s /a/b", "s/甲", "S/甲", "S//a/"])
def test_a_line_that_looks_so_is_typed_with_a_backslash(text: str) -> None:
    line = added_and_typed("\\" + text, after("礼堂外墙"))
    assert (line.tag, line.text) == ("note", text)
