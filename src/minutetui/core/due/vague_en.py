"""English phrases that are a time, but not one day to come; and dates in figures whose order nobody knows."""

from __future__ import annotations

from minutetui.core.due.kind import kinds
from minutetui.core.due.kinds_en import FEW, MONTH, UNIT, WEEKDAY
from minutetui.core.due.numerals import WORDS

YEAR = "(?:,? ?(?:of )?(?:[0-9]{4}|next year|this year|'[0-9]{2}))?"
DATE = f"(?:[0-9]{{1,2}}(?:st|nd|rd|th)? {MONTH}|{MONTH} [0-9]{{1,2}}(?:st|nd|rd|th)?)"
SEASON = "(?:spring|summer|autumn|fall|winter)"
OF = "(?:this|next|the|the following|the coming)"
PERIOD = (
    f"(?:{OF} (?:week|month|quarter|year|half|sprint|weekend|{SEASON})|{MONTH}{YEAR}|(?:the )?q[1-4]{YEAR}|"
    f"(?:the )?h[12]{YEAR}|(?:the )?(?:{SEASON}){YEAR}|(?:the )?(?:first|second|third|fourth) (?:week|quarter|half)|"
    "(?:the )?(?:(?:first|second|third|fourth|last|final) (?:week|quarter|"
    f"half) of (?:the )?(?:{MONTH}|year|month|quarter|next month|next year|this month|"
    f"this year){YEAR})?)"
)
PART = (
    "(?:early to mid|mid to late|early|mid|late|middle of|the middle of|start of|the start of|"
    "beginning of|the beginning of|first half of|second half of|the first half of|the second half of|"
    "course of|the course of)"
)

