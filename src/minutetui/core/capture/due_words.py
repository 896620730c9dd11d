"""Deadlines in words, without a sign: 月底前报送名单, 补签字，越快越好, call the bank by Friday."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

from minutetui.core.capture.deadlines import POINTED, DueReader
from minutetui.core.capture.lexicon import DOES, DUE_LAST, NO_DOER, SAID_WHEN, WHEN, any_of, in_all, in_each, plain
from minutetui.core.capture.signs import unshield
from minutetui.core.due import Due
from minutetui.core.people.calling import begins_with_title
from minutetui.core.people.groups import looks_like_group
from minutetui.core.text.characters import has_any, has_han
from minutetui.core.text.patterns import lazy

LONGEST_TASK = 120
"""Characters of the longest task in which words are looked for."""
LONGEST_DATE, _LONGEST_DUE = 30, 44
"""Characters of the longest time that stands alone, and of the longest deadline at the end of a task."""
_AS_SAID = any_of("deadlines.as_said", exact=True)
_SOON_IN_BRACKET = lazy(r"[(（]\s?(?P<when>(?:[^（）()]|[（(][^（）()]{1,12}[）)]){2,40})[)）][.。]?$")
_PART_OF_BRACKET = lazy("[^，,；;。！!]+[！!]*")
_FIELD = lazy(rf"^(?:{in_all('deadlines.due_fields')})[:：]? ?", re.IGNORECASE)
"""The word for a deadline, after an owner: @Ann deadline next week."""
_UNTIL = any_of("deadlines.until")
DUE_WORD = lazy(rf"^(?:{in_all('assigned.due')})")
_CLOSING = (")", "）", ")。", "）。", ").")
_BESIDE = any_of("deadlines.beside")
_MEANT = any_of("deadlines.sure_in_bracket", exact=True)
_NO_DUE_AFTER = any_of("deadlines.no_due_after")
_OF_THING, _ANY_EVENT = any_of("deadlines.of_thing"), any_of("deadlines.any_event")
_DAY_IN_BRACKET, _OF_EVENT = any_of("deadlines.day_in_bracket"), any_of("deadlines.of_event")
_EFFORT = lazy(rf"\d{{1,3}} ?(?:{in_all('deadlines.effort')})", re.IGNORECASE)
MOST_DUES = 5
"""How many places at the end of a text are looked at for a deadline that begins there."""
_MAY_END, _MAY_END_MIXED = any_of("deadlines.may_end"), plain("deadlines.may_end_mixed")
_DAY_ALONE = (",", ";", "-", "–", "—", *plain("deadlines.day_alone"))
_FOR_A_DAY = any_of("deadlines.for_a_day")
_OF_WEEK = any_of("deadlines.of_week")
_OF_CLAUSE = any_of("deadlines.of_clause")
_NO_COMMA = ("", *plain("deadlines.day_alone"))
_LATEST = any_of("deadlines.latest")
_INDIRECT = any_of("deadlines.indirect")
_THEN = any_of("deadlines.then", exact=True)
_SOON = plain("deadlines.soon")
_DONE_LAST = any_of("deadlines.done_last")
_AMOUNT_BY, _EARLIEST = any_of("deadlines.amount_by"), any_of("deadlines.earliest")
_FORBIDS = any_of("deadlines.forbids")
_FIGURE = lazy(r"\d")
_STOP_INSIDE = lazy(r"(?:\d\.\d{1,2}|\b[AaPp]\.[Mm])\.$")
_DAY_CHAR = any_of("deadlines.day_chars", exact=True)
_BEFORE_DUE = lazy(f"[，,；; ]|{in_all('deadlines.before_due')}")
_INSIDE, _INSIDE_STEMS = in_each("deadlines.inside", exact=True), plain("deadlines.inside_stems")
_OF_NOUN, _MUST_BY = any_of("deadlines.of_noun", exact=True), any_of("deadlines.must_by", exact=True)
_LAST, _FIRST = 14, 18
"""How many 汉字 are searched for a deadline in words: at the end, and at the beginning."""
_FAR, _YEAR = dt.timedelta(days=200), lazy(r"\d{4}|\d年")
"""A day without a year that is later than this was likely meant as one that has passed."""
_AND_LAST = lazy(rf"[ ,;]+(?:{in_all('owners.and_word')})$")
"""What would join one more to a task, before a deadline that is taken off: tidy the shed @Joan and by Friday."""
AROUND = " ,，、;；.。|｜→"


def act_at(text: str, at: int) -> re.Match[str] | None:
    """Find what somebody does, at an index directly after the name."""
    return next((match for pattern in DOES if (match := pattern.match(text, at))), None)


def time_at(text: str, dues: DueReader) -> tuple[Due | None, int]:
    """Read a time at the beginning of a text, a day or not, and its end: 每周一, 春节前, 回来后."""
    match = SAID_WHEN.match(text) if text.isascii() or _DAY_CHAR.search(text, 0, _FIRST) else None
    due = deadline_beside(unshield(match[0]), dues) if match else None
    if due and due.kind != "date" and _begins_with_somebody(text, dues):
        return None, 0
    return due, match.end() if match and due else 0


def _begins_with_somebody(text: str, dues: DueReader) -> bool:
    """Tell whether what may be an event begins with a person: 傅校开学前."""
    found = dues.names.at(text, 0)
    return (found is not None and dues.names.attends(found[0])) or begins_with_title(text)


def deadline_of(said: str, dues: DueReader) -> Due | None:
    """Read what is certainly said as a deadline: a day, or a time that is none; None if it is neither."""
    if _EFFORT.fullmatch(said):
        return None
    due = dues.read_pointed(said)
    return due if due.kind == "date" or _is_said(due) else None


def deadline_beside(said: str, dues: DueReader) -> Due | None:
    """Read what stands beside an owner, where only a time can be: next meeting, 12月, 近期; None if it is none."""
    due = deadline_of(said, dues)
    if due is not None or not _BESIDE.fullmatch(said) or dues.names.resolve(said) is not None:
        return due
    due = dues.read(said)
    return None if due.kind in ("unread", "invalid") else due


def _is_said(due: Due) -> bool:
    """Tell whether a phrase that is no day is certainly a deadline: 春节前, 越快越好."""
    said = due.phrase.casefold()
    return said in _SOON or (due.kind in ("event", "recurring", "vague") and _AS_SAID.search(said) is not None)


def _ends_in_somebody(text: str, dues: DueReader) -> bool:
    """Tell whether a text in 汉字 ends with an attendee."""
    return any(dues.names.attends(text[-size:]) for size in (2, 3, 4))


def is_no_deadline(before: str, said: str) -> bool:
    """Tell whether a time after what is to be done is none: cut it by two weeks; leases that end by May."""
    if _AMOUNT_BY.fullmatch(said) or _NO_DUE_AFTER.search(before):
        return True
    if said.startswith(",") and _INDIRECT.search(before):  # the clinics that can't close, before Easter
        return False
    return _EARLIEST.match(said) is not None and _FORBIDS.search(before) is not None


def has_time(text: str, dues: DueReader) -> bool:
    """Tell whether a deadline is said anywhere in a Chinese text."""
    found = (SAID_WHEN.match(text, at) for at in range(len(text)))
    return any(match and deadline_of(unshield(match[0]), dues) for match in found)


def due_first(text: str, dues: DueReader) -> tuple[Due | None, str]:
    """Take a time off the beginning of a task: 12月5日前清完, 春节前把旧电脑清掉."""
    if text.isascii() or not _DAY_CHAR.search(text, 0, _FIRST):
        return None, text
    match = WHEN.match(text)
    day = dues.read(unshield(match["when"])) if match else None
    if match and _OF_NOUN.match(text, match.end()):  # 年底前要见底的案子
        return None, text
    if match and day and day.kind == "date":
        return day, text[match.end() :].lstrip(AROUND)
    must = _MUST_BY.match(text)
    bare = text[must.end() :] if must else text
    due, end = time_at(bare, dues)
    acts = act_at(bare, end) or (must and len(must[0]) > 1 and not NO_DOER.match(bare, end))
    return (due, bare[end:]) if due and acts else (None, text)


def _may_end_in_due(text: str) -> bool:
    """Tell quickly whether a text can end in a deadline in words."""
    if text.isascii() or not has_han(text) or has_any(text, _MAY_END_MIXED):
        return _MAY_END.search(text) is not None
    return _DAY_CHAR.search(text[-_LAST:]) is not None and _BEFORE_DUE.search(text) is not None


def _due_in_bracket(text: str, dues: DueReader, *, owned: bool) -> tuple[Due, str] | None:
    """Take a deadline in brackets off the end of a task: 修空调（越快越好）."""
    bracket = _SOON_IN_BRACKET.search(text)
    if bracket is None:
        return None
    if owned and not text.isascii() and (found := _due_among(text, bracket, dues)):
        return found
    said = DUE_WORD.sub("", bracket["when"].strip(AROUND))
    meant = _MEANT.search(said) or (owned and _DAY_IN_BRACKET.fullmatch(said))
    if not meant or (owned and _OF_EVENT.search(text[: bracket.start()].rstrip())):
        return None
    if is_no_deadline(text[: bracket.start()].rstrip(), bracket["when"]):
        return None
    due = dues.read(unshield(said))
    return (due, text[: bracket.start()]) if due.kind in ("date", "event", "vague") else None


def _due_among(text: str, bracket: re.Match[str], dues: DueReader) -> tuple[Due, str] | None:
    """Take the one deadline among other words in Chinese brackets off a task: 加锁（急！明早8点前）."""
    parts = list(_PART_OF_BRACKET.finditer(text, *bracket.span("when")))
    said = [one for one in parts if _MEANT.search(one[0]) or _DAY_IN_BRACKET.fullmatch(one[0])]
    dated = [(one, due) for one in said if (due := deadline_of(unshield(one[0]), dues))]
    if len(parts) < 2 or len(dated) != 1 or any(dues.names.resolve(one[0]) for one in parts):
        return None
    (one, due) = dated[0]
    before, after = text[: one.start()], text[one.end() :]
    first = one is parts[0]
    return due, before + after.lstrip(AROUND) if first else before.rstrip(AROUND) + after


def _is_other_time(text: str, match: re.Match[str], dues: DueReader, *, owned: bool) -> bool:
    """Tell whether a time after `match` is no deadline: of a clause, of an event on that day, or one more time."""
    before, said = text[: match.start()], text[match.start() :]
    if any(map(_OF_THING.search, (before, f"{before} {match[0].strip().partition(' ')[0]}"))):
        return True
    if match["alone"] and (not owned or _INDIRECT.search(before)):
        return True
    alone = match["alone"] or match[0].strip() in _DAY_ALONE
    if alone and (_FOR_A_DAY.search(before) or _OF_EVENT.search(before)) and not _LATEST.search(said):
        return True
    if match[0].strip() in _NO_COMMA and _OF_CLAUSE.search(before) and not _LATEST.search(said):
        return True
    if _UNTIL.search(before) or (match[0].strip() in _NO_COMMA and _OF_WEEK.search(text)):
        return True
    return is_no_deadline(before, said) or (not match[0] and has_time(before, dues))


def _in_bracket(text: str, at: int) -> bool:
    """Tell whether an index is in brackets, which a cut there would leave open."""
    return text.endswith(_CLOSING) and any(
        text.count(one, 0, at) > text.count(two, 0, at) for one, two in ("()", "（）")
    )


def _is_past(due: Due, dues: DueReader) -> bool:
    """Tell whether a day without a year was likely meant as one that has passed: the leak on 3 November."""
    return due.day is not None and due.day - dues.today > _FAR and not _YEAR.search(due.phrase)


def _phrase_starts(match: re.Match[str]) -> Iterator[int]:
    """Yield where a deadline may begin: before its words, after them, before "by" but after "needed"."""
    is_field = _FIELD.match(match[0].lstrip(AROUND)) is not None
    if not (match["word"] or is_field):
        yield match.start()
    yield match.end()
    if is_field and not match["word"]:  # 时限为12月4日
        yield match.start()
    if match["said"] is not None:
        yield match.start("said")


def _read_at_end(phrase: str, dues: DueReader, *, mark: str) -> Due | None:
    """Read the end of a task as a deadline; None if it cannot be one, because it begins with somebody."""
    if len(phrase) > _LONGEST_DUE:
        return None
    bare = not mark.isspace() and POINTED.fullmatch(phrase) and not _FIELD.match(phrase)
    # 12.10完成 and, after a verb and a space, 12.10 are days; elsewhere 12.10 may be a number
    due = dues.read(phrase) if bare else dues.read_pointed(phrase)
    event = due.kind == "unread" and mark.startswith(",") and _ANY_EVENT.fullmatch(phrase)
    if event and not dues.names.known((dues.names.at(phrase, phrase.find(" ") + 1) or ("",))[0]):
        return replace(due, kind="event")
    return None if due.kind == "event" and _begins_with_somebody(phrase, dues) else due


def due_at_end(text: str, dues: DueReader, *, owned: bool = True) -> tuple[Due | None, str]:
    """Take a deadline in words off the end of a task: call the bank by Friday; 现场复测，明天上午.

    If it is not `owned`, it may be no task, and a day without "by" that of something else: Dave's flight lands Monday.
    """
    bracketed = _due_in_bracket(text, dues, owned=owned) if text.endswith(_CLOSING) else None
    if bracketed or not _may_end_in_due(text):
        return bracketed or (due_inside(text, dues), text)
    for match in list(DUE_LAST.finditer(text))[-MOST_DUES:]:
        if _is_other_time(text, match, dues, owned=owned):
            continue
        for start in _phrase_starts(match):
            phrase = phrase_at_end(text, start)
            due = _read_at_end(phrase, dues, mark=match[0])
            if due and match[0].strip() in _NO_COMMA and _is_past(due, dues):
                continue
            if due and (due.kind == "date" or _is_said(due)) and not _in_bracket(text, match.start()):
                if not match[0] and _ends_in_somebody(text[: match.start()], dues):
                    return due, text  # 油漆韩冰买，方圆周五前完成
                if not match[0] and (done := _DONE_LAST.fullmatch(phrase)):  # 滑梯周五前修好
                    return dues.read(done["day"]), text[: match.start()] + done["does"]
                return due, _AND_LAST.sub("", text[: match.start()]).rstrip(" ,;-–—")
            then = _THEN.match(phrase)
            day = dues.read(then["day"]) if then else None
            if then and day and (day.kind == "date" or _is_said(day)):
                return day, f"{text[: match.end()]}{phrase[then.end() :]}"
    return due_inside(text, dues), text


def without_due(text: str, day: dt.date | None, dues: DueReader) -> str:
    """Take off a task what it says of when, where a deadline was given that means it: 办公室12月中旬前汇总.

    That is a time before a verb, at the beginning of the task or after who does it, and no other day.
    """
    named, figure = dues.names.at(text, 0), _FIGURE.search(text)
    for start in dict.fromkeys((0, named[1] if named else 0, figure.start() if figure else 0)):
        due, length = time_at(text[start:], dues)
        whose = not start or dues.names.known(text[:start]) or looks_like_group(text[:start])
        if whose and due is not None and due.day in (None, day) and act_at(text, start + length):
            return text[:start] + text[start + length :].lstrip(AROUND)
    return text


def phrase_at_end(text: str, start: int) -> str:
    """Give the end of a shielded text without what is around it; the second point of 4.12. or a.m. belongs to it."""
    return unshield(text[start:].strip(f"{AROUND}!！")) + ("." if _STOP_INSIDE.search(text) else "")


def insides(text: str) -> list[re.Match[str]]:
    """Find the deadlines inside a sentence, before what has to be done by then: 一周内出清单."""
    patterns = _INSIDE if has_any(text, _INSIDE_STEMS) else ()
    return [match for pattern in patterns for match in pattern.finditer(text)]


def due_inside(text: str, dues: DueReader) -> Due | None:
    """Read the one deadline inside a sentence; the text stays whole."""
    found = insides(text)
    if len(found) != 1:
        return None
    if report := found[0].groupdict().get("report"):
        return deadline_beside(unshield(report), dues)  # report back in January
    before, said = text[: found[0].start()].rstrip(), found[0]["when"] or found[0]["then"]
    then = found[0]["then"]
    of_clause = (then or not text.isascii()) and (_INDIRECT.search(before) or (then and _OF_CLAUSE.search(before)))
    if of_clause or is_no_deadline(before, f" {said}"):
        return None
    due = deadline_of(unshield(said), dues)
    if then and due and due.day:
        return None if _FOR_A_DAY.search(before) or _is_past(due, dues) else due
    return due


def read_due_in_words(text: str, dues: DueReader, *, owned: bool = True) -> tuple[Due | None, str]:
    """Take the deadline of a shielded action, said in words, off its beginning or its end."""
    if len(text) > LONGEST_TASK:
        return None, text
    due, what = due_first(text, dues)
    return (due, what) if due is not None and len(what) > 1 else due_at_end(text, dues, owned=owned)


def time_after(text: str, end: int, dues: DueReader) -> tuple[Due, int, int] | None:
    """Read what follows the last owner of a shielded text as a deadline without a sign, if it is nothing but a time."""
    phrase = unshield(text[end:].strip(f"{AROUND}!！"))
    bare = _FIELD.sub("", phrase)
    if not bare or len(bare) > LONGEST_DATE or _AMOUNT_BY.fullmatch(phrase):
        return None
    due = dues.read_pointed(phrase)
    beside = due if due.kind == "date" else deadline_beside(bare, dues)
    return (beside, end, len(text)) if beside else None
