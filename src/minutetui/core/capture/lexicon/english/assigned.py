"""English has a space after a name: the words of `owners` are enough."""

from __future__ import annotations

from minutetui.core.capture.lexicon.of_lines import AssignedWords

ASSIGNED = AssignedWords()
