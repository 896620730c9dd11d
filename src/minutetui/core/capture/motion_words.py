"""The words of a motion and its vote: outcomes, manners, counts, movers, in all languages of the lexicon.

`read_words` reads a run of such words: it gives the fields of a `Vote`, and the parts that it does not know.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from minutetui.core.capture.lexicon import LEXICONS, any_of, holds_word, in_all, plain
from minutetui.core.capture.lexicon.lexicon import Lexicon
from minutetui.core.text.numerals import number
from minutetui.core.text.patterns import lazy

_WORDS = tuple(lexicon.motion for lexicon in LEXICONS.values())
_VOTES = tuple(lexicon.votes for lexicon in LEXICONS.values())


def _words(name: str) -> str:
    """Give the pattern of a field of `MotionLexicon` in any language."""
    return in_all(f"motion.{name}")


def _votes(name: str) -> str:
    """Give the pattern of a field of `VoteWords` in any language."""
    return in_all(f"votes.{name}")


def _tables(name: str) -> dict[str, tuple[str, ...]]:
    """Join a table of `ResultWords` over the languages."""
    tables: list[Mapping[str, tuple[str, ...]]] = [getattr(lexicon.results, name) for lexicon in LEXICONS.values()]
    return {key: tuple(pattern for table in tables for pattern in table[key]) for key in tables[0]}


_MOVER_WORD = any_of("motion.mover_words")
"""One of these is in every text that says who moved or seconded."""


def _one_of(table: dict[str, tuple[str, ...]]) -> re.Pattern[str]:
    """Compile the rows of a table as one pattern, which tries them in order: the group that matches names the row."""
    rows = (rf"(?P<{name.replace('-', '_')}>(?:{'|'.join(words)})(?![A-Za-z]))" for name, words in table.items())
    return lazy("|".join(rows), re.IGNORECASE)


def _row(match: re.Match[str]) -> str:
    """Name the row of such a table that matches."""
    return (match.lastgroup or "").replace("_", "-")


def _not_carried_words(lexicon: Lexicon) -> Iterator[str]:
    return (word for result, row in lexicon.results.outcomes.items() if result != "carried" for word in row)


_OUTCOME_WORDS = _tables("outcomes")
_OUTCOMES, _MANNERS = _one_of(_OUTCOME_WORDS), _one_of(_tables("manners"))
"""The words for each result, and for how it was reached."""
_NOT_CARRIED = {
    lexicon.spaced: lazy(rf"(?<![A-Za-z])(?:{'|'.join(_not_carried_words(lexicon))})(?![A-Za-z])", re.IGNORECASE)
    for lexicon in LEXICONS.values()
}
OUTCOME = lazy(
    rf"(?<![A-Za-z])(?:{'|'.join(word for words in _OUTCOME_WORDS.values() for word in words)})(?![A-Za-z])",
    re.IGNORECASE,
)
"""Any outcome, anywhere in a text."""


def not_carried(text: str) -> bool:
    """Tell whether a word in a text says that a motion was not carried."""
    scripts = (True,) if text.isascii() else (False, True) if " " in text else (False,)
    return any(_NOT_CARRIED[spaced].search(text) for spaced in scripts)


_COUNT = rf"\d{{1,4}}|{_votes('counts')}"
_VALUES = {word: value for words in _VOTES for word, value in words.values.items()}
SIDES = {side: "|".join(words.sides[side] for words in _VOTES) for side in _VOTES[0].sides}
"""The words of each side, by the field of the `Vote` that counts it."""
_SIDE = f"(?:({')|('.join(SIDES.values())}))"
_MARK = rf"(?:{_votes('mark')})?"
COUNTED = rf"(?:{_COUNT}) ?(?:{_votes('units')})?(?:{_votes('verbs')})?(?:{'|'.join(SIDES.values())}){_MARK}"
"""A count and its side."""
COUNT_LAST = rf"(?:{'|'.join(SIDES.values())})\s?[:：=–-]?\s?\d{{1,3}}(?:{_votes('count_ends')})?"
"""A side and its count."""
_COUNT_FIRST = lazy(rf"({_COUNT}) ?(?:{_votes('units')})?(?:{_votes('verbs')})?{_SIDE}{_MARK}", re.IGNORECASE)
_SIDE_FIRST = lazy(
    rf"{_SIDE}(?:{_votes('side_ends')})?(?:\s?[:：=–-]\s?| ?)({_COUNT}) ?(?:{_votes('count_ends')})?", re.IGNORECASE
)
_ALL_FOR = lazy(rf"({_COUNT}) ?(?:{_votes('all_for')})", re.IGNORECASE)
_NOBODY = tuple(lazy(words.nobody, re.IGNORECASE) for words in _VOTES if words.nobody)
may_name_voters = holds_word("votes.voted_stems")
"""One of these is in every text that says who did not vote in favour."""
SOME_VOTED = lazy(
    r"(?:(?:[,，;；] ?|(?<=[票人名])、|(?P<open>[(（]))(?P<who>(?:(?(open)[,，]|[^\s\S])|[^,，;；\d()（）]){2,60}?)"
    rf"(?:{_votes('voted')})(?(open)[)）])"
    rf"|(?:^|[,，;；、] ?|(?<=[^\W\d]) ?)(?:{_votes('aside')}))"
    r"(?=[\s.。]*(?:$|[,，;；、]))",
    re.IGNORECASE,
)
"""A clause that says how some of those present voted, by name: Ann and Bo against; or that so many did not vote."""
_RATIO = f"(?:[-–—:：/]|{_votes('ratio')})"
_FIGURES = lazy(
    rf"(\d{{1,4}}){_MARK} ?(?:{_votes('ballots')})?(?:{_RATIO}|{_votes('versus')}) ?(\d{{1,4}}){_MARK}"
    rf"(?: ?{_RATIO} ?(\d{{1,4}}){_MARK})?(?!\d|\.\d)",
    re.IGNORECASE,
)
_WORDED = any_of("votes.figures_in_words")
_LEVEL = lazy(rf"(\d{{1,4}})(?:{_votes('level')})", re.IGNORECASE)
_LOOSE = lazy(rf"[:：]|{_votes('ratio')}", re.IGNORECASE)

STOP = rf"(?:{_words('stops')}|\d)"
"""Words that are no part of a mover's name."""
_NAME = rf"(\"[^\"]+\"|[@＠]\d{{1,3}}|(?!{STOP})[@＠]?[^\W\d_](?:(?! ?[–—]| - )[^\"()（），；。:：\d\\]){{0,39}}?)"
_ENDS = rf"(?=[\s.]*$|\s*[–—]| - |[\s.]+(?:{_words('and_')}|& )?(?:{STOP})|{_words('name_ends')})"
_BY = rf"(?:{_words('by')})?\s?[:：]?\s?(?:{_words('from_')})?"


