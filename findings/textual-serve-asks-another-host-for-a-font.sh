#!/usr/bin/env bash
# textual-serve 1.1.3 (Python)
# Valid input: an app is served on the loopback address, for a browser on the same machine.
# Expected: the page loads its styles, scripts and fonts from that server, so that it works without a network and tells
# nobody that it is open.
# Seen: the page links a style sheet at fonts.googleapis.com; every visit asks that host.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check textual-serve==1.1.3
"$dir/venv/bin/python" - <<'PY'
import asyncio
import re
import socket

import aiohttp
from aiohttp import web
from textual_serve.server import Server


async def page() -> str:
    """Serve, and read the page as a browser does."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    server = Server("true", host="127.0.0.1", port=port)
    runner = web.AppRunner(await server._make_app())
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{port}/") as answer:
        text = await answer.text()
    await runner.cleanup()
    return text


hosts = set(re.findall(r'(?:href|src)="https?://([^/":]+)', asyncio.run(page())))
print("expected: 127.0.0.1 only")
print("seen:    ", sorted(hosts))
assert "fonts.googleapis.com" in hosts, "the behaviour changed"
PY
