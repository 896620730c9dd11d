"""What holds for a run: the person's configuration, the language the screens and messages speak, the day."""

from __future__ import annotations

import datetime as dt
import os

from minutetui.store.config import Config, load_config
from minutetui.words import Language, Words


def settings() -> tuple[Config, tuple[Words, ...]]:
    """Read the configuration; what is odd in it is said, not fatal."""
    return load_config()


def language(config: Config) -> Language:
    """Choose the language: as configured, else from the locale, else English."""
    if config.language:
        return "zh" if config.language == "zh" else "en"
    locale = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(name))), "")
    return "zh" if locale.lower().startswith("zh") else "en"


def now() -> dt.datetime:
    """Give the time to the second, with its zone: the edge is where the clock is read."""
    return dt.datetime.now().astimezone().replace(microsecond=0)


def today() -> dt.date:
    """Give today's date."""
    return now().date()
