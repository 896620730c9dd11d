"""The question after several lines were pasted: what they are. Each answer is one step of undo."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import TYPE_CHECKING

from minutetui.core.agenda.pasted import Pasted, PasteWay, read_pasted
from minutetui.core.text.characters import one_line
from minutetui.session import pasting
from minutetui.tui.screens.pick import PickScreen

if TYPE_CHECKING:
    from minutetui.tui.screens.base import MinuteScreen

PREVIEWED = 30
"""Names and titles in the preview at most."""


class Pasting:
    """Asks what pasted lines are, and adds them.

    Args:
        screen: Where to ask; "as one line" inserts into its input.
        text: As pasted; several lines.
    """

    def __init__(self, screen: MinuteScreen, text: str) -> None:
        self.screen = screen
        self.session = screen.session
        self.text = text
        self.pasted: Pasted = read_pasted(text, self.session.names)

    def ask(self) -> None:
        """Offer every way to read the lines, with a preview; Enter chooses what they are for sure."""
        say, pasted = self.screen.say, self.pasted
        options: list[tuple[PasteWay, str, str]] = [
            ("text", say("paste-text"), _preview(len(pasted.texts), pasted.texts)),
            ("typed", say("paste-typed"), say("paste-signed", count=pasted.signed)),
            ("agenda", say("paste-agenda"), _preview(len(pasted.all_items), (item.title for item in pasted.all_items))),
            ("people", say("paste-people"), _preview(len(pasted.people), (one.name for one in pasted.people))),
            ("join", say("paste-join"), ""),
        ]
        question = say("pasted", count=len(pasted.typed))
        self.screen.app.push_screen(
            PickScreen(question, options, pasted.clearly, holding=one_line(self.text)), self._picked
        )

    def _picked(self, way: str | None) -> None:
        match way:
            case "text":
                pasting.add_texts(self.session, self.pasted.texts)
            case "typed":
                pasting.add_typed(self.session, self.pasted.typed)
            case "agenda":
                pasting.add_items(self.session, self.pasted.items)
            case "people":
                pasting.add_people(self.session, self.pasted)
            case "join":
                self.screen.entry.insert_text_at_cursor(one_line(self.text))
                return
            case _:
                return
        self.screen.tell(self.screen.say("paste-done"))
        self.screen.owner.save_soon()


def _preview(count: int, words: Iterable[str]) -> str:
    """Give the number of words and the first of them."""
    return f"{count}: {', '.join(islice(words, PREVIEWED))}" if count else "0"
