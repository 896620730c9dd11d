"""Asks what several pasted lines are. Each answer is one step of undo."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING

from minutetui.core import capture
from minutetui.core.agenda.invitation import Invitation
from minutetui.core.agenda.pasted import Pasted, PasteWay, is_planned, is_untouched, read_pasted
from minutetui.core.text.characters import one_line
from minutetui.errors import MinuteError
from minutetui.inputs import PASTED, read_given
from minutetui.rows.people import person_row
from minutetui.rows.reading import reading_rows
from minutetui.rows.row import Row, fit
from minutetui.session import lines
from minutetui.tui.screens.pick import PickScreen
from minutetui.words import say

if TYPE_CHECKING:
    from minutetui.tui.screens.base import MinuteScreen
    from minutetui.tui.screens.narrowed import MeetingList

PREVIEWED = 30
"""Names and titles in the preview at most."""

ANSWERS: dict[PasteWay, str] = {
    "text": "paste-text",
    "typed": "paste-typed",
    "agenda": "paste-agenda",
    "people": "paste-people",
    "join": "paste-join",
    "replace": "paste-replace",
}
"""The answers in their order, each with the key of its words."""


class Pasting:
    """Asks what pasted lines are, and adds them; "as one line" inserts into the input of the screen.

    `ways` are the answers to offer. `done` is called after lines were added, to show and save them.
    """

    def __init__(
        self,
        screen: MinuteScreen | MeetingList,
        text: str,
        done: Callable[[], None],
        ways: Iterable[PasteWay] = ANSWERS,
    ) -> None:
        self.screen = screen
        self.session = screen.session
        self.text = text
        self.done = done
        self.ways = tuple(way for way in ways if way != "replace" or is_untouched(self.session.meeting))
        self.pasted: Pasted = read_pasted(text, self.session.names)

    def ask(self) -> None:
        """Offer every way to read the lines, with a preview; Enter chooses the certain one."""
        say, pasted = self.screen.say, self.pasted
        items = _preview(len(pasted.all_items), (item.title for item in pasted.all_items))
        previews: dict[PasteWay, str] = {
            "text": _preview(len(pasted.lines), pasted.lines),
            "typed": say("paste-signed", count=pasted.signed),
            "agenda": items,
            "people": _preview(len(pasted.people), (one.name for one in pasted.people)),
            "join": "",
            "replace": items,
        }
        options = [(way, say(ANSWERS[way]), previews[way]) for way in self.ways]
        question = say("pasted", count=len(pasted.lines))
        screen = PickScreen(question, options, self._likely(), one_line(self.text), self._outcome)
        screen.ask(self.screen.app, self._picked)

    def _outcome(self, way: str, width: int, most: int) -> list[Row]:
        """Say what each of the first lines becomes."""
        pasted, language = self.pasted, self.screen.language
        told: Iterable[Row]
        if way == "typed":
            scene, count = self.session.scene(), len(pasted.lines)
            read = ((capture.read(line, scene), line) for line in pasted.lines)
            told = (reading_rows(reading, scene, line, language, width)[0] for reading, line in read)
        elif way in ("agenda", "replace"):
            count = len(pasted.all_items)
            minutes = (
                say(language, "minutes", minutes=item.minutes) if item.minutes else "" for item in pasted.all_items
            )
            titles = (f"# {item.title}  {planned}" for item, planned in zip(pasted.all_items, minutes, strict=True))
            told = (Row.of(fit(title, width), "text") for title in titles)
        elif way == "people":
            count = len(pasted.people)
            told = (person_row(number, one, language, width) for number, one in enumerate(pasted.people, 1))
        else:
            lines = pasted.lines if way == "text" else (one_line(self.text),)
            count, told = len(lines), (Row.of(fit(line, width), "text") for line in lines)
        shown = count if count <= most else most - 1
        more = [Row.of(self.screen.say("choices-more", count=count - shown))] if shown < count else []
        return [*islice(told, shown), *more]

    def _likely(self) -> PasteWay:
        """Choose what the lines certainly are; an agenda replaces the untouched items of a template."""
        likely = self.pasted.clearly if self.pasted.clearly in self.ways else self.ways[0]
        planned = is_planned(self.session.meeting, self.session.aids.template)
        return "replace" if likely == "agenda" and "replace" in self.ways and planned else likely

    def _picked(self, way: str) -> None:
        match way:
            case "text":
                lines.add_texts(self.session, self.pasted.lines)
            case "typed":
                lines.add_typed(self.session, self.pasted.lines)
            case "agenda" | "replace":
                self._add_agenda(replaced=way == "replace")
            case "people":
                lines.add_people(self.session, self.pasted)
            case "join":
                self.screen.entry.insert_text_at_cursor(one_line(self.text))
                return
        self.done()

    def _add_agenda(self, *, replaced: bool) -> None:
        """Add the items, and the facts of the meeting that the lines say and nobody has recorded."""
        invitation = Invitation()
        with suppress(MinuteError):
            invitation = read_given(self.text.encode(), PASTED, self.session.clock())
        with self.session.as_one_step():
            (lines.replace_items if replaced else lines.add_items)(self.session, self.pasted.items)
            lines.add_facts(self.session, invitation)


def _preview(count: int, words: Iterable[str]) -> str:
    """Give the number of words and the first of them."""
    return f"{count}: {', '.join(islice(words, PREVIEWED))}" if count else "0"
