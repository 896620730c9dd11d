"""The commands and their options, declared for argparse; `--help` is made of this."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Callable
from typing import TypeAlias

from minutetui import __version__
from minutetui.words import LANGUAGES

SCREENS = frozenset({"start", "demo", "take", "review"})
"""The commands that open a screen (`take --plain` does not, but reads the same grammar)."""

EPILOG = """\
Without a command: minutetui FILE takes minutes in FILE, minutetui alone shows the start screen.
A file named like a command is ./new. Exit status: 0 done, 1 findings, 2 usage, 65 not a meeting file,
70 a defect of ours, 74 reading or writing failed."""


def parse(arguments: list[str]) -> argparse.Namespace:
    """Parse a command line; one without a command means `take`, an empty one the start screen."""
    if not arguments:
        return argparse.Namespace(command="start")
    if arguments[0] in ("-h", "--help", "--version"):
        return build().parse_args(arguments)
    if arguments[0] not in COMMANDS:
        arguments = ["take", *arguments]
    return build(arguments[0]).parse_args(arguments)


def build(*names: str) -> argparse.ArgumentParser:
    """Make the parser of some commands; of all where none is named, which takes longer than parsing one."""
    parser = argparse.ArgumentParser(
        prog="minutetui",
        description="Structured minutes, taken live in the terminal, in Chinese and English.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"minutetui {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND", title="commands")
    for name in names or COMMANDS:
        COMMANDS[name](commands)
    return parser


Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
Declare: TypeAlias = "Callable[[Commands], object]"


def _demo(commands: Commands) -> None:
    demo = commands.add_parser("demo", help="a meeting under way, in a copy that is thrown away")
    demo.add_argument("--lang", choices=LANGUAGES, help="the language of the sample and the screens")


def _new(commands: Commands) -> None:
    new = commands.add_parser("new", help="create a meeting file; never overwrites")
    new.add_argument("file", nargs="?", help="default: DATE-title.toml in the meetings folder, or beside PREVIOUS")
    new.add_argument(
        "--from",
        dest="previous",
        metavar="PREVIOUS",
        help="the meeting before: its people, agenda, open actions and open issues are carried over",
    )
    new.add_argument("--kind", help="the template (minutetui templates lists them); default: retrospective")
    new.add_argument("--lang", choices=LANGUAGES, help="of the document; default: the screens' language")
    new.add_argument("--title", help="default: the template's, or PREVIOUS's without its date")


def _take(commands: Commands) -> None:
    take = commands.add_parser("take", help="take minutes in a meeting file")
    take.add_argument("file")
    take.add_argument("--plain", action="store_true", help="no screen: read lines from stdin, print how they are read")


def _review(commands: Commands) -> None:
    commands.add_parser("review", help="close the gaps of a meeting").add_argument("file")


def _render(commands: Commands) -> None:
    render = commands.add_parser("render", help="write the summary as Markdown, plain text or another format")
    render.add_argument("file", help="a meeting file, or - for standard input")
    render.add_argument("-o", "--output", metavar="OUT", help="its extension says the format; default: standard output")
    render.add_argument("--format", metavar="NAME", default="", help="the format, whatever OUT is called")
    render.add_argument("--kind", help="another template than the file's")
    render.add_argument("--lang", choices=LANGUAGES, help="another language than the file's")
    render.add_argument("--confidential", action="store_true", help="with the lines marked confidential")


def _check(commands: Commands) -> None:
    check = commands.add_parser("check", help="list what is missing; exit status 1 when anything is")
    check.add_argument("files", nargs="+", metavar="file")
    check.add_argument("--json", action="store_true", help="a list of objects: code, severity, line, message")


def _actions(commands: Commands) -> None:
    actions = commands.add_parser("actions", help="what is still to be done, across meetings")
    actions.add_argument("paths", nargs="+", metavar="path", help="a meeting file, or a folder of them, however deep")
    actions.add_argument("--owner", metavar="NAME", help="only whose owner is called so: name, part of it, initials")
    actions.add_argument("--overdue", action="store_true", help="only what is past its deadline")
    actions.add_argument("--by", choices=("owner", "unit", "meeting"), help="default: by how pressing it is")
    actions.add_argument("--on", type=dt.date.fromisoformat, metavar="DATE", help="as of this day; default: today")
    output = actions.add_mutually_exclusive_group()
    output.add_argument("--json", action="store_true", help="a list of objects; docs/actions.md has the keys")
    output.add_argument("--csv", action="store_true", help="the same as a table, safe to open in a spreadsheet")
    output.add_argument("--screen", action="store_true", help="on a screen, to look through, mark and open")
    output.add_argument(
        "--mark",
        choices=("done", "dropped", "open"),
        help="instead of listing: mark the actions that PATH names, as the list does (FILE#ID)",
    )


def _due(commands: Commands) -> None:
    due = commands.add_parser("due", help="a deadline as it would be read: phrase, tab, date or - and why")
    due.add_argument("phrases", nargs="+", metavar="phrase", help="or - to read one a line from stdin")
    due.add_argument("--on", type=dt.date.fromisoformat, metavar="DATE", help="the meeting's day; default: today")
    due.add_argument("--lang", choices=LANGUAGES, help="of the meeting; decides how 12/1 is read")


def _completion(commands: Commands) -> None:
    completion = commands.add_parser("completion", help="print the script by which a shell completes commands")
    completion.add_argument("shell", choices=("bash", "zsh", "fish"))


def _plain(name: str, text: str) -> Declare:
    """Declare a command without options."""
    return lambda commands: commands.add_parser(name, help=text)


COMMANDS: dict[str, Declare] = {
    "demo": _demo,
    "new": _new,
    "take": _take,
    "review": _review,
    "render": _render,
    "check": _check,
    "actions": _actions,
    "due": _due,
    "templates": _plain("templates", "list the kinds of meeting, and where each comes from"),
    "themes": _plain("themes", "list the themes, and where each comes from"),
    "schema": _plain("schema", "print the JSON Schema of the meeting file"),
    "config": _plain("config", "say where the configuration is, and which settings are in force"),
    "completion": _completion,
}
"""Every command by its name, in the order of the help, with what declares its options."""
