"""A text of tens of thousands of digits or signs: the time it takes grows with its length, not with the square."""

from __future__ import annotations

import time

import pytest

from minutetui.core.findings.vague import vague_words
from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.store.templates import load_template
from minutetui.summary import render

LENGTH = 20_000


@pytest.mark.parametrize("unit", ["1", "1 ", "1.", "10:00 ", "x(1 ", "1年", "《", "力争", "2026-", "Mar ", " x"])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_long_text_is_looked_at_in_a_second(unit: str, language: str) -> None:
    text = unit * (LENGTH // len(unit))
    line = Line(id="k1", tag="action", text=text, due=text)
    meeting = Meeting(title="T", language=language, agenda=(AgendaItem(id="a1", title="I", lines=(line,)),))
    template = load_template(meeting.kind, meeting.language).template
    render(meeting.with_(agenda=()), template)
    begun = time.process_time()
    vague_words(line)
    render(meeting, template)
    assert time.process_time() - begun < 1
