"""What a template is: for one kind of meeting and one language, the agenda to begin with and the plan of the summary.

A template is data that anyone can write; nothing in the program knows a kind by its name. Finding and reading
template files is `store.templates`; following the plan is `summary`.
"""

from __future__ import annotations

from collections import Counter
from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from minutetui.core.model import Language, Tag

Draws = Literal["prose", "aims", "facts", "agenda", "lines", "plan"]

PLACES = {"han": "一", "n": "1", "path": "1.1"}
"""What a numbering may hold: 一二三, 1 2 3, or the numbers of all levels."""

WORDS: dict[Language, dict[str, Any]] = {
    "zh": {
        "tags": {
            "issue": "问题描述",
            "discussion": "讨论",
            "decision": "决定",
            "action": "行动",
            "risk": "风险",
            "outcome": "共识",
            "success": "成功经验",
            "lesson": "教训反思",
            "emphasis": "会议强调",
        },
        "led_as": "",
        "responsible": "负责",
        "tasks": "任务",
        "deadline": "截止时间",
        "owner": "责任人",
        "due": "时限",
        "nobody": "待定",
        "each_task": "见各项任务",
        "draft": "（送审稿）",
        "held_over": "该事项延至下次会议研究。",
        "raised_by": "{name}提出",
        "said": "强调",
        "with_others": "{names}配合",
        "status": {"done": "已完成", "dropped": "已取消", "carried": "转下次会议"},
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
            "emphasis": "Emphasis",
        },
        "led_as": "",
        "responsible": "Responsible",
        "tasks": "Tasks",
        "deadline": "Deadline",
        "owner": "owner",
        "due": "due",
        "nobody": "To be agreed",
        "each_task": "as shown for each task",
        "draft": "Draft: subject to approval",
        "held_over": "Held over to the next meeting.",
        "raised_by": "raised by {name}",
        "said": "stressed",
        "with_others": "with {names}",
        "status": {"done": "done", "dropped": "dropped", "carried": "carried over"},
    },
}
"""The vocabulary of a template that does not say otherwise."""


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class AgendaPlan(_Table):
    """An agenda item that a new meeting of this kind begins with."""

    title: str = Field(min_length=1)
    """The heading."""
    minutes: int | None = Field(default=None, ge=0)
    """Planned length in minutes."""
    led_as: str = ""
    """The label before who leads it; default: the vocabulary's."""
    slots: tuple[str, ...] = ()
    """What the item should bring out, shown as a guide while minutes are taken."""


class Group(_Table):
    """Lines that stand together in a section."""

    tags: tuple[Tag, ...] = Field(min_length=1)
    """Which lines."""
    heading: str = ""
    """The sub-heading above them; empty: straight under the section's heading."""


class Section(_Table):
    """One section of the summary; it is not printed when it has nothing to say."""

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9_-]*$")
    """What the meeting file's prose calls it: `[prose.background]`."""
    heading: str
    """The heading, without its number."""
    draws: Draws = "prose"
    """What it is made from, between its prose: prose (nothing else), aims, facts (organisation and attendance),
    agenda, lines (of the tags in its groups) or plan (the actions, by unit)."""
    lead: str = ""
    """The sentence that leads in what is drawn; printed only with it."""
    groups: tuple[Group, ...] = ()
    """For lines: which, in which order, under which sub-headings. These lines leave the agenda section."""
    each: Literal["item", "heading"] = "item"
    """For lines: whether each is an item of a list, or a sub-heading with its discussion and decisions below."""
    ordered: bool = False
    """For lines: whether the list is numbered."""

    @model_validator(mode="after")
    def _groups_where_lines(self) -> Self:
        if self.draws == "lines" and not self.groups:
            raise ValueError("a section that draws on lines needs groups that say which tags")
        if self.draws != "lines" and self.groups:
            raise ValueError('groups belong to a section with draws = "lines"')
        return self


