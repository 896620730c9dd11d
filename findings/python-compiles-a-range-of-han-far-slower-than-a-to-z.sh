#!/usr/bin/env bash
# CPython 3.11, module re.
# Valid input: the class [一-鿿], a range of about 21,000 characters, beside [a-z].
# Expected: a range is two numbers; compiling it takes as long whatever its ends are.
# Seen: the compiler marks every character of the range one by one to find a shorter form: the range of 汉字 takes
# fifty times as long or more, about a millisecond. A program with fifty such patterns starts a tenth of a second later.
set -euo pipefail
python3 - <<'PY'
import re
import sys
import timeit


def cost(pattern: str) -> float:
    """Give the least seconds of compiling a pattern that is not cached."""
    def compile_anew() -> None:
        re.purge()
        re.compile(pattern)

    return min(timeit.repeat(compile_anew, number=5, repeat=9)) / 5


if sys.version_info[:2] != (3, 11):
    sys.exit("this was seen with Python 3.11; run it with that version")
latin, han = cost("[a-z]"), cost("[\u4e00-\u9fff]")
print("expected: about the same")
print(f"seen:     {han / latin:.0f} times as long ({han * 1e3:.2f} ms)")
assert han > latin * 10, "the behaviour changed"
PY
