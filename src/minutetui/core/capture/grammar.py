"""The grammar of capture: what a typed text means where the meeting stands.

`read` is what Enter would do; `read_line` only what line a text is, for editing one that is there already. The
rules are numbered in docs/design.md, "Capture"; each has its table in the tests.
"""

from __future__ import annotations

import re
from dataclasses import replace

from minutetui.core.capture.choices import choices_for
from minutetui.core.capture.escape import shield, unshield
from minutetui.core.capture.facts import read_fact
from minutetui.core.capture.lead import Lead, read_lead
from minutetui.core.capture.motion import kept_vote, motion_alone, take_bracket, with_spoken
from minutetui.core.capture.reading import (
    Act,
    Add,
    AddItem,
    Amend,
    Attend,
    GoOn,
    Nothing,
    Reading,
    Scene,
    StepOut,
)
from minutetui.core.capture.signs import ITEM
from minutetui.core.capture.tail import Answer, around, read_tail
from minutetui.core.findings.gaps import OpenIssue
from minutetui.core.meeting.model import Line
from minutetui.core.text.characters import is_han
from minutetui.core.vocabulary import Tag

SUBSTITUTION = re.compile(r"s/((?:\\/|[^/])+)/((?:\\/|[^/])*)/?")
ISSUE_NUMBER = re.compile(r"[!！](\d{1,3})(?: +(.*))?$")

TYPED_FIELDS = ("tag", "speaker", "verb", "label", "text", "owners", "due", "due_date", "vote")
"""The fields of a line that its typed text says."""


def read(text: str, scene: Scene) -> Reading:
    """Read a typed text as Enter would take it."""
    act = _act(text, scene)
    people: tuple[str, ...] = act.people if isinstance(act, Attend) else ()
    if isinstance(act, Add | Amend):
        people = tuple(name for name in act.line.owners if name not in act.new)
    unknown = tuple(name for name in people if not scene.names.known(name))
    unread = act.unread if isinstance(act, Add | Amend) else ()
    return Reading(act, unknown, choices_for(text, scene), unread)


def read_rewrite(text: str, scene: Scene) -> Reading:
    """Read the text that a line of the meeting (the scene's last) is being rewritten to."""
    if scene.last is None:
        return Reading(Nothing("nothing-to-amend"))
    line, new = rewritten(scene.last, text, scene), newcomers(text, scene)
    unknown = tuple(owner for owner in line.owners if not scene.names.known(owner) and owner not in new)
    return Reading(Amend(line, TYPED_FIELDS, new), unknown, choices_for(text, scene))


def rewritten(old: Line, text: str, scene: Scene) -> Line:
    """Give a line what a text says, and let it keep what cannot be typed.

    That is the day of a deadline whose words stay, said when another day was today; a vote in words of its own; and a
    speaker who is no attendee.
    """
    new = read_line(text, scene)
    fields = {name: getattr(new, name) for name in TYPED_FIELDS}
    fields["vote"] = kept_vote(old, new, scene.names)
    if new.due == old.due:
        fields["due_date"] = old.due_date
    if not new.speaker and old.speaker and scene.names.speaker(old.speaker) is None:
        fields |= {"speaker": old.speaker, "verb": old.verb}
    return old.with_(**fields)


def read_line(text: str, scene: Scene, default: Tag = "note") -> Line:
    """Read a text as a line and nothing else: no amending, no agenda item, no step."""
    lead, answer, words = _parse(shield(text.strip()), scene, default)
    return _line(lead, answer, words, default)


def newcomers(text: str, scene: Scene) -> tuple[str, ...]:
    """Read which owners of a line become attendees with it."""
    return _parse(shield(text.strip()), scene, "note")[1].new


def _act(typed: str, scene: Scene) -> Act:
    text = typed.strip()
    if not text:
        return StepOut() if scene.chain else Nothing()
    fixed = _substitution(text, scene)
    if fixed is not None:
        return fixed
    goes_on = _issue_number(text, scene)
    if goes_on is not None:
        return goes_on
    shielded = shield(text)
    item = _agenda_item(shielded)
    if item is not None:
        return item
    fact = read_fact(shielded, scene)
    if fact is not None:
        return fact
    lead, answer, words = _parse(shielded, scene, _default(shielded, scene))
    if not words and not lead.label:
        return _amendment(lead, answer, scene)
    return _add(lead, answer, words, scene)


def _default(shielded: str, scene: Scene) -> Tag:
    """Give the tag a text has without a sigil: what the chain says; under the line before, a note."""
    return "note" if shielded[:1] in ("-", "－") and shielded[1:2] == " " else scene.default_tag


