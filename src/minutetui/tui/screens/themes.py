"""Choosing a theme while the program runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minutetui.store.themes import load_themes
from minutetui.tui.screens.pick import PickScreen
from minutetui.tui.theme import textual_theme
from minutetui.words import say

if TYPE_CHECKING:
    from minutetui.tui.app import MinuteApp


def choose_theme(app: MinuteApp) -> None:
    """List the themes that can be read, and put on the one that is picked; say which ones are broken."""
    found = load_themes()
    options = [(theme.name, theme.called("zh" if app.language == "zh" else "en")) for theme in found.themes.values()]

    def picked(name: str | None) -> None:
        if name:
            app.register_theme(textual_theme(found.themes[name].model_dump()))
            app.theme = name
            app.refresh_state()

    if found.notices:
        app.tell("  ".join(found.notices))
    app.push_screen(PickScreen(say(app.language, "which-theme"), options, app.theme), picked)
