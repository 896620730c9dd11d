"""The commands and their options, each declared once; argparse, `--help` and completion use this table.

What a command does is in the catalogues as `cli-help-COMMAND`, what an argument means as `cli-COMMAND-NAME`, where NAME
is its name in the parsed arguments; its examples are `cli-examples-COMMAND`. So `--help` and errors are in the
reader's language.
"""

from __future__ import annotations

import argparse
import datetime as dt
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from minutetui import __version__
from minutetui.core.vocabulary import LINE_STATUSES, TAGS
from minutetui.errors import UsageError
from minutetui.store.config import reader_language
from minutetui.words import LANGUAGES, Language, Saying, catalogue, say


class Argument(NamedTuple):
    """An argument of a command: an option, or a positional argument."""

    flags: tuple[str, ...]
    """As typed: `-o`, `--output`; without a hyphen: its name."""
    settings: Mapping[str, Any]
    """Further keywords for argparse."""
    exclusive: bool = False
    """Whether it excludes the others of its command that are exclusive."""

    @property
    def name(self) -> str:
        """Its name in the parsed arguments."""
        return str(self.settings.get("dest", self.flags[-1].lstrip("-")))


def _arg(*flags: str, exclusive: bool = False, **settings: object) -> Argument:
    return Argument(flags, settings, exclusive)


def _switch(flag: str, *, exclusive: bool = False) -> Argument:
    return _arg(flag, action="store_true", exclusive=exclusive)


