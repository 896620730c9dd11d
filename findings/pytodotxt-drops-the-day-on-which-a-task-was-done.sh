#!/usr/bin/env bash
# pytodotxt 3.1.0 (Python, todo.txt)
# Valid input: the done task "x 2026-11-28 Mend the roof +roof", beside one that also has the day of its making (two dates).
# Expected (the format's rules for complete tasks; its own example is "x 2011-03-03 Call Mom"): the date after x is the day on which it was
# done. The library reads it as completion_date, and should write it again.
# Seen: reading and saving a file gives "x Mend the roof +roof". With two dates both stay.
# Matters: opening a list of tasks and saving it, with nothing changed, wipes out when they were done.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pytodotxt==3.1.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from importlib.metadata import version
from pathlib import Path

import pytodotxt

LINES = ["x 2026-11-28 Mend the roof +roof", "x 2026-11-28 2026-11-20 Paint the door"]
Path("todo.txt").write_text("\n".join(LINES) + "\n")
tasks = pytodotxt.TodoTxt("todo.txt")
tasks.parse()
done = str(tasks.tasks[0].completion_date)
tasks.save()
seen = Path("todo.txt").read_text().splitlines()
print("pytodotxt", version("pytodotxt"))
print("expected:", LINES[0])
print("seen:    ", seen[0])
assert done == "2026-11-28", "the behaviour changed: the date is not read"
assert seen == ["x Mend the roof +roof", LINES[1]], "the behaviour changed"
PY
