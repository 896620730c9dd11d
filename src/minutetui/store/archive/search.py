"""Searches the lines of the files that the index is asked about."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any, NamedTuple

from minutetui.core.people.sounds import silent
from minutetui.core.series.actions import Owner
from minutetui.core.series.line_search import (
    ArchiveQuery,
    FiledLine,
    Test,
    fits_people,
    fits_words,
    initials_of,
    pinyin_pattern,
)
from minutetui.core.text.characters import has_han, is_han
from minutetui.core.vocabulary import TAG_OF_WORD
from minutetui.store.archive.queries import AskedFiles
from minutetui.store.archive.signatures import EVERY, Signer, initials_mask, word_mask

_AT_ONCE = 500
"""Files that are signed before their signatures are written, so that they take little memory."""


class _Word(NamedTuple):
    """A word that is looked for."""

    test: Test
    masks: tuple[int, ...] = (0,)
    """Bits of the signatures: a file that has the word has all bits of one of these."""
    of_text: bool = True
    """Whether it has to occur in the text of the file; the name of a tag need not."""

    def may_be_in(self, signature: int) -> bool:
        return any(signature & mask == mask for mask in self.masks)


class LineSearch:
    """Searches the lines of files."""

    def __init__(self, files: AskedFiles) -> None:
        self._files = files
        self._index = files.index
        self._meetings: list[tuple[int, str, str]] = self._index.execute(
            "SELECT file, day, kind FROM asked JOIN meetings USING (file) ORDER BY day = '' DESC, day DESC, place"
        ).fetchall()
        self._signatures: dict[int, int] = {}
        self._sounds: dict[str, tuple[str, ...]] = {}
        self._syllables: dict[str, str] | None = None
        self._load_signatures()

    def search(self, query: ArchiveQuery) -> Iterator[FiledLine]:
        """Yield the lines that fit, those of the newest meeting first; people are compared by sound if none fits."""
        words = {word: self._word(word, query.confidential) for word in query.words}
        tests = {word: one.test for word, one in words.items()}
        yield from fitting(query, tests, lambda: self._lines_in(words, query), self._people)

    def _word(self, word: str, hidden: bool) -> _Word:
        """Say how a word is looked for. One that occurs in no meeting is compared by sound: pinyin, or 汉字."""
        if word in TAG_OF_WORD:
            return _Word(containing(word), of_text=False)
        plain = _Word(containing(word), (word_mask(word),))
        if not by_sound(word) or self._occurs(word, plain, hidden):
            return plain
        return self._sounding_like(word)

    def _occurs(self, word: str, plain: _Word, hidden: bool) -> bool:
        encoded = word.encode()
        return any(encoded in self._text(file, hidden) for file, _, _ in self._meetings if self._may_have(file, plain))

    def _sounding_like(self, word: str) -> _Word:
        self.listen()
        if self._syllables is None:
            self._syllables = by_syllable(self._sounds)
        patterns = sound_patterns(word, self._syllables)
        masks = {initials_mask(way) for letters in patterns for way in initials_of(letters, self._syllables)}
        return _Word(one_of(patterns.values()), tuple(masks))

    def listen(self) -> None:
        """Sign the files that have no signature yet, so that words are found sooner, by sound as well."""
        self._sounds |= {char: tuple(said.split()) for char, said in self._index.execute("SELECT * FROM sounds")}
        unsigned = [file for file, _, _ in self._meetings if file not in self._signatures]
        if not unsigned:
            return
        signer = Signer(self._sounds)
        for start in range(0, len(unsigned), _AT_ONCE):
            self._sign(unsigned[start : start + _AT_ONCE], signer)
        self._syllables = None

    def _sign(self, files: list[int], signer: Signer) -> None:
        known = set(self._sounds)
        signed: list[tuple[int, bytes]] = []
        for file in files:
            text = self._text(file, hidden=True).decode()
            self._hear(text)
            signed.append((file, signer.sign(text)))
        self._signatures |= {file: int.from_bytes(bits, "little") for file, bits in signed}
        heard = [(char, " ".join(self._sounds[char])) for char in self._sounds.keys() - known]
        with suppress(sqlite3.OperationalError):  # where the index is locked, the next program does it
            self._index.executemany("INSERT OR IGNORE INTO sounds VALUES (?, ?)", heard)
            self._index.executemany("INSERT OR REPLACE INTO signatures VALUES (?, ?)", signed)

    def _hear(self, text: str) -> None:
        """Note how the 汉字 of a text sound."""
        new = [] if text.isascii() else [char for char in set(text) - self._sounds.keys() if is_han(char)]
        if new:
            from minutetui.store.libraries import pinyin  # noqa: PLC0415 - few searches are by sound

            self._sounds |= {char: pinyin(char) for char in new}

    def _load_signatures(self) -> None:
        rows = self._index.execute("SELECT file, bits FROM asked JOIN signatures USING (file)")
        self._signatures = {file: int.from_bytes(bits, "little") for file, bits in rows}

    def _may_have(self, file: int, word: _Word) -> bool:
        return word.may_be_in(self._signatures.get(file, EVERY))

    def _text(self, file: int, hidden: bool) -> bytes:
        """Give the searched text of a file, with that of the confidential lines if it is wanted."""
        rows = self._index.execute("SELECT searched, hidden FROM texts WHERE file = ?", (file,))
        searched, confidential = rows.fetchone() or (b"", b"")
        return b"%b\n%b" % (searched, confidential) if hidden and confidential else searched

    def _lines_in(self, words: Mapping[str, _Word], query: ArchiveQuery) -> Iterator[FiledLine]:
        """Yield the lines, of the meetings that contain all words, which the filters of the query let through."""
        since, until = (day.isoformat() if day else "" for day in (query.since, query.until))
        sought = [word for word in words.values() if word.of_text]
        for file, day, kind in self._meetings:
            if query.kind not in ("", kind) or day < since or (until and not "" < day <= until):
                continue
            if all(self._may_have(file, word) for word in sought) and self._has(file, sought, query.confidential):
                yield from self._lines(file, query)

    def _has(self, file: int, sought: list[_Word], hidden: bool) -> bool:
        text = self._text(file, hidden).decode() if sought else ""
        return all(word.test(text) for word in sought)

    def _lines(self, file: int, query: ArchiveQuery) -> Iterator[FiledLine]:
        meeting = self._index.execute("SELECT title, day, kind FROM meetings WHERE file = ?", (file,)).fetchone()
        rows = self._index.execute(
            "SELECT * FROM lines WHERE file = ? "
            "AND (? = '' OR tag = ?) AND (? = '' OR status = ?) AND (? OR NOT confidential) ORDER BY number",
            (file, query.tag, query.tag, query.status, query.status, query.confidential),
        )
        for row in rows:
            yield _filed_line((self._files.name(file), self._files.paths[file], *meeting), row)

    def _people(self) -> dict[str, Owner]:
        """Give all people and units, with every name that any meeting has for them."""
        found: dict[str, Owner] = {}
        for name, calls in self._index.execute("SELECT DISTINCT name, calls FROM asked JOIN people USING (file)"):
            before = found[name].calls if name in found else ()
            found[name] = Owner(name, "", (*before, *json.loads(calls)))
        return found


def _filed_line(meeting: tuple[str, str, str, str, str], row: tuple[Any, ...]) -> FiledLine:
    _, number, line_id, tag, status, speaker, label, text, owners, due, due_date, *rest = row
    item, issue, confidential, _ = rest
    return FiledLine(
        *(*meeting, number, line_id, tag, status, speaker, label, text),
        *(tuple(json.loads(owners)) if owners != "[]" else (), due, due_date, item, issue, bool(confidential)),
    )


def fitting(
    query: ArchiveQuery,
    words: Mapping[str, Test],
    lines: Callable[[], Iterable[FiledLine]],
    people: Callable[[], Mapping[str, Owner]],
) -> Iterator[FiledLine]:
    """Yield the lines that have all words and people; people are compared by sound if none fits.

    `lines` gives those that the other parts of the query let through, as often as it is called, and `people` everybody
    with every name that any meeting has for them.
    """
    if not (query.owners or query.speaker):
        yield from (line for line in lines() if fits_words(line, words))
        return
    from minutetui.store.libraries import pinyin  # noqa: PLC0415

    known, found = people(), False
    for sound in (silent, pinyin):
        for line in lines():
            if fits_words(line, words) and fits_people(line, query, known, sound):
                found = True
                yield line
        if found:
            return


def sound_patterns(word: str, syllables: Mapping[str, str]) -> dict[str, re.Pattern[str]]:
    """Give the patterns of the 汉字 that sound like a word, by the letters that spell it."""
    from minutetui.core.text.narrowing import spelled  # noqa: PLC0415 - few searches are by sound
    from minutetui.store.libraries import pinyin  # noqa: PLC0415

    ways = (word,) if word.isascii() else spelled(word, pinyin)
    return {letters: pattern for letters in ways if (pattern := pinyin_pattern(letters, syllables)) is not None}


def by_sound(word: str) -> bool:
    """Tell whether a word can be compared by sound: it has only letters, or has 汉字."""
    return (word.isascii() and word.isalpha()) or has_han(word)


def by_syllable(sounds: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Give the 汉字 that have each syllable."""
    found: dict[str, list[str]] = {}
    for char in sorted(sounds):
        for syllable in sounds[char]:
            found.setdefault(syllable, []).append(char)
    return {syllable: "".join(chars) for syllable, chars in found.items()}


def containing(word: str) -> Test:
    """Make a test for a word as it is written."""
    return lambda text: word in text


def one_of(patterns: Iterable[re.Pattern[str]]) -> Test:
    """Make a test for any of several patterns."""
    every = list(patterns)
    return lambda text: any(pattern.search(text) for pattern in every)