def _day(text: str) -> dt.date:
    """Read a day of the command line."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(say(reader_language(), "cli-no-day", text=text)) from None


LANG = _arg("--lang", choices=LANGUAGES)
KIND = _arg("--kind")
MEETING_FILE = _arg("file")
TASK_FORMATS = ("ics", "ics-events", "taskwarrior", "org", "todotxt", "todoist", "markdown")
PATHS = _arg("paths", nargs="*", metavar="path")
_OWNER = _arg("--owner", metavar="NAME")
DATABASE = _arg("--database", metavar="URL")
ON_DAY = _arg("--on", type=_day, metavar="DATE")

CLI_COMMANDS: dict[str, tuple[Argument, ...]] = {
    "tutor": (LANG, _switch("--again")),
    "demo": (LANG,),
    "new": (
        _arg("file", nargs="?"),
        _arg("--from", dest="previous", metavar="PREVIOUS"),
        _arg("--agenda", metavar="FILE"),
        ON_DAY,
        KIND,
        LANG,
        _arg("--title"),
    ),
    "take": (MEETING_FILE, _switch("--plain")),
    "review": (MEETING_FILE,),
    "render": (
        MEETING_FILE,
        _arg("-o", "--output", metavar="OUT"),
        _arg("--format", metavar="NAME", default=""),
        _arg("--like", metavar="FIRM.docx"),
        KIND,
        LANG,
        _switch("--confidential"),
        _switch("--force"),
    ),
    "check": (_arg("files", nargs="+", metavar="file"), _switch("--json"), _switch("--confidential")),
    "actions": (
        PATHS,
        _OWNER,
        _switch("--overdue"),
        _arg("--by", choices=("owner", "unit", "meeting")),
        ON_DAY,
        _switch("--chart"),
        _switch("--json", exclusive=True),
        _switch("--csv", exclusive=True),
        _arg("--format", choices=TASK_FORMATS, metavar="NAME", exclusive=True),
        _switch("--screen", exclusive=True),
        _switch("--confidential"),
        _arg("--mark", choices=("done", "dropped", "open"), exclusive=True),
        DATABASE,
    ),
    "search": (
        _arg("words"),
        PATHS,
        _arg("--tag", choices=TAGS, metavar="TAG"),
        _OWNER,
        _arg("--speaker", metavar="NAME"),
        KIND,
        _arg("--status", choices=LINE_STATUSES, metavar="STATUS"),
        _arg("--since", type=_day, metavar="DATE"),
        _arg("--until", type=_day, metavar="DATE"),
        _switch("--json"),
        _switch("--confidential"),
        DATABASE,
    ),
    "archive": (_arg("task", choices=("sync", "forget")), PATHS, DATABASE, _switch("--confidential")),
    "follow": (MEETING_FILE, _arg("--web", nargs="?", const="", metavar="HOST:PORT")),
    "due": (_arg("phrases", nargs="+", metavar="phrase"), ON_DAY, LANG),
    "templates": (),
    "themes": (),
    "schema": (),
    "config": (),
    "completion": (_arg("shell", choices=("bash", "zsh", "fish")),),
    "man": (),
}
"""Every command by its name, in the order of the help, with its arguments."""


class HelpFormatter(argparse.RawDescriptionHelpFormatter):
    """Wraps the help by cells, since 汉字 take two and have no spaces between them."""

    def _split_lines(self, text: str, width: int) -> list[str]:
        from minutetui.rows.wrapping import wrap  # noqa: PLC0415 - only help is wrapped

        return [row.rstrip() for row in wrap(text, width)]

    def format_help(self) -> str:
        """Give the help, with the colon of the language after the headings."""
        return re.sub("(?m)^([^:]+):$", rf"\1{say(reader_language(), 'cli-colon')}", super().format_help())


def parse_command_line(arguments: list[str]) -> argparse.Namespace:
    """Parse a command line; one without a command means `take`, an empty one the start screen.

    A first word that is no command, no file, and like a command is refused.
    """
    if not arguments:
        return argparse.Namespace(command="start")
    first = arguments[0]
    if first in ("-h", "--help", "--version"):
        return build().parse_args(arguments)
    if first not in CLI_COMMANDS:
        _refuse_mistyped(first)
        arguments = ["take", *arguments]
    parser = build(arguments[0])
    asked, rest = parser.parse_known_args(arguments)
    if rest and not (hasattr(asked, "paths") and all(one == "-" or not one.startswith("-") for one in rest)):
        parser.parse_args(arguments)  # which says what it does not know
    if rest:  # argparse takes no more paths once an option has followed the words
        asked.paths += rest
    return asked


def _refuse_mistyped(first: str) -> None:
    """Refuse a word that is like a command and names no file."""
    if Path(first).suffix or "/" in first or Path(first).exists():
        return
    from difflib import get_close_matches  # noqa: PLC0415 - most command lines begin with a command or a file

    if close := get_close_matches(first.casefold(), CLI_COMMANDS, 1, 0.6):
        raise UsageError(Saying("cli-no-such-command", name=first), Saying("hint-command-close", close=close[0]))


def build(*names: str) -> argparse.ArgumentParser:
    """Make the parser of some commands; of all where none is named, which takes longer than parsing one."""
    language = reader_language()
    _speak(language)
    parser = argparse.ArgumentParser(
        prog="minutetui",
        description=say(language, "cli-description"),
        epilog=say(language, "cli-epilog"),
        formatter_class=HelpFormatter,
    )
    told = say(language, "argparse-version")
    parser.add_argument("--version", action="version", version=f"minutetui {__version__}", help=told)
    title = say(language, "cli-commands")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND", title=title)
    for name in names or CLI_COMMANDS:
        told, examples = say(language, f"cli-help-{name}"), _examples(name, language)
        command = commands.add_parser(name, help=told, epilog=examples, formatter_class=HelpFormatter)
        _declare(command, name, language)
    return parser


def _examples(name: str, language: Language) -> str | None:
    """Give the examples of a command, as `--help` ends with them, if it has any."""
    if (examples := catalogue(language).get(f"cli-examples-{name}")) is None:
        return None
    from textwrap import indent  # noqa: PLC0415 - it compiles patterns

    return f"{say(language, 'cli-examples')}{say(language, 'cli-colon')}\n" + indent(examples, "  ")


def _declare(command: argparse.ArgumentParser, name: str, language: str) -> None:
    """Give a command its arguments."""
    arguments = CLI_COMMANDS[name]
    exclusive = command.add_mutually_exclusive_group() if any(one.exclusive for one in arguments) else command
    for one in arguments:
        group = exclusive if one.exclusive else command
        group.add_argument(*one.flags, help=say(language, f"cli-{name}-{one.name}"), **one.settings)


def _speak(language: str) -> None:
    """Have argparse say its own words in a language: it takes them from gettext, which is given ours instead."""
    english, ours = catalogue("en"), catalogue(language)
    words = {english[key]: ours[key] for key in english if key.startswith("argparse-")}

    argparse._ = lambda text: words.get(text, text)  # type: ignore[attr-defined]
