"""The screen of actions across meetings: open actions, their owners, where they were decided; it can mark them.

Typing narrows the list. A marked action stays in it, so that the same key can unmark it.
"""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, cast

from textual.binding import BindingType

from minutetui.core.series.chart import chart_of
from minutetui.core.series.outstanding import (
    FINISHED,
    GROUPS,
    ActionGroup,
    decided_in,
    name_in_file,
    narrowed,
    newest,
    outstanding,
    state,
)
from minutetui.core.vocabulary import LineStatus
from minutetui.errors import FileError, MinuteError
from minutetui.rows.actions import action_key_of, action_rows, place_rows, problem_rows
from minutetui.rows.bars import Bars, chart_rows
from minutetui.rows.edges import found_signs
from minutetui.rows.row import NUMBERED_RESULTS, Row, join, wrapped
from minutetui.store.actions import read_actions
from minutetui.store.config import draws_blocks
from minutetui.tui.host import run_apart
from minutetui.tui.screens.base import WALKING, bindings
from minutetui.tui.screens.files import FilesScreen
from minutetui.words import Saying, said

if TYPE_CHECKING:
    from minutetui.core.series.actions import Action
    from minutetui.core.vocabulary import LineStatus

GROUPINGS: tuple[ActionGroup | None, ...] = (None, *GROUPS)
"""The groupings, in the order of the arrows; None: by urgency."""


