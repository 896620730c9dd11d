"""Text that a person typed or a file brought, made fit for a widget: shown as it is, and harmless.

Widgets of Textual read markup: a captured `[todo]` would vanish and `[/done]` would end the program. So every
such string goes through `literal` (for a widget that takes content) or `visible` (for rows drawn by cells).
"""

from textual.content import Content

from minutetui.core.text.characters import UNPRINTABLE, visible

__all__ = ["UNPRINTABLE", "literal", "visible"]


def literal(text: str) -> Content:
    """Make content that shows a text as it is, brackets and all."""
    return Content(visible(text))
