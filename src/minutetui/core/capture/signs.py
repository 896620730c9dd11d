"""The characters that mean something, in both their forms, and the words that stand for tags.

An input method gives full-width `！ ～ ＝ 》 ＃ ＠ ＋ ：`; each is read like its ASCII form.
"""

from __future__ import annotations

from minutetui.core.meeting.model import PRIMARY_TAGS, Tag
from minutetui.core.people.attendance import Office, Way

TAG_SIGILS: dict[str, Tag] = {
    **dict.fromkeys("!！", "issue"),
    **dict.fromkeys("~～", "discussion"),
    **dict.fromkeys("=＝", "decision"),
    **dict.fromkeys(">》＞", "action"),
}
ITEM = "#＃"
CHILD = "-－"
OWNER = "@＠"
DUE = "+＋"
COLON = ":："
ESCAPE = "\\"
LEADING_ESCAPE = "、"
"""The same key as the backslash on a Chinese keyboard; escapes a leading sigil only."""

QUOTES = {'"': '"', "“": "”", "「": "」"}

SIGIL_OF: dict[Tag, str] = {"issue": "!", "discussion": "~", "decision": "=", "action": ">"}

TAG_WORDS: dict[str, Tag] = {
    **dict.fromkeys(("issue", "问题"), "issue"),
    **dict.fromkeys(("discussion", "讨论"), "discussion"),
    **dict.fromkeys(("decision", "决定"), "decision"),
    **dict.fromkeys(("action", "行动"), "action"),
    **dict.fromkeys(("note", "记录"), "note"),
    **dict.fromkeys(("risk", "风险"), "risk"),
    **dict.fromkeys(("outcome", "成果", "共识"), "outcome"),
    **dict.fromkeys(("success", "成功经验", "经验"), "success"),
    **dict.fromkeys(("lesson", "教训", "教训反思", "建议"), "lesson"),
    **dict.fromkeys(("emphasis", "强调", "要求"), "emphasis"),
}
"""Words that stand for a tag: the primary ones before one colon, the others before two."""

WORD_OF: dict[Tag, tuple[str, str]] = {
    "note": ("Note", "记录"),
    "risk": ("Risk", "风险"),
    "outcome": ("Outcome", "成果"),
    "success": ("Success", "成功经验"),
    "lesson": ("Lesson", "教训"),
    "emphasis": ("Emphasis", "强调"),
}
"""How a tag without a sigil is typed: in English, in Chinese."""


ATTENDANCE_WORDS: dict[str, Way | Office] = {
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


def tag_word(lead: str, colons: int) -> Tag | None:
    """Give the tag that a lead stands for before so many colons."""
    tag = TAG_WORDS.get(lead.strip().casefold())
    return tag if tag is not None and (colons == 2 or tag in PRIMARY_TAGS) else None
