"""Fixes findings of the review: by a typed text, by Enter alone, or by a waiver; several at once.

A fix of several entries is one step of undo.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from minutetui.core import capture
from minutetui.core.capture.due_words import without_due
from minutetui.core.capture.edits import edit_of
from minutetui.core.capture.reading import Add, AddItem, Amend, Reading, Scene, added, states_fact
from minutetui.core.capture.tail import around
from minutetui.core.findings import Finding, findings
from minutetui.core.findings.fixes import Filling, Fix, Outcome, filling_of, fix_of, left_as, outcomes, unwaive, waive
from minutetui.core.meeting.edits import Batch, Change, Edit, Remove, in_turn
from minutetui.core.meeting.model import Line, Meeting
from minutetui.core.meeting.prose import prose_of, replaced_prose
from minutetui.core.review import ReviewEntry
from minutetui.core.vocabulary import Tag
from minutetui.session.aids import Latest
from minutetui.session.session import Session
from minutetui.words import say

BARE_SIGNS = ("@", "＠", "+", "＋")
"""Texts that only ask for a list."""
LINE = Fix("words", rewrites=True)
"""The fixes of a line without a finding."""


@dataclass(frozen=True)
class FixAnswer:
    """What a typed text does to an entry."""

    scene: Scene
    text: str
    reading: Reading | None = None
    """The edit of a line; None: the text fills a field, or does nothing."""
    filling: Filling | None = None


class Fixing:
    """Fixes entries of a session. An edit that is not possible raises an IllegalEditError, and changes nothing."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._latest = Latest()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings that there are once the meeting has ended, so that ending it asks nothing new."""
        meeting, aids = self.session.meeting, self.session.aids
        if meeting.status != "live":
            return self.session.findings
        over = meeting.with_(status="ended", ended=meeting.ended or self.session.clock())
        found = partial(findings, over, aids.template, aids.vague, is_workday=self.session.is_workday)
        return self._latest.get("findings", self.session.revision, found)

    @property
    def omit(self) -> tuple[Tag, ...]:
        """The tags that the template leaves out of the minutes."""
        template = self.session.aids.template
        return template.omit if template is not None else ()

    def fix(self, entry: ReviewEntry) -> Fix:
        """Give the ways in which an entry can be fixed."""
        if entry.waiver is not None:
            return Fix("again", "nothing", edit=unwaive(self.session.meeting, entry.waiver))
        if entry.omitted and entry.line is not None:
            return Fix("take-in", edit=_taken_in(entry.line))
        if entry.finding is None:
            return LINE
        return fix_of(entry.finding, self.session.meeting, self.session.now_in_meeting)

    def fixes(self, entry: ReviewEntry) -> list[Fix]:
        """Give the fix of each finding of an entry."""
        others = (fix_of(one, self.session.meeting, self.session.now_in_meeting) for one in entry.others)
        return [self.fix(entry), *others]

    def read(self, text: str, entry: ReviewEntry) -> FixAnswer:
        """Read a typed text as what it does to an entry."""
        fix, scene = self.fix(entry), self._scene(entry)
        if text.strip() in BARE_SIGNS:
            return FixAnswer(scene, text)
        if fix.takes in ("line", "item"):
            text = _with_sign(text, [one.sign for one in self.fixes(entry)], scene)
            reading = capture.read_of_row(text, scene) if entry.line is not None else capture.read(text, scene)
            refused = reading is None or (fix.takes == "line" and _is_a_note(reading))
            return FixAnswer(scene, text, None if reading is None or refused else _said_once(_decided(reading), scene))
        reading = capture.read(text, scene)
        if states_fact(reading.act):
            return FixAnswer(scene, text, reading)
        return FixAnswer(scene, text, filling=self._filling(text, entry, fix, scene))

    def _filling(self, text: str, entry: ReviewEntry, fix: Fix, scene: Scene) -> Filling | None:
        if fix.takes == "prose" and text.strip() and entry.finding is not None:
            return Filling(_with_prose(self.session.meeting, entry.finding.section, text), text.strip())
        return filling_of(fix.kind, text, scene) if fix.takes == "field" else None

    def take(self, text: str, entries: Sequence[ReviewEntry]) -> bool:
        """Apply a typed text to each of some entries; tell whether it does anything."""
        each_line = {(entry.about or entry.key): entry for entry in entries}  # one answer fixes two gaps of a line
        answers = [self.read(text, entry) for entry in each_line.values()]
        edits: list[Edit] = []
        for entry, answer in zip(each_line.values(), answers, strict=True):
            edit = self._edit(entry, answer)
            if edit is not None and edit not in edits:  # a fact of the meeting is the same for each entry
                edits.append(edit)
        acts = [answer.reading.act for answer in answers if answer.reading]
        if any(added(act) or isinstance(act, Amend) for act in acts):
            self.session.start()
        if edits:
            self.session.do(Batch(tuple(edits)))
        return bool(edits)

    def _edit(self, entry: ReviewEntry, answer: FixAnswer) -> Edit | None:
        if answer.filling is not None:
            return answer.filling.change
        if answer.reading is None:
            return None
        new_id = self.session.new_id("a" if isinstance(answer.reading.act, AddItem) else "k")
        edit = edit_of(answer.reading, answer.scene, new_id, self.session.clock())
        line = entry.line
        if edit is not None and line is not None and not line.lines and self.fix(entry).kind == "roll":
            return Batch((edit, Remove(line.id)))
        return edit

    def _scene(self, entry: ReviewEntry) -> Scene:
        """Give the scene for a text about an entry: at its line, or at the end of its agenda item."""
        if entry.line is not None:
            scene = self.session.scene(entry.line.id)
            is_vote = entry.finding is not None and entry.finding.code == "votes-not-read"
            return replace(scene, last=entry.line.with_(tag="decision")) if is_vote else scene
        scene = self.session.scene()
        return replace(scene, item=entry.item or scene.item, chain=(), left=(), last=None, last_parent=None)

    def ready(self, entries: Sequence[ReviewEntry]) -> bool:
        """Apply the fixes that need no text; tell whether there was one."""
        return self._do([partial(self._ready, entry) for entry in entries])

    def _ready(self, entry: ReviewEntry, meeting: Meeting) -> Edit | None:
        finding = entry.finding
        if entry.waiver is not None:
            return unwaive(meeting, entry.waiver)
        if entry.omitted and entry.line is not None:
            return _taken_in(entry.line)
        if finding is None:
            return None
        if finding.code == "draft-prose":
            text = self.drafted(finding, meeting)
            return _with_prose(meeting, finding.section, text) if text else None
        return fix_of(finding, meeting, self.session.now_in_meeting).edit

    def drafted(self, finding: Finding, meeting: Meeting) -> str:
        """Give the text that the program drafted for the section of a finding."""
        from minutetui.summary import drafted  # noqa: PLC0415 - the live screen fixes without a summary

        template = self.session.aids.template
        return drafted(meeting, template, finding.section) if template is not None else ""

    def outcomes(self, entries: Sequence[ReviewEntry]) -> tuple[Outcome, ...]:
        """List the numbered choices for some entries: those that all of them have."""
        lists = [self._outcomes(entry) for entry in entries]
        words = [{one.word for one in found} for found in lists]
        return tuple(one for one in lists[0] if all(one.word in known for known in words)) if lists else ()

    def _outcomes(self, entry: ReviewEntry) -> tuple[Outcome, ...]:
        """List the choices for the findings of an entry, those that settle its line first."""
        found = [
            one for about in entry.findings or (None,) for one in outcomes(self.session.meeting, entry.line, about)
        ]
        by_word = {one.word: one for one in found}
        return tuple(sorted(by_word.values(), key=lambda one: one.edit is None))

    def settle(self, word: str, entries: Sequence[ReviewEntry]) -> bool:
        """Apply a numbered choice to some entries; tell whether it changed anything."""
        found = [(entry, about) for entry in entries for about in entry.findings or (None,)]
        return self._do([partial(self._settled, word, entry, about) for entry, about in found])

    def _settled(self, word: str, entry: ReviewEntry, about: Finding | None, meeting: Meeting) -> Edit | None:
        for one in outcomes(meeting, entry.line, about):
            if one.word == word and about is not None and one.edit is None:
                return waive(meeting, about, say(meeting.language, word))
            if one.word == word:
                return one.edit if about == entry.finding else None
        return None

    def choice(self, typed: str, entries: Sequence[ReviewEntry]) -> Outcome | None:
        """Give the numbered choice whose number is typed."""
        choices = self.outcomes(entries)
        return choices[int(typed) - 1] if typed.isdecimal() and 1 <= int(typed) <= len(choices) else None

    def left_as(self, entries: Sequence[ReviewEntry]) -> tuple[str, ...]:
        """List what becomes of some entries that are left as they are, by its words."""
        return tuple(dict.fromkeys(left_as(finding) for entry in entries for finding in entry.findings))

    def leave(self, entries: Sequence[ReviewEntry]) -> bool:
        """Leave all findings of some entries as they are; tell whether there were any."""
        found = [(entry, about) for entry in entries for about in entry.findings]
        return self._do([partial(self._settled, left_as(about), entry, about) for entry, about in found])

    def waive(self, reason: str, entries: Sequence[ReviewEntry]) -> bool:
        """Waive all findings of some entries for a reason that was typed; tell whether there were any."""
        found = [finding for entry in entries for finding in entry.findings]
        return self._do([partial(waive, finding=one, reason=reason) for one in found])

    def _do(self, makers: Sequence[Callable[[Meeting], Edit | None]]) -> bool:
        edit = in_turn(self.session.meeting, makers)
        if edit.edits:
            self.session.do(edit)
        return bool(edit.edits)


