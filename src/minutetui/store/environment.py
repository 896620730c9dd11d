"""What the surroundings of a run say: the time, and the language of screens and messages."""

from __future__ import annotations

import datetime as dt
import os

from minutetui.store.config import Config, load_config
from minutetui.words import LANGUAGES, Language


def language_of(config: Config) -> Language:
    """Choose the language: as configured, else from the locale, else English."""
    if config.language:
        return config.language
    locale = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(name))), "")
    return next((language for language in LANGUAGES if locale.lower().startswith(language)), "en")


def reader_language() -> Language:
    """Give the language in which this person reads messages."""
    return language_of(load_config()[0])


def now() -> dt.datetime:
    """Give the time to the second, with its zone."""
    return dt.datetime.now().astimezone().replace(microsecond=0)


def today() -> dt.date:
    """Give today's date."""
    return now().date()
