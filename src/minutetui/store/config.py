"""The person's settings: config.toml in the configuration directory.

It is read before the first frame, so it is checked by hand: pydantic would cost more than all the rest.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any

from minutetui.errors import MinuteError
from minutetui.store.places import config_dir
from minutetui.words import Saying, Words

DEFAULT_THEME = "ink"


@dataclass(frozen=True)
class Config:
    """Settings, each with the default it has without a file."""

    language: str = ""
    """Of the screens: zh or en; empty: from the locale."""
    theme: str = ""
    """The name of a theme; empty: the default one."""
    folder: str = ""
    """Where new meetings go; empty: Minutes among the documents."""
    schema: str = ""
    """The address of the JSON Schema, written on top of new files; empty: none."""
    mouse: bool = False
    """Whether the mouse is captured; the terminal's own selection then needs Shift."""
    guide: bool = True
    """Whether the live screen lists what an agenda item should still bring out."""
    projection: bool = True
    """Whether it tells when the meeting will end as it goes."""
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


def load_config() -> tuple[Config, tuple[Saying, ...]]:
    """Read the settings.

    Returns:
        The settings, and a sentence for each one that is not what it should be and so was left out.
    """
    path = config_dir() / "config.toml"
    if not path.exists():
        return Config(), ()
    from minutetui.store.toml import read_table  # noqa: PLC0415 - most people have no such file

    try:
        table = read_table(path)
    except MinuteError as error:
        return Config(), (error.notice,)
    known = {field.name: type(field.default) for field in fields(Config)}
    good: dict[str, Any] = {}
    notices: list[Saying] = []
    for key, value in table.items():
        problem = _problem(key, value, known)
        if problem:
            notices.append(Saying("at-setting", path=path, said=problem))
        else:
            good[key] = value
    return replace(Config(), **good), tuple(notices)


def _problem(key: str, value: object, known: dict[str, type]) -> Words:
    """Say what is wrong with one setting, or nothing."""
    if key not in known:
        from difflib import get_close_matches  # noqa: PLC0415

        close = get_close_matches(key, known, 1)
        return Saying("no-such-setting-close", key=key, close=close[0]) if close else Saying("no-such-setting", key=key)
    if type(value) is not known[key]:
        return Saying("should-be", key=key, right=Saying(f"right-{'bool' if known[key] is bool else 'text'}"))
    return Saying("should-be-language") if key == "language" and value not in ("zh", "en", "") else ""
