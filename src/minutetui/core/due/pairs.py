"""A weekday said together with its date: 12月1日（周二）, Friday 4 December."""

from __future__ import annotations

import re

from minutetui.core.due.chinese import WEEK
from minutetui.core.due.english import WEEKDAYS
from minutetui.core.due.numerals import either

WHICH = "本|这个?|下下?个?"
WEEKDAY = rf"(?:(?:{WHICH})?{WEEK}[一二三四五六日天1-6]|(?:(?:this|next) )?{either(WEEKDAYS)}\.?)"
PAIR = re.compile(
    rf"(?P<weekday>{WEEKDAY})(?:, ?| ?\(| on | |(?<=[^a-z.]))(?:the )?(?=[^()]*[0-9月号])(?P<date>[^()]+)\)?"
    rf"|(?!(?:the )?[0-9]{{1,2}}(?:st|nd|rd|th) )(?=[^()]*[0-9月号])(?P<date_first>[^()]+?)(?:, ?| ?\(|"
    rf" |(?<=[^a-z]))(?P<weekday_last>{WEEKDAY})\)?"
)


def pair(text: str) -> tuple[str, str, bool] | None:
    """Part a weekday from its date.

    Returns:
        The weekday, the date, and whether the weekday says its week; None if this is no such pair.
    """
    match = PAIR.fullmatch(text)
    if not match:
        return None
    weekday = match["weekday"] or match["weekday_last"]
    return weekday, match["date"] or match["date_first"], bool(re.match(f"{WHICH}|this|next", weekday))
