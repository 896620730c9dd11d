"""Output formats: one table of back ends over the block tree; plain text is the second of them."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from helpers_documents import table
from minutetui.core.text.characters import cells
from minutetui.errors import UsageError
from minutetui.rows.document import DocumentRows
from minutetui.store.decode import decode
from minutetui.store.templates import load_template
from minutetui.summary import BACKENDS, back_end, compose
from minutetui.summary.backends.text import to_text
from minutetui.summary.blocks import Document, HeadingBlock, ListBlock, ListItem, ParagraphBlock, Span, TableBlock

ROOT = Path(__file__).parents[2]
SAMPLES = sorted((ROOT / "samples").glob("*.toml"))


def document(path: Path) -> Document:
    meeting = decode(path.read_bytes(), path.name).meeting
    return compose(meeting, load_template(meeting.kind, meeting.language).template)


@pytest.mark.parametrize(
    ("name", "path", "found"),
    [
        ("", None, "markdown"),
        ("", "notes.md", "markdown"),
        ("", "notes.MARKDOWN", "markdown"),
        ("", "folder.md/notes.txt", "text"),
        ("text", "notes.md", "text"),
        ("txt", None, "text"),
        ("MD", "notes", "markdown"),
    ],
)
def test_a_format_is_chosen_by_name_or_extension(name: str, path: str | None, found: str) -> None:
    assert back_end(name, path).name == found


@pytest.mark.parametrize(("name", "path"), [("", "notes.odt"), ("", "notes"), ("", "notes.md.bak"), ("odt", "a.md")])
def test_an_unknown_format_is_refused_with_the_known_ones(name: str, path: str) -> None:
    with pytest.raises(UsageError) as caught:
        back_end(name, path)
    assert all(one.name in caught.value.said("en") and one.extensions[0] in caught.value.said("zh") for one in BACKENDS)


def test_plain_text_of_every_kind_of_block() -> None:
    inner = ListBlock((ListItem((Span("说明：", strong=True), Span("甲"))),))
    blocks = (
        ParagraphBlock((Span("Present:", strong=True), Span("Ann\nLee"))),
        HeadingBlock(2, "1. Points"),
        ListBlock((ListItem((Span("a * b # c_d_"),), (inner,)), ListItem((Span("e"),)))),
        ListBlock((ListItem((Span("f"),)), ListItem((Span("g"),))), ordered=True),
        HeadingBlock(3, "1.1 Table"),
        table(("No.", "事项", "Due"), ("1", "购买备用泵", "May"), ("12", "x", "June")),
    )
    assert to_text(Document("Title", blocks)) == (
        "Title\n\nPresent: Ann Lee\n\n\n1. Points\n\n• a * b # c_d_\n  ◦ 说明：甲\n• e\n\n1. f\n2. g\n\n1.1 Table\n\n"
        "No.  事项        Due\n1    购买备用泵  May\n12   x           June\n"
    )


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_plain_text_of_the_samples_has_no_marks_and_all_words(path: Path) -> None:
    found = document(path)
    text = to_text(found)
    assert not re.search(r"\*\*|^#|^\s*- |\| ---", text, re.MULTILINE)
    for block in found.blocks:
        if isinstance(block, HeadingBlock | ParagraphBlock):
            words = [block.text] if isinstance(block, HeadingBlock) else [span.text for span in block.spans]
            assert all(word.strip() in text for word in words)


def test_a_wide_table_is_wrapped_in_its_columns() -> None:
    wide = table(("No.", "Action", "Owner"), ("1", "put the quay in order " * 9, "Ann Lee"), ("2", "请落实。" * 20, ""))
    lines = to_text(Document("T", (wide,))).splitlines()[2:]
    assert max(map(cells, lines)) <= 96
    column = lines[0].index("Owner")
    assert lines[1][column:] == "Ann Lee"
    assert all(line[:5].strip() in ("", "1", "2", "No.") for line in lines)
    assert not any(line.lstrip().startswith("。") for line in lines)


def render(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "minutetui", "render", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


def test_render_writes_the_format_that_the_extension_says(tmp_path: Path) -> None:
    sample = ROOT / "samples" / "minutes.en.toml"
    assert render(sample, "-o", tmp_path / "m.txt").returncode == 0
    assert (tmp_path / "m.txt").read_text(encoding="utf-8") == to_text(document(sample))
    assert render(sample, "--format", "text").stdout == to_text(document(sample))
    refused = render(sample, "-o", tmp_path / "m.odt")
    assert (refused.returncode, "markdown (.md" in refused.stderr) == (2, True)
    assert not (tmp_path / "m.odt").exists()


@pytest.mark.parametrize("name", ["other.toml", "other.md", "broken.toml"])
def test_a_summary_is_never_written_over_a_meeting(name: str, tmp_path: Path) -> None:
    sample, other = ROOT / "samples" / "minutes.en.toml", tmp_path / name
    data = b"title = [" if name == "broken.toml" else sample.read_bytes()
    other.write_bytes(data)
    refused = render(sample, "--format", "markdown", "-o", other)
    assert refused.returncode == 2
    assert "is a meeting file" in refused.stderr
    assert refused.stderr.count("\n") == 1
    assert other.read_bytes() == data


def test_a_summary_replaces_an_older_summary(tmp_path: Path) -> None:
    old = tmp_path / "old.md"
    assert render(ROOT / "samples" / "demo.en.toml", "-o", old).returncode == 0
    assert render(ROOT / "samples" / "minutes.en.toml", "-o", old).returncode == 0
    assert old.read_text(encoding="utf-8").startswith("# Board meeting")


@pytest.mark.parametrize("width", [78, 118, 40])
def test_tables_on_the_screen_have_columns_and_show_every_word(width: int) -> None:
    header = ("序号", "工作事项", "Owner")
    written = [("1", "向轮渡公司索取冬季时刻表，并核对坐标", "贺知秋"), ("2", "Open the account " * 8, "Piers")]
    shown = TableBlock(header, tuple(tuple((Span(text),) for text in row) for row in written))
    rows = ["".join(text for text, _ in row.parts) for row in DocumentRows(width, "").rows(Document("", (shown,)))]
    rule = next(index for index, row in enumerate(rows) if row.startswith("─"))
    assert max(map(cells, rows)) <= width
    owners = {cells(row[: row.index(name)]) for row in rows for name in ("Owner", "贺知秋", "Piers") if name in row}
    assert len(owners) == 1, "the third column begins in the same cell"
    assert rows[rule - 1].split() == list(header)
    assert "".join(rows).count("account") == 8
