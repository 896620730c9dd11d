"""The English words that begin a line: speakers, what the meeting did, agenda items."""

from __future__ import annotations

from minutetui.core.capture.lexicon.of_lines import LineWords

_BODY = r"(?:it (?:was|is)|(?:the )?(?:meeting|council|committee|board|members|trustees|directors|group|assembly))"
_HOW = r"unanimously|in principle|by consensus|nem\.? ?con\.?|without objection"
_SUBJECT = "(?:its?|we|they|theres?|the|this|that|these|those|our|he|she|i|you|his|her|their|all|most|some|nobody)"
_FINITE = (
    r"(?:[^\s,;:.]+ ){0,5}?(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|do|does|did|"
    r"needs?|"
    r"wants?|costs?|leaks|looks|seems|works|goes|(?:is|are|wo|ca|do|does|did|was|were)n['’]t)\b"
)
_LINKS = "(?:on|in|at|to|for|from|with|as|by|of|and|or|not|no|off|until|who|which)"
_CLAUSE = rf"(?:it|that|there|we|they|he|she|i|you)['’](?:s|re|ve|ll|d|m)\b|(?:its|theres) |{_SUBJECT} {_FINITE}"
"""How a clause begins that says something by itself: its the thermostat, the roof leaks."""
_WHO = r"[^\W\d_](?:[^-–—:;,.()]|(?<=\w)-(?=\w)|\.(?= [A-Za-z])){0,30}?"
_CLAIMS = "says|said|thinks|thought|reckons|reckoned|believes|believed|claims|claimed|suggests|suggested"
"""What a person says with one of these follows, clause or not; with `_TELLS`, only a clause does."""
_NO_SAYING = "to|of|about|highly|so|in|over|the prayers?|grace|thanks|thank you|goodbye|hello|farewell|a few words"
_REPLIES = (
    "(?:responded|responds|replied|replies) (?!(?:to|by|with|within|on|in|at|from|via|for|and|but|before|after|late|"
    r"last|yesterday|today|positively|negatively|promptly|quickly|[a-z]+ly)\b)"
)
_TELLS = (
    "noted|notes|reported|reports|explained|explains|replied|replies|answered|added|adds|confirmed|confirms|warned|"
    "warns|mentioned|mentions|stated|states|argued|argues|felt|feels|hopes|hoped|asked|asks|wondered|wonders|"
    "pointed out|points out|observed|commented|complained|insisted|announced|remarked|queried|queries|feared|fears|"
    "admitted|flagged|flags|highlighted|highlights|"
    "advised(?= that )|advises(?= that )|clarified|clarifies|enquired|enquires|inquired|q['’]d|responded|responds|"
    "wanted to know|wants to know|wished to know|rptd|rep['’]d|conf['’]d|adv['’]d|"
    "stressed(?! (?:about|out|over|by|at)\\b)|stresses|emphasised|emphasized|underlined"
)
_RAISED = "raised|raises|flagged|flags|highlighted|highlights"
_FINDS = "reported|reports|mentioned|mentions|highlighted|highlights|announced|announces|noted|notes"
_SUM = r"(?:[a-z]+ ){1,3}(?:of|at|up|down|over|under|totall?ing) (?:(?:to|by|at|about|over|just|around) )*[£$€]?\d"
_SOME = (
    r"(?:no|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|another|further|more|fewer|\d[\d,.]*|"
    r"[£$€]\d[\d,.]*\w?|(?:an? )?(?:good|poor|slow|steady|small|large|big|new) )"
)
"""What is told of without a clause: Linda reported two injuries, and not: Linda reported sick."""
_RAISABLE = (
    r"(?:issues?|questions?|concerns?|problems?|points?|matters?|delays?|quer(?:y|ies)|worr(?:y|ies)|risks?|"
    r"objections?|possibility|complaints?|subject|topic|lack|shortages?)\b"
)
"""What is raised in a meeting: Ann raised the question of parking, and not: Ann raised £300."""
_NO_SPEECH = (
    r"(?:on|in|at|to|for|from|with|as|by|of|and|or|off|until|who|which|via|away|sick|ill|late|absent|present|apolog\w+|"
    r"arriv\w+|left|leaving|join\w+|chair\w*|clerk|treasurer|secretary|vice|deputy|acting|minutes|proxy|guest|observer|"
    r"new|member|interest|declared)"
)
"""What follows a name and a dash that is said about the person: Gwen - chair from January."""
_ON_TO = "(?:(?:now|next)[:,]? )?(?:moving (?:on )?to|going (?:on|back) to|on to|back to) "

