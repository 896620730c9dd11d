"""HTML to lines and tables: bodies of mails, descriptions of invitations, saved pages. Nothing is fetched."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from minutetui.inputs.collected import Sheet, SheetPart
from minutetui.inputs.given import Given

_LOOKS = re.compile(r"<(?:html|body|p|br|div|ul|ol|table|span|b|a)\b[^>]*/?>", re.IGNORECASE)
_BLOCKS = frozenset({"p", "div", "section", "article", "header", "footer", "blockquote", "tr", "dt", "dd", "pre"})
_SILENT = frozenset({"script", "style", "head", "title", "template"})


def looks_like_html(text: str) -> bool:
    """Tell whether a text is HTML: it has at least one tag that lays out text."""
    return bool(_LOOKS.search(text))


def html_sheet(given: Given) -> Sheet:
    """Read an HTML page."""
    return sheet_of_html(given.text)


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
