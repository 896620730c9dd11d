"""Actions in the programs that import them; importing twice adds nothing."""

from __future__ import annotations

import datetime as dt
import json
import os
import re
import subprocess
from pathlib import Path

import icalendar
import pytest

from helpers_faults import needs
from minutetui.cli.edge import run

pytestmark = pytest.mark.faults

SAMPLES = Path(__file__).parents[2] / "samples"
KHAL = """[calendars]
[[minutes]]
path = {folder}/calendar
type = calendar
[locale]
local_timezone = UTC
default_timezone = UTC
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
timeformat = %H:%M
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = {folder}/khal.db
"""


def export(name: str, folder: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> tuple[Path, str]:
    """Write the actions of all samples in a format."""
    assert run(["actions", str(SAMPLES), "--format", name]) == 0
    file = folder / f"actions.{name}"
    file.write_bytes(capsysbinary.readouterr().out)
    return file, file.read_text(encoding="utf-8")


def said(*command: str | Path, **environment: str) -> str:
    done = subprocess.run(
        command,
        env={**os.environ, "LC_ALL": "C.UTF-8", **environment},
        capture_output=True,
        check=True,
        text=True,
        timeout=120,
    )
    return done.stdout


def test_taskwarrior(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    needs("task")
    file, text = export("taskwarrior", tmp_path, capsysbinary)
    (tmp_path / "rc").write_text(f"data.location={tmp_path}/tasks\nconfirmation=no\n", encoding="utf-8")
    own = {"TASKRC": str(tmp_path / "rc"), "TASKDATA": str(tmp_path / "tasks")}
    (tmp_path / "tasks").mkdir()
    counts = []
    for _ in range(2):
        said("task", "import", file, **own)
        counts.append(int(said("task", "count", **own)))
    assert counts == [text.count('"uuid"')] * 2
    assert counts[0] > 50


def test_khal(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    needs("khal")
    file, text = export("ics-events", tmp_path, capsysbinary)
    (tmp_path / "calendar").mkdir()
    (tmp_path / "khal.conf").write_text(KHAL.format(folder=tmp_path), encoding="utf-8")
    counts = []
    for _ in range(2):
        said("khal", "-c", tmp_path / "khal.conf", "import", "--batch", "-a", "minutes", file)
        counts.append(len(list((tmp_path / "calendar").iterdir())))
    assert counts == [text.count("BEGIN:VEVENT")] * 2
    assert "向通信模块供应商发函" in said("khal", "-c", tmp_path / "khal.conf", "list", "2026-04-17", "1d")


def test_todoman(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """It reads a folder with one file for each task, named by its UID, as programs that synchronise write it."""
    needs("todoman")
    (tmp_path / "tasks").mkdir()
    (tmp_path / "config.py").write_text(f'path = "{tmp_path}/tasks"\ncache_path = "{tmp_path}/cache.db"\n', "utf-8")
    found = []
    for _ in range(2):
        file, text = export("ics", tmp_path, capsysbinary)
        for todo in icalendar.Calendar.from_ical(file.read_bytes()).walk("VTODO"):
            alone = icalendar.Calendar({"version": "2.0", "prodid": "-//tests//"})
            alone.add_component(todo)
            (tmp_path / "tasks" / f"{todo['uid']}.ics").write_bytes(alone.to_ical())
        listed = said("todoman", "--config", tmp_path / "config.py", "--porcelain", "list", "--status", "ANY", TZ="UTC")
        found.append(json.loads(listed))
    assert [len(tasks) for tasks in found] == [text.count("BEGIN:VTODO")] * 2
    days = [task["due"] for task in found[1] if task["summary"].startswith("向通信模块供应商发函")]
    assert [dt.datetime.fromtimestamp(day, dt.UTC).date() for day in days] == [dt.date(2026, 4, 17)]


TAKE_OVER = """(progn (require 'org) (require 'json)
  (let ((from (find-file-noselect "{file}")) (own (find-file-noselect "{folder}/own.org")))
    (with-current-buffer from
      (org-map-entries (lambda ()
        (let ((id (org-entry-get nil "ID")))
          (org-copy-subtree)
          (with-current-buffer own
            (unless (org-find-property "ID" id)
              (goto-char (point-max))
              (org-paste-subtree 1)))))))
    (with-current-buffer own
      (save-buffer)
      (princ (json-encode (vconcat (org-map-entries (lambda ()
        (vector (org-get-todo-state) (org-get-heading t t t t) (org-entry-get nil "DEADLINE")
                (vconcat (mapcar 'substring-no-properties (org-get-tags)))))))))))) """
"""Copies the entries whose ids are new into a file of one's own, and prints state, title, deadline and tags of all."""


def test_emacs_org(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    needs("emacs")
    file, text = export("org", tmp_path, capsysbinary)
    (tmp_path / "own.org").write_text("", encoding="utf-8")
    code = TAKE_OVER.replace("{file}", str(file)).replace("{folder}", str(tmp_path))
    first, second = (json.loads(said("emacs", "--batch", "--eval", code)) for _ in range(2))
    assert first == second
    assert len(first) == text.count("* TODO ") > 50
    assert run(["actions", str(SAMPLES), "--json"]) == 0
    listed = json.loads(capsysbinary.readouterr().out)
    wanted = [["TODO", _titled(one), one["due_date"], [_one_word(name) for name in one["owners"]]] for one in listed]
    found = [[state, title.replace("\u200b", ""), day and day[1:11], tags] for state, title, day, tags in first]
    assert sorted(found, key=str) == sorted(wanted, key=str)


def _titled(action: dict[str, str]) -> str:
    label, text = action["label"], action["text"]
    return text if not label or text.startswith(label) else f"{label}: {text}" if text else label


def _one_word(name: str) -> str:
    return "_".join(re.findall(r"[^\W_]+", name))
