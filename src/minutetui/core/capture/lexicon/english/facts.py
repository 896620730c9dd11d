"""The English words for facts of the meeting: venue, times, numbers of people, head and foot, the next meeting."""

from __future__ import annotations

from minutetui.core.capture.lexicon.of_meetings import FactWords
from minutetui.core.due.english.days import MONTH_NUMBERS, WEEKDAY_NUMBERS
from minutetui.core.text.numerals import either

_PRESENT = (
    r"(?:(?:(?:committee|board|council|voting) )?(?:members|councillors|cllrs|trustees|directors|governors) |were |"
    r"people )*(?:present|attended|attending)"
)
_MEMBERS = "(?:members|councillors|cllrs|trustees|directors|governors)"
_QUORUM = (
    r"quorum(?: is| of| was)?[:：]?\s*\(?<n>\)?"
    r"(?:(?:,| [-–—])? \(?(?:(?:was|is) )?(?:met|achieved|reached|present|exceeded|ok)\)?)?"
)
_QUORATE_WITH = (
    r"(?:a |the )?quorum(?::| [-–—])? (?:is |was |has been )?"
    r"(?:established|met|confirmed|present|achieved|reached|declared|noted|yes|ok)"
    r"(?:[:：,;]| [-–—]| with| by)? ?"
)
_GAP_OR_DASH = r"(?:<gap>| [-–—] | ?\()"
_QUORATE = (
    r"(?:[,;]? (?:[-–—] )?(?:(?:so|hence|and) )?(?:(?:we (?:are|were)|it is|meeting) )?(?:(?:in)?quorate|quorum met))?"
)
_STARTED_WORDS = (
    "kicked off",
    "got going",
    "got under way",
    "got underway",
    "opened",
    "called to order",
    "call to order",
    "started",
    "starts",
    "began",
    "commenced",
    "convened",
)
_ENDED_WORDS = (
    "all done",
    "wrapped up",
    "wrapped",
    "broke up",
    "adjourned",
    "ended",
    "closed",
    "finished",
    "concluded",
)

_STARTED, _ENDED = f"(?:{'|'.join(_STARTED_WORDS)})", f"(?:{'|'.join(_ENDED_WORDS)})"
_NO_BREAK = r"(?!.*\b(?:breaks?|back|resum\w+|reconven\w+|restart\w*|reopen\w*|continu\w+|lunch|tea break|recess)\b)"
_HELD = tuple(
    f"{of}held {by}"
    for of in ("", "meeting ", "meeting was ", "the meeting was ")
    for by in ("in", "on", "over", "via")
)
"""Before the place where the meeting is held."""
_MEETING = (
    r"(?:(?:(?:[a-z]+['’]? ){0,3}(?:meeting|mtg)(?: of the [a-z]+)?(?<!last meeting)(?<!previous meeting)|"
    r"(?:council|board|committee))"
    r"(?= (?:was |is )?(?:called to order|convened|declared|adjourned))|"
    r"(?:(?:annual|general|special|extraordinary|regular|ordinary) )*(?:meeting|mtg|session)|"
    r"agm|egm|sgm|call|stand-?up|sync|retro|assembly)"
)
"""What the meeting is called where it is said when it began or ended."""
_OF_MEETING = f"(?:the |this |our |we )?(?:{_MEETING} )?(?:was |is )?"
_ROOM = (
    r"\b(?:(?:board|class|club|school|court|tea|staff)?rooms?|"
    r"boat ?house|hall|offices?|suite|building|floor|cent(?:re|er)|hotel|site|depot|plant|"
    r"factory|warehouse|studio|lab|library|club|hub|house|campus|theatre|canteen|hut|school|church|pavilion|"
    r"club ?(?:house|room)|pub|chapel|barn|headquarters|hq|online|remote(?:ly)?|teams|zoom|webex|meet|"
    r"video|phone|hybrid|cabin|porta[kc]abin|compound|kitchen|foyer|lobby|marquee|annexe?|chamber|lounge|gym|inn|tavern|"
    r"workshop|welfare unit)\b"
)
"""What a venue is: the room upstairs."""
_WORD = (
    r"(?!(?:a|an|the|by|before|after|to|for|and|or|with|then|if|until|"
    r"\d+ (?:present|here|attend|members|people))\b)[^\W_][\w'’&.-]*"
)
_PLACE_IN = r"(?:(?:in|at|on|via|by) |@ ?)?"

