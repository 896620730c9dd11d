"""Writes a file so that it is always complete: it holds the old content or the new content, never a part of either.

1. A temporary file in the same directory takes the bytes, and is forced to the disk.
2. It gets the old file's owner, group and mode as far as the system allows, and is given up where that would lock the
   owner out; a symbolic link stays one.
3. It takes the old file's name, in one step.
4. The directory is forced to the disk, so that a power cut does not undo the step.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import time
from collections.abc import Callable
from pathlib import Path

from minutetui.errors import FileError
from minutetui.store.paths import user_name
from minutetui.store.toml import reason
from minutetui.words import Saying

TEMPORARY_MARK = ".minutetui-"
STALE = 3600.0
"""Seconds after which a temporary file that a crash left is removed."""


def write_atomically(
    path: Path,
    data: bytes,
    *,
    exclusive: bool = False,
    like: Path | None = None,
    private: bool = False,
    last_look: Callable[[], None] | None = None,
) -> bool:
    """Write a file; where its name is a symbolic link, the file it points to.

    Args:
        path: Its name.
        data: All of its bytes.
        exclusive: Whether to fail if there is such a file already.
        like: Another file, whose mode and owner a new one gets; default: those of the file it replaces.
        private: Whether nobody else may read it, whatever the mode of the file it replaces.
        last_look: Called when only the rename is left; what it raises ends the writing.

    Returns:
        Whether the directory too was forced to the disk; if not, a power cut could bring the old file back.

    Raises:
        FileError: It could not be written; the old file is as it was.
    """
    target = Path(os.path.realpath(path))
    temporary = _temporary_beside(target)
    try:
        if target.exists() and not target.is_file():  # the rename would put a file in place of a device
            raise FileError(Saying("no-ordinary-file", path=path), Saying("hint-another-name"))
        _write_whole(temporary, data, None if private else like or target)
        if last_look is not None:
            last_look()
        _rename(temporary, target, exclusive=exclusive)
    except OSError as error:
        _remove(temporary)
        raise _explained(error, path) from error
    except FileError:
        _remove(temporary)
        raise
    return _sync_directory(target.parent)


def _temporary_beside(target: Path) -> Path:
    stem = target.name.encode(errors="surrogateescape")[:80].decode(errors="ignore")
    return target.with_name(f".{stem}{TEMPORARY_MARK}{os.urandom(6).hex()}.tmp")


def _rename(temporary: Path, target: Path, *, exclusive: bool) -> None:
    """Give the temporary file its name; `exclusive`: fail if there is such a file already."""
    if exclusive:
        os.link(temporary, target)
        temporary.unlink()
    else:
        temporary.replace(target)


def _remove(temporary: Path) -> None:
    with contextlib.suppress(OSError):
        temporary.unlink()


def _write_whole(temporary: Path, data: bytes, like: Path | None) -> None:
    """Write a new file and force it to the disk; without another one to be like, nobody else can read it."""
    old = None
    with contextlib.suppress(FileNotFoundError):
        old = like.stat() if like is not None else None
    private = like is None or old is not None
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600 if private else 0o666)
    try:
        if old is not None:
            share_as(descriptor, old)
            _must_not_lock_out(descriptor, old, temporary)
        view = memoryview(data)
        while view:
            view = view[os.write(descriptor, view) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def share_as(descriptor: int, old: os.stat_result) -> None:
    """Give an open file the owner, group and mode of another, as far as the system allows."""
    for owner in (old.st_uid, -1):
        try:
            os.fchown(descriptor, owner, old.st_gid)
        except PermissionError:
            continue
        break
    os.fchmod(descriptor, stat.S_IMODE(old.st_mode))


def _must_not_lock_out(descriptor: int, old: os.stat_result, path: Path) -> None:
    """Refuse a file of somebody else whose group and mode would not let the owner of the old one write it any more."""
    new = os.fstat(descriptor)
    shared = new.st_mode & stat.S_IWOTH or (new.st_mode & stat.S_IWGRP and new.st_gid == old.st_gid)
    if new.st_uid != old.st_uid and not shared:
        said = Saying("would-lock-out", path=path, who=user_name(old.st_uid))
        raise FileError(said, Saying("hint-elsewhere"))


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


def digest(data: bytes) -> str:
    """Compute the digest of a file's bytes."""
    import hashlib  # noqa: PLC0415 - it loads the library of OpenSSL

    return hashlib.sha256(data).hexdigest()
