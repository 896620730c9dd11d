"""Agenda items in a typed text: one that it adds, `# Title`, or one that it names, `Item 2.1`, 进入第二项议题.

An item of the agenda is named in one of these ways, wherever that is read; `item_named` knows them all:

1. By its title, whatever its case: `Item 4: Finance` and `＃四、财务` name the item Finance, whatever its number. Usual
   items have other titles, too: `# Any other business` names AOB. After its number, some words do: `2. Arising`.
2. By its number, as the agenda on the screen shows it: 2 is the second item, 2.1 the first one inside it. After the
   sign the number is enough: #2.
3. By a number in brackets, as Chinese agendas have it: （一） is the first one inside the item that is being minuted.
4. Inside a sentence about something else also by part of its title, and by shorter words: 第3项, the finance item.
"""

from __future__ import annotations

import re
from dataclasses import replace

from minutetui.core.agenda.heading import with_details, without_number
from minutetui.core.capture.colons import find_colon
from minutetui.core.capture.lead import NUMBERED
from minutetui.core.capture.lexicon import (
    GOES_ON,
    ITEM_AROUND,
    ITEM_CALLED,
    ITEM_NUMBER,
    ITEM_WORDS,
    any_of,
    in_all,
    in_each,
    plain,
)
from minutetui.core.capture.reading import AddItem, Nothing, Scene, TakeUp
from minutetui.core.capture.signs import EACH_END, ITEM, unshield, without_hide
from minutetui.core.meeting.model import AgendaItem
from minutetui.core.meeting.queries import item_titled, numbered_items, walk_items
from minutetui.core.text.characters import folded, has_han, is_han
from minutetui.core.text.numerals import chinese
from minutetui.core.text.patterns import lazy
from minutetui.words import Saying, say

BEFORE_TITLE = frozenset(' “"《（【「『')
"""What may directly follow the sign of an agenda item, besides 汉字 and dates."""
LONGEST_NUMBERED = 40
"""Characters of the longest text that says nothing but the number of an agenda item."""
_SAME, _PLAIN = in_each("lines.same_items"), any_of("lines.item_plain")
_GOES_ON, _APART = lazy(rf"(?:{in_all('lines.item_goes_on')})$", re.IGNORECASE), any_of("lines.item_apart")
_NEXT, _BEGINS = any_of("lines.item_next"), frozenset(plain("lines.item_begins"))
_TITLE = any_of("lines.item_title", exact=True)
_WORD, _FIGURES = lazy(r"[^\W\d_]{2,}"), lazy(r"\d{1,2}(?:\.\d{1,2})*")
_BRACKETS = "()（）"
_BARE_NUMBER = lazy(r"(?P<number>\d{1,2}(?:\.\d{1,2}){0,2}|[（(]?[一二三四五六七八九十]{1,3}[)）]?)[.。、]?")
"""The number of an agenda item after its sign: #2, ＃三."""


def read_item(shielded: str, scene: Scene) -> AddItem | TakeUp | Nothing | None:
    """Read a text as one that adds an agenda item, or takes one up; None if it does neither."""
    there = _taken_up(shielded, scene)
    if there is not None:
        return TakeUp(there)
    if shielded[0] in ITEM and (bare := _BARE_NUMBER.fullmatch(shielded.lstrip(ITEM).strip())):
        return Nothing(Saying("no-such-item", number=bare["number"]))  # no title is a number and nothing else
    new = _signed(shielded) if shielded[0] in ITEM else _worded(shielded, scene)
    if new is None or isinstance(new, Nothing):
        return new
    if shielded[0] in ITEM:
        new = replace(new, title=without_number(new.title, _number_of_new(scene, nested=new.nested)))
    there = None if new.confidential else item_titled(scene.meeting, new.title)
    return TakeUp(there) if there is not None else _with_details(new, scene)


def _with_details(new: AddItem, scene: Scene) -> AddItem:
    """Take who leads a new item and how long it takes from its end: Finance (Ruth, 15 min), Gate - Ann, 20 min."""
    told = with_details(new.title, lambda called: scene.names.resolve(called) is not None)
    return replace(new, title=told.title, minutes=told.minutes, led_by=tuple(map(scene.names.leader, told.led_by)))


