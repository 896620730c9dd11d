"""Finds the owners and the deadline in the text of a line, and removes them from it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from minutetui.core.capture.deadlines import AMOUNT, DueReader, Reach
from minutetui.core.capture.due_words import act_at, time_after
from minutetui.core.capture.lexicon import in_all, plain
from minutetui.core.capture.mentions import takes_object, without_mentions
from minutetui.core.capture.owners import PACKAGE, Owners, find_owners, supporting_at
from minutetui.core.capture.reading import Scene
from minutetui.core.capture.signs import DUE, OWNER, unshield
from minutetui.core.due import Due
from minutetui.core.meeting.model import Line, Vote
from minutetui.core.people.names import Names
from minutetui.core.text.characters import is_han
from minutetui.core.text.patterns import lazy
from minutetui.core.vocabulary import Tag
from minutetui.words import say


class Answer(NamedTuple):
    """What the end of a line says: who answers for it, by when, and how it was voted on."""

    owners: tuple[str, ...] = ()
    due: Due | None = None
    vote: Vote | None = None
    new: tuple[str, ...] = ()
    """Those of the owners who are to become attendees."""
    unread: tuple[str, ...] = ()
    """Parts of the text that were not understood; they stay in it."""
    support: tuple[str, ...] = ()
    """Those of the owners who support the others."""
    mentioned: bool = False
    """Whether the owners are only mentioned with their sign, after a word that needs them: ask @Ann for it."""


NO_ANSWER = Answer()

_COMMAS = tuple(",，、;；。")
_OPENS, _CLOSES, _APART_INSIDE = tuple("(（[【"), tuple(")）]】"), " ,，、;；"
SIGNED = " >》=＝"
"""Signs that can be before what is to be done."""
LOOSE = " ,，、;；–—|｜→"
"""What can precede an owner or a deadline at the end, and is removed with it."""


_DASH_FIRST = lazy("^(?:[-–—] )+")


class Around(NamedTuple):
    """What the signs in a line refer to."""

    names: Names
    before: tuple[str, ...]
    """The owners said last, which `@@` repeats."""
    dues: DueReader


def around(scene: Scene) -> Around:
    """Give what the signs in a line refer to in a scene."""
    day_first = scene.habits.day_first
    dues = DueReader(scene.names, scene.today, scene.language, day_first, scene.is_workday, scene.due_before)
    return Around(scene.names, scene.owners_before, dues)


_EVERYBODY_LAST = lazy(rf"\s*[(（](?P<who>{'|'.join(plain('owners.everybody'))})[)）]$", re.IGNORECASE)
_ASKED = ("?", "？", "??", "？？")
_LEFT = lazy(rf"(?:^|(?<=\s)|(?=[＠＋]))(?!\+/?-\d)([{OWNER}{DUE}]+[^\s{OWNER}{DUE}]\S*)")
_WORD = lazy(r" ?[^\W\d_]")
_JOINED = lazy(
    rf"(?:[\s,，、;；.。/／&+＋]|{in_all('owners.and_inside')})*"
    rf"(?:{in_all('owners.and_word')}|{in_all('owners.with_words')})?\s*"
    rf"|\s*,?\s*(?:{in_all('deadlines.joined')})\s*"
)


def answer_of(line: Line) -> Answer:
    """Give the owners and the deadline of a line."""
    due = Due(line.due, "date" if line.due_date else "event", line.due_date) if line.due else None
    return Answer(line.owners, due)


def told_owners(line: Line, names: tuple[str, ...], language: str) -> tuple[str, ...]:
    """Write some owners of a line as they are shown: those who support with their part, 设备部（配合）."""
    return tuple(say(language, "owner-supports", name=name) if name in line.support else name for name in names)


def has_signs(text: str) -> bool:
    """Tell whether a text can name an owner or a deadline by a sign."""
    return "@" in text or "+" in text or (not text.isascii() and ("＠" in text or "＋" in text))


def read_tail(text: str, here: Around, tag: Tag = "action", *, by_default: bool = False) -> tuple[str, Answer]:
    """Take owners and deadline out of a shielded text; give what is left, still shielded, and what they were.

    A number or a length is an owner or a deadline only where something is to be done. `by_default`: no tag was typed.
    """
    if not has_signs(text):
        return text, NO_ANSWER
    action = tag == "action"
    text, owners, mentioned = _signed_owners(text, here, action=action, strict=not (action or by_default))
    task = action or (by_default and tag == "discussion" and bool(owners.names))
    if action and len(owners.spans) > 1 and not owners.parts:
        text, owners.spans = _each_named(text, owners, here.names)
    found = _due_in(text, owners, here.dues, task=task, action=action)
    spans = [*owners.spans, *([found[1:]] if found else [])]
    if action and found and not owners.names:
        spans += _everybody(text, found[2], owners)
    if found and owners.names and (supporting := supporting_at(text, found[2], here.names, owners)):
        spans.append(supporting)
    rest = cut(text, spans) if spans else text
    asks = rest.strip() in _ASKED and text.rstrip().endswith(_ASKED)
    if asks and not action:  # @Bo? asks whether it is Bo, and says so of nothing else
        return text, NO_ANSWER._replace(unread=tuple(_unread(text, action=False)))
    if owners.parts and not owners.support and rest.strip(SIGNED):
        rest = cut(text, [_before(span, owners.parts) for span in spans])
    return rest, Answer(
        owners.in_order,
        found[0] if found else None,
        new=tuple(dict.fromkeys((*owners.new, *mentioned.new))),
        mentioned=owners is mentioned and bool(mentioned),
        support=owners.support,
        unread=tuple(_unread(rest, action=action)),
    )


def _everybody(text: str, end: int, owners: Owners) -> list[tuple[int, int]]:
    """Add everybody as the owner who is named after a deadline, and give where: +Fri (all)."""
    everybody = _EVERYBODY_LAST.match(text, end)
    if everybody is None:
        return []
    owners.add((everybody["who"],))
    return [everybody.span()]


def _signed_owners(text: str, here: Around, *, action: bool, strict: bool) -> tuple[str, Owners, Owners]:
    """Find the owners with a sign, and those who are only mentioned; also give the text without signs of the latter."""
    mentioned = Owners()
    if not (OWNER[0] in text or OWNER[1] in text):
        return text, Owners(), mentioned
    if takes_object(text):
        text, mentioned = without_mentions(text, here.names, numbers=action, strict=strict)
    owners = find_owners(text, here.names, here.before, numbers=action, strict=strict) or mentioned
    return text, Owners() if owners.doubtful else owners, mentioned


def _each_named(text: str, owners: Owners, names: Names) -> tuple[str, list[tuple[int, int]]]:
    """Leave the names in a text where each has a task of its own: @Ann drafts it, @Bo to check it."""
    last, end = owners.spans[-1]
    together = _JOINED.fullmatch(text, owners.spans[-2][1], last)  # @Ann @Bo to check it
    called = [text[start + 1 : end] for start, end in owners.spans]
    plain_names = all(names.resolve(one) in owners.names and not one.islower() for one in called)
    followed = all(is_han(text[end : end + 1]) for _, end in owners.spans)  # ＠张三执笔 ＠李四把关
    if together or not (plain_names and (followed or act_at(text, end))):
        return text, owners.spans
    left: list[tuple[int, int]] = []
    before = (0, *(end for _, end in owners.spans))
    for (start, end), stop in reversed([*zip(owners.spans, before, strict=False)]):
        begins = (
            followed
            or start == last
            or not text[:start].rstrip()[-1:].isalnum()
            or _JOINED.fullmatch(text, stop, start)
        )
        if begins and _WORD.match(text, end):
            text, left = text[:start] + text[start + 1 :], [(one - 1, two - 1) for one, two in left]
        else:
            left.insert(0, (start, end))
    return text, left


def _due_in(text: str, owners: Owners, dues: DueReader, *, task: bool, action: bool) -> tuple[Due, int, int] | None:
    """Find the deadline beside the owners, and its span: after its sign, or after the last owner of an action."""
    found = None
    if DUE[0] in text or DUE[1] in text:
        found = dues.find(text, owners.spans, Reach(task, task or bool(owners.names)))
    if action and not found and owners.spans:
        return time_after(text, max(end for _, end in owners.spans), dues)
    return found


def _unread(rest: str, *, action: bool) -> Iterator[str]:
    """List the signs that stay in a text, except those of an address, and amounts if nothing is to be done."""
    for match in _LEFT.finditer(rest):
        is_amount = match[1][0] in DUE and not action and AMOUNT.match(match[1], 1) is not None
        if not (is_amount or PACKAGE.match(match[1], 1)):
            yield unshield(match[1])


def _before(span: tuple[int, int], parts: list[tuple[int, int]]) -> tuple[int, int]:
    """End a span before the word that says a part, which then stays in the text."""
    return span[0], next((start for start, end in parts if end == span[1]), span[1])


def cut(text: str, spans: list[tuple[int, int]]) -> str:
    """Remove spans from a text, with what only joined them and the brackets that become empty."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and _JOINED.fullmatch(text, merged[-1][1], start):
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    for start, end in reversed(merged):
        text = _without(text, *_with_brackets(text, start, end))
    return text


