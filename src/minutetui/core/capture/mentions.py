"""People whose sign belongs to the sentence, because a word before it needs them: ask @Ann for it, 跟＠张伟对账.

They stay in the text without their sign. They are the owners only where nobody else is, and never where only a thing is
said to be theirs: 审＠张伟起草的合同.
"""

from __future__ import annotations

import re

from minutetui.core.capture.joined import joined_owner
from minutetui.core.capture.lexicon import BETWEEN_OWNERS, any_of, by_script, in_all
from minutetui.core.capture.owners import Owners, owner_at
from minutetui.core.capture.signs import FIELD_SIGNS, OWNER, in_quotation, starts_word
from minutetui.core.people.names import Names
from minutetui.core.text.characters import is_han
from minutetui.core.text.patterns import lazy

_DOES = lazy(rf" (?:{in_all('owners.task_verbs')}) ")
_NEEDS = in_all("owners.needs_object")
_OBJECT_SIGN = {
    spaced: lazy(f"(?:{needs})[{OWNER}]", re.IGNORECASE) for spaced, needs in by_script("owners.needs_object").items()
}
_NEEDS_OBJECT = lazy(f"(?:{_NEEDS})$", re.IGNORECASE)
_CLAUSE_OF_NOUN, _ASKED = any_of("owners.clause_of_noun", exact=True), lazy(rf"(?:{in_all('owners.asks')})$")
_LONGEST_NEED = 24
"""Characters of the longest words that need the person whose sign follows."""


def takes_object(text: str) -> bool:
    """Tell whether a word of a text needs the person whose sign follows: ask @Ann, 跟＠张伟."""
    return any(_takes_sign(text, match.start()) for match in FIELD_SIGNS[OWNER].finditer(text)) or (
        not text.isascii() and _CLAUSE_OF_NOUN.search(text) is not None
    )


def _belongs_to_noun(text: str, index: int, end: int) -> bool:
    """Tell whether a person with a sign is only said to have to do with a thing: 审＠张伟起草的合同."""
    before = text[:index].rstrip(" ")
    return is_han(before[-1:]) and _CLAUSE_OF_NOUN.match(text, end) is not None and not _ASKED.search(before)


def _takes_sign(text: str, index: int) -> bool:
    """Tell whether the word before the sign at an index needs the person: a Latin word has a space after it."""
    spaced = text[index - 1 : index] == " "
    if spaced and not text[index - 2 : index - 1].isascii():
        return False
    return _OBJECT_SIGN[spaced].search(text, max(0, index - _LONGEST_NEED), index + 1) is not None


def needs_object(text: str) -> bool:
    """Tell whether the last word of a text needs somebody, who then belongs to the sentence: send it to."""
    return _NEEDS_OBJECT.search(text if is_han(text[-1:]) else f"{text} ") is not None


def without_mentions(text: str, names: Names, *, numbers: bool, strict: bool) -> tuple[str, Owners]:
    """Take the signs off people who are the object of a word before them, and give those people: ask @Ann for it."""
    mentioned, written, last, end, is_object = Owners(), "", 0, 0, False
    for match in FIELD_SIGNS[OWNER].finditer(text):
        index = match.start()
        if index < end or not starts_word(text, index) or in_quotation(text, index):
            continue
        one = owner_at(text, index, names, (), mentioned, numbers=numbers, strict=strict)
        if one is None:
            continue
        joiner = BETWEEN_OWNERS.fullmatch(text, end, index) if end else None
        if end != index and (joiner is None or (joiner[0][0] == "," and _DOES.match(text, one[1]))):
            is_object = _NEEDS_OBJECT.search(text, 0, index) is not None
        end = one[1]
        of_noun = _belongs_to_noun(text, index, end)
        if is_object or of_noun:
            called = text[index + 1 : end]
            is_plain = names.resolve(called) is not None and not called.islower()
            written += text[last:index] + (called if is_plain else "、".join(one[0]))
            last = end
            if of_noun:
                continue
            mentioned.add(one[0])
            while (joined := joined_owner(text, end, names)) is not None:
                mentioned.add((joined[0],))
                end = joined[1]
    return written + text[last:], mentioned
