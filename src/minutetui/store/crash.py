"""The report of a defect: where in the code it happened, without any text of the minutes."""

from __future__ import annotations

import contextlib
import traceback
from typing import Literal

from minutetui.errors import MinuteError
from minutetui.store.paths import state_dir
from minutetui.words import Saying

Kept = Literal["saved", "draft", "nowhere", ""]
"""Where the lines entered are after a defect; empty: there were none."""


def crashed(error: BaseException, kept: Kept = "") -> MinuteError:
    """Write the report, and give the error to show. For a failed worker, report its original error.

    The report has the type of the error and the lines of the code. It has no messages, because they may quote a file.
    """
    error = getattr(error, "error", error)
    frames = traceback.StackSummary.extract(traceback.walk_tb(error.__traceback__), capture_locals=False)
    report = f"{type(error).__module__}.{type(error).__qualname__}\n{''.join(frames.format())}"
    path = state_dir() / "crash.txt"
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(report, encoding="utf-8")
    word = f"defect-{kept}" if kept else "defect"
    return MinuteError(Saying(word, kind=type(error).__name__), Saying("hint-defect", path=path))
