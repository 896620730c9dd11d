"""The closed vocabularies: tags with their signs and words, statuses, attendance.

This module imports no pydantic, so that the first frame can use it. The model, the file reader, the grammar, the
screens and the themes take from it. To add a tag, add its name to `Tag` and its row to `TAG_SPECS`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple, get_args

from minutetui.words import Language

Tag = Literal["note", "issue", "discussion", "decision", "action", "risk", "outcome", "success", "lesson", "emphasis"]
TAGS: tuple[Tag, ...] = get_args(Tag)

MeetingStatus = Literal["draft", "live", "ended", "final"]
MEETING_STATUSES: tuple[MeetingStatus, ...] = get_args(MeetingStatus)

LineStatus = Literal["open", "done", "dropped", "carried", "deferred"]
LINE_STATUSES: tuple[LineStatus, ...] = get_args(LineStatus)

ItemState = Literal["open", "done", "deferred"]
Attendance = Literal["present", "apologies", "absent", "in-attendance"]


class TagSpec(NamedTuple):
    """The facts of a tag."""

    name: Mapping[Language, str]
    """Its name on the screens."""
    plural: Mapping[Language, str]
    """The heading of a list of such lines."""
    words: Mapping[Language, tuple[str, ...]]
    """What is typed before two colons to give a line this tag. The program itself types the first."""
    signs: str = ""
    """The characters that begin such a line, the half-width one first. A tag with a sign needs one colon only."""


TAG_SPECS: dict[Tag, TagSpec] = {
    "note": TagSpec(
        name={"en": "note", "zh": "记录"},
        plural={"en": "Notes", "zh": "记录"},
        words={"en": ("note",), "zh": ("记录",)},
    ),
    "issue": TagSpec(
        name={"en": "issue", "zh": "问题"},
        plural={"en": "Issues", "zh": "问题"},
        words={"en": ("issue", "issues"), "zh": ("问题", "遗留问题")},
        signs="!！",
    ),
    "discussion": TagSpec(
        name={"en": "discussion", "zh": "讨论"},
        plural={"en": "Discussion", "zh": "讨论"},
        words={"en": ("discussion",), "zh": ("讨论",)},
        signs="~～",
    ),
    "decision": TagSpec(
        name={"en": "decision", "zh": "决定"},
        plural={"en": "Decisions", "zh": "决定"},
        words={
            "en": (
                *("decision", "decisions", "decided", "resolved", "resolution", "resolutions", "agreed", "approved"),
                "conclusion",
            ),
            "zh": ("决定", "议定", "决议", "结论", "决定事项", "议定事项"),
        },
        signs="=＝",
    ),
    "action": TagSpec(
        name={"en": "action", "zh": "任务"},
        plural={"en": "Actions", "zh": "任务"},
        words={
            "en": (
                *("action", "actions", "action item", "action items", "action point", "action points"),
                *("task", "tasks", "to do", "to-do", "todo", "ap"),
                *("agreed action", "agreed actions", "action agreed", "actions agreed"),
                *("new action", "new actions", "further action", "further actions"),
            ),
            "zh": ("行动", "任务", "待办", "责任", "行动项", "待办事项"),
        },
        signs=">》＞",
    ),
    "risk": TagSpec(
        name={"en": "risk", "zh": "风险"},
        plural={"en": "Risks", "zh": "风险"},
        words={"en": ("risk", "risks"), "zh": ("风险", "隐患", "安全隐患", "风险点")},
    ),
    "outcome": TagSpec(
        name={"en": "outcome", "zh": "成果"},
        plural={"en": "Outcomes", "zh": "成果"},
        words={"en": ("outcome", "outcomes"), "zh": ("成果", "共识")},
    ),
    "success": TagSpec(
        name={"en": "success", "zh": "经验"},
        plural={"en": "What went well", "zh": "经验"},
        words={"en": ("success", "successes"), "zh": ("成功经验", "经验", "亮点", "好的做法", "好做法")},
    ),
    "lesson": TagSpec(
        name={"en": "lesson", "zh": "教训"},
        plural={"en": "Lessons", "zh": "教训"},
        words={
            "en": (
                *("lesson", "lessons", "lesson learned", "lessons learned", "lessons learnt"),
                *("takeaway", "takeaways", "key takeaway", "key takeaways"),
            ),
            "zh": ("教训", "经验教训", "教训反思", "建议"),
        },
    ),
    "emphasis": TagSpec(
        name={"en": "emphasis", "zh": "强调"},
        plural={"en": "Emphasis", "zh": "强调"},
        words={"en": ("emphasis",), "zh": ("强调", "要求")},
    ),
}

SIGNED_TAGS: tuple[Tag, ...] = tuple(tag for tag, spec in TAG_SPECS.items() if spec.signs)
"""The tags that have a sign of their own."""

OWNER_SIGNS = "@＠"
"""The characters that begin an owner."""

PLAIN_TAGS: tuple[Tag, ...] = ("note", "discussion")
"""The tags of lines that were typed without a sign."""

TAG_OF_SIGN: dict[str, Tag] = {sign: tag for tag, spec in TAG_SPECS.items() for sign in spec.signs}

TAG_OF_WORD: dict[str, Tag] = {
    word: tag for tag, spec in TAG_SPECS.items() for words in spec.words.values() for word in words
}


def tag_name(tag: str, language: str) -> str:
    """Give the name of a tag in the language of the screens."""
    return _of(TAG_SPECS[tag].name, language)  # type: ignore[index]  # a tag of the first frame is any text


def tag_heading(tag: str, language: str, count: int) -> str:
    """Give the heading of a list of lines: Risks (2)."""
    plural = _of(TAG_SPECS[tag].plural, language)  # type: ignore[index]
    return f"{plural}（{count}）" if language == "zh" else f"{plural} ({count})"


def _of(words: Mapping[Language, str], language: str) -> str:
    return words["zh" if language == "zh" else "en"]
