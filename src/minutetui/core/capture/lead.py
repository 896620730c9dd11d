"""The beginning of a line: time, sign, tag word, speaker and label, up to the text itself."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace
from functools import lru_cache

from minutetui.core.capture.escape import shield_first, unshield
from minutetui.core.capture.lexicon import EMPHATIC, JOINER, MEETING_COMMA, MEETING_SAID
from minutetui.core.capture.signs import CHILD, ESCAPE, FACT_WORDS, ITEM, OWNER, tag_word
from minutetui.core.capture.speakers import read_line_time, read_speakers
from minutetui.core.people.calling import looks_like_unit
from minutetui.core.people.names import Names
from minutetui.core.text.characters import cells, is_han
from minutetui.core.vocabulary import TAG_OF_SIGN, Tag

LABEL_CELLS, TITLE_CELLS = 30, 60
"""The longest label; the longest title of an issue."""

SENTENCE = frozenset("，。；！？,;!?")
"""Punctuation that no label has: after it, a colon is text."""

NUMBERED = re.compile(
    r"(?:19|20)\d\d(?:年|[-/.]\d|(?= |$))"
    r"|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?(?![\d%％.])"
    r"|\d{1,3}(?:st|nd|rd|th)\b"
    r"|\d{1,2} ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b"
    r"|\d{1,4} ?(?:月|日|号|楼|期|季度|标段|批|届|年)",
    re.IGNORECASE,
)
"""A date, an ordinal or a numbered thing: what may directly follow a half-width sign."""
PHRASE = re.compile(r"\d+ ?[^\W\d_]| ?\d+ [^\W\d_]")
"""A number with a word after it, which is no comparison: `!2 docks`."""
COMPARING = frozenset(">~")
"""Signs that may also compare: `>30%`, `~50 people`."""

_ANSWERED = re.compile(r"\s[@＠]\S|\s[+＋][^\W\d]")
"""An owner or a deadline, which a comparison has not: `>3 signs for the gate @Ann`."""
_CHILDREN = tuple(CHILD)
_COLON = re.compile("[:：]{1,2}")
_PAIRS = ("()", "（）", "[]", "【】", "《》", "〈〉", "“”", "「」", "『』")
_OPENING = re.compile(r"[(（\[【《〈“「『\"]")


@dataclass(frozen=True)
class Lead:
    """What the beginning of a line says; `rest` is what is left, still shielded."""

    rest: str
    tag: Tag | None = None
    child: bool = False
    time: dt.time | None = None
    speaker: str = ""
    verb: str = ""
    label: str = ""
    bracket: str = ""
    """What was said of the speaker in brackets and the list of people does not have; it stays in the text."""
    doers: tuple[str, ...] = ()
    """Who owns the action if no `@` names an owner: the people or the unit before the colon."""


def read_lead(text: str, names: Names, default: Tag) -> Lead:
    """Read the beginning of a shielded text.

    Args:
        text: As shielded by `escape.shield`.
        names: Who a speaker can be.
        default: The tag where none is typed; an issue may have a longer label.
    """
    text, time = read_line_time(text)
    child = text[:1] in _CHILDREN and text[1:2] == " "
    if child:
        text = shield_first(text[2:].lstrip(" "))
    tag = TAG_OF_SIGN.get(text[:1])
    if tag is not None and is_sign(text):
        lead = Lead(text[1:].lstrip(" "), tag, child, time)
    else:
        lead = Lead(text, None, child, time)
    while True:
        further = _meeting_said(lead) or _step(lead, names, default)
        if further is None:
            return lead
        lead = further
        if lead.label:
            return lead


def is_sign(text: str) -> bool:
    """Tell whether the first character of a text is meant as a sign: not in `>30%`, `==`, `!=`."""
    follows = text[1:2]
    if text[0] == ">" and PHRASE.match(text, 1) and _ANSWERED.search(text):
        return True
    if follows in TAG_OF_SIGN or (follows and follows in ITEM):
        return False
    if not follows.isdecimal() or not text[0].isascii():
        return True
    return bool(NUMBERED.match(text, 1)) or (text[0] not in COMPARING and PHRASE.match(text, 1) is not None)


def _meeting_said(lead: Lead) -> Lead | None:
    """Read 会议要求，… : what the meeting decides or stresses, before a comma."""
    if lead.tag is not None or lead.speaker or not lead.rest.startswith("会议"):
        return None
    match = MEETING_COMMA.match(lead.rest)
    if match is None:
        return None
    tag, verb = MEETING_SAID[match[1]]
    return replace(lead, rest=lead.rest[match.end() :].lstrip(" "), tag=tag, verb=verb)


def _step(lead: Lead, names: Names, default: Tag) -> Lead | None:
    """Read the next part that ends in a colon; None if there is none."""
    colon = find_colon(lead.rest) or _colon_after_name(lead.rest, names)
    if colon is None:
        return None
    start, count = colon
    head = lead.rest[:start]
    rest = lead.rest[start + count :].lstrip(" ")
    bare = head.lstrip(ESCAPE).strip()
    first = lead.tag is None and not lead.speaker and not lead.verb
    meant = _meant(bare, count, alone=not lead.child) if first else None
    said = read_speakers(bare, names) if not lead.speaker and not lead.verb and count == 1 else None
    backslashes = len(head) - len(head.lstrip(ESCAPE))
    fact = count == 1 and bare.casefold() in FACT_WORDS and lead == Lead(lead.rest)
    if backslashes and (meant or said or fact):
        # `\Issue: x`, `\李明：x`, `\Left: Ann`: neither a tag word nor a speaker nor a fact, but still a label.
        label = ESCAPE * (backslashes // 2) + bare
        return replace(lead, rest=rest, label=unshield(label))
    if meant:
        return replace(lead, rest=rest, tag=meant[0], verb=meant[1])
    tag = lead.tag or default
    if not head.strip() or (count == 1 and not (said or _may_lead(head, tag))):
        return None
    if said and not backslashes:
        tag = "emphasis" if first and said.verb.casefold() in EMPHATIC else lead.tag or default
        return replace(
            lead,
            rest=rest,
            tag=tag if tag == "emphasis" else lead.tag,
            speaker=said.speaker,
            verb=said.verb,
            time=said.time or lead.time,
            bracket=said.bracket,
            doers=said.people if said.exact else (),
        )
    label = unshield(head.strip(" "))
    return replace(lead, rest=rest, label=label, doers=_doers(label, names) if tag == "action" and count == 1 else ())


def _doers(label: str, names: Names) -> tuple[str, ...]:
    """Read what precedes the colon of an action as those who do it: units, offices, people; empty unless all are."""
    if not label:
        return ()
    known = names.resolve(label) or names.holder(label)
    if known is not None:
        return (known,)
    parts = [part.strip() for part in JOINER.split(label) if part.strip()]
    found = [names.resolve(part) or names.holder(part) or (part if looks_like_unit(part) else None) for part in parts]
    doers = tuple(name for name in found if name is not None)
    return doers if len(doers) == len(parts) else ()


def _meant(bare: str, count: int, *, alone: bool) -> tuple[Tag, str] | None:
    """Give the tag and the verb for the words before a colon."""
    tag = tag_word(bare, count, alone=alone)
    return (tag, "") if tag else MEETING_SAID.get(bare.casefold()) if count == 1 else None


def _may_lead(head: str, tag: Tag) -> bool:
    """Tell whether a text before a single colon is short and plain enough to be a label."""
    limit = TITLE_CELLS if tag == "issue" else LABEL_CELLS
    if cells(head.strip()) > limit or ". " in head or "://" in unshield(head):
        return False
    return not any(char in SENTENCE or char in OWNER for char in head)


@lru_cache(maxsize=16)
def find_colon(text: str) -> tuple[int, int] | None:
    """Find the first colon that may separate a lead from the text: not one in brackets, quotes or 《》.

    Returns:
        Its index, and 2 if it is doubled, else 1.
    """
    for match in _COLON.finditer(text):
        index, end = match.span()
        if _parts(text, index, end) and not _enclosed(text, index, end):
            return index, end - index
    return None


def _parts(text: str, index: int, end: int) -> bool:
    """Tell whether a colon separates: an ASCII one only before a space, the end or 汉字; never between digits."""
    before, after = text[index - 1 : index] if index else "", text[end : end + 1]
    if before.isdecimal() and after.isdecimal():
        return False
    if text[index] == "：":
        return True
    return after in ("", " ") or is_han(after) or bool(before and is_han(before))


def _colon_after_name(text: str, names: Names) -> tuple[int, int] | None:
    """Find the colon after an attendee's name that begins a text, with no space after it: `Ann:call the bank`."""
    start = text.find(":", 0, LABEL_CELLS)
    if start < 1 or not text[start + 1 :].strip(" :/") or text[start + 1] in ":/":
        return None
    return (start, 1) if names.speaker(unshield(text[:start])) else None


def _enclosed(text: str, index: int, end: int) -> bool:
    """Tell whether a colon is inside brackets or quotes that open before it and close after it."""
    if not _OPENING.search(text, 0, index):
        return False
    if text.count('"', 0, index) % 2 and '"' in text[end:]:
        return True
    return any(
        (start := text.rfind(pair[0], 0, index)) >= 0
        and text.rfind(pair[1], 0, index) < start
        and pair[1] in text[end:]
        for pair in _PAIRS
    )
