"""`render`: the summary of a meeting in any output format."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from minutetui.cli.commands import load
from minutetui.cli.edge import print_error
from minutetui.cli.output import put_bytes
from minutetui.core.text.characters import visible
from minutetui.errors import MinuteError, UsageError
from minutetui.store.config import load_config, reader_language
from minutetui.store.outputs import write_output
from minutetui.store.templates import load_template
from minutetui.store.toml import read_bytes
from minutetui.summary import Look, back_end, compose
from minutetui.words import Saying, say


def do_render(asked: argparse.Namespace) -> int:
    """Write the summary of a meeting in the output format asked for."""
    output = None if asked.output == "-" else asked.output
    chosen = back_end(asked.format, output)
    loaded, path = load(asked.file)
    meeting = loaded.meeting
    template = load_template(
        asked.kind or meeting.kind, asked.lang or meeting.language, path.parent if path else None
    ).template
    data = chosen.write(compose(meeting, template, confidential=asked.confidential), _look(asked, chosen.name))
    if output is None:
        put_bytes(data)
    else:
        write_output(Path(output), data, path, force=asked.force)
        print(visible(say(reader_language(), "summary-written", path=output)), file=sys.stderr)
        _follow_up(Path(output), path)
    return 0


def _follow_up(output: Path, meeting: Path | None) -> None:
    """Run the person's command for a written document; a failure is told, and the document stays."""
    config, _ = load_config()
    if not config.hooks:
        return
    from minutetui.store.hooks import run_hook  # noqa: PLC0415 - most people have none

    try:
        run_hook(config, "written", output, *([meeting] if meeting else []))
    except MinuteError as error:
        print_error(error)


def _look(asked: argparse.Namespace, name: str) -> Look:
    """Give the fonts of the settings, and the document that a Word document has to look like."""
    config, _ = load_config()
    look = Look(config.font, config.font_han, config.heading_han)
    if asked.like is None:
        return look
    if name not in ("word", "mail"):
        raise UsageError(Saying("like-needs-word"))
    return look._replace(like=read_bytes(Path(asked.like)), like_name=asked.like)
