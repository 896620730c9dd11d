"""Meeting and template to a document: the sections in the template's order, numbered over what is there."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from minutetui.core.model import AgendaItem, Line, Meeting, Prose
from minutetui.core.numerals import chinese
from minutetui.core.queries import all_lines
from minutetui.core.template import Group, Section, Template, section_tags
from minutetui.summary.blocks import Block, Document, Heading, ListBlock, ListItem, Paragraph, Source, Span
from minutetui.summary.lines import LineWriter
from minutetui.summary.organisation import organisation
from minutetui.summary.plan import plan
from minutetui.summary.prose import paragraphs
from minutetui.summary.wording import Wording, wording_for

TOP = 2
"""The level of a section's heading; the document's title is above it."""


def compose(meeting: Meeting, template: Template, *, confidential: bool = False) -> Document:
    """Compose the summary of a meeting.

    Args:
        meeting: Any meeting.
        template: How its kind is laid out; its language is the document's.
        confidential: Whether lines marked confidential are in it.
    """
    if not confidential:
        meeting = without_confidential(meeting)
    composer = Composer(meeting, template, wording_for(template))
    return Document(composer.title(), tuple(composer.blocks()))


def without_confidential(meeting: Meeting) -> Meeting:
    """Leave out the lines marked confidential, with all below them."""
    if not any(line.confidential for line, _ in all_lines(meeting)):
        return meeting

    def lines(records: tuple[Line, ...]) -> tuple[Line, ...]:
        return tuple(line.with_(lines=lines(line.lines)) for line in records if not line.confidential)

    def item(record: AgendaItem) -> AgendaItem:
        return record.with_(lines=lines(record.lines), items=tuple(map(item, record.items)))

    return meeting.with_(agenda=tuple(map(item, meeting.agenda)))


@dataclass
class Composer:
    """Composes one document."""

    meeting: Meeting
    template: Template
    wording: Wording

    def __post_init__(self) -> None:
        self.lines = LineWriter(self.meeting, self.template, self.wording)
        self.owned = {tag for section in self.template.sections for tag in section_tags(section)}
        self.draws: dict[str, Callable[[Section], list[Block]]] = {
            "aims": self._aims,
            "facts": self._facts,
            "agenda": self._agenda,
            "lines": self._lines,
            "plan": self._plan,
            "prose": lambda _: [],
        }

    def title(self) -> str:
        """Give the document's title: the meeting's, with the template's suffix unless it ends so already."""
        before, after = self.template.wrap
        title, suffix = self.meeting.title.strip(), self.template.suffix
        return f"{before}{title}{'' if title.endswith(suffix.strip()) else suffix}{after}"

    def blocks(self) -> Iterable[Block]:
        """Give the sections that have content, numbered without a gap."""
        if self.meeting.status != "final" and self.template.words.draft:
            yield Paragraph((Span(self.template.words.draft),))
        number = 0
        for section in self.template.sections:
            body = self._section(section)
            if body:
                number += 1
                heading = Heading(TOP, section.heading, Source("section", section.id))
                yield from number_headings([heading, *body], self.template.numbering, number)

    def _section(self, section: Section) -> list[Block]:
        """Give what a section holds: its prose around what it draws from the meeting."""
        prose = self.meeting.prose.get(section.id, Prose())
        drawn = self.draws[section.draws](section)
        if section.draws == "facts" and prose.before.strip():
            drawn = []
        source = Source("section", section.id)
        before = paragraphs(prose.before, source)
        # Prose that only leads in says nothing where nothing follows; a section of prose is all prose.
        if not drawn and section.draws in ("agenda", "lines", "plan") and not prose.after.strip():
            return []
        lead = [Paragraph((Span(section.lead),))] if drawn and section.lead else []
        return [*before, *lead, *drawn, *paragraphs(prose.after, source)]

    # -- what sections draw on ---------------------------------------------------------------------------

    def _aims(self, _: Section) -> list[Block]:
        items = []
        for aim in self.meeting.aims:
            title = f"{aim.title}{self.wording.colon if aim.text.strip() else ''}" if aim.title.strip() else ""
            if title or aim.text.strip():
                items.append(ListItem((Span(title, strong=True), Span(aim.text))))
        return [ListBlock(tuple(items), ordered=True)] if items else []

    def _facts(self, section: Section) -> list[Block]:
        text = organisation(self.meeting, self.wording)
        return [Paragraph((Span(text),), Source("section", section.id))] if text else []

    def _agenda(self, _: Section) -> list[Block]:
        blocks: list[Block] = []
        session = ""
        for item in self.meeting.agenda:
            body = self._item(item, TOP + (2 if item.session else 1))
            if body and item.session and item.session != session:
                blocks.append(Heading(TOP + 1, item.session))
            if body:
                session = item.session
                blocks += body
        return blocks

    def _item(self, item: AgendaItem, level: int) -> list[Block]:
        """Give an agenda item; nothing where neither lines, items nor an intro are left of it."""
        inner = [block for child in item.items for block in self._item(child, level + 1)]
        lines = self.lines.items(line for line in item.lines if line.tag not in self.owned)
        if not (inner or lines or item.intro.strip()):
            return []
        blocks: list[Block] = [Heading(min(level, 6), self.wording.led(item, self.meeting), Source("item", item.id))]
        blocks += paragraphs(item.intro, Source("item", item.id))
        if lines:
            blocks.append(ListBlock(tuple(lines)))
        return blocks + inner

    def _lines(self, section: Section) -> list[Block]:
        return [block for group in section.groups for block in self._group(group, section)]

    def _group(self, group: Group, section: Section) -> list[Block]:
        """Give the lines of some tags, under the group's heading if it has one."""
        lines = [line for line, _ in all_lines(self.meeting) if line.tag in group.tags]
        if not lines:
            return []
        blocks: list[Block] = [Heading(TOP + 1, group.heading)] if group.heading else []
        level = TOP + 1 + len(blocks)
        if section.each == "item":
            return [*blocks, ListBlock(tuple(self.lines.items(lines, bare=True)), ordered=section.ordered)]
        for line in lines:
            blocks.append(Heading(level, line.label or line.text, Source("line", line.id)))
            points = self.lines.points(line)
            if points:
                blocks.append(ListBlock(tuple(points)))
        return blocks

    def _plan(self, _: Section) -> list[Block]:
        return plan(self.meeting, self.wording, TOP + 1)


def number_headings(blocks: list[Block], forms: tuple[str, ...], section: int) -> list[Block]:
    """Number the headings of a section by their levels.

    Args:
        blocks: The section's heading, and what follows.
        forms: How each level is numbered, from the section's down; deeper levels have no number.
        section: The number of the section.
    """
    counters = [section - 1]
    found: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading):
            depth = block.level - TOP
            counters = [*counters, *[0] * (depth + 1 - len(counters))][: depth + 1]
            counters[-1] += 1
            form = forms[depth] if depth < len(forms) else ""
            path = ".".join(map(str, counters))
            number = form.format(han=chinese(counters[-1]), n=counters[-1], path=path)
            block = replace(block, text=number + block.text)  # noqa: PLW2901
        found.append(block)
    return found
