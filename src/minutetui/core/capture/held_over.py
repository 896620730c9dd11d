"""Which agenda item a decision puts off as a whole: Item deferred; deferred to January; 本议题暂缓."""

from __future__ import annotations

import re

from minutetui.core.capture.items import item_named
from minutetui.core.capture.lexicon import any_of, in_each, plain
from minutetui.core.capture.motion_told import told
from minutetui.core.capture.reading import Scene
from minutetui.core.capture.signs import COLON
from minutetui.core.meeting.model import Line
from minutetui.core.meeting.queries import walk_lines
from minutetui.core.meeting.votes import PUT_OFF
from minutetui.core.text.patterns import lazy

DELAYS = plain("results.delays")
"""One of these is in every text that puts off an agenda item, in small letters."""
_APART = " ,，:：-–—"
_LEAST_PART = 3
"""Characters of the shortest part of a title that stands for it."""
_WORD_ENDS = lazy(r"\b(?=[ ,:]|$)")
_REASON, _OF_TITLE = any_of("results.reason_of_delay"), any_of("results.of_title")
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
    text = line.text.casefold()
    rest = _after_title(text, title_begun(text, scene.item.title))
    alone = _put_off_alone(rest)
    if rest and (alone is None or rest[alone.end() : alone.end() + 1] in tuple(COLON)):  # Deferred: van purchase
        return ""
    return "" if any(one.tag == "decision" for one, _ in walk_lines(scene.item.lines)) else scene.item.id


def puts_off_item(text: str, scene: Scene) -> bool:
    """Tell whether a text without a sign puts off the current item: 等保整改马超不在，下次再议 in 信息系统等保整改.

    It begins with a reason, or with the title or a part of it.
    """
    title = scene.item.title if scene.item is not None else ""
    begun = title_begun(text.casefold(), title)
    rest = _after_title(text.casefold(), begun)
    put_off = title and (begun or _REASON.match(rest)) and _put_off_alone(rest)
    return bool(put_off) and told(text).get("result") in PUT_OFF


def _put_off_alone(rest: str) -> re.Match[str] | None:
    """Find the words for putting off with which a text in small letters begins, perhaps after a reason."""
    reason = _REASON.match(rest)
    return _ALONE.match(rest, reason.end() if reason else 0)


def _after_title(text: str, begun: str) -> str:
    """Give what follows a title in small letters with which a text begins: deferred, for: Budget vote deferred."""
    rest = text[len(begun) :].lstrip(_APART)
    words = _OF_TITLE.match(rest) if begun else None
    return rest[words.end() :] if words else rest


def title_begun(text: str, title: str) -> str:
    """Give how a text in small letters begins that is an item's title, or clearly a part of it; perhaps nothing."""
    title = title.casefold()
    if title and text.startswith(title):
        return title
    words = [match.end() for match in _WORD_ENDS.finditer(text)] if title.isascii() else range(len(text), 0, -1)
    ends = sorted((end for end in words if end >= _LEAST_PART), reverse=True)
    return next((text[:end] for end in ends if text[:end] in title), "")
