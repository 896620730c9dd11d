"""Words and commands: both languages say everything, and each command is declared once and documented."""

from __future__ import annotations

import ast
import re
import string
from collections import Counter
from pathlib import Path
from typing import get_args

import pytest

from minutetui.commands.keys import Keys
from minutetui.commands.table import APP_SCOPES, COMMANDS, SCOPES_OF, Scope
from minutetui.core.findings import RULES
from minutetui.core.findings.fixes import USUAL_REASONS, FixKind
from minutetui.core.findings.fixes import WAIVER_REASONS as WAIVED
from minutetui.core.meeting.model import AgendaItem, Aim, Attendee
from minutetui.core.vocabulary import MEETING_STATUSES
from minutetui.rows.help import HELP_SIGNS, help_rows
from minutetui.store.toml import KNOWN, REASONS
from minutetui.tui.app import MinuteApp
from minutetui.tui.screens.actions import ActionsScreen
from minutetui.tui.screens.agenda import AgendaScreen
from minutetui.tui.screens.archive import ArchiveScreen
from minutetui.tui.screens.base import MinuteScreen
from minutetui.tui.screens.live import LiveScreen
from minutetui.tui.screens.people import PeopleScreen
from minutetui.tui.screens.read_back import ReadBackScreen
from minutetui.tui.screens.review import ReviewScreen
from minutetui.tui.screens.start import StartScreen
from minutetui.tui.screens.summary import SummaryScreen
from minutetui.words import LANGUAGES, Saying, catalogue, said

ROOT = Path(__file__).parents[1]
EN, ZH = catalogue("en"), catalogue("zh")


