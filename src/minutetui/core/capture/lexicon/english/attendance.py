"""The English words for who attends: around people and their details, and in whole sentences."""

from __future__ import annotations

from minutetui.core.capture.lexicon.english.attendance_clauses import CLAUSES
from minutetui.core.capture.lexicon.english.attendance_sentences import SENTENCES
from minutetui.core.capture.lexicon.english.attendance_words import AWAY, DEPUTIES, WORDS
from minutetui.core.capture.lexicon.english.moves import HAS_STAKE, MAY_MOVE, MOVES
from minutetui.core.capture.lexicon.of_meetings import AttendanceWords

_KINDS = (
    r"(?:(?:disclosable|non[- ]?disclosable|other|registrable|non[- ]?registrable|pecuniary|non[- ]?pecuniary|"
    r"personal|prejudicial|"
    r"non[- ]?prejudicial|financial|non[- ]?financial|direct|indirect|family|business|private|professional|"
    r"material|ordinary|"
    r"and|but|not|&|,)\s?)+(?<=[a-z])"
)
_REASON_LAST = (
    r"(?:,| [-–—]|;)? ?(?:\([^()]+\)|"
    r"(?:and|but) (?:will|would|is|was|did|does|took|takes|stayed|stays|remained|remains|abstain\w*|left|leaves|"
    r"withdrew|withdraws|stepped)\b[^;()]{0,60}|"
    r"(?:as|because|since|being|due to) (?:(?!, (?:left|returned|back)\b).){2,60}|"
    r"(?<=[,;–—-] )(?!(?:and |then )*(?:left|withdrew|stepped))[^;()]{2,60})"
)
_AND_THEN = (
    r"(?:(?<=\))[,;]?(?: (?:and|but|so|then)| [-–—])* (?:(?:he|she|they) )?(?:will|would|is|was|did|does|took|takes|"
    r"taking|stayed|stays|remained|remains|abstain\w*|left|leaves|leaving|withdrew|withdraws|stepped|intends)\b[^;()]{0,60})?"
)
"""What somebody with an interest does after the reason in brackets: (her brother's firm) and will leave the room."""
_IN_WHAT = (
    r"(?<=[a-zA-Z ])(?:interests?|conflict of interest)?(?: (?:in|on|under|re|for|with|regarding) "
    rf"(?:the )?(?P<about>[^;()]{{2,60}}?))?(?P<why>(?:{_REASON_LAST}){_AND_THEN})?\.?"
)
_DEPUTISES = "deputi[sz](?:ing|ed|es)|(?:standing|stood|stands|sitting|sat|filling) in|substitut(?:ing|ed)|covering"
_HOW = {
    "online": "online",
    "remote": "remotely",
    "remotely": "remotely",
    "virtually": "virtually",
    **dict.fromkeys(("on zoom", "by zoom", "via zoom"), "by Zoom"),
    **dict.fromkeys(("on teams", "by teams", "via teams"), "by Teams"),
    **dict.fromkeys(("by phone", "by telephone"), "by phone"),
}
"""How somebody attends, and what is noted of it."""
_GROUP = (
    r"(?:(?:the|other|board|committee|council|voting|parish|town) )*"
    r"(?:board|committee|trustees?|governors?|councillors?|cllrs?|directors?|members?|officers?|owners|staff)['’]?"
)
_NAME = r"[A-Z][\w-]*(?: [A-Z][\w-]*)?"

