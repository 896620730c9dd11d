"""`minutetui man`, and the examples that help and manual page share."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from minutetui.cli.generated import manual_page
from minutetui.cli.parser import CLI_COMMANDS, parse_command_line
from minutetui.words import LANGUAGES, Language, catalogue

PAGES: dict[Language, Path] = {
    "en": Path(__file__).parents[2] / "docs" / "man" / "minutetui.1",
    "zh": Path(__file__).parents[2] / "docs" / "man" / "zh_CN" / "minutetui.1",
}
EXAMPLES = [
    row.partition("  #")[0].strip()
    for language in LANGUAGES
    for key, text in catalogue(language).items()
    if key.startswith("cli-examples-")
    for row in text.splitlines()
]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pages_in_docs_are_those_the_program_prints(language: Language) -> None:
    """`make man` writes them anew."""
    assert PAGES[language].read_text(encoding="utf-8") == manual_page(language) + "\n"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_names_every_command_and_option(language: Language) -> None:
    page = manual_page(language).replace("\\-", "-")
    for name, arguments in CLI_COMMANDS.items():
        part = page.partition(f'.SS "minutetui {name}"')[2].partition(".SS")[0]
        assert part, name
        for one in arguments:
            assert one.flags[-1].upper() in part.upper() or str(one.settings.get("metavar")).upper() in part


@pytest.mark.skipif(not shutil.which("man"), reason="man is not installed")
@pytest.mark.parametrize("language", LANGUAGES)
def test_man_shows_the_page_without_a_complaint(language: Language) -> None:
    command = ["man", "--warnings", "-E", "UTF-8", "-l", str(PAGES[language])]
    plain = {**os.environ, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True, env=plain)
    assert done.stderr == ""
    assert "minutetui render" in done.stdout


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_is_a_command_line(example: str) -> None:
    words = shlex.split(example.removeprefix('eval "$(').removesuffix(')"'))
    for end in ("<", ">", "|"):
        words = words[: words.index(end)] if end in words else words
    assert words[0] == "minutetui"
    assert parse_command_line(words[1:]).command == words[1]


def test_every_command_with_options_has_examples() -> None:
    with_options = {name for name, arguments in CLI_COMMANDS.items() if arguments}
    assert {f"cli-examples-{name}" for name in with_options} <= catalogue("en").keys()