def places(text: str) -> set[str | None]:
    """Give the names of the places that a text fills."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_catalogues_have_the_same_keys_and_places(language: str) -> None:
    assert EN.keys() == catalogue(language).keys()
    for key, text in EN.items():
        assert places(text) == places(catalogue(language)[key]), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_is_in_two_modules_of_a_catalogue(language: str) -> None:
    package = ROOT / "src" / "minutetui" / "words" / language
    text = "".join(path.read_text("utf-8") for path in package.glob("*.py"))
    keys = re.findall(r'^    "([^"]+)":', text, re.M)
    assert len(keys) > 300
    assert [key for key, count in Counter(keys).items() if count > 1] == []


def test_every_language_has_a_package_and_every_package_a_language() -> None:
    packages = {path.parent.name for path in (ROOT / "src" / "minutetui" / "words").glob("*/__init__.py")}
    assert packages == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_is_said_has_words(language: str) -> None:
    needed = [f"{kind}-{code}" for code in RULES for kind in ("finding", "say")]
    needed += [f"fix-{kind}" for kind in get_args(FixKind)]
    needed += [f"waive-{reason}" for reasons in (*WAIVED.values(), USUAL_REASONS) for reason in reasons]
    needed += [command.title for command in COMMANDS]
    needed += [f"sign-{name}{end}" for name in HELP_SIGNS for end in ("", "-help")]
    needed += [f"meeting-{status}" for status in MEETING_STATUSES]
    assert [key for key in needed if not catalogue(language).get(key)] == []


def text_of_sources() -> tuple[set[str], set[tuple[str, re.Pattern[str]]]]:
    """Give the literals of the program outside the catalogues, and what its f-strings build: a prefix and a pattern."""
    literals: set[str] = set()
    built: set[tuple[str, re.Pattern[str]]] = set()
    for path in (ROOT / "src").rglob("*.py"):
        if path.parent.name in LANGUAGES and path.parent.parent.name == "words":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant):
                literals.add(str(node.value).lstrip("-"))
            elif isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                parts = (re.escape(str(v.value)) if isinstance(v, ast.Constant) else "(.+)" for v in node.values)
                built.add((str(node.values[0].value), re.compile("".join(parts).replace("(.+)(.+)", "(.+)"))))
    return literals, built


def test_every_word_is_used() -> None:
    """A word is a literal of the program, or built from a prefix and literals: no prefix exempts what it begins."""
    literals, built = text_of_sources()
    literals |= {kind.__name__.lower() for kind in (Attendee, Aim, AgendaItem)}
    literals |= {command.id.partition(".")[0] for command in COMMANDS}

    def known(value: str) -> bool:
        return value in literals or any({value[:at], value[at:]} <= literals for at in range(1, len(value)))

    def used(key: str) -> bool:
        if key in literals or key.startswith("argparse-"):  # see test_the_words_of_argparse_are_those_it_has
            return True
        found = (pattern.fullmatch(key) for prefix, pattern in built if key.startswith(prefix))
        return any(all(map(known, match.groups())) for match in found if match)

    assert [key for key in EN if not used(key)] == []


def test_every_error_has_words() -> None:
    sources = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "src").rglob("*.py"))
    told = set(re.findall(r'Saying\(\s*"([^"]+)"', sources))
    assert len(told) > 40
    assert sorted(told - EN.keys()) == []


@pytest.mark.parametrize("code", sorted(REASONS))
def test_every_reason_of_the_system_has_words(code: str) -> None:
    assert f"reason-{code}" in EN


@pytest.mark.parametrize(("_", "known"), KNOWN)
def test_every_mistake_in_toml_has_words(_: str, known: str) -> None:
    assert {f"toml-{known}", f"hint-toml-{known}"} <= EN.keys()


def test_a_saying_is_said_in_either_language() -> None:
    inner = Saying("is-missing", where="title")
    outer = Saying("at-file", name="m.toml", said=(inner, inner))
    assert str(outer) == "m.toml: title is missing; title is missing."
    assert said("zh", outer, Saying("hint-spelling")) == "“m.toml”：缺少title；缺少title。请核对拼写。"


def test_no_key_is_bound_twice_where_both_would_work() -> None:
    for scopes in SCOPES_OF.values():
        keys = [key for command in COMMANDS if command.scope in scopes for key in command.keys.split(",") if key]
        assert len(keys) == len(set(keys)), scopes


def test_each_command_id_is_declared_once() -> None:
    ids = [command.id for command in COMMANDS]
    assert len(ids) == len(set(ids))


def test_every_command_is_done_by_a_method() -> None:
    """The method is where the key is looked up: on each screen of its scope, or on the app."""
    screens: list[type[MinuteScreen]] = [
        LiveScreen,
        ReviewScreen,
        ReadBackScreen,
        SummaryScreen,
        StartScreen,
        ActionsScreen,
        ArchiveScreen,
    ]
    owners: list[tuple[type, tuple[Scope, ...]]] = [(MinuteApp, APP_SCOPES)]
    owners += [(screen, screen.SCOPES) for screen in screens]
    owners += [(screen, screen.SCOPES) for screen in (AgendaScreen, PeopleScreen)]
    for command in COMMANDS:
        doing = [owner for owner, scopes in owners if command.scope in scopes]
        if command.scope in APP_SCOPES:
            doing = [MinuteApp]
        assert doing, command.id
        for owner in doing:
            assert hasattr(owner, f"action_{command.method}"), f"{command.id} on {owner.__name__}"


def test_the_page_of_keys_and_the_help_list_every_key() -> None:
    page = (ROOT / "docs" / "keys.md").read_text(encoding="utf-8").split("## Keys of your own")[0]
    shown = "\n".join("".join(text for text, _ in row.parts) for row in help_rows(Keys(), "en", 100))
    for command in COMMANDS:
        assert EN[command.title] in shown
        for key in Keys().names(command):
            assert key in shown
            assert f"`{key}`" in page, f"{command.id}: {key}"


def test_nothing_points_outside_the_repository() -> None:
    # Names put together here, so that this file is not what it looks for.
    forbidden = re.compile("(^|[^A-Za-z0-9_.~-])/(" + "|".join(("work", "root", "farm", "home")) + ")/")
    for path in (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "src").rglob("*.py")):
        assert not forbidden.search(path.read_text(encoding="utf-8")), path


def test_the_page_of_findings_names_every_code() -> None:
    page = (ROOT / "docs" / "findings.md").read_text(encoding="utf-8")
    assert [code for code in RULES if f"`{code}`" not in page] == []
