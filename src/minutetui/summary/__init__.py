"""From a meeting to the formal document: meeting and template to blocks, blocks to an output format."""

from minutetui.core.meeting.model import Meeting
from minutetui.core.template.model import Template
from minutetui.summary.backends import BACKENDS, BackEnd, back_end
from minutetui.summary.backends.pages import Look
from minutetui.summary.compose import compose, drafted

__all__ = ["BACKENDS", "BackEnd", "Look", "back_end", "compose", "drafted", "render"]


def render(meeting: Meeting, template: Template, *, confidential: bool = False) -> str:
    """Write the summary of a meeting as Markdown, in the language of the template.

    Lines marked confidential are in it only if `confidential` says so.
    """
    from minutetui.summary.backends.markdown import to_markdown  # noqa: PLC0415 - not for Word

    return to_markdown(compose(meeting, template, confidential=confidential))
