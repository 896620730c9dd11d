"""Days that are said but not held to: 约两周, after Friday, 周一或周二, 12月1日至5日. They are vague."""

from __future__ import annotations

import re
from collections.abc import Callable

LOOSENING = re.compile(
    "^(?:大?约|大概|差不多|可能|估计|预计|计划|拟定?于?|最[快早]|暂定|初定|尽量|尽可能|尽快|原则上|至少|至多|最多|最少|"
    "不超过|不少于|超过|从|自|近)"
    "|(?:左右|前后|上下|上下浮动|附近|之后|以后|后|起|开始|以上|以下|不到|多|[(]?(?:暂定|待定|待确认|"
    "再议|tbc|tbd)[)]?"
    r"|\?|吧)$"
    "|^(?:(?:in|within|by|on|before|until) )?(?:about|around|nearly|almost|just (?:over|under)|a good|"
    "target(?: date)?:?|roughly|approximately|approx\\.?|circa|"
    "ca?\\.?|~|after|from|since|starting|as (?:of|from)|ideally|probably|maybe|"
    "perhaps|hopefully|possibly|preferably|tentatively|provisionally|another|max(?:imum)?|"
    "(?:for )?at least|at most|up to|(?:no |not )?"
    "(?:less|more|longer|earlier|sooner) than|over|under|not before|sometime|some time|"
    "(?:the )?week (?:of|commencing|"
    "beginning|starting|ending)|w/[cbes]|wc|an? (?:week|fortnight) (?:from|on|after)|(?:one|two|"
    "three) weeks (?:from|on|after)"
    ") |^~"
    "|,? (?:max(?:imum)?|at (?:the )?most|tops|or so|or thereabouts|or later|or after|if possible|if we can|onwards?|"
    "at the earliest|[(]?tb[acd][)]?"
    r"|[(]?tentative[)]?|[(]?provisional[)]?)$|ish$"
)
RANGES = tuple(
    re.compile(pattern)
    for pattern in (
        " (?:or|and|to|until|through|thru|till|and/or) | ?[-—~] ?|或者?|[和至到及、]",
        " - |~|—",
        " ?[/,] ?",
    )
)
OPENING = re.compile("^(?:between|from|either|从|自|介于)")


def is_loose(text: str, is_time: Callable[[str], bool]) -> bool:
    """Tell whether a phrase is a time (a day, a span, or vague itself) with a loosening word, or several of them."""
    bare, loosened = LOOSENING.subn("", text)
    bare = bare.strip(" ,()-")
    if loosened and bare and is_time(bare):
        return True
    text = OPENING.sub("", text)
    return any(_are_all([part.strip() for part in between.split(text)], is_time) for between in RANGES)


def _are_all(parts: list[str], is_time: Callable[[str], bool]) -> bool:
    return len(parts) > 1 and all(part and is_time(part) for part in parts)
