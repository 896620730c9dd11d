"""Ending, approving, amending and reopening: one key, the choices that fit, at most one line to type."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from minutetui.core.agenda.clocks import item_times
from minutetui.core.capture.substitution import substituted
from minutetui.core.meeting import closing
from minutetui.core.meeting.edits import Edit
from minutetui.core.review import before_ending
from minutetui.rows.bars import Bars, time_rows
from minutetui.rows.row import Row
from minutetui.session.fixing import Fixing
from minutetui.store.config import draws_blocks
from minutetui.tui.screens.base import MinuteScreen
from minutetui.tui.screens.pick import AskScreen, PickScreen

if TYPE_CHECKING:
    from minutetui.store.config import HookEvent

APPROVAL = re.compile(r"(.*?)[\s,，;；]*(\d{4}-\d{1,2}-\d{1,2})?\s*")
"""Who approved, and when."""


class Closing:
    """Asks on a screen how its meeting is closed."""

    def __init__(self, screen: MinuteScreen) -> None:
        self.screen = screen
        self.session = screen.session

    def ask(self) -> None:
        """Offer the choices for the state of the meeting."""
        if self.session.disk.read_only:
            self._say("read-only", "warning")
            return
        options = self._options()
        rows = [(key, words) for key, (words, _) in options.items()]
        outcome = None if closing.is_approved(self.session.meeting) else self._times
        screen = PickScreen(self._question(), rows, outcome=outcome)
        screen.ask(self.screen.app, lambda choice: options[choice][1]())

    def _times(self, _: str, width: int, most: int) -> list[Row]:
        """Show the planned and the spent time of each agenda item, and how many decisions were made on it."""
        times = item_times(self.session.meeting, self.session.timer.minutes)
        rows = time_rows(times, Bars(width, draws_blocks()), self.screen.language) if times else []
        if len(rows) <= most:
            return rows
        return [*rows[: most - 1], Row.of(self.screen.say("choices-more", count=len(rows) - most + 1))]

    def _question(self) -> str:
        """Ask what to do, and name what a meeting under way still has to be asked, as the review does."""
        if self.session.meeting.status != "live":
            return self.screen.say("closing-question")
        say = self.screen.say
        asked = Counter(one.code for one in Fixing(self.session).findings if before_ending(one))
        told = [f"{say(f'finding-{code}')}{say('actions-note', text=count)}" for code, count in asked.items()]
        return say("closing-still-open" if told else "closing-question", open=say("list-comma").join(told))

    def _options(self) -> dict[str, tuple[str, Callable[[], None]]]:
        """Give the words of each choice, and what it does."""
        say = self.screen.say
        meeting, now = self.session.meeting, self.session.clock()
        if closing.is_approved(meeting):
            words = AskScreen(say("closing-words"), "s/")
            amend = partial(words.ask, self.screen.app, self._amend)
            return {"amend": (say("closing-amend"), amend), "reopen": (say("closing-reopen-final"), self._reopen)}
        if meeting.status == "ended":
            approve = say("closing-approve"), self._ask_approval
            return {"approve": approve, "reopen": (say("closing-reopen"), self._reopen)}
        times = {"noted": meeting.ended, "now": now, "last": closing.last_said(meeting)}
        instead = say("closing-end-instead", time=f"{meeting.ended:%H:%M}") if meeting.ended else ""
        minutes = {f"{at:%Y%m%d%H%M}": key for key, at in reversed(times.items()) if at is not None}
        return {
            key: (say(f"closing-end-{key}", time=f"{at:%H:%M}") + (instead * (key != "noted")), partial(self._end, at))
            for key, at in times.items()
            if at is not None and key in minutes.values()  # of equal times, the first choice
        }

    def _end(self, at: dt.datetime) -> None:
        self.screen.owner.commit_half_typed()
        self.session.leave()
        self._do(closing.end(self.session.meeting, at, self.session.clock()), "closing-ended", "ended")

    def _reopen(self) -> None:
        self._do(closing.reopen(self.session.meeting, self.session.clock()), "closing-reopened")

    def _ask_approval(self) -> None:
        today = self.session.clock().date()
        today = max(today, self.session.meeting.date or today)

        def answered(text: str | None) -> None:
            if text is not None:
                self._approve(text, today)

        default = f"{self.session.meeting.chair} {today.isoformat()}".strip()
        self.screen.app.push_screen(AskScreen(self.screen.say("closing-who"), default), answered)

    def _approve(self, text: str, today: dt.date) -> None:
        found = APPROVAL.fullmatch(text)
        try:
            by = found[1] if found else text
            on = dt.date.fromisoformat(found[2]) if found and found[2] else today
        except ValueError:
            self._say("closing-no-day", "error")
            return
        self.screen.owner.commit_half_typed()
        self._do(closing.approve(self.session.meeting, by, on, self.session.clock()), "closing-approved", "approved")

    def _amend(self, text: str) -> None:
        words = substituted(text)
        edit = closing.amend(self.session.meeting, *words, self.session.clock()) if words else None
        if edit is None:
            self._say("closing-not-one", "warning")
        else:
            self._do(edit, "closing-amended")

    def _do(self, edit: Edit, words: str, event: HookEvent | None = None) -> None:
        self.session.do(edit, sealed=True)
        for screen in self.screen.app.screen_stack:
            if isinstance(screen, MinuteScreen):
                screen.note("")
        self._say(words)
        self.screen.owner.save_soon()
        if event and (path := self.screen.owner.start_path):
            self.screen.owner.run_hook(event, path)

    def _say(self, words: str, style: str = "dim") -> None:
        self.screen.tell(self.screen.say(words), style)