def _mover_words(field: str) -> tuple[str, re.Pattern[str], re.Pattern[str]]:
    """Compile what precedes and what follows a name, by the field of the `Vote` that it fills."""
    before, after = zip(*(getattr(words, field) for words in _WORDS), strict=True)
    return (
        field,
        lazy(rf"(?:{'|'.join(before)}){_BY}{_NAME}{_ENDS}", re.IGNORECASE),
        lazy(rf"{_NAME}(?:{'|'.join(after)})", re.IGNORECASE),
    )


_MOVERS = (_mover_words("moved"), _mover_words("seconded"))
_NOISE = lazy(rf"(?P<sure>{_words('sure')})|{_words('noise')}", re.IGNORECASE)
_GAP = lazy(r"(?:[\s,，;；、。.:：/&!！()（）–—]|-(?= ))+")


_holds_stem = holds_word("motion.stems")
may_decide = lru_cache(maxsize=8)(holds_word("motion.decision_words"))
"""One of these is in every text that is a decision by its words, without a sign for it."""
_COUNT_WORDS, _LONGEST_END = plain("votes.ends"), 20
_FIGURES_AT_END = lazy(r"(?<![\d,.£$€¥])\d{1,4}$")
"""Figures that can be a count: not those of an amount, £460,000."""
_FIGURE_WORDS, _WEAK_SIDES = plain("votes.figure_words"), plain("votes.weak_sides")

