"""The other way round: what one would type to get a line."""

from __future__ import annotations

from minutetui.core.capture.escape import closed, escaped, in_quotes, shield
from minutetui.core.capture.facts import read_fact
from minutetui.core.capture.grammar import SUBSTITUTION, TYPED_FIELDS, read_line
from minutetui.core.capture.lead import find_colon
from minutetui.core.capture.motion import guarded, motion_alone, typed_motion
from minutetui.core.capture.reading import Scene
from minutetui.core.capture.signs import ESCAPE, ITEM, tag_word
from minutetui.core.meeting.model import Line
from minutetui.core.text.characters import is_han
from minutetui.core.vocabulary import TAG_OF_SIGN, TAG_SPECS, Tag


def typed(line: Line, scene: Scene, default: Tag = "note") -> str:
    """Type a line.

    It is typed plainly if that is read back as the same line; else with every sign in it escaped.

    Args:
        line: Its texts are single lines.
        scene: Where it will be read: its names, day and language.
        default: The tag a text has there without a sigil.
    """
    plain = _compose(line, scene, default, careful=False)
    is_more = SUBSTITUTION.fullmatch(plain) or read_fact(shield(plain), scene) or plain[:1] in ITEM
    if not is_more and says(plain, line, scene, default):
        return plain
    return _compose(line, scene, default, careful=True)


def says(text: str, line: Line, scene: Scene, default: Tag = "note") -> bool:
    """Tell whether a text is read as a line; the day that its deadline once was is not typed."""
    read = read_line(text, scene, default)
    return all(getattr(read, name) == getattr(line, name) for name in TYPED_FIELDS if name != "due_date")


def as_text(text: str, scene: Scene) -> str:
    """Type a pasted text so that it is a line with just these words."""
    return typed(Line(tag=scene.default_tag, text=text.strip()), scene, scene.default_tag)


def tag_sign(tag: Tag, scene: Scene) -> str:
    """Type a tag: its sign, or its word and two colons."""
    spec = TAG_SPECS[tag]
    if spec.signs:
        return f"{spec.signs[0]} "
    word = spec.words[scene.language][0]
    return f"{word[:1].upper()}{word[1:]}{_colon(word).strip() * 2}{_colon(word)[1:]}"


def with_tag(text: str, tag: Tag, scene: Scene) -> str:
    """Put another tag in front of a text that is being typed, in place of the one it has."""
    bare = text.lstrip()
    if bare[:1] in TAG_OF_SIGN and not bare[1:2].isdecimal():
        bare = bare[1:].lstrip()
    else:
        colon = find_colon(bare)
        if colon is not None and tag_word(bare[: colon[0]], colon[1]):
            bare = bare[sum(colon) :].lstrip()
    return tag_sign(tag, scene) + bare


def _compose(line: Line, scene: Scene, default: Tag, *, careful: bool) -> str:
    lead = "" if line.tag == default else tag_sign(line.tag, scene)
    lead += _speaker(line, scene)
    if line.label:
        lead += _label(line.label, careful=careful, first=not lead)
    words = escaped(line.text, first=not lead) if careful else line.text
    motion = ""
    if line.tag == "decision" and scene.habits.motions:
        motion = typed_motion(line.vote, scene.names, chinese=scene.language == "zh")
        words = guarded(words, scene.names, motion=motion, alone=motion_alone(scene, line.label)) if careful else words
    owners = (f"@{in_quotes(owner) if careful else owner}" for owner in line.owners)
    due = f"+{in_quotes(line.due) if careful else line.due}"
    if careful and not lead and not line.text.strip(ESCAPE):
        words += line.text  # the space behind would be read with it
    return " ".join(part for part in ((lead + words).rstrip(), motion, *owners, due if line.due else "") if part)


def _speaker(line: Line, scene: Scene) -> str:
    """Type who said it; a speaker who is no attendee cannot be typed."""
    if not line.speaker or scene.names.speaker(line.speaker) != (line.speaker, ""):
        return ""
    verb = f" {line.verb}" if line.verb and line.verb.isascii() else line.verb
    return f"{line.speaker}{verb}{_colon(line.speaker)}"


def _label(label: str, *, careful: bool, first: bool) -> str:
    if not careful:
        return label + _colon(label)
    bare = label.lstrip(ESCAPE)
    if first and tag_word(bare, 2):
        # A label that is a tag word: an odd number of backslashes keeps it a label.
        return f"{ESCAPE * (2 * (len(label) - len(bare)) + 1)}{bare}:: "
    return f"{closed(label, first=first)}:: "


def _colon(before: str) -> str:
    return "：" if any(map(is_han, before)) else ": "
