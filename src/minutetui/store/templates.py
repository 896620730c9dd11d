"""Templates: beside the meeting file, in the configuration directory, or shipped with the program."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from minutetui.core.meeting.model import Meeting
from minutetui.core.template.model import Template, shipped
from minutetui.errors import FormatError, MinuteError
from minutetui.store.paths import config_dir
from minutetui.store.toml import LARGEST_OWN, parse_table, read_bytes, read_table
from minutetui.store.validation import read_record
from minutetui.words import Saying

TEMPLATE_NAME = re.compile(r"[\w-]{1,60}")
"""The names a template may have: none can lead out of its folder."""

SHIPPED = Path(__file__).parent.parent / "templates"


class TemplateEntry(NamedTuple):
    """A template, and the file it comes from."""

    template: Template
    source: Path


def folders(beside: Path | None = None) -> tuple[Path, ...]:
    """List the folders that may hold templates, the nearest first."""
    own = (config_dir() / "templates", SHIPPED)
    return own if beside is None else (beside, *own)


def load_template(name: str, language: str, beside: Path | None = None) -> TemplateEntry:
    """Find and read the template of a kind of meeting in a language; a FormatError says that there is no valid one."""
    if not TEMPLATE_NAME.fullmatch(name):
        raise FormatError(Saying("no-template-name", name=name), Saying("hint-template-name"))
    for folder in folders(beside):
        path = folder / f"{name}.{language}.toml"
        if path.is_file() and not _is_meeting(path):
            return read_template(path)
    known = sorted({entry.template.name for entry in list_templates(beside)})
    raise FormatError(
        Saying("no-template", name=name, language=language),
        Saying("hint-templates", known=", ".join(known)),
    )


def template_of(meeting: Meeting, path: Path | None) -> Template | None:
    """Give the template of the kind of a meeting in a file; None if there is none."""
    try:
        return load_template(meeting.kind, meeting.language, path.parent if path else None).template
    except MinuteError:
        return None


def _is_meeting(path: Path) -> bool:
    """Tell whether a file beside a meeting is another meeting whose name happens to be that of a template.

    Only the part before the first table is parsed, because `format` cannot come later.
    """
    try:
        return "format" in parse_table(read_bytes(path, LARGEST_OWN).partition(b"\n[")[0], str(path))
    except MinuteError:
        return False


def read_template(path: Path) -> TemplateEntry:
    """Read one template."""
    if path.parent == SHIPPED:
        return TemplateEntry(shipped(read_table(path)), path)
    template = read_record(Template, path)
    called = f"{template.name}.{template.language}.toml"
    if path.name != called:
        raise FormatError(Saying("template-called", path=path, called=called), Saying("hint-template-called"))
    return TemplateEntry(template, path)


def list_templates(beside: Path | None = None) -> tuple[TemplateEntry, ...]:
    """List all readable templates, the nearest of each name and language."""
    found: dict[tuple[str, str], TemplateEntry] = {}
    for entry in _read_all(beside):
        if isinstance(entry, TemplateEntry):
            found.setdefault((entry.template.name, entry.template.language), entry)
    return tuple(found[key] for key in sorted(found))


def broken_templates(beside: Path | None = None) -> tuple[MinuteError, ...]:
    """Give a sentence for each template that cannot be read."""
    return tuple(error for error in _read_all(beside) if isinstance(error, MinuteError))


def _read_all(beside: Path | None) -> Iterator[TemplateEntry | MinuteError]:
    for folder in folders(beside):
        for path in _candidates(folder):
            try:
                yield read_template(path)
            except MinuteError as error:
                yield error


def _candidates(folder: Path) -> list[Path]:
    found = sorted(path for path in folder.glob("*.??.toml") if path.suffixes[-2] in (".zh", ".en"))
    return [path for path in found if not _is_meeting(path)]
