#!/usr/bin/env bash
# Textual 8.2.8 and the multiprocessing of Python 3.11.
# Valid input: a running app makes a process pool (context "spawn") in a worker thread.
# Expected: the pool works, as it does before the app runs. `fileno()` of a stream without a descriptor raises
# OSError (io.IOBase), and multiprocessing then passes no descriptor on.
# Seen: while the app runs, sys.stderr.fileno() returns -1, and the pool ends with ValueError: bad value(s) in fds_to_keep.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check textual==8.2.8
cat > "$dir/pool.py" <<'PY'
import asyncio
import multiprocessing
import sys
from concurrent.futures import ProcessPoolExecutor

from textual.app import App


def pooled() -> str:
    """Compute one thing in another process; tell how that went."""
    try:
        with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
            return str(pool.submit(abs, -7).result())
    except ValueError as error:
        return f"ValueError: {error}"


class Pooling(App[str]):
    async def on_mount(self) -> None:
        self.descriptor = sys.stderr.fileno()
        self.exit(await asyncio.to_thread(pooled))


if __name__ == "__main__":
    app = Pooling()
    seen = app.run(headless=True)
    print("expected: 7")
    print("seen:    ", seen, f"(sys.stderr.fileno() == {app.descriptor})")
    assert app.descriptor == -1 and "fds_to_keep" in seen, "the behaviour changed"
PY
"$dir/venv/bin/python" "$dir/pool.py"
