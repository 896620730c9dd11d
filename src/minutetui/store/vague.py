"""The person's own vague words: vague.txt in the configuration directory, one word or phrase a line."""

from __future__ import annotations

from minutetui.errors import FileError
from minutetui.store.paths import config_dir
from minutetui.store.toml import BOM, LARGEST_OWN, read_bytes


def own_vague_words() -> tuple[str, ...]:
    """Read the list; empty lines and those that begin with # are passed over. A list that cannot be read is none."""
    try:
        text = read_bytes(config_dir() / "vague.txt", LARGEST_OWN).removeprefix(BOM).decode(errors="replace")
    except FileError:
        return ()
    words = (line.strip() for line in text.splitlines())
    return tuple(dict.fromkeys(word for word in words if word and not word.startswith("#")))
