"""Parses a decision with its motion: its beginning, its movers, its vote and its outcome, wherever they stand."""

from __future__ import annotations

from dataclasses import replace

from minutetui.core.capture.held_over import DELAYS, puts_off_item
from minutetui.core.capture.lead import Lead, read_lead
from minutetui.core.capture.lexicon import any_of
from minutetui.core.capture.motion import Motion, decides_nothing, is_content, motion_alone, take_bracket
from minutetui.core.capture.motion_amendments import amendment_told, is_amendment
from minutetui.core.capture.motion_beside import (
    with_figures,
    with_head,
    with_lost_before,
    with_mover_after,
    with_mover_first,
    with_mover_last,
    with_resolved,
    with_told,
    without_bracket,
)
from minutetui.core.capture.motion_ends import with_counts
from minutetui.core.capture.motion_heads import are_people
from minutetui.core.capture.motion_lines import is_motion, is_motion_open, puts_off
from minutetui.core.capture.motion_movers import take_pair, with_short_movers, with_text_movers
from minutetui.core.capture.motion_spoken import position_end, take_stated, with_spoken
from minutetui.core.capture.motion_told import result_of, told_before
from minutetui.core.capture.motion_words import MotionWords, joined_parts, may_decide
from minutetui.core.capture.reading import Scene
from minutetui.core.capture.signs import colon_after
from minutetui.core.capture.tail import NO_ANSWER, Answer, around, has_signs, read_tail
from minutetui.core.meeting.model import Line
from minutetui.core.people.names import Names
from minutetui.core.vocabulary import Tag

_PUT_TO_VOTE = any_of("motion.put_to_vote")


def decides(lead: Lead, scene: Scene) -> bool:
    """Tell whether a text without a sign is a decision: a motion, or that the agenda item was put off.

    Somebody who names only an outcome reports it: Clerk: approved unanimously.
    """
    if lead.speaker and may_decide(lead.rest) and joined_parts(lead.rest) is not None:
        return False
    decides = is_motion(lead.rest, scene.names) or (not lead.speaker and puts_off(lead.rest))
    if not decides and any(map(lead.rest.casefold().__contains__, DELAYS)):
        decides = not lead.speaker and puts_off_item(f"{lead.label} {lead.rest}".lstrip(), scene)
    return decides and not decides_nothing(f"{lead.label} {lead.rest}")


def with_amendment(lead: Lead, scene: Scene) -> Lead:
    """Read `Amendment lost 2-4` as a motion with that label; `= Amendment` alone is one too."""
    found = amendment_told(lead.rest, scene.names, lambda: is_motion_open(scene))
    if found is None:
        return lead
    motion = found.words if found.words.fields else None
    return lead._replace(rest=found.rest, tag="decision", label=found.label, motion=motion)


def parse_decision(shielded: str, lead: Lead, scene: Scene, default: Tag) -> tuple[Lead, str, Answer]:
    """Read a decision with its motion, whose mover and seconder may be named in short: M/S Lee/Chen 5-0."""
    if literal := with_text_movers(shielded, scene.names):
        again = read_lead(literal, scene.names, default)
        return _parse_motion(literal, again._replace(tag=lead.tag or again.tag), scene, default)
    if shielded.endswith(")") and (bare := without_bracket(shielded)) != shielded:
        shielded, lead = bare, read_lead(bare, scene.names, default)._replace(tag=lead.tag)
    short = with_short_movers(shielded, scene.names)
    if short != shielded:
        again = read_lead(short, scene.names, default)
        found = _parse_motion(short, again._replace(tag=lead.tag or again.tag), scene, default)
        answer = found[2]
        adds = any(word not in shielded for word in found[1].split())  # the words for the movers stayed in the text
        if answer.vote and answer.vote.seconded and not answer.unread and not adds:
            return found
    return _parse_motion(shielded, lead, scene, default)


