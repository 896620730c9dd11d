"""Motions in lines without a sign, and what a later line says of a motion.

    Motion: to buy the van
    Moved Ann, seconded Bo
    Carried 5-1

How one begins before a colon is read in `motion_heads`.
"""

from __future__ import annotations

import re
from dataclasses import replace

from minutetui.core.capture.colons import find_colon
from minutetui.core.capture.lexicon import ABOUT_MOTION, MOTIONS, OUTCOME_OF, any_of, in_all, in_each, plain
from minutetui.core.capture.motion import Motion, take_bracket
from minutetui.core.capture.motion_amendments import TOO_WORDS, amendment_begun, is_amendment, usually_called
from minutetui.core.capture.motion_beside import (
    DECIDED_LAST,
    WAS_DECIDED,
    carried_but,
    with_figures,
    with_mover_last,
    without_bracket,
)
from minutetui.core.capture.motion_ends import DECIDES, MILD, spoken_words
from minutetui.core.capture.motion_heads import MOTION_WORD
from minutetui.core.capture.motion_movers import (
    MOVERS,
    all_attend,
    mover_first,
    mover_last,
    mover_of_thing,
    person_named,
    take_pair,
    with_short_movers,
)
from minutetui.core.capture.motion_spoken import with_spoken
from minutetui.core.capture.motion_told import told, told_first, with_why
from minutetui.core.capture.motion_voters import Voters, take_voters
from minutetui.core.capture.motion_words import (
    OUTCOME,
    MotionWords,
    may_be_motion,
    may_decide,
    may_name_voters,
    read_words,
)
from minutetui.core.capture.reading import Scene
from minutetui.core.capture.signs import COLON, shield
from minutetui.core.meeting.model import Line, Vote
from minutetui.core.meeting.queries import walk_lines
from minutetui.core.meeting.votes import PUT_OFF, UNOPPOSED, voters_in, worked_out
from minutetui.core.people.names import Names
from minutetui.core.text.characters import has_any, has_han
from minutetui.core.text.patterns import lazy

LONGEST_OUTCOME, _LONG_OUTCOME = 200, 80
"""Characters of the longest text that says only how a motion went, and of one without a word for it."""
_NEAR = 32
"""Characters in which a text without a sign says that it is a motion."""
_MOVED_LAST = any_of("motion.moved_last")
_SECOND_WORDS = plain("motion.second_words")
_NAMED_WORDS = (*plain("motion.moved_first_words"), *plain("motion.moved_short_words"), *_SECOND_WORDS)
"""One of these is in every text that names those who moved or seconded a motion."""
_PUT_OFF_ALONE, _WITHDREW = any_of("results.put_off_alone"), in_each("results.withdrew")
_ABOUT_ITEM = lazy(rf"{in_all('results.about_item')}|{in_all('results.put_off_alone')}", re.IGNORECASE)
_MOVED_ALONE = in_each("results.moved_alone")
_SETTLED = any_of("motion.settled")
_COUNTS = lazy(r" (?=\d)")
_NOT_VOTED = ("withdrawn", "unseconded")
_NO_OUTCOME = any_of("results.no_outcome")
_MAIN, _ANY = any_of("motion.main_motion"), any_of("motion.any_motion")
_AMENDED = any_of("motion.amended")
_SAYS_OUTCOME = lazy(
    rf"[=＝ ]*(?:{OUTCOME.pattern}|{in_all('motion.main_motion')}|{in_all('motion.any_motion')}|"
    rf"{in_all('results.result_heads')}|amendment|修正)",
    re.IGNORECASE,
)
"""How a text begins that can say how a motion went before which something else was said."""


def is_motion(shielded: str, names: Names) -> bool:
    """Tell whether a text without a sign is a motion with its outcome: `Motion to adjourn - carried`.

    Also one that begins with how it was voted on; and if it ends in a vote, one that begins with what the meeting did
    or who moved it, or ends with those who moved and seconded it.
    """
    if not may_decide(shielded):
        return False
    if shielded.endswith(")"):
        shielded = without_bracket(shielded)
    if told_first(shielded):
        return True
    named = has_any(shielded, _NAMED_WORDS)
    short = with_short_movers(shielded, names) if named else shielded
    moved = mover_first(short, names) if named else None
    if moved is not None and (len(moved[0].fields) > 1 or any(pattern.match(shielded) for pattern in MOTIONS)):
        return True
    worded = MOTION_WORD.search(shielded, 0, _NEAR)
    if may_name_voters(shielded) and carried_but(shielded, names):
        return True
    about = worded and ABOUT_MOTION.match(shielded)
    if about and (mover_last(shielded, names) or told(shielded).get("result") in _NOT_VOTED):
        return True
    alone = worded and any(pattern.match(shielded) for pattern in _MOVED_ALONE)
    if alone and (told(shielded) or _ends_in_vote(short, names, begun=True)):
        return True
    about = about or (worded and _ABOUT_ITEM.match(shielded))
    begun = about or moved or short != shielded or DECIDES.match(shielded) or (worded and _MAIN.match(shielded))
    pair = take_pair(shielded, names) if shielded.endswith(")") else None
    if pair and DECIDED_LAST.search(pair[0]):  # Accounts adopted (Ann/Bo)
        return True
    settled = begun or (shielded.isascii() and _is_settled(shielded, names))
    by_two = named and (
        (worded and "/" in shielded)
        or (has_any(shielded, _SECOND_WORDS) and (shielded[-1:].isdecimal() or _MOVED_LAST.search(shielded)))
    )
    return bool(settled or by_two) and _ends_in_vote(short, names, begun=bool(settled))


