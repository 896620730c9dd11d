"""The beginning of a line: sigil, tag word, speaker and label, up to the text itself."""

from __future__ import annotations

from dataclasses import dataclass, replace

from minutetui.core.capture.escape import shield_first, unshield
from minutetui.core.capture.signs import CHILD, COLON, ESCAPE, FACT_WORDS, ITEM, OWNER, tag_word
from minutetui.core.people.names import Names
from minutetui.core.text.characters import cells, is_han
from minutetui.core.vocabulary import TAG_OF_SIGN, Tag

LABEL_CELLS, TITLE_CELLS = 30, 60
"""The longest label; the longest title of an issue."""

SENTENCE = frozenset("，。；！？,;!?")
"""Punctuation that a label does not have: where it stands before a colon, the colon is text."""


@dataclass(frozen=True)
class Lead:
    """What the beginning of a line says; `rest` is what is left, still shielded."""

    rest: str
    tag: Tag | None = None
    child: bool = False
    speaker: str = ""
    verb: str = ""
    label: str = ""


def read_lead(text: str, names: Names, default: Tag) -> Lead:
    """Read the beginning of a shielded text.

    Args:
        text: As shielded by `escape.shield`.
        names: Who a speaker can be.
        default: The tag where none is typed; an issue may have a longer label.
    """
    lead = _sigil(_child(Lead(text)))
    while True:
        further = _step(lead, names, default)
        if further is None:
            return lead
        lead = further
        if lead.label:
            return lead


def _child(lead: Lead) -> Lead:
    text = lead.rest
    if text[:1] in CHILD and text[1:2] == " ":
        return replace(lead, rest=shield_first(text[2:].lstrip(" ")), child=True)
    return lead


def _sigil(lead: Lead) -> Lead:
    """Take a tag sigil off; it is text if a digit or another sigil follows directly."""
    text = lead.rest
    tag = TAG_OF_SIGN.get(text[:1])
    follows = text[1:2]
    if tag is None or follows.isdecimal() or follows in TAG_OF_SIGN or (follows and follows in ITEM):
        return lead
    return replace(lead, rest=text[1:].lstrip(" "), tag=tag)


def _step(lead: Lead, names: Names, default: Tag) -> Lead | None:
    """Read one more thing that ends in a colon, or None if nothing does."""
    colon = find_colon(lead.rest)
    if colon is None:
        return None
    start, count = colon
    head = lead.rest[:start]
    rest = lead.rest[start + count :].lstrip(" ")
    bare = head.lstrip(ESCAPE).strip()
    backslashes = len(head) - len(head.lstrip(ESCAPE))
    tag = tag_word(bare, count) if lead.tag is None and not lead.speaker else None
    said = names.speaker(bare) if not lead.speaker and count == 1 else None
    fact = count == 1 and bare.casefold() in FACT_WORDS and lead == Lead(lead.rest)
    if backslashes and (tag or said or fact):
        # `\Issue: x`, `\李明：x`, `\Left: Ann`: neither a tag word nor a speaker nor a fact, but still a label.
        label = ESCAPE * (backslashes // 2) + bare
        return replace(lead, rest=rest, label=unshield(label))
    if tag:
        return replace(lead, rest=rest, tag=tag)
    if not head.strip() or (count == 1 and not _may_lead(head, lead.tag or default)):
        return None
    if said and not backslashes:
        return replace(lead, rest=rest, speaker=said[0], verb=said[1])
    return replace(lead, rest=rest, label=unshield(head.strip(" ")))


def _may_lead(head: str, tag: Tag) -> bool:
    """Tell whether what stands before a single colon is short and plain enough to be a label."""
    limit = TITLE_CELLS if tag == "issue" else LABEL_CELLS
    if cells(head.strip()) > limit or "://" in head or ". " in head:
        return False
    return not any(char in SENTENCE or char in OWNER for char in head)


def find_colon(text: str) -> tuple[int, int] | None:
    """Find the first colon that may part a lead from the text.

    Returns:
        Where it stands, and 2 if it is doubled, else 1.
    """
    index = 0
    while index < len(text):
        if text[index] in COLON:
            count = 2 if text[index + 1 : index + 2] and text[index + 1] in COLON else 1
            if _parts(text, index, count):
                return index, count
            index += count
        else:
            index += 1
    return None


def _parts(text: str, index: int, count: int) -> bool:
    """Tell whether a colon parts: an ASCII one wants a space, the end or 汉字; digits on both sides forbid it."""
    before, after = text[index - 1 : index] if index else "", text[index + count : index + count + 1]
    if before.isdecimal() and after.isdecimal():
        return False
    if text[index] == COLON[1]:
        return True
    return after in ("", " ") or is_han(after) or bool(before and is_han(before))
