"""English: why a typed text is refused, and what is not stored as it may have been meant."""

from __future__ import annotations

CAPTURE_EN = {
    "read-as-action": "read as an action",
    "due-no-date": "“{due}” is no date; kept as said",
    "words-wanted": "Type the words of the line too.",
    "owner-wanted": "@ wants a name or a number after it.",
    "due-wanted": "+ wants a deadline after it.",
    "no-owner-before": "Nobody was named as an owner yet; @@ repeats the last one.",
    "no-due-before": "No deadline was said yet; ++ repeats the last one.",
    "no-such-name": "Nobody has the number {number} in the list of people.",
    "no-such-issue": "No open issue has the number {number}.",
    "no-such-gap": "No gap has the number {number}.",
    "no-such-slot": "The guide has no number {number} here.",
    "nowhere-said": "No line holds “{words}”.",
    "owner-supports": "{name} (support)",
}
