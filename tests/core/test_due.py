"""Deadlines: what is read, to which day, and what stays as said. Nothing is guessed."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutetui.core.due import due_choices, make_ready, read_due
from minutetui.core.due.grammar import compiled
from minutetui.words import Language

MONDAY = dt.date(2026, 11, 23)
LANGUAGES: tuple[Language, ...] = ("zh", "en")
STAYS = ("event", "ongoing", "recurring", "vague", "invalid", "unread")
PAGE = Path(__file__).parents[2] / "docs" / "deadlines.md"

Case = tuple[Language, dt.date, str, str]


def phrases(language: Language) -> list[Case]:
    """Read a list of phrases: a day in brackets is the meeting's for those below it."""
    cases: list[Case] = []
    today = MONDAY
    for row in Path(__file__).with_name(f"due_phrases.{language}.txt").read_text(encoding="utf-8").splitlines():
        if row.startswith("["):
            today = dt.date.fromisoformat(row.strip("[]"))
        elif row and not row.startswith("#"):
            phrase, _, wanted = row.rpartition(" | ")
            cases.append((language, today, phrase, wanted))
    return cases


def table(page: str) -> list[Case]:
    """Read the examples of the page: the Chinese phrase, the English one, and what both are."""
    rows = re.findall(r"^\| `(.+?)` \| `(.+?)` \| ([\w-]+) \|$", page, re.MULTILINE)
    return [(language, MONDAY, row[index], row[2]) for row in rows for index, language in enumerate(LANGUAGES)]


CASES = [case for language in LANGUAGES for case in phrases(language)]
PHRASES = sorted({case[2] for case in CASES})
DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2090, 1, 1))


@pytest.mark.parametrize(("language", "today", "phrase", "wanted"), CASES)
def test_a_phrase_is_read_or_stays_as_said(language: Language, today: dt.date, phrase: str, wanted: str) -> None:
    due = read_due(phrase, today, language)
    assert (str(due.day) if due.day else due.kind) == wanted
    assert (due.kind == "date") == (due.day is not None)
    assert due.phrase == phrase.strip()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lists_are_long_and_say_each_thing_once(language: Language) -> None:
    cases = phrases(language)
    stays = [case for case in cases if case[3] in STAYS]
    assert len(cases) >= 250
    assert len(stays) >= 80
    assert {case[3] for case in stays} == set(STAYS)
    assert len(cases) == len({case[1:3] for case in cases})


@pytest.mark.parametrize(("language", "today", "phrase", "wanted"), table(PAGE.read_text(encoding="utf-8")))
def test_the_page_says_what_is_read(language: Language, today: dt.date, phrase: str, wanted: str) -> None:
    due = read_due(phrase, today, language)
    assert (str(due.day) if due.day else due.kind) == wanted


def test_the_page_has_examples_of_every_sort() -> None:
    wanted = [case[3] for case in table(PAGE.read_text(encoding="utf-8"))]
    assert len(wanted) >= 60
    assert set(STAYS) <= set(wanted)


@pytest.mark.parametrize(
    ("phrase", "day_first", "month_first"),
    [
        ("12/1", "2027-01-12", "2026-12-01"),
        ("12-01", "2027-01-12", "2026-12-01"),
        ("by 12/1", "2027-01-12", "2026-12-01"),
        ("31/12", "2026-12-31", "2026-12-31"),
        ("12/31", "2026-12-31", "2026-12-31"),
        ("31-12-2026", "2026-12-31", "2026-12-31"),
        ("12-31-2026", "2026-12-31", "2026-12-31"),
        ("32/13", "None", "None"),
        ("01-12-2026", "2026-12-01", "None"),
        ("01/12/2026", "2026-12-01", "None"),
        ("2026-12-01", "2026-12-01", "2026-12-01"),
        ("1 Dec", "2026-12-01", "2026-12-01"),
    ],
)
def test_the_order_of_day_and_month_can_be_said(phrase: str, day_first: str, month_first: str) -> None:
    assert str(read_due(phrase, MONDAY, "en", day_first=True).day) == day_first
    assert str(read_due(phrase, MONDAY, "en").day) == month_first
    assert str(read_due(phrase, MONDAY, "zh", day_first=True).day) == month_first


