"""The English words of the grammar."""

from __future__ import annotations

from minutetui.core.capture.lexicon.lexicon import Lexicon, TypedWords

_BY = r"(?:by|before|on or before|no later than|until)(?: the)?"

_BODY = r"(?:it (?:was|is)|(?:the )?(?:meeting|council|committee|board|members|trustees|directors|group|assembly))"
_HOW = r"unanimously|in principle|by consensus|nem\.? ?con\.?|without objection"
_DOES = "to|will|shall|agreed to|offered to|volunteered to|undertook to|promised to|is going to"

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
        r"(?:chair(?:man|woman|person)?|mayor(?:ess)?|president|treasurer|secretary|clerk|speaker|conven[eo]r|moderator|"
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
    emphatic=("stressed", "stresses", "emphasised", "emphasized"),
    item=r"agenda item(?: \d{1,2})?",
    joiners=r"(?:, ?)?\band\b|&|[/,;]",
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
        facts={
            "place": "Venue: {place}",
            "started": "Started: {started}",
            "ended": "Adjourned: {ended}",
            "quorum": "Quorum: {quorum}",
            "numbers": "Due: {expected}, present: {headcount}",
        },
    ),
)
