"""The wheel: built, installed in a clean environment, and run from another directory."""

from __future__ import annotations

import re
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
    for part in (
        "minutetui/py.typed",
        "minutetui/themes/ink.toml",
        "minutetui/samples/demo.zh.toml",
        "minutetui/tui/app.tcss",
        "minutetui/tutor/en.toml",
        "minutetui/tutor/zh.toml",
    ):
        assert part in names
    assert sum(name.endswith("/man1/minutetui.1") for name in names) == 2
    metadata = next(name for name in names if name.endswith("METADATA"))
    links = re.findall(r"\]\(([^)]+)\)", zipfile.ZipFile(wheel).read(metadata).decode())
    assert len(links) > 20
    assert all(link.startswith("https://") for link in links), "a relative link leads nowhere on an index"
    # The environment is clean of the checkout; the libraries come from the one that runs the tests.
    home = tmp_path / "venv"
    venv.create(home, with_pip=False)
    target = next(home.glob("lib/python*/site-packages"))
    install = ["-m", "pip", "--python", str(home / "bin" / "python"), "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([sys.executable, *install, str(wheel)], check=True, capture_output=True)
    libraries = str(Path(pydantic.__file__).parents[1])
    (target / "libraries.pth").write_text(f"{libraries}\n", encoding="utf-8")
    program = home / "bin" / "minutetui"

    def run(*arguments: str | Path) -> str:
        done = subprocess.run([program, *arguments], cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    assert "ink\t" in run("themes")
    assert f"retrospective\tzh\t项目复盘会议\t{target}" in run("templates")
    assert "## 1. Background" in run("render", target / "minutetui" / "samples" / "demo.en.toml")
