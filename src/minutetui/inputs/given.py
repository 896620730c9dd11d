"""What a reader gets: the bytes, their name and the time; and how bytes become text."""

from __future__ import annotations

import codecs
import datetime as dt
import re
from dataclasses import dataclass, field, replace

from minutetui.core.people.roster import Roster
from minutetui.errors import FormatError
from minutetui.inputs.figures import Order, order_in
from minutetui.words import Saying, Words

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True)
class Given:
    """A file to be read as an agenda."""

    data: bytes
    name: str
    """Its name, whose end tells its kind; empty for standard input."""
    now: dt.datetime
    """The time, in the local zone: of a series the next meeting is read."""
    on: dt.date | None = None
    """The day of the meeting that is wanted of a series."""
    roster: Roster = field(default_factory=Roster)
    """The known people, whose names are read as leaders of items."""
    order: Order | None = None
    """What comes first in days in figures, such as 07/12/2026; None: not known."""

    def with_order_of(self, *lines: str) -> Given:
        """Note what comes first in days in figures, if these lines of the file tell it."""
        told = order_in(lines, self.now.date())
        return replace(self, order=told) if told else self

    def refused(self, what: str, hint: Words = "", **values: object) -> FormatError:
        """Build the error for what is wrong with the file, with the words `agenda-WHAT`."""
        name = self.name or Saying("standard-input")
        return FormatError(Saying("at-file", name=name, said=Saying(f"agenda-{what}", **values)), hint)

    @property
    def text(self) -> str:
        """The bytes as text."""
        return self.decoded(self.data)

    def decoded(self, data: bytes, charset: str = "") -> str:
        """Decode bytes: by their byte-order mark, the declared charset, UTF-8 or GB18030; refuse what is no text."""
        for mark, encoding in _MARKS:
            if data.startswith(mark):
                return data[len(mark) :].decode(encoding, "replace")
        for encoding in filter(None, (_known(charset), "utf-8", "gb18030")):
            try:
                text = data.decode(encoding)
            except UnicodeDecodeError:
                continue
            if "\0" in text:
                break
            return text
        raise self.refused("not-text", Saying("hint-agenda-text"))


def _known(charset: str) -> str:
    """Give a charset's name for Python; gb2312 and gbk are read as GB18030, which has all of both."""
    if re.fullmatch(r"gb-?2312|gbk|cp936|x-gbk|hz-gb-2312", charset, re.IGNORECASE):
        return "gb18030"
    try:
        return codecs.lookup(charset).name if charset else ""
    except LookupError:
        return ""
