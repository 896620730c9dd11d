"""Anything typed can be saved and read again; anything in a file is read or explained."""

from __future__ import annotations

import datetime as dt
import tempfile
from pathlib import Path
from typing import Any

import tomli_w
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers_app import SMALL
from minutetui.core.meeting.edits import MEETING, Change
from minutetui.errors import FormatError, IllegalEditError
from minutetui.session import Session
from minutetui.store.decode import decode
from minutetui.store.encode import Encoder
from minutetui.store.meetings import MeetingFile
from minutetui.store.toml import parse_table
from minutetui.words import LANGUAGES

ODD = st.sampled_from(
    "\x00\x1b\x07\x7f\x85\x9b\u200f\u202e\u2066\u2069\u0301\u200d\ufeff\ufffe\ud800\udfff中Ａ🎉[]{}\"'\\#!=>@+~-:：\t\r\n"
)
TYPED = st.lists(st.text(st.one_of(ODD, st.characters()), max_size=30), min_size=1, max_size=4)
NOW = dt.datetime(2026, 11, 23, 14, tzinfo=dt.UTC)

PLAIN = st.characters(codec="utf-8", exclude_characters="{}")
"""A TOML file is UTF-8; a brace in a message would be a value that was not put in."""

VALUES: st.SearchStrategy[Any] = st.recursive(
    st.one_of(
        st.integers(-5, 2**40),
        st.booleans(),
        st.text(PLAIN, max_size=9),
        st.floats(allow_nan=False),
        st.dates(),
        st.times(),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(PLAIN, max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)
KEYS = ("format", "title", "date", "started", "attendees", "units", "agenda", "prose", "headcount", "unheard-of")


@settings(max_examples=40)
@given(TYPED)
def test_whatever_is_typed_is_saved_and_read_again(texts: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "meeting.toml"
        path.write_text(SMALL)
        file = MeetingFile(path)
        session = Session(file.load().meeting, lambda: NOW, file)
        for text in texts:
            try:
                session.commit(text)
                session.do(Change(MEETING, {"headcount": text}))
            except IllegalEditError:
                continue
        session.disk.save()
        file.keep_draft("".join(texts), session.meeting)
        again = MeetingFile(path).load().meeting
        assert again == decode(file._encoded(session.meeting), "again").meeting
        assert len(again.agenda) == len(session.meeting.agenda)


@settings(max_examples=60)
@given(st.sampled_from(KEYS), VALUES, st.booleans())
def test_values_of_the_wrong_type_are_read_or_explained(key: str, value: Any, inside: bool) -> None:
    table = parse_table(SMALL.encode(), "meeting.toml")
    (table["agenda"][0] if inside else table)[key] = value
    try:
        meeting = decode(tomli_w.dumps(table).encode(), "meeting.toml").meeting
    except FormatError as error:
        for language in LANGUAGES:
            explanation = error.said(language)
            assert "meeting.toml" in explanation
            assert "{" not in explanation
            assert explanation[-1] in ".。"
    else:
        assert decode(Encoder().encode(meeting), "again").meeting == meeting
