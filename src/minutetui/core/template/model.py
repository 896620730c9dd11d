"""A template: for one kind of meeting and one language, the agenda to begin with and the sections of the summary.

A template is data that anyone can write; nothing in the program knows a kind by its name. Finding and reading
template files is `store.templates`; following the plan is `summary`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Annotated, Any, Literal

from minutetui.core.meeting.record import Rule
from minutetui.core.template import pattern
from minutetui.core.template.vocabulary import TemplateTable, Vocabulary, checked_form, with_usual
from minutetui.core.vocabulary import Tag
from minutetui.words import Language, Saying

Draws = Literal["prose", "aims", "facts", "attendance", "agenda", "lines", "plan", "table", "times"]

_PLACES = {"han": "一", "n": "1", "path": "1.1"}
"""What a numbering may hold: 一二三, 1 2 3, or the numbers of all levels."""


Filled = Annotated[str, Rule(min_length=1)]


class Slot(TemplateTable):
    """Something an agenda item should bring out."""

    label: Filled
    """What it is called: the label of the line that brings it out."""
    tag: Tag | None = None
    """The tag it is about, if any: a line of that tag brings it out too, whatever its label."""


def _labels(slots: Any) -> Any:
    """Take a slot that is only a text for its label."""
    if not isinstance(slots, list | tuple):
        return slots
    return [{"label": slot} if isinstance(slot, str) else slot for slot in slots]


class AgendaPlan(TemplateTable):
    """An agenda item that a new meeting of this kind begins with."""

    title: Filled
    """The heading."""
    session: str = ""
    """The day or half-day it belongs to; the items of each are under one heading."""
    minutes: Annotated[int, Rule(ge=0)] | None = None
    """Planned length in minutes."""
    led_as: str = ""
    """The label before who leads it; default: the vocabulary's."""
    slots: Annotated[tuple[Slot, ...], Rule(_labels, before=True)] = ()
    """What the item should bring out, shown as a guide while minutes are taken: labels, or tables of label and tag."""


class LineGroup(TemplateTable):
    """Lines that are listed together in a section."""

    tags: Annotated[tuple[Tag, ...], Rule(min_length=1)]
    """Which lines."""
    heading: str = ""
    """The sub-heading above them; empty: straight under the section's heading."""


def _patterns(texts: tuple[str, ...]) -> tuple[str, ...]:
    for text in texts:
        wrong = pattern.problem(text)
        if wrong:
            raise ValueError(wrong)
    return texts


Patterns = Annotated[tuple[str, ...], Rule(_patterns)]
"""Sentences with places for facts."""


class Section(TemplateTable):
    """One section of the summary; it is not printed when it has nothing to say."""

    id: Annotated[str, Rule(pattern=r"^[a-z0-9][a-z0-9_-]*$")]
    """What the meeting file's prose calls it: `[prose.background]`."""
    heading: str = ""
    """The heading, without its number; a section without one follows the text before it directly."""
    draws: Draws = "prose"
    """What it is made from, between its prose: prose (nothing else), aims, facts (a paragraph on how the meeting was
    held), attendance (who was there, in lines), agenda, lines (of the tags in its groups), plan (the actions, by
    unit), table (the actions, in a table) or times (planned and spent minutes by agenda item, in a table)."""
    lead: str = ""
    """The sentence that leads in what is drawn; printed only with it."""
    text: Patterns = ()
    """Paragraphs written from facts, ahead of everything else; see `core.template.pattern`."""
    draft: Patterns = ()
    """Paragraphs written from facts where the meeting has no prose for the section yet."""
    groups: tuple[LineGroup, ...] = ()
    """For lines: which, in which order, under which sub-headings. These lines leave the agenda section."""
    each: Literal["item", "heading", "topic", "paragraph"] = "item"
    """For lines: whether each is an item of a list, or a sub-heading with its discussion and decisions below, or is
    under the title of the agenda item it came from (topic). For the agenda: whether each line is an
    item of a list, or a paragraph."""
    ordered: bool = False
    """For lines: whether the list is numbered."""
    about: bool = False
    """For lines: whether the issue or agenda item of a line is named before it. For the table: whether it
    has a column for the agenda item."""
    stays: Literal["no", "numbered", "full"] = "no"
    """For lines and the table: whether the lines also stay under their agenda item; numbered: an action after its
    number in the table."""
    every: bool = False
    """For the agenda: whether every item has its heading, also one without lines, and one held over says so."""
    joins: tuple[str, ...] = ()
    """How the title of a first or last agenda item begins under which the section goes, instead of under its own
    heading: Call to order, Welcome."""
    alone: bool = True
    """Whether it keeps its own heading if there is no such item."""
    numbered: bool = True
    """Whether its heading has a number."""

    def __post_init__(self) -> None:
        """Refuse groups where no lines are drawn, and lines without them."""
        if self.draws == "lines" and not self.groups:
            raise ValueError(Saying("own-needs-groups"))
        if self.draws != "lines" and self.groups:
            raise ValueError(Saying("own-stray-groups"))


