"""What tests of agenda files share: a fixed day in Shanghai, and short forms of what was read."""

from __future__ import annotations

import datetime as dt
import os
import time
from collections.abc import Iterator

from minutetui.core.agenda.invitation import Invitation
from minutetui.core.meeting.model import AgendaItem
from minutetui.inputs import Given, read_invitation


def read(data: bytes | str, name: str, on: dt.date | None = None) -> Invitation:
    """Read a file as on 27 November 2026 in Shanghai."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = "Asia/Shanghai"
    time.tzset()
    try:
        now = dt.datetime(2026, 11, 27, 8, 0).astimezone()
        return read_invitation(Given(data.encode() if isinstance(data, str) else data, name, now, on))
    finally:
        os.environ.pop("TZ")
        if before is not None:
            os.environ["TZ"] = before
        time.tzset()


def facts(found: Invitation) -> tuple[str, str, str, str, str]:
    """Give title, begin, venue, chair and language."""
    begin = f"{found.starts:%Y-%m-%dT%H:%M}" if found.starts else str(found.date or "")
    return found.title, begin, found.place, found.chair, found.language or ""


def outline(found: Invitation) -> str:
    """Write the agenda in one line: minutes and leaders after the title, `>` before what is inside."""
    return " | ".join(_lines(found.items, 0))


def _lines(items: tuple[AgendaItem, ...], depth: int) -> Iterator[str]:
    for item in items:
        words = ("> " * depth + item.title, str(item.minutes or ""), "/".join(item.led_by))
        yield " ".join(filter(None, words))
        yield from _lines(item.items, depth + 1)
