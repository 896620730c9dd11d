"""What the program is started with: plain data from the command line for the app."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from minutetui.commands.keys import Keys
from minutetui.errors import MinuteError
from minutetui.store.config import Config
from minutetui.store.peek import Peek
from minutetui.words import Words

if TYPE_CHECKING:
    from minutetui.core.series.outstanding import ActionGroup
    from minutetui.store.early import EarlyFile
    from minutetui.tui.terminal.first_frame import FirstFrame
    from minutetui.tutor.coach import Coach


@dataclass(frozen=True)
class ActionsOf:
    """Which actions the screen of actions shows first."""

    paths: tuple[Path, ...]
    """Meeting files, and folders of them."""
    by: ActionGroup | None = None
    """How they are grouped; None: by urgency."""
    text: str = ""
    """The text that narrows them."""
    database: str = ""
    """The address of a team's archive, which is read instead; empty: none."""


@dataclass
class Start:
    """What to open, and how the screens look."""

    path: Path | None = None
    """The meeting file; None: the start screen."""
    actions: ActionsOf | None = None
    """Whose actions are shown instead of a meeting."""
    look: Peek | None = None
    """A first look at it, for the first frame."""
    review: bool = False
    """Whether to open on the review screen."""
    temporary: bool = False
    """Whether the file is a temporary copy, which the title row says."""
    coach: Coach | None = None
    """The coach of the tutor, who sees every change and has rows on the screens; None: this is no tutor."""
    language: str = "en"
    """The language of the screens: zh or en."""
    theme: Mapping[str, Any] = field(default_factory=dict)
    """The theme's table as read from its file."""
    config: Config = field(default_factory=Config)
    """The person's settings."""
    keys: Keys = field(default_factory=Keys)
    """The keys in force."""
    notices: tuple[Words, ...] = ()
    """Notices: a broken theme, an invalid setting."""
    frame: FirstFrame | None = None
    """The first frame, which the screens replace; None: there is none."""
    early: EarlyFile | None = None
    """Where text is kept that is typed while the first frame is shown; None: there is no input to type into."""
    error: MinuteError | None = None
    """Why the program ends, if it cannot go on; the command line prints it after the screens are closed."""
