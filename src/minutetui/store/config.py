"""The person's settings (config.toml in the configuration directory), and the environment: language, colours, time.

It is read before the first frame, so it is checked without pydantic, whose import would take longer than all the rest.
"""

from __future__ import annotations

import datetime as dt
import os
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Literal, NamedTuple, get_args

from minutetui.core.text.characters import UNPRINTABLE
from minutetui.errors import MinuteError
from minutetui.store.paths import config_dir
from minutetui.words import LANGUAGES, Language, Saying, Words

DEFAULT_THEME, LIGHT_THEME = "ink", "paper"

THEME_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
"""What a theme may be called: its file is NAME.toml."""


class At(NamedTuple):
    """A place in the file, for messages on what is wrong there."""

    path: Path
    key: str
    """The key with its tables: keys.next-item."""
    line: int
    """From 1; 0 if it could not be found."""

    def told(self, said: Words) -> Saying:
        """Give the sentence for what is wrong there."""
        if self.line:
            return Saying("at-line", name=self.path.name, line=self.line, said=said)
        return Saying("at-setting", name=self.path.name, key=self.key, said=said)


class OwnKeys(NamedTuple):
    """One row of `[keys]`, not checked yet: the store knows no commands."""

    command: str
    """The id of the command, as written."""
    keys: tuple[str, ...]
    """As written."""
    at: At


PresetName = Literal["vim", "emacs"]
"""A set of keys that people know from an editor: its table is in `commands.table`."""

HookEvent = Literal["written", "ended", "approved"]
"""What a command of the person's own can follow: a document was written, a meeting ended, its minutes were approved."""

HOOK_EVENTS: tuple[HookEvent, ...] = get_args(HookEvent)


class Hook(NamedTuple):
    """One row of `[hooks]`."""

    event: HookEvent
    command: tuple[str, ...]
    """The program and its arguments; the paths follow."""


@dataclass(frozen=True)
class Config:
    """Settings, each with the default it has without a file."""

    language: Language | Literal[""] = ""
    """The language of the screens: zh or en; empty: from the locale."""
    theme: str = ""
    """The name of a theme; empty: one that fits the terminal."""
    folder: str = ""
    """Where new meetings go; empty: Minutes among the documents."""
    database: str = ""
    """The address of a team's archive, which `search` and `actions` read where no files are named; empty: none."""
    person: str = ""
    """Whose the files are that are sent there; empty: USER@HOST."""
    schema: str = ""
    """The address of the JSON Schema, written on top of new files; empty: none."""
    mouse: bool = False
    """Whether the mouse is captured; the terminal's own selection then needs Shift."""
    guide: bool = True
    """Whether the live screen lists what an agenda item should still bring out."""
    clocks: bool = True
    """Whether it shows the minutes of agenda items, planned and spent, and when the meeting will end."""
    projection: bool = True
    """Whether the live screen shows when the meeting will end."""
    attendance: bool = True
    """Whether `Arrived: Ann 14:20` and the like are read as attendance."""
    motions: bool = True
    """Whether `(moved Ann, 7-1-2)` at the end of a decision is read as its motion and vote."""
    next_meeting: bool = True
    """Whether `Next meeting: 2 April 14:00, room 1` is read as when that is."""
    day_first: bool = False
    """Whether 12/1 is the twelfth of January in an English meeting."""
    kitty_keys: bool = False
    """Whether to ask for the kitty keyboard protocol, with which some terminals lose Chinese input."""
    font: str = ""
    """The font of Latin letters in Word and PDF files; empty: Times New Roman or Calibri."""
    font_han: str = ""
    """The font of 汉字 in their text; empty: 宋体, and 仿宋 in official minutes."""
    heading_han: str = ""
    """The font of 汉字 in their headings; empty: 黑体."""
    preset: PresetName | Literal[""] = ""
    """The set of keys that is added to the standard ones; empty: none."""
    keys: tuple[OwnKeys, ...] = ()
    """A person's own keys, by command."""
    hooks: tuple[Hook, ...] = ()
    """The commands that follow an event."""


def load_config() -> tuple[Config, tuple[Saying, ...]]:
    """Read the settings; also give a sentence for each one that is invalid and was left out."""
    path = config_dir() / "config.toml"
    if not os.path.lexists(path):  # a link to a missing file is reported
        return Config(), ()
    from minutetui.store.toml import LARGEST_OWN, parse_table, read_bytes  # noqa: PLC0415 - most people have no such file

    try:
        data = read_bytes(path, LARGEST_OWN)
        table = parse_table(data, str(path))
    except MinuteError as error:
        return Config(), (error.notice,)
    return _checked(table, _Finder(path, data.decode(errors="replace")))


@dataclass(frozen=True)
class _Finder:
    """Finds the lines of keys in the file."""

    path: Path
    text: str

    def at(self, *location: str) -> At:
        from minutetui.store.toml import line_of  # noqa: PLC0415 - only for what is wrong, and for `[keys]`

        return At(self.path, ".".join(location), line_of(location, self.text))


