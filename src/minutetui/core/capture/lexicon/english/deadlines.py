"""The English words for deadlines in a text, with a sign and without one. How a deadline is a day: `core/due`."""

from __future__ import annotations

from minutetui.core.capture.lexicon.of_lines import DeadlineWords

BY = r"(?:by|before|on or before|no later than|until)(?: the)?"
_NOT_BEFORE_DAY = "".join(
    f"(?<! (?:{words}))"
    for words in (
        "in|on|of|as|to",
        "for|see|out|off|and",
        "from|late|here|made|held|seen|told|than",
        "since|until|given|taken",
    )
)
"""What precedes a day that is no deadline: the questions from today."""
_DAY_NAMES = (
    "(?:(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|"
    r"\d{1,2}(?:st|nd|rd|th)?)\b"
)

DEADLINES = DeadlineWords(
    due_fields=r"due(?: date| by)?|deadline|by when|target date",
    said_when="",
    when="",
    by=(
        rf"(?:,? {BY.replace('|until', '')}|, ?(?P<word>deadline|due)(?: is| by)?) |"
        r"(?:[,;]| [-–—]) (?=(?:(?:on |in )?(?:the )?(?:end of|next|this|first thing|1st thing|early) |eo[mwd]\b|"
        rf"{_DAY_NAMES})[^,;]{{0,20}}$)| on (?={_DAY_NAMES}[^,;]{{0,16}}$)| (?=(?:1st|first) thing [^,;]{{3,14}}$)|"
        r" (?=within (?:an?|one|two|three|four|six|\d{1,2}) (?:(?:working )?day|week|month|fortnight)s?\W*$)|"
        rf"(?<!ed){_NOT_BEFORE_DAY}(?:,| [-–—])? (?=(?:today|tonight|tomorrow|tmrw|tmr|asap|as soon as possible)"
        r"(?: (?:morning|afternoon|evening|night|before|by|at the latest|eod)\b.*)?\W*$)"
    ),
    amounts="an?|one|two|three|four|five|six|ten",
    units="[hdwmy]|hours?|days?|weeks?|months?|years?",
    event=r"\b(?:before|after|when|once|until|upon|end|close)\b",
    verb_after="",
    as_said=(
        "^before |^by (?:(?:the )?(?:end|start) of|next|our next|xmas|christmas|easter|half[- ]term|new year|the agm|"
        "go-live|launch)|^(?:w/[ce]|week (?:commencing|ending|of)|early|mid|late)[ -]"
    ),
    soon=("asap", "as soon as possible", "a.s.a.p"),
    sure_in_bracket="",
    effort="h|hrs?|hours?|days?",
    by_figures="",
    may_end=(
        r"\b(?:by|before|within|no later|due|deadline|today|tonight|tomorrow|tmrw?|asap|soon|(?:1st|first) thing)\b|"
        r"(?:[,;–—-]|\bon) .{0,24}"
        r"(?:\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|eo[mwd]|month|week|year|"
        r"quarter)|\d\d?(?:st|nd|rd|th)\b)"
    ),
    may_end_mixed=(" by ",),
    day_chars="",
    day_alone=("on",),
    for_a_day=(
        r"\b(?:book|hire|reserve|invite|cover|advertise|rota|plan|move|reschedule|host|hold|run)\b|"
        r"\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*$"
    ),
    then="",
    repeated="by|before|within|on|until",
    joined=r"\bby\b",
    not_compared="by|on|at the latest|before",
)
