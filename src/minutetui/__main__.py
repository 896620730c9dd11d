"""The way in: `minutetui` and `python -m minutetui`."""

import gc
import sys


def main() -> int:
    """Run the command line.

    The collector sleeps while modules are imported: it would look at hundreds of thousands of objects that are
    all there to stay. What is imported is then frozen, out of its sight.
    """
    gc.disable()
    from minutetui.cli import run  # noqa: PLC0415

    gc.freeze()
    gc.enable()
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
