"""Installs what would be released, with every Python there is, and uses it: `make installs`.

The wheel gets the highest versions of all libraries, the sdist the lowest that pyproject.toml allows. Each then renders
all samples byte for byte, writes a Word file, and opens and leaves the screens in a terminal.
"""

from __future__ import annotations

import os
import pty
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
UV = shutil.which("uv", path=f"{Path(sys.executable).parent}:{os.environ.get('PATH', '')}") or "uv"


def interpreter(version: str) -> str | None:
    """Find a Python that runs: on the path, or among those of pyenv."""
    own = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    for found in (shutil.which(f"python{version}"), *map(str, own.glob(f"versions/{version}.*/bin/python"))):
        if found and subprocess.run([found, "-c", ""], check=False, capture_output=True).returncode == 0:
            return found
    return None


def installed(python: str, package: Path, resolution: str, home: Path) -> Path:
    """Install a package into an environment of its own; give its folder of programs."""
    subprocess.run([UV, "venv", "--quiet", "--no-python-downloads", "--python", python, home], check=True)
    install: list[str | Path] = [
        UV,
        "pip",
        "install",
        "--quiet",
        "--python",
        home / "bin" / "python",
        "--resolution",
        resolution,
    ]
    # uv takes the libraries of pyproject.toml as direct ones, so that `lowest-direct` means their lower bounds.
    subprocess.run([*install, "-r", ROOT / "pyproject.toml", package], check=True, cwd=home)
    return home / "bin"


def used(programs: Path, folder: Path) -> None:
    """Use the program as a person would; a difference ends the script."""
    program = programs / "minutetui"
    for sample in sorted((ROOT / "samples").glob("*.toml")):
        shown = subprocess.run([program, "render", sample], check=True, capture_output=True, cwd=folder).stdout
        if shown != sample.with_suffix(".md").read_bytes():
            sys.exit(f"{program} renders {sample.name} differently")
    word: list[str | Path] = [program, "render", ROOT / "samples" / "office.zh.toml", "-o", folder / "x.docx"]
    subprocess.run(word, check=True, capture_output=True)
    master, slave = pty.openpty()
    screens = subprocess.Popen([program, "demo"], stdin=slave, stdout=slave, stderr=slave, start_new_session=True)
    os.close(slave)
    seen = b""
    while b"saved" not in seen:
        seen += os.read(master, 65536)  # an OSError here: the program has ended
    os.write(master, b"\x11")
    while screens.poll() is None:
        try:
            os.read(master, 65536)
        except OSError:  # the program has closed its terminal
            screens.wait(30)
    if screens.returncode:
        sys.exit(f"{program} demo ended with {screens.returncode}")


def main() -> None:
    """Build, install and use the packages."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        subprocess.run([UV, "build", "--quiet", "--out-dir", folder / "dist", ROOT], check=True)
        (wheel,), (sdist,) = (list((folder / "dist").glob(kind)) for kind in ("*.whl", "*.tar.gz"))
        for python in PYTHONS:
            found = interpreter(python)
            if found is None:
                print(f"Python {python} is not installed")
                continue
            for package, resolution in ((wheel, "highest"), (sdist, "lowest-direct")):
                home = folder / f"{python}-{resolution}"
                used(installed(found, package, resolution, home), home)
                print(
                    f"Python {python}, {package.suffix}, {resolution} versions: all samples, a Word file, the screens"
                )


if __name__ == "__main__":
    main()
