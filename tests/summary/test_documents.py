"""Word, HTML, mail and PDF files: the same structure as the blocks, the same bytes twice, and text that stays text."""

from __future__ import annotations

import email
import email.policy
import io
import re
import sys
import zipfile
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import docx
import openxml_audit
import pypdf
import pytest
import typst
from docx.oxml.ns import qn

from helpers_documents import SAMPLES, Piece, document_of, pieces, squeezed, table
from helpers_markdown import CASES, hostile_meeting
from minutetui.errors import FileError, FormatError
from minutetui.store.templates import load_template
from minutetui.summary import BACKENDS, Look, compose
from minutetui.summary.backends.html import to_html
from minutetui.summary.backends.mail import to_mail
from minutetui.summary.backends.pages import column_widths
from minutetui.summary.backends.pdf import to_pdf
from minutetui.summary.backends.word import to_word
from minutetui.summary.blocks import Document, ParagraphBlock, Span, with_texts

CHINESE, ENGLISH = (next(path for path in SAMPLES if path.stem == f"minutes.{name}") for name in ("zh", "en"))

HOSTILE = [
    *CASES,
    "<w:p/>",
    "]]>&amp;",
    '" onmouseover="x',
    '") #panic("x") //',
    "\\u{41} #x $a$ @b",
    "javascript:alert(1)",
    "\ufffe\uffff\u202e",
    "=1+1",
]


def word_pieces(data: bytes) -> list[Piece]:
    """Read a Word document back with python-docx."""
    document = docx.Document(io.BytesIO(data))
    return list(_word_pieces(document, document.element.body))


def _word_pieces(document: Any, body: Any) -> Iterator[Piece]:
    for element in body:
        text = squeezed("".join(node.text or "" for node in element.iter(qn("w:t"))))
        if element.tag == qn("w:tbl"):
            for cell in element.iter(qn("w:tc")):
                yield "cell", squeezed("".join(node.text or "" for node in cell.iter(qn("w:t"))))
        elif element.tag == qn("w:p") and (text or element.xpath("w:pPr/w:pStyle")):
            yield _kind(element), text


def _kind(paragraph: Any) -> str:
    style = paragraph.xpath("string(w:pPr/w:pStyle/@w:val)")
    number, depth = (paragraph.xpath(f"string(w:pPr/w:numPr/w:{name}/@w:val)") for name in ("numId", "ilvl"))
    if number:
        return f"{'ul' if number == '1' else 'ol'}{depth}"
    return {"Title": "title", "BodyText": "p", "Colophon": "p"}.get(
        style
    ) or f"h{int(style.removeprefix('Heading')) + 1}"


