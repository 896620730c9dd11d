"""Results that a text tells in words which stay in it: put off, withdrawn, or doubtful.

    Budget deferred to January      Buy the van - withdrawn by Peter      《办法》推迟到下次会议审议

1. The last part of a bracket at the end, or a clause at the end, says the result: deferred to January.
2. Else the whole text says it: Item held over to the next meeting.
3. Its first words say how the vote went, or a clause within it: 以7票赞成、1票反对通过预算.
4. An outcome with a word of doubt beside it, at the end, is no result: passed, I think.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise
from typing import cast

from minutetui.core.capture.lexicon import DOUBT, LEXICONS, any_of, holds_word, in_each
from minutetui.core.capture.motion_ends import MILD
from minutetui.core.capture.motion_words import (
    CLAUSE,
    COMMAS,
    COUNT_LAST,
    COUNTED,
    OUTCOME,
    STOPS,
    MotionWords,
    clause_starts,
    joined_parts,
    not_carried,
    read_words,
)
from minutetui.core.capture.signs import COLON
from minutetui.core.meeting.votes import PUT_OFF, UNOPPOSED
from minutetui.core.text.patterns import lazy

_MOST_CLAUSES, _MOST_BESIDE = 4, 16
"""How many clauses at the end of a text are looked at; how many characters may be beside a doubtful outcome."""
_BRACKET = lazy(r"[(（\[【]")
_OPENED, _CLOSED = lazy("[（(]"), ")）。 "
_COUNTED_CLAUSE = lazy(r"[,，;；、] ?\d{1,3} ?[-–:：比/] ?\d{1,3}\W*$")
"""Figures after a result, which may be those of another vote."""
_LOST_BY = lazy(r"[,，;；:：]\s?(\d{1,3}票? ?[-–比对] ?\d{1,3}票?|\d{1,2}[:：]\d|[^\W\d]{1,4}比[^\W\d]{1,4})$")
"""Figures after a text that says that a motion was lost: 没通过，3比4; 3:40 is a time, and 6比4 may be either way."""
_FURTHER_COUNT = lazy(f"{COUNTED}|{COUNT_LAST}", re.IGNORECASE)
_AROUND_WHY = " ,，;；:：.。—–-（("
_AROUND_DOUBT = " ,，;；.。:：!！?？()（）[]【】"
_may_put_off = holds_word("results.put_off")
"""One of these is in every text that says that something was put off or withdrawn."""
LONGEST_TOLD = 200
"""Characters of the longest text that can say a result in words which stay in it."""
_BRACKET_AT_END = lazy(r"[(（\[【]([^()（）\[\]【】]*)[)）\]】]$")


_WHYS = tuple(lazy(lexicon.results.why, re.IGNORECASE) for lexicon in LEXICONS.values())


Results = tuple[tuple[str, re.Pattern[str]], ...]


def _compiled(name: str, *, why: bool) -> dict[bool, Results]:
    """Compile a table of results, for the languages that have spaces between words and for the others."""
    found: dict[bool, Results] = {True: (), False: ()}
    for lexicon in LEXICONS.values():
        table: Mapping[str, str] = getattr(lexicon.results, name)
        after = f"(?:{lexicon.results.why})?" if why else ""
        rows = ((result, lazy(f"(?:{words}){after}", re.IGNORECASE)) for result, words in table.items())
        found[lexicon.spaced] = (*found[lexicon.spaced], *rows)
    return found


def _for(text: str, tables: dict[bool, Results]) -> Results:
    """Choose the results that a text can tell, by its script."""
    if text.isascii():
        return tables[True]
    return (*tables[True], *tables[False]) if " " in text else tables[False]


_COUNTED_FIRST = any_of("motion.counted_first")
_ELSEWHERE, _THINGS = any_of("results.elsewhere"), any_of("results.things")
_FAILS = any_of("results.fails")
_HOW_MANY = lazy("(?:[0-9]{1,3}|[a-z]+) ")
"""How things begin that can be carried by hand, which no year or title is: 40 bags, two loads."""
_OF_THINGS, _REASON_FIRST = any_of("results.of_things"), any_of("results.reason_first")
_BECAUSE, _CONDITION = in_each("results.because")[0], any_of("results.conditions")
_TOLD, _TOLD_WHOLE = _compiled("told", why=True), _compiled("told_whole", why=False)


def told(text: str) -> dict[str, object]:
    """Give the fields of the vote that a shielded text tells in words which stay in it; empty if there are none.

    Budget deferred to January      Buy the van - withdrawn by Peter      《办法》推迟到下次会议审议      一致同意扩建
    """
    begins = text[:1].isalnum() or text[:1] in tuple("《（(")
    if not begins or not _may_put_off(text) or len(text) > LONGEST_TOLD:
        return {}
    text = text.rstrip(STOPS)
    return _lost_by(text) or _told_last(text) or told_first(text) or _told_within(text)


def _lost_by(text: str) -> dict[str, object]:
    """Read the votes after a text that says that a motion was lost: 涨价申请没通过，3比4."""
    figures = _LOST_BY.search(text)
    if figures is None or _told_last(text[: figures.start()]) != {"result": "lost"}:
        return {}
    words = read_words(figures[1])
    pro, contra = (cast("int", words.fields.get(side, 0)) for side in ("for_", "against"))
    if words.unread or (pro and not contra):
        return {}
    return {"result": "lost"} if pro > contra else {**words.fields, "result": "lost"}


def names_things(after: str) -> bool:
    """Tell whether a text after a colon is things, or where they are written, and no reason: three boxes; see list."""
    return is_elsewhere(after) or _THINGS.match(after.strip()) is not None


def result_of(label: str, after: str) -> dict[str, object]:
    """Read a label that is a result and nothing else: Rejected: too costly; not Failed: pump 2, Carried: 40 bags."""
    fields = result_alone(label)
    lost = fields.get("result") == "lost"
    of_thing = _OF_THINGS.fullmatch(label) is not None and not _REASON_FIRST.match(after)
    carried = fields.get("result") == "carried"
    many = carried and _HOW_MANY.match(after) is not None and _THINGS.match(after.strip()) is not None
    return {} if of_thing or many or (lost and names_things(after)) else fields


def is_of_thing(words: MotionWords, head: str, end: str) -> bool:
    """Tell whether a result after a colon, at the end of a text, is that of a thing, and no vote: Pump 2: failed."""
    alone = words.fields.keys() == {"result"} and head.rstrip().endswith(tuple(COLON))
    return alone and _OF_THINGS.fullmatch(end.strip(STOPS)) is not None and _FAILS.search(head) is not None


def is_elsewhere(after: str) -> bool:
    """Tell whether a text after a colon says only where something is written, or that it is nothing."""
    return _ELSEWHERE.match(after.strip()) is not None


def told_before(label: str, after: str) -> dict[str, object]:
    """Read the result in the words before a colon: Plan rejected: too costly; not Items rejected: three boxes."""
    fields = told(label)
    return {} if fields and names_things(after) else fields


def result_alone(text: str) -> dict[str, object]:
    """Read a text that is a result and nothing else, other than approved and the like, which say what was decided."""
    words = read_words(text) if OUTCOME.match(text) else MotionWords()
    return words.fields if words.fields.keys() == {"result"} and not words.unread and not MILD.fullmatch(text) else {}


def told_first(text: str) -> dict[str, object]:
    """Read how a decision was voted on before what was decided: 以7票赞成、1票反对通过预算."""
    first = _COUNTED_FIRST.match(text)
    if not first:
        return {}
    if first["adopted"]:
        return _adopted(text, first)
    if how := first.groupdict().get("how"):
        said = read_words(how)
        lost = cast("int", said.fields.get("against", 0)) >= cast("int", said.fields.get("for_", 1))
        return {} if said.unread or lost else {"result": "carried", **said.fields}
    words = read_words(text)
    fields = words.fields
    manners = cast("tuple[str, ...]", fields.get("how", ()))
    voted = "for_" in fields or UNOPPOSED.intersection(manners) or "in-principle" in manners
    settled = fields.get("result") in ("carried", "lost") or ("result" not in fields and len(fields) > 1)
    return dict(fields) if words.unread and words.sure and voted and settled else {}


def _adopted(text: str, adopted: re.Match[str]) -> dict[str, object]:
    """Read how a plan was adopted, and then perhaps what follows from it: 《考勤办法》审议通过，下周起执行."""
    if voted := joined_parts(_OPENED.sub(LEXICONS["zh"].typed.comma, text[adopted.start("adopted") :]).rstrip(_CLOSED)):
        return dict(voted.fields)  # 《考勤办法》审议通过（7票同意，1票反对）
    doubtful = any(pattern.search(text, adopted.end()) for pattern in (OUTCOME, DOUBT, _FURTHER_COUNT, _COUNTED_CLAUSE))
    words = read_words(adopted["adopted"])
    return {} if words.unread or doubtful else dict(words.fields)


def _told_within(text: str) -> dict[str, object]:
    """Read how a decision was voted on before what follows from it: 预算，一致通过，由财务部下发."""
    clauses = [*CLAUSE.finditer(text)][:_MOST_CLAUSES]
    for before, after in pairwise(clauses):
        words = read_words(text[before.end() : after.start()])
        fields = {} if words.unread or words.fields.get("result", "carried") != "carried" else words.fields
        if words.sure and ("for_" in fields or len(fields) > 1) and not fields.keys() & {"moved", "seconded"}:
            later = text[after.end() :]
            doubtful = any(pattern.search(later) for pattern in (OUTCOME, DOUBT, _FURTHER_COUNT))
            return {} if doubtful else dict(fields)
    return {}


def _told_last(text: str) -> dict[str, object]:
    """Read the result at the end of a text, or that all of it says."""
    bracket, counted = _BRACKET_AT_END.search(text), _COUNTED_CLAUSE.search(text)
    starts = (0, *clause_starts(text))[-_MOST_CLAUSES:]
    ends = [*((bracket[1], COMMAS.split(bracket[1])[-1]) if bracket else ()), *(text[start:] for start in starts)]
    ends = [end.strip() for end in ends]
    if not_carried(text) and (reasoned := next(filter(None, map(with_why, ends)), None)):
        return reasoned
    last = (result for end in ends for result, words in _for(text, _TOLD) if not counted and words.fullmatch(end))
    whole = (result for result, words in _for(text, _TOLD_WHOLE) if words.fullmatch(text))
    result = next(last, "") or next(whole, "") or _told_before_more(text)
    return {"result": result} if result else {}


def _told_before_more(text: str) -> str:
    """Name the result of a text that first says what was put off, and then more: Shelter deferred, no quotes yet.

    Also that something was lost, and why, or carried on a condition: Fee rise lost, too high.
    """
    why = {match.end() for match in _BECAUSE.finditer(text)}
    condition = {match.start() for match in _CONDITION.finditer(text)}
    opened = {match.end() for match in _BRACKET.finditer(text)}
    for start in sorted({*clause_starts(text), *opened, *why, *condition})[:_MOST_CLAUSES]:
        head = text[:start].rstrip(_AROUND_WHY)
        lost, carried = start not in why and _REASON_FIRST.match(text, start), start in condition
        possible = {*PUT_OFF, *(("lost",) if lost else ()), *(("carried",) if carried else ())}
        for result, words in _TOLD_WHOLE[True]:  # where words have no spaces between them, more may be part of it
            if result in possible and words.fullmatch(head):
                unsure = any(pattern.search(text, start) for pattern in (OUTCOME, DOUBT, _COUNTED_CLAUSE))
                return "" if unsure or head.endswith(tuple(COLON)) else result
    return ""


def with_why(end: str) -> dict[str, object]:
    """Read a result other than that a motion was carried, and then why or what comes next: lost 2-4, too expensive."""
    words = read_words(end)
    if not words.unread or words.fields.get("result", "carried") == "carried":
        return {}
    if end[: len(end) - len(words.unread)].rstrip().endswith(tuple(COLON)) and names_things(words.unread):
        return {}
    start = len(end[: len(end) - len(words.unread)].rstrip(_AROUND_WHY))
    unsure = any(pattern.search(end, start) for pattern in (OUTCOME, DOUBT, _COUNTED_CLAUSE))
    return {} if unsure or not any(pattern.fullmatch(end, start) for pattern in _WHYS) else dict(words.fields)


def doubtful_end(rest: str) -> str:
    """Give the end of a text that says how a motion went, but not certainly: `passed, I think`; empty if none."""
    starts = sorted((*clause_starts(rest), *(match.end() for match in _BRACKET.finditer(rest))))
    if not starts or not DOUBT.search(rest, starts[0]):
        return ""
    for tail in (rest[start:] for start in starts[-_MOST_CLAUSES:]):
        if not OUTCOME.search(tail) or not DOUBT.search(tail):
            continue
        if len(DOUBT.sub("", OUTCOME.sub("", tail, count=1)).strip(_AROUND_DOUBT)) <= _MOST_BESIDE:
            return tail.strip(_AROUND_DOUBT)
    return ""
