"""The words of a summary: before a line of each tag, before owners and deadlines, before those who attended.

A template gives only the words that differ from the usual ones of its language.
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from minutetui.core.meeting.record import Record, Rule
from minutetui.core.vocabulary import Tag
from minutetui.words import Language, Saying


class TemplateTable(Record):
    """What the tables of a template file have in common: frozen, and no key but the known ones."""

    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid"}


def _fillable(text: str) -> str:
    return checked_form(text, {"name": "", "names": "", "n": "", "heading": ""})


Form = Annotated[str, Rule(_fillable)]
"""A text with places that are filled in."""


class Vocabulary(TemplateTable):
    """The vocabulary of the summary."""

    tags: dict[Tag, str]
    """The word in bold before a line of a tag; a tag with an empty word or none has no word before it."""
    contingency: str
    """Before the plain lines under a risk: 预案."""
    subject: str
    """Who decides and stresses, in a sentence, if the meeting names no body: 会议, the meeting."""
    led_as: str
    """The label before who leads an agenda item, where the item has none: 汇报人."""
    reported: Form
    """The first sentence of an item written in paragraphs; `{names}` reported on it. Empty: none."""
    responsible: str
    """Before a unit's leads."""
    tasks: str
    """Before a unit's tasks."""
    deadline: str
    """Before a unit's deadline."""
    owner: str
    """Before the owner of one action."""
    owners: str
    """Before the owners of one action, where there are several."""
    due: str
    """Before the deadline of one action."""
    nobody: str
    """What is written if an action has no owner, or no deadline."""
    present: str
    """Before those present."""
    in_attendance: str
    """Before those who attended without being members: 列席."""
    apologies: str
    """Before those who sent apologies: 请假."""
    absent: str
    """Before those who did not come: 缺席."""
    none: str
    """After one of these words, if it was said that there is nobody."""
    columns: tuple[str, str, str, str, str]
    """The headings of the table of actions: number, action, owner, due, status."""
    time_columns: tuple[str, str, str]
    """The headings of the table of times: agenda item, planned minutes, spent minutes."""
    item_column: str
    """The heading of the column with the agenda item."""
    numbered: Form
    """Under an agenda item, before an action that is in the table too; `{n}` is its number there."""
    draft: str
    """On top, until the minutes are approved."""
    held_over: str
    """Of an issue or an agenda item that was deferred."""
    not_reached: str
    """Of an agenda item that the meeting did not reach."""
    nothing_raised: str
    """Of an item for any other business under which nothing was said; empty: nothing is said of it."""
    raised_by: Form
    """After the title of an issue; `{name}` is who raised it."""
    arising: str
    """The agenda item for what is unfinished from the meeting before: 上次会议待办事项."""
    said: str
    """The verb for a speaker's emphasis where none was typed: 强调."""
    status: dict[str, str]
    """What is said of an action that is open, done, dropped or carried."""


def checked_form(form: str, places: dict[str, str]) -> str:
    """Refuse a text with an unknown placeholder."""
    try:
        form.format(**places)
    except (KeyError, ValueError, IndexError, AttributeError):
        known = " ".join(f"{{{name}}}" for name in places)
        raise ValueError(Saying("own-unfilled", form=form, known=known)) from None
    return form


USUAL: dict[Language, dict[str, Any]] = {
    "zh": {
        "tags": {
            "issue": "问题描述",
            "discussion": "讨论",
            "decision": "决定",
            "action": "任务",
            "risk": "风险",
            "outcome": "成果",
            "success": "经验",
            "lesson": "教训",
        },
        "contingency": "预案",
        "subject": "会议",
        "led_as": "",
        "reported": "会议听取了{names}的汇报。",
        "responsible": "负责",
        "tasks": "任务",
        "deadline": "截止时间",
        "owner": "责任人",
        "owners": "责任人",
        "due": "时限",
        "nobody": "待定",
        "present": "出席",
        "in_attendance": "列席",
        "apologies": "请假",
        "absent": "缺席",
        "none": "无",
        "columns": ("序号", "工作事项", "责任人", "完成时限", "状态"),
        "item_column": "议题",
        "time_columns": ("议题", "计划用时（分钟）", "实际用时（分钟）"),
        "numbered": "任务{n}",
        "draft": "（送审稿）",
        "held_over": "该事项延至下次会议研究。",
        "not_reached": "该议题未及研究。",
        "nothing_raised": "",
        "raised_by": "{name}提出",
        "arising": "上次会议待办事项",
        "said": "强调",
        "status": {"open": "推进中", "done": "已完成", "dropped": "已取消", "carried": "转下次会议"},
    },
    "en": {
        "tags": {
            "issue": "Description",
            "discussion": "Discussion",
            "decision": "Decision",
            "action": "Action",
            "risk": "Risk",
            "outcome": "Outcome",
            "success": "Success",
            "lesson": "Lesson",
        },
        "contingency": "Contingency",
        "subject": "the meeting",
        "led_as": "",
        "reported": "",
        "responsible": "Responsible",
        "tasks": "Tasks",
        "deadline": "Deadline",
        "owner": "owner",
        "owners": "owners",
        "due": "due",
        "nobody": "To be agreed",
        "present": "Present",
        "in_attendance": "In attendance",
        "apologies": "Apologies",
        "absent": "Absent",
        "none": "None",
        "columns": ("No.", "Action", "Owner", "Due", "Status"),
        "item_column": "Item",
        "time_columns": ("Item", "Planned (minutes)", "Spent (minutes)"),
        "numbered": "Action {n}",
        "draft": "Draft: subject to approval",
        "held_over": "Held over to the next meeting.",
        "not_reached": "Not reached.",
        "nothing_raised": "There was no other business.",
        "raised_by": "raised by {name}",
        "arising": "Matters arising",
        "said": "stressed",
        "status": {"open": "open", "done": "done", "dropped": "dropped", "carried": "carried over"},
    },
}
"""The vocabulary of a template that does not say otherwise."""


def usual_word(tag: Tag, language: Language) -> str:
    """Give the usual word before a line of a tag in a language, or nothing."""
    word: str = USUAL[language]["tags"].get(tag, "")
    return word


def with_usual(language: object, own: dict[str, Any]) -> dict[str, Any]:
    """Complete the words a template gives with those usual in its language; an unknown language has none."""
    usual = USUAL.get(language, {})  # type: ignore[call-overload]  # any value: it is checked as a field
    nested = {
        key: {**usual[key], **own[key]} for key in ("tags", "status") if key in usual and isinstance(own.get(key), dict)
    }
    return {**usual, **own, **nested}
