"""Meeting files: read with care, written atomically, in one layout."""

from __future__ import annotations

import contextlib
import datetime as dt
import difflib
import errno
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers_app import SMALL
from minutetui.core.meeting.edits import Change, Edit, Insert, Move, Remove, apply
from minutetui.core.meeting.model import AgendaItem, Aim, Attendee, Line, Meeting, Prose, Unit, Vote
from minutetui.core.meeting.queries import all_lines
from minutetui.core.meeting.record import Record
from minutetui.core.template.model import Template
from minutetui.errors import FileError, FormatError, IllegalEditError
from minutetui.store import encode, toml
from minutetui.store.atomic import sweep, write_atomically
from minutetui.store.decode import decode
from minutetui.store.encode import Encoder
from minutetui.store.meetings import MeetingFile, create, has_comments
from minutetui.store.paths import new_meeting_path, slug
from minutetui.store.templates import SHIPPED, read_template
from minutetui.store.toml import read_table
from minutetui.store.validation import validated
from minutetui.words import LANGUAGES

FULL = Meeting(
    title='The "big" review',
    kind="retrospective",
    language="en",
    status="live",
    date=dt.date(2026, 3, 5),
    started=dt.datetime(2026, 3, 5, 14, 0, tzinfo=dt.timezone(dt.timedelta(hours=8))),
    headcount="some thirty",
    attendees=(Attendee(name="Ann Lee", aliases=("the Director", "AL")),),
    units=(Unit(name="Engineering", leads=("Ann Lee",)),),
    aims=(Aim(title="Look back", text="At all of it"),),
    agenda=(
        AgendaItem(
            id="a1",
            title="Progress",
            lines=(
                Line(
                    id="k1",
                    tag="issue",
                    label="Queue",
                    text="two\nlines",
                    lines=(
                        Line(id="k2", tag="decision", text="Buy", vote=Vote(for_=7, against=1, result="carried")),
                        Line(id="k3", tag="action", text="Ask", owners=("Ann Lee", "采购部"), due="2w"),
                    ),
                ),
            ),
            items=(AgendaItem(id="a2", title="Doors"),),
        ),
    ),
    prose={"background": Prose(before="One.\n\nTwo.")},
)

LAYOUT = '''\
format = 1
title = "The \\"big\\" review"
kind = "retrospective"
language = "en"
status = "live"
date = 2026-03-05
started = 2026-03-05T14:00:00+08:00
headcount = "some thirty"

[[attendees]]
name = "Ann Lee"
aliases = ["the Director", "AL"]

[[units]]
name = "Engineering"
leads = ["Ann Lee"]

[[aims]]
title = "Look back"
text = "At all of it"

[[agenda]]
id = "a1"
title = "Progress"

[[agenda.lines]]
id = "k1"
tag = "issue"
label = "Queue"
text = """
two
lines"""

[[agenda.lines.lines]]
id = "k2"
tag = "decision"
text = "Buy"
vote = { for = 7, against = 1, result = "carried" }

[[agenda.lines.lines]]
id = "k3"
tag = "action"
text = "Ask"
owners = ["Ann Lee", "采购部"]
due = "2w"

[[agenda.items]]
id = "a2"
title = "Doors"

[prose.background]
before = """
One.

Two."""
'''


def test_the_layout_byte_for_byte() -> None:
    assert Encoder().encode(FULL).decode() == LAYOUT
    assert decode(LAYOUT.encode(), "x").meeting == FULL


def test_a_changed_line_changes_only_its_lines_of_the_file() -> None:
    encoder = Encoder()
    before = encoder.encode(FULL).decode()
    changed, _ = apply(FULL, Change("k3", {"due": "Friday"}))
    after = encoder.encode(changed).decode()
    diff = [row for row in difflib.ndiff(before.splitlines(), after.splitlines()) if row[0] in "+-"]
    assert diff == ['- due = "2w"', '+ due = "Friday"']


