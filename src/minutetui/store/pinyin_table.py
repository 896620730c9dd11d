"""The pinyin of single 汉字, from pypinyin's own table of them, without the library.

Importing pypinyin takes 40 ms, and 14 MB until the program ends. Its table has a 汉字 a line, in the order of the
code points, so that a line is found in a few steps: 20 microseconds.
"""

from __future__ import annotations

import json
import unicodedata
from functools import cache
from importlib.util import find_spec
from pathlib import Path

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
