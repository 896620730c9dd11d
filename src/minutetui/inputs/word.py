"""Word documents to lines and tables, with tracked insertions, content controls, pinyin guides, automatic numbers."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass

from minutetui.inputs.collected import Sheet, SheetPart
from minutetui.inputs.given import Given
from minutetui.inputs.numbering import Numbering, read_numbering
from minutetui.inputs.package import Package, attribute, child, local_name

_MAIN = "word/document.xml"
_LEFT_OUT = frozenset({"del", "moveFrom", "rPr", "pPr", "rt", "txbxContent", "Fallback", "instrText", "sdtPr"})
"""Elements whose text is not the paragraph's: deleted, moved away, settings, the guide above a name, text boxes."""
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
TWIPS = 180
"""Twips of an indent that count as one space."""
DEEPEST_INDENT = 40
DEEPEST_STYLE = 20
"""The number of styles that are followed from one to the style it is based on."""


@dataclass(frozen=True)
class _Style:
    """What a paragraph style says of its paragraphs."""

    level: int | None = None
    """Of the outline, 0 the highest."""
    list: tuple[str, int] | None = None
    title: bool = False


def word_sheet(given: Given) -> Sheet:
    """Read a Word document."""
    package = Package(given, _MAIN)
    root = package.part(_MAIN)
    reader = _Reader(read_numbering(package.part("word/numbering.xml")), _styles(package.part("word/styles.xml")))
    body = child(root, "body")
    return Sheet(tuple(reader.parts(body)) if body is not None else (), package.title())


def _styles(root: ET.Element | None) -> dict[str, _Style]:
    """Read the paragraph styles, each with what it inherits."""
    elements = (
        {attribute(one, "styleId"): one for one in root if local_name(one.tag) == "style"} if root is not None else {}
    )

    def chain(name: str) -> Iterator[ET.Element]:
        for _ in range(DEEPEST_STYLE):
            if name not in elements:
                return
            yield elements[name]
            name = attribute(child(elements[name], "basedOn"), "val")

    found = {}
    for name, element in elements.items():
        called = attribute(child(element, "name"), "val").casefold()
        levels = [_outline(one) for one in chain(name)]
        lists = [_list_of(child(one, "pPr")) for one in chain(name)]
        found[name] = _Style(
            next((level for level in levels if level is not None), None),
            next((one for one in lists if one is not None), None),
            called in ("title", "标题", "文章标题"),
        )
    return found


def _outline(style: ET.Element) -> int | None:
    """Give the outline level of a style: what it says, or what its name means."""
    said = attribute(child(style, "pPr", "outlineLvl"), "val")
    called = attribute(child(style, "name"), "val").casefold()
    if said.isdecimal():
        return int(said) if int(said) < 9 else None
    return int(called[-1]) - 1 if called[:-1].strip() in ("heading", "标题") and called[-1:] in "123456" else None


def _list_of(settings: ET.Element | None) -> tuple[str, int] | None:
    number = child(settings, "numPr", "numId")
    if number is None:
        return None
    depth = attribute(child(settings, "numPr", "ilvl"), "val")
    return attribute(number, "val"), int(depth) if depth.isdecimal() else 0


@dataclass
class _Reader:
    """Reads the body from top to bottom, counting lists."""

    numbering: Numbering
    styles: dict[str, _Style]

    def parts(self, element: ET.Element) -> Iterator[SheetPart]:
        """Yield lines and tables; what wraps them, such as a content control, is looked into."""
        for one in element:
            name = local_name(one.tag)
            if name == "p":
                yield from self._paragraph(one)
            elif name == "tbl":
                yield from self._table(one)
            elif name not in _LEFT_OUT:
                yield from self.parts(one)

    def _paragraph(self, paragraph: ET.Element) -> Iterator[SheetPart]:
        settings = child(paragraph, "pPr")
        text = "".join(_texts(paragraph)).strip()
        style = self.styles.get(attribute(child(settings, "pStyle"), "val"), _Style())
        mark, indent = self._mark(settings, style) if text else ("", 0)
        level = _level_of(settings, style)
        lines = text.split("\n")
        if style.title:
            yield f"# {text}" if text else ""
        elif level is not None and text:
            yield f"{'#' * min(level + 2, 6)} {f'{mark} ' if mark != '-' else ''}{text}"
        else:
            yield f"{' ' * indent}{f'{mark} ' if mark else ''}{lines[0]}"
            yield from (f"{' ' * indent}{line}" for line in lines[1:])
        for box in paragraph.iter():
            if local_name(box.tag) == "txbxContent":
                yield from self.parts(box)

    def _mark(self, settings: ET.Element | None, style: _Style) -> tuple[str, int]:
        """Give the automatic number of a paragraph and its indent."""
        named = _list_of(settings) or style.list or self.numbering.of_style(attribute(child(settings, "pStyle"), "val"))
        if named is None or named[0] == "0":
            return "", 0
        own = attribute(child(settings, "ind"), "left") or attribute(child(settings, "ind"), "start")
        twips = int(own) if own.isdecimal() else self.numbering.indent(*named)
        return self.numbering.next(*named), min(twips // TWIPS, DEEPEST_INDENT)

    def _table(self, table: ET.Element) -> Iterator[SheetPart]:
        """Yield a table as its rows; one of a single column, which only lays out text, as its lines."""
        rows: list[tuple[str, ...]] = []
        for row in _inside(table, "tr"):
            cells: list[str] = []
            for cell in _inside(row, "tc"):
                span = attribute(child(cell, "tcPr", "gridSpan"), "val")
                merged = child(cell, "tcPr", "vMerge")
                text = "\n".join(self._cell(cell))
                if merged is not None and attribute(merged, "val") != "restart" and rows and len(cells) < len(rows[-1]):
                    text = text.strip() or ""
                cells += [text, *([""] * (int(span) - 1 if span.isdecimal() and int(span) < 64 else 0))]
            rows.append(tuple(cells))
        if all(len([cell for cell in row if cell]) < 2 for row in rows):
            yield from (line for row in rows for cell in row for line in cell.splitlines())
        else:
            yield tuple(rows)

    def _cell(self, cell: ET.Element) -> Iterator[str]:
        for part in self.parts(cell):
            if isinstance(part, str):
                yield part.lstrip("# ")
            else:
                yield from (" ".join(filter(None, row)) for row in part)


def _level_of(settings: ET.Element | None, style: _Style) -> int | None:
    said = attribute(child(settings, "outlineLvl"), "val")
    return int(said) if said.isdecimal() and int(said) < 9 else style.level


def _inside(element: ET.Element, name: str) -> Iterator[ET.Element]:
    """Yield the rows of a table or the cells of a row, those in content controls and tracked insertions too."""
    for one in element:
        tag = local_name(one.tag)
        if tag == name:
            if child(one, f"{name}Pr", "del") is None:
                yield one
        elif tag in ("sdt", "sdtContent", "ins", "customXml", "moveTo"):
            yield from _inside(one, name)


def _texts(element: ET.Element) -> Iterator[str]:
    """Yield the text of a paragraph: of insertions, controls, fields, links and the base of pinyin guides."""
    for one in element:
        name = local_name(one.tag)
        if name == "t":
            yield one.text or ""
        elif name in _SIGNS:
            yield _SIGNS[name] if attribute(one, "type") not in ("page", "column") else ""
        elif name == "r" and child(one, "rPr", "vanish") is not None:
            continue
        elif name not in _LEFT_OUT:
            yield from _texts(one)
