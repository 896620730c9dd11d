"""What two versions of a sequence share: the same records at both ends, and what was computed from them."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from minutetui.core.meeting.memo import changed_at, renewed, same_ends


@dataclass(frozen=True, eq=False)
class Thing:
    """A record: the very same is the same, equal ones are not."""

    id: str


@dataclass(frozen=True)
class Made:
    """The value computed for a record."""

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


@given(SOME, st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6), SOME), max_size=9))
def test_what_edits_left_alone_is_known_without_looking(
    things: list[Thing], changes: list[tuple[int, int, list[Thing]]]
) -> None:
    versions = [tuple(things)]
    for start, stop, new in changes:
        last = versions[-1]
        first, behind = sorted((min(start, len(last)), min(stop, len(last))))
        versions.append(changed_at(last, first, behind, *new))
        assert versions[-1] == (*last[:first], *new, *last[behind:])
    for old in versions:
        head, tail = same_ends(old, versions[-1])
        assert head + tail <= min(len(old), len(versions[-1]))
        assert old[:head] == versions[-1][:head]
        assert old[len(old) - tail :] == versions[-1][len(versions[-1]) - tail :]


def test_records_that_an_edit_left_alone_are_not_compared() -> None:
    old = tuple(THINGS)
    new = changed_at(old, 3, 4, THINGS[3])
    # By looking, both would be the same from end to end.
    assert same_ends(old, new) == (3, 4)
