"""The results of a search as rows, with numbers for the first nine.

Those of one meeting are listed by agenda item, the current item first; those of all meetings by meeting.
"""

from __future__ import annotations

from collections.abc import Sequence

from minutetui.core.meeting.model import Line
from minutetui.core.meeting.queries import numbered_items
from minutetui.core.search import FoundLine
from minutetui.core.series.line_search import FiledLine, facts_of
from minutetui.core.vocabulary import TAGS, tag_name
from minutetui.rows.lines import answerable, opening_of, tag_column
from minutetui.rows.row import NUMBERED_RESULTS, Part, Row, around_word, fit, fit_end, join, pad, width_of
from minutetui.session import Session
from minutetui.words import say

MOST_FOUND = 200
"""The number of results that are shown; with more than these, one types another letter."""


def search_rows(
    found: Sequence[FoundLine],
    words: tuple[str, ...],
    session: Session,
    language: str,
    width: int,
    *,
    numbered: bool,
) -> list[Row]:
    """Lay out the results, each agenda item under its heading; of a long line, the part with a searched word is shown.

    `numbered` tells whether digits choose, so that the first nine have numbers.
    """
    numbers = {item.id: number for number, item, _ in numbered_items(session.meeting)}
    rows: list[Row] = []
    heading = ""
    for place, one in enumerate(found, 1):
        if one.item.id != heading:
            heading = one.item.id
            title: Part = (fit(one.item.title, width - 8), "heading")
            rows.append(Row(((f"{numbers[heading]}  ", "dim"), title)))
        number = f"{place:>2} " if numbered and place <= NUMBERED_RESULTS else "   "
        rows.append(_line(number, one.line, words, session, language, width))
    return rows


def _line(number: str, line: Line, words: tuple[str, ...], session: Session, language: str, width: int) -> Row:
    right = answerable(line, language, session.today)
    if width_of(right) > width // 2:  # the words matter more
        right = ()
    tag = pad(tag_name(line.tag, language), tag_column(language) + 2)
    lead: tuple[Part, ...] = ((number, "accent"), (tag, line.tag))
    room = max(10, width - width_of(lead) - width_of(right) - 1)
    return Row((*lead, (around_word(opening_of(line, language) + line.text, words, room), "text")), line.id, right)


def archive_rows(
    lines: Sequence[FiledLine], words: tuple[str, ...], language: str, width: int, *, numbered: bool = False
) -> list[Row]:
    """Lay out what was found; of a long line, the part with one of the searched words is shown."""
    rows: list[Row] = []
    before = ""
    for number, line in enumerate(lines):
        if line.path != before:
            before = line.path
            day = line.day or say(language, "actions-no-day")
            heading = say(language, "actions-meeting", title=line.meeting, date=day)
            rows.append(Row.of(fit(heading, width), "heading"))
        sign = f"{number + 1:>2} " if numbered and number < NUMBERED_RESULTS else "   "
        rows.append(_filed_line(sign, line, str(number), words, language, width))
    return rows


def _filed_line(number: str, line: FiledLine, key: str, words: tuple[str, ...], language: str, width: int) -> Row:
    tag = line.tag if line.tag in TAGS else "note"
    lead: tuple[Part, ...] = ((number, "accent"), (pad(tag_name(tag, language), 12), tag))
    said = say(language, "colon").join(filter(None, (line.speaker, line.label, line.text)))
    return Row((*lead, (around_word(said, words, max(10, width - width_of(lead))), "text")), key)


def filed_rows(line: FiledLine, language: str, width: int) -> list[Row]:
    """Say which item a line belongs to, what else is known of it, and in which file it is."""
    where = " / ".join(filter(None, (line.item, line.issue if line.tag != "issue" else "")))
    facts = join(facts_of(line, language), language)
    name = f"{line.file}#{line.id}" if line.id else line.file
    return [
        Row.of(fit("   ".join(filter(None, (where, facts))), width)),
        Row.of(fit_end(name, width)),
    ]
