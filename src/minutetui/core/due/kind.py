"""What a row of the kinds is: a pattern over a whole phrase, and why such a phrase stays as said."""

from __future__ import annotations

from typing import Literal

Kind = Literal["event", "ongoing", "recurring", "vague", "invalid"]
Kinds = tuple[tuple[Kind, str], ...]


def kinds(*rows: tuple[Kind, str]) -> Kinds:
    """Make a table of kinds; the first row that fits a phrase whole decides."""
    return rows
