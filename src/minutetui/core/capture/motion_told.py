"""Results that a text tells in words which stay in it: put off, withdrawn, or doubtful.

    Budget deferred to January      Buy the van - withdrawn by Peter      《办法》推迟到下次会议审议

1. The last part of a bracket at the end, or a clause at the end, says the result: deferred to January.
2. Else the whole text says it: Item held over to the next meeting.
3. An outcome with a word of doubt beside it, at the end, is no result: passed, I think.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from minutetui.core.capture.lexicon import DOUBT, LEXICONS, any_of
from minutetui.core.capture.motion_words import CLAUSE, COMMAS, OUTCOME, STOPS

_MOST_CLAUSES, _MOST_BESIDE = 4, 16
"""How many clauses at the end of a text are looked at; how many characters may be beside a doubtful outcome."""
_BRACKET = re.compile(r"[(（\[【]")
_AROUND_DOUBT = " ,，;；.。:：!！?？()（）[]【】"
_PUT_OFF = any_of("motion.put_off")
"""One of these is in every text that says that something was put off or withdrawn."""
LONGEST_TOLD = 200
"""Characters of the longest text that can say a result in words which stay in it."""
_BRACKET_AT_END = re.compile(r"[(（\[【]([^()（）\[\]【】]*)[)）\]】]$")


def _compiled(name: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    tables: tuple[Mapping[str, str], ...] = tuple(getattr(lexicon.motion, name) for lexicon in LEXICONS.values())
    return tuple((result, re.compile(words, re.IGNORECASE)) for table in tables for result, words in table.items())


_TOLD, _TOLD_WHOLE = _compiled("told"), _compiled("told_whole")


def told_result(text: str) -> str:
    """Give the result that a shielded text says in words which stay in it; empty if there is none.

    Budget deferred to January      Buy the van - withdrawn by Peter      《办法》推迟到下次会议审议
    """
    begins = text[:1].isalnum() or text[:1] == "《"
    if not begins or not _PUT_OFF.search(text) or len(text) > LONGEST_TOLD:
        return ""
    text = text.rstrip(STOPS)
    bracket = _BRACKET_AT_END.search(text)
    starts = [0, *(match.end() for match in CLAUSE.finditer(text))][-_MOST_CLAUSES:]
    ends = [*(re.split(COMMAS, bracket[1])[-1:] if bracket else ()), *(text[start:] for start in starts)]
    told = (result for end in ends for result, words in _TOLD if words.fullmatch(end.strip()))
    whole = (result for result, words in _TOLD_WHOLE if words.fullmatch(text))
    return next(told, "") or next(whole, "")


def doubtful_end(rest: str) -> str:
    """Give the end of a text that says how a motion went, but not certainly: `passed, I think`; empty if none."""
    if not DOUBT.search(rest):
        return ""
    starts = sorted(match.end() for pattern in (CLAUSE, _BRACKET) for match in pattern.finditer(rest))
    for tail in (rest[start:] for start in starts[-_MOST_CLAUSES:]):
        if not OUTCOME.search(tail) or not DOUBT.search(tail):
            continue
        if len(DOUBT.sub("", OUTCOME.sub("", tail, count=1)).strip(_AROUND_DOUBT)) <= _MOST_BESIDE:
            return tail.strip(_AROUND_DOUBT)
    return ""
