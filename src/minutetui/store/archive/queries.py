"""What the index is asked: the actions of some files, and the lines that have some words."""

from __future__ import annotations

import datetime as dt
import json
import os
import re
import sqlite3
from collections.abc import Iterator, Mapping
from itertools import repeat
from typing import Any

from minutetui.core.series.actions import Action, Owner
from minutetui.core.series.line_search import (
    ArchiveQuery,
    FiledLine,
    Test,
    fits_words,
    is_owned,
    is_spoken,
    pinyin_pattern,
)
from minutetui.core.text.characters import has_han, is_han
from minutetui.core.vocabulary import TAG_OF_WORD
from minutetui.store.archive.files import FoundFiles, shown
from minutetui.store.archive.schema import rows_about

ACTIONS = "SELECT title, day, actions.* FROM asked JOIN meetings USING (file) JOIN actions USING (file)"


class Archive:
    """The index, asked about some files.

    Args:
        index: Brought up to date with these files.
        found: The files.
        sounds: What `syllables` gave before; None: it is worked out when it is needed.
    """

    def __init__(self, index: sqlite3.Connection, found: FoundFiles, sounds: Mapping[str, str] | None = None) -> None:
        self._index = index
        self.sounds = sounds
        self._by_sound: set[str] = set()
        rows = rows_about(index, "SELECT file, path FROM files WHERE path", found)
        numbers = {os.fsdecode(path): file for file, path in rows}
        self._paths = {file: path for path in found.files if (file := numbers.get(path)) is not None}
        self._shown = {path: shown(file.path) for path, file in found.files.items()}
        index.execute("CREATE TEMP TABLE asked (place INTEGER PRIMARY KEY, file INTEGER UNIQUE)")
        index.executemany("INSERT INTO asked VALUES (?, ?)", enumerate(self._paths))
        meetings = index.execute("SELECT file FROM asked JOIN meetings USING (file)")
        self._meetings = {self._paths[file] for (file,) in meetings}

    def has(self, path: str) -> bool:
        """Tell whether a file, by its absolute path, is a meeting."""
        return path in self._meetings

    # -- actions -----------------------------------------------------------------------------------------

    def following(self) -> dict[str, str]:
        """Give the absolute paths of the meetings, each with that of the meeting it names as the next one."""
        rows = self._index.execute("SELECT file, next FROM asked JOIN meetings USING (file) ORDER BY place")
        return {(path := self._paths[file]): beside(path, after) if after else "" for file, after in rows}

    def actions(self, following: Mapping[str, str], *, finished: bool = True) -> list[Action]:
        """List the actions in the order of the files.

        Args:
            following: What `following` gives.
            finished: Whether those that are done or dropped are wanted, too. If not, those are listed all the same that
                tell where another one was decided.
        """
        origins = self._origins()
        if finished or any(origin.rpartition("#")[0] not in following for origin in origins.values()):
            return list(map(self._action, self._index.execute(f"{ACTIONS} ORDER BY place, number"), repeat(origins)))
        some = f"{ACTIONS} WHERE actions.status NOT IN ('done', 'dropped') OR origin != '' ORDER BY place, number"
        actions = [self._action(row, origins) for row in self._index.execute(some)]
        first = set(origins.values()) - {action.key for action in actions}
        numbers = {path: file for file, path in self._paths.items()}
        for key in sorted(first):  # what is finished, and was carried over all the same
            path, mark, line_id = key.rpartition("#")
            one = f"{ACTIONS} WHERE file = ? AND key = ?"
            rows = self._index.execute(one, (numbers[path], mark + line_id))
            actions += [self._action(row, origins) for row in rows]
        return actions

    def _origins(self) -> dict[tuple[int, int], str]:
        """Give the absolute origin of the actions that have one, by file and number."""
        rows = self._index.execute(
            "SELECT file, number, origin FROM asked JOIN actions USING (file) WHERE origin != ''"
        )
        return {(file, number): beside(self._paths[file], origin) for file, number, origin in rows}

    def _action(self, row: tuple[Any, ...], origins: Mapping[tuple[int, int], str]) -> Action:
        meeting, day, file, number, line_id, key, _, tag, label, text, owners, due, due_date, status, *rest = row
        binding, confidential, item, issue = rest
        path = self._paths[file]
        return Action(
            file=self._shown[path],
            path=path,
            id=line_id,
            number=number,
            key=path + key,
            origin=origins.get((file, number), ""),
            tag=tag,
            label=label,
            text=text,
            owners=tuple(Owner(name, unit, tuple(calls), email) for name, unit, calls, email in json.loads(owners)),
            due=due,
            due_date=_day(due_date),
            status=status,
            binding=bool(binding),
            confidential=bool(confidential),
            meeting=meeting,
            date=_day(day),
            item=item,
            issue=issue,
        )

    # -- lines -------------------------------------------------------------------------------------------

    def search(self, query: ArchiveQuery) -> Iterator[FiledLine]:
        """Yield the lines that fit, those of the newest meeting first."""
        words = self._tests(query.words)
        people = self._people() if query.owners or query.speaker else {}
        for file in self._meetings_with(words, query):
            for line in self._lines(file, query):
                if fits_words(line, words) and _fits_people(line, query, people):
                    yield line

    def _tests(self, words: tuple[str, ...]) -> dict[str, Test]:
        """Make a test for each word. One that occurs in no meeting is compared by sound: pinyin, or 汉字."""
        tests: dict[str, Test] = {word: _containing(word) for word in words}
        unknown = {word for word in words if word not in TAG_OF_WORD and (has_han(word) or _may_be_pinyin(word))}
        for text in self._texts() if unknown else ():
            unknown -= {word for word in unknown if word.encode() in text}
            if not unknown:
                break
        self._by_sound = unknown
        for word in unknown:
            tests[word] = _matching(self._sounding_like(word))
        return tests

    def _sounding_like(self, word: str) -> list[re.Pattern[str]]:
        from minutetui.core.text.narrowing import spelled  # noqa: PLC0415 - few searches are by sound
        from minutetui.store.libraries import pinyin  # noqa: PLC0415

        if self.sounds is None:
            self.sounds = self.syllables()
        letters = (word,) if _may_be_pinyin(word) else spelled(word, pinyin)
        patterns = (pinyin_pattern(way, self.sounds) for way in letters)
        return [pattern for pattern in patterns if pattern is not None]

    def _texts(self) -> Iterator[bytes]:
        for (text,) in self._index.execute("SELECT searched FROM asked JOIN texts USING (file)"):
            yield text

    def syllables(self) -> dict[str, str]:
        """Give the 汉字 of all meetings that have each syllable."""
        from minutetui.store.libraries import pinyin  # noqa: PLC0415 - few searches are by pinyin

        chars: set[str] = set()
        for text in self._texts():
            chars.update(text.decode())
        found: dict[str, list[str]] = {}
        for char in filter(is_han, sorted(chars)):
            for syllable in pinyin(char):
                found.setdefault(syllable, []).append(char)
        return {syllable: "".join(chars) for syllable, chars in found.items()}

    def _meetings_with(self, words: Mapping[str, Test], query: ArchiveQuery) -> Iterator[int]:
        """Yield the numbers of the meetings that contain all words, the newest first."""
        rows = self._index.execute(
            "SELECT file FROM asked JOIN meetings USING (file) "
            "WHERE (? = '' OR kind = ?) AND (? = '' OR day >= ?) AND (? = '' OR (day != '' AND day <= ?)) "
            "ORDER BY day = '' DESC, day DESC, place",
            [value for value in (query.kind, _iso(query.since), _iso(query.until)) for _ in range(2)],
        )
        plain = [word.encode() for word in words if word not in TAG_OF_WORD and word not in self._by_sound]
        sounding = [words[word] for word in self._by_sound]
        for (file,) in rows.fetchall():  # the texts one by one: sorting them would copy them all
            (searched,) = self._index.execute("SELECT searched FROM texts WHERE file = ?", (file,)).fetchone()
            if not all(word in searched for word in plain):
                continue
            text = searched.decode() if sounding else ""
            if all(test(text) for test in sounding):
                yield file

    def _lines(self, file: int, query: ArchiveQuery) -> Iterator[FiledLine]:
        rows = self._index.execute(
            "SELECT title, day, kind, lines.* FROM meetings JOIN lines USING (file) WHERE file = ? "
            "AND (? = '' OR tag = ?) AND (? = '' OR lines.status = ?) AND (? OR NOT confidential) ORDER BY number",
            (file, query.tag, query.tag, query.status, query.status, query.confidential),
        )
        path = self._paths[file]
        for row in rows:
            yield _filed_line(self._shown[path], path, row)

    def _people(self) -> dict[str, Owner]:
        """Give all people and units, with every name that any meeting has for them."""
        found: dict[str, Owner] = {}
        for name, calls in self._index.execute("SELECT DISTINCT name, calls FROM asked JOIN people USING (file)"):
            before = found[name].calls if name in found else ()
            found[name] = Owner(name, "", (*before, *json.loads(calls)))
        return found


