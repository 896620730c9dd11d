"""The output formats: a table of back ends, each of which writes the block tree as one kind of file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath
from typing import NamedTuple

from minutetui.errors import UsageError
from minutetui.summary.backends.pages import Look
from minutetui.summary.blocks import Document
from minutetui.words import Saying


class BackEnd(NamedTuple):
    """One output format."""

    name: str
    """What `--format` calls it."""
    extensions: tuple[str, ...]
    """The ends of file names that choose it."""
    write: Callable[[Document, Look], bytes]
    """Writes a document; the back end is imported here, not at the start."""


def _markdown(document: Document, _: Look) -> bytes:
    from minutetui.summary.backends.markdown import to_markdown  # noqa: PLC0415

    return to_markdown(document).encode()


def _text(document: Document, _: Look) -> bytes:
    from minutetui.summary.backends.text import to_text  # noqa: PLC0415

    return to_text(document).encode()


def _html(document: Document, _: Look) -> bytes:
    from minutetui.summary.backends.html import to_html  # noqa: PLC0415

    return to_html(document).encode()


def _word(document: Document, look: Look) -> bytes:
    from minutetui.summary.backends.word import to_word  # noqa: PLC0415

    return to_word(document, look)


def _pdf(document: Document, look: Look) -> bytes:
    from minutetui.summary.backends.pdf import to_pdf  # noqa: PLC0415

    return to_pdf(document, look)


def _mail(document: Document, look: Look) -> bytes:
    from minutetui.summary.backends.mail import to_mail  # noqa: PLC0415

    return to_mail(document, look)


BACKENDS = (
    BackEnd("markdown", (".md", ".markdown"), _markdown),
    BackEnd("text", (".txt",), _text),
    BackEnd("html", (".html", ".htm"), _html),
    BackEnd("word", (".docx",), _word),
    BackEnd("pdf", (".pdf",), _pdf),
    BackEnd("mail", (".eml",), _mail),
)
"""Every output format; the first is the default."""


def back_end(name: str = "", path: str | None = None) -> BackEnd:
    """Find an output format by its name, or else by the extension of a path; without both, the default.

    Raises:
        UsageError: No format has this name or extension.
    """
    extension = PurePath(path).suffix.casefold() if path is not None else ""
    if not name and path is None:
        return BACKENDS[0]
    for one in BACKENDS:
        if name.casefold().removeprefix(".") in (one.name, *(end[1:] for end in one.extensions)):
            return one
        if not name and extension in one.extensions:
            return one
    known = ", ".join(f"{one.name} ({' '.join(one.extensions)})" for one in BACKENDS)
    if name:
        raise UsageError(Saying("no-such-format", name=name), Saying("hint-formats", known=known))
    raise UsageError(Saying("no-format-for", path=path), Saying("hint-formats", known=known))
