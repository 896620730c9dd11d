"""Numbers as they are said in a deadline: digits, 汉字 and English words, from 1 to 9999."""

from __future__ import annotations

CHINESE_COUNT = "(?:[0-9]{1,4}|[一二两三四五六七八九十百零]{1,7})"
"""A number of things, 两 included."""
CHINESE_DAY = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})"
"""The number of a month or a day of the month, which 两 never is."""
CHINESE_YEAR = "(?:[0-9]{4}|[零一二三四五六七八九]{4})"

_DIGITS = "零一二三四五六七八九"

_ONES = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_WORDS = (
    {word: number for number, word in enumerate(_ONES, 1)}
    | {word: number for number, word in zip(range(20, 100, 10), _TENS, strict=True)}
    | {"a": 1, "an": 1}
)
ENGLISH_COUNT = (
    rf"(?:[0-9]{{1,4}}|(?:{'|'.join(_TENS)})(?: (?:{'|'.join(_ONES[:9])}))?"
    rf"|{'|'.join(reversed(_ONES))}|an?)"
)


def number(text: str) -> int | None:
    """Give the number that digits, 汉字 or English words say, or None; 两三 and 一百二 say none for sure."""
    if text.isdecimal():
        return int(text)
    if text[:1] in _WORDS or text.isascii():
        words = text.split()
        return sum(_WORDS[word] for word in words) if all(word in _WORDS for word in words) else None
    return _chinese(text)


def year(text: str) -> int:
    """Give the year that four digits, plain or 汉字, say."""
    return int("".join(str(_DIGITS.index(char)) if char in _DIGITS else char for char in text))


def _chinese(text: str) -> int | None:
    """Read 十五, 二十, 一百零五; the number counts only if it is written just so."""
    said = "二" + text[1:] if text == "两" or text.startswith("两百") else text
    hundreds, _, rest = said.rpartition("百")
    tens, ten, ones = rest.rpartition("十")
    digits = (hundreds or "零", tens.lstrip("零") or ("一" if ten else "零"), ones.lstrip("零") or "零")
    if any(len(digit) > 1 or digit not in _DIGITS for digit in digits):
        return None
    value = sum(_DIGITS.index(digit) * worth for digit, worth in zip(digits, (100, 10, 1), strict=True))
    return value if said in _spellings(value) else None


def _spellings(value: int) -> tuple[str, ...]:
    """Write a number below 1000 in 汉字; 110 to 119 are written in two ways."""
    hundreds, tens, ones = value // 100, value // 10 % 10, value % 10
    head = _DIGITS[hundreds] + "百" if hundreds else ""
    last = _DIGITS[ones] if ones else ""
    if not tens:
        return (head + ("零" if head and last else "") + last,)
    if tens > 1:
        return (f"{head}{_DIGITS[tens]}十{last}",)
    return (f"{head}十{last}", f"{head}一十{last}")
