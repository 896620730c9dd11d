"""English phrases that are deadlines but no days, and why; and dates in figures whose order nobody knows."""

from __future__ import annotations

from minutetui.core.due.english import MONTHS, WEEKDAYS
from minutetui.core.due.english import UNIT as NAMED_UNIT
from minutetui.core.due.kind import kinds
from minutetui.core.due.numerals import ORDINAL, WORDS, either

UNIT = NAMED_UNIT.replace("?P<unit>", "?:")
MONTH = rf"{either(MONTHS)}\.?"
WEEKDAY = rf"{either(WEEKDAYS)}\.?"
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
EVENT = (
    "(?:launch|go-?live|going live|release|meeting|board|review|retro(?:spective)?|audit|delivery|"
    "approval|kick-?off|roll-?out|cut-?over|migration|"
    "acceptance|sign-?off|signing|signature|testing|pilot|trial|holidays?|christmas|xmas|easter|"
    "thanksgiving|new year|agm|demo|"
    "deployment|completion|handover|hand-?off|closing|opening|inspection|visit|workshop|training|"
    "conference|session|call|contract|tender|"
    "invoice|receipt|uat|code freeze|freeze|sprint|milestone|gate|show|trade fair|exam|elections?|"
    "budget round|phase [0-9]|stage [0-9])"
)
THE = "(?:(?:the|our|its|their|next|this|last|each) )*"
WHEN = (
    "(?:before|after|prior to|following|upon|by|at|on|until|till|once|ahead of|during|pending|"
    "in time for|in advance of|within .{1,12} of|as of|post|pre)"
)
EACH = (
    f"(?:day|week|fortnight|month|quarter|year|{WEEKDAY}|(?:working |business )day|morning|evening|"
    "afternoon|weekend|sprint|meeting)s?"
)
OFTEN = "(?:(?:bi-?|semi-?)?(?:daily|weekly|monthly|quarterly|yearly|annually|annual)|fortnightly|nightly|hourly)"
FEW = f"(?:a few|(?:a )?couple(?: of)?|several|some|{WORDS} ?(?:to|or|-|~) ?{WORDS}|{WORDS} (?:and a half|or so|odd))"

