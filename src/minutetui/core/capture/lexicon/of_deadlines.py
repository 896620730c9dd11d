"""What the grammar needs to know of a language to read by when something is done.

The texts are regular expressions where nothing else is said; plain words are compared as they are, in lower case.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class DeadlineWords:
    """By when something is done: the words of deadlines without a sign, and around those with one."""

    due_fields: str
    """Before the colon and a deadline."""
    said_when: str
    """A time, before or after the name of one who does something; empty if none can be there."""
    when: str
    """After that, a deadline `when` and what is to be done; empty if no deadline can be there.

    After the group `must` an event is one, too: 须于元旦前.
    """
    by: str
    """Before a deadline in words, after what is to be done; what the group `word` finds is not kept."""
    must_by: str
    """Before a deadline, and no part of it: 须于; can be empty."""
    of_noun: str
    """After a time with which a text begins, when it is that of a noun: 年底前要见底的案子; can be empty."""
    amounts: str
    """How much time, in words: +a week, ＋半个月."""
    units: str
    """Units of time."""
    event: str
    """In a deadline after a plus sign that is no day: ＋审批后, +once it is signed."""
    verb_after: str
    """Between a deadline and what is to be done by then: 月底前报送办公室; empty if the deadline comes last."""
    as_said: str
    """A deadline in words that is no day: before the next meeting, 春节前完成, 越快越好, 每周一."""
    until: str
    """The end of a text that goes on with a time, which is then no deadline by itself: open until."""
    beside: str
    """The whole of a time that is no day, and is a deadline only beside an owner: next meeting, 12月, 近期."""
    soon: tuple[str, ...]
    """Plain words that name no day but are always a deadline."""
    sure_in_bracket: str
    """What is certainly a deadline in brackets; a day alone can be that of something else."""
    no_due_after: str
    """At the end of a text, before a time that is no sure deadline: leases ending by May, ideally May; can be empty."""
    day_in_bracket: str
    """A day in brackets that is a deadline where somebody has to do it: （周三）; can be empty."""
    of_thing: str
    """At the end of a text, before words such as "wanted by": the day is that of a thing said last; can be empty."""
    any_event: str
    """A whole time after a comma, whatever happens then: before the snow comes; can be empty."""
    of_event: str
    """At the end of a text, before such a bracket: an event that is on that day; can be empty."""
    amount_by: str
    """How much something changes, after what is to be done, which is no deadline: by two weeks; can be empty."""
    earliest: str
    """How a time begins that is the deadline of nothing that is forbidden until then: before Friday; can be empty."""
    forbids: str
    """At the end of what is to be done, before such a time, so that it is no deadline: not to pay; can be empty."""
    effort: str
    """After a figure, how long something takes as well as until when: spike (Ann, 2 days)."""
    begun: str
    """What said after a plus sign begins with a deadline, `when`: 年底前见底; can be empty."""
    whole: str
    """A deadline after a plus sign whose first words (the group `bare`) alone would be another: January meeting."""
    inside_stems: tuple[str, ...]
    """Plain: one of these is in every text with `inside`."""
    inside: str | tuple[str, ...]
    """A deadline `when` inside a sentence, before what has to be done by then: 今天下班前必须恢复; or at its end a time
    to `report`, which is said with the verb: report back in January. Can be empty."""
    by_figures: str
    """How a day in figures is said so that it certainly is one, plain with `{month}` and `{day}`; can be empty."""
    may_end: str
    """One of these is in every task that ends in a deadline; empty if `day_chars` tell."""
    may_end_mixed: tuple[str, ...]
    """Plain: those of them that are looked for in a text of another script, too."""
    day_chars: str
    """One of these is at the beginning or the end of a task with a deadline there; empty where words have spaces."""
    before_due: str
    """One of these, a comma or a space precedes a deadline at the end, or is in it, where words have no spaces."""
    day_alone: tuple[str, ...]
    """Plain words before a day that may be that of the event and no deadline."""
    latest: str
    """At the end of a day that can only be a deadline: 9 Jan latest; can be empty."""
    for_a_day: str
    """Before such a day: Book the hall, 12 Dec; can be empty."""
    of_week: str
    """The end of a text with a week that is that of a thing, and no deadline: book a room for the tests w/c 7 Dec."""
    of_clause: str
    """Before a day that no comma precedes: a clause to which it belongs: why the bins were missed; can be empty."""
    indirect: str
    """Before a time without a word such as "by" that is that of a clause: find out who is away …, 约定故障…."""
    then: str
    """A `day`, and what is to be done then: 跟进材料，下周一报何书记; can be empty."""
    done_last: str
    """A `day`, and a word that `does` something then, directly after what it is done to: 滑梯|周五前|修好."""
    repeated: str
    """How a deadline at the end of a text begins that is compared with the one stored; can be empty."""
    joined: str
    """Between the last owner and a deadline without a sign; it is removed with them; can be empty."""
    not_compared: str
    """Words before a deadline that are not compared."""
