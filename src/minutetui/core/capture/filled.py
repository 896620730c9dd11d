"""Fills in later what a line lacks.

A vote or a deadline is not said twice: it is taken out of the text, of which only the end is looked at, and only if it
says nothing else than what is stored. A line that becomes an action gets the owners and the deadline that it says.
"""

from __future__ import annotations

import datetime as dt
import re

from minutetui.core.capture.lexicon import LEXICONS, in_all
from minutetui.core.capture.parse import LONGEST_READ, parse
from minutetui.core.capture.reading import Scene
from minutetui.core.capture.signs import as_literal, closed, colon_after, no_hide, shield
from minutetui.core.due import Due, read_due
from minutetui.core.meeting.model import Line, Vote
from minutetui.core.text.patterns import lazy
from minutetui.core.vocabulary import Tag

_LONGEST = 80
"""Characters of the longest end that is compared."""
_BEGINS = lazy(r" ?[(（]|(?<=[^\s\d])[.,;] |[，；。]| [-–—] ")
_IN_BRACKET = lazy(r"[(（][^()（）]*$")
_DUE = lazy(rf"(?:[,，；;]\s?| [-–—] | (?=(?:{in_all('deadlines.repeated')}) ))([^,，；;]{{2,30}})$", re.IGNORECASE)
_LEAD = lazy(rf"(?:{in_all('deadlines.not_compared')}) ", re.IGNORECASE)


def without_vote(text: str, vote: Vote, scene: Scene) -> str:
    """Give a text without an end that says nothing else than the vote: the extra (moved TO, 2nd GP, 4-2-1)."""
    for begin in _BEGINS.finditer(text, max(1, len(text) - _LONGEST)):
        head, end = text[: begin.start()], text[begin.start() :]
        if not _IN_BRACKET.search(head) and _is_told(end, vote, scene):
            return head.rstrip()
    return text


def _is_told(end: str, vote: Vote, scene: Scene) -> bool:
    """Tell whether a text says only what a vote holds, and surely means it."""
    counts = {str(count) for count in (vote.for_, vote.against, vote.abstain) if count is not None}
    figures = set(re.findall(r"\d+(?!nd)", end))
    if not figures <= counts:
        return False
    results = [lexicon.results for lexicon in LEXICONS.values()]
    words = [lexicon.motion.repeated for lexicon in LEXICONS.values()]
    words += [one.repeated_results.get(vote.result, "") for one in results]
    words += [one.repeated_manners.get(how, "") for how in vote.how for one in results]
    called = [re.escape(one) for name in (vote.moved, vote.seconded) if name for one in _calls(name, scene)]
    rest = end
    for each in (called, [word for word in words if word]):
        rest = (
            re.sub(rf"(?<![A-Za-z])(?:{'|'.join(each)})(?![A-Za-z])", " ", rest, flags=re.IGNORECASE) if each else rest
        )
    return rest != end and not re.search(r"[^\W\d_]", rest)


def _calls(name: str, scene: Scene) -> list[str]:
    """List how a person can be named: in full, by a part of the name, by initials; the longest first."""
    known = next((one for one in scene.meeting.attendees if one.name == name), None)
    initials = (known.initials if known else "") or "".join(part[0] for part in name.split())
    return sorted({name, *name.split(), *(known.aliases if known else ()), initials}, key=len, reverse=True)


def without_due(text: str, due: Due, scene: Scene) -> str:
    """Give a text without a deadline at its end that is the one stored: get 3 quotes, end of Jan."""
    match = _DUE.search(text)
    if match is None:
        return text
    said = match[1].strip(" .。")
    same = _LEAD.sub("", said).casefold() == _LEAD.sub("", due.phrase.strip()).casefold()
    day = _day(said, scene)
    return text[: match.start()].rstrip() if same or (day is not None and day == due.day) else text


def _day(said: str, scene: Scene) -> dt.date | None:
    day_first, is_workday = scene.habits.day_first, scene.is_workday
    return read_due(said, scene.today, scene.language, day_first=day_first, is_workday=is_workday).day


def with_tag_given(line: Line, tag: Tag, scene: Scene) -> dict[str, object]:
    """Give the fields of a line that change when it gets another tag.

    An action without owners and deadline is read as if it were typed anew: 何芳负责周五前发通知. Who said it stays;
    what somebody reported is not read.
    """
    fields: dict[str, object] = {"tag": tag}
    told = bool(line.owners or line.due or (line.speaker and line.verb))
    if tag != "action" or line.tag == tag or told or len(line.text) > LONGEST_READ:
        return fields
    label = f"{closed(line.label)}{colon_after(line.label)}" if line.label else ""
    words = no_hide(as_literal(line.text, first=not label))
    parsed = parse(shield(f"》{label}{words}"), scene, tag)
    new = parsed.line
    if parsed.lead.speaker or parsed.unread or not (new.owners or new.due):
        return fields
    read = ("label", "text", "owners", "support", "due", "due_date")
    return fields | {name: getattr(new, name) for name in read if getattr(new, name) != getattr(line, name)}