STOPS = " .。!！"
"""What can follow the bracket of a motion."""
_UNQUOTED = r"(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"
COMMAS = lazy(rf"(?:[,，;；、]|(?<!\bw)\s*/\s*(?!\d)){_UNQUOTED}")
CLAUSE = lazy(rf"(?:[,，;；。:：!！?？]\s*|\.\s+|\s+[-–/]{{1,2}}\s+|\s*[—–]+\s*|{_words('begins')}){_UNQUOTED}")
"""What can precede a motion without brackets."""


@lru_cache(maxsize=8)
def clause_starts(text: str) -> tuple[int, ...]:
    """Give the indices at which a motion without brackets can begin: where a clause does."""
    return tuple(match.end() for match in CLAUSE.finditer(text))


@dataclass
class MotionWords:
    """What a run of words says of a motion."""

    fields: dict[str, object] = field(default_factory=dict)
    """Fields of a `Vote`; moved and seconded as typed."""
    sure: bool = False
    """Whether the words certainly mean a motion, a vote or an outcome; two figures alone do not."""
    figures: str = ""
    """Bare figures, which can be something else: a pair (3-1), a loose pair (3:1), a slashed one (3/1)
    or a triple (3-1-1), or one for both sides (2 all)."""
    typed: str = ""
    """Those figures as they were typed."""
    unread: str = ""
    """The part that is not known."""
    nobody: bool = False
    """Whether words, and not a figure, say that nobody was against it: 没人反对."""

    @property
    def side_unknown(self) -> bool:
        """Whether nobody knows the sides of its bare figures: it was lost, with more votes first, rejected 6-4."""
        pro, contra = self.fields.get("for_"), self.fields.get("against")
        more = isinstance(pro, int) and isinstance(contra, int) and pro > contra
        return more and bool(self.figures) and self.fields.get("result") == "lost"


def read_words(text: str) -> MotionWords:
    """Read a run of words without commas; what follows the first unknown word is unread."""
    found, at = MotionWords(), 0
    while at < len(text):
        gap = _GAP.match(text, at)
        at = gap.end() if gap else at
        if at == len(text):
            break
        end = _step(text, at, found)
        if end is None:
            found.unread = text[at:].strip()
            break
        at = end
    return found


def _step(text: str, at: int, found: MotionWords) -> int | None:
    """Read one thing at an index; give the index after it, or None."""
    if at and not _begins(text, at):
        return None
    counts = text[at].isdecimal() and not text.startswith(_FIGURE_WORDS, at)
    readers = (_counted, _noise, _figures) if counts else _READERS
    for read in readers:
        end = read(text, at, found)
        if end is not None:
            return end
    return None


def _begins(text: str, at: int) -> bool:
    """Tell whether a word can begin here: not inside a Latin word."""
    return not (text[at - 1].isascii() and text[at - 1].isalpha() and text[at].isascii() and text[at].isalpha())


def _set(found: MotionWords, name: str, value: object) -> bool:
    """Set a field; False where it is set already to something else."""
    return found.fields.setdefault(name, value) == value


def _mover(text: str, at: int, found: MotionWords) -> int | None:
    """Read who moved or seconded it."""
    named = _MOVER_WORD.search(text, at)
    for name, before, after in _MOVERS if named else ():
        match = before.match(text, at) or after.match(text, at)
        if match and _set(found, name, match[1].strip(" .:：")):
            found.sure = True
            return match.end()
    return None


def _counted(text: str, at: int, found: MotionWords) -> int | None:
    """Read a count with its side: 7 for; ayes: 7; 同意6人; 7票同意; 无人反对."""
    nobody = next((match for pattern in _NOBODY if (match := pattern.match(text, at))), None)
    sides: tuple[str | None, ...]
    if nobody:
        sides, count, end = (None, nobody["against"], nobody["abstain"]), 0, nobody.end()
        found.nobody = found.nobody or bool(nobody["against"])
    elif first := _COUNT_FIRST.match(text, at):
        sides, count, end = first.groups()[1:], _value(first[1]), first.end()
    elif alone := _ALL_FOR.match(text, at):
        sides, count, end = ("for", None, None), _value(alone[1]), alone.end()
    elif last := _SIDE_FIRST.match(text, at):
        sides, count, end = last.groups()[:3], _value(last[4]), last.end()
    else:
        return None
    side = next(name for name, word in zip(SIDES, sides, strict=True) if word)
    if not _set(found, side, count):
        return None
    found.sure = found.sure or not text.casefold().startswith(_WEAK_SIDES, at)  # "for 3" alone can be anything
    return end


