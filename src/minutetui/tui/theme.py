"""Turns a theme's file into Textual's theme, and lets a person choose one; `store.themes` defines themes.

The first frame needs its colours before pydantic is loaded, so the chosen file is read here without it, and only
checked for colours that Textual cannot parse; `store.themes` does the full check.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from textual.theme import Theme

from minutetui.core.vocabulary import TAGS
from minutetui.errors import FileError, MinuteError
from minutetui.store.config import DEFAULT_THEME, THEME_NAME, Config, usual_theme
from minutetui.store.paths import config_dir, shipped_dir
from minutetui.store.toml import LARGEST_OWN, read_bytes
from minutetui.store.toml_parser import loads
from minutetui.words import Saying, Words, say

if TYPE_CHECKING:
    from textual.app import App

    from minutetui.tui.terminal.answers import Answers

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}|ansi_[a-z_]+")

SAFE: dict[str, Any] = {
    "name": "safe",
    "dark": True,
    "colours": {
        "background": "#14161b",
        "surface": "#1d2027",
        "cursor_line": "#323841",
        "selection": "#34405a",
        "rule": "#3a3f4b",
        "text": "#e6e6e6",
        "dim": "#a8adb8",
        "accent": "#8ab4f8",
        "warning": "#f2c14e",
        "error": "#ff9b94",
        "success": "#8fd694",
    },
    "tags": {},
}
"""The colours of the screens if not even the shipped theme can be read."""


def first_theme(name: str) -> tuple[Mapping[str, Any], tuple[Words, ...]]:
    """Read the theme that the first frame is drawn in; an empty name is the default.

    Returns:
        Its table, and a notice if it had to be another theme.
    """
    wanted = name or DEFAULT_THEME
    table = _read(wanted)
    if table is not None:
        return table, ()
    notice = Saying("theme-unusable", name=wanted)
    return _read(DEFAULT_THEME) or SAFE, (notice,)


def _read(name: str) -> Mapping[str, Any] | None:
    if not THEME_NAME.fullmatch(name):
        return None
    for folder in (config_dir() / "themes", Path(str(shipped_dir("themes")))):
        try:
            table = loads(read_bytes(folder / f"{name}.toml", LARGEST_OWN).decode())
        except (FileError, ValueError):
            continue
        if _usable(table):
            return table
    return None


def _usable(table: Mapping[str, Any]) -> bool:
    """Tell whether a table has all colours, each one that Textual can parse."""
    colours, tags = table.get("colours"), table.get("tags", {})
    if not (isinstance(colours, dict) and isinstance(tags, dict)) or set(SAFE["colours"]) - set(colours):
        return False
    values = (*colours.values(), *tags.values())
    return all(isinstance(value, str) and _COLOUR.fullmatch(value) for value in values)


def textual_theme(table: Mapping[str, Any]) -> Theme:
    """Build Textual's theme from a theme's table."""
    colours, tags = table["colours"], table.get("tags", {})
    ansi, dark = str(colours["background"]).startswith("ansi_"), bool(table.get("dark", True))
    return Theme(
        name=str(table.get("name", DEFAULT_THEME)),
        primary=colours["accent"],
        accent=colours["accent"],
        background=colours["background"],
        surface=colours["surface"],
        panel=colours["surface"],
        foreground=colours["text"],
        warning=colours["warning"],
        error=colours["error"],
        success=colours["success"],
        dark=dark,
        ansi=ansi,
        variables={
            **({"ansi-background": colours["background"], "ansi-foreground": colours["text"]} if ansi else {}),
            "dim": colours["dim"],
            "rule": colours["rule"],
            "cursor-line": colours["cursor_line"],
            "input-selection-background": colours["selection"],
            "screen-selection-background": colours["selection"],
            "block-cursor-background": colours["accent"],
            "block-cursor-foreground": colours["background"],
            "input-cursor-background": "ansi_white" if ansi and dark else colours["accent"],
            "input-cursor-text-style": "none",
            "input-cursor-foreground": colours["background"],
            **{f"tag-{tag}": tags.get(tag, colours["text"]) for tag in TAGS},
        },
    )


def adapt(app: App[int], answers: Answers, config: Config) -> None:
    """Let the app follow what the terminal answers from now on; a theme that the person chose stays."""
    shown = app.theme

    def follow() -> None:
        wanted = usual_theme(light=answers.light)
        if not config.theme and app.theme == shown and wanted != shown:
            app.register_theme(textual_theme(first_theme(wanted)[0]))
            app.theme = wanted
        app.refresh(layout=True)

    loop = asyncio.get_running_loop()

    def changed() -> None:
        loop.call_soon_threadsafe(follow)

    answers.changed = changed
    if answers.wide or answers.light:
        follow()


def choose_theme(app: App[int], language: str, done: Callable[[], None]) -> tuple[MinuteError, ...]:
    """List the readable themes, and apply the one that is picked; then call `done`.

    Returns:
        Sentences for the themes that cannot be read.
    """
    from minutetui.store.themes import load_themes  # noqa: PLC0415 - pydantic comes with it
    from minutetui.tui.screens.pick import PickScreen  # noqa: PLC0415

    found = load_themes()
    options = [(theme.name, theme.called(language)) for theme in found.themes.values()]

    def picked(name: str) -> None:
        app.register_theme(textual_theme(found.themes[name].model_dump()))
        app.theme = name
        done()

    PickScreen(say(language, "which-theme"), options, app.theme).ask(app, picked)
    return found.notices


VARIABLES: dict[str, str] = textual_theme(SAFE).variables
"""Colours for the names that Textual's own themes lack."""
