"""The English words for how a motion came out."""

from __future__ import annotations

from minutetui.core.capture.lexicon.of_motions import ResultWords
from minutetui.core.due.english.days import MONTH_NUMBERS
from minutetui.core.text.numerals import either
from minutetui.core.text.verbs import VERBS, VERBS_TOO

_FELL = "(?:failed|lapsed|died|dies|lost|fell)"
"""Before the reason why a motion was not voted on: lapsed for want of a seconder."""
_CHAIR = "chair(?:man|woman|person)?"
_HIS = "(?:(?:the|a|his|her|their) )?"
_CAST = "(?:(?<=the tie )|(?<=casting vote )|(?<=deciding vote )|(?<=cast (?:his|her) vote )|(?<=cast their vote ))"
"""Directly after the words for the vote of the chair in a tie, which says how it was broken."""
_WAS = "(?:(?:was|were|is|are|now|then|has been|have been) )*"
_PUT_OFF = (
    "deferred|def['’]d|def\\.|postponed|held over|left over|rolled over|carried over|carried forward|put off|"
    "pushed back|parked|shelved|bumped|kicked"
)
"""Verbs of putting off, after what was put off."""
_TILL = r"(?:to|until|till|for|pending|so|while|because|as|by|at|before|after|following|subject|sine|indefinitely)\b"
"""How words begin that say until when, or why, something was put off."""
_WHAT = r"(?:(?!\b(?:be|that|which|who)\b)[^,;:])"
"""A character of what was put off: neither a mark nor the beginning of a clause about something else."""
_MATTER = (
    r"(?:the |this |(?-i:[A-Z])[\w.-]*['’]s )?(?:items?|motions?|matters?|votes?|discussion|decisions?|questions?|"
    r"proposals?|resolutions?|"
    r"amendments?|agenda item|reports?|applications?|debate|appointments?|elections?|reviews?|considerations?)\b"
)
"""What a meeting deals with, whose result may be told."""
_THE_MOTION = "(?:the|this) (?:motion|item|matter|debate|amendment|proposal|application|decision)"
_LATER = (
    r"(?:(?:until|till|pending)\b.{2,60}|to (?:(?:the |our )?next|a (?:later|future)|(?:the )?(?:spring|summer|"
    rf"autumn|fall|winter|new year)|{either(MONTH_NUMBERS)})\b.{{0,40}})"
)
"""Until when a matter is put off: pending a report, to the spring."""
_SPENT = (
    r"(?:\w{2,}ing\b|(?:[^ ]+ ){0,3}?(?:pay\w*|costs?|invoices?|fees?|rent|tax|loan|salar\w+|wages?|start\w*|opening|"
    r"launch|deliver\w*|balance|surplus|underspend|funds?|budget|leave|hours|grant|credit|reserves?)\b)"
)
"""What is put off as the thing decided, not as an open question: Defer payment until March."""
_TABLED = r"tabled (?:to|until|till|pending)\b"
_DENIED = r"(?!.*\b(?:not|never|no|nothing|none|any|all|unless|if)\b)"
"""Before a text without a word that makes it say something else: No item was deferred."""
_TWO_THIRDS = "(?:two[- ]thirds )?"
_SHORT = (
    rf"(?:there were |with )?(?:not enough|too few) votes|(?:fell )?short of (?:a |the )?{_TWO_THIRDS}majority"
    r"|(?:did not|didn['’]t|failed to) (?:get|reach|have|win) (?:a |the |enough )?"
    rf"{_TWO_THIRDS}(?:majority|votes)"
)
"""A motion had not enough votes."""

_BECAUSE = (
    "(?:as(?! amended)|because|since|due to|owing to|given(?: that)?|in view of|in light of|for (?:want|lack) of|"
    "on (?:the )?(?:grounds?|basis|cost|advice))"
)
"""How a reason begins that no mark precedes."""

