"""The English words for deadlines in a text, with a sign and without one. How a deadline is a day: `core/due`."""

from __future__ import annotations

from itertools import groupby

from minutetui.core.capture.lexicon.of_deadlines import DeadlineWords

BY = r"(?:by|before|b4|on or before|(?:no|not) later than|in time for|until)(?: the)?"
_NO_DAY_AFTER = (
    "in|on|of|as|to|for|see|out|off|and|from|late|here|made|held|seen|told|than|since|until|given|taken|about"
)
"""What precedes a day that is no deadline: the questions from today."""
_NO_WEEKDAY_AFTER = (
    "by|or|do|each|last|till|next|this|palm|good|make|free|after|every|black|cyber|before|easter|b4|starting|"
    "beginning|commencing"
)
"""The same before the name of a weekday alone: Good Friday."""


def not_after(words: str, *, first: str = " ", last: str = "") -> str:
    """Give the pattern of a place that none of some plain words precedes; `first` and `last` are around each word."""
    by_length = groupby(sorted(words.split("|"), key=len), key=len)
    return "".join(f"(?<!{first}(?:{'|'.join(group)}){last})" for _, group in by_length)


_NOT_BEFORE_DAY = not_after(_NO_DAY_AFTER)
_NOT_BEFORE_WEEKDAY = not_after(f"{_NO_DAY_AFTER}|{_NO_WEEKDAY_AFTER}")
_NOT_BEFORE_DAY_INSIDE = not_after(f"{_NO_DAY_AFTER}|{_NO_WEEKDAY_AFTER}", last=" ")
_NOT_AFTER_TALK = not_after("the talk|a talk|the call|a call|the chat|a chat|lecture|webinar|seminar|class", last=" ")
_NOT_AFTER_CLOCK = r"(?<!\d[ap]m)(?<!\d:\d\d)(?<!\d\.\d\d)"
_COUNT = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|\d{1,3})"
_LENGTH = (
    rf"(?:half )?{_COUNT} (?:(?:full|whole|clear|working|wkg|business|calendar) )?"
    "(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|wks?|fortnights?|months?|mths?|quarters?|years?|yrs?)"
)
_AHEAD = (
    rf"(?:(?:at least|no later than|not less than|up to|about|just) )?(?:{_LENGTH}|"
    "the (?:day|night|evening|morning|week|weekend|month)|"
    "well|long|just|right|shortly|immediately|some ?time|any ?time|a while|in good time)"
)
"""How long before an event: 5 days before the next meeting, well before Easter."""
WEEKDAY = "(?:mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
MONTH_NAMES = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    "nov(?:ember)?|dec(?:ember)?"
)
_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DATE = rf"(?:{WEEKDAY},? )?(?:\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?)(?:,? 20\d\d)?"
_CLOCK = r"(?:noon|midday|lunchtime|\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m)?)"
_PERIOD = "(?:week|wk|weekend|wkend|month|mth|quarter|qtr|term|half[- ]term|year)"
_VAGUE = (
    rf"(?:(?:early|late|later|sometime|some time) )?(?:this|next) {_PERIOD}|over the weekend|"
    rf"(?:at )?(?:the )?(?:end|start|beginning|middle) of (?:the|this|next) {_PERIOD}|"
    rf"every (?:{WEEKDAY}|day|morning|week|fortnight|month|quarter)|"
    rf"(?:early|mid|late)[- ](?:{MONTH_NAMES})|(?:early )?in the new year"
)
"""A time that is no day, or comes again, at the end of a task: next week, every Friday."""
_SURE = (
    rf"(?:(?:this|next) )?{WEEKDAY}|{_DATE}|\d{{1,2}}(?:st|nd|rd|th)|tomorrow|tonight|"
    rf"(?:the )?end of (?:the|this|next) {_PERIOD}"
)
_NOT_AFTER_EVENT = not_after(
    "meeting|mtg|event|party|fair|fete|agm|gala|dinner|lunch|session|visit|trip|workshop|training|demo|show|hearing",
    first="",
    last=" ",
)
_AT_LATEST = "(?:,? (?:at the (?:very )?latest|latest|max|tops))?"
DAY_NAMES = rf"(?:{WEEKDAY}s?|{MONTH_NAMES}|\d{{1,2}}(?:st|nd|rd|th)?)\b"

