"""Which agenda item a decision puts off as a whole: Item deferred; deferred to January; 本议题暂缓."""

from __future__ import annotations

from minutetui.core.capture.items import item_named
from minutetui.core.capture.lexicon import any_of, in_each
from minutetui.core.capture.reading import Scene
from minutetui.core.meeting.model import Line
from minutetui.core.meeting.queries import walk_lines

_APART = " ,，:：-–—"
_WHOLE_ITEM, _ALONE = in_each("results.whole_item"), any_of("results.put_off_alone")


def item_held_over(line: Line, scene: Scene) -> str:
    """Give the id of the agenda item that a decision with the result deferred holds over; empty if it is about less.

    An item is named by a word, its number or its title. Words that name nothing are about the current one, unless they
    belong to an issue, or something else was decided there, which they can be about.
    """
    if line.label and (scene.item is None or line.label.casefold() != scene.item.title.casefold()):
        return ""  # Parking permits: deferred to May
    for pattern in _WHOLE_ITEM:
        match = pattern.match(line.text)
        if match is not None:
            item = item_named(match["named"], scene) if match["named"] else scene.item
            return item.id if item is not None else ""
    if scene.item is None or scene.chain:
        return ""
    text, title = line.text.casefold(), scene.item.title.casefold()
    rest = text.removeprefix(title).lstrip(_APART) if title else text
    if rest and _ALONE.match(rest) is None:
        return ""
    return "" if any(one.tag == "decision" for one, _ in walk_lines(scene.item.lines)) else scene.item.id
