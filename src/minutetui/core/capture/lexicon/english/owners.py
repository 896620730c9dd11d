"""The English words for who does something, with a sign and without one."""

from __future__ import annotations

from minutetui.core.capture.lexicon.english.deadlines import BY, DAY_NAMES, MONTH_NAMES, NTH, WEEKDAY, not_after
from minutetui.core.capture.lexicon.of_owners import OwnerWords

_BARE_VERBS = (
    r"(?:(?:write|ask|tell|send|find|prepare|get|chase|invite|collect|bring|buy|arrange|organi[sz]e|confirm|circulate|"
    r"submit|remind|thank|replace|renew|upload|publish|produce|investigate|obtain|provide|"
    r"attend|meet|visit|pay|fix|read|inspect|measure|install|remove|repair|schedule|deploy|migrate|rotate|upgrade|walk|"
    r"draft|clear|revert)s? \S|owns? (?:the|an?|our|this|all)\b|leads? (?:on|the|an?|our) |"
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
    "(?:still )?to|will|shall|must|should|needs? to|ha(?:s|ve) to|(?:is|are) to|"
    "(?:ha(?:s|ve) )?(?:agree[sd]|offer(?:s|ed)|"
    "volunteer(?:s|ed)) to|"
    "(?:is |are )?(?:happy|keen) to|undertook to|"
    "promised to|(?:is|are) going to|(?:kindly|also) (?:agreed|offered|volunteered) to|"
    "(?:said|says) (?:(?:s?he|they) (?:will|would)|(?:s?he|they)['’](?:ll|d))"
)
_HELPED = (
    r"(?:with|w/)(?: (?:some|the))? (?:help|support|input|assistance) (?:from|of|by)|(?:helped|supported|assisted) by"
)
_DETERMINERS = "(?:the|an?|our|all|every|each|both|any|some|this|that|these|those|his|her|their|its|my|him|them|it|us)"
_NO_VERBS = (
    "is|are|was|were|am|be|been|being|has|have|had|having|does|did|can|could|may|might|would|should|shall|must|will|"
    "cannot|says|said|thinks|thought|reckons|believes|feels|felt|wants|wanted|needs|likes|hopes|knows|knew|got|gets|"
    "went|came|gave|told|made|took|left|saw|"
    "on|in|at|to|for|from|of|with|by|as|about|via|per|or|and|nor|but|than|if|when|while|who|whom|whose|which|that|"
    "because|since|so|until|till|before|after|during|under|over|near|not|"
    "out|off|away|back|up|down|late|early|absent|present|sick|ill|unable|available|unavailable|also|still|only|just|"
    "already|always|never|now|then|too|here|there|today|tomorrow|tonight|asap|plus|versus|vs?|etc|et|jr|snr|senior|"
    "junior|re|cc|aka|happy|keen|pleased|willing|sorry|free|busy|new|old|own|less|more|last|next|first|"
    "the|an?|our|all|this|these|those|his|her|their|its|my|no|some|any|each|every|both|one|two|three|re|ref|etc"
)
_NOUNS = (
    "contract|invoice|birthday|farewell|family|memorial|report|appraisal|leave|cover|salary|replacement|successor|"
    "proposal|letter|email|mail|account|laptop|key|role|pay|holiday|review|visit|wedding|funeral|card|gift|present|"
    "party|access|login|password|induction|interview|note|memo|paper|idea|plan|draft|motion|question|comment|request|"
    "query|complaint|issue|concern|case|file|speech|talk|slide|slot|team|group|room|house|home|office|desk|car|van|"
    "number|address|phone|call|book|order|club|shop|time|date|diary|calendar|vote|cheque|claim|quote|trip|tour|course|"
    "session|lunch|dinner|do|event|award|prize|trophy|cup|medal|bench|plaque|tree|photo|portrait|picture|story|article|"
    "page|blog|profile|bio|cv|reference|evidence|interest|estate|legacy|bequest|grant|loan|debt|fee|deposit|bill|rota|"
    "feedback|"
    "budget|bid|tender|offer|side|end|way|version|branch|patch|pr|ticket|demo|deck|doc|spreadsheet|list|form|wife|"
    "husband|mother|father|son|daughter|brother|sister|partner|dog|deputy|assistant|line|manager|boss|stuff|thing|bit|"
    "part|half|process|press|pass|progress|business|glass|class|lane|road|street|hall|park|field|farm|tower|work|set|"
    "change|design|estimate|job|task|action|trial|return|release|run|start|point|show|retirement"
)
_STATED = (
    "(?:to be|is|are|was|were|(?:is|are|was|were)n['’]t|needs?|still|has|have|had|been|being|will|would|"
    "cannot|can['’]t)"
)
"""What makes a statement of a text that begins with a name: Dave feedback form to be printed."""
_NO_TASK = "leav|retir|join|resign|miss|attend|hav|gett|enjoy|suffer"
"""How words with -ing begin that say something of a person, and not what the person has to do."""
_DOING = (
    "tak|do|handl|sort|arrang|organi[sz]|chas|writ|draft|order|buy|book|fix|paint|clean|collect|check|prepar|print|build|"
    "design|updat|repair|install|measur|circulat|deliver|contact|lead"
)
"""How words with -ing begin that say what a person does, whatever follows: Ian taking gate repair."""
_ACTS = (
    rf"(?![^,;:]{{0,50}} {_STATED} )(?!(?:{_NO_VERBS})(?![\w-]))(?!(?:{_NOUNS}|[a-z-]+(?<!s)s)\b(?! {_DETERMINERS} ))"
    r"(?![a-z-]+(?:(?<!br|.s|.p)ing|(?<!ne|fe|be|ee|hr|sh)ed|[ts]ion|(?<!ple|ocu)ment|ness|ity|ship|ance|ence|al|ly)\b)"
    r"(?:(?:re|co|pre|de)-)?[a-z]{2,} (?=\S)"
)
"""What follows a name that does something: a word that can be a verb, and more."""

