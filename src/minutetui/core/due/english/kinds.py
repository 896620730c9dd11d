"""English phrases that are deadlines but not one day to come: event, ongoing, recurring, vague, invalid."""

from __future__ import annotations

from minutetui.core.due.english.days import LENGTH_UNITS, MONTH_NUMBERS, WEEKDAY_NUMBERS
from minutetui.core.due.grammar import Kinds
from minutetui.core.text.numerals import ORDINAL, WORDS, either

_UNIT = f"(?:{LENGTH_UNITS})"
_MONTH = rf"{either(MONTH_NUMBERS)}\.?"
_WEEKDAY = rf"{either(WEEKDAY_NUMBERS)}\.?"
_EVENT = (
    "(?:launch|go-?live|going live|release|meeting|mtg|board|review|retro(?:spective)?|audit|delivery|"
    "approval|kick-?off|roll-?out|cut-?over|migration|"
    "acceptance|sign-?off|signing|signature|testing|pilot|trial|holidays?|christmas|xmas|easter|"
    "thanksgiving|new year|agm|demo|"
    "deployment|completion|handover|hand-?off|closing|opening|inspection|visit|workshop|training|"
    "conference|session|call|contract|tender|"
    "invoice|receipt|uat|code freeze|freeze|sprint|milestone|gate|show|trade fair|exam|elections?|"
    "budget round|(?:christmas|summer|winter|easter|half-term|spring|autumn) break|(?:end of )?term|"
    "half[- ]term|ramadan|diwali|spring festival|leave|event|"
    "committee|steering(?: group)?|council|stand-?up|scrum|governors|"
    "phase [0-9]|stage [0-9])"
)
_GATHERING = "(?:meeting|mtg|board|session|agm|committee|council|workshop|call|review|exec|term|newsletter|issue)"
_THE = "(?:(?:the|our|its|their|next|this|last|each) )*"
_AHEAD = "(?:by |at least |no later than |not less than )?"
_WHEN = (
    "(?:before|b4|after|prior to|following|upon|by|at|on|until|till|once|ahead of|during|pending|"
    "subject to|in time for|in advance of|within .{1,12} of|as of|post|pre)"
)
_EACH = (
    f"(?:day|week|fortnight|month|quarter|year|{_WEEKDAY}|(?:working |business )day|morning|evening|"
    "afternoon|weekend|sprint|meeting)s?(?:[- ]end)?"
)
_PLURALS = "(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weekends)"
_OFTEN = "(?:(?:bi-?|semi-?)?(?:daily|weekly|monthly|quarterly|yearly|annually|annual)|fortnightly|nightly|hourly)"
_FEW = (
    f"(?:a few|(?:a )?couple(?: of)?|several|some|many|a number of|(?:a )?(?:full |good ){WORDS}|{WORDS} full|"
    f"{WORDS} ?(?:to|or|-|~) ?{WORDS}|{WORDS} (?:and a half|or so|odd))"
)

_YEAR = "(?:,? ?(?:of )?(?:[0-9]{4}|next year|this year|'[0-9]{2}))?"
_DATE = f"(?:[0-9]{{1,2}}(?:st|nd|rd|th)? {_MONTH}|{_MONTH} [0-9]{{1,2}}(?:st|nd|rd|th)?)"
_SEASON = "(?:spring|summer|autumn|fall|winter)"
_NTH = "(?:first|second|third|fourth|1st|2nd|3rd|4th)"
_OF = "(?:this|next|the|the following|the coming)"
_PERIOD = (
    f"(?:{_OF} (?:week|month|quarter|year|half|sprint|weekend|{_SEASON})|{_MONTH}{_YEAR}|(?:the )?q[1-4]{_YEAR}|"
    f"(?:the )?h[12]{_YEAR}|(?:the )?(?:{_SEASON}){_YEAR}|(?:the )?(?:first|second|third|fourth) (?:week|quarter|half)|"
    "(?:the )?(?:(?:first|second|third|fourth|last|final) (?:week|quarter|"
    f"half) of (?:the )?(?:{_MONTH}|year|month|quarter|next month|next year|this month|"
    f"this year){_YEAR})?)"
)
_PART = (
    "(?:early to mid|mid to late|early|mid|late|middle of|the middle of|start of|the start of|"
    "beginning of|the beginning of|first half of|second half of|the first half of|the second half of|"
    "course of|the course of)"
)