def told_details(act: AddItem | TakeUp, language: str) -> tuple[str, ...]:
    """Say who leads a new agenda item, and how long it is to take, as far as that was said."""
    if isinstance(act, TakeUp):
        return ()
    length = "" if act.minutes is None else say(language, "minutes", minutes=act.minutes)
    return tuple(filter(None, (say(language, "list-comma").join(act.led_by), length)))


def _taken_up(shielded: str, scene: Scene) -> AgendaItem | None:
    """Find the agenda item that a text takes up: `#Finance`, `# 4. Finance`, 四、财务, 进入第四项议题; else None."""
    first = shielded[:1]
    signed = first in ITEM
    if not (signed or first in _BEGINS or first.isdecimal()):
        return None
    said = shielded.lstrip(ITEM).strip() if signed else shielded
    if signed and (found := _titled(unshield(said), scene)):
        return found  # `#Finance` is a word with a sign before it if no item has that title
    begins = GOES_ON.match(said)
    if begins and begins.end() < len(said):
        title = unshield(said[begins.end() :])
        found = _titled(title, scene) or _numbered_part(begins[0], title, scene)
        if found is not None:
            return found
    if len(said) <= LONGEST_NUMBERED and _NEXT.fullmatch(said):
        return _following(scene)
    patterns = (_BARE_NUMBER, *ITEM_NUMBER, *ITEM_CALLED) if signed else ITEM_NUMBER
    return _numbered(said, scene, patterns) if len(said) <= LONGEST_NUMBERED else None


def _titled(title: str, scene: Scene) -> AgendaItem | None:
    """Find the agenda item with a title, or with other words for the same: AOB, any other business."""
    bare = _GOES_ON.sub("", title)
    found = item_titled(scene.meeting, title) or (item_titled(scene.meeting, bare) if bare != title else None)
    same = None if found or len(title) > LONGEST_NUMBERED else _same(title)
    return found or (
        next((item for item, _ in walk_items(scene.meeting) if _same(item.title) == same), None) if same else None
    )


def _same(title: str) -> re.Pattern[str] | None:
    """Give the pattern of the usual item that a title is."""
    title = " ".join(title.split()).rstrip(" .:")
    return next((pattern for pattern in _SAME if pattern.fullmatch(title)), None)


def _numbered_part(number: str, said: str, scene: Scene) -> AgendaItem | None:
    """Find the agenda item whose number is said with words of its title: 2. Arising; 3 Finances needs all of them."""
    if len(said) > LONGEST_NUMBERED or has_han(said):
        return None
    figures, words = _FIGURES.search(number), _words(said)
    if figures is None or not words:
        return None
    item = next((item for shown, item, _ in numbered_items(scene.meeting) if shown == figures[0]), None)
    title = _words(item.title) if item is not None else set()
    if number.strip().isdecimal():  # 3 Finances, and not: 1 minute
        return item if words == title and said[:1].isupper() else None
    return item if words <= title else None


def _words(title: str) -> set[str]:
    """Give the words that tell a title from others, without the s of a plural."""
    return {word.removesuffix("s") for word in _WORD.findall(_PLAIN.sub(" ", folded(title)))}


def _signed(shielded: str) -> AddItem | Nothing | None:
    """Read `# Title`, `＃2027年预算` and `## Title`; with the sign at its end it is confidential."""
    shielded, hidden = without_hide(shielded)
    count = len(shielded) - len(shielded.lstrip(ITEM))
    follows = shielded[count : count + 1]
    plain = not follows or follows in BEFORE_TITLE or is_han(follows) or shielded[count - 1] == ITEM[1]
    if count > 2 or not (plain or NUMBERED.match(shielded, count)):
        return None
    title = unshield(shielded[count:]).strip()
    return AddItem(title, count == 2, hidden) if title else Nothing(Saying("words-wanted"))


