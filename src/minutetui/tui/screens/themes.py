"""Choosing a theme while the program runs."""

from __future__ import annotations

from collections.abc import Callable

from textual.app import App

from minutetui.errors import MinuteError
from minutetui.store.themes import load_themes
from minutetui.tui.screens.pick import PickScreen
from minutetui.tui.theme import textual_theme
from minutetui.words import say


def choose_theme(app: App[int], language: str, done: Callable[[], None]) -> tuple[MinuteError, ...]:
    """List the readable themes, and apply the one that is picked; then call `done`.

    Returns:
        Sentences for the themes that cannot be read.
    """
    found = load_themes()
    options = [(theme.name, theme.called(language)) for theme in found.themes.values()]

    def picked(name: str | None) -> None:
        if name:
            app.register_theme(textual_theme(found.themes[name].model_dump()))
            app.theme = name
            done()

    app.push_screen(PickScreen(say(language, "which-theme"), options, app.theme), picked)
    return found.notices
