"""`actions --chart`: bars of text for a person, the counts themselves with --json."""

from __future__ import annotations

import io
import json
import shutil
from dataclasses import asdict

from rich.bar import Bar
from rich.console import Console
from rich.table import Table

from minutetui.cli.output import put
from minutetui.core.series.chart import ActionChart
from minutetui.core.text.characters import visible
from minutetui.words import say

BAR = 24
"""Cells of the longest bar."""


def put_chart(chart: ActionChart, language: str, *, as_json: bool) -> None:
    """Print a chart."""
    if as_json:
        months = [asdict(month) for month in chart.months]
        overdue = [{"owner": owner, "count": count} for owner, count in chart.overdue]
        put(json.dumps({"months": months, "overdue": overdue}, ensure_ascii=False, indent=2))
        return
    text = io.StringIO()
    console = Console(file=text, width=shutil.get_terminal_size().columns, color_system=None)
    console.print(_months(chart, language))
    if chart.overdue:
        console.print()
        console.print(_overdue(chart, language))
    put("\n".join(line.rstrip() for line in text.getvalue().rstrip().splitlines()))


def _months(chart: ActionChart, language: str) -> Table:
    table = _table(say(language, "chart-month"), say(language, "status-done"), "", say(language, "chart-open"), "")
    most = max((max(month.open, month.done) for month in chart.months), default=0)
    for month in chart.months:
        name = month.month or say(language, "actions-no-day")
        table.add_row(name, _bar(month.done, most), str(month.done), _bar(month.open, most), str(month.open))
    return table


def _overdue(chart: ActionChart, language: str) -> Table:
    table = _table(say(language, "owner"), say(language, "actions-overdue"), "")
    most = chart.overdue[0][1]
    for owner, count in chart.overdue:
        table.add_row(visible(owner) or say(language, "no-owner"), _bar(count, most), str(count))
    return table


def _table(*headings: str) -> Table:
    table = Table(box=None, pad_edge=False)
    for heading in headings:
        table.add_column(heading, justify="left" if heading else "right")
    return table


def _bar(count: int, most: int) -> Bar:
    return Bar(most, 0, count, width=BAR)
