"""Markdown: no text a person typed can change the structure of the document, and none of it is lost."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from minutetui.core.meeting.model import AgendaItem, Aim, Attendee, Line, Meeting, Prose, Unit, Vote
from minutetui.core.template.model import Template
from minutetui.store.templates import load_template
from minutetui.summary import render
from minutetui.summary.backends.markdown import escape_markdown

PARSER = MarkdownIt("commonmark", {"html": True}).enable("table").enable("strikethrough")

HOSTILE = r"""
# heading|###### six|#|- item|+ item|* item|-|--|---|- - -|***|___|===|1. one|1) one|12345. x|> quote|>|```|~~~|~~x~~
`code`|**bold**|*it*|_it_|__b__|[a](b)|![i](u)|[a]: /u|<script>alert(1)</script>|<!-- c -->|<b>|<http://x.y>|&amp;|&#35;
&copy|\|\\|\#|a\|x\*y|snake_case_name|a * b|2 * 3 * 4|**|__|a**b**c|:::|: def|=|==|a | b|
"""
CASES = [case for row in HOSTILE.strip().splitlines() for case in row.split("|") if case]
CASES += [
    "| a | b |",
    "    code",
    "\tcode",
    "a\nb",
    "a\n\n# b",
    "a\r- b",
    "a\u2028# b",
    "x\0y",
    "a\n===",
    "a  \nb",
    "trail \\",
]


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


def meeting(text: str) -> Meeting:
    """Give a meeting with one text in every place that the summary shows."""
    inner = Line(id="k2", tag="decision", text=text, label=text, vote=Vote(for_=1, result=text, moved=text))
    action = Line(id="k3", tag="action", text=text, label=text, owners=(text,), due=text)
    lone = Line(id="k4", tag="action", text=text, owners=("Ann", text))
    lines = (
        Line(id="k1", tag="note", text=text, label=text, speaker=text, verb=text, owners=(text,), due=text),
        Line(id="k5", tag="issue", text=text, label=text, lines=(inner, action, lone)),
        Line(id="k6", tag="issue", text=text),
        Line(id="k7", tag="success", text=text, label=text),
        Line(id="k8", tag="lesson", text=text),
    )
    return Meeting(
        title=text,
        place=text,
        chair=text,
        recorder=text,
        headcount=text,
        attendees=(Attendee(name="Ann", role=text, unit=text), Attendee(name=text, attendance="apologies")),
        units=(Unit(name="Depot", leads=(text,), due=text),),
        aims=(Aim(title=text, text=text),),
        agenda=(
            AgendaItem(id="a1", title=text, led_by=(text, "Ann"), led_as=text, intro=text, session=text, lines=lines),
        ),
        prose={"outlook": Prose(before=text), "agenda": Prose(before=text, after=text)},
    )


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("hostile", CASES)
def test_hostile_text_in_every_field_leaves_the_structure_alone(language: str, hostile: str) -> None:
    template: Template = load_template("retrospective", language).template
    # A line feed in prose parts paragraphs, which is what it is for; so there it is compared without.
    plain = render(meeting("word"), template)
    one = re.sub(r"[\n\r\u2028]+", " ", hostile)
    tricky = render(meeting(one), template)
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
    shown = re.sub("[\x00-\x08\x0e-\x1f\x7f]", "\ufffd", breaks).strip()
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
