"""How many were there, in words: 三十余人, some thirty people; read in either language, written in the document's."""

from __future__ import annotations

import re

from minutetui.core.meeting.model import Meeting
from minutetui.core.text.numerals import chinese_count, english
from minutetui.summary.wording import Wording

ZH = r"""(?x)
    共? (?P<before> 大约|约|将近|近|超过|逾|不到)? (?P<number> [0-9]{1,4} | [一二三四五六七八九十百零两]+)
    (?P<after> 余|多|来)? [名位个]? 人? (?P<end> 左右|上下|以上)?
"""
EN = r"""(?xi)
    (?P<before> some|about|around|roughly|approximately|nearly|almost|over|more[ ]than|fewer[ ]than|under)?
    [ ]? (?P<number> [0-9]{1,4} | [a-z]+(-[a-z]+)??) (?P<after> -odd)? (?P<end> [ ]or[ ]so)?
    ([ ](people|persons|attendees|members))?
"""

QUALIFIERS = {
    "约": ("大约", "约", "来", "左右", "上下", "some", "about", "around", "roughly", "approximately", "or so"),
    "近": ("将近", "近", "nearly", "almost"),
    "超过": ("超过", "逾", "余", "多", "以上", "over", "more than", "-odd"),
    "不到": ("不到", "fewer than", "under"),
}
"""What may stand beside a number, by what it means, as Chinese says it."""

IN_ENGLISH = {"约": "some ", "近": "nearly ", "超过": "more than ", "不到": "fewer than ", "": ""}


def heads(meeting: Meeting, wording: Wording) -> str:
    """Say how many attended: 十八人, 三十余人; 18 in words, some thirty people.

    Words stand as they were written. Those of the other language are read; nothing is said of ones that cannot be.
    """
    count = meeting.headcount if meeting.headcount is not None else present(meeting)
    if isinstance(count, int):
        return _written(count, "", zh=wording.zh) if count else ""
    return wording.own(count.strip()) or _translated(count.strip(), zh=wording.zh)


def present(meeting: Meeting) -> int:
    """Count those who are listed as members of the meeting and were there."""
    return sum(one.attendance == "present" for one in meeting.attendees)


def _translated(words: str, *, zh: bool) -> str:
    said = re.fullmatch(EN if zh else ZH, words)
    number = _number(said["number"].casefold()) if said else 0
    if said is None or not number:
        return ""
    beside = {part.strip().casefold() for part in (said["before"], said["after"], said["end"]) if part}
    how = next((how for how, words in QUALIFIERS.items() if beside & set(words)), "")
    return _written(number, how, zh=zh)


def _number(text: str) -> int:
    """Read a number in figures, 汉字 or English words; 0 where it is none."""
    if text.isdecimal():
        return int(text)
    return next((n for n in range(1, 1000) if text in (chinese_count(n), english(n))), 0)


def _written(number: int, how: str, *, zh: bool) -> str:
    if not zh:
        return f"{IN_ENGLISH[how]}{english(number)} {'person' if number == 1 else 'people'}"
    if how == "超过" and number % 10 == 0:
        return f"{chinese_count(number)}余人"
    return f"{how}{chinese_count(number)}人"
