"""The characters that begin a field, in both their forms, and the words before a colon that are no label.

An input method gives full-width `！ ～ ＝ 》 ＃ ＠ ＋ ：`; each is read like its ASCII form.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minutetui.core.vocabulary import OWNER_SIGNS, SIGNED_TAGS, TAG_OF_WORD, Tag

if TYPE_CHECKING:
    from minutetui.core.people.attendance import AttendanceWay, Office

ITEM = "#＃"
OWNER = OWNER_SIGNS
CHILD = "-－"
DUE = "+＋"
COLON = ":："
HIDE = "*＊"
"""After a space at the end: what precedes it is confidential. Alone: the line said last is."""
ESCAPE = "\\"
LEADING_ESCAPE = "、"
"""The same key as the backslash on a Chinese keyboard; escapes only a sign at the beginning."""

QUOTES = {'"': '"', "“": "”", "「": "」"}

ATTENDANCE: dict[AttendanceWay | Office, tuple[str, ...]] = {
    "present": (
        *("present", "attendees", "members present", "those present", "also attending", "attending", "attended"),
        *("participants", "members attending", "voting members present", "councillors present", "directors present"),
        *(
            "出席",
            "出席人员",
            "参会",
            "参会人员",
            "参加",
            "参加人员",
            "与会",
            "与会人员",
            "到会人员",
            "实到",
            "出席领导",
        ),
    ),
    "arrived": (
        "arrived",
        "joined",
        "arrived late",
        "late",
        "late arrivals",
        "到会",
        "到场",
        "迟到",
        "迟到人员",
        "晚到",
    ),
    "left": (
        *("left", "left early", "departed", "early departures"),
        *("离会", "离场", "退场", "早退", "早退人员", "提前离会", "提前离场"),
    ),
    "apologies": (
        *("apologies", "apologies for absence", "apologies received", "apologies from", "regrets", "excused"),
        *("请假", "请假人员", "因事请假", "因故请假", "告假"),
    ),
    "absent": (
        *("absent", "not present", "absent without apology", "unexcused"),
        *("缺席", "缺席人员", "未到", "未到会", "未出席", "缺勤"),
    ),
    "in-attendance": (
        *("in attendance", "also present", "also in attendance", "guests", "guest", "visitors", "observers", "staff"),
        *("invitees", "列席", "列席人员", "邀请", "邀请人员", "特邀", "嘉宾", "旁听", "旁听人员"),
    ),
    "interest": ("interest", "interest declared", "declaration of interest", "回避", "利益申报"),
    "chair": (
        *("chair", "chairman", "chairwoman", "chairperson", "chaired by", "in the chair", "presiding", "acting chair"),
        *("主持", "主持人", "会议主持", "会议主持人", "主席", "代主持", "代主持人"),
    ),
    "recorder": (
        *("recorder", "minutes by", "minutes taken by", "minutes", "minute taker", "minute-taker", "notes by"),
        *("note taker", "note-taker", "notes taken by", "scribe", "secretary", "clerk"),
        *("记录人", "记录员", "会议记录", "会议记录人", "记录"),
    ),
}

ATTENDANCE_WORDS: dict[str, AttendanceWay | Office] = {word: way for way, words in ATTENDANCE.items() for word in words}
"""Words before one colon and people: who comes, goes, is away, or does what for the meeting."""

DOUBTFUL_WORDS = frozenset(
    ("late", "guests", "guest", "staff", "secretary", "clerk", "minutes", "记录", "参加", "邀请")
)
"""Words of attendance that also begin other lines: only what looks like a name after them is one."""

NEXT_MEETING_WORDS = frozenset(
    (
        *("next meeting", "date of next meeting", "next meeting date", "time and date of next meeting"),
        *("date and time of next meeting", "下次会议", "下次会议时间", "下次会议时间和地点", "下次会议安排"),
        *("下次例会", "下次例会时间", "下次会议日期", "下次会议时间地点", "下次会议时间及地点", "下次开会"),
    )
)
"""Words before one colon and nothing but a date, a time and a place."""

FIELD_WORDS: dict[str, str] = {
    **dict.fromkeys(
        ("place", "venue", "location", "held at", "meeting place", "地点", "会议地点", "会议地址", "会场", "会议室"),
        "place",
    ),
    **dict.fromkeys(
        ("time", "date", "date and time", "meeting date", "meeting time", "时间", "会议时间", "日期", "会议日期"),
        "date",
    ),
    **dict.fromkeys(
        ("start", "start time", "started", "started at", "called to order", "called to order at", "began", "开始时间"),
        "started",
    ),
    **dict.fromkeys(("end", "end time", "ended", "adjourned", "adjourned at", "散会", "散会时间", "结束时间"), "ended"),
}
"""Words before one colon that state a field of the meeting."""

NUMBER_WORDS = frozenset(("quorum", "法定人数", "应到", "实到", "应到人数", "实到人数", "expected", "due"))
"""Words before a colon and a number of people."""

FACT_WORDS = frozenset(ATTENDANCE_WORDS) | NEXT_MEETING_WORDS | FIELD_WORDS.keys() | NUMBER_WORDS
"""Words before a colon that may say a fact of the meeting instead of beginning a line."""


TWICE = frozenset({"note", "记录", "建议"})
"""Tag words that begin so many plain sentences that they always need two colons."""


def tag_word(lead: str, colons: int, *, alone: bool = True) -> Tag | None:
    """Give the tag of a word before one or two colons.

    Args:
        lead: The text before the colons.
        colons: 1 or 2.
        alone: Whether nothing precedes the word. Then one colon is enough for nearly all of them.
    """
    word = lead.strip().casefold()
    tag = TAG_OF_WORD.get(word)
    if tag is None or colons == 2 or tag in SIGNED_TAGS:
        return tag
    return tag if alone and word not in TWICE else None