_WAS_DEFERRED = (
    rf"{_DENIED}(?:{_WHAT}{{1,70}}? {_WAS}(?:deferred|held over)"
    rf"|{_MATTER}{_WHAT}{{0,60}}? {_WAS}(?:{_PUT_OFF}|adjourned))(?: {_TILL}[^,;:]{{0,60}})?"
    rf"|{_DENIED}(?:the )?(?:trial|pilot|idea|scheme|project|plan)s?(?: (?:of|for|to|on|with)\b"
    rf"{_WHAT}{{0,60}}?)? {_WAS}(?:parked|shelved)"
    r"(?: (?:until|till|pending)\b[^,;:]{0,60})?"
    rf"|{_WHAT}{{1,70}}? {_WAS}(?:put on hold|referred back(?: to [^,;:]{{2,60}})?)"
)
"""Item 4 was held over to May."""
_DEFER = (
    r"(?:(?:it was )?(?:agreed|resolved|decided) to )?(?:defer|table|hold over|carry (?:over|forward)) "
    rf"(?!{_SPENT})[^,;:]{{1,60}}? {_LATER}"
    rf"|(?:defer|table|postpone|adjourn) {_THE_MOTION}"
    rf"|(?:postpone|put off|adjourn) {_MATTER}[^,;:]{{0,60}}? {_LATER}"
)
"""Agreed to defer the lease until March; table the motion."""

_ELSEWHERE = (
    r"(?:(?:as )?(?:per|see|listed|shown|set out|attached|below|above|overleaf)\b.{0,40}|"
    r"(?:the |a )?list\b.{0,40}|as follows\W*|(?:none|nil|nobody|nothing|no[ -]one)\b.{0,30}|n/a)\W*$"
)
_NUMBERED_THINGS = (
    r"(?:(?:about|around|some|all|only|at least|up to) )?"
    r"(?:\d{1,4}(?![\w/–-])(?! ?[-–:] ?\d)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several)\b"
    r"(?! (?:votes?|to|vs?|for|in favou?r|against|agst|ayes?|nays?|noes|yes|no|abst\w*|opposed|members|people)\b)"
    r"(?:[,;] [^.]{1,80}| [^,;:.]{1,30}){0,3}\W*$"
)
_NAMED_THINGS = r"(?-i:[A-Z][\w.’'&-]*(?:(?:,| and|,? &)? (?:[A-Z(][\w.’'&()-]*|\d+|\([^()]*\)))*)\W*$"
"""Things by their number and by their names: three boxes; Smith & Sons, Jones."""