_IS = "(?:is|are|was|were|will|has|have|had|needs?|must|should|can|could|may|might)"
_DETERMINED = "no|not|we|they|the|an?|all|every|each|only|it|our|any|both|on|against|£\\d[\\d,.]*"
"""How something begins that is decided, without `to` or `that`: Agreed no dogs, Agreed the fence waits."""
_LONG_AGO = r".*\b(?:last|ago|previous(?:ly)?|before|already|yesterday|earlier)\b"

_BODIES = (
    "[Mm]eeting|[Bb]oard|[Cc]ouncil|[Cc]ommittee|[Cc]t?tee|[Tt]rustees|[Gg]overnors|PCC|[Ee]xec|[Ee]xecutive|[Pp]anel|"
    "[Vv]estry|[Mm]embers|[Gg]roup|[Tt]eam|[Aa]ssembly"
)
_ALL_OF_US = "(?:[Ww]e(?!.* meet again)(?: have|['’]ve)?(?: all)?|[Aa]ll|[Ee]veryone|[Ee]verybody)"
_LED_IN = "(?:So|In the end|Finally|(?:After|Following) (?:[a-z]+ ){0,3}(?:discussion|debate))"
"""Who decided, and what may precede it: so we agreed, after some debate it was agreed."""

_MENDS = (
    "(?:(?:(?:correction|corrected|scratch that|sorry|no wait|wait)(?: ?[:：,]| [-–—])? )"
    "(?:make (?:that|it) |(?:it|that) should be )?|make (?:that|it) |that should be )"
)
_DEADLINE = "(?:the )?(?:due(?: date)?|deadline)"
_OWNER = "(?:the )?owner"
_OLD = r"(?:[^,:;]|(?<=\d),(?=\d)){1,30}?"
"""A day or an amount, before or after a correction: £389,540."""

_PAPER = (
    "(?:[Mm]inutes|[Pp]ayments?|[Ii]nvoices|[Cc]heques|[Aa]ccounts|[Bb]udget|[Pp]recept|[Ee]xpenditure|"
    "[Pp]ayment schedule|[Ss]chedule of payments|[Ll]ist of payments|[Bb]ank reconciliation|"
    "(?:[Ff]inanc(?:e|ial)|[Tt]reasurer['’]?s) report|[Tt]erms of reference|[Aa]nnual (?:report|return))"
)
"""What meetings approve each time, so that saying it is approved decides it."""

