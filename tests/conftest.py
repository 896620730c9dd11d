"""What all tests share: hypothesis without time limits, and no file of the person who runs the tests."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from xdist.workermanage import WorkerController

settings.register_profile("minutes", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("minutes")


LEFT_OUT = pytest.StashKey[int]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the tests that need more than Python be asked for."""
    parser.addoption(
        "--faults", action="store_true", help="only the tests that need strace, user namespaces or minutes"
    )
    parser.addoption("--rows", action="store_true", help="a test for each case of a table (tests/helpers_tables.py)")


@pytest.hookimpl(tryfirst=True)
def pytest_collection() -> None:
    """Look for no garbage while the tests are collected: there is none, and each of the workers would look for it."""
    gc.disable()


def pytest_collection_finish() -> None:
    """Look for it from now on, but not among the tests."""
    gc.freeze()
    gc.enable()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the tests of faults, or all others."""
    wanted = bool(config.getoption("--faults"))
    other = [item for item in items if (item.get_closest_marker("faults") is not None) != wanted]
    items[:] = [item for item in items if (item.get_closest_marker("faults") is not None) == wanted]
    config.hook.pytest_deselected(items=other)
    config.stash[LEFT_OUT] = 0 if wanted else len(other)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Let a worker say what it left out: all of them leave out the same."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["left out"] = session.config.stash[LEFT_OUT]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: WorkerController) -> None:
    """Hear it from a worker, unless it broke."""
    node.config.stash[LEFT_OUT] = getattr(node, "workeroutput", {}).get("left out", 0)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Name what was left out."""
    if config.stash.get(LEFT_OUT, 0):
        terminalreporter.line(f"left out: {config.stash[LEFT_OUT]} tests of faults, which need more (make faults)")


@pytest.fixture(autouse=True)
def own_directories(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test configuration, state and meetings folders of its own, and an English locale."""
    home: Path = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("MINUTETUI_CONFIG_DIR", str(home / "config"))
    monkeypatch.setenv("MINUTETUI_STATE_DIR", str(home / "state"))
    monkeypatch.setenv("MINUTETUI_CACHE_DIR", str(home / "cache"))
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    monkeypatch.delenv("NO_COLOR", raising=False)
    return home
