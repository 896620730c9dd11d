"""Owners and a deadline after their words and a colon: 责任人：张伟 完成时限：月底前, owner: Ann; due: Friday.

A list of owners is read whole: after a joiner everybody is one, known or not; after a comma or a space only who is
certainly one. If something beside an owner has to stay, all of it stays in the text.
"""

from __future__ import annotations

import re

from minutetui.core.capture.deadlines import DueReader
from minutetui.core.capture.due_words import AROUND, deadline_of, time_after
from minutetui.core.capture.joined import OwnerPart, after_detail, group_at, said_part
from minutetui.core.capture.lexicon import (
    BETWEEN_OWNERS,
    FIELD,
    HELPED,
    LEXICONS,
    PART,
    any_of,
    holds_word,
    in_all,
    plain,
)
from minutetui.core.capture.owners import AND_INSIDE, Owners
from minutetui.core.capture.signs import DUE, OWNER, unshield
from minutetui.core.capture.tail import SIGNED, Answer, Around, cut, has_signs
from minutetui.core.due import Due, says_day, says_when
from minutetui.core.people.calling import COMRADE, HONORIFIC, looks_like_name
from minutetui.core.people.groups import looks_like_group
from minutetui.core.people.names import Names
from minutetui.core.text.characters import has_han
from minutetui.core.text.patterns import lazy
from minutetui.core.vocabulary import TAG_OF_SIGN

_holds_stem = holds_word("owners.field_stems")
"""One of these is in every text that says owners or a deadline in words."""
_ENDS = frozenset(")）]】;；。" + OWNER + DUE)
_OWNER_WORD = "|".join(in_all(f"owners.{kind}_fields") for kind in ("lead", "support", "owner"))
_DUE_WORD = in_all("deadlines.due_fields")
_UNMARKED = lazy(
    rf"(?<=[\s,，;；])(?:{_OWNER_WORD}) (?!(?:{_OWNER_WORD}|{_DUE_WORD})(?![^\s、]))"
    rf"(?=\S[^:：]*[\s,，;；](?:{_DUE_WORD}) |[\u4e00-\u9fff、]+$)",
    re.IGNORECASE,
)
"""A word for owners without a colon, before a word for a deadline, or in Chinese before the end."""
_FIELD_WORD = lazy(rf"(?:(?<=[\s,，;；])|^)(?:{_OWNER_WORD}|{_DUE_WORD})(?= )", re.IGNORECASE)
_TASK = lazy(rf"([{SIGNED}]*)(?:{in_all('assigned.task')})")
"""Before what is to be done, beside owners and deadline: 责任部门：财务部；事项：…"""
_COLON = lazy(r"[:：](?!\d)")
_QUESTIONS = tuple(
    tuple((lazy(rf"(?<![^\s{SIGNED}(,;]){asked}\s?[:：] ?", re.IGNORECASE), field) for asked, field in words)
    for words in (lexicon.owners.field_questions for lexicon in LEXICONS.values())
    if words
)
_TASK_OF_FIELD = any_of("owners.field_tasks", exact=True)
_NOBODY_YET = plain("owners.nobody_yet")
_PART_ENDS, _MARKS_LEFT = (
    lazy(r"[,，]|\.(?= )"),
    lazy(r"(?<=[^\s,，;；.。])([,，;；.。])[\s,，;；.。]*[,，;；.。](?=$| )"),
)
"""Where all that follows the word for a deadline may end before its end; marks beside parts that were taken out."""
_SPACES = lazy(r"\s+")
_SIGN_IN_FIELD = lazy(rf"(?<=[:：、,，/&和与及 ])[{OWNER}](\d{{1,3}}(?![^\W_]))?")
"""The sign of an owner in a list of owners, and a number of the list of people."""
_BRACKET = lazy(r"[(（][^()（）]{1,20}[)）]")
_APART, _COLONS = frozenset(" 　\t,，。.;；:："), frozenset(":：")
"""What parts the owners of a field from what follows; what precedes the first of them."""
_MAYBE_ONE_MORE = ("", ",", "，", ";", "；", "、")
"""What may join owners, or part them from what follows; anything else joins them and nothing else."""
_CAPITALS = lazy(r"(?:[A-Z]\. ?)*[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*")
"""Somebody whom nobody knows: Ivor Penn, Grounds Team."""
_FIRST_MOST, _LISTED_MOST = 8, 14
"""汉字 of the longest owner that nobody knows: the first of a list, and a further one."""