_EACH_VERBS = (
    "doe|draft|print|check|paint|order|buy|book|write|ring|phone|email|send|bring|collect|pay|file|fixe|repair|clean|"
    "sort|set|post|deliver|design|prepare|organi[sz]e|arrange|circulate|update|review|install|measure|type|edit|"
    "proofread|scan|upload|test|deploy|chase|contact|pick|handle|research|researche|investigate|mow|dig|plant|weed|"
    "washe|cook|bake|sweep|lock|unlock|hire|fetche|build|weld|clear|lay|trim|cut|provide|submit|load|help|make|compile|"
    "cost|obtain|sign(?!s off (?:sick|ill|work))|let|fill|publishe|replace|rewrite|schedule|produce"
)
"""Verbs of which the form with -s says a task, and hardly anything else."""
_TIMES = (
    rf"{WEEKDAY}|w(?:ee)?k(?:end)?|month|term|half[- ]term|quarter|year|spring|summer|autumn|winter|xmas|christmas|"
    rf"easter|{MONTH_NAMES}|\d{{1,2}}(?:st|nd|rd|th)?"
)
_NO_FAMILY = (
    rf"{WEEKDAY}|{MONTH_NAMES}|asap|now|soon|today|tonight|tomorrow|next|this|please|pls|thanks|urgent|done|ongoing|"
    r"noon|midday|open|closed|only|again|too|also|christmas|easter|first|lead|support|to|and|or|by|on|at|for|with|from"
)
"""What cannot follow a given name as its family name."""
_ENDS_TASK = (
    "report|confirm|respond|reply|advise|liaise|decide|discuss|agree|share|present|feed|follow|send|resend|talk|speak|"
    "meet|approve|close|monitor|announce|explain|notify|record|document|proceed|return|resubmit|start|finish|continue|"
    "try|go|see|buy|do|make|take|get|find|give|bring|pay|check|test|write|call|ring|review|log|minute|archive|retest|"
    "destroy|dispose|store|remove|delete|merge|release|deploy|publish|post|fix|wash|fetch|research|keep|"
    "coordinate|action|implement|install|display|distribute|enforce|evaluate|bin|paint|invoice|quote|demo"
)
"""What can be a task of its own: @Ann and report."""
_CONTACTS = (
    "invite|ask|tell|remind|e-?mail|mail|ring|call|phone|text|contact|thank|inform|notify|cc|copy|consult|meet|"
    "visit|see|welcome|congratulate|nominate|elect|appoint|replace|chase|reimburse|refund|brief|train|interview|"
    "introduce|add|remove|include|write to|speak to|talk to|check with|liaise with|agree with|contacts?|attendees|"
    "candidates?|nominees?|guests?|apologies|present|absent|speakers?|trustees|members|"
    "get|help|let|persuade|allow|expect|encourage|request"
)
"""What is done to the people who are named after it."""

