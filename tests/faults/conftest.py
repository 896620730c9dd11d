"""A PostgreSQL server for all tests, and a database for each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from helpers_postgres import database, server
from minutetui.store.archive import files


@pytest.fixture(scope="session")
def socket() -> Iterator[str]:
    """Give the folder of a server's socket."""
    with server() as folder:
        yield folder


@pytest.fixture
def address(socket: str, stamps_are_trusted: None) -> Iterator[str]:
    """Give the address of an empty database."""
    with database(socket, "team") as made:
        yield made


@pytest.fixture
def stamps_are_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Trust the stamps of files that were written just now."""
    monkeypatch.setattr(files, "UNSURE", -(10**12))
