"""The English grammar of deadlines."""

from minutetui.core.due.english.days import DAY_END, DAYS, EARLIER, SPANS, WEEKDAY_NUMBERS
from minutetui.core.due.english.kinds import KINDS
from minutetui.core.due.grammar import Grammar
from minutetui.core.text.numerals import either

_CLOCK = (
    rf"(?:(?:(?!12(?:[:.][0-9]{{2}})? ?am)(?:[1-9]|1[0-2])(?:[:.][0-5][0-9])? ?[ap]\.?m\.?|(?:[1-9]|1[0-2]) o'?clock"
    f"|(?:0?[1-9]|1[0-9]|2[0-3])[:.][0-5][0-9]|noon|mid-?day|lunch(?:time)?|{DAY_END}|first thing|"
    "(?:the )?(?:end|close) of"
    rf"|(?:early |late )?(?:morning|afternoon|evening)|night)"
    "(?: ?(?:utc|gmt|bst|cet|cest|est|edt|cst|cdt|mst|mdt|pst|pdt))?)"
)
_DONE = (
    "(?!(?:increas|reduc|rais|lower|cut|extend|delay|deferr|postpon|mov)ed\\b)"
    "(?:[a-z]{2,13}ed|sent|paid|done|built|bought|brought|sold|written|drawn up)"
)
"""What was done by a day; by how much something changed is no day."""
_DOING = (
    "(?:(?:(?:(?:to|must|needs to) be )?(?:done|ready|sent|filed|paid|circulated|returned|signed|reported|published|"
    "installed|closed|completed|finished|submitted|delivered)|due(?: date)?:?|complete|finish|submit|deliver|send|file|"
    "pay|circulate|return|sign|report(?: back)?|reply|respond|answer|publish)(?: in writing)?|"
    "(?:needed|wanted|required)(?= (?:by|before|within|in)\\b)|"
    f"(?:to be )?{_DONE}(?:(?:,|,? (?:and|&|or|then)) {_DONE}){{0,2}}"
    "(?= (?:by|before|b4|within|(?:no|not) later than)\\b))"
)
_BY = (
    "(?:on or before|by|before|b4|on|until|till?|(?:no|not) later than|not after|ahead of|in time for|for|"
    "(?:at )?(?:the )?(?:very )?latest)"
)
_GAP = "(?: |(?=[^a-z ]))"
_WEEKDAY = either(WEEKDAY_NUMBERS)
_TBC = r"[(]?tb[acd][)]?"

GRAMMAR = Grammar(
    letters="[a-z]",
    days=DAYS,
    spans=SPANS,
    kinds=KINDS,
    earlier=EARLIER,
    around_spans=(
        "(?<!asap),? (?:please|pls|plz|thanks|thank you|thx)$",
        ",? (?:at (?:the )?(?:very )?)?latest$",
        ",? in writing$",
        ",? [(]?or (?:sooner|earlier|before)[)]?$",
        "^(?:deadline|ddl)(?:[为是:]| is)? ?",
        f"^{_DOING}{_GAP}(?=(?:in|within|inside|w/in) (?!writing))",
        "^(?:no|not) later than (?=.* meeting$)",
    ),
    around_days=(
        f"^(?:{_DOING}{_GAP})?(?:{_BY}{_GAP}){{1,2}}|^{_DOING}{_GAP}",
        f"^(?:early|late|first thing|1st thing) (?:on )?(?=(?:(?:this|next) )?{_WEEKDAY}|tomorrow)",
        ",? (?:max|tops)$",
        "^(?:[1-9]|1[0-2]) (?=(?:today|tomorrow)$)",
        rf"^{_CLOCK}(?:,? ?on |,? )(?:the )?",
        rf"(?:, ?| )(?:(?:at|by|before|in the) )?(?:{_CLOCK}|(?:at|by|before) (?:[1-9]|1[0-2])|[ap]\.?m\.?)$",
        f"(?<=[^a-z])(?:{DAY_END})$|^(?:{DAY_END})(?=[^a-z ])",
    ),
    loosening=(
        (
            "^(?:(?:in|within|by|on|before|until) )?(?:about|around|nearly|almost|just (?:over|under)|a good|"
            "target(?:ing)?(?: date)?:?|try(?:ing)? for|if possible,?(?: by| on)?|"
            "aim(?:ing)? (?:for|at)|roughly|approximately|approx\\.?|circa|"
            "ca?\\.?|~|after|from|since|starting|as (?:of|from)|ideally|probably|maybe|"
            "perhaps|hopefully|possibly|preferably|tentatively|provisionally|another|max(?:imum)?|"
            "(?:for )?at least|at most|up to|(?:no |not )?"
            "(?:less|more|longer|earlier|sooner) than|over|under|not before|sometime|some time|"
            "(?:the )?week (?:of|commencing|"
            "beginning|starting|ending)|w/[cbes]|wc|an? (?:week|fortnight) (?:from|on|after)|(?:one|two|"
            "three) weeks (?:from|on|after)"
            ") |^~"
        ),
        (
            ",? (?:max(?:imum)?|at (?:the )?most|tops|or so|or thereabouts|or later|or after|if poss(?:ible)?|"
            f"if we can|onwards?|at the earliest|{_TBC}|[(]?tentative[)]?|[(]?provisional[)]?)$|{_TBC}$|ish$"
        ),
    ),
    hurry="urgent(?:ly)?|asap|as soon as possible|immediately|promptly|(?:very |rather )?soon|shortly|right away|now",
    working_days=r"\b(?:working|wkg|business|work) ?days?\b|[0-9] ?[wb]d\b",
    weekday=rf"(?:(?:this|next) )?{_WEEKDAY}\.?",
    this_week="this|next",
    choices=(
        *("today", "tomorrow", "Friday", "next Friday", "one week", "two weeks", "one month"),
        *("end of month", "end of quarter"),
    ),
)
