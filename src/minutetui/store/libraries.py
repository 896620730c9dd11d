"""The libraries whose answers the core is given: pinyin, and the public holidays of China.

Each is used when it is first needed: pypinyin's table for the first name in 汉字, chinesecalendar for the first working
day that a Chinese meeting counts. Importing pypinyin takes 40 ms, and 14 MB until the program ends, so its own table of
single 汉字 is read without it. It has a 汉字 a line, in the order of the code points: a line is found in a few steps.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import unicodedata
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

from minutetui.core.text.days import IsWorkday, is_weekday
from minutetui.words import Language

_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0304\u030c"))
"""The four marks over letters, for `str.translate`, which drops them."""


def syllables(char: str) -> tuple[str, ...] | None:
    """Give every pinyin of one 汉字 without tones, with v for ü, the most common one first; () where it has none.

    Returns:
        None if the installed pypinyin has no table of the form that is known.
    """
    table = _table()
    if not table:
        return None
    start, key = _line(table, ord(char)), b'"%d": ' % ord(char)
    if not table.startswith(key, start):
        return ()
    said: str = json.loads(table[start + len(key) : table.index(b"\n", start)].rstrip(b","))
    plain = unicodedata.normalize("NFC", unicodedata.normalize("NFD", said).translate(_TONES))
    return tuple(dict.fromkeys(plain.replace("ü", "v").split(",")))


@cache
def _table() -> bytes:
    """Read the table: lines such as `"34892": "háng,xíng",`; nothing if it is not there, or has another form."""
    package = find_spec("pypinyin")
    for folder in (package.submodule_search_locations or ()) if package is not None else ():
        path = Path(folder) / "pinyin_dict.json"
        found = path.read_bytes() if path.is_file() else b""
        if found.startswith(b'{\n"') and found.endswith(b'"\n}'):
            return found[2:-1]
    return b""


def _line(table: bytes, code: int) -> int:
    """Find the beginning of the line of a code point, or of the next one."""
    low, high = 0, len(table)
    while low < high:
        middle = (low + high) // 2
        start = table.rfind(b"\n", 0, middle) + 1
        if int(table[start + 1 : table.index(b'"', start + 1)]) < code:
            low = table.index(b"\n", middle) + 1
        else:
            high = start
    return low


@lru_cache(maxsize=4096)
def pinyin(char: str) -> tuple[str, ...]:
    """Give every pinyin of one 汉字 without tones, the most common one first; () where it has none."""
    known = syllables(char)
    if known is not None:
        return known
    # The phrase tables, which names do not need, would make the import take 135 ms instead of 40.
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    import pypinyin  # noqa: PLC0415

    found = pypinyin.pinyin(char, style=pypinyin.Style.NORMAL, heteronym=True, errors="ignore")
    return tuple(found[0]) if found else ()


def workdays_for(language: Language) -> IsWorkday:
    """Choose the working days for a meeting: those of China for Chinese minutes, else Monday to Friday."""
    return china_workday if language == "zh" else is_weekday


@lru_cache(maxsize=1024)
def china_workday(day: dt.date) -> bool | None:
    """Tell whether people in China work on a day; None for a year whose holidays are not known."""
    import chinese_calendar  # noqa: PLC0415

    try:
        return bool(chinese_calendar.is_workday(day))
    except NotImplementedError:
        return None
