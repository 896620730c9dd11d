"""Pictures of the screens: as text, which a person reads in a diff, and as SVG for the README.

`make pictures` makes all of them anew. A test compares the texts with what the screens show.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import datetime
from html import escape
from pathlib import Path
from unittest.mock import patch

from rich.cells import cell_len
from rich.segment import Segment
from textual.strip import Strip

from helpers_app import SMALL, Screen, meeting_file, opened
from minutetui.store.recent import remember
from minutetui.tui.app import MinuteApp
from minutetui.tui.start import Start
from minutetui.tui.theme import first_theme

ROOT = Path(__file__).parents[1]
KEPT = Path(__file__).parent / "tui" / "pictures"
"""The folder of the texts."""

SIZES = ((80, 24), (120, 40))
NOW = {"en": "2026-06-11T10:52:00+01:00", "zh": "2026-06-11T14:52:00+08:00"}
"""The time on all pictures: during the meeting of the samples."""

ENVIRONMENT = {"COLORTERM": "truecolor", "TERM": "xterm-256color"}
"""A terminal with all colours, whose bars are drawn with blocks."""


@dataclass(frozen=True)
class Scene:
    """A moment on the live screen; it goes on from the one before."""

    about: str
    typed: str = ""
    """What is typed; Enter is pressed at the end of each line."""
    keys: tuple[str, ...] = ()
    """The keys that are pressed before."""


BEGINNING = Scene("a meeting begins")
"""The only scene of a meeting that has not begun."""

ABOUT = {
    "owner": "an owner is typed",
    "left": "one person is left, and Enter takes that one",
    "stored": "the line just stored is marked",
    "vote": "a vote is stored, and the issue is decided",
    "unknown": "an owner whom nobody knows",
    "attendance": "a command that adds no line says what it did",
    "long": "a long line is typed",
    "selected": "a line is selected",
    "retagged": "a selected line is retagged",
    "glance": "the item before is minuted again",
}
TYPED = {
    "en": {
        "owner": "> Ring the wholesaler before the shop opens @",
        "left": "in",
        "stored": " +fri\n",
        "vote": "= Sell no plant that was not watered (moved Ines, 7-1)\n",
        "unknown": "> Ring the wholesaler @zoe\n",
        "attendance": "Left: Dev\n",
        "long": "~ Sam: " + "the baskets stand in the sun until somebody has time for them, " * 3,
    },
    "zh": {
        "owner": "》开店前给供货商打电话 ＠",
        "left": "许",
        "stored": " ＋周五\n",
        "vote": "＝缺货的书不再接受自提订单（许嘉禾动议，7票同意，1票反对）\n",
        "unknown": "》给供货商打电话 ＠赵六\n",
        "attendance": "离会：方舟\n",
        "long": "～许嘉禾：" + "取书架放在门口，下雨时书会受潮，店员要随时搬进来；" * 4,
    },
}
OTHERS = {
    "meetings opened before": (),
    "actions counted": ("f5", "f6"),
    "a new meeting": ("escape", "enter", *"Depot", "tab"),
    "review": ("escape", "1", "ctrl+r"),
    "two lines fixed together": ("1", "2", "@", "1", "space", "+", "6", "enter"),
    "reading back": ("f9",),
    "one alone": ("enter",),
    "search": ("escape", "escape", "escape", "ctrl+f", *"plan"),
    "summary": ("escape", "ctrl+o"),
    "the agenda as a list": ("escape", "ctrl+g"),
    "who is here": ("escape", "f12"),
    "ending": ("escape", "f10"),
}
"""The scenes of the other screens: what is pressed, from the start screen on."""

PRESSED = {"selected": ("ctrl+u", "up", "up", "up"), "retagged": ("up", "3"), "glance": ("escape", "f7")}


def scenes(language: str) -> list[Scene]:
    """List the scenes of a meeting under way."""
    return [Scene(about, TYPED[language].get(name, ""), PRESSED.get(name, ())) for name, about in ABOUT.items()]


@asynccontextmanager
async def stage(folder: Path, language: str, size: tuple[int, int], *, begun: bool) -> AsyncIterator[Screen]:
    """Open the meeting of the samples, or one that has not begun, at a fixed time."""
    if begun:
        path = folder / "meeting.toml"
        shutil.copyfile(ROOT / "samples" / f"demo.{language}.toml", path)
    else:
        path = meeting_file(folder, SMALL.replace('language = "en"', f'language = "{language}"'))
    with clock(language):
        async with opened(path, size, language) as screen:
            yield screen


@contextmanager
def clock(language: str) -> Iterator[None]:
    """Stop the time, in a terminal with all colours."""
    now = datetime.fromisoformat(NOW[language])
    with (
        patch("minutetui.session.opening.now", lambda: now),
        patch.object(MinuteApp, "now", lambda _: now),
        patch.dict(os.environ, ENVIRONMENT),
    ):
        yield


async def play(screen: Screen, scene: Scene) -> None:
    """Press the keys of a scene, and type its text."""
    await screen.press(*scene.keys)
    *entered, rest = scene.typed.split("\n")
    for line in entered:
        await screen.line(line)
    if rest:
        await screen.type(rest)


async def text_of(folder: Path, language: str, size: tuple[int, int]) -> str:
    """Play all scenes; give the screens as one text."""
    shown = []
    for begun, played in ((False, [BEGINNING]), (True, scenes(language))):
        async with stage(folder, language, size, begun=begun) as screen:
            for scene in played:
                await play(screen, scene)
                shown.append(f"{f' {scene.about} '.center(size[0], '=')}\n{screen.text}\n")
    return "".join(shown)


async def text_of_others(folder: Path, language: str, size: tuple[int, int]) -> str:
    """Play the scenes of the other screens; give the screens as one text."""
    path = folder / "meeting.toml"
    shutil.copyfile(ROOT / "samples" / f"demo.{language}.toml", path)
    remember(path)
    app = MinuteApp(Start(language=language, theme=first_theme("")[0]))
    shown = []
    with clock(language):
        async with app.run_test(size=size) as pilot:
            screen = Screen(app, pilot, path)
            await screen.settle()
            for about, keys in OTHERS.items():
                await screen.press(*keys)
                shown.append(f"{f' {about} '.center(size[0], '=')}\n{screen.text}\n")
    return "".join(shown)


def kept_in(language: str, size: tuple[int, int], name: str = "live") -> Path:
    """Give the file of such a text."""
    return KEPT / f"{name}.{language}.{size[0]}x{size[1]}.txt"


CELL, ROW = 8.4, 18
"""The size of a cell; Rich's own pictures draw 汉字 in half their width."""
MARGIN = 12
FONTS = (
    "ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', 'PingFang SC', monospace"
)
HARD_SPACES = "\xa0\xa0"
"""Two spaces that stay two in an SVG."""
PICTURE_SIZE = (112, 30)
PICTURED = {"en": Path("docs/live.svg"), "zh": Path("docs/zh/live.svg")}
"""The files of the pictures."""


