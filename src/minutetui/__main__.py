"""The way in: `minutetui` and `python -m minutetui`."""

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

    The collector sleeps until something is there to collect: while modules are imported it would look, again
    and again, at objects that are all there to stay. A command is over before it is missed; the screens wake
    it when their first frame stands.
    """
    if sys.argv[1:] == ["--version"]:  # asked by scripts and by people who wait: importing argparse takes longer
        print(f"minutetui {__version__}")
        return 0
    gc.disable()
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # looking for some costs milliseconds
    sys.excepthook = defect
    from minutetui.cli import run  # noqa: PLC0415

    status = run(sys.argv[1:])
    gc.freeze()  # on leaving, the interpreter would look at everything once more: a tenth of a short command
    return status


def defect(_: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
    """End on what nothing has caught: a sentence instead of a traceback, which could show the minutes."""
    from minutetui.cli.edge import print_error  # noqa: PLC0415
    from minutetui.store.crash import crashed  # noqa: PLC0415

    told = crashed(error)
    print_error(told)
    sys.stderr.flush()
    os._exit(told.status)  # Python's own would be 1


if __name__ == "__main__":
    sys.exit(main())