_REACHED = (
    r"(?:e-?mail|mail|ring|call|phone|text|contact|chase|write to|speak to|talk to|check with|liaise with|get) (?=\S)"
    r"(?!(?:the )?(?:following|list|rest)\b)"
)
"""What is done to somebody who is named at once, before a colon and those who do it: Call the landlord: Ann."""

_ALWAYS_TO = (
    "remember|try|start|begin|arrange|ask|want|need|plan|prepare|aim|promise|volunteer|commit|look|listen|attempt|"
    "propose|intend|seek|escalate|revert|subscribe|switch|move|add|link|connect|refer|apply|liaise|forward|relay|"
    "recruit|engage|approach|select|choose|employ|instruct|commission|secure|use|offer|continue|hand|pass|attach|"
    "allocate|assign|grant|lend|sell|donate|offer|dedicate|convert|expand|extend|upgrade|migrate|reduce|increase|set"
)
"""Verbs that begin what is to be done, before "to" or somebody who is to do it: and escalate to the board."""
_TASK_BEGINS = rf"(?!(?i:{_NO_VERBS}|{_CONTACTS}|{_EACH_VERBS}|{_ENDS_TASK}|{_ALWAYS_TO}|{_NO_FAMILY})(?![\w-]))"
"""Not where a word of a task begins, and no name or group."""
_VERBS_TOO = (
    "tidy|circulate|chase|finali[sz]e|discuss|agree|approve|investigate|email|text|walk|inspect|move|mend|oil|grease|fit|hang|"
    "put|pack|unpack|load|unload|empty|fill|water|feed|shift|swap|switch|turn|open|shut|count|label|stack|store|wrap|cover|tape|"
    "glue|nail|drill|saw|sand|varnish|polish|dust|hoover|vacuum|mop|scrub|rinse|dry|iron|fold|sew|cancel|renew|extend|"
    "negotiate|consider|explore|look|work|run|lead|host|hold|attend|join|share|show|tell|teach|train|learn|practi[sc]e|"
    "rehearse|perform|score|rate|rank|vote|elect|create|develop|improve|increase|reduce|cut|stop|end|avoid|prevent|"
    "protect|save|spend|raise|fund|secure|apply|identify|source|assess|analy[sz]e|monitor|track|tell|tag|scope|specify|"
    "refactor|rebase|revert|rotate|migrate|patch|restart|reboot|roll|configure|set"
)
"""More verbs with which a task may begin, after a name and "and"."""
_THINGS = (
    rf"(?:{_NOUNS}|gate|fence|roof|kit|kitchen|website|newsletter|poster|flyer|agenda|mower|roller|insurance|parking|"
    "boiler|raffle|heating|copy|copies)s?|co|al|minutes"
)
"""What is no person whom nobody knows, in small letters after a name and "and"."""
_THING_BEGINS = rf"(?:(?:the|an?|our) |(?!(?:{_VERBS_TOO})(?![\w-])){_TASK_BEGINS})"
_PEOPLE = (
    "contractors?|subcontractors?|volunteers?|caretakers?|electricians?|plumbers?|builders?|roofers?|joiners?|"
    "carpenters?|painters?|decorators?|gardeners?|cleaners?|caterers?|suppliers?|vendors?|installers?|engineers?|"
    "developers?|devs?|designers?|architects?|surveyors?|solicitors?|lawyers?|accountants?|auditors?|bookkeepers?|"
    "consultants?|advis[eo]rs?|agents?|agency|brokers?|insurers?|landlords?|tenants?|residents?|neighbours?|neighbors?|"
    "parents?|pupils?|students?|interns?|trainees?|apprentices?|temps?|scouts|guides|cubs|brownies|staff|team|crew|"
    "(?:sub-?)?committee|council|office|officers?|managers?|directors?|leaders?|coordinators?|organi[sz]ers?|wardens?|"
    "stewards?|marshals?|porters?|drivers?|technicians?|techs?|librarians?|teachers?|coach(?:es)?|captains?|players?|"
    "members|trustees|governors|councillors|helpers?|friends|partners?|colleagues?|wife|husband|son|daughter|brother|"
    "sister|assistants?|deputy|guys|lads|folks|others|someone|somebody|company|firm|police|vicar|reps?|"
    "representatives?|facilities|reception|payroll|procurement|(?:sub-?)?group|department|dept|board|locksmiths?|"
    "handy(?:man|person)|webmaster|editors?|printers|chairs|treasurers?|secretar(?:y|ies)|admin|legal|finance|"
    "mgrs?|ltd|inc|llc|plc|marketing|comms|maintenance|estates|housekeeping|catering|security|ops|operations|design|engineering|publicity"
)
"""How people are called who are not known by name."""
_LETTERS = (
    "(?:ICT|IT|HR|QA|PR|AV|PTA|PTO|PTSA|SLT|SMT|SRE|UX|DBA|FM|PCC|RFO|SBM|SENCO|HT|DHT|PM|PO|CEO|CFO|COO|CTO|MD|VP|GM)"
)
"""Letters that name a group or an office: IT, PTA."""

