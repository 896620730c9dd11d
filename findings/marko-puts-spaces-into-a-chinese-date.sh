#!/usr/bin/env bash
# marko 2.2.4 (Python, Markdown)
# Valid input: the paragraph 2026年12月4日召开第3次会议, rendered by MarkdownRenderer with no extension.
# Expected: the same paragraph. The class is described as a renderer back to Markdown; spaces between Chinese and Latin letters are the work
# of the extension "pangu", which the README lists as optional and which is not switched on here.
# Seen: 2026 年 12 月 4 日召开第 3 次会议. HTML made from it has the spaces, too; HTML made from the source has none.
# Matters: minutes that pass through marko once are changed in every line with a figure, and no longer match the source in a comparison.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check marko==2.2.4
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from importlib.metadata import version

from marko import Markdown
from marko.md_renderer import MarkdownRenderer

TEXT = "2026年12月4日召开第3次会议\n"
seen = Markdown(renderer=MarkdownRenderer).convert(TEXT)
print("marko", version("marko"))
print("expected:", TEXT.strip())
print("seen:    ", seen.strip())
assert Markdown().convert(TEXT) == f"<p>{TEXT.strip()}</p>\n", "the behaviour changed: HTML has spaces without the extension"
assert seen == "2026 年 12 月 4 日召开第 3 次会议\n", "the behaviour changed"
PY
