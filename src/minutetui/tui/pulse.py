"""The one timer of the screens: it beats soon after something was typed, and once a second at rest.

At rest a beat looks whether another program changed the file and whether a clock shows another minute. No more runs
then, because laptops in meetings run on batteries: the terminal is waited for (`tui.keyboard`), and no cursor blinks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minutetui.tui.gc import tidy
from minutetui.tui.host import ShowsClock, has_panes

if TYPE_CHECKING:
    from minutetui.tui.app import MinuteApp

AFTER_TYPING = 0.5
"""Seconds after which what was typed is kept: at most one second of typing may be lost."""

AT_REST = 1.0
"""Seconds between two beats while nothing is typed."""


class Pulse:
    """Does what is to be done now and then.

    Args:
        app: Whose typing is kept, and whose clocks run.
    """

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
        for screen in self.app.screen_stack:
            if isinstance(screen, ShowsClock) and has_panes(screen):
                screen.show_clock()
        tidy(resting=resting)
