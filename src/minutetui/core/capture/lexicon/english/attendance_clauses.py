"""The English words of clauses that begin with attendees: Bo left before the vote; Sue here in place of Tom."""

from __future__ import annotations

from minutetui.core.capture.lexicon.of_meetings import CLOCK, ClauseWords

_LENGTH = (
    r"(?:(?:\d{1,2}|five|ten|fifteen|twenty|thirty|a few|a couple of)[ -]?min(?:ute)?s?|"
    "half an hour|a quarter of an hour|an hour)"
)
_OUT = "(?:popped|stepped|nipped|slipped|ducked|went)"
_JUST = "(?:(?:just|right|straight|immediately|shortly) )?"
_MEETING = r"(?:meeting|mtg|call|room|chamber|hall|session|zoom|teams|stand-?up|sync)(?: (?:call|meeting|room|link))?"
_THE_MEETING = f"(?:the|our|this) {_MEETING}"
_TO_US = (
    rf"(?: us| in| online| (?:(?:at|to|in|into) )?{_THE_MEETING})?"
    r"(?! (?:(?:at|to|in|into) )?(?:the|our|this|that|an?|his|her|their)\b)"
)
"""After a verb of coming; who came to anything else did not come to the meeting."""
_BY = (
    "(?:by|via|on|over) (?:zoom|teams|(?:the )?phone|video|telephone|skype)(?: throughout)?|"
    "from home|online|remotely|virtually|WFH|working from home"
)

_NOT_BACK = (
    r"(?:is |was |has |will |would |(?:he|she|they) )*(?:(?:not|never)(?: be)?(?: (?:coming|going to come|come|came))? "
    r"(?:back|return(?:ed|ing)?)|won['’]t (?:be |come )?(?:back|return)|(?:gone |left )?for (?:good|the (?:night|"
    r"evening|day|rest of the (?:meeting|evening|night))))(?: (?:again|tonight|today|this evening))?"
)
"""What says that somebody who left stays away."""
_BACK_FOR = (
    r"(?:(?:will be |to be |came |was |is )?back|(?:will |to )?(?:return|rejoin)(?:ed|ing|s)?) (?:in (?:again )?)?"
    r"(?:(?:in time )?for|after|before|at|from|during) "
    r"(?!good\b)[^,;:()]{3,40}"
)
"""Since when somebody is back who left, without the time."""

