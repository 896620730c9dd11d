"""Asks a team's archive what the index of one's own files is asked: actions, and lines that have some words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from minutetui.core.series.actions import Action, Owner
from minutetui.core.series.line_search import ArchiveQuery, FiledLine, Test
from minutetui.core.series.outstanding import FINISHED, relinked
from minutetui.core.vocabulary import TAG_OF_WORD
from minutetui.errors import MinuteError
from minutetui.store.archive.queries import resolved_name
from minutetui.store.archive.search import by_sound, by_syllable, containing, fitting, one_of, sound_patterns
from minutetui.store.team.connection import connected, errors_explained, server_name
from minutetui.store.team.copies import FilePairs, TeamMeeting, copies_among
from minutetui.store.team.tables import ROWS, must_fit

if TYPE_CHECKING:
    from minutetui.store.team.connection import Database

MEETINGS_AT_ONCE = 200
"""Meetings whose lines are asked for together."""

LONGEST_PATTERN = 20_000
"""Characters of a pattern that the server is given; a longer one is only compared here."""


@dataclass(frozen=True)
class _Word:
    """A word that is looked for."""

    test: Test
    condition: str = ""
    """The SQL condition that a text with this word fulfils; empty: any text may have it."""
    value: str = ""
    """The parameter of the condition."""


class TeamArchive:
    """The meetings of a team, as they were in the database when this was entered; any method may raise a FileError.

    A file of another person is named PERSON:PATH. Of a meeting that several people have, one copy counts.
    """

    def __init__(self, address: str, me: str) -> None:
        self._address = address
        self._me = me
        self._opened = ExitStack()
        self.problems: list[MinuteError] = []

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            self._database: Database = stack.enter_context(connected(self._address))
            self._server = server_name(self._database.info.get_parameters())
            must_fit(self._database)
            self._load()
            self._opened = stack.pop_all()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._opened.__exit__(kind, error, at)

    def _load(self) -> None:
        """Load the list of meetings, in the order in which they would be found in folders."""
        rows = self._database.execute(
            "SELECT file, person, path, extract(epoch FROM changed)::float8, digest, title, day, kind, next "
            "FROM minutetui.files JOIN minutetui.meetings USING (file)"
        )
        every = [TeamMeeting(*row) for row in rows]
        copies = copies_among(every, self._me, self._alike)
        self._meetings = {one.file: one for one in sorted(every, key=self._place) if one.file not in copies}
        self._counting = {self._name(one): self._name(copies[one.file]) for one in every if one.file in copies}
        """For the name of each copy that does not count: the name of the file that does."""

    def _place(self, meeting: TeamMeeting) -> tuple[bool, str, list[str], str]:
        folder, _, name = meeting.path.rpartition("/")
        return meeting.person != self._me, meeting.person, folder.split("/"), name

    def _name(self, meeting: TeamMeeting) -> str:
        return meeting.path if meeting.person == self._me else f"{meeting.person}:{meeting.path}"

    def _alike(self, pairs: FilePairs) -> FilePairs:
        """Select the pairs of which the longer file has at least half of its lines in the other."""
        if not pairs:
            return ()
        ones, others = map(list, zip(*pairs, strict=True))
        rows = self._database.execute(
            "SELECT one, other FROM unnest(%s::bigint[], %s::bigint[]) AS pairs (one, other) "
            "WHERE 2 * (SELECT count(*) FROM minutetui.lines a JOIN minutetui.lines b USING (id, label, text) "
            "WHERE a.file = one AND b.file = other) >= greatest("
            "(SELECT count(*) FROM minutetui.lines WHERE file = one), "
            "(SELECT count(*) FROM minutetui.lines WHERE file = other))",
            (ones, others),
        )
        return set(rows.fetchall())

    def actions(self, *, finished: bool = True) -> list[Action]:
        """List the actions in the order of the files; if not all are wanted, as many as `outstanding` needs."""
        following = {(name := self._name(one)): self._beside(name, one.next) for one in self._meetings.values()}
        with errors_explained(self._server):
            if not finished:
                some = self._actions("AND (status <> ALL(%s) OR origin <> '')", list(FINISHED))
                if {one.origin for one in some} <= {"", *(one.key for one in some)}:
                    return relinked(some, following)
            return relinked(self._actions(), following)

    def _actions(self, where: str = "", *values: object) -> list[Action]:
        owners = self._owners()
        rows = self._database.execute(
            f"SELECT file, {', '.join(ROWS['actions'])} FROM minutetui.actions "
            f"WHERE file = ANY(%s) {where} ORDER BY number",
            (list(self._meetings), *values),
        )
        by_file: dict[int, list[Action]] = {file: [] for file in self._meetings}
        for file, *row in rows:
            by_file[file].append(self._action(file, row, owners))
        return [action for actions in by_file.values() for action in actions]

    def _owners(self) -> dict[tuple[int, str], Owner]:
        """Give what the meetings know of the owners of their actions, by file and name."""
        rows = self._database.execute(
            "SELECT file, name, unit, calls, email FROM minutetui.people WHERE file = ANY(%s) "
            "AND (file, name) IN (SELECT file, unnest(owners) FROM minutetui.actions)",
            (list(self._meetings),),
        )
        return {(file, name): Owner(name, unit, tuple(calls), email) for file, name, unit, calls, email in rows}

    def _action(self, file: int, row: list[Any], known: Mapping[tuple[int, str], Owner]) -> Action:
        number, line_id, named, origin, tag, label, text, owners, due, due_date, status, binding, *rest = row
        confidential, item, issue = rest
        meeting, path = self._meetings[file], self._name(self._meetings[file])
        return Action(
            file=path,
            path=path,
            id=line_id,
            number=number,
            key=f"{path}#{line_id}" if named else f"{path}#{line_id}\0{number}",
            origin=self._origin(path, origin),
            tag=tag,
            label=label,
            text=text,
            owners=tuple(known.get((file, name), Owner(name)) for name in owners),
            due=due,
            due_date=due_date,
            status=status,
            binding=binding,
            confidential=confidential,
            meeting=meeting.title,
            date=meeting.day,
            item=item,
            issue=issue,
        )

    def _beside(self, name: str, written: str) -> str:
        """Resolve the name of a file as it is written in another one; of a copy, give the one that counts."""
        resolved = resolved_name(name, written) if written else ""
        return self._counting.get(resolved, resolved)

    def _origin(self, name: str, written: str) -> str:
        file, mark, line_id = written.rpartition("#")
        return f"{self._beside(name, file)}{mark}{line_id}"

    def find(self, query: ArchiveQuery, most: int | None = None) -> list[FiledLine]:
        """List the lines that fit, those of the newest meeting first, `most` at most."""
        with errors_explained(self._server):
            words = {word: self._word(word, query.confidential) for word in query.words}
            tests = {word: one.test for word, one in words.items()}
            files = self._files_with(words.values(), query)
            return list(islice(fitting(query, tests, lambda: self._lines(files, query), self._people), most))

    def prepare(self) -> None:
        """Load what a search by sound needs."""
        with errors_explained(self._server):
            self._syllables  # noqa: B018

    def _word(self, word: str, hidden: bool) -> _Word:
        """Say how a word is looked for. One that occurs in no meeting is compared by sound: pinyin, or 汉字."""
        if word in TAG_OF_WORD:
            return _Word(containing(word))
        plain = _Word(containing(word), f"position(%s IN {_text(hidden)}) > 0", word)
        if not by_sound(word) or self._with(plain, "LIMIT 1"):
            return plain
        patterns = sound_patterns(word, self._syllables).values()
        pattern = "|".join(one.pattern for one in patterns)
        known = len(pattern) <= LONGEST_PATTERN
        return _Word(one_of(patterns), f"{_text(hidden)} ~ %s" if known else "", pattern or "$.")

    def _with(self, word: _Word, limit: str = "") -> set[int]:
        """Give the files whose text may have a word."""
        rows = self._database.execute(
            f"SELECT file FROM minutetui.texts WHERE file = ANY(%s) AND {word.condition} {limit}",
            (list(self._meetings), word.value),
        )
        return {file for (file,) in rows}

    def _files_with(self, words: Iterable[_Word], query: ArchiveQuery) -> list[int]:
        """List the meetings that may have lines that fit, the newest first."""
        fitting_all = set(self._meetings).intersection(*(self._with(word) for word in words if word.condition))
        since, until = query.since or dt.date.min, query.until or dt.date.max
        dated = bool(query.since or query.until)
        left = [
            one
            for one in self._meetings.values()
            if one.file in fitting_all
            and query.kind in ("", one.kind)
            and (not dated if one.day is None else since <= one.day <= until)
        ]
        return [one.file for one in sorted(left, key=lambda one: -(one.day or dt.date.max).toordinal())]

    def _lines(self, files: Sequence[int], query: ArchiveQuery) -> Iterator[FiledLine]:
        """Yield the lines of meetings, which the filters of the query let through."""
        for start in range(0, len(files), MEETINGS_AT_ONCE):
            some = list(files[start : start + MEETINGS_AT_ONCE])
            rows = self._database.execute(
                f"SELECT file, {', '.join(ROWS['lines'])} FROM minutetui.lines WHERE file = ANY(%(files)s) "
                "AND %(tag)s IN ('', tag) AND %(status)s IN ('', status) AND (%(confidential)s OR NOT confidential) "
                "ORDER BY array_position(%(files)s::bigint[], file), number",
                {"files": some, "tag": query.tag, "status": query.status, "confidential": query.confidential},
            )
            yield from (self._filed_line(self._meetings[file], row) for file, *row in rows)

    def _filed_line(self, meeting: TeamMeeting, row: list[Any]) -> FiledLine:
        *before, owners, due, due_date, item, issue, confidential, _ = row
        name, day = self._name(meeting), meeting.day.isoformat() if meeting.day else ""
        said = (tuple(owners), due, due_date.isoformat() if due_date else "", item, issue, confidential)
        return FiledLine(*[name, name, meeting.title, day, meeting.kind, *before, *said])

    def _people(self) -> dict[str, Owner]:
        """Give all people and units, with every name that any meeting has for them."""
        found: dict[str, Owner] = {}
        rows = self._database.execute(
            "SELECT DISTINCT name, calls FROM minutetui.people WHERE file = ANY(%s)", (list(self._meetings),)
        )
        for name, calls in rows:
            found[name] = Owner(name, "", (*(found[name].calls if name in found else ()), *calls))
        return found

    @cached_property
    def _syllables(self) -> dict[str, str]:
        """The 汉字 that occur, by syllable."""
        return by_syllable(dict(self._database.execute("SELECT char, syllables FROM minutetui.sounds").fetchall()))


def _text(hidden: bool) -> str:
    r"""Give the text that is searched, in SQL."""
    return "(searched || E'\n' || hidden)" if hidden else "searched"