def may_have_fields(text: str) -> bool:
    """Tell quickly whether a text can say owners or a deadline in words."""
    return _holds_stem(text)


def take_fields(text: str, here: Around) -> tuple[str, Answer]:
    """Take owners and a deadline that are said in words out of a shielded text: 责任人：张伟 完成时限：月底前."""
    bare = _without_signs(text, here.names) if has_signs(text) else text
    if bare != text and (signed := _signed(bare, here, _signs(text) - _signs(bare))):
        return signed
    asked = _in_fields(text)
    if asked != text and FIELD.search((taken := _taken(asked, here))[0]) is None:
        return taken
    first = None if text.isascii() else FIELD.search(text)
    if first is not None:
        marked = text[: first.end()] + _marked(text[first.end() :])  # 责任人：张伟 时限 月底前
        read = _taken(marked, here) if marked != text else None
        if read and FIELD.search(read[0]) is None:
            return read
    return _taken(text, here)


def _signed(bare: str, here: Around, owners: int) -> tuple[str, Answer] | None:
    """Read fields whose signs were left out; None if not each is read, or more follows: ask the owner: @Bo to call."""
    rest, answer = take_fields(bare, here)
    first = FIELD.search(bare)
    before = bare[: first.start()].rstrip(AROUND) if first else ""
    goes_on = (bare.isascii() or before.strip(SIGNED)) and rest[len(before) :].lstrip(" ")[:1].isalnum()
    doubtful = goes_on or _signs(rest) or FIELD.search(rest) or len(answer.owners) < owners
    return None if doubtful else (rest, answer)


def _signs(text: str) -> int:
    """Count the signs of owners in a text."""
    return text.count(OWNER[0]) + text.count(OWNER[1])


def _without_signs(text: str, names: Names) -> str:
    """Leave out the signs that the words of fields make needless: 牵头：＠安全部、＠设备部 时限：＋周五."""
    matches = list(FIELD.finditer(text))
    starts = [*(match.start() for match in matches[1:]), len(text)]
    for match, end in reversed([*zip(matches, starts, strict=bool(matches))]):
        at = match.end()
        if match["due"]:
            at += text[at : at + 1] in tuple(DUE)
            text = text[: match.end()] + text[at:]
        else:
            named = _SIGN_IN_FIELD.sub(lambda sign: _called(sign[1], names), text[at - 1 : end])
            text = text[: at - 1] + named + text[end:]
    return text


def _called(number: str, names: Names) -> str:
    """Give the name with a number in the list of people; no number is no name."""
    return (names.by_number(int(number)) or number) if number else ""


def _in_fields(text: str) -> str:
    """Write the words of fields where an action answers questions: > What: order bins; who: Ann; when: Friday."""
    if TAG_OF_SIGN.get(text[:1]) != "action":
        return text
    for questions in _QUESTIONS:
        if len(_COLON.findall(text)) == len(questions) and all(asked.search(text) for asked, _ in questions):
            for asked, field in questions:
                text = asked.sub(f"{field}: " if field else "", text)
    return text


def _marked(text: str) -> str:
    """Write colons after the words for owners and deadlines that have none."""
    return _FIELD_WORD.sub(r"\g<0>:", text)


