"""`man` and `completion`: the manual page and the scripts of shells, generated from the table of commands.

shtab builds the script of a shell from the parser, so that no command or option is named twice. The kinds of meeting
differ from machine to machine, so the script asks the program for them when Tab is pressed.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from minutetui import __version__
from minutetui.cli.output import put
from minutetui.cli.parser import CLI_COMMANDS, Argument, build
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


MEETINGS = {
    "bash": "_minutetui_meeting_files",
    "zsh": "_minutetui_meeting_files",
    "fish": "(__fish_complete_suffix .toml)",
}
"""Meeting files, and the folders that contain them. In bash, a function with `files` in its name quotes spaces."""

KIND_NAMES = {
    "bash": "_minutetui_kinds",
    "zsh": "_minutetui_kinds",
    "fish": "(minutetui templates 2>/dev/null | cut -f1)",
}

COMPLETIONS: dict[str, dict[str, str]] = {
    **dict.fromkeys(("file", "files", "paths", "previous"), MEETINGS),
    "kind": KIND_NAMES,
}
"""The completion of an option or argument, by its name in the parsed arguments."""

FUNCTIONS = {
    "bash": """\
_minutetui_meeting_files() {
  compgen -d -- "$1"
  compgen -f -X '!*.toml' -- "$1"
}
_minutetui_kinds() {
  compgen -W "$(minutetui templates 2>/dev/null | cut -f1)" -- "$1"
}
""",
    "zsh": """\
_minutetui_meeting_files() {
  _files -g '*.toml(-.)'
}
_minutetui_kinds() {
  compadd -- ${(uf)"$(minutetui templates 2>/dev/null | cut -f1)"}
}
""",
}

LAST = {"bash": "complete -o bashdefault -o default -F _shtab_minutetui minutetui"}
"""The first word is a file if no command fits."""


def do_completion(asked: argparse.Namespace) -> int:
    """Print the script for a shell."""
    import shtab  # noqa: PLC0415 - forty milliseconds that no other command needs

    parser = build()
    for action in _actions(parser):
        if action.dest == "output":
            action.complete = shtab.FILE  # type: ignore[attr-defined]
        elif action.dest in COMPLETIONS:
            action.complete = COMPLETIONS[action.dest]  # type: ignore[attr-defined]
    print(shtab.complete(parser, shell=asked.shell, root_prefix="minutetui", preamble=FUNCTIONS))  # type: ignore[arg-type]
    print(LAST.get(asked.shell, ""))
    return 0


def _actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """Yield the options and positional arguments of a parser, and of the parsers of its commands."""
    for action in parser._actions:
        yield action
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                yield from _actions(command)
