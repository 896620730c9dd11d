"""The English words for who attends: before a colon and people, and in whole sentences."""

from __future__ import annotations

from minutetui.core.capture.lexicon.english.moves import MAY_MOVE, MOVES
from minutetui.core.capture.lexicon.of_meetings import AttendanceWords

_KINDS = (
    r"(?:(?:disclosable|non[- ]?disclosable|other|registrable|non[- ]?registrable|pecuniary|non[- ]?pecuniary|"
    r"personal|prejudicial|"
    r"non[- ]?prejudicial|financial|non[- ]?financial|direct|indirect|family|business|private|professional|"
    r"material|ordinary|"
    r"and|but|not|&|,)\s?)+(?<=[a-z])"
)
_IN_WHAT = (
    r"(?<=[a-zA-Z ])(?:interests?|conflict of interest)?(?: (?:in|on|under|re|for|with|regarding) "
    r"(?:the )?(?P<about>[^;()]{2,60}?))?(?P<why>(?:,| [-–—]|;)? ?(?:\([^()]+\)|(?:as|because|since|being|"
    r"due to) .{2,60}|"
    r"(?<=[,;–—-] )[^;()]{2,60}))?\.?"
)
ATTENDANCE = AttendanceWords(
    attendance={
        "present": (
            *("present", "attendees", "members present", "those present", "also attending", "attending", "attended"),
            *("participants", "members attending", "voting members present", "councillors present"),
            *("directors present", "here", "here today", "in the room", "on the call", "round the table", "with us"),
        ),
        "arrived": ("arrived", "joined", "arrived late", "late", "late arrivals"),
        "left": ("left", "left early", "departed", "early departures"),
        "apologies": (
            *("apologies", "apologies for absence", "apologies received", "apologies from", "regrets", "excused"),
            *("unable to attend", "not able to attend", "cannot attend", "not attending"),
            *("apols", "apology", "apologies given", "apologies accepted", "sends apologies", "sent apologies"),
        ),
        "absent": (
            *("absent", "not present", "absent without apology", "absent without apologies", "unexcused"),
            *(
                "did not attend",
                "absent without notice",
                "those absent",
                "members absent",
                "no apologies received from",
                "no apology from",
            ),
        ),
        "in-attendance": (
            *("in attendance", "also present", "also in attendance", "guests", "guest", "visitors", "observers"),
            *("staff", "invitees"),
        ),
        "interest": (
            *("interest", "interests", "interest declared", "interests declared"),
            *("declarations", "declaration of interest", "declarations of interest", "declared interest"),
            "declared interests",
            *("declared an interest", "conflict of interest", "conflicts of interest", "interest declared by"),
            *("pecuniary interest", "disclosable pecuniary interest", "register of interests", "recused"),
        ),
        "chair": (
            *("chair", "chairman", "chairwoman", "chairperson", "chaired by", "in the chair", "presiding"),
            "acting chair",
        ),
        "recorder": (
            *("recorder", "minutes by", "minutes taken by", "taking minutes", "taking the minutes", "minutes"),
            *("minute taker", "minute-taker", "notes by"),
            *("note taker", "note-taker", "notes taken by", "scribe", "secretary", "clerk"),
        ),
    },
    doubtful=(
        *("here", "here today", "in the room", "on the call", "with us", "late", "guests", "guest", "staff"),
        *("secretary", "clerk", "minutes"),
    ),
    statements=(
        (
            "apologies",
            (
                r"(?:apologies|regrets)(?: for absence)?(?: (?:were|have been|had been))?(?: (?:received|rec['’]?d|"
                r"accepted|given|sent|noted|tendered)(?: and (?:accepted|approved|noted))?)?"
                r" (?:from|by) (?P<who>.{2,120}?)(?:(?: [-–—]|, who) (?P<why>[^,;:()]{2,40}?))?\.?"
            ),
        ),
        (
            "apologies",
            (
                r"(?P<who>.{2,60}?)(?: is (?P<reason>[^,;:()]{2,40}) and)? "
                r"(?:sent|sends|gave|ha(?:s|ve) sent) (?:his |her |their )?apologies"
                r"(?:(?:,| \(| [-–—]| as| because(?: of)?| due to| owing to) ?(?P<why>[^,;:()]{2,40}?)\)?)?\.?"
            ),
        ),
        (
            "apologies",
            (
                r"(?P<who>.{2,60}?) (?:is |are )?(?:(?P<why>(?:out |off )?(?:sick|ill|unwell)|away(?! on)|"
                r"(?:out |off |away )?on (?:[a-z]+ )?(?:leave|holiday|business))|(?:off|out|away) today|"
                r"(?:can(?:not|['’]t)|could(?: not|n['’]t)|won['’]t|(?:will|would) not) (?:be able to )?"
                r"(?:attend|come|be (?:coming|attending|here|there)|join us|make it)|"
                r"(?:was |will be )?unable to (?:attend|join|come|be here))(?: today| tonight| this evening)?"
                r"(?:(?: because(?: of)?| due to| owing to|(?:,|:| \(| [-–—])) ?(?P<about>[^,;:()\d]{2,40}?)\)?)?\.?"
            ),
        ),
        (
            "absent",
            (
                r"(?P<who>.{2,60}?) (?:is |was |were |are )?(?:absent(?! from)|not here|not present|a no-?show|missing|"
                r"not in attendance|(?:did(?: not|n['’]t)|failed to) (?:attend|come|turn up|show(?: up)?|join us|"
                r"make it))"
                r"(?: today| tonight| this evening)?"
                r"(?:(?:,|:| [-–—]| ?\(| because(?: of)?| due to) ?(?P<why>[^,;:()]{2,40}?)\)?)?\.?"
            ),
        ),
        (
            "present",
            (
                r"(?P<who>.{2,60}?) (?:(?:attended|attends|is attending|was here|is here|came|comes) (?:in place|"
                r"instead|on behalf)"
                r" of|(?:(?:attended|attends|acts|acted|is|was|is attending)(?: as (?:a |an |the )?)?(?: (?:the |a )?)?"
                r"(?: ?(?:proxy|substitute|deputy|deputising|deputizing|standing in))|stood in|stands in|sat in|"
                r"deputised|"
                r"deputized|attended|is attending) for) (?P<whom>(?-i:[A-Z]).{1,40}?)(?: (?:today|tonight|"
                r"at the meeting))?"
                r"(?:(?:,| [-–—]| ?\() ?(?:who (?:is|was) )?(?P<reason>[^,;:()]{2,40}?)\)?)?\.?"
            ),
        ),
        (
            "apologies",
            (
                r"(?P<who>.{2,60}?) (?:sent|sends|gave) (?:his |her |their )?apologies"
                r"(?P<proxy>(?:,|;| and)+ (?-i:[A-Z]).{1,40}? (?:attended|is attending|attending|deputising|was|is) "
                r"(?:here )?(?:as (?:his|her|their) (?:proxy|substitute|deputy)|in (?:his|her|their) place|"
                r"instead|for (?:him|her|them)))\.?"
            ),
        ),
        (
            "apologies",
            (
                r"(?P<who>.{2,60}?) (?P<proxy>(?:ha(?:s|d|ve) )?(?:given|gave|assigned|granted) (?:his|her|"
                r"their) proxy to .{2,40}?)\.?"
            ),
        ),
        (
            "apologies",
            (
                r"(?P<who>.{2,60}?) (?P<proxy>(?:is |was )?(?:represented by|(?:ha(?:s|d) )?(?:appointed|named|"
                r"nominated|sent)"
                r") (?-i:[A-Z])[^,;:()]{1,40}?(?: (?:as (?:(?:his|her|their) )?(?:proxy|substitute|deputy)|instead|"
                r"in (?:his|her|their) place))?)\.?"
            ),
        ),
        (
            "present",
            (
                r"(?P<who>.{2,60}?) (?:(?:is|are|was|were) )?(?:attend(?:ing|ed|s)|join(?:ing|ed|s)|present|"
                r"participat(?:ing|ed))(?: the meeting| us)? (?P<about>"
                r"(?:by|via|on|over) (?:zoom|teams|phone|video|telephone|skype)|online|"
                r"remotely|virtually)\.?"
            ),
        ),
        (
            "in-attendance",
            r"(?:there (?:were|was) )?(?P<who>.{2,60}?) (?:(?:was|were|is|are) (?:also )?)?in attendance\.?",
        ),
        (
            "in-attendance",
            (
                r"(?:there (?:were|was) )?(?P<who>(?:\d{1,4}|[a-z]+) (?:members? of (?:the )?public|residents|"
                r"parishioners|visitors|observers)) (?:(?:was|were) )?(?:also )?(?:present|attended|attending|here)\.?"
            ),
        ),
        (
            "present",
            (
                r"(?:the )?(?:minutes|notes)(?:(?: (?:were|are|was|being|are being|to be))? (?:taken|recorded|"
                r"kept|written(?: up)?))? by (?P<recorder>.{2,40}?)\.?"
            ),
        ),
        (
            "present",
            (
                r"(?P<recorder>.{2,40}?) (?:took|takes|(?:is |was )?taking|will take|kept) (?:the |"
                r"these )?(?:minutes|notes)\.?"
            ),
        ),
        ("absent", r"(?:nobody|no one|no-one) (?:is |was )?(?:absent|missing)\.?"),
        (
            "apologies",
            (
                r"(?:there (?:were|are) )?no (?:apologies|apology|regrets)(?: for absence)?"
                r"(?: (?:(?:were|was|had been|have been) )?(?:received|given|tendered|offered|sent|made))?\.?"
            ),
        ),
        (
            "present",
            (
                r"(?P<chair>.{2,40}?) (?:acted|served|sat|was acting|is acting|stepped in|stood in) "
                r"(?P<acting>as (?:the )?(?:acting )?chair(?:man|woman|person)?|in the chair)"
                r"(?: (?:in the absence of|in place of|instead of|for) (?P<whom>.{2,40}?))?\.?"
            ),
        ),
        (
            "present",
            (
                r"in the absence of (?P<whom>.{2,40}?),? (?:the (?:meeting|chair) was (?:chaired|taken) by )?"
                r"(?P<chair>.{2,40}?)(?: (?P<acting>chaired(?: the meeting)?|took the chair|presided))?\.?"
            ),
        ),
        ("present", r"(?P<recorder>.{2,40}?) (?:clerked|minuted)(?: the meeting)?\.?"),
        (
            "present",
            (
                r"(?P<everybody>all|everyone|everybody)(?: (?:members|councillors|trustees|directors))? "
                r"(?:is |are |was |were )?(?:present|here|in attendance|attended),? "
                r"(?:except|but|bar|apart from|other than)(?: for)? (?P<but>.{2,60}?)\.?"
            ),
        ),
        (
            "present",
            (
                r"(?:the )?(?:meeting )?(?:was )?chaired by (?P<chair>.{2,40}?)"
                r"(?:,? (?:as|because|since) (?P<whom>.{2,40}?) (?:was|is) (?:away|absent|not present|"
                r"unable to attend))?"
                r"(?:(?:,| and|, and) (?:minuted|minutes(?: taken)?|recorded) by (?P<recorder>.{2,40}?))?\.?"
            ),
        ),
        (
            "present",
            (
                r"(?P<chair>.{2,40}?) (?:chaired(?: the meeting)?|took the chair|presided|"
                r"(?:(?:is|was) )?(?:in the chair|presiding|chairing))"
                r"(?:(?:,| and|, and) (?P<recorder>.{2,40}?) (?:took (?:the )?minutes|minuted))?\.?"
            ),
        ),
    ),
    nobody="none|nil|nobody|no one|n/a",
    everybody="all|everyone|everybody|all (?:members|present)",
    all_but=(
        (
            r"(?:all|everyone|everybody)(?: members| present)*,? "
            r"(?:except|but|bar|apart from|other than)(?: for)? (?P<who>.+)"
        ),
    ),
    plus=r",? (?:plus|and|&|\+)(?= ?(?:\d+ [a-z]+|(?:public|press|residents) ?[x×]|(?:two|three|four|five) [a-z]+$))",
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
    ),
    away_ends=r" (?:were )?(?:received )?from\b| (?=(?-i:[A-Z]))",
    unmarked=("apols", "present"),
    and_with="and |with ",
    longer=(
        (
            r"(?P<word>apologies|apols|regrets)(?: for absence)?"
            r"(?: (?:were )?(?:received|rec['’]?d|accepted|given|noted|sent|tendered))?"
            r"(?: (?:&|and) (?:accepted|noted|approved|received))*(?: from)?"
        ),
        (
            r"(?:(?:board|committee|council|voting) )?"
            r"(?:trustees|governors|councillors|cllrs|directors|members|officers|staff) "
            r"(?P<word>.*(?:present|attending))"
        ),
    ),
    holds=(
        r"(?:,| [-–—:])? ?\(?(?:tonight|today|this (?:evening|morning|afternoon|time|week|month|once)|vice|acting|"
        r"covering|as cover|(?:standing|stepping|stepped|filling|filled|sitting|stood|stands) (?:in|up)|deputi[sz]\w+|"
        r"pro tem|in (?:for\b|.{0,40}?\b(?:absence|place|stead|lieu|the chair)\b)|(?:un)?til|as|while|whilst|because|"
        r"since|due to|owing to|on behalf of|from (?:item|the|\d)|temporarily|throughout|"
        r"for (?:now|tonight|today|this|items?|(?-i:[A-Z])|the (?:first|rest|meeting|evening|time|start))|"
        r"(?:again|only|instead|stepped in|throughout|then .{3,30})$)(?!\w)"
    ),
    acting="acting",
    states=(
        *(
            "apolog",
            "regrets",
            "chair",
            "interest",
            "dpi",
            " sick",
            " ill",
            "unwell",
            " away",
            " leave",
            "holiday",
            "today",
            " attend",
        ),
        *(
            "make it",
            "absent",
            "not here",
            "no-show",
            "noshow",
            "minutes",
            "notes",
            "represented",
            "present",
            "missing",
        ),
        *(
            "did not",
            "didn",
            "failed",
            "proxy",
            "place of",
            "behalf",
            "instead of",
            "deput",
            "able to",
            "appointed",
            "nominated",
        ),
        *("stood in", "sat in", "coming", "clerked", "preside"),
    ),
    longest_move=90,
    comes_late=(
        r"(?P<who>.{2,60}?) (?P<about>(?:will|may|might) be (?:a (?:bit|little) |\d+ min\w* )?(?:late|delayed)|"
        r"(?:is |are )?running (?:\d+ min\w* )?late|(?:is |are |will be )arriving late|will (?:join|arrive) late"
        r"|(?:is |are )(?:stuck|held up|delayed) (?:in|at|by) [^,;:()]{3,30})"
        r"(?:(?:,| [-–—]| ?\() ?(?P<why>[^,;:()]{2,40}?)\)?)?\.?"
    ),
    noted={
        **dict.fromkeys(
            ("apologies for lateness", "apologies for late arrival", "late apologies", "will be late"), "late"
        ),
        **dict.fromkeys(("online", "attending online", "joined online", "present online"), "online"),
        **dict.fromkeys(("remote", "attending remotely", "joined remotely"), "remotely"),
        **dict.fromkeys(("on zoom", "by zoom", "via zoom"), "by Zoom"),
        **dict.fromkeys(("on teams", "by teams", "via teams"), "by Teams"),
    },
    no_clause="",
    groups=(
        (r"(?:the |all )?(?:\d+ )?(?:members of (?:the )?)?public(?: and press)?", "public"),
        (r"(?:the |all )?(?:residents|parishioners|visitors|observers|guests|others in attendance)", ""),
    ),
    returns=r"\bback|return|rejoin|re-join",
    interest_words=("interest", "DPI", "dpi"),
    interests=(
        (
            r"(?P<who>[^:()]{2,60}?)(?: (?:has|have|had|also|again))? (?:declared|declares|noted|registered|"
            r"disclosed|stated) "
            rf"(?:an? |his |her |their )?(?P<kind>(?!no |any )(?:[a-z][a-z&-]* ){{0,6}}?(?:(?=interest)|DPI)){_IN_WHAT}"
        ),
        (
            rf"(?P<who>[^:()]{{2,60}}?)(?: ?[:,]| [-–—]| (?:has|have|had))(?: (?:declares?|declared))? "
            rf"(?:an? )?(?P<kind>(?:{_KINDS}) (?=interest)|DPI|NRI){_IN_WHAT}"
        ),
    ),
    interest_kinds=rf"(?:{_KINDS}|DPI|NRI|declared|conflict of)(?: interest)?",
    interest_reasons=(
        r"^(?!the )(?=.*\b(?:owns|rents|leases|lives|neighbours?|tenants?|member|trustee|director|employee|"
        r"employed|works?|wife|husband|"
        r"partner|spouse|son|daughter|brother|sister|father|mother|parent|family|relative|friend|landlord|owner|"
        r"shareholder|"
        r"supplier|customer|client|contractor|governor|volunteer|treasurer|secretary|chair|his|her|their|is|as|"
        r"because|since|"
        r"being|due to)\b)"
    ),
    interest_in=r"^(?:in|on|under|re|for|with|regarding|about) (?:the )?",
    abbreviated=r"no|st|jr|sr|inc|ltd|co|dept|approx|vs|ext|tel|ph",
    first_part=(
        *(
            "apolog",
            "apols",
            "regrets",
            "absent",
            "excused",
            "present",
            "attend",
            "next ",
            "donm",
            "venue",
            "place:",
            "time:",
        ),
        *(
            "date:",
            "chair",
            "minutes",
            "opened",
            "start",
            "closed",
            "adjourned",
            "joined",
            "proxy",
            " ill",
            "leave",
            "holiday",
        ),
        *("began", "not here", "make it", "left", " out", "finished", "ended"),
    ),
    longer_words=("apolog", "apols", "regrets", "present", "attending"),
    all_came="",
    chairs=r"\bchair",
    joins=r" with (?=[^,;:]{2,40} (?:in the chair|presiding|chairing|taking (?:the )?(?:minutes|notes)))",
    bare_hours=(r"(?:(?<=^)|(?<= ))(at|till|until|from) (\d{1,2})(?=[,;)]|$| (?:and|but)\b)",),
    may_move=MAY_MOVE,
    moves=MOVES,
)