@pytest.mark.parametrize("language", LANGUAGES)
def test_choices_are_phrases_that_are_read(language: Language) -> None:
    choices = due_choices(MONDAY, language)
    assert len(choices) == 9
    assert all(choice.day and read_due(choice.phrase, MONDAY, language) == choice for choice in choices)


# Pieces of real phrases put together anyhow come much nearer to a wrong reading than letters do.
PIECES = st.sampled_from(
    [
        *(
            "周",
            "五",
            "下",
            "本",
            "月",
            "底",
            "前",
            "后",
            "内",
            "天",
            "日",
            "号",
            "年",
            "两",
            "三",
            "十",
            "半",
            "个",
            "季度",
        ),
        *(
            "明",
            "今",
            "晚",
            "早",
            "点",
            "12",
            "1",
            "31",
            "0",
            "/",
            "-",
            ".",
            ":",
            "(",
            ")",
            " ",
            "%",
            "+",
            "每",
            "上线",
            "完成",
        ),
        *(
            "by ",
            "in ",
            "end of ",
            "the ",
            "next ",
            "this ",
            "Fri",
            "Dec",
            "week",
            "day",
            "s",
            "month",
            " ago",
            "th",
            "eod",
        ),
        *(
            "٣",
            "²",
            "Ⅻ",
            "１",
            "　",
            "廿",
            "〇",
            "工作日",
            "最迟",
            "之",
            "q",
            "at ",
            "5pm",
            "noon",
            "a ",
            "2026",
            "9999",
        ),
    ]
)
ANY = st.text(max_size=30) | st.lists(PIECES, max_size=7).map("".join) | st.sampled_from(PHRASES)


YEAR = r"\d{4}|\d\d年|[〇零一二三四五六七八九]{2,4}年"
THIS = r"this|本|今|这|這|当|當"
"""What a phrase must say for a day before the meeting's to be read: a year, or this week, month or year."""


@given(ANY, DAYS | st.dates(), st.sampled_from(LANGUAGES), st.booleans())
def test_any_text_is_read_or_kept(text: str, today: dt.date, language: Language, day_first: bool) -> None:
    due = read_due(text, today, language, day_first=day_first)
    assert (due.day is not None) == (due.kind == "date")
    assert due.kind == "date" or due.kind in STAYS
    if due.day is not None and due.day < today:
        said = unicodedata.normalize("NFKC", text).casefold()
        assert re.search(YEAR, said) or (re.search(THIS, said) and due.day >= today - dt.timedelta(366)), due


@given(st.text(st.characters(categories=["Nd", "No", "Zs"]), max_size=12), DAYS, st.sampled_from(LANGUAGES))
def test_digits_alone_are_never_a_day(text: str, today: dt.date, language: Language) -> None:
    assert read_due(text, today, language).kind == "unread"


@given(st.text(st.sampled_from("0123456789,.% "), max_size=10), DAYS)
def test_an_amount_is_never_a_day_unless_it_is_a_whole_date(text: str, today: dt.date) -> None:
    due = read_due(text, today)
    assert due.day is None or re.fullmatch(r"(\d{4}\.\d\d?\.\d\d?|\d\d?\.\d\d?\.(\d{4})?)\.?", text.strip())


@given(DAYS, st.integers(0, 20_000))
def test_an_iso_date_to_come_is_that_date(today: dt.date, days: int) -> None:
    day = today + dt.timedelta(days)
    assert read_due(day.isoformat(), today).day == day


@given(st.sampled_from([case for case in CASES if case[3] not in STAYS]))
def test_how_it_is_written_does_not_matter(case: Case) -> None:
    language, today, phrase, wanted = case
    wide = "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in phrase)
    for written in (phrase.upper(), f"  {phrase} ", wide, phrase.replace(" ", "\u3000")):
        assert str(read_due(written, today, language).day) == wanted


def test_all_patterns_can_be_made_before_the_first_phrase() -> None:
    compiled.cache_clear()
    make_ready()
    made = compiled.cache_info().misses
    read_due.cache_clear()
    for _, today, phrase, _ in CASES[::7]:
        read_due(phrase, today)
    assert compiled.cache_info().misses == made
