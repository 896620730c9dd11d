"""A finding in one plain sentence."""

from __future__ import annotations

from minutetui.core.findings.finding import Finding
from minutetui.core.meeting.model import Line
from minutetui.core.meeting.queries import walk_lines
from minutetui.words import say


def sentence(finding: Finding, language: str) -> str:
    """Say what is wrong, where, and what to do."""
    line, item = finding.line, finding.item
    text = first_words(line).rstrip("。.") if line is not None else ""
    comma = say(language, "list-comma")
    lists = {key: comma.join(value) for key, value in finding.values.items() if isinstance(value, tuple)}
    values = {"item": item.title if item is not None else "", "text": text, **finding.values, **lists}
    return say(language, f"say-{finding.code}", **values)


def first_words(line: Line) -> str:
    """Give the label or the words of a line, or of the first below it that has any."""
    return next((one.label or one.text for one, _ in walk_lines((line,)) if one.label or one.text), "")
