"""Opens the database, and turns what goes wrong into one sentence. No message has a part of a password in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from minutetui.errors import FileError
from minutetui.words import Saying

if TYPE_CHECKING:
    import psycopg

    Database = psycopg.Connection[Any]

DEFAULTS = {"connect_timeout": 10, "tcp_user_timeout": 30_000, "application_name": "minutetui"}
"""Parameters that an address may replace: a server that does not answer is given up after seconds, not hours."""

_HIDDEN = "***"

WRONG_PASSWORD = re.compile(r"password authentication failed|no password supplied")
"""What servers and libpq say in English; they have no code for it while one connects."""


@contextmanager
def connected(address: str) -> Iterator[Database]:
    """Connect to a database, as long as the block runs, by a URL of PostgreSQL or parameters such as `service=team`.

    What is not said there comes from the environment (`PGHOST`, `PGSERVICE`), the password also from `~/.pgpass`.

    Raises:
        FileError: There is no psycopg; the server cannot be reached, refuses, or fails; the connection breaks.
    """
    try:
        import psycopg  # noqa: PLC0415 - an extra
        from psycopg.conninfo import conninfo_to_dict  # noqa: PLC0415
    except ImportError as error:
        raise FileError(Saying("no-psycopg"), Saying("hint-psycopg")) from error
    try:
        parts = conninfo_to_dict(address)
    except (psycopg.Error, ValueError):
        raise FileError(Saying("team-address"), Saying("hint-team-address")) from None
    server = server_name(parts)
    defaults: dict[str, Any] = {key: value for key, value in DEFAULTS.items() if key not in parts}
    try:
        database = psycopg.connect(address, autocommit=True, prepare_threshold=None, client_encoding="UTF8", **defaults)
    except (psycopg.Error, OSError, ValueError) as error:
        raise _refused(str(error), server) from None
    try:
        with errors_explained(server):
            yield database
    finally:
        database.close()


@contextmanager
def errors_explained(server: str) -> Iterator[None]:
    """Turn what goes wrong with a database into a FileError with the name of its server."""
    import psycopg  # noqa: PLC0415 - an extra

    try:
        yield
    except psycopg.Error as error:
        raise _failed(error, server) from None


def server_name(parts: Mapping[str, Any]) -> str:
    """Name a database in messages, by the parameters in its address: HOST:PORT/NAME.

    In a URL whose password has an `@`, a `/` or a `?`, a part of the password is taken for one of these: then nothing
    of it is named.
    """
    host, port, name = (str(parts.get(key) or "") for key in ("host", "port", "dbname"))
    if "@" in host + port + name or not re.fullmatch(r"[\d,]*", port):
        return "PostgreSQL"
    if not host and (service := parts.get("service")):
        return f"service={service}"
    place = f"{host}:{port}" if port else host
    return f"{place}/{name}" if place and name else place or name or "PostgreSQL"


def without_password(address: str) -> str:
    """Give an address as it may be shown: everything before its last `@` is replaced, and any other secret."""
    if re.search("password|secret", address, re.IGNORECASE):
        return _HIDDEN
    scheme, mark, rest = address.rpartition("://")
    user, at, place = rest.rpartition("@")
    return f"{scheme}{mark}{_HIDDEN}{at}{place}" if user else address


def _refused(message: str, server: str) -> FileError:
    """Say why there is no connection."""
    if WRONG_PASSWORD.search(message):
        return FileError(Saying("team-password", server=server), Saying("hint-team-password"))
    _, fatal, reason = message.partition("FATAL:")
    if fatal and server != "PostgreSQL":
        said = Saying("team-refused", server=server, reason=_first_line(reason))
        return FileError(said, Saying("hint-team-refused"))
    return FileError(Saying("team-unreachable", server=server), Saying("hint-team-unreachable"))


def _failed(error: psycopg.Error, server: str) -> FileError:
    """Say what went wrong once there was a connection."""
    import psycopg  # noqa: PLC0415

    reason = _first_line(error.diag.message_primary or str(error))
    at_fault = (psycopg.OperationalError, psycopg.InterfaceError)
    if isinstance(error, at_fault) and (error.sqlstate or "08").startswith(("08", "57P")):
        return FileError(Saying("team-broken", server=server), Saying("hint-team-broken"))
    if isinstance(error, psycopg.errors.InsufficientPrivilege):
        return FileError(Saying("team-no-right", server=server, reason=reason), Saying("hint-team-rights"))
    if isinstance(error, psycopg.errors.UndefinedTable):
        return FileError(Saying("team-empty", server=server), Saying("hint-team-empty"))
    return FileError(Saying("team-failed", server=server, reason=reason), Saying("hint-team-failed"))


def _first_line(text: str) -> str:
    return text.strip().partition("\n")[0].rstrip(".")