def _value(said: str) -> int:
    word = said.casefold()
    return _VALUES[word] if word in _VALUES else number(word)


def _outcome(text: str, at: int, found: MotionWords) -> int | None:
    """Read a result."""
    match = _OUTCOMES.match(text, at)
    if match is None or not _set(found, "result", _row(match)):
        return None
    found.sure = True
    return match.end()


def _manner(text: str, at: int, found: MotionWords) -> int | None:
    """Read how a result was reached."""
    match = _MANNERS.match(text, at)
    if match is None:
        return None
    how, manner = found.fields.get("how", ()), _row(match)
    found.fields["how"] = (*how, manner) if isinstance(how, tuple) and manner not in how else how
    found.sure = True
    return match.end()


def _noise(text: str, at: int, found: MotionWords) -> int | None:
    """Pass over words that say nothing of a vote; some of them certainly mean one."""
    match = _NOISE.match(text, at)
    if match is None:
        return None
    found.sure = found.sure or match["sure"] is not None
    return match.end()


def _figures(text: str, at: int, found: MotionWords) -> int | None:
    """Read the bare figures of a vote: 7-1; 7:1:2."""
    match = _FIGURES.match(text, at) or _LEVEL.match(text, at) or _WORDED.match(text, at)
    if match is None or found.fields.keys() & set(SIDES):
        return None
    found.typed = match[0]
    if match.re.groups == 1:
        found.fields |= {"for_": int(match[1]), "against": int(match[1])}
        found.figures = "level"
        return match.end()
    found.fields |= {side: _value(count) for side, count in zip(SIDES, match.groups(), strict=False) if count}
    kind = "slashed" if "/" in match[0] else "loose" if _LOOSE.search(match[0]) else "pair"
    found.figures = "triple" if match.groups()[2:] not in ((), (None,)) else kind
    return match.end()


_READERS = (_outcome, _mover, _counted, _manner, _noise, _figures)


def may_be_motion(text: str) -> bool:
    """Tell quickly whether a text can end in a motion without brackets."""
    if _holds_stem(text):
        return True
    end = text.rstrip(" .!。！")[-_LONGEST_END:]
    if end[-1:].isdecimal():
        return _FIGURES_AT_END.search(end) is not None
    return end.casefold().endswith(_COUNT_WORDS)


def _contradicts(words: MotionWords) -> bool:
    """Tell whether a motion is said to be carried by fewer votes than were against it: carried (6/7)."""
    pro, contra = words.fields.get("for_"), words.fields.get("against")
    fewer = isinstance(pro, int) and isinstance(contra, int) and pro < contra
    return fewer and words.fields.get("result") == "carried"


def joined_words(read: Iterable[MotionWords]) -> MotionWords | None:
    """Combine several parts, read one by one; None if one is not understood or contradicts another."""
    fields: dict[str, object] = {}
    how: tuple[object, ...] = ()
    joined = MotionWords(fields)
    for words in read:
        own = dict(words.fields)
        manners = own.pop("how", ())
        if {fields.get("result"), own.get("result")} == {"lost", "unseconded"}:  # motion fell, no seconder
            fields["result"] = own["result"] = "unseconded"
        how += tuple(one for one in manners if one not in how) if isinstance(manners, tuple) else ()
        if words.unread or any(fields.get(name, value) != value for name, value in own.items()):
            return None
        fields |= own
        joined.sure = joined.sure or words.sure
        joined.figures = joined.figures or words.figures
        joined.typed = joined.typed or words.typed
        joined.nobody = joined.nobody or words.nobody
    if how:
        fields["how"] = how
    return None if _contradicts(joined) else joined


def joined_parts(text: str) -> MotionWords | None:
    """Read and combine all parts of a text; None if one is not understood or contradicts another."""
    return joined_words(map(read_words, _parts(text)))


def _parts(text: str) -> Iterator[str]:
    """Yield the parts of a text between commas; most texts are no motion, and only their first part is needed."""
    start = 0
    for comma in COMMAS.finditer(text):
        yield text[start : comma.start()].strip()
        start = comma.end()
    yield text[start:].strip()
