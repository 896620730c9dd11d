"""The grammar of capture: reads a typed text in a scene.

`read` gives what Enter would do, `read_rewrite` what a line becomes that is being rewritten. The rules are numbered in
docs/design.md, "Capture"; each has its table in the tests.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from minutetui.core.capture.choices import choices_for
from minutetui.core.capture.escape import EACH_END, OMITTED, shield, shield_first, unshield, without_hide
from minutetui.core.capture.facts import read_fact
from minutetui.core.capture.lead import NUMBERED, Lead, find_colon, is_sign, read_lead
from minutetui.core.capture.lexicon import ITEM_WORD
from minutetui.core.capture.motion import (
    kept_vote,
    motion_alone,
    take_bracket,
    with_head,
    with_spoken,
)
from minutetui.core.capture.motion_lines import is_motion, outcome_of_last, voted_on
from minutetui.core.capture.named import read_named
from minutetui.core.capture.reading import (
    Act,
    Add,
    AddItem,
    Amend,
    Attend,
    Nothing,
    Reading,
    Scene,
    StepOut,
    TakeUp,
)
from minutetui.core.capture.refused import alone, substitution
from minutetui.core.capture.signs import COLON, DUE, ITEM, OWNER
from minutetui.core.capture.speakers import read_speakers
from minutetui.core.capture.tail import (
    NO_ANSWER,
    Answer,
    around,
    has_signs,
    may_have_fields,
    read_tail,
    take_fields,
    with_fields,
)
from minutetui.core.meeting.model import Line
from minutetui.core.meeting.queries import item_titled
from minutetui.core.text.characters import is_han
from minutetui.core.vocabulary import TAG_OF_SIGN, Tag
from minutetui.words import Saying

TYPED_FIELDS = (
    *("tag", "speaker", "verb", "label", "text", "owners", "support", "due", "due_date", "vote", "confidential"),
)
"""The fields of a line that can be typed."""

LONGEST_FACT = 1500
"""Characters of the longest text that is read as a fact of the meeting, such as who is there."""

_LONGEST = 5000
"""Characters of a text in which everything is read; of a longer one only the sign at its beginning."""

BEFORE_TITLE = frozenset(' “"《（(【「『')
"""What may directly follow the sign of an agenda item, besides 汉字 and dates."""


@dataclass(frozen=True)
class Parsed:
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
        due = self.answer.due
        return Line(
            tag=self.tag,
            label=self.lead.label,
            speaker=self.lead.speaker,
            verb=self.lead.verb,
            text=self.words,
            owners=self.answer.owners,
            support=self.answer.support,
            due=due.phrase if due else "",
            due_date=due.day if due else None,
            vote=self.answer.vote,
            confidential=self.confidential,
        )

    @property
    def unread(self) -> tuple[str, ...]:
        """What was not understood, anywhere in the text."""
        return (*([self.lead.bracket[1:-1].strip()] if self.lead.bracket else []), *self.answer.unread)

    def remarks(self) -> Iterator[Saying]:
        """List the remarks: what is not stored as it may have been meant."""
        due = self.answer.due
        if len(self.words) > _LONGEST:
            yield Saying("text-too-long", count=_LONGEST)
        if self.promoted:
            yield Saying("read-as-action")
        if due is not None and due.kind == "unread":
            yield Saying("due-no-date", due=due.phrase)


def read(text: str, scene: Scene) -> Reading:
    """Read a typed text as Enter would take it."""
    act, parsed = _act(text.strip(), scene)
    people: tuple[str, ...] = act.people if isinstance(act, Attend) else ()
    if isinstance(act, Add | Amend):
        people = tuple(name for name in act.line.owners if name not in act.new)
    unknown = tuple(name for name in people if not scene.names.known(name))
    choices = partial(choices_for, text, scene)
    if parsed is None:
        if not isinstance(act, Attend):
            return Reading(act, unknown, find_choices=choices)
        remarks = tuple(Saying("heard-as", typed=typed, name=name) for typed, name in act.heard)
        return Reading(act, unknown, act.unread, remarks, choices)
    return Reading(act, unknown, parsed.unread, tuple(parsed.remarks()), choices)


def read_rewrite(text: str, scene: Scene) -> Reading:
    """Read the text that a line of the meeting (the scene's last) is being rewritten to."""
    if scene.last is None:
        return Reading(Nothing(Saying("nothing-to-amend")))
    parsed = _parse_text(text, scene, "note")
    line, new = _rewritten(scene.last, parsed, scene), parsed.answer.new
    unknown = tuple(owner for owner in line.owners if not scene.names.known(owner) and owner not in new)
    act = Amend(line, TYPED_FIELDS, new)
    return Reading(act, unknown, parsed.unread, tuple(parsed.remarks()), partial(choices_for, text, scene))


def _rewritten(old: Line, parsed: Parsed, scene: Scene) -> Line:
    """Give a line what a text says, and let it keep what cannot be typed.

    That is the day of a deadline whose words stay, if they were said on another day; a vote in words of its own; and a
    speaker that is no known name.
    """
    new = parsed.line
    fields = {name: getattr(new, name) for name in TYPED_FIELDS}
    fields["vote"] = kept_vote(old, new, scene.names)
    if new.due == old.due:
        fields["due_date"] = old.due_date
    if not new.speaker and old.speaker and read_speakers(old.speaker, scene.names) is None:
        fields |= {"speaker": old.speaker, "verb": old.verb}
    return old.with_(**fields)


def read_line(text: str, scene: Scene, default: Tag = "note") -> Line:
    """Read a text as a line and nothing else: no amending, no agenda item, no step."""
    return _parse_text(text, scene, default).line


def _parse_text(text: str, scene: Scene, default: Tag) -> Parsed:
    text = text.strip()
    return _parse_sign(text, default) if len(text) > _LONGEST else _parse(shield(text), scene, default)


def _parse_sign(text: str, default: Tag) -> Parsed:
    """Parse only the sign at the beginning of a text."""
    shielded = shield_first(text)
    tag = TAG_OF_SIGN.get(shielded[0]) if is_sign(shielded) else None
    rest = shielded[1:].lstrip(" ") if tag is not None else shielded
    return Parsed(Lead(rest, tag), NO_ANSWER, unshield(rest), tag or default)


def _act(text: str, scene: Scene) -> tuple[Act, Parsed | None]:
    """Read what Enter does, and the parse if the text is a line or amends one."""
    if not text:
        return StepOut() if scene.chain else Nothing(), None
    if len(text) > _LONGEST:
        parsed = _parse_sign(text, scene.default_tag)
        return _add(parsed, scene), parsed
    done = (alone(text, scene) or substitution(text, scene)) if len(text) <= LONGEST_FACT else None
    if done is not None:
        return done, None
    shielded = shield(text)
    other = _no_line(shielded, scene)
    if other is not None:
        return other, None
    default = _default(shielded, scene)
    parsed = _parse(shielded, scene, "action" if shielded[0] in OWNER + DUE else default)
    if (parsed.words or parsed.lead.label) and shielded[0] in OWNER + DUE:
        parsed = _parse(shielded, scene, default)
    if parsed.words or parsed.lead.label:
        return _add(parsed, scene), parsed
    act = _amendment(parsed, scene)
    if act is None:
        parsed = _parse(shielded, scene, default, fields=False)
        return _add(parsed, scene), parsed
    return act, parsed


def _no_line(shielded: str, scene: Scene) -> Act | None:
    """Read a text that is no line: an agenda item, a fact of the meeting, the outcome of the vote on the last line."""
    there = item_titled(scene.meeting, unshield(shielded[1:])) if shielded[:1] in ITEM else None
    if there is not None:  # `#Finance` is else a word with a sign before it
        return TakeUp(there)
    other = agenda_item(shielded) or (read_fact(shielded, scene) if len(shielded) <= LONGEST_FACT else None)
    if isinstance(other, AddItem):
        there = None if other.confidential else item_titled(scene.meeting, other.title)
        return TakeUp(there) if there is not None else other
    if other is not None:
        return other
    voted = outcome_of_last(shielded, scene)
    return Amend(voted, ("vote",)) if voted is not None else None


def _default(shielded: str, scene: Scene) -> Tag:
    """Give the tag a text has without a sign: what the chain says; under the line before, a note."""
    return "note" if shielded[:1] in ("-", "－") and shielded[1:2] == " " else scene.default_tag


def _parse(shielded: str, scene: Scene, default: Tag, *, fields: bool = True) -> Parsed:
    """Read a text as a line; of a long one the beginning and the end, the middle is text."""
    shielded, hidden = without_hide(shielded)
    if len(shielded) <= 2 * EACH_END:
        parsed = _parse_whole(shielded, scene, default, fields=fields)
        return replace(parsed, confidential=True) if hidden else parsed
    head, middle, end = shielded[:EACH_END], shielded[EACH_END:-EACH_END], shielded[-EACH_END:]
    parsed = _parse_whole(head + OMITTED + end, scene, default, fields=fields)
    middle = unshield(middle)
    due = parsed.answer.due
    answer = replace(
        parsed.answer,
        due=replace(due, phrase=due.phrase.replace(OMITTED, middle)) if due else None,
        unread=tuple(text.replace(OMITTED, middle) for text in parsed.answer.unread),
    )
    return replace(parsed, answer=answer, words=parsed.words.replace(OMITTED, middle), confidential=hidden)


def _parse_whole(shielded: str, scene: Scene, default: Tag, *, fields: bool) -> Parsed:
    said = NO_ANSWER
    fields = fields and (COLON[0] in shielded or COLON[1] in shielded) and may_have_fields(shielded)
    if fields and TAG_OF_SIGN.get(shielded[:1], "action") in ("action", "decision"):
        shielded, said = take_fields(shielded, around(scene))
    if said.owners or said.due:
        default = "action"
    lead = read_lead(shielded, scene.names, default) if shielded else Lead("")
    if lead.tag is None and default != "decision" and is_motion(lead.rest, scene.names):
        lead = replace(lead, tag="decision")
    if (lead.tag or default) == "decision" and scene.habits.motions:
        lead, words, answer = _parse_decision(shielded, lead, scene, default)
    else:
        words, answer = _tail(lead, scene, default)
    answer = with_fields(answer, said) if said.owners or said.due else answer
    if lead.tag == "action" and not (answer.owners or lead.doers):
        words, answer = _named(words, answer, scene)
    words = unshield(words.strip())
    if lead.bracket and words:
        words = f"{lead.bracket}{'' if lead.bracket[-1] == '）' else ' '}{words}"
    parsed = Parsed(lead, answer, words, lead.tag or default)
    return _judged(parsed, scene, by_words=bool(said.owners or said.due))


def _parse_decision(shielded: str, lead: Lead, scene: Scene, default: Tag) -> tuple[Lead, str, Answer]:
    """Read a decision with its motion: first a bracket at the end, which may hold colons, then words without one."""
    names = scene.names
    motion = take_bracket(shielded, names)
    if motion.text != shielded:
        lead = _shortened(lead, shielded, motion.text) or read_lead(motion.text, names, default)
    rest, answer = _tail(lead, scene, default)
    if motion.words is None and not motion.escaped:
        motion = take_bracket(rest, names)
        rest = motion.text
    motion, rest = with_spoken(motion, rest.strip(), names, alone=motion_alone(scene, lead.label))
    if not rest.strip() and lead.label and motion.spoken:  # "Buy the van: carried"
        lead, rest = replace(lead, label=""), lead.label
    motion = with_head(motion, lead.motion)
    return lead, rest, replace(answer, vote=motion.vote(names), unread=(*answer.unread, *motion.unread))


def _named(words: str, answer: Answer, scene: Scene) -> tuple[str, Answer]:
    """Read the owners that an action names without a sign."""
    task = read_named(words, scene.names, around(scene).dues) if not words.isascii() else None
    if task is None or (task.due and answer.due):
        return words, answer
    return task.what, replace(answer, owners=task.owners, support=task.support, due=answer.due or task.due)


def _shortened(lead: Lead, whole: str, text: str) -> Lead | None:
    """Give the beginning of a text that was cut at its end; None if what was read of it reaches beyond the cut."""
    start = len(whole) - len(lead.rest)
    same = start <= len(text) and whole.endswith(lead.rest) and text.startswith(whole[:start])
    return replace(lead, rest=text[start:]) if same else None


def _tail(lead: Lead, scene: Scene, default: Tag) -> tuple[str, Answer]:
    if not has_signs(lead.rest):
        return lead.rest, NO_ANSWER
    by_default = lead.tag is None and bool(scene.chain)
    words, answer = read_tail(lead.rest, around(scene), lead.tag or default, by_default=by_default)
    if lead.speaker and not words.strip() and (answer.owners or answer.due):
        return lead.rest, NO_ANSWER  # `Ann: +1` is what Ann said
    return words, answer


def _judged(parsed: Parsed, scene: Scene, *, by_words: bool) -> Parsed:
    """Judge a line as a whole: who does it, and whether it is an action without a sign for it."""
    lead, answer = parsed.lead, parsed.answer
    if not (lead.doers or answer.owners or answer.due):
        return parsed
    if parsed.tag == "action" and lead.doers and not answer.owners:
        answer = replace(answer, owners=lead.doers, support=lead.supports)
        lead = replace(lead, speaker="", label="", doers=(), supports=())
        return replace(parsed, lead=lead, answer=answer, words=parsed.words)
    has_answer = bool(answer.owners or answer.due)
    under_issue = bool(scene.chain) and lead.tag is None and parsed.tag == "discussion"
    if has_answer and under_issue and parsed.words:
        return replace(parsed, tag="action", promoted=True)
    return replace(parsed, promoted=by_words and lead.tag is None)


def _add(parsed: Parsed, scene: Scene) -> Add:
    """Give the parent of a new line."""
    line, lead, new = parsed.line, parsed.lead, parsed.answer.new
    if lead.child and scene.last is not None:
        above = scene.last_parent if scene.last_was_child else scene.last
        return Add(line, above.id if above is not None else "", child=True, time=lead.time, new=new)
    if line.tag == "issue" or not scene.chain:
        return Add(line, time=lead.time, new=new)
    return Add(line, scene.chain[-1].id, time=lead.time, new=new)


def _amendment(parsed: Parsed, scene: Scene) -> Act | None:
    """Read a line without words, which amends the line said last. None if it is text after all."""
    lead, answer, last = parsed.lead, parsed.answer, scene.last
    if lead.child or lead.speaker or lead.doers:
        return Nothing(Saying("words-wanted"))
    if last is None:
        return Nothing(Saying("words-wanted" if lead.tag and not answer.owners else "nothing-to-amend"))
    if parsed.promoted and last.tag not in ("action", "decision"):
        return None
    fields: dict[str, object] = {}
    if lead.tag is not None:
        fields["tag"] = lead.tag
    if answer.owners:
        fields["owners"] = answer.owners
        if answer.support or last.support:
            fields["support"] = answer.support
    if answer.due is not None:
        fields |= {"due": answer.due.phrase, "due_date": answer.due.day}
    if answer.vote is not None:
        fields["vote"] = voted_on(last, answer.vote)
    if parsed.confidential:
        fields["confidential"] = True
    return Amend(last.with_(**fields), tuple(fields), answer.new) if fields else Nothing(Saying("words-wanted"))


def agenda_item(shielded: str) -> Act | None:
    """Read `# Title`, `＃2027年预算`, `## Title` and 议题：标题; with the sign at its end it is confidential."""
    shielded, hidden = without_hide(shielded)
    count = len(shielded) - len(shielded.lstrip(ITEM))
    if not count:
        colon = find_colon(shielded[:EACH_END])
        title = unshield(shielded[sum(colon) :]).strip() if colon else ""
        return (
            AddItem(title, confidential=hidden)
            if colon and colon[1] == 1 and title and ITEM_WORD.match(shielded[: colon[0]].strip())
            else None
        )
    follows = shielded[count : count + 1]
    plain = not follows or follows in BEFORE_TITLE or is_han(follows) or shielded[count - 1] == ITEM[1]
    if count > 2 or not (plain or NUMBERED.match(shielded, count)):
        return None
    title = unshield(shielded[count:]).strip()
    return AddItem(title, count == 2, hidden) if title else Nothing(Saying("words-wanted"))
