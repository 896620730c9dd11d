"""Prepares the pages of the documentation site: those of `docs/`, and some of the repository's first folder.

    python site/pages.py FOLDER

A link between two pages leads to the page of the site; a link to another file leads to the repository.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from pathlib import Path

from minutetui.store.schema import SCHEMA_ID, meeting_schema

ROOT = Path(__file__).parents[1]
REPOSITORY = "https://github.com/minutetui/minutetui/blob/main"
FIRST = {
    "README.md": "index.md",
    "README.zh-CN.md": "zh/index.md",
    "CONTRIBUTING.md": "contributing.md",
    "CHANGELOG.md": "changes.md",
    "SECURITY.md": "security.md",
}
"""The pages outside `docs/`, and where they are on the site."""

CONTENTS = {
    "Taking minutes": ("signs", "keys", "deadlines", "pasting", "roster", "findings"),
    "Before and after": ("agenda-files", "documents", "actions", "archive", "follow"),
    "Making it yours": ("settings", "templates", "themes"),
    "How it works": ("format", "reliability", "speed", "security", "changes"),
    "The code": ("contributing", "design", "live-screen", "testing"),
    "中文": ("zh/index", "zh/signs", "zh/keys", "zh/deadlines", "zh/templates", "zh/documents"),
}
LINK = re.compile(r"(\]\()(?!https?:)([^)#\s]+)(#[^)\s]*)?(\))")


def prepare(folder: Path) -> None:
    """Write the pages, the pictures and the schema into a folder."""
    names = {ROOT / page: there for page, there in FIRST.items()}
    names |= {page: str(page.relative_to(ROOT / "docs")) for page in (ROOT / "docs").rglob("*.md")}
    for page, there in names.items():
        text = LINK.sub(lambda found: _link(found, page, there, names), page.read_text(encoding="utf-8"))  # noqa: B023
        out = folder / there
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(text + (_contents() if there == "index.md" else ""), encoding="utf-8")
    for picture in (ROOT / "docs").rglob("*.svg"):
        shutil.copy(picture, folder / picture.relative_to(ROOT / "docs"))
    shutil.copy(ROOT / "site" / "conf.py", folder)
    (folder / "files").mkdir(exist_ok=True)
    schema = json.dumps(meeting_schema(), ensure_ascii=False, indent=2)
    (folder / "files" / SCHEMA_ID.rpartition("/")[2]).write_text(schema, encoding="utf-8")


def _link(found: re.Match[str], page: Path, there: str, names: dict[Path, str]) -> str:
    """Give a link as it must be on the site."""
    target = (page.parent / found[2]).resolve()
    if target.suffix == ".svg":
        names = {target: str(target.relative_to(ROOT / "docs"))}
    name = names.get(target)
    path = os.path.relpath(name, Path(there).parent) if name else f"{REPOSITORY}/{target.relative_to(ROOT)}"
    return f"{found[1]}{path}{found[3] or ''}{found[4]}"


def _contents() -> str:
    """Give the table of contents, which the site shows beside each page."""
    trees = [
        "\n".join(["```{toctree}", ":hidden:", f":caption: {caption}", "", *pages, "```"])
        for caption, pages in CONTENTS.items()
    ]
    return "\n" + "\n\n".join(trees) + "\n"


if __name__ == "__main__":
    prepare(Path(sys.argv[1]))
