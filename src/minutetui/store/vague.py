"""The person's own vague words: vague.txt in the configuration directory, one word or phrase a line."""

from __future__ import annotations

from minutetui.store.places import config_dir


def own_vague_words() -> tuple[str, ...]:
    """Read the list; empty lines and those that begin with # are passed over. A list that cannot be read is none."""
    try:
        text = (config_dir() / "vague.txt").read_text(encoding="utf-8-sig", errors="replace")
    except OSError:
        return ()
    words = (line.strip() for line in text.splitlines())
    return tuple(dict.fromkeys(word for word in words if word and not word.startswith("#")))
