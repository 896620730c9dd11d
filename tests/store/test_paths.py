"""Where the program keeps its own files: as platformdirs says, without importing it where that is slow."""

from __future__ import annotations

from pathlib import Path

import platformdirs
import pytest

from minutetui.store.paths import cache_dir, config_dir, state_dir

HOMES = ("/home/ann", "relative")
SET = ("", "/data/ann", "relative")


@pytest.mark.parametrize("home", HOMES)
@pytest.mark.parametrize("base", SET)
def test_the_directories_are_those_of_platformdirs(monkeypatch: pytest.MonkeyPatch, home: str, base: str) -> None:
    monkeypatch.setenv("HOME", home)
    for kind in ("CONFIG", "STATE", "CACHE"):
        monkeypatch.delenv(f"MINUTETUI_{kind}_DIR", raising=False)
        monkeypatch.setenv(f"XDG_{kind}_HOME", base)
    assert config_dir() == platformdirs.user_config_path("minutetui", appauthor=False)
    assert state_dir() == platformdirs.user_state_path("minutetui", appauthor=False)
    assert cache_dir() == platformdirs.user_cache_path("minutetui", appauthor=False)


def test_our_own_variables_win(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", "/data/ann")
    monkeypatch.setenv("MINUTETUI_CONFIG_DIR", str(tmp_path))
    assert config_dir() == tmp_path
