"""`--version` answers before anything is imported."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import sys
sys.argv = ["minutetui", "--version"]
from minutetui.__main__ import main
status = main()
print(status, [name for name in ("argparse", "minutetui.cli") if name in sys.modules])
"""


def test_the_version_is_told_without_the_command_line_being_built() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    version, rest = done.stdout.splitlines()
    assert version.startswith("minutetui ")
    assert rest == "0 []"