def beside(path: str, name: str) -> str:
    """Resolve the name of a file as it is written in another file."""
    joined = f"{path.rpartition('/')[0]}/{name}"
    return os.path.normpath(joined) if "/" in name or name.startswith((".", "/")) else joined


def _filed_line(file: str, path: str, row: tuple[Any, ...]) -> FiledLine:
    title, day, kind, _, number, line_id, tag, status, speaker, label, text, owners, due, due_date, *rest = row
    item, issue, confidential, _ = rest
    return FiledLine(
        *(file, path, title, day, kind, number, line_id, tag, status, speaker, label, text),
        *(tuple(json.loads(owners)), due, due_date, item, issue, bool(confidential)),
    )


def _fits_people(line: FiledLine, query: ArchiveQuery, people: Mapping[str, Owner]) -> bool:
    return all(is_owned(line, called, people) for called in query.owners) and (
        not query.speaker or is_spoken(line, query.speaker, people)
    )


def _containing(word: str) -> Test:
    return lambda text: word in text


def _matching(patterns: list[re.Pattern[str]]) -> Test:
    return lambda text: any(pattern.search(text) for pattern in patterns)


def _may_be_pinyin(word: str) -> bool:
    return word.isascii() and word.isalpha()


def _day(text: str) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def _iso(day: dt.date | None) -> str:
    return day.isoformat() if day else ""
