"""The page of the promise names a test for each of its lines, and each of these tests exists."""

from __future__ import annotations

import re
from pathlib import Path

PAGE = Path(__file__).parent.parent / "docs" / "reliability.md"


def test_every_line_of_the_promise_is_shown_by_a_test_that_exists() -> None:
    rows = [row for row in PAGE.read_text(encoding="utf-8").splitlines() if row.startswith("| ")][2:]
    assert len(rows) >= 23
    for row in rows:
        links = re.findall(r"\]\(([^)#]+)#(\w+)\)", row)
        assert links, row
        for file, name in links:
            assert f"def {name}(" in (PAGE.parent / file).read_text(encoding="utf-8"), name
