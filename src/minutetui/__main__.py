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
    try:
        status = _run(sys.argv[1:])
    except KeyboardInterrupt:  # during the imports
        status = 130
    gc.freeze()  # else the interpreter scans everything on exit: a tenth of a short command
    return status


def _run(arguments: list[str]) -> int:
    """Run a command line; if all it names is a meeting, paint the first frame before the command line is imported."""
    title = _title(arguments) if os.isatty(0) and os.isatty(2) else ""
    if not title:
        from minutetui.cli import run  # noqa: PLC0415

        return run(arguments)
    from minutetui.tui.terminal.first_frame import FirstFrame  # noqa: PLC0415

    with FirstFrame() as frame:
        frame.show(title)
        from pathlib import Path  # noqa: PLC0415

        from minutetui.cli.edge import status_of  # noqa: PLC0415
        from minutetui.cli.screens import open_screens  # noqa: PLC0415

        return status_of(lambda: open_screens(Path(arguments[-1]), frame=frame))


def _title(arguments: list[str]) -> str:
    """Give the title of the one meeting file that a command line names, if it is written plainly."""
    name = arguments[-1] if arguments[:-1] in ([], ["take"]) and arguments else ""
    if name.startswith("-") or not name.endswith(".toml"):
        return ""
    from minutetui.store.title import plain_title  # noqa: PLC0415

    return plain_title(name)


def _use_utf_8() -> None:
    """Start again in UTF-8 if the encoding of the locale has no 汉字."""
    if sys.getfilesystemencoding() != "utf-8" and not sys.flags.ignore_environment:
        os.execve(sys.executable, sys.orig_argv, {**os.environ, "PYTHONUTF8": "1"})


def defect(_: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
    """Exit after an error that nothing caught, with a sentence instead of a traceback, which could show the minutes.

    Python 3.11 turns an interrupt inside the making of a class into a RuntimeError: it is no defect.
    """
    if _was_interrupt(error):
        os._exit(130)
    from minutetui.cli.edge import print_error  # noqa: PLC0415
    from minutetui.store.crash import crashed  # noqa: PLC0415

    told = crashed(error)
    print_error(told)
    sys.stderr.flush()
    os._exit(told.status)  # Python's own would be 1


def _was_interrupt(error: BaseException | None) -> bool:
    """Tell whether an error is an interrupt or was caused by one."""
    return error is not None and (isinstance(error, KeyboardInterrupt) or _was_interrupt(error.__cause__))


if __name__ == "__main__":
    sys.exit(main())
