"""`take --plain`: lines from standard input by the same grammar, their readings on standard output.

For pipes, screen readers and tests. The lines that have arrived are saved before their readings are printed.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from minutetui.cli.edge import must_be_file
from minutetui.cli.output import Tell, note, put, shown_progress
from minutetui.core.capture.items import told_details
from minutetui.core.capture.reading import (
    Add,
    AddItem,
    Amend,
    Attend,
    GoOn,
    Meet,
    Nothing,
    Reading,
    SetFacts,
    Several,
    StepOut,
    TakeUp,
)
from minutetui.core.capture.tail import told_owners
from minutetui.core.due import holidays_unknown
from minutetui.core.meeting.changed_words import told_fact
from minutetui.core.meeting.closing import is_approved
from minutetui.core.meeting.model import Line
from minutetui.core.meeting.queries import find_line
from minutetui.core.meeting.votes import told_vote
from minutetui.core.text.characters import visible
from minutetui.core.vocabulary import tag_name
from minutetui.errors import FileError, IllegalEditError
from minutetui.session import Aids, Session, habits_of
from minutetui.store.config import language_of, load_config, now
from minutetui.store.meetings import MeetingFile
from minutetui.store.own_lists import load_roster
from minutetui.words import Saying, said, say

BATCH = 1 << 16
"""The most bytes that are read at once."""


def do_take(asked: argparse.Namespace) -> int:
    """Read lines until the end of the input; print how each was read.

    Raises:
        MinuteError: The file cannot be read or written.
    """
    must_be_file("take", asked.file)
    file = MeetingFile(Path(asked.file))
    file.hold()
    try:
        return _take(file)
    finally:
        file.release()


def _take(file: MeetingFile) -> int:
    loaded = file.load()
    loaded.must_be_writable(str(file.path))
    if is_approved(loaded.meeting):
        raise FileError(Saying("approved", path=file.path), Saying("hint-approved"))
    roster, problems = load_roster()
    config = load_config()[0]
    lang = language_of(config)
    note(lang, *loaded.notices, *problems)
    back = file.recover(loaded.meeting)
    aids = Aids(roster, habits=habits_of(config))
    time = now()  # all lines that arrive together have the time of their arrival
    session = Session(back.meeting, lambda: time, file, aids=aids, unsaved=back.unsaved)
    session.disk.save()
    with shown_progress(lang, "take-reading") as tell:
        for batch in _batches(sys.stdin.buffer, tell):
            time = now()
            answers = [_answer(visible(text), session, lang) for text in batch]
            session.disk.save()
            put("\n".join(answers))
    time = now()
    session.leave()
    session.disk.save()
    session.disk.keep_draft(back.typed)  # there is no input here to bring it back to
    return 0


def _batches(stream: BinaryIO, tell: Tell) -> Iterator[list[str]]:
    """Give the lines that have arrived, as soon as they have: a file in large batches, a person's one by one.

    `tell` is told how many kilobytes were read, unless the readings of the lines are seen themselves.
    """
    size, done = _size(stream), 0
    begun: list[bytes] = []
    while data := stream.read1(BATCH) if isinstance(stream, io.BufferedReader) else stream.read(BATCH):
        done += len(data)
        if not sys.stdout.isatty():
            tell(done >> 10, size and size >> 10)
        whole, end, rest = data.rpartition(b"\n")
        if end:
            yield _texts(b"".join((*begun, whole)))
            begun = []
        begun.append(rest)
    if any(begun):
        yield _texts(b"".join(begun))


def _size(stream: BinaryIO) -> int | None:
    """Give the size of a file in bytes; None of a pipe."""
    try:
        return os.fstat(stream.fileno()).st_size or None
    except OSError:
        return None  # it has no descriptor


def _texts(data: bytes) -> list[str]:
    return [line.rstrip("\r") for line in data.decode(errors="replace").split("\n")]


def _answer(text: str, session: Session, lang: str) -> str:
    """Do what a line means, and say how it was read, or why it was skipped."""
    try:
        reading = session.commit(text)
    except IllegalEditError as error:
        return say(lang, "cli-skipped", line=text, reason=error.said(lang))
    return "\t".join((described(reading, session, lang), *(said(lang, remark) for remark in reading.remarks)))


def described(reading: Reading, session: Session, lang: str) -> str:
    """Say in one line what a text was read as."""
    match reading.act:
        case Add(line=line, parent=parent, holds_over=held_over):
            under = find_line(session.meeting, parent)
            where = f"{say(lang, 'under')} {under.label or under.text}" if under is not None else ""
            item = say(lang, "holds-item-over") if held_over else ""
            return "\t".join(filter(None, (_line(line, reading, session, lang), where, item)))
        case Amend(line=line):
            which = "amends" if line.id == session.cursor.last else "amends-earlier"
            return f"{say(lang, which)}\t{_line(line, reading, session, lang)}"
        case AddItem() | TakeUp() as act:
            return "\t".join((say(lang, act.key), act.title, *told_details(act, lang)))
        case Attend() | SetFacts() as act:
            return _stated(act, lang)
        case Several(acts=acts):
            return "\t".join(described(Reading(act), session, lang) for act in acts)
        case Meet(next=meeting):
            return "\t".join(filter(None, (say(lang, "next-meeting"), meeting.when, meeting.place)))
        case GoOn(issue=issue):
            return f"{say(lang, 'goes-on')}\t{issue.line.label or issue.line.text}"
        case StepOut() | Nothing() as act:
            why = act.why if isinstance(act, Nothing) else Saying("step-out")
            return said(lang, why) if why is not None else ""


def _stated(act: Attend | SetFacts, lang: str) -> str:
    if isinstance(act, SetFacts):
        return "\t".join(told_fact(*fact, lang) for fact in act.facts)
    nobody = say(lang, "nobody")
    who = nobody if act.way in act.nobody else say(lang, "list-comma").join(act.plain)
    spoken = (act.hours, say(lang, "way-interest") if act.about and act.way != "interest" else "", act.about, act.stake)
    unread = say(lang, "not-read", text=say(lang, "list-comma").join(act.unread)) if act.unread else ""
    others = (f"{say(lang, key)} {name or nobody}" for key, name in act.others)
    return "\t".join(filter(None, (say(lang, act.said), who, *others, *spoken, *act.noted, unread)))


def _line(line: Line, reading: Reading, session: Session, lang: str) -> str:
    owners = say(lang, "list-comma").join(
        say(lang, "unknown-owner", name=told) if owner in reading.unknown else told
        for owner, told in zip(line.owners, told_owners(line, line.owners, lang), strict=True)
    )
    due = f"{line.due} ({say(lang, 'as-said')})" if line.due else ""
    if line.due_date is not None:
        uncounted = holidays_unknown(line.due, session.today, line.due_date, session.is_workday)
        due = line.due_date.isoformat() + (f" ({say(lang, 'holidays-not-counted')})" if uncounted else "")
    parts = [tag_name(line.tag, lang)]
    parts += [f"{name}={value}" for name, value in _named(line, owners, due, lang) if value]
    parts += [say(lang, "not-read", text=say(lang, "list-comma").join(reading.unread))] if reading.unread else []
    return "\t".join(parts)


def _named(line: Line, owners: str, due: str, lang: str) -> list[tuple[str, str]]:
    return [
        ("label", line.label),
        ("speaker", line.speaker),
        ("verb", line.verb),
        ("text", line.text),
        (say(lang, "owner"), owners),
        (say(lang, "due"), due),
        ("vote", told_vote(line.vote, lang)),
    ]
