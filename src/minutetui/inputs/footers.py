"""Removes what online meetings add to an invitation: how to join. It is no agenda."""

from __future__ import annotations

import re

_SERVICE = (
    r"microsoft teams|teams meeting|zoom|google meet|webex|go ?to ?meeting|skype|"
    r"腾讯会议|飞书|钉钉|welink|tencent meeting|voov|feishu|lark"
)
_RULE = re.compile(r"\s*(?:[_\-=─━—*~.·]{5,}|(?:-::?|::?~|~:)[-:~]*)\s*")
_ADDRESS = re.compile(
    r"https?://\S*(?:teams\.|zoom\.|zoom\.us|meet\.google|webex\.|meeting\.tencent|voovmeeting|feishu\.|larksuite|"
    r"dingtalk|skype\.|aka\.ms|tel\.meet|microsoft\.com|support\.google)\S*",
    re.IGNORECASE,
)
_JOINING = re.compile(
    r"(?:join\b.*(?:meeting|call|webinar|zoom|teams|meet|online|computer|phone|web|now|video)|click here to join|"
    r"(?:meeting|conference|webinar|phone conference) ?(?:id|no\.?|number|url|link|code)\b|pass ?(?:code|word)\b|pin\b|"
    r"one tap mobile|dial(?:-in| in| by)?\b|find (?:your|a) local number|more phone numbers|or dial|video call link|"
    r"download teams|learn more(?: about)?|meeting options|for organi[sz]ers|reset (?:dial-in )?pin|need help|"
    r"local numbers|system reference|tenant key|video id|video conferencing device|privacy and security|"
    r"please do not edit this section|this event has a video call|view your event at|to join (?:the|by)|"
    r".*\binviting you to a scheduled (?:zoom )?meeting|"
    r".*邀请您?你?(?:参加|加入).{0,12}(?:会议|视频)|点击链接|复制该信息|会议 ?(?:id|号码?|密码|链接)|入会|加入会议|"
    r"手机一键|电话入会|拨打|根据您的位置|使用.{0,10}(?:入会|参会|加入)|视频会议链接|会议录制|主持人密钥|"
    rf"[#＃]?(?:{_SERVICE})\s*(?:会议|meeting|need help\?)?\s*[:：]?\s*[\d\s-]*$|"
    r"[+＋]?\d[\d\s,#()（）-]{7,}.*$)",
    re.IGNORECASE,
)
_NAMES_SERVICE = re.compile(_SERVICE, re.IGNORECASE)
NEAR = 8
"""A rule begins a footer if a way to join follows in so many lines."""


def without_footers(lines: list[str]) -> list[str]:
    """Remove the text on how to join an online meeting: from a rule before it to the next rule or the end."""
    kept: list[str] = []
    position = 0
    while position < len(lines):
        line = lines[position]
        if _RULE.fullmatch(line) and _joins(lines[position + 1 : position + 1 + NEAR]):
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
        if _RULE.fullmatch(lines[position]) and not _joins(lines[position + 1 : position + 1 + NEAR]):
            return position + 1
    return len(lines)


def venue(place: str) -> str:
    """Give the venue without addresses and, where there is a room as well, without the name of the service."""
    parts = [part.strip() for part in re.split(r"[;；\n]|, (?=https?://)|\s(?=https?://)", place)]
    rooms = [part for part in parts if part and not part.startswith(("http://", "https://"))]
    real = [room for room in rooms if not re.fullmatch(rf"(?:{_SERVICE})\s*(?:会议|meeting)?", room, re.IGNORECASE)]
    if not rooms and place.strip():
        service = _NAMES_SERVICE.search(place)
        return service[0].title() if service and service[0].isascii() else ""
    return "; ".join(dict.fromkeys(real or rooms))
