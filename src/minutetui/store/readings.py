"""How 汉字 are read, as pypinyin has them. It is imported by the first name in 汉字, never for a Latin one."""

from __future__ import annotations

import os
from functools import lru_cache


@lru_cache(maxsize=4096)
def readings(char: str) -> tuple[str, ...]:
    """Give all readings of one 汉字 in pinyin without tones, the usual one first; () for what has none."""
    # Whole phrases, which names are not, would make the import 135 ms instead of 40.
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    from pypinyin import Style, pinyin  # noqa: PLC0415

    found = pinyin(char, style=Style.NORMAL, heteronym=True, errors="ignore")
    return tuple(found[0]) if found else ()
