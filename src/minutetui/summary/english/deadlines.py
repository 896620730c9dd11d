"""Days and deadlines as English minutes write them."""

from __future__ import annotations

import datetime as dt
import re

from minutetui.core.meeting.model import Line
from minutetui.core.text.days import english_date
from minutetui.summary.voice import Voice

MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"


BY = r"(?i)(by|before|until|no later than)\b"
"""How a deadline opens that needs no "by"."""

_WHEN = (
    r"(?i)(by|before|until|till|no later|within|in|at|on|after|during|every|each|once|when|as|from|"
    r"daily|weekly|monthly|quarterly|annually|ongoing|continuously|immediately|today|tomorrow)\b"
)
"""How a deadline opens that can end a sentence as it was said."""

_IN_FULL = {
    r"(?i)a\.?s\.?a\.?p\.?$": "as soon as possible",
    r"(?i)(?:w/c|wk/?c|w/b|wc|week (?:commencing|beginning))(?=\W)[ :]*": "in the week commencing ",
    rf"(?i)(?=(?:early|mid|late)[- ]{MONTH})": "by ",
    r"(?i)(?=(?:next|this) (?:meeting|session))": "by the ",
}
"""Deadlines as they are typed, and how a sentence says them."""

ENDS_WITH_DAY = rf"""(?xi)
    (?P<task> .+\S) [ ] (?P<due> by [ ] (?: the [ ])? (?:
        end [ ] of [ ] (?:(?:the|this|next) [ ])? (?:week|month|quarter|year|term|day|{MONTH}[a-z]*) (?:[ ]\d{{4}})?
        | (?:(?:next|this) [ ])? (?:mon|tues|wednes|thurs|fri|satur|sun)day
        | \d{{1,2}} (?:st|nd|rd|th)? [ ] (?:of [ ])? {MONTH}[a-z]* (?:[ ]\d{{4}})?
    )) \.?
"""
"""A task that ends with its deadline: file the claims by the end of the month."""


def _word_for(said: str) -> str:
    """Give the word before the date of a deadline: before, where that was said; else by."""
    return "before" if re.match(r"(?i)(?:before|prior to|ahead of) ", said) else "by"


class EnglishDeadlines(Voice):
    """The part of the English writer that writes days and deadlines."""

    dated = rf"(?i)(?<!the )\bend of {MONTH}\b|\d[-/]\d|\d\.\d{{1,2}}\.|\A\D*\d.*\b{MONTH}|\b{MONTH}[a-z]* \d"
    hours = r"(?i)\b(?:noon|mid-?day|midnight|lunchtime|\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|\d{1,2}:\d\d|\d{1,2} o.clock)"
    foreign = r"[^\x00-\xff]"
    passing = r"""(?xi)
        (by|before|on)?[ ]? (first[ ]thing|close[ ]of[ ](play|business)|cop|cob|eob|eod)?[ ]?
            (on[ ])? (this|next|the)?[ ]?
            ((mon|tues?|weds?|wednes|thu(rs?)?|fri|sat(ur)?|sun)(day)?|today|tonight|tomorrow)
            ([ ](morning|noon|lunchtime|afternoon|evening|night|[ap]\.?m\.?))?
        | (by|before|on)?[ ]?(the[ ])?((mon|tues?|weds?|wednes|thu(rs?)?|fri|sat(ur)?|sun)(day)?,?[ ](the[ ])?)?
            \d{1,2}(st|nd|rd|th)
        | (in[ ])?(\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten)[ ]?
            (d|w|m|mo|y|wd|bd|days?|weeks?|wks?|fortnights?|months?|mths?|working[ ]days?)
        | (by[ ])?(the[ ])?(end[ ]of[ ](the[ ]|this[ ])?(day|week|month)|(week|month)[ -]?end)
        | (eo[dwmqy]|eob|cob|cop|tmrw?)([ ]today)?
    """

    def date(self, day: dt.date) -> str:
        """Write a date: 5 March 2026."""
        return english_date(day)

    def due(self, line: Line) -> str:
        """Write a deadline: by 19 March 2026; before the audit, by 19 March 2026."""
        said = line.due.strip()
        if line.due_date is None:
            return said
        day = self.date(line.due_date)
        if not self.tells_more(said):
            return f"{_word_for(said)} {day}"
        said = self._with_by(said)
        return f"{said}, {day}" if re.match(BY, said) else f"{said}, by {day}"

    def _with_by(self, said: str) -> str:
        """Say "by" before a deadline that opens with an hour: by noon 13 Jan."""
        return f"by {said}" if re.match(self.hours, said) else said

    def due_in_table(self, line: Line) -> str:
        """Write a deadline in its column of the table: within two weeks (19 March 2026)."""
        said, day = line.due.strip(), line.due_date
        if day is None:
            return self.due(line) or self.told_due(line)[1]
        before = "before " if _word_for(said) == "before" else ""
        return f"{said} ({self.date(day)})" if self.tells_more(said) else f"{before}{self.date(day)}"

    def told_due(self, line: Line) -> tuple[str, str]:
        """Divide a task that ends in its deadline, and has no other: `File the claims`, `by the end of the month`."""
        told = None if line.due or line.due_date else re.fullmatch(ENDS_WITH_DAY, line.text.strip())
        return (told["task"], told["due"]) if told else (line.text, "")

    def due_in_sentence(self, line: Line) -> str:
        """Write a deadline as it ends a sentence: by 19 March 2026; within two weeks (by 19 March 2026)."""
        said = line.due.strip()
        if said and said in line.text:
            day = self.day_of(line)
            return self.brackets(day).strip() if day else ""
        if line.due_date is None:
            said = next(
                (re.sub(short, full, said, count=1) for short, full in _IN_FULL.items() if re.match(short, said)), said
            )
            return said if not said or re.match(_WHEN, said) else self.brackets(f"{self.words.due}: {said}").strip()
        if not self.tells_more(said):
            return self.due(line)
        said = f"by the {said}" if said.startswith("end of ") else self._with_by(said)
        by = "" if re.match(BY, said) else "by "
        return f"{said} ({by}{self.date(line.due_date)})"
