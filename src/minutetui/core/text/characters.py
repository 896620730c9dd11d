"""Characters: which are 汉字, which are punctuation, which no terminal should see, and how many cells they take.

The last functions know the addresses in a text: web pages, mail, accounts, packages, hosts. An address is one word,
and no sign in it counts.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from minutetui.core.text.patterns import lazy

# Controls would move the terminal's cursor; bidirectional overrides would reverse the text after them.
UNPRINTABLE = lazy("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


DIGITS = "0123456789０１２３４５６７８９"
"""The digits of keyboards, and those of an input method that types full-width ones."""


def digit_of(char: str | None) -> int | None:
    """Give the value of a digit, half- or full-width; None for anything else."""
    return DIGITS.index(char) % 10 if char and len(char) == 1 and char in DIGITS else None


_HAN = lazy("[\u3400-\u9fff\U00020000-\U0003134f〇]")


def is_han(char: str) -> bool:
    """Tell whether a character is 汉字."""
    return "\u3400" <= char <= "\u9fff" or "\U00020000" <= char <= "\U0003134f" or char == "〇"


def has_han(text: str) -> bool:
    """Tell whether there is 汉字 in a text."""
    return not text.isascii() and _HAN.search(text) is not None


def has_any(text: str, words: tuple[str, ...]) -> bool:
    """Tell quickly whether one of some words, given in small letters, is anywhere in a text."""
    return any(map(text.casefold().__contains__, words))


def is_punctuation(char: str) -> bool:
    """Tell whether a character is punctuation or a symbol."""
    return unicodedata.category(char)[0] in "PS"


def cells(text: str) -> int:
    """Count the cells a text takes in a terminal."""
    if text.isascii():
        return len(text)
    return sum(map(_cells_of, text))


@lru_cache(maxsize=4096)
def _cells_of(char: str) -> int:
    return 0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1


_QUOTES = {**dict.fromkeys("’‘ʼ＇", "'"), **dict.fromkeys("“”＂", '"')}


def plain_quotes(text: str) -> str:
    """Give a text with one form of each quote and apostrophe; no character moves."""
    if not text.isascii():
        for quote, plain in _QUOTES.items():  # several times as fast as `translate`
            text = text.replace(quote, plain)
    return text


_DOTS = "•‧・"
"""What input methods type for the dot of a name: 马丁•施耐德."""
_INSIDE_NAMES = f"'’ʼ·{_DOTS}-_"
"""Marks that join the parts of a name."""


def folded(text: str) -> str:
    """Give a text as it is compared: without case, and with one form of each quote, apostrophe and dot of a name."""
    if not text.isascii():
        for dot in _DOTS:
            text = text.replace(dot, "·")
    return plain_quotes(text).casefold()


_OWN_LETTERS = str.maketrans(
    {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ß": "ss", "æ": "ae", "Æ": "Ae"}
)


def without_accents(text: str) -> str:
    """Give a Latin text without accents, as many people type it: Siobhan for Siobhán."""
    if text.isascii():
        return text
    bare = unicodedata.normalize("NFD", text.translate(_OWN_LETTERS))
    return "".join(char for char in bare if not unicodedata.combining(char))


_SPELLED_OUT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Å": "Aa", "Ø": "Oe"}
)


def spelled_out(text: str) -> str:
    """Give a Latin text as people type it on a keyboard without umlauts: Juergen for Jürgen."""
    return text if text.isascii() else without_accents(unicodedata.normalize("NFC", text).translate(_SPELLED_OUT))


def visible(text: str) -> str:
    """Replace controls by a space (white space) or U+FFFD (all others)."""
    return UNPRINTABLE.sub(lambda match: " " if match[0] in "\t\n\r\u2028\u2029" else "\ufffd", text)


HIDDEN = lazy("[\x80-\x9f\u202a-\u202e\u2066-\u2069]")
"""C1 controls and bidirectional overrides: nobody types them, and what they do to a line cannot be seen."""


def printable(text: str) -> str:
    """Give a text as it is written into documents and lists: hidden characters left out, controls as in `visible`."""
    return visible(HIDDEN.sub("", text))


def escaped(text: str) -> str:
    """Give a text as a screen shows it: hidden characters as escapes, controls as in `visible`."""
    if text.isprintable():
        return text  # the usual case, and the screens ask for each piece of each row
    return visible(HIDDEN.sub(lambda match: f"\\u{ord(match[0]):04X}", text))


def without_surrogates(text: str) -> str:
    """Join the halves of surrogate pairs, and replace half of one, which no file can hold, by U+FFFD."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if not text.isascii() else text