class Page(HTMLParser):
    """Reads a page, and fails where a tag is not closed."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[Piece] = []
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("href", "src", "action", "data")]
        if tag == "meta":
            return
        self.open.append(tag)
        kinds = {"h1": "title", "td": "cell", "th": "cell", "p": "p"}
        lists = [one for one in self.open if one in ("ul", "ol")]
        kind = (
            f"{lists[-1]}{len(lists) - 1}" if tag == "li" else kinds.get(tag) or (tag if re.match(r"h\d", tag) else "")
        )
        if kind:
            self.found.append((kind, ""))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.found and "style" not in self.open:
            kind, text = self.found[-1]
            self.found[-1] = (kind, text + squeezed(data))


def page_of(text: str) -> Page:
    page = Page()
    page.feed(text)
    page.close()
    assert page.open == []
    return page


def hostile(text: str, language: str = "en", kind: str = "retrospective") -> Document:
    return compose(hostile_meeting(text), load_template(kind, language).template)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_word_document_reads_back_as_the_same_tree(path: Path) -> None:
    document = document_of(path)
    assert word_pieces(to_word(document)) == pieces(document)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_page_reads_back_as_the_same_tree(path: Path) -> None:
    document = document_of(path)
    assert page_of(to_html(document)).found == pieces(document)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_the_validator_of_word_documents_finds_nothing(path: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.docx"
    file.write_bytes(to_word(document_of(path)))
    found = openxml_audit.OpenXmlValidator().validate(str(file))
    assert [str(error.description) for error in found.errors] == []


@pytest.mark.parametrize("back_end", BACKENDS, ids=lambda one: one.name)
def test_the_same_bytes_twice(back_end: Any) -> None:
    document = document_of(ENGLISH)
    assert back_end.write(document, Look()) == back_end.write(document, Look())


def test_lists_start_anew_and_heads_of_tables_repeat() -> None:
    with zipfile.ZipFile(io.BytesIO(to_word(document_of(CHINESE)))) as packed:
        body, numbering = packed.read("word/document.xml").decode(), packed.read("word/numbering.xml").decode()
    lists = set(re.findall(r'<w:numId w:val="(\d+)"', body)) - {"1"}
    assert lists
    assert numbering.count('<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>') == len(lists)
    assert body.count("<w:tblHeader/>") == body.count("<w:tbl>")


@pytest.mark.parametrize(("sample", "indented"), [(CHINESE, True), (ENGLISH, False)])
def test_numbered_paragraphs_are_indented_as_the_text_is(sample: Path, indented: bool) -> None:
    with zipfile.ZipFile(io.BytesIO(to_word(document_of(sample)))) as packed:
        numbering = packed.read("word/numbering.xml").decode()
    first = numbering.partition('<w:numFmt w:val="decimal"/>')[2].partition("</w:lvl>")[0]
    assert ('w:left="0"' in first and 'w:firstLineChars="200"' in first) == indented


def test_properties_come_from_the_meeting() -> None:
    document = document_of(ENGLISH)
    core = docx.Document(io.BytesIO(to_word(document))).core_properties
    assert (core.title, core.author, str(core.created)) == (
        document.title,
        ", ".join(document.authors),
        f"{document.date} 00:00:00+00:00",
    )


def test_the_official_layout() -> None:
    document = document_of(CHINESE)
    assert document.official
    section = docx.Document(io.BytesIO(to_word(document))).sections[0]
    lengths = (section.page_width, section.page_height, section.top_margin, section.left_margin, section.right_margin)
    assert [round((length or 0) / 36000) for length in lengths] == [210, 297, 37, 28, 26]
    with zipfile.ZipFile(io.BytesIO(to_word(document, Look(font_han="华文仿宋")))) as packed:
        styles = packed.read("word/styles.xml").decode()
    assert 'w:eastAsia="华文仿宋"' in styles
    assert '<w:outlineLvl w:val="0"/>' in styles


def test_only_the_line_that_says_draft_is_centred() -> None:
    lines = (ParagraphBlock((Span("（送审稿）"),), centred=True), ParagraphBlock((Span("会议于周一召开。"),)))
    for blocks, wanted in ((lines, ["center", None]), (lines[1:], [None])):
        document = docx.Document(io.BytesIO(to_word(Document("纪要", blocks, "zh", official=True))))
        alignments = [paragraph.alignment for paragraph in document.paragraphs[1:]]
        assert [one.name.lower() if one is not None else None for one in alignments] == wanted


def test_an_official_page_has_22_lines_of_28_characters() -> None:
    data = to_word(document_of(CHINESE))
    section = docx.Document(io.BytesIO(data)).sections[0]._sectPr
    page, margins, grid = (
        {key.split("}")[1]: value for key, value in section.find(qn(f"w:{name}")).items()}
        for name in ("pgSz", "pgMar", "docGrid")
    )
    height = int(page["h"]) - int(margins["top"]) - int(margins["bottom"])
    width = int(page["w"]) - int(margins["left"]) - int(margins["right"])
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        (usual,) = re.findall("<w:rPrDefault>(.*?)</w:rPrDefault>", packed.read("word/styles.xml").decode())
    size, closer = (int(re.findall(rf'<w:{name} w:val="(-?\d+)"', usual)[0]) for name in ("sz", "spacing"))
    assert (grid["type"], size) == ("lines", 32)
    assert height // int(grid["linePitch"]) == 22
    assert width // (size * 10 + closer) == 28


def test_rules_divide_the_colophon() -> None:
    texts = ["Text", "主送：甲部", "抄送：乙部", "分送：丙部", "办公室　　2026年7月17日印发"]
    document = Document("纪要", tuple(ParagraphBlock((Span(text),)) for text in texts), "zh", official=True)
    found = docx.Document(io.BytesIO(to_word(document))).paragraphs
    assert [paragraph.text for paragraph in found[1:]] == [*texts[:-1], "办公室\t2026年7月17日印发"]
    assert [_rules(paragraph) for paragraph in found[1:]] == [
        {},
        {"top": "8", "bottom": "6"},
        {"bottom": "6"},
        {"bottom": "6"},
        {"bottom": "8"},
    ]
    borders = [[edge.items() for edge in paragraph._p.xpath("w:pPr/w:pBdr/*")] for paragraph in found[2:]]
    assert all(one != following for one, following in pairwise(borders))
    plain = docx.Document(io.BytesIO(to_word(document._replace(official=False))))
    assert not any(map(_rules, plain.paragraphs))


def _rules(paragraph: Any) -> dict[str, str]:
    return {edge.tag.split("}")[1]: edge.get(qn("w:sz")) for edge in paragraph._p.xpath("w:pPr/w:pBdr/*")}


def test_a_document_like_the_firms_keeps_its_styles_and_header() -> None:
    firm = docx.Document()
    firm.sections[0].header.paragraphs[0].text = "Harbour Works"
    firm.styles["Heading 1"].font.name = "Georgia"
    firm.add_paragraph("Old text")
    data = io.BytesIO()
    firm.save(data)
    look = Look(like=data.getvalue(), like_name="firm.docx")
    linked = ParagraphBlock((Span("See "), Span("map", link="https://a.example/")))
    document = Document("Minutes", (linked, linked))
    written = to_word(document, look)
    found = docx.Document(io.BytesIO(written))
    assert [paragraph.text for paragraph in found.paragraphs] == ["Minutes", "See map", "See map"]
    assert found.sections[0].header.paragraphs[0].text == "Harbour Works"
    assert found.styles["Heading 1"].font.name == "Georgia"
    addresses = [link.address for paragraph in found.paragraphs for link in paragraph.hyperlinks]
    assert addresses == ["https://a.example/"] * 2
    assert written == to_word(document, look)


def test_a_firms_document_that_is_none_is_refused() -> None:
    with pytest.raises(FormatError, match=r"firm\.docx is not a Word document"):
        to_word(Document("Minutes", ()), Look(like=b"PK", like_name="firm.docx"))


@cache
def tags_of_plain_text(language: str, name: str) -> set[str]:
    """Give the tags of the page whose texts are nothing special."""
    return page_of(to_html(hostile("plain", language, name))).tags


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("kind", ["retrospective.en", "minutes.zh", "minutes.en", "notes.en"])
def test_hostile_texts_change_no_structure(text: str, kind: str) -> None:
    name, language = kind.split(".")
    document = hostile(text, language, name)
    page = page_of(to_html(document))
    assert [kind for kind, _ in word_pieces(to_word(document))] == [kind for kind, _ in pieces(document)]
    assert page.found == pieces(document)
    assert page.tags == tags_of_plain_text(language, name)
    assert all(re.match(r"https?://|mailto:", address) for address in page.addresses)


@pytest.mark.parametrize("text", ['") #panic("x") //', "\\", '"', "#x $a$ @b <c>", "[a](javascript:x)", "/* x", "```"])
def test_hostile_texts_are_no_markup_of_typst(text: str) -> None:
    for name in ("retrospective", "minutes", "notes"):
        document = hostile(text, kind=name)
        assert to_pdf(document).startswith(b"%PDF-")
        assert to_pdf(document._replace(official=True)).startswith(b"%PDF-")


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", 'https://a.example/" onclick="x'])
def test_only_addresses_of_the_web_and_of_mail_are_links(address: str) -> None:
    document = Document("Minutes", (ParagraphBlock((Span("here", link=address),)),))
    assert page_of(to_html(document)).addresses == []
    with zipfile.ZipFile(io.BytesIO(to_word(document))) as packed:
        assert b"External" not in packed.read("word/_rels/document.xml.rels")
    assert not _links(to_pdf(document))


@pytest.mark.parametrize("back_end", BACKENDS, ids=lambda one: one.name)
def test_confidential_lines_stay_out(back_end: Any) -> None:
    meeting = hostile_meeting("plain")
    items = tuple(
        item.with_(lines=tuple(line.with_(text="Sell the yard", confidential=True) for line in item.lines))
        for item in meeting.agenda
    )
    template = load_template("retrospective", "en").template
    data = back_end.write(compose(meeting.with_(agenda=items), template), Look())
    assert b"Sell the yard" not in (_unpacked(data) if back_end.name in ("word", "mail") else data)


def _unpacked(data: bytes) -> bytes:
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            return b"".join(packed.read(name) for name in packed.namelist())
    parts = (part.get_payload(decode=True) for part in email.message_from_bytes(data).walk())
    return b"".join(part for part in parts if isinstance(part, bytes))


def test_a_mail_is_a_draft_with_text_page_and_word_file() -> None:
    document = document_of(CHINESE)
    message = email.message_from_bytes(to_mail(document), policy=email.policy.default)
    assert (message["X-Unsent"], message["Subject"]) == ("1", document.title)
    kinds = [part.get_content_type() for part in message.walk() if not part.is_multipart()]
    assert kinds[:2] == ["text/plain", "text/html"]
    (attached,) = message.iter_attachments()
    assert (attached.get_filename(), attached.get_content()) == (f"{document.title}.docx", to_word(document))


def test_a_title_writes_no_header_of_its_own() -> None:
    message = email.message_from_bytes(
        to_mail(Document("Minutes\r\nBcc: x@a.example", ())), policy=email.policy.default
    )
    assert (message["Bcc"], message["Subject"]) == (None, "Minutes Bcc: x@a.example")


def test_pdf_without_typst_or_a_chinese_font_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    every = typst.Fonts
    monkeypatch.setattr(typst, "Fonts", lambda: every(include_system_fonts=False))
    assert to_pdf(Document("Minutes", ())).startswith(b"%PDF-")
    with pytest.raises(FileError, match="fonts-noto-cjk"):
        to_pdf(document_of(CHINESE))
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(FileError, match=r"minutetui\[pdf\]"):
        to_pdf(Document("Minutes", ()))


def test_columns_are_as_wide_as_their_widest_word() -> None:
    filled = table(("No.", "What", "状态"), ("1", "word " * 60, "推进中"), ("12", "b", "已完成"))
    widths = column_widths(filled, 9000, 22)
    assert sum(widths) == 9000
    assert widths[0] > 3 * 110
    assert widths[2] > 3 * 220 + 216
    assert widths[1] > widths[2] > widths[0]


def test_a_date_and_a_name_are_not_broken_where_there_is_room() -> None:
    filled = table(("No.", "Action", "Owner", "Due"), ("1", "word " * 30, "Piers Langton", "3 November 2026"))
    widths = column_widths(filled, 9000, 22)
    assert widths[2] > 13 * 110 * 1.25
    assert widths[3] > 15 * 110 * 1.25


def test_a_date_is_not_broken_beside_four_other_columns() -> None:
    row = ("1", "Report on the streetlight", "Public participation", "Cllr David Whitcombe", "11 December 2026")
    widths = column_widths(table(("No.", "Action", "Item", "Owner", "Due"), row), 9184, 22)
    assert widths[4] > 16 * 110 * 1.25
    assert sum(widths) == 9184


def test_a_link_in_a_table_is_a_link_in_every_format_that_has_them() -> None:
    document = Document("T", (with_texts(table(("What",), ("Read the [plan](https://a.example/plan)",)), str),))
    assert page_of(to_html(document)).addresses == ["https://a.example/plan"]
    assert ("cell", "Readtheplan") in page_of(to_html(document)).found
    with zipfile.ZipFile(io.BytesIO(to_word(document))) as packed:
        assert b'Target="https://a.example/plan"' in packed.read("word/_rels/document.xml.rels")
    assert _links(to_pdf(document)) == ["https://a.example/plan"]


def _links(data: bytes) -> list[str]:
    """List the addresses that a PDF file links to."""
    pages: list[Any] = list(pypdf.PdfReader(io.BytesIO(data)).pages)
    return [one.get_object()["/A"]["/URI"] for page in pages for one in page.get("/Annots", ())]
