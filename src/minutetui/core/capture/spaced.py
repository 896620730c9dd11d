"""Those who do something, where an English action names them without a sign and with a verb that is not known.

> Dave oil the gate      > Ravi & auditor to meet      > Replace the battery (Derek to sort)

The text then stays whole, as typed: a name that is wrongly taken for an owner must not be missing from it.
"""

from __future__ import annotations

import re

from minutetui.core.capture.deadlines import DueReader
from minutetui.core.capture.doers import ALSO_WORDS, NamedTask, doers_at
from minutetui.core.capture.due_words import AROUND, LONGEST_TASK, act_at, deadline_of, due_at_end
from minutetui.core.capture.joined import group_of
from minutetui.core.capture.lexicon import any_of
from minutetui.core.capture.owners import Owners
from minutetui.core.capture.signs import unshield
from minutetui.core.due import Due
from minutetui.core.people.calling import HONORIFIC
from minutetui.core.people.known import DEPARTMENTS
from minutetui.core.people.names import Names
from minutetui.core.text.characters import folded, has_han

_ACTS, _IN_CLAUSE = any_of("owners.acts", exact=True), any_of("owners.in_clause", exact=True)
_COMMA_ASKS, _EXPLAINED = any_of("owners.comma_asks", exact=True), any_of("owners.explained", exact=True)
_LEADS_IT = any_of("owners.leads_it")
_GETS = any_of("owners.gets", exact=True)
_EACH_BEGINS, _BOTH = any_of("owners.each_begins", exact=True), any_of("owners.both", exact=True)
_EACH_DOES, _EACH_WHEN = any_of("owners.each_does", exact=True), any_of("owners.each_when")
_ASKED, _REACHED = any_of("owners.asked"), any_of("owners.reached")


def likely_doer(text: str, end: int, owners: Owners, names: Names, dues: DueReader) -> NamedTask | None:
    """Read a task that begins with one attendee, or several, and is no sentence about them; the text stays whole."""
    if asks := _COMMA_ASKS.match(text, end):
        return _whole(text[asks.end() :], owners, dues)
    are_sure = names.known if text.startswith(" (", end) else names.attends  # Platform (urgent) to patch it
    if not _ACTS.match(text, end) or not all(map(are_sure, owners.names)):
        return None
    return _whole(text, owners, dues) if is_plain_name(text[:end], names) else None


def is_plain_name(called: str, names: Names) -> bool:
    """Tell whether what begins a text can only be a name: no family name alone, no word, no department."""
    key = folded(called)
    if called.isupper() and called.isalpha():
        return key not in DEPARTMENTS
    name = names.resolve(called)
    alone = name is not None and " " not in called and len(name.split()) > 1 and not HONORIFIC.match(name)
    return key not in ALSO_WORDS and not (alone and name is not None and key == folded(name.split()[-1]))


def read_clause(text: str, names: Names, dues: DueReader) -> NamedTask | None:
    """Read who does something in a later clause or in brackets: … in March, Dennis to get a price; (Derek to sort)."""
    owners = Owners()
    for clause in _IN_CLAUSE.finditer(text):
        found, end = doers_at(text, clause.end(), names)
        attend = found.names and all(map(names.attends, found.names))
        if attend and not _is_asked(text, 0, clause, end, names) and is_act(text, end):
            owners.add(tuple(found.names))
    return _whole(text, owners, dues) if owners.names else None


def is_act(text: str, end: int) -> bool:
    """Tell whether people, who end at an index, do something with a known verb; who only gets a copy does nothing."""
    does = act_at(text, end)
    return does is not None and does.end() > end and not _GETS.match(text, does.end())


def read_each(text: str, names: Names, dues: DueReader, first: tuple[str, ...] = ()) -> NamedTask | None:
    """Read who does something where several people have a task each: Roy does the panels by Thurs; Farah to paint.

    `first` are those whose task begins the text. The text stays whole; so does a deadline that is not that of all.
    """
    if len(text) > LONGEST_TASK or has_han(text):
        return None
    owners, starts, last = Owners(), [0] if first else [], 0
    owners.add(first)
    clauses = list(_EACH_BEGINS.finditer(text))
    if len(clauses) + len(starts) > 1:
        clauses = [one for one in clauses if names.may_begin(text[one.end() :])]
    if len(clauses) + len(starts) < 2:
        return None
    for clause in clauses:
        found, end = _doers(text, clause.end(), names) if clause.start() >= last else (Owners(), 0)
        if not found.names or _is_asked(text, last, clause, end, names):
            continue
        if _has_task(text, clause, end):
            owners.add(tuple(found.names))
            starts.append(clause.start())
        last = end
    if len(starts) < 2 or len(owners.names) < 2:
        return None
    ends = [*starts[1:], len(text)]
    dated = [_has_due(text[start:end].strip(AROUND), dues) for start, end in zip(starts, ends, strict=True)]
    due, what = (None, text) if any(dated[:-1]) else due_of_all(text, dues)
    return NamedTask(what.strip(AROUND), owners.in_order, (), due)


