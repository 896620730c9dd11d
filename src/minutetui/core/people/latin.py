"""The ways to write a Latin name: Jean-Pierre, J-P Lacroix, Lacroix J-P, Jean L, JPL, in one spelling for comparison.

A name is divided into tokens, at spaces and hyphens: jean, pierre, lacroix. Any number of the first tokens, or their
initials, may stand for the given name, and any number of the last ones, or their initials, for the family name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import product

from minutetui.core.text.characters import folded, has_han, without_accents
from minutetui.core.text.patterns import lazy

_PARTICLES = frozenset(
    (
        *("de", "del", "della", "der", "den", "des", "di", "da", "do", "dos", "du", "van", "von", "la", "le", "al"),
        *("el", "bin", "binti", "bint", "ibn", "ter", "ten", "zu", "zur", "af", "av", "y", "mac", "st"),
    )
)
"""Words that begin a family name of several words, also with a capital: Ana De Luca."""
_ABBREVIATIONS = frozenset(
    (
        *("agm", "aob", "asap", "dbs", "egm", "eta", "faq", "fyi"),
        *("gdp", "mot", "pta", "pto", "sla", "tba", "tbc", "vat"),
    )
)
"""Letters that stand for something else than a person: AOB, although Anne O'Brien attends."""
_SEPARATORS = lazy(r"[\s.‐‑-]+")
_MAIDEN = lazy(r"(.+?) (\S+) \((?:née|nee|born|formerly) (.+)\)", re.IGNORECASE)
_MAC = lazy(r"\b(?:mc |mac(?=\w{3}))")
"""Mc Bride, and MacLeod, which many people write McLeod."""
_LETTERS_WRITTEN_OUT = {
    ord(letter): written
    for one, written in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ø", "oe"), ("å", "aa"), ("æ", "ae"))
    for letter, written in ((one, written), (one.upper(), written.capitalize()))
}
"""Letters with marks as they are also written: Juergen for Jürgen."""
_LONGEST = 60
"""Characters of the longest text that can be a name."""
Tokens = tuple[str, ...]


@lru_cache(maxsize=512)
def latin_key(text: str) -> str:
    """Give the one spelling of a Latin name: without case, accents, apostrophes, stops and hyphens; J.-P. is jp.

    It is empty for a text that cannot be such a name.
    """
    if len(text) > _LONGEST or has_han(text):
        return ""
    tokens = [one for one in _SEPARATORS.split(folded(without_accents(text)).replace("'", "")) if one]
    return _MAC.sub("mc", _written(tokens))


def _written(tokens: Iterable[str]) -> str:
    """Write tokens as one text; letters that follow each other are one word."""
    written = ""
    alone = False
    for token in tokens:
        letter = len(token) == 1
        written += token if (letter and alone) or not written else f" {token}"
        alone = letter
    return written


def without_maiden(name: str) -> tuple[str, ...]:
    """Give a name without the one at birth in brackets, and with it as the family name; just the name without one."""
    found = _MAIDEN.fullmatch(name) if ")" in name else None
    return (name,) if found is None else (f"{found[1]} {found[2]}", f"{found[1]} {found[3]}")


def family_start(words: list[str]) -> int:
    """Give the index of the word that begins the family name: a particle (van der Berg), else the last word."""
    inside = range(1, len(words) - 1)
    found = (at for at in inside if words[at][0].islower() or words[at].casefold() in _PARTICLES)
    return next(found, len(words) - 1)


@lru_cache(maxsize=128)
def latin_forms(name: str) -> tuple[frozenset[str], frozenset[str]]:
    """Give the keys of all ways to write a Latin name that has no title, and those of them that are only initials."""
    written_out = name.translate(_LETTERS_WRITTEN_OUT)
    if written_out != name:
        forms = latin_forms(written_out)[0] | _forms(name)[0]
        return forms, _forms(name)[1]
    return _forms(name)


