"""English patterns of how a vote went: its figures, how it was taken and what came of it."""

from __future__ import annotations

COUNT_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
HOW_VOTED = (
    r"(?:unanimously|unan\.?|nem\.? ?(?:con|diss?)\.?|by (?:all|everyone)(?: present)?|by consensus|by acclamation|"
    r"(?:by|on) (?:a )?show of hands|(?:by|with) (?:a )?(?:majority|unanimous) vote|"
    r"without (?:dissent|objections?|opposition)|(?:with )?(?:no|one|two|\d{1,2}) (?:abst\w+|objections?))"
)
"""How a decision was reached, which alone makes it a vote: by a show of hands."""
HOW_ALONE = (
    r"(?:unanimous(?:ly)?|unan\.?|nem\.? ?(?:con|diss?)\.?|(?:all|everyone) in favou?r|(?-i:AIF)|"
    r"(?<!elected )(?<!appointed )(?<!returned )unopposed|"
    r"without (?:dissent|objections?|opposition)|by acclamation|"
    r"on (?:the )?chair(?:man|woman|person)?['’]?s casting vote|"
    r"(?:(?:was|were) )?not seconded|no second(?:er)?|(?:for|through) (?:want|lack) of (?:a )?second(?:er)?)\W*$"
)
"""How a vote went, at the end of a text, which alone makes it one even without a word for its result."""
VOTE_FIGURES = (
    r"(?:by )?\d{1,3}(?: ?[-–:] ?| (?:votes? )?(?:to|v|vs\.?) )\d{1,3}(?: ?[-–:] ?\d{1,3})?"
    r"(?:,? (?:and |with )?(?:no|one|two|\d{1,2}) abst\w+)?"
)
"""The figures of a vote: by 5 votes to 1, 7-1-2."""
SIDE_COUNTS = (
    r"\d{1,3} (?:votes? )?(?:for|in favou?r|ayes?|yes)(?:,| and|;)? \d{1,3} (?:against|nays?|noes|no|opposed)"
    r"(?:(?:,| and|;)+ (?:\d{1,3}|no) abst\w*)?"
)
"""The counts of the sides: 6 for, 1 against."""
RESULT_WORDS = (
    "carried|passed|adopted|approved|agreed|lost|defeated|failed|rejected|withdrawn|tabled|deferred|postponed"
)
VOTE_ON = (
    r"(?:(?:(?:then|we|they|members|committee|council|board|there was) )*(?:(?:took|held|had|called) )?(?:an? |the )?"
    r"(?:(?:quick|short|brief|snap|final|formal|first|second|third|last|new|repeat|recorded|named|open|secret|separate|"
    r"unanimous|roll[- ]call) )*vote|(?:(?:we|they|members|then|committee|council|board) )*voted|(?:a )?show of hands)"
)
"""A vote, before what it is about: quick vote, show of hands, we voted."""
COUNTED_ENDS = (
    r"by an? (?:\w+ )?(?:majority|vote) of \d|by \d{1,3} votes? to \d|"
    r"\d{1,3} (?:votes? )?(?:for|in favou?r|ayes?)[,;]? (?:and )?(?:\d{1,3}|no(?:ne)?|nil) (?:against|agst|agin|"
    r"ag|opposed|nays?|abst)"
)
"""The counts of two sides, or of a majority."""
PUT_TO_VOTE = (
    r"(?:was |were )?put to (?:the |a )?vote |"
    r"(?:was |were )?(?:thrown out|(?:voted|turned) down|not (?:agreed|approved|carried|passed|adopted|accepted))"
    r"(?: (?:by )?\d[^a-z]*)?\W*$"
)
"""It was put to the vote, or voted down."""
CAME_OUT = (
    r"(?:(?:was|were|is) )?(?:carrie[ds]|passe[ds]|lost|loses|fail(?:ed|s)|lapse[ds]|fell|falls|defeated|rejected|"
    r"denied|approved|agreed|adopted)"
    r"(?: |(?:(?<=fell)|(?<=lost)|(?<=failed)|(?<=defeated)|(?<=rejected)|(?<=carried)|(?<=passed))[,;] )(?:by )?"
    r"\d{1,3} ?[-–:] ?\d|"
    r"(?:carried|passed|lost|failed|defeated|rejected|approved|agreed|adopted),? (?:by )?"
    r"\d{1,3} (?:to|vs?\.?) \d{1,3}\W*$|(?:carried|passed|lost|defeated|rejected) \d{1,3} votes? (?:to|vs?\.?) \d|"
    r"(?:fell|failed|lapsed|lost),? (?:for|due|through|no|not|without) |"
    rf"(?:(?:was|were|is) )?(?:carrie[ds]|passe[ds]|lost|fail(?:ed|s)|defeated|rejected),? "
    rf"(?:by (?:an? )?(?:\w+ )?majority|as amended|{HOW_VOTED}|"
    rf"(?:on|by) )|{HOW_ALONE}|(?:withdrawn|withdrew) by (?:the )?(?:mover|proposer)|"
    r"(?:the )?(?<!['’]s )motion (?:was |were |is )?withdrawn by (?-i:[A-Z])[\w'’. -]{1,40}$|"
    r"(?:the )?(?<!['’]s )motion (?:was |were |is )?"
    r"(?:carrie[ds]|passe[ds]|lost|fail(?:ed|s)|fell|falls|defeated|rejected|withdrawn|lapse[ds])\W*$|"
    r"(?:yes|ayes?) \d{1,3}[,;]? (?:no|nays?) \d"
)
"""A result with its figures, its majority or its reason."""
WAS_APPROVED = (
    r"(?!.*(?:\?|\b(?:if|unless|not|but|had|last|previous(?:ly)?|later|until)\b))(?=[^,;:]{2,80}? (?:was|were|is|are) "
    r"(?:approved|adopted|accepted|agreed|ratified|confirmed)\b)"
)
"""Before a clause in which the meeting approves something: the minutes were approved."""
