"""Word and HTML files in the programs that people open them with."""

from __future__ import annotations

import io
import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdf
import pytest
import typst

from helpers_documents import SAMPLES, Piece, document_of, pieces, squeezed
from helpers_faults import needs
from minutetui.summary.backends.html import to_html
from minutetui.summary.backends.pdf import to_pdf
from minutetui.summary.backends.word import to_word

pytestmark = pytest.mark.faults

OFFICE = next(path for path in SAMPLES if path.stem == "office.zh")


def pandoc(data: str | Path, kind: str) -> list[Piece]:
    """Read a file with pandoc as a flat list."""
    command = ["pandoc", "-f", kind, "-t", "json", str(data)]
    tree = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    title = _text(tree["meta"].get("title", {}).get("c", []))
    found = [piece for block in tree["blocks"] for piece in _pieces(block, 0)]
    return [("title", title), *found] if kind == "docx" else found


def _pieces(block: dict[str, Any], depth: int) -> Iterator[Piece]:
    kind: str = block["t"]
    content: Any = block.get("c")
    if kind == "Header":
        yield f"h{content[0] + 1}", _text(content[2])
    elif kind in ("Para", "Plain"):
        yield "p", _text(content)
    elif kind in ("BulletList", "OrderedList"):
        for entry in content if kind == "BulletList" else content[1]:
            first, *inner = entry
            yield f"{'ul' if kind == 'BulletList' else 'ol'}{depth}", _text(first["c"])
            for one in inner:
                yield from _pieces(one, depth + 1)
    elif kind == "Table":
        _, _, _, head, bodies, _ = content
        for row in (*head[1], *(row for body in bodies for row in (*body[2], *body[3]))):
            yield from (("cell", _text([one for inner in cell[4] for one in inner["c"]])) for cell in row[1])


def _text(inlines: Any) -> str:
    if isinstance(inlines, dict):
        return (
            _text(inlines["c"]) if "c" in inlines and inlines["t"] != "Link" else _text(inlines.get("c", [[], ""])[1])
        )
    if isinstance(inlines, list):
        return "".join(map(_text, inlines))
    return squeezed(str(inlines))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_pandoc_reads_a_word_document_back_as_the_same_tree(path: Path, tmp_path: Path) -> None:
    needs("pandoc")
    document = document_of(path)
    file = tmp_path / "a.docx"
    file.write_bytes(to_word(document))
    assert pandoc(file, "docx") == pieces(document)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_libreoffice_makes_pages_with_every_word(path: Path, tmp_path: Path) -> None:
    needs("soffice", "pdftotext")
    document = document_of(path)
    file = tmp_path / "a.docx"
    file.write_bytes(to_word(document))
    home = f"-env:UserInstallation=file://{tmp_path}/home"
    command = ["soffice", home, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(file)]
    subprocess.run(command, capture_output=True, check=True, timeout=180)
    text = subprocess.run(
        ["pdftotext", "-raw", tmp_path / "a.pdf", "-"], capture_output=True, check=True
    ).stdout.decode()
    shown = squeezed(text)
    missing = [piece for kind, piece in pieces(document) if kind.startswith("h") and piece not in shown]
    assert missing == []
    assert sum(map(len, (piece for _, piece in pieces(document)))) <= len(shown)


@pytest.mark.parametrize("path", SAMPLES[:3], ids=lambda path: path.stem)
def test_chromium_prints_the_page(path: Path, tmp_path: Path) -> None:
    needs("chromium", "pdftotext")
    document = document_of(path)
    file = tmp_path / "a.html"
    file.write_text(to_html(document), encoding="utf-8")
    out = tmp_path / "a.pdf"
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--print-to-pdf={out}", file.as_uri()]
    subprocess.run(command, capture_output=True, check=True, timeout=180)
    text = subprocess.run(["pdftotext", "-raw", out, "-"], capture_output=True, check=True).stdout.decode()
    assert squeezed(document.title) in squeezed(text)


def glyphs(data: bytes) -> list[int]:
    """List the numbers of the glyphs that a PDF file of typst draws; 0 is the box for a missing character."""
    found = []
    for page in pypdf.PdfReader(io.BytesIO(data)).pages:
        content = page.get_contents()
        for operands, operator in content.operations if content is not None else ():
            strings = {b"Tj": operands, b"TJ": operands[0] if operands else ()}.get(operator, ())
            for string in strings:
                raw = getattr(string, "original_bytes", b"")
                found += [int.from_bytes(raw[at : at + 2]) for at in range(0, len(raw), 2)]
    return found


def needs_chinese_font() -> None:
    if not any("CJK" in family for family in typst.Fonts().families()):
        pytest.skip("needs fonts-noto-cjk, which is not installed")


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_character_of_a_pdf_has_a_glyph(path: Path) -> None:
    needs_chinese_font()
    document = document_of(path)
    drawn = glyphs(to_pdf(document))
    assert 0 not in drawn
    assert len(drawn) >= 0.9 * sum(len(text) for _, text in pieces(document)), "ligatures aside, one for each character"


def test_a_character_without_a_glyph_is_seen() -> None:
    page = '#set text(font: "Libertinus Serif", fallback: false)\n会议 minutes'
    data = typst.compile(page.encode(), font_paths=typst.Fonts(include_system_fonts=False))
    assert glyphs(data).count(0) == 2


def test_an_official_pdf_file_has_a_colophon_and_numbers_at_the_outer_edge() -> None:
    needs_chinese_font()
    pages = pypdf.PdfReader(io.BytesIO(to_pdf(document_of(OFFICE)))).pages
    contents: list[Any] = [page.get_contents() for page in pages]
    drawn = [content.get_data().decode("latin-1") for content in contents]
    texts = pages[-1].extract_text().split("\n")
    assert [text[:5] for text in texts[-4:-1]] == ["抄送：集团", "分送：集团", "集团办公室"]
    assert len(re.findall(r" l\n", drawn[-1])) == 4
    numbers = [float(edge) for one in drawn for edge in re.findall(r"/Footer.*?1 0 0 -1 ([\d.]+)", one, re.DOTALL)]
    assert [number > 300 for number in numbers] == [page % 2 == 0 for page in range(len(pages))]
    assert len(pages) <= 6, "columns of one character take many pages"
