r"""What is typed to search lines: `>` in front for a tag, `@ann` for an owner, words; `\` before a sign or a digit."""

from __future__ import annotations

import re
from dataclasses import dataclass

from minutetui.core.text.characters import folded
from minutetui.core.vocabulary import OWNER_SIGNS, TAG_OF_SIGN, Tag

ESCAPED = re.compile(r"\\(?=[0-9{}])".format(re.escape("".join((*TAG_OF_SIGN, OWNER_SIGNS)))))


@dataclass(frozen=True)
class SearchQuery:
    """A typed search, split into its parts."""

    tag: Tag | None
    owners: tuple[str, ...]
    """Beginnings of the owners' names."""
    words: tuple[str, ...]
    """Casefolded."""


def read_query(text: str) -> SearchQuery:
    """Split a typed search into its parts."""
    text = text.strip()
    tag = TAG_OF_SIGN.get(text[:1])
    terms = text[1 if tag else 0 :].split()
    owners = tuple(term[1:] for term in terms if term[0] in OWNER_SIGNS)
    words = tuple(folded(ESCAPED.sub("", term)) for term in terms if term[0] not in OWNER_SIGNS)
    return SearchQuery(tag, owners, words)