def test_unknown_keys_survive_and_near_misses_are_reported() -> None:
    text = SMALL + '\n[[agenda.lines]]\ntext = "x"\nowner = "Ann"\nmood = { level = 3, tags = ["a"] }\n'
    loaded = decode(text.encode(), "m.toml")
    written = Encoder().encode(loaded.meeting).decode()
    assert "did you mean owners?" in str(loaded.notices[0])
    assert 'owner = "Ann"\nmood = { level = 3, tags = ["a"] }\n' in written
    assert decode(written.encode(), "m.toml").meeting == loaded.meeting


def test_missing_ids_are_given_and_repeated_ones_reported() -> None:
    lines = '[[agenda.lines]]\nid = "k1"\ntext = "a"\n[[agenda.lines]]\nid = "k1"\ntext = "b"\n[[agenda.lines]]\n'
    loaded = decode(f'format = 1\ntitle = "t"\n[[agenda]]\ntitle = "i"\n{lines}'.encode(), "m.toml")
    found = [line.id for line, _ in all_lines(loaded.meeting)]
    assert len(set(found)) == 3
    assert found[0] == "k1"
    assert all(found)
    assert "“k1” occurs more than once" in str(loaded.notices[0])


WRONG: dict[str, tuple[str, tuple[str, ...]]] = {
    "not TOML": ("format = 1\ntitle = Depot\n", ("line 2", "column 9", "quotes")),
    "quotes left open": ('format = 1\ntitle = "Depot\n', ("line 2", "Close the quotes")),
    "a key twice": ('format = 1\ntitle = "a"\ntitle = "b"\n', ("line 3", "once")),
    "no format": ('title = "a"\n', ("format is missing", "format = 1")),
    "no title": ("format = 1\n", ("title is missing", "title = ")),
    "a number for a title": ("format = 1\ntitle = 5\n", ("title (line 2) is 5", "text in quotes")),
    "an unknown status": ('format = 1\ntitle = "a"\nstatus = "lively"\n', ("status", "lively", "'draft'", "line 3")),
    "owners as text": (
        'format = 1\ntitle = "a"\n[[agenda]]\ntitle = "i"\n[[agenda.lines]]\nowners = "Ann"\n',
        ("agenda[1].lines[1].owners (line 6)", '["Ann"]'),
    ),
    "a date that is none": (
        'format = 1\ntitle = "a"\n[[agenda]]\ntitle = "i"\n[[agenda.lines]]\ndue_date = "soon"\n',
        ("agenda[1].lines[1].due_date", "2026-03-05"),
    ),
    "an item without a title": ('format = 1\ntitle = "a"\n[[agenda]]\nminutes = 5\n', ("agenda[1].title", "missing")),
    "a line before its parent": (
        'format = 1\ntitle = "a"\nagenda = []\n[[agenda.lines]]\ntext = "x"\n',
        ("line 4", "comes before", "above it"),
    ),
    "a line without an item": (
        'format = 1\ntitle = "a"\n[[agenda.lines]]\ntext = "x"\n',
        ("[[agenda.lines]] (line 3) comes before", "above it"),
    ),
    "a line below without one above": (
        'format = 1\ntitle = "a"\n[[agenda]]\ntitle = "i"\n[[agenda.lines.lines]]\n',
        ("[[agenda.lines.lines]] (line 5) comes before", "above it"),
    ),
    "a date with slashes": (
        'format = 1\ntitle = "a"\ndate = 5/3/2026\n',
        ("line 3", "(date)", "2026-03-05", "without quotes"),
    ),
    "a date in words": (
        'format = 1\ntitle = "a"\ndate = "5 March"\n',
        ("date (line 3)", '"5 March"', "2026-03-05", "without quotes"),
    ),
    "a Chinese date": ('format = 1\ntitle = "a"\ndate = 2026年3月5日\n', ("line 3", "(date)", "2026-03-05")),
    "a time without a day": ('format = 1\ntitle = "a"\nended = 14:00\n', ("line 3", "(ended)", "2026-03-05T14:00")),
    "a merge left unfinished": (
        'format = 1\n<<<<<<< HEAD\ntitle = "a"\n=======\ntitle = "b"\n>>>>>>> theirs\n',
        ("line 2", "<<<<<<<", "Keep one of the two versions"),
    ),
    "a list left open": (
        'format = 1\ntitle = "a"\nchair = [\n  "x"\nplace = "y"\n',
        ("line 3", "(chair)", "Close the list"),
    ),
    "an apostrophe left open": ("format = 1\ntitle = 'a\n", ("line 2", "(title)", "Close the quotes")),
    "braces left open": ('format = 1\ntitle = "a"\nx = {a = 1\n', ("line 3", "(x)", "Close them")),
    "a header left open": ('format = 1\ntitle = "a"\n[[agenda]\n', ("line 3", "as many ]")),
    "two values": ('format = 1\ntitle = "a"\nquorum = 5 people\n', ("line 3", "(quorum)", "in quotes")),
    "a line of no key": ('format = 1\ntitle = "a"\n* note\n', ("line 3", "key = value")),
    "an agenda that is one table": ('format = 1\ntitle = "a"\n[agenda]\ntitle = "i"\n', ("agenda (line 3)", "a list")),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_said_with_place_and_remedy(name: str) -> None:
    text, parts = WRONG[name]
    with pytest.raises(FormatError) as caught:
        decode(text.encode(), "m.toml")
    said = str(caught.value)
    assert said.startswith("m.toml")
    for part in parts:
        assert part in said, said


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_said_in_chinese_too(name: str) -> None:
    with pytest.raises(FormatError) as caught:
        decode(WRONG[name][0].encode(), "m.toml")
    assert not re.search(r"[a-z]{3,} [a-z]{2,} [a-z]{2,}", caught.value.said("zh"))


@pytest.mark.parametrize("schema", ["", "#:schema https://example.org/m.json\n"])
def test_the_line_ends_of_a_file_are_kept(tmp_path: Path, schema: str) -> None:
    path = tmp_path / "m.toml"
    path.write_bytes((schema + SMALL).replace("\n", "\r\n").encode())
    file = MeetingFile(path)
    meeting = file.load().meeting
    file.save(meeting.with_(title="Two\nrows", chair="Bo"))
    data = path.read_bytes()
    assert data.count(b"\r\n") == data.count(b"\n") > 10
    assert b"\r\r" not in data
    assert data.decode().startswith(schema.replace("\n", "\r\n") or "format")
    assert MeetingFile(path).load().meeting == meeting.with_(title="Two\nrows", chair="Bo")
    assert not list(tmp_path.glob("*.orig.toml"))
    other = file.save_as(tmp_path / "other.toml", meeting)
    other.release()
    assert (tmp_path / "other.toml").read_bytes().count(b"\r\n") > 10


def test_a_byte_that_is_not_utf_8_is_placed() -> None:
    with pytest.raises(FormatError, match="line 2, column 10"):
        decode(b'format = 1\ntitle = "\xff"\n', "m.toml")


def test_a_byte_order_mark_is_accepted() -> None:
    assert decode(b"\xef\xbb\xbf" + SMALL.encode(), "m.toml").meeting.title == "Warehouse review"


ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
LINES = st.recursive(
    st.builds(Line, text=ANY, label=ANY, owners=st.lists(ANY, max_size=2), due=ANY),
    lambda inner: st.builds(Line, text=ANY, lines=st.lists(inner, max_size=2)),
    max_leaves=4,
)
MEETINGS = st.builds(
    Meeting,
    title=ANY,
    place=ANY,
    circulate=st.lists(ANY, max_size=2),
    agenda=st.lists(st.builds(AgendaItem, title=ANY, intro=ANY, lines=st.lists(LINES, max_size=2)), max_size=2),
    prose=st.dictionaries(ANY, st.builds(Prose, before=ANY, after=ANY), max_size=2),
)


@given(MEETINGS)
def test_what_is_saved_is_loaded_again(drawn: Meeting) -> None:
    meeting = decode(Encoder().encode(drawn), "x").meeting  # gives the ids
    data = Encoder().encode(meeting)
    assert decode(data, "x").meeting == meeting


@given(st.binary(max_size=60) | st.text(max_size=60).map(lambda text: text.encode(errors="replace")))
def test_any_bytes_are_a_meeting_or_explained(data: bytes) -> None:
    for head in (b"", b'format = 1\ntitle = "t"\n'):
        try:
            decode(head + data, "x")
        except FormatError as error:
            assert str(error).startswith("x")  # noqa: PT017


@st.composite
def changes(draw: st.DrawFn) -> list[Edit]:
    """Draw edits over a handful of ids; many will not fit the meeting they meet."""
    ids = st.sampled_from(["a1", "a2", "k1", "k2", "k3", "n1", "n2", "n3"])
    edit = st.one_of(
        st.builds(lambda id_, text: Change(id_, {"text": text}), ids, ANY),
        st.builds(lambda id_, title: Change(id_, {"title": title}), st.sampled_from(["", "a1", "a2"]), ANY),
        st.builds(lambda id_, parent, index: Insert(Line(id=id_, text=id_), parent, index), ids, ids, INDEX),
        st.builds(lambda id_, parent, index: Insert(AgendaItem(id=id_, title=id_), parent, index), ids, ids, INDEX),
        st.builds(Move, ids, ids, INDEX),
        st.builds(Remove, ids),
    )
    return draw(st.lists(edit, max_size=12))


INDEX = st.sampled_from([None, 0, 1])


@given(changes(), st.sampled_from([1, 2, encode.RUN]), st.sampled_from([0, 60, encode.LARGE]), st.integers(1, 3))
def test_writing_only_what_changed_gives_the_bytes_of_writing_all(
    edits: list[Edit], run: int, large: int, between: int
) -> None:
    """However many records are joined at once, and however many edits come between two saves."""
    encoder, meeting = Encoder(), FULL
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(encode, "RUN", run)
        patch.setattr(encode, "LARGE", large)
        for number, edit in enumerate(edits):
            with contextlib.suppress(IllegalEditError):
                meeting, _ = apply(meeting, edit)
            if number % between == 0:
                assert encoder.encode(meeting) == Encoder().encode(meeting)
        assert encoder.encode(meeting) == Encoder().encode(meeting)


def test_only_what_changed_is_written_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    encoder = Encoder()
    encoder.encode(FULL)
    written: list[str] = []
    values = encode._values

    def noted(record: Record) -> Iterator[str]:
        written.append(getattr(record, "id", ""))
        return values(record)

    monkeypatch.setattr(encode, "_values", noted)
    meeting, _ = apply(FULL, Change("k3", {"text": "Now"}))
    encoder.encode(meeting)
    assert [id_ for id_ in written if id_] == ["a1", "k1", "k3"]


def test_mode_and_symbolic_link_are_kept(tmp_path: Path) -> None:
    real = tmp_path / "real.toml"
    create(real, FULL)
    real.chmod(0o640)
    link = tmp_path / "link.toml"
    link.symlink_to(real)
    file = MeetingFile(link)
    file.load()
    assert file.save(FULL.with_(title="Other"))
    assert link.is_symlink()
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    assert 'title = "Other"' in real.read_text(encoding="utf-8")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link.toml", "real.toml"]


@pytest.mark.parametrize("call", ["write", "fsync", "replace"])
def test_after_a_failure_the_old_file_is_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str) -> None:
    path = tmp_path / "m.toml"
    path.write_bytes(b"old")

    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    if call == "replace":
        monkeypatch.setattr(Path, "replace", fail)
    else:
        monkeypatch.setattr(os, call, fail)
    with pytest.raises(FileError, match="no space left"):
        write_atomically(path, b"new")
    monkeypatch.undo()
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["m.toml"]


