"""Parses a typed text as a line: its beginning, its owners and deadline, and the motion of a decision."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from minutetui.core.capture.assigned import read_assigned
from minutetui.core.capture.bodies import named_again, own_body
from minutetui.core.capture.clauses import each_beside, each_listed, each_thing, of_everybody, without_gaps
from minutetui.core.capture.deadlines import DueReader
from minutetui.core.capture.decisions import decides, parse_decision, tail_of, with_amendment
from minutetui.core.capture.doers import NamedTask, people_of_group
from minutetui.core.capture.due_words import LONGEST_DATE, deadline_of, due_at_end, read_due_in_words
from minutetui.core.capture.fields import may_have_fields, take_fields, take_unmarked, with_fields
from minutetui.core.capture.lead import Lead, is_sign, read_lead
from minutetui.core.capture.lexicon import any_of, plain
from minutetui.core.capture.named import read_named
from minutetui.core.capture.reading import Scene
from minutetui.core.capture.signs import (
    COLON,
    EACH_END,
    ESCAPE,
    OMITTED,
    after_escapes,
    shield,
    shield_first,
    unshield,
    without_hide,
)
from minutetui.core.capture.spaced import read_alone, read_each
from minutetui.core.capture.tail import (
    NO_ANSWER,
    Answer,
    answer_of,
    around,
)
from minutetui.core.meeting.model import Line
from minutetui.core.people.names import Names
from minutetui.core.text.characters import ends_abbreviated, has_any
from minutetui.core.vocabulary import PLAIN_TAGS, TAG_OF_SIGN, Tag
from minutetui.words import Saying

TYPED_FIELDS = (
    *("tag", "speaker", "verb", "label", "text", "owners", "support", "due", "due_date", "vote", "confidential"),
)
"""The fields of a line that can be typed."""

_ACTION = next(sign for sign, tag in TAG_OF_SIGN.items() if tag == "action" and not sign.isascii())
_STATED = any_of("motion.stated")
_ASKS, _NO_TASK = any_of("lines.meeting_asks"), any_of("lines.no_task")
ROLL_BEGINS, ROLL_FIRST = any_of("attendance.roll_begins"), frozenset(plain("attendance.roll_first"))
"""How a plain line begins that says who attends, though it could not be read so."""
_SPACES, _CLAUSE_ENDS = (" ", "\u3000"), tuple("，,；;")
LONGEST_READ = 5000
"""Characters of a text in which everything is read; of a longer one only the sign at its beginning."""


class Parsed(NamedTuple):
    """What a text says as a line."""

    lead: Lead
    answer: Answer
    words: str
    tag: Tag
    promoted: bool = False
    """Whether it is an action only because it has an owner or a deadline."""
    confidential: bool = False

    @property
    def line(self) -> Line:
        """The line as it will be stored, without id and time."""
        lead, answer = self.lead, self.answer
        said: dict[str, Any] = {
            "tag": self.tag,
            "label": lead.label,
            "speaker": lead.speaker,
            "verb": lead.verb,
            "text": self.words,
            "owners": answer.owners,
            "support": answer.support,
            "vote": answer.vote,
            "confidential": self.confidential,
        }
        if answer.due is not None:
            said |= {"due": answer.due.phrase, "due_date": answer.due.day}
        return Line.model_validate(
            {name: value for name, value in said.items() if value}
        )  # what is not said costs no check

    @property
    def unread(self) -> tuple[str, ...]:
        """What was not understood, anywhere in the text."""
        return (*([self.lead.bracket[1:-1].strip()] if self.lead.bracket else []), *self.answer.unread)

    def remarks(self) -> Iterator[Saying]:
        """List the remarks: what is not stored as it may have been meant."""
        due = self.answer.due
        if len(self.words) > LONGEST_READ:
            yield Saying("text-too-long", count=LONGEST_READ)
        if self.promoted:
            yield Saying("read-as-action")
        begins = f"{self.lead.label}: {self.words}" if self.lead.label else self.words
        if begins[:1] in ROLL_FIRST and self.tag in PLAIN_TAGS and ROLL_BEGINS.match(begins):
            yield Saying("attendance-not-read")
        if due is not None and due.kind == "unread":
            yield Saying("due-no-date", due=due.phrase)
        elif due is not None and due.in_two_orders:
            yield Saying("due-two-orders", due=due.phrase)


def read_line(text: str, scene: Scene, default: Tag = "note") -> Line:
    """Read a text as a line and nothing else: no amending, no agenda item, no step."""
    return parse_text(text, scene, default).line


def parse_text(text: str, scene: Scene, default: Tag) -> Parsed:
    """Parse a text as typed; of one that is too long only the sign at its beginning."""
    text = text.strip()
    return parse_sign(text, default) if len(text) > LONGEST_READ else parse(shield(text), scene, default)


def parse_sign(text: str, default: Tag) -> Parsed:
    """Parse only the sign at the beginning of a text."""
    shielded = shield_first(text)
    tag = TAG_OF_SIGN.get(shielded[0]) if is_sign(shielded) else None
    rest = shielded[1:].lstrip(" ") if tag is not None else shielded
    return Parsed(Lead(rest, tag), NO_ANSWER, unshield(rest), tag or default)


def parse(shielded: str, scene: Scene, default: Tag, *, fields: bool = True) -> Parsed:
    """Read a text as a line; of a long one the beginning and the end, the middle is text."""
    shielded, hidden = without_hide(shielded)
    if len(shielded) <= 2 * EACH_END:
        own, body = own_body(shielded, scene.names)
        parsed = _parse_whole(own, scene, default, fields=fields)
        parsed = _with_body(parsed, body) if body else parsed
        return parsed._replace(confidential=True) if hidden else parsed
    head, middle, end = shielded[:EACH_END], shielded[EACH_END:-EACH_END], shielded[-EACH_END:]
    parsed = _parse_whole(head + OMITTED + end, scene, default, fields=fields)
    middle = unshield(middle)
    due = parsed.answer.due
    answer = parsed.answer._replace(
        due=replace(due, phrase=due.phrase.replace(OMITTED, middle)) if due else None,
        unread=tuple(text.replace(OMITTED, middle) for text in parsed.answer.unread),
    )
    return parsed._replace(answer=answer, words=parsed.words.replace(OMITTED, middle), confidential=hidden)


def _with_body(parsed: Parsed, body: str) -> Parsed:
    """Give the body that meets its own name again in what was read of a line."""
    lead = parsed.lead._replace(label=named_again(parsed.lead.label, body))
    answer = parsed.answer._replace(unread=tuple(named_again(one, body) for one in parsed.answer.unread))
    return parsed._replace(lead=lead, answer=answer, words=named_again(parsed.words, body))


def _parse_whole(shielded: str, scene: Scene, default: Tag, *, fields: bool) -> Parsed:
    said = NO_ANSWER
    fields = fields and (COLON[0] in shielded or COLON[1] in shielded) and may_have_fields(shielded)
    if fields and TAG_OF_SIGN.get(shielded[:1], "action") in ("action", "decision"):
        shielded, said = take_fields(shielded, around(scene))
    if said.owners or said.due:
        default = "action"
    lead = read_lead(shielded, scene.names, default) if shielded else Lead("")
    if lead.tag == "emphasis" and lead.verb and (task := _asked(lead, scene)):
        return task
    if lead.tag in (None, "decision") and not (lead.label or lead.speaker) and scene.habits.motions:
        lead = with_amendment(lead, scene)
    if lead.tag is None and default != "decision" and decides(lead, scene):
        lead = lead._replace(tag="decision")
    if (lead.tag or default) == "decision" and scene.habits.motions:
        lead, words, answer = parse_decision(shielded, lead, scene, default)
    else:
        words, answer = tail_of(lead, scene, default)
    answer = with_fields(answer, said) if said.owners or said.due else answer
    if lead.tag == "action":
        lead, words, answer = _as_task(lead, words, answer, scene)
    words = unshield(words.strip())
    if answer.unread and lead.tag == "action":  # a sign between names may have been read with them
        answer = answer._replace(unread=tuple(left for left in answer.unread if left in words))
    if lead.bracket and words:
        words = f"{lead.bracket}{'' if lead.bracket[-1] in '）】〕' else ' '}{words}"
    parsed = Parsed(lead, answer, words, lead.tag or default)
    return _judged(parsed, scene, by_words=bool(said.owners or said.due))


def _asked(lead: Lead, scene: Scene) -> Parsed | None:
    """Read what the meeting asks of somebody by a day as an action: 会议要求，办公室12月10日前完成台账."""
    if lead.speaker or not _ASKS.search(lead.verb) or _NO_TASK.search(lead.rest):
        return None
    task = _parse_whole(f"{_ACTION}{lead.rest}", scene, "action", fields=True)
    owned, due = task.line.owners, task.answer.due
    if not owned or due is None or due.day is None or task.unread or task.lead.speaker:
        return None
    return task._replace(lead=task.lead._replace(child=lead.child, time=lead.time), promoted=True)


def _as_task(lead: Lead, words: str, answer: Answer, scene: Scene) -> tuple[Lead, str, Answer]:
    """Read the owners and the deadline that an action says without a sign, after a label or in its words."""
    if answer.mentioned:
        without = _as_task(lead, words, answer._replace(owners=(), mentioned=False), scene)
        if without[0].doers or without[2].owners:
            return without
    listed = None if answer.owners else _listed(lead, words, scene)
    if listed is not None and not (listed.due and answer.due):
        answer = answer._replace(owners=listed.owners, due=answer.due or listed.due)
        return lead._replace(label="", speaker="", doers=(), supports=()), listed.what, answer
    if lead.label and not (answer.due or lead.plain or lead.speaker or lead.doers) and len(lead.label) <= LONGEST_DATE:
        due = deadline_of(lead.label, around(scene).dues)  # By Friday: call the bank
        lead, answer = (lead._replace(label=""), answer._replace(due=due)) if due else (lead, answer)
    if lead.label.endswith(")") and not (answer.owners or lead.plain or lead.doers):
        answer = answer._replace(owners=people_of_group(lead.label, scene.names)[0])  # Panel (Ann, Bo): read the bids
    owned = answer.owners or lead.doers
    own_group = bool(lead.doers and lead.label) and not any(map(scene.names.known, lead.doers))
    labelled = bool(lead.label) and not lead.plain
    task = _after_label(words, scene, lead.label) if labelled and (own_group or not owned) else None
    if own_group and not answer.owners and (task or scene.names.attends(scene.names.full_at(words, 0))):
        lead, owned = lead._replace(doers=(), supports=()), ()
    if task is not None and not (task.due and answer.due) and not lead.speaker:
        answer = answer._replace(owners=task.owners, support=task.support, due=answer.due or task.due)
        return (lead, task.what, answer) if task.what else (lead._replace(label=""), shield(lead.label), answer)
    if labelled and not owned and _names_mover(lead.label, words, scene.names):
        owned = (lead.label,)
    words, told = _in_words(words, answer, scene, owned=owned)
    if lead.doers and told.owners != answer.owners:
        lead = lead._replace(speaker="", label="", doers=(), supports=())
    return lead, words, told


def _names_mover(label: str, words: str, names: Names) -> bool:
    """Tell whether a text after a label names who moved something, which is no task: 动议人：方圆，附议人：韩冰."""
    named = None if words.isascii() else names.at(words, 0)
    at_once = named is not None and names.attends(named[0]) and not words[named[1] :][:1].isalnum()
    return at_once and _STATED.fullmatch(label) is not None


def _listed(lead: Lead, words: str, scene: Scene) -> NamedTask | None:
    """Read several tasks that each have an owner beside a colon, or between spaces."""
    if words.isascii():
        return None
    if not (":" in words or "：" in words):
        if lead.label or lead.speaker:
            return None
        dues = around(scene).dues
        things = each_thing(words, scene.names, dues) if scene.names.full_at(words, 0) else None
        may_be = things is None and " " in words and has_any(words, _CLAUSE_ENDS)
        return each_beside(words, scene.names, dues) if may_be else things
    head = shield(lead.label or lead.speaker)
    return each_listed(f"{head}：{words}" if head else words, scene.names, around(scene).dues)


def _after_label(words: str, scene: Scene, label: str) -> NamedTask | None:
    """Read a text after a label that only says who does it, and perhaps by when."""
    dues = around(scene).dues
    return read_assigned(words, scene.names, dues, label=label) or read_alone(words, scene.names, dues, label=label)


def _in_words(words: str, answer: Answer, scene: Scene, *, owned: tuple[str, ...]) -> tuple[str, Answer]:
    """Read the owners and the deadline that an action says without a sign; a backslash before it makes it text."""
    bare, run = after_escapes(words)
    found = _task_in_words(bare, answer, scene, owned=owned)
    if found is None or (run and run % 2 == 0):
        return words, answer
    if run:
        return ESCAPE * (run // 2) + bare, answer
    what, told = found
    lost = "." in bare and f" {what.rpartition(' ')[2]}." in bare and ends_abbreviated(f"{what}.")
    return (f"{what}." if lost else what), told


def _task_in_words(words: str, answer: Answer, scene: Scene, *, owned: tuple[str, ...]) -> tuple[str, Answer] | None:
    dues = around(scene).dues
    fields = None if owned or answer.due else take_unmarked(words, around(scene))
    if fields is not None:
        return fields[0], with_fields(answer, fields[1])
    each = read_each(words, scene.names, dues, owned)
    if each is not None and each.owners != owned:
        what, due = (words, answer.due) if answer.due else (each.what, each.due)
        return what, answer._replace(owners=each.owners, due=due)
    task = None if owned else _named(words, scene.names, dues)
    if task and task.due and answer.due:
        return words, answer._replace(owners=task.owners, support=task.support)
    if task is None:
        due, what = (None, words) if answer.due else read_due_in_words(words.strip(), dues, owned=bool(owned))
        if due is None:
            return None
        task = None if owned else _named(what, scene.names, dues)
        if task is None or task.due:
            return what, answer._replace(due=due)
        return task.what, answer._replace(owners=task.owners, support=task.support, due=due)
    due, what = (task.due, task.what) if task.due or task.each_due or answer.due else read_due_in_words(task.what, dues)
    return what, answer._replace(owners=task.owners, support=task.support, due=answer.due or due)


def _named(words: str, names: Names, dues: DueReader) -> NamedTask | None:
    task = read_named(words, names, dues) or read_assigned(words, names, dues)
    task = of_everybody(task, words, names, dues)
    close = words if words.isascii() or not has_any(words, _SPACES) else without_gaps(words, names)
    each = _named(close, names, dues) if close != words else None
    if each is None or len(each.owners) < 2 or (task and len(task.owners) >= len(each.owners)):
        return task
    return replace(each, what=due_at_end(words, dues)[1] if each.due else words)


def shielded_task(typed: str, line: Line, scene: Scene) -> str:
    """Type the words of an action so that no owner and no deadline is read in them."""
    bare, run = after_escapes(shield(typed))
    if _task_in_words(bare, answer_of(line), scene, owned=line.owners) is None:
        return typed
    return ESCAPE * (run + 1) + typed


def _judged(parsed: Parsed, scene: Scene, *, by_words: bool) -> Parsed:
    """Judge a line as a whole: who does it, and whether it is an action without a sign for it."""
    lead, answer = parsed.lead, parsed.answer
    if not (lead.doers or answer.owners or answer.due):
        return parsed
    if parsed.tag == "action" and lead.doers and not answer.owners:
        answer = answer._replace(owners=lead.doers, support=lead.supports)
        lead = lead._replace(speaker="", label="", doers=(), supports=())
        return parsed._replace(lead=lead, answer=answer, words=parsed.words)
    has_answer = bool(answer.owners or answer.due)
    under_issue = bool(scene.chain) and lead.tag is None and parsed.tag == "discussion"
    if has_answer and under_issue and parsed.words:
        return parsed._replace(tag="action", promoted=True)
    return parsed._replace(promoted=True) if by_words and lead.tag is None else parsed
