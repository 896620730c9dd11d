"""What two versions of a sequence share: the same records at both ends, and what was made of them."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from minutetui.core.changed import renewed, same_ends


@dataclass(frozen=True, eq=False)
class Thing:
    """A record: the very same is the same, equal ones are not."""

    id: str


@dataclass(frozen=True)
class Made:
    """What is made of a thing."""

    record: Thing
    before: Made | None


THINGS = [Thing(id_) for id_ in "aabbccdd"]
SOME = st.lists(st.sampled_from(THINGS), max_size=6)


@given(SOME, SOME)
def test_the_ends_are_the_same_and_never_overlap(old: list[Thing], new: list[Thing]) -> None:
    head, tail = same_ends(old, new)
    assert head + tail <= min(len(old), len(new))
    assert old[:head] == new[:head]
    assert old[len(old) - tail :] == new[len(new) - tail :]
    if head + tail < min(len(old), len(new)):
        assert old[head] is not new[head]
        assert old[-1 - tail] is not new[-1 - tail]


@given(SOME, SOME)
def test_every_record_has_what_was_made_of_it(old: list[Thing], new: list[Thing]) -> None:
    assert [made.record for made in renewed([Made(thing, None) for thing in old], old, new, Made)] == new


def test_only_what_changed_is_made_and_it_is_told_what_was_made_before() -> None:
    one, two, three = Thing("1"), Thing("2"), Thing("3")
    kept = [Made(one, None), Made(two, None), Made(three, None)]
    made = renewed(kept, [one, two, three], [one, other := Thing("2"), three], Made)
    assert made[0] is kept[0]
    assert made[1] == Made(other, kept[1])
    assert made[2] is kept[2]
