"""The writer of each language: the one table in which the summary finds them."""

from __future__ import annotations

from minutetui.core.meeting.model import Meeting
from minutetui.core.template.model import Template
from minutetui.summary.chinese import Chinese
from minutetui.summary.english import English
from minutetui.summary.voice import Voice
from minutetui.words import Language

WRITERS: dict[Language, type[Voice]] = {"zh": Chinese, "en": English}


def writer(meeting: Meeting, template: Template) -> Voice:
    """Give the writer of a meeting in the language of the template."""
    others = tuple(one for language, one in WRITERS.items() if language != template.language)
    return WRITERS[template.language](meeting, template, others)
