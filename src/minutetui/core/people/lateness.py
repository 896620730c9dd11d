"""What is said of who comes late, or joins a meeting, beside the names of those who are away."""

from __future__ import annotations

import re
from functools import lru_cache

from minutetui.core.text.characters import has_han
from minutetui.core.text.patterns import lazy

_NUMBER_EN = (
    r"(?:an?|half an?|a quarter of an|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|"
    r"twenty(?:[- ]five)?|thirty|forty(?:[- ]five)?|few|a few|several|couple of|a couple of)"
)
_LENGTH_EN = (
    r"(?:(?:about|around|roughly|approx\.?|up to|at least) )?"
    rf"{_NUMBER_EN}[- ]?(?:(?:min(?:ute)?s?|hours?|hrs?|h|m|bit|little)(?: or so)?)?"
)
_LENGTH_ZH = (
    r"(?:了|大概|大约|约|近|差不多|最多)*"
    r"(?:一会儿?|一下|一点|片刻|[\d一二两三四五六七八九十半几多个]{1,6}(?:分钟?|小时|钟头|刻钟?)半?)"
)
_LATE_ONLY = (
    r"(?:(?:who )?(?:is|are|running|arriving|coming|(?:will|may|might)(?: be)?|going to be|expected|to be|"
    rf"join(?:ing)?|arrive) )*(?:{_LENGTH_EN} )?(?:late|delayed)(?: by {_LENGTH_EN})?|"
    rf"(?:会|要|将|可能|预计)*(?:迟到|晚到|晚来|稍后到|晚些到|晚点到|稍晚到)(?:{_LENGTH_ZH})?|晚{_LENGTH_ZH}(?:到|来)"
)
_LATE = lazy(
    rf"{_LATE_ONLY}|(?:(?:attending|joining) )?(?:(?:by|via|on) "
    r"(?:phone|video|zoom|teams|skype|telephone)|online|remote(?:ly)?)|(?:线上|远程|视频|电话)(?:参会|参加|出席)?",
    re.IGNORECASE,
)
"""What is said of somebody in a list of those who are away, but who comes."""
_JOINS = lazy(
    r"(?:(?:who|is|are|will|may|might|should|be|hopes?|hoping|to) )*"
    r"(?:(?:dial(?:l?ing|s)?|calling|zooming|join(?:ing|s)?|arriv(?:e|es|ing)|com(?:e|es|ing)|logging|attend(?:ing|s)?)"
    r"(?: (?:in|us|on))?|here|present)"
    r"(?:,? (?:late|later|later on|lateish|soon|shortly|online|remotely|virtually|"
    r"(?:by|via|on|over) (?:zoom|teams|(?:the )?phone|video|skype|telephone)))*"
    r"(?:,? (?:(?:at|from|about|around|after|by|before|for|circa|c|approx|in) )*(?:\d[\d:.]* ?(?:ish|am|pm|"
    r"min(?:ute)?s?|o['’]clock)?|half (?:past )?\w+|noon|lunch|the (?:break|start|beginning|second half)|items? \d+))?",
    re.IGNORECASE,
)
"""What is said of somebody who joins a meeting, beside the names of those who are away."""
_COMES_LATE = lazy(_LATE_ONLY, re.IGNORECASE)
_MAY_BE_LATE = lazy(
    r"\b(?:will|be|is|are|running|min(?:ute)?s?|hours?) late\b|\blate by\b|迟到|(?<![昨今明当])晚[到来]", re.IGNORECASE
)
_TO_COME = lazy(
    r"\b(?:running|will|may|might|going to|expected|arriving|coming|joining)\b.*\b(?:late|delayed)\b|"
    r"\b(?:stuck|held up|delayed) (?:in|on|at|by)\b|"
    r"(?:会|要|将|可能|预计)[^，,]{0,3}(?:迟到|晚[到来])|晚[点些][到来]|稍[后晚]到",
    re.IGNORECASE,
)
"""What is said of somebody who comes late and has not come yet."""


def joins(text: str) -> bool:
    """Tell whether a text says that somebody joins the meeting: joining by phone, here from 10."""
    return _JOINS.fullmatch(text) is not None


def still_comes(text: str) -> bool:
    """Tell whether a text beside a name of somebody who is away says that the person comes after all: online, late."""
    return _LATE.fullmatch(text) is not None or joins(text)


@lru_cache(maxsize=128)
def comes_late(text: str) -> bool:
    """Tell whether a text only says that somebody comes late: ten minutes late, late by ten, 晚到十分钟."""
    return _COMES_LATE.fullmatch(text) is not None


def may_be_late(text: str) -> bool:
    """Tell whether a text seems to say that somebody comes late, so that it is no reason to be away."""
    return _MAY_BE_LATE.search(text) is not None


def is_to_come(remark: str) -> bool:
    """Tell whether a remark clearly says that somebody comes late who has not come yet: train, running late; 会迟到."""
    return _TO_COME.search(remark) is not None


def is_expected(remark: str) -> bool:
    """Tell whether a remark on somebody who is away says that the person comes late: late, traffic."""
    return is_to_come(remark) or (not has_han(remark) and any(map(comes_late, remark.split(", "))))
