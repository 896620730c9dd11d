"""The actions in the formats of calendars and task programs: a table of formats, each a function from actions to bytes.

No text of a meeting is read as more than text: what a program would take for a tag, a date or a link of its own is
divided by a zero-width space. Ids stay the same, so that a program that knows ids imports an action once.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import re
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal

from minutetui.core.series.actions import Action
from minutetui.core.series.outstanding import decided_in
from minutetui.core.text.characters import printable
from minutetui.words import say

_IDS = uuid.UUID("6f6a2c1e-7c55-5d7b-9a0e-3d8c35a1f0b4")
"""The name space of the ids of actions."""
_GAP = "\u200b"
FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""The characters that begin a formula in a spreadsheet; some spreadsheets accept the full-width forms too."""

_ORG_MARKUP = re.compile(
    r"(?<=\[)(?=\[)|(?<=[<\[])(?=\d{4}-)|(?<=\{)(?=\{)|(?<=src)(?=_)|(?<=call)(?=_)|(?<=:)(?=$)|(?<=\[)(?=#)"
    r"|(?<=[a-z+])(?=:\S)(?<!http)(?<!https)(?<!mailto)",
    re.IGNORECASE,
)
"""Text that Org would read as a link, a time stamp, a macro, code, tags or a priority."""
_TODOTXT_MARKUP = re.compile(r"(?:^|(?<=\s))(?=[+@])|(?<=[^\s:])(?=:[^\s/])")
_TODOIST_MARKUP = re.compile(r"(?<=[@#+%!])(?=\w)|\b(?=p[1-4]\b)|(?<=\])(?=\()", re.IGNORECASE)


@dataclass(frozen=True)
class TaskExport:
    """What a format needs besides the actions."""

    language: str
    today: dt.date


