"""Where a line is written: under its agenda item, or in the section of the summary that draws on its tag."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from minutetui.core.meeting.model import AgendaItem, Line
from minutetui.core.meeting.queries import walk_lines
from minutetui.core.template.model import Template, section_tags


@dataclass(frozen=True)
class TagSections:
    """The sections of one template by tag; a tag without one stays under its agenda item, the default section."""

    template: Template

    @cached_property
    def section_of(self) -> dict[str, str]:
        """The section of each tag that has one."""
        return {tag: section.id for section in self.template.sections for tag in section_tags(section)}

    @cached_property
    def staying(self) -> dict[str, str]:
        """How the lines of a tag that has a section also stay under their item: short or full."""
        return {tag: one.stays for one in self.template.sections for tag in section_tags(one) if one.stays != "no"}

    @cached_property
    def naming(self) -> set[str]:
        """The tags of sections that name the agenda item a line comes from."""
        named = [one for one in self.template.sections if one.about or one.each == "topic"]
        return {tag for section in named for tag in section_tags(section)}

    def stays(self, line: Line, parent: Line | None = None) -> bool:
        """Tell whether a line is written where it was captured: not if another section has its tag, or none should."""
        if line.tag in self.template.omit:
            return False
        section = self.section_of.get(line.tag)
        if line.tag in self.staying:
            return line.status != "dropped" or line.tag != "action"
        return section is None or (parent is not None and self.section_of.get(parent.tag) == section)

    def shows(self, item: AgendaItem) -> bool:
        """Tell whether a reader finds an agenda item in the summary, so that it can be counted.

        An item has no heading there if all its lines went to other sections.
        """
        return (
            bool(item.intro.strip())
            or any(self.stays(line) for line in item.lines)
            or any(line.tag in self.naming for line, _ in walk_lines(item.lines))
            or any(map(self.shows, item.items))
        )
