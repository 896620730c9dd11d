"""Regular expressions that are compiled when they are first used."""

from __future__ import annotations

import re
import subprocess
import sys

from minutetui.core.text.patterns import lazy

COUNTS = """
import re
compiled = []
compile = re.compile
re.compile = lambda pattern, flags=0: compiled.append(pattern) or compile(pattern, flags)
import minutetui.core.capture
from minutetui.core.text import patterns
print(len(patterns._ALL), sum(one.pattern in compiled for one in patterns._ALL))
patterns.compile_all()
print(len(patterns._ALL), sum(one.pattern in compiled for one in patterns._ALL))
"""


def test_the_grammar_compiles_nothing_until_it_is_used() -> None:
    done = subprocess.run([sys.executable, "-c", COUNTS], capture_output=True, text=True, check=True)
    imported, ready = (tuple(map(int, line.split())) for line in done.stdout.splitlines())
    assert imported[0] > 400
    assert imported[1] == 0
    assert ready[0] == ready[1]


def test_a_lazy_pattern_is_the_compiled_one() -> None:
    pattern = lazy("(a)|B", re.IGNORECASE)
    assert pattern.pattern == "(a)|B"
    assert [match[0] for match in pattern.finditer("xAb")] == ["A", "b"]
    assert pattern.search is pattern.search
    assert pattern.groups == 1
