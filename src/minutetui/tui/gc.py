"""The garbage collector: it skips the objects that stay, and runs between keys rather than during one."""

from __future__ import annotations

import gc

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

    Args:
        resting: Whether nothing was typed for a while.
    """
    young, middle, _ = gc.get_count()
    if gc.isenabled() and (young > FEW or (resting and middle)):
        gc.collect(2 if resting else 1 if middle > MANY else 0)