def _forms(name: str) -> tuple[frozenset[str], frozenset[str]]:
    words = [word for word in name.split() if latin_key(word)]
    if len(words) < 2 or has_han(name):
        return frozenset((latin_key(name),)), frozenset()
    divided = [[one for one in _SEPARATORS.split(word) if latin_key(one)] for word in words]
    parts = [part for each in divided for part in each]
    tokens = tuple(map(latin_key, parts))
    family = sum(len(each) for each in divided[: family_start(words)])
    letters = [_initials(part) for part in parts]
    forms = {_written(form) for form in _in_words(tokens, family, letters)}
    alone = {"".join(one) for one in product(*letters)}
    alone |= {"".join(each[0][0] for each in divided if each), "".join(token[:1] for token in tokens[:family])}
    alone |= {f"{tokens[0][0]}{tokens[-1][0]}"} if len(tokens) > 2 else set()
    short = {latin_key(one) for one in alone if len(one) > 1} - _ABBREVIATIONS
    return frozenset(form for form in forms if len(form) > 1) - short, frozenset(short)


def _initials(part: str) -> Tokens:
    """Give what stands for one part of a name where initials do: o and or for O'Rourke, m and mb for McBride."""
    plain = without_accents(part)
    capitals = "".join(char for char in plain if char.isupper())
    own = {plain[:1].casefold(), capitals.casefold() if 1 < len(capitals) < len(plain) - 1 else ""}
    if part.startswith("Mc"):
        own.add(f"mc{plain[2:3]}".casefold())
    return tuple(sorted(filter(None, own)))


def _in_words(tokens: Tokens, family: int, letters: list[Tokens]) -> Iterator[Tokens]:
    """Give the ways with at least one whole token; `family` is the index of the first token of the family name."""
    count = len(tokens)
    yield from (tokens[:end] for end in range(1, count + 1))
    tails = list(_tails(tokens, family))
    yield from (tail for _, tail in tails)
    for end in range(1, family + 1):
        given = tokens[:end]
        short = ("".join(token[0] for token in given),)
        glued = ("".join(given),)
        yield glued
        for start, tail in tails:
            for head in (given, short, glued) if start >= end else ():
                yield (*head, *tail)
                if start >= family:
                    yield (*tail, *head)
        for start in range(family, count):
            for last in product(*letters[start:]):
                yield (*given, "".join(last))
                yield (*given, *last)
        yield from ((*given, one[0]) for one in tokens[end:] if one not in _PARTICLES)


def _tails(tokens: Tokens, family: int) -> Iterator[tuple[int, Tokens]]:
    """Give the ways to write a family name, each with the index of its first token: van der Berg, Berg, vd Berg."""
    count = len(tokens)
    yield from ((start, tokens[start:]) for start in range(1, count))
    yield from ((at, tokens[at : at + 1]) for at in range(1, count - 1) if tokens[at] not in _PARTICLES)
    if count - family > 1 and tokens[family] in _PARTICLES:
        yield family, ("".join(token[0] for token in tokens[family:-1]), tokens[-1])


_SMALL_WORDS = frozenset(
    (
        *(
            "a",
            "am",
            "an",
            "and",
            "are",
            "as",
            "at",
            "be",
            "but",
            "by",
            "do",
            "for",
            "go",
            "has",
            "he",
            "if",
            "in",
            "is",
        ),
        *("it", "its", "may", "me", "my", "no", "not", "of", "on", "or", "our", "she", "so", "the", "to", "up", "us"),
        *("was", "we", "will", "you"),
    )
)
"""English words that are the initials of somebody only in capitals, or with a sign."""
_SIGNS = ("@", "＠")


def is_small_word(text: str, start: int, name: str, end: int) -> bool:
    """Tell whether what fits a name is a small word of the sentence, not its initials: Jo to pay; but @to, TO."""
    called = text[start:end]
    if called.casefold() not in _SMALL_WORDS or called.isupper() or text[start - 1 : start] in _SIGNS:
        return False
    return called.islower() or called not in name.split()
