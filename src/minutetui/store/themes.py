"""Themes: their colours, whether their text is readable, and the list of all themes.

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
from minutetui.store.validation import read_record
from minutetui.words import Saying, Words, say

MINIMUM_CONTRAST = 4.5
"""The contrast that WCAG 2 requires for body text, level AA."""

SELECTION_CONTRAST = 1.5
"""The contrast of the selected line with the background, so that it is seen on a projector too."""

_NAMES = ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white")
ANSI_COLOURS = (
    "ansi_default",
    *(f"ansi_{name}" for name in _NAMES),
    *(f"ansi_bright_{name}" for name in _NAMES),
)
"""The sixteen colours that a terminal defines, and its own default."""

HEX = re.compile(r"#[0-9a-fA-F]{6}")


def parse_colour(text: str) -> tuple[int, int, int]:
    """Give red, green and blue, each 0 to 255, of `#rrggbb`; a ValueError for any other text."""
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
    """Tell whether a colour is defined by the terminal: `ansi_red`."""
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
"""`#rrggbb`, or a colour that the terminal defines, `ansi_red`. The terminal decides how that looks, so its
contrast is not measured."""


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Title(_Table):
    """The title of the theme in the list of themes."""

    zh: str
    """In Chinese."""
    en: str
    """In English."""


class Colours(_Table):
    """The colours of everything but the tags."""

    background: Colour
    """The background of the meeting's lines."""
    surface: Colour
    """The background of the title row, the input and boxes."""
    cursor_line: Colour
    """The background of the selected line."""
    selection: Colour
    """The background of selected text."""
    rule: Colour
    """The lines between panes; not text, so of any contrast."""
    text: Colour
    """Text to read."""
    dim: Colour
    """Labels, times, hints."""
    accent: Colour
    """Headings and the current item; one colour, used sparingly."""
    warning: Colour
    """Warnings: an item at 80 % of its minutes, an unknown owner."""
    error: Colour
    """Errors: an item past its minutes, a failed save."""
    success: Colour
    """Success, and what is done."""


class Theme(_Table):
    """The colours of the screens: one theme file."""

    name: Annotated[str, AfterValidator(_name)]
    """Its name in the settings: small letters, digits and hyphens; the file is NAME.toml."""
    title: Title
    """Its title on the screen."""
    dark: bool
    """Whether text is light on a dark background."""
    colours: Colours
    """Backgrounds, text and signals."""
    tags: dict[Tag, Colour] = {}
    """The colour of each tag's word; a tag that is left out has the colour of the text."""

    @property
    def ansi(self) -> bool:
        """Whether the terminal defines some of the colours."""
        return any(map(is_ansi, (*self.colours.model_dump().values(), *self.tags.values())))

    def called(self, language: str) -> str:
        """Give the title in a language."""
        title: str = getattr(self.title, language)
        return title


class Faint(NamedTuple):
    """A text colour, or the background of the selection, with too little contrast on a background."""

    text: str
    """The key of the text's colour: `dim`, `tags.issue`; of a selection: `cursor_line`."""
    background: str
    """The key of the background's colour."""
    ratio: float

    def __str__(self) -> str:
        cut = int(self.ratio * 100) / 100  # not rounded: 4.497 must not read as the 4.5 it misses
        return f"{self.text} on {self.background} {cut:.2f}:1"


BACKGROUNDS = ("background", "surface", "cursor_line", "selection")
SELECTIONS = {"cursor_line": "background", "selection": "surface"}
"""The backgrounds of what is selected, each with the background around it."""
TEXTS = ("text", "dim", "accent", "warning", "error", "success")


def problems(theme: Theme) -> list[Faint]:
    """List every text colour and background whose contrast is too low, the worst first; selections come last."""
    backgrounds = {key: getattr(theme.colours, key) for key in BACKGROUNDS}
    texts = {key: getattr(theme.colours, key) for key in TEXTS}
    texts |= {f"tags.{tag}": colour for tag, colour in theme.tags.items()}
    pairs = (
        Faint(text, background, contrast(colour, behind))
        for text, colour in texts.items()
        for background, behind in backgrounds.items()
        if not (is_ansi(colour) or is_ansi(behind))
    )
    faint = sorted((pair for pair in pairs if pair.ratio < MINIMUM_CONTRAST), key=lambda pair: pair.ratio)
    return [*faint, *_faint_selections(theme.colours)]


def _faint_selections(colours: Colours) -> list[Faint]:
    """List the selections that are hardly seen on their background."""
    found = []
    for key, behind in SELECTIONS.items():
        one, other = getattr(colours, key), getattr(colours, behind)
        if not (is_ansi(one) or is_ansi(other)) and contrast(one, other) < SELECTION_CONTRAST:
            found.append(Faint(key, behind, contrast(one, other)))
    return found


WORST = 3
"""The number of faint pairs that a notice names; fixing those usually fixes the rest."""


@dataclass(frozen=True)
class Themes:
    """All themes that can be used."""

    themes: dict[str, Theme]
    """The themes by name: the shipped ones, then the person's own. An own theme replaces a shipped one of its name."""
    notices: tuple[MinuteError, ...]
    """A sentence for each file that was skipped: which, why, and what would be right."""


def load_themes() -> Themes:
    """Read the shipped themes and those in `themes/` of the configuration directory, each folder by name.

    An own theme replaces the shipped one of its name. A file that is not a theme is skipped and reported.
    """
    themes: dict[str, Theme] = {}
    notices: list[MinuteError] = []
    for folder in (shipped_dir("themes"), config_dir() / "themes"):
        for path in sorted(folder.glob("*.toml"), key=lambda path: path.stem):
            try:
                theme = load_theme(path)
            except MinuteError as error:
                notices.append(error)
            else:
                themes[theme.name] = theme
    return Themes(themes, tuple(notices))


def load_theme(path: Path) -> Theme:
    """Read one theme; refuse one that has another name than its file, or text with too little contrast."""
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
            Saying("hint-theme-faint", minimum=MINIMUM_CONTRAST, selection=SELECTION_CONTRAST),
        )
    return theme


def describe(theme: Theme, language: str) -> str:
    """Describe a theme in one line, separated by tabs: the name, the title, dark or light."""
    kind = "terminal" if theme.ansi else "dark" if theme.dark else "light"
    return f"{theme.name}\t{theme.called(language)}\t{say(language, f'theme-kind-{kind}')}"