def _numbers(forms: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(checked_form(form, _PLACES) for form in forms)


def _usual_words(data: Any) -> Any:
    """Fill in the vocabulary of the language."""
    if not isinstance(data, dict) or not isinstance(data.get("words", {}), dict):
        return data
    return {**data, "words": with_usual(data.get("language"), data.get("words", {}))}


class Template(TemplateTable):
    """A kind of meeting in one language: one template file, NAME.LANGUAGE.toml."""

    name: Annotated[str, Rule(pattern=r"^[\w-]{1,60}$")]
    """What a meeting file calls its kind."""
    language: Language
    """Of the document: zh or en."""
    title: Filled
    """How the kind is called where one chooses among them; a new meeting's title."""
    suffix: str = ""
    """Added to the meeting's title to make the document's, unless it ends so already: 工作总结."""
    wrap: tuple[str, str] = ("", "")
    """The marks around the document's title: 《 and 》."""
    numbering: Annotated[tuple[str, ...], Rule(_numbers)] = ()
    """The number before a heading, level by level from the section down, written as `{han}`, `{n}` or `{path}`."""
    sentences: bool = False
    """Whether decisions, emphasis and actions are written as whole sentences: 会议决定，…; It was resolved that …"""
    official: bool = False
    """Whether Word and PDF files are laid out as public bodies in China do (GB/T 9704)."""
    speakers: bool = True
    """Whether it is said who said something."""
    omit: tuple[Tag, ...] = ()
    """Lines that stay in the meeting file and are not in the summary."""
    words: Vocabulary
    """The vocabulary."""
    agenda: tuple[AgendaPlan, ...] = ()
    """The agenda of a new meeting."""
    sections: Annotated[tuple[Section, ...], Rule(min_length=1)]
    """The plan of the summary, in order."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Callable[[Any], Any]) -> Any:
        """Let pydantic complete the vocabulary first."""
        return Rule(_usual_words, before=True).__get_pydantic_core_schema__(source, handler)

    def __post_init__(self) -> None:
        """Refuse a section or a tag that occurs twice, and a second agenda."""
        _once("section", [section.id for section in self.sections])
        _once("tag", [tag for section in self.sections for tag in section_tags(section)])
        if sum(section.draws == "agenda" for section in self.sections) > 1:
            raise ValueError(Saying("own-one-agenda"))


def shipped(table: dict[str, Any]) -> Template:
    """Build a template from a shipped file without validating it, which is slow; a test validates them all."""
    table = _frozen(table)
    words = Vocabulary.unchecked(**with_usual(table["language"], table.get("words", {})))
    agenda = tuple(_plan(one) for one in table.get("agenda", ()))
    sections = tuple(_section(one) for one in table["sections"])
    return Template.unchecked(**{**table, "words": words, "agenda": agenda, "sections": sections})


def _plan(table: dict[str, Any]) -> AgendaPlan:
    slots = ({"label": slot} if isinstance(slot, str) else slot for slot in table.get("slots", ()))
    return AgendaPlan.unchecked(**{**table, "slots": tuple(Slot.unchecked(**slot) for slot in slots)})


def _section(table: dict[str, Any]) -> Section:
    groups = tuple(LineGroup.unchecked(**one) for one in table.get("groups", ()))
    return Section.unchecked(**{**table, "groups": groups})


def _frozen(value: Any) -> Any:
    """Turn lists into tuples, as validation would."""
    if isinstance(value, list):
        return tuple(map(_frozen, value))
    return {key: _frozen(one) for key, one in value.items()} if isinstance(value, dict) else value


def section_tags(section: Section) -> tuple[Tag, ...]:
    """List the tags whose lines leave the agenda for this section."""
    if section.draws in ("plan", "table"):
        return ("action",)
    return tuple(tag for group in section.groups for tag in group.tags)


def _once(what: str, values: list[str]) -> None:
    """Refuse a value that occurs twice."""
    twice = [value for value, count in Counter(values).items() if count > 1]
    if twice:
        raise ValueError(Saying(f"own-twice-{what}", name=twice[0]))
