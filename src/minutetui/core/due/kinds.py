"""Why a deadline stays as said: it hangs on an event, goes on, comes again, is vague, or is over."""

from __future__ import annotations

from minutetui.core.due import kinds_en, kinds_zh, vague_en, vague_zh
from minutetui.core.due.kind import Kind
from minutetui.core.due.rules import compiled
from minutetui.core.due.shells import peel

KINDS = kinds_zh.KINDS + kinds_en.KINDS + vague_zh.KINDS + vague_en.KINDS


def kind_of(phrase: str) -> Kind | None:
    """Tell why a phrase that no rule resolves is a deadline all the same; None if it is none."""
    cores = [core for core, _ in peel(phrase)]
    return next((kind for core in cores for kind, pattern in KINDS if compiled(pattern).fullmatch(core)), None)
