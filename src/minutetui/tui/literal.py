"""Text that a person typed or a file brought, made fit for a widget: shown as it is, and harmless.

Widgets of Textual read markup: a captured `[todo]` would vanish and `[/done]` would end the program. So every
such string goes through `literal` (for a widget that takes content) or `visible` (for rows drawn by cells).
"""

import re

from textual.content import Content

# Controls would move the terminal's cursor; bidirectional overrides would turn what follows around.
UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def visible(text: str) -> str:
    """Replace controls by a space (white space) or U+FFFD (all others)."""
    return UNPRINTABLE.sub(lambda match: " " if match[0] in "\t\n\r\u2028\u2029" else "\ufffd", text)


def literal(text: str) -> Content:
    """Make content that shows a text as it is, brackets and all."""
    return Content(visible(text))
