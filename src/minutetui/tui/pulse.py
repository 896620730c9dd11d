"""The one timer of the screens, and the garbage collector, which runs with it and never during a key.

The timer beats soon after something was typed, and once a second at rest.

At rest a beat looks whether another program changed the file and whether a clock shows another minute. No more runs
then, because laptops in meetings run on batteries: the terminal is waited for (`tui.terminal.keyboard`), and no cursor
blinks.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from minutetui.tui.host import show_clocks

if TYPE_CHECKING:
    from minutetui.tui.app import MinuteApp

AFTER_TYPING = 0.5
"""Seconds after which what was typed is kept: at most one second of typing may be lost."""

AT_REST = 1.0
"""Seconds between two beats while nothing is typed."""


class Pulse:
    """The timer of the app: each beat does what no key asks for."""

    def __init__(self, app: MinuteApp) -> None:
        self.app = app
        self._hurried = False

    def start(self) -> None:
        """Begin to beat."""
        self.app.set_interval(AT_REST, self.beat)

    def hurry(self) -> None:
        """Beat soon, because something was typed."""
        if not self._hurried:
            self._hurried = True
            self.app.set_timer(AFTER_TYPING, self.beat)

    def beat(self) -> None:
        """Keep what is typed, notice what other programs did, let the clocks run, and collect garbage."""
        resting, self._hurried = not self._hurried, False
        if not self.app.is_running:  # the panes are going
            return
        self.app.saver.keep_draft()
        show_clocks(self.app)
        tidy(resting=resting)


AT_THE_LATEST = 20_000
"""New objects after which Python itself collects; `tidy` usually collects earlier."""

FEW, MANY = 500, 50
"""New objects below which `tidy` does nothing; young collections after which it collects the middle generation, too."""


def calm() -> None:
    """Exclude all present objects from collection. Call it when the meeting is loaded."""
    gc.freeze()
    gc.set_threshold(AT_THE_LATEST, 10, 10)
    gc.enable()


def tidy(*, resting: bool = False) -> None:
    """Collect the objects created since the last call; called between keys.

    After a large allocation Python itself has collected; it keeps the objects that survived. Closed screens are among
    them: they are collected while nobody types, when nobody waits for the few milliseconds that it takes.
    """
    young, middle, _ = gc.get_count()
    if gc.isenabled() and (young > FEW or (resting and middle)):
        gc.collect(2 if resting else 1 if middle > MANY else 0)
