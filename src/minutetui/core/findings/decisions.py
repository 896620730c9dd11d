"""Rules for decisions: nobody was told to carry one out, too many votes, no outcome."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from minutetui.core.findings.finding import Finding, RuleContext
from minutetui.core.findings.open_lines import known_names
from minutetui.core.meeting.model import Line, Meeting
from minutetui.core.meeting.queries import walk_items, walk_lines
from minutetui.core.meeting.votes import NOT_CARRIED, voters_in
from minutetui.core.people.attendance import is_there

NO_ACTION = re.compile(
    r"\bno (further )?action\b|(无需|无须|不需|不需要|毋须)(另行|再|采取|进一步)*(行动|落实|处理)",
    re.IGNORECASE,
)
"""Words that say nothing has to follow."""

OF_ITSELF = re.compile(
    r"\bwith (immediate )?effect\b|\bbe(ing)? deferred\b|\bheld over\b|^(to )?(not |note[sd]?\b|defer|reject)"
    r"|\b(approv|adopt|accept|confirm|receiv)\w*\b.{0,20}\b(minutes|agenda|apologies|accounts|report)\b"
    r"|^(暂不|不予|不再|维持|否决|听取)|起(施行|执行|实施|生效)|延至|暂缓"
    r"|(通过|审议|批准|同意|确认|采纳)了?.{0,30}(纪要|议程|报告|名单)[》”]?[。；]?$",
    re.IGNORECASE,
)
"""Decisions that take effect at once: minutes approved, a rule in force from a day, a matter put off."""


TERM = re.compile(r"[\u4e00-\u9fff]+|[a-z]{6,}", re.IGNORECASE)
GRAM, SHARED_WORDS = 4, 2
"""How much an action elsewhere must share with a decision to be about the same: 汉字 in a row, or long words."""


def decision_without_action(context: RuleContext) -> Iterator[Finding]:
    """Find decisions that nobody has to carry out.

    Neither an action below or beside one or about the same elsewhere, nor an owner and date of its own, nor somebody
    named in its words, nor "no action".
    """
    unsettled = [(line, item) for item, _ in walk_items(context.meeting) for line in _unsettled(item.lines)]
    if not unsettled:
        return
    names = {name for name in known_names(context.meeting) if len(name) > 1}
    tasks = [_terms(line) for line, _ in context.lines if line.tag == "action"]
    for line, item in unsettled:
        words, terms = _words(line).casefold(), _terms(line)
        named = any(name in words for name in names)
        if not named and not any(_about_the_same(terms, task) for task in tasks):
            yield Finding("decision-without-action", "later", line, item)


def too_many_votes(context: RuleContext) -> Iterator[Finding]:
    """Find decisions with more votes than there were people to vote."""
    for line, item in context.lines:
        if line.vote is None:
            continue
        votes = sum(count or 0 for count in (line.vote.for_, line.vote.against, line.vote.abstain))
        present = _voters_at(context.meeting, line.at)
        if votes > present > 0:
            yield Finding("too-many-votes", "later", line, item, values={"votes": votes, "present": present})


def _voters_at(meeting: Meeting, at: dt.datetime | None) -> int:
    """Count the voters in the room at a time; 0 where nobody is listed."""
    away = [one for one in meeting.attendees if at is not None and not is_there(one, at)]
    gone = sum(one.voting and one.attendance == "present" for one in away)
    return voters_in(meeting) - gone


def vote_unclear(context: RuleContext) -> Iterator[Finding]:
    """Find decisions whose vote has no outcome: nobody said it, or its words were not understood."""
    for line, item in context.lines:
        if line.vote is not None and line.vote.result in ("", "unclear"):
            yield Finding("vote-unclear", "later", line, item)


def _unsettled(siblings: tuple[Line, ...]) -> Iterator[Line]:
    """Yield the decisions among lines of one parent, and below them, that have no action beside them.

    An action beside one, at any depth within the same issue, settles the whole group.
    """
    beside = any(line.tag == "action" for line in siblings)
    for line in siblings:
        inside = any(one.tag == "action" for one, _ in walk_lines(line.lines))
        if line.tag == "decision" and not (beside or inside or _settles_itself(line)):
            yield line
        if not (inside and line.tag == "issue"):
            yield from _unsettled(line.lines)


def _settles_itself(line: Line) -> bool:
    """Tell whether a decision needs no action: it has owner and date, was lost, says so, or takes effect at once."""
    owned = bool(line.owners) and bool(line.due or line.due_date)
    put_aside = line.status != "open" or (line.vote is not None and line.vote.result in NOT_CARRIED)
    return owned or put_aside or NO_ACTION.search(_words(line)) is not None or OF_ITSELF.search(line.text) is not None


def _words(line: Line) -> str:
    """Give the words of a line and of all below it."""
    return " ".join(f"{one.label} {one.text}" for one, _ in walk_lines((line,)))


def _terms(line: Line) -> set[str]:
    """Collect what a line is about: every four 汉字 in a row, and long words."""
    runs = [run.casefold() for run in TERM.findall(_words(line))]
    grams = {run[at : at + GRAM] for run in runs if not run.isascii() for at in range(len(run) - GRAM + 1)}
    return grams | {run for run in runs if run.isascii()}


def _about_the_same(one: set[str], other: set[str]) -> bool:
    """Tell whether two lines share four 汉字 in a row, or two long words."""
    shared = one & other
    return len(shared) >= SHARED_WORDS or any(not term.isascii() for term in shared)
