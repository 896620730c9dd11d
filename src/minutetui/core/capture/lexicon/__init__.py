"""The words of the grammar that are no tags: one `Lexicon` for each language, and all of them combined.

All languages are read in every meeting, because people mix them. To add a language, add its module and its row in
`LEXICONS`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from minutetui.core.capture.lexicon.chinese import CHINESE
from minutetui.core.capture.lexicon.english import ENGLISH
from minutetui.core.capture.lexicon.lexicon import Lexicon
from minutetui.core.vocabulary import Tag
from minutetui.words import Language

LEXICONS: dict[Language, Lexicon] = {"en": ENGLISH, "zh": CHINESE}


def _either(patterns: Iterable[str]) -> str:
    return "|".join(f"(?:{pattern})" for pattern in patterns)


def _all(name: str) -> str:
    return _either(getattr(lexicon, name) for lexicon in LEXICONS.values())


MEETING_SAID: dict[str, tuple[Tag, str]] = {
    lead: meaning for lexicon in LEXICONS.values() for lead, meaning in lexicon.meeting_said.items()
}
"""What the meeting did: the words before a colon, their tag, and the verb that is stored."""

MEETING_COMMA = re.compile(
    rf"({_either(re.escape(lead) for lead in sorted(CHINESE.meeting_said, key=len, reverse=True))})[，,]"
)
"""The same before a comma, as Chinese minutes write it."""

EMPHATIC = frozenset(verb for lexicon in LEXICONS.values() for verb in lexicon.emphatic)
ITEM_WORD = re.compile(rf"(?:{_all('item')})\Z", re.IGNORECASE)

JOINER = re.compile(rf" ?(?:{_all('joiners')}) ?", re.IGNORECASE)
"""What separates two owners, or two speakers."""

PART = re.compile(
    rf" ?(?:[(（]\s*)?(?:(?P<lead>{_all('leads')})|(?P<support>{_all('supports')}))(?:\s*[)）])?", re.IGNORECASE
)
"""The part of an owner, directly after the name: 牵头, (support)."""

FIELD = re.compile(
    r"(?:(?<=[\s(（\[，,；;。.、])|^)"
    rf"(?:(?P<lead>{_all('lead_fields')})|(?P<support>{_all('support_fields')})"
    rf"|(?P<due>{_all('due_fields')})|(?P<owner>{_all('owner_fields')}))\s?[:：]\s?",
    re.IGNORECASE,
)
"""An owner or a deadline in words: 责任人：张伟, due: Friday."""

OFFERED = tuple(re.compile(pattern, re.IGNORECASE) for lexicon in LEXICONS.values() for pattern in lexicon.offered)
"""Sentences that say who does something by when. They are offered as an action, and not assumed to be one."""
