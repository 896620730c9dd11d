"""The words of the grammar that are no tags: one `Lexicon` for each language, and all of them combined.

All languages are read in every meeting, because people mix them. To add a language, add its module and its row in
`LEXICONS`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from operator import attrgetter

from minutetui.core.capture.lexicon.chinese import CHINESE
from minutetui.core.capture.lexicon.english import ENGLISH
from minutetui.core.capture.lexicon.lexicon import Lexicon
from minutetui.core.vocabulary import Tag
from minutetui.words import Language

LEXICONS: dict[Language, Lexicon] = {"en": ENGLISH, "zh": CHINESE}


def _either(patterns: Iterable[str]) -> str:
    return "|".join(f"(?:{pattern})" for pattern in patterns if pattern) or r"(?!)"


def in_all(name: str) -> str:
    """Give the pattern of a field of `Lexicon` in any language; a pattern that never matches if no language has it."""
    return _either(map(attrgetter(name), LEXICONS.values()))


def _in_each(name: str) -> tuple[re.Pattern[str], ...]:
    """Compile a field of each language, which is a pattern or several."""
    fields: list[str | tuple[str, ...]] = list(map(attrgetter(name), LEXICONS.values()))
    patterns = (pattern for field in fields for pattern in ((field,) if isinstance(field, str) else field))
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


MEETING_SAID: dict[str, tuple[Tag, str]] = {
    lead: meaning for lexicon in LEXICONS.values() for lead, meaning in lexicon.meeting_said.items()
}
"""What the meeting did: the words before a colon, their tag, and the verb that is stored."""

DECIDED = _in_each("decided")
"""Words before a colon by which a meeting decides; `kept` stays in the text, `how` is how it was decided."""

_COMMA = tuple(lexicon for lexicon in LEXICONS.values() if lexicon.decided_comma)
_BEFORE_COMMA = sorted((lead for lexicon in _COMMA for lead in lexicon.meeting_said), key=len, reverse=True)
MEETING_COMMA = re.compile(rf"({_either(map(re.escape, _BEFORE_COMMA))})[，,]")
"""What the meeting did before a comma, as Chinese minutes write it."""

DECIDED_COMMA = re.compile(f"(?:{_either(one.decided_comma + f'(?:{one.decided})' for one in _COMMA)})[，,]")
STUDIED = re.compile(in_all("studied"))
"""How a sentence begins that says what a meeting decided: 经研究，同意扩建."""

MOTIONS = _in_each("motions")
ABOUT_MOTION = re.compile(in_all("about_motion"), re.IGNORECASE)
OFFICE = re.compile(in_all("offices"), re.IGNORECASE)
TASK_OF = _in_each("tasks_of")
OUTCOME_OF = re.compile(in_all("outcomes"), re.IGNORECASE)
DOUBT = re.compile(in_all("doubts"), re.IGNORECASE)

SAYS = tuple(re.compile(one.says, re.IGNORECASE) for one in LEXICONS.values() if one.says)
"""How a sentence begins that says without a colon who said it: Ann thinks the roof leaks."""

EMPHATIC = frozenset(verb for lexicon in LEXICONS.values() for verb in lexicon.emphatic)
ITEM_WORD = re.compile(rf"(?:{in_all('item')})\Z", re.IGNORECASE)
GOES_ON = re.compile(in_all("goes_on"), re.IGNORECASE)
ITEM_NUMBER, ITEM_CALLED = _in_each("item_number"), _in_each("item_called")
"""How the number of an agenda item is said; and how it is said only inside a sentence about something else."""
ITEM_AROUND = re.compile(in_all("item_around"), re.IGNORECASE)

JOINER = re.compile(rf" ?(?:{in_all('joiners')}) ?", re.IGNORECASE)
"""What separates two owners, or two speakers."""

PART = re.compile(
    rf" ?(?:[(（]\s*)?(?:(?P<lead>{in_all('leads')})|(?P<support>{in_all('supports')}))(?:\s*[)）])?", re.IGNORECASE
)
"""The part of an owner, directly after the name: 牵头, (support)."""

FIELD = re.compile(
    r"(?:(?<=[\s(（\[，,；;。.、>》=＝])|^)"
    rf"(?:(?P<lead>{in_all('lead_fields')})|(?P<support>{in_all('support_fields')})"
    rf"|(?P<due>{in_all('due_fields')})|(?P<owner>{in_all('owner_fields')}))\s?[:：]\s?",
    re.IGNORECASE,
)
"""An owner or a deadline in words: 责任人：张伟, due: Friday."""

NEXT_MEETING_IS = re.compile(
    _either(f"(?:{one.next_meeting}){one.next_meeting_is}(?=\\d|[^\\s:：])" for one in LEXICONS.values()), re.IGNORECASE
)
"""The same before a date without a colon."""
NEXT_MEETING = re.compile(in_all("next_meeting"), re.IGNORECASE)
"""Before the colon and the date of the next meeting."""

MOVES = {
    language: tuple((way, re.compile(pattern, re.IGNORECASE)) for way, pattern in lexicon.moves)
    for language, lexicon in LEXICONS.items()
}
"""Sentences that say who came or went, and when, in each language: 何静14:20离会, Ann left at 14:20."""
MAY_MOVE = {language: re.compile(lexicon.may_move) for language, lexicon in LEXICONS.items()}

NAMED = _in_each("named")
"""Actions that say without a sign who does them, and by when."""

NAMED_LAST = _in_each("named_last")
"""Actions with those who do them at the end: Reclaim VAT - Susan, by Friday; 盘活方案 邓敏、杜鹏."""

ASKS = re.compile(in_all("asks"))
DOES = tuple(re.compile(lexicon.does) for lexicon in LEXICONS.values())
WHEN = re.compile(in_all("when"))
SAID_WHEN = re.compile(in_all("said_when"))
NO_DOER = re.compile(in_all("no_doer"))
FIRST_WORD = re.compile(rf"^(?:{in_all('asks')})|{in_all('leads')}|{in_all('when_ends')}")
"""Before, and directly after, the name of one who does something; and a deadline after the name; one of these is in
every action that begins so."""
DUE_LAST = re.compile(rf"(?:{in_all('by')})(?=\S)", re.IGNORECASE)
"""Between what is to be done and its deadline in words."""

STATEMENTS = tuple(
    (way, re.compile(pattern, re.IGNORECASE)) for lexicon in LEXICONS.values() for way, pattern in lexicon.statements
)
"""Sentences that say how people attend: Apologies from Ann and Bo; 会议由王芳主持，李明记录."""

OFFERED = _in_each("offered")
"""Sentences that say who does something by when. They are offered as an action, and not assumed to be one."""
