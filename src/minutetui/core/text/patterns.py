"""Regular expressions that are compiled when they are first used, so that the program starts at once."""

from __future__ import annotations

import re
from typing import Any, cast

_ALL: list[_Lazy] = []


class _Lazy:
    """A pattern that becomes a compiled one; it has the methods of `re.Pattern`."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self.flags = pattern, flags
        self.compiled: re.Pattern[str] | None = None

    def __getattr__(self, name: str) -> Any:
        """Give a method of the compiled pattern, and keep it: Python finds it here the next time, without this call."""
        method = getattr(self.compile(), name)
        setattr(self, name, method)
        return method

    def compile(self) -> re.Pattern[str]:
        """Compile the pattern, unless that is done."""
        if self.compiled is None:
            self.compiled = re.compile(self.pattern, self.flags)
        return self.compiled


def lazy(pattern: str, flags: int = re.NOFLAG) -> re.Pattern[str]:
    """Give a pattern that is compiled when one of its methods is first used.

    It is no `re.Pattern`: call its methods, because the functions of `re` do not take it.
    """
    _ALL.append(_Lazy(pattern, flags))
    return cast("re.Pattern[str]", _ALL[-1])


def compile_all() -> None:
    """Compile every lazy pattern now, while nobody waits."""
    for one in tuple(_ALL):
        one.compile()
