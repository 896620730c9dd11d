"""What a search of all meetings found as rows: under the meeting, each line with its tag."""

from __future__ import annotations

from collections.abc import Sequence

from minutetui.core.series.line_search import FiledLine, facts_of
from minutetui.core.vocabulary import TAGS, tag_name
from minutetui.rows.cells import around, fit, fit_end, join, pad, width_of
from minutetui.rows.row import Part, Row
from minutetui.words import say


def archive_rows(lines: Sequence[FiledLine], words: tuple[str, ...], language: str, width: int) -> list[Row]:
    """Lay out what was found.

    Args:
        lines: In the order in which they are shown.
        words: What was looked for; of a long line, the part where one of them stands is shown.
        language: Of the screens.
        width: Cells of a row.
    """
    rows: list[Row] = []
    before = ""
    for number, line in enumerate(lines):
        if line.path != before:
            before = line.path
            day = line.day or say(language, "actions-no-day")
            heading = say(language, "actions-meeting", title=line.meeting, date=day)
            rows.append(Row(((fit(heading, width), "heading"),)))
        rows.append(_line(line, str(number), words, language, width))
    return rows


def _line(line: FiledLine, key: str, words: tuple[str, ...], language: str, width: int) -> Row:
    tag = line.tag if line.tag in TAGS else "note"
    lead: tuple[Part, ...] = (("   ", "text"), (pad(tag_name(tag, language), 12), tag))
    said = say(language, "colon").join(filter(None, (line.speaker, line.label, line.text)))
    return Row((*lead, (around(said, words, max(10, width - width_of(lead))), "text")), key)


def filed_rows(line: FiledLine, language: str, width: int) -> list[Row]:
    """Say under which item a line stands, what else is known of it, and in which file it is."""
    where = " / ".join(filter(None, (line.item, line.issue if line.tag != "issue" else "")))
    facts = join(facts_of(line, language), language)
    name = f"{line.file}#{line.id}" if line.id else line.file
    return [
        Row(((fit("   ".join(filter(None, (where, facts))), width), "dim"),)),
        Row(((fit_end(name, width), "dim"),)),
    ]
