"""The deadline in a text: `+2w`, `＋周五（急）`, `+6`, `++`, and what was said after the last ` +` of an action."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from minutetui.core.capture.lexicon import LEXICONS, any_of, in_all
from minutetui.core.capture.signs import DUE, OWNER, in_quotation, quoted, signs_at, unshield
from minutetui.core.due import LONGEST_PHRASE, Due, due_choices, read_due
from minutetui.core.people.names import Names
from minutetui.core.text.days import IsWorkday
from minutetui.core.text.patterns import lazy
from minutetui.words import Language

_LENGTH = lazy(
    rf"(?:\d+|{in_all('deadlines.amounts')}) ?(?:{in_all('deadlines.units')})",
    re.IGNORECASE,
)
AMOUNT = lazy(r"[\d０-９€$£¥￥]")
_EVENT = any_of("deadlines.event")
_CUT = lazy(r" ?[(（\[【,，;；。:：!！?？]| [-–—] |(?<![,，;；。:：]) ")
_VERB_AFTER = any_of("deadlines.verb_after", exact=True)
_WHOLE = any_of("deadlines.whole")
POINTED = lazy(r"(?P<word>[\u4e00-\u9fff]{0,3})(\d{1,2})[.。·．](\d{1,2})(?![\d.])")
"""Month and day in figures; an input method may type other points: 12.20, 12。20."""
_PERIOD = lazy(r"\d{1,2}\.\d{1,2}[日号]?\s?[-–—~～至到]+\s?\d{1,2}\.\d{1,2}[日号]?")
"""The first and the last day: 12.1-12.5."""
_BEGUN = any_of("deadlines.begun", exact=True)
_DOES = tuple(lazy(lexicon.owners.does) for lexicon in LEXICONS.values() if lexicon.owners.does)
_MOST_CUTS = 6
_BRACKETS = (")", "）", "]", "】")
_CLOSING = lazy(rf"\s*[{re.escape(''.join(_BRACKETS))}]+$")
_LONGEST = 4 * LONGEST_PHRASE
"""Characters of the longest text that is tried as one phrase; its spelling may be shorter."""


@dataclass(frozen=True)
class Reach:
    """How much of what follows a plus sign can be a deadline; it depends on the line."""

    action: bool
    """A number of the list, and what is no date at all, are deadlines."""
    bound: bool
    """On a line that somebody has to do, a length of time (+2w) is a deadline, and so is a time that is no date."""


@dataclass(frozen=True)
class DueReader:
    """Reads deadlines as they are said in one meeting."""

    names: Names
    today: dt.date
    language: Language
    day_first: bool
    is_workday: IsWorkday
    before: Due | None
    """The deadline said last, for `++`."""

    def read(self, phrase: str) -> Due:
        """Read a whole phrase."""
        return read_due(phrase, self.today, self.language, day_first=self.day_first, is_workday=self.is_workday)

    def read_pointed(self, phrase: str) -> Due:
        """Read what is certainly meant as a deadline: 12.20 is a day, too, if the language can say so."""
        due = self.read(phrase)
        form = LEXICONS[self.language].deadlines.by_figures
        pointed = POINTED.match(phrase) if due.kind == "unread" and form else None
        if pointed is None:
            return due
        if _PERIOD.fullmatch(phrase):
            return replace(due, kind="vague")
        figures = form.format(month=pointed[2], day=pointed[3])
        day = self.read(pointed["word"] + figures + phrase[pointed.end() :])
        return due if day.kind == "unread" else replace(day, phrase=due.phrase)

    def find(self, text: str, spans: list[tuple[int, int]], reach: Reach) -> tuple[Due, int, int] | None:
        """Find the deadline of a shielded text, and its span; it ends before the spans of the owners after its sign.

        Where several owners have a deadline each, none is that of the line.
        """
        marks = [
            (mark, min((start for start, _ in spans if start > mark), default=len(text)))
            for mark in sorted({*signs_at(text, DUE), *(end for _, end in spans if text[end : end + 1] in tuple(DUE))})
            if not (any(start <= mark < end for start, end in spans) or in_quotation(text, mark) or _is_and(text, mark))
        ]
        for mark, limit in reversed(marks):
            found = self._at(text, mark, limit, reach)
            if found is not None:
                before = (self._at(text, *one, reach) for one in marks if len(spans) > 1 and one[0] < mark)
                return None if any(before) else (found[0], mark, found[1])
        for mark, limit in reversed(marks) if reach.action else ():
            if self._is_said(text, mark, limit):
                phrase = text[mark + 1 : limit].rstrip()
                # A bracket that was opened before the sign is closed after the phrase.
                closing = _CLOSING.search(phrase) if "(" not in phrase and "（" not in phrase else None
                end = mark + 1 + (closing.start() if closing else len(phrase))
                return self._begun(unshield(text[mark + 1 : end])), mark, end
        return None

    def _at(self, text: str, mark: int, limit: int, reach: Reach) -> tuple[Due, int] | None:
        """Read the deadline whose sign is at an index, and give its end."""
        quote = quoted(text, mark + 1)
        if quote is not None:
            return self.read(quote[0]), quote[1]
        if text[mark + 1 : mark + 2] in tuple(DUE):
            ends = text[mark + 2 : mark + 3] in ("", " ", *")）(（,，;；.。")
            return (self.before, mark + 2) if self.before and ends else None
        for end in _ends(text, mark + 1, limit):
            phrase = unshield(text[mark + 1 : end]).strip()
            if phrase.isdecimal():
                picks = reach.action and end == limit and not text[mark + 1].isspace()  # not: Add 5 + 2
                number = self._numbered(int(phrase)) if picks else None
                return (number, end) if number else None
            due = self.read_pointed(phrase) if reach.action else self.read(phrase)
            whole = not text[end:limit].strip()
            if self._counts(due, reach, whole=whole):
                return (due, end) if whole or end >= _end_of_whole(text, mark) else None
        return None

    def _counts(self, due: Due, reach: Reach, *, whole: bool) -> bool:
        """Tell whether a phrase that was read is a deadline on such a line."""
        if due.kind == "unread":
            return False
        clear = due.kind == "date" and not _LENGTH.fullmatch(due.phrase)
        return clear or (reach.bound and (whole or due.kind not in ("event", "invalid")))

    def _numbered(self, number: int) -> Due | None:
        choices = due_choices(self.today, self.language)
        return choices[number - 1] if 1 <= number <= len(choices) else None

    def _is_said(self, text: str, mark: int, limit: int) -> bool:
        """Tell whether what follows a sign is a deadline as said: no amount, no sum, no name."""
        phrase = unshield(text[mark + 1 : limit]).strip()
        before = text[mark - 1 : mark]
        if not phrase or text[mark + 1].isspace() or text[mark + 1] in DUE + OWNER or self._names_more(phrase):
            return False
        if _EVENT.search(phrase):
            return True
        amount = AMOUNT.match(phrase) and not _end_of_whole(text, mark) and self._begun(phrase).kind != "date"
        return (not before or before.isspace() or before in "(（[【") and not amount

    def _begun(self, phrase: str) -> Due:
        """Read a deadline as said; the day is that of its beginning, if it says what is to be done then: 年底前见底."""
        begun = _BEGUN.match(phrase)
        day = self.read(begun["when"]) if begun else None
        return replace(day, phrase=phrase) if day and day.kind == "date" else Due(phrase, "unread")

    def _names_more(self, phrase: str) -> bool:
        """Tell whether what follows a plus sign is one more person, or begins with one: 邓凯＋唐宁 月底前."""
        if self.names.resolve(phrase) is not None:
            return True
        name = self.names.full_at(phrase, 0)
        return bool(name) and not phrase[len(name) : len(name) + 1].isalnum()


def _is_and(text: str, mark: int) -> bool:
    """Tell whether a plus sign between spaces only adds what else is to be done: Price tents + report back 14/12."""
    spaced = text[mark - 1 : mark] == " " == text[mark + 1 : mark + 2]
    return spaced and text[mark + 2 : mark + 3].islower() and any(pattern.match(text, mark + 1) for pattern in _DOES)


def _end_of_whole(text: str, mark: int) -> int:
    """Find how far a deadline reaches at the least whose first words alone would be another: +1st week Jan; else 0.

    At the beginning of a text, and where somebody does something, what follows is what is to be done: +May call Bo.
    """
    whole = _WHOLE.match(text, mark + 1) if text[:mark].strip() and text[0] not in OWNER else None
    acts = whole and whole["bare"] and any(pattern.match(text, whole.end("bare")) for pattern in _DOES)
    return whole.end() if whole and not acts else 0


def _ends(text: str, start: int, limit: int) -> Iterator[int]:
    """Yield where a phrase may end, the longest first: at the limit, at punctuation, at a space.

    The first few cuts are enough, because a deadline is short; so a line of many signs takes no longer for each.
    """
    whole = text[start:limit]
    end = start + len(whole.rstrip())
    if end - start <= _LONGEST:
        yield end
    cuts = {match.start() for match in islice(_CUT.finditer(text, start + 1, end), _MOST_CUTS)}
    if not whole.isascii():
        cuts.update(match.start() for match in islice(_VERB_AFTER.finditer(text, start + 1, end), _MOST_CUTS))
    closing = _CLOSING.search(whole) if whole.endswith(_BRACKETS) else None
    if closing is not None:
        cuts.add(start + closing.start())
    yield from sorted(cuts - {start})[:_MOST_CUTS][::-1]
