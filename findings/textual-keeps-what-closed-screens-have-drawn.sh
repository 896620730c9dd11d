#!/usr/bin/env bash
# Textual 8.2.8: StylesCache.get_inner_outer is a method under functools.lru_cache(1024).
# Valid input: a screen with twenty widgets is opened and closed thirty times.
# Expected: what closed screens held is freed; the number of style caches stays what the first screen needs.
# Seen: the cache of the method keeps its instances, each with the strips it has drawn: their number grows with every visit.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check textual==8.2.8
"$dir/venv/bin/python" - <<'PY'
import asyncio
import gc

from textual._styles_cache import StylesCache
from textual.app import App
from textual.screen import Screen
from textual.widgets import Static


class Visited(Screen[None]):
    def compose(self):
        for number in range(20):
            yield Static(f"row {number}")


def caches() -> int:
    gc.collect()
    return sum(isinstance(one, StylesCache) for one in gc.get_objects())


async def visited(times: int) -> int:
    app = App()
    async with app.run_test() as pilot:
        before = caches()
        for _ in range(times):
            await app.push_screen(Visited())
            await pilot.pause()
            await app.pop_screen()
            await pilot.pause()
        return caches() - before


few, many = asyncio.run(visited(3)), asyncio.run(visited(30))
print("expected: as many after thirty visits as after three")
print("seen:    ", few, "after three,", many, "after thirty")
assert many > few * 4, "the behaviour changed"
PY
