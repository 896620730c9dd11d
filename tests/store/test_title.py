"""The title that the first frame shows: found without a parser, and left to the parser where it is not plain."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from minutetui.store.peek import peek
from minutetui.store.title import HEAD, plain_title

PLAIN = [
    'title = "Yard review"\n',
    'format = 1\ntitle = "Yard review"\nlanguage = "en"\n\n[[agenda]]\ntitle = "Docks"\n',
    '# title = "An old one"\r\nformat = 1\r\ntitle = "船坞评审会"\r\n',
    'place = "3" # the title = "x"\ntitle = "It\'s on"  ',
]

NOT_PLAIN = [
    "",
    'title = ""\n',
    'title = "Dock \\"B\\""\n',
    'title = "Caf\\u00e9"\n',
    "title = 'Yard'\n",
    'title = """Yard"""\n',
    'title = "Yard" # agreed\n',
    'title="Yard"\n',
    '"title" = "Yard"\n',
    'summary = """\ntitle = "Quoted"\n"""\ntitle = "Yard"\n',
    "summary = '''\ntitle = \"Quoted\"\n'''\ntitle = \"Yard\"\n",
    '[[agenda]]\ntitle = "Docks"\n',
    f'notes = "{"x" * HEAD}"\ntitle = "Yard"\n',
]


@pytest.mark.parametrize("text", PLAIN)
def test_a_plain_title_is_that_of_the_parser(tmp_path: Path, text: str) -> None:
    path = tmp_path / "meeting.toml"
    path.write_bytes(text.encode())
    assert plain_title(str(path)) == peek(path).title != path.stem


@pytest.mark.parametrize("text", NOT_PLAIN)
def test_any_other_title_is_left_to_the_parser(tmp_path: Path, text: str) -> None:
    path = tmp_path / "meeting.toml"
    path.write_bytes(text.encode())
    assert plain_title(str(path)) == ""


def test_what_is_no_file_has_no_title_and_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.toml")
    (tmp_path / "latin.toml").write_bytes(b'title = "Caf\xe9"\n')
    for name in ("pipe.toml", "latin.toml", "missing.toml", "", "nul\0.toml"):
        assert plain_title(str(tmp_path / name)) == ""