_OF_WEEK = "of|commencing|beginning|ending|comm?"
_WEEK_OF_DAY = r"(?:w/[cbe]|(?<!the )wc(?= (?:mon[a-z]* )?\d))"
_NTHS = "first|second|third|fourth|last|final|1st|2nd|3rd|4th"
NTH = f"(?:{_NTHS})"
_NOT_NTH = not_after(_NTHS, first="", last=" ")

_NOT_HIRED = not_after("hall|room|van|skip|venue|marquee|equipment", first="", last=" ")
"""Not after what is hired: pay the hall hire, this week."""

_CLAUSE_OF_PAST = (
    r"\bthat (?:[^,;]* )?"
    r"(?:was|were|had|did|didn['’]t|wasn['’]t|weren['’]t|went|got|came|left|met|fell|broke|took|gave|said|ran|lost|made|"
    r"sent|told|used|died|(?<!\bbe )(?<!\bget )(?<!\bthe )(?<!\bbeen )(?<!\ba )(?<!\ban )[a-z]{2,}[^\We]ed)\b[^,;]*$"
)
"""A clause that tells of what has happened: the gate that was left open."""

_QUESTION = (
    r"\b(?:who|whom|whose|whether|which|what|why|(?:if|when|where|how)(?! (?:poss|need|necess|requir|conven|avail)))\b "
    "[^,;]*$"
)
"""A question inside a sentence: who is on call."""
_TALKS = "speak|talk|chat|ring|phone|call|chase|nudge|see|meet|liaise|catch up|discuss|update|brief|train"
_TOPIC = (
    rf"^(?!(?:.*\b)?(?:{_TALKS})\b).*\b(?:about|regarding|concerning|re|following) "
    "(?!(?:it|this|that|them|these|those|him|her|me|us)$)[^,;]+$"
)
"""What a text to be written is about: ask Highways about the closure. Who talks about something does so on the day."""
_HAPPENS = (
    "closures?|outages?|openings?|launch|inspections?|audits?|strikes?|(?:by-)?elections?|works|ceremon(?:y|ies)|carnival|"
    "festival|parade|races?|tournament|finals?|screenings?|performances?|rehearsals?|socials?|quiz|disco|bbq|barbecue|"
    "picnic|marathon|auction|exhibition|conference|webinar|course|seminar|interviews?|exams?|assembly|vigil|funeral|"
    "protest|march|floods?|flooding|fire|accident|incident|break-?in|theft|power cut|storm|shutdown|shut-down|go-live|"
    "cutover|release|maintenance|downtime|shift|drill|tour|open day|count|clean-?up|litter[- ]pick|work party|lunch|"
    "breakfast|supper|reunion|wake|blessing|unveiling|handover|kick-?off|workday|elections|poll|ballot|hustings"
)
_OF_HAPPENING = (
    r"\b(?:for|about|at|after|of|ahead of|following|during|before|regarding|on|into|from|in|than) "
    rf"(?:[\w’'-]+ ){{0,4}}(?:{_HAPPENS})$"
)
"""After a preposition, what happens on the day that follows: posters for the open day."""
_FOR_A_DAY = (
    rf"{_NOT_HIRED}\b(?:book|hire|reserve(?! account| fund)|invite|cover|cancel|swap|open|close|change|"
    r"advertise|(?:(?<![a-z] )|(?<=\bto )|(?<=\band ))(?:plan|rota)|"
    r"move (?:the |our )?(?:\w+ )?(?:meeting|mtg|date|session|agm|event|party|slot)|"
    r"reschedule|host|hold|run|"
    r"rent|borrow|lend|lease|trial|pilot|try|test|extend|suspend|pause|delay|postpone|"
    r"leave|keep|store|stay|notice|contract|subscription|loan(?! [a-z])|cover|licence)\b"
)
"""What is done for a day, and not by then: book the hall for it."""
_EVENT = (
    r"\b(?:meeting|mtg|event|party|fair|f[eê]te|agm|gala|dinner|lunch|session|visit|trip|workshop|training|demo|show|"
    "concert|wedding|hearing|deadline|walk|day|night|evening|match|sale|stall|service|talk|invoice)"
)
"""What is on a day: the visit."""
_DATED = r"\b(?:dated|issued|received|held|scheduled|planned|postmarked|taking place|happening)$"
"""Directly before the day of a thing: the invoice dated 12 December."""

