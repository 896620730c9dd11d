"""A PostgreSQL server of a test's own, on a Unix socket in a temporary folder."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psycopg
import pytest

SERVER = "postgres"
"""The superuser of the server."""

GUARDED = "guarded"
"""The role that needs a password."""


def program(name: str) -> str:
    """Find a program of the server, which Debian keeps out of PATH; skip, and say so, where it lacks."""
    versions = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    found = shutil.which(name) or (str(versions[-1]) if versions else None)
    if found is None:
        pytest.skip(f"needs {name} (postgresql), which is not installed")
    return found


@contextmanager
def server() -> Iterator[str]:
    """Run a server, which refuses to run as root; give the folder of its socket."""
    initdb, postgres = program("initdb"), program("postgres")
    with tempfile.TemporaryDirectory(prefix="pg-") as name:
        folder = Path(name)
        user = _other_user(folder)
        data = folder / "data"
        made = (initdb, "-D", data, "-U", SERVER, "-E", "UTF8", "--locale=C", "--auth=trust", "--no-sync")
        subprocess.run(made, check=True, capture_output=True, user=user, cwd=folder)
        rules = folder / "rules"
        rules.write_text(f"local all {GUARDED} scram-sha-256\nlocal all all trust\n", encoding="utf-8")
        command = (
            postgres,
            "-D",
            data,
            "-k",
            folder,
            "-c",
            "listen_addresses=",
            "-c",
            "fsync=off",
            "-c",
            f"hba_file={rules}",
        )
        log = (folder / "log").open("wb")
        process = subprocess.Popen(command, stdout=log, stderr=log, user=user, cwd=folder)
        try:
            _wait(folder, process)
            yield str(folder)
        finally:
            process.terminate()
            process.wait(30)
            log.close()


def _other_user(folder: Path) -> str | None:
    """Give the user to run the server as, where the tests run as root, and give it the folder."""
    if os.geteuid() != 0:
        return None
    nobody = pwd.getpwnam("nobody")
    os.chown(folder, nobody.pw_uid, nobody.pw_gid)
    folder.chmod(0o755)
    return "nobody"


def _wait(folder: Path, process: subprocess.Popen[bytes]) -> None:
    for _ in range(200):
        try:
            psycopg.connect(f"host={folder} user={SERVER} dbname=postgres").close()
        except psycopg.OperationalError:
            assert process.poll() is None, (folder / "log").read_text(errors="replace")
            with suppress(subprocess.TimeoutExpired):
                process.wait(0.1)
        else:
            return
    raise AssertionError("the server did not start")


@contextmanager
def database(folder: str, name: str, encoding: str = "UTF8") -> Iterator[str]:
    """Create a database on a server; give its address. It is dropped at the end."""
    with psycopg.connect(f"host={folder} user={SERVER} dbname=postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} ENCODING '{encoding}' TEMPLATE template0")
        yield f"host={folder} user={SERVER} dbname={name}"
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def end_connections(address: str) -> None:
    """End the connections of the program, as a server does that is stopped."""
    ended = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'minutetui'"
    with psycopg.connect(address) as connection:
        assert connection.execute(ended).fetchall() == [(True,)]