def _is_settled(text: str, names: Names) -> bool:
    """Tell whether a text tells a result and how it was reached, by no more votes than there are: approved 5-1."""
    settled = _SETTLED.search(text)
    votes = sum(map(int, re.findall(r"\d+", settled[0]))) if settled else 0
    return settled is not None and votes <= (voters_in(names.meeting) or votes)


def _ends_in_vote(short: str, names: Names, *, begun: bool) -> bool:
    """Tell whether a text ends in a vote; where it has not `begun` as a motion, with two attendees who moved it."""
    motion = take_bracket(short, names)
    motion, text = with_spoken(motion, motion.text, names, alone=False)
    if motion.words is None or motion.unread or begun:
        return motion.words is not None and not motion.unread
    motion, text = with_mover_last(motion, text, names)
    fields = motion.words.fields if motion.words else {}
    if MOVERS[0] not in fields and mover_of_thing(text, names):  # Ann moved the budget, seconded Bo
        return MOVERS[1] in fields and all_attend([fields[MOVERS[1]]], names)
    told_more = fields.keys() > set(MOVERS) or (fields.keys() == set(MOVERS) and WAS_DECIDED.search(text))
    return bool(told_more) and all_attend(map(fields.__getitem__, MOVERS), names)


def puts_off(shielded: str, *, this: bool = False) -> bool:
    """Tell whether a text without a sign says that an agenda item was put off or lost, if need be `this` one.

    Item 6 deferred      该议题暂缓      本议题未获通过
    """
    about = _ABOUT_ITEM.match(shielded)
    if about is None or (this and about["other"]):
        return False
    results = PUT_OFF if this or about["other"] else {*PUT_OFF, "lost"}
    return told(shielded.strip()).get("result") in results


def outcome_of_last(shielded: str, scene: Scene) -> Line | None:
    """Read a text that only says how a motion went, who moved it, or who voted how: `Carried 5-1`, 表决：7票同意.

    Gives the motion that it names with its vote: an amendment, or the motion itself; else the decision said last if its
    outcome is open, or the nearest motion of the item whose outcome is open. None if there is none, or if the text says
    something else.
    """
    text = shielded.strip()
    if scene.last is None or len(text) > LONGEST_OUTCOME:
        return None
    if any(map(text.__contains__, TOO_WORDS)):
        text = usually_called(text)
    if scene.last.tag != "decision" and not _SAYS_OUTCOME.match(text):
        return None
    if not may_be_motion(text) or (len(text) > _LONG_OUTCOME and not OUTCOME_OF.match(text)):
        return None
    text = _unsigned(text) if text[:1] in ("=", "＝") else text
    if not scene.habits.motions or MILD.fullmatch(text) or _NO_OUTCOME.match(text):
        return None
    amendment = amendment_begun(text, scene.names)
    motion = _open_amendment(scene) if amendment else _open_motion(scene, text) or _uncounted(scene, text)
    if motion is None:
        return _said_again(text, scene)
    told = _told_of(motion, amendment.rest if amendment else text, scene)
    vote = told.vote if told is not None and _AMENDED.match(text) else None
    return told.with_(vote=as_amended(vote)) if told and vote and vote.result == "carried" else told


def as_amended(vote: Vote) -> Vote:
    """Give the vote on a motion that was amended, as the text calls it: 修正后的方案一致通过."""
    return vote if "amended" in vote.how else vote.with_(how=("amended", *vote.how))


def _unsigned(text: str) -> str:
    """Take the sign off an outcome of what was said before, and brackets around it: =Vote: 5-1; ＝（延至下次会议）."""
    bare = text.lstrip("=＝ ")
    if _PUT_OFF_ALONE.match(said := bare.strip("()（）")):
        return said
    return bare if OUTCOME_OF.match(bare) or _MAIN.match(bare) else text


