"""The English words of motions: who moved them, how they begin and end, what they are called."""

from __future__ import annotations

from minutetui.core.capture.lexicon.english.votes import (
    CAME_OUT,
    COUNTED_ENDS,
    HOW_VOTED,
    PUT_TO_VOTE,
    RESULT_WORDS,
    SIDE_COUNTS,
    VOTE_FIGURES,
    VOTE_ON,
    WAS_APPROVED,
)
from minutetui.core.capture.lexicon.english.voting import ADOPTS, DECIDED
from minutetui.core.capture.lexicon.of_motions import MotionLexicon

_PROP, _SEC = r"prop(?:['’]?d)?\b\.?", r"sec(?:['’]?d)?\b\.?"
"""Proposed and seconded, shortened."""
_STEMS = (
    *("second", "carr", "pass", "approv", "adopt", "agree", "accept", "endors", "ratif", "fail", "lost", "defeat"),
    *("reject", "refus", "declin", "vet", "vot", "down", "negativ", "withdr", "tabled", "on the table", "deferr"),
    *("postpon", "adjourn", "held over", "put off", "cast", "decid", "hand", "voice", "ballot", "acclam", "favo"),
    *(
        "unan",
        "nem",
        "prop",
        r"sec\.",
        "sec ",
        "object",
        "dissent",
        "oppos",
        "unoppos",
        "consen",
        "amend",
        "princip",
        "mov",
    ),
    *("against", "agst", "abst", "thrown", "aif", "motion", "fell", "fall", "laps", "died", "dies", "tie"),
    *("everyone", "everybody", "all for", "all were for", "unsecond", "nodded", "most", "m:", "roll[- ]call"),
    *("ayes?\\b", "nays?\\b", "by all"),
)
_AFTER_DECIDED = "|".join(rf"(?<=\b{verb})" for verb in DECIDED.split("|"))
"""Directly after a verb of deciding, which stays in the text: approved nem con."""
_MEETING_BODY = (
    r"(?:it (?:was|is)|(?:the )?(?:(?:parish|town|church|parochial|school) )?(?:meeting|council|c(?:ommi)?t?tee|board|"
    r"members|trustees|directors|governors|group|assembly|society|club|pcc|exec(?:utive)?|panel|vestry|agm))"
)
"""Who decides: the parish council."""
_CAPITAL = "".join(f"|(?<=[A-Z][a-z]{{{count}}})" for count in range(1, 11))
_TO_NAME = rf"(?-i:(?<!\b[Tt]en)(?:(?<=\")|(?<=\b[A-Z][A-Z]){_CAPITAL}))"
"""Directly after a name: Bo seconds, and not: thirty seconds."""