_BEFORE_OWNER = plain("owners.before_owner")


def _with_brackets(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a span by the brackets around it, and by what goes with an owner before it: 由."""
    head, rest = text[:start].rstrip(" "), text[end:].lstrip(" ,，.。")
    if head[-1:] in _OPENS and rest[:1] in _CLOSES:
        return len(head) - 1, len(text) - len(rest) + 1
    return (start - 1, end) if head[-1:] in _BEFORE_OWNER and len(head) == start else (start, end)


def _without(text: str, start: int, end: int) -> str:
    """Remove a span, and one of the two spaces it leaves; at the beginning, the punctuation after it too."""
    head, rest = text[:start], text[end:]
    if not head.strip(SIGNED):
        return head.strip(" ") + rest.lstrip(" " if rest.startswith(" ") else " :：,，、;；。.")
    if head[-1:] in _COMMAS and rest[:1] in _COMMAS:
        head = head[:-1]
    if head[-1:] in _OPENS:
        rest = _DASH_FIRST.sub("", rest.lstrip(_APART_INSIDE))
    elif rest[:1] in _CLOSES:
        head = head.rstrip(_APART_INSIDE)
    if head.endswith(" ") and (not rest or rest[0] in " ,.;:!?)，。；：！？（）"):
        head = head[:-1]
    bare = rest.lstrip(" ")
    if not bare or bare[0] in "(（":
        head, rest = _without_loose(head) or head.rstrip(), f" {bare}" if bare[:1] == "(" else bare
    return head + rest


def _without_loose(head: str) -> str:
    """Remove what only led to an owner or a deadline; a hyphen is a dash after a space, and not in C-."""
    bare = head.rstrip(f"{LOOSE}-")
    return head.rstrip(LOOSE) if head.startswith("-", len(bare)) else bare
