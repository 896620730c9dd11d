"""Finds the owners and the deadline in the text of a line, and removes them from it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from minutetui.core.capture.deadlines import AMOUNT, DueReader, Reach
from minutetui.core.capture.due_words import date_after
from minutetui.core.capture.lexicon import FIELD, JOINER, PART, in_all, plain
from minutetui.core.capture.owners import PACKAGE, Owners, find_owners
from minutetui.core.capture.reading import Scene
from minutetui.core.capture.signs import DUE, OWNER, unshield
from minutetui.core.due import Due
from minutetui.core.meeting.model import Line, Vote
from minutetui.core.people.calling import looks_like_name, looks_like_unit
from minutetui.core.people.names import Names
from minutetui.core.text.patterns import lazy
from minutetui.core.vocabulary import Tag
from minutetui.words import say


@dataclass(frozen=True)
class Answer:
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


NO_ANSWER = Answer()

_COMMAS = tuple(",，、;；。")
_SIGNED = " >》=＝"
_TASK = lazy(rf"([{_SIGNED}]*)(?:{in_all('assigned.task')})")
"""Before what is to be done, beside owners and deadline: 责任部门：财务部；事项：…"""
_LOOSE = " ,，、;；–—|｜→"
"""What can precede an owner or a deadline at the end, and is removed with it."""


@dataclass(frozen=True)
class Around:
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


_LEFT = lazy(rf"(?:^|(?<=\s)|(?=[＠＋]))([{OWNER}{DUE}]+[^\s{OWNER}{DUE}]\S*)")
_FIELD_STEMS = plain("owners.field_stems")
"""One of these is in every text that says owners or a deadline in words."""
FIELD_ENDS = frozenset(")）]】;；。" + OWNER + DUE)
_JOINED = lazy(
    rf"(?:[\s,，、;；.。/&+]|{in_all('owners.and_inside')})*"
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
    action, owners = tag == "action", Owners()
    if OWNER[0] in text or OWNER[1] in text:
        owners = find_owners(text, here.names, here.before, numbers=action, strict=not (action or by_default))
    task = action or (by_default and tag == "discussion" and bool(owners.names))
    found = _due_in(text, owners, here.dues, task=task, action=action)
    spans = [*owners.spans, *([found[1:]] if found else [])]
    if not owners.support:
        spans = [_before(span, owners.parts) for span in spans]
    rest = cut(text, spans) if spans else text
    return rest, Answer(
        owners.in_order,
        found[0] if found else None,
        new=tuple(dict.fromkeys(owners.new)),
        support=owners.support,
        unread=tuple(_unread(rest, action=action)),
    )


def _due_in(text: str, owners: Owners, dues: DueReader, *, task: bool, action: bool) -> tuple[Due, int, int] | None:
    """Find the deadline beside the owners, and its span: after its sign, or after the last owner of an action."""
    found = None
    if DUE[0] in text or DUE[1] in text:
        found = dues.find(text, owners.spans, Reach(task, task or bool(owners.names)))
    if action and not found and owners.spans:
        return date_after(text, max(end for _, end in owners.spans), dues)
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


def may_have_fields(text: str) -> bool:
    """Tell quickly whether a text can say owners or a deadline in words."""
    key = text.casefold()
    return any(stem in key for stem in _FIELD_STEMS)


def take_fields(text: str, here: Around) -> tuple[str, Answer]:
    """Take owners and a deadline that are said in words out of a shielded text: 责任人：张伟 完成时限：月底前."""
    owners, spans = Owners(), []
    due: Due | None = None
    matches = list(FIELD.finditer(text))
    starts = [*(match.start() for match in matches[1:]), len(text)]
    for match, start in zip(matches, starts, strict=bool(matches)):
        limit = next((at for at in range(match.end(), start) if text[at] in FIELD_ENDS), start)
        if text[limit : limit + 1] in tuple(DUE) and here.names.full_at(text, limit + 1):
            limit = next((at for at in range(limit + 1, start) if text[at] in FIELD_ENDS), start)
        if match["due"]:
            phrase = text[match.end() : limit].rstrip(" ,，、.")
            if not phrase:
                continue
            said, length = _due_said(phrase, here.dues)
            due, end = due or said, match.end() + length
        else:
            end = _named(text, match, limit, here.names, owners)
        if end > match.end():
            spans.append((match.start(), end))
    if due is None and owners.names and spans and (found := date_after(text, spans[-1][1], here.dues)):
        due, spans = found[0], [*spans, found[1:]]
    if not spans:
        return text, Answer()
    rest = cut(text, spans)
    if task := _TASK.match(rest):
        rest = task[1] + rest[task.end() :]
    return rest, Answer(owners.in_order, due, support=owners.support)


_NOBODY_YET, _BEFORE_OWNER = plain("owners.nobody_yet"), plain("owners.before_owner")
_SPACES = lazy(r"\s+")


def _due_said(phrase: str, dues: DueReader) -> tuple[Due, int]:
    """Read a deadline after its word, up to a comma if all of it is none; also give its length."""
    whole = dues.read(unshield(phrase))
    if whole.kind == "unread":
        for at in (at for at, char in enumerate(phrase) if char in ",，"):
            part = dues.read(unshield(phrase[:at].strip()))
            if part.kind != "unread":
                return part, at
    return whole, len(phrase)


def _named(text: str, match: re.Match[str], limit: int, names: Names, owners: Owners) -> int:
    """Read the names after the word for an owner; tell where they end."""
    part = "lead" if match["lead"] else "support" if match["support"] else ""
    start = end = match.end()
    while start < limit:
        name, stop = names.at(text, start) or ("", start)
        name = unshield(name)
        first = not text[match.end() : start].strip()
        latin = name.isascii() and name[:1].isupper() and first
        plain = first and not name.isascii() and len(name) <= 8
        if name.casefold() in _NOBODY_YET or not (
            names.known(name) or looks_like_name(name) or looks_like_unit(name) or latin or plain
        ):
            break
        owners.add((name,), part)  # type: ignore[arg-type]  # one of the three
        end = stop
        own = PART.match(text, end, limit)
        if own is not None:
            owners.names[name] = "lead" if own["lead"] else "support"
            end = own.end()
        joiner = JOINER.match(text, end, limit) or _SPACES.match(text, end, limit)
        if joiner is None:
            break
        start = joiner.end()
    return end


def with_fields(answer: Answer, fields: Answer) -> Answer:
    """Add what was said in words; a sign counts more."""
    owners = tuple(dict.fromkeys((*answer.owners, *fields.owners)))
    return replace(
        answer,
        owners=owners,
        due=answer.due or fields.due,
        support=tuple(dict.fromkeys((*answer.support, *fields.support))),
    )


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


def _with_brackets(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a span by the brackets around it, and by what goes with an owner before it: 由."""
    head, rest = text[:start].rstrip(" "), text[end:].lstrip(" ,，.。")
    if head[-1:] in tuple("(（[【") and rest[:1] in tuple(")）]】"):
        return len(head) - 1, len(text) - len(rest) + 1
    return (start - 1, end) if head[-1:] in _BEFORE_OWNER and len(head) == start else (start, end)


def _without(text: str, start: int, end: int) -> str:
    """Remove a span, and one of the two spaces it leaves; at the beginning, the punctuation after it too."""
    head, rest = text[:start], text[end:]
    if not head.strip(_SIGNED):
        return head.strip(" ") + rest.lstrip(" " if rest.startswith(" ") else " :：,，、;；。")
    if head[-1:] in _COMMAS and rest[:1] in _COMMAS:
        head = head[:-1]
    if head.endswith(" ") and (not rest or rest[0] in " ,.;:!?)，。；：！？（）"):
        head = head[:-1]
    bare = rest.lstrip(" ")
    if not bare or bare[0] in "(（":
        head, rest = head.rstrip(_LOOSE) or head.rstrip(), f" {bare}" if bare[:1] == "(" else bare
    return head + rest
