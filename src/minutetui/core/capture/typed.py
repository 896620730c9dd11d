"""The reverse of reading: gives the text that one would type to get a line."""

from __future__ import annotations

import re

from minutetui.core.capture.colons import find_colon
from minutetui.core.capture.grammar import read
from minutetui.core.capture.lead import is_sign, shielded_told
from minutetui.core.capture.lexicon import EMPHATIC, LEXICONS, MEETING_SAID, in_all
from minutetui.core.capture.mentions import needs_object
from minutetui.core.capture.motion import motion_alone
from minutetui.core.capture.motion_told import told
from minutetui.core.capture.motion_typed import guarded, typed_motion
from minutetui.core.capture.parse import TYPED_FIELDS, read_line, shielded_task
from minutetui.core.capture.reading import Add, Scene
from minutetui.core.capture.signs import (
    ESCAPE,
    as_literal,
    closed,
    colon_after,
    in_quotes,
    no_hide,
    shield,
    tag_word,
    with_hide,
)
from minutetui.core.capture.speakers import read_office, read_speakers
from minutetui.core.capture.tail import LOOSE
from minutetui.core.meeting.model import Line, Vote
from minutetui.core.text.patterns import lazy
from minutetui.core.vocabulary import TAG_OF_SIGN, TAG_SPECS, Tag

_JOINS_NEXT = lazy(rf"(?:[{LOOSE.strip()}-]|{in_all('owners.joiners')}) $", re.IGNORECASE)
"""The end of a text that would go with an owner after it."""


def typed(line: Line, scene: Scene, default: Tag = "note") -> str:
    """Type a line for a scene; `default` is the tag of a text without a sign there.

    It is typed plainly if that is read back as the same line, else with all signs in it escaped, else with its tag too,
    else with the word of its tag.
    Spaces around its text are not typed, because reading drops them. Its texts are single lines. A label that opens a
    bracket which the text closes is typed as a part of the text: a colon between brackets parts nothing.
    """
    line = line.with_(text=line.text.strip())
    ways = ({"careful": False}, {"careful": True}, {"careful": True, "tagged": True})
    for text in (_compose(line, scene, default, **way) for way in ways):
        if _adds(text, line, scene, default):
            return text
    worded = tag_words(line.tag, scene) + line.text
    return worded if _adds(worded, line, scene, default) else _compose(line, scene, default, careful=True)


def _adds(text: str, line: Line, scene: Scene, default: Tag) -> bool:
    """Tell whether Enter adds this line for a text, which then is no fact, no agenda item and no lone sign."""
    return isinstance(read(text, scene).act, Add) and says(text, line, scene, default)


def says(text: str, line: Line, scene: Scene, default: Tag = "note") -> bool:
    """Tell whether a text is read as a line; the day that its deadline once was is not typed."""
    read = read_line(text, scene, default)
    return all(getattr(read, name) == getattr(line, name) for name in TYPED_FIELDS if name != "due_date")


def as_plain_line(text: str, scene: Scene) -> str:
    """Type a pasted text so that it is a line with just these words."""
    return typed(Line(tag=scene.default_tag, text=text.strip()), scene, scene.default_tag)


def tag_sign(tag: Tag, scene: Scene) -> str:
    """Type a tag: its sign, or its word and two colons."""
    return f"{TAG_SPECS[tag].signs[0]} " if TAG_SPECS[tag].signs else tag_words(tag, scene)


def tag_words(tag: Tag, scene: Scene) -> str:
    """Type the word of a tag and two colons; a number after a sign would be a reference: Issue:: 2."""
    word = TAG_SPECS[tag].words[scene.language][0]
    return f"{word[:1].upper()}{word[1:]}{colon_after(word).strip() * 2}{colon_after(word)[1:]}"


def with_tag(text: str, tag: Tag, scene: Scene) -> str:
    """Put another tag in front of a text that is being typed, in place of the one it has."""
    bare = text.lstrip()
    if bare[:1] in TAG_OF_SIGN and is_sign(bare):
        bare = bare[1:].lstrip()
    else:
        colon = find_colon(bare)
        if colon is not None and tag_word(bare[: colon[0]], colon[1]):
            bare = bare[sum(colon) :].lstrip()
    return tag_sign(tag, scene) + bare


def _compose(line: Line, scene: Scene, default: Tag, *, careful: bool, tagged: bool = False) -> str:
    """Type all of a line, with the mark of what is confidential."""
    text = _composed(line, scene, default, careful=careful, tagged=tagged)
    if line.confidential:
        return with_hide(text)
    return no_hide(text) if careful else text