def _parse(shielded: str, scene: Scene, default: Tag) -> tuple[Lead, Answer, str]:
    lead = read_lead(shielded, scene.names, default)
    if (lead.tag or default) == "decision" and scene.habits.motions:
        return _parse_decision(shielded, scene, default)
    rest, answer = read_tail(lead.rest, around(scene))
    return lead, answer, unshield(rest.strip())


def _parse_decision(shielded: str, scene: Scene, default: Tag) -> tuple[Lead, Answer, str]:
    """Read a decision with its motion: first a bracket at the end, which may hold colons, then words without one."""
    names = scene.names
    motion = take_bracket(shielded, names)
    lead = read_lead(motion.text, names, default)
    rest, answer = read_tail(lead.rest, around(scene))
    if motion.words is None and not motion.escaped:
        motion = take_bracket(rest, names)
        rest = motion.text
    motion, rest = with_spoken(motion, rest.strip(), alone=motion_alone(scene, lead.label))
    words = unshield(rest.strip())
    if not words and lead.label and motion.spoken:  # "Buy the van: carried"
        lead, words = replace(lead, label=""), lead.label
    return lead, replace(answer, vote=motion.vote(names), unread=motion.unread), words


def _line(lead: Lead, answer: Answer, words: str, default: Tag) -> Line:
    due = answer.due
    return Line(
        tag=lead.tag or default,
        label=lead.label,
        speaker=lead.speaker,
        verb=lead.verb,
        text=words,
        owners=answer.owners,
        due=due.phrase if due else "",
        due_date=due.day if due else None,
        vote=answer.vote,
    )


def _add(lead: Lead, answer: Answer, words: str, scene: Scene, issue: OpenIssue | None = None) -> Add:
    """Tell where a new line hangs, and what it is by default there."""
    if issue is not None:
        line = _line(lead, answer, words, "discussion")
        return Add(line, issue.line.id, continues=issue.line.id, new=answer.new, unread=answer.unread)
    line = _line(lead, answer, words, "note" if lead.child else scene.default_tag)
    if lead.child and scene.last is not None:
        above = scene.last_parent if scene.last_was_child else scene.last
        return Add(line, above.id if above is not None else "", child=True, new=answer.new, unread=answer.unread)
    if line.tag == "issue" or not scene.chain:
        return Add(line, new=answer.new, unread=answer.unread)
    return Add(line, scene.chain[-1].id, new=answer.new, unread=answer.unread)


def _amendment(lead: Lead, answer: Answer, scene: Scene) -> Act:
    """Read a line without words: what it says is meant for the line said last."""
    last = scene.last
    if lead.child or lead.speaker:
        return Nothing()
    if last is None:
        return Nothing("nothing-to-amend")
    fields: dict[str, object] = {}
    if lead.tag is not None:
        fields["tag"] = lead.tag
    if answer.owners:
        fields["owners"] = answer.owners
    if answer.due is not None:
        fields |= {"due": answer.due.phrase, "due_date": answer.due.day}
    if answer.vote is not None:
        fields["vote"] = answer.vote
    return Amend(last.with_(**fields), tuple(fields), answer.new, answer.unread) if fields else Nothing()


def substituted(text: str) -> tuple[str, str] | None:
    """Read which words `s/old/new/` puts in place of which; None where a text is no such thing."""
    match = SUBSTITUTION.fullmatch(text)
    if match is None:
        return None
    old, new = (part.replace("\\/", "/") for part in match.groups())
    return old, new


def _substitution(text: str, scene: Scene) -> Amend | None:
    """Read `s/old/new/`, if old is in the last line."""
    words = substituted(text)
    if words is None or scene.last is None:
        return None
    old, new = words
    for field in ("text", "label"):
        words = getattr(scene.last, field)
        if old in words:
            return Amend(scene.last.with_(**{field: words.replace(old, new, 1).strip()}), (field,))
    return None


def _issue_number(text: str, scene: Scene) -> Act | None:
    """Read `!2`, alone or before a text, if that issue is open."""
    match = ISSUE_NUMBER.fullmatch(text)
    issue = next((issue for issue in scene.issues if match and issue.number == int(match[1])), None)
    if match is None or issue is None:
        return None
    if not match[2]:
        return GoOn(issue)
    lead, answer, words = _parse(shield(match[2]), scene, "discussion")
    return _add(lead, answer, words, scene, issue) if words or lead.label else None


def _agenda_item(shielded: str) -> Act | None:
    """Read `# Title` and `## Title`; the sign wants a space or 汉字 after it."""
    count = len(shielded) - len(shielded.lstrip(ITEM))
    follows = shielded[count : count + 1]
    if not 1 <= count <= 2 or not (follows in ("", " ") or is_han(follows)):
        return None
    title = unshield(shielded[count:]).strip()
    return AddItem(title, nested=count == 2) if title else Nothing()