def svg_of(strips: list[Strip]) -> str:
    """Draw rows with their colours."""
    width, height = strips[0].cell_length * CELL + 2 * MARGIN, len(strips) * ROW + 2 * MARGIN
    background = _colour(strips[1], "bgcolor")
    drawn = [piece for number, strip in enumerate(strips) for piece in _row(strip, MARGIN + number * ROW)]
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height}" font-family="{FONTS}"'
    rest = (f'<rect width="100%" height="100%" rx="8" fill="{background}"/>', *drawn, "</svg>", "")
    return "\n".join((f'{head} font-size="14">', *rest))


async def picture_of(folder: Path, language: str) -> str:
    """Draw the live screen while an owner is typed."""
    async with stage(folder, language, PICTURE_SIZE, begun=True) as screen:
        await play(screen, scenes(language)[0])
        return svg_of(screen.app.screen._compositor.render_strips())


def _row(strip: Strip, top: int) -> Iterator[str]:
    left, pieces = 0, list(strip)
    for segment in pieces:
        cells = cell_len(segment.text)
        x, width = MARGIN + left * CELL, cells * CELL
        words = segment.text.strip()
        yield f'<rect x="{x:.1f}" y="{top}" width="{width:.1f}" height="{ROW}" fill="{_colour([segment], "bgcolor")}"/>'
        if words:
            bold = ' font-weight="bold"' if segment.style and segment.style.bold else ""
            x, width = x + CELL * (len(segment.text) - len(segment.text.lstrip())), CELL * cell_len(words)
            yield (
                f'<text x="{x:.1f}" y="{top + 13}" textLength="{width:.1f}" fill="{_colour([segment], "color")}"{bold}>'
                f"{escape(words).replace('  ', HARD_SPACES)}</text>"
            )
        left += cells


def _colour(segments: Strip | list[Segment], which: str) -> str:
    """Give the colour of the first segment."""
    style = next(iter(segments)).style
    colour = getattr(style, which, None) if style is not None else None
    return colour.get_truecolor().hex if colour is not None else "#000000"


async def main() -> None:
    """Make all pictures anew."""
    KEPT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["MINUTETUI_CONFIG_DIR"] = os.environ["MINUTETUI_STATE_DIR"] = str(folder)
        for language, picture in PICTURED.items():
            for size in SIZES:
                kept_in(language, size).write_text(await text_of(folder, language, size), encoding="utf-8")
                others = await text_of_others(folder, language, size)
                kept_in(language, size, "others").write_text(others, encoding="utf-8")
            (ROOT / picture).write_text(await picture_of(folder, language), encoding="utf-8")
        from helpers_screencast import write_screencasts  # noqa: PLC0415 - it takes its scenes and pictures from here

        await write_screencasts(folder)


if __name__ == "__main__":
    asyncio.run(main())