FACTS = FactWords(
    next_meeting=(
        *("next meeting", "next mtg", "date of next meeting", "next meeting date", "time and date of next meeting"),
        *("date and time of next meeting", "donm", "next", "next one", "next time"),
    ),
    fields={
        "place": (
            "place",
            "venue",
            "location",
            "held at",
            "meeting place",
            "venue was",
            "venue is",
            *_HELD,
            "room",
            "where",
        ),
        "date": (
            *("time", "date", "date and time", "meeting date", "meeting time", "time and place", "date and venue"),
            *("time and venue", "date and place"),
        ),
        "started": ("start", "start time", "started", "started at", "called to order", "called to order at", "began"),
        "ended": (
            "end",
            "end time",
            "ended",
            "adjourned",
            "adjourned at",
            "finish",
            "finish time",
            "finished",
            "closed",
            "close",
        ),
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
    at_first=("where",),
    nothing="none|nil|nobody",
    told=r"\b(?:see|is|are|was|were|will|must|should|to be|has|have)\b",
    number_words=("quorum", "expected", "due"),
    roll_call=("roll call", "attendance", "register", "roll"),
    people="people|persons|(?:members?|trustees|directors|councillors|governors|shareholders|owners|plot ?holders)",
    numbers=(
        (rf"(?:members )?(?:due|expected|invited)[:：]?\s*<n><gap>{_PRESENT}[:：]?\s*<n>", ("expected", "headcount")),
        (
            rf"(?:attendance[:：]?\s*)?<n>\s*{_PRESENT}<gap>(?:of )?<n>\s*(?:due|expected|invited)",
            ("headcount", "expected"),
        ),
        (rf"quorum(?: is| of)?[:：]?\s*<n><gap>(?:{_PRESENT})[:：]?\s*<n>", ("quorum", "headcount")),
        (rf"<n>\s*(?:due|expected|invited)<gap><n>\s*{_PRESENT}", ("expected", "headcount")),
        (rf"(?:{_PRESENT}|attendance)[:：]?\s*<n>\s*(?:of|out of|/)\s*<n>", ("headcount", "expected")),
        (rf"<n>\s*(?:of|out of)\s*<n>\s*{_PRESENT}", ("headcount", "expected")),
        (r"<n>\s*(?:due|expected|invited)", ("expected",)),
        (r"<n>\s*(?:members )?here", ("headcount",)),
        (
            (
                r"(?:we (?:are|were) |meeting )?quorate(?: with|[:,])?\s*\(?<n>\s*(?:of|out of|/)\s*<n>"
                rf"\s*(?:{_PRESENT}|here)?\)?"
            ),
            ("headcount", "expected"),
        ),
        (
            (
                rf"<n>\s*(?:of|out of|/)\s*<n>\s*(?:{_PRESENT}|here)(?:[,;:]? ?(?:[-–—] )?(?:so |and )?(?:we (?:are|"
                rf"have) )?"
                r"(?:a )?quor(?:ate|um)(?: met| present)?)"
            ),
            ("headcount", "expected"),
        ),
        (r"(?:members due|due|expected)[:：]\s*<n>", ("expected",)),
        (rf"(?:{_PRESENT}|attendees|head ?count)[:：]\s*<n>(?: in person)?", ("headcount",)),
        (_QUORUM, ("quorum",)),
        (
            (
                rf"{_QUORUM}{_GAP_OR_DASH}(?:by |with |have |got |we have |we are |there (?:are|were) )?<n>"
                rf"\s*(?:{_PRESENT}|here|in the room|on the call)?(?: (?:today|tonight))?\)?{_QUORATE}"
            ),
            ("quorum", "headcount"),
        ),
        (
            rf"{_QUORUM}{_GAP_OR_DASH}<n>\s*(?:of|out of|/)\s*<n>(?: (?:{_PRESENT}|here|in attendance))?\)?{_QUORATE}",
            ("quorum", "headcount", "expected"),
        ),
        (rf"<n>\s*(?:{_PRESENT}|here){_GAP_OR_DASH}(?:so )?(?:the )?{_QUORUM}\)?{_QUORATE}", ("headcount", "quorum")),
        (rf"(?:there were )?<n> {_PRESENT}(?: in person)?", ("headcount",)),
        (
            (
                rf"{_QUORATE_WITH}\(?<n>\s*(?:of|out of|/)\s*(?:the )?<n>"
                rf"(?: {_PRESENT}| here| in attendance| {_MEMBERS})?\)?"
            ),
            ("headcount", "expected"),
        ),
        (
            rf"{_QUORATE_WITH}\(?<n>\s*(?:{_PRESENT}|here|in attendance)\)?",
            ("headcount",),
        ),
        (r"quorum(?: is| of)?[:：]?\s*<n>\s*(?:of|out of)\s*<n>", ("quorum", "expected")),
        (rf"quorum(?: is| of)?[:：]?\s*<n>\s*\(<n>\s*{_PRESENT}\)", ("quorum", "headcount")),
    ),
    moment_inside=(
        r" (?:with|in) (?:an? |the )?(?:opening |closing |short )?(?:prayers?|grace|blessing|benediction|bible reading|"
        r"reading|reflection|moment of (?:silence|reflection)|(?:minute|moment)['’]s silence|hymn|song|"
        r"pledge(?: of allegiance)?)\b"
    ),
    quorate=r"\bquor",
    counts=("present", "attend", "due", "expected", "invited", "head", "quor", "here"),
    between="and |to ",
    listed=r"(?:present|attendance)[:：]\s*(?=\d+ due|due|expected)",
    moments=(
        (
            "date",
            rf"(?:the |we |our )?(?:{_MEETING} )?(?:ran|lasted|met)(?: from)? (.+?)(?: to | until | ?[-–—] ?)(.+)",
        ),
        (
            "ended",
            (
                rf"(?:the )?{_MEETING} (?:was )?{_ENDED} by [^,;:\d]{{2,30}}?(?: at (.+)|,? (\d.+))|"
                rf"(?:the )?{_MEETING} (?:was )?{_ENDED} at (.+?) by [^,;:\d]{{2,30}}|"
                rf"(?:the )?[^,;:\d]{{2,30}}? {_ENDED} the {_MEETING}(?: at|,)? (.+)|"
                rf"(?:the )?[^,;:\d]{{2,30}}? declared the {_MEETING} closed(?: at|,)? (.+)|"
                rf"(?:the )?{_MEETING} (?:was )?declared closed(?: at|,)? (.+)"
            ),
        ),
        (
            "started",
            (
                rf"(?:(?:the )?{_MEETING} (?:was )?{_STARTED}|call(?:ed)? to order|convened) by [^,;:\d]{{2,30}}?"
                rf"(?: at (.+)|,? (\d.+))|"
                rf"(?:the )?{_MEETING} (?:was )?{_STARTED} at (.+?) by [^,;:\d]{{2,30}}|"
                rf"(?:the )?{_MEETING} (?:was )?declared open(?: at|,)? (.+?)(?: by [^,;:\d]{{2,30}})?|"
                rf"(?:the )?[^,;:\d]{{2,30}}? (?:opened|started|began|called) the {_MEETING}"
                rf"(?: to order)?(?: at|,)? (.+)|(?:the )?[^,;:\d]{{2,30}}? declared the {_MEETING} open(?: at|"
                r",)? (.+)"
            ),
        ),
        ("started", rf"{_OF_MEETING}{_STARTED}(?: late| early| promptly| on time)?,?(?: at)?[:：]?\s*(.+)"),
        ("ended", rf"{_OF_MEETING}{_ENDED}(?: late| early)?,?(?: at)?[:：]?\s*(.+)"),
    ),
    moment_words=(*_STARTED_WORDS, *_ENDED_WORDS, "ran ", "lasted ", "met ", "to order", "declared"),
    meeting="meeting ",
    end_last=(
        r"(?:(?:the|this|our|then|finally) )*(?:(?:annual|general|special|whole|committee|council|board) )*"
        r"(?:meeting|mtg)\b|(?P<elided>(?:then )?(?:closed|adjourned|ended|concluded) the (?:meeting|mtg)\b)"
    ),
    weekdays="(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?",
    times=r"(?:to|from|at|until)\b",
    next_meeting_kinds=(
        r"donm|next one|(?:date (?:and time )?of )?(?:the )?next (?:[a-z’'&]+ ){0,3}"
        "(?:meeting|mtg|weekly|sync|stand-?up|call|session|retro|agm|board|council|committee|forum|huddle|catch-?up|"
        "check-?in|(?:steering|working|user|liaison) group|steerco|exco|exec|panel|cabinet|scrum|all-hands|"
        "cab|pcc|ppg|egm|sgm|smt|slt|emt|elt|jcc|fgb|lgb|pta|ptfa|ptsa|wg|twg|sig|arb|mdt|qbr)(?: (?:meeting|mtg))?"
        "(?: date| time)?"
    ),
    next_meeting_words=("next", "donm"),
    next_week="next week",
    next_meeting_is=(
        "(?: is| will be| to be|(?: is| has been)? moved to)?"
        "(?: (?:the|our) (?:[a-z]+ )?(?:agm|egm|meeting)[,:]?)?(?: held)?(?: on)?(?: [-–—])? "
    ),
    undivided=(),
    until="",
    time_ends="[ap]m",
    marked_times=r"[ap]\.?m\b|o.?clock|noon",
    article="the ",
    places=(
        (
            rf"{_PLACE_IN}(?P<place>(?:(?:up|down)stairs (?:at|in) )?(?:(?:the|our|their) )?(?:{_WORD} ){{0,3}}{_ROOM}"
            rf"(?:,? {_WORD}){{0,4}})"
        ),
        rf"{_PLACE_IN}(?P<place>(?:the |our )?(?:{_WORD} ){{0,3}}{_ROOM},? (?:the )?(?:{_WORD} ?){{1,3}})",
    ),
    named_places=(r"(?:in|at) (?P<place>(?:the )?[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){0,3})",),
    place_last=(
        r"(?:(?:in|at) (?=the |our ))?"
        r"(?P<place>(?:the|our) (?!morning|afternoon|evening|new year|latest|earliest|end|start|"
        r"usual|same)[a-z'’&-]+(?: (?!and )[a-z'’&-]+){0,2}|"
        r"(?!items?|agenda|weeks?|days?|part|draft|version|phase|no|number|round|stage|group|year|page|motion|para)"
        r"[a-z'’&-]{3,}(?: [a-z'’&-]+)? (?:\d{1,3}[a-z]?|(?-i:[A-Z])))"
    ),
    named_last=r"(?P<place>(?:The )?[A-Z][a-z]+(?:hall|house|room|rooms|works|barn|mill))",
    held=(
        r"(?:(?:the )?(?:meeting |mtg )?(?:was )?held (?:in|at|on|over|via)|(?:the )?(?:meeting|mtg|venue|room) "
        r"(?:has |was |is |been )*"
        r"(?:moved|changed|switched|relocated) to|we(?:['’]re| are| met| were)(?: all)? (?:in|at)"
        r"(?=.* (?:tonight|today|this (?:time|evening|week|month))\b)) (?:the )?"
        r"(?P<place>[^,;:()]{2,60}?)(?: (?:tonight|today|this (?:time|evening|week|month)))?"
        r"(?P<more>,? (?:as|because|since|due to|owing to|instead of|while|with) .{2,80}|"
        r",? \([^()]{2,60}\)| [-–—] .{2,80}|, (?!(?-i:(?:[A-Z][\w'’]*[ .]?)+$)).{2,80})?\.?"
    ),
    held_words=(
        *(r"held (?:in|at|on|over|via)\b", r"moved to\b", r"changed to\b", r"switched to\b", r"relocated to\b"),
        *(r"we['’]re (?:in|at)\b", r"we (?:are|met|were) (?:in|at)\b"),
    ),
    room_words=("room",),
    rooms=(
        rf"(?=.*\d|(?i:.*{_ROOM}))[A-Z0-9][\w'’/-]*(?:\.\d+)?"
        r"(?:,? (?:of |the )?[A-Z0-9&][\w'’/-]*(?:\.\d+)?(?: floor)?){0,4}"
    ),
    undecided="tbc|tba|tbd|to be (?:confirmed|announced|decided|arranged)|to follow",
    moved_to="^(?:(?:is|was|has|now|been) )*(?:moved|changed|switched|relocated) to (?=.)",
    same_place=r"(?:at |in )?(?:the )?same (?:place|venue|room)",
    not_met_on=(
        r"^(?:by|before|until|till?|within|no later|not later|due|done|(?:report|sen[dt]|reply|respond|answer|"
        r"circulate|return|sign|pa(?:y|id)|file|submit|publish|complete|finish|deliver)(?:ed|d)?)\b"
    ),
    dated=rf"\b(?:{either((*MONTH_NUMBERS, *WEEKDAY_NUMBERS))})\b",
    around_moments=(
        r"^(?:there being no (?:further|other|more) (?:business|items|matters)(?: to [a-z]+)?|with no further business"
        r"|no further business)[,;]? |"
        r",? and (?:welcomed|thanked|greeted) (?:everyone|everybody|all|members|those)[^,;.\d]{0,30}$|"
        r",? (?:sharp|prompt|promptly|exactly|on the dot)$|"
        r",? (?:with )?(?:many )?thanks to [^,;.\d]{2,30}$"
    ),
    moment_heads=(
        r"(?:with (?:many )?thanks to [^,;.\d]{2,30}?,? |(?:the )?(?:chair(?:man|woman|person)?|president|mayor) "
        r"thanked [^;.\d]{2,40}?(?:,? and|[,;]) )(?=(?:the )?(?:meeting|mtg) )"
    ),
    moment_tails=(
        rf"{_NO_BREAK}(?: ?\([^()]{{2,80}}\)|,? (?:as|because|since|due to|owing to|by|with|after|when|once|though|"
        r"moved|proposed|on (?:the |a )?motion|late|delayed|early|without|waiting|next|following)\b.{2,100})"
    ),
    meeting_tails=rf"{_NO_BREAK}(?:,| and) .{{2,100}}",
    beside_time="^(?:on|of) | at$|^(?:GMT|BST|UTC|CES?T|[ECMP][SD]?T)$",
)
