"""From a theme's table of colours to Textual's theme. What a theme is, and whether it can be read, is `core.theme`."""

from __future__ import annotations

from typing import Any

from textual.theme import Theme
