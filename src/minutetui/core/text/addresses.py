"""Addresses in a text: web pages, mail, accounts, packages, hosts. An address is one word, and no sign in it counts."""

from __future__ import annotations

import re
from collections.abc import Callable

_HOST = r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
_END = r"(?:[!-~]*[A-Za-z0-9/#=&_~%-])"
ADDRESS = (
    rf"(?:https?|ftps?|sftp|ssh|git|file)://{_END}"
    rf"|mailto:{_END}"
    rf"|(?<![A-Za-z0-9])www\.{_END}"
    rf"|[A-Za-z0-9][A-Za-z0-9._%+-]{{0,63}}@[A-Za-z0-9.-]+:[!-~]*[A-Za-z0-9/_-]"
    rf"|[A-Za-z0-9][A-Za-z0-9._%+-]{{0,63}}@{_HOST}"
    rf"|(?<![A-Za-z0-9._%+-])@[A-Za-z0-9_.-]+@{_HOST}"
)
"""A pattern, in any case of letters: http, ftp, mailto, www., ssh with a path, e-mail, @name@host."""


def with_addresses(text: str, change: Callable[[str], str]) -> str:
    """Replace each address in a text.

    Args:
        text: Any text.
        change: Gives the text that replaces an address.

    Example:
        `with_addresses("see http://a.b/@c", str.upper)` gives `see HTTP://A.B/@C`.
    """
    if not may_have_address(text):
        return text
    return re.sub(ADDRESS, lambda match: change(match[0]), text, flags=re.IGNORECASE)


def may_have_address(text: str) -> bool:
    """Tell quickly whether a text can hold an address at all."""
    if "@" in text or "://" in text:
        return True
    key = text.lower()
    return "www." in key or "mailto:" in key


def begins_with_address(text: str) -> bool:
    """Tell whether a text begins with an address."""
    return may_have_address(text) and re.match(ADDRESS, text, re.IGNORECASE) is not None