_BEFORE_NAME = ("by", "moved", "proposed", "seconded", "prop", "sec", "Moved", "Proposed", "Mr", "Mrs", "Ms", "Dr")
_BEFORE_INITIAL = "".join(rf"(?<!\b{word} )" for word in (*_BEFORE_NAME, "Prof", "Cllr", "Rev", "Sir"))
"""Not after a word that a name follows, whose initial is then no letter for who proposed or seconded: moved S. Lee."""
_NO_VERB = r"(?! ?[A-Z][\w'’-]+ (?:moved|proposed|seconded|moves|proposes|seconds)\b)"
"""Not before a name with a verb, whose initial it then is: S. Lee seconded."""
_LETTERS = (
    r"(?:(?P<unanimous>(?:M/S|m/s)/[Uu]|MSU)|(?P<carried>(?:M/S|m/s)/[CPcp]|MS[CP]|[Mm]oved/[Ss]econded/(?:[Cc]arried|[Pp]assed))|"
    r"(?P<lost>(?:M/S|m/s)/[FDfd]|MS[FD]|[Mm]oved/[Ss]econded/(?:[Ff]ailed|[Dd]efeated))|M/S|m/s)"
)
"""Letters before the mover and the seconder, which may say how it came out, too: M/S, MSC, MSU."""
_MOVED_BY = (
    r"(?P<lead>(?:(?:up)?on )?(?:a |the )?(?:motion|proposal)(?: was)?(?: duly)?"
    r"(?: moved| proposed| made| put)?(?: by| from| of)|"
    rf"(?:it was )?(?:moved|proposed|{_PROP})(?: by)?|"
    rf"(?P<short>(?-i:{_LETTERS})))"
)
"""Before the mover: Motion by, Proposed, M/S."""
_MOVER = (
    r"(?P<mover>[^,;:()\d]{1,40}?)(?(short)(?:/| & | and |, )(?P<paired>[^,;:/()\d]{1,40}?))"
    r"(?(lead)|(?:,? (?:moved|moves|moving|motioned|motions|proposed|proposes|proposing|"
    r"(?:made|put) (?:a|the) (?:motion|proposal))|['’]s? (?:motion|proposal)(?= (?:to|that|for)\b)))"
)
"""The mover, with the seconder directly after it if letters precede them; without words before it, a verb follows."""
_THE_MOTION = "(?:the |a )?motion (?:to|that|for)"
_PASSIVE = r"\b(?:be|been|being|have|get|as|is|are|was|were|\w+(?:ed|en|wn|ne|lt|ght|ung|ade|ept|un)) "
"""A word before `by` that says who did something else: to have the roof repaired by Ann."""
_SECONDER = (
    r"(?:(?:with )?a second (?:by|from)|(?:second(?:ed)?|2nd(?:ed)?|sec(?:['’]?d)?\b)\.?(?: by)?|supported by) "
    r"(?P<seconder>(?P<quoted>\")[^\"]{1,60}\"|[^,;:()\d]{1,40}?)|"
    r"(?P<second>[^,;:()\d]{1,40}?) (?:seconded|seconds|seconding|2nd['’]?d)"
)
"""The seconder, after or before the verb."""

_MOVED_LAST = r"(?:prop|proposed|moved)\b\.?(?: by)?:? .{2,40}?[ .](?:sec|seconded|2nd)\b"
"""Who moved and seconded."""
_PREMISES = (
    r"(?:(?:land|site|plot|barn)s? [^,;:]{0,40}\b(?:at|of|off|to|behind|beside)\b|"
    r"\d{1,4}[a-z]?(?: ?[-–&/] ?\d{1,4}[a-z]?)? (?-i:[A-Z])[^,;:]{0,30}\b(?:lane|road|street|avenue|close|way|drive|"
    r"row|terrace|hill|green|crescent|place|courts?|gardens|park|square|walk|grove|mews|rise|view|yard|rd|st|ave|ln|end)\b|"
    r"(?:the )?(?-i:(?:[A-Z][\w'’]+ ){1,3}(?:Cottages?|Farm|Barns?|Bungalow|Lodge|House|Forge|Vicarage|Rectory))\b)"
)
"""Where something is to be built: 14 Mill Lane, land behind the mill, Rose Cottage."""
_CONTENT = (
    rf"(?!(?:{RESULT_WORDS}|unan\w*|nem|not|no|none|nobody|all|by|on|in|with|without|and|as|for|from|against|after|at|of|"
    r"subject|votes?|voting|voted|vote|was|were|is|motion|amendment|roll|ayes?|nays?|noes|yes|abst\w*|absent|recus\w*|"
    r"second\w*|moved|proposed)\b)[A-Za-z]{2,} \w"
)
"""What was moved, directly after the movers and the result; none of the words of votes."""
_PLAIN_NAME = r"(?-i:[A-Z][a-z'’-]+(?: [A-Z][a-z'’-]+)?)"

