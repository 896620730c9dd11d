"""The English words of the grammar."""

from __future__ import annotations

from minutetui.core.capture.lexicon.lexicon import Lexicon, TypedWords

_BY = r"(?:by|before|on or before|no later than|until)(?: the)?"

ENGLISH = Lexicon(
    meeting_said={
        **{f"the meeting {verb}": ("decision", "") for verb in ("decided", "agreed", "resolved", "approved")},
        **{f"the meeting {verb}": ("emphasis", verb) for verb in ("stressed", "emphasised", "emphasized", "noted")},
    },
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
    offered=(rf"(?P<who>[^,;:]{{1,60}}?) (?:to|will|shall) (?P<what>(?!be\b).+?) {_BY} (?P<when>[^,;:]{{2,40}}?)\.?",),
    typed=TypedWords(
        said="said",
        support=" (support)",
        moved="moved {name}",
        seconded="seconded {name}",
        votes=("{n} for", "{n} against", "{n} abstain"),
        motion="({parts})",
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
