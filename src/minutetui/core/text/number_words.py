"""Numbers as people type them: in figures, in 汉字 up to 199, in English words up to 99."""

from __future__ import annotations

from collections.abc import Iterable

from minutetui.core.text import numerals

FIGURES = "[1-9][0-9]{0,2}"
"""A count in figures; it begins at one and has at most three digits."""

_D = "[一二三四五六七八九]"
HAN = f"(?:一百(?:零{_D}|{_D}十{_D}?)?|[二三四五六七八九]?十{_D}?|两|{_D})"
"""One number in 汉字; 两三 and 十几 are not numbers."""

HAN_DIGITS = "〇零一二三四五六七八九"
COUNT = f"(?:{FIGURES}|{HAN})"
"""How many, in a Chinese phrase."""

DATE_PART = f"(?:[0-9]{{1,2}}|{HAN})"
"""A month or a day of the month, in a Chinese phrase."""

_TENTHS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
    *("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"),
    *("eighteenth", "nineteenth", "twentieth"),
)
_ORDINALS = {
    **{word: number for number, word in enumerate(_TENTHS, 1)},
    **{f"twenty-{word}": number for number, word in enumerate(_TENTHS[:9], 21)},
    "thirtieth": 30,
    "thirty-first": 31,
}
_VALUES = {
    **{numerals.chinese(number): number for number in range(1, 200)},
    **{numerals.english(number): number for number in range(1, 100)},
    "两": 2,
    "a": 1,
    "an": 1,
    **_ORDINALS,
}


def either(words: Iterable[str]) -> str:
    """Write a pattern for any of these words, the longest first."""
    return f"(?:{'|'.join(sorted(words, key=len, reverse=True))})"


_ONES = either(map(numerals.english, range(1, 10)))
_TENS = either(map(numerals.english, range(20, 100, 10)))
WORDS = f"(?:{FIGURES}|an?|{either(map(numerals.english, range(10, 20)))}|{_TENS}(?:-{_ONES})?|{_ONES})"
"""How many, in an English phrase."""

ORDINAL = either(_ORDINALS)
"""A day of the month in words: first, twenty-first."""


def number(text: str) -> int:
    """Read a number that fits one of the patterns here; 1st and 22nd too, and a year in 汉字."""
    figures = text.rstrip("stndrh")
    if figures.isdecimal():
        return int(figures)
    if text in _VALUES:
        return _VALUES[text]
    return int("".join(str(max(0, HAN_DIGITS.index(char) - 1)) for char in text))
