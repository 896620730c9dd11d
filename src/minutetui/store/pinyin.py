"""The pinyin of 汉字, from pypinyin, which is imported by the first name in 汉字 and never for a Latin one."""

from __future__ import annotations

import os
from functools import lru_cache


@lru_cache(maxsize=4096)
def pinyin(char: str) -> tuple[str, ...]:
    """Give every pinyin of one 汉字 without tones, the most common one first; () where it has none."""
    # The phrase tables, which names do not need, would make the import take 135 ms instead of 40.
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    import pypinyin  # noqa: PLC0415

    found = pypinyin.pinyin(char, style=pypinyin.Style.NORMAL, heteronym=True, errors="ignore")
    return tuple(found[0]) if found else ()
