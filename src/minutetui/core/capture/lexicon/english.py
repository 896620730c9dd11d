"""The English words of the grammar."""

from __future__ import annotations

from minutetui.core.capture.lexicon.english_motion import MOTION
from minutetui.core.capture.lexicon.english_moves import MAY_MOVE, MOVES
from minutetui.core.capture.lexicon.lexicon import FactWords, Lexicon, TypedWords

_BY = r"(?:by|before|on or before|no later than|until)(?: the)?"

_BODY = r"(?:it (?:was|is)|(?:the )?(?:meeting|council|committee|board|members|trustees|directors|group|assembly))"
_HOW = r"unanimously|in principle|by consensus|nem\.? ?con\.?|without objection"
_BARE_VERBS = (
    r"(?:(?:write|ask|tell|send|find|prepare|get|chase|invite|collect|bring|buy|arrange|organi[sz]e|confirm|circulate|"
    r"submit|remind|thank|replace|renew|upload|publish|produce|investigate|obtain|provide|"
    r"attend|meet|visit|pay|fix|read|inspect|measure|install|remove|repair|schedule|deploy|migrate|rotate|upgrade|walk|"
    r"draft|clear)s? \S|"
    r"(?:call|ring|phone)s? (?!cent|out|box|bill|number|tree|road|main|log|list|round|volume|tone)[a-z]|"
    r"(?:book|order)s? (?!club|sale|shop|fair|stall|token|launch|keep|list|case|end|mark|review|swap|of|form|paper|"
    r"number)"
    r"[a-z]|"
    r"(?:pair|work) (?:on|with) |(?:speak|talk|apply|liaise|meet|check|deal|reply|respond)s? (?:to|with|for) |"
    r"(?:look (?:in|a)to?|look at|go (?:through|to)|(?:sort|work|give) out|"
    r"(?:follow|set|draw|pick|tidy|clear|put|type) up|"
    r"(?:report|come|feed) back|put together|sign off)\b|(?:call|ring|phone|email|contact)(?:e?s)? [A-Z]|"
    r"(?:call|ring|phone|check|book|order|draft|contact|email|pay|print|put|report|review|update|set|sort|take|make|"
    r"visit|"
    r"file|fix|clean|paint|share|add|create|run|move|post|finish|complete)(?:e?s)? "
    r"(?:the|an?|our|all|every|both|up|out|round|back|this|that|these|those|him|her|them|it|two|three|\d+)\b)"
)
"""What somebody does, after the name and without "to": Leo writes the letter."""
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
_DOES = (
    "to|will|shall|must|should|needs? to|ha(?:s|ve) to|(?:is|are) to|(?:ha(?:s|ve) )?(?:agree[sd]|offer(?:s|ed)|"
    "volunteer(?:s|ed)) to|"
    "(?:is |are )?(?:happy|keen) to|undertook to|"
    "promised to|(?:is|are) going to"
)
_SUBJECT = "(?:its?|we|they|theres?|the|this|that|these|those|our|he|she|i|you|his|her|their|all|most|some|nobody)"
_FINITE = (
    r"(?:[^\s,;:.]+ ){0,5}?(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|do|does|did|"
    r"needs?|"
    r"wants?|costs?|leaks|looks|seems|works|goes|(?:is|are|wo|ca|do|does|did|was|were)n['’]t)\b"
)
_LINKS = "(?:on|in|at|to|for|from|with|as|by|of|and|or|not|no|off|until|who|which)"
_CLAUSE = rf"(?:it|that|there|we|they|he|she|i|you)['’](?:s|re|ve|ll|d|m)\b|(?:its|theres) |{_SUBJECT} {_FINITE}"
"""How a clause begins that says something by itself: its the thermostat, the roof leaks."""
_DAY_NAMES = (
    "(?:(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|"
    r"\d{1,2}(?:st|nd|rd|th)?)\b"
)

