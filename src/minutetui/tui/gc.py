"""The garbage collector, kept from looking at what is there to stay, and from looking while a key is waited for."""

from __future__ import annotations

import gc

TIDY_INTERVAL = 0.4
"""Seconds between two moments at which it may look."""

AT_THE_LATEST = 20_000
"""New objects after which Python collects by itself; `tidy` mostly comes before."""

FEW, MANY = 500, 50
"""New objects that are left for the next time; times these were looked at before those that stayed are, too."""


def calm() -> None:
    """Leave alone all there is now. Call it when what stays has been made."""
    gc.freeze()
    gc.set_threshold(AT_THE_LATEST, 10, 10)
    gc.enable()


def tidy() -> None:
    """Collect what little was made since the last time: now and then, and not between a key and its frame.

    Where much was made at once, Python has collected by itself; what of that stayed is left to it, too.
    """
    young, middle, _ = gc.get_count()
    if young > FEW and gc.isenabled():
        gc.collect(1 if middle > MANY else 0)
