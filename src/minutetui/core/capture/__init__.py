"""Capture: what a typed line means, in Chinese and in English.

`read` says what Enter would do, `typed` what one would type to get a line, `edit_of` (in `edits`) what edit
does it. `signs` knows the characters, `lead` reads the beginning of a line, `tail` owners and
deadline, `choices` the open list; `parse` makes a line of them, and `grammar` tells what Enter does.
"""

from minutetui.core.capture.grammar import read, read_rewrite
from minutetui.core.capture.parse import read_line
from minutetui.core.capture.typed import as_plain_line, tag_sign, typed, with_tag

__all__ = ["as_plain_line", "read", "read_line", "read_rewrite", "tag_sign", "typed", "with_tag"]
