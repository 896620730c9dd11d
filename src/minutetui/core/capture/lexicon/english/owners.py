"""The English words for who does something, with a sign and without one."""

from __future__ import annotations

from minutetui.core.capture.lexicon.english.deadlines import BY, DAY_NAMES, NTH, WEEKDAY, not_after
from minutetui.core.capture.lexicon.english.task_words import (
    ACTS,
    BARE_VERBS,
    CONTACTS,
    DETERMINERS,
    DOES,
    DOING,
    EACH_VERBS,
    ENDS_TASK,
    LETTERS,
    NO_FAMILY,
    NO_TASK,
    NO_VERBS,
    OF_ONESELF,
    PEOPLE,
    REACHED,
    STATED,
    TASK_BEGINS,
    THING_BEGINS,
    THINGS,
    TIMES,
)
from minutetui.core.capture.lexicon.of_owners import OwnerWords

_HELPED = (
    r"(?:with|w/)(?: (?:some|the))? (?:help|support|input|assistance) (?:from|of|by)|(?:helped|supported|assisted) by"
)

_NO_OBJECT = not_after(
    "to|of|by|on|in|at|as|vs|re|cc|or|for|and|via|see|ask|not|but|who|per|with|from|than|like|near|when|over|meet|tell|"
    "cllr|miss|about|after|until|since|thank|email|phone|before|behind|versus|remind|inform|invite|between|against|"
    "without"
)
"""Not after one of these, names at the end are who does something: fees letter Ann + Bo."""

_NAME = r"(?:[^-–—|,;:().]|(?<=\w)-(?=\w)){1,30}?"
"""The rest of a name, with hyphens."""
_NO_PERSON = rf"(?!(?:{CONTACTS}|thanks)\b|[^,]*\b(?:to|from|with|by|via|of|and|or) (?-i:[A-Z]{{2,}})s?,)"
"""Before a task with capitals: no person or group is last in it, who may be one of several: sign-off from HR, Ann."""
_TITLED = r"\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Prof|Rev)\.? [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?(?= [a-z])"
"""Somebody with a title inside a task, of which more follows."""
_CALLED = r"(?:(?:who\?|owner|owned by|assigned to) )?"
"""Directly before those who do something, at the end of a text."""

_CALLING = r"(?-i:[A-Z])[^,;:()\[\]–—]{1,30}?"
_LEADS = (
    "(?:(?:(?:to|will|is to|has agreed to) )?lead(?:s|ing)?(?: on (?:this|it))?|(?:is |to )?"
    "(?:taking|takes?|has) the lead(?: on (?:this|it))?|"
    "(?:(?:is )?(?:on|dealing with|sorting)|has|takes) (?:it|this)|owns?(?: (?:it|this))?|is (?:the )?(?:lead|owner))"
)
_APART = r"(?:,| [-–—]{1,2}| ?(?=[(\[]))[ ]?[(\[]?"
_CLOSED = rf"[)\]]?(?:(?:,? \(?{BY}| \(|,| [-–—]{{1,2}}) (?P<when>[^,;:()]{{3,30}}?)\)?)?\.?"
"""Before and after who leads, at the end of what is to be done."""

_DAY_COMMA = rf"(?:{WEEKDAY}, (?=\d))?"
"""A weekday before its date: Friday, 4 December."""

_LATER = r"also|soon|then|now|still|only|just|both|probably|(?:have|need|got) to"
"""Between a word that tells what is to come and what that is."""