_NO_OBJECT = not_after(
    "to|of|by|on|in|at|as|vs|re|cc|or|for|and|via|see|ask|not|but|who|per|with|from|than|like|near|when|over|meet|tell|"
    "cllr|miss|about|after|until|since|thank|email|phone|before|behind|versus|remind|inform|invite|between|against|"
    "without"
)
"""Not after one of these, names at the end are who does something: fees letter Ann + Bo."""

_NAME = r"(?:[^-–—|,;:().]|(?<=\w)-(?=\w)){1,30}?"
"""The rest of a name, with hyphens."""
_NO_PERSON = rf"(?!(?:{_CONTACTS}|thanks)\b|[^,]*\b(?:to|from|with|by|via|of|and|or) (?-i:[A-Z]{{2,}})s?,)"
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
    does=rf" (?:(?P<dropped>{_DOES}) (?!(?:be|have|not|{_DETERMINERS})\b|[A-Z])|(?={_BARE_VERBS}))",
    acts=(
        rf" (?:\([^()]{{2,40}}\) (?:{_DOES}) |(?:[&+]|and|with|w/|plus) [^,;.()]{{2,40}}? (?:to|will) (?!be )(?=[a-z])|"
        rf"(?:(?:is|are|must|shall|should|will) )?not (?:to )?(?=[a-z])|(?:will|to) have (?=[a-z\d])|"
        r"(?:is|to be) (?:the )?(?:lead|owner) (?:on|of|for) |"
        rf"(?:is |are )?(?!{_NO_TASK})[a-z]{{2,}}ing (?=(?:{_DETERMINERS}|up|on|out|into)\b)|"
        rf"(?![^,;:]{{0,50}} {_STATED} )(?:is |are )?(?:{_DOING})ing (?=[a-z]))|,? {_ACTS}"
    ),
    also_words=(
        *("art", "bill", "bob", "carol", "chase", "dawn", "drew", "eve", "faith", "frank", "gene", "grace"),
        *("grant", "hope", "iris", "ivy", "jack", "joy", "june", "mark", "may", "miles", "nick", "pat"),
        *("penny", "pete", "rob", "rose", "sandy", "sky", "sue", "summer", "tony", "victor", "will"),
    ),
    in_clause=r"(?:, (?:so |and |then )?| [-–—]{1,2} | ?\(|[.;] |\?+ )(?=[A-Za-z][^,;()]{1,40} (?:to|will) [a-z])",
    no_family=_NO_FAMILY,
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
            rf"(?P<what>(?!(?:{_CONTACTS}|thanks)\b|.* by )(?-i:[A-Z\d]?[^A-Z,;:.]{{8,80}})), "
            r"(?P<who>(?-i:[A-Z])[^-–—,;:().+/]{1,30})\.?"
        ),
        (
            r"(?P<what>.{4,100}? be [a-z]+(?: [a-z]+)?) by (?P<who>(?-i:[A-Z])[^,;:()]{1,40}?)"
            rf"(?:,? {BY} (?P<when>{_DAY_COMMA}[^,;:()]{{2,30}}?))?\.?"
        ),
        (
            rf"(?P<what>.{{4,100}}?),? [(\[]?"
            rf"(?P<when>(?:(?:{BY}|(?<=[,–—(\[-] |.[(\[])(?:due|deadline)(?: by| on)?) |"
            rf"(?<=[(\[])(?={DAY_NAMES}|(?:this|next) ))"
            r"[^,;:()]{3,30}?)"
            r"(?:,| [-–—]) (?P<who>[^,;:()]{2,40}?)[)\]]?\.?"
        ),
        (
            rf"(?P<what>(?!(?:{_CONTACTS}|thanks|list)\b|.*\bwho\b)[^:;,]{{24,100}}|"
            rf"(?={_REACHED}[^:]*: .*(?:,| by ))[^:;,]{{12,100}}): "
            r"(?P<who>(?-i:[A-Z])[^,;:()]{1,40}?)"
            rf"(?:(?:,? {BY}|,| [-–—]) (?P<when>{_DAY_COMMA}[^,;:()]{{2,30}}))?\.?"
        ),
        (
            rf"(?P<what>(?!(?:{_CONTACTS})\b)\S+ \S.{{2,100}}?(?-i:[a-z\d])){_NO_OBJECT},? "
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
        *("owner", "responsib", "assign", "actionee", "led by", "lead", "support"),
        *("due", "deadline", "by when", "target"),
    ),
    after_price=r" (?:each|per|apiece|a piece|pp|[ap]m|o['’]clock)\b",
    unknown=(
        rf"(?:(?-i:the|an?) (?!(?:{_NO_VERBS})(?![\w-])|(?:{_THINGS})\s*(?:$|[,;.)@+]))|(?=all )|"
        rf"(?!(?:{_NO_VERBS}|{_TIMES}|{_CONTACTS}|{_NO_FAMILY}|{_EACH_VERBS}|{_ENDS_TASK})(?![\w-])))"
        r"(?P<who>(?:(?<=the )|(?<=an )|(?<= a )|all )[a-z][\w'’-]+(?: [a-z][\w'’-]+)?|"
        rf"(?-i:[A-Z])[\w'’-]*(?: (?-i:[A-Z])[\w'’-]*)?|(?!(?:{_THINGS})(?![\w-]))(?-i:[a-z])[\w'’-]+(?! (?:to|will) ))"
    ),
    group=(
        r"(?P<of>(?:the|an?|our) (?=[a-z]))?(?P<who>"
        r"(?:(?:all|some|any|two|three|four|five|six|other|few|couple|pair|team|\d{1,2})(?: of)?(?: the)? )?"
        rf"(?:(?(of)|{_TASK_BEGINS})[A-Za-z][\w'’-]* ){{0,2}}?(?:(?i:{_PEOPLE})|{_LETTERS})(?![\w-]))"
        r"(?=\s*(?:$|[,;:.()\]@＠+＋/&])|"
        r" (?:and|to(?! be)|will|must|should|w/|with|plus|by|on|before|for|due|next|[-–—]) )"
    ),
    doubtful=(
        rf"{_TASK_BEGINS}[A-Za-z][\w'’-]*(?: {_TASK_BEGINS}[A-Za-z][\w'’-]*){{0,2}} "
        rf"(?:to|will) (?!(?:{_DETERMINERS})\b)[a-z]|"
        rf"{_THING_BEGINS}[a-z][\w'’-]*(?! (?:{_DETERMINERS}|up|out|back)\b)(?=[ ,;.)]|$)"
    ),
    thing=rf"{_THING_BEGINS}(?:[a-z]+ ){{0,2}}(?:{_THINGS})(?![\w-])",
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
    each_does=rf" (?:{_EACH_VERBS})s?(?<=s)(?=[ ,;.)]|$)| (?:if|when|once) [^,;()]{{2,24}}(?=[,;])"
    r"| \([a-z][^()\d]{2,30}\)(?=[,;.]|$| and )",
    each_when=(
        r"(?:,| [-–—])? \(?(?:(?:by|before|b4|until|till|due|no later than|within|w/in|w/[cbe]|early|mid|late|end of)"
        rf"[ -]|(?:in |by )?(?:the )?{NTH} (?:wk|week|half) of |(?:wk|week) of |"
        r"(?:1st|first) thing\b|asap\b|a\.s\.a\.p|(?:as )?soon(?:ish)?\b|today\b|tonight\b|"
        r"tomorrow\b|tmrw?\b|(?:(?:in|on|this|next|over|after|from) )?(?:the )?"
        rf"(?:(?:early|mid|late|new|coming|following) )?(?:{_TIMES})\b)"
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
    asked=rf"\b(?:{_CONTACTS})\b",
    reached=_REACHED,
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
    done=(
        r"\balready\b|\?| (?:to|will|shall|must|should) (?:also |soon |then )?"
        r"(?:know|retire|resign|become|leave|miss|join|arrive|understand|feel|like|need|want|remain|stay|be)\b"
    ),
)
