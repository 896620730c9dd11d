"""The protocol of a writer: what the composer needs from one language to write people, deadlines and lines.

A writer holds the meeting and the template. Everything that differs between languages is a method or a mark of it;
composing, nesting and numbering are the same for all.
"""

from __future__ import annotations

import datetime as dt
import re
from abc import abstractmethod
from collections.abc import Container
from functools import cached_property
from typing import ClassVar

from minutetui.core.meeting.model import AgendaItem, Attendee, Line
from minutetui.core.meeting.queries import without_interests
from minutetui.core.meeting.votes import is_called_vote
from minutetui.core.text.characters import ends_abbreviated
from minutetui.core.vocabulary import TAG_OF_WORD
from minutetui.summary.headcount import Headcount, read_headcount
from minutetui.summary.speakers import after_others, is_guest
from minutetui.summary.tally import is_failed_motion
from minutetui.summary.wording import Wording


class Voice(Wording):
    """Writes one meeting in one language, as the template lays its kind out."""

    other_business: ClassVar[str]
    """The pattern of the title of an agenda item for what is not on the agenda."""
    asks: ClassVar[str]
    """The pattern of an issue, without its mark, that certainly asks something."""
    leaves: ClassVar[str]
    """The pattern of a text that says that somebody left the room."""
    declares: ClassVar[str]
    """Words of a line that tells an interest."""
    between_interests: ClassVar[str]
    """Between what several people declared."""
    put_off: ClassVar[str]
    """The pattern of a text that says an item was put off."""
    between_people: ClassVar[str]
    """Between people in an attendance line."""
    proposal: ClassVar[str]
    """The word before a decision of which nobody knows whether it was one."""

    @abstractmethod
    def may_tell_vote(self, text: str) -> bool:
        """Tell whether a decision may tell, in words that were not read, that nothing was decided."""

    amendments: ClassVar[str] = r"(?!)"
    """The pattern of labels of amendments."""

    def is_amendment(self, line: Line) -> bool:
        """Tell whether a line is an amendment, whose label says so: it is no resolution of its own."""
        labelled = line.tag == "decision" and line.vote is not None
        return labelled and re.match(self.amendments, line.label, re.IGNORECASE) is not None

    def says_put_off(self, line: Line) -> bool:
        """Tell whether the text of a motion says itself that it was put off or withdrawn."""
        put_aside = line.vote is not None and line.vote.result in ("deferred", "withdrawn") and line.vote.for_ is None
        return put_aside and any(re.search(voice.put_off, line.text) for voice in (type(self), *self.others))

    def label(self, line: Line) -> str:
        """Give a line's label; nothing where a decision is only called one, or a vote that its sentence tells."""
        label = line.label.strip()
        if line.tag != "decision":
            return label
        voted = line.vote is not None and (self.template.sentences or is_failed_motion(line))
        return "" if TAG_OF_WORD.get(label.casefold()) == "decision" or (voted and is_called_vote(label)) else label

    def status(self, line: Line) -> str:
        """Say what became of an action, in brackets; nothing while it is open."""
        said = self.words.status.get(line.status, "") if line.tag == "action" and line.status != "open" else ""
        return self.brackets(said) if said else ""

    @classmethod
    def without_verb(cls, text: str) -> str:
        """Take the verb of stressing off a text in this language: 会议强调，安全第一 says 安全第一."""
        return text

    def with_role(self, name: str) -> str:
        """Write a name followed by the role: 李明（项目经理）; Ann Lee (Project Manager)."""
        role = self.role(name)
        return f"{name}{self.brackets(role)}" if role else name

    def role(self, name: str) -> str:
        """Give the role to be written with a name: not one that the name says already."""
        attendee = self.people.get(name)
        return attendee.role if attendee is not None and attendee.role not in attendee.name else ""

    @abstractmethod
    def called(self, name: str) -> str:
        """Write a name with its role, as a person is first named: 项目经理李明; Ann Lee, Project Manager."""

    def chair(self) -> str:
        """Write the chair's name with the role, unless that says only that somebody chairs."""
        named = re.fullmatch(r"主持人|会议主席|(?i:chair(man|woman|person)?)", self.role(self.meeting.chair))
        return self.meeting.chair if named else self.called(self.meeting.chair)

    @abstractmethod
    def led(self, item: AgendaItem) -> str:
        """Write the heading of an agenda item with who led it."""

    def reported(self, item: AgendaItem) -> str:
        """Write the first sentence of an item written in paragraphs: who reported. Empty if nobody did."""
        form = self.words.reported
        if not form or not item.led_by or not self.is_report(item.led_as):
            return ""
        return form.format(names=self.names([self.called(name) for name in item.led_by]))

    def reports_itself(self, item: AgendaItem) -> bool:  # noqa: ARG002
        """Tell whether a line of an item in paragraphs says who reported, so that no sentence before it does."""
        return False

    @abstractmethod
    def withdrawals(self, item: AgendaItem, *, declared: bool) -> list[str]:
        """Write who has an interest in an item and withdrew; where it was `declared` elsewhere, only what they did."""

    @abstractmethod
    def interest(self, attendee: Attendee) -> str:
        """Write which interests somebody declared."""

    def interests(self, besides: Container[str] = ()) -> str:
        """Write who declared which interests, besides those in the items of these titles."""
        people = (without_interests(one, besides) for one in self.meeting.attendees)
        return self.between_interests.join(self.interest(one) for one in people if one.interests)

    @abstractmethod
    def is_report(self, led_as: str) -> bool:
        """Tell whether the label before who leads an item means a report."""

    def attendance_line(self, people: list[Attendee]) -> str:
        """List those who attended in one way."""
        return self.between_people.join(map(self.attendance, people))

    def recorded_by(self) -> tuple[str, str]:
        """Say who took the minutes, in the list of those who attended: the words before it, and the name."""
        return "", ""

    @abstractmethod
    def attendance(self, attendee: Attendee) -> str:
        """Write somebody in an attendance line: with unit or role, and when they came or left."""

    @abstractmethod
    def date(self, day: dt.date) -> str:
        """Write a date in full."""

    dated: ClassVar[str]
    """The pattern of a deadline that names a day: it is written in full, and nothing is said twice."""
    passing: ClassVar[str]
    """The pattern of a deadline said in passing, which means nothing to a later reader: next Friday, 2w, 下周五."""
    foreign: ClassVar[str]
    """The pattern of letters of other languages; a deadline without them is read in this language alone."""

    def names_a_day(self, said: str) -> bool:
        """Tell whether a deadline was said as a day, in any language."""
        if re.search(self.dated, said):
            return True
        return bool(re.search(self.foreign, said)) and any(re.search(one.dated, said) for one in self.others)

    hours: ClassVar[str]
    """The pattern of an hour in a deadline, which no day says: noon, 5pm, 17:00, 中午, 下午5点."""

    def tells_more(self, said: str) -> bool:
        """Tell whether a deadline says something beside its day that a reader can read and wants to know."""
        if not self.own(said):
            return False
        day_only = self.names_a_day(said) or re.fullmatch(self.passing, said) is not None
        return not day_only or re.search(self.hours, said) is not None

    def day_of(self, line: Line) -> str:
        """Write the day of a deadline that the text says already, if the text does not name the day."""
        return "" if self.names_a_day(line.due) else self.due(line.with_(due=""))

    @abstractmethod
    def due_in_table(self, line: Line) -> str:
        """Write a deadline in its column of the table."""

    @abstractmethod
    def due(self, line: Line) -> str:
        """Write a deadline: as it was said, with the day it means unless that says the same."""

    @abstractmethod
    def answer(self, line: Line) -> str:
        """Write owners and deadline in brackets; nothing that is not known or that the text says."""

    @abstractmethod
    def vote(self, line: Line) -> str:
        """Write how a decision was voted on, as a sentence."""

    @abstractmethod
    def said(self, line: Line) -> str:
        """Write the text of a line with its speaker, if the template names speakers."""

    def names_speaker(self, line: Line) -> bool:
        """Tell whether a line is written with its speaker where the template may leave speakers out.

        The name stays where the text would mean something else, or be somebody else's, without it, and with what
        guests of the meeting say: what they report is not what the meeting holds.
        """
        return self.template.speakers or line.id in self.follows_others or self.always_names(line)

    @cached_property
    def follows_others(self) -> frozenset[str]:
        """The ids of the lines that would read as said by somebody else without their speaker."""
        return after_others(self.meeting, self.tally.sections, self.always_names)

    def always_names(self, line: Line) -> bool:
        """Tell whether a line is written with its speaker whatever the lines before it say."""
        return bool(line.verb) or is_guest(line.speaker, self.people) or self.needs_speaker(line.text.strip())

    @abstractmethod
    def needs_speaker(self, text: str) -> bool:
        """Tell whether a text says nothing, or something else, without its speaker."""

    @abstractmethod
    def decided(self, line: Line) -> str:
        """Write a decision as a sentence: 会议决定，…; The meeting resolved to …."""

    @abstractmethod
    def motion(self, line: Line) -> str:
        """Write a motion that was not carried, with its vote: it is never written as a resolution."""

    @abstractmethod
    def stressed(self, line: Line, points: list[str]) -> str:
        """Write an emphasis as a sentence with the points below it."""

    @abstractmethod
    def assigned(self, line: Line) -> str:
        """Write an action as a sentence: 由信息部负责…; ACTION: Ann Lee to …."""

    @abstractmethod
    def task(self, line: Line) -> str:
        """Write an action as a sentence, without a word before it: Ann Lee to …; 由信息部负责…."""

    @abstractmethod
    def plain_action(self, line: Line, word: str) -> str:
        """Write an action after a label; `word` is the word of its tag."""

    def plain(self, line: Line, word: str) -> str:
        """Write a line after a label, with its speaker, status, owners and deadline."""
        text = self.without_word(line.text.strip(), word)
        text = self.without_words_of_others(text, line.tag) if word else text
        said = self.said(line if text == line.text else line.with_(text=text))
        return self.with_note(said, self.status(line) + self.answer(line))

    def task_in_table(self, line: Line) -> str:
        """Write what is to be done in a cell, without a full stop."""
        text = self.between_labels.join(filter(None, (line.label, line.text.strip())))
        return text if ends_abbreviated(text) else re.sub(r"[。.]+$", "", text)

    def owner_columns(self, actions: list[Line]) -> dict[str, list[str]]:
        """Give the columns of the table that say who does each action, by their headings."""
        return {self.words.columns[2]: [self.names(action.owners) for action in actions]}

    @abstractmethod
    def organisation(self) -> str:
        """Write where, when and under whom the meeting was held, who was there, and how long it took."""

    @abstractmethod
    def facts(self) -> dict[str, str]:
        """Give the facts for the template's sentences, by the names of `core.template.pattern.FACTS`."""

    @classmethod
    @abstractmethod
    def number(cls, count: int) -> str:
        """Write how many people."""

    @abstractmethod
    def turnout(self, attended: int, expected: int) -> str:
        """Say how many of the voting members were there."""

    headcounts: ClassVar[str]
    """The pattern of words for how many attended: a `number` with words `before` and `after` it and at the `end`."""
    precisions: ClassVar[dict[str, tuple[str, ...]]]
    """What may be beside that number, by its meaning."""

    @cached_property
    def headcount(self) -> str:
        """How many attended, in words: 十八人, 三十余人; eighteen people, some thirty people.

        Words stay as they were typed. Words of another language are read; if that fails, nothing is said.
        """
        count = self.tally.headcount
        if isinstance(count, int):
            return self.write_headcount(Headcount(count)) if count else ""
        read = next(filter(None, (other.read_headcount(count) for other in self.others)), None)
        return self.own(count) or (self.write_headcount(read) if read else "")

    @abstractmethod
    def write_headcount(self, count: Headcount) -> str:
        """Write how many attended."""

    @classmethod
    def read_headcount(cls, text: str) -> Headcount | None:
        """Read how many attended from words of this language: 三十余人, about thirty; None if they cannot be read."""
        return read_headcount(re.fullmatch(cls.headcounts, text), cls.precisions, cls.number)
