"""Corrections of the line said last: its deadline, its owners, its vote, or a day or amount that its text holds once.

更正：时限应为12月9日      Correction: owner is Bo      12月7日改为12月9日      scratch that, £450 not £540
"""

from __future__ import annotations

import re

from minutetui.core.capture.interests import attendees_called
from minutetui.core.capture.lexicon import JOINER, in_each, plain
from minutetui.core.capture.motion_lines import outcome_of_row
from minutetui.core.capture.motion_words import SIDES
from minutetui.core.capture.parse import parse
from minutetui.core.capture.reading import Amend, Scene
from minutetui.core.capture.signs import shield
from minutetui.core.due import Due
from minutetui.core.meeting.model import Line
from minutetui.core.text.numerals import number
from minutetui.core.text.patterns import lazy

CORRECTING = plain("lines.correcting")
"""One of these is in every correction, in small letters."""
_CORRECTIONS = in_each("lines.corrections")
_AMOUNT = lazy(r"(?P<before>[^\w\s]{0,2})(?P<figures>\d[\d,.]*)(?P<after>[^\W\d]{0,4}|%)")
_AMOUNT_AMONG = lazy(
    r"(?P<first>(?:\D* )?|[\u4e00-\u9fff]{1,6})(?P<before>[^\w\s]{0,2})(?P<figures>\d[\d,.]*)"
    r"(?P<unit>[^\W\d]{0,4}|%)(?P<last>(?: \D*)?)"
)
_WORD = lazy(r"[^\W\d_]{3,}")
_WORD_FIRST = lazy(r"[a-z]+ |[\u4e00-\u9fff]")
_DAY = lazy(r"(?:the )?(\d{1,2})(?:st|nd|rd|th|[日号])?")
"""A day of the month of the deadline: the 11th."""
_SIDES = {side: lazy(words) for side, words in SIDES.items()}
"""The patterns of the sides of a vote, by the name of their field."""
_LONGEST = 60
"""Characters of the longest text that is read as one."""


def correction(text: str, scene: Scene) -> Amend | None:
    """Read a text that corrects the line said last; None if that has no such field, or not the old day once."""
    if scene.last is None or len(text) > _LONGEST:
        return None
    matches = (pattern.fullmatch(text.rstrip(" .。")) for pattern in _CORRECTIONS)
    acts = (_corrected(scene.last, match, scene) for match in matches if match is not None)
    return next(filter(None, acts), None)


def _corrected(line: Line, match: re.Match[str], scene: Scene) -> Amend | None:
    said = match.groupdict()
    if owners := said.get("owners"):
        names = attendees_called(JOINER.split(owners), scene.names)
        fits = names and line.owners and not line.support
        return Amend(line.with_(owners=names), ("owners",)) if fits else None
    if said.get("side"):
        return _moved_votes(line, said)
    if vote := said.get("vote"):
        voted = outcome_of_row(vote, scene, counted=True) if line.vote is not None else None
        return Amend(voted, ("text", "vote")) if voted is not None else None
    new, old = said["new"] or "", said.get("old")
    due = _due(new, scene)
    if due is not None and line.due and (old is None or _is_due(line, old, scene)):
        return _with_due(line, due)
    if old is not None and said.get("said") and (person := _with_person(line, old, new, scene)):
        return person
    days = old is not None and due is not None and _due(old, scene) is not None
    if old is not None and said.get("said") and not days and (amounts := _amounts(old, new, line.text)):
        old, new = amounts
    elif old is None:
        amended = _with_amount(line.text, new) if said.get("said") else None
        return Amend(line.with_(text=amended), ("text",)) if amended else None
    elif not days:
        return None  # other words would be guessed: B改为C can be what is to be done
    text, count = re.subn(rf"(?<!\d)(?<!\d[.,]){re.escape(old)}(?!\d|[.,]\d)", lambda _: new, line.text)
    return Amend(line.with_(text=text), ("text",)) if count == 1 else None


def _moved_votes(line: Line, said: dict[str, str | None]) -> Amend | None:
    """Move votes from one side to another: 那1票是弃权，不是反对; None if that side has not so many."""
    sides = [
        next((name for name, words in _SIDES.items() if words.match(said[one] or "")), "") for one in ("other", "side")
    ]
    before, count = line.vote, number(said["count"] or "")
    if before is None or "" in sides or (getattr(before, sides[0]) or 0) < count:
        return None
    moved = {sides[0]: getattr(before, sides[0]) - count, sides[1]: (getattr(before, sides[1]) or 0) + count}
    return Amend(line.with_(vote=before.with_(**moved)), ("vote",))


