"""Meeting and template to a document: the sections in the template's order, numbered over what is there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby

from minutetui.core.meeting.model import AgendaItem, Line, Meeting, Prose
from minutetui.core.meeting.prose import joined
from minutetui.core.meeting.queries import as_circulated, walk_items, walk_lines, without_confidential
from minutetui.core.meeting.votes import with_votes_joined
from minutetui.core.template.model import LineGroup, Section, Template
from minutetui.core.template.pattern import facts_in, fill
from minutetui.core.text.numerals import chinese
from minutetui.summary import sections
from minutetui.summary.blocks import (
    Block,
    Document,
    HeadingBlock,
    ListBlock,
    ListItem,
    ParagraphBlock,
    Source,
    Span,
    bullets,
    paragraphs,
    text_of,
    with_texts,
)
from minutetui.summary.lines import LineWriter, in_order
from minutetui.summary.numbered import keeps_numbers, typed_number, with_document_numbers
from minutetui.summary.sections import plan
from minutetui.summary.tally import is_failed_motion
from minutetui.summary.voice import Voice
from minutetui.summary.voters import with_results_once
from minutetui.summary.writers import writer

TOP = 2
"""The level of a section's heading; the document's title is above it."""

_NEAR = 3
"""How many agenda items from the beginning or the end a section may join."""


def begins_with(title: str, names: tuple[str, ...]) -> bool:
    """Tell whether a title, without its number, begins with one of some names."""
    bare = title.removeprefix(typed_number(title)).strip().casefold()
    return any(bare.startswith(name.casefold()) and not bare[len(name) :][:1].isalpha() for name in names)


def compose(meeting: Meeting, template: Template, *, confidential: bool = False) -> Document:
    """Compose the summary of a meeting, in the language of the template.

    Lines marked confidential are in it only if `confidential` says so.
    """
    if not confidential:
        meeting = without_confidential(meeting)
    meeting = with_results_once(with_votes_joined(as_circulated(meeting)))
    voice = writer(with_document_numbers(meeting, template), template)
    blocks = tuple(with_texts(block, voice.polished) for block in Composer(voice).blocks())
    authors = (meeting.recorder,) if meeting.recorder else ()
    return Document(voice.title(), blocks, template.language, meeting.date, authors, meeting.body, template.official)


def drafted(meeting: Meeting, template: Template, section: str) -> str:
    """Give the text that a section drafts from facts, as prose that can be accepted; empty if it drafts nothing."""
    source = Source("draft", section)
    blocks = compose(meeting, template).blocks
    return joined([text_of(one.spans) for one in blocks if isinstance(one, ParagraphBlock) and one.source == source])


@dataclass
class Composer:
    """Composes one document."""

    voice: Voice

    def __post_init__(self) -> None:
        self.meeting, self.template = self.voice.meeting, self.voice.template
        self.lines = LineWriter(self.voice)
        self.draws: dict[str, Callable[[Section, int], list[Block]]] = {
            "prose": lambda *_: [],
            "aims": lambda *_: sections.aims(self.voice),
            "facts": lambda section, _: sections.organisation(self.voice, section),
            "attendance": lambda *_: sections.attendance(self.voice),
            "agenda": self._agenda,
            "lines": self._lines,
            "plan": lambda _, depth: plan(self.voice, TOP + depth, depth),
            "table": lambda section, _: sections.action_table(self.voice, section),
            "times": lambda *_: sections.time_table(self.voice),
        }

    @cached_property
    def facts(self) -> dict[str, str]:
        """What the template's sentences ask for; what an agenda item tells of interests is not said again."""
        facts = self.voice.facts()
        if not self._declared and any(section.draws == "agenda" for section in self.template.sections):
            facts |= {"interests": self.voice.interests({item.title for item, _ in walk_items(self.meeting)})}
        return facts

    @cached_property
    def _declared(self) -> bool:
        """Whether the agenda has an item of its own for declarations of interest, which lists them all."""
        own = (section for section in self.template.sections if section.joins and not section.alone)
        return any("interests" in facts_in(one.text) and one.id in self.joined.values() for one in own)

    def blocks(self) -> Iterator[Block]:
        """Give the sections that have content, numbered without a gap."""
        if self.meeting.status != "final" and self.template.words.draft:
            yield ParagraphBlock((Span(self.template.words.draft),), centred=True)
        numbers = Numbers(self.template.numbering)
        for section in self.template.sections:
            if section.alone and section.id not in self.joined.values():
                yield from map(numbers.put, self._with_heading(section))

    @cached_property
    def joined(self) -> dict[str, str]:
        """The sections that go under an agenda item of their name, by the id of the item.

        A section before the agenda joins one of the first items, a section after it one of the last.
        """
        found: dict[str, str] = {}
        agenda = self.meeting.agenda
        draws = [section.draws for section in self.template.sections]
        drawn = draws.index("agenda") if "agenda" in draws else 0
        for index, section in enumerate(self.template.sections):
            near = agenda[:_NEAR] if index < drawn else agenda[-_NEAR:]
            for item in near:
                if item.id not in found and begins_with(item.title, section.joins):
                    found[item.id] = section.id
                    break
        return found

    def _with_heading(self, section: Section) -> list[Block]:
        """Give a section under its heading; nothing if it has nothing to say."""
        body = self._section(section, 1 if section.heading else 0)
        if body and section.heading:
            depth = 0 if section.numbered else None
            body.insert(0, HeadingBlock(TOP, section.heading, Source("section", section.id), depth))
        return body

    def _section(self, section: Section, depth: int) -> list[Block]:
        """Give what a section holds: its prose around what it draws from the meeting."""
        prose = self.meeting.prose.get(section.id, Prose())
        own = bool(prose.before.strip())
        drawn = [] if section.draws == "facts" and own else self.draws[section.draws](section, depth)
        lead = [ParagraphBlock((Span(section.lead),))] if drawn and section.lead else []
        draft = () if own or prose.after.strip() else section.draft
        return [
            *self._filled(section.text, Source("section", section.id), self._facts_for(section)),
            *paragraphs(prose.before, Source("prose", section.id, "before")),
            *self._filled(draft, Source("draft", section.id), self.facts),
            *lead,
            *drawn,
            *paragraphs(prose.after, Source("prose", section.id, "after")),
        ]

    def _facts_for(self, section: Section) -> dict[str, str]:
        """Give the facts for a section, without those that an agenda item tells under a section of its own."""
        told = {
            name
            for one in self.template.sections
            if not one.alone and one is not section and one.id in self.joined.values()
            for name in facts_in(one.text)
        }
        return {name: text for name, text in self.facts.items() if name not in told}

    def _filled(self, patterns: tuple[str, ...], source: Source, facts: dict[str, str]) -> list[Block]:
        """Write a template's sentences with facts of the meeting; those that miss one are left out."""
        texts = (self.voice.sentence_case(fill(pattern, facts)) for pattern in patterns)
        return [ParagraphBlock((Span(text),), source) for text in texts if text]

    def _agenda(self, section: Section, depth: int) -> list[Block]:
        blocks: list[Block] = []
        session = ""
        for item in self.meeting.agenda:
            body = self._item(item, section, depth, TOP + depth + bool(item.session))
            if body and item.session and item.session != session:
                blocks.append(HeadingBlock(TOP + depth, item.session))
            if body:
                session = item.session
                blocks += body
        return blocks

    def _item(self, item: AgendaItem, section: Section, depth: int, level: int) -> list[Block]:
        """Give an agenda item; nothing if it holds nothing, unless every item has its heading."""
        inner = [block for child in item.items for block in self._item(child, section, depth + 1, level + 1)]
        source = Source("item", item.id)
        joined = self.joined.get(item.id, "")
        body = [
            *(block for one in self.template.sections if one.id == joined for block in self._section(one, depth + 1)),
            *paragraphs(item.intro, source),
            *self._item_lines(item, section),
            *inner,
            *(self._state(item, source) if section.every else []),
        ]
        if not body and section.every and section.each == "paragraph":
            body = self._actions_alone(item)
        if not body and (not section.every or section.each == "paragraph"):
            return []
        counted = None if self._keeps_numbers else depth
        told = section.each == "paragraph" and self.voice.reports_itself(item)
        title = item.title if told or self._reported(item, section) else self.voice.led(item)  # who led it is said once
        return [HeadingBlock(min(level, 6), title, source, counted), *body]

    @cached_property
    def _keeps_numbers(self) -> bool:
        """Whether the agenda has numbers of its own, as it was circulated."""
        return keeps_numbers(self.meeting, self.template)

    def _state(self, item: AgendaItem, source: Source) -> list[Block]:
        """Say of an item that it was held over or not reached, unless its lines say so; or that nothing was raised."""
        lines = [line for line, _ in walk_lines(item.lines)]
        said = any(re.search(self.voice.put_off, line.text) or _is_put_off(line) for line in lines)
        over = self.meeting.status in ("ended", "final")
        if item.state == "deferred" and not said and not any(line.status == "deferred" for line in item.lines):
            return [ParagraphBlock((Span(self.voice.words.held_over),), source)]
        if item.lines or item.items or item.intro or item.state == "deferred" or item.id in self.joined:
            return []
        if item.state == "open" and item.started is None:
            return [ParagraphBlock((Span(self.voice.words.not_reached),), source)] if over else []
        title, text = item.title.removeprefix(typed_number(item.title)).strip(), self.voice.words.nothing_raised
        nothing = bool(text) and re.match(self.voice.other_business, title)
        return [ParagraphBlock((Span(text),), source)] if nothing else []

    def _actions_alone(self, item: AgendaItem) -> list[Block]:
        """Write the actions of an item that holds nothing else, with their numbers in the table."""
        lines = [line for line, _ in walk_lines(item.lines)]
        if any(line.tag in self.lines.sections.naming for line in lines):
            return []
        actions = [line for line in lines if line.id in self.voice.tally.action_numbers]
        return [ParagraphBlock(self.lines.numbered(line), Source("line", line.id)) for line in actions]

    def _item_lines(self, item: AgendaItem, section: Section) -> list[Block]:
        lines = [line for line in item.lines if self.lines.sections.stays(line)]
        withdrew, source = self._withdrawals(item), Source("item", item.id)
        if section.each != "paragraph":
            out = [ListItem((Span(text),), source=source) for text in withdrew]
            return list(bullets([*out, *self.lines.under_item(lines, item.title)]))
        reported = self._reported(item, section)
        written = [block for line in in_order(lines, self.voice) for block in self.lines.paragraphs(line)]
        first = [reported] if reported and written else []
        return [*(ParagraphBlock((Span(text),), source) for text in (*first, *withdrew)), *written]

    def _withdrawals(self, item: AgendaItem) -> list[str]:
        """Write who withdrew from an item, in a document that tells interests."""
        tells = any("interests" in facts_in(section.text) for section in self.template.sections)
        return self.voice.withdrawals(item, declared=self._declared) if tells else []

    def _reported(self, item: AgendaItem, section: Section) -> str:
        """Write who reported on an item that is written in paragraphs."""
        return self.voice.reported(item) if section.each == "paragraph" else ""

    def _lines(self, section: Section, depth: int) -> list[Block]:
        return [block for group in section.groups for block in self._group(group, section, depth)]

    def _group(self, group: LineGroup, section: Section, depth: int) -> list[Block]:
        """Give the lines of some tags, under the group's heading if it has one."""
        found = list(self._gathered(group, by_item=section.each == "topic"))
        if section.stays != "no":
            found = [(line, about) for line, about in found if not is_failed_motion(line)]
        if not found:
            return []
        heading = [HeadingBlock(TOP + depth, group.heading, None, depth)] if group.heading else []
        if section.each == "heading":
            return [*heading, *self._under_headings([line for line, _ in found], depth + len(heading))]
        if section.each == "topic":
            return [*heading, *self._by_topic(found, depth + len(heading))]
        bare = len(group.tags) == 1  # the heading says what they are
        items = [self.lines.item(line, bare=bare, about=about if section.about else "") for line, about in found]
        return [*heading, ListBlock(tuple(items), ordered=section.ordered)]

    def _under_headings(self, lines: list[Line], depth: int) -> Iterator[Block]:
        for line in lines:
            yield HeadingBlock(TOP + depth, self.lines.title(line), Source("line", line.id), depth)
            yield from bullets(self.lines.points(line))

    def _by_topic(self, found: list[tuple[Line, str]], depth: int) -> Iterator[Block]:
        """Give lines under the title of what each came from: one as a paragraph, several in a numbered list."""
        for about, group in groupby(found, key=lambda one: one[1]):
            lines = [line for line, _ in group]
            yield HeadingBlock(TOP + depth, about, None, depth)
            items = [self.lines.item(line, bare=True) for line in lines]
            if len(items) > 1:
                yield ListBlock(tuple(items), ordered=True)
            else:
                yield ParagraphBlock(items[0].spans, items[0].source)
                yield from items[0].blocks

    def _gathered(self, group: LineGroup, *, by_item: bool) -> Iterator[tuple[Line, str]]:
        """Give the lines of a group, each with the title of the issue above it, or of its agenda item."""

        def below(lines: tuple[Line, ...], about: str) -> Iterator[tuple[Line, str]]:
            for line in lines:
                if line.tag in group.tags:
                    yield line, about
                elif line.tag not in self.template.omit:
                    yield from below(line.lines, about if by_item else line.label or about)

        for item, _ in walk_items(self.meeting):
            yield from below(item.lines, item.title)


@dataclass
class Numbers:
    """Numbers the headings of a document, each by the level it counts in.

    `forms` are those of the levels, from the sections' down; deeper levels have no number.
    """

    forms: tuple[str, ...]
    counters: list[int] = field(default_factory=list)

    def put(self, block: Block) -> Block:
        """Put the next number before a heading; anything else stays as it is."""
        if not isinstance(block, HeadingBlock) or block.depth is None:
            return block
        depth = block.depth
        self.counters = [*self.counters, *[0] * (depth + 1 - len(self.counters))][: depth + 1]
        self.counters[-1] += 1
        form = self.forms[depth] if depth < len(self.forms) else ""
        path = ".".join(map(str, self.counters))
        han = chinese(self.counters[-1]) if "{han}" in form else ""
        number = form.format(han=han, n=self.counters[-1], path=path)
        return HeadingBlock(block.level, number + block.text, block.source, block.depth)


def _is_put_off(line: Line) -> bool:
    """Tell whether a line is a decision that puts something off, in whatever words."""
    return line.vote is not None and line.vote.result == "deferred"
