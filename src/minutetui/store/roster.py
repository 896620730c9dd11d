"""The roster: `roster.toml` in the configuration directory, the people one often meets with."""

from __future__ import annotations

import os

from minutetui.core.people.roster import Roster
from minutetui.errors import FormatError, MinuteError
from minutetui.store.paths import config_dir
from minutetui.store.tables import validated
from minutetui.store.toml import LARGEST_OWN, parse_table, read_bytes
from minutetui.words import Saying

KEYS = {"name", "aliases", "role", "unit"}


def load_roster() -> tuple[Roster, tuple[Saying, ...]]:
    """Read the roster.

    Returns:
        The people, none if there is no such file, and a sentence for what is wrong with it: then it is left out
        whole, and meetings go on without it.
    """
    path = config_dir() / "roster.toml"
    if not os.path.lexists(path):  # a link that leads nowhere is told
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
    """Refuse keys that nobody would read, and a name that stands there twice.

    Raises:
        FormatError: There is one; it is named, with what would be right.
    """
    if wrong := [key for key in table if key != "people"]:
        raise FormatError(_at(path, Saying("unknown-key", where=wrong[0])), Saying("hint-roster"))
    seen: set[str] = set()
    for number, person in enumerate(roster.people, 1):
        if extra := set(person.model_extra or ()) - KEYS:
            where = f"people[{number}].{min(extra)}"
            raise FormatError(_at(path, Saying("unknown-key", where=where)), Saying("hint-person"))
        if person.name.casefold() in seen:
            raise FormatError(_at(path, Saying("person-twice", name=person.name)), Saying("hint-person-twice"))
        seen.add(person.name.casefold())


def _at(path: str, said: Saying) -> Saying:
    return Saying("at-file", name=path, said=said)
