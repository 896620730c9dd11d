"""How a deadline was said, which decides how much of it is written beside the day that it means."""

from __future__ import annotations

import re

MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
DATED = (
    r"(?i)\d{1,4}[-/]\d{1,2}|[\d一二三四五六七八九十]月[\d一二三四五六七八九十]+[日号]?"
    rf"|\d.*\b{MONTH}|\b{MONTH}[a-z]* \d"
)
"""A day."""

SPOKEN = r"""(?xi)
    (by|before|on)?[ ]? (this|next|the)?[ ]?
        ((mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?|today|tonight|tomorrow)
        ([ ](morning|noon|afternoon|evening))?
    | (in[ ])?(\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten)[ ]?
        (d|w|m|mo|y|wd|bd|days?|weeks?|fortnights?|months?|working[ ]days?)
    | (eo[dwmqy]|eob|cob|cop|tmrw?)([ ]today)?
    | (本|这|下+)?个?(周|星期|礼拜)[一二三四五六日天](之?前)? | [今明后][天日]([上下]午)?(之?前)? | 下班前
    | [\d一二两三四五六七八九十半]+个?(天|日|周|星期|月|季度|年|工作日)
"""
"""A time from now, as one says or types it."""


def is_dated(said: str) -> bool:
    """Tell whether a deadline was said as a day: that is written in full then, and nothing twice."""
    return re.search(DATED, said) is not None


def is_passing(said: str) -> bool:
    """Tell whether it was said in passing, which means nothing to who reads it later: next Friday, 2w, 下周五."""
    return re.fullmatch(SPOKEN, said) is not None
