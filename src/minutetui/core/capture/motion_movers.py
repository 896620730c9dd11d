"""People in a motion: who moved and seconded it, in short too, and who voted otherwise.

1. `moved Lee/Chen` names the mover and the seconder.
2. `(Lee/Chen, carried)` and `(Lee, Chen. Carried)` do so without a word, if both are attendees and an outcome follows.
3. `carried 5-1, Ann against` says how attendees voted; this clause stays in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from minutetui.core.capture.lexicon import JOINER, LEXICONS, any_of, in_all, in_each, plain
from minutetui.core.capture.motion_words import (
    OUTCOME,
    SOME_VOTED,
    STOP,
    MotionWords,
    joined_parts,
    may_name_voters,
    read_words,
)
from minutetui.core.capture.signs import ESCAPE, OWNER, unshield
from minutetui.core.people.names import Names
from minutetui.core.text.characters import has_any
from minutetui.core.text.patterns import lazy

MOVERS = ("moved", "seconded")
"""The fields of a `Vote` that are people."""
_WORDS = LEXICONS["en"].typed
"""The words in which a pair is written out: any language is read."""
_KEPT_BEFORE, COMMA_ZH = ",，;；(（", LEXICONS["zh"].typed.comma
"""What separates a clause from the one before; and where there is none in Chinese, what is put there."""
CHAIR = plain("motion.chair")
_MOVER_OF_THING = any_of("motion.moved_thing", exact=True)
_MOVER_FIRST, _FIRST_WORDS = in_each("motion.moved_first"), plain("motion.moved_first_words")
_SECONDERS = ("seconder", "second", "paired")
"""The groups of those patterns that can hold the seconder."""
_LONGEST_FIRST = 100
"""Characters in which a motion says at its beginning who moved it."""
_STOP = lazy(r"(?<=\w{3})\.$")
_MOVED_SHORT = tuple(
    (lazy(first), lazy(between)) for lexicon in LEXICONS.values() for first, between in lexicon.motion.moved_short
)
_RESULTS_SAID = {"unanimous": "carried, unanimously", "carried": "carried", "lost": "lost"}
"""What letters say of the result, by the group of their pattern."""
OBJECT_NEXT = any_of("motion.object_next")
_MOVES = any_of("motion.moves", exact=True)
_DECIDED_BY = any_of("motion.decided_by")
_SECOND_SHORT, _MOVER_LAST = any_of("motion.second_short", exact=True), in_each("motion.mover_last")
_SECOND_FOLLOWS = any_of("motion.second_follows")
_MOVER_WORDS = (words[0] for lexicon in LEXICONS.values() for words in (lexicon.motion.moved, lexicon.motion.seconded))
_MOVER_INSIDE = lazy(rf"\b(?P<before>{'|'.join(_MOVER_WORDS)}) ?[(](?P<name>[^()\d]{{2,40}})[)]", re.IGNORECASE)
_OFFICE = lazy(rf"(?:{in_all('lines.offices')})(?![\w-])", re.IGNORECASE)
_SHORT_WORDS = plain("motion.moved_short_words")
_PAIR = lazy(
    rf"\b((?:{in_all('motion.moved_pair')}) [^,;/()\d]{{1,40}}?)\s*/\s*(?=[^\W\d])(?!{STOP})",
    re.IGNORECASE,
)
"""Mover and seconder in short: moved Lee/Chen."""
_PAIR_ALONE = lazy(
    rf"\s*([^,;/()\d]{{1,40}}?)\s*([/,])\s*([^,;/()\d]{{1,40}}?)(?=[,;.]| \d| {OUTCOME.pattern})", re.IGNORECASE
)
"""The same without a word, before the outcome: (Lee/Chen, carried), (Lee, Chen. Carried)."""
_SECONDED = "|".join(lexicon.motion.seconded[0] for lexicon in LEXICONS.values())
_MOVER_ALONE = lazy(rf"\s*([^,;/()（），；\d]{{2,40}}?)(?=[,，;；]\s*(?:{_SECONDED}))", re.IGNORECASE)
"""A name before a comma and the words for a seconder: (Lee, 2nd Chen)."""
_PAIR_LAST = lazy(r"(?:[,;.] ?|(?<=\d) )([^,;/.()（）\d]{1,40})/([^,;/()（）\d]{1,40}?)\.?$")
"""The same last, after the outcome: lost, Lee/Chen."""
_PAIR_AT_END = lazy(r"[(（]([^,;/()（）\d]{1,40})/([^,;/()（）\d]{1,40})[)）]\s*$")


def all_attend(called: Iterable[object], names: Names) -> bool:
    """Tell whether all of some ways of naming a mover or a voter are attendees."""
    return all(names.attends(person_named(str(one).strip(), names)) for one in called)


def with_short_movers(text: str, names: Names) -> str:
    """Write out the mover and the seconder after letters, if both attend: M/S Lee/Chen 5-0; (m) Lee (s) Chen."""
    if not has_any(text, _SHORT_WORDS):
        return text
    if moved_last := _moved_last(text, names):
        return moved_last
    text = _MOVER_INSIDE.sub(lambda said: _named_inside(said, names), text) if "(" in text else text
    text = _MOVES.sub(lambda said: _quoted(said["who"], names), text)
    second = _second_at(text, names)
    if second and second.start() == second.start("short"):  # without a backslash
        return f"{text[: second.start()]}{_WORDS.seconded.format(name='')}{text[second.end() :]}"
    found = short_at(text, names)
    if found is None or text[: found[0].start()].endswith(ESCAPE):
        return text
    return _put_movers(text, *found)


def _moved_last(text: str, names: Names) -> str:
    """Put a bracket with the movers last that follows the verb of a decision; empty if there is none.

    RESOLVED (Lee/Chen, 5-0) that the fee be raised
    """
    decided, moved = _decided_by(text, names) or (None, "")
    return "" if decided is None or decided["escape"] else f"{decided['verb']} {decided['what'].rstrip(' .')}, {moved}"


def _decided_by(text: str, names: Names) -> tuple[re.Match[str], str] | None:
    """Find the bracket after the verb of a decision that says who moved it; also give what it says, written out."""
    decided = _DECIDED_BY.match(text)
    said = written_out(f"{decided['said']},", names).rstrip(",") if decided else ""
    movers = movers_in(joined_parts(said)) if decided else []
    return (decided, said) if decided and movers and all_attend(movers, names) else None


def movers_in(words: MotionWords | None) -> list[object]:
    """List who moved and who seconded a motion, as its words say."""
    return [words.fields[name] for name in MOVERS if name in words.fields] if words else []


def _second_at(text: str, names: Names) -> re.Match[str] | None:
    """Find the word before a seconder who is named without a form of it: second Bo."""
    second = _SECOND_SHORT.search(text)
    follows = second and _SECOND_FOLLOWS.match(text)
    known = second and ((follows and follows.end() == second.start()) or _attendee_at(text, second.end(), names))
    return second if known else None


def short_begins(text: str, names: Names) -> int | None:
    """Find where the word or the letters begin that name movers in short, after backslashes."""
    if decided := _decided_by(text, names) if has_any(text, _SHORT_WORDS) else None:
        return decided[0].end("escape")
    second = _second_at(text, names)
    found = None if second else short_at(text, names)
    return second.start("short") if second else found[0].start() if found else None


def short_at(text: str, names: Names) -> tuple[re.Match[str], int, tuple[str, str]] | None:
    """Find the letters before the mover and the seconder, where these end, and who they are: M/S Lee/Chen."""
    for first, between in _MOVED_SHORT if has_any(text, _SHORT_WORDS) else ():
        for mark in first.finditer(text):
            bracket = text[mark.end() : mark.end() + 1] == "("
            mover = _attendee_at(text, mark.end() + bracket, names)
            joined = between.match(text, mover[1]) if mover else None
            seconder = _attendee_at(text, joined.end(), names) if joined else None
            if mover and seconder and not OBJECT_NEXT.search(text[: mark.start()].rstrip()):
                return mark, seconder[1] + bracket, (mover[0], seconder[0])
    return None


def with_text_movers(text: str, names: Names) -> str:
    """Halve the backslashes before letters that they make text; empty if there are none."""
    head = text[: short_begins(text, names) or 0] if ESCAPE in text else ""
    run = len(head) - len(head.rstrip(ESCAPE))
    return text[: len(head) - run] + ESCAPE * (run // 2) + text[len(head) :] if run % 2 else ""


def _attendee_at(text: str, start: int, names: Names) -> tuple[str, int] | None:
    """Read the attendee who is named at an index, by an office too, and the end: the Chair; None if it is nobody."""
    office = _OFFICE.match(text, start)
    found = (person_named(office[0], names), office.end()) if office else names.at(text, start)
    return found if found and names.attends(found[0]) else None


def _named_inside(said: re.Match[str], names: Names) -> str:
    """Write an attendee after a word for movers without the brackets: moved (Ann)."""
    return f"{said['before']} {said['name']}" if all_attend([said["name"]], names) else said[0]


def _quoted(called: str, names: Names) -> str:
    """Write an attendee in quotes, which make a name of any word; whoever does not attend as typed."""
    return f'"{person_named(called, names)}" ' if all_attend([called], names) else f"{called} "


def _put_movers(text: str, mark: re.Match[str], end: int, people: tuple[str, str]) -> str:
    """Put who moved and seconded a motion in words in place of a part of a text."""
    words = (_WORDS.moved, _WORDS.seconded)
    parts = [form.format(name=f'"{name}"') for form, name in zip(words, people, strict=True)]
    parts += filter(None, [_result_said(mark)])
    head, rest = text[: mark.start()].rstrip(" "), text[end:]
    if head[-1:] in tuple("([") and rest[:1] in tuple(")]"):
        head, rest = head[:-1].rstrip(" "), rest[1:]
    before = "" if head[-1:] in tuple("([,;=＝") or not head else ","
    head = f"{_STOP.sub('', head)}{before} ".lstrip(" ")
    after = ", " if rest.lstrip(" ")[:1].isalnum() else ""
    return f"{head}{', '.join(parts)}{after}{rest.lstrip(' ') if after else rest}"


def _result_said(letters: re.Match[str]) -> str:
    """Give the words for what letters before the movers say of the result: MSU; empty if they say nothing."""
    return next((words for name, words in _RESULTS_SAID.items() if letters.groupdict().get(name)), "")


def written_out(inner: str, names: Names) -> str:
    """Write out who moved and seconded as a bracket names them in short: moved Lee/Chen; Lee, 2nd Chen."""
    mover = _MOVER_ALONE.match(inner)
    if mover and all_attend((mover[1],), names):
        inner = _WORDS.moved.format(name=mover[1]) + inner[mover.end() :]
    return with_pair(_PAIR.sub(lambda pair: f"{pair[1]}, {_WORDS.seconded.format(name='')}", inner), names, "/,")


def with_pair(text: str, names: Names, between: str) -> str:
    """Write out the mover and the seconder in short at the beginning of a motion, if both are attendees."""
    pair = _PAIR_ALONE.match(text) if "/" in text or "," in between else None
    if pair is None or pair[2] not in between:
        return text
    if not all_attend((pair[1], pair[3]), names):
        return text
    if pair[2] == ",":  # (Ann, Bo, Leo) is a list of people
        rest = joined_parts(text[pair.end() + 1 :])
        if rest is None or not rest.sure or not rest.fields:
            return text
    moved, seconded = _WORDS.moved.format(name=pair[1].strip()), _WORDS.seconded.format(name=pair[3].strip())
    return f"{moved}, {seconded}{text[pair.end() :]}"


def with_pair_last(text: str, names: Names) -> str:
    """Write out the mover and the seconder in short at the end of a motion, if both are attendees: 4-1, Lee/Chen."""
    pair = _PAIR_LAST.search(text) if "/" in text else None
    if pair is None or not all_attend(pair.groups(), names):
        return text
    moved, seconded = _WORDS.moved.format(name=pair[1].strip()), _WORDS.seconded.format(name=pair[2].strip())
    return f"{text[: pair.start()]}, {moved}, {seconded}"


def take_pair(text: str, names: Names) -> tuple[str, MotionWords] | None:
    """Take the mover and the seconder in short off the end of a text: (Lee/Chen), all agreed."""
    pair = _PAIR_AT_END.search(text)
    if pair is None or not all_attend(pair.groups(), names):
        return None
    people = [person_named(name.strip(), names) for name in pair.groups()]
    return text[: pair.start()].rstrip(" "), MotionWords(dict(zip(MOVERS, people, strict=True)), sure=True)


def mover_first(text: str, names: Names) -> tuple[MotionWords, int] | None:
    """Read the attendees who moved and seconded a motion at its beginning, without a colon; give where it goes on.

    It is sure to be a motion, also if nothing is said of a vote, where it names two or begins with a word for it.

    Proposed Ann, seconded Bo that …      Sam moved to buy a mower      Motion by Sam to buy a mower
    """
    if not has_any(text[:_LONGEST_FIRST], _FIRST_WORDS):
        return None
    match = next(filter(None, (pattern.match(text) for pattern in _MOVER_FIRST)), None)
    if match is None:
        return None
    said = match.groupdict()
    called = [*said["mover"].strip().split("/"), *(said[name].strip() for name in _SECONDERS if said.get(name))]
    if not all_attend(called, names) or len(called) > len(MOVERS):
        return None
    people = [person_named(name, names) for name in called]
    moved: dict[str, object] = dict(zip(MOVERS, people, strict=False))
    if voted := f"{_result_said(match)} {said.get('voted') or ''}".strip():
        moved = {**moved, "result": "carried", **read_words(voted).fields}
    return MotionWords(moved, sure=len(moved) > 1 or bool(said.get("lead"))), match.end()


def mover_of_thing(text: str, names: Names) -> tuple[MotionWords, int] | None:
    """Read the attendee who moved a thing that somebody seconded: Ann moved the budget; give where the thing begins."""
    match = _MOVER_OF_THING.match(text)
    if match is None or not all_attend([match["mover"]], names):
        return None
    return MotionWords({MOVERS[0]: person_named(match["mover"], names)}, sure=True), match.end()


def mover_last(text: str, names: Names) -> re.Match[str] | None:
    """Find the attendee who moved a motion at the end of it: Motion to adjourn by Ann; None if nobody is named so."""
    found = (pattern.fullmatch(text.strip(" .")) for pattern in _MOVER_LAST)
    match = next(filter(None, found), None) if has_any(text[:_LONGEST_FIRST], _FIRST_WORDS) else None
    return match if match and all_attend([match["mover"]], names) else None


def some_voted(text: str, names: Names) -> tuple[str, str] | None:
    """Part what says how attendees voted, or that some did not, which stays in the text, from the rest of a motion.

    carried 5-1, Ann against      4票同意，1人回避
    """
    kept: list[str] = []

    def taken(clause: re.Match[str]) -> str:
        called = [one for one in JOINER.split(clause["who"].strip()) if one] if clause["who"] else []
        if clause["who"] and not (called and all_attend(called, names)):
            return clause[0]
        kept.append(clause[0] if clause[0][0] in _KEPT_BEFORE else f"{COMMA_ZH}{clause[0].lstrip(' 、')}")
        return ""

    rest = SOME_VOTED.sub(taken, text) if may_name_voters(text) else text
    return (rest, "".join(kept)) if kept else None


def person_named(called: str, names: Names) -> str:
    """Give the name of a mover: as quoted, by number, by any way of calling, "the chair", or as typed."""
    if called.startswith('"'):
        return unshield(called.strip('"'))
    bare = called.lstrip(OWNER)
    if bare.isdecimal():
        return names.by_number(int(bare)) or called
    if names.meeting.chair and bare.casefold() in CHAIR:
        return names.meeting.chair
    return names.person(bare) or unshield(bare)
