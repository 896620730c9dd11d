"""The screens that open over others, by name: no screen knows another, and none is imported before it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.screen import Screen

    from minutetui.summary.blocks import Source
    from minutetui.tui.host import Route


def screen_of(route: Route, about: Source | None = None) -> Screen[None]:
    """Create the screen that a route opens; `about` is what the summary shows first."""
    match route:
        case "start":
            from minutetui.tui.screens.start import StartScreen  # noqa: PLC0415

            return StartScreen()
        case "actions":
            from minutetui.store.config import load_config  # noqa: PLC0415
            from minutetui.store.recent import known_meetings  # noqa: PLC0415
            from minutetui.tui.screens.actions import ActionsScreen  # noqa: PLC0415

            return ActionsScreen(known_meetings, database=load_config()[0].database)
        case "archive":
            from minutetui.store.config import load_config  # noqa: PLC0415
            from minutetui.store.recent import known_meetings  # noqa: PLC0415
            from minutetui.tui.screens.archive import ArchiveScreen  # noqa: PLC0415

            return ArchiveScreen(known_meetings, load_config()[0].database)
        case "review":
            from minutetui.tui.screens.review import ReviewScreen  # noqa: PLC0415

            return ReviewScreen()
        case "read-back":
            from minutetui.tui.screens.read_back import ReadBackScreen  # noqa: PLC0415

            return ReadBackScreen()
        case "summary":
            from minutetui.tui.screens.summary import SummaryScreen  # noqa: PLC0415

            return SummaryScreen(about)
