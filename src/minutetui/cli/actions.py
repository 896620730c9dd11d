"""`actions`: the open actions of many meetings, for a person, a program (--json) or a spreadsheet (--csv)."""

from __future__ import annotations

import argparse
import csv
import datetime as dt
import io
import shutil
import sys
from collections.abc import Iterable

from minutetui.cli.archive import database_of, paths_of
from minutetui.cli.edge import must_be_file, print_errors, read_text
from minutetui.cli.output import note, put, put_bytes, put_json, show, shown_progress
from minutetui.core.series.actions import Action
from minutetui.core.series.chart import ActionChart, chart_of
from minutetui.core.series.outstanding import (
    ActionGroup,
    decided_in,
    name_in_file,
    notes,
    outstanding,
    owned_by,
    state,
    with_headings,
)
from minutetui.core.text.characters import printable
from minutetui.core.vocabulary import LineStatus
from minutetui.errors import MinuteError, UsageError
from minutetui.store.actions import actions_from, find_action, read_actions
from minutetui.store.config import draws_blocks, now, reader_language, today
from minutetui.store.libraries import pinyin
from minutetui.words import Saying, say

COLUMNS = (
    *("state", "due_date", "due", "owners", "units", "label", "text", "tag", "status", "confidential"),
    *("meeting", "date", "item", "issue", "file", "id"),
)

ActionEntry = dict[str, str | bool | list[str] | None]


def do_actions(asked: argparse.Namespace) -> int:
    """Print the open actions; a file that cannot be read is reported, and the others are listed."""
    if asked.screen:
        return _show(asked)
    if asked.mark:
        return _mark(asked.paths, asked.mark)
    database = database_of(asked)
    with shown_progress(reader_language()) as progress:
        found, problems = read_actions(paths_of(asked), progress, finished=asked.chart, database=database)
    if "-" in asked.paths:
        found += actions_from(read_text("-")[0], say(reader_language(), "standard-input"))
    status = print_errors(problems)
    _print(found, asked)
    return status


def _print(found: list[Action], asked: argparse.Namespace) -> None:
    """Print actions as asked."""
    day, lang = asked.on or today(), reader_language()
    if asked.chart:
        chart = chart_of(found, day, asked.owner, pinyin, confidential=asked.confidential)
        put_chart(chart, lang, as_json=asked.json)
        return
    every = outstanding(found)
    if asked.owner is not None:
        every = owned_by(every, asked.owner, pinyin)
    if asked.overdue:
        every = [action for action in every if state(action, day) == "overdue"]
    actions = [action for action in every if asked.confidential or not action.confidential]
    if asked.json:
        put_json([as_entry(action, day) for action in actions])
    elif asked.csv:
        write_csv([as_entry(action, day) for action in actions])
    elif asked.format is not None:
        _export(actions, asked, lang)
    elif actions:
        put("\n\n".join(_shown(actions, asked.by, day, lang)))
    else:
        print(say(lang, "actions-none"), file=sys.stderr)
    if withheld := len(every) - len(actions):
        note(lang, Saying("tasks-withheld", count=withheld))


def _export(actions: list[Action], asked: argparse.Namespace, lang: str) -> None:
    """Write actions for another program; what has no day, and so no event, is counted on standard error."""
    from minutetui.cli.task_formats import TASK_FORMATS, TaskExport  # noqa: PLC0415 - few lists are exported

    put_bytes(TASK_FORMATS[asked.format](actions, TaskExport(lang, asked.on or today())))
    undated = sum(action.due_date is None for action in actions) if asked.format == "ics-events" else 0
    if undated:
        note(lang, Saying("tasks-undated", count=undated))


def _show(asked: argparse.Namespace) -> int:
    """Show the actions on a screen, grouped and narrowed as asked."""
    from minutetui.cli.screens import open_screens  # noqa: PLC0415
    from minutetui.tui.start import ActionsOf  # noqa: PLC0415

    words = (asked.owner or "", say(reader_language(), "actions-overdue") if asked.overdue else "")
    must_be_file("actions --screen", *asked.paths)
    database, text = database_of(asked), " ".join(filter(None, words))
    return open_screens(None, actions=ActionsOf(tuple(paths_of(asked)), asked.by, text, database))


