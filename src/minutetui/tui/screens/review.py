"""The review screen: what is still open, fixed in place with the same input and the same signs."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from textual.binding import Binding, BindingType

from minutetui.core.agenda.clocks import item_times
from minutetui.core.findings.finding import first_words, sentence
from minutetui.core.review import (
    NUMBERED_ENTRIES,
    REVIEW_VIEWS,
    EntryNumbers,
    ReviewEntry,
    ReviewGroup,
    groups,
    settled,
)
from minutetui.rows.bars import Bars, gauge, time_rows
from minutetui.rows.edges import REVIEW_SIGNS, STATE_GAP, Signs
from minutetui.rows.review import ROOMY, ReviewLook, ReviewRows, words_of
from minutetui.rows.row import Part, Row
from minutetui.store.config import draws_blocks
from minutetui.tui.screens.base import WALKING, bindings
from minutetui.tui.screens.fixing import FixingScreen

GAPS_OF_ACTIONS = {"action-without-owner", "action-without-due"}
"""The codes of all gaps of an action."""

_BAR_FROM = 60
"""Columns of a screen from which progress has a bar."""

PROGRESS = 10
"""Cells of the bar of what is settled."""


class ReviewScreen(FixingScreen):
    """Shows what must be asked before people leave, and takes the answers."""

    SCOPES = ("review", "closing")
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("review"),
        *bindings("closing"),
        *WALKING,
        Binding("left", "other_view(-1)", show=False, priority=True),
        Binding("right", "other_view(1)", show=False, priority=True),
        Binding("home", "far(0)", show=False, priority=True),
        Binding("end", "far(-1)", show=False, priority=True),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.look = ReviewLook()
        self._groups: tuple[ReviewGroup, ...] = ()
        self._gone = ""
        """The number of an entry that is gone, where it begins what is typed."""
        self._numbers = {view: EntryNumbers() for view in REVIEW_VIEWS}

    def on_mount(self) -> None:
        """Show the list next to the input."""
        self.view.follow = True

    def list_entries(self) -> tuple[ReviewEntry, ...]:
        """List what this view shows."""
        session, look = self.session, self.look
        self._groups = groups(
            look.view, session.meeting, self.fixing.findings, unfolded=look.unfolded, omit=self.fixing.omit
        )
        return tuple(entry for group in self._groups for entry in group.entries)

    def show_clock(self) -> None:
        """Show the title row: the name of the view, and the time."""
        view = self.say(f"view-{self.look.view}")
        self.show_title(self.say("review-title"), view, *self._progress(), *self._state())

    def _progress(self) -> tuple[Part, ...]:
        """Show how many of the issues and actions have no gap."""
        done, every = settled(self.session.meeting, self.session.gaps)
        if not every:
            return ()
        told = self.say("review-settled", count=done, all=every)
        if self.size.width < _BAR_FROM:
            return ((told, "dim"), ("  ", "text"))
        return ((f"{told} ", "dim"), *gauge(done, every, PROGRESS, blocks=draws_blocks()), (STATE_GAP, "text"))

    def show_list(self) -> None:
        """Show the view, its title and its keys."""
        width = self.room
        self.show_clock()
        self.look = replace(self.look, marked=frozenset(self.marked))
        times = self.look.view == "times"
        rows = ReviewRows(self.fixing, self.look, self.language, width, self.keys)
        self.view.show(self._times() if times else rows.rows(self._groups, self._page))
        self.view.select(self.selected)
        arrows = (("", "hint-view"),) if width >= ROOMY else ()
        self.show_hints((*self._fixes(), *arrows, (f"{self.keys:close-meeting} ", "hint-end")))

    def _fixes(self) -> Signs:
        """Say how entries are fixed; where not all of them have a digit, which ones do."""
        if self.session.read_only:
            return ()
        if len(self._keys) <= NUMBERED_ENTRIES:
            return REVIEW_SIGNS
        rows = [self._keys.index(key) + 1 for key in self._page.values()]
        return ((self.say("hint-mark-rows", first=min(rows), last=max(rows)), "hint-said"), *REVIEW_SIGNS[1:])

    @property
    def _page(self) -> dict[int, str]:
        """The keys of the entries that have a digit."""
        return self._numbers[self.look.view].page(self._keys)

    def _times(self) -> list[Row]:
        """Show the planned and the spent minutes of the agenda items."""
        language, width = self.language, self.room
        times = item_times(self.session.meeting, self.session.timer.minutes)
        none = [Row.of(self.say("times-none"))]
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
            return words_of(targets[0], self.language)
        draft = self.fixing.drafted(finding, self.session.meeting) if finding.code == "draft-prose" else ""
        return draft or self._sentences(targets[0])

    def _sentences(self, entry: ReviewEntry) -> str:
        """Say what is wrong with an entry; an action without owner and deadline takes one sentence."""
        language, line = self.language, entry.line
        if {one.code for one in entry.findings} == GAPS_OF_ACTIONS and line is not None and entry.item is not None:
            return self.say("action-lacks-both", item=entry.item.title, text=first_words(line).rstrip("。."))
        return self.say("sentence-gap").join(sentence(one, language) for one in entry.findings)

    def chosen(self, digit: int) -> None:
        """Mark or unmark an entry by its number; 0 shows the findings that can wait.

        The number of an entry that is gone stays in the input, and what follows it answers no other entry.
        """
        page = self._page
        if digit == 0:
            self.look = replace(self.look, unfolded=not self.look.unfolded)
            self.show_state()
        elif digit in page:
            key = page[digit]
            self.marked = tuple(one for one in self.marked if one != key) if key in self.marked else (*self.marked, key)
            self.select(key)
        elif page:
            self._gone = str(digit)
            self.entry.insert_text_at_cursor(self._gone)
            self.tell(self.say("no-such-entry", number=digit), "warning")

    def entered(self, text: str) -> None:
        """Refuse what follows the number of an entry that is gone; else handle Enter."""
        if self._gone and text.startswith(self._gone):
            self.tell(self.say("no-such-entry", number=self._gone), "warning")
            self.entry.give_back(text)
        else:
            self._gone = ""
            super().entered(text)

    def action_page(self, step: int) -> None:
        """Go to the nine before or after, which get the digits."""
        if self._keys:
            index = self._keys.index(self.selected) + step * NUMBERED_ENTRIES if self.selected in self._keys else 0
            key = self._keys[max(0, min(index, len(self._keys) - 1))]
            self._numbers[self.look.view].turn(key)
            self.select(key)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Leave the arrows, Home and End to the input while it has text."""
        return action not in ("other_view", "far") or not self.entry.value

    def action_far(self, index: int) -> None:
        """Select the first entry or the last."""
        self.action_edge(index)

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
