"""The English words for who comes and goes, and when."""

from __future__ import annotations

from minutetui.core.capture.lexicon.of_meetings import CLOCK, Move

_WHEN_FIRST = rf"(?:(?:at )?{CLOCK}(?:,|[:：]| [-–—])? )?"
_MOVER = r"(?P<who>[^:()]{2,60}?)(?:,| [-–—])? (?:has |have |had |is |was |just |now |then )*"
_AT = rf"(?:,? ?(?:at |@ ?|from |until |about |around |just after )?\(?{CLOCK}\)?)"
_AT_COMING = _AT.replace("|until ", "|")
_ROOM = r"(?: (?:of |from )?(?:the |this )(?:meeting|mtg|room|chamber|hall|call|table|discussion|dais|platform))"
_FOR_NOW = (
    r"(?: early| briefly| now| temporarily| at (?:this|that) point)?"
    r"(?: (?:for|to take|on) an? (?:phone )?(?:call|minute|moment|bit|while)"
    r"| for (?:a )?few minutes| for (?:this|the) (?:item|discussion|vote|debate))?"
)
_LEAVES = (
    r"(?:(?:(?<=has )left|(?<=have )left|(?<=just )left|(?:stepped|popped|nipped|slipped|ducked) out(?:side)?"
    r"|(?:dashed|headed|logged) off|(?:had to take|took|taking) (?:an? |another )?(?:phone )?call"
    r"|excused (?:him|her|them)sel(?:f|ves)"
    rf"|had to (?:go|leave|dash|run|step (?:out|away)|drop(?: off| out)?)){_ROOM}?{_FOR_NOW})"
)
_MAY_LEAVE = (
    "(?:left(?: us)?|off(?! (?:sick|ill|unwell|work))|gone(?: home)?|leaves|leaving|departed|departs|withdrew|"
    "withdraws|went(?: out)?|walked out|"
    "dropped (?:out|off)|(?:bleeped|beeped|paged)(?: (?:out|away))?)"
)
_REASON = (
    "(?:another|an?|the|his|her|their) (?:other |prior |previous |family |work )?(?:meeting|appointment|"
    "engagement|commitment|matter|emergency|funeral|train|bus|flight|school run|call|"
    "phone call|doctor(?:'s appointment)?|dentist|family)|baby ?sitter|childcare|kids|lift|dentist|doctors?|hospital|"
    "(?:an |the )?(?:incident|outage|delivery|visitor|patient|client|customer|site visit)|"
    "school run|work|family|unwell|ill|feeling (?:ill|unwell)|sick"
)
_INTEREST = (
    r"(?:(?:having |after |with )?declar(?:ed|ing) )?(?:an? |his |her |"
    r"their )?(?P<kind>(?:[a-z-]+ ){0,2})(?:interests?|conflict)"
    r"(?: declared| of interest)?(?: (?:in|on|under|re) (?P<about>[^,;:()]{2,60}?))?|dpi"
)
_FOR = "(?:for |to catch |to get |due to |because of |owing to )?"
_WHY = rf"(?:(?:,|;| [-–—])? ?\(?(?:{_FOR}(?P<why>{_REASON})|(?P<interest>{_INTEREST}))\)?)?"
_ERRAND = (
    rf"(?<={CLOCK} )for (?P<errand>(?:(?:another|an?|the|his|her|their|some) )?(?-i:[a-z])[\w'’-]*(?: [\w'’-]+){{0,3}})"
)
"""What somebody left for at a time: for another site, for ward round."""
_WHY_AGAIN = (
    rf"(?:(?:,|;| [-–—])? ?(?:\((?P<aside>[^():\d]{{2,30}})\)|\(?{_FOR}(?P<cause>{_REASON})\)?|{_ERRAND}|"
    rf"\(?(?P<stake>{_INTEREST.replace('?P<about>', '?P<matter>').replace('?P<kind>', '?P<sort>')})\)?))?"
)
_PURPOSE = (
    r"(?:for )?(?P<purpose>(?<= for )(?:the|this|that|an?|his|her|their|its) [^,;:()\d]{3,40}?|"
    r"during (?:the|this|that|his|her|their) [^,;:()\d]{3,40}?|"
    r"while (?:this|that|it|the [^,;:()\d]{3,40}?) (?:was|is|were) (?:being )?"
    r"(?:discussed|debated|considered|decided|voted on))"
)
"""For what somebody left the room: for the allotments, while this was discussed."""
_IS = "(?:is|are|was|were) (?:also )?(?:an? |one of |on the |in the |part of |(?:related|married) to |employed by )"
_NEAR = (
    "(?:wife|husband|partner|spouse|sons?|daughters?|brothers?|sisters?|father|mother|parents|family|cousin|uncle|aunt|"
    "firm|company|business|employer|neighbour|friend)(?:-in-law)?"
)
HAS_STAKE = (
    rf"(?:that )?(?P<stands>(?:(?:he|she|they) (?:{_IS}|(?:owns?|rents?|lives?|works?|knows|supplies|has an?|"
    rf"have an?) )|(?:his|her|their) (?:own )?(?:[a-z-]+ )?{_NEAR} [a-z]+\b)[^;()]{{2,60}}?)"
)
"""What somebody is or owns, as declared: he is a director of Seagull Cafes."""
_HAS_INTEREST = (
    r"(?P<declared>declared|declares|disclosed) (?:(?:an? |his |her )?(?P<kind>(?:[a-z-]+ ){0,3})interests?"
    rf"(?: (?:in|on|under|re) (?P<about>[^,;:()]{{2,60}}?))?|{HAS_STAKE})"
)
_WHY_LATE = (
    rf"(?:(?:,|;| [-–—])? ?(?:\((?P<aside>[^():\d]{{2,30}})\)|{_FOR}(?P<cause>traffic|(?:train|bus|flight)s? "
    rf"(?:delay(?:ed|s)?|late|cancelled)|delayed|held up|{_REASON})))?"
)
_BACK = "(?:came |come |comes |got |gets )?back|returned|returns|rejoined|rejoins|re-joined"
_COMES = (
    "(?:arrived|arrives|arriving|got here|gets here|here now|came in|comes in|turned up|showed up|"
    "(?:walked|popped|slipped) in)"
)
_MAY_COME = "(?:arr\\.?|joined|joins|joining|came|comes|here|(?:diall?ed|logged) (?:in|on)(?:to)?|in)"
_WAY_IN = (
    "(?: (?:the (?:meeting|mtg|room|call|chamber)|(?:in|to) the (?:meeting|room|chamber)|in|late|"
    "again|now|us|?P<how>))*"
)
_HOW_JOINED = "(?P<{}>online|remotely|virtually|(?:by|via|on|over) (?:zoom|teams|phone|video|telephone|skype))"
_COMING = _WAY_IN.replace("?P<how>", _HOW_JOINED.format("how"))
_COMING_AGAIN = f"(?:,? \\(?{_HOW_JOINED.format('medium')}\\)?)?"
_APART = (
    r"(?:,? (?:and|but) (?P<apart>(?:took|takes|taking) no part(?: in .{3,40})?|did not (?:vote|speak|"
    r"take part)(?: .{3,40})?))?"
)
_FOR_GOOD = (
    r",? (?:(?:and|but) )?(?:did not|didn['’]t|does not|won['’]t|will not|(?:is |was )?not) "
    r"(?:be )?(?:return(?:ing)?|com(?:e|ing) back|back|rejoin(?:ing)?)"
)
"""Who left does not come back."""
_AND_BACK = (
    rf"(?:(?P<back>(?:,|;)?(?: (?:and|but|then))*[ ,;]+(?:{_BACK}|here again)(?: in(?: the room)?| again)?{_AT})|"
    rf"{_FOR_GOOD})?"
)

