"""The Markdown comes out the same, whichever program reads it: their trees are compared."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import markdown
import mistune
import pytest
from markdown_it import MarkdownIt

from helpers_markdown import CASES, hostile_meeting
from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.store.templates import load_template
from minutetui.summary import render
from minutetui.summary.backends.markdown import to_markdown
from minutetui.summary.backends.text import to_text
from minutetui.summary.blocks import Document, ListBlock, ListItem, Span
from minutetui.summary.compose import compose

ROOT = Path(__file__).parents[2]
GOLDENS = sorted([*(ROOT / "samples").glob("*.md"), *(Path(__file__).parent / "shapes").glob("*.md")])


def program(*command: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        return subprocess.run(command, input=text, capture_output=True, text=True, check=True, encoding="utf-8").stdout

    return read


COMMONMARK = MarkdownIt("commonmark", {"html": True}).enable("table").enable("strikethrough")
MISTUNE = mistune.create_markdown(escape=False, plugins=["table", "strikethrough", "url"])
READERS: dict[str, Callable[[str], str]] = {
    "mistune": lambda text: str(MISTUNE(text)),
    "python-markdown": lambda text: markdown.markdown(text, extensions=["tables"]),
}
if shutil.which("pandoc"):
    READERS["pandoc"] = program("pandoc", "-f", "gfm", "-t", "html", "--wrap=none")
if shutil.which("cmark-gfm"):
    READERS["cmark-gfm"] = program(
        "cmark-gfm", "--unsafe", "-e", "table", "-e", "strikethrough", "-e", "autolink", "-e", "tasklist"
    )


class Tree(HTMLParser):
    """Reads HTML as nested tags with their texts; what only some programs write is left out."""

    OUTSIDE = frozenset(("thead", "tbody", "colgroup", "col", "div", "span"))

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self.OUTSIDE or (tag == "p" and "li" in self.open):
            return
        if tag not in ("hr", "br", "img", "input"):
            self.open.append(tag)
        target = dict(attrs).get("href") or ""
        self.rows.append(f"{'/'.join(self.open)} {tag} {target}".strip())

    def handle_endtag(self, tag: str) -> None:
        if self.open and tag == self.open[-1]:
            self.open.pop()
            self.rows.append("end")

    def handle_data(self, data: str) -> None:
        if self.rows and not self.rows[-1].startswith("text "):
            self.rows.append("text ")
        if self.rows:
            self.rows[-1] += data


def tree(html: str) -> list[str]:
    reader = Tree()
    reader.feed(html)
    rows = (re.sub(r"\s+", " ", row).strip() for row in reader.rows)
    return [row for row in rows if row != "text"]


def agree(text: str) -> None:
    wanted = tree(COMMONMARK.render(text))
    for name, read in READERS.items():
        assert tree(read(text)) == wanted, name


@pytest.mark.parametrize("path", GOLDENS, ids=lambda path: path.stem)
def test_every_summary_is_read_the_same(path: Path) -> None:
    agree(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_hostile_meeting_is_read_the_same(language: str) -> None:
    template = load_template("retrospective", language).template
    for case in CASES:
        agree(render(hostile_meeting(re.sub(r"[\n\r\u2028]+", " ", case)), template))


def test_lists_in_a_row_stay_apart_and_lists_in_lists_stay_inside() -> None:
    deep = ListBlock((ListItem((Span("c"),)), ListItem((Span("d"),))), ordered=True)
    inner = ListBlock((ListItem((Span("b"),), (deep, deep)),))
    lists = tuple(ListBlock((ListItem((Span("a"),), (inner,)),), ordered=ordered) for ordered in (False, True, True))
    text = to_markdown(Document("T", lists))
    assert tree(COMMONMARK.render(text)).count("ol ol") == 2
    assert sum(row.endswith(" ol") for row in tree(COMMONMARK.render(text))) == 2 + 6
    agree(text)


def test_a_list_of_more_than_a_hundred_keeps_what_is_inside() -> None:
    inner = ListBlock((ListItem((Span("b"),)),))
    text = to_markdown(Document("T", (ListBlock((ListItem((Span("a"),), (inner,)),) * 120, ordered=True),)))
    assert sum(row.endswith(" ul") for row in tree(COMMONMARK.render(text))) == 120
    agree(text)


LINKS = """
See https://example.org/a_b_c?x=1&y=2. → https://example.org/a_b_c?x=1&y=2
见https://example.org/c，详见附件 → https://example.org/c
(https://example.org/wiki/Quay_(harbour)) → https://example.org/wiki/Quay_(harbour)
<https://example.org/d> → https://example.org/d
[the map](https://example.org/map) → https://example.org/map
[write](mailto:clerk@example.org) → mailto:clerk@example.org
Mail clerk@example.org, please → mailto:clerk@example.org
www.example.org/fair is up → https://www.example.org/fair
"""
NO_LINKS = ["[x](javascript:alert(1))", "ftp://example.org/a", "[x](file:///etc)", "a@b", "10:30:15", "see [1](a)"]


@pytest.mark.parametrize("row", LINKS.strip().splitlines())
def test_a_typed_link_is_a_link_for_every_reader(row: str) -> None:
    typed, _, target = row.partition(" → ")
    template = load_template("retrospective", "en").template
    action = Line(id="k2", tag="action", text=typed, owners=("Ann",))
    lines = (Line(id="k1", label=typed, text=typed), Line(id="k3", text=typed), action)
    document = compose(Meeting(title="x", agenda=(AgendaItem(id="a1", title="i", lines=lines),)), template)
    text = to_markdown(document)
    agree(text)
    assert sum(found.endswith(f" a {target}") for found in tree(COMMONMARK.render(text))) >= 4
    assert target.removeprefix("mailto:").removeprefix("https://") in to_text(document)


@pytest.mark.parametrize("typed", NO_LINKS)
def test_no_other_address_is_a_link(typed: str) -> None:
    item = AgendaItem(id="a1", title="i", lines=(Line(id="k1", text=typed),))
    text = render(Meeting(title="x", agenda=(item,)), load_template("retrospective", "en").template)
    agree(text)
    assert not any(" a " in row for row in tree(COMMONMARK.render(text)))
    assert typed[1:] in re.sub(r"&#58;", ":", text.replace("\\", ""))
