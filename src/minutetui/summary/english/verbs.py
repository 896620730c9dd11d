"""The words by which English sentences are read and written: verbs, nouns and small words, as data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from minutetui.core.text.verbs import words

FOR = words("apply arrange ask call pay plan prepare search seek tender thank vote go")
"""Verbs that go with `for`; any other word before `for` is a noun."""

DETERMINERS = words(
    "a all an another any both each every her his it its my no our that the their them these this those"
)
"""Words that make what follows a noun, so that the word before them is a verb: `email the members`."""

PRONOUNS = words("her him it me them us you everybody everyone somebody someone nobody")
PARTICLES = words("ahead away back down off on out over up with to into in")
"""Small words that belong to a verb where a noun follows them: `set up a fund`, `go with option B`."""

NUMBERS = words(
    "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty half"
)

DONE = words(
    """
    accepted acknowledged adopted agreed allocated appointed approved authorised authorized awarded confirmed
    decided declined deferred delegated directed elected endorsed granted instructed nominated noted postponed
    ratified reaffirmed received recorded refused rejected rescinded resolved tabled thanked welcomed
    """
)
"""Verbs in the past that a decision opens with: `Approved the budget`."""

DONE_TO_PEOPLE = words(
    "appointed authorised authorized delegated directed elected instructed nominated thanked welcomed"
)
"""Of these, those that a person follows: `Elected Bo Chen`."""

AFTER_DONE = words(
    """
    after as by conditionally for from in nem once pending provided provisionally subject unanimously unless until
    with without
    """
)
"""Words after such a verb where what was decided on is the item itself: `Approved as amended`."""

AFTER_PUT_OFF = words("to until till pending for indefinitely sine")
PUT_OFF = words("deferred tabled postponed")
"""Verbs of putting something off, and what may follow them: `Deferred to July`."""

REPORTING = words(
    """
    added adds agreed argued confirmed confirms emphasised emphasized explained explains noted notes objected
    proposed proposes reminded replied reported reports stressed stresses suggested suggests warned
    """
)
"""Verbs of saying that `that` can follow."""

SAID = words("advised asked felt said stated thought told")
"""More verbs of what somebody said."""

SAYING_NOW = words(
    """
    accepts adds admits advises agrees announces argues asks believes calls claims clarifies comments complains
    confirms considers declares declines describes disagrees doubts emphasises emphasizes estimates expects explains
    feels fears gives highlights hopes informs insists intends introduces invites mentions moves notes objects
    observes offers opposes outlines points presents promises proposes queries questions raises recommends refuses
    regrets reminds replies reports requests responds reviews says seconds sees shares shows states stresses
    suggests summarises summarizes supports tells thanks thinks undertakes updates volunteers votes wants warns
    welcomes will wishes wonders would
    """
)
"""Verbs that say what the speaker does, so that the name precedes them: `Lori asks for £300`."""

NOUNS_TOO = words(
    """
    calls claims comments declines doubts estimates fears highlights hopes moves notes offers outlines points
    presents promises queries questions regrets reports requests reviews seconds shares shows states supports thanks
    updates volunteers votes wishes
    """
)
"""Of these, those that are nouns as often: `comments must reach the county`, but `comments that it leaks`."""

AFTER_A_VERB = words("a an the his her its our their my your this these those him it me them us whether if why")
"""Words before which one of these is a verb: `questions the budget`."""

WITH_TO = words("declines hopes moves offers promises volunteers votes wishes")
"""Of these, those that what is to be done follows: `offers to help`."""

BE = words("is are be isn't aren't")
MODALS = words("must should shall will would can cannot could may might won't shouldn't can't")
PAST = words("was were had did wasn't weren't didn't")
OTHER_FINITE = words(
    "has have does do remains remain requires require continues continue needs need stays stay goes go"
)
SUBORDINATORS = words(
    """
    that which who whom whose where when if whether because until unless once as while what how since before after
    so although though why
    """
)
"""Words after which the next verb belongs to a clause inside the sentence."""

ACTORS = words(
    """
    administrator architect auditor board chair chairman chairperson chairwoman clerk committee convenor coordinator
    council councillor delegate deputy director editor engineer executive governor head lead manager mayor member
    members officer office owner president principal registrar secretary solicitor staff steward surveyor team
    treasurer trustee trustees group
    """
)
"""Words for who can be told to do something: `Clerk to write to the county`."""

PLAIN_WORDS = words(
    """
    a access account accounts action actions additional admission advertisements agenda all allotments alternate
    amended and annual another any applicants applications apprentices arrangements article articles at
    attendance audits banking banks bids bins board both budget budgets building buildings bus buses bye-laws
    bylaws car cars cash catering chairs changes charges children cleaning clubs coaches committee committees
    company complaints computers contract contractors contracts copies costs council councillors current
    customers cyclists damage data dates deadline deliveries deposits depots details directors discounts dogs
    donations doors draft drainage drains drinks each eight eleven email emails entry equipment every existing
    expenses extra fees fencing fifteen files financial fire first five food four from funding funds funeral
    future garages gates general grants grass groups half hedges hire hirers hiring holiday hours house
    households in income increases individual insurance interviews invoices it item items its job keys land last
    late lawn leaflets lease leases lessons letters lettings licences lighting lights loans local lunch machines
    mail maintenance major meals meetings members membership memberships minor minutes monthly more most music
    neighbours new newsletters next nine no nominations none not notices offers office officers on one online
    only orders other our outdoor overtime owners parents parking part parts passengers pay payment payments
    people pitches planning plans planting plots police policies policy posters premises prices printing prizes
    procedures profits progress projects proposals proposed public publicity purchase purchases quarterly
    questions rates records refunds registers regular rents repairs reports requests reserves residents returns
    revised rooms rota routes rules sale sales samples savings schedule school seats second seven shifts shops
    signs six small some spending spring staff standing stock storage students subscriptions summer suppliers
    surplus ten tenants tenders terms that the their there these they third this those three tickets tools
    traders traffic training transport travel trees trustees twelve twenty two under units until updated utility
    vacancies vans vehicles venues visitors voluntary volunteers votes wages walls waste water we weekly when
    where winter with work works young
    """
)
"""Words whose capital comes only from the beginning of a sentence."""


class Known(NamedTuple):
    """What the meeting tells about words: needed if a capital, or an infinitive, can be read in two ways."""

    people: frozenset[str] = frozenset()
    """Names, roles and units that can do something."""
    lower: frozenset[str] = frozenset()
    """Words that the meeting's texts have in lower case, which are therefore no names."""


def bare(word: str) -> str:
    """Give a word in lower case without the punctuation after it."""
    return word.casefold().rstrip(".,;:!?)”\"'")


def bare_words(text: str) -> Iterator[str]:
    """Give the words of a text in lower case, without punctuation."""
    return map(bare, text.replace("’", "'").split())
