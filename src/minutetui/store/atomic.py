"""Writes a file so that it is always complete: it holds the old content or the new content, never a part of either.

1. A temporary file in the same directory takes the bytes, and is forced to the disk.
2. It gets the old file's mode, and its owner where that is allowed; a symbolic link stays one.
3. It takes the old file's name, in one step.
4. The directory is forced to the disk, so that a power cut does not undo the step.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import time
from pathlib import Path

from minutetui.errors import FileError
from minutetui.store.toml import reason
from minutetui.words import Saying

TEMPORARY_MARK = ".minutetui-"
STALE = 3600.0
"""Seconds after which a temporary file that a crash left is removed."""


def write_atomically(path: Path, data: bytes, *, exclusive: bool = False, like: Path | None = None) -> bool:
    """Write a file.

    Args:
        path: Its name; where that is a symbolic link, the file it points to.
        data: All of its bytes.
        exclusive: Whether to fail if there is such a file already.
        like: Another file, whose mode and owner a new one gets; default: those of the file it replaces.

    Returns:
        Whether the directory too was forced to the disk; if not, the file is there, but a power cut could
        bring the old one back.

    Raises:
        FileError: It could not be written; the old file is as it was.
    """
    target = Path(os.path.realpath(path))
    stem = target.name.encode(errors="surrogateescape")[:80].decode(errors="ignore")
    temporary = target.with_name(f".{stem}{TEMPORARY_MARK}{os.urandom(6).hex()}.tmp")
    try:
        if target.exists() and not target.is_file():  # the rename would put a file in place of a device
            raise FileError(Saying("no-ordinary-file", path=path), Saying("hint-another-name"))
        _write_whole(temporary, data, like or target)
        if exclusive:
            os.link(temporary, target)
            temporary.unlink()
        else:
            temporary.replace(target)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise _explained(error, path) from error
    return _sync_directory(target.parent)


def _write_whole(temporary: Path, data: bytes, like: Path) -> None:
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    try:
        with contextlib.suppress(FileNotFoundError):
            old = like.stat()
            os.fchmod(descriptor, stat.S_IMODE(old.st_mode))
            with contextlib.suppress(PermissionError):
                os.fchown(descriptor, old.st_uid, old.st_gid)
        view = memoryview(data)
        while view:
            view = view[os.write(descriptor, view) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sync_directory(directory: Path) -> bool:
    try:
        descriptor = os.open(directory, os.O_RDONLY)
    except OSError:
        return False
    try:
        os.fsync(descriptor)
    except OSError:
        return False
    finally:
        with contextlib.suppress(OSError):  # it has been forced, or not; closing changes nothing about that
            os.close(descriptor)
    return True


HINTS = {
    errno.ENOSPC: "hint-make-room",
    errno.EDQUOT: "hint-make-room",
    errno.EFBIG: "hint-no-larger-file",
    errno.EROFS: "hint-read-only-disk",
    errno.EACCES: "hint-who-may-write",
    errno.EPERM: "hint-who-may-write",
    errno.ENOENT: "hint-check-folder",
    errno.EEXIST: "hint-another-name",
}


def _explained(error: OSError, path: Path) -> FileError:
    hint = HINTS.get(error.errno or 0)
    return FileError(Saying("cannot-write", path=path, reason=reason(error)), Saying(hint) if hint else "")


def sweep(directory: Path) -> None:
    """Remove the temporary files that a crash left in a directory."""
    with contextlib.suppress(OSError):
        for path in directory.glob(f".*{TEMPORARY_MARK}*.tmp"):
            with contextlib.suppress(OSError):
                if time.time() - path.stat().st_mtime > STALE:
                    path.unlink()
