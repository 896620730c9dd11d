"""The program ended from outside, wherever one is: what was typed there is in the file or comes back."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from helpers_app import meeting_file
from helpers_pty import Terminal, terminal
from minutetui.store.draft import DraftFile

READY = "F1 help"

WHERE = {
    "at the input": {"half a line": "note  half a line"},
    "changing a line": {
        "\x1b[A": "1 issue  2 discussion",
        "\r": "will be  note  kept",
        " half a line": "kept half a line",
    },
    "in the review": {"\x12": "shows them", "half a line": "half a line"},
    "in the prose": {"\x0f": "Enter writes", "1": "paragraph", "half a line": "half a line"},
    "in a question": {"\x07": "Enter go", "#": "The agenda item's title", "half a line": "half a line"},
    "at a paste": {"\x1b[200~half a line\rand another\x1b[201~": "2 lines"},
    "in the middle of a paste": {"half a ": "half a", "\x1b[200~line": ""},
}
"""The keys that lead there, and what each shows; a paste that has not ended shows nothing."""


def end_by_signal(opened: Terminal, number: int) -> None:
    os.kill(opened.pid, number)
    assert opened.wait_for_end() == 128 + number
    assert b"Traceback" not in opened.output
    opened.assert_given_back()


def end_by_closing(opened: Terminal) -> None:
    os.close(opened.fd)
    _, status = os.waitpid(opened.pid, 0)
    opened.status = os.waitstatus_to_exitcode(status)
    assert opened.status == 129


@pytest.mark.parametrize("how", ["SIGTERM", "SIGHUP", "closed"])
@pytest.mark.parametrize("where", WHERE)
def test_what_was_typed_anywhere_is_there_after_an_end_from_outside(tmp_path: Path, where: str, how: str) -> None:
    path = meeting_file(tmp_path)
    with terminal(path) as opened:
        opened.wait(READY)
        opened.send("kept\r")
        opened.wait("   kept")
        for keys, shown in WHERE[where].items():
            opened.send(keys)
            if shown:
                opened.wait(shown)
        if how == "closed":
            end_by_closing(opened)
        else:
            end_by_signal(opened, getattr(signal, how))
    left = path.read_text(encoding="utf-8") + DraftFile(path).read().typed
    assert '"kept' in left
    assert ("half a" if where == "in the middle of a paste" else "half a line") in left
