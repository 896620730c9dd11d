"""Begins a meeting from the start screen: asks for kind, language and title, or makes the next one of a series.

Enter alone takes the most likely answer, so Enter, Enter, Enter begins a meeting; Esc changes nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from minutetui.errors import MinuteError
from minutetui.inputs import load_invitation
from minutetui.rows.cells import fit
from minutetui.store.new import USUAL_KIND, Followed, create_meeting, follow, usual_folder
from minutetui.store.peek import Peek
from minutetui.store.recent import followable
from minutetui.store.templates import TemplateEntry, list_templates, load_template
from minutetui.tui.host import run_apart
from minutetui.tui.screens.pick import AskScreen, PickScreen
from minutetui.words import say

if TYPE_CHECKING:
    from minutetui.tui.screens.base import MinuteScreen


class Beginning:
    """Begins a meeting, asking on a screen.

    Args:
        screen: Where to ask.
        recent: The meetings opened last, the latest first.
    """

    def __init__(self, screen: MinuteScreen, recent: Sequence[tuple[Path, Peek]]) -> None:
        self.screen = screen
        self.recent = recent
        self.templates: dict[str, list[TemplateEntry]] = {}
        """The templates of each kind, first in the language of the screens."""
        entries = list_templates(usual_folder())
        for entry in sorted(entries, key=lambda entry: entry.template.language != screen.owner.language):
            self.templates.setdefault(entry.template.name, []).append(entry)

    def ask(self) -> None:
        """Ask for the kind, then for the rest."""
        options = [(name, entries[0].template.title) for name, entries in sorted(self.templates.items())]

        def picked(name: str | None) -> None:
            if name:
                self._ask_language(self.templates[name])

        self._push(PickScreen(self.screen.say("which-kind"), options, self._likely), picked)

    def at_once(self) -> None:
        """Begin a meeting of the likely kind, in the language of the screens, without asking."""
        self._create(self.templates[self._likely][0], "")

    @property
    def _likely(self) -> str:
        """The kind of the last meeting, or the usual one."""
        kinds = (*(look.kind for _, look in self.recent), USUAL_KIND, *self.templates)
        return next(kind for kind in kinds if kind in self.templates)

    def _ask_language(self, entries: list[TemplateEntry]) -> None:
        by_language: dict[str, TemplateEntry] = {entry.template.language: entry for entry in entries}
        if len(entries) == 1:
            self._ask_title(entries[0])
            return
        options = [(language, say(language, "language-name")) for language in by_language]

        def picked(language: str | None) -> None:
            if language:
                self._ask_title(by_language[language])

        self._push(PickScreen(self.screen.say("which-language"), options), picked)

    def _ask_title(self, entry: TemplateEntry) -> None:
        def answered(title: str | None) -> None:
            if title is not None:
                self._create(entry, title)

        self._push(AskScreen(self.screen.say("which-new-title", title=entry.template.title)), answered)

    def _create(self, entry: TemplateEntry, title: str) -> None:
        try:
            path, meeting = create_meeting(entry.template, self.screen.owner.now().date(), title=title)
        except MinuteError as error:
            self.screen.tell(error.said(self.screen.owner.language), "error")
            return
        self.screen.owner.open(path, Peek(meeting.title))

    # -- from an agenda file or an invitation ------------------------------------------------------------

    def ask_agenda(self) -> None:
        """Ask for the file; the kind of meeting is formal minutes, in the language of the file."""

        def answered(name: str | None) -> None:
            if name and name.strip():
                run_apart(self.screen, partial(self._made_for, Path(name.strip().strip("'\"")).expanduser()))

        self._push(AskScreen(self.screen.say("which-agenda")), answered)

    async def _made_for(self, path: Path) -> None:
        """Create a meeting from an agenda file, and open it."""
        owner = self.screen.owner
        try:
            invitation = await asyncio.to_thread(load_invitation, path, owner.now())
            language = invitation.language or owner.language
            template = load_template(USUAL_KIND, language, usual_folder()).template
            made, meeting = create_meeting(template, owner.now().date(), invitation=invitation)
        except MinuteError as error:
            self.screen.tell(error.said(owner.language), "error")
            return
        owner.open(made, Peek(meeting.title))

    # -- the next of a series ----------------------------------------------------------------------------

    def ask_previous(self) -> None:
        """Ask which meeting the new one follows, if there are several."""
        held = [(str(path), look.title) for path, look in followable(self.recent)]
        if len(held) == 1:
            self._follow(Path(held[0][0]))
            return
        width = self.screen.size.width * 2 // 3
        options = [(path, fit(f"{title}  {Path(path).name}", width)) for path, title in held]

        def picked(path: str | None) -> None:
            if path:
                self._follow(Path(path))

        self._push(PickScreen(self.screen.say("which-previous"), options), picked)

    def _follow(self, previous: Path) -> None:
        run_apart(self.screen, partial(self._made_from, previous))

    async def _made_from(self, previous: Path) -> None:
        """Create the next meeting, and open it."""
        owner = self.screen.owner
        try:
            made: Followed = await asyncio.to_thread(follow, previous, owner.now().date())
        except MinuteError as error:
            self.screen.tell(error.said(owner.language), "error")
            return
        owner.open(made.path, Peek(made.meeting.title), notices=made.notices)

    def _push(self, screen: PickScreen | AskScreen, answered: Callable[[str | None], None]) -> None:
        self.screen.app.push_screen(screen, answered)
