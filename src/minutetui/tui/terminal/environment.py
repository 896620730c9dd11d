"""The environment that Textual finds when it is first imported: the keys it asks the terminal for, and no old size."""

from __future__ import annotations

from collections.abc import MutableMapping


def prepare(environ: MutableMapping[str, str], *, kitty_keys: bool = False) -> None:
    """Set the variables that Textual reads when it is first imported; call this before that.

    Args:
        environ: The environment, changed in place; variables that are set already stay, except the size.
        kitty_keys: Whether to let Textual push the kitty keyboard flags.
    """
    for name in ("COLUMNS", "LINES"):
        environ.pop(name, None)
    if not kitty_keys:
        environ.setdefault("TEXTUAL_DISABLE_KITTY_KEY", "1")
