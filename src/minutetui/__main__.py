"""The entry point: `minutetui` and `python -m minutetui`."""

from __future__ import annotations

import gc
import os
import sys

from minutetui import __version__

TYPE_CHECKING = False  # the module `typing` would be imported for nothing
if TYPE_CHECKING:
    from types import TracebackType


def main() -> int:
    """Run the command line.

    The garbage collector is off at first. During imports it would scan the same objects again and again and free
    none. A command ends before it needs the collector; the screens enable it after their first frame.
    """
    if sys.argv[1:] == ["--version"]:  # scripts call this: importing argparse takes longer
        print(f"minutetui {__version__}")
        return 0
    _use_utf_8()
    gc.disable()
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # searching for plugins takes milliseconds
    sys.excepthook = defect
    from minutetui.cli import run  # noqa: PLC0415

    status = run(sys.argv[1:])
    gc.freeze()  # else the interpreter scans everything on exit: a tenth of a short command
    return status


def _use_utf_8() -> None:
    """Start again in UTF-8 if the encoding of the locale has no 汉字."""
    if sys.getfilesystemencoding() != "utf-8" and not sys.flags.ignore_environment:
        os.execve(sys.executable, sys.orig_argv, {**os.environ, "PYTHONUTF8": "1"})


def defect(_: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
    """Exit after an error that nothing caught, with a sentence instead of a traceback, which could show the minutes."""
    from minutetui.cli.edge import print_error  # noqa: PLC0415
    from minutetui.store.crash import crashed  # noqa: PLC0415

    told = crashed(error)
    print_error(told)
    sys.stderr.flush()
    os._exit(told.status)  # Python's own would be 1


if __name__ == "__main__":
    sys.exit(main())