def _mark(names: list[str], status: LineStatus) -> int:
    """Mark actions, each in its own file; one that cannot be marked is reported, and the others are marked."""
    from minutetui.store.follow_up import mark  # noqa: PLC0415 - it loads the model, which no list needs

    if not names:
        raise UsageError(Saying("no-such-action", name=""), Saying("hint-action-name"))
    lang, problems, found = reader_language(), [], []
    for name in names:  # find all before the first is marked: saving replaces repeated ids
        try:
            found.append(find_action(name))
        except MinuteError as error:
            problems.append(error)
    for action in found:
        try:
            notices = mark(action, status, now())
        except MinuteError as error:
            problems.append(error)
        else:
            show(f"{say(lang, f'status-{status}')}: {action.label or action.text}")
            note(lang, *notices)
    return print_errors(problems)


def as_entry(action: Action, day: dt.date) -> ActionEntry:
    """Give an action as --json prints it, and --csv with lists joined; docs/actions.md says what each key means."""
    return {
        "state": state(action, day),
        "due_date": action.due_date.isoformat() if action.due_date else None,
        "due": action.due,
        "owners": [owner.name for owner in action.owners],
        "units": list(dict.fromkeys(owner.unit for owner in action.owners if owner.unit)),
        "label": action.label,
        "text": action.text,
        "tag": action.tag,
        "status": action.status,
        "confidential": action.confidential,
        "meeting": action.meeting,
        "date": action.date.isoformat() if action.date else None,
        "item": action.item,
        "issue": action.issue,
        "file": action.file,
        "id": action.id,
    }


def write_csv(entries: list[ActionEntry]) -> None:
    """Write a table that spreadsheets open as it is: UTF-8 with a byte-order mark, and no cell that is a formula."""
    from minutetui.cli.task_formats import harmless  # noqa: PLC0415

    text = io.StringIO()
    table = csv.writer(text, quoting=csv.QUOTE_ALL)
    table.writerow(COLUMNS)
    table.writerows([harmless(_cell(entry[name])) for name in COLUMNS] for entry in entries)
    put_bytes(text.getvalue().encode("utf-8-sig"))


def _cell(value: str | bool | list[str] | None) -> str:
    if isinstance(value, list):
        return "; ".join(value)
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else value or ""


def _shown(actions: list[Action], by: ActionGroup | None, day: dt.date, lang: str) -> Iterable[str]:
    """Give the list as blocks of text, by urgency or grouped as asked."""
    for name, group in with_headings(actions, by, lang, day):
        rows = (_row(action, by, day, lang) for action in group)
        yield "\n".join((f"{printable(name)} ({len(group)})", *rows))


def _row(action: Action, by: ActionGroup | None, day: dt.date, lang: str) -> str:
    """Write an action in three lines: by when, by whom, and what; where it was decided; in which file it is."""
    owners = say(lang, "list-comma").join(owner.name for owner in action.owners) or say(lang, "no-owner")
    label = action.label if action.label != owners else ""
    what = say(lang, "colon").join(filter(None, (owners, label, action.text)))
    told = notes(action, lang, None if by is None else day)  # if no heading gives the urgency
    note = say(lang, "actions-note", text=told) if told else ""
    lines = (what + note, decided_in(action, lang, with_meeting=by != "meeting"), name_in_file(action))
    due = action.due_date.isoformat() if action.due_date else ""
    return f"  {due:10}  " + f"\n{' ' * 14}".join(printable(line) for line in lines if line)


def put_chart(chart: ActionChart, language: str, *, as_json: bool) -> None:
    """Print a chart."""
    if as_json:
        put_json({name: [one._asdict() for one in part] for name, part in chart._asdict().items()})
        return
    from minutetui.rows.bars import Bars, chart_rows  # noqa: PLC0415 - rich comes with it

    rows = chart_rows(chart, Bars(shutil.get_terminal_size().columns, draws_blocks()), language)
    put("\n".join("".join(text for text, _ in row.parts).rstrip() for row in rows))