MOTION = MotionLexicon(
    was_decided=(
        r"^[=＝ ]*(?:it was )?(?:agreed|resolved|decided|approved) (?:that|to|the|an?)\b|"
        r"(?:(?:was|were) |(?<=[\w)]) )(?<!be )(?<!the )(?<!an )(?<!as )(?<!if )(?<!not )(?<!once )(?<!when )"
        rf"(?:{DECIDED})"
        r"(?=\W*$|,| (?:as|and|for|by|with|on)\b)(?!.* (?:be|if|once|when|until)\b)"
    ),
    counted_first=(
        rf"(?:(?P<heard>(?:hearing|seeing|there being|with) (?=no )|(?=without ))|"
        rf"(?:{_MEETING_BODY} )?(?:(?:resolved|agreed|decided),? (?!unan)|voted,? )[(\[]?)"
        rf"(?P<how>(?(heard)(?:no|without) objections?|(?:{HOW_VOTED}|{VOTE_FIGURES}|{SIDE_COUNTS})))"
        rf"(?(heard), {WAS_APPROVED}|[)\]]?[,:]? (?:to|that)\b)"
    ),
    decides=(
        r"(?=(?-i:[A-Z])[^,;:.]{2,60} (?:approved|adopted|ratified|accepted|endorsed|agreed|confirmed),? "
        r"(?:unanimously|unan\.?|nem\.? ?con\.?|by consensus|by acclamation)\W*$)"
        r"(?!.*\b(?:last|previous|had|has|have|was|were|been|be|if|when|once|until|unless|not|that|which|who|because|ago|"
        r"whether|they|we|it|must|should)\b)|"
        r"(?:it was )?moved (?:and|&) seconded,? (?:to|that)\b|"
        rf"(?:{_MEETING_BODY} (?:(?:has|have|unanimously|then) )*)?(?:agree[sd]?|approve[sd]?|resolve[sd]?|"
        r"accept(?:ed|s)|adopt(?:ed|s)|endorse[sd]|ratifie[sd]|noted|reject(?:ed|s)|refused|(?:re-?)?elected|confirmed|supported)\b"
    ),
    moved_first=(
        rf"(?:{_MOVED_BY} )?{_MOVER}(?:(?:[,;]| and)? (?:and )?(?:{_SECONDER}))?,? "
        r"(?:(?:and )?(?P<voted>(?:it was )?(?:unanimously )?(?:carried|passed|agreed|resolved|lost)"
        rf"(?:,? (?:unanimously|unan\.?|nem\.? ?con\.?|{VOTE_FIGURES}))?),? )?(?(seconder)(?P<apart>[-–—] )?)"
        rf"(?=(?(apart){_CONTENT}|(?!))|(?(quoted){_CONTENT}|(?!))|"
        r"(?:that|to|we|an?) |the (?:adoption|approval|acceptance|appointment|(?:re-)?election|motion) |\w{2,}ing |"
        r"(?(seconder)(?:the (?!motion\b|vote\b|amendment\b)\w|it was (?:agreed|resolved|decided|voted)\b)|(?!)))"
    ),
    moved_thing=r"(?P<mover>[A-Z][^,;:()\d]{1,39}?) (?:moved|moves|proposed|proposes) (?=the |[£$€\d])",
    settled=(
        r"^(?!.*\b(?:last|previous(?:ly)?|earlier|yesterday|ago|in 20\d\d)\b)"
        r"(?!(?:all|it|this|that|they|we|[^\W\d_]+ed)\b)[^\W_].{2,90}?(?<! and)[,.:]? "
        r"(?:approved|adopted|carried|passed|agreed|accepted|endorsed|ratified|rejected|defeated|denied)\b"
        r"(?: \([^()]{3,40}\))?[,;:]? (?:unanimous(?:ly)?\b|nem\.? con|all in favou?r\b|"
        r"by (?:(?:a )?(?:large )?majority|show of hands|consensus)\b|\(?\d{1,2} ?[-–] ?\d{1,2}\b(?![/%])|"
        r"\d{1,2} for,? (?:and )?(?:\d{1,2}|no(?:ne)?) (?:against|agst|opposed)\b|"
        r"on (?:the )?chair['’]?s casting vote)|"
        r"^[^\W_][^,;:]{2,60}[,:]? (?:[-–—] )?(?:carried|lost) on (?:the )?chair['’]?s casting vote"
    ),
    decision_words=(
        *("agree", "approv", "resol", "accept", "adopt", "endors", "ratif", "noted", "reject", "refus", "denied"),
        *("declin", "elect"),
        *("reelect", "confirm", "support", "decid", "vot", "deferr", "held over", "signed", "amend"),
        *("carried", "passed", "defeated"),
        *("motion", "mov", "prop", "sec", "2nd", "m[]) .:/-]", "ms[cpufd]\\b"),
    ),
    moved_first_words=("motion", "mov", "prop", "m/s", "msc", "msp", "msu", "msf", "msd"),
    mover_last=(
        rf"(?P<what>{_THE_MOTION} .{{2,80}}?),? (?:made|moved|put|proposed) by (?P<mover>[^,;:()\d]{{2,40}})",
        rf"(?P<what>{_THE_MOTION} (?:(?!{_PASSIVE}).){{2,80}}?),? by (?P<mover>[^,;:()\d]{{2,40}})",
        rf"(?P<what>{_THE_MOTION} .{{2,80}}?)(?P<beside> -+ |[,:.] )(?P<mover>(?-i:[A-Z])[^,;:()\d]{{1,39}})",
    ),
    moved_last=r"(?:moved|proposed|prop\b|moves|proposes).{2,60}\b(?:second(?:ed|s)|2nd|sec)\b",
    moved_before=r" (?:up)?on (?:an?|the)$",
    stated=(
        rf"(?:moved|proposed|seconded)(?: by)?|mover|proposer|seconder|(?-i:Motion|Second)|{_PROP}|"
        rf"{_SEC}|2nd(?:ed)?\.?|(?-i:[MPS])"
    ),
    decided_last=(
        rf"(?<!\bbe )(?<!\bnot )(?<!\bas )\b(?:{DECIDED})$|"
        rf"^{_MEETING_BODY} (?:(?:has|have|unanimously|then) )*(?:agreed|approved|adopted|accepted|ratified|endorsed|"
        r"confirmed|resolved|voted (?=to )|(?:re-?)?elected|authori[sz]ed|awarded)\b(?! not\b)"
    ),
    adopts=rf"(?:{ADOPTS})\b",
    rules=(
        rf"\b(?:(?:must|should|shall|can(?:not)?|may|will|to|only|not|always|never)(?: (?:only|also|then|first))* be|"
        rf"(?:must|should|shall|can(?:not)?|may|will|if|when|once|unless|until|only|where|which|that|"
        rf"who|why|how|whether|as) "
        rf"(?:(?:is|are|was|were) )?)(?: (?:{DECIDED}|carried|passed|taken|made|decided))?\W*$|"
        r"\b(?:be|is|are|not|only|if|unless|until|when|where|why|make it|made|act|vote|decide|agree|with|every|"
        r"each|an?|the|"
        r"this|that|last|back|about|of|on|for|from|since|after|before|reopen|revisit|reconsider|rescind|revive|"
        r"motions|votes|decisions|resolutions|amendments|emergency|urgent|first|second|third|new|composite|late|"
        r"procedural|same|other|"
        r"(?-i:Raise|Note|Record|Minute|Require|Seek|Need|Reach|Accept))\W*$"
    ),
    mover_next=r"(?!)",
    moved=(
        (
            rf"moved|proposed|nominated|mover|proposer|motion by|{_PROP}"
            rf"|(?-i:Motion(?=:)|[Pp](?:r\.|[.:])(?= ?[A-Z]){_NO_VERB}|[Mm]:(?= ?(?:the )?[A-Z]))"
        ),
        (
            r" (?:moved|proposed)(?: (?:it|this|that|the motion))?\b"
            rf"|{_TO_NAME} (?:moves|proposes|moving|proposing|prop)\b"
        ),
    ),
    seconded=(
        (
            r"seconded|seconder|second by|2nd(?:ed|['’]d)?\b\.?|sec['’]?d\b\.?|sec\b\.?"
            rf"|(?-i:Second(?=:)|[Ss][.:](?= ?(?:the )?[A-Z]){_NO_VERB})"
        ),
        (
            r" seconded(?: (?:it|this|that|the motion))?\b"
            rf"|{_TO_NAME} (?:seconds|seconding|sec|2nd(?:s|ed|['’]d)?(?! (?-i:[A-Z])))\b"
        ),
    ),
    by=" by",
    stops=(
        rf"(?:moved|mover|proposed|proposer|prop|seconded|seconder|sec|2nd|{RESULT_WORDS}|unanimous(?:ly)?|unan|nem|not?|noone|nobody|all|votes?|"
        r"roll[- ]call|motion|voted (?:down|on|for)|without|unopposed|referred back|held over|"
        r"thrown out|turned down|laid on|"
        r"amendment|lapsed|fell|died|tied?|and|by|with|w/|was|(?-i:on|to|it|as|in|up)|from|into|for|until|that|this|an|"
        r"a(?!\.|(?-i:(?<=A)(?: [A-Z][a-z]|[,;/)]|$))))\b|"
        r"the\b(?! chair(?:man|woman|person)?\b| (?-i:[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3})(?:[,.;:)/&]| and\b| - |$))|"
        rf"(?-i:[Pp]:(?= ?[A-Z])|[Ss]:(?= ?[A-Z])|{_BEFORE_INITIAL}[PpSs]\.(?= ?[A-Z]){_NO_VERB}|[Mm]:(?= ?[A-Z]))|"
        r"(?-i:AIF)\b"
    ),
    name_ends="",
    begins=(
        rf"(?<=d)(?:{_AFTER_DECIDED}),? (?=\\*(?:{HOW_VOTED}|{VOTE_FIGURES})\W*$)|"
        rf" (?<=[a-z\d)%\"] )(?=\\*(?:{_MOVED_LAST}|{COUNTED_ENDS}|{PUT_TO_VOTE}|{CAME_OUT}))"
    ),
    sure=(
        r"(?:the )?(?:(?:substantive|original|main|amended) motion(?: as amended)?|recorded vote|vote taken|votes?|"
        r"voting|(?:voted(?: on)?|poll)(?=:? \d)|"
        r"motion|amendment|proposal|tied?(?: (?:at|on|with)(?= \d))?|tied vote)\b|"
        r"a tie\b|moved (?:and|&) seconded\b|"
        r"(?:was |were )?(?:then )?put (?:to (?:the |a )?vote|(?=and ))\b|"
        r"resolved (?=(?:nem|unan|by (?:consensus|acclam|all)|without))|"
        r"(?:on|by) a (?:vote|majority) of\b|by(?= \d{1,3} votes? to \d)|"
        r"(?:the )?(?:motion )?(?:fell|falls|lapsed|lapses|died|dies)\b"
    ),
    noise=(
        r"(?:by )?(?:an? )?(?:large |clear |simple |two[- ]thirds )?majority\b|w/?(?= |$)|"
        r"(?:was|were|is|by|with|and|in favou?r|(?:the )?result|"
        r"no (?:formal )?vote(?: was)? (?:taken|held|needed)|no other (?:nominations?|candidates?|nominees)|"
        r"(?:so|therefore|thus|hence)(?: (?:it|this))?(?= (?:(?:the )?motion )?(?:was |is )?"
        r"(?:not )?(?:carried|passed|approved|agreed|lost|defeated|rejected|failed|falls?|fell))|"
        r"overwhelmingly|narrowly|comfortably|"
        r"(?:the )?(?:required )?two[- ]thirds(?: majority)? (?:was )?(?:reached|achieved|obtained|met)|"
        r"after (?:(?:a|some|much|long|short|brief|further) )*(?:discussion|debate))\b"
    ),
    motions=(
        r"(?:the )?(?:(?:original|substantive|main|procedural) )?motion|"
        r"(?P<label>(?:the )?(?:amendment|amended motion)|(?:motion|amendment) (?:no\.? ?)?\d{1,3}[a-z]?)"
    ),
    amendment=(
        r"(?:the |an )?(?P<label>(?:(?:first|second|third|friendly|wrecking) )?amendment\b"
        r"(?: (?:no\.? ?)?\d{1,3}[a-z]?\b)?)"
        r"(?:,? (?:(?:moved|proposed|put) )?(?:by|from)\b)?"
    ),
    amendment_moved="",
    amendment_last=r"(?:['’]s?|,? (?:moved|proposed|put))? (?:an |the )?(?P<label>amendment)\b",
    main_motion=r"(?:the )?(?:substantive|original|main|amended) (?:motion|resolution|proposal)",
    proposes=r"^[A-Z][^,;:]{1,40}? (?:moved|moves|proposed|proposes|suggested|suggests)\b",
    amended=r"(?:the )?amended (?:motion|resolution|proposal)",
    amendment_named=("", ""),
    put_to_vote=r"(?<=\w\w),? (?:was |were )?put to (?:the |a )?vote$",
    amendment_too_words=(),
    amendment_too=(),
    decision_heads=(
        r"(?:strongly )?(?:object|oppose|support|approve|refuse|reject|recommend(?: (?:approval|refusal))?|endorse|"
        r"defer|comment|note)|no (?:objections?|comments?)|neutral"
    ),
    content=(
        r"(?=.*?(?:\b(?:plann\w+|applications?|applicants?|apps?|dwellings?|extensions?|conservatory|houses?|"
        r"licen[cs]es?|consents?|glazing|outline|variations?|change of use|tree works?|TPO)\b|\d\d/\d{3,}|\bFUL\b)).*?"
        r"\bno objections?\b|.*: (?:[=＝] ?)?no objection\W*$"
    ),
    position=(
        rf"[=＝ ]*(?:(?:planning )?(?:application|app|ref)\b\.?:? ?(?:no\.? ?|for |at )?)?(?:{_PREMISES}|"
        r"(?-i:[A-Z]{0,4})/?\d{2,4}/\d{2,6}).{0,80}?(?:[,;:.–—-] ?| (?=refus))"
        r"(?P<decided>no (?:objections?|comments?)\b|refus(?:ed|al|e)(?= ?(?:[,;(.–—-]|\d|by\b|unan|nem\b|$)))"
    ),
    resolved=r"[=＝ ]*(?:it was )?resolved(?: (?:that|to)\b| ?[:：])",
    any_motion=r"(?:the )?(?:motion|proposal|resolution)\b",
    about_motion=(
        r"(?:the )?(?:(?:motion|amendment|proposal|resolution) (?:to|that|for|on|by|from|\d{1,2}[a-z]?\b)|"
        rf"{VOTE_ON} (?:to|on)) .{{1,80}}"
    ),
    moved_short=(
        (
            (rf"(?<![\w/])(?:{_LETTERS}|[Mm]oved/[Ss]econded|[Mm]otion/[Ss]econd)\b[:.]? ?(?:by:? )?"),
            r" ?[/&,] ?| and ",
        ),
        (r"(?<!\w)(?:[Mm]otion|MOTION) (?=\([^()/]+/)", r" ?/ ?"),
        (
            r"(?<!\w)(?<!^[Oo]n )(?<!^[Oo]n a )(?<!^[Uu]pon )(?<!^[Uu]pon a )[Mm]otion:? (?:by )?(?=[A-Z])",
            r"[,;.]? [Ss]econd(?:ed)?:?(?: by)? (?=[A-Z])",
        ),
        (
            (
                r"(?<!\w)(?:[(\[][Mm][)\]][:.]?|(?:(?<=[(\[])|(?<=[.,;] ))[Mm](?:[.:]| ?- ?| )(?=[A-Z ]|the )|"
                r"[Mm](?::| ?- ?| )(?=[A-Z ])"
                rf"(?=.{{5,80}}(?:\d ?[-–:] ?\d|[\s(](?:{RESULT_WORDS}|unan|nem|all|in fav)))) ?"
            ),
            r"[,;/]? ?(?:[(\[][Ss][)\]][:.]?|[Ss](?:[:.]| ?- ?| )(?=[A-Z ]|the )) ?",
        ),
    ),
    decided_by=(
        rf"(?P<verb>[=＝ ]*(?:{_MEETING_BODY} )?(?:resolved|(?:agreed|decided|voted|approved)"
        r"(?=,? \\*\([^()]*(?:\d|\b(?:mov|prop|sec|unan|all\b))))),? (?P<escape>\\*)"
        r"\((?P<said>[^()]{3,80})\),? (?P<what>(?:that|to) .{3,})"
    ),
    resolved_heads=(
        (r"(?i)(?:,| and\b|; )+ ?(?:(?:and|it was|was) )*((?:unanimously )?)(?:resolved|decided)\b", r", \1carried"),
    ),
    second_follows=rf"{_THE_MOTION} [^,;:()]{{2,80}}(?-i:[a-z\d]), {_PLAIN_NAME}, (?=second {_PLAIN_NAME}[,;.])",
    second_short=r"(?:(?<=[,;.(] )|(?<=\())\\*(?P<short>second)(?: from|:)? (?=[A-Z])",
    moves=r"(?:^|(?<=[,;(])|(?<=[,;] )|(?<=and ))(?P<who>[a-z][\w'’-]*) (?=(?:moves|proposes|seconds|2nd(?:s|ed)?)\b)",
    object_next=r"\b(?:to|of|by|for|from|with|and|or|at|in|is|are|as)$",
    moved_short_words=(
        *("second ", "motion ", "motion/", "motion:", "moved (", "proposed (", "moved/", "m/s", "msc", "msp", "msu"),
        *("msf", "msd", "moves", "proposes", "seconds", " 2nd"),
        *("(m", "[m", "m:", "m-", " m "),
        *("resolved (", "agreed (", "decided (", "voted (", "approved (", "resolved, (", "agreed, (", "d \\("),
    ),
    moved_pair=r"(?:moved|proposed)(?: by)?:?",
    proposal="",
    chair=("chair", "the chair"),
    second_words=("sec", "2nd"),
    amendment_words=("amendment",),
    outcome_first=(
        rf"(?:not )?(?:{RESULT_WORDS}|accepted|endorsed|ratified|denied|voted down)[ ,]|"
        r"(?:deferred|postponed|held over|referred back)$|"
        r"unan|nem\b|(?:all|everyone) (?:were )?in favou?r\b|no seconder|not seconded|unopposed|"
        r"without (?:objection|dissent)|on the chair|"
        r"(?:(?:general|common) )?(?:consensus|consent)\b|"
        r"\d{1,3} ?[-–] ?\d|\d{1,3} (?:for\b|in fav|ayes?\b)|(?:yes|ayes?) \d"
    ),
    moved_things=r"(?:.* )?(?:budget|precept|proposal|resolution|policy|rise)",
    begins_motion=(
        r"motion|moved|proposed|proposal|resolution|amendment|voted? (?:to|on)\b|show of hands on\b|m/s\b|ms[cpufd]\b|"
        r"prop\b.{2,40}\b(?:sec|2nd)\b"
    ),
    mover_words=r"nominated|mov(?:ed|es|ing)|propos(?:ed|es|ing)|mover|proposer|\bprop|motion|second|\bsec|2nd|\b[psm][.:]|\bpr\.",
    from_="from ",
    and_="and ",
    stems=_STEMS,
    repeated=(
        r"moved|proposed|prop|mover|seconded|seconder|sec|2nd|by|votes?|for|against|abst(?:ain\w*|entions?|s)?|ayes?|"
        r"na(?:y|ys)|noes|to|v|vs|with|w|and|was|were|the|motion"
    ),
)
