"""The lines and tables of a file, sorted: facts, people, agenda, tables, the rest; not how to join a meeting online."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import dropwhile, pairwise, takewhile

from minutetui.core.agenda.heading import is_topic_word
from minutetui.core.agenda.outline import TAB
from minutetui.core.people.expected import can_be_name
from minutetui.core.text.characters import has_han, visible
from minutetui.core.vocabulary import Attendance
from minutetui.inputs.lexicon import by_name, in_all
from minutetui.inputs.tables import TableRows, header_at
from minutetui.inputs.when import day_at

SheetPart = str | tuple[tuple[str, ...], ...]
"""A line, with its indent and its mark as in Markdown; or the rows of a table."""


@dataclass(frozen=True)
class Sheet:
    """The text of a file."""

    parts: tuple[SheetPart, ...]
    title: str = ""
    """What the file itself names its title."""


_NEXT_MENTION = re.compile(r"(?<![\w.])([@＠][^\s@＠、,，;；][^@＠、,，;；]{0,30}?)\s+(?=[@＠]\w)")
"""A person as chats mention one, before another."""
_MENTION = re.compile(r"(?<![\w.])[@＠](?=[^\W\d_])")

_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*\s*$")


def clean(parts: Iterable[SheetPart]) -> list[SheetPart]:
    """Make controls visible, and leave out how to join online meetings."""
    clean: list[SheetPart] = []
    lines: list[str] = []
    for part in parts:
        if isinstance(part, str):
            lines += map(_clean_line, part.splitlines() or [""])
            continue
        clean += [*without_footers(lines), tuple(tuple(map(_clean_cell, row)) for row in part)]
        lines = []
    return [*clean, *without_footers(lines)]


def _clean_line(line: str) -> str:
    bare = line.lstrip("\t")  # tabs inside a line part a bullet of Word, or cells
    line = " " * TAB * (len(line) - len(bare)) + "\t".join(map(visible, bare.split("\t")))
    return _MENTION.sub("", _NEXT_MENTION.sub(lambda found: f"{found[1]}{_and(found[1])}", line))


def _and(name: str) -> str:
    return "、" if has_han(name) else ", "


def _clean_cell(cell: str) -> str:
    return "\n".join(map(_clean_line, cell.splitlines())).strip()


@dataclass
class Collected:
    """What the lines and tables say, sorted as they come."""

    facts: dict[str, list[str]] = field(default_factory=dict)
    agenda: list[str] = field(default_factory=list)
    """The lines under `Agenda`."""
    body: list[str] = field(default_factory=list)
    """All lines that are no fact and are not under a heading of facts."""
    after: list[str] = field(default_factory=list)
    """All lines that are no fact, below a table under `Agenda`."""
    tables: list[TableRows] = field(default_factory=list)
    title: str = ""
    section: str = ""
    level: int = 0
    """Of the heading of the section; 0 for a line that is none."""
    numbered: bool = False
    """Whether the name of the section has a number of 汉字: 四、会议议程."""
    inline: bool = False
    """Whether the section began with its first words on the line of its name."""

    @property
    def cells(self) -> list[str]:
        """The texts of all tables."""
        return [cell for rows in self.tables for row in rows for cell in row]

    def collect(self, parts: list[SheetPart], *, bare_items: bool = False) -> None:
        """Sort all parts; `bare_items`: the name of a fact without a colon is an agenda item."""
        for number, part in enumerate(parts):
            if not isinstance(part, str):
                self._table(part)
            elif _is_bare(part) and (bare_items or _lists_nobody(part, parts[number + 1 :])):
                self.section = self.section if self.section == "agenda" else ""
                (self.agenda.append if self.section else self._plain)(part)
            else:
                for line in _divided(part) if self.section != "agenda" else (part,):
                    self._line(line)

    def _line(self, line: str) -> None:
        heading = _HEADING.match(line.strip())
        named = None if _is_talk(line) else fact_of(line)
        numbered = _HAN_MARK.match(line) is not None
        if named is not None and (
            self.section != "agenda"
            or not any(self.agenda)
            or named[0] not in ("title", "other", "time")
            or heading
            or (numbered and self.numbered)
        ):
            self.numbered = numbered
            self._fact(*named, len(heading[1]) if heading else 0)
        elif heading and self.section and len(heading[1]) <= max(self.level, 1) and self.level:
            self.section = "" if self.section != "agenda" else "other"
            self._plain(line)
        elif not line.strip():
            self._blank()
        elif self.section in PEOPLE and self.inline and (NUMBERED_NAME.match(line) or _BULLET.match(line)):
            self.section = ""
            self._plain(line)
        elif self.section in PEOPLE or self.section in _VALUES_BELOW:
            self.facts.setdefault(self.section, []).append(_MARK.sub("", line, count=1).strip())
        elif self.section == "agenda":
            self.agenda.append(line)
        elif self.section == _AFTER:
            self.after.append(line)
        elif self.section != "other":
            self._plain(line)

    def _fact(self, name: str, value: str, level: int) -> None:
        value = value if name in PEOPLE else value.replace("\t", " ")
        if name == "agenda" and value and not self.facts and day_at(value):
            self.body.append(value)
            return
        if name == "agenda" and value:
            self.agenda.append(value)
        elif value and name != "other":
            self.facts.setdefault(name, []).append(value)
        self.section = name if not value or name in PEOPLE or name == "agenda" else ""
        self.level, self.inline = level, bool(value)

    def _blank(self) -> None:
        if self.section == "agenda":
            self.agenda.append("")
        elif self.section in PEOPLE and self.facts.get(self.section) and not self.level:
            self.section = ""
        elif not self.section:
            self.body.append("")

    def _plain(self, line: str) -> None:
        """Take a line of the body; the first heading, or a first line alone, is the title."""
        heading = _HEADING.match(line.strip())
        if heading and not self.title and not any(map(str.strip, self.body)):
            self.title = heading[2]
        else:
            self.body.append(line)

    def _table(self, rows: TableRows) -> None:
        """Take a table; the rows above its header can be a form."""
        head = header_at(rows)
        if head is not None:
            self._form(rows[:head])
            for row in rows[:head]:
                texts = {cell for cell in row if cell.strip()}
                if len(texts) == 1:
                    self._plain(texts.pop())
            self.tables.append(rows[head:])
            if self.section == "agenda" and not any(map(str.strip, self.agenda)):
                self.section = _AFTER  # the table is the agenda
        elif not self._form(rows):
            self.tables.append(rows)

    def _form(self, rows: TableRows) -> bool:
        """Read a form, in which a cell names the fact that the next cell holds; whether it is one."""
        found = [fact for row in rows for fact in _facts_in(row)]
        if len(found) < len(rows) / 2 or not found:
            return False
        for name, value in found:
            if name == "agenda":
                self.agenda += value.splitlines()
            elif name != "other":
                self.facts.setdefault(name, []).extend(value.splitlines())
        return True


def _facts_in(row: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the facts of one row of a form, each with its value; merged cells are repeated."""
    cells = [cell for index, cell in enumerate(row) if not index or cell != row[index - 1]]
    position = 0
    while position < len(cells) - 1:
        name = fact_name(cells[position])
        if name and cells[position + 1].strip() and not fact_name(cells[position + 1]):
            yield name, cells[position + 1]
            position += 1
        position += 1