MAY_MOVE = (
    *("left", "leav", r"depart(?:s|ed)\b", "gone", r"ha(?:d|s|ve) to (?:go|dash|run|step|drop)\b", "stepped"),
    *("nipped", "slipped", "ducked", "headed", r"off\b", "went", "walked", "withdr", "logged", "dropped", "excused"),
    *("popp?ed", "bleeped", "beeped", "paged"),
    *("dashed", r"arr(?:\b|iv)", r"join(?:s|ed|ing)\b", "came", "come", "here", "return(?:s|ed)", "rejoin", "re-join"),
    *("late", "call", "back", "turned", "showed", "dial", "in late", "in$"),
)
MOVES: tuple[Move, ...] = (
    (
        "left",
        "left|out|off|away|excused|go|leave|dash|run|drop|call",
        rf"{_WHEN_FIRST}{_MOVER}{_LEAVES}{_WHY}{_AT}?{_WHY_AGAIN}{_AND_BACK}",
    ),
    (
        "left",
        "declare|disclose",
        (
            rf"{_WHEN_FIRST}{_MOVER}{_HAS_INTEREST}(?:(?: \(|, | (?=(?:as|because|since) ))"
            rf"(?P<because>[^()]{{2,40}}?)\)?)?,? (?:and|then) "
            rf"(?:{_LEAVES}|{_MAY_LEAVE}{_ROOM}?{_FOR_NOW})"
            rf"{_AT}?{_AND_BACK}"
        ),
    ),
    (
        "left",
        "recus",
        (
            rf"{_WHEN_FIRST}{_MOVER}(?P<declared>recus(?:ed|es|ing))(?: (?:him|her|them)sel(?:f|ves))?"
            r"(?: (?:from|on|for) (?:(?:the )?(?:discussion|vote|debate|voting)(?: (?:of|on|for))? )?(?:the )?"
            r"(?P<about>[^,;:()]{2,60}?))?(?: \((?P<because>[^()]{2,40})\))?,? (?:and|then) "
            rf"(?:{_LEAVES}|{_MAY_LEAVE}{_ROOM}?{_FOR_NOW}|stepped (?:down|back|aside){_ROOM}?)"
            rf"{_AT}?(?:,? \((?P<aside>[^()\d]{{2,40}})\)|, (?P<stands>(?!(?:and|but|then|back)\b)"
            rf"[^(),;\d]{{2,40}}?))?{_AND_BACK}"
        ),
    ),
    (
        "left",
        "left|off|gone|leav|depart|withdr|went|walked|dropped",
        rf"{_WHEN_FIRST}{_MOVER}{_MAY_LEAVE}{_ROOM}{_FOR_NOW}{_WHY}{_AT}?{_WHY_AGAIN}{_APART}{_AND_BACK}",
    ),
    (
        "left",
        "left|leav|withdr|went|walked",
        rf"{_WHEN_FIRST}{_MOVER}{_MAY_LEAVE}{_ROOM}{_AT}? {_PURPOSE}{_AT}?{_AND_BACK}",
    ),
    ("left", CLOCK, rf"{_WHEN_FIRST}{_MOVER}{_MAY_LEAVE}{_FOR_NOW}{_WHY}{_AT}{_WHY_AGAIN}{_AND_BACK}"),
    (
        "left",
        "left|off|gone|leav|depart|withdr|went|walked|dropped",
        rf"{_WHEN_FIRST}{_MOVER}{_MAY_LEAVE}{_FOR_NOW}{_WHY.removesuffix('?')}",
    ),
    (
        "left",
        "withdr",
        rf"{_MOVER}withdr[ae]ws? (?:for|from) (?:this|the) (?:item|discussion|vote|debate){_AT}?{_WHY_AGAIN}",
    ),
    (
        "arrived",
        "arriv|got here|gets here|here now|came|comes|turned|showed|walked|popped|slipped",
        rf"{_WHEN_FIRST}{_MOVER}{_COMES}{_COMING}{_AT_COMING}?{_COMING_AGAIN}{_WHY_LATE}",
    ),
    (
        "arrived",
        "late",
        (
            rf"{_MOVER}late(?:(?:,| [-–—])? (?P<cause>[^,;:()\d]{{3,40}}?))?(?:,|;| [-–—]) "
            rf"(?:(?:now |got |came )?(?:in|here)|arrived|joined){_AT_COMING}"
        ),
    ),
    ("arrived", "back|return|join", rf"{_WHEN_FIRST}{_MOVER}(?P<away>{_BACK}){_COMING}{_AT_COMING}?"),
    ("left", CLOCK, rf"{CLOCK}(?:,|[:：]| [-–—])? {_MOVER}{_MAY_LEAVE}{_ROOM}?{_WHY}"),
    ("arrived", CLOCK, rf"{_WHEN_FIRST}{_MOVER}{_MAY_COME}{_COMING}{_AT_COMING}{_COMING_AGAIN}"),
    ("arrived", CLOCK, rf"{CLOCK}(?:,|[:：]| [-–—])? {_MOVER}{_MAY_COME}{_COMING}{_COMING_AGAIN}"),
)
