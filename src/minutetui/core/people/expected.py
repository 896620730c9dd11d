"""What can be a name where one is expected, as after a word of attendance: more than what is clearly one."""

from __future__ import annotations

import re

from minutetui.core.people.calling import HONORIFIC, NAME_WORD, looks_like_name
from minutetui.core.people.groups import counts_people
from minutetui.core.text.characters import has_han
from minutetui.core.text.patterns import lazy

_ALL_CAME = "(?:全部?|都|均|悉数|全都)(?:已|已经)?(?:到|来|在|到齐|来齐|到会|到场|在场|出席|参会)了?$|(?:到|来)齐了?$"
"""How a text ends that says that all of a group are there; it is no name, though 全 is a family name."""

_NO_NAME = lazy(
    r"[\d。！？!?%=<>+*]|^(?:the|an?|our|your|all|no|not|some|every|to|of|for|in|on|at|with|by|we|they|it|this|that|as|if|"
    r"when|is|was|are|will|more|most|please|about|after|before|until|from|there|and|or)\b|"
    "^(?:做|抓|加强|推进|落实|完成|组织|开展|提高|确保|进一步|继续|尽快|必须|应当|需要|请|不|没|已|将|要)|"
    f"{_ALL_CAME}",
    re.IGNORECASE,
)

_REPLY = lazy(
    r"(?:(?:dis)?agreed?|thanks|thank you|noted|yes|ok(?:ay)?|welcome|correct|approved|carried|passed|sorry|"
    "understood|done|"
    "同意|好的?|可以|不行|通过|反对|赞成|没有|谢谢|继续|收到|明白|待定|未定|另附|附后|见附件|见签到表|散会|休会|暂停|开始|抓紧|知道了?)[.!。！]?",
    re.IGNORECASE,
)
"""A reply after a colon, which is no name: Chair: agreed."""

_NOT_IN_NAMES = lazy(
    r"(?<![\w'’-])(?:w/|(?:[a-z]{2,}(?:ing|ed)|in|on|at|by|to|off|out|up|as|for|from|with|without|until|till|since|because|about|over|via|per|than|"
    r"both|all|each|none|nobody|only|again|also|too|not|no|yet|still|now|here|there|away|late|today|tonight|tomorrow|"
    r"his|her|their|my|our|your|its|this|that|these|those|who|which|he|she|they|him|them|is|are|was|were|be|been|being|"
    r"has|have|had|do|does|did|will|would|can|cannot|could|should|must|may|might|see|sees|saw|sent|sends|said|says|"
    r"gave|gives|got|came|comes|coming|went|goes|going|rang|called|rec[’']?d|received|known|expected|unwell|ill|sick|"
    r"apolog(?:y|ies)|apols|everyone|everybody|others?|several|various|usual|same|list(?:ed)?|register|attached|below|"
    r"above|tbc|tba|full|whole|entire|quorate|colleagues?|partner|wife|husband|mother|father)(?![\w'’-]))"
)
"""English words, in small letters, that are in no name where names are expected."""

_CAPITALISED = lazy(rf"{NAME_WORD}(?: (?:(?:de|van|von|da|der|la|bin|al) )*{NAME_WORD}){{0,4}}")

_WORDS_MOST, _HAN_MOST, _HAN_STRICT = 5, 14, 4


def can_be_name(text: str, *, strict: bool) -> bool:
    """Tell whether a text can be a name: 傅强, Bo, J. O'Hara, not "the Mayor"; `strict`: capitals, or few 汉字."""
    if counts_people(text):
        return True
    if bracket := re.fullmatch("(.+?)(?:[（(][^（）()]*[）)]|共?[0-9]{1,4}[人名位])", text):
        text = bracket[1]  # 质量部（三人）, 中层干部12人
    if not strict:
        text = re.sub(r"^the (?=[A-Z])", "", text)
    if not text.strip() or _NO_NAME.search(text) or _REPLY.fullmatch(text):
        return False
    if has_han(text):
        return 1 < len(text) <= (_HAN_STRICT if strict and "·" not in text else _HAN_MOST) or looks_like_name(text)
    if strict:
        return _CAPITALISED.fullmatch(HONORIFIC.sub("", text)) is not None
    words = text.split()
    return len(words) <= _WORDS_MOST and not says_something(text) and (len(words) < 2 or not text.islower())


def says_something(text: str) -> bool:
    """Tell whether a Latin text has a word that no name has: see email from Roy, both on holiday, her colleague."""
    return _NOT_IN_NAMES.search(text) is not None