_AFTER = "after"
"""The section of the lines below a table under `Agenda`."""
PEOPLE: dict[str, Attendance] = {
    "present": "present",
    "apologies": "apologies",
    "absent": "absent",
    "in-attendance": "in-attendance",
}
_FACTS = by_name("facts")
_MARK = re.compile(r"\s*(?:#{1,6}\s+|[-*+•·]\s+|[（(]?[一二三四五六七八九十]{1,2}[)）、.．]\s*|\d{1,2}[.)、．]\s*)?")
"""What may precede a label, or a name in a list."""


_AFTER_NAME = re.compile(r"\s*[,，、;；(（:：–—]|\s-\s|\t")
"""Between a name in a list and what is said of the person."""

NUMBERED_NAME = re.compile(r"\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})[.)、．]")
_BULLET = re.compile(r"\s*[-*•]\s+\S")
_VALUES_BELOW = ("when", "place", "chair", "recorder", "organiser")
"""Facts of one value, which can be in the lines below their name."""
_HAN_MARK = re.compile(r"\s*[一二三四五六七八九十]{1,2}[、.．]")
_LABEL = re.compile(
    rf"(?:^|(?<=[\s,，;；。|]))(?:{'|'.join(words.pattern for words in _FACTS.values())})\s?[:：]", re.IGNORECASE
)
"""The name of a fact before its colon, at the beginning or after what ends another fact."""


def heading_of(line: str) -> list[tuple[int, str]]:
    """Give the level of a heading and its text; nothing for any other line."""
    heading = _HEADING.match(line.strip())
    return [(len(heading[1]), heading[2])] if heading else []


def _divided(line: str) -> list[str]:
    """Divide a line that has several facts: Date: 3 December  Time: 10:00; 关于…的通知 时间：… 地点：…."""
    starts = [found.start() for found in _LABEL.finditer(line)]
    if len(starts) < 2:
        return [line]
    starts = starts if not line[: starts[0]].strip() else [0, *starts]
    return [line[start:end].rstrip(" \t,，;；|\u3000") for start, end in pairwise([*starts, len(line)])]


