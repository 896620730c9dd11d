"""Agenda files and invitations: a table of readers, each of which turns one kind of file into an `Invitation`.

A reader that needs a library imports it when it is used.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path, PurePath

from minutetui.core.agenda.invitation import Invitation
from minutetui.core.meeting.model import Attendee
from minutetui.errors import UsageError
from minutetui.inputs.figures import Order
from minutetui.inputs.given import Given
from minutetui.store.config import load_config
from minutetui.store.own_lists import load_roster
from minutetui.store.toml import read_bytes
from minutetui.words import Saying

__all__ = ["READERS", "Given", "load_invitation", "read_given", "read_invitation"]


def _calendar(given: Given) -> Invitation:
    from minutetui.inputs.calendar import read_calendar  # noqa: PLC0415

    return read_calendar(given)


def _mail(given: Given) -> Invitation:
    from minutetui.inputs.mail import read_mail  # noqa: PLC0415

    return read_mail(given)


def _word(given: Given) -> Invitation:
    from minutetui.inputs.sheet import read_sheet  # noqa: PLC0415
    from minutetui.inputs.word import word_sheet  # noqa: PLC0415

    return read_sheet(word_sheet(given), given)


def _excel(given: Given) -> Invitation:
    from minutetui.inputs.excel import excel_sheet  # noqa: PLC0415
    from minutetui.inputs.sheet import read_sheet  # noqa: PLC0415

    return read_sheet(excel_sheet(given), given)


def _text(kind: str) -> Callable[[Given], Invitation]:
    def read(given: Given) -> Invitation:
        from minutetui.inputs.plain import SHEETS  # noqa: PLC0415
        from minutetui.inputs.sheet import read_sheet  # noqa: PLC0415

        return read_sheet(SHEETS[kind](given), given)

    return read


READERS: dict[str, Callable[[Given], Invitation]] = {
    ".ics": _calendar,
    ".eml": _mail,
    ".docx": _word,
    ".xlsx": _excel,
    ".md": _text("markdown"),
    ".markdown": _text("markdown"),
    ".txt": _text("text"),
    ".org": _text("org"),
    ".opml": _text("opml"),
    ".html": _text("html"),
    ".htm": _text("html"),
}
"""Every kind of file that is read, by the end of its name."""

_BEGINNINGS = (
    (b"PK\x03\x04", ""),
    (b"BEGIN:VCALENDAR", ".ics"),
    (b"<?xml", ".opml"),
    (b"<opml", ".opml"),
    (b"<!DOCTYPE HTML", ".html"),
    (b"<HTML", ".html"),
)


def read_invitation(given: Given) -> Invitation:
    """Read a file as an agenda or an invitation.

    Raises:
        UsageError: Its name has no known extension.
        FormatError: It is broken, protected by a password or of another kind.
    """
    extension = PurePath(given.name).suffix.casefold() if given.name else _kind_of(given.data)
    if extension not in READERS:
        raise UsageError(
            Saying("no-agenda-kind", path=given.name), Saying("hint-agenda-kinds", known=" ".join(READERS))
        )
    return _of_persons(READERS[extension](given), given)


def _of_persons(invitation: Invitation, given: Given) -> Invitation:
    """Leave out of the people what stands for many, such as 各部门负责人 or all staff, and say so."""
    from minutetui.inputs.lexicon import is_group  # noqa: PLC0415

    groups = [one for one in invitation.attendees if is_group(one.name) and given.roster.find(one.name) is None]
    if not groups:
        return invitation
    said = Saying("agenda-groups", names=tuple(_called(one) for one in groups))
    people = tuple(one for one in invitation.attendees if one not in groups)
    return replace(invitation, attendees=people, notices=(*invitation.notices, said))


def _called(group: Attendee) -> str:
    """Write a group with the unit that it is all of: 工程科全体."""
    return f"{group.unit}{group.name}" if group.name in ("全体", "全员") else group.name


PASTED = "agenda.txt"
"""The name under which a pasted agenda is read."""


def load_invitation(path: Path, now: dt.datetime, on: dt.date | None = None) -> Invitation:
    """Read an agenda file, of a series the meeting on a day or the next one; the people of the roster are known."""
    return read_given(read_bytes(path), path.name, now, on)


def read_given(data: bytes, name: str, now: dt.datetime, on: dt.date | None = None) -> Invitation:
    """Read bytes as `load_invitation` reads a file; without a name, as what came on standard input."""
    order: Order | None = "day" if load_config()[0].day_first else None
    return read_invitation(Given(data, name, now, on, load_roster()[0], order))


def _kind_of(data: bytes) -> str:
    """Find the kind of file on standard input by its first bytes; plain text if nothing else fits."""
    head = data[:4096].removeprefix(b"\xef\xbb\xbf").lstrip()
    kind = next((kind for begins, kind in _BEGINNINGS if head.upper().startswith(begins.upper())), ".txt")
    if kind == "":
        return ".xlsx" if b"xl/" in data else ".docx"
    if kind == ".txt" and _is_mail(head):
        return ".eml"
    return ".org" if kind == ".txt" and (head.startswith((b"* ", b"#+")) or b"\n** " in head) else kind


def _is_mail(head: bytes) -> bool:
    """Tell whether a text begins with the header of a mail."""
    lines = head.replace(b"\r\n", b"\n").split(b"\n\n")[0].split(b"\n")
    names = {line.partition(b":")[0].strip().lower() for line in lines if line[:1].strip()}
    return {b"from", b"subject"} <= names and bool({b"date", b"message-id", b"mime-version"} & names)
