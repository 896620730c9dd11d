"""A motion and its vote in a few words: carried 7-1-2, moved Ann Lee, seconded Bo Chen."""

from __future__ import annotations

from minutetui.core.meeting.model import Vote
from minutetui.words import say

RESULTS = ("carried", "lost", "withdrawn", "deferred")


def told_vote(vote: Vote | None, language: str) -> str:
    """Say how something was voted on; empty for None."""
    if vote is None:
        return ""
    counts = [vote.for_, vote.against or 0, vote.abstain] if vote.for_ is not None else [vote.against, vote.abstain]
    result = say(language, f"vote-{vote.result}") if vote.result in RESULTS else vote.result
    figures = "-".join(str(count) for count in counts if count is not None)
    people = [say(language, "vote-moved", name=vote.moved)] if vote.moved else []
    people += [say(language, "vote-seconded", name=vote.seconded)] if vote.seconded else []
    return say(language, "list-comma").join(filter(None, (f"{result} {figures}".strip(), *people)))
