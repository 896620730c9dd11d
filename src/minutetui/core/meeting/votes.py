"""Votes: the closed words for the outcome of a motion and how it was reached, and a vote in a few words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from minutetui.core.people.offices import only_assists
from minutetui.words import say

if TYPE_CHECKING:
    from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting, Vote

VOTE_RESULTS = ("carried", "lost", "withdrawn", "deferred", "tabled", "unseconded", "unclear")
"""The results that have a word in the catalogues (`vote-RESULT`); any other is shown as it was written."""

VOTE_MANNERS = (
    *("unanimous", "nem-con", "consensus", "show-of-hands", "voice", "roll-call", "ballot", "acclamation"),
    *("casting-vote", "amended", "in-principle"),
)
"""The ways to reach a result that have a word in the catalogues (`vote-MANNER`)."""

UNOPPOSED = frozenset({"acclamation", "unanimous", "nem-con", "consensus"})
"""The manners that imply that a motion was carried."""

PUT_OFF = ("deferred", "tabled", "withdrawn")
"""Results of a motion that was not voted on, and may come back."""
NOT_CARRIED = frozenset({"lost", "withdrawn", "deferred", "tabled", "unseconded", "未通过", "撤回", "暂缓"})
"""Results after which nothing was decided, and nobody has anything to do."""

VOTE_WORDS = (
    r"(?i)\b(?:not (?:carried|passed|adopted|approved|agreed)|carried|failed|lost|defeated|rejected|withdrawn|tabled|"
    r"deferred|postponed|seconded|unanimous(?:ly)?|nem\.? con)\b|"
    r"(?-i:^[Mm][.:]? ?[A-Z][\w.'’ -]*[,;/] ?[Ss][.:]? ?[A-Z])|"
    r"(?:未获?|一致|全票|表决)通过|[\d一二三四五六七八九十]票|否决|暂缓|撤回|搁置|表决|附议"
)
"""Words that make a bracket a motion even if nothing else in it is read. The patterns are compiled on first use."""

_LAST_BRACKET = r"[(（]([^()（）]*)[)）][\s.。!！]*$"
_LAST_CLAUSE = r"(?:[,，;；。:：]|\.\s|\s[-–]\s|[—–])\s*(?:was |were |motion |经)?([^,，;；。:：–—]+)$"
_COUNTED = r"(?i)\b(?:by|of) \d{1,3} (?:votes? )?(?:to|against) \d{1,3}\b|\d{1,3}票|\d{1,3}比\d{1,3}"
"""Votes counted in a clause that begins with another word: turned away by 4 votes to 1."""
_SIDES_COUNTED = r"(?i)\b\d{1,3} (?:votes? |were )?(?:against|agst|abst\w*)\b[^.。]*$"
"""Votes against, or abstentions, in the last sentence."""
_NO_VOTE = r"(?i)[.,;] (?:ruled out of order|no vote(?: was)? (?:taken|held)|straw (?:poll|vote))\b[^.。]*\.?$"
"""Why nobody decided anything, in the last clause."""
_AFTER_OUTCOME = r"\W*(?:$|\d|[^\x00-\x7f]|(?:by|on|with|to|for|until|in|as|because|after|when)\b)"
"""What follows an outcome; it keeps `lost property` apart."""
_FIGURES = r"(?:^|[,，;；、])\s*\d{1,3}\s?[-–比]\s?\d{1,3}(?:\s?[-–比]\s?\d{1,3})?\s*(?=$|[,，;；、])"


class RawVote(NamedTuple):
    """A vote as the file has it, for the first frame: it needs no model."""

    for_: int | None
    against: int | None
    abstain: int | None
    moved: str
    seconded: str
    how: tuple[str, ...]
    result: str


Voted: TypeAlias = "Vote | RawVote"


def is_resolution(vote: Voted | None) -> bool:
    """Tell whether a decision with this vote was made: there was no vote, or the motion was carried."""
    return vote is None or vote.result.casefold().startswith(("carried", "通过", "一致通过"))


def ends_in_vote(text: str) -> bool:
    """Tell whether the end of a text says how a motion went and was not read, so that nobody knows what was decided.

    It is a bracket, or a clause that begins with an outcome: `…, lost 2 to 4 with the chair abstaining`.
    """
    bracket = re.search(_LAST_BRACKET, text)
    if bracket is not None:
        return bool(re.search(VOTE_WORDS, bracket[1]) or re.search(_FIGURES, bracket[1]))
    if re.search(_SIDES_COUNTED, text) or re.search(_NO_VOTE, text):
        return True
    clause = re.search(_LAST_CLAUSE, text)
    outcome = re.match(VOTE_WORDS, clause[1]) if clause else None
    if clause is None or outcome is None:
        return clause is not None and re.search(_COUNTED, clause[1]) is not None
    return re.match(_AFTER_OUTCOME, clause[1][outcome.end() :]) is not None


_ONLY_A_VOTE = r"(?i)(?:表决|投票|选举)(?:结果|情况)?|(?:the )?vot(?:e|es|ing)(?: results?)?"


def names_only_a_vote(line: Line) -> bool:
    """Tell whether a decision says nothing but how a vote went: 表决：同意5票."""
    return line.vote is not None and is_called_vote(line.text)


def is_called_vote(text: str) -> bool:
    """Tell whether a text only says that there was a vote: 表决结果, The vote."""
    return re.fullmatch(_ONLY_A_VOTE, text.strip(" 。.；;，,:：")) is not None


def with_votes_joined(meeting: Meeting) -> Meeting:
    """Join a vote that was carried, and says nothing else, to the decision that follows it."""

    def lines(records: tuple[Line, ...]) -> tuple[Line, ...]:
        found: list[Line] = []
        for line in records:
            before = found[-1] if found else None
            if before is not None and _goes_with(before, line):
                found[-1] = line.with_(vote=before.vote, lines=lines(line.lines))
            else:
                found.append(line.with_(lines=lines(line.lines)) if line.lines else line)
        return tuple(found)

    def items(records: tuple[AgendaItem, ...]) -> tuple[AgendaItem, ...]:
        return tuple(item.with_(lines=lines(item.lines), items=items(item.items)) for item in records)

    return meeting.with_(agenda=items(meeting.agenda))


def _goes_with(vote: Line, line: Line) -> bool:
    """Tell whether a line is the decision that a vote right before it was about."""
    bare = names_only_a_vote(vote) and not (vote.lines or vote.label or vote.owners or vote.due or vote.due_date)
    decided = vote.tag == line.tag == "decision" and line.vote is None and bool(line.text.strip())
    return bare and decided and is_resolution(vote.vote) and not ends_in_vote(line.text)


def votes_in(meeting: Meeting, attendee: Attendee) -> bool:
    """Tell whether somebody who is present can vote; the clerk of a council cannot."""
    return attendee.voting and attendee.attendance == "present" and not only_assists(attendee, meeting)


def voters_in(meeting: Meeting) -> int:
    """Count the people present who can vote, or all who were counted; 0 where nobody is listed or counted."""
    listed = sum(votes_in(meeting, one) for one in meeting.attendees)
    return max(listed, meeting.headcount if isinstance(meeting.headcount, int) else 0)


def worked_out(vote: Voted) -> str:
    """Infer the result from the manner and from the counts; empty if nobody counted the votes in favour."""
    if UNOPPOSED.intersection(vote.how):
        return "carried"
    if vote.for_ is None:
        return "carried" if "casting-vote" in vote.how and vote.against is None else ""
    if "casting-vote" in vote.how and vote.for_ == (vote.against or 0):
        return ""
    return "carried" if vote.for_ > (vote.against or 0) else "lost"


def told_result(vote: Voted, language: str) -> str:
    """Say the outcome and how it was reached: carried unanimously; 一致通过."""
    how = [say(language, f"vote-{one}") if one in VOTE_MANNERS else one for one in vote.how]
    result = say(language, f"vote-{vote.result}") if vote.result in VOTE_RESULTS else vote.result
    return say(language, "vote-outcome", how=say(language, "list-comma").join(how), result=result).strip()


def told_outcome(vote: Voted, language: str) -> str:
    """Say the outcome and the counts: carried 7-1."""
    if vote.for_ is not None:
        counts = (vote.for_, vote.against or 0, vote.abstain)
        figures = "-".join(str(count) for count in counts if count is not None)
    else:
        sides = (("vote-against", vote.against), ("vote-abstained", vote.abstain))
        figures = say(language, "list-comma").join(say(language, key, n=n) for key, n in sides if n is not None)
    return f"{told_result(vote, language)} {figures}".strip()


def told_movers(vote: Voted | None, language: str) -> str:
    """Say who moved and seconded a motion: moved Ann Lee, seconded Bo Chen. Empty for None."""
    people = (("vote-moved", vote.moved), ("vote-seconded", vote.seconded)) if vote is not None else ()
    return say(language, "list-comma").join(say(language, key, name=name) for key, name in people if name)


def told_vote(vote: Voted | None, language: str) -> str:
    """Say how a motion was voted on: carried 7-1-2, moved Ann Lee, seconded Bo Chen. Empty for None."""
    if vote is None:
        return ""
    told = (told_outcome(vote, language), told_movers(vote, language))
    return say(language, "list-comma").join(filter(None, told))
