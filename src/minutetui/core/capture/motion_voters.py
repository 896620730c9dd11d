"""Who voted how, by name. It stays in the text, and is counted with the figures of the vote.

    4 for, 1 against (Ann)      5-0, Ann abstained      for Ann and Bo; against Leo      all for, Ann against

1. A count with names in a bracket is that count; the names stay.
2. A clause with names adds to the figures the side that they leave out. It takes back that all agreed.
3. If names and figures contradict each other, nobody knows the vote.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace

from minutetui.core.capture.lexicon import JOINER, LEXICONS, in_all, in_each, plain
from minutetui.core.capture.motion_movers import CHAIR, COMMA_ZH, all_attend, some_voted
from minutetui.core.capture.motion_words import COUNT_LAST, COUNTED, SIDES, STOPS, MotionWords, may_name_voters
from minutetui.core.capture.signs import COLON, colon_after
from minutetui.core.meeting.votes import UNOPPOSED
from minutetui.core.people.names import Names
from minutetui.core.text.characters import has_any, has_han
from minutetui.core.text.patterns import lazy

_SIDES = {side: lazy(rf"(?<![A-Za-z])(?:{words})", re.IGNORECASE) for side, words in SIDES.items()}
_ANY_SIDE = "|".join(SIDES.values())
_BRACKET = lazy(rf"(?P<count>{COUNTED}|{COUNT_LAST})\s?[:：]?\s?[(（](?P<who>[^()（）\d]{{2,120}})[)）]", re.IGNORECASE)
_AFTER_COLON = lazy(
    rf"(?P<count>{COUNTED}|{COUNT_LAST})\s?[:：]\s?"
    rf"(?P<who>[^()（）\d:：;；。]{{2,120}}?)(?=[\s.。]*$|[;；。]|\. |[,，]? ?(?:{COUNTED}|{COUNT_LAST}))",
    re.IGNORECASE,
)
"""Names after a count: in a bracket, 4 for (Ann, Bo), or after a colon, 2 for: Ann, Bo; 1 against: Leo."""
_SIDE_FIRST = lazy(
    rf"(?:^|[,，.;；。:：]\s?|\s[-–—] |\s(?={in_all('votes.voters_except')})|\s(?:{in_all('votes.voters_after')}) )"
    rf"(?:{in_all('votes.voting')})?(?P<side>{_ANY_SIDE}|(?<=\s)(?:{in_all('votes.voters_except')}))"
    rf"(?:(?:{in_all('motion.by')})?(?:\s?[:：=]\s?|\s[-–]\s|\s)|{in_all('votes.voters_are')})",
    re.IGNORECASE,
)
"""What precedes names: against Ann and Bo."""
_REMARK_LAST = lazy(r"(?:,| [-–—]|:)? [a-z][^,;]*$")
"""What is said of somebody beside a count, which stays: 1 abstention (Ann, not there)."""
_IS_AWAY = lazy(rf"(?:,| [-–—]|:)? (?:(?:is|was|were) )?(?:{in_all('votes.away')})", re.IGNORECASE)
_NONE = lazy(rf"(?:^|[:：=\s])0|{in_all('lines.nothing')}", re.IGNORECASE)
_PARTS = lazy(r"[,，;；]")
_UNPARTED = (
    lazy(r"(?<=\d)(?: [-–—])? (?=[^\W\d][^\d,;.]*$)"),
    lazy(r"\.\s(?=[^,;.]*$)"),
    lazy(rf"\s(?:{in_all('votes.voters_after')}) (?=[^,;.]*$)", re.IGNORECASE),
)
"""Before the names of a clause that has no comma before it: Carried 5-2. Ann against; carried with Ann abstaining."""
_EACH_VOTED = lazy(rf"((?<![^\W\d])(?:{in_all('results.result_heads')}))\s?[:：]\s?", re.IGNORECASE)
"""Before people who are named one by one with their vote: Roll call: Ann yes, Bo no."""
_MARKED = lazy(rf"(?<=[^\W\d])(?: [-–—] ?|: ?| ?[(（])(?P<voted>{_ANY_SIDE})[)）]?(?=[\s.]*(?:$|[,;]))", re.IGNORECASE)
"""A mark before the vote of one of them: Ann - yes, Bo: no, Cy (abstain)."""
_GAP = rf"(?P<gap>(?<=[^\W\d]) (?=(?:{_ANY_SIDE}|{in_all('votes.away')})\s?:))"
_SIDE_UNPARTED = lazy(rf"(?:{in_all('votes.voting')})(?:{_ANY_SIDE})|{_GAP}", re.IGNORECASE)
"""Before a side with a colon that no mark precedes: Ayes: Ann NAYS: Bo; but not inside `voting nay:`."""
_AWAY_LAST = lazy(
    rf"(?:[,，.;；。]\s?|\s)(?:{in_all('votes.away')})\s?[:：]\s?(?P<who>[^:：;；.。]{{2,80}})$", re.IGNORECASE
)
"""Who did not vote, which stays: Ayes: Ann, Bo NAYS: Leo ABSENT: Sam."""
_VOTERS_INSIDE = lazy(r" ?[(（]([^()（）]*[,，;；、][^()（）]*)[)）]$")
"""A bracket at the end that may name several who voted."""
_NONE_LAST = lazy(
    rf"(?:^|[,，.;；。]\s?)(?P<side>{_ANY_SIDE})(?:{in_all('motion.by')})?(?:\s?[:：=]\s?|\s[-–]\s|\s)"
    rf"(?:{in_all('lines.nothing')}|0)$",
    re.IGNORECASE,
)
"""Nobody is on a side: Nays: none."""
_ALL_VOTED = "".join(plain("votes.all_voted"))
_HOW_EXCEPTED = lazy(rf"[,，]?\s*(?:{in_all('votes.voted')})$", re.IGNORECASE)
"""How those voted who are excepted: apart from Ann, who abstained."""
_ALL_BUT = in_each("votes.all_but")
"""All bar Ann in favour; 除王芳外都同意."""
_FIGURES_LAST = lazy(r"(^|[,，;；:：.] ?| )(\d{1,3}) ?[-–:：比] ?(\d{1,3})$")
"""Bare figures before a clause that says who voted how; they are written out, because they are votes."""
_LAST_COMMA = lazy(r"[,，](?!\d{3})(?=(?:[^,，；;。.]|\.(?! [A-Z\d]))*$)")
_FOR, _AGAINST, _ = LEXICONS["en"].typed.votes
_NAME_AT_END = lazy(r"[,，;；、] ?([^,，;；、.:：()（）\d]{2,60})$")
_VOTED = lazy(rf"(?:{in_all('votes.voted')})[\s.。]*$", re.IGNORECASE)
_ANOTHER = lazy(rf"[^\W\d] ?(?:{in_all('votes.voted')})(?=[\s.。]*(?:$|[,，;；、.]))", re.IGNORECASE)
"""What is left if somebody who voted is not known: then those who are known are no count."""


@dataclass(frozen=True)
class Voters:
    """What a text says by name of those who voted."""

    rest: str
    """The text without it."""
    kept: str
    """What stays in the text, with the punctuation before it."""
    counts: Counter[str]
    """How many are named on each side."""
    chair: str = ""
    """The side on which the chair voted, as the only one named."""
    partly: bool = False
    """Whether the text says of others too how they voted."""

    @property
    def complete(self) -> bool:
        """Whether it names those for and those not for the motion, so that it needs no figures."""
        others = self.counts.total() > self.counts["for_"] or "against" in self.counts
        return bool(self.counts["for_"] and others) and not self.partly

    def counted(self, words: MotionWords) -> MotionWords | None:
        """Add to the words of a motion how many are named; None if they contradict each other."""
        fields = dict(words.fields)
        figures = fields.keys() & _SIDES.keys() or self.complete
        for side, count in self.counts.items():
            if side not in _SIDES:
                continue
            given = fields.get(side, count)
            if isinstance(given, int) and given < count:
                return None
            if figures:
                fields[side] = given
        if self.chair in ("for_", "against") and fields.get("for_", -1) == fields.get("against", -2):
            fields |= {"how": ("casting-vote",), "result": "carried" if self.chair == "for_" else "lost"}
        how = fields.get("how", ())
        if (self.counts["against"] or self.counts[""]) and isinstance(how, tuple) and UNOPPOSED.intersection(how):
            fields["how"] = tuple(one for one in how if one not in UNOPPOSED)
            fields.setdefault("result", "carried")
        return replace(words, fields=fields, sure=words.sure or bool(self.counts))


def take_voters(text: str, names: Names) -> Voters | None:
    """Take out of the end of a text what it says by name of those who voted; None if it says nothing of them."""
    if not may_name_voters(text):
        return None
    text = _EACH_VOTED.sub(rf"\1{COMMA_ZH if has_han(text) else ', '}", text)
    text = _MARKED.sub(r" \g<voted>", text) if len(_MARKED.findall(text)) > 1 else text
    text = _SIDE_UNPARTED.sub(lambda found: "; " if found["gap"] else found[0], text) if ":" in text else text
    return _with_others(text, names) or _at_end(text, names)


def _with_others(text: str, names: Names) -> Voters | None:
    """Read who voted before who was away or that nobody was on a side, or in a bracket; None if it is not so."""
    away = _AWAY_LAST.search(text.rstrip(STOPS))
    if away and _people(away["who"], names) and (others := take_voters(text[: away.start()], names)):
        return replace(others, kept=f"{others.kept}{text[away.start() :]}")
    if (nobody := _NONE_LAST.search(text.rstrip(STOPS))) and (others := take_voters(text[: nobody.start()], names)):
        kept = f"{others.kept}{text[nobody.start() :]}"
        return replace(others, kept=kept, counts=Counter({_side_of(nobody["side"]): 0, **others.counts}))
    if (bracket := _VOTERS_INSIDE.search(text.rstrip(STOPS))) and (others := take_voters(f"; {bracket[1]}", names)):
        head = take_voters(f"{text[: bracket.start()]}{others.kept}", names) if not others.rest.strip("; ") else None
        return None if head is None else replace(head, kept=bracket[0])
    return None


def _at_end(text: str, names: Names) -> Voters | None:
    """Read the clauses at the end of a text that name people and their side."""
    counts: Counter[str] = Counter()
    rest, kept = without_names(text, names)
    rest, but = _without_all_but(rest, names, counts)
    kept += but
    while True:
        bare = rest.rstrip(STOPS)
        taken = _named_last(bare, names, counts) or _named_first(bare, names, counts)
        if taken is None:
            break
        rest, kept = taken[0], taken[1] + kept
    rest = _LAST_COMMA.sub(";", rest) if counts else rest  # an outcome before those who voted otherwise is certain
    alone = kept.strip(" ,;，；") if counts.total() == 1 else ""
    chair = alone.casefold().startswith(CHAIR) or (alone and (names.at(alone, 0) or [""])[0] == names.meeting.chair)
    figures = _FIGURES_LAST.search(rest) if counts and rest[-1:].isdecimal() else None
    if figures and (figures[1] != " " or int(figures[2]) > int(figures[3])):  # sizes 3-5, Ann against
        rest = f"{rest[: figures.start()]}; {_FOR.format(n=figures[2])}, {_AGAINST.format(n=figures[3])}"
    partly = bool(counts) and _ANOTHER.search(rest) is not None
    return Voters(rest, kept, counts, next(iter(counts)) if chair else "", partly) if kept else None


def without_names(text: str, names: Names) -> tuple[str, str]:
    """Take out the names after counts: 4 for, 1 against (Ann)."""
    kept: list[str] = []

    def taken(match: re.Match[str]) -> str:
        who = match["who"]
        remark = None if _people(who, names) else _REMARK_LAST.search(who)
        if not _people(who[: remark.start()] if remark else who, names):
            return match[0]
        if remark and (_IS_AWAY.fullmatch(remark[0]) or _NONE.search(match["count"])):
            kept.append(who)  # 4 for, 0 against (Ann, away)
            return match["count"]
        if _NONE.search(match["count"]):
            return match[0]
        side = _SIDES[_side_of(match["count"])].search(match["count"])
        kept.append(f"{side[0] if side else ''}{colon_after(match['count'])}{match['who']}")
        return match["count"]

    rest = _BRACKET.sub(taken, text) if "(" in text or "（" in text else text
    rest = _AFTER_COLON.sub(taken, rest) if has_any(rest, tuple(COLON)) else rest
    said = "".join(kept)
    return rest, ("" if not kept else f"（{'；'.join(kept)}）" if has_han(said) else f" ({'; '.join(kept)})")


def _without_all_but(text: str, names: Names, counts: Counter[str]) -> tuple[str, str]:
    """Take out the names of those but for whom all voted in favour: all bar Ann in favour; 王芳反对，其余同意."""
    said = next(filter(None, (pattern.search(text) for pattern in _ALL_BUT)), None)
    people = _people(said["who"], names) if said else 0
    if not said or not (people or said["but"] is None):
        return text, ""
    counts[""] += max(people, 1)
    return f"{text[: said.start()]}{said['all']} {said['voted']}{text[said.end() :]}", (
        f", {said[0][:1].lower()}{said[0][1:]}" if said[0].isascii() else COMMA_ZH + said[0]
    )


def _named_last(text: str, names: Names, counts: Counter[str]) -> tuple[str, str] | None:
    """Take a clause off the end that names a side and then people: against Ann and Bo."""
    found = next(reversed([*_SIDE_FIRST.finditer(text)]), None)
    if found is None:
        return None
    side, who = _side_of(found["side"]), text[found.end() :]
    excepted, others = not side, _ALL_VOTED
    if excepted and (how := _HOW_EXCEPTED.search(who.replace("(", " ").rstrip(") "))):  # apart from Ann (abstained)
        side, who, others = _side_of(how[0]), who[: how.start()], ""
    people = _people(who, names)
    if not people:
        return None
    counts.update(dict.fromkeys((side, "") if excepted else (side,), people))
    said = text[found.start() :]
    return text[: found.start()], f" ({others}{said.strip(' ,)').replace(' (', ', ')})" if excepted else said


def _named_first(text: str, names: Names, counts: Counter[str]) -> tuple[str, str] | None:
    """Take clauses off that name people and then their side: Ann and Bo against."""
    texts = dict.fromkeys((text, *(pattern.sub(", ", text, count=1) for pattern in _UNPARTED)))
    found = [parted for one in texts if (parted := some_voted(one, names))]
    parted = max(found, key=lambda parted: len(parted[1]), default=None)
    at_end = parted and text.rstrip(STOPS).endswith(parted[1].rstrip(STOPS))
    further = _NAME_AT_END.search(parted[0]) if parted and at_end else None
    side_first = _side_of(_PARTS.split(parted[1].lstrip(" ,，;；、"))[0]) if parted else ""
    while parted and further and _people(further[1], names):
        parted = parted[0][: further.start()], further[0] + parted[1]
        counts[side_first] += _people(further[1], names)
        further = _NAME_AT_END.search(parted[0])
    for clause in _PARTS.split(parted[1]) if parted else ():
        voted = _VOTED.search(clause)
        side = _side_of(voted[0]) if voted else ""
        if voted and side:
            counts[side] += _people(clause[: voted.start()], names)
    return parted


def _side_of(said: str) -> str:
    """Give the side that a word means; empty for one that says nothing of it."""
    order: tuple[str, ...] = ("abstain", "against", "for_")
    return next((side for side in order if _SIDES[side].search(said)), "")


def _people(said: str, names: Names) -> int:
    """Count the people that a text names; 0 unless all of it is names of attendees."""
    called = [one for one in JOINER.split(said.strip(" .")) if one]
    if said.isupper() and not all_attend(called, names):  # HM PQ
        called = " ".join(called).split()
    return 0 if any(map(str.isdecimal, called)) or not all_attend(called, names) else len(called)
