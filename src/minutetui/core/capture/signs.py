"""The characters that begin a field, in both their forms, and the words before a colon that are no label.

An input method gives full-width `！ ～ ＝ 》 ＃ ＠ ＋ ：`; each is read like its ASCII form.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minutetui.core.capture.lexicon import LEXICONS
from minutetui.core.vocabulary import OWNER_SIGNS, SIGNED_TAGS, TAG_OF_WORD, Tag

if TYPE_CHECKING:
    from minutetui.core.people.attendance import AttendanceWay, Office

ITEM = "#＃"
OWNER = OWNER_SIGNS
CHILD = "-－"
DUE = "+＋"
COLON = ":："
HIDE = "*＊"
"""After a space at the end: what precedes it is confidential. Alone: the line said last is."""
ESCAPE = "\\"
LEADING_ESCAPE = "、"
"""The same key as the backslash on a Chinese keyboard; escapes only a sign at the beginning."""

QUOTES = {'"': '"', "“": "”", "「": "」"}

_FACTS = tuple(lexicon.facts for lexicon in LEXICONS.values())

ATTENDANCE_WORDS: dict[str, AttendanceWay | Office] = {
    word: way for facts in _FACTS for way, words in facts.attendance.items() for word in words
}
"""Words before one colon and people: who comes, goes, is away, or does what for the meeting."""

DOUBTFUL_WORDS = frozenset(word for facts in _FACTS for word in facts.doubtful)
"""Words of attendance that also begin other lines: only what looks like a name after them is one."""

NEXT_MEETING_WORDS = frozenset(word for facts in _FACTS for word in facts.next_meeting)
"""Words before one colon and nothing but a date, a time and a place."""

FIELD_WORDS = {word: field for facts in _FACTS for field, words in facts.fields.items() for word in words}
"""Words before one colon that state a field of the meeting."""

HEAD_AND_FOOT = {word: field for facts in _FACTS for field, words in facts.head_and_foot.items() for word in words}
"""Words before one colon that state what is in the head or the foot of formal minutes."""

_NUMBER_WORDS = frozenset(word for facts in _FACTS for word in facts.number_words)
FACT_WORDS = (
    frozenset(ATTENDANCE_WORDS) | NEXT_MEETING_WORDS | FIELD_WORDS.keys() | HEAD_AND_FOOT.keys() | _NUMBER_WORDS
)
"""Words before a colon that may say a fact of the meeting instead of beginning a line."""

TWICE = frozenset(word for lexicon in LEXICONS.values() for word in lexicon.twice)
"""Tag words that begin so many plain sentences that they always need two colons."""


def tag_word(lead: str, colons: int, *, alone: bool = True) -> Tag | None:
    """Give the tag of a word before one or two colons.

    Args:
        lead: The text before the colons.
        colons: 1 or 2.
        alone: Whether nothing precedes the word. Then one colon is enough for nearly all of them.
    """
    word = lead.strip().casefold()
    tag = TAG_OF_WORD.get(word)
    if tag is None or colons == 2 or tag in SIGNED_TAGS:
        return tag
    return tag if alone and word not in TWICE else None
