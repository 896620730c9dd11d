"""Removes what online meetings add to an invitation: how to join. It is no agenda."""

from __future__ import annotations

import re

from minutetui.inputs.lexicon import in_all

_SERVICE = in_all("services")
_RULE = re.compile(r"\s*(?:[_\-=─━—*~.·]{5,}|(?:-::?|::?~|~:)[-:~]*)\s*")
_ADDRESS = re.compile(
    r"https?://\S*(?:teams\.|zoom\.|zoom\.us|meet\.google|webex\.|meeting\.tencent|voovmeeting|feishu\.|larksuite|"
    r"dingtalk|skype\.|aka\.ms|tel\.meet|microsoft\.com|support\.google)\S*",
    re.IGNORECASE,
)
_JOINING = re.compile(
    rf"(?:{in_all('joining')}|"
    rf"[#＃]?(?:{_SERVICE})\s*(?:{in_all('meeting')})?\s*[:：]?\s*[\d\s-]*$|"
    r"(?!20\d\d[-/.]\d)[+＋]?\d[\d\s,#()（）-]{7,}.*$)",
    re.IGNORECASE,
)
_NAMES_SERVICE = re.compile(_SERVICE, re.IGNORECASE)
_NEAR = 8
"""A rule begins a footer if a way to join follows within this number of lines."""


def without_footers(lines: list[str]) -> list[str]:
    """Remove the text on how to join an online meeting: from a rule before it to the next rule or the end."""
    kept: list[str] = []
    position = 0
    while position < len(lines):
        line = lines[position]
        if _RULE.fullmatch(line) and _joins(lines[position + 1 : position + 1 + _NEAR]):
            position = _end(lines, position + 1)
            continue
        if not is_joining(line):
            kept.append(line)
        position += 1
    return kept


def is_joining(line: str) -> bool:
    """Tell whether a line says how to join an online meeting."""
    bare = line.strip().strip("*<>-•· ").strip()
    return bool(_JOINING.match(bare) or _ADDRESS.match(bare))


def _joins(lines: list[str]) -> bool:
    """Tell whether a footer begins with these lines: the first of them that says anything."""
    said = [line for line in lines if line.strip() and not _RULE.fullmatch(line)]
    return bool(said) and (is_joining(said[0]) or bool(_NAMES_SERVICE.match(said[0].strip("* "))))


def _end(lines: list[str], start: int) -> int:
    """Find the line after a footer: after the next rule, or the end."""
    for position in range(start, len(lines)):
        if _RULE.fullmatch(lines[position]) and not _joins(lines[position + 1 : position + 1 + _NEAR]):
            return position + 1
    return len(lines)


def venue(place: str) -> str:
    """Give the venue without addresses and, where there is a room as well, without the name of the service."""
    parts = [part.strip() for part in re.split(r"[;；\n]|, (?=https?://)|\s(?=https?://)", place)]
    rooms = [part for part in parts if part and not part.startswith(("http://", "https://"))]
    real = [
        room for room in rooms if not re.fullmatch(rf"(?:{_SERVICE})\s*(?:{in_all('meeting')})?", room, re.IGNORECASE)
    ]
    if not rooms and place.strip():
        service = _NAMES_SERVICE.search(place)
        return service[0].title() if service and service[0].isascii() else ""
    return "; ".join(dict.fromkeys(real or rooms))
