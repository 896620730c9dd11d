"""English phrases that are deadlines but no days: ongoing, recurring, hung on an event."""

from __future__ import annotations

from minutetui.core.due.english import MONTHS, WEEKDAYS
from minutetui.core.due.english import UNIT as NAMED_UNIT
from minutetui.core.due.kind import kinds
from minutetui.core.due.numerals import ORDINAL, WORDS, either

UNIT = NAMED_UNIT.replace("?P<unit>", "?:")
MONTH = rf"{either(MONTHS)}\.?"
WEEKDAY = rf"{either(WEEKDAYS)}\.?"
EVENT = (
    "(?:launch|go-?live|going live|release|meeting|board|review|retro(?:spective)?|audit|delivery|"
    "approval|kick-?off|roll-?out|cut-?over|migration|"
    "acceptance|sign-?off|signing|signature|testing|pilot|trial|holidays?|christmas|xmas|easter|"
    "thanksgiving|new year|agm|demo|"
    "deployment|completion|handover|hand-?off|closing|opening|inspection|visit|workshop|training|"
    "conference|session|call|contract|tender|"
    "invoice|receipt|uat|code freeze|freeze|sprint|milestone|gate|show|trade fair|exam|elections?|"
    "budget round|(?:christmas|summer|winter|easter|half-term|spring|autumn) break|(?:end of )?term|"
    "half[- ]term|ramadan|diwali|spring festival|leave|event|"
    "committee|steering(?: group)?|"
    "phase [0-9]|stage [0-9])"
)
THE = "(?:(?:the|our|its|their|next|this|last|each) )*"
WHEN = (
    "(?:before|after|prior to|following|upon|by|at|on|until|till|once|ahead of|during|pending|"
    "subject to|in time for|in advance of|within .{1,12} of|as of|post|pre)"
)
EACH = (
    f"(?:day|week|fortnight|month|quarter|year|{WEEKDAY}|(?:working |business )day|morning|evening|"
    "afternoon|weekend|sprint|meeting)s?(?:[- ]end)?"
)
PLURALS = "(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weekends)"
OFTEN = "(?:(?:bi-?|semi-?)?(?:daily|weekly|monthly|quarterly|yearly|annually|annual)|fortnightly|nightly|hourly)"
FEW = (
    f"(?:a few|(?:a )?couple(?: of)?|several|some|many|a number of|(?:a )?(?:full |good ){WORDS}|{WORDS} full|"
    f"{WORDS} ?(?:to|or|-|~) ?{WORDS}|{WORDS} (?:and a half|or so|odd))"
)

KINDS = kinds(
    (
        "ongoing",
        (
            "(?:ongoing|continuous(?:ly)?|continual(?:ly)?|continuing|continues|standing|permanent(?:ly)?|"
            "in progress|rolling|open-ended|on-going|throughout|constantly|always|indefinitely)(?:,? (?:until|"
            "till|through|reviewed) .{1,20}| [(].{1,20}[)])?"
        ),
    ),
    (
        "ongoing",
        (
            "(?:on an? |as an? )(?:ongoing|continuous|continuing|rolling)(?: basis| item| task| action)?|"
            "(?:ongoing|continuous|rolling) basis|until further notice|at all times|for the foreseeable future|"
            "all (?:the time|year(?: round)?)"
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
            f"every) {EACH}|every {MONTH}|(?:every|each) year in {MONTH}|(?:every|each) (?:{ORDINAL}|"
            f"[0-9]{{1,2}}(?:st|nd|rd|th)) (?:of the month)?"
        ),
    ),
    (
        "recurring",
        f"(?:on |at )?{PLURALS}(?:(?:,| and| or| &) ?{PLURALS})*",
    ),
    (
        "recurring",
        (
            f"(?:on )?(?:the )?(?:first|second|third|fourth|last|{ORDINAL}) (?:{WEEKDAY}|(?:working |"
            f"business )?day) (?:of|in) (?:each|every) {EACH}"
        ),
    ),
    (
        "recurring",
        (
            f"{OFTEN}(?:,? (?:on|at|by|before|until|till|from) [a-z0-9: -]{{1,24}})?|(?:on )?an? (?:{OFTEN}|"
            "regular) basis|regularly|periodically"
        ),
    ),
    (
        "recurring",
        (
            f"(?:at|in|before|after|by|for|on) (?:each|every) {EACH}|half-yearly|(?:once|twice|(?:three|four|"
            f"five) times) (?:(?:an?|per|every|each) {EACH}|{OFTEN})|per {EACH}|at regular intervals"
        ),
    ),
    ("event", f"(?:(?:(?:with)?in )?(?:{WORDS}|{FEW}) {UNIT} )?{WHEN} {THE}(?:[a-z0-9'&-]+ ){{0,3}}{EVENT}s?"),
    ("event", f"(?:within|in) {WORDS} {UNIT} of {THE}(?:[a-z0-9'&-]+ ){{0,3}}{EVENT}"),
    (
        "event",
        (
            "(?:next|following|the next) (?:[a-z]+ )?(?:meeting|board|committee|steering group|review|retro|"
            "workshop|session|call|"
            f"sprint|release)|(?:post|pre)-?{EVENT}"
        ),
    ),
    (
        "event",
        (
            "(?:once|when|after|as soon as) (?:[a-z0-9'-]+ ){1,3}(?:have|has|get|gets) (?:[a-z0-9'-]+ ?){1,4}|"
            "(?:once|when|after|as soon as) (?:[a-z0-9'-]+ ){0,4}(?:repl(?:y|ies|ied)|responds?|arrives?|"
            "returns?|back|signed|approved|delivered|complete[d]?|"
            "done|released|placed|live|available|received|confirmed|agreed|launched|over|ready|known|in place)"
        ),
    ),
    (
        "event",
        (
            "(?:good|black) friday|(?:the )?bank holidays?|(?:chinese|lunar) new year|the spring festival|"
            "diwali|ramadan|halloween|easter(?: (?:sunday|monday))?|christmas(?: eve| day)?|boxing day|"
            "new year's (?:eve|day)|(?:labou?r|thanksgiving) day|thanksgiving"
        ),
    ),
    ("event", f"(?:t|d|l) ?[-+] ?{WORDS}(?: ?{UNIT}|[dwm])?"),
    (
        "event",
        (
            f"(?:on )?the (?:day|week|month|morning|evening) (?:before|after|"
            f"of) {THE}(?:[a-z0-9'&-]+ ){{0,3}}{EVENT}s?|on {EVENT} day|{EVENT} (?:minus|plus) {WORDS} {UNIT}"
        ),
    ),
)
