"""`follow --web` in a real Chromium: a save is there within half a second, and no other host is asked for anything."""

from __future__ import annotations

import asyncio
import base64
import json
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from helpers_app import meeting_file
from helpers_faults import needs

pytestmark = pytest.mark.faults

CHROMIUM = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--remote-debugging-port=0"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync", "--window-size=1280,800"),
)
PATIENCE = 30.0


class Browser:
    """A page of Chromium: what its terminal received, and which addresses it asked for."""

    def __init__(self, socket: Any) -> None:
        self.socket = socket
        self.received = ""
        self.asked: list[str] = []
        self._number = 0

    async def send(self, method: str, **params: object) -> None:
        self._number += 1
        await self.socket.send_json({"id": self._number, "method": method, "params": params})

    async def reload(self) -> None:
        """Load the page anew, in the process that has it: of the first time, Chromium may not tell all requests."""
        self.received, self.asked = "", []
        await self.send("Page.reload", ignoreCache=True)

    async def wait(self, text: str) -> float:
        """Wait until the terminal received a text; give the time."""
        async with asyncio.timeout(PATIENCE):
            while text not in self.received:
                event = json.loads((await self.socket.receive()).data)
                match event.get("method"):
                    case "Network.webSocketFrameReceived":
                        data = event["params"]["response"]["payloadData"]
                        self.received += base64.b64decode(data).decode(errors="replace") if "[" not in data else data
                    case "Network.requestWillBeSent":
                        self.asked.append(event["params"]["request"]["url"])
        return time.monotonic()


@asynccontextmanager
async def browser(address: str, folder: Path) -> AsyncIterator[Browser]:
    """Open an address in Chromium."""
    import aiohttp  # noqa: PLC0415 - comes with textual-serve

    running = subprocess.Popen(["chromium", *CHROMIUM, f"--user-data-dir={folder}"], stderr=subprocess.DEVNULL)
    try:
        port_file = folder / "DevToolsActivePort"
        async with asyncio.timeout(PATIENCE):
            while not (port_file.exists() and port_file.read_text().strip()):
                await asyncio.sleep(0.1)
        port = port_file.read_text().split()[0]
        async with aiohttp.ClientSession() as session:
            async with session.put(f"http://127.0.0.1:{port}/json/new?about:blank") as answer:
                page = (await answer.json())["webSocketDebuggerUrl"]
            async with session.ws_connect(page, max_msg_size=0) as socket:
                shown = Browser(socket)
                await shown.send("Network.enable")
                await shown.send("Page.navigate", url=address)
                yield shown
    finally:
        running.kill()
        running.wait()


async def test_a_browser_follows_the_meeting(tmp_path: Path) -> None:
    needs("chromium")
    path = meeting_file(tmp_path)
    serving = [sys.executable, "-m", "minutetui", "follow", str(path), "--web"]
    with subprocess.Popen(serving, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            address = next(word for word in server.stdout.readline().split() if word.startswith("http://127.0.0.1:"))
            assert len(address.rstrip("/").rpartition("/")[2]) > 20
            async with browser(address, tmp_path / "chromium") as shown:
                await shown.wait("Throughput")
                await shown.reload()
                await shown.wait("Throughput")
                take = [sys.executable, "-m", "minutetui", "take", "--plain", str(path)]
                typed = "= Close the gate at eight\n= The secret price *\n"
                subprocess.run(take, input=typed, text=True, check=True, capture_output=True)
                saved = time.monotonic()
                assert await shown.wait("Close the gate at eight") - saved < 1.0
                assert "secret" not in shown.received
                assert {url.split("/")[2] for url in shown.asked} == {address.split("/")[2]}
                assert any(url.endswith("xterm.css") for url in shown.asked)
        finally:
            server.terminate()
