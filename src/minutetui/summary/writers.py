"""The table of the writers, one for each language."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from minutetui.core.agenda.invitation import with_leaders
from minutetui.core.meeting.model import Meeting
from minutetui.core.template.model import Template
from minutetui.summary.leaders import with_leaders_there
from minutetui.words import Language

if TYPE_CHECKING:
    from minutetui.summary.voice import Voice

WRITERS: dict[Language, str] = {"zh": "chinese.Chinese", "en": "english.English"}
"""The package and the class of each writer; few documents need more than one, so each is imported when it is needed."""


def writer_of(language: Language) -> type[Voice]:
    """Give the writer of a language."""
    package, _, name = WRITERS[language].partition(".")
    found: type[Voice] = getattr(import_module(f"minutetui.summary.{package}"), name)
    return found


def writer(meeting: Meeting, template: Template) -> Voice:
    """Give the writer of a meeting in the language of the template; who led an item is named as the attendee is."""
    return writer_of(template.language)(with_leaders_there(with_leaders(meeting)), template)
