"""Records share what is empty in all of them, and what one gets stays its own."""

from __future__ import annotations

from minutetui.core.meeting.model import NO_EXTRAS, NO_KEYS, Line


def test_what_records_share_stays_empty() -> None:
    plain = Line.model_validate({"id": "k1", "text": "Two docks were closed"})
    other = plain.with_(text="Three were", colour="red")
    read = Line.model_validate({"id": "k2", "colour": "blue"})
    assert (plain.model_extra, other.model_extra, read.model_extra) == ({}, {"colour": "red"}, {"colour": "blue"})
    assert (set(), {}) == (NO_KEYS, NO_EXTRAS)
