"""The reverse of reading a motion: types a vote, and a text whose end would be read as one so that it stays text."""

from __future__ import annotations

import re

from minutetui.core.capture.lexicon import LEXICONS
from minutetui.core.capture.motion import inside_bracket, take_bracket, unescaped
from minutetui.core.capture.motion_ends import CLOSING, OPENING, spoken_ends, spoken_words
from minutetui.core.capture.motion_movers import mover_first, short_begins
from minutetui.core.capture.motion_told import told
from minutetui.core.capture.motion_words import STOPS
from minutetui.core.capture.signs import ANYWHERE, COLON, EACH_END, ESCAPE, after_escapes, in_quotes, shield
from minutetui.core.meeting.model import Line, Vote
from minutetui.core.meeting.votes import VOTE_MANNERS, VOTE_RESULTS, worked_out
from minutetui.core.people.names import Names
from minutetui.words import Language, say


def guarded(typed: str, names: Names, *, motion: str, alone: bool, label: str = "") -> str:
    """Type a text of which a part would be read as a motion so that it stays text, also if a motion follows it."""
    tells = not motion and bool(told(shield(after_escapes(typed)[0])))
    typed = _with_literal_movers(typed, names)
    typed = _with_literal_beginning(typed, names, tells=tells)
    typed = _with_literal_end(typed, names, alone=alone, label=label)
    return typed if motion else _with_literal_brackets(typed, names)


def _with_literal_end(typed: str, names: Names, *, alone: bool, label: str) -> str:
    """Escape the end of a text that would be read as a motion without brackets."""
    least = len(typed) - EACH_END
    for start, after in spoken_ends(typed, names, alone=alone, label=label):
        before = typed[:start].rstrip()
        if (start and start < least) or (before[-1:] in tuple(COLON) and unescaped(before[:-1])[1]):
            continue
        end = typed[start:].lstrip(ESCAPE)
        run = len(typed) - start - len(end)
        if run and end[:1] in tuple(ANYWHERE):  # the backslash makes that sign text
            continue
        if spoken_words(shield(end), names, after=after) is not None:
            return typed[:start] + ESCAPE * (2 * run + 1) + end
    return typed


def _with_literal_movers(typed: str, names: Names) -> str:
    """Escape the letters before a mover and a seconder: M/S Lee/Chen; second Bo."""
    begins = short_begins(typed, names)
    if begins is None:
        return typed
    run = begins - len(typed[:begins].rstrip(ESCAPE))
    return f"{typed[:begins]}{ESCAPE * (run + 1)}{typed[begins:]}"


def _with_literal_beginning(typed: str, names: Names, *, tells: bool) -> str:
    """Escape the first word of a text that says who moved it or, if no motion follows, how the vote went."""
    bare, run = after_escapes(typed)
    if mover_first(shield(bare), names):
        run = 2 * run + 1
    if tells:
        run = 2 * run + 1
    return ESCAPE * run + bare


def _with_literal_brackets(typed: str, names: Names) -> str:
    """Escape the brackets at the end of a text that would be read as a motion."""
    bare = shield(typed).rstrip(STOPS)
    if bare[-1:] not in tuple(CLOSING):
        return typed
    least = len(bare) - EACH_END
    places = [index for index, char in enumerate(bare) if char in OPENING]
    pieces = re.split(rf"(\\*[{OPENING}])", typed)
    for number, index in enumerate(places):
        if index >= least and inside_bracket(bare[index + 1 : -1], names):
            bracket = pieces[2 * number + 1]
            pieces[2 * number + 1] = ESCAPE * (2 * len(bracket) - 1) + bracket[-1]
    return "".join(pieces)


def typed_motion(vote: Vote | None, names: Names, language: Language) -> str:
    """Type a motion; empty for one that cannot be typed."""
    for careful in (False, True) if vote is not None else ():
        text = _typed(vote, language, careful=careful) if vote else ""
        motion = take_bracket(shield(text), names)
        if text and (motion.text, motion.vote(names)) == ("", vote):
            return text
    return ""


def kept_vote(old: Line, new: Line, names: Names) -> Vote | None:
    """Give the vote of a line that was typed anew: its own where that cannot be typed, or is still the same."""
    return new.vote if old.tag == "decision" and typed_motion(old.vote, names, "en") else new.vote or old.vote


def _typed(vote: Vote, language: Language, *, careful: bool) -> str:
    """Type who moved and seconded, the counts, the manner and the outcome in brackets; names in quotes if `careful`."""

    def name(text: str) -> str:
        return in_quotes(text) if careful else text

    words = LEXICONS[language].typed
    parts = [words.moved.format(name=name(vote.moved))] if vote.moved else []
    parts += [words.seconded.format(name=name(vote.seconded))] if vote.seconded else []
    counts = zip(words.votes, (vote.for_, vote.against, vote.abstain), strict=True)
    parts += [form.format(n=count) for form, count in counts if count is not None]
    parts += [say(language, f"vote-{how}") for how in vote.how if how in VOTE_MANNERS]
    if vote.result != worked_out(vote) and vote.result in VOTE_RESULTS:
        parts.append(say(language, f"vote-{vote.result}"))
    return words.motion.format(parts=words.comma.join(parts)) if parts else ""
