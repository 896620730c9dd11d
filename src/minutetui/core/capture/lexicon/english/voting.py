"""The English words of votes: sides, counts, who voted how by name, and figures that are no vote."""

from __future__ import annotations

from minutetui.core.capture.lexicon.english.votes import COUNT_WORDS
from minutetui.core.capture.lexicon.of_votes import VoteWords

DECIDED = "approved|agreed|adopted|accepted|ratified|endorsed|confirmed|noted|supported|re-elected|elected|resolved"
_TEAM = (
    r"(?:(?:under|u)[- ]?\d{1,2}(?:['’]?s)?(?: (?:boys|girls|team))?|"
    r"(?:first|second|third|1st|2nd|3rd)s?[- ](?:team|eleven|xi|xv)|"
    r"(?:men|women|ladies|boys|girls)(?:['’]s?)? (?:team|xi|xv))"
)
"""Who plays, and does not move anything: under-12s, first team."""
ADOPTS = "adopt|approve|accept|ratify|endorse|confirm|reject|refuse|support|elect|appoint|authori[sz]e|amend"
"""How a proposal begins that says what is to be adopted."""

VOTES = VoteWords(
    sides={
        "for_": r"(?:for|in favou?r|ayes?|yes|yeas?)\b",
        "against": r"(?:against|agst\.?|agin|ag|nays?|noes|no(?! part)|opposed)\b\.?",
        "abstain": r"(?:abstain(?:ed|ing|s)?|abstentions?|absts?|abs|blanks?(?: votes?| ballots?)?)\b\.?",
    },
    counts=rf"(?:no[ -]?one|none|nobody|nil|no|{'|'.join(COUNT_WORDS)})\b",
    values={
        **dict.fromkeys(("no", "none", "nobody", "nil", "noone", "no one", "no-one"), 0),
        **{word: at for at, word in enumerate(COUNT_WORDS)},
    },
    units=r"(?:votes?|hands?|members|people|trustees|governors|councillors|cllrs|directors)\b ?",
    verbs="were |was |voted |voting ",
    mark="",
    side_ends="",
    count_ends="",
    voted=(
        r"(?: who)?(?: (?:voted|voting|was|were))? (?:against|agst\.?|abst(?:ain(?:ed|ing|s)?)?|dissent(?:ed|ing|s)?|"
        "opposed|not voting|not vote)"
        r"|(?: who)? (?:voted|voting|was|were|cast) (?:for|in favou?r|against|ayes?|nays?|yes|no)"
        r"|(?<=[a-z]) (?:ayes?|nays?|yes|no)"
        r"| (?:(?:was|were) )?recus(?:ed|ing)(?: (?:him|her|them)sel(?:f|ves))?"
        r"|(?: conflicted,?(?: and)?)?(?: who)? (?:took|taking|takes) no part| did not vote"
        r"|,? (?:(?:was|were) )?(?:away|absent|not present|out of the room)"
        r"|(?: who)? (?:asked|asks|wished|wanted|requested) (?:for |that )?(?:(?:his|her|their|the) )?(?:votes?|"
        r"dissent|opposition|abstentions?|names?|objections?)(?: against)?(?: (?:to )?be)? (?:recorded|minuted|noted)"
    ),
    voters_after="with|and|w/",
    voters_are=" (?:are|were|was) ",
    away="absent|excused|recused|not voting|away|not present|out of the room",
    voting="(?:(?:those|members) )?(?:voting|voted|who voted) ",
    all_voted="all ",
    voters_except="except(?: for)?|bar|apart from|with the exception of",
    all_but=(
        (
            r"(?P<all>all|everyone|everybody) (?P<but>bar|but|except(?: for)?|apart from|other than) "
            r"(?P<who>[^,;:.()\d]{2,60}?) (?P<voted>(?:were |was |voted )?(?:in favou?r|for|agreed))\b"
        ),
        (
            r"(?P<all>all|everyone|everybody) (?P<voted>(?:were |was |voted )?(?:in favou?r|for|agreed)),? "
            r"(?P<but>bar|but|except(?: for)?|apart from|other than|with the exception of) "
            r"(?P<who>[^,;:.()\d]{2,60}?),? \(?(?:who )?(?:abst\w*|against|opposed|"
            r"voted (?:no|nay|against)|was (?:against|opposed))\)?(?=\W*$)"
        ),
    ),
    decided_before=rf"\b(?:{DECIDED})",
    aside=r"\d{1,3} (?:(?:was|were) )?(?:recused|recusals?|absent|not voting|did not vote)",
    all_for="",
    nobody=(
        r"(?:no[ -]?one|none|nobody)(?: (?:was|were|voted))? (?:(?P<against>against|opposed|dissent(?:ing|ed)?|"
        r"objected)|(?P<abstain>abstain(?:ed|ing)?))\b"
    ),
    versus=r"(?:to|vs?)\b\.?",
    figures_in_words="",
    level=r"[- ](?:all|each|apiece)\b",
    ratio="",
    proportions=(
        r"\b(?:mix\w*|ratios?|scales?|scaled|proportions?|parts|odds|scor\w+|won|beat|match|aspect|league|fixture\w*|"
        r"gear\w*|slope|gradient|dilut\w+)\b|"
        rf"^[=＝ ]*(?!(?:{ADOPTS})\b)(?:(?!(?:the|our|new|an?)\b)[\w’'-]+ ){{0,2}}(?:structure|split|pattern|layout|"
        r"formation|seating|configuration|tiers?|bands?|banding|half[- ]time|full[- ]time|rotation|weighting|spacing|"
        r"ranking|best of|dimensions?|line-?up|squad|teams?|rules?|rota|handicap|v [A-Z]\w+)\W*$"
    ),
    numbered=(
        r"\b(?:version|ver|v|nos?|pin|rota|formation|table|npk|sizes?|colour|color|slots?|grade|spec|pattern|layout|ref|"
        r"sections?|forms?|parts?|models?|type|code|lots?|ext|rooms?|(?<!the )plan|drawings?|clauses?|appendix|annex|"
        r"options?|units?|flats?|gates?|bays?|blocks?|phases?|stages?|zones?|lanes?|plots?|paras?|paragraphs?|articles?|schedule|"
        r"fig(?:ure)?s?|pages?|pp?|items?|points?|rules?|gears?|houses?|doors?|racks?|tracks?|courts?|group|class|tier|"
        r"of|to|from|at|by|in|on|for|the|a|an|and|or|is|was)$|"
        r"\b(?:releas\w*|version|firmware|builds?|upgrad\w*|deploy\w*|patch\w*|install\w*|ship|ships|tag)\b"
    ),
    ranges=(
        r"\b(?:opens?|opening|hours?|ages?|aged|years?|weeks?|days?|daily|weekdays?|weekends?|pages?|items?|rooms?|levels?|"
        r"between|from|[ap]m|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|classes|groups|units|doors|shifts?|chapters?|"
        r"verses?|pp|figures?|tables?|sections?|clauses?|scores?|beds|seats)\b"
    ),
    ballots="votes? ",
    scores=(
        rf"(?:^|[=＝:;,] ?)(?:(?:the |our )?{_TEAM}:? (?:lost|won|beat|drew)|"
        r"(?:[\w’']+ ){0,2}(?:games?|match(?:es)?|fixtures?|final|semi-?finals?|replay|sets?):? "
        r"(?:was |were )?(?:lost|won|drawn|tied))\b"
    ),
    straw=r"\b(?:straw|indicative|informal|mock|test) (?:poll|vote|ballot)s?\b|\bsounding\b",
    voted_stems=(
        *("against", "agst", "abst", "dissent", "oppos", "voted for", "voting for", "cast for", "favou?r", "recorded"),
        *("minuted", "noted", "recus", "absent", "away", "not vot", "except", "exception", "apart"),
        *("bar ", "all but", "aye"),
        *("body but", "other than", "no part", "nay", "yes", "roll[- ]call", "voted no", "voting no"),
    ),
    figure_words=("2nd",),
    weak_sides=("for ",),
    ends=(
        *("for", "against", "aye", "ayes", "yes", "yea", "yeas", "nay", "nays", "no", "noes", "abstained"),
        *("abstaining", "abstains", "abstain", "abstention", "abstentions", "abs", "abst", "blank"),
    ),
)
