"""Counts of calls, which are the same on every machine."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable


def calls_of(work: Callable[[], object], *events: str) -> int:
    """Count these events of the profiler while work is done, without what the garbage of other tests would call."""
    count = 0

    def called(_: object, event: str, __: object) -> None:
        nonlocal count
        count += event in events

    gc.collect()
    gc.disable()
    sys.setprofile(called)
    try:
        work()
    finally:
        sys.setprofile(None)
        gc.enable()
    return count
