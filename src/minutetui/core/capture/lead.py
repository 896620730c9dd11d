"""The beginning of a line: time, sign, tag word, speaker and label, up to the text itself."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from typing import NamedTuple

from minutetui.core.capture.colons import colon_after_name, find_colon
from minutetui.core.capture.doers import doers_at
from minutetui.core.capture.due_words import act_at
from minutetui.core.capture.labels import doers_before, doers_of_task, may_be_label, tells_of_thing
from minutetui.core.capture.lexicon import (
    DECIDED,
    DECIDED_COMMA,
    EMPHATIC,
    MEETING_COMMA,
    MEETING_SAID,
    STUDIED,
    TAG_APART,
    any_of,
    in_all,
    in_each,
    plain,
)
from minutetui.core.capture.motion_heads import motion_head, vote_told, voted_after
from minutetui.core.capture.motion_lines import is_motion
from minutetui.core.capture.motion_movers import mover_first
from minutetui.core.capture.motion_words import SIDES, MotionWords, may_decide, read_words
from minutetui.core.capture.signs import (
    CHILD,
    ESCAPE,
    FACT_WORDS,
    ITEM,
    after_escapes,
    shield_first,
    tag_word,
    unshield,
)
from minutetui.core.capture.speakers import Said, read_office, read_speakers
from minutetui.core.capture.told import read_line_time, read_told
from minutetui.core.people.names import Names
from minutetui.core.text.patterns import lazy
from minutetui.core.vocabulary import TAG_OF_SIGN, TAG_OF_WORD, Tag

NUMBERED = lazy(
    r"(?:19|20)\d\d(?:[-/.]\d|(?= |$))|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?(?![\d%％.])"
    rf"|{in_all('lines.numbered')}",
    re.IGNORECASE,
)
"""A date, an ordinal or a numbered thing: what may directly follow a half-width sign."""
PHRASE = lazy(r"\d+ ?[^\W\d_]| ?\d+ [^\W\d_]")
"""A number with a word after it, which is no comparison: `!2 docks`."""
COMPARING = frozenset(">~")
"""Signs that may also compare: `>30%`, `~50 people`."""
_AMOUNT = lazy(r"[−-]?[A-Z]{0,3}[$£€¥￥₹]\d|(?:USD|EUR|GBP|CHF|CNY|RMB|JPY) ?\d|[−-]?\.?\d|[½¼¾⅓⅔]")
"""Amounts that do not begin with a digit: `>£500`, `>US$200`, `>EUR 50`, `>-5°C`, `>½`."""

_TOLD_TAGS = ("note", "discussion")
"""What somebody said without a colon is one of these: Ann thinks the roof leaks."""
_NOTHING = lazy(rf"(?:{in_all('lines.nothing')})?[.。]?", re.IGNORECASE)
"""After a tag word and one colon: there is no such line."""
_MAY_DECIDE = any_of("lines.may_decide")
_TASK_LABELS = frozenset(plain("owners.task_labels"))
_TASK_LAST = in_each("owners.task_last", exact=True)
_LONGEST_TASK_LAST, _LEAST_TASK = 56, 3
"""Characters of the longest end of a text that says that it is a task; the fewest words of such a task."""
_DECISION_HEAD = any_of("motion.decision_heads")
_SIDE_LAST = lazy(rf"\s(?:-+|[–—]+)\s(?:{'|'.join(SIDES.values())}|{in_all('results.result_heads')})", re.IGNORECASE)
"""Before the colon of a decision, with what was decided before it: Waive the fee - Ayes: Ann, Bo."""
_MEETING_BEGINS = plain("lines.meeting_begins")
_TASK_OF_NAME = any_of("owners.task_of_name", exact=True)
_SAYS_TASK = lazy(rf" ?[-–—] | ?[:：] ?|(?P<verb> (?:{in_all('owners.task_verbs')}) )")
"""What separates a word for a task and the name after it from what is to be done: ACTION Leo - check it."""
_TAG_BEGINS = frozenset(word[:4] for word in TAG_OF_WORD)
_TAG_BRACKETS = tuple("[【［")
_ANSWERED = lazy(r"\s[@＠]\S|\s[+＋][^\W\d]")
"""An owner or a deadline, which no comparison has: `>3 signs for the gate @Ann`."""
_CHILDREN = tuple(CHILD)


class Lead(NamedTuple):
    """What the beginning of a line says; `rest` is what is left, still shielded."""

    rest: str
    tag: Tag | None = None
    child: bool = False
    time: dt.time | None = None
    speaker: str = ""
    verb: str = ""
    label: str = ""
    plain: bool = False
    """Whether two colons say that the label is only a label, whatever else it could be."""
    bracket: str = ""
    """A bracket after the speaker that says something new about the person; it stays in the text."""
    doers: tuple[str, ...] = ()
    """Who owns the action if no `@` names an owner: the people or the unit before the colon."""
    supports: tuple[str, ...] = ()
    """Those of them who support the others: 财务部牵头，办公室配合：…"""
    motion: MotionWords | None = None
    """What the words before the colon say of a motion; None if the line does not begin as one."""


def read_lead(text: str, names: Names, default: Tag) -> Lead:
    """Read the beginning of a shielded text; an issue (by default) may have a longer label than other lines."""
    text, time = read_line_time(text, names)
    child = text[:1] in _CHILDREN and text[1:2] == " "
    if child:
        text = shield_first(text[2:].lstrip(" "))
    tag = TAG_OF_SIGN.get(text[:1])
    if tag is not None and is_sign(text):
        lead = Lead(text[1:].lstrip(" "), tag, child, time)
    else:
        lead = Lead(text, None, child, time)
    lead = _named_task(lead, names)
    lead = _meeting_said(lead, names) or _task_last(_tag_apart(lead), names)
    while (further := _step(lead, names, default)) is not None:
        lead = further
        if lead.label:
            return _labelled_decision(lead)
    return _told(lead, names, default)


def _named_task(lead: Lead, names: Names) -> Lead:
    """Read a word for a task before those who do it, without a colon: ACTION Leo - check it, TODO Leo check it."""
    text = lead.rest
    task = _TASK_OF_NAME.match(text) if lead.tag in (None, "action") else None
    if task is None:
        return lead
    doers, end = doers_at(text, task.end(), names)
    if not doers.names or not all(map(names.attends, doers.names)):
        return lead
    after = _SAYS_TASK.match(text, end)
    if after is not None and not after["verb"]:
        return lead._replace(rest=f"{text[task.end() : end]}: {text[after.end() :]}", tag="action")
    certain = after is not None or (task[0].isupper() and text[end : end + 1] == " ")
    return lead._replace(rest=text[task.end() :], tag="action") if certain else lead


def _tag_apart(lead: Lead) -> Lead:
    """Read a tag word that no colon follows: Decision - we wait, 待办 订票; a backslash before it makes it text."""
    bare, run = after_escapes(lead.rest)
    begin = bare[:4].casefold()
    may_be = bare.startswith(_TAG_BRACKETS) or not _TAG_BEGINS.isdisjoint((begin, begin[:3], begin[:2]))
    if lead.tag is not None or not may_be:
        return lead
    for pattern in TAG_APART:
        match = pattern.match(bare)
        tag = tag_word(match["word"], 1) if match else None
        if match and tag is not None and not _NOTHING.fullmatch(bare[match.end() :]):
            if run:
                return lead._replace(rest=ESCAPE * (run // 2) + bare)
            return lead._replace(rest=bare[match.end() :], tag=tag)
    return lead


def _task_last(lead: Lead, names: Names) -> Lead:
    """Read a word for a task at the end, with who does it or after a task that says so: call the bank - action Ann."""
    text = lead.rest
    if lead.tag is not None or "ction" not in text[-_LONGEST_TASK_LAST:].casefold():
        return lead
    last = next((found for pattern in _TASK_LAST if (found := pattern.search(text))), None)
    head = text[: last.start()] if last else ""
    if last is None or ". " in head or len(head.split()) < _LEAST_TASK:
        return lead
    if head.endswith(ESCAPE):
        return lead._replace(rest=head[: -len(ESCAPE)] + last[0])
    if last["who"] is None:
        return lead._replace(rest=head, tag="action") if last["sure"] or _is_given(head, names) else lead
    doers, _ = doers_at(last["who"], 0, names)
    known = bool(doers.names) and all(map(names.attends, doers.names))
    return lead._replace(rest=f"{head} - {last['who']}", tag="action") if known else lead


def is_sign(text: str) -> bool:
    """Tell whether the first character of a text is meant as a sign: not in `>30%`, `==`, `!=`, ＝＝＝.

    A full-width one always is, unless it is repeated: ！>500并发.
    """
    follows = text[1:2]
    if not text[0].isascii():
        return follows != text[0]
    if text[0] == ">" and (PHRASE.match(text, 1) or _AMOUNT.match(text, 1)) and _ANSWERED.search(text):
        return True
    if follows in TAG_OF_SIGN or (follows and follows in ITEM):
        return False
    if not follows.isdecimal():
        return text[0] not in COMPARING or not _AMOUNT.match(text, 1)
    return bool(NUMBERED.match(text, 1)) or (text[0] not in COMPARING and PHRASE.match(text, 1) is not None)


def _meeting_said(lead: Lead, names: Names) -> Lead | None:
    """Read 会议要求，… and 经研究，同意…: what the meeting decides or stresses, before a comma."""
    rest = lead.rest
    if lead.tag is not None or lead.speaker or rest[:1] not in _MEETING_BEGINS:
        return None
    if rest.isascii() and not may_decide(rest):
        return None
    if (moved := mover_first(rest, names)) and len(moved[0].fields) > 1:
        return lead._replace(rest=rest[moved[1] :], tag="decision", motion=moved[0])
    if (stressed := MEETING_COMMA.match(rest)) and not STUDIED.match(rest):
        tag, verb = MEETING_SAID[stressed[1]]
        return lead._replace(rest=rest[stressed.end() :].lstrip(" "), tag=tag, verb=verb)
    if decided := DECIDED_COMMA.match(rest):
        return lead._replace(rest=(decided["kept"] or "") + rest[decided.end() :].lstrip(" "), tag="decision")
    return lead._replace(tag="decision") if STUDIED.match(rest) else None


def _labelled_decision(lead: Lead) -> Lead:
    """Read what a meeting decided, in capitals after a label: 14 Church Street: RESOLVED no objection."""
    capitals = lead.tag is None and not lead.speaker and lead.rest.split(" ", 1)[0].isupper()
    return lead._replace(tag="decision") if capitals and STUDIED.match(lead.rest) else lead


def _step(lead: Lead, names: Names, default: Tag) -> Lead | None:
    """Read the next part that ends in a colon; None if there is none."""
    colon = find_colon(lead.rest) or colon_after_name(lead.rest, names)
    if colon is None:
        return None
    start, count = colon
    head = lead.rest[:start]
    rest = lead.rest[start + count :].lstrip(" ")
    bare, backslashes = after_escapes(head)
    bare = bare.strip()
    first = lead.tag is None and not lead.speaker and not lead.verb
    said = read_speakers(bare, names) if not lead.speaker and not lead.verb and count == 1 else None
    meant = _meant(lead, bare, rest, count, names, only_tag=said is not None) if first else None
    if said is None and meant is None and not lead.speaker and not lead.verb and count == 1:
        said = read_office(bare, unshield(rest), names)
    if backslashes and (meant or said or (count == 1 and bare.casefold() in FACT_WORDS and lead == Lead(lead.rest))):
        # `\Issue: x`, `\李明：x`, `\Left: Ann`: neither a tag word nor a speaker nor a fact, but still a label.
        label = ESCAPE * (backslashes // 2) + bare
        return lead._replace(rest=rest, label=unshield(label))
    if meant:
        return meant
    if said:
        return _spoken_by(lead, said, rest, emphasis=first and said.verb.casefold().endswith(EMPHATIC))
    return _labelled(lead, head, rest, lead.tag or default, names, plain=count == 2)


def _told(lead: Lead, names: Names, default: Tag) -> Lead:
    """Read who said a sentence without a colon; a backslash before it makes it text."""
    if lead.speaker or lead.verb or (lead.tag or default) not in _TOLD_TAGS:
        return lead
    bare, run = after_escapes(lead.rest)
    told = read_told(bare, names)
    if told is None or run:
        return lead._replace(rest=ESCAPE * (run // 2) + bare) if told and run % 2 else lead
    if lead.tag is None and mover_first(bare, names) and is_motion(bare, names):  # 王芳提出换锁，李明附议
        return lead
    return _spoken_by(lead, *told, emphasis=lead.tag is None and told[0].verb.endswith(EMPHATIC))


def shielded_told(typed: str, names: Names) -> str:
    """Type a text so that nobody is read as having said it."""
    bare, run = after_escapes(typed)
    return ESCAPE * (2 * run + 1) + bare if (run % 2 or not run) and read_told(bare, names) else typed


def _labelled(lead: Lead, head: str, rest: str, tag: Tag, names: Names, *, plain: bool) -> Lead | None:
    """Read the text before a colon as doers, as the beginning of a motion, or as a label, as always for two colons."""
    if tag == "decision" and not plain:
        side = _SIDE_LAST.search(head)
        if _DECISION_HEAD.fullmatch(head.strip()) or (side and side.end() == len(head)):
            return None
    if lead.verb and not plain:
        return None  # 会议指出：主要原因是图纸：晚到12天
    if not plain and tag in _TOLD_TAGS and tells_of_thing(head, names):
        return None  # 方圆介绍方案：分两期
    label = unshield(head.strip(" "))
    found = motion_head(head.lstrip(ESCAPE).strip(), rest, names) if tag == "decision" and not plain else None
    may_lead = plain or may_be_label(head, tag, after_speaker=bool(lead.speaker))
    if found and label and (may_lead or (found[1].fields and not found[0])):
        return lead._replace(rest=rest, label=found[0] if found[1].fields else label, motion=found[1])
    doers = (doers_before(label, names) or doers_of_task(label, names)) if tag == "action" and not plain else None
    if not label or not (may_lead or doers):
        return None
    if doers:
        return lead._replace(rest=rest, label=label, doers=doers.in_order, supports=doers.support)
    return lead._replace(rest=rest, label=label, plain=plain)


def _spoken_by(lead: Lead, said: Said, rest: str, *, emphasis: bool) -> Lead:
    """Add who said it."""
    return lead._replace(
        rest=rest,
        tag="emphasis" if emphasis else lead.tag,
        speaker=said.speaker,
        verb=said.verb,
        time=said.time or lead.time,
        bracket=said.bracket,
        doers=said.people if said.exact else (),
    )


def _meant(lead: Lead, bare: str, rest: str, count: int, names: Names, *, only_tag: bool) -> Lead | None:
    """Read the words before a colon that say what the line is; None if they do not say so.

    What names a speaker can only be a tag word, or what the meeting did.
    """
    tag = tag_word(bare, count, alone=not lead.child)
    if tag is not None:
        return None if count == 1 and _NOTHING.fullmatch(rest) else lead._replace(rest=rest, tag=tag)
    if count == 2:
        return None
    if stressed := MEETING_SAID.get(bare.casefold()):
        return lead._replace(rest=rest, tag=stressed[0], verb=stressed[1])
    if only_tag:
        return None
    if bare.casefold() in _TASK_LABELS and _is_given(rest, names):
        return lead._replace(rest=rest, tag="action")
    return _decided(lead, bare, rest) or _moved(lead, bare, rest, names) or _task_of(lead, bare, rest, names)


def _is_given(task: str, names: Names) -> bool:
    """Tell whether a text gives a task to somebody who attends, at its beginning or with a sign: Ann to call Bo."""
    doers, end = doers_at(task, 0, names)
    given = bool(doers.names) and all(map(names.attends, doers.names)) and act_at(task, end) is not None
    return given or _ANSWERED.search(task) is not None


def _decided(lead: Lead, bare: str, rest: str) -> Lead | None:
    """Read 会议原则同意： and `Resolved unanimously:`."""
    if not _MAY_DECIDE.search(bare):
        return None
    for pattern in DECIDED:
        if match := pattern.fullmatch(bare):
            said = match.groupdict()
            manner = said.get("first") or said.get("how") or said.get("chosen")
            motion = replace(read_words(manner), sure=True) if manner else None
            if motion:
                motion.fields["result"] = "carried"
            return lead._replace(rest=(said.get("kept") or "") + rest, tag="decision", motion=motion)
    return None


def _moved(lead: Lead, bare: str, rest: str, names: Names) -> Lead | None:
    """Read `Motion:`, `Moved by Ann:` and the like, with which a decision begins."""
    if found := motion_head(bare, rest, names):
        return lead._replace(rest=rest, tag="decision", label=found[0], motion=found[1])
    if vote_told(bare, rest):
        return lead._replace(rest=rest, tag="decision", label=unshield(bare))
    voted = voted_after(bare, rest) and may_be_label(bare, "decision", after_speaker=False)
    voted = voted and names.holder(bare) is None  # 主席：全票通过 is what the chair says
    return lead._replace(rest=rest, tag="decision", label=unshield(bare)) if voted else None


def _task_of(lead: Lead, bare: str, rest: str, names: Names) -> Lead | None:
    """Read `Action for Ann:` and 任务（张伟）：."""
    doers = doers_of_task(bare, names)
    return lead._replace(rest=rest, tag="action", doers=doers.in_order, supports=doers.support) if doers else None
