"""The words of the grammar that are no tags: one `Lexicon` for each language, and all of them combined.

All languages are read in every meeting, because people mix them. To add a language, add its package, with one module
for each subject, and its row in `LEXICONS`. To add a way of saying something, look for its subject:

- `lines`: speakers, what the meeting did, agenda items (`LineWords`)
- `owners`: who does something (`OwnerWords`)
- `assigned`: who does something, beside the name, without a space (`AssignedWords`)
- `deadlines`: by when (`DeadlineWords`)
- `attendance`: who attends, comes and goes (`AttendanceWords`)
- `facts`: venue, times, numbers, the next meeting (`FactWords`)
- `motion`: movers, and what motions are called (`MotionLexicon`)
- `votes`: sides, counts, voters (`VoteWords`)
- `results`: outcomes, and how they were reached (`ResultWords`)

A module of the grammar takes a field by its path: `any_of("deadlines.event")`. Each pattern is compiled once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
from operator import attrgetter
from typing import Generic, Literal, TypeVar

from minutetui.core.capture.lexicon.chinese import CHINESE
from minutetui.core.capture.lexicon.english import ENGLISH
from minutetui.core.capture.lexicon.lexicon import Lexicon
from minutetui.core.capture.lexicon.of_meetings import AttendanceWords, ClauseWords, Statement
from minutetui.core.text.patterns import lazy
from minutetui.core.vocabulary import Tag
from minutetui.words import Language

LEXICONS: dict[Language, Lexicon] = {"en": ENGLISH, "zh": CHINESE}
_WRITTEN = {
    spaced: tuple(lexicon for lexicon in LEXICONS.values() if lexicon.spaced == spaced) for spaced in (True, False)
}
"""The lexicons of the languages that have spaces between words, and of the others."""


def _either(patterns: Iterable[str]) -> str:
    return "|".join(f"(?:{pattern})" for pattern in patterns if pattern) or r"(?!)"


def in_all(name: str) -> str:
    """Give the pattern of a field of `Lexicon` in any language; a pattern that never matches if no language has it."""
    return _either(map(attrgetter(name), LEXICONS.values()))


def by_script(name: str) -> dict[bool, str]:
    """Give the pattern of a field in the languages that have spaces between words, and in the others."""
    return {spaced: _either(map(attrgetter(name), lexicons)) for spaced, lexicons in _WRITTEN.items()}


@cache
def any_of(name: str, *, exact: bool = False) -> re.Pattern[str]:
    """Compile the pattern of a field in any language; capitals count only if `exact`."""
    return lazy(in_all(name), re.NOFLAG if exact else re.IGNORECASE)


@cache
def in_each(name: str, *, exact: bool = False) -> tuple[re.Pattern[str], ...]:
    """Compile a field of each language, which is a pattern or several, one by one: their groups have the same names."""
    fields: list[str | tuple[str, ...]] = list(map(attrgetter(name), LEXICONS.values()))
    patterns = (pattern for field in fields for pattern in ((field,) if isinstance(field, str) else field))
    return tuple(lazy(pattern, re.NOFLAG if exact else re.IGNORECASE) for pattern in patterns if pattern)


def plain(name: str) -> tuple[str, ...]:
    """Join a field of plain words, or of plain characters, over the languages."""
    fields: list[str | tuple[str, ...]] = list(map(attrgetter(name), LEXICONS.values()))
    return tuple(word for field in fields for word in field)


_NO_LETTER = "[\x00-`{-\u2e7f]"
"""What can precede a word in small letters: neither one of them nor 汉字."""


def _firsts(word: str) -> Iterator[tuple[str, str]]:
    """Yield each letter that a word can begin with, and the rest of the word."""
    letters, rest = word[1:].split("]", 1) if word[0] == "[" else (word[0], word[1:])
    return ((letter, rest) for letter in letters)


def _quick_pattern(words: Iterable[str], *, spaced: bool) -> re.Pattern[str]:
    """Compile some words for a quick search in a text; if `spaced`, where a word begins.

    A word is a pattern in small letters that begins with a letter, or with several in brackets. `re` finds 汉字 quickly
    by the first of each word if that is one plain letter, and other words by what precedes them: letters inside words
    are passed over, and then the first one decides.
    """
    words = [f"{first}{rest}" for word in words for first, rest in _firsts(word)]
    if spaced:
        by_letter: dict[str, list[str]] = {}
        for word in words:
            by_letter.setdefault(word[0], []).append(word[1:])
        rows = (f"{letter}(?:{'|'.join(ends)})" for letter, ends in by_letter.items())
        return lazy(f"{_NO_LETTER}(?:{'|'.join(rows)})")
    return lazy(_either(words))


def quick(words: Iterable[str], *, spaced: bool) -> Callable[[str], object]:
    """Give a function that tells quickly whether one of some words is in a text; if `spaced`, where a word begins."""
    pattern = _quick_pattern(words, spaced=spaced)

    def holds_one(text: str) -> object:
        return pattern.search(f" {text.casefold()}" if spaced else text)

    return holds_one


def holds_word(*names: str) -> Callable[[str], bool]:
    """Give a function that tells quickly whether a text holds one of the words of some fields, in its own script."""

    def pattern(*, spaced: bool) -> re.Pattern[str]:
        fields: list[tuple[str, ...]] = [attrgetter(name)(lexicon) for lexicon in _WRITTEN[spaced] for name in names]
        return _quick_pattern(dict.fromkeys(chain.from_iterable(fields)), spaced=spaced)

    spaced, unspaced = pattern(spaced=True), pattern(spaced=False)

    def holds_one(text: str) -> bool:
        if not text.isascii():
            if unspaced.search(text):
                return True
            if " " not in text:
                return False
        return spaced.search(f" {text.casefold()}") is not None

    return holds_one


MEETING_SAID: dict[str, tuple[Tag, str]] = {
    lead: meaning for lexicon in LEXICONS.values() for lead, meaning in lexicon.lines.meeting_said.items()
}
"""What the meeting did: the words before a colon, their tag, and the verb that is stored."""

DECIDED = in_each("lines.decided")
"""Words before a colon by which a meeting decides; `kept` stays in the text, `how` is how it was decided."""

_COMMA = tuple(lexicon.lines for lexicon in LEXICONS.values() if lexicon.lines.decided_comma)
_BEFORE_COMMA = sorted((lead for lines in _COMMA for lead in lines.meeting_said), key=len, reverse=True)
MEETING_COMMA = lazy(rf"({_either(map(re.escape, _BEFORE_COMMA))})(?:[，,]|{in_all('lines.meeting_plain')})")
"""What the meeting did before a comma, as Chinese minutes write it; or without one."""

DECIDED_COMMA = lazy(f"(?:{_either(f'{one.decided_comma}(?:{one.decided})' for one in _COMMA)})[，,]")
TAG_APART = in_each("lines.tag_apart", exact=True)
STUDIED = any_of("lines.studied", exact=True)
"""How a sentence begins that says what a meeting decided: 经研究，同意扩建."""

OFFICE = any_of("lines.offices")
SAYS = in_each("lines.says")
"""How a sentence begins that says without a colon who said it: Ann thinks the roof leaks."""

EMPHATIC = plain("lines.emphatic")
"""How the verbs of those who stress something end."""
SAID_COMMA, SAID_PLAIN = plain("lines.said_comma"), any_of("lines.said_plain", exact=True)
"""The verbs of saying before a comma; and how a sentence begins whose verb no comma follows."""
SAID_HOW, SAID_ENDS = in_each("lines.said_how"), plain("lines.said_ends")
"""Who said something, with words that say how: 张伟最后强调."""
ITEM_WORDS = in_each("lines.item")
GOES_ON = any_of("lines.goes_on")
ITEM_NUMBER, ITEM_CALLED = in_each("lines.item_number"), in_each("lines.item_called")
"""How the number of an agenda item is said; and how it is said only inside a sentence about something else."""
ITEM_AROUND = any_of("lines.item_around")

JOINER = lazy(rf" ?(?:{in_all('owners.joiners')}) ?", re.IGNORECASE)
"""What separates two owners, or two speakers."""

BETWEEN_OWNERS = lazy(
    rf"{in_all('owners.joins_next')}|{JOINER.pattern}| (?:{in_all('owners.with_words')}) |\+(?=[^\W\d_])", re.IGNORECASE
)
"""What separates those who do something together: Dave with Joan, Dave+Joan."""
HELPS = any_of("assigned.helps", exact=True)
"""What somebody does who only helps others: 协助."""
HELPED = any_of("owners.helped")
"""The words before those who support the others: with help from."""

PART = lazy(
    rf" ?(?:[(（]\s*)?(?:(?P<lead>{in_all('owners.leads')})|(?P<support>{in_all('owners.supports')}))"
    r"(?! ?[:：] ?[@＠])(?:\s*[)）])?",
    re.IGNORECASE,
)
"""The part of an owner, directly after the name: 牵头, (support)."""

FIELD = lazy(
    r"(?:(?<=[\s(（\[【，,；;。.、>》=＝])|^)"
    rf"(?:(?P<lead>{in_all('owners.lead_fields')})|(?P<support>{in_all('owners.support_fields')})"
    rf"|(?P<due>{in_all('deadlines.due_fields')})|(?P<owner>{in_all('owners.owner_fields')}))\s?[:：](?![:：])\s?",
    re.IGNORECASE,
)
"""An owner or a deadline in words: 责任人：张伟, due: Friday."""

TASK_OF = in_each("owners.tasks_of")
NAMED = in_each("owners.named")
"""Actions that say without a sign who does them, and by when."""

_LAST = {
    spaced: tuple(lazy(pattern, re.IGNORECASE) for lexicon in _WRITTEN[spaced] for pattern in lexicon.owners.named_last)
    for spaced in (True, False)
}
NAMED_LAST = {True: _LAST[True] + _LAST[False], False: _LAST[True]}
"""Actions with those who do them at the end, for texts with 汉字 and without: Reclaim VAT - Susan, by Friday."""

ASKS, NO_DOER = any_of("owners.asks", exact=True), any_of("owners.no_doer", exact=True)
DOES = in_each("owners.does", exact=True)
WHEN, SAID_WHEN = any_of("deadlines.when", exact=True), any_of("deadlines.said_when", exact=True)
DUE_LAST = lazy(rf"(?:{in_all('deadlines.by')})(?=\S)", re.IGNORECASE)
"""Between what is to be done and its deadline in words."""

_FACTS = tuple(lexicon.facts for lexicon in LEXICONS.values())
NEXT_MEETING = any_of("facts.next_meeting_kinds")
"""Before the colon and the date of the next meeting."""
NEXT_MEETING_IS = lazy(
    _either(f"(?:{one.next_meeting_kinds}){one.next_meeting_is}(?=\\d|[^\\s:：])" for one in _FACTS), re.IGNORECASE
)
"""The same before a date without a colon."""

MOTIONS, ABOUT_MOTION = in_each("motion.motions"), any_of("motion.about_motion")
AMENDMENT, AMENDMENT_LAST = in_each("motion.amendment"), in_each("motion.amendment_last")
OUTCOME_OF, DOUBT = any_of("results.result_heads"), any_of("results.doubts")


Way = TypeVar("Way", bound=str)


class Sentences(Generic[Way]):
    """The patterns of whole sentences, each with the plain words of which one is in every such sentence."""

    def __init__(self, rows: Iterable[tuple[Way, str, str]]) -> None:
        """Compile the rows, and index them by their words."""
        self._rows: list[tuple[Way, re.Pattern[str]]] = []
        self._by_word: dict[str, list[int]] = {}
        for at, (way, words, pattern) in enumerate(rows):
            self._rows.append((way, lazy(pattern, re.IGNORECASE)))
            for word in words.split("|"):
                self._by_word.setdefault(word, []).append(at)

    def fitting(self, text: str) -> list[tuple[Way, re.Pattern[str]]]:
        """List those that a text can be, by its words, in their order: the way and the pattern of each."""
        key = text.casefold()
        places = {at for word, rows in self._by_word.items() if word in key for at in rows}
        return [self._rows[at] for at in sorted(places)]


@dataclass(frozen=True)
class MoveWords:
    """The sentences of one language that say who came or went, and when: 何静14:20离会, Ann left at 14:20."""

    longest: int
    may_move: Callable[[str], object]
    sentences: Sentences[Literal["arrived", "left"]]

    def may_say(self, text: str) -> bool:
        """Tell quickly whether a text can be one of them."""
        return len(text) <= self.longest and self.may_move(text) is not None


def _moves(words: AttendanceWords, *, spaced: bool) -> MoveWords:
    return MoveWords(words.longest_move, quick(words.may_move, spaced=spaced), Sentences(words.moves))


MOVES = {
    spaced: tuple(_moves(lexicon.attendance, spaced=spaced) for lexicon in _WRITTEN[spaced]) for spaced in (True, False)
}
"""They are looked for only in a text that is written as their language is: with spaces between words, or in 汉字."""


@dataclass(frozen=True)
class Clauses:
    """The clauses of one language that begin with attendees: 何静去银行，15:20先走; Bo left before the vote."""

    may_say: Callable[[str], object]
    before: re.Pattern[str]
    said: dict[bool, re.Pattern[str]]
    """What follows the names, without a time of day and with one; the verb is in the group of its way."""
    reason: re.Pattern[str]
    short_reason: re.Pattern[str]
    no_reason: re.Pattern[str]
    returned: re.Pattern[str]
    returned_last: re.Pattern[str]
    """The same at the end of a text, after a blank."""
    around_time: re.Pattern[str]
    to_come: re.Pattern[str]
    length: re.Pattern[str]
    lengths: Mapping[str, int]


def _clauses(words: ClauseWords, *, spaced: bool) -> Clauses:
    def said(verbs: tuple[Statement, ...]) -> re.Pattern[str]:
        ways = {way: _either(verb for one, verb in verbs if one == way) for way in dict(verbs)}
        verb = "|".join(f"(?P<{way.replace('-', '_')}>{either})" for way, either in ways.items())
        before = rf"(?:{words.after_names})(?P<first>.{{0,30}}?)(?:{words.how})"
        return lazy(
            rf"{before}(?P<verb>{verb})(?:{words.ends})(?P<last>(?:{words.beside}).*)?",
            re.IGNORECASE,
        )

    return Clauses(
        may_say=quick(words.may_say, spaced=spaced),
        before=lazy(words.before, re.IGNORECASE),
        said={False: said(words.verbs), True: said((*words.verbs, *words.timed))},
        reason=lazy(words.reason, re.IGNORECASE),
        short_reason=lazy(words.short_reason),
        no_reason=lazy(words.no_reason, re.IGNORECASE),
        returned=lazy(words.returned, re.IGNORECASE),
        returned_last=lazy(rf" (?=(?:{words.returned}) ?(?:{words.around_time})?$)", re.IGNORECASE),
        around_time=lazy(words.around_time, re.IGNORECASE),
        to_come=lazy(words.to_come),
        length=lazy(words.length, re.IGNORECASE),
        lengths=words.lengths,
    )


CLAUSES = {lexicon.spaced: _clauses(lexicon.attendance.clauses, spaced=lexicon.spaced) for lexicon in LEXICONS.values()}
"""They are read as their language is written: with spaces between words, or in 汉字."""

STATEMENTS = {
    spaced: tuple(
        (quick(words.states, spaced=spaced), Sentences(words.statements))
        for words in (lexicon.attendance for lexicon in _WRITTEN[spaced])
    )
    for spaced in (True, False)
}
"""Sentences that say how people attend, with the words of which one is in each: Apologies from Ann; 会议由王芳主持."""