def one_line(text: str) -> str:
    """Join several lines with spaces, but without a space between wide characters."""
    joined = ""
    for line in filter(None, (visible(line).strip() for line in text.splitlines())):
        apart = joined and not (cells(joined[-1]) == cells(line[0]) == 2)
        joined += f" {line}" if apart else line
    return joined


_HOST = r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
_END = r"(?:[!-~]*[A-Za-z0-9/#=&_~%-])"
ADDRESS = (
    rf"(?:https?|ftps?|sftp|ssh|git|file)://{_END}(?:(?<=/)@[^\s，。；、！？（）“”《》]+)?"
    rf"|mailto:{_END}"
    rf"|(?<![A-Za-z0-9])www\.{_END}"
    rf"|[A-Za-z0-9][A-Za-z0-9._%+-]{{0,63}}@[A-Za-z0-9.-]+:[!-~]*[A-Za-z0-9/_-]"
    rf"|[A-Za-z0-9][A-Za-z0-9._%+-]{{0,63}}@{_HOST}"
    rf"|(?<![A-Za-z0-9._%+-])@[A-Za-z0-9_.-]+@{_HOST}"
    r"|(?<![^\s(（：])(?:~|\.{1,2})?/(?:[A-Za-z0-9_.-]+/)+@[A-Za-z0-9_@+./-]*"
)
"""A pattern, in any case of letters: http, ftp, mailto, www., ssh with a path, e-mail, @name@host, /path/@name."""
_ADDRESS = lazy(ADDRESS, re.IGNORECASE)
_BEFORE_AT = tuple("._%+-/")
"""What can precede the @ of an address besides letters and digits. The sign of an owner mostly follows a space."""


def with_addresses(text: str, change: Callable[[str], str]) -> str:
    """Replace each address in a text: `with_addresses("see http://a.b/@C", str.lower)` gives `see http://a.b/@c`."""
    if not may_have_address(text):
        return text
    return _ADDRESS.sub(lambda match: change(match[0]), text)


def may_have_address(text: str) -> bool:
    """Tell quickly whether a text can hold an address at all."""
    if "://" in text or ("@" in text and any(map(_may_precede_at, text.split("@")[:-1]))):
        return True
    return (":" in text and "mailto:" in text.lower()) or (("w." in text or "W." in text) and "www." in text.lower())


def _may_precede_at(text: str) -> bool:
    return text[-1:].isalnum() or text.endswith(_BEFORE_AT)


def begins_with_address(text: str) -> bool:
    """Tell whether a text begins with an address."""
    return may_have_address(text) and _ADDRESS.match(text) is not None


_LETTERS = lazy(r"[^\W_]+")


def end_of_name(text: str, start: int) -> int:
    """Find the end of the name that begins at `start`: a space or punctuation, but not that inside O'Neill."""
    end = start
    while end < len(text):
        if letters := _LETTERS.match(text, end):
            end = letters.end()
            continue
        char = text[end]
        joins = char in _INSIDE_NAMES and end > start and text[end + 1 : end + 2].isalpha()
        if char.isspace() or (is_punctuation(char) and not joins) or "\ufdd0" <= char <= "\ufdef":
            break
        end += 1
    return end


def may_end_at(text: str, end: int) -> bool:
    """Tell whether a known name may end at an index: no Latin letter and no underscore follows."""
    after = text[end : end + 1]
    return not (text[end - 1].isascii() and after.isascii() and (after.isalnum() or after == "_"))


_ABBREVIATED = lazy(
    r"(?:\b[A-Za-z](?:\.[A-Za-z])+|\b(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|St|Rd|Ave|Dept|Assoc|etc|al|approx|dept|ext|incl))\.$"
)


def ends_abbreviated(text: str) -> bool:
    """Tell whether the full stop at the end of a text belongs to its last word: Acme Inc.; tomorrow a.m."""
    return text.endswith(".") and _ABBREVIATED.search(text) is not None
