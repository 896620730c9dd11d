"""Excel workbooks to lines and tables: the cells as they are shown, dates and times as such."""

from __future__ import annotations

import datetime as dt
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass

from minutetui.inputs.collected import Sheet, SheetPart
from minutetui.inputs.given import Given
from minutetui.inputs.package import Package, attribute, child, local_name

_MAIN = "xl/workbook.xml"
MOST_ROWS = 2000
MOST_COLUMNS = 64
_BUILT_IN = {**dict.fromkeys(range(14, 18), "d"), **dict.fromkeys((*range(18, 22), 45, 46, 47), "t"), 22: "dt"}
"""What the formats that a file need not declare show: a day, a time or both."""
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_IN_CHINESE = frozenset((*range(27, 32), 36, *range(50, 59)))
"""Those that show days in a Chinese Excel."""


def excel_sheet(given: Given) -> Sheet:
    """Read the visible sheets of a workbook, one after the other."""
    package = Package(given, _MAIN)
    workbook = package.part(_MAIN)
    cells = _Cells(
        _strings(package.part("xl/sharedStrings.xml")),
        _shows(package.part("xl/styles.xml")),
        attribute(child(workbook, "workbookPr"), "date1904") in ("1", "true"),
    )
    files = dict(package.related(_MAIN, "worksheet"))
    parts: list[SheetPart] = []
    for sheet in child(workbook, "sheets") or ():
        if attribute(sheet, "state") not in ("hidden", "veryHidden"):
            relation = next((value for key, value in sheet.items() if key.endswith("}id")), "")
            parts += _parts(package.part(files.get(relation, "")), cells)
    return Sheet(tuple(parts), package.title())


def _strings(root: ET.Element | None) -> list[str]:
    """Read the table of texts; the pinyin above them is left out."""
    return [_text(one) for one in root] if root is not None else []


def _text(element: ET.Element) -> str:
    return "".join(
        _text(one) if local_name(one.tag) == "r" else _unescaped(one.text or "")
        for one in element
        if local_name(one.tag) in ("t", "r")
    )


def _unescaped(text: str) -> str:
    """Read characters that are written by their number, as Excel writes a carriage return: _x000D_."""
    text = _ESCAPED.sub(lambda found: _character(int(found[1], 16)), text)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _character(number: int) -> str:
    character = chr(number)
    return character if character.isprintable() or character in "\t\n\r" else ""


def _shows(root: ET.Element | None) -> list[str]:
    """List for each style of cells what it shows: d, t, dt, or nothing for plain numbers."""
    own = {attribute(one, "numFmtId"): attribute(one, "formatCode") for one in child(root, "numFmts") or ()}
    return [_shown(attribute(one, "numFmtId"), own) for one in child(root, "cellXfs") or ()]


def _shown(number: str, own: dict[str, str]) -> str:
    if number in own:
        code = re.sub(r'"[^"]*"|\[(?![hmsHMS]+\])[^\]]*\]|\\.', "", own[number]).casefold()
        return ("d" if re.search("[dy]", code) else "") + ("t" if "h" in code or "s" in code else "")
    found = int(number) if number.isdecimal() else 0
    return "d" if found in _IN_CHINESE else _BUILT_IN.get(found, "")


@dataclass(frozen=True)
class _Cells:
    """Reads cells."""

    strings: list[str]
    shows: list[str]
    since_1904: bool

    def text(self, cell: ET.Element) -> str:
        """Give what a cell shows."""
        kind, value = attribute(cell, "t"), child(cell, "v")
        if kind == "inlineStr":
            inner = child(cell, "is")
            return _text(inner) if inner is not None else ""
        said = (value.text or "").strip() if value is not None else ""
        if kind == "s":
            return self.strings[int(said)] if said.isdecimal() and int(said) < len(self.strings) else ""
        if kind in ("e", "str"):
            return _unescaped(said) if kind == "str" else ""
        style = attribute(cell, "s")
        shows = self.shows[int(style)] if style.isdecimal() and int(style) < len(self.shows) else ""
        if kind in ("", "n") and re.fullmatch(r"-?\d+(\.\d+)?(E-?\d+)?", said):
            return self._number(float(said), shows)
        return said

    def _number(self, number: float, shows: str) -> str:
        if not shows or not 0 <= number < 2_000_000:
            return f"{number:.10g}"
        begin = dt.datetime(1904, 1, 1) if self.since_1904 else dt.datetime(1899, 12, 30)
        moment = begin + dt.timedelta(seconds=round(number * 86400))
        if "d" not in shows or number < 1:
            return f"{moment:%H:%M}"
        return f"{moment:%Y-%m-%d %H:%M}" if "t" in shows and number % 1 else f"{moment:%Y-%m-%d}"


def _parts(root: ET.Element | None, cells: _Cells) -> Iterator[SheetPart]:
    """Yield the rows of a sheet: a row with one cell is a line, several rows in a row a table."""
    table: list[tuple[str, ...]] = []
    last = 0
    for row in list(child(root, "sheetData") or ())[:MOST_ROWS]:
        number = attribute(row, "r")
        gap = number.isdecimal() and int(number) > last + 1
        last = int(number) if number.isdecimal() else last + 1
        if gap and table:
            yield tuple(table)
            table = []
        texts = _row(row, cells)
        filled = [text for text in texts if text.strip()]
        if len(filled) > 1 or (filled and table):
            table.append(texts)
            continue
        if table:
            yield tuple(table)
            table = []
        yield filled[0] if filled else ""
    if table:
        yield tuple(table)


def _row(row: ET.Element, cells: _Cells) -> tuple[str, ...]:
    texts: list[str] = []
    for cell in row:
        letters = re.match("[A-Z]{1,3}", attribute(cell, "r"))
        column = _column(letters[0]) if letters else len(texts)
        if column < MOST_COLUMNS:
            texts += [""] * (column - len(texts))
            texts[column:] = [cells.text(cell)]
    return tuple(texts)


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
