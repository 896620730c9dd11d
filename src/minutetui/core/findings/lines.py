"""Rules for lines: a gap, an unknown owner, a deadline that cannot be kept, a repeated line, an open decision.

The rules for decisions come last: nobody was told to carry one out, too many votes, no outcome.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from minutetui.core.findings.finding import LINES_KEPT, Finding, FindingRule, LineInItem, RuleContext
from minutetui.core.meeting.model import AgendaItem, Line, Meeting
from minutetui.core.meeting.queries import all_lines, walk_items, walk_lines
from minutetui.core.meeting.votes import NOT_CARRIED, UNOPPOSED, voters_in, votes_in
from minutetui.core.people.attendance import is_there
from minutetui.core.people.names import Names
from minutetui.core.text.days import is_weekday, works_on


def _without_owner(context: RuleContext) -> list[LineInItem]:
    return [found for found in context.gap_lines if found[0].tag == "action" and not found[0].owners]


def _without_due(context: RuleContext) -> list[LineInItem]:
    dated = _dated(context.meeting)
    return [
        (line, item)
        for line, item in context.gap_lines
        if line.tag == "action" and not line.due and line.due_date is None and not dated.intersection(line.owners)
    ]


def _undecided(context: RuleContext) -> list[LineInItem]:
    return [found for found in context.gap_lines if found[0].tag == "issue"]


GAP_LINES: dict[str, Callable[[RuleContext], list[LineInItem]]] = {
    "action-without-owner": _without_owner,
    "action-without-due": _without_due,
    "issue-undecided": _undecided,
}
"""The lines of each kind of gap, by the code of its finding: open actions without an owner, open actions without a
deadline (unless one is given for the unit of an owner), issues that are neither decided nor deferred."""


def gap_rule(code: str) -> FindingRule:
    """Make the rule that finds the gaps of a kind."""
    return lambda context: iter([Finding(code, "ask", line, item) for line, item in GAP_LINES[code](context)])


def _dated(meeting: Meeting) -> set[str]:
    """Collect the units that have a deadline of their own, and their people."""
    units = [unit for unit in meeting.units if unit.due]
    names = {unit.name for unit in units}
    leads = {lead for unit in units for lead in unit.leads}
    return names | leads | {one.name for one in meeting.attendees if one.unit in names}


def owner_unknown(context: RuleContext) -> Iterator[Finding]:
    """Find owners who are no person, unit or role of the meeting; without people and units nobody is unknown."""
    meeting = context.meeting
    if not (meeting.attendees or meeting.units):
        return
    names, known = Names(meeting), known_names(meeting)
    for line, item in context.open_lines:
        unknown = [name for name in line.owners if name.casefold() not in known and names.resolve(name) is None]
        if unknown:
            yield Finding("owner-unknown", "later", line, item, values={"names": tuple(unknown)})


def known_names(meeting: Meeting) -> set[str]:
    """Collect who is named anywhere in the meeting's head, units and agenda, in folded case."""
    known = {meeting.chair, meeting.recorder, meeting.organiser, meeting.body, *meeting.circulate}
    for one in meeting.attendees:
        known |= {one.name, one.role, one.unit, f"{one.role}{one.name}", f"{one.role} {one.name}"}
    for unit in meeting.units:
        known |= {unit.name, *unit.leads}
    for item, _ in walk_items(meeting):
        known.update(item.led_by)
    return {name.casefold() for name in known if name}


_SPAN = re.compile(r"内|底|末|期间|\b(within|end of|in (the )?course of|weekend|\d* ?(h|hrs?|hours?))\b", re.IGNORECASE)
"""A deadline said so is a span that happens to end on its day: within two weeks, 月底前. Nobody chose the day."""


def due_in_past(context: RuleContext) -> Iterator[Finding]:
    """Find open lines that were due before the meeting's day; what was carried over from another may be late."""
    day = context.meeting.date
    for line, item in context.open_lines:
        if day is not None and line.due_date is not None and line.due_date < day and not line.origin:
            yield Finding("due-in-past", "later", line, item, values={"due": line.due or line.due_date.isoformat()})


def due_on_weekend(context: RuleContext) -> Iterator[Finding]:
    """Find open lines that are due on a Saturday or Sunday without work."""
    for line, item, day in _chosen_days(context):
        if not is_weekday(day) and not works_on(day, context.is_workday):
            yield Finding("due-on-weekend", "later", line, item, values={"day": day.isoformat()})


def due_on_holiday(context: RuleContext) -> Iterator[Finding]:
    """Find open lines that are due on a public holiday from Monday to Friday."""
    for line, item, day in _chosen_days(context):
        if is_weekday(day) and not works_on(day, context.is_workday):
            yield Finding("due-on-holiday", "later", line, item, values={"day": day.isoformat()})