def _composed(line: Line, scene: Scene, default: Tag, *, careful: bool, tagged: bool) -> str:
    """Type a line without the mark of what is confidential: its beginning, its text, its vote, its owners and deadline.

    If `careful`, signs in it are escaped; if `tagged`, its tag is typed, too, where it is the usual one.
    """
    speaker = _speaker(line, scene)
    lead = _sign(line, scene, default, speaker=speaker, tagged=tagged) + speaker
    if line.label:
        lead += _label(line.label, careful=careful, first=not lead)
    motion = _motion(line, scene, careful=careful)
    words = _literal(line, scene, lead=lead, motion=motion, spoken=bool(speaker)) if careful else line.text
    answer = _answer(line, scene, careful=careful)
    if careful and (_JOINS_NEXT.search(f"{words} ") or needs_object(words)):
        # What joins owners would go with one after it, and an owner after "to" would be its object.
        return " ".join(filter(None, (lead.rstrip(), *answer, words, motion)))
    return " ".join(filter(None, ((lead + words).rstrip(), motion, *answer)))


def _sign(line: Line, scene: Scene, default: Tag, *, speaker: str, tagged: bool) -> str:
    """Type the tag of a line where a line without one would get another, or the word for a motion without a vote."""
    if line.vote == Vote() and not speaker and not line.label:
        return LEXICONS[scene.language].typed.motion_lead
    is_emphasis = bool(speaker) and (line.verb.casefold().endswith(EMPHATIC) or not line.speaker)
    usual = "emphasis" if is_emphasis else default
    return tag_sign(line.tag, scene) if tagged or line.tag != usual else ""


def _motion(line: Line, scene: Scene, *, careful: bool) -> str:
    """Type the vote of a decision; empty where its text tells the same vote."""
    if line.tag != "decision" or not scene.habits.motions:
        return ""
    fields = told(shield(line.text)) if line.vote and not careful else {}
    if fields and Vote().with_(**fields) == line.vote:
        return ""
    return typed_motion(line.vote, scene.names, scene.language)


def _literal(line: Line, scene: Scene, *, lead: str, motion: str, spoken: bool) -> str:
    """Type the text of a line so that no part of it is read as anything else; `spoken`: a speaker is before it."""
    words = as_literal(line.text, first=not lead)
    if line.tag == "decision" and scene.habits.motions:
        alone = motion_alone(scene, line.label)
        words = guarded(words, scene.names, motion=motion, alone=alone, label=line.label)
    if not (spoken or line.label):
        words = shielded_told(words, scene.names)
    if line.tag == "action":
        words = shielded_task(words, line, scene)
    if not lead and not line.text.strip(ESCAPE):
        words += line.text  # the space after it would be read with it
    return words


def _answer(line: Line, scene: Scene, *, careful: bool) -> list[str]:
    """Type the owners and the deadline of a line; in quotes if `careful`."""

    def quoted(text: str) -> str:
        return in_quotes(text) if careful else text

    part = LEXICONS[scene.language].typed.support
    owners = (f"@{quoted(owner)}{part if owner in line.support else ''}" for owner in line.owners)
    return [*owners, *([f"+{quoted(line.due)}"] if line.due else [])]


def _speaker(line: Line, scene: Scene) -> str:
    """Type who said it; empty for a speaker who cannot be typed. On an action, a name alone would be its owner."""
    if not line.speaker:
        lead = next((lead for lead, meant in MEETING_SAID.items() if meant == (line.tag, line.verb)), "")
        return lead + colon_after(lead) if lead else ""
    said = read_speakers(line.speaker, scene.names) or read_office(line.speaker, line.text, scene.names)
    if said is None or said.speaker != line.speaker or said.verb:
        return ""
    verb = line.verb or (LEXICONS[scene.language].typed.said if line.tag == "action" and not line.owners else "")
    verb = f" {verb}" if verb.isascii() and verb else verb
    return f"{line.speaker}{verb}{colon_after(line.speaker + verb)}"


def _label(label: str, *, careful: bool, first: bool) -> str:
    """Type a label and its colon; `first`: nothing is before it."""
    if not careful:
        return label + colon_after(label)
    bare = label.lstrip(ESCAPE)
    if first and tag_word(bare, 2):
        # A label that is a tag word: an odd number of backslashes keeps it a label.
        return f"{ESCAPE * (2 * (len(label) - len(bare)) + 1)}{bare}:: "
    return f"{closed(label, first=first)}:: "