def _taken(text: str, here: Around) -> tuple[str, Answer]:
    owners, spans = Owners(), []
    due: Due | None = None
    matches = list(FIELD.finditer(text))
    starts = [*(match.start() for match in matches[1:]), len(text)]
    for match, start in zip(matches, starts, strict=bool(matches)):
        limit = _limit(text, match.end(), start)
        if text[limit : limit + 1] in tuple(DUE) and _owner_next(text, limit + 1, here.names):
            limit = next((at for at in range(limit + 1, start) if text[at] in _ENDS), start)
        if match["due"]:
            phrase = text[match.end() : limit].rstrip(" ,，、.")
            if not phrase:
                continue
            said, length = _due_said(phrase, here.dues)
            due, end = due or said, match.end() + length
        else:
            end = _named(text, match, limit, here, owners)
        if end > match.end():
            spans.append((match.start(), end))
    if due is None and owners.names and spans and (found := time_after(text, spans[-1][1], here.dues)):
        due, spans = found[0], [*spans, found[1:]]
    if not (spans or owners.names):
        return text, Answer()
    parts = set(owners.names.values())
    if parts == {"support"} and not has_signs(text):  # nobody leads whom they could support
        return text, Answer()
    rest = _without(text, spans, matches[0].start())
    support = tuple(owners.names) if parts == {"support"} else owners.support
    return rest, Answer(owners.in_order, due, support=support)


def _without(text: str, spans: list[tuple[int, int]], first: int) -> str:
    """Take fields out of a text; `first` is where the first one begins, which may say what is to be done."""
    rest = _MARKS_LEFT.sub(_one_mark, cut(text, spans)) if "..." not in text else cut(text, spans)
    if task := _TASK.match(rest):
        rest = task[1] + rest[task.end() :]
    if rest and not rest.strip(SIGNED) and (said_first := _TASK_OF_FIELD.match(text, first)):
        rest += said_first[0]  # 》整改责任人：张伟
    return rest


def take_unmarked(text: str, here: Around) -> tuple[str, Answer] | None:
    """Take owners and a deadline off the end of a shielded text whose words have no colon: owner Ann due Friday.

    All that follows the first of these words has to be read; None if it is not.
    """
    first = _UNMARKED.search(text) if may_have_fields(text) else None
    if first is None:
        return None
    what, said = text[: first.start()].rstrip(AROUND), _marked(text[first.start() :])
    rest, answer = _taken(said, here)
    dated = answer.due is not None
    known = all(here.names.known(one) or (has_han(one) and (dated or looks_like_group(one))) for one in answer.owners)
    read = answer.owners and known and not rest.strip(AROUND) and (answer.due is None or answer.due.kind != "unread")
    return (what, answer) if read and what else None


def _one_mark(marks: re.Match[str]) -> str:
    """Leave one of the marks around parts that were taken out of a text: a stop, or a comma inside."""
    stop = next((mark for mark in marks[0] if mark in ".。"), "")
    return stop or ("" if marks.end() == len(marks.string) else marks[1])


def _owner_next(text: str, start: int, names: Names) -> bool:
    """Tell whether a further owner follows a plus sign, and no deadline: 责任人：张伟+李明, owner: Ann + auditors."""
    apart = text.startswith(" ", start)
    known = apart and names.attends((names.at(text, start + 1) or ("",))[0])  # owner: BM + SC
    return known or bool(names.full_at(text, start)) or group_at(text, start + apart) is not None


def _due_said(phrase: str, dues: DueReader) -> tuple[Due, int]:
    """Read a deadline after its word, up to a comma if all of it is none; also give its length."""
    whole = dues.read_pointed(unshield(phrase))
    if whole.kind == "unread":
        for at in (match.start() for match in _PART_ENDS.finditer(phrase)):
            part = dues.read_pointed(unshield(phrase[:at].strip()))
            if part.kind != "unread":
                return part, at
    return whole, len(phrase)


def _limit(text: str, start: int, end: int) -> int:
    """Find where the value of a field ends at the latest: at a mark of `_ENDS` that is not in brackets inside it."""
    depth = 0
    for at in range(start, end):
        depth += text[at] in "(（[【"
        if text[at] in _ENDS and not (depth and text[at] in ")）]】"):
            return at
        depth -= text[at] in ")）]】"
    return end


