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

DECIDED = tuple(re.compile(lexicon.decided, re.IGNORECASE) for lexicon in LEXICONS.values())
"""Words before a colon by which a meeting decides; `kept` stays in the text, `how` is how it was decided."""

MEETING_COMMA = re.compile(
    rf"({_either(re.escape(lead) for lead in sorted(CHINESE.meeting_said, key=len, reverse=True))})[，,]"
)
"""What the meeting did before a comma, as Chinese minutes write it."""

DECIDED_COMMA = re.compile(rf"(?=经|会议|本次|大会|全会|全体|与会)(?:{CHINESE.decided})[，,]")
STUDIED = re.compile(
    r"经(?:会议|大会|与会人员)?(?:集体|认真|充分|反复)*(?:研究|讨论|审议|协商)后?[，,]?"
    r"(?=(?:会议)?(?:一致|原则)?(?:同意|决定|通过|批准|确定|明确|议定)(?![:：]))"
)
"""How a sentence begins that says what a meeting decided: 经研究，同意扩建."""

MOTIONS = tuple(re.compile(lexicon.motions, re.IGNORECASE) for lexicon in LEXICONS.values())
ABOUT_MOTION = re.compile(_all("about_motion"), re.IGNORECASE)
OFFICE = re.compile(_all("offices"), re.IGNORECASE)
TASK_OF = tuple(re.compile(lexicon.tasks_of, re.IGNORECASE) for lexicon in LEXICONS.values())
OUTCOME_OF = re.compile(_all("outcomes"), re.IGNORECASE)
DOUBT = re.compile(_all("doubts"), re.IGNORECASE)

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