def _chosen_days(context: RuleContext) -> Iterator[tuple[Line, AgendaItem, dt.date]]:
    """Yield open lines whose deadline names one day; those that an earlier meeting left late are left out."""
    held = context.meeting.date
    for line, item in context.open_lines:
        due = line.due_date
        if due is not None and not _SPAN.search(line.due) and not (line.origin and held is not None and due < held):
            yield line, item, due


LOOSE = re.compile(r"[\W_]+")
_SHORTEST = 4
"""Characters below which the same words are no duplicate: agreed, 同意."""


def duplicate_line(context: RuleContext) -> Iterator[Finding]:
    """Find lines that repeat an earlier one: a decision or action anywhere, another line within its item.

    The same task for two owners is two tasks; the same task once with and once without its owner is one.
    """
    seen: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    for line, item in context.lines:
        key = _key(line, item)
        earlier = seen.setdefault(key, [])
        if len(key[-1]) >= _SHORTEST and any(
            not owners or not line.owners or owners == line.owners for owners in earlier
        ):
            yield Finding("duplicate-line", "later", line, item)
        earlier.append(line.owners)


def _key(line: Line, item: AgendaItem) -> tuple[str, ...]:
    """Give what must be equal in two lines that say the same; the words come last."""
    where = "" if line.tag in ("decision", "action") else item.id
    return line.tag, where, line.speaker, _bare_words(line.label, line.text)


@lru_cache(maxsize=LINES_KEPT)
def _bare_words(label: str, text: str) -> str:
    """Give the bare words of a line, without signs, spaces and case."""
    return LOOSE.sub("", label + text).casefold()


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
        present = _voters_at(context.meeting, line.at if _on_its_clock(context.meeting) else None)
        if votes > present > 0:
            yield Finding("too-many-votes", "later", line, item, values={"votes": votes, "present": present})


def _voters_at(meeting: Meeting, at: dt.datetime | None) -> int:
    """Count the voters in the room at a time; 0 where nobody is listed."""
    away = [one for one in meeting.attendees if at is not None and not is_there(one, at)]
    return voters_in(meeting) - sum(votes_in(meeting, one) for one in away)


_APART, _SLACK = dt.timedelta(hours=2), dt.timedelta(minutes=15)
"""How long after the beginning the first line of a meeting is said that is minuted while it is held, and how exact
typed times are."""


def _on_its_clock(meeting: Meeting) -> bool:
    """Tell whether the lines were said by the clock of the meeting; minutes can be written at another time of day."""
    said = sorted(line.at.replace(tzinfo=None) for line, _ in all_lines(meeting) if line.at is not None)
    if not said or meeting.started is None:
        return True
    began = meeting.started.replace(tzinfo=None)
    ended = meeting.ended.replace(tzinfo=None) if meeting.ended is not None else said[-1]
    came = [one.arrived.replace(tzinfo=None) for one in meeting.attendees if one.arrived is not None]
    during = began - _SLACK <= said[0] <= began + _APART and said[-1] <= ended + _SLACK
    return during and max(came, default=said[-1]) <= said[-1] + _SLACK


def vote_contradicts(context: RuleContext) -> Iterator[Finding]:
    """Find decisions that nobody opposed, with votes against them."""
    for line, item in context.lines:
        if line.vote is not None and line.vote.against and UNOPPOSED.intersection(line.vote.how):
            yield Finding("vote-contradicts", "later", line, item, values={"votes": line.vote.against})


def outcome_contradicts(context: RuleContext) -> Iterator[Finding]:
    """Find decisions that were lost with more votes for than against, or carried with fewer."""
    for line, item in context.lines:
        pro, contra = (line.vote.for_, line.vote.against) if line.vote is not None else (None, None)
        if line.vote is None or pro is None or contra is None or pro == contra:
            continue
        if line.vote.result in ("carried", "lost") and (line.vote.result == "lost") == (pro > contra):
            yield Finding("outcome-contradicts", "later", line, item, values={"pro": pro, "contra": contra})


def vote_unclear(context: RuleContext) -> Iterator[Finding]:
    """Find decisions whose vote has no outcome: nobody said it, or its words were not understood."""
    for line, item in context.lines:
        if line.vote is not None and line.vote.result in ("", "unclear"):
            yield Finding("vote-unclear", "later", line, item)


def _unsettled(siblings: tuple[Line, ...]) -> Iterator[Line]:
    """Yield the decisions among lines of one parent, and below, that no action beside them in the issue settles."""
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
