"""The tables of cases are one test each."""

from helpers_tables import pytest_pycollect_makeitem

__all__ = ["pytest_pycollect_makeitem"]
