"""Capture: what a typed line means, in Chinese and in English.

`read` says what Enter would do, `typed` what one would type to get a line, `edit_of` (in `edits`) what edit does it.

1. `signs` knows the characters, and `lexicon` the words of each language.
2. `lead` reads the beginning of a line, `tail` owners and deadline by signs, `named` and `due_words` those without
   signs, `motion` the vote of a decision; `parse` makes a line of them.
3. `items` reads agenda items, `facts` what becomes no line, `choices` the list that is open at the end of a text.
4. `grammar` puts them together and tells what Enter does.
"""

from minutetui.core.capture.filled import with_tag_given
from minutetui.core.capture.grammar import read, read_of_row, read_rewrite
from minutetui.core.capture.parse import read_line
from minutetui.core.capture.typed import as_plain_line, tag_sign, typed, with_tag

__all__ = [
    "as_plain_line",
    "read",
    "read_line",
    "read_of_row",
    "read_rewrite",
    "tag_sign",
    "typed",
    "with_tag",
    "with_tag_given",
]
