"""The English sentences that say who attends, is away, chairs or writes."""

from __future__ import annotations

from minutetui.core.capture.lexicon.of_meetings import Sentence

_ALL = (
    r"(?:all|everyone|everybody|(?:all|everyone|everybody) else|all (?:the )?(?:other|remaining) members|"
    r"the others|the rest|all (?:the )?others)(?: (?:members|councillors|trustees|directors|governors|invited))?"
)
_HERE = (
    r"(?:(?:is|are|was|were) )?(?:present|here|there|in attendance|attended|attending|came|turned up|made it|"
    r"on the call)(?: (?:today|tonight))?"
)
_FOR_ANOTHER = (
    r"(?:(?:is |was )?(?:here|present|attended|attends|attending|came|comes|coming) (?:in place of|instead of|"
    r"on behalf of|as (?:an? |the )?(?:proxy|substitute|deputy) for|for)|"
    r"(?:is |was )?(?:in|stood in|stands in|standing in|sat in|sitting in|deputised|deputized|deputising|deputizing|"
    r"substituting) for|(?:(?:acts|acted|is|was) )?(?:as )?(?:an? |the )?(?:proxy|substitute|deputy|stand-in) for)"
)
"""Before somebody for whom another attends."""
_NOW = r"(?: today| tonight| this (?:evening|meeting|week|time|afternoon|morning))?"
_IN_PLACE = (
    r"(?:(?:,| \(|,? (?:as|because|since|with|while))+ ?(?P<whom>(?-i:[A-Z])[^,;:()]{1,40}?)(?:['’]s)? (?:(?:was|is|"
    r"being) )?"
    r"(?:away|absent|not (?:present|here)|unable to attend|"
    r"(?P<reason>ill|sick|unwell|late|delayed|running late|on (?:leave|holiday|hols)))\)?)?"
)
"""For whom somebody chairs who is away."""
_KNOWN = r"(?P<who>(?-i:[A-Z])[^,;:()]{1,40}?)(?P<known>)"
_THIS_TIME = r" (?:this (?:week|time|month|evening|morning|afternoon)|today|tonight)"
_BUT = "(?:except|but|bar|barring|apart from|other than|save)(?: for)?"