def outcome_of_row(text: str, scene: Scene, *, counted: bool = False) -> Line | None:
    """Read a text as a new outcome of the decision that is marked in a list; None if it says something else.

    If it is certainly `counted` votes, bare figures are read even where they say that the motion was lost: 2-5.
    """
    line = scene.last
    if line is None or line.tag != "decision" or len(text) > LONGEST_OUTCOME:
        return None
    before = line.vote or Vote()
    movers = Vote(moved=before.moved, seconded=before.seconded)
    said = shield(text).strip().lstrip("=＝ ")
    return _told_of(line.with_(vote=movers if line.vote else None), said, scene, is_count=counted)


def begins_with_outcome(text: str) -> bool:
    """Tell whether a text begins as one that says how a motion went."""
    return _SAYS_OUTCOME.match(text.strip()) is not None


def _told_of(motion: Line, text: str, scene: Scene, *, is_count: bool = False) -> Line | None:
    """Give a motion with the vote that a text says of it; who voted how by name goes to its text."""
    counted = _after_head(text)
    head, text = (text[: len(text) - len(counted)], counted) if counted is not None else ("", text)
    if settled := _outcome_after_voters(motion, head, text, scene.names):
        return settled
    voters = take_voters(f" ; {text}", scene.names)
    rest = voters.rest.strip(";. ") if voters else text
    if voters and not rest and counted is None and _is_opinion(voters, scene.names):
        return None
    words = read_words(rest) if is_count or counted is not None else MotionWords()
    if not words.figures or words.unread:
        spoken = spoken_words(rest, scene.names, after=".") if may_be_motion(rest) else None
        if spoken is None and (rest or not voters):
            return None if voters else _with_remark(motion, text, scene.names)
        words = spoken or MotionWords()
    words = replace(words, fields={**read_words(head).fields, **words.fields})  # Roll call: 4-1
    vote = Motion("", words).vote(scene.names) or Vote()
    if _begins_another(text, vote, scene.names):
        return None
    motion = motion.with_(text=with_figures(words, motion.text)[0])
    if voters is None:
        return motion.with_(vote=voted_on(motion, vote)) if vote != Vote() else None
    return _with_named(motion, voted_on(motion, vote), voters)


def _begins_another(text: str, vote: Vote, names: Names) -> bool:
    """Tell whether what seems to be a mover is a new motion: Motion: buy the van; who moves alone has to attend."""
    colon = find_colon(text) if vote.moved and not vote.seconded else None
    head = text[: colon[0]].strip() if colon else ""
    return any(pattern.fullmatch(head) for pattern in MOTIONS) and not names.attends(vote.moved)


def _outcome_after_voters(motion: Line, head: str, text: str, names: Names) -> Line | None:
    """Read who voted on each side, and then the outcome as a sentence: Ayes: Ann, Bo; Nays: Leo. Motion carries."""
    named, dot, last = text.rstrip(" .").rpartition(". ")
    outcome = read_words(last) if dot else MotionWords()
    if outcome.unread or outcome.fields.keys() != {"result"}:
        return None
    voters = take_voters(f" ; {named}", names)
    if voters is None or voters.rest.strip(" ;.") or not voters.complete:
        return None
    counted = voters.counted(MotionWords())
    agreed = counted and worked_out(Vote().with_(**counted.fields)) == outcome.fields["result"]
    vote = Vote().with_(**{**read_words(head).fields, **outcome.fields})
    return _with_named(motion, voted_on(motion, vote), voters) if agreed else None


def _is_opinion(voters: Voters, names: Names) -> bool:
    """Tell whether a text names only some who agree, which does not say how a motion went."""
    return voters.counts.keys() == {"for_"} and voters.counts["for_"] < voters_in(names.meeting)


def _with_remark(motion: Line, text: str, names: Names) -> Line | None:
    """Give a motion with a result that is said of it by name, and with what follows: Motion withdrawn, Ann redrafts."""
    by_name = _MAIN.match(text) or _ANY.match(text)
    fields = with_why(text) if by_name else {}
    of_motion = (by_name and not ABOUT_MOTION.match(text)) or _PUT_OFF_ALONE.match(text)
    if not fields and (of_motion or (motion.vote is not None and puts_off(text, this=True))):
        fields = said if (said := told(text)).get("result") in PUT_OFF else {}
    withdrew = None if fields else next(filter(None, (pattern.match(text) for pattern in _WITHDREW)), None)
    if withdrew and (withdrew["who"] is None or names.attends(person_named(withdrew["who"], names))):
        fields = {} if OUTCOME.search(text, withdrew.end()) else {"result": "withdrawn"}
    return _with_text(motion, text).with_(vote=voted_on(motion, Vote().with_(**fields))) if fields else None


def _with_text(motion: Line, said: str) -> Line:
    """Give a motion with a further sentence."""
    stop = "。" if has_han(said) else ". "
    return motion.with_(text=f"{motion.text.rstrip('.。')}{stop}{said[:1].upper()}{said[1:]}")


