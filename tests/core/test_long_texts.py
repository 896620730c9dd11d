"""A text of tens of thousands of digits or signs: the time it takes grows with its length, not with the square."""

from __future__ import annotations

import time

import pytest

from helpers_capture import scene
from minutetui.core.capture import read, typed
from minutetui.core.capture.reading import Add
from minutetui.core.capture.typed import says
from minutetui.core.findings.vague import vague_words
from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.core.series.line_search import pinyin_pattern
from minutetui.store.templates import load_template
from minutetui.summary import render
from minutetui.words import Language

LENGTH = 20_000


@pytest.mark.parametrize("unit", ["1", "1 ", "1.", "10:00 ", "x(1 ", "1年", "《", "力争", "2026-", "Mar ", " x"])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_long_text_is_looked_at_in_a_second(unit: str, language: Language) -> None:
    text = unit * (LENGTH // len(unit))
    line = Line(id="k1", tag="action", text=text, due=text)
    meeting = Meeting(title="T", language=language, agenda=(AgendaItem(id="a1", title="I", lines=(line,)),))
    template = load_template(meeting.kind, meeting.language).template
    render(meeting.with_(agenda=()), template)
    begun = time.process_time()
    vague_words(line)
    render(meeting, template)
    assert time.process_time() - begun < 1


HOSTILE = (
    *(
        "\\",
        "\\ ",
        "10:00 ",
        "@",
        "@a ",
        "+1 ",
        "a@b.",
        "http://",
        "(",
        "（",
        "张、",
        "a, ",
        "，",
        ": ",
        "：",
        '"',
        "“",
    ),
    *("s/", "- ", "7-1 ", "7票", "(moved ", "研究", "由李明", " to ", "A. ", "passed? ", "<a@b.c> ", "motion ", "1."),
)
"""What patterns that go back might read again and again."""


def seconds(text: str) -> float:
    """Measure the least time that reading a text takes."""
    here = scene()
    times = []
    for _ in range(3):
        begun = time.process_time()
        read(text, here)
        times.append(time.process_time() - begun)
    return min(times)


@pytest.mark.parametrize("unit", HOSTILE)
@pytest.mark.parametrize("lead", ["", "= x (", "Present: "])
def test_reading_a_typed_text_takes_time_by_its_length(lead: str, unit: str) -> None:
    short, long = (lead + unit * (count // len(unit)) + "x)" for count in (LENGTH // 4, LENGTH))
    assert seconds(long) < 10 * max(seconds(short), 0.002)  # sixteen times, if it went with the square


@pytest.mark.parametrize("unit", ["+2w ", "+x ", "++ ", "+3 months "])
def test_a_line_of_many_signs_takes_time_by_their_number(unit: str) -> None:
    """All of such a line is read, unlike a longer one: eight times as many signs took thirty times as long."""
    short, long = (f"= Send it {unit * (count // len(unit))}" for count in (90, 720))
    assert seconds(long) < 14 * max(seconds(short), 0.0002)


@pytest.mark.parametrize("unit", ["word, ", "10:00 ", "\\ ", "(a) ", "汉字。"])
def test_of_a_long_text_the_beginning_and_the_end_are_read_and_all_is_kept(unit: str) -> None:
    words = f"Order{unit * 500}now"
    act = read(f"> {words} @Bo +Friday", scene()).act
    assert isinstance(act, Add)
    line = act.line
    assert (line.tag, line.text, line.owners, line.due) == ("action", words, ("Bo Chen",), "Friday")
    assert says(typed(line, scene()), line, scene())


def test_letters_that_can_be_split_in_very_many_ways_make_a_short_pattern() -> None:
    """Each xian can be one syllable or two; sixty of them could be split in more ways than there is memory for."""
    syllables = {"xi": "西", "an": "安", "xian": "先"}
    few, many = (pinyin_pattern("xian" * count, syllables) for count in (3, 60))
    assert few is not None
    assert many is not None
    assert few.fullmatch("西安先西安")
    assert many.fullmatch("先" * 60)
    assert len(many.pattern) < 50_000


BEGINNINGS = ("", "= ", "> ", "出席：", "Present: ", "Apologies: ")
REPEATED = ("会", ", ", "，", "。", "1", " ", "张华、", "（", "word ", "Ann Lee, ", ";", "一致通过，", "@1 ", "+2w ")
SLOW = 0.2
"""Seconds of the processor: about ten times what the longest of these takes."""


@pytest.mark.parametrize("length", [1450, 5000])
@pytest.mark.parametrize("beginning", BEGINNINGS)
def test_a_long_text_of_one_kind_is_read_at_once(beginning: str, length: int) -> None:
    here, slow = scene(), {}
    for unit in REPEATED:
        text = (beginning + unit * length)[:length]
        began = time.process_time()
        read(text, here)
        slow[unit] = time.process_time() - began
    assert {unit: took for unit, took in slow.items() if took > SLOW} == {}
