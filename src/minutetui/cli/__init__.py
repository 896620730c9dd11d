"""The command line: what can be asked for, and the one outer edge where errors become words and exit statuses.

`parser` declares the commands, `commands` does those without a screen (`actions` one of its own), `screens` opens
the others. This is the only package that imports `tui`, and it does so when a screen is opened, not before.
"""

from minutetui.cli.edge import run

__all__ = ["run"]
