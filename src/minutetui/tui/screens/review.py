"""The review screen: what is still open, fixed in place with the same input and the same signs."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from textual.binding import Binding, BindingType

from minutetui.core.agenda.clocks import item_times, minutes_spent
from minutetui.core.findings.finding import sentence
from minutetui.core.review import NUMBERED_ENTRIES, REVIEW_VIEWS, ReviewEntry, ReviewGroup, groups, page_of
from minutetui.rows.bars import REVIEW_SIGNS, hint_row, title_row
from minutetui.rows.chart import Bars, time_rows
from minutetui.rows.review import ROOMY, Look, ReviewRows, words_of
from minutetui.rows.row import Part, Row
from minutetui.store.config import draws_blocks
from minutetui.tui.bindings import bindings
from minutetui.tui.screens.base import WALKING
from minutetui.tui.screens.fixing import FixingScreen


class ReviewScreen(FixingScreen):
    """Shows what must be asked before people leave, and takes the answers."""

    SCOPES = ("review", "closing")
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("review"),
        *bindings("closing"),
        *WALKING,
        Binding("left", "other_view(-1)", show=False, priority=True),
        Binding("right", "other_view(1)", show=False, priority=True),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.look = Look()
        self._groups: tuple[ReviewGroup, ...] = ()

    # -- what is shown -----------------------------------------------------------------------------------

    def list_entries(self) -> tuple[ReviewEntry, ...]:
        """List what this view shows."""
        session, look = self.session, self.look
        self._groups = groups(
            look.view, session.meeting, session.findings, unfolded=look.unfolded, omit=self.fixing.omit
        )
        return tuple(entry for group in self._groups for entry in group.entries)

    def show_clock(self) -> None:
        """Show the title row: the name of the view, and the time."""
        title, view = self.say("review-title"), self.say(f"view-{self.look.view}")
        self.put("title", [title_row(title, view, self._state(), self.size.width - 2)])

    def show_list(self) -> None:
        """Show the view, its title and its keys."""
        language, width = self.owner.language, self.size.width - 2
        self.show_clock()
        self.look = replace(self.look, selected=self.selected, marked=frozenset(self.marked))
        times = self.look.view == "times"
        self.put(
            "list", self._times() if times else ReviewRows(self.fixing, self.look, language, width).rows(self._groups)
        )
        self.rows("list").select(self.selected)
        keys = self.owner.start.keys
        arrows = (("", "hint-view"),) if width >= ROOMY else ()
        signs = (*REVIEW_SIGNS, *arrows, (f"{keys:close-meeting} ", "hint-end"))
        self.put("hints", [hint_row("review", keys, language, width, signs=signs)])

    def _times(self) -> list[Row]:
        """Show the planned and the spent minutes of the agenda items."""
        language, width = self.owner.language, self.size.width - 2
        timer = self.session.timer
        times = item_times(
            self.session.meeting, lambda item: timer.spent(item) // 60 if timer.running else minutes_spent(item)
        )
        none = [Row(((self.say("times-none"), "dim"),))]
        return time_rows(times, Bars(width, draws_blocks()), language) if times else none

    def _state(self) -> tuple[Part, ...]:
        """Give the time, and the planned end of the meeting."""
        if self.owner.saver.error is not None:
            return ((self.say("not-saved"), "error"),)
        now, told = self.session.clock(), self.session.timer.projection
        if told is None:
            return ((f"{now:%H:%M}", "dim"),)
        style = "warning" if now > told.planned else "dim"
        return ((self.say("time-of", now=f"{now:%H:%M}", end=f"{told.planned:%H:%M}"), style),)

    def describe(self) -> str:
        """Say what the finding of the selected entry is, or how many are marked; for drafted prose, show the draft."""
        targets = self.targets
        if len(targets) > 1:
            return self.say("marked", count=len(targets))
        finding = targets[0].finding
        if finding is None:
            return words_of(targets[0], self.owner.language)
        draft = self.fixing.drafted(finding, self.session.meeting) if finding.code == "draft-prose" else ""
        return draft or sentence(finding, self.owner.language)

    # -- keys --------------------------------------------------------------------------------------------

    def chosen(self, digit: int) -> None:
        """Mark or unmark an entry by its number; 0 shows the findings that can wait."""
        page = page_of(self._keys, self.selected)
        if digit == 0:
            self.look = replace(self.look, unfolded=not self.look.unfolded)
            self.show_state()
        elif digit <= len(page):
            key = page[digit - 1]
            self.marked = tuple(one for one in self.marked if one != key) if key in self.marked else (*self.marked, key)
            self.select(key)

    def action_page(self, step: int) -> None:
        """Go to the nine before or after."""
        self.go_by(step * NUMBERED_ENTRIES)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Leave the arrows to the input while it has text."""
        return action != "other_view" or not self.entry.value

    def action_other_view(self, step: int) -> None:
        """Show the gaps, all lines by tag, the actions by owner, or the times."""
        at = REVIEW_VIEWS.index(self.look.view) + step
        self.look = replace(self.look, view=REVIEW_VIEWS[at % len(REVIEW_VIEWS)])
        self.marked = ()
        self.show_state()

    def action_read_back(self) -> None:
        """Open the read-back of decisions and actions."""
        self.owner.show("read-back")

    def action_summary(self) -> None:
        """Open the summary at the selected line."""
        from minutetui.summary.blocks import Source  # noqa: PLC0415

        line = self.targets[0].line if self.targets else None
        self.owner.show("summary", Source("line", line.id) if line is not None else None, instead=True)
