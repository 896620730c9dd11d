"""The English words for who does something, with a sign and without one."""

from __future__ import annotations

from minutetui.core.capture.lexicon.english.deadlines import BY
from minutetui.core.capture.lexicon.of_lines import OwnerWords

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
_DOES = (
    "to|will|shall|must|should|needs? to|ha(?:s|ve) to|(?:is|are) to|(?:ha(?:s|ve) )?(?:agree[sd]|offer(?:s|ed)|"
    "volunteer(?:s|ed)) to|"
    "(?:is |are )?(?:happy|keen) to|undertook to|"
    "promised to|(?:is|are) going to"
)

OWNERS = OwnerWords(
    joiners=r"(?:, ?)?\band\b|&|[/,;]|\+(?= )",
    leads=r"(?<=[(（])(?:lead|leads|leading)(?=\s*[)）])",
    supports=r"(?<=[(（])(?:support|supports|supporting|in support)(?=\s*[)）])",
    owner_fields=r"owners?|responsible|assigned to|assignees?|actionees?",
    lead_fields=r"led by|(?<=[(,;])lead|(?<=[,;] )lead",
    support_fields=r"supported by|(?<=[(,;])support|(?<=[,;] )support",
    tasks_of=(
        r"(?:action|task|to-?do)(?: items?| points?)?(?: for| on| by)?"
        r"(?: ?[-–—(\[] ?| )(?P<who>[^()\[\]]{1,40}?)[)\]]?"
    ),
    named=(),
    asks="",
    does=rf" (?:(?P<dropped>{_DOES}) (?!(?:be|have)\b|[A-Z])|(?={_BARE_VERBS}))",
    no_doer="",
    named_last=(
        (
            rf"(?P<what>(?-i:[A-Z]?[^A-Z,;:.]{{4,80}})), (?P<who>(?-i:[A-Z])[^,;:()]{{1,39}}?),? "
            rf"{BY} (?P<when>[^,;:()]{{3,30}}?)\.?"
        ),
        (
            r"(?P<what>(?=\S+ )[^;]{4,100}?)(?:; | -- |(?<=[a-z\d]{3})(?<!cllr)\. )(?P<who>[^-–—,;:().]{2,40}?)"
            rf"(?:(?:[,;.]| --) (?:{BY} )?(?P<when>[^,;:()]{{3,30}}?))?\.?"
        ),
        (
            rf"(?P<what>.{{4,100}}?) [-–—] (?P<who>[^-–—,;:()]{{2,40}}?)"
            rf"(?:(?:(?:,| [-–—])? {BY}|, ?due(?: by)?|,| [-–—]) (?P<when>[^,;:()]{{3,30}})"
            rf"|,? ?\((?:{BY} )?(?P<also>[^()]{{3,30}})\))?\.?"
        ),
        (
            r"(?P<what>.{4,100}?) \((?P<who>[^(),;:]{2,40}?)"
            rf"(?:(?:,? {BY}|, ?due(?: by)?|,) (?P<when>[^,;:()]{{3,30}}))?\)\.?"
        ),
    ),
    offered=(
        rf"(?P<who>[^,;:]{{1,60}}?) (?:{_DOES}) (?P<what>(?!(?:be|have)\b).+?)(?: {BY} (?P<when>[^,;:]{{2,40}}?))?\.?",
    ),
    task_begins=("action", "task", "to"),
    task_of_name="(?:ACTIONS?|Actions?|AP:?|TODO|To do|ToDo)(?: (?:on|for))? (?=[A-Z])",
    task_verbs="to|will",
    field_stems=(
        *("owner", "responsib", "assign", "actionee", "led by", "lead", "support"),
        *("due", "deadline", "by when", "target"),
    ),
    nobody_yet=("tbc", "tbd", "tba", "none", "nobody", "vacant"),
    and_word=r"\band\b",
    and_inside="",
    before_owner="",
    to_all="",
    may_be_named="",
    may_be_last=r" (?:[-–—]|--) |[a-z)\d][;.] [A-Z]|, [A-Z][^,]{1,40},? (?:by|before) |—|[)）]\.?$",
    supported="",
    next_clause=r"[,;] (?:and |then )?(?=[A-Z])",
    both=r"[,;]? (?:both|all)$",
    gets=r"(?:get a|receive|benefit|remain|stay|continue|keep|attend)\b",
    offering=(" to ", " will ", " shall "),
)
