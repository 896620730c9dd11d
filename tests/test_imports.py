"""What a layer imports, tested in a fresh interpreter: rows and commands serve any screen, not only textual's."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
HEADLESS = sorted(
    ".".join(path.relative_to(ROOT / "src").with_suffix("").parts).removesuffix(".__init__")
    for package in ("rows", "commands", "tutor")
    for path in (ROOT / "src" / "minutetui" / package).glob("*.py")
)
WIDTHS = {"rich", "rich.cells", "rich._extension"}
"""What counting cells needs of rich; the tables of widths have names of their own."""


def loaded_by(module: str) -> set[str]:
    """Import a module in a fresh interpreter; give all modules that are loaded then."""
    script = f"import sys, {module}; print('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_rows_and_commands_load_no_textual_and_of_rich_only_the_widths() -> None:
    """All of them in one interpreter: what one loads, all load."""
    names = loaded_by(", ".join(HEADLESS))
    assert set(HEADLESS) <= names
    assert {name for name in names if name.split(".")[0] == "textual" or name.startswith("minutetui.tui")} == set()
    rich = {name for name in names if name.split(".")[0] == "rich"} - WIDTHS
    assert {name for name in rich if not name.startswith("rich._unicode_data")} == set()


def test_the_look_sees_what_a_screen_loads() -> None:
    assert {"textual", "minutetui.tui.screens.base"} <= loaded_by("minutetui.tui.screens.base")


def test_the_first_frame_of_the_screens_needs_neither_pydantic_nor_the_model() -> None:
    """Both are loaded in a thread after it: before it they would double the time from the command to the lines."""
    names = loaded_by("minutetui.tui.app")
    assert "minutetui.tui.screens.live" in names
    assert {name for name in names if name in {"pydantic", "minutetui.core.meeting.model"}} == set()


def test_the_title_is_painted_before_anything_slow_is_imported() -> None:
    """The entry point, the title's reader and the frame need no parser, no patterns, no typing and no paths."""
    names = loaded_by("minutetui.__main__, minutetui.store.title, minutetui.tui.terminal.first_frame")
    assert "minutetui.tui.terminal.first_frame" in names
    assert names & {"argparse", "dataclasses", "pathlib", "re", "typing", "tomli", "minutetui.cli"} == set()
