"""`config`: where the person's own files are, and which settings are in force, written as in `config.toml`."""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from pathlib import Path

from minutetui.cli.output import note, put, show
from minutetui.commands.keys import checked
from minutetui.commands.table import COMMANDS
from minutetui.store.config import language_of, load_config, usual_theme
from minutetui.store.paths import config_dir, meetings_dir, person, state_dir
from minutetui.store.team.connection import without_password
from minutetui.words import say

OWN = ("config.toml", "roster.toml", "templates", "themes")
"""The files and folders of the configuration directory."""


def do_config(_: argparse.Namespace) -> int:
    """Print where the configuration is and what is in force; notices about it go to standard error."""
    config, notices = load_config()
    keys, refused = checked(config.keys, config.preset)
    lang = language_of(config)
    for notice in (*notices, *refused):
        note(lang, notice)
    for path in (*(config_dir() / name for name in OWN), state_dir()):
        show(f"# {_located(path, lang)}")
    theme, folder = config.theme or usual_theme(), str(meetings_dir(config.folder))
    database = without_password(config.database)
    force = replace(
        config, language=lang, theme=theme, folder=folder, database=database, person=config.person or person()
    )
    for name, value in vars(force).items():
        if name not in ("keys", "hooks"):
            put(f"{name} = {_toml(value)}")
    if config.hooks:
        put("\n[hooks]")
    for hook in config.hooks:
        put(f"{hook.event} = {_toml(hook.command)}")
    put("\n[keys]")
    for command in COMMANDS:
        shown = keys.of(command)
        name = _toml(command.id) if "." in command.id else command.id
        put(f"{name} = {_toml(shown[0] if len(shown) == 1 else shown)}" if shown else f"# {name}")
    return 0


def _toml(value: object) -> str:
    """Write a value: JSON writes text, truth values and lists as TOML does."""
    return json.dumps(value, ensure_ascii=False)


def _located(path: Path, lang: str) -> str:
    return str(path) if path.exists() else say(lang, "config-absent", path=path)