_BARE_RESULT = "(?:lost|failed|defeated|rejected|withdrawn|carried|passed)"
_OUTSIDE = (
    r"(?:match\w*|games?|keys?|cards?|data|deposits?|post|parcels?|files?|records?|days?|hours?|time|income|revenue|money|"
    r"cash|funds|funding|jobs?|tests?|checks?|backups?|builds?|deliver\w+|inspections?|exams?|mot|audits?|boilers?|heating|"
    r"pumps?|servers?|bookings?|services?|objections?|complaints?|appl\w+|appeals?|licen[cs]es?|quotes?|tenders?|offers?|"
    r"bids?|invoices?|claims?|balance|assessments?|courses?|training|surveys?|certificat\w+|visits?|cover|stock|costs?|orders?)"
)
"""What is lost, fails or is withdrawn without a vote."""
_NO_MOTION = (
    r"(?!.*\b(?:what|why|how|when|once|until|before|after|where|whether|because|has|have|had|is|are|they|we|it|he|"
    rf"she|you|i|there|{_OUTSIDE}|items? \d+|\d\d/\d{{3,}})\b)"
)
"""Before a text without a word that makes it a sentence, or of what is no motion."""
_OPEN_THING = (
    rf"{_DENIED}{_NO_MOTION}(?!(?:{'|'.join(sorted(VERBS))})\b|"
    rf"(?:{'|'.join(sorted(VERBS_TOO))})\b(?! (?:of|for|to|[a-z]|\d+|{_BARE_RESULT})\b)|"
    r"(?:\d|one|two|three|four|\w+ed\b|"
    r"(?:the )?(?:motion|amendment|proposal|resolution|vote) (?:to|that|for|on|by)\b))"
    rf"(?:(?:(?:the|this|that) )?{_MATTER}|(?:the |this )?(?:budget|precept|levy|rules|by-?laws|polic(?:y|ies)|"
    rf"accounts|plan|bill|vote|petition)|{_WHAT}{{2,40}} {_WHAT}{{2,30}}?)(?<!\bnot) (?:was |were )?"
)
"""A thing that can be moved, before a result of one word, which can be part of any other text: rent rise [lost]."""
_MOVED_THING = rf"(?!\w+ing\b){_OPEN_THING}"
"""Such a thing before a word that can also be said of what somebody does: Missing keys [lost]."""
_LAID = (
    r"(?![^,;:]*\b(?:reports?|papers?|documents?|correspondence|petitions?|letters?|accounts|minutes|statements?|"
    r"apologies|amendments?|motions?|proposals?|resolutions?|questions?|answers?|responses?|results|evidence|"
    r"cop(?:y|ies)|figures|slides|drafts?|notes?|options?|ideas?|suggestions?|quotes?|costs?|costings|budgets?|bills?|"
    r"plans?|polic(?:y|ies)|maps?|drawings?|forms?|lists?|agendas?)\b)"
)
"""Before a text without what is tabled when it is laid before a meeting: Report tabled."""
_HELD = (
    r"(?![^,;:]*\b(?:meetings?|agm|egm|trips?|fairs?|fetes?|launch\w*|openings?|events?|concerts?|starts?|works?|"
    r"part(?:y|ies)|dinners?|lunch\w*|moves?|payments?|deadlines?|sessions?|workshops?|conferences?|interviews?|"
    r"walks?|talks?|shows?|days?|evenings?|weekends?|ceremon\w+|calls?|release\w*|outage\w*|maintenance|upgrades?|"
    r"switchovers?|demos?|drills?|festivals?|tours?|camps?|match\w*|games?|races?|weddings?|elections?)\b)"
)
"""Before a text without what takes place on a day, which a decision puts off: Summer fair postponed."""
_REJECTED = (
    r"(?![^,;:]*\b(?:never|no|nothing|none|any|unless|if|when|once)\b)"
    rf"(?![^,;:]*\b(?:items|{_OUTSIDE})\b)"
    rf"(?:{_MATTER}{_WHAT}{{0,60}}? |{_WHAT}{{2,60}}? (?:was|were) |{_WHAT}{{2,60}}?(?<!s) )(?<!not )"
    r"(?:rejected|defeated|thrown out|(?:voted|turned) down|"
    r"not (?:carried|passed|adopted|approved|agreed|accepted|ratified|endorsed|supported))"
    rf"(?: {_BECAUSE}\b.{{1,80}}|"
    rf"(?:[,;:]\s+|\s*[–—]\s*|\s-+\s+)(?!.*\b(?:approved|adopted|carried|agreed|accepted|passed)\b).{{1,80}}|"
    r"\s?\((?!\d+ ?(?:[-–:]|to) ?\d+\))[^()]{1,80}\))?"
)
"""Plan rejected: too costly; what is before it is one thing: items rejected may be those that were."""

_OTHER_ITEM = (
    r"(?:the )?(?:agenda )?items? (?:no\.? ?)?\d{1,2}[a-z]?\b(?! (?:on|of|in|from|at)\b)(?!.* by (?:the|our|their) )|"
    r"(?:(?:the|any|further) )*(?:discussion|consideration|decision|debate|vote) (?:on|of|about)\b"
)
"""An item by its number, or a discussion of something: item 6, discussion of the lease."""

