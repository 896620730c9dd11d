"""Ends of texts, which may be in any language whatever the document's is."""

from __future__ import annotations

import re

from minutetui.core.text.characters import has_han

STOPS = "。.；;，,"


def stop(text: str, mark: str) -> str:
    """End a sentence with one full stop: that of the language its last words are in, else `mark`."""
    text = text.strip()
    if text.removesuffix("”").endswith(("。", "！", "？", "!", "?", "…", ".")) and not text.endswith("."):
        return text
    text = text.rstrip(STOPS)
    last = re.split("[，；：]", text)[-1]
    if has_han(text[-1:]):
        mark = "。"
    elif " " in last and not has_han(last):
        mark = "."
    return text + mark
