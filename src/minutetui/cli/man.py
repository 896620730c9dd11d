"""`man`: the manual page, from the table of commands and the catalogues, in the reader's language."""

from __future__ import annotations

import argparse

from minutetui import __version__
from minutetui.cli.output import put
from minutetui.cli.parser import CLI_COMMANDS, Argument
from minutetui.store.config import reader_language
from minutetui.words import Language, catalogue, say

FILES = ("~/.config/minutetui/config.toml", "~/.config/minutetui/roster.toml", "~/.config/minutetui/templates/")


def do_man(_: argparse.Namespace) -> int:
    """Print the manual page, for `man -l -` or a package."""
    put(manual_page(reader_language()))
    return 0


def manual_page(language: Language) -> str:
    """Give the manual page in the format of man(7)."""
    rows = [
        f'.TH MINUTETUI 1 "" "minutetui {__version__}"',
        ".ad l",
        *_section("NAME", f"minutetui \\- {_text(say(language, 'cli-description'))}"),
        *_section(say(language, "cli-man-synopsis"), ".B minutetui", _text("[COMMAND] [FILE] …")),
        *_section(say(language, "cli-commands")),
    ]
    for name, arguments in CLI_COMMANDS.items():
        rows += _command(name, arguments, language)
    rows += _section(say(language, "cli-man-files"), *(row for path in FILES for row in (".br", _text(path))))
    rows += _section(say(language, "cli-man-exit"), _text(say(language, "cli-epilog")).replace("\n", "\n.br\n"))
    return "\n".join(rows)


def _section(title: str, *rows: str) -> list[str]:
    return [f'.SH "{_text(title.upper())}"', *rows]


def _command(name: str, arguments: tuple[Argument, ...], language: Language) -> list[str]:
    """Give the part of a command: what it does, its arguments, examples."""
    rows = [f'.SS "minutetui {name}"', _text(say(language, f"cli-help-{name}"))]
    for one in arguments:
        rows += [".TP", f"\\fB{_text(_written(one))}\\fR", _text(say(language, f"cli-{name}-{one.name}"))]
    if examples := catalogue(language).get(f"cli-examples-{name}"):
        rows += [".PP", ".EX", _text(examples), ".EE"]
    return rows


def _written(argument: Argument) -> str:
    """Give an argument as it is typed: its names and its value."""
    value = str(argument.settings.get("metavar", argument.name.upper()))
    if not argument.flags[0].startswith("-"):
        return value.upper()
    follows = "" if argument.settings.get("action") == "store_true" else f" {value}"
    return ", ".join(argument.flags) + follows


def _text(text: str) -> str:
    """Escape what man(7) would take for a request or an escape sequence."""
    rows = text.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq").split("\n")
    return "\n".join(f"\\&{row}" if row.startswith((".", "'")) else row for row in rows)
