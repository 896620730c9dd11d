"""Prose as it is edited: paragraphs before and after what a section draws, in one text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from minutetui.core.meeting.model import Prose
from minutetui.core.meeting.prose import PROSE_MARK, as_text, from_text, joined, split

PARAGRAPHS = st.lists(
    st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1).filter(lambda t: PROSE_MARK not in t)
)


@given(PARAGRAPHS, PARAGRAPHS)
def test_what_nobody_changed_in_the_editor_stays(before: list[str], after: list[str]) -> None:
    prose = Prose(before=joined(before), after=joined(after))
    assert from_text(as_text(prose, "(below: after it)"), prose) == prose


def test_without_content_in_between_all_of_it_is_one_text() -> None:
    assert as_text(Prose(before="a", after="b"), "") == "a\n\nb\n"


def test_what_stands_below_the_mark_comes_after() -> None:
    text = f"One\ntwo.\n\nThree.\n{PROSE_MARK} (any words)\nFour."
    assert from_text(text, Prose()) == Prose(before="One two.\n\nThree.", after="Four.")
    assert from_text("One.", Prose(after="gone")) == Prose(before="One.")


def test_paragraphs_part_at_empty_lines() -> None:
    assert split("a\r\nb\r\n \r\n\r\nc") == ["a b", "c"]