def _after_head(text: str) -> str | None:
    """Give what follows the words for a vote, and a colon or a figure after them, 表决：7-1; None if it has none."""
    head = OUTCOME_OF.match(text)
    counts = head is not None and (text[head.end() : head.end() + 1] in tuple(COLON) or _COUNTS.match(text, head.end()))
    return text[head.end() + 1 :].strip() if head is not None and counts else None


def _uncounted(scene: Scene, text: str) -> Line | None:
    """Give the decision said last if it was carried by nobody knows how many votes, and a text says it: 表决：7-1."""
    last = scene.last
    if last is None or last.vote is None or last.tag != "decision" or _after_head(text) is None:
        return None
    return last if last.vote.result == "carried" and last.vote.for_ is None else None


def _said_again(text: str, scene: Scene) -> Line | None:
    """Give the motion whose outcome is known, with no line after it, if a text says it again: Motion carried 5-1."""
    last, again = scene.last, None
    if last is not None and is_amendment(last) and (_MAIN.match(text) or _ANY.match(text)):
        last = next((line for line in _decisions(scene) if not is_amendment(line)), None)
    if last is not None and last.tag == "decision" and last.vote is not None and not _is_open(last):
        again = _told_of(last, text, scene)
    if last is None or last.vote is None or again is None or again.vote is None or again.text != last.text:
        return None
    known = (name for name in Vote.fields if name == "how" or getattr(last.vote, name) not in (None, ""))
    return again if all(getattr(again.vote, name) == getattr(last.vote, name) for name in known) else None


def _with_named(motion: Line, vote: Vote, voters: Voters) -> Line | None:
    """Give a motion with who voted how; None if that contradicts the figures."""
    fields = {name: value for name in Vote.fields if (value := getattr(vote, name)) not in (None, "", ())}
    words = voters.counted(MotionWords(fields))
    if words is None:
        return None
    vote = Vote().with_(**words.fields)
    vote = vote.with_(result=vote.result or worked_out(vote))
    kept = voters.kept.lstrip(" ;,.，；。、")
    return _with_text(motion, kept).with_(vote=vote if vote != Vote() else motion.vote)


_CARRIED = Vote(result="carried")


def _is_open(line: Line) -> bool:
    return line.vote is None or line.vote.result in ("", "unclear")


def _open_amendment(scene: Scene) -> Line | None:
    """Give the nearest amendment of the item whose outcome is open."""
    return next((line for line in _decisions(scene) if is_amendment(line) and _is_open(line)), None)


def _open_motion(scene: Scene, text: str) -> Line | None:
    """Give the motion that an outcome said now is about; None if there is none."""
    last, decisions = scene.last, _decisions(scene)
    main = bool(_MAIN.match(text) or _ANY.match(text))
    after_amendment = last is not None and last.tag == "decision" and is_amendment(last)
    about_last = last is not None and last.tag == "decision" and not (main and after_amendment)
    if last is not None and about_last and (_is_open(last) or (last.vote == _CARRIED and _said_again(text, scene))):
        return last
    motions = [line for line in decisions if not (main and is_amendment(line))]
    nearest = next((line for line in decisions if not is_amendment(line)), None)
    if nearest is not None and _is_open(nearest) and (after_amendment or main or re.search(r"\d", text)):
        return nearest
    return next((line for line in motions if line.vote is not None and _is_open(line)), None)


def is_motion_open(scene: Scene) -> bool:
    """Tell whether the outcome of a motion of the agenda item is open."""
    return any(line.vote is not None and _is_open(line) for line in _decisions(scene))


def _decisions(scene: Scene) -> list[Line]:
    """List the decisions of the agenda item, the latest first."""
    lines = [line for line, _ in walk_lines(scene.item.lines) if line.tag == "decision"] if scene.item else []
    return lines[::-1]


def revoted(line: Line, vote: Vote) -> Vote:
    """Give the vote of a line after one was typed for it: a new outcome replaces the old one whole; movers stay."""
    before = line.vote or Vote()
    settled = before.result not in ("", "unclear")
    anew = vote.result or any(count is not None for count in (vote.for_, vote.against, vote.abstain))
    kept = Vote(moved=before.moved, seconded=before.seconded) if settled and anew else before
    return voted_on(line.with_(vote=kept), vote)


def voted_on(line: Line, vote: Vote) -> Vote:
    """Add to the vote of a line, which may say only who moved it, what was said of it now."""
    before = line.vote or Vote()
    said = {name: value for name in Vote.fields if (value := getattr(vote, name)) not in (None, "", ())}
    opposed = vote.against or vote.result == "lost"
    how = tuple(one for one in before.how if not (opposed and one in UNOPPOSED))
    return before.with_(how=how).with_(**said)
