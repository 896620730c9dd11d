"""On which line of a TOML file a key stands: tomllib does not tell."""

from __future__ import annotations

import re
from collections.abc import Iterator

Location = tuple[int | str, ...]
"""The way to a key: keys, and places in lists from 0."""

HEADER = r"^\s*\[\[?\s*([\w.\- ]+?)\s*\]\]?"
"""The header of a table, or of an entry of a list of tables."""


def line_of(location: Location, text: str) -> int:
    """Find the line of a key: count the `[[…]]` headers of its path, then look for the key. 0 if not found."""
    wanted = tuple(location)
    counts: dict[str, int] = {}
    current: list[int | str] = []
    for number, line in enumerate(text.split("\n"), 1):
        match = re.match(HEADER, line)
        if match:
            current = list(_indexed(match[1].split("."), counts, double=line.lstrip().startswith("[[")))
            if tuple(current) == wanted:
                return number
            continue
        key = re.match(r'\s*"?([\w.-]+)"?\s*=', line)
        path = (*current, *key[1].split(".")) if key else ()
        if len(path) > len(current) and path == wanted[: len(path)]:
            return number
    return 0


def orphan(location: Location, text: str) -> tuple[str, int]:
    """Find what hangs in a list of which no entry stands above it: `[[agenda.lines]]` without `[[agenda]]`.

    Returns:
        Its header as it is written, and its line; nothing and 0 if there is none.
    """
    names = [str(part) for part in location if not isinstance(part, int)]
    wanted, parent = ".".join(names), ".".join(names[:-1])
    has_entry = False
    for number, line in enumerate(text.split("\n"), 1):
        match = re.match(HEADER, line)
        path = match[1] if match else ""
        if path in (wanted, parent):
            has_entry = path == wanted
        elif path.startswith(f"{wanted}.") and not has_entry:
            return line.strip(), number
    return "", 0


def _indexed(parts: list[str], counts: dict[str, int], *, double: bool) -> Iterator[int | str]:
    """Put the index behind each part of a header that names an array; count one on for the last."""
    path = ""
    for position, part in enumerate(parts):
        path = f"{path}.{part}" if path else part
        yield part
        if double and position == len(parts) - 1:
            counts[path] = counts.get(path, -1) + 1
            for deeper in [key for key in counts if key.startswith(f"{path}.")]:
                del counts[deeper]
        if path in counts:
            yield counts[path]
