"""Vague words in an open action or a decision: the lists by language, their exceptions, and the rule.

A row is a pattern over the line's words. It excludes the words around it that make the word exact.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from minutetui.core.findings.finding import LINES_KEPT, Finding, RuleContext
from minutetui.core.meeting.model import Line
from minutetui.words import Language


@dataclass(frozen=True)
class VagueWords:
    """The vague words of a language, as patterns."""

    when: tuple[str, ...]
    """When: fine beside a real date."""
    effort: tuple[str, ...]
    """How hard: fine before a figure or a day in the same clause (力争3月31日前达95%)."""
    who: tuple[str, ...]
    """Who: fine where the names follow in brackets."""
    other: tuple[str, ...]
    dates: str
    """A day or month said in the words themselves; digits beside it are enough."""
    word: str = "{}"
    """The pattern of a whole word, where a language puts spaces between words."""


VAGUE_WORDS: dict[Language, VagueWords] = {
    "zh": VagueWords(
        when=(
            *("尽快", "尽早", "早日", "抓紧", "及时(?![率性])", "适时", "择机", "近期", "过段时间", "下一阶段"),
            *("有空时", "随后"),
        ),
        effort=("尽量", "尽可能", "力争", "争取"),
        who=(
            *("相关部门", "有关部门", "相关人员", "有关人员", "相关方面", "相关方(?![案式法针向面])", "有关方面"),
            *("各方面", "大家(?![电庭居具])", "安排专人"),
        ),
        other=(
            *("原则上(?!同意|通过|批准)", "视情况", "酌情", "必要时", "条件成熟时", "如有需要"),
            *("有条件的", "根据实际情况"),
            *("适当(?!性)", "进一步", "一定程度", "跟进一下", "研究一下", "考虑(?!到)", "再议"),
        ),
        dates=r"\d\s*[月日号]",
    ),
    "en": VagueWords(
        when=(
            *(r"as soon as possible", r"asap", r"soon", r"shortly", r"in due course", r"at some point"),
            *(r"in the near future", r"when time allows", r"going forward", r"tbc"),
        ),
        effort=(r"try to", r"aim to", r"endeavou?r to"),
        who=(r"relevant departments", r"relevant people", r"stakeholders(?! committee)", r"someone"),
        other=(
            *(r"where possible", r"where appropriate", r"if necessary", r"as needed", r"subject to capacity"),
            *(r"(?<!approval )(?<!approve )(?<!approved )in principle", r"look into", r"look at", r"explore"),
            *(r"think about", r"consider", r"keep an eye on", r"touch base"),
        ),
        dates=r"\d(st|nd|rd|th)?\s+(of\s+)?[A-Z][a-z]{2}|[A-Z][a-z]{2,8}\s+\d",
        word=r"\b(?:{})\b",
    ),
}
"""The words of all languages are looked for in every meeting."""

NAMES_FOLLOW = r"(?!\s*[（(])"
FIGURE_FOLLOWS = r"(?![^，。；,;]{0,200}\d)"

_QUOTED = re.compile(r"《[^》]{0,200}》")
"""The title of a document, which is never vague."""

_DATE = re.compile("|".join((r"\d[-/]\d", *(words.dates for words in VAGUE_WORDS.values()))))


def vague_wording(context: RuleContext) -> Iterator[Finding]:
    """Find open actions and decisions whose words leave open who, when, or whether."""
    for line, item in context.open_lines:
        words = vague_words(line, context.vague) if line.tag in ("action", "decision") else ()
        if words:
            yield Finding("vague-wording", "later", line, item, values={"words": words})


def vague_words(line: Line, own: tuple[str, ...] = ()) -> tuple[str, ...]:
    """List the vague words in an action or decision and its deadline, in order, each once; `own` ones too."""
    said = "" if line.due_date is not None else line.due
    return _in_text("\n".join((line.label, line.text, said)), line.due_date is not None, own)


@lru_cache(maxsize=LINES_KEPT)
def _in_text(text: str, dated: bool, own: tuple[str, ...]) -> tuple[str, ...]:
    """List the vague words in a text; cached, because an edit leaves nearly all lines unchanged."""
    text = _QUOTED.sub("《》", text)
    pattern = _pattern(dated or _DATE.search(text) is not None, own)
    return tuple(dict.fromkeys(found.group() for found in pattern.finditer(text)))


@lru_cache(maxsize=8)
def _pattern(dated: bool, own: tuple[str, ...]) -> re.Pattern[str]:
    """Build the pattern of all vague words, without those of time for a line that has a date."""
    mine = (re.escape(word) if not word.isascii() else rf"(?<!\w){re.escape(word)}(?!\w)" for word in own)
    usual = (words.word.format(one) for words in VAGUE_WORDS.values() for one in _patterns(words, dated))
    return re.compile("|".join((*mine, *usual)), re.IGNORECASE)


def _patterns(words: VagueWords, dated: bool) -> Iterator[str]:
    """Give the patterns of a language, each with what must not follow it."""
    yield from () if dated else words.when
    yield from words.other
    yield from (word + FIGURE_FOLLOWS for word in words.effort)
    yield from (word + NAMES_FOLLOW for word in words.who)
