"""The automatic numbers of a Word document, computed from its numbering part: no text has 一、 or 1.1 in it."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import dataclass, field

from minutetui.core.text.numerals import chinese
from minutetui.inputs.package import attribute, child, local_name


@dataclass(frozen=True)
class Level:
    """How one level of a list is numbered."""

    format: str = "decimal"
    """The numFmt of the file: decimal, chineseCounting, bullet …"""
    text: str = ""
    """The number as it is written; %1 is replaced by the number of the first level."""
    start: int = 1
    legal: bool = False
    """Whether all numbers are written in figures."""
    style: str = ""
    """The paragraph style that is numbered so."""
    indent: int | None = None
    """In twips, 1440 to the inch."""


@dataclass
class Numbering:
    """The lists of a document, and how far each has been counted."""

    lists: dict[str, dict[int, Level]] = field(default_factory=dict)
    """By the id that paragraphs name."""
    roots: dict[str, str] = field(default_factory=dict)
    """The abstract list of each, which counts for all that share it."""
    restarts: dict[str, dict[int, int]] = field(default_factory=dict)
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)
    _seen: set[str] = field(default_factory=set)

    def of_style(self, style: str) -> tuple[str, int] | None:
        """Find the list and level that a style is linked to by the list itself."""
        for number, levels in self.lists.items():
            for depth, level in levels.items():
                if level.style and level.style == style:
                    return number, depth
        return None

    def indent(self, number: str, depth: int) -> int:
        """Give the indent of a level in twips; half an inch a level where the list says none."""
        level = self.lists.get(number, {}).get(depth, Level())
        return 720 * depth if level.indent is None else level.indent

    def next(self, number: str, depth: int) -> str:
        """Count a paragraph of a list, and give its number; `-` for a bullet, empty for no number."""
        levels = self.lists.get(number, {})
        level = levels.get(depth)
        if level is None:
            return ""
        counts = self._counts.setdefault(self.roots.get(number, number), {})
        if number not in self._seen:
            self._seen.add(number)
            for deep, start in self.restarts.get(number, {}).items():
                counts[deep] = start - 1
        counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper in [deep for deep in counts if deep > depth]:
            del counts[deeper]
        if level.format == "bullet":
            return "-"

        def written(place: re.Match[str]) -> str:
            deep = int(place[1]) - 1
            one = levels.get(deep, Level())
            return _number(counts.get(deep, one.start), "decimal" if level.legal else one.format)

        return "" if level.format == "none" else re.sub(r"%([1-9])", written, level.text).strip()


def read_numbering(root: ET.Element | None) -> Numbering:
    """Read the numbering part of a document; an empty one if it has none."""
    found = Numbering()
    if root is None:
        return found
    abstract = {
        attribute(one, "abstractNumId"): {
            _int(attribute(level, "ilvl")): _level(level) for level in one if local_name(level.tag) == "lvl"
        }
        for one in root
        if local_name(one.tag) == "abstractNum"
    }
    for one in root:
        if local_name(one.tag) != "num":
            continue
        number, base = attribute(one, "numId"), attribute(child(one, "abstractNumId"), "val")
        levels = dict(abstract.get(base, {}))
        for override in (inner for inner in one if local_name(inner.tag) == "lvlOverride"):
            depth = _int(attribute(override, "ilvl"))
            new, start = child(override, "lvl"), child(override, "startOverride")
            if new is not None:
                levels[depth] = _level(new)
            if start is not None:
                found.restarts.setdefault(number, {})[depth] = _int(attribute(start, "val"), 1)
        found.lists[number], found.roots[number] = levels, base
    return found


def _level(element: ET.Element) -> Level:
    place = child(element, "pPr", "ind")
    indent = attribute(place, "left") or attribute(place, "start")
    return Level(
        format=attribute(child(element, "numFmt"), "val") or "decimal",
        text=attribute(child(element, "lvlText"), "val"),
        start=_int(attribute(child(element, "start"), "val"), 1),
        legal=child(element, "isLgl") is not None,
        style=attribute(child(element, "pStyle"), "val"),
        indent=int(indent) if indent.isdecimal() else None,
    )


def _int(text: str, default: int = 0) -> int:
    return int(text) if re.fullmatch(r"-?\d{1,6}", text) else default


def _roman(number: int) -> str:
    signs = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
    text = ""
    for value, sign in signs:
        text += sign * (number // value)
        number %= value
    return text


def _letter(number: int) -> str:
    """Count as Word does: a … z, aa, bb."""
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)


FORMATS: dict[str, Callable[[int], str]] = {
    "decimalZero": lambda number: f"{number:02}",
    "upperRoman": lambda number: _roman(number).upper(),
    "lowerRoman": _roman,
    "upperLetter": lambda number: _letter(number).upper(),
    "lowerLetter": _letter,
    "decimalEnclosedCircle": lambda number: chr(ord("①") + number - 1) if 1 <= number <= 20 else f"({number})",
    "decimalEnclosedCircleChinese": lambda number: chr(ord("①") + number - 1) if 1 <= number <= 20 else f"({number})",
    **dict.fromkeys(
        ("chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting", "ideographDigital"),
        chinese,
    ),
}
"""How a number is written, by the numFmt of the file; all others in figures."""


def _number(number: int, written: str) -> str:
    return FORMATS[written](number) if written in FORMATS and 0 < number < 1000 else str(number)
