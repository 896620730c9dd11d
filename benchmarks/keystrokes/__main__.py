"""Counts the key presses beyond the words, and checks on the real screen that they do what they should."""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from pathlib import Path

from benchmarks.keystrokes.tasks import tasks
from benchmarks.keystrokes.utterances import LANGUAGES, TIMES, expected, table, totals, utterances


def main() -> int:
    """Print the tables of each language, and the total."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["MINUTETUI_CONFIG_DIR"] = os.environ["MINUTETUI_STATE_DIR"] = folder
        from benchmarks.keystrokes.screen import done, taken  # noqa: PLC0415

        for language in LANGUAGES:
            said = utterances(language)
            if asyncio.run(taken(said, language, Path(folder))) != expected(said):
                print(f"{language}: the lines in the file are not what was said")
                return 1
            print(f"{f'keys beyond the words, {language}':30} {'rows':>4} {'most':>5} {'goal':>5} {'by hand':>8}")
            for kind, count, most, goal, by_hand in table(said):
                print(f"{kind:30} {count:4} {most:5} {goal:5} {by_hand:8.1f}")
            here, hand = totals(said)
            print(f"{'total':30} {len(said):4} {here:5} {'':5} {hand:8}  {hand / here:.1f} times fewer\n")
        for language in LANGUAGES:
            print(f"{f'keys of a task beyond the words, {language}':40} {'before':>6} {'now':>5}")
            for number, task in enumerate(tasks(language)):
                place = Path(folder) / f"{language}{number}"
                place.mkdir()
                before, after = asyncio.run(done(task, language, place))
                if task.is_in(before) or not task.is_in(after):
                    print(f"{task.name}: the files do not have what should be there")
                    return 1
                print(f"{task.name:40} {task.limit:6} {task.count:5}")
            print()
    here, hand = map(sum, zip(*(totals(utterances(language)) for language in LANGUAGES), strict=True))
    print(f"both: {here} keys here, {hand} by hand: {hand / here:.1f} times fewer, goal {TIMES}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
