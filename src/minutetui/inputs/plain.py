"""Text files to lines and tables: plain text, Markdown, Org, OPML."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable, Iterator

from minutetui.inputs.collected import Sheet, SheetPart
from minutetui.inputs.given import Given
from minutetui.inputs.tables import header_at
from minutetui.inputs.web import html_sheet
from minutetui.words import Saying

LEAST_COLUMNS = 3
"""The fewest columns of a table whose cells have only spaces between them."""

_EMPHASIS = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)\s]*\)")
_PIPES = re.compile(r"\s*\|.*\|\s*")
_TABLE_RULE = re.compile(r"\s*\|?[\s:|+-]*-[\s:|+-]*\|?\s*")
_FRONT = re.compile(r"\A---\n(.*?)\n(?:---|\.\.\.)\n", re.DOTALL)
_FRONT_VALUE = re.compile(r":\s*(\[|[\"'])(.*)[\]\"']\s*$")
"""A value of front matter in quotes, or a list: attendees: [Ann Lee, Bo Chen]."""

_ORG_HEADING = re.compile(r"(\*+)\s+(?:(?:TODO|DONE|NEXT|WAITING)\s+)?(?:\[#[A-Z]\]\s+)?(.*?)(?:\s+:[\w@:]+:)?\s*$")
_ORG_KEYWORD = re.compile(r"#\+(title|author|date)\s*:\s*(.*)", re.IGNORECASE)
_ORG_DATE = re.compile(r"[<\[](\d{4}-\d{2}-\d{2})[^\d>\]]*(\d{1,2}:\d{2}(?:-\d{1,2}:\d{2})?)?[>\]]")
_ORG_LINK = re.compile(r"\[\[[^\]]*\]\[([^\]]*)\]\]")
_ORG_PLACE = re.compile(r"\s*:LOCATION:\s*(.+)", re.IGNORECASE)
_ORG_DRAWER = re.compile(r"\s*:[\w-]+:.*")


def text_sheet(text: str) -> Sheet:
    """Read plain text."""
    return Sheet(tuple(_with_tables(_with_columns(text.splitlines()))))


def _with_columns(lines: list[str]) -> Iterator[str]:
    """Write rows whose cells have spaces between them, below a header row, as rows between pipes."""
    width = 0
    for line in lines:
        cells = line.split() if "\t" not in line and "|" not in line else []
        if width and len(cells) != width:
            width = 0
        elif not width and len(cells) >= LEAST_COLUMNS and header_at([cells]) == 0:
            width = len(cells)
        yield f"| {' | '.join(cells)} |" if width else line


def _markdown(given: Given) -> Sheet:
    """Read Markdown: front matter may hold a title and facts; emphasis and links keep their words."""
    text = given.text.replace("\r\n", "\n")
    front = _FRONT.match(text)
    facts = [_FRONT_VALUE.sub(r": \2", line) for line in front[1].splitlines()] if front else []
    lines = (_LINK.sub(r"\1", _EMPHASIS.sub(r"\2", line)) for line in text[front.end() if front else 0 :].splitlines())
    return Sheet((*facts, *_with_tables(lines)))


def _with_tables(lines: Iterable[str]) -> Iterator[SheetPart]:
    """Yield lines as they are, and rows between pipes as tables."""
    rows: list[tuple[str, ...]] = []
    for line in lines:
        if _PIPES.fullmatch(line):
            if not _TABLE_RULE.fullmatch(line):
                rows.append(tuple(cell.replace("\\|", "|").strip() for cell in _cells(line)))
            continue
        if rows:
            yield tuple(rows)
            rows = []
        yield line
    if rows:
        yield tuple(rows)


def _cells(line: str) -> list[str]:
    return re.split(r"(?<!\\)\|", line.strip()[1:-1])


def _org(given: Given) -> Sheet:
    """Read an Org file: headings become those of Markdown, drawers and planning lines are left out."""
    parts: list[str] = []
    for line in given.text.splitlines():
        keyword = _ORG_KEYWORD.match(line)
        heading = _ORG_HEADING.fullmatch(line)
        bare = _org_text(line)
        if keyword:
            parts.append(f"# {keyword[2]}" if keyword[1].casefold() == "title" else bare[2:])
        elif place := _ORG_PLACE.fullmatch(line):
            parts.append(f"Venue: {place[1]}")
        elif heading:
            parts.append(f"{'#' * min(len(heading[1]) + 1, 6)} {_org_text(heading[2])}")
        elif not (
            _ORG_DRAWER.fullmatch(line) or line.startswith("#") or re.match(r"\s*(SCHEDULED|DEADLINE|CLOSED):", line)
        ):
            parts.append(bare)
        elif scheduled := re.search(r"SCHEDULED:\s*(.*)", bare):
            parts.append(f"Date: {scheduled[1]}")
    return Sheet(tuple(_with_tables(parts)))


def _org_text(line: str) -> str:
    """Write dates and links of Org as text."""
    return _ORG_LINK.sub(r"\1", _ORG_DATE.sub(lambda found: f"{found[1]} {found[2] or ''}".strip(), line))


def _opml(given: Given) -> Sheet:
    """Read an outline: each entry is a line, indented by its depth."""
    if "<!ENTITY" in given.text:
        raise given.refused("broken-xml")
    try:
        root = ET.fromstring(given.data)
    except (ET.ParseError, ValueError) as error:
        raise given.refused("broken-xml", Saying("hint-agenda-again")) from error
    if root.tag != "opml":
        raise given.refused("other-xml")
    title = (root.findtext("head/title") or "").strip()
    return Sheet((*([f"# {title}", ""] if title else []), *_outline(root.find("body"), 0)))


def _outline(element: ET.Element | None, depth: int) -> Iterator[str]:
    for entry in element.findall("outline") if element is not None else ():
        text = " ".join((entry.get("text") or entry.get("title") or "").split())
        if text:
            yield f"{'    ' * depth}- {text}"
        yield from _outline(entry, depth + 1)


SHEETS: dict[str, Callable[[Given], Sheet]] = {
    "text": lambda given: text_sheet(given.text),
    "markdown": _markdown,
    "org": _org,
    "opml": _opml,
    "html": html_sheet,
}
"""The kinds of text files."""
