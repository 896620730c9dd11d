"""What the grammar needs to know of a language to read the beginning of a line: its tag, its speaker, its agenda item.

The texts are regular expressions where nothing else is said; plain words are compared as they are, in lower case.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from minutetui.core.vocabulary import Tag


@dataclass(frozen=True)
class LineWords:
    """The words of a line's beginning: tags, speakers, what the meeting did, agenda items."""

    meeting_said: Mapping[str, tuple[Tag, str]]
    """Plain words before a colon by which the meeting decides or stresses: the tag, and the verb that is stored."""
    meeting_plain: str
    """After such words without a colon or a comma: what was stressed; can be empty."""
    meeting_asks: str
    """How these verbs end after which a person with a deadline has a task: 会议要求，办公室12月10日前完成台账."""
    no_task: str
    """One of these is in what is only stated after them: 会议强调，生产部月底前完成有困难."""
    decided: str
    """Before a colon or a comma, what a meeting does to decide; what the group `kept` finds stays in the text."""
    decided_comma: str
    """What precedes `decided` before a comma; empty where minutes put no comma there."""
    tag_apart: tuple[str, ...]
    """How a line begins whose tag word, `word`, no colon follows: Decision - we wait, TODO call Ann, 待办 订票."""
    studied: str
    """How a sentence begins that says what a meeting decided; empty if there is no such phrase."""
    no_nicknames: tuple[str, ...]
    """Plain words that begin a name, but as a label are what they say: Bridge, although Bridget attends."""
    offices: str
    """Offices whose holders speak in a meeting, by themselves."""
    member_titles: str
    """What any member of a body is called, before the name: Trustee Osei, 委员孟祥."""
    halves: str
    """Before the time at which something was said: 下午; can be empty."""
    half_begins: str
    """Plain characters with which they begin."""
    hours: str
    """After the hour of such a time, where no colon is: 点50; can be empty."""
    in_office: str
    """What may precede an office in brackets after the name: Ann (in the chair); can be empty."""
    says: str
    """The beginning of a sentence that somebody, `who`, said, without a colon, perhaps with a `verb`; can be empty."""
    said_how: str
    """Before a colon, `who` and a `verb` of saying with words that say how: Ann also noted, 张伟最后强调."""
    said_ends: str
    """The last characters of such verbs."""
    said_comma: tuple[str, ...]
    """Plain verbs of saying, directly after somebody, that are followed by a comma and what was said; can be empty."""
    said_plain: str
    """How a sentence begins without that comma, where words have no spaces: 张伟说备件不够; can be empty."""
    opinion: str
    """`who` is for or against something, before a comma and why: 张伟不同意，认为太贵; can be empty."""
    opinion_ends: tuple[str, ...]
    """Plain: with one of these the text of `opinion` ends before its comma."""
    said_words: tuple[str, ...]
    """Plain: one of these is in every text of `said_plain`, near its beginning."""
    emphatic: tuple[str, ...]
    """How verbs end: what a person says with one of them is emphasis."""
    item: str
    """The words before the colon that begin an agenda item; one with a `number` only begins the next one.

    A `topic` only begins one with a title that is an `item_title`, and what is `named` only takes one up."""
    item_title: str
    """What is a title and no sentence, after a word that also begins other lines: Fire drill (Ann, 10 min)."""
    item_apart: str
    """The same before a title without a colon: 议题四 食堂; can be empty."""
    item_begins: str
    """Plain characters with which `item_apart`, `item_next`, `goes_on` and `item_number` begin, besides figures."""
    item_next: str
    """Whole texts that take up the next item: Next item, 进入下一议题; can be empty."""
    item_goes_on: str
    """After the title of an item that was left and is taken up again: Roof (cont.), 屋顶（续）."""
    goes_on: str
    """What may stand before the title of an agenda item that is taken up: Item 4:, Next item:, 四、."""
    item_number: tuple[str, ...]
    """Whole texts that name an agenda item by its `number`: Item 2.1, 进入（一）."""
    item_called: tuple[str, ...]
    """The same where the words are inside a sentence about something else, so that fewer words are certain: 第3项."""
    item_around: str
    """What may be before and after the title of an agenda item inside a sentence: the finance item; can be empty."""
    same_items: tuple[str, ...]
    """Titles of one and the same item, each as one pattern: AOB, any other business."""
    item_plain: str
    """Words in the title of an item that do not tell it from others: the last minutes; can be empty."""
    together: str
    """Plain text between two speakers, as it is stored."""
    twice: tuple[str, ...]
    """Plain tag words that begin so many plain sentences that they always need two colons."""
    numbered: str
    """A date, an ordinal or a numbered thing: what may directly follow a half-width sign."""
    nothing: str
    """After a tag word and one colon: there is no such line."""
    may_decide: str
    """One of these is in every text of `decided`."""
    meeting_begins: str
    """Plain characters with which `studied`, and what the meeting did before a comma, begin."""
    meeting: str
    """What the body that meets is called in all minutes: 会议; empty if its own names are not read."""
    body_in_title: str
    """The `name` of a body at the end of the title of a meeting: 校长办公会."""
    no_body: str
    """What is no part of that name in a title: （第12次）."""
    body_acts: str
    """A body, as it is `called`, before what it decides or asks; the `name` is without a further word for a meeting."""
    tells: str
    """One of these is in what an office says of an attendee, Chair: Ann is right; empty where nothing tells it."""
    elected: str
    """After a name that follows an office and a colon: the meeting chose that person; empty if that is not said so."""
    vacant: str
    """After an office and a colon: nobody holds it."""
    no_label: tuple[str, ...]
    """Plain, in small letters: how a text before a colon begins that says what to do, and is no label: add to."""
    tells_of: str
    """What follows somebody who told of something, before the thing: presented, 介绍了."""
    correcting: tuple[str, ...]
    """Plain: one of these is in every text of `corrections`."""
    corrections: tuple[str, ...]
    """Whole texts that correct the line before: `owners`, a `new` deadline, a `vote`, or a `new` day or amount in place
    of the `old` one; `said` is what says that it is a correction."""
