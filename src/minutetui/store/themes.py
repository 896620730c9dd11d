"""Themes: what one is, whether its text can be read, and which there are.

A theme is a table of colours; contrast is measured as WCAG 2 does. Turning a theme into Textual's is `tui.theme`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, NamedTuple

from pydantic import AfterValidator, BaseModel, ConfigDict
from pydantic_core import PydanticCustomError

from minutetui.core.vocabulary import Tag
from minutetui.errors import FormatError, MinuteError
from minutetui.store.config import THEME_NAME
from minutetui.store.paths import config_dir, shipped_dir
from minutetui.store.tables import read_record
from minutetui.words import Saying, Words, say

MINIMUM_CONTRAST = 4.5
"""What WCAG 2 asks of body text, level AA."""

_NAMES = ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white")
ANSI_COLOURS = (
    "ansi_default",
    *(f"ansi_{name}" for name in _NAMES),
    *(f"ansi_bright_{name}" for name in _NAMES),
)
"""The sixteen colours that a terminal defines, and its own default."""

HEX = re.compile(r"#[0-9a-fA-F]{6}")


def parse_colour(text: str) -> tuple[int, int, int]:
    """Give red, green and blue, each 0 to 255, of `#rrggbb`.

    Raises:
        ValueError: The text is no such colour.
    """
    if not HEX.fullmatch(text):
        raise ValueError(Saying("own-no-colour", text=text))
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)


def luminance(colour: str) -> float:
    """Give the relative luminance of `#rrggbb` after WCAG 2: 0 for black, 1 for white."""

    def linear(channel: int) -> float:
        share = channel / 255
        return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(channel) for channel in parse_colour(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Give the contrast ratio of two `#rrggbb` after WCAG 2: 1 for equal colours, 21 for black on white."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def is_ansi(colour: str) -> bool:
    """Tell whether a colour is one that the terminal itself defines: `ansi_red`."""
    return colour in ANSI_COLOURS


def _colour(text: str) -> str:
    if not (is_ansi(text) or HEX.fullmatch(text)):
        raise PydanticCustomError("colour", "Write a colour like #1a2b3c, or one of the terminal's like ansi_red")
    return text


def _name(text: str) -> str:
    if not THEME_NAME.fullmatch(text):
        raise PydanticCustomError("name", "Write at most 40 small letters, digits and hyphens")
    return text


Colour = Annotated[str, AfterValidator(_colour)]
"""`#rrggbb`, or one of the terminal's own, `ansi_red`: what those look like is up to the terminal, so their
contrast is not measured."""


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Title(_Table):
    """How the theme is called where one chooses among them."""

    zh: str
    """In Chinese."""
    en: str
    """In English."""


class Colours(_Table):
    """The colours of everything but the tags."""

    background: Colour
    """Behind the lines of the meeting."""
    surface: Colour
    """Behind the title row, the input and boxes."""
    cursor_line: Colour
    """Behind the selected line."""
    selection: Colour
    """Behind selected text."""
    rule: Colour
    """The lines between panes; not text, so of any contrast."""
    text: Colour
    """What one reads."""
    dim: Colour
    """Labels, times, hints: there when looked for."""
    accent: Colour
    """Headings and what is current; one colour, used sparingly."""
    warning: Colour
    """What needs a look: an item at 80 % of its minutes, an unknown owner."""
    error: Colour
    """What is wrong: an item past its minutes, a failed save."""
    success: Colour
    """What is done."""


class Theme(_Table):
    """The colours of the screens: one theme file."""

    name: Annotated[str, AfterValidator(_name)]
    """What the settings call it: small letters, digits and hyphens; the file is NAME.toml."""
    title: Title
    """How it is called on the screen."""
    dark: bool
    """Whether text is light on a dark background."""
    colours: Colours
    """Backgrounds, text and signals."""
    tags: dict[Tag, Colour] = {}
    """A colour for the word of each tag; a tag left out has the colour of the text."""

    @property
    def ansi(self) -> bool:
        """Whether the terminal defines some of the colours."""
        return any(map(is_ansi, (*self.colours.model_dump().values(), *self.tags.values())))

    def called(self, language: str) -> str:
        """Give the title in a language."""
        title: str = getattr(self.title, language)
        return title


class Faint(NamedTuple):
    """Text that cannot be read well enough on a background."""

    text: str
    """The key of the text's colour: `dim`, `tags.issue`."""
    background: str
    """The key of the background's colour."""
    ratio: float
    """The contrast measured."""

    def __str__(self) -> str:
        cut = int(self.ratio * 100) / 100  # not rounded: 4.497 must not read as the 4.5 it misses
        return f"{self.text} on {self.background} {cut:.2f}:1"


BACKGROUNDS = ("background", "surface", "cursor_line", "selection")
TEXTS = ("text", "dim", "accent", "warning", "error", "success")


def problems(theme: Theme) -> list[Faint]:
    """List every text on every background it is drawn on, where the contrast is too low, the worst first."""
    backgrounds = {key: getattr(theme.colours, key) for key in BACKGROUNDS}
    texts = {key: getattr(theme.colours, key) for key in TEXTS}
    texts |= {f"tags.{tag}": colour for tag, colour in theme.tags.items()}
    pairs = (
        Faint(text, background, contrast(colour, behind))
        for text, colour in texts.items()
        for background, behind in backgrounds.items()
        if not (is_ansi(colour) or is_ansi(behind))
    )
    return sorted((pair for pair in pairs if pair.ratio < MINIMUM_CONTRAST), key=lambda pair: pair.ratio)


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
    for folder in (shipped_dir("themes"), config_dir() / "themes"):
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
    theme = read_record(Theme, path)
    if theme.name != path.stem:
        raise FormatError(
            Saying("theme-misnamed", path=path, name=theme.name, file=path.name),
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


def describe(theme: Theme, language: str) -> str:
    """Say in one line, separated by tabs: the name, the title, and whether it is dark or light."""
    kind = "terminal" if theme.ansi else "dark" if theme.dark else "light"
    return f"{theme.name}\t{theme.called(language)}\t{say(language, f'theme-kind-{kind}')}"
