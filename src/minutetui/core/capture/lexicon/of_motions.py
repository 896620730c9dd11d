"""What the grammar needs to know of a language to read motions and their votes.

The texts are regular expressions where nothing else is said; plain words are compared as they are, in lower case.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class ResultWords:
    """How a motion came out: carried, lost, put off, and how that was reached."""

    outcomes: Mapping[str, tuple[str, ...]]
    """The words for each result, by its name."""
    told: Mapping[str, str]
    """Clauses at the end of a text that say a result with more words: deferred to January; they stay in the text."""
    told_whole: Mapping[str, str]
    """Whole texts that say a result: Item held over to the next meeting."""
    about_item: str
    """How a text without a sign begins that may say that the current agenda item was put off: Item deferred.

    In the group `other`, if the language has one, it is another item, or the discussion of something: Item 6 deferred.
    """
    whole_item: str
    """How a text begins that says what became of a whole agenda item: Item deferred; the group `named`: its number."""
    put_off_alone: str
    """How a text begins that may say the same, and names no item: Deferred to May."""
    of_title: str
    """What can follow the title of an item before such words: the budget [decision was] deferred."""
    delays: tuple[str, ...]
    """One of these is in every text that says so."""
    settling: tuple[str, ...]
    """One of these is in every line that says how a proposal went."""
    reason_of_delay: str
    """Before that, why it was put off: no quotes yet, so; 资料不全，."""
    moved_alone: str
    """How a text without a sign begins that names no more of a motion than that it is one: Motion fails 2-5."""
    withdrew: str
    """How a text begins that says who withdrew a motion: Ann withdrew it; the group `who` is empty for the mover."""
    why: str
    """What may follow a result other than that it was carried: a mark or a word, and then why, or what comes next."""
    elsewhere: str
    """All of a text after a colon that says where something is written, or that it is nothing: see list, none."""
    things: str
    """Things after a colon, which are no reason for a result: three boxes; Ann, Bo."""
    of_things: str
    """Results that are said of things as often, alone before a colon: Failed: pump 2."""
    fails: str
    """How a text ends with a thing that fails, or is lost, without a vote: Pump 2 before `: failed`."""
    reason_first: str
    """How a reason begins, and nothing that can be moved: too costly; members want more time."""
    reason_last: str
    """How a text ends that says why it was not carried: 因争议较大; empty if a reason is not said before a result."""
    because: str
    """Directly before a word that says why, at a space: rejected [as] too costly; can be empty."""
    conditions: str
    """Before the condition on which a motion was carried; with the mark before it."""
    reasons: str
    """Before the reason why somebody voted otherwise, or what comes of the vote; with the mark before it."""
    lost_last: str
    """How a motion ends that was lost, before its counts: rejected (6-4); can be empty."""
    manners: Mapping[str, tuple[str, ...]]
    """The words for how a result was reached, by its name."""
    result_heads: str
    """Before a colon and the outcome of the decision before."""
    doubts: str
    """Words that make an outcome unclear."""
    mild: str
    """An outcome that, after a comma, can as well be part of the decision."""
    put_off: tuple[str, ...]
    """One of these is in every text of `told` and `told_whole`."""
    voted: str
    """In a plain line: how a motion went, said for certain: motion lost, 缓议; or votes."""
    no_outcome: str
    """How a text begins that is no outcome of the motion before; can be empty."""
    repeated_results: Mapping[str, str]
    """The words that repeat each result, by its name."""
    repeated_manners: Mapping[str, str]
    """The words that repeat how a result was reached, by its name."""


@dataclass(frozen=True)
class MotionLexicon:
    """Motions: who moved them, how they begin and end, and what they are called."""

    was_decided: str
    """The verb of a decision that was taken, in its text: Minutes approved as a true record, not: the agreed plan."""
    counted_first: str
    """How a text begins that says how the vote went before what was decided; empty if that is not written so.

    `how` is the part that says it: resolved unanimously to …; without it, all of the text may.
    """
    decides: str
    """How a sentence without a sign begins that is a decision if it ends in a vote: Approved the accounts, nem con."""
    moved_first: str
    """How a motion begins with those who moved and seconded it: Proposed Ann, seconded Bo that …; Ann moved to ….

    The groups are `mover`, and `seconder` or `second`.
    """
    moved_thing: str
    """How a text begins that says the `mover` of a thing, where a seconder is said, too: Ann moved the budget."""
    settled: str
    """Where a text without a sign tells its result and how it was reached, so that it is a decision: approved 5-1."""
    decision_words: tuple[str, ...]
    """One of these is in every decision without a sign: in what `decides`, `counted_first`, `moved_first`,
    `moved_short`, `moved_last`, `motions` and `about_motion` match, and in `studied` of the lines if it is ASCII."""
    moved_first_words: tuple[str, ...]
    """One of these plain words is in every such text."""
    mover_last: tuple[str, ...]
    """A whole motion with its mover last, which are the groups `what` and `mover`: Motion to adjourn by Ann."""
    moved_last: str
    """In a sentence without a sign that ends with them: …, proposed by Ann and seconded by Bo, nem con."""
    moved_before: str
    """What a motion leaves before its mover, at the end of what was decided: adjourned on a [motion by Ann]."""
    stated: str
    """Before a colon, after what was decided: who moved it, how it went; empty if that is not written so."""
    decided_last: str
    """How a text says at its end, or its beginning, that it was decided: Accounts adopted; the board adopted them."""
    adopts: str
    """How a motion begins whose verb decides on a paper or a person: two figures at its end are votes; can be empty."""
    rules: str
    """The end of a text, after which how a vote goes is what a rule says: must be approved; 须经."""
    mover_next: str
    """A mover at the beginning of how a motion went, so that what is before is no rule: 请教练 张华提 未通过."""
    moved: tuple[str, str]
    """Before the mover, and after."""
    seconded: tuple[str, str]
    """Before the seconder, and after."""
    by: str
    """After the words before a mover or seconder."""
    stops: str
    """Words that are no part of a mover's name."""
    name_ends: str
    """Words that end a mover's name without a space; empty where words have spaces between them."""
    begins: str
    """Where a motion begins without a comma before it, as an assertion; empty where there always is one."""
    sure: str
    """Words that certainly mean a motion or a vote, and say nothing of it."""
    noise: str
    """Other words that say nothing."""
    motions: str
    """Before a colon, what begins a motion; the group `label` is kept as a label."""
    amendment: str
    """How a text begins that is about an amendment; its mover can follow; the group `label` is kept as a label."""
    amendment_moved: str
    """How a text begins that moves an amendment, so that what it changes can follow a comma; can be empty."""
    amendment_last: str
    """The same after the name of its mover: Ann's amendment."""
    main_motion: str
    """How a text begins that is about the motion which was amended."""
    proposes: str
    """Is in a plain line in which somebody may move something: Bo moved that we close; 王总提议…."""
    amended: str
    """How a text begins that calls the motion amended: The amended motion, 修正后的方案."""
    amendment_named: tuple[str, str]
    """What says that somebody moved an amendment, and what that is called as its label; can be empty."""
    put_to_vote: str
    """At the end of a motion that has counts, that it was voted on; can be empty."""
    amendment_too_words: tuple[str, ...]
    """One of these is in every text with other words that mean an amendment."""
    amendment_too: tuple[tuple[str, str, str], ...]
    """Other words that mean an amendment, what has to follow them, and the usual word: 提出修改, 附议, 提出修正."""
    decision_heads: str
    """Before the colon of a decision, what was decided; it is no label: Object: access and drainage."""
    content: str
    """A decision in which words of a vote are what was decided: no objection to a planning application."""
    position: str
    """An address or a reference number, and after it what was decided of an application: 14 Mill Lane: no objection."""
    resolved: str
    """How a text begins that says that the meeting carried what follows: RESOLVED that …, proposed Ann."""
    any_motion: str
    """How a text begins that is about a motion."""
    about_motion: str
    """How a motion begins that is itself before the colon: motion to adjourn."""
    moved_short: tuple[tuple[str, str], ...]
    """What precedes a mover in letters, and what is between that one and the seconder: M/S Lee/Chen, (m) Lee (s) Chen.

    The groups `carried`, `unanimous` and `lost` of the first say, too, how it came out: M/S/C, MSU, M/S/F.
    """
    moves: str
    """Who moves or seconds it, in small letters, as the group `who`: (kofi proposes, elise 2nds); can be empty."""
    decided_by: str
    """A decision with who moved it in a bracket after the verb: the groups verb, escape (backslashes), said, what.

    RESOLVED (Lee/Chen) that the fee be raised. It is empty if that is not written so.
    """
    resolved_heads: tuple[tuple[str, str], ...]
    """After the movers of a motion, before a colon, what says that it was carried; and that in a word for a result."""
    second_follows: str
    """All before a word for seconding whom nobody knows, with a mover whom nobody knows: Motion to adjourn, Pat, …"""
    second_short: str
    """Before an attendee, with the mark before it: who seconded it: , second Bo; empty if that is not said."""
    object_next: str
    """How a text ends whose next words are an object, and no mover: reports to; empty if that is not so."""
    moved_short_words: tuple[str, ...]
    """Plain: one of these is in every such text."""
    moved_pair: str
    """Before a mover and a seconder with a slash between them: moved Lee/Chen; can be empty."""
    proposal: str
    """A proposal that is the object of the decision: 同意王建国提议; can be empty."""
    chair: tuple[str, ...]
    """Plain words for the chair as a mover."""
    second_words: tuple[str, ...]
    """Plain: one of these is in every text of `moved_last`."""
    amendment_words: tuple[str, ...]
    """Plain: one of these is in every text of `amendment` and `amendment_last`."""
    outcome_first: str
    """How an outcome begins that is before the colon of what was moved: Carried unanimously: buy the van."""
    moved_things: str
    """What is before a colon if all after it is a result: Budget: carried."""
    begins_motion: str
    """One of these is in the beginning of every motion that has a colon."""
    mover_words: str
    """One of these is in every text that says who moved or seconded."""
    from_: str
    """After the colon before a mover."""
    and_: str
    """Before a further word of a motion."""
    stems: tuple[str, ...]
    """One of these is in every motion without brackets, unless one of `ends` is at its end."""
    repeated: str
    """Words that say nothing else of a vote than who, how many and what, where the text repeats what is stored."""
