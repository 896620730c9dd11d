"""English has a space after a name: the words of `owners` are enough."""

from __future__ import annotations

from minutetui.core.capture.lexicon.of_owners import AssignedWords

ASSIGNED = AssignedWords(
    people_last=(
        r"\b(?:winner|nominee|candidate|finalist|speaker|guest|recipient|applicant|leaver|joiner|starter|retiree|graduate|"
        r"awardee|honou?ree)s?$"
    ),
)
