"""The table of planned and spent time: a section that a template may have, in both languages and every format."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile

import pytest

from helpers_documents import table
from minutetui.core.meeting.model import AgendaItem, Meeting
from minutetui.core.template.model import Section, Template
from minutetui.store.templates import list_templates, load_template
from minutetui.summary import back_end, compose
from minutetui.summary.backends.pages import Look
from minutetui.summary.blocks import HeadingBlock
from minutetui.words import Language

NINE = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)
AGENDA = (
    AgendaItem(id="a1", title="Throughput 吞吐量", minutes=20, spent=25 * 60),
    AgendaItem(id="a2", title="Night shift", started=NINE, ended=NINE + dt.timedelta(minutes=7)),
    AgendaItem(id="a3", title="Housekeeping", minutes=5),
    AgendaItem(id="a4", title="Any other business"),
    AgendaItem(id="a5", title="Salaries", minutes=15, spent=600, confidential=True),
)
ROWS = (("Throughput 吞吐量", "20", "25"), ("Night shift", "–", "7"), ("Housekeeping", "5", "0"))


def timed(language: Language) -> Template:
    """Give the template of minutes with a section for the times."""
    template = load_template("minutes", language).template
    section = Section(id="times", heading="Times", draws="times", numbered=False)
    return template.with_(sections=(*template.sections, section))


def meeting(language: Language, agenda: tuple[AgendaItem, ...] = AGENDA) -> Meeting:
    """Give a meeting of some agenda items."""
    return Meeting(title="Depot", language=language, date=NINE.date(), agenda=agenda)


@pytest.mark.parametrize(
    ("language", "columns"),
    [
        ("en", ("Item", "Planned (minutes)", "Spent (minutes)")),
        ("zh", ("议题", "计划用时（分钟）", "实际用时（分钟）")),
    ],
)
def test_the_table_has_the_items_with_times(language: Language, columns: tuple[str, ...]) -> None:
    *_, heading, times = compose(meeting(language), timed(language)).blocks
    assert isinstance(heading, HeadingBlock)
    assert heading.text == "Times"
    assert times == table(columns, *ROWS)


def _words(name: str, data: bytes) -> str:
    """Give the text of a file without its markup."""
    if name == "word":
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            data = packed.read("word/document.xml")
    return " ".join(re.sub(r"<[^>]*>|[|\s]+", " ", data.decode()).split())


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("name", ["markdown", "text", "html", "word"])
def test_every_format_prints_it(language: Language, name: str) -> None:
    template = timed(language)
    words = _words(name, back_end(name).write(compose(meeting(language), template), Look()))
    wanted = (*template.words.time_columns, *(cell for row in ROWS for cell in row))
    assert re.search(r"\W+(?:-+ )*".join(map(re.escape, wanted)), words)
    assert "Salaries" not in words


def test_a_meeting_without_times_has_no_such_section() -> None:
    blocks = compose(meeting("en", AGENDA[3:4]), timed("en")).blocks
    assert not any(isinstance(block, HeadingBlock) and block.text == "Times" for block in blocks)


def test_no_shipped_template_has_it() -> None:
    assert all(section.draws != "times" for entry in list_templates() for section in entry.template.sections)