def _parse_motion(shielded: str, lead: Lead, scene: Scene, default: Tag) -> tuple[Lead, str, Answer]:
    """Read a motion: first a bracket at the end, which may hold colons, then words without one."""
    names, whole = scene.names, lead
    lead, rest, answer, motion = _bracketed(shielded, lead, scene, default)
    said = position_end(shielded, rest)
    alone = motion_alone(scene, lead.label) and not said
    motion, left = with_spoken(motion, rest[said:], names, alone=alone, label=lead.label)
    motion, rest = (replace(motion, whole=False), rest[:said] + left.rstrip(".")) if said else (motion, left)
    if is_content(motion, shielded, scene.item.title if scene.item is not None else ""):
        return whole, *tail_of(whole, scene, default)
    motion, rest = _headed(motion, lead, rest, names)
    motion, lead, rest = _with_label(motion, lead, rest, names)
    motion, rest = with_mover_first(motion, rest, names)
    motion, rest = with_mover_last(motion, rest, names)
    if lead.label and not lead.plain:
        motion, label, rest = with_mover_after(motion, lead.label, rest, names)
        lead = lead._replace(label=label)
    motion = with_resolved(with_head(motion, lead.motion), shielded, rest, names)
    if motion.words is None:
        return lead, rest, answer._replace(unread=(*answer.unread, *motion.unread))
    motion, rest = with_lost_before(motion, motion.words, rest)
    rest, unknown = with_figures(motion.words, rest)
    rest = _PUT_TO_VOTE.sub("", rest) if motion.words and "for_" in motion.words.fields else rest
    unread = (*answer.unread, *motion.unread, *unknown)
    return lead, rest, answer._replace(vote=motion.vote(names), unread=unread)


def _bracketed(shielded: str, lead: Lead, scene: Scene, default: Tag) -> tuple[Lead, str, Answer, Motion]:
    """Read the motion at the end of a text, before or after its owners and deadline; give what is left."""
    names = scene.names
    motion = take_bracket(shielded, names)
    if motion.text == shielded and not motion.escaped:
        motion = take_stated(shielded, names)
    if motion.text != shielded:
        again = _shortened(lead, shielded, motion.text) or read_lead(motion.text, names, default)
        lead = again._replace(tag=again.tag or lead.tag)
    rest, answer = tail_of(lead, scene, default)
    if motion.words is None and not motion.escaped:
        motion = take_bracket(rest, names)
        rest = motion.text
    return lead, rest.strip(), answer, motion


def _headed(motion: Motion, lead: Lead, rest: str, names: Names) -> tuple[Motion, str]:
    """Read what follows the head of a motion: Motion: to sell (Lee/Chen); Motion lost: 2 for, 3 against."""
    if lead.motion is None or motion.words is not None:
        return motion, rest
    if pair := take_pair(rest, names):
        return replace(motion, words=pair[1]), pair[0]
    counted = with_counts(lead.motion, rest)
    return (Motion("", counted, spoken=True, whole=True), "") if counted else (motion, rest)


def _with_label(motion: Motion, lead: Lead, rest: str, names: Names) -> tuple[Motion, Lead, str]:
    """Read the label of a motion as its text, or as its outcome: Buy the van: carried; Plan deferred: too costly."""
    if motion.whole and lead.label and not is_amendment(Line(label=lead.label)):
        lead, rest = lead._replace(label=""), lead.label + rest
    elif motion.whole:
        rest = rest.lstrip(" ,，;；")
    motion, rest = with_told(motion, rest)
    if motion.words is not None or not lead.label or lead.plain:
        return motion, lead, rest
    before = told_before(lead.label, rest)
    fields = before or result_of(lead.label, rest)
    voters = fields.get("result") in ("carried", "lost") and are_people(rest, names)  # Passed: Ann, Bo
    if not fields or voters:
        return motion, lead, rest
    if before and with_counts(MotionWords(fields), rest):  # Plan rejected: 2-5
        return replace(motion, words=joined_parts(rest)), lead._replace(label=""), lead.label
    if before or fields["result"] != "carried":  # = Rejected: too costly
        rest = f"{lead.label}{colon_after(lead.label)}{rest}"
    return replace(motion, words=MotionWords(fields)), lead._replace(label=""), rest


def _shortened(lead: Lead, whole: str, text: str) -> Lead | None:
    """Give the beginning of a text that was cut at its end; None if what was read of it reaches beyond the cut."""
    start = len(whole) - len(lead.rest)
    same = start <= len(text) and whole.endswith(lead.rest) and text.startswith(whole[:start])
    return lead._replace(rest=text[start:]) if same else None


def tail_of(lead: Lead, scene: Scene, default: Tag) -> tuple[str, Answer]:
    """Take owners and deadline out of what follows the beginning of a line; give what is left, and what they were."""
    if not has_signs(lead.rest):
        return lead.rest, NO_ANSWER
    by_default = lead.tag is None and bool(scene.chain)
    words, answer = read_tail(lead.rest, around(scene), lead.tag or default, by_default=by_default)
    if lead.speaker and not words.strip() and (answer.owners or answer.due):
        return lead.rest, NO_ANSWER  # `Ann: +1` is what Ann said
    return words, answer