def fact_of(line: str) -> tuple[str, str] | None:
    """Read a line as a fact, its name and what it says; without a colon it is the name alone: Apologies; 会议时间."""
    bare = _MARK.sub("", line, count=1).strip().rstrip("#").strip("*_ ")
    label, colon, value = bare.replace("：", ":", 1).partition(":") if "：" in bare[:12] else bare.partition(":")
    name = fact_name(label)
    item = name != "agenda" and NUMBERED_NAME.match(line) is not None and not has_han(label)  # 2. Apologies
    alone = _HAN_MARK.match(line) is not None or (name in (*PEOPLE, "agenda", "other") and not item)
    if not name or not (colon or alone):
        return None
    return name, value.strip(" \t*_\u3000")


def _is_bare(line: str) -> bool:
    """Tell whether a line is only the name of a list of people or of other facts, without a colon: Apologies."""
    named = fact_of(line)
    return named is not None and named[0] in (*PEOPLE, "other") and not named[1] and ":" not in line.replace("：", ":")


def _lists_nobody(name: str, parts: list[SheetPart]) -> bool:
    """Tell whether the name of a list of people has lines below it that name none, as in an agenda; or nothing at all.

    An empty list may be followed by a table or the next fact.
    """
    below = list(dropwhile(lambda part: isinstance(part, str) and not part.strip(), parts))
    named = fact_of(name)
    if named is None or named[0] not in PEOPLE or (below and (not isinstance(below[0], str) or fact_of(below[0]))):
        return False
    lines = list(takewhile(lambda part: isinstance(part, str) and part.strip() and not fact_of(part), below))
    return sum(_names_somebody(line) for line in lines if isinstance(line, str)) * 2 <= len(lines)


def _names_somebody(line: str) -> bool:
    name = _AFTER_NAME.split(_MARK.sub("", line, count=1).strip())[0].strip()
    return can_be_name(name, strict=True) and not any(map(is_topic_word, name.split()))


def _is_talk(line: str) -> bool:
    """Tell whether a numbered line says what somebody will speak on: 3. Guest: Zoe Park on bees."""
    fact = fact_of(line) if NUMBERED_NAME.match(line) else None
    if fact is None or fact[0] != "in-attendance" or not fact[1]:
        return False
    return not has_han(line) and not _names_somebody(fact[1])


def fact_name(label: str) -> str:
    """Give the fact that a word names: 会议地点 names place; empty if it names none."""
    bare = label.strip(" \t\u3000*_:：")
    bare = re.sub(r"\s+", "" if has_han(bare) else " ", bare)
    return next((name for name, words in _FACTS.items() if words.fullmatch(bare)), "") if len(bare) < 30 else ""


_SERVICE = in_all("services")
_RULE = re.compile(r"\s*(?:[_\-=─━—*~.·]{5,}|(?:-::?|::?~|~:)[-:~]*)\s*")
_ADDRESS = re.compile(
    r"https?://\S*(?:teams\.|zoom\.|zoom\.us|meet\.google|webex\.|meeting\.tencent|voovmeeting|feishu\.|larksuite|"
    r"dingtalk|skype\.|aka\.ms|tel\.meet|microsoft\.com|support\.google)\S*",
    re.IGNORECASE,
)
_JOINING = re.compile(
    rf"(?:{in_all('joining')}|"
    rf"[#＃]?(?:{_SERVICE})\s*(?:{in_all('meeting')})?\s*[:：]?\s*[\d\s-]*$|"
    r"(?!20\d\d[-/.]\d)[+＋]?\d[\d\s,#()（）-]{7,}.*$)",
    re.IGNORECASE,
)
_NAMES_SERVICE = re.compile(_SERVICE, re.IGNORECASE)
_NEAR = 8
"""A rule begins a footer if a way to join follows within this number of lines."""


def without_footers(lines: list[str]) -> list[str]:
    """Remove the text on how to join an online meeting: from a rule before it to the next rule or the end."""
    kept: list[str] = []
    position = 0
    while position < len(lines):
        line = lines[position]
        if _RULE.fullmatch(line) and _joins(lines[position + 1 : position + 1 + _NEAR]):
            position = _end(lines, position + 1)
            continue
        if not is_joining(line):
            kept.append(line)
        position += 1
    return kept


def is_joining(line: str) -> bool:
    """Tell whether a line says how to join an online meeting."""
    bare = line.strip().strip("*<>-•· ").strip()
    return bool(_JOINING.match(bare) or _ADDRESS.match(bare))


def _joins(lines: list[str]) -> bool:
    """Tell whether a footer begins with these lines: the first of them that says anything."""
    said = [line for line in lines if line.strip() and not _RULE.fullmatch(line)]
    return bool(said) and (is_joining(said[0]) or bool(_NAMES_SERVICE.match(said[0].strip("* "))))


def _end(lines: list[str], start: int) -> int:
    """Find the line after a footer: after the next rule, or the end."""
    for position in range(start, len(lines)):
        if _RULE.fullmatch(lines[position]) and not _joins(lines[position + 1 : position + 1 + _NEAR]):
            return position + 1
    return len(lines)