_PRESENT = (
    r"(?:(?:members|councillors|cllrs|trustees|directors|governors) |were |people )*(?:present|attended|attending)"
)
_STARTED_WORDS = ("opened", "called to order", "call to order", "started", "starts", "began", "commenced", "convened")
_ENDED_WORDS = ("wrapped up", "broke up", "adjourned", "ended", "closed", "finished", "concluded")
_STARTED, _ENDED = f"(?:{'|'.join(_STARTED_WORDS)})", f"(?:{'|'.join(_ENDED_WORDS)})"
_ON_TO = "(?:(?:now|next)[:,]? )?(?:moving (?:on )?to|going (?:on|back) to|on to|back to) "
_FACTS = FactWords(
    attendance={
        "present": (
            *("present", "attendees", "members present", "those present", "also attending", "attending", "attended"),
            *("participants", "members attending", "voting members present", "councillors present"),
            *("directors present", "here", "here today", "in the room", "on the call", "round the table", "with us"),
        ),
        "arrived": ("arrived", "joined", "arrived late", "late", "late arrivals"),
        "left": ("left", "left early", "departed", "early departures"),
        "apologies": (
            *("apologies", "apologies for absence", "apologies received", "apologies from", "regrets", "excused"),
            *("apols", "apology", "apologies given", "apologies accepted", "sends apologies", "sent apologies"),
        ),
        "absent": ("absent", "not present", "absent without apology", "unexcused"),
        "in-attendance": (
            *("in attendance", "also present", "also in attendance", "guests", "guest", "visitors", "observers"),
            *("staff", "invitees"),
        ),
        "interest": (
            *("interest", "interests", "interest declared", "interests declared"),
            *("declaration of interest", "declarations of interest", "declared interest", "declared interests"),
            *("declared an interest", "conflict of interest", "conflicts of interest", "interest declared by"),
            *("pecuniary interest", "disclosable pecuniary interest", "register of interests", "recused"),
        ),
        "chair": (
            *("chair", "chairman", "chairwoman", "chairperson", "chaired by", "in the chair", "presiding"),
            "acting chair",
        ),
        "recorder": (
            *(
                "recorder",
                "minutes by",
                "minutes taken by",
                "taking minutes",
                "taking the minutes",
                "minutes",
                "minute taker",
                "minute-taker",
                "notes by",
            ),
            *("note taker", "note-taker", "notes taken by", "scribe", "secretary", "clerk"),
        ),
    },
    doubtful=(
        "here",
        "here today",
        "in the room",
        "on the call",
        "with us",
        "late",
        "guests",
        "guest",
        "staff",
        "secretary",
        "clerk",
        "minutes",
    ),
    next_meeting=(
        *("next meeting", "next mtg", "date of next meeting", "next meeting date", "time and date of next meeting"),
        "date and time of next meeting",
    ),
    fields={
        "place": ("place", "venue", "location", "held at", "meeting place"),
        "date": ("time", "date", "date and time", "meeting date", "meeting time"),
        "started": ("start", "start time", "started", "started at", "called to order", "called to order at", "began"),
        "ended": ("end", "end time", "ended", "adjourned", "adjourned at"),
    },
    head_and_foot={
        "number": ("number of the minutes", "minutes number"),
        "issued_by": ("issued by",),
        "secrecy": ("classification", "secrecy"),
        "send_to": ("addressed to",),
        "copy_to": ("copy to", "copied to"),
        "circulate": ("copies to", "circulate to", "circulation list"),
        "attachments": ("attachments", "enclosures"),
        "printed_by": ("printed by",),
        "printed_on": ("printed on", "date of issue"),
    },
    nothing="none|nil|nobody",
    told=r"\b(?:see|is|are|was|were|will|must|should|to be|has|have)\b",
    number_words=("quorum", "expected", "due"),
    people="people|persons|members?",
    numbers=(
        (rf"(?:members )?(?:due|expected|invited)[:：]?\s*<n><gap>{_PRESENT}[:：]?\s*<n>", ("expected", "headcount")),
        (rf"<n>\s*(?:due|expected|invited)<gap><n>\s*{_PRESENT}", ("expected", "headcount")),
        (rf"(?:{_PRESENT}|attendance)[:：]?\s*<n>\s*(?:of|out of|/)\s*<n>", ("headcount", "expected")),
        (rf"<n>\s*(?:of|out of)\s*<n>\s*{_PRESENT}", ("headcount", "expected")),
        (r"(?:members due|due|expected)[:：]\s*<n>", ("expected",)),
        (rf"(?:{_PRESENT}|attendees|head ?count)[:：]\s*<n>", ("headcount",)),
        (r"quorum(?: is| of)?[:：]?\s*<n>", ("quorum",)),
        (r"quorum(?: is| of)?[:：]?\s*<n>\s*(?:of|out of)\s*<n>", ("quorum", "expected")),
        (rf"quorum(?: is| of)?[:：]?\s*<n>\s*\(<n>\s*{_PRESENT}\)", ("quorum", "headcount")),
    ),
    between="and |to ",
    listed=r"(?:present|attendance)[:：]\s*(?=\d+ due|due|expected)",
    moments=(
        (
            "ended",
            (
                rf"(?:the )?(?:meeting|mtg) (?:was )?{_ENDED} by [^,;:\d]{{2,30}}? at (.+)|"
                rf"(?:the )?[^,;:\d]{{2,30}}? {_ENDED} the (?:meeting|mtg)(?: at|,)? (.+)"
            ),
        ),
        (
            "started",
            (
                rf"(?:the )?(?:meeting|mtg) (?:was )?{_STARTED} by [^,;:\d]{{2,30}}? at (.+)|"
                r"(?:the )?[^,;:\d]{2,30}? (?:opened|started|began|called) the (?:meeting|mtg)"
                r"(?: to order)?(?: at|,)? (.+)"
            ),
        ),
        ("started", rf"(?:the )?(?:(?:meeting|mtg) )?(?:was )?{_STARTED}(?: at)?[:：]?\s*(.+)"),
        ("ended", rf"(?:the |we )?(?:(?:meeting|mtg) )?(?:was )?{_ENDED}(?: at)?[:：]?\s*(.+)"),
    ),
    moment_words=(*_STARTED_WORDS, *_ENDED_WORDS, "to order"),
    weekdays="(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?",
    times=r"(?:to|from|at|until)\b",
)

