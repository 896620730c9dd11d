"""The English words of clauses that begin with attendees: Bo left before the vote; Sue here in place of Tom."""

from __future__ import annotations

from minutetui.core.capture.lexicon.of_meetings import CLOCK, ClauseWords

_LENGTH = (
    r"(?:(?:\d{1,2}|five|ten|fifteen|twenty|thirty|a few|a couple of)[ -]?min(?:ute)?s?|"
    "half an hour|a quarter of an hour|an hour)"
)
_BY = "(?:by|via|on|over) (?:zoom|teams|(?:the )?phone|video|telephone|skype)|online|remotely|virtually"

CLAUSES = ClauseWords(
    may_say=(
        *("left", "leav", "late", "popped", "stepped", "nipped", "slipped", "ducked", "out", "drop"),
        *("zoom", "teams", "phone", "video", "telephone", "skype", "online", "remote", "virtual", "running", "held up"),
        *("arriv", "came", "joined", "no show", "no-show", "noshow", "a no"),
    ),
    before=rf"(?:(?:at )?{CLOCK}(?:,|:| [-–—])? )?",
    after_names="",
    how=" (?:has |have |had |is |was |just |then |had to |has to )*",
    verbs=(
        ("left", "(?:left(?: the meeting)?|(?<=to )leave)(?: early|(?= (?:during|before|after|for)\\b))"),
        ("arrived", f"(?:arrived|came|joined)(?: in)? (?:(?P<late>{_LENGTH}) )?late"),
        ("arrived", f"(?P<length>{_LENGTH}) late|late by (?P<delay>{_LENGTH})"),
        ("present", "(?P<how>(?:running |a (?:bit|little) )?late)"),
        ("absent", "(?:a )?no[- ]?show"),
        ("present", f"(?:(?:joined|joining|joins|attended|attending|dialled in|dialed in) )?(?P<means>{_BY})"),
    ),
    timed=(
        (
            "left",
            "left(?: us| the (?:meeting|room|call))?|drop(?:ped)? off(?: the call)?|out(?: of the (?:room|meeting))?",
        ),
        ("arrived", "(?:arrived|came|joined|got here|turned up)(?: us| in| online)?"),
        ("left", "(?:popped|stepped|nipped|slipped|ducked) out"),
    ),
    ends="",
    beside=r"[,;]|[ (]",
    reason=(
        r"(?:(?:and|but|for|due to|because of|owing to|to (?:get|catch|take)) )?"
        r"(?P<said>(?:(?:during|before|after|from|at) )?(?:the |this |that |an? |his |her |another )?(?:[\w'’-]+ ){0,3}"
        r"(?:items?(?: \d+)?|vote|discussion|debate|break|report|presentation|update|topic|train|bus|traffic|flight|"
        r"call|appointment|meeting|childcare|phone)|"
        r"(?:because |as (?:the |his |her )?\w+ (?:had|has|was|were|is) )[^,;]{3,40}|"
        r"to (?!get |catch |take )[a-z]+(?: [\w'’-]+){0,5}|"
        r"(?:did not|didn['’]t|took no|takes no) (?:return|come back|vote|part).*)"
    ),
    no_reason=r"\b(?:said|says|that|if|will|would|should|may|interest|soon|back)\b|^with\b|^again\b",
    returned="(?:and |but )?(?:came |come |got )?(?:back|returned|rejoined)(?: in| again)?",
    around_time=rf"(?:\b(?:at|from|around|about|just after) )?{CLOCK}",
    length=_LENGTH,
    lengths={"half an hour": 30, "a quarter of an hour": 15, "an hour": 60},
)