def due_of_all(text: str, dues: DueReader) -> tuple[Due | None, str]:
    """Read the deadline that ends several tasks; it stays in the text if it may be that of the last one only."""
    due, what = due_at_end(text, dues)
    bare = _BOTH.sub("", what)
    of_all = bare != what or text[len(what) :].lstrip(" ")[:1] in tuple(",;-–—(") or what.endswith((",", ";"))
    return due, bare.rstrip(" -–—") if due and of_all else text


def _doers(text: str, start: int, names: Names) -> tuple[Owners, int]:
    """Read attendees at an index, and their end; the w of `Dean w/e 12 Dec` is no initial."""
    found, end = doers_at(text, start, names)
    end -= 2 if text.startswith(" w/", end - 2) else 0
    return (found if all(names.attends(name) or group_of(name) for name in found.names) else Owners()), end


def _is_asked(text: str, start: int, clause: re.Match[str], end: int, names: Names) -> bool:
    """Tell whether a name is only one more of those who are asked something: ask Sal and Bev to help."""
    does = act_at(text, end)
    if does and (does["dropped"] or "to") != "to":  # and Bev will help
        return False
    before = text[start : clause.start()]
    joined = " and" in clause[0] or "&" in clause[0]
    if not (joined or clause[0] == ", "):
        return False
    listed = names.resolve(before.rpartition(" ")[2]) is not None
    return (listed and joined) or ((listed or joined) and _ASKED.search(before) is not None)


def _has_task(text: str, clause: re.Match[str], end: int) -> bool:
    """Tell whether a clause that begins with people says what they do, or by when, or is a bracket of its own."""
    if text[end : end + 1] == ")" and clause[0].endswith("("):
        return True
    does = act_at(text, end)
    if does is not None:
        return not (does.end() > end and _GETS.match(text, does.end()))
    colon = text.startswith(": ", end)
    return colon or any(pattern.match(text, end) for pattern in (_EACH_DOES, _EACH_WHEN))


def _has_due(part: str, dues: DueReader) -> bool:
    """Tell whether the task of one of several people has a deadline."""
    when = _EACH_WHEN.search(part)
    said = unshield(when[0].strip(AROUND + "()-–—")) if when else ""
    return bool(said and dues.read(said).kind != "unread") or due_at_end(part, dues)[0] is not None


def read_alone(text: str, names: Names, dues: DueReader, *, label: str) -> NamedTask | None:
    """Read a text after the label of an action that only says who does it, perhaps by when: Dean by mid Jan."""
    owners, last = _doers(text, 0, names)
    asked = _ASKED.match(label) is not None
    if not owners.names or has_han(text) or (asked and not _REACHED.match(label)):
        return None
    leads = _LEADS_IT.match(text, last)
    end = leads.end() if leads else last
    said = text[end:].strip(AROUND + "()-–—")
    due = _due_alone(said, dues) if said and _EACH_WHEN.fullmatch(text.rstrip(f"{AROUND})"), end) else None
    plain = not (said or asked) and is_plain_name(text[:last].strip(), names)
    if not (due or plain) or (asked and len(owners.names) > 1 and label.endswith("s")):
        return None
    return NamedTask("", owners.in_order, owners.support, due)


def _due_alone(said: str, dues: DueReader) -> Due | None:
    """Read a time after the one who does something, and nothing else: by mid Jan, in spring."""
    due = deadline_of(said, dues) or dues.read(unshield(said))
    return None if due.kind == "invalid" else due


def explains(what: str, called: str, owner: str, names: Names) -> bool:
    """Tell whether a role after a name only explains it: collect the cheque from Dave (Treasurer)."""
    if names.resolve(called) is not None:
        return False
    words = what.split()
    return any(names.resolve(" ".join(words[-count:])) == owner for count in (1, 2, 3)) or bool(_EXPLAINED.search(what))


def _whole(text: str, owners: Owners, dues: DueReader) -> NamedTask:
    due, what = due_at_end(text, dues)
    return NamedTask(what.strip(AROUND), owners.in_order, owners.support, due)
