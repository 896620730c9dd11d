"""Which lines keep their speaker where a template may leave speakers out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting
from minutetui.core.meeting.queries import walk_items
from minutetui.summary.tally import TagSections


def is_guest(name: str, people: Mapping[str, Attendee]) -> bool:
    """Tell whether somebody is no member of a meeting that lists its members; `people` are those, by name."""
    names = [name] if name in people else re.split("、|, | and ", name)  # several who said it together
    return bool(name and people) and any(
        one not in people or people[one].attendance == "in-attendance" for one in names
    )


def after_others(meeting: Meeting, sections: TagSections, is_named: Callable[[Line], bool]) -> frozenset[str]:
    """Give the ids of the lines that would read as said by somebody else without their speaker.

    Their agenda item names another speaker right before them, or before lines of nobody. `is_named` tells which lines
    are written with their speaker in any case.
    """
    found: set[str] = set()
    for item, _ in walk_items(meeting):
        last = item.led_by[0] if len(item.led_by) == 1 else ""
        somebody = bool(last)  # the item names somebody by now
        for line in _written(item, sections):
            if line.speaker and line.speaker != last and (last or somebody):
                found.add(line.id)
            stressed = line.tag == "emphasis"  # its sentence says who: the meeting, unless somebody is named
            last = line.speaker if not stressed or is_named(line) else ""
            somebody = somebody or stressed or (bool(last) and (line.id in found or is_named(line)))
    return frozenset(found)


def _written(item: AgendaItem, sections: TagSections) -> Iterator[Line]:
    """Give the lines that are written under an agenda item, in order."""

    def written(lines: tuple[Line, ...], parent: Line | None) -> Iterator[Line]:
        for line in lines:
            if sections.stays(line, parent):
                yield line
                yield from written(line.lines, line)

    return written(item.lines, None)