def harmless(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet would take for a formula, and spaces for line ends and controls."""
    cell = printable(cell)
    return f"'{cell}" if cell.lstrip().startswith(FORMULA) else cell


def task_id(action: Action) -> uuid.UUID:
    """Give the id of an action, the same in every export: from the meeting that decided it and its id there."""
    first = action.first_id or action.id or action.text
    return uuid.uuid5(_IDS, "\n".join((action.meeting, str(action.date or ""), first)))


def _title(action: Action) -> str:
    """Give an action in one line: label and text."""
    label = "" if action.text.startswith(action.label) else action.label
    return printable(": ".join(filter(None, (label, action.text))) or action.label).strip()


def _notes(action: Action, asked: TaskExport) -> list[str]:
    """List where an action was decided, who is responsible, and a deadline in words."""
    names = say(asked.language, "list-comma").join(owner.name for owner in action.owners)
    rows = [say(asked.language, "tasks-decided", meeting=decided_in(action, asked.language))]
    rows += [say(asked.language, "tasks-owners", names=names)] if names else []
    rows += [say(asked.language, "tasks-due", due=action.due)] if action.due and action.due_date is None else []
    return [printable(row) for row in rows]


def _calendar(actions: Sequence[Action], asked: TaskExport, kind: Literal["todo", "event"]) -> bytes:
    import icalendar  # noqa: PLC0415

    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//MinuteTUI//Actions//EN")
    calendar.add("version", "2.0")
    for action in actions:
        if kind == "todo" or action.due_date is not None:
            entry: Any = icalendar.Todo() if kind == "todo" else icalendar.Event()
            _fill(entry, action, asked, kind)
            calendar.add_component(entry)
    return bytes(calendar.to_ical())


def _fill(entry: Any, action: Action, asked: TaskExport, kind: Literal["todo", "event"]) -> None:
    """Write an action as a to-do, or as an event of its day."""
    from icalendar import vCalAddress  # noqa: PLC0415

    entry.add("uid", f"{task_id(action)}@minutetui{'' if kind == 'todo' else '.day'}")
    entry.add("dtstamp", dt.datetime.combine(action.date or asked.today, dt.time(), dt.UTC))
    entry.add("summary", _title(action))
    entry.add("description", "\n".join(_notes(action, asked)))
    if action.confidential:
        entry.add("class", "CONFIDENTIAL")
    for owner in action.owners:
        if re.fullmatch(r"[^\s@<>,;:\"]+@[^\s@<>,;:\"]+", owner.email):
            address = vCalAddress(f"mailto:{owner.email}")
            address.params["CN"] = printable(owner.name).replace('"', "'")
            entry.add("attendee", address, encode=0)
    if kind == "todo":
        entry.add("status", "NEEDS-ACTION")
        if action.due_date is not None:
            entry.add("due", action.due_date)
    elif action.due_date is not None:
        entry.add("dtstart", action.due_date)
        entry.add("dtend", action.due_date + dt.timedelta(1))
        entry.add("transp", "TRANSPARENT")


def _taskwarrior(actions: Sequence[Action], asked: TaskExport) -> bytes:
    tasks = []
    for action in actions:
        entry = _utc(action.date or asked.today)
        task: dict[str, Any] = {"uuid": str(task_id(action)), "status": "pending", "entry": entry}
        task |= {"description": _title(action), "project": printable(action.meeting).replace(".", "．")}
        task |= {"due": _utc(action.due_date)} if action.due_date is not None else {}
        task["annotations"] = [{"entry": entry, "description": note} for note in _notes(action, asked)]
        tasks.append(task)
    return (json.dumps(tasks, ensure_ascii=False, indent=1) + "\n").encode()


def _utc(day: dt.date) -> str:
    """Write the beginning of a local day in UTC, as Taskwarrior stores it."""
    return dt.datetime.combine(day, dt.time()).astimezone(dt.UTC).strftime("%Y%m%dT%H%M%SZ")


def _org(actions: Sequence[Action], asked: TaskExport) -> bytes:
    rows: list[str] = []
    for action in actions:
        tags = "".join(f"{_word(owner.name)}:" for owner in action.owners)
        rows.append(f"* TODO {_divided(_ORG_MARKUP, _title(action))}{tags and f' :{tags}'}")
        if action.due_date is not None:
            rows.append(f"  DEADLINE: <{action.due_date:%Y-%m-%d}>")
        rows += ["  :PROPERTIES:", f"  :ID: {task_id(action)}", "  :END:"]
        rows += [f"  {_divided(_ORG_MARKUP, note)}" for note in _notes(action, asked)]
    return ("\n".join(rows) + "\n").encode() if rows else b""


def _todotxt(actions: Sequence[Action], asked: TaskExport) -> bytes:
    rows = []
    for action in actions:
        words = [(action.date or asked.today).isoformat(), _divided(_TODOTXT_MARKUP, _title(action))]
        words += [f"+{_word(action.meeting)}", *(f"@{_word(owner.name)}" for owner in action.owners)]
        words += [f"due:{action.due_date.isoformat()}"] if action.due_date is not None else []
        rows.append(" ".join((*words, f"id:{task_id(action)}")))
    return "".join(f"{row}\n" for row in rows).encode()


def _word(text: str) -> str:
    """Turn a name into one word."""
    return re.sub(r"[\W_]+", "_", text).strip("_") or "_"


def _todoist(actions: Sequence[Action], asked: TaskExport) -> bytes:
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(("TYPE", "CONTENT", "DESCRIPTION", "PRIORITY", "INDENT", "DATE", "DATE_LANG"))
    for action in actions:
        what = harmless(_divided(_TODOIST_MARKUP, _title(action)))
        notes = harmless(_divided(_TODOIST_MARKUP, " / ".join(_notes(action, asked))))
        due = action.due_date.isoformat() if action.due_date is not None else ""
        table.writerow(("task", what, notes, "4", "1", due, "en"))
    return text.getvalue().encode("utf-8-sig")


def _markdown(actions: Sequence[Action], asked: TaskExport) -> bytes:
    from minutetui.summary.backends.markdown import escape_markdown  # noqa: PLC0415

    text = ""
    for action in actions:
        names = say(asked.language, "list-comma").join(owner.name for owner in action.owners)
        due = action.due_date.isoformat() if action.due_date is not None else action.due
        about = " · ".join(filter(None, (names, due, decided_in(action, asked.language))))
        text += f"- [ ] {escape_markdown(_title(action))} — {escape_markdown(about, start=False)}\n"
    return text.encode()


def _divided(markup: re.Pattern[str], text: str) -> str:
    """Insert a zero-width space where a program would read more than text."""
    return markup.sub(_GAP, text)


TASK_FORMATS: dict[str, Callable[[Sequence[Action], TaskExport], bytes]] = {
    "ics": partial(_calendar, kind="todo"),
    "ics-events": partial(_calendar, kind="event"),
    "taskwarrior": _taskwarrior,
    "org": _org,
    "todotxt": _todotxt,
    "todoist": _todoist,
    "markdown": _markdown,
}
"""Every format by its name; `cli/parser.py` offers the same names without loading this module."""
