"""The garbage collector, kept from looking at what is there to stay, and from looking while a key is waited for."""

from __future__ import annotations

import gc

TIDY_INTERVAL = 0.4
"""Seconds between two moments at which it may look."""

AT_THE_LATEST = 20_000
"""New objects after which Python collects by itself; `tidy` mostly comes before."""

FEW, MANY = 500, 100
"""New objects that are left for the next time; times the young ones were looked at before all are."""


def calm() -> None:
    """Leave alone all there is now. Call it when what stays has been made."""
    gc.freeze()
    gc.set_threshold(AT_THE_LATEST)
    gc.enable()


def tidy() -> None:
    """Collect what little was made since the last time: now and then, and not between a key and its frame."""
    young, _, old = gc.get_count()
    if young > FEW and gc.isenabled():
        gc.collect(2 if old > MANY else 1)
