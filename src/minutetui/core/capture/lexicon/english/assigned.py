"""English has a space after a name: the words of `owners` are enough."""

from __future__ import annotations

from minutetui.core.capture.lexicon.of_lines import AssignedWords

ASSIGNED = AssignedWords(
    before="",
    part_stems=(),
    led="",
    checks="",
    next_part="",
    function="",
    charge="",
    due="",
    days="",
    timed="",
    by="",
    task="",
    beside="",
    part_of="",
    topic="",
    turn="",
    no_owners="",
    given_to="",
    supporting="",
    people_last="",
    no_task="",
    noun_last="",
    task_sign="",
    verbs="",
)
