"""The body that meets, where a line calls it by its own name, which is in the title of the meeting.

办公会决定，… in the 校长办公会 says what 会议决定，… says. Another body does not: 董事会决定，… is only reported there.
"""

from __future__ import annotations

from functools import lru_cache

from minutetui.core.capture.lexicon import LEXICONS, any_of, in_all
from minutetui.core.people.names import Names
from minutetui.core.text.patterns import lazy

_OWN, _TITLE = any_of("lines.body_acts", exact=True), any_of("lines.body_in_title", exact=True)
_NO_NAME = lazy(in_all("lines.no_body"))
_MEETING = LEXICONS["zh"].lines.meeting
_KEY = 2
"""汉字 at the end of the name, which are in all that the body is called."""


def own_body(text: str, names: Names) -> tuple[str, str]:
    """Write 会议 for the body that meets, where it decides something by its own name: give the text, and that name.

    支委会同意接收, 转正，办公会一致同意. The name is empty if there is none; then the text is as it was.
    """
    body = _body_of(names.meeting.title)
    if not body or body[-_KEY:] not in text:
        return text, ""
    acts = next((found for found in _OWN.finditer(text) if body.endswith(found["name"])), None)
    if acts is None:
        return text, ""
    start, end = acts.span("called")
    if _MEETING in text[:start] or _MEETING in text[end:]:  # it could not be named again
        return text, ""
    return f"{text[:start]}{_MEETING}{text[end:]}", acts["called"]


def named_again(text: str, called: str) -> str:
    """Give the body its own name again in what was read of a text."""
    return text.replace(_MEETING, called)


@lru_cache(maxsize=8)
def _body_of(title: str) -> str:
    """Give the name of the body in the title of a meeting, perhaps with what precedes it; empty if it has none."""
    found = _TITLE.search(_NO_NAME.sub("", title))
    return found["name"] if found else ""
