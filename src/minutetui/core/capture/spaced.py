"""Those who do something, where an English action names them without a sign and with a verb that is not known.

> Dave oil the gate      > Ravi & auditor to meet      > Replace the battery (Derek to sort)

The text then stays whole, as typed: a name that is wrongly taken for an owner must not be missing from it.
"""

from __future__ import annotations

from minutetui.core.capture.deadlines import DueReader
from minutetui.core.capture.doers import NamedTask, doers_at
from minutetui.core.capture.due_words import AROUND, act_at, due_at_end
from minutetui.core.capture.lexicon import any_of, plain
from minutetui.core.capture.owners import Owners
from minutetui.core.people.calling import HONORIFIC
from minutetui.core.people.names import DEPARTMENTS, Names
from minutetui.core.text.characters import folded

_ACTS, _IN_CLAUSE = any_of("owners.acts", exact=True), any_of("owners.in_clause", exact=True)
_COMMA_ASKS, _EXPLAINED = any_of("owners.comma_asks", exact=True), any_of("owners.explained", exact=True)
_GETS = any_of("owners.gets", exact=True)
_ALSO_WORDS = frozenset(plain("owners.also_words"))


def likely_doer(text: str, end: int, owners: Owners, names: Names, dues: DueReader) -> NamedTask | None:
    """Read a task that begins with one attendee, or several, and is no sentence about them; the text stays whole."""
    if asks := _COMMA_ASKS.match(text, end):
        return _whole(text[asks.end() :], owners, dues)
    if not _ACTS.match(text, end) or not all(map(names.attends, owners.names)):
        return None
    return _whole(text, owners, dues) if is_plain_name(text[:end], names) else None


def is_plain_name(called: str, names: Names) -> bool:
    """Tell whether what begins a text can only be a name: no family name alone, no word, no department."""
    key = folded(called)
    if called.isupper() and called.isalpha():
        return key not in DEPARTMENTS
    name = names.resolve(called)
    alone = name is not None and " " not in called and len(name.split()) > 1 and not HONORIFIC.match(name)
    return key not in _ALSO_WORDS and not (alone and name is not None and key == folded(name.split()[-1]))


def read_clause(text: str, names: Names, dues: DueReader) -> NamedTask | None:
    """Read who does something in a later clause or in brackets: … in March, Dennis to get a price; (Derek to sort)."""
    owners = Owners()
    for clause in _IN_CLAUSE.finditer(text):
        found, end = doers_at(text, clause.end(), names)
        does = act_at(text, end) if found.names and all(map(names.attends, found.names)) else None
        if does and does.end() > end and not _GETS.match(text, does.end()):
            owners.add(tuple(found.names))
    return _whole(text, owners, dues) if owners.names else None


def explains(what: str, called: str, owner: str, names: Names) -> bool:
    """Tell whether a role after a name only explains it: collect the cheque from Dave (Treasurer)."""
    if names.resolve(called) is not None:
        return False
    words = what.split()
    return any(names.resolve(" ".join(words[-count:])) == owner for count in (1, 2, 3)) or bool(_EXPLAINED.search(what))


def _whole(text: str, owners: Owners, dues: DueReader) -> NamedTask:
    due, what = due_at_end(text, dues)
    return NamedTask(what.strip(AROUND), owners.in_order, owners.support, due)