_OCCASION = (
    "(?:weeks?|wks?|half|term|quarter|qtr|months?|meeting|mtg|board|session|committee|council|agm|workshop|call|review|"
    "exec|newsletter|issue|holidays?|break|market|service|club)"
)
_GATHERING = (
    "(?:stand-?up|scrum|retro|demo|sync|huddle|planning|review|meeting|mtg|call|session|agm|workshop|"
    "check-?in|catch-?up)"
)
"""When people meet, and nobody who does something."""
_NO_OCCASION = (
    "(?:and|or|but|to|pls|plz|please|if|for|at|by|see|then|so|asap|urgent|urgently|latest|because|while|with|on|in|as|"
    r"from|is|was|are|ideally|unless|when|once|per|via|maybe|tbc|thanks|ok)\b"
)
"""What follows a month or an ordinal that is a whole deadline: it is no part of it."""

_NAMED = "(?:[Tt]he )?[A-Z][\\w’'-]*"
"""What can be a word of a name, or an office: Ann, O'Neil, the Clerk."""

DEADLINES = DeadlineWords(
    due_fields=r"due(?: date| by)?|deadline|by when|target date",
    said_when=(
        r"(?:By|by|Before|before|On|on|Within|within|No later than|no later than) [^,;:()]{2,30}?(?<! the)(?<! of)"
        rf"(?=,?(?: (?!(?i:{DAY_NAMES})){_NAMED}(?:(?:,? (?:and|&|with|\+|plus) |, ?|[/&+]| ){_NAMED})*)? "
        "(?:to|will|must) [a-z])"
    ),
    when="",
    by=(
        rf"(?:,| [-–—]{{1,2}})? (?=(?:by )?{_AHEAD} (?:before|b4|prior to) \S)|"
        rf"(?:(?:(?:,| [-–—]{{1,2}})? (?:needed|wanted|required|due)|,|"
        rf"(?:,| [-–—]{{1,2}}) (?:to be )?(?:done|ready|finished|completed?))?(?P<said>) {BY.replace('|until', '')}|"
        "(?P<word>, ?(?:deadline|due|target|eta)|(?<! is)(?<! are)(?<! was) due)(?: is| by)?) |"
        r"(?:[,;]| [-–—]{1,2}) (?=(?:(?:on |in )?(?:the )?(?:end of|next|this|every|over the|first thing|"
        r"1st thing|early|late|(?:the )?middle of|mid|w/[cbe]) |mid-|eo[mwd]\b|q[1-4]\b|"
        rf"{DAY_NAMES})[^,;]{{0,20}}$)| on (?={DAY_NAMES}[^,;]{{0,16}}$)|"
        rf" (?=(?:(?:1st|first) thing [^,;]{{3,14}}|(?:eod|cob|eob|eow|eom)(?:,? (?:on )?{WEEKDAY})?)\W*$)|"
        r"(?:,| [-–—]{1,2})?(?: (?:due|needed|wanted|required))? "
        rf"(?=(?:within|w/in|inside|in) {_LENGTH}(?:['’]s?)?(?: time)?"
        r"(?: (?:of|from|after) (?:the|this|today['’]s) meeting)?\W*$)|"
        rf"(?:[,;]| [-–—]{{1,2}}) (?=(?:{WEEKDAY}, {_DATE}|{_CLOCK}(?: on)? (?:{WEEKDAY}|{_DATE}|tomorrow)|"
        rf"(?:close|end) of (?:business|play) |(?:the )?{NTH} {WEEKDAY} (?:of|in) |end (?:of )?(?:q[1-4]|{_MONTH})|"
        r"(?:month|year)[- ]end|eow|the \d{1,2}(?:st|nd|rd|th)|\d{4}-\d\d-\d\d|"
        r"\d{1,2}(?:/\d{1,2}(?:/\d{2,4})?|\.\d{1,2}\.\d{2,4}))[^;]{0,20}$)|"
        r"(?:[,;]| [-–—]{1,2}) (?=(?:[7-9]|\d\d|seven|ten|fourteen|twenty-one|thirty|sixty|ninety) days\W*$)|"
        rf"(?:[,;]| [-–—]{{1,2}})? (?=(?:(?:(?:in|by|during|for) )?(?:the )?{NTH} (?:wk|week|half)(?: of)?|"
        rf"(?:(?:in|by|during|for) )?(?:the )?(?:{_WEEK_OF_DAY}|{_NOT_NTH}(?:wk|week) (?:{_OF_WEEK}))) "
        rf"[^,;]{{0,4}}{DAY_NAMES}[^,;]{{0,12}}$)|"
        rf"(?P<alone>(?-i:(?<=[a-z\d)])){_NOT_BEFORE_WEEKDAY}{_NOT_AFTER_CLOCK} (?=(?:(?:this|next) )?{WEEKDAY}"
        r"(?: \d{1,2}(?:st|nd|rd|th))?(?: (?:[ap]\.?m|morning|afternoon|evening|lunch(?:time)?|noon|eod|cob|"
        rf"\d{{1,2}}(?:[:.]\d\d)? ?[ap]m))?{_AT_LATEST}\W*$)"
        rf"|(?-i:(?<=[a-z\d)])){_NOT_BEFORE_WEEKDAY}{_NOT_AFTER_CLOCK} (?=(?:{_DATE}|{_VAGUE}){_AT_LATEST}\W*$)"
        rf"|(?:[,;]| [-–—]{{1,2}}) (?=(?:{_COUNT} ?(?:weeks?|wks?|fortnights?|months?|mths?)|"
        r"(?:24|36|48|72) ?h(?:ou)?rs)\W*$))|"
        rf"(?<!ed)(?:(?<= back in)|{_NOT_BEFORE_DAY})(?:,| [-–—]{{1,2}})? "
        r"(?=(?:today|tonight|tomorrow|tmrw|tmr|asap|as soon as possible)"
        r"(?: (?:morning|afternoon|evening|night|[ap]\.?m|before|by|at the latest|eod|please|pls|plz|if)\b.*)?\W*$)"
    ),
    must_by="",
    of_noun="",
    amounts="an?|one|two|three|four|five|six|ten",
    units="[hdwmy]|hours?|days?|weeks?|months?|years?",
    event=r"\b(?:before|after|when|once|until|upon|end|close)\b",
    verb_after="",
    as_said=(
        rf"^(?:by )?{_AHEAD} (?:before|b4|prior to) |"
        rf"^(?:by|in time for) (?:(?!the |our )[a-z]+ )?{_GATHERING}(?: on)? "
        rf"(?:{WEEKDAY}|{_DATE}|tomorrow|tmrw?|today)$|"
        rf"^by (?:{WEEKDAY}|tomorrow|tmrw?)(?:['’]s)? {_GATHERING}$|"
        r"(?:if poss(?:ible)?|if we can)$|^(?:(?:by|before|on|due) )*\d{1,2}/\d{1,2}(?:/\d{2,4})?$|^by eo[mqwy]$|"
        rf"^(?:in |by )?(?:the )?{NTH} (?:wk|week|half)(?: of)? |^(?:before|b4) |"
        rf"^(?:(?:in |by )?q[1-4]|{_VAGUE}|end of (?:{_PERIOD}|{_MONTH}))$|"
        rf"^by (?:a (?:week|fortnight) (?:on |from )?)?(?:{WEEKDAY}|tomorrow)(?: (?:week|fortnight))?$|"
        rf"^eow$|^by (?:(?:the )?(?:end|start) of|next|our next|xmas|christmas|easter|half[- ]term|"
        rf"(?:the )?new year|{_MONTH}$|"
        rf"(?:the )?(?:spring|summer|autumn|winter)$|(?:the [a-z]+|{MONTH_NAMES}) (?:meeting|mtg|board)$|this time |"
        "the agm|go-live|launch)|"
        rf"^(?:(?:(?:in|by|during|for) )?(?:the )?(?:{_WEEK_OF_DAY}|(?:wk|week) (?:{_OF_WEEK}))|early|mid|late)[ -]"
    ),
    until=r"\b(?:until|till|deadline|no later than|(?:is|are|was|were|falls?) due)$",
    beside=(
        r"(?:(?:in|by|at|due|(?:no|not) later than) )?(?:the |our )?"
        rf"(?:(?:next|following) (?:[a-z]+ ){{0,2}}{_OCCASION}|"
        rf"(?:(?:early|mid|late|end|end of|start of|beginning of|first half of|second half of|{_NTHS})[ -]|)"
        rf"(?:(?:{MONTH_NAMES})(?: \d{{4}})?(?: {_OCCASION})?|q[1-4](?: \d{{4}})?|"
        rf"(?:spring|summer|autumn|winter)(?: term)?|(?:this|next) {_PERIOD})|"
        "agm|egm|xmas|christmas|easter|half[- ]term|new year|eow|end of week|"
        rf"(?:{WEEKDAY}|\d{{1,2}}(?:st|nd|rd|th)) (?:week|meeting|mtg|session|board)|a (?:week|fortnight) on .+|"
        r"immediately|straight away|soon|ongoing|weekly|monthly|daily|(?:every|each) .+|\d{1,2}/\d{1,2}/\d{2,4})"
    ),
    soon=("asap", "asap please", "asap pls", "as soon as possible", "a.s.a.p"),
    sure_in_bracket=r"^(?:by|before|b4|due|eta|target|needed|no later than|within|deadline|asap)\b",
    no_due_after=(
        r"\b(?:expir(?:es?|ing)|laps(?:es?|ing)|ending|r[ua]n(?:s|ning)? out|falls? due|falling due|arriv(?:es|ing)|"
        "starting|leaving|retir(?:es|ing)|ideally|preferably|hopefully|probably|maybe|perhaps|possibly|tentatively|"
        "provisionally|aim(?:ing)?|try(?:ing)?(?: for)?|if possible|"
        "(?:an?|one|two|three) (?:weeks?|fortnight)|"
        "by (?:the )?(?:stand-?up|demo|retro|sync|release|launch|planning)),?$"
    ),
    day_in_bracket=rf"{_DATE}|(?:(?:this|next) )?{WEEKDAY}",
    of_thing=(
        r",(?: and)? (?:(?:an?|the|their|your|our|any|first|final) )?[a-z]+(?: [a-z]+)?"
        r"(?: (?:is )?(?:needed|wanted|required|due|expected|promised|requested))$|"
        r",(?: and)? (?:(?:a|the|their|your|any|all) )?"
        r"(?:reply|replies|answers?|responses?|rsvps?|payment|delivery|decision|comments|feedback|deposit|balance)$"
    ),
    any_event=(
        r"(?:before|b4|once|after) (?:the|our|we|they|it) [^,;:()]{2,30}|"
        r"(?:before|b4|after) (?-i:[A-Z])[\w'’-]+(?: [\w'’-]+)?"
    ),
    of_event=f"{_EVENT}$",
    amount_by=rf"(?:,| [-–—])? ?by (?:(?:about|around|at least|up to|another) )?{_LENGTH}(?: each)?\W*",
    earliest=rf"[ ,–—-]*(?:by )?(?:{_AHEAD} )?(?:before|b4|prior to|until) ",
    forbids=(
        r"(?:(?<![/-])\b(?:not|never|no(?!-)|nothing|nobody|none|cannot)\b|n['’]t\b)(?! (?:forget|fail)\b)[^,;:]*$"
        rf"|\b{_AHEAD}$"
    ),
    effort="h|hrs?|hours?|days?",
    begun="",
    whole=(
        rf"(?P<bare>(?:the )?(?:(?:\d{{1,2}}(?:st|nd|rd|th)?(?: {_MONTH})?|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?|"
        rf"{WEEKDAY}|q[1-4])(?:['’]s)?(?= {_OCCASION}\b)|"
        rf"(?:{_NTHS}|(?:{MONTH_NAMES})(?: \d{{4}})?)(?= (?!{_NO_OCCASION})[a-z]))) "
        rf"[a-z]+(?: (?:back|(?:(?:of|in) )?(?:the )?(?:{MONTH_NAMES}|20\d\d|new year))\b)?|"
        rf"{WEEKDAY},?(?: (?:of|in))?(?: the)? {NTH} (?:wk|week)\b|"
        rf"(?:(?:wk|week) ?\d{{1,2}}|later(?: on)?)(?: (?:of|in))? (?:{MONTH_NAMES}|(?:the )?{_PERIOD})\b"
    ),
    inside_stems=(
        " back ",
        " by ",
        " before ",
        " later than ",
        " on ",
        " tomorrow",
        " about ",
        " re ",
        " regarding ",
        " concerning ",
    ),
    inside=(
        r"(?<= back )(?:(?:to|at|by) )?(?i:(?P<report>(?:the |our )?next (?:meeting|mtg|session)|"
        rf"in (?:{MONTH_NAMES})))(?=\W*$)|"
        rf"(?<= )(?i:(?P<when>(?:by|before|(?:no|not) later than) (?:{_SURE}))"
        r"(?=,? (?:so|because|since|as|when|while|in case|if|otherwise|or|for|at|about|re|regarding|concerning) |"
        r", (?:\d|[a-z]+ \d+$)|, (?!(?:and|or|but|then|by|on|with) )[a-z]{2,} [a-z]))|"
        rf"(?<= )(?i:{_NOT_AFTER_EVENT}(?P<then>(?:on (?:{WEEKDAY}|{_DATE})|tomorrow)"
        r"(?=,? (?:at )?\d{1,2}(?:[.:]\d\d| ?[ap]m)\b(?! (?:about|re|regarding|concerning) )"
        r"|,? at [a-z]|, [a-z]+ \d+$)|"
        rf"{_NOT_AFTER_TALK}(?:on (?:{WEEKDAY}|{_DATE})|{_NOT_BEFORE_DAY_INSIDE}{WEEKDAY}|tomorrow|today|tonight)"
        r"(?: (?:at )?(?:\d{1,2}(?:[:.]\d\d)? ?[ap]m|\d{1,2}[:.]\d\d|noon)| (?:morning|afternoon|evening|night))?"
        r"(?= (?:about|re|regarding|concerning) [a-z\d])|(?:tomorrow|today|tonight)(?: [ap]m| morning| afternoon)?"
        r"(?=, (?!(?:and|or|but|then|by|on|with) )[a-z]{2,} [a-z])))"
    ),
    by_figures="",
    may_end=(
        r"\b(?:by|before|b4|within|in (?:an?|one|two|three|four|five|six|ten|\d+)|"
        r"w/in|inside|w/[cbe]|wc|wk|week|prior|not? later|in time|due|deadline|today|tonight|tomorrow|"
        r"tmrw?|asap|soon|eod|cob|eob|eow|eom|(?:1st|first) thing)\b|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b.{0,16}$|"
        rf"(?:\d\d?(?:st|nd|rd|th)? {_MONTH}|\b{_MONTH} \d\d?(?:st|nd|rd|th)?)\W*$|"
        r"[,;–—-] (?:[a-z\d]+ days|\d\d ?h(?:ou)?rs)\W*$|(?:[,;–—-]|\bon) .{0,24}"
        r"(?:\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|eo[mwd]|month|mth|week|wk|"
        r"fortnight|year|quarter)|\d\d?(?:st|nd|rd|th)\b)|\b(?:this|next|the|every) [a-z-]{2,10}\W*$|\bq[1-4]\W*$|"
        rf"\b(?:early|mid|late)[- ]{_MONTH}\W*$|"
        r"\b(?:new year|latest|max|tops)\W*$|"
        r"[,;–—-] (?:eow|[\d/.-]{4,10})\W*$"
    ),
    may_end_mixed=(" by ",),
    day_chars="",
    before_due="",
    day_alone=("on",),
    latest=r"\blatest\W*$|^[ ,–—-]*(?:within|w/in|inside|asap|as soon|eo[dmw]|cob|eob)\b|\b(?:before|prior to)\b",
    for_a_day=rf"{_FOR_A_DAY}|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*$",
    of_week=(
        rf"(?:(?:{_FOR_A_DAY}[^,;]*| for(?: [\w'’&/-]+){{0,4}}|{_OF_HAPPENING.removesuffix('$')})(?: in| during)?|"
        rf" {_EVENT}) (?:the )?(?:{_WEEK_OF_DAY}|(?:wk|week) (?:{_OF_WEEK})) [^,;]*$"
    ),
    of_clause=(
        rf"{_CLAUSE_OF_PAST}|{_QUESTION}|{_TOPIC}|{_OF_HAPPENING}|{_DATED}|\b(?:before|b4|until|till) [^,;]{{2,40}}$"
    ),
    indirect=r"\b(?:who|whom|whose|whether|if|which|what|when|where|how|that)\b[^,;]*$",
    then="",
    done_last="(?!)",
    repeated="by|before|within|on|until",
    joined=r"\bby\b",
    not_compared="by|on|at the latest|before",
)
