"""A table that is one test runs every case and names each that fails."""

from __future__ import annotations

import pytest

from helpers_tables import cases_of, one_test


@pytest.mark.parametrize("below", [1, 0], ids=str)
@pytest.mark.parametrize(("above", "result"), [(4, 4), pytest.param(6, 5, id="six")])
def division(above: int, result: int, below: int) -> None:
    assert above // below == result


def test_every_case_is_run_and_each_that_fails_is_named() -> None:
    with pytest.raises(pytest.fail.Exception) as told:
        one_test(division, cases_of(division))()
    head, *names = str(told.value).splitlines()[:4]
    assert head == "3 of 4 cases failed:"
    assert names == ["above=4, result=4, below=0", "above=6, result=5, below=1", "above=6, result=5, below=0"]
    assert "assert (6 // 1) == 5" in str(told.value)
    assert str(told.value).count("ZeroDivisionError") == 2


def test_a_table_whose_cases_are_right_passes() -> None:
    one_test(division, [{"above": 9, "result": 3, "below": 3}])()


async def waits(above: int) -> None: ...


def with_a_fixture(above: int, tmp_path: object) -> None: ...


@pytest.mark.parametrize("function", [waits, with_a_fixture])
def test_what_is_given_more_than_its_cases_stays_as_it_is(function: object) -> None:
    assert not cases_of(pytest.mark.parametrize("above", [1])(function))


def test_a_test_without_cases_stays_as_it_is() -> None:
    assert not cases_of(test_a_test_without_cases_stays_as_it_is)
