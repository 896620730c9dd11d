"""The themes there are: those shipped with the program, and one's own in the configuration directory.

What a theme is, and when its text can be read, is `store.theme`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from minutetui.core.meeting.model import Language
from minutetui.errors import FormatError, MinuteError
from minutetui.store.places import config_dir, shipped
from minutetui.store.tables import read_table, validated
from minutetui.store.theme import MINIMUM_CONTRAST, Theme, problems
from minutetui.words import Saying, Words

KINDS: dict[Language, dict[str, str]] = {
    "zh": {"dark": "深色", "light": "浅色", "terminal": "终端自身的十六色"},
    "en": {"dark": "dark", "light": "light", "terminal": "the terminal's own sixteen colours"},
}
"""What `describe` says of a theme."""

WORST = 3
"""How many pairs of too little contrast a notice names; fixing those usually fixes the rest."""


@dataclass(frozen=True)
class Themes:
    """All themes that can be used."""

    themes: dict[str, Theme]
    """By name: the shipped ones, one's own in place of or after them."""
    notices: tuple[MinuteError, ...]
    """What was wrong with each file that was skipped: which, why, and what would be right."""


def load_themes() -> Themes:
    """Read the shipped themes and those in `themes/` of the configuration directory, each folder by name.

    A theme of one's own replaces the shipped one of its name. A file that is no theme is skipped and named.
    """
    themes: dict[str, Theme] = {}
    notices: list[MinuteError] = []
    for folder in (shipped("themes"), config_dir() / "themes"):
        for path in sorted(folder.glob("*.toml")):
            try:
                theme = load_theme(path)
            except MinuteError as error:
                notices.append(error)
            else:
                themes[theme.name] = theme
    return Themes(themes, tuple(notices))


def load_theme(path: Path) -> Theme:
    """Read one theme.

    Raises:
        FileError: The file cannot be read.
        FormatError: It is no theme, is not called as its file is, or has text that cannot be read.
    """
    theme = validated(Theme, read_table(path), path)
    if theme.name != path.stem:
        raise FormatError(
            Saying("theme-misnamed", path=path, name=repr(theme.name), file=path.name),
            Saying("hint-theme-name", name=path.stem),
        )
    if faint := problems(theme):
        worst = ", ".join(str(pair) for pair in faint[:WORST])
        more: Words = Saying("and-more", count=len(faint) - WORST) if len(faint) > WORST else ""
        raise FormatError(
            Saying("theme-faint", path=path, worst=worst, more=more),
            Saying("hint-theme-faint", minimum=MINIMUM_CONTRAST),
        )
    return theme


def describe(theme: Theme, language: Language) -> str:
    """Say in one line, parted by tabs: the name, the title, and whether it is dark or light."""
    kind = "terminal" if theme.ansi else "dark" if theme.dark else "light"
    return f"{theme.name}\t{theme.called(language)}\t{KINDS[language][kind]}"