def _checked(table: Mapping[str, Any], find: _Finder) -> tuple[Config, tuple[Saying, ...]]:
    """Take the valid settings; give a sentence for each invalid one."""
    known = {field.name: type(field.default) for field in fields(Config)}
    good: dict[str, Any] = {}
    notices: list[Saying] = []
    for key, value in table.items():
        problem = _problem(key, value, known)
        if problem:
            notices.append(find.at(key).told(problem))
        elif key in _TABLES:
            rows: list[OwnKeys | Hook | Saying] = [*_TABLES[key](value, find, (key,))]
            good[key] = tuple(row for row in rows if not isinstance(row, Saying))
            notices += [row for row in rows if isinstance(row, Saying)]
        else:
            good[key] = value
    return replace(Config(), **good), tuple(notices)


def _own_keys(table: Mapping[str, Any], find: _Finder, way: tuple[str, ...]) -> Iterator[OwnKeys | Saying]:
    """Read `[keys]`; `tag.issue = "f7"` without quotes is a table in a table, and means the command tag.issue."""
    for name, value in table.items():
        here = (*way, *name.split("."))
        keys = [value] if isinstance(value, str) else value
        if isinstance(value, dict):
            yield from _own_keys(value, find, here)
        elif isinstance(keys, list) and all(isinstance(key, str) for key in keys):
            yield OwnKeys(".".join(here[1:]), tuple(keys), find.at(*here))
        else:
            yield find.at(*here).told(Saying("should-be", key=name, right=Saying("right-keys")))


def _hooks(table: Mapping[str, Any], find: _Finder, way: tuple[str, ...]) -> Iterator[Hook | Saying]:
    """Read `[hooks]`: a list of a program and its arguments, or one text, which is divided as a shell would."""
    for event, value in table.items():
        at = find.at(*way, event)
        known = next((one for one in HOOK_EVENTS if one == event), None)
        if known is None:
            yield at.told(Saying("no-such-hook", key=event, events=", ".join(HOOK_EVENTS)))
        elif command := _hook_command(value):
            yield Hook(known, command)
        else:
            yield at.told(Saying("should-be", key=event, right=Saying("right-command")))


def _hook_command(value: object) -> tuple[str, ...]:
    """Give program and arguments; nothing where the value is no command."""
    if isinstance(value, str):
        import shlex  # noqa: PLC0415 - only for hooks

        try:
            value = shlex.split(value)
        except ValueError:
            return ()
    if not isinstance(value, list) or not all(isinstance(part, str) for part in value):
        return ()
    return tuple(value) if any(value[:1]) else ()


_TABLES: dict[str, Callable[[Mapping[str, Any], _Finder, tuple[str, ...]], Iterator[OwnKeys | Hook | Saying]]] = {
    "keys": _own_keys,
    "hooks": _hooks,
}
"""The settings that are tables, and what reads them."""


def _problem(key: str, value: object, known: Mapping[str, type]) -> Words:
    """Say what is wrong with one setting, or nothing."""
    if key not in known:
        from difflib import get_close_matches  # noqa: PLC0415

        close = get_close_matches(key, known, 1)
        return Saying("no-such-setting-close", key=key, close=close[0]) if close else Saying("no-such-setting", key=key)
    if not isinstance(value, dict if key in _TABLES else known[key]):
        return Saying("should-be", key=key, right=Saying(RIGHT[known[key]]))
    if isinstance(value, str) and UNPRINTABLE.search(value):
        return Saying("setting-of-one-line", key=key)
    if key == "language" and value not in ("", *LANGUAGES):
        return Saying("should-be-language")
    return Saying("should-be-preset") if key == "preset" and value not in ("", *get_args(PresetName)) else ""


RIGHT = {bool: "right-bool", str: "right-text", tuple: "right-table"}
"""The words for what a setting of a type should be."""


def language_of(config: Config) -> Language:
    """Choose the language: as configured, else from the locale, else English."""
    if config.language:
        return config.language
    locale = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(name))), "")
    return next((language for language in LANGUAGES if locale.lower().startswith(language)), "en")


def reader_language() -> Language:
    """Give the language for messages to this person."""
    return language_of(load_config()[0])


MANY_COLOURS = frozenset({"256color", "kitty", "direct"})
"""What the name of a terminal ends in if it has more than sixteen colours."""


def usual_theme(*, light: bool = False) -> str:
    """Give the default theme for a light or dark terminal; its own colours if it has sixteen or fewer."""
    if not _has_many_colours():
        return "terminal-light" if light else "terminal"
    return LIGHT_THEME if light else DEFAULT_THEME


def draws_blocks() -> bool:
    """Tell whether bars can be drawn with block characters: with more than sixteen colours, and in UTF-8."""
    locale = next((value for name in ("LC_ALL", "LC_CTYPE", "LANG") if (value := os.environ.get(name))), "UTF-8")
    return _has_many_colours() and "utf8" in locale.casefold().replace("-", "")


def _has_many_colours() -> bool:
    forced = os.environ.get("TEXTUAL_COLOR_SYSTEM", "").lower()
    rich = forced in ("256", "truecolor") or os.environ.get("COLORTERM", "").lower() in ("truecolor", "24bit")
    return rich or os.environ.get("TERM", "").rpartition("-")[2] in MANY_COLOURS


def now() -> dt.datetime:
    """Give the time to the second, with its zone."""
    return dt.datetime.now().astimezone().replace(microsecond=0)


def today() -> dt.date:
    """Give today's date."""
    return now().date()
