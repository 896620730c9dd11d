"""Numbers: as a formal text writes them, in 汉字 and in English words, lengths of time too; and as people type them."""

from __future__ import annotations

from collections.abc import Iterable

_HAN = "零一二三四五六七八九"
_PLACES = ((1000, "千"), (100, "百"), (10, "十"), (1, ""))

_ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
    *("twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def chinese(number: int) -> str:
    """Write a number in 汉字: 十八, 一百零二; from 10000 on in digits."""
    if not 0 < number < 10000:
        return _HAN[0] if number == 0 else str(number)
    said, skipped = "", False
    for worth, place in _PLACES:
        digit = number // worth % 10
        if digit:
            said += ("零" if said and skipped else "") + _HAN[digit] + place
        skipped = not digit
    return said.removeprefix("一") if 10 <= number < 20 else said


def chinese_count(number: int) -> str:
    """Write how many things there are: 两, but 二十 and 十二."""
    return "两" if number == 2 else chinese(number)


def english(number: int) -> str:
    """Write a number in words; from 100 on in digits."""
    if not 0 <= number < 100:
        return str(number)
    if number < 20:
        return _ONES[number]
    return _TENS[number // 10] + (f"-{_ONES[number % 10]}" if number % 10 else "")


def english_count(number: int) -> str:
    """Write how many there are inside a sentence: in words up to ten, then in digits."""
    return english(number) if 0 <= number <= 10 else str(number)


def counted(number: int, one: str, many: str = "") -> str:
    """Write a number with its noun: one action, two actions; `many` is the noun for several, by default with an s."""
    return f"{english_count(number)} {one if number == 1 else many or one + 's'}"


def in_chinese(minutes: int) -> str:
    """Write a length of time: 四十分钟, 四个小时, 两个半小时, 一小时四十分钟."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{chinese_count(rest)}分钟"
    if rest:
        half = f"{chinese_count(hours)}个半小时"
        return half if rest == 30 else f"{chinese_count(hours)}小时{chinese_count(rest)}分钟"
    return f"{chinese_count(hours)}个小时"


def in_english(minutes: int) -> str:
    """Write a length of time: 40 minutes, four hours, two and a half hours, one hour and 40 minutes."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return counted(rest, "minute")
    if rest == 30:
        return f"{english_count(hours)} and a half hours"
    return counted(hours, "hour") + (f" and {counted(rest, 'minute')}" if rest else "")


def days_in_chinese(halves: int) -> str:
    """Write a length in half days: 半天, 两天, 一天半."""
    days, half = divmod(halves, 2)
    return f"{chinese_count(days)}天{'半' if half else ''}" if days else "半天"


def days_in_english(halves: int) -> str:
    """Write a length in half days: half a day, two days, one and a half days."""
    days, half = divmod(halves, 2)
    if not days:
        return "half a day"
    return f"{english_count(days)} and a half days" if half else counted(days, "day")


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
    **{chinese(number): number for number in range(1, 200)},
    **{english(number): number for number in range(1, 100)},
    "两": 2,
    "a": 1,
    "an": 1,
    **_ORDINALS,
}


def either(words: Iterable[str]) -> str:
    """Write a pattern for any of these words, the longest first."""
    return f"(?:{'|'.join(sorted(words, key=len, reverse=True))})"


_UP_TO_NINE = either(map(english, range(1, 10)))
_WHOLE_TENS = either(map(english, range(20, 100, 10)))
IN_WORDS = f"(?:{either(map(english, range(10, 20)))}|{_WHOLE_TENS}(?:-{_UP_TO_NINE})?|{_UP_TO_NINE})"
"""An English number that is written out."""
WORDS = f"(?:{FIGURES}|an?|{IN_WORDS})"
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
