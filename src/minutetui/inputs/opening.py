"""The first lines of an agenda or a notice: what the meeting is called, when and where it is held; and its venue."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from minutetui.core.text.clocktime import times_in
from minutetui.inputs.given import Given
from minutetui.inputs.lexicon import in_all
from minutetui.inputs.when import When, day_at, read_time_on, read_when

_NOTICE = re.compile(r"关于(?:组织|召开|举行|举办|开展)*(.+?)的(?:预?通知|函)$")
_BEFORE = re.compile(
    r"^(?:(?:draft|provisional|proposed|final)\s+)?(?:meeting\s+)?(?:agenda|notice|invitation|invite)\b"
    r"(?:\s+(?:of|for|to)\b(?:\s+(?:the|our|an?)\b)?\s*|\s*[:|–—-]+\s*|$)",
    re.IGNORECASE,
)
"""Words before a title that say what the text is: Agenda for the …"""
_SERVICE = re.compile(r"^\s*【[^】]*】\s*")
_AFTER = re.compile(
    r"[\s:|–—-]*(?:(?:draft|provisional|proposed|final)\s+)?agenda$|(?:(?<=[例周月晨年]会)会议)?的?(?:议程|议题|通知|日程)(?:安排)?表?$",
    re.IGNORECASE,
)
_JOINS = " \t\u3000,，;；:：|–—-"
_EDGES = f"{_JOINS}()（）[]【】"
_SEPARATOR = re.compile(r"\s*[,，;；|（(）)]\s*|\s+[–—-]+\s+|\s+(?:at|in|on)\s+(?=\S)|\u3000+", re.IGNORECASE)
_BETWEEN = ", "
_HELD = re.compile(
    r"\b(?:will be|is to be|to be|is) held\b|\b(?:will take|takes|taking) place\b|[兹拟]?定于", re.IGNORECASE
)
_CLOCK = re.compile(
    r"[^,，.。;；]*?\d{1,2}(?:[:：.]\d{2}|[点时](?:\d{1,2}分|半)?)?\s?(?:[ap]\.?m\.?|noon)?", re.IGNORECASE
)
_HELD_AT = re.compile(r"^[\s,]*(?:in|at)\s+(?:the\s+)?([^.;]{3,60}?)\s*(?:[.;]|$|\bfor\b|\bto\b)", re.IGNORECASE)
_HELD_FIRST = re.compile(r"^\s+(?:in|at)\s+(?:the\s+)?([^.;\d]{3,60}?),?\s+on\b", re.IGNORECASE)
"""A venue before the day: to be held in the Village Hall on Friday 27 November 2026."""
_HELD_AT_ZH = re.compile("^[^，。；]{0,8}?在(.{2,30}?)(?:召开|举行|举办|开会)")
_FOLLOWS = re.compile("(?:议程|议题|内容|通知|事项).{0,4}如下$|as follows$", re.IGNORECASE)
_NEAR = 24
"""Characters between the words and the day, or the day and the time."""
ROOM = re.compile(in_all("rooms"), re.IGNORECASE)
_WEEKDAY = re.compile(rf"(?:{in_all('weekdays')})", re.IGNORECASE)


@dataclass(frozen=True)
class Opening:
    """What a first line says; empty where it says nothing."""

    title: str = ""
    when: When = field(default_factory=When)
    place: str = ""

    @property
    def told(self) -> bool:
        """Whether it says more than a title."""
        return self.when.day is not None

    def with_title(self, title: str = "") -> Opening:
        """Complete a line that has no title before its day: another line has it, or it follows: 12月4日安全例会."""
        if self.title or title:
            return replace(self, title=self.title or title)
        first, _, rest = self.place.partition(_BETWEEN)
        return self if ROOM.search(first) else replace(self, title=_titled(first), place=rest)


def read_opening(line: str, given: Given) -> Opening:
    """Read a first line: Agenda for the board meeting, 3 December 2026, 10:00, Harbour House.

    A line without a day is a title, without the words of an agenda or a notice around it.
    """
    line = line.strip().rstrip(":：")
    found = day_at(line)
    if found is None:
        return Opening(_titled(line))
    start, end = found
    before, after = line[:start], line[end:].lstrip(" )）")
    when = read_when(line, given.now.date(), given.order)
    if when.day is None and (day := read_when(line[start:end], given.now.date(), given.order).day):
        when = When(day, read_time_on(day, after))
    places = [part for part in _SEPARATOR.split(after) if part and _is_no_time(part)]
    title = _titled(
        re.sub(
            rf"(?:\b(?:on|at|today|tomorrow)|[今明后]天|[上下本这]*{_WEEKDAY.pattern}|[\s,，|(（–—-])*$",
            "",
            before,
            flags=re.I,
        )
    )
    places = [_place(_without_times(part).strip(_EDGES)) for part in places if not _FOLLOWS.search(part)]
    return Opening(title, when, _BETWEEN.join(places))


def _place(text: str) -> str:
    """Give the venue of 在二楼会议室开会."""
    held = _HELD_AT_ZH.match(text)
    return held[1].strip(_EDGES) if held else text


def says_when_held(line: str) -> bool:
    """Tell whether a line is part of a sentence that says when and where: 经研究，定于…."""
    return _HELD.search(line) is not None


def read_sentence(line: str, given: Given) -> Opening | None:
    """Read a sentence that says when and where: … will be held on 7 December 2026 at 7.30pm in the Village Hall."""
    held = _HELD.search(line)
    found = day_at(line[held.end() :]) if held else None
    said = line[held.end() :] if held else ""
    first = _HELD_FIRST.match(said)
    if found is None or (found[0] > _NEAR and not first):
        return None
    time = _CLOCK.match(said, found[1])
    end = time.end() if time and time.end() - found[1] <= _NEAR else found[1]
    when = read_opening(said[found[0] : end], given).when
    place = first or _HELD_AT.search(said[end:]) or _HELD_AT_ZH.search(said[end:])
    return Opening(when=when, place=place[1].strip(_EDGES) if place else "")


def is_notice(line: str) -> bool:
    """Tell whether a line is the subject of a notice: 关于召开预算评审会的通知."""
    return _NOTICE.search(line) is not None


def without_notice(title: str) -> str:
    """Give the title of a meeting in the subject of a notice: 关于召开预算评审会的通知."""
    notice = _NOTICE.search(title)
    return notice[1] if notice else title


def _titled(text: str) -> str:
    """Give a title without the words that say that it is an agenda or a notice."""
    text = _SERVICE.sub("", text).strip() or text
    text = without_notice(_without_edges(text))
    bare = _without_edges(_AFTER.sub("", _BEFORE.sub("", text, count=1)))
    return bare[:1].upper() + bare[1:] if bare != text else text


def _without_edges(text: str) -> str:
    """Strip what joins a title to other things; a bracket that begins in the title stays."""
    rest = text.strip(_JOINS)
    return rest if re.search(r"[(（][^()（）]*[)）]$", rest) else text.strip(_EDGES)


def _is_no_time(part: str) -> bool:
    """Tell whether a part of a line after the day can be a venue or a title."""
    rest = re.sub(
        rf"{_WEEKDAY.pattern}|{in_all('around_day')}|{in_all('until')}|[ap]\.?m\.?",
        " ",
        _without_times(part),
        flags=re.I,
    )
    return any(char.isalpha() for char in rest) and not re.fullmatch(r"[\W\d]*(?:GMT|UTC|h|hrs?)?[\W\d]*", rest)


def _without_times(part: str) -> str:
    for start, end, _ in reversed(list(times_in(part))):
        part = f"{part[:start]} {part[end:]}"
    return part


_ONLINE = in_all("services")


def venue(place: str) -> str:
    """Give the venue without addresses and, where there is a room as well, without the name of the service."""
    parts = [part.strip() for part in re.split(r"[;；\n]|, (?=https?://)|\s(?=https?://)", place)]
    rooms = [part for part in parts if part and not part.startswith(("http://", "https://"))]
    real = [
        room for room in rooms if not re.fullmatch(rf"(?:{_ONLINE})\s*(?:{in_all('meeting')})?", room, re.IGNORECASE)
    ]
    if not rooms and place.strip():
        service = re.search(_ONLINE, place, re.IGNORECASE)
        return service[0].title() if service and service[0].isascii() else ""
    return "; ".join(dict.fromkeys(real or rooms))
