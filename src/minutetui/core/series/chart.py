"""Counts of actions for a chart: open by week and owner, open and done by month."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from minutetui.core.people.sounds import Pinyin, silent
from minutetui.core.series.actions import Action
from minutetui.core.series.outstanding import FINISHED, newest, owned_by
from minutetui.core.text.days import WEEKS, Week, week_of


class MonthCount(NamedTuple):
    """The actions that were decided in one month."""

    month: str
    """2026-11; empty for meetings without a day."""
    open: int
    done: int


class WeekCount(NamedTuple):
    """The open actions whose deadline is in one week."""

    week: Week
    open: int


class OwnerCount(NamedTuple):
    """The open actions of one owner."""

    owner: str
    """Empty: those that nobody owns."""
    open: int
    overdue: int
    """How many of them are overdue."""


class ActionChart(NamedTuple):
    """The counts of a chart. What was carried over counts once; what was dropped does not count."""

    months: tuple[MonthCount, ...]
    """By month, the earliest first."""
    weeks: tuple[WeekCount, ...]
    """By week, the most urgent first; weeks without open actions are left out."""
    owners: tuple[OwnerCount, ...]
    """By owner, those with the most overdue actions first, then those with the most open ones."""


def chart_of(
    found: Iterable[Action],
    today: dt.date,
    owner: str | None = None,
    pinyin: Pinyin = silent,
    *,
    confidential: bool = False,
) -> ActionChart:
    """Count all actions, the finished ones too; those of one owner, as for `owned_by`, or of everybody."""
    actions = [action for action in newest(list(found)) if action.is_action and action.status != "dropped"]
    actions = [action for action in actions if confidential or not action.confidential]
    actions = actions if owner is None else owned_by(actions, owner, pinyin)
    months = sorted({_month(action) for action in actions})
    done = Counter(_month(action) for action in actions if action.status in FINISHED)
    every = Counter(map(_month, actions))
    todo = [action for action in actions if action.status not in FINISHED]
    weeks = Counter(week_of(action.due_date, today) for action in todo)
    return ActionChart(
        tuple(MonthCount(month, every[month] - done[month], done[month]) for month in months),
        tuple(WeekCount(week, weeks[week]) for week in WEEKS if weeks[week]),
        _by_owner(todo, today),
    )


def _by_owner(todo: Iterable[Action], today: dt.date) -> tuple[OwnerCount, ...]:
    """Count open actions by owner; an action of two owners counts for both."""
    owned = [(name, action) for action in todo for name in {owner.name for owner in action.owners} or {""}]
    late = Counter(name for name, action in owned if week_of(action.due_date, today) == "overdue")
    every = Counter(name for name, _ in owned)
    order = sorted(every, key=lambda name: (-late[name], -every[name], name))
    return tuple(OwnerCount(name, every[name], late[name]) for name in order)


def _month(action: Action) -> str:
    return f"{action.date:%Y-%m}" if action.date else ""
