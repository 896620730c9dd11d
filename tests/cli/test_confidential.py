"""Everything that leaves a meeting is as if what is confidential in it were not there."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from helpers_app import meeting_file
from helpers_confidential import SECRET, WITH, WITHOUT
from minutetui.cli import run
from minutetui.cli.task_formats import TASK_FORMATS
from minutetui.store.crash import crashed
from minutetui.store.paths import state_dir
from minutetui.store.peek import peek
from minutetui.store.templates import list_templates
from minutetui.summary import BACKENDS

KINDS = sorted({entry.template.name for entry in list_templates()})
DAY = ("--on", "2026-11-26")
COMMANDS = [
    *(["render", "--format", one.name] for one in BACKENDS),
    *(["render", "--kind", kind, "--lang", language] for kind in KINDS for language in ("en", "zh")),
    *(["actions", *DAY, "--format", name] for name in TASK_FORMATS),
    *(["actions", *DAY, *options] for options in ([], ["--by", "owner"], ["--json"], ["--csv"], ["--overdue"])),
    *(["actions", *DAY, "--chart", *options] for options in ([], ["--json"])),
    *(["search", *options, word] for word in ("racks", "Northwind", "Ann") for options in ([], ["--json"])),
]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_output_is_that_of_the_file_without_what_is_confidential(
    tmp_path: Path, command: list[str], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    outputs = []
    for text in (WITH, WITHOUT):
        path = meeting_file(tmp_path, text)
        assert run([*command, str(path)]) == 0
        outputs.append(_parts(capfdbinary.readouterr().out))
    assert outputs[0] == outputs[1]
    assert SECRET.encode() not in b"".join(outputs[0])


def _parts(data: bytes) -> list[bytes]:
    """Give what a file says: of Word files their parts, which are compressed, of others all."""
    if not data.startswith(b"PK"):
        return [data]
    with zipfile.ZipFile(BytesIO(data)) as package:
        return [package.read(name) for name in package.namelist()]


@pytest.mark.parametrize("options", [["render"], ["actions"], ["actions", "--json"], ["search", "Northwind"]])
def test_the_words_are_there_when_they_are_asked_for(
    tmp_path: Path, options: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    assert run([*options, str(meeting_file(tmp_path, WITH)), "--confidential"]) == 0
    assert SECRET in capfd.readouterr().out


def test_what_is_left_out_of_a_list_of_actions_is_counted_for_the_person_who_asks(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["actions", str(meeting_file(tmp_path, WITH))]) == 0
    assert "left out (--confidential includes them): 3." in capfd.readouterr().err


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_a_finding_about_a_confidential_line_is_told_without_its_words(
    tmp_path: Path, options: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    path = meeting_file(tmp_path, WITH)
    assert run(["check", *options, str(path)]) == 1
    told = capfd.readouterr().out
    assert "k7" in told
    assert "Northwind" not in told
    assert run(["check", *options, "--confidential", str(path)]) == 1
    assert SECRET in capfd.readouterr().out


def test_the_start_screen_does_not_count_what_is_confidential(tmp_path: Path) -> None:
    assert peek(meeting_file(tmp_path, WITH)).open_actions == peek(meeting_file(tmp_path, WITHOUT)).open_actions == 1


def test_a_report_of_a_defect_has_no_words_of_the_minutes(tmp_path: Path) -> None:
    words = meeting_file(tmp_path, WITH).read_text()
    try:
        raise ValueError(words)
    except ValueError as error:
        said = crashed(error, "saved").said("en")
    report = (state_dir() / "crash.txt").read_text()
    assert "ValueError" in report
    assert not any(word in text for word in ("Northwind", "Count the racks") for text in (report, said))


def test_the_next_meeting_keeps_what_is_confidential_and_keeps_it_so(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    following = tmp_path / "next.toml"
    assert run(["new", str(following), "--from", str(meeting_file(tmp_path, WITH))]) == 0
    assert following.read_text(encoding="utf-8").count(f"Sign {SECRET}") == 1
    capfd.readouterr()
    for command in (["render"], ["actions"], ["search", "Northwind"]):
        assert run([*command, str(following)]) == 0
    assert "Northwind" not in capfd.readouterr().out
