"""What a reader gets: the bytes of a file, their name and the time; its text, or the parts of a .docx or .xlsx file.

Such a file is a zip archive of XML, which is read without trusting it.
"""

from __future__ import annotations

import codecs
import datetime as dt
import io
import posixpath
import re
import xml.etree.ElementTree as ET
import zipfile
import zlib
from dataclasses import dataclass, field, replace
from functools import cache

from minutetui.core.people.details import Roster
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


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How a file begins that is protected by a password, or of the formats before 2007."""

LARGEST_PART = 64 * 2**20
"""Bytes that a part may have once it is unpacked."""


class Package:
    """An open archive, whose part `main` makes it the kind of file that is wanted; any other is refused."""

    def __init__(self, given: Given, main: str) -> None:
        self.given = given
        if given.data.startswith(_OLE):
            raise given.refused("protected", Saying("hint-agenda-unprotect"))
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(given.data))
            self._names = {info.filename.lstrip("/").casefold(): info for info in self._zip.infolist()}
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            raise self._broken() from error
        if main.casefold() not in self._names:
            raise given.refused("other-package", Saying("hint-agenda-again"), part=main)

    def part(self, name: str) -> ET.Element | None:
        """Parse a part; None if there is none of the name. What is broken, too large or has entities is refused."""
        info = self._names.get(name.lstrip("/").casefold())
        if info is None:
            return None
        if info.file_size > LARGEST_PART:
            raise self.given.refused("too-large-part", most=LARGEST_PART // 2**20)
        try:
            data = self._zip.read(info)
            if b"<!DOCTYPE" in data[:4096]:
                raise self._broken()
            return ET.fromstring(data)
        except (ET.ParseError, zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError) as error:
            raise self._broken() from error
        except RuntimeError as error:  # an entry of the archive is encrypted
            raise self.given.refused("protected", Saying("hint-agenda-unprotect")) from error

    def _broken(self) -> Exception:
        return self.given.refused("broken", Saying("hint-agenda-again"))

    def related(self, name: str, kind: str) -> list[tuple[str, str]]:
        """List the parts that a part refers to for a kind of relation: id and name."""
        folder, file = posixpath.split(name)
        relations = self.part(f"{folder}/_rels/{file}.rels")
        return [
            (one.get("Id", ""), posixpath.normpath(posixpath.join("/", folder, one.get("Target", ""))).lstrip("/"))
            for one in (relations if relations is not None else ())
            if one.get("Type", "").endswith(f"/{kind}")
        ]

    def title(self) -> str:
        """Give the title in the properties of the document; empty if it has none."""
        core = self.part("docProps/core.xml")
        found = core.findtext("{http://purl.org/dc/elements/1.1/}title") if core is not None else ""
        return " ".join((found or "").split())


@cache
def local_name(tag: str) -> str:
    """Give the name of an element without its namespace: strict and transitional files have different ones."""
    return tag.rpartition("}")[2]


def attribute(element: ET.Element | None, name: str) -> str:
    """Give an attribute whatever its namespace; empty if there is none."""
    if element is None:
        return ""
    return next((value for key, value in element.items() if local_name(key) == name), "")


def child(element: ET.Element | None, *path: str) -> ET.Element | None:
    """Find an element by the local names on the way to it."""
    for name in path:
        if element is None:
            return None
        element = next((one for one in element if local_name(one.tag) == name), None)
    return element