def _taken_in(line: Line) -> Change:
    """Make a line a plain one, which no template leaves out."""
    return Change(line.id, {"tag": "note"})


def _is_a_note(reading: Reading) -> bool:
    """Tell whether a text would be a plain note under the line. Here it is a name or a date that was not understood."""
    return isinstance(reading.act, Add) and reading.act.line.tag == "note"


def _decided(reading: Reading) -> Reading:
    """Make a plain line a decision where an answer gives it a vote."""
    act = reading.act
    if not isinstance(act, Amend) or "vote" not in act.fields or act.line.tag != "decision":
        return reading
    return replace(reading, act=replace(act, fields=(*act.fields, "tag")))


def _said_once(reading: Reading, scene: Scene) -> Reading:
    """Take off a task what it says of when, where an answer gives it the deadline that this means."""
    act, before = reading.act, scene.last
    if not isinstance(act, Amend) or before is None or before.due or not act.line.due or act.line.text != before.text:
        return reading
    text = without_due(before.text, act.line.due_date, around(scene).dues)
    if text == before.text:
        return reading
    return replace(reading, act=replace(act, line=act.line.with_(text=text), fields=(*act.fields, "text")))


def _with_sign(text: str, signs: Sequence[str], scene: Scene) -> str:
    """Read a name or a date without its sign, if a finding asks for an owner or a deadline."""
    bare = text.strip()
    if bare and bare[0] not in BARE_SIGNS:
        for sign in signs:
            reading = capture.read(sign + bare, scene) if sign in ("@", "+") else None
            if (
                reading
                and isinstance(reading.act, Amend)
                and not (reading.unknown or reading.unread or reading.remarks)
            ):
                return sign + bare
    return text


def _with_prose(meeting: Meeting, section: str, text: str) -> Change:
    """Write the prose of a section of the summary."""
    return replaced_prose(meeting, section, prose_of(meeting, section).with_(before=text.strip()))
