"""Mails to invitations: an invitation in them, else an agenda attached, else their text."""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import replace
from email.message import EmailMessage, MIMEPart
from email.utils import getaddresses

from minutetui.core.agenda.invitation import Invitation
from minutetui.core.meeting.model import Attendee
from minutetui.errors import FormatError
from minutetui.inputs.calendar import name_of, named_once, read_calendar
from minutetui.inputs.collected import Sheet
from minutetui.inputs.given import Given
from minutetui.inputs.opening import read_opening
from minutetui.inputs.plain import sheet_of_html, text_sheet
from minutetui.inputs.sheet import read_sheet
from minutetui.words import Saying

_PREFIX = re.compile(r"(?:(?:re|fwd?|aw|wg|回复|转发|答复)\s*[:：]\s*)+", re.IGNORECASE)
_QUOTED = re.compile(r"-{2,}\s*(?:original message|原始邮件|forwarded message|转发邮件).*|_{10,}\s*$", re.IGNORECASE)
_WROTE = re.compile(r"\s*(?:On\b.*\bwrote:|.*写道[:：])\s*$", re.IGNORECASE)
_SENDER = re.compile(r"\s*\**(?:from|发件人)\b", re.IGNORECASE)
_HEADER = re.compile(r"\s*\**(?:from|sent|to|cc|subject|发件人|发送时间|收件人|抄送|主题)\**\s?[:：]", re.IGNORECASE)
"""A line of the header of an earlier mail."""
_SIGNATURE = "-- "
_ATTACHED = (".docx", ".xlsx", ".md", ".org", ".opml", ".txt")
"""The attachments that can be the agenda, in the order in which they are tried."""


def read_mail(given: Given) -> Invitation:
    """Read a mail."""
    message = email.message_from_bytes(given.data, policy=email.policy.default)
    if not isinstance(message, EmailMessage) or not message.keys() or not (message["from"] or message["subject"]):
        raise given.refused("no-mail", Saying("hint-agenda-again"))
    subject = _PREFIX.sub("", " ".join(str(message["subject"] or "").split()))
    calendar = _calendar(message, given)
    if calendar is not None:
        return calendar if calendar.title else replace(calendar, title=subject)
    people = _people(message)
    own, *earlier = _bodies(message, given)
    said = read_sheet(own, given, people)
    if not said.items:
        said = _attached(message, given, said)
    if not said.items:
        said = next((one for sheet in earlier if (one := read_sheet(sheet, given, people)).items), said)
    opening = read_opening(subject, given).with_title()
    if said.date is None and opening.when.day is not None:
        said = replace(said, date=opening.when.day, starts=opening.when.starts, notices=())
    return replace(said, title=opening.title or said.title, organiser=said.organiser or _sender(message))


def _calendar(message: EmailMessage, given: Given) -> Invitation | None:
    """Read the invitation in a mail; None if it has none."""
    for part in message.walk():
        name = part.get_filename() or ""
        if part.get_content_type() in ("text/calendar", "application/ics") or name.casefold().endswith(".ics"):
            return read_calendar(replace(given, data=_bytes(part)))
    return None


def _bytes(part: MIMEPart) -> bytes:
    found = part.get_payload(decode=True)
    return found if isinstance(found, bytes) else b""


def _bodies(message: EmailMessage, given: Given) -> list[Sheet]:
    """Give the text of a mail up to a signature or an earlier mail, then those of the earlier ones."""
    for kind in ("plain", "html"):
        body = message.get_body((kind,))
        if body is not None:
            text = given.decoded(_bytes(body), body.get_content_charset() or "").replace("\r\n", "\n")
            if text.strip():
                return [sheet_of_html(text)] if kind == "html" else list(map(text_sheet, _own_and_earlier(text)))
    return [Sheet(())]


def _own_and_earlier(text: str) -> list[str]:
    lines = text.split("\n")
    signed = [number for number, line in enumerate(lines) if line == _SIGNATURE]
    ends = sorted([*signed, *(number for number in range(len(lines)) if _begins_earlier(lines[number : number + 4]))])
    end = next((end for end in ends if any(line.strip() for line in lines[:end])), len(lines))
    own = [line for line in lines[:end] if not line.startswith(">") and not _WROTE.match(line)]
    quoted = [line.removeprefix(">").removeprefix(" ") for line in lines[:end] if line.startswith(">")]
    earlier = (
        [] if end in signed else [line for line in lines[end:] if not _QUOTED.match(line) and not _HEADER.match(line)]
    )
    return ["\n".join(own), *("\n".join(part) for part in (quoted, earlier) if part)]


def _begins_earlier(lines: list[str]) -> bool:
    """Tell whether an earlier mail begins with these lines: by a rule, or by the first lines of its header."""
    if _QUOTED.match(lines[0]):
        return True
    return len(lines) > 2 and all(map(_HEADER.match, lines[:3])) and _SENDER.match(lines[0]) is not None


def _people(message: EmailMessage) -> tuple[Attendee, ...]:
    """Make attendees of the sender and the addressees; copies are for information."""
    found = getaddresses([str(value) for name in ("from", "to") for value in message.get_all(name, [])])
    return named_once(Attendee(name=name_of(name, address), email=address) for name, address in found if address)


def _sender(message: EmailMessage) -> str:
    return next((name_of(name, address) for name, address in getaddresses([str(message["from"] or "")])), "")


def _attached(message: EmailMessage, given: Given, said: Invitation) -> Invitation:
    """Add the agenda of an attachment to what the mail says."""
    from minutetui.inputs import READERS  # noqa: PLC0415 - the table names this reader too

    for end in _ATTACHED:
        for part in message.iter_attachments():
            if (part.get_filename() or "").casefold().endswith(end):
                try:
                    inner = READERS[end](replace(given, data=_bytes(part), name=part.get_filename() or ""))
                except FormatError:
                    continue
                return _both(said, inner)
    return said


def _both(mail: Invitation, file: Invitation) -> Invitation:
    """Combine what a mail and its attachment say; a fact in the attachment counts more."""
    facts = {name: getattr(file, name) or getattr(mail, name) for name in Invitation.__dataclass_fields__}
    return Invitation(**{**facts, "attendees": file.attendees or mail.attendees})
