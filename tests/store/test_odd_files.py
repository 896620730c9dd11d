"""Files that are not regular, or far too large: refused in a sentence, at once, wherever they are read or written."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from helpers_app import meeting_file
from minutetui.cli import run
from minutetui.core.meeting.model import Meeting
from minutetui.errors import FileError
from minutetui.store.atomic import write_atomically
from minutetui.store.config import load_config
from minutetui.store.lock import FileLock
from minutetui.store.meetings import MeetingFile, create
from minutetui.store.own_lists import load_roster, own_vague_words
from minutetui.store.paths import beside, config_dir, shipped_dir
from minutetui.store.templates import broken_templates, load_template
from minutetui.store.themes import load_themes
from minutetui.store.toml import LARGEST_OWN, read_bytes
from minutetui.tui.theme import first_theme


def huge(path: Path) -> None:
    """Make a file that says to be very large, and takes no room."""
    with path.open("wb") as file:
        file.truncate(2**40)


ODD: dict[str, Callable[[Path], object]] = {
    "a pipe": os.mkfifo,
    "a folder": Path.mkdir,
    "a circle of links": lambda path: path.symlink_to(path.name),
    "a link to nothing": lambda path: path.symlink_to("gone"),
    "a device": lambda path: path.symlink_to("/dev/zero"),
    "huge": huge,
    "not UTF-8": lambda path: path.write_bytes(b"\xff\xfe\x00"),
}


@pytest.fixture(params=ODD)
def odd(request: pytest.FixtureRequest) -> Callable[[Path], Path]:
    """Make an odd file of a name."""

    def make(path: Path) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        ODD[request.param](path)
        return path

    return make


def test_an_odd_meeting_is_refused_in_a_sentence(tmp_path: Path, odd: Callable[[Path], Path]) -> None:
    file = MeetingFile(odd(tmp_path / "m.toml"))
    with pytest.raises(Exception, match=r"m\.toml") as raised:
        file.load()
    assert raised.value.__class__.__name__ in ("FileError", "FormatError")


def test_an_odd_file_of_ones_own_is_told_and_left_out(odd: Callable[[Path], Path]) -> None:
    for name in ("config.toml", "roster.toml"):
        odd(config_dir() / name)
    assert [str(notice) for notice in load_config()[1]]
    assert [str(notice) for notice in load_roster()[1]]


def test_odd_templates_themes_and_words_are_left_out(odd: Callable[[Path], Path]) -> None:
    odd(config_dir() / "templates" / "odd.en.toml")
    odd(config_dir() / "themes" / "ink.toml")
    odd(config_dir() / "vague.txt")
    assert load_template("retrospective", "en").template.name == "retrospective"
    assert broken_templates()
    assert load_themes().notices
    assert first_theme("ink")[0]["name"] == "ink"
    assert own_vague_words() in ((), ("\ufffd\ufffd\x00",))


@pytest.mark.parametrize("name", ["../ink", "/etc/passwd", "ink\0", "x" * 300, "", "..", "ink/../ink", "会议"])
def test_a_name_never_leads_to_another_file(tmp_path: Path, name: str) -> None:
    (config_dir() / "themes").mkdir(parents=True)
    whole = (shipped_dir("themes") / "ink.toml").read_text(encoding="utf-8")
    (config_dir() / "ink.toml").write_text(whole.replace('name = "ink"', 'name = "stolen"'), encoding="utf-8")
    assert first_theme(name)[0]["name"] in ("ink", "safe")
    with pytest.raises(Exception, match=r"template") as raised:
        load_template(name, "en", tmp_path)
    assert raised.value.__class__.__name__ == "FormatError"


def test_a_device_is_never_replaced_by_a_file(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    device = _device(tmp_path)
    for path in (pipe, device, tmp_path):
        with pytest.raises(FileError):
            write_atomically(path, b"x")
    assert pipe.is_fifo()
    assert device.is_char_device()
    assert {*tmp_path.iterdir()} <= {pipe, device}


def _device(folder: Path) -> Path:
    """Give a device: one of its own for root, who could replace the machine's /dev/null; else that one."""
    path = folder / "device"
    try:
        os.mknod(path, stat.S_IFCHR | 0o600, os.makedev(1, 3))
    except (OSError, AttributeError):
        return Path(os.devnull)
    return path


def test_a_lock_that_is_a_link_leaves_what_it_leads_to_alone(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    (victim := tmp_path / "victim").write_text("mine")
    beside(path, "lock").symlink_to(victim)
    with pytest.raises(OSError, match="symbolic"):
        FileLock(path).acquire()
    assert victim.read_text() == "mine"


def test_what_is_too_large_is_not_read(tmp_path: Path) -> None:
    (path := tmp_path / "roster.toml").write_bytes(b"#" * (LARGEST_OWN + 1))
    with pytest.raises(FileError, match="larger than the 2 MB"):
        read_bytes(path, LARGEST_OWN)


def test_a_name_of_255_bytes_can_be_opened_saved_and_locked(tmp_path: Path) -> None:
    path = tmp_path / f"{'会' * 83}.toml"
    create(path, Meeting(title="Long"))
    file = MeetingFile(path)
    assert file.claim() is None
    assert file.save(file.load().meeting.with_(title="Longer"))
    file.keep_draft("half", None)
    assert MeetingFile(path).recover(file.load().meeting).typed == "half"
    file.release()


HEAD = 'format = 1\ntitle = "T"\n'
DEEP_LINES = "[[agenda]]\ntitle = 'I'\n" + "".join(
    f"[[agenda{'.lines' * deep}]]\ntext = 'x'\n" for deep in range(1, 64)
)


@pytest.mark.parametrize(
    "text",
    [
        "[[agenda]]\ntitle = 'I'\n" + DEEP_LINES,
        "a = " + "{lines = " * 130 + "1" + "}" * 130,
        "a = " + "[" * 130 + "]" * 130,
        f"[{'.'.join(['a'] * 64)}]",
        '["a"' + '."a"' * 64 + "]",
        f"{'.'.join(['a'] * 64)} = 1",
        f"{'a' * 1_001} = 1",
        f"[[agenda]]\ntitle = 'I'\nminutes = {'9' * 1_001}",
        f"a = {'9' * 1_001}",
    ],
)
@pytest.mark.parametrize("command", ["render", "check", "actions"])
def test_what_goes_beyond_a_limit_is_refused_in_a_sentence(
    tmp_path: Path, text: str, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = meeting_file(tmp_path, HEAD + text + "\n")
    before = path.read_bytes()
    assert run([command, str(path)]) == 65
    assert "more than" in capsys.readouterr().err
    assert path.read_bytes() == before


@pytest.mark.parametrize("text", ["." * 5000, "9" * 5000, "a.b" * 1000, '\\"' * 2000])
def test_a_long_text_is_no_excess(tmp_path: Path, text: str) -> None:
    written = f'[[agenda]]\ntitle = "I"\nintro = """\n{text}\n"""\n[[agenda.lines]]\ntext = "{text}"\n'
    assert MeetingFile(meeting_file(tmp_path, HEAD + written)).load().meeting.agenda[0].lines[0].text