SENTENCES: tuple[Sentence, ...] = (
    (
        "present",
        "lateness|late arrival|being late",
        r"(?:apologies|apology) for (?P<about>lateness|late arrival|being late) from (?P<who>.{2,60}?)\.?",
    ),
    (
        "apologies",
        "apologies|regrets|apols",
        (
            r"(?:received |noted )?(?:apologies|apols|regrets)(?: for absence)?(?: (?:were|have been|had been))?"
            r"(?: (?:received|rec['’]?d|"
            r"accepted|given|sent|noted|tendered)(?: and (?:accepted|approved|noted))?)?"
            r" (?:from|by) (?P<who>.{2,120}?)(?:(?: [-–—]|, who) (?P<why>[^,;:()]{2,40}?))?\.?"
        ),
    ),
    (
        "apologies",
        "apologies",
        (
            r"(?P<who>(?-i:[A-Z])[^,;:()]{1,40}?)['’]s? apologies (?:(?:were|have been) )?(?:received|accepted|noted|"
            r"given|tendered)(?: and (?:accepted|noted))?\.?"
        ),
    ),
    (
        "apologies",
        "apolog|apols|regrets",
        r"(?P<who>.{2,60}?)(?<![-–—,]) (?:apologies|apols|regrets)(?P<known>)(?: (?:received|sent|given|noted))?\.?",
    ),
    (
        "apologies",
        "apologies|apols|regrets",
        (
            r"(?P<who>(?-i:[A-Z])[^,;:()]{1,40}?)(?:,| [-–—]|:)? (?:apologies|apols|regrets)(?P<known>)"
            r"(?: (?:received|sent|given|noted))?(?:(?:,| \(| [-–—]) ?(?P<why>[^,;:()]{2,40}?)\)?)?\.?"
        ),
    ),
    (
        "apologies",
        "apolog|apols|regrets",
        (
            r"(?P<who>.{2,60}?)(?: is (?P<reason>[^,;:()]{2,40}) and)? "
            r"(?:(?:ha(?:s|ve|d) )?(?:sent|sends|gave|gives|given|emailed|texted|tendered)) (?:his |her |their )?"
            r"(?:apologies|apology|apols|regrets)"
            r"(?:(?:,| \(| [-–—]| as| because(?: of)?| due to| owing to) ?(?P<why>[^,;:()]{2,40}?)\)?)?\.?"
        ),
    ),
    (
        "apologies",
        (
            "sick|ill|unwell|away|leave|holiday|hols|vacation|business|ooo|pto|out of|today|can|could|won|not |able to|"
            "excused|jury|sabbatical|secondment|hospital|doctor|dentist"
        ),
        (
            r"(?P<who>.{2,60}?) (?:is |are |was |were |being )?(?:"
            r"away(?=(?:,|:| \(| [-–—]) ?[a-z])|"
            r"(?P<why>(?:(?:out |off )?(?:sick|ill|unwell)|away(?: with work| for work)?(?! on)|"
            r"(?:away|off|out|abroad|on (?:leave|holiday|hols)) (?:till|until) [^,;:()]{2,20}|"
            r"(?:out |off |away )?on (?:(?:[a-z]+ )?(?:leave|holiday|hols|vacation|pto|business)|jury (?:service|duty)|"
            r"sabbatical|secondment)|(?:in|at|at the) (?:hospital|doctor['’]?s?|dentist['’]?s?)|ooo|pto|"
            r"out of (?:the )?office)"
            r"(?: (?:(?:un)?til|till|through|thru) [\w ]{2,15}| (?:this|all) (?:week|month))?)|"
            r"(?:off|out|away) today|excused(?! from)|"
            r"(?:can(?:not|['’]t)|could(?: not|n['’]t)|won['’]t|(?:will|would) not) (?:be able to )?"
            r"(?:attend|come|be (?:coming|attending|here|there)|join us|make it)|"
            r"(?:is |are |was |will be )?(?:unable|not able) to "
            r"(?:attend|join|come|be here|make it)|(?:is |are |was |won['’]t be |will )?not (?:coming|attending|"
            r"joining))"
            r"(?: today| tonight| this evening)?"
            r"(?:(?: because(?: of)?| due to| owing to|(?:,|:| \(| [-–—])) ?(?P<about>[^,;:()\d]{2,40}?)\)?)?\.?"
        ),
    ),
    (
        "absent",
        "abs|not |show|missing|didn|failed",
        (
            r"(?P<who>.{2,60}?) (?:is |was |were |are )?(?:abs(?:ent)?\b\.?(?! from)"
            r"(?:,? (?:without|w/out|w/o|no) (?:an? )?(?:apolog(?:y|ies)|apols?|notice|reason))?|"
            r"not here|not present|a no-?show|missing|"
            r"not in attendance|(?:did(?: not|n['’]t)|failed to) (?:attend|come|turn up|show(?: up)?|join us|"
            r"make it))"
            r"(?: today| tonight| this evening)?"
            r"(?:(?:,|:| [-–—]| ?\(| because(?: of)?| due to) ?(?P<why>[^,;:()]{2,40}?)\)?)?\.?"
        ),
    ),
    (
        "present",
        " for | of ",
        (
            rf"(?P<who>.{{2,60}}?) \(?{_FOR_ANOTHER} (?P<whom>(?-i:[A-Z]).{{1,40}}?)\)?"
            r"(?: (?:today|tonight|at the meeting))?"
            r"(?:(?:,| [-–—]| ?\() ?(?:who (?:is|was) )?(?P<reason>[^,;:()]{2,40}?)\)?)?\.?"
        ),
    ),
    (
        "apologies",
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
        "place|stead|instead|deputi|standing|stood|sitting|substitut|covering|for him|for her|for them",
        (
            r"(?P<who>(?-i:[A-Z])[^,;:()]{1,40}?) \((?P<proxy>(?-i:[A-Z])[^,;:()]{1,40}? (?:(?:(?:is|was|will be) )?"
            r"(?:here |attending |attended |standing in |stood in |sitting in |deputi[sz]ing |covering )?(?:for (?:him|"
            r"her|them)|in (?:his|her|their) (?:place|stead)|instead)|(?:(?:is|was) )?(?:deputi[sz]ing|deputi[sz]ed|"
            r"substituting|standing in|stood in|covering)))\)\.?"
        ),
    ),
    (
        "apologies",
        "proxy",
        (
            r"(?P<who>.{2,60}?) (?P<proxy>(?:ha(?:s|d|ve) )?(?:given|gave|gives|assigned|granted) (?:(?:his|her|"
            r"their|a) )?"
            r"proxy to .{2,40}?)\.?"
        ),
    ),
    (
        "apologies",
        "represented|appointed|named|nominated|sent",
        (
            r"(?P<who>.{2,60}?) (?P<proxy>(?:is |was )?(?:represented by|(?:ha(?:s|d) )?(?:appointed|named|"
            r"nominated|sent)"
            r") (?-i:[A-Z])[^,;:()]{1,40}?(?: (?:as (?:(?:his|her|their) )?(?:proxy|substitute|deputy)|instead|"
            r"in (?:his|her|their) place))?)\.?"
        ),
    ),
    (
        "present",
        "zoom|teams|phone|video|skype|online|remotely|virtually",
        (
            r"(?P<who>.{2,60}?) (?:(?:is|are|was|were) )?(?:attend(?:ing|ed|s)|join(?:ing|ed|s)|present|"
            r"participat(?:ing|ed))(?: the meeting| us)? (?P<about>"
            r"(?:by|via|on|over) (?:zoom|teams|phone|video|telephone|skype)|online|"
            r"remotely|virtually)\.?"
        ),
    ),
    (
        "in-attendance",
        "guest|observer|visitor",
        (
            r"(?P<who>.{2,60}?) (?:(?:is|was|are|were) )?"
            r"(?:here|present|attending|with us|joined us|attended|joining(?: us)?) "
            r"as (?:an? |our )?(?:guests?|observers?|visitors?)(?: speakers?)?"
            r"(?P<about> (?:only )?for (?:agenda )?items? \d+(?: only)?)?\.?"
        ),
    ),
    (
        "in-attendance",
        "in attendance",
        r"(?:there (?:were|was) )?(?P<who>.{2,60}?) (?:(?:was|were|is|are) (?:also )?)?in attendance\.?",
    ),
    (
        "in-attendance",
        "member|residents|parishioners|visitors|observers|parents|students|tenants|guests|owners|holders|volunteers",
        (
            r"(?:there (?:were|was) )?(?P<who>(?:\d{1,4}|[a-z]+) (?:members? of (?:the )?public|residents|"
            r"parishioners|visitors|observers|parents|students|tenants|guests|(?:home)?owners|"
            r"(?:lease|free)holders|volunteers)) (?:(?:was|were) )?(?:also )?(?:present|attended|attending|here)\.?"
        ),
    ),
    (
        "present",
        "minutes|notes",
        (
            r"(?:the )?(?:minutes|notes)(?:(?: (?:were|are|was|being|are being|to be))? (?:taken|recorded|"
            r"kept|written(?: up)?))? by (?P<recorder>.{2,40}?)\.?"
        ),
    ),
    (
        "present",
        "minutes|notes",
        (
            r"(?P<recorder>.{2,40}?) (?:took|takes|(?:is |was )?(?:taking|doing|writing|keeping|on)|will (?:take|do)|"
            rf"did|kept) (?:the |these )?(?:minutes|notes){_NOW}\.?"
        ),
    ),
    (
        "absent",
        "no |nothing|not heard",
        (
            r"(?:still )?(?:(?:no (?:sign of|word from|news of|apolog(?:y|ies) from)|nothing(?: heard)? from|not "
            r"heard from))"
            r" (?P<who>.{2,40}?)(?P<known>)(?: (?:yet|so far|again|tonight|today))?\.?"
        ),
    ),
    (
        "apologies",
        "no ",
        (
            rf"no {_KNOWN}{_THIS_TIME}(?:,| [-–—]| ?\(| as| because| since) ?"
            r"(?:(?:he|she|they)(?:['’]s|['’]re| is| are) )?(?P<why>(?:ill|sick|unwell|poorly|away|abroad|"
            r"off (?:sick|ill)|on (?:[a-z]+ )?(?:leave|holiday|hols|vacation|business|"
            r"duty)|in hospital|at (?:the|a|an|his|her|their) [^,;:()]{3,30})(?: (?:again|still|today|tonight))?)\)?\.?"
        ),
    ),
    ("absent", "no ", rf"no {_KNOWN}{_THIS_TIME}\.?"),
    ("in-attendance", "member", r"(?P<who>(?:\d{1,4}|[a-z]+) members? of (?:the )?(?:public|press))\.?"),
    ("present", "present", r"present (?:were|was) (?P<who>.{2,120}?)\.?"),
    (
        "present",
        "present|here|in the |on the call",
        (
            r"(?P<who>.{2,120}?) (?:(?:is|are|was|were) )?(?:all |both )?(?:present|here|in the (?:room|hall)|on "
            r"the call)(?P<known>)\.?"
        ),
    ),
    (
        "present",
        "proxy",
        (
            r"(?P<who>(?-i:[A-Z])[^,;:()]{1,40}?) (?:(?:is )?hold(?:s|ing)|has|carries|is|(?:(?:is |was )?(?:voting|"
            r"acting|here|present|attending) |voted |attended )?as) "
            r"(?P<whom>(?-i:[A-Z])[^,;:()]{1,40}?)"
            r"(?:['’]s?)? proxy\.?"
        ),
    ),
    (
        "present",
        "proxy",
        (r"(?P<whom>(?-i:[A-Z])[^,;:()]{1,40}?)['’]s? proxy(?: is|:| [-–—]) (?P<who>(?-i:[A-Z])[^,;:()]{1,40}?)\.?"),
    ),
    (
        "present",
        "proxy",
        (r"proxy for (?P<whom>(?-i:[A-Z])[^,;:()]{1,40}?)(?: is|:| [-–—]) (?P<who>(?-i:[A-Z])[^,;:()]{1,40}?)\.?"),
    ),
    (
        "present",
        " item",
        (
            r"(?P<who>.{2,60}?) (?:(?:is |was )?(?:here|present|attending)|attended|joined(?: us)?|came(?: in)?|sat "
            r"in) "
            r"(?P<about>(?:only )?for (?:(?:agenda )?items? \d[\d ,&–-]*(?:(?:and|to) \d+)?|(?:the|this) "
            r"(?:[\w'’-]+ ){0,3}item)(?: only)?)(?P<known>)\.?"
        ),
    ),
    (
        "in-attendance",
        " item",
        (
            r"(?P<who>.{2,80}?) (?:(?:is |was )?(?:here|present|attending)|attended|joined(?: us)?|came(?: in)?|sat "
            r"in) "
            r"(?P<about>(?:only )?for (?:(?:agenda )?items? \d[\d ,&–-]*(?:(?:and|to) \d+)?|(?:the|this) "
            r"(?:[\w'’-]+ ){0,3}item)(?: only)?)\.?"
        ),
    ),
    ("absent", "absent|not present", r"(?:absent|not present) (?:were|was) (?P<who>.{2,120}?)\.?"),
    (
        "in-attendance",
        "present|in attendance",
        r"(?:also (?:present|in attendance)|in attendance) (?:were|was) (?P<who>.{2,120}?)\.?",
    ),
    ("absent", "nobody|no one|no-one", r"(?:nobody|no one|no-one) (?:is |was )?(?:absent|missing)\.?"),
    (
        "apologies",
        "apologies|apology|regrets",
        (
            r"(?:there (?:were|are) )?no (?:apologies|apology|regrets)(?: for absence)?"
            r"(?: (?:(?:were|was|had been|have been) )?(?:received|given|tendered|offered|sent|made))?\.?"
        ),
    ),
    (
        "present",
        "chair",
        (
            r"(?P<chair>.{2,40}?) (?:acted|served|sat|was acting|is acting|stepped in|stood in) "
            r"(?P<acting>as (?:the )?(?:acting )?chair(?:man|woman|person)?|in the chair)"
            r"(?: (?:in the absence of|in place of|instead of|for) (?P<whom>.{2,40}?))?\.?"
        ),
    ),
    (
        "present",
        "chair",
        (
            r"(?P<beside>(?-i:[A-Z])[^,;:()]{1,40}? (?:(?:is|was) (?:unable|not able) to chair|(?:could(?: not|n['’]t)|"
            r"can(?:not|['’]t)|did(?: not|n['’]t)) chair)(?: [^,;:()]{2,30}?)?)(?:,? (?:so|and so|and)|[,;:]) "
            r"(?P<chair>[^,;:()]{2,40}?) (?P<acting>chaired(?: the meeting| instead)*|took (?:the chair|over)|presided|"
            r"(?:is |was )?(?:in (?:the )?chair|chairing))\.?"
        ),
    ),
    (
        "present",
        "absence",
        (
            r"(?:in the absence of (?P<whom>(?:the )?.{2,40}?),?|in (?P<whose>[^,;:()]{2,30}?)['’]s? absence,?) "
            r"(?:the (?:meeting|chair) was (?:chaired|taken) by )?"
            r"(?P<chair>.{2,40}?)(?: (?P<acting>chaired(?: the meeting)?|took the chair|presided))?\.?"
        ),
    ),
    (
        "present",
        "clerk|minut|scrib",
        (
            r"(?P<recorder>.{2,40}?) (?:(?:is |was )?(?:clerked|minuted|minuting|scribing|clerking))(?: the meeting)?"
            rf"{_NOW}{_IN_PLACE}\.?"
        ),
    ),
    ("present", "all|every|others|the rest", rf"{_ALL} {_HERE},? {_BUT} (?P<but>.{{2,80}}?)\.?"),
    ("present", "all|every|others|the rest", rf"{_ALL},? {_BUT} (?P<but>.{{2,80}}?),? {_HERE}\.?"),
    ("present", "all|every|others|the rest", rf"(?P<everybody>{_ALL}) {_HERE}\.?"),
    (
        "present",
        "chaired",
        (
            rf"(?:the )?(?:meeting )?(?:was )?chaired by (?P<chair>.{{2,40}}?){_IN_PLACE}"
            r"(?:(?:,| and|, and) (?:minuted|minutes(?: taken)?|recorded) by (?P<recorder>.{2,40}?))?\.?"
        ),
    ),
    (
        "present",
        "chair",
        (
            r"(?:chair(?:man|woman|person)?|chaired by)(?: ?[:–—-])? (?P<chair>(?-i:[A-Z])[^,;:()]{1,40}?)"
            r"(?: \((?P<beside>[^()]{3,40})\))?[,;.] (?:and )?"
            r"(?:minutes|notes|(?:minute|note)[- ]?taker|scribe|recorder|secretary|clerk)"
            r"(?: taken)?(?: by)?(?: ?[:–—-])? (?P<recorder>(?-i:[A-Z])[^,;:()]{1,40}?)\.?"
        ),
    ),
    (
        "present",
        "chair|presid",
        (
            r"(?P<chair>(?-i:[A-Z])[^,;:()]{1,40}?) (?:is |was )?(?:(?:standing|stood|sitting|filling) in|"
            r"(?P<acting>chairing|chaired|in the chair|presiding|presided)) for (?P<whom>(?-i:[A-Z])[^,;:()]{1,40}?)"
            r"(?(acting)|(?: (?:as|in the) chair(?:man|woman|person)?))\.?"
        ),
    ),
    (
        "present",
        "chair|presid|hosting|running|leading|facilitating",
        (
            r"(?P<chair>.{2,40}?) (?:chaired(?: the meeting)?|took the chair|presided|"
            rf"(?:(?:is|was) )?(?:in the chair|in chair(?=\W*$| (?:for|in) )|presiding|"
            r"chairing|(?:hosting|running|leading|facilitating)"
            rf"(?: (?:this (?:one|meeting)|the meeting))?)){_NOW}{_IN_PLACE}"
            r"(?:(?:,| and|, and) (?P<recorder>.{2,40}?) (?:took (?:the )?minutes|minuted))?\.?"
        ),
    ),
)