def _worded(shielded: str, scene: Scene) -> AddItem | None:
    """Read a word for an agenda item and its title: 议题：食堂, 议题四 食堂, Next item: the gate."""
    start = _after_word(shielded, scene)
    if not start:
        return None
    title, hidden = without_hide(shielded[start:])
    title = unshield(title).strip()
    return AddItem(title, confidential=hidden) if title else None


def _after_word(shielded: str, scene: Scene) -> int:
    """Find where a title after a word for an agenda item begins; 0 if there is none."""
    apart = _APART.match(shielded) if shielded[:1] in _BEGINS else None
    if apart is not None:
        return apart.end()
    colon = find_colon(shielded[:EACH_END])
    if colon is None or colon[1] != 1 or colon[0] > LONGEST_NUMBERED:
        return 0
    head = shielded[: colon[0]].strip()
    match = next((match for pattern in ITEM_WORDS if (match := pattern.fullmatch(head))), None)
    number = match.groupdict().get("number") if match else None
    following = str(len(scene.meeting.agenda) + 1)
    sure = match and number in (None, following) and _may_be_item(match, shielded[sum(colon) :].strip(), scene)
    return sum(colon) if sure else 0


def _may_be_item(word: re.Match[str], title: str, scene: Scene) -> bool:
    """Tell whether an agenda item follows a word that also begins other lines: Topic: Gate; not Item: chairs."""
    found = word.groupdict()
    if not (found.get("topic") or found.get("named")):
        return True
    known = item_titled(scene.meeting, unshield(title)) is not None
    return known or (bool(found.get("topic")) and _TITLE.fullmatch(title) is not None)


def item_named(said: str, scene: Scene) -> AgendaItem | None:
    """Find the agenda item that words inside a sentence name: by number, title or a part of it; None if none is sure.

    The finance item      item 2.1      第3项      议题3      （一）
    """
    said = ITEM_AROUND.sub("", said.casefold())
    numbered = _numbered(said, scene, (*ITEM_NUMBER, *ITEM_CALLED))
    if numbered is not None or not said:
        return numbered
    held = [item for item, _ in walk_items(scene.meeting) if said in item.title.casefold()]
    return item_titled(scene.meeting, said) or (held[0] if len(held) == 1 else None)


def _numbered(said: str, scene: Scene, patterns: tuple[re.Pattern[str], ...]) -> AgendaItem | None:
    """Find the agenda item whose number is all that a text says."""
    number = next((match["number"] for pattern in patterns if (match := pattern.fullmatch(said))), "")
    if not number:
        return None
    inside = f"{_minuted(scene)}." if number[:1] in tuple(_BRACKETS) else ""
    bare = number.strip(_BRACKETS)
    for shown, item, depth in numbered_items(scene.meeting):
        last = shown.removeprefix(inside)
        if depth == (1 if inside else 0) and shown.startswith(inside) and bare in (last, chinese(int(last))):
            return item
        if not inside and shown == bare:
            return item
    return None


def _following(scene: Scene) -> AgendaItem | None:
    """Give the item after the one that is being minuted; None at the end of the agenda."""
    items = [item for item, _ in walk_items(scene.meeting)]
    current = scene.item.id if scene.item is not None else ""
    at = next((number for number, item in enumerate(items, 1) if item.id == current), 0)
    return items[at] if at < len(items) else None


def _minuted(scene: Scene) -> str:
    """Give the number of the item straight in the agenda that is being minuted, or that holds the one being minuted."""
    current = scene.item.id if scene.item is not None else ""
    shown = next((shown for shown, item, _ in numbered_items(scene.meeting) if item.id == current), "0")
    return shown.partition(".")[0]


def _number_of_new(scene: Scene, *, nested: bool) -> str:
    """Give the number that a new item gets, after the one that is being minuted or inside it."""
    if scene.item is None:
        return str(len(scene.meeting.agenda) + 1)
    top = _minuted(scene)
    if not nested:
        return str(int(top) + 1)
    inside = scene.meeting.agenda[int(top) - 1].items
    at = next((number for number, item in enumerate(inside, 1) if item.id == scene.item.id), len(inside))
    return f"{top}.{at + 1}"