def _named(text: str, match: re.Match[str], limit: int, here: Around, owners: Owners) -> int:
    """Read the owners after their word; tell where they end, or where they begin if they have to stay in the text."""
    part: OwnerPart = "lead" if match["lead"] else "support" if match["support"] else ""
    start = end = match.end()
    joiner, beside = "", False
    while start < limit:
        found = _one_named(text, start, joiner, here)
        if found is None:
            if joiner and deadline_of(unshield(text[start:limit].strip(AROUND)), here.dues):
                end = start  # Ann / Bo / Friday
            else:
                beside = beside or joiner not in _MAYBE_ONE_MORE
            break
        names, end = found
        owners.add(names, part)
        own = PART.match(text, end, limit)
        if own is not None:
            owners.names[names[-1]] = "lead" if own["lead"] else "support"
            end = own.end()
        passed = _beside(text, end, names[-1], here.names)
        beside, end = beside or passed[0], passed[1]
        joined = BETWEEN_OWNERS.match(text, end, limit) or _SPACES.match(text, end, limit)
        if joined is None:
            break
        start, joiner = joined.end(), joined[0].strip()
        part = "support" if HELPED.fullmatch(joiner) else part
    left = text[end:limit]
    apart = not left or left[0] in _APART or deadline_of(unshield(left.strip(AROUND)), here.dues) is not None
    return match.end() if beside or not apart else end


def _one_named(text: str, start: int, joiner: str, here: Around) -> tuple[tuple[str, ...], int] | None:
    """Read one owner of a field, with the end: anybody after a joiner; after a comma or a space who is sure."""
    first = not text[:start].strip() or text[:start].rstrip()[-1] in _COLONS
    if text[start].islower() and not (first or joiner):
        return None  # owner: Bo call the bank, where Callum attends
    name, stop = here.names.at(text, start) or ("", start)
    if not here.names.known(name) and name.isascii():
        name, stop = here.names.office_at(text, start) or (name, stop)
    if here.names.known(name):
        return (name,), stop
    word = unshield(name)
    name, _ = said_part(word)
    if not name or name.casefold() in _NOBODY_YET or says_day(name):
        return None
    stop -= len(word) - len(name)
    if person := here.names.person(name):
        return (person,), stop
    if looks_like_name(name) or looks_like_group(name):
        return _divided(name, here.names), stop
    if name.isascii():
        if (joiner or first) and (group := group_at(text, start)):
            return (group[0],), group[1]
        title = HONORIFIC.match(text[start:])
        sure = first or joiner not in _MAYBE_ONE_MORE
        called = _CAPITALS.match(text, start + (title.end() if title else 0)) if sure else None
        return (
            None if called is None or says_when(called[0]) else ((unshield(text[start : called.end()]),), called.end())
        )
    listed = len(name) <= _LISTED_MOST and joiner and joiner not in ",，" and deadline_of(name, here.dues) is None
    return (_divided(name, here.names), stop) if listed or (first and len(name) <= _FIRST_MOST) else None


def _divided(word: str, names: Names) -> tuple[str, ...]:
    """Divide what nobody is called into the owners that a word joins in it: 食堂和校医室."""
    parts = AND_INSIDE.split(word)
    divided = len(parts) > 1 and min(map(len, parts)) > 1
    return tuple(names.resolve(part) or part for part in parts) if divided else (word,)


def _beside(text: str, end: int, name: str, names: Names) -> tuple[bool, int]:
    """Pass 同志 or brackets after an owner; tell first whether they say something that has to stay."""
    title = next((one for one in (COMRADE, *names.detail(name).split()) if text.startswith(one, end)), "")
    end += len(title)
    known = after_detail(text, end, name, names)
    bracket = _BRACKET.match(text, known)
    return (True, bracket.end()) if bracket else (False, known)


def with_fields(answer: Answer, fields: Answer) -> Answer:
    """Add what was said in words; a sign counts more."""
    owners = tuple(dict.fromkeys((*answer.owners, *fields.owners)))
    return answer._replace(
        owners=owners,
        due=answer.due or fields.due,
        support=tuple(dict.fromkeys((*answer.support, *fields.support))),
    )