ENGLISH = Lexicon(
    meeting_said={
        **{f"the meeting {verb}": ("emphasis", verb) for verb in ("stressed", "emphasised", "emphasized", "noted")},
    },
    decided=(
        rf"(?:{_BODY} )?(?:(?P<first>{_HOW}) )?(?:decided|agreed|resolved)(?: (?P<how>{_HOW}))?(?: that| to)?"
        rf"|{_BODY} (?:(?:{_HOW}) )?approved"
    ),
    motions=(
        r"(?:the )?(?:(?:original|substantive|main|procedural) )?motion|"
        r"(?P<label>(?:the )?(?:amendment|amended motion)|(?:motion|amendment) (?:no\.? ?)?\d{1,3}[a-z]?)"
    ),
    about_motion=r"(?:the )?(?:motion|amendment|proposal|resolution) (?:to|that|for|on|by) .{1,80}",
    offices=(
        r"(?:the )?(?:(?:vice|deputy|acting|town|parish|city|county|lord|lady|honorary|hon\.?|"
        r"assistant|interim|co)[ -])*"
        r"(?:chair(?:man|woman|person)?|mayor(?:ess)?|president|treasurer|secretary|clerk|speaker|conven[eo]r|"
        r"moderator|"
        r"provost|returning officer|chief executive|leader of the (?:council|opposition))"
    ),
    tasks_of=(
        r"(?:action|task|to-?do)(?: items?| points?)?(?: for| on| by)?"
        r"(?: ?[-–—(\[] ?| )(?P<who>[^()\[\]]{1,40}?)[)\]]?"
    ),
    outcomes=r"(?:the )?(?:votes?|voting|result|result of the vote)(?: was)?",
    doubts=(
        r"\bi (?:think|believe|guess|suppose)\b|\b(?:probably|perhaps|maybe|possibly|presumably|apparently|"
        r"seem(?:s|ed|ingly)?|"
        r"not sure|unsure|unclear|tbc|to be confirmed|check)\b|\?"
    ),
    says=(
        rf"(?P<who>[^\W\d_][^-–—:;,.()]{{0,30}}?) (?:(?P<verb>says|said|thinks|reckons|believes|feels) "
        rf"(?:that )?(?={_CLAUSE})|"
        rf"[-–—]{{1,2}} (?={_CLAUSE}|(?!{_LINKS}\b)\S+ {_FINITE}))"
    ),
    emphatic=("stressed", "stresses", "emphasised", "emphasized"),
    item=r"agenda item(?: \d{1,2})?",
    goes_on=(
        rf"{_ON_TO}(?!(?:agenda )?item \d)|next(?: item)?[:,] ?|(?:{_ON_TO})?(?:agenda )?item"
        r"(?: \d{1,2}(?:\.\d{1,2}){0,2}[.:]? |[.:] ?)(?=\S)"
        r"|\d{1,2}(?:\.\d{1,2}){1,2}[.:)]? ?(?=\S)|\d{1,2}[.:)] ?"
    ),
    item_number=(
        rf"(?:{_ON_TO})?(?:agenda )?item (?:no\.? ?)?(?P<number>\d{{1,2}}(?:\.\d{{1,2}}){{0,2}})[.:]?",
        rf"{_ON_TO}(?P<number>\d{{1,2}}(?:\.\d{{1,2}}){{1,2}})[.:]?",
    ),
    item_called=(),
    item_around="^the | item$",
    joiners=r"(?:, ?)?\band\b|&|[/,;]|\+(?= )",
    leads=r"(?<=[(（])(?:lead|leads|leading)(?=\s*[)）])",
    supports=r"(?<=[(（])(?:support|supports|supporting|in support)(?=\s*[)）])",
    owner_fields=r"owners?|responsible|assigned to|assignees?|actionees?",
    lead_fields=r"led by|(?<=[(,;])lead|(?<=[,;] )lead",
    support_fields=r"supported by|(?<=[(,;])support|(?<=[,;] )support",
    due_fields=r"due(?: date| by)?|deadline|by when|target date",
    together=" and ",
    offered=(
        rf"(?P<who>[^,;:]{{1,60}}?) (?:{_DOES}) (?P<what>(?!(?:be|have)\b).+?)(?: {_BY} (?P<when>[^,;:]{{2,40}}?))?\.?",
    ),
    next_meeting=r"(?:date (?:and time )?of )?(?:the )?next (?:[a-z]+ ){0,3}"
    "(?:meeting|mtg|weekly|sync|stand-?up|call|session|retro|agm|board|council|committee|forum)(?: date| time)?",
    next_meeting_is="(?: is| will be)?(?: on)? ",
    may_move=MAY_MOVE,
    moves=MOVES,
    named=(),
    asks="",
    does=rf" (?:(?P<dropped>{_DOES}) (?!(?:be|have)\b|[A-Z])|(?={_BARE_VERBS}))",
    said_when="",
    no_doer="",
    when="",
    when_ends="",
    by=(
        rf"(?:,? {_BY.replace('|until', '')}|, ?(?P<word>deadline|due)(?: is| by)?) |"
        r"(?:[,;]| [-–—]) (?=(?:(?:on |in )?(?:the )?(?:end of|next|this|first thing|1st thing|early) |eo[mwd]\b|"
        rf"{_DAY_NAMES})[^,;]{{0,20}}$)| on (?={_DAY_NAMES}[^,;]{{0,16}}$)| (?=(?:1st|first) thing [^,;]{{3,14}}$)|"
        r" (?=within (?:an?|one|two|three|four|six|\d{1,2}) (?:(?:working )?day|week|month|fortnight)s?\W*$)|"
        rf"(?<!ed){_NOT_BEFORE_DAY}(?:,| [-–—])? (?=(?:today|tonight|tomorrow|tmrw|tmr|asap|as soon as possible)"
        r"(?: (?:morning|afternoon|evening|night|before|by|at the latest|eod)\b.*)?\W*$)"
    ),
    named_last=(
        (
            rf"(?P<what>(?-i:[A-Z]?[^A-Z,;:.]{{4,80}})), (?P<who>(?-i:[A-Z])[^,;:()]{{1,39}}?),? "
            rf"{_BY} (?P<when>[^,;:()]{{3,30}}?)\.?"
        ),
        (
            r"(?P<what>(?=\S+ )[^;]{4,100}?)(?:; | -- |(?<=[a-z\d]{3})(?<!cllr)\. )(?P<who>[^-–—,;:().]{2,40}?)"
            rf"(?:(?:[,;.]| --) (?:{_BY} )?(?P<when>[^,;:()]{{3,30}}?))?\.?"
        ),
        (
            rf"(?P<what>.{{4,100}}?) [-–—] (?P<who>[^-–—,;:()]{{2,40}}?)"
            rf"(?:(?:(?:,| [-–—])? {_BY}|, ?due(?: by)?|,| [-–—]) (?P<when>[^,;:()]{{3,30}})"
            rf"|,? ?\((?:{_BY} )?(?P<also>[^()]{{3,30}})\))?\.?"
        ),
        (
            r"(?P<what>.{4,100}?) \((?P<who>[^(),;:]{2,40}?)"
            rf"(?:(?:,? {_BY}|, ?due(?: by)?|,) (?P<when>[^,;:()]{{3,30}}))?\)\.?"
        ),
    ),
    statements=(
        (
            "apologies",
            (
                r"apologies(?: for absence)?(?: (?:were|have been|had been))?(?: (?:received|accepted|given|sent))?"
                r" (?:from|by) (?P<who>.{2,120}?)\.?"
            ),
        ),
        (
            "apologies",
            (
                r"(?P<who>.{2,60}?) (?:sent|sends|gave|ha(?:s|ve) sent) (?:his |her |their )?apologies"
                r"(?: \((?P<why>[^()]{2,40})\))?\.?"
            ),
        ),
        (
            "apologies",
            (
                r"(?P<who>.{2,60}?) (?:is |are )?(?:(?P<why>(?:out |off )?(?:sick|ill|unwell)|away|"
                r"(?:out |off )?on (?:[a-z]+ )?(?:leave|holiday))|(?:off|out|away) today|"
                r"can(?:not|['’]t) (?:attend|make it)|unable to (?:attend|join))(?: today| tonight)?"
                r"(?:(?:,| \(| [-–—]) ?(?P<about>[^,;:()\d]{2,24}?)\)?)?\.?"
            ),
        ),
        (
            "absent",
            (
                r"(?P<who>.{2,60}?) (?:is |was )?(?:absent|not here|not present|a no-?show)(?: today| tonight)?"
                r"(?:(?:,|:| [-–—]| ?\() ?(?P<why>[^,;:()]{2,40}?)\)?)?\.?"
            ),
        ),
        (
            "interest",
            (
                r"(?P<who>.{2,60}?) (?:declared|declares|has declared) (?:an? |his |her )?(?:[a-z-]+ ){0,2}interests?"
                r"(?: (?:in|on|under|re) (?P<about>.{2,60}?))?\.?"
            ),
        ),
        (
            "present",
            (
                r"(?:the )?(?:meeting )?(?:was )?chaired by (?P<chair>.{2,40}?)"
                r"(?:(?:,| and|, and) (?:minuted|minutes(?: taken)?|recorded) by (?P<recorder>.{2,40}?))?\.?"
            ),
        ),
        (
            "present",
            (
                r"(?P<chair>.{2,40}?) (?:chaired(?: the meeting)?|took the chair|(?:is|was) in the chair)"
                r"(?:(?:,| and|, and) (?P<recorder>.{2,40}?) (?:took (?:the )?minutes|minuted))?\.?"
            ),
        ),
    ),
    typed=TypedWords(
        said="said",
        lead=" (lead)",
        support=" (support)",
        moved="moved {name}",
        seconded="seconded {name}",
        votes=("{n} for", "{n} against", "{n} abstain"),
        motion="({parts})",
        motion_lead="Motion: ",
        comma=", ",
        next_meeting="Next meeting: ",
        names=", ",
        facts={
            "place": "Venue: {place}",
            "started": "Started: {started}",
            "ended": "Adjourned: {ended}",
            "quorum": "Quorum: {quorum}",
            "numbers": "Due: {expected}, present: {headcount}",
            "number": "Minutes number: {number}",
            "issued_by": "Issued by: {issued_by}",
            "secrecy": "Classification: {secrecy}",
            "attachments": "Attachments: {attachments}",
            "send_to": "Addressed to: {send_to}",
            "copy_to": "Copy to: {copy_to}",
            "circulate": "Copies to: {circulate}",
            "printed_by": "Printed by: {printed_by}",
            "printed_on": "Date of issue: {printed_on}",
        },
    ),
    facts=_FACTS,
    motion=MOTION,
    twice=("note",),
    decided_comma="",
    studied="",
)