class ActionsScreen(FilesScreen["Action"]):
    """Lists the open actions, grouped at first by `by` (None: by urgency) and narrowed by `text`."""

    SCOPES = ("actions",)
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("actions"),
        *WALKING,
    ]

    def __init__(
        self,
        paths: Callable[[], Sequence[Path]],
        by: ActionGroup | None = None,
        text: str = "",
        database: str = "",
    ) -> None:
        super().__init__(paths, database)
        self.by = by
        self.text = text
        self._found: list[Action] = []
        self.charted = False
        """Whether counts are shown instead of the actions."""
        self._every: list[Action] | None = None
        """The finished actions as well, which are counted; None: not read yet."""
        self.problems: list[MinuteError] = []
        self.spelled: dict[str, str] = {}
        self._writing = asyncio.Lock()
        self._before: dict[str, str] = {}
        """The earlier status of the actions marked here, by the action's key."""

    def on_mount(self) -> None:
        """Begin with the text asked for; the files are read by the base."""
        self.entry.digits = "when empty"
        self.entry.set_text(self.text)

    async def read(self) -> None:
        """Read the actions; those marked here as done leave the list."""
        counted = self.charted
        async with self._writing:  # a mark that is being written is read, too
            read = await asyncio.to_thread(_read, self.paths, self.database, finished=counted)
        found, self.problems, self.spelled = read
        self._found, self._every = outstanding(found), newest(found) if counted else None
        self._before.clear()

    @property
    def actions(self) -> list[Action]:
        """The actions that are listed, before typing narrows them."""
        return [action for action in self._found if self.with_confidential or not action.confidential]

    def action_show_chart(self) -> None:
        """Show how many actions are open, done and overdue, or the actions again."""
        self.charted = not self.charted
        if self.charted and self._every is None:
            self.action_read_again()
        self.show_state()

    def _chart(self) -> list[Row]:
        """Count the actions that what is typed leaves."""
        every = narrowed(self._every or (), self.entry.value, self._more_words)
        chart = chart_of(every, self.today, confidential=self.with_confidential)
        return chart_rows(chart, Bars(self.room, draws_blocks()), self.language) if chart.months else []

    def show_state(self) -> None:
        """Show the list, or the chart, narrowed by what is typed."""
        language, width = self.language, self.room
        shown = narrowed(self.actions, self.entry.value, self._more_words)
        text, picking = self.entry.value, self.entry.picking
        numbered = picking or not text
        rows = (
            self._chart()
            if self.charted
            else action_rows(shown, self.by, language, width, self.today, numbered=numbered)
        )
        if not rows:
            none = "actions-reading" if self.reading else "actions-no-fit" if self.actions else "actions-none"
            texts = [
                self.say(none, text=self.entry.value),
                *([self.say("actions-next")] if none == "actions-none" else []),
            ]
            rows = [row for text in texts for row in wrapped(text, width)]
        view, selected = self.view, self.selected
        view.show([*rows, *problem_rows(self.problems, language, width)])
        if view.keys and (self.selected != selected or not selected):
            view.select(
                next((key for key in view.keys if selected and action_key_of(key) == selected.key), view.keys[0])
            )
        way = self.say("actions-counted" if self.charted else f"actions-by-{self.by or 'urgency'}")
        self.show_title(self.say("actions-title"), way, *self._counts(shown))
        self.show_hints(found_signs(text, picking=picking) if view.keys else ())
        self.show_reading()

    def _more_words(self, action: Action) -> str:
        """Give further words that find an action: the pinyin of its owners, and its state."""
        names = (self.spelled.get(name, "") for owner in action.owners for name in (owner.name, owner.unit))
        found = action.status if action.status in FINISHED else state(action, self.today)
        words = self.say(f"status-{found}" if action.status in FINISHED else f"actions-{found}")
        return " ".join((*names, words))

    @property
    def today(self) -> dt.date:
        """The day; an earlier deadline is overdue."""
        return self.owner.now().date()

    def _counts(self, shown: list[Action]) -> tuple[tuple[str, str], ...]:
        """Count the open actions, and those that are overdue."""
        if self.reading:
            return ()
        todo = [action for action in shown if action.status not in FINISHED]
        today = self.today
        late = sum(state(action, today) == "overdue" for action in todo)
        counts = ((self.say("actions-count", count=len(todo)), "dim"),)
        return (*counts, (f"  {self.say('actions-late', count=late)}", "error")) if late else counts

    @property
    def selected(self) -> Action | None:
        """The selected action."""
        key = action_key_of(self.view.selected)
        return next((action for action in self.actions if action.key == key), None)

    def in_full(self) -> list[str]:
        """Give the whole of the selected action, and where it is."""
        one, language = self.selected, self.language
        if one is None:
            return super().in_full()
        owners = join(tuple(owner.name for owner in one.owners), language)
        return [*super().in_full(), one.text, owners, one.due, decided_in(one, language), name_in_file(one)]

    def about(self, one: Action, width: int) -> list[Row]:
        """Say where an action was decided and where it is now."""
        return place_rows(one, self.language, width)

    def typed(self) -> None:
        """Narrow the list."""
        self.forget_message()
        self.show_state()

    def digit_pressed(self, digit: int) -> None:
        """Select an action by its number; a digit that no action has is searched for."""
        keys = self.view.keys[:NUMBERED_RESULTS]
        if 1 <= digit <= len(keys):
            self.view.select(keys[digit - 1])
            self.forget_message()
            self.show_reading()
        elif not self.entry.picking:
            self.entry.insert_text_at_cursor(str(digit))

    def action_regroup(self, step: int) -> None:
        """Group the list in another way."""
        self.by = GROUPINGS[(GROUPINGS.index(self.by) + step) % len(GROUPINGS)]
        self.show_state()

    def action_open_action(self) -> None:
        """Open the meeting with the selected action, at its line."""
        self.open_selected()

    def action_mark_action(self, status: str) -> None:
        """Mark the selected action as done or dropped; if it is marked so already, restore its earlier status."""
        action = self.selected
        if action is None:
            return
        before = self._before.setdefault(action.key, action.status)
        wanted = before if action.status == status else status
        run_apart(self, partial(self._mark, action, wanted))

    async def _mark(self, action: Action, status: str) -> None:
        async with self._writing:  # two writes of one file at the same time would conflict
            try:
                notices = await asyncio.to_thread(_mark, action, status, self.owner.now().replace(microsecond=0))
            except MinuteError as error:
                self.tell_error(error)
                return
        self._found = [one._replace(status=status) if one.key == action.key else one for one in self._found]
        self._every = None
        self.tell(said(self.language, *notices))


def _read(
    paths: Callable[[], Sequence[Path]], database: str, *, finished: bool
) -> tuple[list[Action], list[MinuteError], dict[str, str]]:
    """Read the actions, the finished ones if they are wanted, the errors, and the pinyin of the owners' names."""
    from minutetui.core.people.sounds import sounds_of  # noqa: PLC0415
    from minutetui.store.libraries import pinyin  # noqa: PLC0415

    try:
        actions, problems = read_actions(paths(), finished=finished, database=database)
    except FileError as error:  # of a database
        actions, problems = [], [error]
    spelled = {}
    for name in {text for action in actions for owner in action.owners for text in (owner.name, owner.unit)}:
        sounds = sounds_of(name, pinyin)
        spelled[name] = " ".join((*sounds.full, *sounds.initials))
    return actions, problems, spelled


def _mark(action: Action, status: str, now: dt.datetime) -> tuple[Saying, ...]:
    """Mark an action in its file; in a thread, because this imports the model."""
    from minutetui.store.follow_up import mark  # noqa: PLC0415

    return mark(action, cast("LineStatus", status), now)
