r"""The characters that begin a field, in both their forms, and the words before a colon that are no label.

An input method gives full-width `！ ～ ＝ 》 ＃ ＠ ＋ ：`; each is read like its ASCII form.

Some functions know the escapes: the characters whose meaning a backslash removes, and how to type a text of which
nothing is read. A shielded character is replaced, while a text is read, by a noncharacter (U+FDD0 …), which no text may
hold; `unshield` gives it back. The backslash follows the rule of command lines on Windows: a run of them directly
before a character that would be read is halved, and an odd one shields the character; all others are text. So
`C:\temp` and `\\server` need no care.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from minutetui.core.capture.lexicon import LEXICONS, any_of
from minutetui.core.text.characters import has_han, is_han, is_punctuation, with_addresses
from minutetui.core.text.patterns import lazy
from minutetui.core.vocabulary import OWNER_SIGNS, SIGNED_TAGS, TAG_OF_SIGN, TAG_OF_WORD, Tag

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
_ATTENDANCE = tuple(lexicon.attendance for lexicon in LEXICONS.values())

ATTENDANCE_WORDS: dict[str, AttendanceWay | Office] = {
    **{word: "present" for one in _ATTENDANCE for word in one.noted},
    **{word: way for one in _ATTENDANCE for way, words in one.attendance.items() for word in words},
}
"""Words before one colon and people: who comes, goes, is away, or does what for the meeting."""

DOUBTFUL_WORDS = frozenset(word for one in _ATTENDANCE for word in one.doubtful)
"""Words of attendance that also begin other lines: only what looks like a name after them is one."""

NEXT_MEETING_WORDS = frozenset(word for facts in _FACTS for word in facts.next_meeting)
"""Words before one colon and nothing but a date, a time and a place."""

FIELD_WORDS = {word: field for facts in _FACTS for field, words in facts.fields.items() for word in words}
"""Words before one colon that state a field of the meeting."""

HEAD_AND_FOOT = {word: field for facts in _FACTS for field, words in facts.head_and_foot.items() for word in words}
"""Words before one colon that state what is in the head or the foot of formal minutes."""

ROLL_CALL_WORDS = frozenset(word for facts in _FACTS for word in facts.roll_call)
"""Words before a colon and who is there and who is not: Roll call: Ann, Bo present; Roy absent."""

_NUMBER_WORDS = frozenset(word for facts in _FACTS for word in facts.number_words)
FACT_WORDS = (
    frozenset(ATTENDANCE_WORDS)
    | NEXT_MEETING_WORDS
    | FIELD_WORDS.keys()
    | HEAD_AND_FOOT.keys()
    | _NUMBER_WORDS
    | ROLL_CALL_WORDS
)
"""Words before a colon that may say a fact of the meeting instead of beginning a line."""

TWICE = frozenset(word for lexicon in LEXICONS.values() for word in lexicon.lines.twice)
"""Tag words that begin so many plain sentences that they always need two colons."""


def tag_word(lead: str, colons: int, *, alone: bool = True) -> Tag | None:
    """Give the tag of a word before one or two colons; nearly always one is enough if the word is `alone`."""
    word = lead.strip().casefold()
    tag = TAG_OF_WORD.get(word)
    if tag is None or colons == 2 or tag in SIGNED_TAGS:
        return tag
    return tag if alone and word not in TWICE else None


ANYWHERE = OWNER + DUE + COLON + '"'
"""What a backslash shields anywhere."""

FIRST = "".join(TAG_OF_SIGN) + ITEM + CHILD + LEADING_ESCAPE + " "
"""What it shields at the beginning only."""

SHIELDED = {char: chr(0xFDD0 + number) for number, char in enumerate(ANYWHERE + FIRST + HIDE + "sSｓＳ")}
UNSHIELDED = str.maketrans({shield: char for char, shield in SHIELDED.items()})
OMITTED = "\ufdef"
"""Represents the middle of a long text while its beginning and its end are read."""
EACH_END = 400
"""The number of characters at each end of a text that are read."""
NONCHARACTERS = lazy("[\ufdd0-\ufdef]")

_ANYWHERE = lazy(rf"(?<!\\)(\\+)([{re.escape(ANYWHERE)}])")
_FIRST_CHARS = (
    rf"[{re.escape(FIRST)}]|[sｓ](?= ?[/／])|[SＳ](?= ?[/／].*[/／]| ?[/／][\u4e00-\u9fff])|[sSｓＳ](?= ?、.*、g?$)"
)
_FIRST = lazy(rf"^(\\+)({_FIRST_CHARS})")
_LAST_HIDE = lazy(rf"(?:^|(?<= ))(\\+)([{re.escape(HIDE)}])$")
_TO_ALL = any_of("owners.to_all", exact=True)
"""Before all the members of a group chat, who are told something and own nothing: 群里@所有人."""
_LEADING = lazy(rf"^{LEADING_ESCAPE}([{re.escape(''.join(TAG_OF_SIGN) + ITEM)}])")


@lru_cache(maxsize=8)
def after_escapes(text: str) -> tuple[str, int]:
    """Give a text without the backslashes at its beginning, and how many there were; one makes what follows text."""
    bare = text.lstrip(ESCAPE)
    return bare, len(text) - len(bare)


def shield(text: str) -> str:
    """Replace escaped characters by shielded ones, and remove the escapes."""
    if not text.isascii():
        text = NONCHARACTERS.sub("\ufffd", text)
    escapes = ESCAPE in text
    text = _ANYWHERE.sub(_halved, text) if escapes else text
    text = with_addresses(text, _shielded)
    if "@" in text or "＠" in text:
        text = _TO_ALL.sub(lambda match: SHIELDED[match[0]], text)
    text = _LAST_HIDE.sub(_halved, text) if escapes else text
    return shield_first(text)


def _shielded(address: str) -> str:
    return "".join(SHIELDED.get(char, char) if char in ANYWHERE else char for char in address)


def shield_first(text: str) -> str:
    """Do the same at the beginning of a text; again after `- ` was removed."""
    if text[:1] not in (ESCAPE, LEADING_ESCAPE):
        return text
    text = _LEADING.sub(lambda match: SHIELDED[match[1]], text)
    return _FIRST.sub(_halved, text)


def unshield(text: str) -> str:
    """Replace shielded characters by themselves."""
    return text if text.isascii() or not NONCHARACTERS.search(text) else text.translate(UNSHIELDED)


def _halved(match: re.Match[str]) -> str:
    return _run(match[1], match[2])


def _run(backslashes: str, char: str) -> str:
    count = len(backslashes)
    return ESCAPE * (count // 2) + (SHIELDED[char] if count % 2 else char)


def as_literal(text: str, *, first: bool = True) -> str:
    """Type one line of text so that nothing in it is read; a sign counts only at the beginning (`first`)."""
    text = re.sub(rf"(?<!\\)(\\*)([{re.escape(ANYWHERE)}])", _doubled, text)
    if first:
        text = re.sub(rf"^(\\*)({_FIRST_CHARS})", _doubled, text)
    return text


def without_hide(shielded: str) -> tuple[str, bool]:
    """Take the sign at the end that makes a line or an agenda item confidential; tell whether there was one."""
    hides = shielded[-1:] in HIDE and shielded[-2:-1] == " "
    return (shielded[:-2].rstrip(" "), True) if hides else (shielded, False)


def with_hide(text: str) -> str:
    """Type the sign that makes what precedes it confidential."""
    return f"{text} {HIDE[0]}"


def no_hide(text: str) -> str:
    """Type a text so that such a sign at its end is text."""
    return re.sub(rf"(?:^|(?<= ))(\\*)([{re.escape(HIDE)}])$", _doubled, text)


def colon_after(text: str) -> str:
    """Give the colon as it is typed after a text: full-width after 汉字."""
    return "：" if has_han(text) else ": "


def closed(text: str, *, first: bool = False) -> str:
    """Type a text that a sign follows directly: backslashes at its end are doubled too, because reading halves them."""
    return as_literal(text, first=first) + ESCAPE * (len(text) - len(text.rstrip(ESCAPE)))


def in_quotes(text: str) -> str:
    """Type a text between quotes."""
    return f'"{closed(text)}"'


def _doubled(match: re.Match[str]) -> str:
    return f"{match[1] * 2}{ESCAPE}{match[2]}"


HOST = lazy(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(?![A-Za-z0-9])")
"""The name of a computer on a network: example.org."""
_MAIL = lazy(rf"(?<=[A-Za-z0-9])＠{HOST.pattern}")
FIELD_SIGNS = {of: lazy(f"[{of}]") for of in (OWNER, DUE, OWNER + DUE)}
"""The patterns that find the signs of owners, of deadlines, and of both."""


def starts_word(text: str, index: int) -> bool:
    """Tell whether a sign at this index can begin an owner or a deadline: not inside a word or an address."""
    if index == 0:
        return True
    if text[index] in "＠＋":
        return not _MAIL.match(text, index)
    before = text[index - 1]
    return before.isspace() or is_han(before) or is_punctuation(before) or "\ufdd0" <= before <= "\ufdef"


def signs_at(text: str, of: str) -> Iterator[int]:
    """Yield the indices of these signs at the beginning of a word."""
    return (match.start() for match in FIELD_SIGNS[of].finditer(text) if starts_word(text, match.start()))


def in_quotation(text: str, index: int) -> bool:
    """Tell whether an index is inside quotes that open before it and close after it: 有人说“＠物业没人回”."""
    for opening, closing in QUOTES.items():
        start = text.rfind(opening, 0, index)
        if opening == closing:
            opens = text.count(opening, 0, index) % 2 and not text[start - 1 : start].isalnum()
        else:
            opens = start > text.rfind(closing, 0, index)
        if start >= 0 and opens and text.find(closing, index) > 0:
            return True
    return False


def quoted(text: str, start: int) -> tuple[str, int] | None:
    """Read a quoted stretch that begins at an index, and its end; None if there is no quote, or it does not close."""
    closing = QUOTES.get(text[start : start + 1])
    end = text.find(closing, start + 1) if closing else -1
    return (unshield(text[start + 1 : end]), end + 1) if end > start + 1 else None
