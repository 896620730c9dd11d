"""What all tests share: hypothesis without time limits, and no file of the person who runs the tests."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("minutes", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("minutes")


@pytest.fixture(autouse=True)
def own_directories(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test configuration, state and meetings folders of its own, and an English locale."""
    home: Path = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("MINUTETUI_CONFIG_DIR", str(home / "config"))
    monkeypatch.setenv("MINUTETUI_STATE_DIR", str(home / "state"))
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    monkeypatch.delenv("NO_COLOR", raising=False)
    return home
