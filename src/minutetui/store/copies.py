"""Conflict copies: files that a sync program, git or MinuteTUI left beside a meeting. They are no further meetings."""

from __future__ import annotations

import re
from pathlib import Path

_MARKS = (
    r"\.sync-conflict-\d{8}-\d{6}(?:-\w+)?",  # Syncthing
    r" ?\((?:[^()]* )?(?:conflicted copy|case conflict|sfconflict)[^()]*\)",  # Dropbox, Nextcloud, Seafile
    r" ?[(（][^()（）]*冲突(?:副本|文件|版本)?[^()（）]*[)）]",
    r"[_-]conflict-\d{8}-\d{6}",  # ownCloud
    r"[_.](?:LOCAL|REMOTE|BASE|BACKUP)[_.]\d+",  # git mergetool
    r"\.(?:mine|theirs|recovered)(?:-\d+)?",
)
_COPY = re.compile(rf"(.+?)(?:{'|'.join(_MARKS)})(\.toml)", re.IGNORECASE)


def original_of(path: Path) -> Path | None:
    """Give the meeting file that a file is a conflict copy of, by its name; None if it is none.

    `review.sync-conflict-20260312-101530-ABCDEFG.toml` is a copy of `review.toml`, if that is in the same folder.
    """
    match = _COPY.fullmatch(path.name)
    if match is None:
        return None
    original = path.with_name(match[1] + match[2])
    return original if original.is_file() else original_of(original)
