"""Where files are: configuration, state, meetings, what is shipped with the program, and copies of a meeting.

Conflict copies are files that a sync program, git or MinuteTUI left beside a meeting. They are no meetings themselves.
"""

from __future__ import annotations

import datetime as dt
import os
import re
import sys
from itertools import chain, count
from pathlib import Path

_APP = "minutetui"
_LONGEST_NAME = 120
"""Bytes that a title may take in a file's name: names end at 255 on most systems, and date and suffix follow."""

RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


def config_dir() -> Path:
    """Give the directory of settings, themes, templates and the roster."""
    return _own("config", ".config")


def state_dir() -> Path:
    """Give the directory for what the program remembers: recent meetings, drafts."""
    return _own("state", ".local/state")


def cache_dir() -> Path:
    """Give the directory of what can be made anew at any time."""
    return _own("cache", ".cache")


def meetings_dir(configured: str = "") -> Path:
    """Give the folder for new meetings: as configured, else Minutes among the documents."""
    if configured:
        return Path(configured).expanduser()
    import platformdirs  # noqa: PLC0415 - four milliseconds that the first frame does not need

    return platformdirs.user_documents_path() / "Minutes"


def _own(kind: str, usual: str) -> Path:
    """Give a directory from the environment, or the usual one of the system.

    Args:
        kind: Config, state or cache.
        usual: Where Linux has those of all programs, in the home of the person.
    """
    if own := os.environ.get(f"MINUTETUI_{kind.upper()}_DIR"):
        return Path(own)
    if sys.platform == "linux" and "ANDROID_DATA" not in os.environ:  # as platformdirs, whose import takes 4 ms
        base = os.environ.get(f"XDG_{kind.upper()}_HOME") or f"{os.environ.get('HOME')}/{usual}"
        if base.startswith("/"):
            return Path(base, _APP)
    import platformdirs  # noqa: PLC0415

    found: Path = getattr(platformdirs, f"user_{kind}_path")(_APP, appauthor=False)
    return found


def shipped_dir(name: str) -> Path:
    """Give a directory that comes with the program: inside the package, or in a checkout beside `src`."""
    package = Path(__file__).parent.parent
    inside = package / name
    return inside if inside.is_dir() else package.parent.parent / name


def new_meeting_path(title: str, day: dt.date, folder: Path) -> Path:
    """Choose the file of a new meeting: DATE-title.toml, with a number where that is taken."""
    return free_path(folder, f"{day.isoformat()}-{slug(title)}")


def free_path(folder: Path, stem: str, suffix: str = ".toml") -> Path:
    """Choose a name that no file has: STEM.toml, or with a number, STEM-2.toml."""
    names = chain([stem], (f"{stem}-{number}" for number in count(2)))
    return next(path for name in names if not (path := folder / f"{name}{suffix}").exists())


def slug(title: str) -> str:
    """Turn a title into a part of a file's name: letters, digits, 汉字 and hyphens; it cannot name another folder."""
    text = re.sub(r"[^\w]+", "-", title).strip("-_").lower() or "meeting"
    text = f"{text}-" if RESERVED.match(text) else text
    return text.encode()[:_LONGEST_NAME].decode(errors="ignore").strip("-") or "meeting"


def beside(path: Path, suffix: str) -> Path:
    """Name a hidden file beside another: `.NAME.SUFFIX`; a name that would be too long is shortened."""
    target = Path(os.path.realpath(path))
    name = target.name
    if len(name.encode()) > _LONGEST_NAME:
        import hashlib  # noqa: PLC0415

        name = hashlib.sha256(name.encode(errors="surrogateescape")).hexdigest()[:32]
    return target.with_name(f".{name}.{suffix}")


def user_name(user: int) -> str:
    """Give the name of a user of this machine; the number where there is none."""
    import pwd  # noqa: PLC0415 - not needed by the first frame

    try:
        return pwd.getpwuid(user).pw_name
    except KeyError:
        return str(user)


def person() -> str:
    """Name this user on this machine, as a part of a file's name, so that two users have two drafts."""
    import socket  # noqa: PLC0415

    return re.sub(r"[^\w@.-]", "-", f"{user_name(os.getuid())}@{socket.gethostname()}")[:60]


def elsewhere(path: Path) -> Path:
    """Suggest a new file on another disk than the meeting's, if one can be written; else in the home directory."""
    import tempfile  # noqa: PLC0415

    folders = [Path.home(), meetings_dir().parent, Path(tempfile.gettempdir())]
    usable = [folder for folder in folders if folder.is_dir() and os.access(folder, os.W_OK)]
    here = path.parent.stat().st_dev if path.parent.is_dir() else 0
    folder = next((folder for folder in usable if folder.stat().st_dev != here), Path.home())
    return free_path(folder, path.stem, path.suffix)


def free_name(path: Path, mark: str) -> Path:
    """Choose a free name beside a meeting: NAME.MARK.toml, with a number where that is taken."""
    return free_path(path.parent, f"{path.name.removesuffix('.toml')}.{mark}")


_MARKS = (
    r"\.sync-conflict-\d{8}-\d{6}(?:-\w+)?",  # Syncthing
    r" ?\((?:[^()]* )?(?:conflicted copy|case conflict|sfconflict)[^()]*\)",  # Dropbox, Nextcloud, Seafile
    r" ?[(（][^()（）]*冲突(?:副本|文件|版本)?[^()（）]*[)）]",
    r" ?[(\[](?:[^()\[\]]* )?conflict\b(?! of)[^()\[\]]*[)\]]",  # Google Drive, Unison, Box
    r"[_-]conflict-\d{8}-\d{6}|\.conflict\d*|_conf\(\d{4}[\d-]*\)",  # ownCloud, Resilio, pCloud
    r"_[\w-]+-\d{4}_conflict",  # Synology
    # OneDrive: the name of a machine
    r"(?-i:-(?=[A-Z]+-)(?:[A-Z\d]+-)*(?:DESKTOP|LAPTOP|PC|WORKSTATION|SURFACE|NOTEBOOK|MACBOOK)(?:-[A-Z\d]{2,12})?)",
    r"(?-i:-WIN-[A-Z\d]{11}|-(?:[A-Z]\w*-)?MacBook(?:-(?:Pro|Air))?)",
    r"[_-]冲突(?:副本|文件|版本)?(?:[_-][\w-]*)?",
    r"[_.](?:LOCAL|REMOTE|BASE|BACKUP)[_.]\d+",  # git mergetool
    r"\.(?:mine|theirs|recovered)(?:-\d+)?",
)
_COPY = re.compile(rf"(.+?)(?:{'|'.join(_MARKS)})(\.toml)", re.IGNORECASE)


def may_be_copy(name: str) -> bool:
    """Tell whether a file is called like a conflict copy."""
    return _COPY.fullmatch(name) is not None


def original_of(path: Path) -> Path | None:
    """Give the meeting file that a file is a conflict copy of, by its name; None if it is none.

    `review.sync-conflict-20260312-101530-ABCDEFG.toml` is a copy of `review.toml`, if that is in the same folder.
    """
    match = _COPY.fullmatch(path.name)
    if match is None:
        return None
    original = path.with_name(match[1] + match[2])
    return original if original.is_file() else original_of(original)
