"""What the program is started with. Plain data: the command line makes it, the app reads it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from minutetui.errors import MinuteError
from minutetui.store.peek import Peek
from minutetui.words import Words


@dataclass
class Start:
    """What to open, and how the screens look."""

    path: Path | None = None
    """The meeting file; None: the start screen."""
    look: Peek | None = None
    """A first look at it, for the first frame."""
    review: bool = False
    """Whether to open on the review screen."""
    temporary: bool = False
    """Whether the file is a copy that is thrown away, which the title says."""
    language: str = "en"
    """Of the screens: zh or en."""
    theme: Mapping[str, Any] = field(default_factory=dict)
    """The theme's table as read from its file."""
    guide: bool = True
    """Whether what an item should still bring out is shown."""
    projection: bool = True
    """Whether it is told when the meeting will end."""
    notices: tuple[Words, ...] = ()
    """What to tell the person: a broken theme, an odd setting."""
    error: MinuteError | None = None
    """Why the program ended, if it could not open the meeting."""

    def fail(self, error: MinuteError) -> None:
        """Note why the program ends; the command line prints it when the screen is gone."""
        self.error = error
