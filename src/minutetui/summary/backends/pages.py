"""What formats that lay out a document share: fonts, the widths of columns, and what stays together at its end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from minutetui.core.text.characters import cells
from minutetui.summary.blocks import Block, ParagraphBlock, TableBlock, text_of


class Look(NamedTuple):
    """Fonts, and a document to look like; empty: the usual one."""

    font: str = ""
    """For Latin letters."""
    font_han: str = ""
    """For 汉字 in the text."""
    heading_han: str = ""
    """For 汉字 in headings."""
    like: bytes = b""
    """A Word document whose styles, header and footer are kept."""
    like_name: str = ""
    """Its name, for messages."""


USUAL_LOOK = Look()


class Typography(NamedTuple):
    """How the text of a language is set, in every format that lays out pages."""

    tag: str
    """The language as HTML and Word name it."""
    latin_tag: str
    """The language of Latin letters in it, for the spelling checker."""
    font: str
    """For Latin letters."""
    indented: bool
    """Whether paragraphs begin two characters in, and lines end even."""


TYPOGRAPHY: dict[str, Typography] = {
    "zh": Typography("zh-CN", "en-US", "Times New Roman", indented=True),
    "en": Typography("en-GB", "en-GB", "Calibri", indented=False),
}
"""By the language of the document."""

PADDING = 216
"""Twips at both sides of a cell together."""
_NARROWEST = 4
"""The fewest 汉字 that a column of 汉字 holds, if any of its cells has so many."""
_SHORT = 16
"""Cells of a text that is not broken if there is room: a date, a name."""
_ROOM, _ROOM_OF_DAYS = 0.5, 0.8
"""The part of the spare width that such texts may take; and that days may take, which must not be cut in three."""
_LONGEST = 16
"""Cells of a Latin word that is never broken; longer ones are addresses."""
_MARGIN = 1.25
"""A factor for fonts that are wider than usual."""
_CLOSING = 6
"""The most paragraphs at the end of a document that stay on one page."""
_COLOPHON = re.compile("[主抄分]送：|.*印发$")


def column_widths(table: TableBlock, width: int, size: int) -> list[int]:
    """Divide a width among the columns of a table: by how much is in them, but never narrower than their widest word.

    The width is in twips, the size of the type in half points.
    """

    def twips(count: int) -> int:
        return int(count * size * 5 * _MARGIN) + PADDING

    columns = list(zip(table.header, *(map(text_of, row) for row in table.rows), strict=True))
    words = [min(twips(_widest_word(column)), width // 2) for column in columns]
    least = _with_short_texts_whole(words, [twips(_widest_short(column)) for column in columns], columns, width)
    most = [max(twips(max(map(cells, column))), low) for column, low in zip(columns, least, strict=True)]
    if sum(most) <= width:
        spare = width - sum(most)
        widest = most.index(max(most))
        return [one + (spare if number == widest else 0) for number, one in enumerate(most)]
    if sum(least) >= width:
        return _scaled(least, width)
    return _shared(least, most, width)


def _shared(least: list[int], most: list[int], width: int) -> list[int]:
    """Divide a width by how much is in each column, but give every column its least."""
    given: dict[int, int] = {}
    while True:
        rest = [one for one in range(len(most)) if one not in given]
        share = (width - sum(given.values())) / sum(most[one] ** 0.6 for one in rest)
        narrow = [one for one in rest if share * most[one] ** 0.6 < least[one]]
        if not narrow:
            break
        given |= {one: least[one] for one in narrow}
    return _scaled([given.get(one) or int(share * most[one] ** 0.6) for one in range(len(most))], width)


def _scaled(widths: list[int], width: int) -> list[int]:
    scaled = [one * width // sum(widths) for one in widths]
    scaled[-1] += width - sum(scaled)
    return scaled


def _with_short_texts_whole(
    words: list[int], whole: list[int], columns: list[tuple[str, ...]], width: int
) -> list[int]:
    """Widen columns of short texts while there is room, first those with days."""
    least = list(words)
    days = [_has_days(column) for column in columns]
    for one in sorted(range(len(words)), key=lambda one: (not days[one], whole[one])):
        room = sum(words) + (width - sum(words)) * (_ROOM_OF_DAYS if days[one] else _ROOM)
        if sum(least) - least[one] + whole[one] <= room:
            least[one] = max(least[one], whole[one])
    return least


def _has_days(column: Iterable[str]) -> bool:
    """Tell whether a column is one of days: most of its texts below the head are short, and have figures."""
    texts = tuple(column)[1:]
    days = [text for text in texts if cells(text) <= _SHORT and re.search(r"\d", text)]
    short = sum(cells(text) <= _SHORT for text in texts)
    return bool(days) and (short == len(texts) or len(days) * 2 > len(texts))


def _widest_short(column: Iterable[str]) -> int:
    """Count the cells of the widest text of a column that is short."""
    return max((count for count in map(cells, column) if count <= _SHORT), default=0)


def _widest_word(column: Iterable[str]) -> int:
    """Count the cells of the widest word that a line cannot break; of 汉字 at most four are kept together."""
    widest = 4
    for text in column:
        for word in text.split():
            for han, part in groupby(word, _is_wide):
                widest = max(widest, min(cells("".join(part)), 2 * _NARROWEST if han else _LONGEST))
    return widest


def _is_wide(char: str) -> bool:
    return "\u2e80" <= char <= "\uffdf"


def start_of_closing(blocks: Sequence[Block]) -> int:
    """Find where the closing block begins: the short paragraphs at the end, such as place, date and signatures."""
    start = len(blocks)
    while start and isinstance(blocks[start - 1], ParagraphBlock) and len(blocks) - start < _CLOSING:
        start -= 1
    return start


def start_of_colophon(blocks: Sequence[Block]) -> int:
    """Find where the 版记 begins: with whom the minutes are sent to, or who printed them."""
    for number in range(start_of_closing(blocks), len(blocks)):
        block = blocks[number]
        if isinstance(block, ParagraphBlock) and _COLOPHON.match(text_of(block.spans)):
            return number
    return len(blocks)
