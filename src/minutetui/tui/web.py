"""A meeting under way in a browser, by textual-serve: each visitor gets a `FollowApp` of their own.

The address has a part that cannot be guessed. The page asks nothing of other hosts.
"""

from __future__ import annotations

import asyncio
import re
import secrets
import shlex
import socket
import sys
from pathlib import Path
from urllib.parse import urlsplit

from aiohttp import web
from textual_serve.server import Server

LINKED = re.compile(r"<link[^>]*?https?://([^/\"]+)[^>]*>", re.DOTALL)
"""A link of the page, with its host: styles of our own, and a font of another host."""


class FollowServer(Server):
    """Serves one meeting; port 0 is one that is free."""

    def __init__(self, path: Path, title: str, host: str, port: int) -> None:
        command = shlex.join([sys.executable, "-m", "minutetui", "follow", str(path.absolute())])
        self.listening = socket.create_server((host, port), family=_family(host))
        super().__init__(command, host, self.listening.getsockname()[1], title)
        self.secret = secrets.token_urlsafe(16)

    @property
    def address(self) -> str:
        """The address to open in a browser."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}/{self.secret}/"

    async def on_startup(self, app: web.Application) -> None:
        """Say nothing: the command line has said the address."""

    async def handle_index(self, request: web.Request) -> web.StreamResponse:
        """Give the page, with addresses as the browser knows this server, and without those of other hosts."""
        self.public_url = f"{request.scheme}://{request.host}"
        response: web.Response = await super().handle_index(request)  # type: ignore[assignment]
        response.text = LINKED.sub(lambda found: found[0] if found[1] == request.host else "", response.text or "")
        return response

    async def handle_websocket(self, request: web.Request) -> web.WebSocketResponse:
        """Connect a browser, unless a page of another site asks."""
        if urlsplit(request.headers.get("Origin", "")).netloc not in ("", request.host):
            raise web.HTTPForbidden
        return await super().handle_websocket(request)

    def run(self) -> None:
        """Serve until the program is interrupted."""
        web.run_app(self._outer(), sock=self.listening, print=None, loop=asyncio.new_event_loop())

    async def _outer(self) -> web.Application:
        outer = web.Application()
        outer.add_subapp(f"/{self.secret}", await self._make_app())
        return outer


def _family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET
