"""How an English text can open, by which the pattern of its sentence is chosen: verbs, as data.

The patterns are texts, so that only the first summary that needs one compiles it.
"""

from __future__ import annotations

DOING = frozenset(
    """
    accept add address adopt advise agree align allocate amend analyse analyze announce appoint approach
    approve arrange ask assess attend audit authorise authorize award brief bring build buy call carry cease
    chair change chase check choose circulate clarify clean clear close collect commission compare complete
    conduct configure confirm consult contact continue convene coordinate correct count cover create cut deal
    decide decline defer define deliver demonstrate deploy design develop discuss distribute document draft
    draw effect employ enable encourage endorse engage enter escalate establish evaluate examine explain
    explore extend file finalise finalize find finish fix follow fund gather get give go grant handle help
    hire hold host identify implement improve increase inform inspect install instruct interview introduce
    invest investigate invite issue join keep launch lead learn lease let liaise lift limit list listen look
    lower maintain make measure meet migrate monitor move negotiate note notify obtain offer open order
    organise organize outline oversee pause pay phase pick pilot place plan postpone prepare present proceed
    procure produce propose provide publish purchase pursue put raise ratify reach rearrange receive recommend
    record recruit redraft reduce refer refuse reject release remind remove rename renegotiate renew repair
    repeat replace reply report request require rerun reschedule reset resolve respond restore retain return
    review revise rewrite ring roll run schedule scope see seek select sell send set settle share ship show sign
    simplify sort speak speed split standardise standardize start stop submit summarise summarize support
    survey suspend switch table take talk teach tell tender terminate test tidy track train transcribe
    transfer translate trial try understand unify update upgrade upload use validate verify visit waive win
    withdraw work write
    """.split()  # noqa: SIM905  a list of words reads better than a list of strings
)
"""Verbs that decisions and tasks open with: `approve the budget`, `draft the contract`."""

FOR = frozenset({"ask", "apply", "call", "pay", "prepare", "search", "tender", "arrange", "plan", "seek"})
"""Verbs that go with `for`; any other of the words above is a noun before it."""

BOTH = frozenset(
    {"book", "cost", "email", "file", "label", "log", "mail", "map", "mark", "phone", "post", "print", "scan", "text"}
)
"""Words that are nouns as often: verbs only before a word that makes a noun of what follows: `email the members`."""

NOUN_TOO = frozenset(
    """
    audit award budget call change check cover cut draft estimate fund grant increase issue lease limit list move note
    offer order pilot place plan purchase record release repair report request return review schedule start survey
    switch table test transfer trial update upgrade visit
    """.split()  # noqa: SIM905
)
"""Words that are nouns before what became of them: `lease renewed for a year`."""

DETERMINERS = frozenset(
    "a all an any both each every her his it its our that the their them these this those".split()  # noqa: SIM905
)

DONE = frozenset(
    """agreed approved accepted adopted appointed authorised authorized confirmed declined deferred
    endorsed noted ratified received rejected resolved decided""".split()  # noqa: SIM905
)
"""Verbs in the past that a decision opens with: `Approved the budget`."""

REPORTING = frozenset(
    """stressed emphasised emphasized noted reported explained added confirmed suggested proposed warned argued
    agreed objected replied reminded stresses notes reports explains adds confirms suggests proposes""".split()  # noqa: SIM905
)
"""Verbs of saying that `that` can follow."""

FINITE = (
    r"^(?!.*:$)\S+( \S+){0,14}? (is|are|was|were|be|been|has|have|had|must|should|shall|will|would|"
    r"can|cannot|could|may|might|needs?|does|do|did|remains?|requires?|continues?)\b"
)
"""A clause: a subject and a verb, so that `that` can stand before it."""

NOUN = r"[A-Z][a-z]+(tion|sion|ment|val|sal|ance) of "
"""A noun for what is to be done, whose capital is only that of a beginning: `Adoption of the policy`."""

FUNCTION = frozenset(
    """
    the a an it this that these those we they there all any each every both no our its their his her some most
    one two three four five six seven eight nine ten eleven twelve not
    work payments staff members
    """.split()  # noqa: SIM905  a list of words reads better than a list of strings
)
"""Words whose capital is only that of a sentence's beginning."""


def opens_with_verb(text: str) -> bool:
    """Tell whether an English text opens with what is to be done: `draft the lease`, not `lease for the quay`."""
    first, _, rest = text.strip().casefold().partition(" ")
    if first in BOTH:
        return rest.partition(" ")[0] in DETERMINERS
    done = first in NOUN_TOO and rest.partition(" ")[0].endswith("ed")
    noun = done or rest.startswith("of ") or (rest.startswith("for ") and first not in FOR)
    return first in DOING and bool(rest) and not noun
