"""The pages for users: both languages give the same examples, and every example is what the program does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from helpers_capture import TODAY, scene
from minutetui.core.capture import read
from minutetui.core.capture.reading import Add, AddItem
from minutetui.core.due import read_due
from minutetui.store.templates import load_template
from minutetui.words import Language

ROOT = Path(__file__).parents[1]
PAGES = (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"))
READMES: dict[Language, str] = {"en": "README.md", "zh": "README.zh-CN.md"}
SIGNS: dict[Language, str] = {"en": "docs/signs.md", "zh": "docs/zh/signs.md"}
KEYS: dict[Language, str] = {"en": "docs/keys.md", "zh": "docs/zh/keys.md"}
Example = tuple[str, str, str, str, str]


def page(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def examples(name: str) -> list[Example]:
    """Read the table of examples of a page: typed, tag, owners, deadline, text."""
    rows = re.findall(r"^\| `(.+?)` \| (\w+) \| (.*?) ?\| (.*?) ?\| (.+?) \|$", page(name), re.MULTILINE)
    return [(row[0], row[1], row[2], row[3], row[4]) for row in rows]


EXAMPLES = [(language, *row) for language, name in SIGNS.items() for row in examples(name)]


@pytest.mark.parametrize(("language", "line", "tag", "owners", "due", "text"), EXAMPLES)
def test_an_example_is_read_as_the_page_says(
    language: Language, line: str, tag: str, owners: str, due: str, text: str
) -> None:
    act = read(line, scene(language)).act
    assert isinstance(act, Add)
    made = act.line
    names = re.split(", |、", owners) if owners else []
    assert (made.tag, list(made.owners), made.text) == (tag, names, text)
    assert due in (str(made.due_date), made.due or "")


def test_both_languages_have_the_same_examples() -> None:
    english, chinese = (examples(SIGNS[language]) for language in ("en", "zh"))
    assert len(english) >= 11
    assert [row[1] for row in english] == [row[1] for row in chinese]
    assert [bool(row[2]) + ("," in row[2] or "、" in row[2]) for row in english] == [
        bool(row[2]) + ("、" in row[2]) for row in chinese
    ]
    assert [row[3][:4] == "2026" and row[3] for row in english] == [row[3][:4] == "2026" and row[3] for row in chinese]


@pytest.mark.parametrize("language", READMES)
def test_the_eight_signs_of_the_readme(language: Language) -> None:
    rows = re.findall(r"^\| `(.)` \| .+? \| `(.+?)` \|$", page(READMES[language]), re.MULTILINE)
    assert "".join(sign for sign, _ in rows) == {"en": "!~=>@+#\\", "zh": "！～＝》＠＋＃\\"}[language]
    acts = [read(example, scene(language)).act for _, example in rows]
    lines = [act.line for act in acts if isinstance(act, Add)]
    assert [line.tag for line in lines] == ["issue", "discussion", "decision", *["action"] * 3, "note"]
    assert [bool(line.owners) for line in lines] == [False] * 4 + [True] * 2 + [False]
    assert [str(line.due_date) for line in lines if line.due_date] == ["2026-11-27"]
    assert isinstance(acts[6], AddItem)


def test_the_chinese_page_of_deadlines_has_every_example() -> None:
    english = re.findall(r"^\| `(.+?)` \| `.+?` \| ([\w-]+) \|$", page("docs/deadlines.md"), re.MULTILINE)
    chinese = re.findall(r"^\| `(.+?)` \| ([\w-]+) \|$", page("docs/zh/deadlines.md"), re.MULTILINE)
    assert chinese == english
    for phrase, wanted in chinese:
        due = read_due(phrase, TODAY, "zh")
        assert str(due.day or due.kind) == wanted


def test_both_pages_of_keys_name_the_same_keys_in_the_same_places() -> None:
    def rows(language: Language) -> list[list[str]]:
        table = re.findall(
            r"^\| [^`|]*(?:（[^|]*）|\([^|]*\))? ?\| (?=.*`)(.+) \|$", page(KEYS[language]), re.MULTILINE
        )
        return [sorted(set(re.findall(r"`(\S+)`", row)) - {"s/old/new/", "s/原字/新字/"}) for row in table]

    assert len(rows("en")) >= 10
    assert rows("en") == rows("zh")


def test_the_template_of_the_chinese_page_is_one(tmp_path: Path) -> None:
    block = page("docs/zh/templates.md").split("```toml\n")[1].split("```")[0]
    (tmp_path / "incident.zh.toml").write_text(block, encoding="utf-8")
    template = load_template("incident", "zh", tmp_path).template
    assert (template.name, template.language, len(template.sections)) == ("incident", "zh", 5)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_of_a_page_leads_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", path.read_text(encoding="utf-8")):
        if "://" not in target and "{" not in target:
            assert (path.parent / target).exists(), target