KINDS: Kinds = (
    (
        "ongoing",
        (
            "(?:ongoing|continuous(?:ly)?|continual(?:ly)?|continuing|continues|standing|permanent(?:ly)?|in progress|"
            "rolling|open-ended|on-going|throughout|constantly|always|indefinitely)(?:,? (?:until|till|through|"
            "reviewed) .{1,20}| [(].{1,20}[)])?"
        ),
    ),
    ("ongoing", "(?:on an? |as an? )(?:ongoing|continuous|continuing|rolling)(?: basis| item| task| action)?"),
    ("ongoing", "(?:ongoing|continuous|rolling) basis|until further notice|at all times|for the foreseeable future"),
    ("ongoing", "all (?:the time|year(?: round)?)"),
    (
        "ongoing",
        (
            "(?:throughout|for the duration(?: of)?|during)(?: (?:the|this))?(?: [a-z]+)? (?:project|programme|"
            "program|year|contract)"
        ),
    ),
    ("ongoing", "all year"),
    (
        "recurring",
        (
            f"(?:every|each) (?:(?:other|second|third|single|{WORDS}) )?{_EACH}(?:(?:,| and| or| to| &|"
            f"-)? ?{_WEEKDAY})*(?: (?:on|at|by|before|until|till|through) [a-z0-9: -]{{1,24}})?"
        ),
    ),
    (
        "recurring",
        f"(?:(?:at|on|by) )?(?:the )?(?:end|last day|[0-9]{{1,2}}(?:st|nd|rd|th)|{ORDINAL}) of (?:each|every) {_EACH}",
    ),
    ("recurring", f"every {_MONTH}|(?:every|each) year in {_MONTH}"),
    ("recurring", f"(?:every|each) (?:{ORDINAL}|[0-9]{{1,2}}(?:st|nd|rd|th)) (?:of the month)?"),
    ("recurring", f"(?:on |at )?{_PLURALS}(?:(?:,| and| or| &) ?{_PLURALS})*"),
    (
        "recurring",
        (
            f"(?:on )?(?:the )?(?:first|second|third|fourth|last|{ORDINAL}) (?:{_WEEKDAY}|(?:working |"
            f"business )?day) (?:of|in) (?:each|every) {_EACH}"
        ),
    ),
    ("recurring", f"{_OFTEN}(?:,? (?:on|at|by|before|until|till|from) [a-z0-9: -]{{1,24}})?"),
    ("recurring", f"(?:on )?an? (?:{_OFTEN}|regular) basis|regularly|periodically"),
    ("recurring", f"(?:at|in|before|after|by|for|on) (?:each|every) {_EACH}|half-yearly"),
    ("recurring", f"(?:once|twice|(?:three|four|five) times) (?:(?:an?|per|every|each) {_EACH}|{_OFTEN})|per {_EACH}"),
    ("recurring", "at regular intervals"),
    (
        "event",
        (
            f"(?:{_AHEAD}(?:(?:with)?in )?(?:(?:{WORDS}|{_FEW}) {_UNIT} )?|(?:the day|well|long|just|right|shortly|"
            f"immediately|some ?time|any ?time|a while|in good time) )?{_WHEN} {_THE}(?:[a-z0-9'&-]+ ){{0,3}}{_EVENT}s?"
        ),
    ),
    ("event", f"(?:within|in) {WORDS} {_UNIT} of {_THE}(?:[a-z0-9'&-]+ ){{0,3}}{_EVENT}"),
    (
        "event",
        (
            "(?:next|following|the next) (?:[a-z]+ )?(?:meeting|board|committee|steering group|review|retro|workshop|"
            "session|call|sprint|release)"
        ),
    ),
    ("event", f"(?:post|pre)-?{_EVENT}"),
    ("event", f"(?:the |our )?(?:{_MONTH}|{_WEEKDAY}(?:'s)?|{ORDINAL}|[1-4](?:st|nd|rd|th)) (?:[a-z]+ )?{_GATHERING}"),
    ("event", "(?:the |our )?(?:annual general meeting|agm|egm|xmas|half[- ]term|[a-z]+ holidays)"),
    (
        "event",
        (
            "(?:by |before |at )?(?:the )?(?:start|end) of (?:(?:the|this|next|your|his|her|their) )?(?:[a-z]+ )?"
            "(?:shift|watch|lesson)"
        ),
    ),
    ("event", "(?:once|when|after|as soon as) (?:[a-z0-9'-]+ ){1,3}(?:have|has|get|gets) (?:[a-z0-9'-]+ ?){1,4}"),
    (
        "event",
        (
            "(?:once|when|after|as soon as) (?:[a-z0-9'-]+ ){0,4}(?:repl(?:y|ies|ied)|responds?|arrives?|returns?|"
            "back|signed|approved|delivered|complete[d]?|done|released|placed|live|available|received|confirmed|"
            "agreed|launched|over|ready|known|in place)"
        ),
    ),
    ("event", "(?:good|black) friday|(?:the )?bank holidays?|(?:chinese|lunar) new year|the spring festival|diwali"),
    ("event", "ramadan|halloween|easter(?: (?:sunday|monday))?|christmas(?: eve| day)?|boxing day"),
    ("event", "new year's (?:eve|day)|(?:labou?r|thanksgiving) day|thanksgiving"),
    ("event", f"(?:t|d|l) ?[-+] ?{WORDS}(?: ?{_UNIT}|[dwm])?"),
    (
        "event",
        f"(?:on )?the (?:day|week|month|morning|evening) (?:before|after|of) {_THE}(?:[a-z0-9'&-]+ ){{0,3}}{_EVENT}s?",
    ),
    (
        "event",
        (
            f"(?:by|before|b4|in time for) {_THE}(?:[a-z]+ )?(?:{_EVENT}|sync|planning|huddle|check-?in|catch-?up|mtg)"
            f"(?: on)? (?:today|tonight|tomorrow|tmrw|tmr|{_WEEKDAY}|[0-9]{{1,2}}(?:st|nd|rd|th)?(?: {_MONTH})?)"
        ),
    ),
    ("event", f"on {_EVENT} day|{_EVENT} (?:minus|plus) {WORDS} {_UNIT}"),
    ("vague", "as soon as (?:possible|practicable|practical)|asap|(?:very )?soon|sooner rather than later|shortly"),
    ("vague", "promptly|immediately|at once|right away|straight away|urgent(?:ly)?|now|in due course|in due time"),
    ("vague", "in time|at some (?:point|stage)|someday|one day|some day"),
    ("vague", "in the (?:near|short|medium|long|not too distant) (?:future|term|run)"),
    ("vague", "(?:short|medium|long|near)[- ]term"),
    (
        "vague",
        (
            "when(?:ever)? (?:time (?:allows|permits)|possible|convenient|necessary|needed|we can|there is time|"
            "appropriate)"
        ),
    ),
    ("vague", "going forward|where possible|if (?:necessary|needed|possible|required)"),
    ("vague", "as (?:needed|required|necessary|appropriate|and when)|tb[acd]"),
    ("vague", "to be (?:agreed|confirmed|decided|determined|announced|defined)"),
    ("vague", "not (?:yet )?(?:set|fixed|known|agreed)|open|later"),
    (
        "vague",
        (
            "(?:(?:by|in|during) )?(?:(?:early|mid|late|later|some ?time|middle of|start of|beginning of) )?"
            "(?:this|next) (?:wk|wkend|mth|qtr)|end of (?:the |this )?(?:wk|mth|qtr)"
        ),
    ),
    ("vague", "later (?:this|in the|next) (?:week|month|quarter|year)|(?:in |for )?a while"),
    ("vague", "(?:with)?in (?:days|weeks|months)|overnight|in the morning"),
    ("vague", "(?:at )?(?:the|your|our) earliest (?:possible )?(?:opportunity|convenience)|within the hour"),
    ("vague", "[1-9][0-9]{0,2} ?h|before long|(?:next|another) time|no deadline|no date"),
    ("vague", "(?:on time|on schedule|as planned|as scheduled|per plan|according to plan)"),
    (
        "vague",
        (
            "(?:(?:in|for|within|over|during|before|by|after|from|through|"
            f"throughout) )?(?:(?:the )?{_PART}[ -])?{_PERIOD}"
        ),
    ),
    ("vague", f"(?:(?:in|by) )?(?:the )?{_PART}[ -](?:of )?(?:week|month|quarter|year|[0-9]{{4}}|{_PERIOD})"),
    ("vague", "(?:early )?(?:in )?(?:the )?new year|in [0-9]{4}"),
    (
        "vague",
        (
            f"(?:the )?(?:end|rest|remainder|close) of (?:{_OF} )?(?:week|working week|business week|sprint|{_SEASON}|"
            "(?:fiscal|financial|tax) year|fy ?[0-9]{2,4}|day(?:s)?)"
        ),
    ),
    ("vague", "(?:the )?weekend|eow|cow|fy ?[0-9]{2,4}|eofy|year-?end close"),
    ("event", "(?:before|b4|by|after|at) (?:the|our) (?:next|last|final) [a-z-]{3,}(?: [a-z-]{3,})?"),
    (
        "vague",
        (
            "(?:(?:by|in|during|for) )?(?:the )?(?:week(?:end)?|wk) "
            "(?:after next|after|of|commencing|beginning|ending).{0,20}|for (?:the )?(?:w/[cbe]|wc) .{2,20}"
        ),
    ),
    ("vague", "(?:the )?(?:month|quarter|year) after next|(?:in )?(?:calendar |c|k)?(?:week|wk?|kw|cw) ?[0-9]{1,2}"),
    (
        "vague",
        (
            "(?:(?:in|within|over) )?(?:the (?:next|coming) )?(?:about |around |"
            f"approximately )?(?:{_FEW}) {_UNIT}(?:'s?)?(?: time)?(?: or so| from now)?"
        ),
    ),
    ("vague", "(?:(?:in|within) )?an? (?:day|week|fortnight|month|quarter|year) or (?:two|three|so)"),
    (
        "vague",
        f"(?:(?:over|in|within) )?(?:the )?(?:next|coming|following) (?:(?:few|couple of|several|{WORDS}) )?{_UNIT}",
    ),
    (
        "vague",
        (
            f"(?:(?:in|within) )?(?:{WORDS}|{_FEW}|half an|{WORDS} 1/2) ?(?:hours?|hrs?|minutes?|"
            "mins?)(?:' time)?(?: from now)?"
        ),
    ),
    ("vague", f"(?:in |within )?half a (?:day|week|month|quarter)|(?:(?:in|within) )?{WORDS} {_UNIT} and a half"),
    (
        "vague",
        (
            "(?:(?:by|before|at|around) )(?:noon|midday|midnight|lunch(?:time)?|[0-9]{1,2}(?:[:.][0-9]{2})? ?(?:am|"
            "pm)|[0-9]{1,2}:[0-9]{2})"
        ),
    ),
    ("vague", f"(?:{_DATE}|{_WEEKDAY}) (?:at )?midnight|midnight (?:on )?(?:{_DATE}|{_WEEKDAY})|tonight at midnight"),
    (
        "vague",
        (
            f"(?:the )?(?:first|second|third|fourth|last|1st|2nd|3rd) (?:{_WEEKDAY}|(?:working |business )?day|"
            f"weekend|week) (?:of|in) (?:(?:the|this|next) (?:month|quarter|year)|{_MONTH}{_YEAR})"
        ),
    ),
    ("vague", f"{_WEEKDAY} (?:week|fortnight)|(?:the )?following {_WEEKDAY}|(?:the )?{_WEEKDAY} after(?: next)?"),
    ("vague", f"{_WEEKDAY} in {WORDS} {_UNIT}"),
    ("vague", f"an? (?:week|fortnight) (?:(?:on|from|after) )?(?:{_WEEKDAY}|tomorrow|today)"),
    ("vague", f"{WORDS} weeks (?:(?:on|from|after) )?(?:{_WEEKDAY}|tomorrow)|after {WORDS} {_UNIT}"),
    ("vague", f"{WORDS} {_UNIT} later"),
    (
        "vague",
        (
            "(?:(?:between|from) )?(?:the )?[0-9]{1,2}(?:st|nd|rd|th)? ?(?:-|to|and|or|/) ?[0-9]{1,2}(?:st|nd|rd|"
            f"th)?(?: of)? {_MONTH}{_YEAR}"
        ),
    ),
    ("vague", f"{_MONTH} [0-9]{{1,2}} ?(?:-|to|and|or) ?[0-9]{{1,2}}{_YEAR}"),
    ("vague", f"{_DATE},? '?[0-9]{{2}}|(?:the )?(?:first|second|third|fourth|last|[1-5](?:st|nd|rd|th)) {_WEEKDAY}"),
    ("vague", "half[ -]year"),
    (
        "vague",
        (
            f"(?:(?:in|by|during|for) )?(?:the )?{_NTH} (?:week|wk|half|quarter|qtr|half[- ]term|term)"
            f"(?: (?:(?:of|in) )?(?:the )?(?:(?:this |next )?(?:{_MONTH}|month|term|year|quarter|half[- ]term)){_YEAR}"
            ")?"
        ),
    ),
    ("invalid", "(?:the )?day before yesterday|last (?:night|week|month|quarter|year)"),
    ("invalid", f"{WORDS} {_UNIT} (?:ago|earlier)"),
)
