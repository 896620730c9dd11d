"""Votes: the results after which a motion binds nobody, and a vote in a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minutetui.words import say

if TYPE_CHECKING:
    from minutetui.core.meeting.model import Vote

NOT_CARRIED = frozenset({"lost", "withdrawn", "deferred", "未通过", "撤回", "暂缓"})
"""Results after which nothing was decided, and nobody has anything to do."""

VOTE_RESULTS = ("carried", "lost", "withdrawn", "deferred")
"""The results that have a word in the catalogues; any other is shown as it was written."""


def told_vote(vote: Vote | None, language: str) -> str:
    """Say how a motion was voted on: carried 7-1-2, moved Ann Lee, seconded Bo Chen. Empty for None."""
    if vote is None:
        return ""
    counts = [vote.for_, vote.against or 0, vote.abstain] if vote.for_ is not None else [vote.against, vote.abstain]
    result = say(language, f"vote-{vote.result}") if vote.result in VOTE_RESULTS else vote.result
    figures = "-".join(str(count) for count in counts if count is not None)
    people = [say(language, "vote-moved", name=vote.moved)] if vote.moved else []
    people += [say(language, "vote-seconded", name=vote.seconded)] if vote.seconded else []
    return say(language, "list-comma").join(filter(None, (f"{result} {figures}".strip(), *people)))
