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
)