def test_a_directory_that_cannot_be_synced_is_reported_and_not_rolled_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, calls = os.fsync, []

    def second_fails(descriptor: int) -> None:
        calls.append(descriptor)
        if len(calls) == 2:
            raise OSError(5, "Input/output error")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", second_fails)
    assert write_atomically(tmp_path / "m.toml", b"new") is False
    assert (tmp_path / "m.toml").read_bytes() == b"new"


def test_file_and_directory_are_forced_to_the_disk_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    sync, rename = os.fsync, Path.replace

    def synced(descriptor: int) -> None:
        done.append("dir" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        sync(descriptor)

    def renamed(path: Path, target: Path) -> Path:
        done.append("rename")
        return rename(path, target)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(Path, "replace", renamed)
    write_atomically(tmp_path / "m.toml", b"x")
    assert done == ["file", "rename", "dir"]


def test_creating_never_overwrites(tmp_path: Path) -> None:
    path = tmp_path / "m.toml"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(FileError, match="exists"):
        create(path, FULL)
    assert path.read_text(encoding="utf-8") == "mine"
    assert len(list(tmp_path.iterdir())) == 1


def test_the_original_of_a_file_with_comments_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "m.toml"
    text = f"# mine\n{SMALL}"
    path.write_text(text, encoding="utf-8")
    file = MeetingFile(path)
    meeting = file.load().meeting
    file.save(meeting.with_(title="A"))
    file.save(meeting.with_(title="B"))
    assert (tmp_path / "m.orig.toml").read_text(encoding="utf-8") == text
    assert "m.orig.toml" in str(file.notices[0])
    assert len(list(tmp_path.iterdir())) == 2


def test_saving_what_is_there_writes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "m.toml"
    create(path, FULL)
    file = MeetingFile(path)
    assert file.save(file.load().meeting) is False


def test_the_schema_line_is_kept_and_written(tmp_path: Path) -> None:
    path = tmp_path / "m.toml"
    path.write_text(f"#:schema ./meeting.schema.json\n{SMALL}", encoding="utf-8")
    file = MeetingFile(path)
    file.save(file.load().meeting.with_(title="A"))
    assert path.read_text(encoding="utf-8").startswith("#:schema ./meeting.schema.json\nformat = 1\n")
    create(tmp_path / "n.toml", FULL, "https://example.org/s.json")
    assert (tmp_path / "n.toml").read_text(encoding="utf-8").startswith("#:schema https://example.org/s.json\n")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('a = "#"\n', False),
        ("a = '#'\n", False),
        ('a = """\n# no\n"""\n', False),
        ("a = 1 # yes\n", True),
        ("# yes\n", True),
        ('a = "\\"#"\nb = 1\n', False),
        ('a = """\n"# no\n"""\nb = 1 # yes\n', True),
    ],
)
def test_comments_are_told_from_text(text: str, found: bool) -> None:
    assert has_comments(text) is found


