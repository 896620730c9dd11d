"""Where lines are written: under their agenda item, or in a section that draws on their tag."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from minutetui.core.meeting.model import AgendaItem, Line
from minutetui.core.meeting.queries import walk_lines
from minutetui.core.template.model import Template, section_tags


@dataclass(frozen=True)
class Places:
    """The places that one template has for lines."""

    template: Template

    @cached_property
    def homes(self) -> dict[str, str]:
        """The section of each tag that has one."""
        return {tag: section.id for section in self.template.sections for tag in section_tags(section)}

    @cached_property
    def naming(self) -> set[str]:
        """The tags of sections that name the agenda item a line comes from."""
        return {tag for section in self.template.sections if section.about for tag in section_tags(section)}

    def stays(self, line: Line, parent: Line | None = None) -> bool:
        """Tell whether a line is written where it was captured: not if another section has its tag, or none should."""
        if line.tag in self.template.omit:
            return False
        home = self.homes.get(line.tag)
        return home is None or (parent is not None and self.homes.get(parent.tag) == home)

    def shows(self, item: AgendaItem) -> bool:
        """Tell whether a reader meets an agenda item in the summary, so that it can be counted.

        One whose lines all went to sections of their own has no heading there.
        """
        return (
            bool(item.intro.strip())
            or any(self.stays(line) for line in item.lines)
            or any(line.tag in self.naming for line, _ in walk_lines(item.lines))
            or any(map(self.shows, item.items))
        )
