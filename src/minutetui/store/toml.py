"""Reading TOML for people: what is wrong, in which file, on which line, and what would be right."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from minutetui.errors import FileError, FormatError

BOM = b"\xef\xbb\xbf"


def read_bytes(path: Path) -> bytes:
    """Read a file.

    Raises:
        FileError: It cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise FileError(f"{path} cannot be read: {reason(error)}.", hint_for(error)) from error
    except ValueError as error:  # a NUL in the name
        raise FileError(f"{path!r} is no name of a file.") from error


def reason(error: OSError) -> str:
    """Say what the system says, beginning small."""
    text = error.strerror or type(error).__name__
    return text[:1].lower() + text[1:]


def hint_for(error: OSError) -> str:
    """Say what to do about an error of reading."""
    if isinstance(error, FileNotFoundError):
        return "Check the name; `minutetui new FILE` creates a meeting file."
    if isinstance(error, IsADirectoryError):
        return "Name a file in it."
    return "Check who may read it." if isinstance(error, PermissionError) else ""


def parse_table(data: bytes, name: str) -> dict[str, Any]:
    """Parse TOML.

    Args:
        data: The file's bytes: UTF-8, with or without a byte-order mark.
        name: What to call the file in messages.

    Raises:
        FormatError: It is not UTF-8, or not TOML; line and column are named.
    """
    data = data.removeprefix(BOM)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        line, column = _position(data[: error.start])
        raise FormatError(
            f"{name}, line {line}, column {column}: the file is not UTF-8.", "Save it as UTF-8."
        ) from error
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _explained(error, text, name) from error
    except RecursionError as error:
        raise FormatError(f"{name}: tables are nested too deeply.") from error
    except ValueError as error:  # a number of thousands of digits
        raise FormatError(f"{name}: {error}.", "Take the number out.") from error


def read_table(path: Path) -> dict[str, Any]:
    """Read and parse a TOML file.

    Raises:
        FileError: It cannot be read.
        FormatError: It is not TOML.
    """
    return parse_table(read_bytes(path), str(path))


def _position(before: bytes) -> tuple[int, int]:
    """Count line and column (in characters) of the place behind some bytes."""
    lines = before.split(b"\n")
    return len(lines), len(lines[-1].decode(errors="replace")) + 1


HINTS: tuple[tuple[str, str], ...] = (
    (r"Expected '=' after a key", "Write key = value."),
    (r"Invalid value", 'Put text in quotes: title = "…".'),
    (r"Unterminated string|Illegal character '\\n'|Expected \"", "Close the quotes at the end of the text."),
    (r"Cannot overwrite a value|Cannot declare .* twice", "Give each key once in its table."),
    (r"Unclosed array", "Close the list with ]."),
    (r"Unescaped '\\'|Invalid hex", "Write \\\\ for a backslash, or put the text in single quotes."),
)


def _explained(error: tomllib.TOMLDecodeError, text: str, name: str) -> FormatError:
    """Say where TOML breaks, and what would be right."""
    message = str(error)
    place = re.search(r" \(at line (\d+), column (\d+)\)$| \(at end of document\)$", message)
    said = message[: place.start()] if place else message
    line, column = (int(place[1]), int(place[2])) if place and place[1] else (text.count("\n") + 1, 1)
    hint = next((hint for pattern, hint in HINTS if re.search(pattern, said)), "")
    source = text.split("\n")[line - 1 : line]
    if source and re.match(r"\s*\[\[?agenda[\w.]*\.(lines|items)\]", source[0]):
        said = f"{source[0].strip()} stands before the line or agenda item it belongs to"
        hint = "Put the [[agenda]] or [[agenda.lines]] it belongs to above it."
    return FormatError(f"{name}, line {line}, column {column}: {said[:1].lower()}{said[1:]}.", hint)
