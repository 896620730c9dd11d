"""The way in: `minutetui` and `python -m minutetui`."""

import gc
import os
import sys

from minutetui import __version__


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
    from minutetui.cli import run  # noqa: PLC0415

    status = run(sys.argv[1:])
    gc.freeze()  # on leaving, the interpreter would look at everything once more: a tenth of a short command
    return status


if __name__ == "__main__":
    sys.exit(main())