LINES = LineWords(
    meeting_said={
        **{f"the meeting {verb}": ("emphasis", verb) for verb in ("stressed", "emphasised", "emphasized", "noted")},
    },
    meeting_plain="",
    meeting_asks=r"(?!)",
    no_task=r"(?!)",
    decided=(
        rf"(?:{_BODY} )?(?:(?P<first>{_HOW}) )?(?:decided|agreed|resolved)(?: (?P<how>{_HOW}))?(?: that| to)?"
        rf"|{_BODY} (?:(?:{_HOW}) )?approved"
        r"|(?P<kept>(?:re-?)?(?:elected|appointed|co-?opted) )"
        r"(?P<chosen>unanimously|unopposed|by acclamation|nem\.? ?con\.?|by consensus)"
    ),
    decided_comma="",
    tag_apart=(
        r"[\[【［](?P<word>[A-Za-z][A-Za-z -]+)[\]】］] ?:? ?(?=\S)",
        r"(?P<word>[A-Za-z]{4,}(?:[ -][A-Za-z]+)?|AP|[Tt]o[ -]do|TO DO) ?[-–—]{1,2} (?=\S)",
        (
            rf"(?P<word>ACTIONS?|TASK|TO[- ]?DO|DECISION|[Tt]odo) (?![A-Z]{{2,}}\b|{_LINKS} |{_IS} |"
            r"(?:lists?|items?|plans?|required|needed)\b)"
            r"(?=.*[a-z])"
        ),
        r"(?P<word>[Tt]o[- ]do|AP) (?!(?:this|that|so|it|the|these|with|lists?)\b)(?=.*\s[@＠+＋]\S)",
    ),
    studied=(
        rf"(?!.*\?\W*$)(?:(?:{_LED_IN},? )?(?:[Ii]t (?:was|is) |[Ii]t['’]s |{_ALL_OF_US} |(?:[Tt]he )?(?:{_BODIES}) )?"
        r"(?:[Uu]nanimously )?"
        r"(?:RESOLVED|[Rr]esolved|AGREED|[Aa]greed|DECIDED|[Dd]ecided)(?: unanimously| nem\.? con\.?|"
        r" by (?:all|everyone|consensus)| in principle|"
        r"(?:,? by)? \d{1,3} ?(?:[-–]|(?:votes? )?to) ?\d{1,3})?(?: \\*\([^()]{2,80}\))?,? "
        rf"(?:THAT|that|TO|to|(?:{_DETERMINED})(?= .*[a-z])|(?=[A-Z][\w'’-]+ (?:to|will|should) [a-z]))\b(?!:)"
        rf"(?! (?:differ|disagree)|{_LONG_AGO}))|"
        r"(?:RESOLVED|Resolved|AGREED|Agreed|DECIDED|Decided) [-–—] |"
        r"(?:(?:(?:This|The) )?(?:[Aa]genda )?(?:[Ii]tem|[Mm]atter|[Mm]otion|[Aa]pplication) )?"
        r"(?:[Dd]eferred|[Hh]eld over|DEFERRED|HELD OVER) (?:to|until|till) (?:the |our )?"
        r"(?:next|[A-Z][a-z]{2,8}) meeting\b|"
        rf"(?:The )?(?:{_BODIES}) voted (?:unanimously|\d{{1,3}} ?[-–:] ?\d{{1,3}}) to\b|"
        r"(?:The )?[Mm]in(?:ute)?s of (?:the )?[^,;:]{2,60}? (?:were )?(?:approved|agreed|accepted|adopted|confirmed|"
        r"signed)\b|"
        rf"(?:The )?{_PAPER}(?: (?:of|for|to|from) (?:[^,;:]|(?<=\d),(?=\d)){{1,40}}?)? (?:was |were )?"
        r"(?:approved|agreed|accepted|adopted|authorised|authorized|ratified)"
        r"(?=[.!]?$|[,;]| (?:as|unanimously|nem|in principle|subject to|for payment)\b| \()"
    ),
    no_nicknames=(
        *("bar", "bridge", "cam", "car", "cat", "christ", "dot", "fan", "gen", "hill", "jan", "mar", "mat", "max"),
        *("mill", "min", "pen", "pet", "ray", "rent", "star", "sun", "tim", "van", "vet", "war", "wind", "win"),
    ),
    offices=(
        r"(?:the )?(?:(?:vice|deputy|acting|town|parish|city|county|lord|lady|honorary|hon\.?|"
        r"assistant|interim|co)[ -])*"
        r"(?:chair(?:man|woman|person)?|mayor(?:ess)?|president|treasurer|secretary|clerk|speaker|conven[eo]r|"
        r"moderator|"
        r"provost|returning officer|chief executive|leader of the (?:council|opposition))"
    ),
    member_titles=(
        r"(?:trustee|governor|director|commissioner|delegate|member|supervisor|warden|elder|deacon|friend|"
        r"colleague|select(?:man|woman)|(?:council|assembly|committee) ?(?:man|woman|member)|board member)\.?"
    ),
    halves="",
    half_begins="",
    hours="",
    in_office="^(?:as|in) (?:the )?",
    says=(
        rf"(?P<who>{_WHO}) (?:(?P<verb>(?:{_RAISED}) (?=(?:[^\s,;:.]+ ){{0,4}}{_RAISABLE})|"
        rf"(?:{_FINDS}) (?={_SOME} [a-z]|{_SUM})|"
        rf"(?:{_CLAIMS}) (?!(?:{_NO_SAYING})\b)(?=(?:that )?(?:\S+ ){{2}}\S)|"
        rf"{_REPLIES}(?=(?:\S+ ){{2}}\S)|"
        rf"(?:{_CLAIMS}|{_TELLS}) (?!(?:about|of) \S+$)(?=(?:that|if|whether|how|why|what|when|where|who|about) |"
        rf"{_CLAUSE}|(?!{_LINKS}\b)\S+ {_FINITE}))"
        rf"(?:(?<!asked )(?<!asks )that )?|[-–—]{{1,2}} (?=(?!{_NO_SPEECH}\b)\S+ \S))"
    ),
    said_how=r"(?P<who>.{1,40}?) (?P<verb>(?:(?:then|also|finally|again|further|later) )+(?:said|\w{3,}(?:ed|es|s)))",
    said_ends="ds",
    said_comma=(),
    said_plain="",
    opinion="",
    opinion_ends=(),
    said_words=(),
    emphatic=("stressed", "stresses", "emphasised", "emphasized"),
    item=r"(?:next )?agenda item(?: \d{1,2})?|next item|item (?P<number>\d{1,2})|(?P<topic>(?:next )?topic)|"
    r"(?P<named>item|subject)",
    item_title=(
        r"(?!(?:We|I|It|They|He|She|There|This|That|Why|How|What|Whether|If|None|Nil|TB[ACD]|Tb[acd]|N/A)\b)"
        r"[A-Z](?:[^ .,;:?!@+()]* ){0,5}[^ .,;:?!@+()]{2,}(?: \([^()]+\))?"
    ),
    item_apart="",
    item_begins="nNmMgGoObBaAiI",
    item_next=r"(?:(?:now |moving |going )?on to (?:the )?)?next (?:agenda )?item[.:]?",
    item_goes_on=r" ?[(\[](?:cont(?:inued|['’]?d|\.)?|resumed)[)\]]|,? (?:continued|cont['’]?d|cont\.)",
    goes_on=(
        rf"{_ON_TO}(?!(?:agenda )?item \d)|next(?: item)?[:,] ?|next item (?:is )?|(?:{_ON_TO})?(?:agenda )?item"
        r"(?: \d{1,2}(?:\.\d{1,2}){0,2}(?: [-–—]|[.:)])? |[.:] ?)(?=\S)"
        r"|\d{1,2}(?:\.\d{1,2}){1,2}[.:)]? ?(?=\S)|\d{1,2}(?:[.:)] ?| )(?=\S)"
    ),
    item_number=(
        rf"(?:{_ON_TO})?(?:agenda )?item (?:no\.? ?)?(?P<number>\d{{1,2}}(?:\.\d{{1,2}}){{0,2}})[.:]?",
        rf"{_ON_TO}(?P<number>\d{{1,2}}(?:\.\d{{1,2}}){{1,2}})[.:]?",
    ),
    item_called=(),
    item_around="^the | item$",
    same_items=(
        r"a\.?o\.?u?b\.?|a\.?o\.?c\.?b\.?|(?:any )?other (?:urgent |competent )?business",
        r"(?:matters )?arising(?: from (?:the )?(?:(?:last|previous) )?(?:minutes|meeting|mtg))?",
        r"(?:approval of )?(?:the )?(?:(?:last|previous) )?minutes(?: of (?:the )?(?:last|previous) (?:meeting|mtg))?",
        r"apol(?:ogie)?s(?: for absence| received)?",
        r"declarations? of interests?(?: received)?|(?:doi|dois|interests)",
        r"(?:date|time) of (?:the )?next (?:meeting|mtg)|next (?:meeting|mtg)|donm",
    ),
    item_plain=r"\b(?:the|a|an|of|and|our|on|any|last|previous|meeting|mtg|update)\b",
    together=" and ",
    twice=("note",),
    numbered=(
        r"\d{1,3}(?:st|nd|rd|th)\b"
        r"|\d{1,2} ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b"
    ),
    nothing="none|nil|nothing|n/a|no",
    may_decide="ed",
    meeting_begins="RrAaDdIiTtUuMmPpBbCcGgEeVvWwSsFf",
    meeting="",
    body_in_title="",
    no_body="",
    body_acts="",
    tells=(
        r"\b(?:am|is|are|was|were|be|been|has|have|had|to|will|would|can|could|should|must|may|might|do|does|did|not|"
        r"gave|sent|went|took|got|put|said|told|left|made|paid|came|saw|met|kept|spoke|wrote|ran|held|thought|felt|knew|rang|"
        r"(?:[a-z]{2,}(?:ed|es|s|ing)))\b|['’](?:s|ll|d|ve|re)\b|n['’]t\b|[?!,:]"
    ),
    elected=(
        r",? (?:(?:was|is|has been) )?(?:duly )?(?:re-?)?(?:elected|appointed)"
        r"(?=$|[.,;]| ?[(]| (?:unopposed|unanimously|nem|by|for|on|with|as|\d)\b)"
    ),
    vacant=r"vacant|tbc|tba|tbd|to be (?:appointed|elected|confirmed)|none",
    no_label=("add to ", "append to ", "insert into ", "insert in ", "delete from "),
    tells_of=(
        r" (?:(?:then|also|briefly) )?(?:presented|outlined|explained|described|introduced|summari[sz]ed|gave|reported|"
        r"listed|showed|demonstrated|shared|circulated|tabled|raised|read|reviewed|went through|ran through|talked|"
        r"walked|took|updated|briefed|suggested|proposed|asked|noted|highlighted|set out)\b(?= )"
    ),
    correcting=("correct", "scratch that", "sorry", "wait", "change", "should be", "make that", "make it", "no, "),
    corrections=(
        (
            f"(?:{_MENDS}{_OWNER} (?:is|should be)|{_MENDS}?change {_OWNER} to|{_OWNER} should be) "
            "(?P<owners>[^,:;]{2,30})"
        ),
        (
            f"(?:{_MENDS}{_DEADLINE}(?: is| should be)?|{_MENDS}?change {_DEADLINE} to|{_DEADLINE} should be) "
            "(?P<new>[^,:;]{2,20})"
        ),
        f"(?:(?P<said>{_MENDS})|no, )(?:(?:due )?(?:by|on) )?(?P<new>(?:[^,:;]|(?<=\\d),(?=\\d)){{2,20}})",
        f"(?P<said>{_MENDS})(?P<new>{_OLD}),? not (?P<old>{_OLD})",
        f"(?P<said>{_MENDS})?(?P<old>{_OLD}) should be (?P<new>{_OLD})",
        f"(?P<said>{_MENDS})?change (?P<old>{_OLD}) to (?P<new>{_OLD})",
        f"{_MENDS}(?:(?:the )?(?:vote|result) (?:was|is|should be) )?(?P<vote>.{{3,60}})",
    ),
)
