"""`actions --chart`: bars of text for a person, the counts themselves with --json."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict

from minutetui.cli.output import put
from minutetui.core.series.chart import ActionChart
from minutetui.rows.chart import Bars, chart_rows
from minutetui.store.config import draws_blocks


def put_chart(chart: ActionChart, language: str, *, as_json: bool) -> None:
    """Print a chart."""
    if as_json:
        months = [asdict(month) for month in chart.months]
        overdue = [{"owner": owner, "count": count} for owner, count in chart.overdue]
        put(json.dumps({"months": months, "overdue": overdue}, ensure_ascii=False, indent=2))
        return
    rows = chart_rows(chart, Bars(shutil.get_terminal_size().columns, draws_blocks()), language)
    put("\n".join("".join(text for text, _ in row.parts).rstrip() for row in rows))
