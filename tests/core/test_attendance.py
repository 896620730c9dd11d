"""Coming and going, and the quorum."""

from __future__ import annotations

import datetime as dt

import pytest

from minutetui.core.meeting.model import Attendee, Meeting
from minutetui.core.meeting.votes import voters_in
from minutetui.core.people.attendance import (
    STANDINGS,
    AttendanceWay,
    Quorum,
    is_there,
    natural,
    present_at,
    quorum_at,
    quorum_lost,
    standing,
    stepped,
    with_attendance,
)

ZONE = dt.timezone(dt.timedelta(hours=8))


def at(hour: int, minute: int = 0) -> dt.datetime:
    return dt.datetime(2026, 11, 23, hour, minute, tzinfo=ZONE)


ANN = Attendee(name="Ann Lee")


@pytest.mark.parametrize(
    ("before", "way", "fields"),
    [
        (ANN, "arrived", {"attendance": "present", "arrived": at(14), "left": None}),
        (ANN.with_(attendance="apologies"), "arrived", {"attendance": "present", "arrived": at(14)}),
        (ANN.with_(attendance="in-attendance"), "arrived", {"attendance": "in-attendance", "arrived": at(14)}),
        (ANN.with_(arrived=at(9), left=at(10)), "arrived", {"arrived": at(9), "left": None}),
        (ANN, "left", {"attendance": "present", "left": at(14)}),
        (ANN.with_(arrived=at(9)), "apologies", {"attendance": "apologies", "arrived": None}),
        (ANN.with_(interests=("Van",)), "interest", {"interests": ("Van", "Budget")}),
        (ANN.with_(interests=("Budget",)), "interest", {"interests": ("Budget",)}),
    ],
)
def test_what_is_noted_of_someone(before: Attendee, way: AttendanceWay, fields: dict[str, object]) -> None:
    after = with_attendance(before, way, at(14), "Budget")
    assert {name: getattr(after, name) for name in fields} == fields


def test_what_happens_next_to_someone() -> None:
    assert natural(ANN) == "left"
    assert natural(ANN, begun=False) == "apologies"
    assert natural(ANN.with_(left=at(9))) == "arrived"
    assert natural(ANN.with_(attendance="apologies")) == "arrived"


def test_who_is_there_at_a_time() -> None:
    late, early = ANN.with_(arrived=at(14)), ANN.with_(left=at(15))
    assert [is_there(late, at(hour)) for hour in (13, 14, 15)] == [False, True, True]
    assert [is_there(early, at(hour)) for hour in (14, 15, 16)] == [True, False, False]
    assert is_there(ANN.with_(arrived=dt.datetime(2026, 11, 23, 9)), at(14))


def test_the_quorum_counts_voting_members_in_the_room() -> None:
    people = (
        Attendee(name="A"),
        Attendee(name="B", left=at(15)),
        Attendee(name="C", voting=False),
        Attendee(name="D", attendance="in-attendance"),
    )
    meeting = Meeting(title="T", started=at(13), quorum=2, attendees=people)
    before, after = quorum_at(meeting, at(14)), quorum_at(meeting, at(16))
    assert (before, after) == (Quorum(2, 2), Quorum(1, 2))
    assert [quorum.lost for quorum in (before, after) if quorum] == [False, True]
    assert quorum_lost(meeting) == at(15)
    assert quorum_lost(meeting.with_(ended=at(14, 30))) is None
    assert quorum_lost(meeting.with_(quorum=4)) == at(13)
    assert quorum_at(meeting.with_(quorum=None), at(14)) is None
    counted = quorum_at(meeting.with_(headcount=10), at(16))
    assert counted is not None
    assert not counted.lost  # most of them are not listed
    assert len(present_at(meeting, at(14))) == 4


@pytest.mark.parametrize(
    ("title", "role", "votes"),
    [
        ("Wendle Parish Council", "Clerk", 2),
        ("Full governing body", "Clerk to the Governors", 2),
        ("Wendle Parish Council", "Secretary", 3),
        ("Weekly", "Clerk", 3),
    ],
)
def test_the_clerk_of_a_council_does_not_vote(title: str, role: str, votes: int) -> None:
    people = (Attendee(name="A"), Attendee(name="B"), Attendee(name="C", role=role))
    meeting = Meeting(title=title, started=at(13), quorum=3, recorder="C", attendees=people)
    assert voters_in(meeting) == votes
    assert quorum_at(meeting, at(14)) == Quorum(votes, 3)
    assert voters_in(meeting.with_(chair="C")) == 3


def test_the_arrows_go_once_round_and_back() -> None:
    for step in (1, -1):
        one, seen = ANN, []
        for _ in STANDINGS:
            one = with_attendance(one, stepped(one, step), at(10))
            seen.append(standing(one))
        assert set(seen) == set(STANDINGS)
        assert one == ANN


def test_who_comes_back_by_the_arrows_keeps_when_he_came() -> None:
    late = ANN.with_(arrived=at(9))
    gone = with_attendance(late, stepped(late, 1), at(10))
    assert standing(late) == "arrived"
    assert standing(gone) == "left"
    assert with_attendance(gone, stepped(gone, -1), at(11)) == late
