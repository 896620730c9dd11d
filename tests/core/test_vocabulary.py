"""A tag is added by its name and its row in the table, and works everywhere."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import get_args

from minutetui.core.capture.signs import CHILD, COLON, DUE, ESCAPE, ITEM, LEADING_ESCAPE, OWNER
from minutetui.core.vocabulary import TAG_SPECS, TAGS
from minutetui.rows.edges import GAP_SIGN, SLOT_SIGN
from minutetui.words import Language

TESTS = Path(__file__).parents[1]


def test_each_tag_has_its_row_with_words_in_each_language() -> None:
    assert set(TAG_SPECS) == set(TAGS)
    for spec in TAG_SPECS.values():
        for words in (spec.name, spec.plural, spec.words):
            assert set(words) == set(get_args(Language))


def test_a_sign_and_a_word_stand_for_one_tag() -> None:
    signs = "".join(spec.signs for spec in TAG_SPECS.values())
    words = [word for spec in TAG_SPECS.values() for words in spec.words.values() for word in words]
    assert len(set(signs)) == len(signs)
    assert len(set(words)) == len(words)


def test_the_sign_of_a_tag_is_taken_by_nothing_else() -> None:
    signs = {sign for spec in TAG_SPECS.values() for sign in spec.signs}
    taken = ITEM + CHILD + OWNER + DUE + COLON + ESCAPE + LEADING_ESCAPE + GAP_SIGN + SLOT_SIGN
    assert not signs & set(taken)


def test_a_new_tag_is_typed_saved_shown_reviewed_and_printed() -> None:
    run = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", str(TESTS / "new_tag.py")]
    done = subprocess.run(run, capture_output=True, text=True, check=False, cwd=TESTS.parent)
    assert done.returncode == 0, done.stdout
