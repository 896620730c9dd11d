"""The one cache of a session: a value is kept until what it depends on changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar, cast

Value = TypeVar("Value")


class Latest(Generic[Value]):
    """The value that was computed last.

    Example:
        >>> square: Latest[int] = Latest()
        >>> square.get(3, lambda: 3 * 3)
        9
    """

    def __init__(self) -> None:
        self._key: object = object()
        self._value: Value | None = None

    def get(self, key: object, make: Callable[[], Value]) -> Value:
        """Give the value for a key; it is computed only if the key differs from the last one.

        Args:
            key: All that the value depends on; compared by equality.
            make: Computes the value.
        """
        if key != self._key:
            self._value = make()
            self._key = key
        return cast("Value", self._value)
