"""The blocks of a document as the body of a Word document. Every text goes through `escape_xml`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import escape

from minutetui.core.text.characters import printable
from minutetui.summary.backends.pages import column_widths, start_of_closing, start_of_colophon
from minutetui.summary.blocks import (
    Block,
    Cell,
    HeadingBlock,
    ListBlock,
    ParagraphBlock,
    Span,
    TableBlock,
    spaced,
    text_of,
)

_NONCHARACTERS = re.compile("[\ufffe\uffff]")
BULLETS = 1
"""The number of the bulleted list; numbered lists follow, each its own."""
_INDENT = 420
"""Twips of one level of a list."""
THICK, THIN = 8, 6
"""Widths of the rules of the 版记, in eighths of a point."""

USUAL_STYLES: Mapping[str, str] = {
    name: name
    for name in (
        *("Title", "BodyText", "Colophon", "ListParagraph", "TableText", "TableGrid", "Hyperlink"),
        *(f"Heading{level}" for level in range(1, 6)),
    )
}
"""The ids of styles, by what they are for."""


def escape_xml(text: str) -> str:
    """Write a text as XML text: controls, line ends and what XML cannot hold are replaced."""
    return escape(_NONCHARACTERS.sub("\ufffd", printable(text)), quote=False)


@dataclass
class Body:
    """Writes blocks, and collects what other parts of the document must define.

    Args:
        width: Of the text, in twips.
        size: Of the type in tables, in half points.
        styles: The ids of the styles.
        first_list: The number of the bulleted list.
    """

    width: int
    size: int
    styles: Mapping[str, str] = field(default_factory=lambda: USUAL_STYLES)
    first_list: int = BULLETS
    links: dict[str, str] = field(default_factory=dict)
    """The id of each address that is linked to."""
    numbered: int = 0
    """How many numbered lists there are."""

    def xml(self, title: str, blocks: tuple[Block, ...], *, official: bool = False) -> str:
        """Write a document without its section settings."""
        parts = [self._paragraph(self._run(title), "Title")]
        closing = start_of_closing(blocks)
        colophon = start_of_colophon(blocks) if official else len(blocks)
        for number, block in enumerate(blocks[:colophon]):
            following = blocks[number + 1] if number + 1 < len(blocks) else None
            keep = _leads(block, following) or (number >= closing and following is not None)
            centred = official and isinstance(block, ParagraphBlock) and block.centred
            parts += self._block(block, 0, keep=keep, centred=centred)
        return "".join([*parts, *self._ruled(blocks[colophon:])])

    def _ruled(self, blocks: tuple[Block, ...]) -> Iterator[str]:
        """Write the 版记: a thick rule above and below it, thin ones inside, the day of printing at the right.

        Neighbours differ in the space to their rule: Word leaves out the rule between two that do not differ.
        """
        for number, block in enumerate(blocks):
            last = number == len(blocks) - 1
            rules = "" if number else _rule("top", THICK, 1)
            rules += _rule("bottom", THICK if last else THIN, 1 + number % 2)
            inner = self.runs(block.spans) if isinstance(block, ParagraphBlock) else ""
            inner = inner.replace("\u3000\u3000", '</w:t><w:tab/><w:t xml:space="preserve">', 1) if last else inner
            yield self._paragraph(inner, "Colophon", f"<w:pBdr>{rules}</w:pBdr>", keep=not last)

    def _block(self, block: Block, depth: int, *, keep: bool = False, centred: bool = False) -> Iterator[str]:
        match block:
            case HeadingBlock():
                yield self._paragraph(self._run(block.text), f"Heading{min(max(block.level - 1, 1), 5)}")
            case ParagraphBlock():
                place = '<w:ind w:firstLine="0" w:firstLineChars="0"/><w:jc w:val="center"/>' if centred else ""
                place = f'<w:ind w:left="{_INDENT * depth}"/>' if depth else place
                yield self._paragraph(
                    self.runs(block.spans), "ListParagraph" if depth else "BodyText", place, keep=keep
                )
            case ListBlock():
                yield from self._list(block, depth)
            case TableBlock():
                yield self._table(block)

    def _list(self, block: ListBlock, depth: int) -> Iterator[str]:
        number = self.first_list
        if block.ordered:
            self.numbered += 1
            number += self.numbered
        mark = f'<w:numPr><w:ilvl w:val="{min(depth, 8)}"/><w:numId w:val="{number}"/></w:numPr>'
        for item in block.items:
            yield self._paragraph(self.runs(item.spans), "ListParagraph", mark, keep=bool(item.blocks))
            for child in item.blocks:
                yield from self._block(child, depth + 1)

    def _paragraph(self, inner: str, style: str, settings: str = "", *, keep: bool = False) -> str:
        kept = "<w:keepNext/><w:keepLines/>" if keep else ""
        named = f'<w:pStyle w:val="{self.styles[style]}"/>' if style in self.styles else ""
        return f"<w:p><w:pPr>{named}{kept}{settings}</w:pPr>{inner}</w:p>"

    def runs(self, spans: tuple[Span, ...]) -> str:
        """Write pieces of text one after the other."""
        return "".join(
            (self._link(span) if span.target else self._run(span.text, strong=span.strong))
            + (space and self._run(space))
            for span, space in spaced(spans)
        )

    def _run(self, text: str, *, strong: bool = False, style: str = "") -> str:
        settings = (f'<w:rStyle w:val="{style}"/>' if style else "") + ("<w:b/><w:bCs/>" if strong else "")
        settings = f"<w:rPr>{settings}</w:rPr>" if settings else ""
        return f'<w:r>{settings}<w:t xml:space="preserve">{escape_xml(text)}</w:t></w:r>'

    def _link(self, span: Span) -> str:
        identity = self.links.setdefault(span.link, f"link{len(self.links) + 1}")
        run = self._run(span.text, strong=span.strong, style=self.styles.get("Hyperlink", ""))
        return f'<w:hyperlink r:id="{identity}" w:history="1">{run}</w:hyperlink>'

    def _table(self, block: TableBlock) -> str:
        widths = column_widths(block, self.width, self.size)
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        style = f'<w:tblStyle w:val="{self.styles["TableGrid"]}"/>' if "TableGrid" in self.styles else ""
        head = tuple((Span(cell, strong=True),) for cell in block.header)
        rows = [self._row(head, widths, head=True), *(self._row(row, widths) for row in block.rows)]
        return (
            f'<w:tbl><w:tblPr>{style}<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
            f'<w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(rows)}</w:tbl>'
            '<w:p><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr></w:p>'
        )

    def _row(self, cells: tuple[Cell, ...], widths: list[int], *, head: bool = False) -> str:
        settings = "<w:trPr><w:cantSplit/>" + ("<w:tblHeader/>" if head else "") + "</w:trPr>"
        written = []
        for cell, width in zip(cells, widths, strict=True):
            text = text_of(cell)
            short = head or (len(text) <= 3 and text.isdecimal())
            place = '<w:jc w:val="center"/>' if short else ""
            inner = self._paragraph(self.runs(cell), "TableText", place, keep=head)
            written.append(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{inner}</w:tc>')
        return f"<w:tr>{settings}{''.join(written)}</w:tr>"


def _rule(edge: str, width: int, space: int) -> str:
    return f'<w:{edge} w:val="single" w:sz="{width}" w:space="{space}" w:color="000000"/>'


def _leads(block: Block, following: Block | None) -> bool:
    """Tell whether a paragraph only leads to the list or table after it."""
    return isinstance(block, ParagraphBlock) and isinstance(following, ListBlock | TableBlock)
