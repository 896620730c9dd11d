"""The person's own lists in the configuration directory.

`roster.toml` has the people whom the person often meets; `vague.txt` has own vague words, one word or phrase a line.
"""

from __future__ import annotations

import os

from minutetui.core.people.roster import Roster
from minutetui.errors import FileError, FormatError, MinuteError
from minutetui.store.paths import config_dir
from minutetui.store.toml import BOM, LARGEST_OWN, parse_table, read_bytes
from minutetui.store.validation import validated
from minutetui.words import Saying

_KEYS = {"name", "aliases", "role", "unit"}


def load_roster() -> tuple[Roster, tuple[Saying, ...]]:
    """Read the roster, empty if there is no such file; also a sentence for what is wrong with it.

    A roster that is wrong is left out whole, and meetings go on without it.
    """
    path = config_dir() / "roster.toml"
    if not os.path.lexists(path):  # a link to a missing file is reported
        return Roster(), ()
    try:
        data = read_bytes(path, LARGEST_OWN)
        table = parse_table(data, str(path))
        roster = validated(Roster, table, path, data.decode(errors="replace"))
        _refuse_strangers(table, roster, str(path))
    except MinuteError as error:
        return Roster(), (error.notice,)
    return roster, ()


def _refuse_strangers(table: dict[str, object], roster: Roster, path: str) -> None:
    """Refuse unknown keys, and a name that is listed twice."""
    if wrong := [key for key in table if key != "people"]:
        raise FormatError(_at(path, Saying("unknown-key", where=wrong[0])), Saying("hint-roster"))
    seen: set[str] = set()
    for number, person in enumerate(roster.people, 1):
        if extra := set(person.extras) - _KEYS:
            where = f"people[{number}].{min(extra)}"
            raise FormatError(_at(path, Saying("unknown-key", where=where)), Saying("hint-person"))
        if person.name.casefold() in seen:
            raise FormatError(_at(path, Saying("person-twice", name=person.name)), Saying("hint-person-twice"))
        seen.add(person.name.casefold())


def _at(path: str, said: Saying) -> Saying:
    return Saying("at-file", name=path, said=said)


def own_vague_words() -> tuple[str, ...]:
    """Read the vague words, without empty lines and those that begin with #; a list that cannot be read is empty."""
    try:
        text = read_bytes(config_dir() / "vague.txt", LARGEST_OWN).removeprefix(BOM).decode(errors="replace")
    except FileError:
        return ()
    words = (line.strip() for line in text.splitlines())
    return tuple(dict.fromkeys(word for word in words if word and not word.startswith("#")))
