"""Markdown: no text a person typed can change the structure of the document, and none of it is lost."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from helpers_markdown import CASES, hostile_meeting
from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.core.template.model import Template
from minutetui.store.templates import load_template
from minutetui.summary import render
from minutetui.summary.backends.markdown import escape_markdown

PARSER = MarkdownIt("commonmark", {"html": True}).enable("table").enable("strikethrough")


def shape(text: str) -> list[str]:
    """Give the structure of a document: its block tokens, and the kinds of its inline ones."""
    found = []
    for token in PARSER.parse(text):
        if token.type == "inline":
            found.append(" ".join(child.type for child in (token.children or []) if child.type != "text"))
        else:
            found.append(f"{token.type} {token.tag}")
    return found


def words(text: str) -> str:
    """Give the text of a document as a reader sees it, white space folded."""
    children: list[Token] = [child for token in PARSER.parse(text) for child in (token.children or [])]
    return re.sub(r"\s+", " ", " ".join(child.content for child in children if child.type == "text"))


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("hostile", CASES)
def test_hostile_text_in_every_field_leaves_the_structure_alone(language: str, hostile: str) -> None:
    template: Template = load_template("retrospective", language).template
    # A line feed in prose parts paragraphs, which is what it is for; so there it is compared without.
    plain = render(hostile_meeting("word"), template)
    one = re.sub(r"[\n\r\u2028]+", " ", hostile)
    tricky = render(hostile_meeting(one), template)
    assert shape(tricky) == shape(plain)
    seen = words(tricky)
    expected = re.sub(r"\s+", " ", one.replace("\0", "\ufffd")).strip()
    assert seen.count(expected) >= 10


@pytest.mark.parametrize("hostile", [case for case in CASES if re.search(r"[\n\r\u2028]", case)])
def test_line_ends_in_a_line_are_spaces(hostile: str) -> None:
    template = load_template("retrospective", "en").template

    def with_line(text: str) -> Meeting:
        item = AgendaItem(id="a1", title=text, lines=(Line(id="k1", text=text, label=text),))
        return Meeting(title=text, agenda=(item,))

    assert shape(render(with_line(hostile), template)) == shape(render(with_line("word"), template))


@given(st.text(max_size=20).filter(lambda text: text.strip()))
def test_any_text_is_one_paragraph_with_that_text(text: str) -> None:
    breaks = re.sub("[\t\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+", " ", text)
    left = re.sub("[\x80-\x9f\u202a-\u202e\u2066-\u2069]", "", breaks)
    shown = re.sub("[\x00-\x08\x0e-\x1f\x7f]", "\ufffd", left).strip()
    parsed = PARSER.parse(escape_markdown(text))
    if not shown:
        assert not parsed
        return
    assert [token.type for token in parsed] == ["paragraph_open", "inline", "paragraph_close"]
    children = parsed[1].children or []
    assert {child.type for child in children} == {"text"}
    assert "".join(child.content for child in children) == shown


@pytest.mark.parametrize(
    "text", ["5 * 3", "A_1 and snake_case", "50% (net) – done.", "《通知》：一、二", "a-b", "C:\\new"]
)
def test_ordinary_text_has_hardly_a_backslash(text: str) -> None:
    assert escape_markdown(text).replace("\\*", "*") == text


def test_goldens_stand_beside_the_samples() -> None:
    samples = Path(__file__).parents[2] / "samples"
    assert {path.stem for path in samples.glob("*.md")} == {path.stem for path in samples.glob("*.toml")}