def test_stale_temporary_files_are_swept(tmp_path: Path) -> None:
    old, new, other = tmp_path / ".m.minutetui-1.tmp", tmp_path / ".m.minutetui-2.tmp", tmp_path / ".m.tmp"
    for path in (old, new, other):
        path.touch()
    os.utime(old, (0, 0))
    os.utime(other, (0, 0))
    sweep(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == [".m.minutetui-2.tmp", ".m.tmp"]


@pytest.mark.parametrize(
    "title",
    ["../../etc/passwd", "/absolute", "nul\0byte", "会" * 300, "con", "", "...", "a/b\\c:d*e?", "..", "  "],
)
def test_a_title_never_leads_out_of_the_folder(tmp_path: Path, title: str) -> None:
    path = new_meeting_path(title, dt.date(2026, 3, 5), tmp_path)
    assert path.parent == tmp_path
    path.touch()
    assert new_meeting_path(title, dt.date(2026, 3, 5), tmp_path) != path
    assert len(path.name.encode()) < 200


def test_a_chinese_title_stays_readable() -> None:
    assert slug("项目复盘：第一期") == "项目复盘-第一期"


def test_every_shipped_template_is_a_template() -> None:
    """They are loaded unchecked, so they are checked here, and the unchecked ones are equal."""
    paths = sorted(SHIPPED.glob("*.toml"))
    assert len(paths) == 12
    for path in paths:
        checked = validated(Template, read_table(path), path)
        assert f"{checked.name}.{checked.language}.toml" == path.name
        assert read_template(path).template == checked


def test_a_mistake_that_has_no_words_is_still_placed_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(toml, "KNOWN", ())
    with pytest.raises(FormatError) as raised:
        toml.parse_table(b'format = 1\ntitle = "x\n', "m.toml")
    for language in LANGUAGES:
        said = raised.value.said(language)
        assert "m.toml" in said
        assert "2" in said, "the line"
        assert "toml-" not in said
        assert "{" not in said


def test_a_write_leaves_no_descriptor_open_whatever_becomes_of_it(tmp_path: Path) -> None:
    before = len(list(Path("/dev/fd").iterdir()))
    for _ in range(3):
        assert write_atomically(tmp_path / "a.toml", b"x")
        with pytest.raises(FileError):
            write_atomically(tmp_path / "gone" / "a.toml", b"x")
        with pytest.raises(FileError):
            write_atomically(tmp_path / "a.toml", b"y", exclusive=True)
    assert len(list(Path("/dev/fd").iterdir())) == before
    assert [path.name for path in tmp_path.iterdir()] == ["a.toml"]


def test_what_is_no_file_is_named_before_what_to_do(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(FileError) as raised:
        write_atomically(tmp_path / "pipe", b"x")
    assert "pipe" in str(raised.value.message)
    assert str(raised.value.hint)


def test_a_new_file_takes_its_mode_from_another(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_bytes(b"x")
    (tmp_path / "a.toml").chmod(0o640)
    write_atomically(tmp_path / "b.toml", b"y", like=tmp_path / "a.toml")
    assert stat.S_IMODE((tmp_path / "b.toml").stat().st_mode) == 0o640


def test_no_schema_line_is_written_where_none_is_wanted(tmp_path: Path) -> None:
    meeting = Meeting(title="Yard", agenda=(AgendaItem(id="a1", title="Docks"),))
    create(tmp_path / "m.toml", meeting)
    assert (tmp_path / "m.toml").read_bytes().startswith(b"format")
    file = MeetingFile(tmp_path / "m.toml")
    assert file.save(apply(file.load().meeting, Change("a1", {"title": "Gates"}))[0])
    assert (tmp_path / "m.toml").read_bytes().startswith(b"format")


def test_what_cannot_be_written_is_not_claimed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    create(tmp_path / "m.toml", Meeting(title="Yard"))
    opened = os.open

    def refuse(path: Any, flags: int, *more: Any, **named: Any) -> int:
        if flags & os.O_APPEND:  # what a read-only mount says, whatever the mode of the file
            raise OSError(errno.EROFS, "read-only file system")
        return opened(path, flags, *more, **named)

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(FileError, match="read-only"):
        MeetingFile(tmp_path / "m.toml").claim()
    assert [path.name for path in tmp_path.iterdir()] == ["m.toml"], "no lock is left"


def test_a_folder_that_cannot_be_forced_to_the_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = os.open

    def refuse(path: Any, flags: int, *more: Any, **named: Any) -> int:
        if Path(path) == tmp_path:
            raise OSError(errno.EACCES, "no")
        return opened(path, flags, *more, **named)

    monkeypatch.setattr(os, "open", refuse)
    assert not write_atomically(tmp_path / "a.toml", b"x")
    assert (tmp_path / "a.toml").read_bytes() == b"x"
