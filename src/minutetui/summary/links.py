"""Links that a person typed: `[the map](https://…)`, `<https://…>`, a bare address of the web or of mail.

Only http, https and mailto are links; any other address is text.
"""

from __future__ import annotations

import re
from dataclasses import replace

from minutetui.summary.blocks import Block, ListBlock, ListItem, ParagraphBlock, Span

LINK = re.compile(
    r"""(?xi)
    \[(?P<text>[^\[\]]+)\]\((?P<target>(?:https?://|mailto:)(?:[^\s()<>]|\([^\s()<>]*\))+)\)
    | <(?P<marked>(?:https?://|mailto:)[^\s<>]+)>
    | (?<![\w/.@-]) (?P<bare> (?:https?://|www\.(?=[\w-]+\.\w)) (?:[!-;=?-~](?<![<>"`*|\\]))+ )
    | (?<![\w/.@+-]) (?P<mail> [\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,} (?![\w-]|[:/][\w/~.]) )
    """,
    re.ASCII,
)
AFTER = ".,;:!?'\")]}"
"""What follows an address in a sentence and is no part of it."""


def linked(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Divide pieces of text into text and links."""
    return tuple(part for span in spans for part in _parts(span))


def with_links(block: Block) -> Block:
    """Find the links in the running text of a block and of the blocks inside it."""
    if isinstance(block, ParagraphBlock):
        return replace(block, spans=linked(block.spans))
    if isinstance(block, ListBlock):
        return replace(block, items=tuple(map(_item, block.items)))
    return block


def _item(item: ListItem) -> ListItem:
    return replace(item, spans=linked(item.spans), blocks=tuple(map(with_links, item.blocks)))


def _parts(span: Span) -> list[Span]:
    if span.link or not any(mark in span.text for mark in ("://", "@", "www.", "mailto:")):
        return [span]
    parts, end = [], 0
    for match in LINK.finditer(span.text):
        text, target = _link(match)
        parts += [replace(span, text=span.text[end : match.start()]), replace(span, text=text, link=target)]
        end = match.end() if match["bare"] is None else match.start() + len(text)
    parts.append(replace(span, text=span.text[end:]))
    return [part for part in parts if part.text]


def _link(match: re.Match[str]) -> tuple[str, str]:
    """Give the text of a link and its target."""
    if match["text"]:
        return match["text"], match["target"]
    if match["marked"]:
        return match["marked"].removeprefix("mailto:"), match["marked"]
    if match["mail"]:
        return match["mail"], f"mailto:{match['mail']}"
    address = match["bare"]
    while address[-1] in AFTER and not (address[-1] == ")" and address.count("(") >= address.count(")")):
        address = address[:-1]
    return address, address if "://" in address else f"https://{address}"