class Words(_Table):
    """The vocabulary of the summary; what a template leaves out is said as is usual in its language."""

    tags: dict[Tag, str]
    """What stands in bold before a line of a tag; a tag left out stands without."""
    led_as: str
    """The label before who leads an agenda item, where the item has none: 汇报人."""
    responsible: str
    """Before a unit's leads."""
    tasks: str
    """Before a unit's tasks."""
    deadline: str
    """Before a unit's deadline."""
    owner: str
    """Before the owner of one action."""
    due: str
    """Before the deadline of one action."""
    nobody: str
    """The heading over actions that nobody answers for yet."""
    each_task: str
    """Where the deadline of a unit is said task by task."""
    draft: str
    """On top, until the minutes are approved."""
    held_over: str
    """Of an issue that was deferred."""
    raised_by: str
    """Behind the title of an issue; `{name}` is who raised it."""
    said: str
    """The verb for a speaker's emphasis where none was typed: 强调."""
    with_others: str
    """Behind a task, of owners in other units; `{names}` are theirs."""
    status: dict[str, str]
    """What is said of an action that is done, dropped or carried."""

    @field_validator("raised_by", "with_others")
    @classmethod
    def _fillable(cls, text: str) -> str:
        return _filled(text, {"name": "", "names": ""})


class Template(_Table):
    """A kind of meeting in one language: one template file, NAME.LANGUAGE.toml."""

    name: str = Field(pattern=r"^[\w-]{1,60}$")
    """What a meeting file calls its kind."""
    language: Language
    """Of the document: zh or en."""
    title: str = Field(min_length=1)
    """How the kind is called where one chooses among them; a new meeting's title."""
    suffix: str = ""
    """Put behind the meeting's title to make the document's, unless it ends so already: 工作总结."""
    wrap: tuple[str, str] = ("", "")
    """Put around the document's title: 《 and 》."""
    numbering: tuple[str, ...] = ()
    """The number before a heading, level by level from the section down; `{han}`, `{n}` or `{path}` stands for it."""
    words: Words
    """The vocabulary."""
    agenda: tuple[AgendaPlan, ...] = ()
    """The agenda of a new meeting."""
    sections: tuple[Section, ...] = Field(min_length=1)
    """The plan of the summary, in order."""

    @model_validator(mode="before")
    @classmethod
    def _usual_words(cls, data: Any) -> Any:
        """Fill in the vocabulary of the language."""
        if not isinstance(data, dict) or not isinstance(data.get("words", {}), dict):
            return data
        usual = WORDS.get(data.get("language"), {})  # type: ignore[arg-type]  # any value: checked as a field
        own = data.get("words", {})
        nested = {
            key: {**usual[key], **own[key]}
            for key in ("tags", "status")
            if key in usual and isinstance(own.get(key), dict)
        }
        return {**data, "words": {**usual, **own, **nested}}

    @field_validator("numbering")
    @classmethod
    def _numbers(cls, forms: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(_filled(form, PLACES) for form in forms)

    @model_validator(mode="after")
    def _each_thing_in_one_place(self) -> Self:
        _once("section", [section.id for section in self.sections])
        _once("tag", [tag for section in self.sections for tag in section_tags(section)])
        for draws in ("agenda", "plan"):
            if sum(section.draws == draws for section in self.sections) > 1:
                raise ValueError(f'only one section may have draws = "{draws}"')
        return self


def section_tags(section: Section) -> tuple[Tag, ...]:
    """List the tags whose lines leave the agenda for this section."""
    return ("action",) if section.draws == "plan" else tuple(tag for group in section.groups for tag in group.tags)


def _once(what: str, values: list[str]) -> None:
    """Refuse a value that comes twice."""
    twice = [value for value, count in Counter(values).items() if count > 1]
    if twice:
        raise ValueError(f"the {what} {twice[0]!r} stands in two places of the plan; it may stand in one")


def _filled(form: str, places: dict[str, str]) -> str:
    """Refuse a text with a place that nothing fills."""
    try:
        form.format(**places)
    except (KeyError, ValueError, IndexError, AttributeError):
        known = " or ".join(f"{{{name}}}" for name in places)
        raise ValueError(f"{form!r} has a place that nothing fills; write {known}") from None
    return form