def _with_person(line: Line, old: str, new: str, scene: Scene) -> Amend | None:
    """Put another attendee in place of an owner, the speaker, or one whom the text names: to Sofia, not Bo."""
    if owners := _owners_for(line, old, new, scene):
        return Amend(line.with_(owners=owners), ("owners",))
    if line.speaker and attendees_called([old], scene.names) == (line.speaker,):
        spoke = attendees_called([new], scene.names)
        return Amend(line.with_(speaker=spoke[0]), ("speaker",)) if spoke else None
    named = _with_name(line.text, old, new, scene)
    return Amend(line.with_(text=named), ("text",)) if named else None


def _owners_for(line: Line, old: str, new: str, scene: Scene) -> tuple[str, ...]:
    """Give the owners of a line with another one in place of one of them; empty if the words name no such people."""
    one, other = attendees_called([old], scene.names), attendees_called([new], scene.names)
    if not one or not other or one[0] not in line.owners or one[0] in line.text or line.support:
        return ()
    return tuple(dict.fromkeys(other[0] if owner == one[0] else owner for owner in line.owners))


def _with_name(text: str, old: str, new: str, scene: Scene) -> str | None:
    """Put another attendee in place of one whom a text names once, perhaps after the same word: to Sofia, not Bo."""
    (word, one), (after, other) = _word_and_name(old, scene), _word_and_name(new, scene)
    if not (one and other) or word not in ("", after):
        return None
    place = rf"(?<![A-Za-z]){re.escape(after + one)}(?![A-Za-z])"
    named, count = re.subn(place, lambda _: after + other, text)
    return named if count == 1 else None


def _word_and_name(said: str, scene: Scene) -> tuple[str, str]:
    """Split the word before an attendee from how that person is called: to Sofia; empty if nobody is named."""
    first = _WORD_FIRST.match(said)
    for word in ("", first[0] if first else ""):
        name = said.removeprefix(word)
        if attendees_called([name], scene.names):
            return word, name
    return "", ""


def _amounts(old: str, new: str, text: str) -> tuple[str, str] | None:
    """Give the figures of two amounts of one kind, the second perhaps with words of the line: 2, 3 yr guarantee.

    £540 and £450; 3万元 and 5万元; 61.12 and band D is £61.21.
    """
    one, two = _AMOUNT.fullmatch(old), _AMOUNT_AMONG.fullmatch(new)
    if one is None or two is None:
        return None
    kinds = {match.strip(" ") for match in (one["before"], two["before"]) if match.strip(" ")}
    units = {match for match in (one["after"], two["unit"]) if match}
    beside = [word for word in _WORD.findall(f"{two['first']} {two['last']}") if word.casefold() not in text.casefold()]
    return None if len(kinds) > 1 or len(units) > 1 or beside else (one["figures"], two["figures"])


def _with_amount(text: str, new: str) -> str | None:
    """Put another amount in place of the only one of its kind, or of the only one after its words: overdue £860."""
    said = _AMOUNT_AMONG.fullmatch(new)
    if said is None or not any(said[name].strip() for name in ("before", "unit", "last")):
        return None
    around = [re.escape(said[name].strip()) for name in ("first", "before", "unit", "last")]
    gap = r"\s*"
    found = list(re.finditer(rf"{around[0]}{gap}{around[1]}(?<![\d.,])(\d[\d,.]*){around[2]}{gap}{around[3]}", text))
    return f"{text[: found[0].start(1)]}{said['figures']}{text[found[0].end(1) :]}" if len(found) == 1 else None


def _due(said: str, scene: Scene) -> Due | None:
    """Read a text that is a day and nothing else."""
    parsed = parse(shield(f"+{said}"), scene, "action")
    due = None if parsed.words else parsed.answer.due
    return due if due and due.day else None


def _is_due(line: Line, old: str, scene: Scene) -> bool:
    """Tell whether a text says the deadline of a line: 11 December, or only its day, the 11th."""
    due, day = _due(old, scene), _DAY.fullmatch(old)
    if day and line.due_date:
        return int(day[1]) == line.due_date.day
    return due is not None and due.day == line.due_date


def _with_due(line: Line, due: Due) -> Amend | None:
    """Give a line another deadline, also where its text says the old one; None if it says that twice."""
    changed = line.with_(due=due.phrase, due_date=due.day)
    if line.due not in line.text:
        return Amend(changed, ("due", "due_date"))
    text = line.text.replace(line.due, due.phrase)
    return Amend(changed.with_(text=text), ("text", "due", "due_date")) if line.text.count(line.due) == 1 else None
