"""The parts of a .docx or .xlsx file: a zip archive of XML, read without trusting it."""

from __future__ import annotations

import io
import posixpath
import xml.etree.ElementTree as ET
import zipfile
import zlib
from functools import cache

from minutetui.inputs.given import Given
from minutetui.words import Saying

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
