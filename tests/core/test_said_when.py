"""What is a deadline and what is not, in both languages: the same phrase is read alike wherever it may be said."""

from __future__ import annotations

import datetime as dt

import pytest

from helpers_capture import added_and_typed
from minutetui.core.capture.reading import Scene
from minutetui.core.meeting.model import AgendaItem, Attendee, Meeting
from minutetui.core.people.names import Names
from minutetui.words import Language

PEOPLE: dict[Language, tuple[str, ...]] = {
    "en": ("Nora Pell", "Bo Marsh", "Priya Shah"),
    "zh": ("方圆", "钟志远", "罗晓燕"),
}


def told(text: str, language: Language) -> tuple[str, str, str, str]:
    """Type a line in a meeting on a Friday; give its text, owners, deadline and day."""
    people = tuple(Attendee(name=name) for name in PEOPLE[language])
    held = Meeting(
        title="M", language=language, status="live", attendees=people, agenda=(AgendaItem(id="a1", title="X"),)
    )
    here = Scene(held, Names(held), dt.date(2026, 11, 27), held.agenda[0])
    line = added_and_typed(text, here)
    return line.text, " ".join(line.owners), line.due, str(line.due_date or "")


BO = "Bo Marsh"

NO_OWNERS = [
    ("> paint it @Bo EOM", "paint it", BO, "EOM", "2026-11-30"),
    ("> paint it @Bo EOD", "paint it", BO, "EOD", "2026-11-27"),
    ("> paint it @Bo COB Friday", "paint it", BO, "COB Friday", "2026-12-04"),
    ("> paint it @Bo/EOW", "paint it /EOW", BO, "", ""),
    ("> paint it @Friday", "paint it @Friday", "", "", ""),
    ("> paint it @Monday @Bo", "paint it @Monday", BO, "", ""),
    ("> paint it @Bo Winters", "paint it", "Bo Winters", "", ""),
    ("> paint it @May", "paint it", "May", "", ""),
    ("》刷漆 ＠方圆，周五", "刷漆", "方圆", "周五", "2026-12-04"),
    ("》刷漆 ＠方圆、明天", "刷漆", "方圆", "明天", "2026-11-28"),
    ("》刷漆 ＠方圆 ＠周五", "刷漆 ＠周五", "方圆", "", ""),
    ("》刷漆 责任人：方圆，周五", "刷漆", "方圆", "周五", "2026-12-04"),
    ("》刷漆 责任人：方圆、明天", "刷漆", "方圆", "明天", "2026-11-28"),
    ("》刷漆 ＠方圆，周洁", "刷漆", "方圆 周洁", "", ""),
    ("》刷漆 ＠方圆、明华", "刷漆", "方圆 明华", "", ""),
]
"""A time is never an owner, nor part of one."""

AFTER_PLUS = [
    ("> paint it @Bo +1st week Jan", "paint it", BO, "1st week Jan", ""),
    ("> paint it @Bo +2nd wk Jan", "paint it", BO, "2nd wk Jan", ""),
    ("> paint it @Bo +first week Jan", "paint it", BO, "first week Jan", ""),
    ("> paint it @Bo +1st half of March", "paint it", BO, "1st half of March", ""),
    ("> paint it @Bo +1st half term", "paint it", BO, "1st half term", ""),
    ("> paint it @Bo +3rd qtr", "paint it", BO, "3rd qtr", ""),
    ("> paint it @Bo +January meeting", "paint it", BO, "January meeting", ""),
    ("> paint it @Bo +January budget round", "paint it", BO, "January budget round", ""),
    ("> paint it @Bo +10th December meeting", "paint it", BO, "10th December meeting", ""),
    ("> paint it @Bo +Monday meeting", "paint it", BO, "Monday meeting", ""),
    ("> paint it @Bo +1st week in January if dry", "paint it if dry", BO, "1st week in January", ""),
    ("> paint it @Bo +January (urgent)", "paint it (urgent)", BO, "January", ""),
    ("> paint it @Bo +January and report back", "paint it and report back", BO, "January", ""),
    ("> paint it @Bo +Friday urgent", "paint it urgent", BO, "Friday", "2026-12-04"),
    ("> paint it @Bo +10th, 3 coats", "paint it, 3 coats", BO, "10th", "2026-12-10"),
    ("> @Bo +January paint it", "paint it", BO, "January", ""),
    ("> paint it @Bo +4th Dec check with Ann", "paint it check with Ann", BO, "4th Dec", "2026-12-04"),
    ("= agree +1st reading", "agree +1st reading", "", "", ""),
    ("》刷漆 ＠方圆 ＋10月例会", "刷漆", "方圆", "10月例会", ""),
    ("》刷漆 ＠方圆 ＋10月 例会", "刷漆", "方圆", "10月 例会", ""),
    ("》刷漆 ＠方圆 ＋10月 找人验收", "刷漆 找人验收", "方圆", "10月", ""),
    ("》刷漆 ＠方圆 ＋周五 急", "刷漆 急", "方圆", "周五", "2026-12-04"),
]
"""What follows a plus sign is not cut where its first words alone would be another deadline."""

ALL = [*NO_OWNERS, *AFTER_PLUS]


@pytest.mark.parametrize(("text", "words", "owners", "due", "day"), ALL, ids=[row[0] for row in ALL])
def test_when_something_is_to_be_done(text: str, words: str, owners: str, due: str, day: str) -> None:
    assert told(text, "en" if text.isascii() else "zh") == (words, owners, due, day)