CLAUSES = ClauseWords(
    may_say=(
        *("left", "leav", r"late\b", "popped", "stepped", "nipped", "slipped", "ducked", r"out\b", "drop"),
        *(
            "from home",
            "wfh",
            "lost",
            "disconnected",
            "zoom",
            "teams",
            "phone",
            "video",
            "telephone",
            "skype",
            "online",
            "remote",
            "virtual",
            "running",
            "held up",
        ),
        *("arriv", "came", "joined", "no show", "no-show", "noshow", "a no", "made it", "turned up", "showed up"),
        r"called (?:away|out)\b",
        *("shot", "shoot", "dashed", "logged", "stuck", "delayed", r"in (?:at )?\d", r"away (?:from )?\d", "got here"),
        r"went (?:to|and|over|down|up|back|off)\b",
        *("entered", r"ha[ds] to (?:go|dash|run|head)\b"),
    ),
    before=rf"(?:(?:at )?{CLOCK}(?:,|:| [-–—])? )?",
    after_names="",
    how="(?:['’]s)? (?:has |have |had |is |was |just |then |only |had to )*",
    verbs=(
        (
            "left",
            (
                rf"(?:left(?: {_THE_MEETING})?|(?<=to )leave)(?: early|(?= {_JUST}(?:during|before|after|for)\b))|"
                rf"(?:{_OUT} out|withdrew)(?: of {_THE_MEETING})?(?= (?:during|for) )|"
                rf"out(?: of {_THE_MEETING})?(?= (?:during|for) (?:the |this )?(?:\w+ )?(?:item|vote|discussion|"
                r"debate)\b)"
            ),
        ),
        ("arrived", f"(?:arrived|came|joined){_TO_US} (?:(?P<late>{_LENGTH}) (?:late|in)|late)"),
        ("arrived", f"(?P<length>{_LENGTH}) late|late by (?P<delay>{_LENGTH})"),
        (
            "present",
            (
                rf"(?P<how>(?:(?:(?:will|may|might|going to) be )?(?:(?:running|joining|arriving|coming) )?(?:a "
                rf"(?:bit|little) |{_LENGTH} )?late|"
                rf"(?:(?:will|may|might|going to) be |(?<=is )|(?<=are ))(?:{_LENGTH} )?delayed|"
                r"(?:stuck|held up|delayed) (?:in|on|at|by) [^,;:()]{3,30}(?=$|[,;(])))"
            ),
        ),
        ("absent", "(?:a )?no[- ]?show"),
        ("present", f"(?:(?:joined|joining|joins|attended|attending|dialled in|dialed in) )?(?P<means>{_BY})"),
    ),
    timed=(
        (
            "left",
            (
                rf"left(?: us| {_THE_MEETING})?|drop(?:ped)?(?: (?:off|out))?(?: {_THE_MEETING})?|(?:called )?away|"
                "lost "
                rf"(?:(?:his|her|their) )?(?:connection|signal|wi-?fi)|"
                "disconnected|called out|"
                rf"out(?: of {_THE_MEETING})?|(?:shot|dashed|nipped|logged) off|"
                "(?<=to )(?:(?:shoot|dash|head|nip) off|go|leave|dash|run)"
            ),
        ),
        ("arrived", f"(?:arrived|came|joined|got here|turned up|showed up|made it|entered|in){_TO_US}"),
        ("left", f"{_OUT} out"),
        (
            "left",
            (
                rf"(?=.*{CLOCK}.*\b(?:back|return|rejoin))(?P<errand>went (?:to|and|over|down|up|back|off) "
                rf"[^,;(){CLOCK}]{{2,30}}?)(?=,| (?:(?:at|from|around) )?{CLOCK})"
            ),
        ),
    ),
    ends="",
    beside=r"[,;]|[ (]",
    reason=(
        r"(?:(?:and|but|for|due to|because of|owing to|to (?:get|catch|take)) )?"
        r"(?P<said>(?:(?:(?:just|right|shortly) )?(?:during|before|after|from|at) )?(?:the |this |that |an? |his |"
        r"her |another )?(?:[\w'’-]+ ){0,3}"
        r"(?:items?(?: \d+)?|vote|discussion|debate|break|report|presentation|update|topic|train|bus|traffic|flight|"
        r"call|appointment|meeting|childcare|phone|babysitter|shift|lift)(?: (?:on|about|from|by) [\w'’ -]{2,25})?|"
        r"will be [^,;:]{0,20}late|on[- ]?call|(?:just |right |shortly )?(?:during|before|after) (?!.*\b(?:was|were|"
        r"is|are|had|has|been)\b)[^,;:()]{3,30}|"
        r"(?:because |as (?:the |his |her )?\w+ (?:had|has|was|were|is) )[^,;]{3,40}|"
        r"(?:stuck|held up|delayed|caught(?: up)?|sitting|waiting) (?:in|on|at|by|behind|with|for) [^,;:()]{2,30}|"
        r"apologi[sz](?:ed|es|ing) for (?:being late|(?:the |his |her |their )?(?:lateness|late arrival|delay))|"
        r"to (?!get |catch |take )[a-z]+(?: [\w'’-]+){0,8}|"
        rf"(?:did not|didn['’]t|took no|takes no) (?:return|come back|vote|part).*|{_NOT_BACK}|{_BACK_FOR})"
    ),
    short_reason=(
        r"(?!(?:we|they|he|she|it|all|so|then|still|not|and|but|to|see|nothing|every\w+|rest|others|next|no "
        r"(?:quorum|vote)|"
        r"after|before|as|when|meeting|minutes|notes)\b)(?!.*\b(?:is|are|was|were|will|has|had|have|to|quorum|"
        r"quorate|votes?|"
        r"items?|motion|chair\w*|lost|\w+ed)\b)[a-z][\w'’/-]*(?: [\w'’/-]+){0,3}"
    ),
    no_reason=(
        rf"^(?!(?:and |but )?(?:{_BACK_FOR}|{_NOT_BACK}$))(?:.*\b(?:said|says|that|if|will(?! be .*late)|would|"
        r"should|may|interest|soon|back)\b|is (?!on |at |in |off |out |with |stuck )|with\b|again\b)"
    ),
    returned="(?<!not )(?<!never )(?<!be )(?<!coming )(?<!come )(?<!came )"
    "(?:and |but )?(?:came |come |got )?(?:back|returned|rejoined)(?: in| again)?",
    around_time=rf"(?:\b(?:at|from|around|about|just after) )?{CLOCK}",
    length=_LENGTH,
    minutes="[ -]?min",
    to_come=r"(?!)",
    lengths={"half an hour": 30, "a quarter of an hour": 15, "an hour": 60},
)
