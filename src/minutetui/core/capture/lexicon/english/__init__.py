"""The English words of the grammar, by subject: each module fills one class of `lexicon.py`."""

from __future__ import annotations

from minutetui.core.capture.lexicon.english.assigned import ASSIGNED
from minutetui.core.capture.lexicon.english.attendance import ATTENDANCE
from minutetui.core.capture.lexicon.english.deadlines import DEADLINES
from minutetui.core.capture.lexicon.english.facts import FACTS
from minutetui.core.capture.lexicon.english.lines import LINES
from minutetui.core.capture.lexicon.english.motion import MOTION
from minutetui.core.capture.lexicon.english.owners import OWNERS
from minutetui.core.capture.lexicon.english.results import RESULTS
from minutetui.core.capture.lexicon.english.voting import VOTES
from minutetui.core.capture.lexicon.lexicon import Lexicon, TypedWords

ENGLISH = Lexicon(
    spaced=True,
    lines=LINES,
    owners=OWNERS,
    assigned=ASSIGNED,
    deadlines=DEADLINES,
    attendance=ATTENDANCE,
    facts=FACTS,
    motion=MOTION,
    votes=VOTES,
    results=RESULTS,
    typed=TypedWords(
        said="said",
        lead=" (lead)",
        support=" (support)",
        moved="moved {name}",
        seconded="seconded {name}",
        votes=("{n} for", "{n} against", "{n} abstain"),
        motion="({parts})",
        motion_lead="Motion: ",
        comma=", ",
        next_meeting="Next meeting: ",
        proxy_of="for {name}",
        by_proxy="represented by {name}",
        came_late="late",
        left_early="left early",
        was_out="out for a while",
        left_for="left for {item}",
        came_back="back at {time}",
        names=", ",
        facts={
            "place": "Venue: {place}",
            "started": "Started: {started}",
            "ended": "Adjourned: {ended}",
            "quorum": "Quorum: {quorum}",
            "numbers": "Due: {expected}, present: {headcount}",
            "number": "Minutes number: {number}",
            "issued_by": "Issued by: {issued_by}",
            "secrecy": "Classification: {secrecy}",
            "attachments": "Attachments: {attachments}",
            "send_to": "Addressed to: {send_to}",
            "copy_to": "Copy to: {copy_to}",
            "circulate": "Copies to: {circulate}",
            "printed_by": "Printed by: {printed_by}",
            "printed_on": "Date of issue: {printed_on}",
        },
    ),
)