RESULTS = ResultWords(
    outcomes={
        "unseconded": (
            rf"(?:{_FELL},? )?(?:for|due to|through|from) (?:want|lack) of (?:a )?second(?:er)?",
            rf"(?:there was )?(?:{_FELL},? )?(?:no|without a|lacked a) second(?:er)?",
            (
                rf"(?:{_FELL},? )?(?:(?:as|because|since|for) )?no[ -]?(?:one|body) (?:would )?second(?:ed|s)?"
                "(?: (?:it|this|the motion))?"
            ),
            "not seconded|unseconded",
        ),
        "lost": (
            "(?:was |is )?not (?:carried|passed|adopted|approved|agreed|accepted|ratified|endorsed)",
            "(?:did not|didn['’]?t|failed to) (?:pass|carry)",
            "failed|fails|lost|loses|defeated|rejected|refused|declined|denied|vetoed|(?:voted|turned) down|negatived",
            "thrown out",
            r"(?:fell|falls)(?=,? (?:by )?\d|[.!]?$)",
            r"(?:the )?(?:required )?two[- ]thirds(?: majority)? (?:was )?not (?:reached|achieved|obtained|met)",
            f"{_CAST}against",
        ),
        "withdrawn": ("(?:withdrawn|withdrew)(?: by (?:the )?(?:mover|proposer)s?)?",),
        "tabled": (r"tabled(?! by)|(?:laid|left|lies) on the table",),
        "deferred": (
            (
                r"(?:deferred|def['’]d|def\.|postponed|adjourned|held over|put off|"
                r"(?:referred|remitted) back(?! to))"
            ),
        ),
        "carried": (
            (
                "carried|carries|passed|passes|approved|adopted|agreed(?: to)?|accepted|endorsed|ratified|"
                "ok['’]?d|okayed|nodded through|(?:(?:large |clear |big )?majority|most) (?:were |was )?in favou?r"
            ),
            f"{_CAST}(?:for|in favou?r)",
        ),
    },
    told={
        "deferred": (
            rf"{_WAS}(?:(?:{_PUT_OFF}|adjourned(?! at \d))(?: {_TILL}.{{0,60}}|(?=\W))"
            r"|(?:deferred|postponed|held over|put off)$|(?:put )?on hold"
            r"|(?:referred|sent|remitted) back(?: to .{2,60})?)"
        ),
        "tabled": rf"{_WAS}{_TABLED}.{{0,60}}",
        "withdrawn": (
            rf"{_WAS}(?:withdrawn|pulled) by .{{2,60}}|{_WAS}(?:dropped|pulled)|"
            r"[^,;:.]{2,30} (?:withdrew|pulled)(?: (?:it|this|(?:the|his|her|their) (?:motion|proposal)))?"
        ),
        "unclear": (
            r"(?:there was |with )?no (?:formal )?vote(?: was)?(?: (?:taken|held|recorded|called))?(?! \w)"
            r"|(?:was |were )?(?:not (?:voted (?:up)?on|put to (?:the |a )?vote)|ruled out of order)"
        ),
        "lost": (
            rf"{_WAS}(?:vetoed by .{{2,40}}|(?:lost|defeated|failed) by (?:one|two|three|a single|\d{{1,2}})"
            rf"(?: votes?)?)|{_SHORT}"
        ),
    },
    why=(
        r"(?:\s*[,;:.]\s+|\s*[–—]\s*|\s+-+\s+|\s+(?=(?:until|till|for|pending|so|while|because|as|at|before|after|"
        r"following|subject|due|since|owing|given|awaiting|in view|on (?:the )?(?:grounds?|basis|advice|cost)|"
        r"need\w*)\b)).{1,80}"
    ),
    told_whole={
        "deferred": f"{_WAS_DEFERRED}|{_DEFER}|{_HELD}{_OPEN_THING}postponed",
        "tabled": rf"{_LAID}{_OPEN_THING}tabled|{_DENIED}{_WHAT}{{1,70}}? {_WAS}{_TABLED}[^,;:]{{0,60}}",
        "lost": (
            rf"{_DENIED}{_MATTER}{_WHAT}{{0,60}}? {_SHORT}|{_MOVED_THING}(?:lost|failed|defeated|rejected)|{_REJECTED}"
        ),
        "withdrawn": (
            rf"{_DENIED}{_MATTER}{_WHAT}{{0,60}}? {_WAS}withdrawn(?: {_TILL}[^,;:]{{0,60}})?|{_MOVED_THING}withdrawn"
        ),
        "carried": rf"{_MOVED_THING}(?:carried|passed)",
    },
    about_item=(
        rf"(?P<other>{_OTHER_ITEM})|"
        r"(?:(?:the|this|agenda|whole|entire) )*(?:item|matter|discussion|decision|vote)\b(?! (?:\d|no\b|on\b|of\b))"
    ),
    whole_item=(
        r"(?:(?:the|this|agenda|whole|entire) )*(?:(?P<named>item (?:no\.? ?)?\d[\d.]*)\b|item|discussion of this item)"
        r"(?=\W*$|[,;(]| (?:(?:was|is|be|to be|has been|had been|will be|now|again|further|then) )*"
        r"(?:deferr|held|postpon|put (?:off|on)|carried (?:over|forward)|rolled|adjourn|left|tabled|parked|shelved))"
    ),
    put_off_alone=rf"(?:deferred|postponed|held over|put off|{_TABLED})\b",
    of_title=rf"(?:(?:decision|vote|discussion|approval|adoption) )?{_WAS}",
    delays=("deferred", "postponed", "held over", "put off", "tabled"),
    settling=(
        *("carried", "agreed", "approved", "passed", "lost", "failed", "fell", "vote", "favour", "favor", "unanim"),
        "rejected",
    ),
    reason_of_delay=(
        r"(?:(?:no|not enough) [a-z ]{2,24}|[^,;:.]{2,30} (?:away|absent|not here|not (?:yet )?(?:ready|in|available))|"
        r"(?:out of|short of|ran out of) time|awaiting [^,;:.]{2,30})(?:,? so|,)(?: (?:this|the item|it)"
        r"(?: (?:is|was))?)? "
    ),
    withdrew=(
        r"(?:(?:the )?(?:mover|proposer)(?:,? [(]?[^,;:.()\d]{2,30}?[)]?,?)?|(?P<who>[^,;:.()\d]{2,40}?)) "
        r"(?:(?:then|has|have|had|later) )*(?:withdrew|withdrawn|withdraws|pulled|pulls)"
        r"(?(who) (?:it|this|(?:the|his|her|their) (?:motion|proposal|amendment)))\b"
    ),
    elsewhere=_ELSEWHERE,
    things=f"{_NUMBERED_THINGS}|{_NAMED_THINGS}",
    fails=rf"\b{_OUTSIDE}(?: (?:no\.? ?)?\d+)?\W*$",
    of_things="failed|lost|defeated|fell|passed",
    reason_first=(
        r"(?:too|no|not|never|lack|insufficient|costs?|members|people|most|many|some|it|they|he|she|we|there|because|due|as|"
        r"since|nobody|everyone|concerns?|risk|needs?|rules?)\b(?!.* (?:be|to be) )"
    ),
    reason_last="",
    because=rf" (?={_BECAUSE}\b)",
    conditions=(
        r"(?:,|;|\.| -+| [–—])? (?:subject to|provid(?:ed|ing)(?: that)?|(?:conditional|contingent) (?:up)?on|pending|"
        r"(?:as|so) long as|(?:up)?on (?:the )?(?:condition|proviso|understanding)|"
        r"with the (?:condition|proviso)|once|if|(?:by|via) (?:e-?mail|(?:an? )?(?:electronic|online|postal) vote))\b"
    ),
    reasons=r"[,;.] [^,;:.]{2,30}['’]s? (?:reasons?|objections?|concerns?)(?: given)?(?:: | (?:was|were|is|being) )|"
    r"[,;.] (?:not )?(?:allowed|permitted|granted)\W*$",
    lost_last=(
        r"(?<=[\w)%\"]),? (?:(?:was|were|is) )?(?:rejected|defeated|lost|failed|denied|(?:voted|turned) down|"
        r"thrown out|not (?:carried|passed|adopted|approved|agreed|accepted|ratified|endorsed|supported))$"
    ),
    manners={
        "casting-vote": (
            rf"(?:(?:on|by|with) )?(?:the )?casting vote of the {_CHAIR}",
            (
                r"(?-i:(?:[A-Z][\w'’.-]+ ){1,3}(?=(?:used|gave|exercised) ))?"
                rf"(?:(?:on|by|with|used|using|gave|exercised) )?{_HIS}"
                rf"(?:{_CHAIR}|president|(?-i:[A-Z]{{2,3}}|[A-Z][\w'’-]+?(?: [A-Z][\w'’-]+?)?(?=['’]s )))?(?:['’]s)? ?"
                rf"(?:(?:used|gave|exercised) {_HIS})?(?:casting|deciding) vote"
            ),
            rf"(?:on|by|with) (?:the )?(?:{_CHAIR}|president)['’]?s vote",
            rf"(?:the )?(?:{_CHAIR}|president) (?:broke|breaks|breaking) the tie(?= (?:for|in favou?r|against)\b)",
            rf"(?:the )?{_CHAIR} cast (?:his|her|the|their) (?:casting |deciding )?vote(?= (?:for|in favou?r|against))",
        ),
        "show-of-hands": ("(?:(?:by|on|with) )?(?:a )?show of hands",),
        "voice": ("(?:(?:on|by) )?(?:a )?voice vote|on the voices|viva voce",),
        "roll-call": (r"(?:(?:by|on|with) )?(?:a )?(?:recorded |named )?roll[- ]call(?: vote)?\b",),
        "ballot": ("(?:(?:by|on|in) )?(?:a )?(?:(?:secret|paper|written) )?ballot",),
        "acclamation": ("(?:by )?acclamation",),
        "unanimous": (
            "(?:agreed )?by (?:all|everyone)(?: present)?",
            "all hands (?:went )?up",
            r"(?:all|everyone|everybody) (?:were |was |voted )?(?:in favou?r|for|agreed|ayes?)",
            r"unanimous(?:ly)?|unan\b\.?|(?-i:AIF)\b",
        ),
        "nem-con": (
            r"nem\.? ?con\b\.?|nem\.? ?diss?\b\.?",
            (
                "(?:with )?no (?:objections?|dissent|opposition)(?: (?:(?:was|were) )?(?:raised|made|voiced))?"
                "|without (?:objections?|dissent|opposition)|unopposed"
            ),
        ),
        "consensus": (
            "(?:(?:by|with) )?(?:general |common )?(?:consensus|consent)",
            "(?:without|w/o) (?:an? )?(?:formal )?vote",
        ),
        "amended": ("as amended|with (?:the )?amendments?",),
        "in-principle": ("in principle",),
    },
    result_heads=(
        r"(?:the )?vote on (?:the |this )?(?:(?:substantive|main|original|amended) )?"
        r"(?:motion|proposal|resolution|item)(?: was)?|"
        r"(?:the )?(?:roll[- ]call(?: votes?)?|(?:recorded |named |roll[- ]call )?votes?(?: taken| by roll[- ]call)?|"
        r"voting|result|result of the vote)(?: was)?"
    ),
    doubts=(
        r"\bi (?:think|believe|guess|suppose)\b|\b(?:probably|perhaps|maybe|possibly|presumably|apparently|"
        r"seem(?:s|ed|ingly)?|not sure|unsure|unclear|tbc|to be confirmed|check)\b|\?"
    ),
    mild="approved|adopted|agreed(?: to)?|accepted|passed|endorsed|ratified|ok['’]?d|okayed",
    put_off=(
        *(
            "deferr?",
            "def['’.]d?",
            "tabl",
            "reject",
            "refus",
            "defeat",
            "declin",
            "lost",
            "fail",
            "fell",
            "second",
            "not ",
        ),
        *("h[oe]ld over", "left over", "parked", "shelved", "bumped", "kicked", "pushed", "rolled", "pulled"),
        *("dropped", "carry", "postpon", "withdr", "put off", "carried (?:over|forward)", "adjourn", "back"),
        *(
            "on hold",
            "veto",
            "passed\\W*$",
            "carried\\W*$",
            "lost by",
            "defeated by",
            "failed by",
            "majority",
            "votes",
            "nem",
            "voted",
            "show of",
            "carried,? (?:subject|provid|on |if |once |pending|as long)",
        ),
        *("resolved,? [\\d(\\[]", "agreed,? [\\d(\\[]", "decided,? [\\d(\\[]"),
        *("objection", "by (?:all|consensus|everyone)", "vote", "ruled", "thrown", "turned", "negativ"),
    ),
    no_outcome="",
    repeated_results={
        "carried": "carried|passed|approved|agreed|adopted",
        "lost": r"lost|defeated|rejected|failed|not (?:carried|passed|agreed)",
        "withdrawn": "withdrawn",
        "deferred": "deferred|postponed|held over",
        "tabled": "tabled",
        "unseconded": "no second(?:er)?|not seconded",
    },
    repeated_manners={
        "nem-con": r"nem\.? ?con|without (?:objection|a vote)",
        "unanimous": r"unan(?:imous(?:ly)?)?|all(?: in favou?r)?",
        "show-of-hands": "(?:on a )?show of hands",
        "roll-call": "roll[- ]call(?: vote)?",
        "casting-vote": "(?:on the )?(?:chair'?s )?casting vote",
    },
    moved_alone=(
        r"(?:the |this )?(?:motion|resolution) (?:(?:was|has been|then|therefore|duly) )*"
        r"(?:carr|pass|los[te]|fail|fell|falls|defeat|reject|withdr|def|tabled|postpon|held over|put (?:off|to)|adopt|"
        r"approv|agree|not |laps|thrown|voted|turned|unan|died|dies|referred)"
    ),
    voted=(
        r"\b(?:motion|amendment|proposal|resolution) (?:was |were |then )?(?:not )?"
        r"(?:carried|passed|lost|defeated|failed|fell|fails|withdrawn|deferred|tabled|rejected)\b|"
        r"\bcarried,? (?:by )?\d|\bnem\.? ?con|\b(?:no|without a|want of a) seconder\b|\bcasting vote\b"
    ),
)