ATTENDANCE = AttendanceWords(
    attendance=WORDS,
    doubtful=(
        *("conflict", "conflicts", "in"),
        *(
            "here",
            "here today",
            "in the room",
            "on the call",
            "with us",
            "late",
            "guests",
            "guest",
            "staff",
            "officers",
        ),
        *(
            "online",
            "remote",
            "remotely",
            "virtually",
            "by phone",
            "by telephone",
            "on zoom",
            "by zoom",
            "via zoom",
            "on teams",
            "by teams",
            "via teams",
        ),
        *("secretary", "clerk", "minutes", "notes", "missing", "visitor", "guest speaker", *AWAY),
        *("speaker", "speakers", "also here", "also in the room", "also on the call", "also with us"),
    ),
    rolls=(),
    titled=("speaker", "speakers"),
    one_guest=("guest", "guest speaker", "observer", "visitor", "speaker"),
    deputies=DEPUTIES,
    may_speak=r"(?!)",
    statements=SENTENCES,
    nobody=(
        "(?:none|nil|nobody|no one|n/a)(?: (?:so far|received|given|sent|recorded|notified|declared|this time|"
        "tonight|today))?"
    ),
    no_others=(
        r"(?:and )?(?:(?:none|nil|nobody|no one|nothing) (?:otherwise|else|further|more|others?)|"
        r"(?:otherwise|else|others?|the rest):? (?:none|nil|nothing)|"
        r"(?:no|none) (?:others?|other|further|more)(?: (?:members?|trustees|"
        r"governors|councillors|directors|people|interests?|declarations?|apologies|conflicts?))?|"
        r"none (?:from|by|for|of) (?:the )?(?:others?|rest|anyone else|other (?:members|trustees|governors|councillors|"
        r"directors))|that['’]s all)(?: (?:were |was )?(?:declared|made|received|noted))?"
    ),
    everybody="all|everyone|everybody|all (?:members|present)",
    all_but=(
        (
            r"(?:all|everyone|everybody)(?: members| present)*,? "
            r"(?:except|but|bar|apart from|other than)(?: for)? (?P<who>.+)"
        ),
    ),
    plus=(
        r",? (?:plus|and|&|\+)(?= ?(?:(?<=\+)(?: |\b)(?-i:[A-Z])|\d+ [a-z]+|(?:public|press|residents) ?[x×]|(?:two|"
        r"three|four|five) [a-z]+$))"
    ),
    others=(r"(?:,| and| ?\+| &| plus)+ ?(?:and )?<n> (?:others?|more)",),
    counted=(),
    and_more="",
    away=(
        "apologies",
        "apology",
        "regrets",
        "absent",
        "excused",
        "also present",
        "also in attendance",
        "in attendance",
        *("guests", "observers", "visitors"),
    ),
    ends_no_name=r"(?!)",
    this_item=r"(?:for )?(?:this|the) (?:agenda )?item",
    excused_last=r"\bexcused$|(?<!no )\bapolog(?:y|ies)$",
    unexcused=r"\bunexcused|\bno (?:apolog|reason|word|show|notice|expl)|\bwithout (?:apolog|reason|notice)|\babsent",
    by_means=r"on (?!.*\bbehalf\b)|by |via ",
    written_out=(
        (
            (
                rf"^({_NAME})['’]s(?= (?:sent|left|gone|got|had|come|arrived|joined|given|lost|dropped|stepped|"
                rf"popped|nipped)\b)"
            ),
            r"\1",
        ),
        (rf"^({_NAME})['’]s(?= (?!proxy|apolog|absence)[a-z\d])", r"\1 is"),
    ),
    away_ends=r" (?:were )?(?:received )?from\b| (?=(?-i:[A-Z]))",
    unmarked=("apols", "present", "here", "late"),
    and_with="and |with |plus |& ",
    guests=(
        r"(?:(?:council|borough|county|parish|town|club|other|our|two|three|four|the) )*(?:officers?(?! cadets?\b)|"
        r"staff(?: members?)?(?! (?:nurse|sergeant|officer|governor|speaker|rep|side|development|training)\b)|"
        r"observers?|guests?(?! speaker)|visitors?|invitees|advis[eo]rs|consultants|contractors|"
        r"(?:members of )?(?:the )?(?:press|public))"
    ),
    members=(
        r"(?:(?:council|committee|board|other|elected|co-opted|lay|the) )*"
        r"(?:members|trustees|governors|directors|councillors(?! [A-Z]))"
    ),
    longer=(
        (
            r"(?P<word>apologies|apols|regrets)(?: for absence)?"
            r"(?: (?:were )?(?:received|rec['’]?d|accepted|given|noted|sent|tendered))?"
            r"(?: (?:&|and) (?:accepted|noted|approved|received))*(?: from)?"
        ),
        (
            rf"{_GROUP} (?:who (?:were|are) )?(?P<word>.*(?:present|present and voting|attending)|absent.*|excused|"
            r"not .+|unable .+|in attendance)"
        ),
        rf"{_GROUP} (?P<word>(?:present|attending) .+)",
        rf"{_GROUP} (?P<word>apologies|apols|regrets)",
        rf"(?P<word>absent|excused|unexcused) {_GROUP}",
        r"also (?P<word>absent|excused)",
        r"(?P<word>present|attendees|apologies|absent|in attendance) ?\(\d{1,3}\)",
        r"(?P<word>.+?)(?: for)? (?:today|tonight|this (?:evening|morning|afternoon|week|time|meeting))",
    ),
    for_now=r"(?:,| [-–—])? (?:for )?(?:tonight|today|now|this (?:evening|meeting|time|once|morning|afternoon))$",
    holds=(
        r"(?:,| [-–—:])? ?\(?(?:(?:tonight|today|"
        r"this (?:evening|morning|afternoon|time|week|month|once))(?=$|[,;.)]| (?:as|in|for|while|until|only|instead|"
        r"because|since)\b)|vice|acting|"
        r"covering|as cover|(?:standing|stepping|stepped|filling|filled|sitting|stood|stands) (?:in|up)|deputi[sz]\w+|"
        r"pro tem|in (?:for\b|.{0,40}?\b(?:absence|place|stead|lieu|the chair)\b)|(?:un)?til|"
        r"as (?!treasurer|secretary|clerk|chair)(?:(?-i:[A-Z])[\w'’]*|he|she|they|agreed|before|planned|deputy|vice|"
        r"usual|the)|while|whilst|because|"
        r"since|due to|owing to|on behalf of|(?:from|to) (?:item|\d)|from the|temporarily|throughout|"
        r"for (?:now|tonight|today|this|items?|(?-i:[A-Z])[\w'’]*|the (?:first|rest|meeting|evening|time|start))|"
        r"(?:again|only|instead|stepped in|throughout|then .{3,30})$)(?!\w)"
    ),
    no_person=r"(?!)",
    no_holder=r"^(?:vacant|proceed|vote|next|continue|question|objection|seconder|hands up)s?$",
    acting="acting",
    states=(
        *("hosting", r"running (?:this|the)\b", r"leading (?:this|the)\b", "facilitating", "parents", "students"),
        *(
            "apolog",
            "apols",
            "excused",
            "no (?:word|news)",
            "nothing (?:heard )?from",
            "not heard",
            r"for (?:agenda )?items? \d",
        ),
        *(
            "in the (?:room|hall)",
            "on the call",
            "regrets",
            "chair",
            "interest",
            "recus",
            "dpi",
            "sick",
            r"ill(?:ness)?\b",
            "unwell",
            "away",
            "leave",
        ),
        *("no sign", "of the public", "of the press", "of public", "ooo", "pto", "out of", "vacation"),
        *("holiday", "hols", "today", "attend", "make it", r"abs\b", "absent", "not here", "no-show", "noshow"),
        "minutes",
        *("notes", "represented", "present", "missing", "did not", "didn", "failed", "proxy", "place of"),
        *(
            "behalf",
            "instead of",
            "deput",
            "able to",
            *(
                "jury",
                "sabbatical",
                "secondment",
                "hospital",
                "doctor",
                "dentist",
                r"no \w+(?: \w+)? (?:this|tonight)\b",
            ),
            "appointed",
            "nominated",
            "stood in",
            "sat in",
            "standing",
            "sitting",
            "in for",
            "substituting",
        ),
        *("declared that", "declared he", "declared she", "declared his", "declared her", "disclosed"),
        *("coming", "come", "scrib", "minuting", "clerk", "preside", "everyone", "everybody", "turned up", "here"),
    ),
    longest_move=90,
    deputises=r"(?!)",
    deputy_attends=r"(?!)",
    stands_in=(
        r"(?P<who>(?-i:[A-Z])[^,;:()]{1,40}?) (?:(?:is |was |will be )?(?:here|attending|attended|coming|came|"
        rf"{_DEPUTISES}) )?(?:for (?:him|her|them)|(?:in|on) (?:his|her|their) (?:place|stead|behalf)|instead|"
        r"(?:has|holds|holding|with|(?:voting |acting |here |present |attending )?as) (?:his|her|their) proxy)|"
        rf"(?P<deputy>(?-i:[A-Z])[^,;:()]{{1,40}}?) (?:is |was |will be )?(?:{_DEPUTISES})(?: today| tonight)?\.?|"
        r"(?:deputy|substitute|proxy|stand-in)(?: is| [-–—]|:)? (?P<sent>(?-i:[A-Z])[^,;:()]{1,40}?)\.?"
    ),
    comes_late=(
        r"(?P<who>.{2,60}?) (?P<about>(?:will|may|might) be (?:a (?:bit|little) |\d+ min\w* )?(?:late|delayed)|"
        r"(?:is |are )?running (?:\d+ min\w* )?late|(?:is |are |will be )?(?:arriving|joining|coming) late|"
        r"will (?:join|arrive) late|"
        r"(?:(?:is|will be|running) )?(?:\w+|half an|an|a few) (?:min(?:ute)?s?|hour) late|"
        r"late by \w+(?: min(?:ute)?s?)?|(?:is |are )(?:stuck|held up|delayed) (?:in|at|by) [^,;:()]{3,30})"
        r"(?:(?:,| [-–—]| ?\() ?(?P<why>[^,;:()]{2,40}?)\)?)?\.?"
    ),
    noted={
        **{word: "" if word in ("out", "off", "away") else word for word in AWAY},
        "in": "",
        "ooo": "OOO",
        "pto": "PTO",
        "on pto": "on PTO",
        "notes": "",
        "missing": "",
        **dict.fromkeys(
            ("apologies for lateness", "apologies for late arrival", "late apologies", "will be late"), "late"
        ),
        **{
            f"{here}{how}": said
            for how, said in _HOW.items()
            for here in ("", "attending ", "joined ", "present ", "joining ")
        },
    },
    no_clause="",
    groups=(
        (r"(?:the |all )?(?:\d+ )?(?:members of (?:the )?)?public(?: and press)?", "public"),
        (r"(?:the |all )?(?:residents|parishioners|visitors|observers|guests|others in attendance)", ""),
    ),
    came_late=r"\blate\b",
    returns=r"\bback|return|rejoin|re-join|\bagain\b",
    interest_words=("interest", "DPI", "dpi", "declare", "disclose", "recuse"),
    interests=(
        (
            r"(?P<who>[^:()]{2,60}?) (?:(?:has|have|had|is|are|was|were) )?recus(?:ed|es|ing)"
            r"(?: (?:him|her|them)sel(?:f|ves)|(?= from |\.?$| ?\(|, | as ))(?: (?:from|on|for|in|over|re) "
            r"(?:(?:voting|(?:the )?(?:discussion|debate|vote))(?: |(?=[.(,]|$)))?(?:(?:on|of|for|in) )?"
            r"(?:the )?(?:(?P<about>(?!(?:the )?(?:meeting|room|chair)\b)[^,;()]{2,60}?)|(?<=vote|tion|bate|ting)))?"
            rf"(?P<why>(?! and (?:left|withdrew|stepped)){_REASON_LAST})?\.?"
        ),
        (
            r"(?P<who>[^:()]{2,60}?)(?: (?:has|have|had|also|again))? (?:declared|declares|noted|registered|"
            r"disclosed|stated) "
            rf"(?:an? |his |her |their )?(?P<kind>(?!no |any )(?:[a-z][a-z&-]* ){{0,6}}?(?:(?=interest)|DPI)){_IN_WHAT}"
        ),
        (
            rf"(?P<who>[^:()]{{2,60}}?)(?: ?[:,]| [-–—]| (?:has|have|had))(?: (?:declares?|declared))? "
            rf"(?:an? )?(?P<kind>(?:{_KINDS}) (?=interest)|DPI|NRI){_IN_WHAT}"
        ),
        rf"(?P<who>[^:()]{{2,60}}?) (?:has|have|had) (?:an |declared )interest(?P<known>){_IN_WHAT}",
        (
            rf"(?P<who>[^:()]{{2,60}}?) (?:declared|declares|disclosed|discloses) {HAS_STAKE.replace('stands', 'why')}"
            r"(?: ?[(]?\b(?P<about>(?:on |for |under |in )?(?:agenda )?item \d+|this item)\)?)?\.?"
        ),
    ),
    interest_items=r"(?P<word>(?:agenda )?item)s(?P<blank> )(?P<numbers>\d[\d.]*(?:(?: ?,| and| ?&| \+)+ ?\d[\d.]*)+)",
    interest_kinds=rf"(?:{_KINDS}|DPI|NRI|declared|conflict of)(?: interest)?",
    interest_reasons=(
        r"^(?!the )(?=.*\b(?:owns|runs|manages|sits|volunteers|rents|leases|lives|neighbours?|tenants?|member|trustee|"
        r"director|employee|"
        r"employed|works?|wife|husband|"
        r"partner|spouse|son|daughter|brother|sister|father|mother|parent|family|relative|friend|landlord|owner|"
        r"shareholder|"
        r"supplier|customer|client|contractor|governor|volunteer|treasurer|secretary|chair|his|her|their|is|as|"
        r"because|since|"
        r"being|due to)\b)|^[a-z]{3,}s (?:us|the|our|an?)\b"
    ),
    sure_reasons="(?:as|because|since|due to|being) (?:he|she|they|his|her|their)\\b",
    interest_and=" and ",
    interests_of_meeting=(
        *("interests", "interests declared", "declared interests", "register of interests", "conflicts of interest"),
        *(
            "declarations",
            "declaration of interest",
            "declaration of interests",
            "declarations of interest",
            "doi",
            "coi",
        ),
        *("decl of int", "dec of int", "dec of interest", "decs of interest", "decls of int", "decl of interest"),
        "decls of interest",
    ),
    no_matter=(
        r"\b(?:welcome|apologies|introductions?|roll call|declarations?|interests?|call to order|opening|attendance|"
        r"minutes of|(?:last|previous) minutes|quorum)\b"
    ),
    interest_in=(
        r"^(?:(?:in|on|under|re|for|with|regarding|about) )?this (?:item|matter|application|one)$|"
        r"^(?:in|on|under|re|for|with|regarding|about) (?:the )?"
    ),
    abbreviated=r"no|st|jr|sr|inc|ltd|co|dept|approx|vs|ext|tel|ph",
    first_part=(
        *("apolog", "apols", "regrets", "absent", "excused", "present", "attend", "next ", "donm", "venue"),
        *("place:", "time:", "date:", "chair", "minutes", "opened", "start", "closed", "adjourned", "joined"),
        *("proxy", "ill", "leave", "holiday", "hols", "began", "not here", "make it", "left", "out", "finished"),
        "ended",
    ),
    why_last=r"(?!)",
    parties=r"(?!)",
    party_words=(),
    longer_words=(
        *("apolog", "apols", "regrets", "present", "attending", "today", "tonight", "this "),
        *("absent", "excused", "attend"),
    ),
    all_came="",
    chairs=r"\bchair",
    joins=(
        r" and (?=(?:then )?(?:left|departed|had to (?:go|leave)) (?:at |@ ?)?\d)|"
        r"(?:(?<=\d)|(?<=[ap]m)) (?=(?:so|because|and took|and takes|to let|to allow) [a-z])|"
        r" (?:so|and) (?=[A-Z][^,;:]{1,40} (?:is |was )?(?:in the chair|presiding|chair(?:ed|ing)|recording|"
        r"minut(?:ed|ing)|tak(?:es|ing) (?:the )?(?:minutes|notes)|took (?:the )?(?:chair|minutes|notes)))|"
        r" with (?=[^,;:]{2,40} (?:in the chair|presiding|chairing|taking (?:the )?(?:minutes|notes)))|"
        r" (?=(?:as )?per (?:the )?(?:sign|attend|regist|list|sheet))"
    ),
    bare_hours=(
        (
            r"(?:(?<=^)|(?<=[ (]))(at|till|until|from|around|about|circa|c\.) (\d{1,2})"
            r"(?=[,;)]|$| (?:and|but|for|due|because|owing|to (?:catch|get))\b)"
        ),
        r"(?:(?<=^)|(?<=[ (]))(?:(at|till|until|from|around|about) )?(\d{1,2}) ?-?ish\b",
        r"(?:(?<=^)|(?<=[ (]))(~) ?(\d{1,2})(?=[,;)]|$)",
    ),
    may_move=MAY_MOVE,
    moves=MOVES,
    clauses=CLAUSES,
    roll_first="AaRrEeNnMmCcTtPpIi",
    roll_begins=(
        r"(?:(?:apologies|apols|regrets)(?: for (?:absence|lateness|late arrival))?"
        r"(?: ?[:,–-]| (?:from|(?:(?:were|was|ha[ds] been) )?(?:received|given|sent|tendered|noted|accepted))\b)|"
        r"(?:absent|excused|not present)(?: ?[:–-]| (?:without|with) )|"
        r"(?:(?:members|councillors|trustees|also) )?present ?[:–-]|(?:also )?in attendance(?: ?[:–-]| (?:were|was) ))"
        r"(?=\W*\w)"
    ),
)
