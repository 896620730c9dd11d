"""The words of which English tasks are made: verbs, things that do nothing, and people who are not known by name."""

from __future__ import annotations

from minutetui.core.capture.lexicon.english.deadlines import MONTH_NAMES, WEEKDAY

BARE_VERBS = (
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
DOES = (
    "(?:still )?to|will|shall|must|should|needs? to|ha(?:s|ve) to|(?:is|are) to|"
    "(?:ha(?:s|ve) )?(?:agree[sd]|offer(?:s|ed)|"
    "volunteer(?:s|ed)) to|"
    "(?:is |are )?(?:happy|keen) to|undertook to|"
    "promised to|(?:is|are) going to|(?:kindly|also) (?:agreed|offered|volunteered) to|"
    "(?:said|says) (?:(?:s?he|they) (?:will|would)|(?:s?he|they)['’](?:ll|d))"
)
DETERMINERS = "(?:the|an?|our|all|every|each|both|any|some|this|that|these|those|his|her|their|its|my|him|them|it|us)"
NO_VERBS = (
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
STATED = (
    "(?:to be|is|are|was|were|(?:is|are|was|were)n['’]t|needs?|still|has|have|had|been|being|will|would|"
    "cannot|can['’]t)"
)
"""What makes a statement of a text that begins with a name: Dave feedback form to be printed."""
NO_TASK = "leav|retir|join|resign|miss|attend|hav|gett|enjoy|suffer"
"""How words with -ing begin that say something of a person, and not what the person has to do."""
DOING = (
    "tak|do|handl|sort|arrang|organi[sz]|chas|writ|draft|order|buy|book|fix|paint|clean|collect|check|prepar|print|build|"
    "design|updat|repair|install|measur|circulat|deliver|contact|lead"
)
"""How words with -ing begin that say what a person does, whatever follows: Ian taking gate repair."""
ACTS = (
    rf"(?![^,;:]{{0,50}} {STATED} )(?!(?:{NO_VERBS})(?![\w-]))(?!(?:{_NOUNS}|[a-z-]+(?<!s)s)\b(?! {DETERMINERS} ))"
    r"(?![a-z-]+(?:(?<!br|.s|.p)ing|(?<!ne|fe|be|ee|hr|sh)ed|[ts]ion|(?<!ple|ocu)ment|ness|ity|ship|ance|ence|al|ly)\b)"
    r"(?:(?:re|co|pre|de)-)?[a-z]{2,} (?=\S)"
)
"""What follows a name that does something: a word that can be a verb, and more."""
EACH_VERBS = (
    "doe|draft|print|check|paint|order|buy|book|write|ring|phone|email|send|bring|collect|pay|file|fixe|repair|clean|"
    "sort|set|post|deliver|design|prepare|organi[sz]e|arrange|circulate|update|review|install|measure|type|edit|"
    "proofread|scan|upload|test|deploy|chase|contact|pick|handle|research|researche|investigate|mow|dig|plant|weed|"
    "washe|cook|bake|sweep|lock|unlock|hire|fetche|build|weld|clear|lay|trim|cut|provide|submit|load|help|make|compile|"
    "cost|obtain|sign(?!s off (?:sick|ill|work))|let|fill|publishe|replace|rewrite|schedule|produce"
)
"""Verbs of which the form with -s says a task, and hardly anything else."""
TIMES = (
    rf"{WEEKDAY}|w(?:ee)?k(?:end)?|month|term|half[- ]term|quarter|year|spring|summer|autumn|winter|xmas|christmas|"
    rf"easter|{MONTH_NAMES}|\d{{1,2}}(?:st|nd|rd|th)?"
)
NO_FAMILY = (
    rf"{WEEKDAY}|{MONTH_NAMES}|asap|now|soon|today|tonight|tomorrow|next|this|please|pls|thanks|urgent|done|ongoing|"
    r"noon|midday|open|closed|only|again|too|also|christmas|easter|first|lead|support|to|and|or|by|on|at|for|with|from"
)
"""What cannot follow a given name as its family name."""
ENDS_TASK = (
    "report|confirm|respond|reply|advise|liaise|decide|discuss|agree|share|present|feed|follow|send|resend|talk|speak|"
    "meet|approve|close|monitor|announce|explain|notify|record|document|proceed|return|resubmit|start|finish|continue|"
    "try|go|see|buy|do|make|take|get|find|give|bring|pay|check|test|write|call|ring|review|log|minute|archive|retest|"
    "destroy|dispose|store|remove|delete|merge|release|deploy|publish|post|fix|wash|fetch|research|keep|"
    "coordinate|action|implement|install|display|distribute|enforce|evaluate|bin|paint|invoice|quote|demo"
)
"""What can be a task of its own: @Ann and report."""
CONTACTS = (
    "invite|ask|tell|remind|e-?mail|mail|ring|call|phone|text|contact|thank|inform|notify|cc|copy|consult|meet|"
    "visit|see|welcome|congratulate|nominate|elect|appoint|replace|chase|reimburse|refund|brief|train|interview|"
    "introduce|add|remove|include|write to|speak to|talk to|check with|liaise with|agree with|contacts?|attendees|"
    "candidates?|nominees?|guests?|apologies|present|absent|speakers?|trustees|members|"
    "get|help|let|persuade|allow|expect|encourage|request"
)
"""What is done to the people who are named after it."""
REACHED = (
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
TASK_BEGINS = rf"(?!(?i:{NO_VERBS}|{CONTACTS}|{EACH_VERBS}|{ENDS_TASK}|{_ALWAYS_TO}|{NO_FAMILY})(?![\w-]))"
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
THINGS = (
    rf"(?:{_NOUNS}|gate|fence|roof|kit|kitchen|website|newsletter|poster|flyer|agenda|mower|roller|insurance|parking|"
    "boiler|raffle|heating|copy|copies)s?|co|al|minutes"
)
"""What is no person whom nobody knows, in small letters after a name and "and"."""
THING_BEGINS = rf"(?:(?:the|an?|our) |(?!(?:{_VERBS_TOO})(?![\w-])){TASK_BEGINS})"
PEOPLE = (
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
LETTERS = (
    "(?:ICT|IT|HR|QA|PR|AV|PTA|PTO|PTSA|SLT|SMT|SRE|UX|DBA|FM|PCC|RFO|SBM|SENCO|HT|DHT|PM|PO|CEO|CFO|COO|CTO|MD|VP|GM)"
)
"""Letters that name a group or an office: IT, PTA."""

_HER = r"(?:an?|the|his|her|their|my)"
_THEN = (
    r"(?= (?:early|late|soon|now|today|tonight|tomorrow|this|next|at|by|before|after|until|till|"
    r"(?:home|off|away|abroad)\b(?! and)|on (?:leave|holiday|vacation|[a-z]+day\b|\d)|in (?:\d|an?\b|hospital)|"
    r"from (?:[a-z]+day\b|\d|next|home))"
    r"|[.,;]|$)"
)
"""Directly after a verb: a time, or where somebody goes, and nothing that is done."""
OF_ONESELF = (
    r"(?:know|retire|resign|become|leave|miss|join|arrive|understand|feel|like|need|want|remain|stay|be|not|never)\b|"
    r"(?:go|come|return|run|dash|rush|fly|stop|rest|hear|(?:step|head|log|sign|drop|set) (?:out|off)|head|dial in|"
    rf"(?:stand|step) down|get (?:going|there|here|back|off|away|home)){_THEN}|"
    r"work (?:from home|late|until|till)\b(?! .* on)|"
    rf"catch {_HER} (?:\S+ )?(?:train|bus|flight|plane|ferry|coach|tram|\d)|run late\b|travel to\b|turn \d\d\b|"
    r"(?:pick up|collect|fetch|meet) (?:his|her|their|my) (?:kids?|child(?:ren)?|sons?|daughters?|wife|husband|m[ou]m|"
    rf"mother|dad|father|parents?)\b|see {_HER} (?:doctor|dentist|gp|physio)\b|"
    r"take (?:(?:[a-z]+ )?leave|(?:a day|the day|the week|(?:some )?time) off|a (?:break|holiday|sabbatical))\b|"
    rf"have (?:{_HER} (?:[a-z]+ )?(?:operation|baby|scan|surgery|exam|holiday)|(?!need|feed|seed)[a-z]+ed|"
    r"gone|left|done|been)\b"
)
"""What somebody will be, or has to leave for, after the word that says so: it is no task of the meeting."""
