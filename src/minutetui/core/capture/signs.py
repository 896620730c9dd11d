"""The characters that begin a field, in both their forms, and the words before a colon that are no label.

An input method gives full-width `！ ～ ＝ 》 ＃ ＠ ＋ ：`; each is read like its ASCII form.
"""

from __future__ import annotations

from minutetui.core.people.attendance import AttendanceWay, Office
from minutetui.core.vocabulary import SIGNED_TAGS, TAG_OF_WORD, Tag

ITEM = "#＃"
CHILD = "-－"
OWNER = "@＠"
DUE = "+＋"
COLON = ":："
ESCAPE = "\\"
LEADING_ESCAPE = "、"
"""The same key as the backslash on a Chinese keyboard; escapes a leading sigil only."""

QUOTES = {'"': '"', "“": "”", "「": "」"}

ATTENDANCE_WORDS: dict[str, AttendanceWay | Office] = {
    **dict.fromkeys(("present", "出席"), "present"),
    **dict.fromkeys(("arrived", "joined", "到会", "到场"), "arrived"),
    **dict.fromkeys(("left", "离会", "离场", "退场"), "left"),
    **dict.fromkeys(("apologies", "请假"), "apologies"),
    **dict.fromkeys(("absent", "缺席"), "absent"),
    **dict.fromkeys(("in attendance", "列席"), "in-attendance"),
    **dict.fromkeys(("interest", "interest declared", "回避", "利益申报"), "interest"),
    **dict.fromkeys(("chair", "chaired by", "in the chair", "主持", "主持人"), "chair"),
    **dict.fromkeys(("recorder", "minutes by", "minutes taken by", "记录人", "记录员"), "recorder"),
}
"""Words before one colon and nothing but people: who comes, goes, is away, or does what for the meeting."""

NEXT_MEETING_WORDS = frozenset(
    ("next meeting", "date of next meeting", "next meeting date", "下次会议", "下次会议时间", "下次例会", "下次开会")
)
"""Words before one colon and nothing but a date, a time and a place."""

FACT_WORDS = frozenset(ATTENDANCE_WORDS) | NEXT_MEETING_WORDS
"""Words before a colon that may say a fact of the meeting instead of beginning a line."""


TWICE = frozenset({"note", "记录", "建议"})
"""Tag words that begin so many plain sentences that they always need two colons."""


def tag_word(lead: str, colons: int, *, alone: bool = True) -> Tag | None:
    """Give the tag that a word stands for before so many colons.

    Args:
        lead: What stands before the colons.
        colons: 1 or 2.
        alone: Whether nothing stands before the word. There one colon is enough for nearly all of them.
    """
    word = lead.strip().casefold()
    tag = TAG_OF_WORD.get(word)
    if tag is None or colons == 2 or tag in SIGNED_TAGS:
        return tag
    return tag if alone and word not in TWICE else None