KINDS = kinds(
    (
        "vague",
        (
            "as soon as (?:possible|practicable|practical)|asap|(?:very )?soon|sooner rather than later|shortly|"
            "promptly|immediately|at once|right away|straight away|urgent(?:ly)?|now|"
            "in due course|in due time|in time|at some (?:point|stage)|someday|one day|some day|"
            "in the (?:near|short|medium|long|not too distant) (?:future|term|run)|(?:short|medium|long|"
            "near)[- ]term|"
            "when(?:ever)? (?:time (?:allows|permits)|possible|convenient|necessary|needed|we can|there is time|"
            "appropriate)|going forward|where possible|if (?:necessary|needed|possible|required)|"
            "as (?:needed|required|necessary|appropriate|and when)|tb[acd]|to be (?:agreed|confirmed|decided|"
            "determined|announced|defined)|not (?:yet )?(?:set|fixed|known|agreed)|open|later|"
            "later (?:this|in the|next) (?:week|month|quarter|year)|(?:in |for )?a while|(?:with)?in (?:days|"
            "weeks|months)|overnight|in the morning|(?:at )?(?:the|your|"
            "our) earliest (?:possible )?(?:opportunity|convenience)|within the hour|[1-9][0-9]{0,2} ?h|"
            "before long|(?:next|"
            "another) time|no deadline|no date|(?:on time|on schedule|as planned|as scheduled|per plan|"
            "according to plan)"
        ),
    ),
    (
        "vague",
        (
            "(?:(?:in|for|within|over|during|before|by|after|from|through|"
            f"throughout) )?(?:(?:the )?{PART}[ -])?{PERIOD}"
        ),
    ),
    (
        "vague",
        (
            f"(?:(?:in|by) )?(?:the )?{PART}[ -](?:of )?(?:week|month|quarter|year|[0-9]{{4}}|{PERIOD})|"
            f"(?:early )?(?:in )?(?:the )?new year|in [0-9]{{4}}"
        ),
    ),
    (
        "vague",
        (
            f"(?:the )?(?:end|rest|remainder|close) of (?:{OF} )?(?:week|working week|business week|sprint|"
            f"{SEASON}|(?:fiscal|financial|tax) year|fy ?[0-9]{{2,4}}|day(?:s)?)|(?:the )?weekend|eow|cow|"
            f"fy ?[0-9]{{2,4}}|eofy|year-?end close"
        ),
    ),
    (
        "vague",
        (
            "(?:the )?week(?:end)? (?:after next|after|of|commencing|beginning|ending).{0,20}|"
            "(?:the )?(?:month|quarter|year) after next|(?:in )?(?:calendar |c|k)?(?:week|wk?|kw|cw) ?[0-9]{1,2}"
        ),
    ),
    (
        "vague",
        (
            "(?:(?:in|within|over) )?(?:the (?:next|coming) )?(?:about |around |"
            f"approximately )?(?:{FEW}) {UNIT}(?:'s?)?(?: time)?(?: or so| from now)?"
        ),
    ),
    ("vague", "(?:(?:in|within) )?an? (?:day|week|fortnight|month|quarter|year) or (?:two|three|so)"),
    (
        "vague",
        f"(?:(?:over|in|within) )?(?:the )?(?:next|coming|following) (?:(?:few|couple of|several|{WORDS}) )?{UNIT}",
    ),
    (
        "vague",
        (
            f"(?:(?:in|within) )?(?:{WORDS}|{FEW}|half an|{WORDS} 1/2) ?(?:hours?|hrs?|minutes?|"
            "mins?)(?:' time)?(?: from now)?|(?:in |within )?half a (?:day|week|month|quarter)|(?:(?:in|"
            f"within) )?{WORDS} {UNIT} and a half"
        ),
    ),
    (
        "vague",
        (
            "(?:(?:by|before|at|around) )(?:noon|midday|midnight|lunch(?:time)?|"
            "[0-9]{1,2}(?:[:.][0-9]{2})? ?(?:am|pm)|[0-9]{1,2}:[0-9]{2})"
        ),
    ),
    ("vague", f"(?:{DATE}|{WEEKDAY}) (?:at )?midnight|midnight (?:on )?(?:{DATE}|{WEEKDAY})|tonight at midnight"),
    (
        "vague",
        (
            f"(?:the )?(?:first|second|third|fourth|last|1st|2nd|3rd) (?:{WEEKDAY}|(?:working |business )?day|"
            f"weekend|week) (?:of|in) (?:(?:the|this|next) (?:month|quarter|year)|{MONTH}{YEAR})"
        ),
    ),
    (
        "vague",
        (
            f"{WEEKDAY} (?:week|fortnight)|(?:the )?following {WEEKDAY}|(?:the )?{WEEKDAY} after(?: next)?|"
            f"{WEEKDAY} in {WORDS} {UNIT}|an? (?:week|fortnight) (?:(?:on|from|after) )?(?:{WEEKDAY}|"
            f"tomorrow|today)|{WORDS} weeks (?:(?:on|from|after) )?(?:{WEEKDAY}|tomorrow)|"
            f"after {WORDS} {UNIT}|{WORDS} {UNIT} later"
        ),
    ),
    (
        "vague",
        (
            f"(?:(?:between|from) )?(?:the )?[0-9]{{1,2}}(?:st|nd|rd|th)? ?(?:-|to|and|or|"
            f"/) ?[0-9]{{1,2}}(?:st|nd|rd|th)?(?: of)? {MONTH}{YEAR}|{MONTH} [0-9]{{1,2}} ?(?:-|to|and|"
            f"or) ?[0-9]{{1,2}}{YEAR}"
        ),
    ),
    (
        "vague",
        r"[0-9]{1,2}([-/.])[0-9]{1,2}\1(?:[0-9]{2}|[0-9]{4})|[0-9]{2}([-/.])[0-9]{1,2}\2[0-9]|[0-9]{4}[-/][0-9]{1,2}",
    ),
    (
        "vague",
        (
            f"{DATE},? '?[0-9]{{2}}|(?:the )?(?:first|second|third|fourth|last|[1-5](?:st|nd|rd|"
            f"th)) {WEEKDAY}|half[ -]year"
        ),
    ),
    (
        "invalid",
        (f"(?:the )?day before yesterday|last (?:night|week|month|quarter|year)|{WORDS} {UNIT} (?:ago|earlier)"),
    ),
)
