"""The wheel: built, installed in a clean environment, and run from another directory."""

from __future__ import annotations

import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pydantic

ROOT = Path(__file__).parents[2]


def test_the_wheel_carries_all_it_needs(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(tmp_path), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    for part in ("minutetui/themes/ink.toml", "minutetui/samples/demo.zh.toml", "minutetui/tui/app.tcss"):
        assert part in names
    # The environment is clean of the checkout; the libraries come from the one that runs the tests.
    home = tmp_path / "venv"
    venv.create(home, with_pip=False)
    target = next(home.glob("lib/python*/site-packages"))
    zipfile.ZipFile(wheel).extractall(target)
    libraries = str(Path(pydantic.__file__).parents[1])
    (target / "libraries.pth").write_text(f"{libraries}\n", encoding="utf-8")
    probe = (
        "import minutetui, sys; from minutetui.cli import run; "
        "assert 'venv' in minutetui.__file__, minutetui.__file__; "
        "from minutetui.store.places import shipped; "
        "sys.exit(run(['themes']) or run(['templates']) or run(['render', str(shipped('samples') / 'demo.en.toml')]))"
    )
    done = subprocess.run(
        [home / "bin" / "python", "-c", probe], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "ink\t" in done.stdout
    assert "retrospective\tzh" in done.stdout
    assert "## 1. Background" in done.stdout
