"""What the environment says: the time, the language of screens and messages, the number of colours."""

from __future__ import annotations

import datetime as dt
import os

from minutetui.store.config import DEFAULT_THEME, Config, load_config
from minutetui.words import LANGUAGES, Language


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


def usual_theme() -> str:
    """Give the default theme: the terminal's own colours if it has sixteen or fewer."""
    forced = os.environ.get("TEXTUAL_COLOR_SYSTEM", "").lower()
    rich = forced in ("256", "truecolor") or os.environ.get("COLORTERM", "").lower() in ("truecolor", "24bit")
    many = rich or os.environ.get("TERM", "").rpartition("-")[2] in MANY_COLOURS
    return DEFAULT_THEME if many else "terminal"


def now() -> dt.datetime:
    """Give the time to the second, with its zone."""
    return dt.datetime.now().astimezone().replace(microsecond=0)


def today() -> dt.date:
    """Give today's date."""
    return now().date()
