"""Counts of actions for a chart: open and done by month, overdue by owner."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from minutetui.core.people.calling import Pinyin, silent
from minutetui.core.series.actions import Action
from minutetui.core.series.outstanding import FINISHED, newest, owned_by, state


class MonthCount(NamedTuple):
    """The actions that were decided in one month."""

    month: str
    """2026-11; empty for meetings without a day."""
    open: int
    done: int


class ActionChart(NamedTuple):
    """The counts of a chart. What was carried over counts once; what was dropped does not count."""

    months: tuple[MonthCount, ...]
    """By month, the earliest first."""
    overdue: tuple[tuple[str, int], ...]
    """Owners and how many of their actions are overdue, the most first; the owner is empty where there is none."""


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
    late = [one for one in actions if one.status not in FINISHED and state(one, today) == "overdue"]
    owners = Counter(name for action in late for name in {owner.name for owner in action.owners} or {""})
    return ActionChart(
        tuple(MonthCount(month, every[month] - done[month], done[month]) for month in months),
        tuple(sorted(owners.items(), key=lambda pair: (-pair[1], pair[0]))),
    )


def _month(action: Action) -> str:
    return f"{action.date:%Y-%m}" if action.date else ""
