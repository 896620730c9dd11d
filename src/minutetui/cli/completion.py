"""`completion`: the script by which a shell completes commands, options, meeting files, kinds and languages.

shtab builds it from the parser, so that no command or option is named twice. The kinds of meeting differ from
machine to machine, so the script asks the program for them when Tab is pressed.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from minutetui.cli.parser import build

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
