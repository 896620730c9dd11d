"""Actions in the formats of calendars and task programs: stable ids, UTC, and text that stays text."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from typing import Any

import icalendar
import pytest
from markdown_it import MarkdownIt

from minutetui.cli.edge import run
from minutetui.cli.parser import TASK_FORMATS as NAMES
from minutetui.cli.task_formats import TASK_FORMATS

MEETING = """format = 1
title = "Depot review"
date = 2026-03-05

[[attendees]]
name = "Ann Lee"
email = "ann@harbour.example"

[[agenda]]
id = "a1"
title = "Doors"

[[agenda.lines]]
id = "k1"
tag = "action"
text = {text}
owners = ["Ann Lee", "Bo"]
due = "19 March"
due_date = 2026-03-19

[[agenda.lines]]
id = "k2"
tag = "action"
text = "Think about gates"
due = "soon"

[[agenda.lines]]
id = "k3"
tag = "action"
text = "Sell the yard"
confidential = true
due_date = 2026-03-20
"""

HOSTILE = [
    "=HYPERLINK(1)",
    "* DONE other :tag:",
    "[[elisp:(delete)]] elisp:(x) <2020-01-01 Wed> file:/etc/x",
    "x done +project @context due:2020-01-01 id:1",
    "@label #project p1 [a](javascript:x)",
    "- [x] `code` <script>",
    "END:VTODO\nBEGIN:VEVENT\nSUMMARY:x",
    "关门；\u202e反",
]


def export(
    name: str, folder: Path, capsysbinary: pytest.CaptureFixture[bytes], *more: str, text: str = "Fix doors"
) -> str:
    (folder / "a.toml").write_text(MEETING.format(text=json.dumps(text)), encoding="utf-8")
    assert run(["actions", str(folder), "--format", name, *more]) == 0
    return capsysbinary.readouterr().out.decode("utf-8-sig")


def test_the_parser_offers_every_format() -> None:
    assert tuple(TASK_FORMATS) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_what_is_confidential_stays_out_unless_asked_for(
    name: str, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert "Sell the yard" not in export(name, tmp_path, capsysbinary)
    assert "Sell the yard" in export(name, tmp_path, capsysbinary, "--confidential")


@pytest.mark.parametrize("name", NAMES)
def test_the_same_actions_give_the_same_bytes(
    name: str, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    first = export(name, tmp_path, capsysbinary)
    assert first == export(name, tmp_path, capsysbinary)
    assert "Fix doors" in first


def test_to_dos_and_events(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    todo, open_one = _calendar(export("ics", tmp_path, capsysbinary)).walk("VTODO")
    assert (str(todo["SUMMARY"]), str(todo["DUE"].dt), str(todo["ATTENDEE"])) == (
        "Fix doors",
        "2026-03-19",
        "mailto:ann@harbour.example",
    )
    assert todo["ATTENDEE"].params["CN"] == "Ann Lee"
    assert ("DUE" in open_one, "Deadline: soon" in str(open_one["DESCRIPTION"])) == (False, True)
    (event,) = _calendar(export("ics-events", tmp_path, capsysbinary)).walk("VEVENT")
    assert (str(event["DTSTART"].dt), str(event["DTEND"].dt)) == ("2026-03-19", "2026-03-20")
    assert "Actions without a day" not in "".join(event.to_ical().decode())


def test_an_action_that_is_carried_over_keeps_its_id(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    before = json.loads(export("taskwarrior", tmp_path, capsysbinary))[0]["uuid"]
    assert run(["new", str(tmp_path / "b.toml"), "--from", str(tmp_path / "a.toml")]) == 0
    capsysbinary.readouterr()
    assert run(["actions", str(tmp_path), "--format", "taskwarrior"]) == 0
    tasks = json.loads(capsysbinary.readouterr().out)
    assert [task["uuid"] for task in tasks if task["description"] == "Fix doors"] == [before]


def _calendar(text: str) -> Any:
    return icalendar.Calendar.from_ical(text)


def _ics(text: str) -> list[str]:
    calendar = _calendar(text)
    return [str(todo["SUMMARY"]) for todo in calendar.walk("VTODO")] + [str(one) for one in calendar.walk("VEVENT")]


def _org(text: str) -> list[str]:
    markup = r"\[\[|[<\[]\d{4}-\d\d-\d\d [A-Z]|\b(?:elisp|file|shell):\S|:\w+:$"
    rows = [row for row in text.splitlines() if not re.match(r"  (DEADLINE|:PROPERTIES:|:ID:|:END:)", row)]
    rows = [row.removesuffix(" :Ann_Lee:Bo:") for row in rows]
    assert not [row for row in rows if re.search(markup, row)]
    return [row.removeprefix("* TODO ") for row in rows if row.startswith("*")]


def _todotxt(text: str) -> list[str]:
    titles = []
    for row in text.splitlines():
        words = row.split()
        assert len([word for word in words if re.match(r"\w+:\w", word) and not word.startswith("id:")]) <= 1
        assert sum(word.startswith("id:") for word in words) == 1
        titles.append(row.split(" ", 1)[1].partition(" +Depot_review")[0])
    return titles


def _todoist(text: str) -> list[str]:
    rows = list(csv.DictReader(io.StringIO(text)))
    assert not [row for row in rows if re.match(r"[=+@-]", row["CONTENT"]) or re.search(r"[@#]\w", row["CONTENT"])]
    return [row["CONTENT"].removeprefix("'") for row in rows]


def _markdown(text: str) -> list[str]:
    tokens = MarkdownIt().enable("table").parse(text)
    assert not [one for token in tokens for one in token.children or () if one.type in ("link_open", "html_inline")]
    return [token.content for token in tokens if token.type == "inline"]


READ: dict[str, Any] = {
    "ics": _ics,
    "org": _org,
    "todotxt": _todotxt,
    "todoist": _todoist,
    "markdown": _markdown,
    "taskwarrior": lambda text: [task["description"] for task in json.loads(text)],
}


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("name", READ)
def test_no_text_is_read_as_more_than_text(
    name: str, text: str, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    found = READ[name](export(name, tmp_path, capsysbinary, text=text))
    assert len(found) == 2
    if name != "markdown":
        assert found[0].replace("\u200b", "") == text.replace("\n", " ").replace("\u202e", "")
