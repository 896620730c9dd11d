"""Parses TOML. A message says what is wrong, in which file, on which line, and what would be right."""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from minutetui.errors import FileError, FormatError
from minutetui.store.toml_parser import MOST_DEEP, ExcessError, loads
from minutetui.words import Saying, Words

BOM = b"\xef\xbb\xbf"

LARGEST = 64 * 2**20
"""The largest size of a meeting file in bytes: forty times that of 10,000 lines."""

LARGEST_OWN = 2 * 2**20
"""The largest size in bytes of settings, a roster, a template or a theme, which are read before the first frame."""


def read_bytes(path: Path, largest: int = LARGEST) -> bytes:
    """Read a file of at most `largest` bytes. A pipe or a device is refused, because reading it might never end."""
    try:
        with open(path, "rb", opener=_without_waiting) as file:
            found = os.fstat(file.fileno())
            if not stat.S_ISREG(found.st_mode):
                raise FileError(Saying("no-ordinary-file", path=path), Saying("hint-ordinary-file"))
            if found.st_size > largest:
                raise FileError(Saying("too-large", path=path, most=largest // 2**20))
            return file.read()
    except OSError as error:
        raise FileError(Saying("cannot-read", path=path, reason=reason(error)), hint_for(error)) from error
    except ValueError as error:  # a NUL in the name
        raise FileError(Saying("no-file-name", path=path)) from error


def _without_waiting(path: str, flags: int) -> int:
    """Open a file without waiting if it is a pipe without a writer."""
    return os.open(path, flags | os.O_NONBLOCK)


REASONS = frozenset(
    {
        *("ENOENT", "EACCES", "EPERM", "EISDIR", "ENOTDIR", "EEXIST", "ENOSPC", "EDQUOT", "EROFS", "EIO", "EFBIG"),
        *("ELOOP", "ENAMETOOLONG"),
    }
)
"""The system's errors that the catalogues have words for."""


def reason(error: OSError) -> Words:
    """Say why the system refused, in our words or else in the system's own."""
    code = errno.errorcode.get(error.errno or 0, "")
    text = error.strerror or type(error).__name__
    return Saying(f"reason-{code}") if code in REASONS else text[:1].lower() + text[1:]


def hint_for(error: OSError) -> Words:
    """Say what to do about an error while reading."""
    if isinstance(error, FileNotFoundError):
        return Saying("hint-check-name")
    if isinstance(error, IsADirectoryError):
        return Saying("hint-name-file")
    return Saying("hint-who-may-read") if isinstance(error, PermissionError) else ""


def parse_table(data: bytes, name: str) -> dict[str, Any]:
    """Parse the bytes of a file, which messages call `name`: UTF-8, with or without a byte-order mark.

    Raises:
        FormatError: It is not UTF-8, or not TOML; line and column are named.
    """
    data = data.removeprefix(BOM)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        line, column = _position(data[: error.start])
        raise FormatError(_at(name, line, column, Saying("not-utf-8")), Saying("hint-utf-8")) from error
    try:
        return loads(text)
    except RecursionError as error:
        raise FormatError(Saying("at-file", name=name, said=Saying("nested-too-deeply", most=MOST_DEEP))) from error
    except ExcessError as error:
        raise _exceeded(error, text, name) from error
    except ValueError as error:
        raise _explained(error, text, name) from error


def _exceeded(error: ExcessError, text: str, name: str) -> FormatError:
    if error.position < 0:
        return FormatError(Saying("at-file", name=name, said=error.said), Saying("hint-excess"))
    line, column = _position(text[: error.position].encode())
    return FormatError(_at(name, line, column, error.said), Saying("hint-excess"))


def read_table(path: Path) -> dict[str, Any]:
    """Read and parse a shipped or own TOML file: settings, a template, a theme."""
    return parse_table(read_bytes(path, LARGEST_OWN), str(path))


def _position(before: bytes) -> tuple[int, int]:
    """Give the line and the column (in characters) after some bytes."""
    lines = before.split(b"\n")
    return len(lines), len(lines[-1].decode(errors="replace")) + 1


KNOWN: tuple[tuple[str, str], ...] = (
    (r"Expected '=' after a key", "no-equals"),
    (r"Invalid value", "no-quotes"),
    (r"Unterminated string|Illegal character '\\n'|Expected (\"'|'\")", "unclosed-quotes"),
    (r"Cannot overwrite|Cannot declare|Cannot mutate|Cannot redefine|Duplicate inline", "twice"),
    (r"Unclosed array", "unclosed-list"),
    (r"Unclosed inline table", "unclosed-braces"),
    (r"Expected '\]+'", "header"),
    (r"Unescaped '\\'|Invalid hex|Escaped character", "backslash"),
    (r"Illegal character|Found invalid character", "control"),
    (r"Invalid date", "date"),
    (r"Expected newline", "one-value"),
    (r"Invalid statement|Invalid initial", "no-key"),
)
"""The errors of tomllib, and the keys of our words for them, `toml-…` and `hint-toml-…`."""

OPENINGS = {
    "unclosed-quotes": r"""=\s*("{3}|'{3}|["'])""",
    "unclosed-list": r"=\s*(\[)[^\]]*$",
    "unclosed-braces": r"=\s*(\{)[^}]*$",
}
"""The errors about something that was opened and not closed; tomllib gives the place where it expected the end."""

CONFLICT = re.compile(r"^(<{7}|\|{7}|={7}|>{7})(?=\s|$)", re.MULTILINE)
"""The marks that git leaves where two versions of a file could not be merged."""

DATE_LIKE = re.compile(r"=\s*(\d{1,4}\s?[-./年]\s?\d{1,2}\s?[-./月]\s?\d{1,4}|\d{1,2}[:：.]\d{2})")
"""Text that is meant as a date or a time."""


def _explained(error: ValueError, text: str, name: str) -> FormatError:
    """Say where the TOML is wrong, and what would be right."""
    conflict = CONFLICT.search(text)
    if conflict:
        line, _ = _position(text[: conflict.start()].encode())
        merged = Saying("toml-conflict", mark=conflict[0])
        return FormatError(_at(name, line, 1, merged), Saying("hint-toml-conflict"))
    message = str(error)
    found = re.search(r" \(at line (\d+), column (\d+)\)$| \(at end of document\)$", message)
    if found is None:  # a number of thousands of digits
        return FormatError(Saying("at-file", name=name, said=Saying("too-many-digits")), Saying("hint-excess"))
    said = message[: found.start()]
    lines = text.split("\n")
    line, column = (int(found[1]), int(found[2])) if found[1] else (len(lines), 1)
    known = next((known for pattern, known in KNOWN if re.search(pattern, said)), "")
    line, column = _opened(lines[:line], known) or (line, column)
    source = lines[line - 1]
    if re.match(r"\s*\[\[?agenda[\w.]*\.(lines|items)\]", source):
        orphaned = Saying("toml-orphan", header=source.strip())
        return FormatError(_at(name, line, column, orphaned), Saying("hint-toml-orphan"))
    if known == "one-value" and DATE_LIKE.search(source):
        known = "date"
    what: Words = Saying(f"toml-{known}") if known else said[:1].lower() + said[1:]
    key = re.match(r"\s*\"?([\w.-]+)\"?\s*=", source)
    return FormatError(
        _at(name, line, column, what, key[1] if key else ""), Saying(f"hint-toml-{known}") if known else ""
    )


def _opened(lines: list[str], known: str) -> tuple[int, int] | None:
    """Give the line and the column of what was opened last and is not closed."""
    if known in OPENINGS:
        for number in range(len(lines), 0, -1):
            if found := re.search(OPENINGS[known], lines[number - 1]):
                return number, found.start(1) + 1
    return None


def _at(name: str, line: int, column: int, what: Words, key: str = "") -> Saying:
    if key:
        return Saying("at-key", name=name, line=line, column=column, key=key, said=what)
    return Saying("at-place", name=name, line=line, column=column, said=what)


Location = tuple[int | str, ...]
"""The path of a key: keys, and indices of lists from 0."""

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
    """Find a table whose parent has no entry above it, `[[agenda.lines]]` without `[[agenda]]`: its header and line."""
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
    """Add the index after each part of a header that names an array; the last part begins a new entry."""
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
