"""The glossary and the map of docs/design.md: terms are unique, every named file exists, and retired words stay out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "minutetui"
DESIGN = (ROOT / "docs" / "design.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
PAGES = (*sorted((ROOT / "docs").glob("*.md")), ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md")
SOURCES = (*PACKAGE.rglob("*.py"), *(ROOT / "benchmarks").rglob("*.py"))
GLOSSARY_ROW = re.compile(r"^\| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)
MAP_ROW = re.compile(r"^\| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)
PATH = re.compile(r"`([a-z_*/]+(?:\.py|\.toml|\.tsv|/))`")
NAME = re.compile(r"`([A-Z][A-Za-z_]+)(?:\.[a-z_]+)?`")
RETIRED = {
    "mend": r"\b[Mm]end(s|ed|ing)?\b(?!\|)",
    "door": r"\b[Dd]oors?\.py\b|\bclass Door\b|\bDoor\.",
    "kept (a memo)": r"\bclass Kept\b|\bKept\[",
    "hanging (a gap)": r"\b[Hh]ang(s|ing)? (open|under|below|at)\b|\bHanging\b|\bopen loops?\b",
    "Place (the cursor)": r"\bclass Place\b|\bsession\.place\b",
    "readings (pinyin)": r"\bReadings\b",
    "sigil (a sign)": r"\b[Ss]igils?\b",
    "dear (slow)": r"\bdear(er)?\b(?!\|)",
    "clauses without a noun": r"\b[Ww]ho asks\b|\b[Ww]hat of (the|a|that|it)\b",
}


def _glossary() -> list[tuple[str, ...]]:
    return GLOSSARY_ROW.findall(DESIGN.split("## Glossary", 1)[1].split("\n## ", 1)[0])[2:]


def _map() -> list[tuple[str, str]]:
    rows = MAP_ROW.findall(DESIGN.split("## Where a change goes", 1)[1].split("\n## ", 1)[0])
    return [(wanted.strip(), place) for wanted, place in rows if not wanted.startswith(("to change", "---"))]


def _found(path: str, folder: Path) -> list[Path]:
    """Find a path that a page names: from the package, the checkout, or the folder of the file named before it."""
    name = path.rstrip("/")
    near = folder.glob(name if "/" in name else f"**/{name}")
    return [*PACKAGE.glob(name), *ROOT.glob(name), *near]


def _missing(text: str) -> list[str]:
    missing, folder = [], PACKAGE / "core"
    for path in PATH.findall(text):
        found = _found(path, folder)
        missing += [] if found else [path]
        folder = (found[0] if found[0].is_dir() else found[0].parent) if found else folder
    return missing


def test_a_term_is_listed_once_in_the_glossary() -> None:
    terms = [term for row in _glossary() for term in row[0].split(", ")]
    assert len(terms) > 25
    assert sorted(terms) == sorted(set(terms))


@pytest.mark.parametrize("row", _glossary(), ids=lambda row: str(row[0]))
def test_a_term_lives_where_the_glossary_says(row: tuple[str, ...]) -> None:
    assert PATH.search(row[3])
    assert not _missing(row[3])


@pytest.mark.parametrize("row", _map(), ids=lambda row: str(row[0])[:40])
def test_a_row_of_the_map_names_files_and_names_that_exist(row: tuple[str, str]) -> None:
    assert not _missing(row[1])
    source = "\n".join(file.read_text(encoding="utf-8") for file in SOURCES)
    assert not [name for name in NAME.findall(row[1]) if not re.search(rf"\b{name}\b", source)]


@pytest.mark.parametrize("section", CONTRIBUTING.split("\n## ")[1:], ids=lambda section: str(section).split("\n")[0])
def test_a_step_for_contributors_names_files_that_exist(section: str) -> None:
    assert not _missing(section)


def test_a_wrong_path_or_name_would_be_found() -> None:
    assert _missing("`core/meeting/model.py`, `queries.py`, `themes/*.toml`, `nowhere.py`") == ["nowhere.py"]
    assert NAME.findall("`TAG_SPECS` and `Composer.draws`") == ["TAG_SPECS", "Composer"]


@pytest.mark.parametrize("word", RETIRED)
def test_a_retired_word_stays_out(word: str) -> None:
    pattern = re.compile(RETIRED[word])
    found = [
        f"{file.relative_to(ROOT)}:{number}: {line.strip()}"
        for file in (*SOURCES, *PAGES)
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]
    assert not found
