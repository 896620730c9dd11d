"""Begins a meeting from the start screen: a new one from one page, or the next one of a series.

Enter alone takes the most likely answers, so Enter, Enter begins a meeting; Esc changes nothing.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import os
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from minutetui.core.agenda.invitation import Invitation
from minutetui.core.agenda.pasted import agenda_in_one_line
from minutetui.core.capture.reading import added
from minutetui.errors import MinuteError, UsageError
from minutetui.inputs import PASTED, load_invitation, read_given
from minutetui.rows.row import fit
from minutetui.session import Session
from minutetui.store.new import USUAL_KIND, Followed, create_meeting, follow, new_meeting, usual_folder
from minutetui.store.peek import Peek
from minutetui.store.recent import followable
from minutetui.store.templates import TemplateEntry, list_templates
from minutetui.tui.host import run_apart
from minutetui.tui.screens.new_meeting import FormField, NewMeetingScreen
from minutetui.tui.screens.pick import PickScreen
from minutetui.words import Saying

if TYPE_CHECKING:
    from minutetui.core.template.model import Template
    from minutetui.tui.screens.base import MinuteScreen

PRESENT = "Present: "
"""Before a typed line of people, so that it is read as a line of attendance; it is so in every language."""


class Beginning:
    """Begins a meeting, asking on a screen; `recent` are the meetings opened last, the latest first."""

    def __init__(self, screen: MinuteScreen, recent: Sequence[tuple[Path, Peek]]) -> None:
        self.screen = screen
        self.recent = recent
        self.templates: dict[str, list[TemplateEntry]] = {}
        """The templates of each kind, first in the language of the screens."""
        entries = list_templates(usual_folder())
        for entry in sorted(entries, key=lambda entry: entry.template.language != screen.language):
            self.templates.setdefault(entry.template.name, []).append(entry)

    def ask(self, field: FormField = "title") -> None:
        """Show the page for a new meeting, at one of its fields."""
        self.screen.app.push_screen(NewMeetingScreen(self.templates, self._likely, field, self._begin))

    @property
    def _likely(self) -> str:
        """The kind of the last meeting, or the usual one."""
        kinds = (*(look.kind for _, look in self.recent), USUAL_KIND, *self.templates)
        return next(kind for kind in kinds if kind in self.templates)

    def _begin(self, form: NewMeetingScreen) -> None:
        """Begin the meeting of the page, unless something on it cannot be read."""
        run_apart(form, partial(self._create, form), group="begin", exclusive=True)

    async def _create(self, form: NewMeetingScreen) -> None:
        owner = self.screen.owner
        people, file = form.texts["people"].strip(), form.texts["agenda"].strip().strip("'\"")
        try:
            invitation = await asyncio.to_thread(_invited, form.pasted_agenda, file, owner.now())
            template = self._template(form, invitation)
            if people:
                invitation = self._with_people(people, template, invitation)
            day, title = owner.now().date(), form.texts["title"].strip()
            path, meeting = create_meeting(template, day, title=title, invitation=invitation)
        except MinuteError as error:
            form.tell(error.said(owner.language))
            return
        form.dismiss()
        owner.open(path, Peek(meeting.title), notices=invitation.notices)

    def _template(self, form: NewMeetingScreen, invitation: Invitation) -> Template:
        """Give the template in the language that was chosen, else in that of the file, else of the screens."""
        language = form.chosen["language"] or invitation.language
        entries = self.templates[form.chosen["kind"]]
        return next((one for one in entries if one.template.language == language), form.template).template

    def _with_people(self, text: str, template: Template, invitation: Invitation) -> Invitation:
        """Add the people of a typed line, as a line of attendance takes them on the live screen."""
        owner = self.screen.owner
        session = Session(new_meeting(template, owner.now().date(), invitation=invitation), owner.now)
        reading = session.commit(f"{PRESENT}{text}")
        if added(reading.act) or not session.meeting.attendees:
            raise UsageError(Saying("begin-no-names", text=text))
        meeting = session.meeting
        return replace(invitation, attendees=meeting.attendees, chair=meeting.chair, recorder=meeting.recorder)

    def ask_previous(self) -> None:
        """Ask which meeting the new one follows, if there are several."""
        held = [(str(path), look.title) for path, look in followable(self.recent)]
        if len(held) == 1:
            self._follow(Path(held[0][0]))
            return
        width = self.screen.size.width * 2 // 3
        options = [(path, fit(f"{title}  {Path(path).name}", width)) for path, title in held]
        screen = PickScreen(self.screen.say("which-previous"), options)
        screen.ask(self.screen.app, lambda path: self._follow(Path(path)))

    def _follow(self, previous: Path) -> None:
        run_apart(self.screen, partial(self._made_from, previous))

    async def _made_from(self, previous: Path) -> None:
        """Create the next meeting, and open it."""
        owner = self.screen.owner
        try:
            made: Followed = await asyncio.to_thread(follow, previous, owner.now().date())
        except MinuteError as error:
            self.screen.tell_error(error)
            return
        owner.open(made.path, Peek(made.meeting.title), notices=made.notices)


def _invited(pasted: str, file: str, now: dt.datetime) -> Invitation:
    """Read the agenda of the page: pasted, in the file that is named, or typed in one line."""
    path = Path(file).expanduser()
    there = os.path.exists(path)  # noqa: PTH110 - Path.exists fails for a name that is too long
    if given := pasted or ("" if there else "\n".join(agenda_in_one_line(file))):
        return read_given(given.encode(), PASTED, now)
    return load_invitation(path, now) if file else Invitation()
