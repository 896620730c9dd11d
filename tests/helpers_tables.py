"""A table of cases as one test: run as thousands of tests, most of the time goes to pytest, not to what is checked.

A `conftest.py` that imports `pytest_pycollect_makeitem` has its folder's tables run so. A table is a function that is
given the cases of `parametrize` and nothing else: a test with a fixture, and a property, stay as they are. Every case
is run, whichever fail, and the failure names each that did. `pytest --rows` makes each case a test of its own again.
"""

from __future__ import annotations

import functools
import inspect
import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import pytest

SHOWN = 10
"""How many failures are shown in full; of the others, only the case is named."""

Case = dict[str, Any]
"""What a test is given, by the names of its arguments."""

Param = type(pytest.param())


def pytest_pycollect_makeitem(
    collector: pytest.Module | pytest.Class, name: str, obj: object
) -> pytest.Function | None:
    """Make a table of cases one test; leave all else to pytest."""
    if collector.config.getoption("--rows") or not inspect.isfunction(obj) or not collector.istestfunction(obj, name):
        return None
    cases = cases_of(obj)
    if not cases:
        return None
    test: pytest.Function = pytest.Function.from_parent(collector, name=name, callobj=one_test(obj, cases))
    return test


def cases_of(function: Callable[..., object]) -> list[Case]:
    """Give the cases of a table; none, if the function is something else."""
    marks: list[pytest.Mark] = getattr(function, "pytestmark", [])
    plain = all(mark.name == "parametrize" and "indirect" not in mark.kwargs for mark in marks)
    if not marks or not plain or inspect.iscoroutinefunction(function):
        return []
    tables = [list(rows(*mark.args)) for mark in marks]
    cases = [{name: row[name] for row in picked for name in row} for picked in itertools.product(*tables)]
    return [case for case in cases if case.keys() == inspect.signature(function).parameters.keys()]


def rows(names: str | Sequence[str], values: Iterable[Any]) -> Iterator[Case]:
    """Give the cases of one `parametrize`."""
    keys = [name.strip() for name in names.split(",")] if isinstance(names, str) else names
    for value in values:
        if isinstance(value, Param):
            assert not value.marks, f"a case of a table has no marks: {value}"
            yield dict(zip(keys, value.values, strict=True))
        else:
            yield dict(zip(keys, (value,) if len(keys) == 1 else value, strict=True))


def one_test(function: Callable[..., object], cases: list[Case]) -> Callable[[], None]:
    """Give the test that runs all cases and fails with those that failed."""

    @functools.wraps(function)
    def test() -> None:
        tried = ((case, failure(function, case)) for case in cases)
        failed = [(case, found) for case, found in tried if found is not None]
        if failed:
            pytest.fail(told(failed, len(cases)), pytrace=False)

    del test.__dict__["pytestmark"]
    # What is named here is what pytest gives: nothing.
    test.__dict__["__signature__"] = inspect.Signature()
    return test


def failure(function: Callable[..., object], case: Case) -> pytest.ExceptionInfo[BaseException] | None:
    """Run a case, and give what it raised."""
    return pytest.CallInfo.from_call(lambda: function(**case), "call", reraise=(KeyboardInterrupt, SystemExit)).excinfo


def told(failed: list[tuple[Case, pytest.ExceptionInfo[BaseException]]], count: int) -> str:
    """Name all cases that failed; show how the first ones did."""
    names = [", ".join(f"{name}={value!r}" for name, value in case.items()) for case, _ in failed]
    shown = [
        f"\n{name}\n{found.getrepr(style='short', tbfilter=lambda found: found.traceback[2:])}"
        for name, (_, found) in zip(names[:SHOWN], failed, strict=False)
    ]
    return "\n".join([f"{len(failed)} of {count} cases failed:", *names, *shown])
