"""Days that are said but not held to: 约两周, after Friday, 周一或周二, 12月1日至5日. They are vague."""

from __future__ import annotations

import re
from collections.abc import Callable

LOOSENING = re.compile(
    "^(?:大?约|大概|差不多|可能|估计|预计|暂定|初定|尽量|尽可能|尽快|原则上|至少|至多|最多|最少|不超过|不少于|超过|从|自|近)"
    "|(?:左右|前后|上下|上下浮动|附近|之后|以后|后|起|开始|以上|以下|不到|多|[(]?(?:暂定|待定|待确认|再议|tbc|tbd)[)]?"
    r"|\?|吧)$"
    "|^(?:about|around|roughly|approximately|approx\\.?|circa|ca?\\.?|~|after|from|since|starting|ideally|probably|maybe|"
    "perhaps|hopefully|possibly|preferably|tentatively|provisionally|say|(?:for )?at least|at most|up to|(?:no |not )?"
    "(?:less|more|longer|earlier|sooner) than|over|under|not before|sometime|some time|(?:the )?week (?:of|commencing|"
    "beginning|starting|ending)|w/[cbes]|wc|an? (?:week|fortnight) (?:from|on|after)|(?:one|two|three) weeks (?:from|on|after)"
    ") |^~"
    r"|,? (?:or so|or thereabouts|or later|or after|if possible|if we can|onwards?|at the earliest|week|fortnight|[(]?tb[acd][)]?"
    r"|[(]?tentative[)]?|[(]?provisional[)]?)$|ish$"
)
RANGE = re.compile(
    r" (?:or|and|to|until|through|thru|till|and/or) | ?[-–—~/,] ?|(?<=[^0-9])(?:或者?|和|至|到|及|、)|(?<=[0-9])(?:、|至|到)"
)
OPENING = re.compile("^(?:between|from|either|从|自|介于)")


def is_loose(text: str, is_read: Callable[[str], bool]) -> bool:
    """Tell whether a phrase is a day or a span with a loosening word, or several of them."""
    for match in LOOSENING.finditer(text):
        rest = (text[: match.start()] + text[match.end() :]).strip(" ,()")
        if rest and is_read(rest):
            return True
    parts = [part.strip() for part in RANGE.split(OPENING.sub("", text))]
    return len(parts) > 1 and all(part and is_read(part) for part in parts)