OWNERS = OwnerWords(
    joiners=r"(?:, ?)?\band\b|(?<= )n(?= )|&|[/,;]|\+(?= )",
    joins_next="",
    leads=r"(?<=[(（])(?:lead|leads|leading)(?=\s*[)）])|(?<= )(?:to )?leads?(?=\s*[,;:)])",
    supports=(
        r"(?<=[(（])(?:support|supports|supporting|in support)(?=\s*[)）])"
        r"|(?<= )(?:to )?supports?(?=\s*(?:[,;:.)]|$))"
    ),
    owner_fields=r"owners?|responsible|assigned to|assignees?|actionees?",
    lead_fields=r"led by|(?<=[(,;])lead|(?<=[,;] )lead",
    support_fields=r"supported by|(?<=[(,;])support|(?<=[,;] )support",
    field_questions=(("what", ""), ("who", "owner"), ("(?:by )?when", "due")),
    field_tasks="",
    tasks_of=(
        r"(?:action|task|to-?do|ai|ap)(?: items?| points?)?(?: ?#?\d{1,3})?(?: for| on| by)?"
        r"(?: ?[-–—(\[] ?| )(?P<who>[^()\[\]]{1,40}?)[)\]]?"
    ),
    named=(
        (
            rf"(?P<what>.{{4,100}}?){_APART}(?:lead(?:ing|er)?(?: is|:)?|led by|owned by|owner(?: is|:)?)"
            rf" (?P<lead>{_CALLING})"
            rf"(?:(?:,| and|;) (?:support(?:ed by|:)?|helped by) (?P<support>{_CALLING}))?{_CLOSED}"
        ),
        (
            rf"(?P<what>.{{4,100}}?){_APART}(?P<lead>{_CALLING}) {_LEADS}"
            rf"(?:(?:,| and|;) (?P<support>{_CALLING}) (?:to )?(?:support|help|assist)(?:s|ing)?)?{_CLOSED}"
        ),
    ),
    asks="",
    does=rf" (?:(?P<dropped>{DOES}) (?!(?:be|have|not|{DETERMINERS})\b|[A-Z])|(?={BARE_VERBS}))",
    acts=(
        rf" (?:\([^()]{{2,40}}\) (?:{DOES}) |(?:[&+]|and|with|w/|plus) [^,;.()]{{2,40}}? (?:to|will) (?!be )(?=[a-z])|"
        rf"(?:(?:is|are|must|shall|should|will) )?not (?:to )?(?=[a-z])|(?:will|to) have (?=[a-z\d])|"
        r"(?:is|to be) (?:the )?(?:lead|owner) (?:on|of|for) |"
        rf"(?:is |are )?(?!{NO_TASK})[a-z]{{2,}}ing (?=(?:{DETERMINERS}|up|on|out|into)\b)|"
        rf"(?![^,;:]{{0,50}} {STATED} )(?:is |are )?(?:{DOING})ing (?=[a-z]))|,? {ACTS}"
    ),
    also_words=(
        *("art", "bill", "bob", "carol", "chase", "dawn", "drew", "eve", "faith", "frank", "gene", "grace"),
        *("grant", "hope", "iris", "ivy", "jack", "joy", "june", "mark", "may", "miles", "nick", "pat"),
        *("penny", "pete", "rob", "rose", "sandy", "sky", "sue", "summer", "tony", "victor", "will"),
    ),
    in_clause=r"(?:, (?:so |and |then )?| [-–—]{1,2} | ?\(|[.;] |\?+ )(?=[A-Za-z][^,;()]{1,40} (?:to|will) [a-z])",
    no_family=NO_FAMILY,
    comma_asks=r", (?=(?:pls|plz|please|can you|could you|kindly) )",
    lets=(),
    with_words=rf"{_HELPED}|with|w/|plus|then",
    helped=_HELPED,
    leader=(
        r" ?\((?:(?P<who>[^()]{2,40}?) (?:to |will |is )?lead(?:s|ing)?|"
        r"lead(?:s|ing)? (?:is )?(?P<who_last>[^()]{2,40}?))\)"
    ),
    explained=r"(?:^|[ ,(])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Prof|Rev|Fr|Sir|Dame|Lord|Lady)\.? [A-Z][\w'’-]+$",
    no_doer="",
    named_last=(
        (
            rf"(?P<what>(?-i:[A-Z]?(?:[^A-Z,;:.]|{_TITLED}){{4,80}})|"
            rf"(?-i:[A-Z][a-z]+ [A-Z][\w'’-]* (?:for|about|to|re|on|with|over) [^A-Z,;:.]{{3,60}})|"
            rf"{_NO_PERSON}(?-i:[A-Z]?(?:[^A-Z,;:.]|(?<=\bthe )[A-Z]|\b[A-Z]{{2,}}\d{{0,3}}\b){{4,80}})), "
            rf"{_CALLED}(?P<who>[^,;:()]{{2,40}}?)"
            rf"(?:,? {BY}|,) (?P<when>{_DAY_COMMA}[^,;:()]{{2,30}}?)\.?"
        ),
        (
            r"(?P<what>(?=\S+ )[^;]{4,100}?)(?:; | -- |(?<=[a-z\d]{3})(?<!cllr)\. )"
            r"(?P<who>(?:[^-–—,;:().]|(?<=\w)-(?=\w)){2,40}?)"
            rf"(?:(?:[,;.]| --) (?:{BY} )?(?P<when>{_DAY_COMMA}[^,;:()]{{2,30}}?))?\.?"
        ),
        (
            rf"(?P<what>.{{4,100}}?) (?:[-–—|]|[-=]{{1,2}}>|→) {_CALLED}"
            r"(?P<who>(?:[^-–—|,;:()]|(?<=\w)-(?=\w)){2,40}?)"
            rf"(?:(?:(?:,| [-–—|])? {BY}|, ?due(?: by)?|,| [-–—|]{{1,2}}| [-=]{{1,2}}>| →|(?= {DAY_NAMES})) "
            rf"(?P<when>{_DAY_COMMA}[^,;:()]{{2,30}})"
            rf"|,? ?\((?:{BY} )?(?P<also>[^()]{{2,30}})\))?\.?"
        ),
        (
            rf"(?P<what>.{{4,100}}?) [-–—|] (?P<who>(?-i:[A-Z]){_NAME}(?:, (?:and |& )?(?-i:[A-Z]){_NAME})+?)"
            rf"(?:(?:,? {BY}|,| [-–—|]) (?P<when>{_DAY_COMMA}[^,;:()]{{2,30}}))?\.?"
        ),
        (
            rf"(?P<what>(?!(?:{CONTACTS}|thanks)\b|.* by )(?-i:[A-Z\d]?[^A-Z,;:.]{{8,80}})), "
            r"(?P<who>(?-i:[A-Z])[^-–—,;:().+/]{1,30})\.?"
        ),
        (
            r"(?P<what>.{4,100}? be [a-z]+(?: [a-z]+)?) by (?P<who>(?-i:[A-Z])[^,;:()]{1,40}?)"
            rf"(?:,? {BY} (?P<when>{_DAY_COMMA}[^,;:()]{{2,30}}?))?\.?"
        ),
        (
            rf"(?P<what>.{{4,100}}?),? [(\[]?"
            rf"(?P<when>(?:(?:{BY}|(?<=[,–—(\[-] |.[(\[])(?:due|deadline)(?: by| on)?) |"
            rf"(?<=[(\[])(?={DAY_NAMES}|(?:this|next) )|"
            r"(?<=[a-z\d] )(?<! on )(?<! this )(?<! next )(?<! last )(?<! every )(?<! each )(?<! of )(?<! from )"
            rf"(?={WEEKDAY}(?: (?:morning|afternoon|evening|night|[ap]m|eod))?, (?-i:[A-Z])))"
            r"[^,;:()]{3,30}?)"
            r"(?:,| [-–—]) (?P<who>[^,;:()]{2,40}?)[)\]]?\.?"
        ),
        (
            rf"(?P<what>(?!(?:{CONTACTS}|thanks|list)\b|.*\bwho\b)[^:;,]{{24,100}}|"
            rf"(?={REACHED}[^:]*: .*(?:,| by ))[^:;,]{{12,100}}): "
            r"(?P<who>(?-i:[A-Z])[^,;:()]{1,40}?)"
            rf"(?:(?:,? {BY}|,| [-–—]) (?P<when>{_DAY_COMMA}[^,;:()]{{2,30}}))?\.?"
        ),
        (
            rf"(?P<what>(?!(?:{CONTACTS})\b)\S+ \S.{{2,100}}?(?-i:[a-z\d])){_NO_OBJECT},? "
            r"(?P<who>(?-i:[A-Z])[^-–—,;:().+/]{1,30}(?: \+ | w/ ?|/)(?-i:[A-Z])[^-–—,;:().+/]{1,30}?)\.?"
        ),
        (
            rf"(?P<what>.{{4,100}}?) [(\[]{_CALLED}(?P<who>[^()\[\],;:]{{2,40}}?)"
            rf"(?:(?:,? {BY}|, ?due(?: by)?|,| [-–—]|(?= (?:{WEEKDAY}|\d{{1,2}})\b)) "
            rf"(?P<when>{_DAY_COMMA}[^,;:()\[\]]{{2,30}}))?[)\]]\.?"
        ),
    ),
    task_labels=(
        *("follow-up", "follow up", "followup", "follow-ups", "follow up action", "follow-up action"),
        *("follow-up actions", "next step", "next steps", "action required", "actions required", "actions arising"),
    ),
    task_last=(
        r"(?: ?[-–—]{1,2} ?|[.;,] | ?[(\[])(?:(?P<sure>ACTIONS?|AP)|[Aa]ctions?)"
        r"(?:(?: ?[:—–-]| for| on| by)? (?P<who>[^()\[\],;:]{2,40}))?[)\]]?\.?$"
    ),
    group_people=(
        r"(?i:(?:the |our |a )?(?:[a-z][\w'’&-]* ){0,3}?(?:(?:sub-?|task ?)?(?:group|team|committee|cttee|panel|force)|"
        r"(?:working )?party|board|exec|council|crew|squad|officers|trustees|governors|directors|members|volunteers|"
        r"reps|representatives|leads|staff|pair|trio|(?:some|both|all|two|three|four)(?: of us)?)) ?"
        r"\((?P<who>[^()]{2,60})\)"
    ),
    task_begins=("action", "task", "to", "ai", "ap"),
    task_of_name=(r"(?:ACTIONS?|Actions?|A[PI]|TODO|To do|ToDo)(?: ?#?\d{1,3})?:?(?: (?:on|for|[-–—]))? (?=[A-Za-z])"),
    task_verbs="to|will",
    field_stems=(
        *("owner", "responsib", "assign", "actionee", "led by", "lead", "support", "who:"),
        *("due", "deadline", "by when", "target"),
    ),
    after_price=r" (?:each|per|apiece|a piece|pp|[ap]m|o['’]clock)\b",
    unknown=(
        rf"(?:(?-i:the|an?) (?!(?:{NO_VERBS})(?![\w-])|(?:{THINGS})\s*(?:$|[,;.)@+]))|(?=all )|"
        rf"(?!(?:{NO_VERBS}|{TIMES}|{CONTACTS}|{NO_FAMILY}|{EACH_VERBS}|{ENDS_TASK})(?![\w-])))"
        r"(?P<who>(?:(?<=the )|(?<=an )|(?<= a )|all )[a-z][\w'’-]+(?: [a-z][\w'’-]+)?|"
        rf"(?-i:[A-Z])[\w'’-]*(?: (?-i:[A-Z])[\w'’-]*)?|(?!(?:{THINGS})(?![\w-]))(?-i:[a-z])[\w'’-]+(?! (?:to|will) ))"
    ),
    group=(
        r"(?P<of>(?:the|an?|our) (?=[a-z]))?(?P<who>"
        r"(?:(?:all|some|any|two|three|four|five|six|other|few|couple|pair|team|\d{1,2})(?: of)?(?: the)? )?"
        rf"(?:(?(of)|{TASK_BEGINS})[A-Za-z][\w'’-]* ){{0,2}}?(?:(?i:{PEOPLE})|{LETTERS})(?![\w-]))"
        r"(?=\s*(?:$|[,;:.()\]@＠+＋/&])|"
        r" (?:and|to(?! be)|will|must|should|w/|with|plus|by|on|before|for|due|next|[-–—]) )"
    ),
    doubtful=(
        rf"{TASK_BEGINS}[A-Za-z][\w'’-]*(?: {TASK_BEGINS}[A-Za-z][\w'’-]*){{0,2}} "
        rf"(?:to|will) (?!(?:{DETERMINERS})\b)[a-z]|"
        rf"{THING_BEGINS}[a-z][\w'’-]*(?! (?:{DETERMINERS}|up|out|back)\b)(?=[ ,;.)]|$)"
    ),
    thing=rf"{THING_BEGINS}(?:[a-z]+ ){{0,2}}(?:{THINGS})(?![\w-])",
    leads_it=rf" (?:{_LEADS}|(?:to|will) do(?: (?:it|this|so))?|doing (?:it|this))(?=\W|$)",
    contracted=r"['’]ll (?=[a-z])",
    possessive=r"['’]s(?!\w)",
    nobody_yet=("tbc", "tbd", "tba", "none", "nobody", "vacant"),
    and_word=r"\band\b",
    and_inside="",
    before_owner="",
    after_account=(
        r" (?!(?:and|or|to|will|must|with|by|before|due|asap|today|tomorrow|next|this|until|within)\b|"
        r"(?:on|in|at|for) (?:the )?(?:\d|an? |next|end|latest|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|"
        r"Jul|Aug|Sep|Oct|Nov|Dec)))[a-z]"
    ),
    to_all=r"[@＠](?=(?:here|channel)\b)",
    may_be_named=r"(?i:\b(?:lead(?:s|er|ing)?|led|owns?|owner|owned)\b| (?:on|with|sorting) (?:it|this)\b)",
    may_be_last=(
        r", (?:owner|assigned) |\bbe [a-z ]{3,20} by [A-Z]|"
        r" (?:[-–—|]|--|[-=]{1,2}>|→) | / (?:the )?[A-Z].{1,40} / |, [a-z ]{4,30}, |[a-z)\d][;.] (?:the )?[A-Z]|"
        r", (?:the )?[A-Z][^,]{1,40},? (?:by|before|to|will) |"
        r"[a-z\d],? [A-Z][^-–—,;:().+/]{1,30}(?: \+ | w/ ?|/)[A-Z][^-–—,;:().+/]{1,30}$|"
        r"[a-z\d], [A-Z][^-–—,;:()+/]{1,30}$|"
        r"\b(?:by|before|b4|due|deadline|than) [^,;:()]{3,30}, [A-Za-z][^,;:()]{1,40}$|"
        r"\?+ [A-Z][^,;()]{1,40} (?:to|will) |—|[a-z\d]: [A-Z][^:;]{1,60}$|[)）\]]\.?$|, [A-Z][^,]{1,40}, "
    ),
    supported=(
        rf" ?\((?:{_HELPED}) (?P<who>[^()]{{2,40}})\)",
        (
            r"[,;] (?:with )?(?P<who>[^,;]{2,40}?) "
            r"(?:(?:is |to |will |can )?(?:support|help|assist)(?:s|ing)?(?: out)?|in support)(?=\W*$|,| by )"
        ),
    ),
    next_clause=r"[,;] (?:and |then )?(?=[A-Z])",
    each_begins=(
        r"(?:^|[,;:] (?:(?:and|then|so|but|while|with) )?|[a-z\d)]\. | [-–—]{1,2} | ?\(|"
        r"(?: and|,? while|,? whilst| &) )(?=[A-Za-z])"
    ),
    each_does=rf" (?:{EACH_VERBS})s?(?<=s)(?=[ ,;.)]|$)| (?:if|when|once) [^,;()]{{2,24}}(?=[,;])"
    r"| \([a-z][^()\d]{2,30}\)(?=[,;.]|$| and )",
    each_when=(
        r"(?:,| [-–—])? \(?(?:(?:by|before|b4|until|till|due|no later than|within|w/in|w/[cbe]|early|mid|late|end of)"
        rf"[ -]|(?:in |by )?(?:the )?{NTH} (?:wk|week|half) of |(?:wk|week) of |"
        r"(?:1st|first) thing\b|asap\b|a\.s\.a\.p|(?:as )?soon(?:ish)?\b|today\b|tonight\b|"
        r"tomorrow\b|tmrw?\b|(?:(?:in|on|this|next|over|after|from) )?(?:the )?"
        rf"(?:(?:early|mid|late|new|coming|following) )?(?:{TIMES})\b)"
        r"[^,;:()–—]{0,24}?(?=[,;)]|\.(?: |$)| [-–—]|$)"
    ),
    needs_object=(
        r"\b(?:to|with|from|for|at|by|about|of|via|ask|tell|remind|thank|inform|notify|invite|consult|chase|ping|nudge|"
        r"help|persuade|appoint|nominate|elect|introduce|reimburse|congratulate|welcome) |\bw/ ?|(?<=[a-z\d]),? cc:? |"
        r"(?:^|[,;:>(] ?|\b(?:to|and|then|please|pls|will|must|or|should) )"
        r"(?:e-?mail|mail|ring|call|phone|text|contact|cc|copy|meet|visit|see|brief|train|interview|message|pay|let) "
    ),
    clause_of_noun="",
    everybody=("all",),
    abbreviated="ab?c|ad|[ap]m|asap|ca|cc|cm|cv|dm|eg|et[ac]|ex|gb|hr|ie|ip|it|kg|km|mb|mm|nb|nda|ok|pa|pc|pdf|pp|pr|"
    "ps|qa|re|rsvp|sms|sp|tb[acd]|tv|uk|us|vat|via|vs",
    asked=rf"\b(?:{CONTACTS})\b",
    reached=REACHED,
    both=r"[,;]? (?:both|all)$",
    gets=(
        r"(?:get an? (?:copy|reply|refund|mention|vote|card|gift|discount)|receive|benefit|remain|stay|continue|keep|"
        r"attend)\b"
    ),
    assigns=r" (?:to|will|shall|must|should|needs) |['’]ll ",
    assigns_first="",
    tells=(
        r"\b(?:(?:said|says)(?! (?:s?he|they)(?: will| would|['’](?:ll|d)))|report(?:s|ed)|not(?:es|ed)|ask(?:s|ed)|"
        r"wonder(?:s|ed)|fe(?:lt|els)|thinks?|thought|believe[sd]?|hop(?:es|ed)|want(?:s|ed)|wish(?:es|ed)|would|could|"
        r"can|may|might|did|complain(?:s|ed)|explain(?:s|ed)|suggest(?:s|ed)|recommend(?:s|ed)|propos(?:es|ed)|"
        r"warn(?:s|ed)|read out|gave|presented|told|was|were|had|been|went|came|due|able|likely|supposed|used|seems?|"
        r"tried|refus(?:es|ed)|if|why|whether|how|not|n['’]t)\b"
    ),
    done=rf"\balready\b|\?|(?: (?:to|will|shall|must|should)|['’]ll) (?:{_LATER} )*(?:{OF_ONESELF})",
)
