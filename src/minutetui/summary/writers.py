"""The writer of each language: the one table in which the summary finds them."""

from __future__ import annotations

from importlib import import_module

from minutetui.core.meeting.model import Meeting
from minutetui.core.template.model import Template
from minutetui.summary.voice import Voice
from minutetui.words import Language

WRITERS: dict[Language, str] = {"zh": "chinese.Chinese", "en": "english.English"}
"""The package and the class of each; few documents need more than one, so each is imported when it is needed."""


def writer(meeting: Meeting, template: Template) -> Voice:
    """Give the writer of a meeting in the language of the template."""
    return writer_of(template.language)(meeting, template, writer_of)


def writer_of(language: Language) -> type[Voice]:
    """Give the writer of a language."""
    package, _, name = WRITERS[language].partition(".")
    found: type[Voice] = getattr(import_module(f"minutetui.summary.{package}"), name)
    return found
