"""The collector: what was there when all was calmed is left alone, what came since is collected now and then."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from minutetui.tui.gc import FEW, calm, tidy


class Thing:
    """Something in a ring, which only the collector can free."""

    def __init__(self) -> None:
        self.ring = self


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Leave the collector as it was."""
    thresholds = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*thresholds)


def test_what_was_made_since_is_collected_and_nothing_before() -> None:
    gc.collect()
    before = weakref.ref(Thing())
    calm()
    since = weakref.ref(Thing())
    many = [Thing() for _ in range(2 * FEW)]
    tidy()
    assert since() is None
    assert before() is not None
    assert all(thing.ring is thing for thing in many)


def test_little_is_left_for_the_next_time() -> None:
    calm()
    gc.collect()
    since = weakref.ref(Thing())
    tidy()
    assert since() is not None