KINDS = kinds(
    (
        "ongoing",
        (
            "(?:ongoing|continuous(?:ly)?|continual(?:ly)?|continuing|continues|standing|permanent(?:ly)?|"
            "in progress|rolling|open-ended|indefinitely)(?: (?:until|till|through) .{1,20})?"
        ),
    ),
    (
        "ongoing",
        (
            "(?:on an? |as an? )(?:ongoing|continuous|continuing|rolling)(?: basis| item| task| action)?|"
            "until further notice|all (?:the time|year(?: round)?)"
        ),
    ),
    (
        "ongoing",
        (
            "(?:throughout|for the duration(?: of)?|during)(?: (?:the|this))?(?: [a-z]+)? (?:project|"
            "programme|program|year|contract)|all year"
        ),
    ),
    (
        "recurring",
        (
            f"(?:every|each) (?:(?:other|second|third|single|{WORDS}) )?{EACH}(?:(?:,| and| or| to| &|"
            f"-)? ?{WEEKDAY})*(?: (?:on|at|by|before|until|till|through) [a-z0-9: -]{{1,24}})?"
        ),
    ),
    (
        "recurring",
        (
            f"(?:(?:at|on|by) )?(?:the )?(?:end|last day|[0-9]{{1,2}}(?:st|nd|rd|th)|{ORDINAL}) of (?:each|"
            f"every) {EACH}|every {MONTH}"
        ),
    ),
    ("recurring", "(?:on )?(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays)"),
    (
        "recurring",
        (
            f"{OFTEN}(?:,? (?:on|at|by|before|until|till|from) [a-z0-9: -]{{1,24}})?|(?:on )?an? (?:{OFTEN}|"
            "regular) basis|regularly|periodically"
        ),
    ),
    (
        "recurring",
        f"(?:once|twice|(?:three|four|five) times) (?:an?|per|every|each) {EACH}|per {EACH}|at regular intervals",
    ),
    ("event", f"(?:(?:(?:with)?in )?(?:{WORDS}|{FEW}) {UNIT} )?{WHEN} {THE}(?:[a-z0-9'&-]+ ){{0,3}}{EVENT}s?"),
    ("event", f"(?:within|in) {WORDS} {UNIT} of {THE}(?:[a-z0-9'&-]+ ){{0,3}}{EVENT}"),
    (
        "event",
        (
            "(?:next|following|the next) (?:[a-z]+ )?(?:meeting|board|review|retro|workshop|session|call|"
            f"sprint|release)|(?:post|pre)-?{EVENT}"
        ),
    ),
    (
        "event",
        (
            "(?:once|when|after|as soon as) (?:[a-z0-9'-]+ ){0,4}(?:signed|approved|delivered|complete[d]?|"
            "done|released|live|available|received|confirmed|agreed|launched|over|ready|known|in place)"
        ),
    ),
    (
        "event",
        (
            "(?:good|black) friday|easter(?: (?:sunday|monday))?|christmas(?: eve| day)?|boxing day|"
            "new year's (?:eve|day)|(?:labou?r|thanksgiving) day|thanksgiving"
        ),
    ),
    ("event", f"(?:t|d) ?[-+] ?{WORDS}(?: ?{UNIT}|[dwm])?"),
    (
        "vague",
        (
            "as soon as (?:possible|practicable|practical)|asap|soon|sooner rather than later|shortly|"
            "promptly|immediately|at once|right away|straight away|urgent(?:ly)?|now|"
            "in due course|in due time|in time|at some (?:point|stage)|someday|one day|some day|"
            "in the (?:near|short|medium|long|not too distant) (?:future|term|run)|(?:short|medium|long|"
            "near)[- ]term|"
            "when(?:ever)? (?:time allows|possible|convenient|necessary|needed|we can|there is time|"
            "appropriate)|going forward|where possible|if (?:necessary|needed|possible|required)|"
            "as (?:needed|required|necessary|appropriate|and when)|tb[acd]|to be (?:agreed|confirmed|decided|"
            "determined|announced|defined)|not (?:yet )?(?:set|fixed|known|agreed)|open|later|"
            "later (?:this|in the|next) (?:week|month|quarter|year)|in a while|before long|(?:next|"
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
            f"(?:in )?(?:the )?new year|in [0-9]{{4}}"
        ),
    ),
    (
        "vague",
        (
            f"(?:the )?(?:end|rest|remainder|close) of (?:{OF} )?(?:week|working week|business week|sprint|"
            f"{SEASON}|(?:fiscal|financial) year|day(?:s)?)|(?:the )?weekend|eow|cow|eofy|year-?end close"
        ),
    ),
    (
        "vague",
        (
            "(?:the )?week(?:end)? (?:after next|after|of|commencing|beginning|ending).{0,20}|"
            "(?:the )?(?:month|quarter|year) after next|(?:calendar |c|k)?(?:week|wk?|kw|cw) ?[0-9]{1,2}"
        ),
    ),
    (
        "vague",
        (
            "(?:(?:in|within|over) )?(?:the (?:next|coming) )?(?:about |around |"
            f"approximately )?(?:{FEW}) {UNIT}(?:'s?)?(?: time)?(?: or so| from now)?"
        ),
    ),
    ("vague", f"(?:(?:over|in) )?(?:the )?(?:next|coming|following) (?:(?:few|couple of|several|{WORDS}) )?{UNIT}"),
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
            f"{WEEKDAY} (?:week|fortnight)|an? (?:week|fortnight) (?:(?:on|from|after) )?(?:{WEEKDAY}|"
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
    ("vague", r"[0-9]{1,2}([-/.])[0-9]{1,2}\1(?:[0-9]{1,2}|[0-9]{4})|[0-9]{4}[-/][0-9]{1,2}"),
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
