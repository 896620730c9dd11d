"""The grammar of capture: reads a typed text in a scene.

`read` gives what Enter would do, `read_rewrite` what a line becomes that is being rewritten. The rules are numbered in
docs/design.md, "Capture"; each has its table in the tests. The last functions read texts that are only a sign: each
is carried out, or refused with one sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from minutetui.core.agenda.clocks import as_meant
from minutetui.core.capture.choices import choices_for
from minutetui.core.capture.corrections import CORRECTING, correction
from minutetui.core.capture.facts import read_fact
from minutetui.core.capture.filled import with_tag_given, without_due, without_vote
from minutetui.core.capture.held_over import item_held_over
from minutetui.core.capture.items import read_item
from minutetui.core.capture.motion_lines import begins_with_outcome, outcome_of_last, outcome_of_row, revoted
from minutetui.core.capture.motion_proposed import LONGEST_OUTCOME, SETTLING, outcome_of_proposal
from minutetui.core.capture.motion_typed import kept_vote
from minutetui.core.capture.parse import LONGEST_READ, TYPED_FIELDS, Parsed, parse, parse_sign, parse_text
from minutetui.core.capture.reading import (
    Act,
    Add,
    Amend,
    Attend,
    GoOn,
    Nothing,
    Reading,
    Scene,
    StepOut,
    joining,
    parts_of,
)
from minutetui.core.capture.signs import CHILD, DUE, HIDE, OWNER, shield
from minutetui.core.capture.speakers import read_speakers
from minutetui.core.capture.substitution import substitution
from minutetui.core.capture.tail import Answer
from minutetui.core.meeting.model import Line
from minutetui.core.meeting.queries import find_line
from minutetui.core.text.characters import is_han
from minutetui.core.text.patterns import lazy
from minutetui.core.vocabulary import Tag
from minutetui.words import Saying

LONGEST_FACT = 1500
"""Characters of the longest text that is read as a fact of the meeting, such as who is there."""


def read(text: str, scene: Scene) -> Reading:
    """Read a typed text as Enter would take it."""
    act, parsed = _act(text.strip(), scene)
    if not isinstance(act, Add | Amend):
        return replace(_read_fact(act, scene), find_choices=partial(choices_for, text, scene))
    choices = partial(choices_for, text, scene, act.line if isinstance(act, Add) else None)
    unknown = tuple(name for name in act.line.owners if name not in act.new and not scene.names.known(name))
    if parsed is None:
        return Reading(act, unknown, find_choices=choices)
    return Reading(act, unknown, parsed.unread, (*parsed.remarks(), *_heard(text, act.line, scene)), choices)


def _heard(text: str, line: Line, scene: Scene) -> Iterator[Saying]:
    """Say of owner and speaker in 汉字 who were only found by their sound what was typed: ＠田叶 is 田野."""
    for name in (*line.owners, line.speaker):
        if name and is_han(name[0]) and name not in text:
            ends = (start + len(name) for start in range(len(text)) if start == 0 or not is_han(text[start - 1]))
            typed = (text[end - len(name) : end] for end in ends)
            found = next((one for one in typed if len(one) == len(name) and scene.names.heard(one) == name), None)
            if found:
                yield Saying("heard-as", typed=found, name=name)


def _read_fact(act: Act, scene: Scene) -> Reading:
    """Give the reading of a text that is not only a line: who of the people it is about is unknown."""
    told = [one for one in parts_of(act) if isinstance(one, Attend)]
    unknown = (name for one in told for name in joining(one, scene.meeting) if not scene.names.known(name))
    remarks = tuple(Saying("heard-as", typed=typed, name=name) for one in told for typed, name in one.heard)
    return Reading(act, tuple(unknown), tuple(text for one in told for text in one.unread), remarks)


def read_of_row(text: str, scene: Scene) -> Reading | None:
    """Read a text about the line that is marked in a list; None if it is an outcome that is not understood.

    An outcome is that of the marked decision, and never a further decision.
    """
    reading = read(text, scene)
    line = reading.act.line if isinstance(reading.act, Add) else None
    if line is None or line.tag not in ("decision", "note") or scene.last is None or scene.last.tag != "decision":
        return reading
    voted = outcome_of_row(text, scene)
    if voted is not None:
        return Reading(_voted(voted, scene))
    return None if begins_with_outcome(text) else reading


def read_rewrite(text: str, scene: Scene) -> Reading:
    """Read the text that a line of the meeting (the scene's last) is being rewritten to."""
    if scene.last is None:
        return Reading(Nothing(Saying("nothing-to-amend")))
    parsed = parse_text(text, scene, "note")
    line, new = _rewritten(scene.last, parsed, scene), parsed.answer.new
    unknown = tuple(owner for owner in line.owners if not scene.names.known(owner) and owner not in new)
    act = Amend(line, TYPED_FIELDS, new)
    remarks = (*parsed.remarks(), *_heard(text, line, scene))
    return Reading(act, unknown, parsed.unread, remarks, partial(choices_for, text, scene, line))


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


def _act(text: str, scene: Scene) -> tuple[Act, Parsed | None]:
    """Read what Enter does, and the parse if the text is a line or amends one."""
    if not text:
        return StepOut() if scene.chain else Nothing(), None
    if len(text) > LONGEST_READ:
        parsed = parse_sign(text, scene.default_tag)
        return _add(parsed, scene), parsed
    done = (alone(text, scene) or substitution(text, scene)) if len(text) <= LONGEST_FACT else None
    if done is None and any(map(text.casefold().__contains__, CORRECTING)):
        done = correction(text, scene)
    if done is not None:
        return done, None
    shielded = shield(text)
    other = _no_line(shielded, scene)
    if other is not None:
        return other, None
    default: Tag = "note" if shielded[0] in CHILD and shielded[1:2] == " " else scene.default_tag
    parsed = parse(shielded, scene, "action" if shielded[0] in OWNER + DUE else default)
    if (parsed.words or parsed.lead.label) and shielded[0] in OWNER + DUE:
        parsed = parse(shielded, scene, default)
    if parsed.words or parsed.lead.label:
        return _add(parsed, scene), parsed
    act = _amendment(parsed, scene)
    if act is None:
        parsed = parse(shielded, scene, default, fields=False)
        return _add(parsed, scene), parsed
    return act, parsed


def _no_line(shielded: str, scene: Scene) -> Act | None:
    """Read a text that is no line: an agenda item, a fact of the meeting, the outcome of the vote on the last line."""
    other = read_item(shielded, scene) or (read_fact(shielded, scene) if len(shielded) <= LONGEST_FACT else None)
    if other is not None:
        return other
    voted = outcome_of_last(shielded, scene)
    if voted is not None:
        return _voted(voted, scene)
    may_settle = scene.last is not None and len(shielded) <= LONGEST_OUTCOME
    settles = may_settle and any(map(shielded.casefold().__contains__, SETTLING))
    return outcome_of_proposal(shielded, scene) if settles else None


def _voted(line: Line, scene: Scene) -> Amend:
    """Give a line another vote, and to its text who voted how."""
    before = find_line(scene.meeting, line.id) or scene.last
    return Amend(line, tuple(name for name in ("text", "vote") if getattr(before, name) != getattr(line, name)))


def _add(parsed: Parsed, scene: Scene) -> Add:
    """Give the parent of a new line."""
    line, lead, new = parsed.line, parsed.lead, parsed.answer.new
    time = as_meant(scene.meeting, lead.time, "")
    if lead.child and scene.last is not None:
        above = scene.last_parent if scene.last_was_child else scene.last
        return Add(line, above.id if above is not None else "", child=True, time=time, new=new)
    parent = scene.chain[-1].id if scene.chain and line.tag != "issue" else ""
    held_over = item_held_over(line, scene) if line.vote is not None and line.vote.result == "deferred" else ""
    return Add(line, parent, time=time, new=new, holds_over=held_over)


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
        given = with_tag_given(last, lead.tag, scene)
        twice = (answer.owners and "owners" in given) or (answer.due and "due" in given)
        fields |= {"tag": lead.tag} if twice else given
        last = last.with_(**fields)
    if answer.owners:
        fields["owners"] = answer.owners
        if answer.support or last.support:
            fields["support"] = answer.support
    fields |= _filled_in(last, answer, scene)
    if parsed.confidential:
        fields["confidential"] = True
    return Amend(last.with_(**fields), tuple(fields), answer.new) if fields else Nothing(Saying("words-wanted"))


def _filled_in(line: Line, answer: Answer, scene: Scene) -> dict[str, object]:
    """Give the deadline and the vote that an answer fills in, and the text without them."""
    fields: dict[str, object] = {}
    text = line.text
    if answer.due is not None:
        fields |= {"due": answer.due.phrase, "due_date": answer.due.day}
        text = without_due(text, answer.due, scene)
    if answer.vote is not None:
        vote = revoted(line, answer.vote)
        fields["vote"], text = vote, without_vote(text, vote, scene)
    return fields if text in ("", line.text) else {**fields, "text": text}


_ALONE = lazy(r"([!！?？:：@＠]) ?(\d{1,4})|([@＠+＋]{1,2})")


def alone(text: str, scene: Scene) -> Amend | GoOn | Nothing | None:
    """Read a text that is a sign and a number, or a sign alone; None if it is more, or is read elsewhere."""
    if len(text) == 1 and text in HIDE:
        return _hidden(scene)
    match = _ALONE.fullmatch(text)
    if match is None:
        return None
    if match[3]:
        return _bare(match[3], scene)
    sign, number = match[1], int(match[2])
    if sign in OWNER:
        known = scene.names.by_number(number) is not None
        return None if known else Nothing(Saying("no-such-name", number=number))
    if sign in "!！":
        issue = next((issue for issue in scene.issues if issue.number == number), None)
        return GoOn(issue) if issue is not None else Nothing(Saying("no-such-issue", number=number))
    return Nothing(Saying("no-such-gap" if sign in "?？" else "no-such-slot", number=number))


def _hidden(scene: Scene) -> Amend | Nothing:
    """Make the line said last confidential, or public again."""
    last = scene.last
    if last is None:
        return Nothing(Saying("nothing-to-amend"))
    return Amend(last.with_(confidential=not last.confidential), ("confidential",))


def _bare(signs: str, scene: Scene) -> Nothing | None:
    """Refuse a sign with nothing after it, and a sign that repeats what was not said yet."""
    owner = signs[0] in OWNER
    if len(signs) == 1:
        return Nothing(Saying("owner-wanted" if owner else "due-wanted"))
    if signs[1] not in (OWNER if owner else DUE):
        return None
    before = scene.owners_before if owner else scene.due_before
    return None if before else Nothing(Saying("no-owner-before" if owner else "no-due-before"))
