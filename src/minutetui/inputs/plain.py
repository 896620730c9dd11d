"""Text files to lines and tables: plain text, Markdown, Org, OPML, and HTML, as in mails and saved pages.

Nothing is fetched.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable, Iterator
from html.parser import HTMLParser

from minutetui.core.agenda.tables import IN_CELL, one_line_a_row
from minutetui.inputs.collected import Sheet, SheetPart
from minutetui.inputs.given import Given
from minutetui.inputs.tables import header_at
from minutetui.words import Saying

_LOOKS = re.compile(r"<(?:html|body|p|br|div|ul|ol|table|span|b|a)\b[^>]*/?>", re.IGNORECASE)
_BLOCKS = frozenset({"p", "div", "section", "article", "header", "footer", "blockquote", "tr", "dt", "dd", "pre"})
_SILENT = frozenset({"script", "style", "head", "title", "template"})


def looks_like_html(text: str) -> bool:
    """Tell whether a text is HTML: it has at least one tag that lays out text."""
    return bool(_LOOKS.search(text))


def sheet_of_html(text: str) -> Sheet:
    """Read HTML as lines (headings and lists with the marks of Markdown) and tables."""
    parser = _Lines()
    parser.feed(text)
    parser.close()
    parser.end_line()
    return Sheet(tuple(parser.parts))


class _Lines(HTMLParser):
    """Collects lines and tables."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[SheetPart] = []
        self.text = ""
        self.mark = ""
        self.lists: list[int | None] = []
        """The number of the next entry of each list that is open; None in a bulleted one."""
        self.silent = 0
        self.tables: list[list[list[str]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line, a list or a table."""
        if tag in _SILENT:
            self.silent += 1
        elif tag in ("ul", "ol"):
            self.end_line()
            start = dict(attrs).get("start") or "1"
            self.lists.append(int(start) if tag == "ol" and start.isdecimal() else None if tag == "ul" else 1)
        elif tag == "table":
            self.end_line()
            self.tables.append([])
        elif self.tables:
            self._in_table(tag)
        elif tag == "li":
            self.end_line()
            self.mark = self._next_mark()
        elif re.fullmatch("h[1-6]", tag):
            self.end_line()
            self.mark = "#" * int(tag[1]) + " "
        elif tag == "br" or tag in _BLOCKS:
            self.end_line(blank=tag == "p")

    def _next_mark(self) -> str:
        indent = "    " * max(len(self.lists) - 1, 0)
        if not self.lists or self.lists[-1] is None:
            return f"{indent}- "
        number = self.lists[-1]
        self.lists[-1] = number + 1
        return f"{indent}{number}. "

    def _in_table(self, tag: str) -> None:
        table = self.tables[-1]
        if tag == "tr":
            table.append([])
        elif tag in ("td", "th"):
            if not table:
                table.append([])
            table[-1].append("")
        elif tag == "br" or tag in _BLOCKS:
            self.handle_data("\n")

    def handle_endtag(self, tag: str) -> None:
        """End a line, a list or a table."""
        if tag in _SILENT:
            self.silent = max(0, self.silent - 1)
        elif tag in ("ul", "ol"):
            self.end_line()
            del self.lists[-1:]
        elif tag == "table" and self.tables:
            self._end_table()
        elif not self.tables and (tag == "li" or tag in _BLOCKS or re.fullmatch("h[1-6]", tag)):
            self.end_line(blank=tag == "p")

    def _end_table(self) -> None:
        rows = tuple(tuple(" ".join(cell.split()) for cell in row) for row in self.tables.pop() if row)
        if self.tables:
            self.handle_data(" ".join(cell for row in rows for cell in row))
        elif all(len(row) == 1 for row in rows):
            self.parts += [row[0] for row in rows]
        else:
            self.parts.append(rows)

    def handle_data(self, data: str) -> None:
        """Add text to the line or the cell."""
        if self.silent:
            return
        if self.tables:
            if self.tables[-1] and self.tables[-1][-1]:
                self.tables[-1][-1][-1] += data
            return
        self.text += data

    def end_line(self, *, blank: bool = False) -> None:
        """Add the open line to the others."""
        text = " ".join(self.text.split())
        if text:
            self.parts.append(self.mark + text)
            self.mark = ""
        elif blank and self.parts and self.parts[-1] != "":
            self.parts.append("")
        self.text = ""


LEAST_COLUMNS = 3
"""The fewest columns of a table whose cells have only spaces between them."""

_EMPHASIS = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_NEXT_LINK = re.compile(r"(?<=\))[ \t]+(?=\[[^\]]*\]\()")
"""Between two links, such as the people that an editor names."""
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
    return Sheet(tuple(_with_tables(_with_columns(_with_tabs(text.splitlines())))))


def _with_tabs(lines: list[str]) -> Iterator[SheetPart]:
    """Yield lines as they are, and rows with tabs between their cells, below a header row, as one table.

    A row between two others can have one cell, such as a break, or none.
    """
    tabbed = [at for at, line in enumerate(lines) if "\t" in line]
    start = next((at for at in tabbed if header_at([lines[at].split("\t")]) == 0), len(lines))
    yield from lines[:start]
    if start == len(lines):
        return
    end = _last_row(lines, start)
    rows = one_line_a_row("\n".join(filter(str.strip, lines[start:end]))).splitlines()
    yield tuple(tuple(cell.strip().replace(IN_CELL, "\n") for cell in row.split("\t")) for row in rows)
    yield from _with_tabs(lines[end:])


def _last_row(lines: list[str], start: int) -> int:
    """Find the line after the last row with tabs; after an empty line a row has as many as the header row."""
    end = start + 1
    for at in range(end, len(lines)):
        if "\t" not in lines[at]:
            continue
        said = [line for line in lines[end:at] if line.strip()]
        apart = len(said) < at - end
        if apart and (said or lines[at].count("\t") != lines[start].count("\t")):
            break
        end = at + 1
    return end


def _with_columns(lines: Iterable[SheetPart]) -> Iterator[SheetPart]:
    """Write rows whose cells have spaces between them, below a header row, as rows between pipes."""
    width = 0
    for line in lines:
        if not isinstance(line, str):
            width = 0
            yield line
            continue
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
    lines = (
        _LINK.sub(r"\1", _NEXT_LINK.sub(", ", _EMPHASIS.sub(r"\2", line)))
        for line in text[front.end() if front else 0 :].splitlines()
    )
    return Sheet((*facts, *_with_tables(lines)))


def _with_tables(lines: Iterable[SheetPart]) -> Iterator[SheetPart]:
    """Yield lines and tables as they are, and rows between pipes as tables."""
    rows: list[tuple[str, ...]] = []
    for line in lines:
        if isinstance(line, str) and _PIPES.fullmatch(line):
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
    "html": lambda given: sheet_of_html(given.text),
}
