"""The screencast of the README: a meeting is minuted, reviewed and written, as one SVG that moves (`make pictures`).

The frames are drawn from the program itself, as the pictures are; each is shown for its time, and then all begin again.
"""

from __future__ import annotations

import re
from pathlib import Path

from helpers_pictures import ROOT, Scene, play, stage, svg_of

SCREENCAST_SIZE = (96, 24)
SCREENCASTS = {"en": Path("docs/screencast.svg"), "zh": Path("docs/zh/screencast.svg")}
"""The files."""

PLAYED: dict[str, tuple[tuple[float, Scene], ...]] = {
    "en": (
        (1.5, Scene("a meeting is under way")),
        (0.6, Scene("somebody speaks", "Sam: The tills")),
        (0.6, Scene("", " could report")),
        (1.2, Scene("", " the best sellers every hour\n")),
        (0.7, Scene("a decision", "= Report the best")),
        (0.8, Scene("", " sellers every hour (moved Ines, 5-1)")),
        (1.4, Scene("", "\n")),
        (0.7, Scene("an action", "> Ask the till supplier")),
        (1.6, Scene("", " for a price @")),
        (0.9, Scene("", "dev")),
        (1.0, Scene("", " +fri")),
        (1.8, Scene("", "\n")),
        (2.5, Scene("what is missing", keys=("ctrl+r",))),
        (1.2, Scene("it is asked and closed", keys=("1", "@", "i", "n", "e", "s"))),
        (1.8, Scene("", "\n")),
        (2.5, Scene("decisions and actions are read back", keys=("f9",))),
        (3.5, Scene("the summary", keys=("escape", "escape", "ctrl+o"))),
    ),
    "zh": (
        (1.5, Scene("会议进行中")),
        (0.6, Scene("发言", "许嘉禾：收银系统")),
        (1.2, Scene("", "可以每小时报一次热销书目\n")),
        (0.7, Scene("决定", "＝每小时报一次")),
        (0.8, Scene("", "热销书目（7票同意，1票反对）")),
        (1.4, Scene("", "\n")),
        (0.7, Scene("任务", "》向收银系统供应商")),
        (1.6, Scene("", "询价 ＠")),
        (0.9, Scene("", "许")),
        (1.0, Scene("", " ＋周五")),
        (1.8, Scene("", "\n")),
        (2.5, Scene("还缺什么", keys=("ctrl+r",))),
        (1.2, Scene("当场问清", keys=("1", "@"))),
        (1.8, Scene("", "唐果\n")),
        (2.5, Scene("宣读", keys=("f9",))),
        (3.5, Scene("纪要", keys=("escape", "escape", "ctrl+o"))),
    ),
}
"""For each language: how many seconds a frame is shown, and what is done before it."""


async def screencast_of(folder: Path, language: str) -> str:
    """Play the scenes; give the frames as one SVG."""
    frames: list[tuple[float, str]] = []
    async with stage(folder, language, SCREENCAST_SIZE, begun=True) as screen:
        for seconds, scene in PLAYED[language]:
            await play(screen, scene)
            frames.append((seconds, svg_of(screen.app.screen._compositor.render_strips())))
    return _moving(frames)


def _moving(frames: list[tuple[float, str]]) -> str:
    """Show one picture after the other, by the rules of CSS alone."""
    whole = sum(seconds for seconds, _ in frames)
    head, _ = frames[0][1].split("\n", 1)
    rules, groups, at = [], [], 0.0
    for number, (seconds, picture) in enumerate(frames):
        begin, at = at, at + seconds
        rules.append(
            f"@keyframes k{number}{{0%{{visibility:hidden}}{100 * begin / whole:.2f}%{{visibility:visible}}"
            f"{100 * at / whole:.2f}%{{visibility:hidden}}100%{{visibility:hidden}}}}"
            f"#f{number}{{visibility:hidden;animation:k{number} {whole:.1f}s step-end infinite}}"
        )
        inside = re.sub(r"^<svg[^>]*>\n|</svg>\n?$", "", picture)
        groups.append(f'<g id="f{number}">\n{inside}</g>')
    return "\n".join((head, f"<style>{''.join(rules)}</style>", *groups, "</svg>", ""))


async def write_screencasts(folder: Path) -> None:
    """Make the screencasts anew."""
    for language, path in SCREENCASTS.items():
        (ROOT / path).write_text(await screencast_of(folder, language), encoding="utf-8")
