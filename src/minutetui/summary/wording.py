"""How names, owners, deadlines and headings are written in one language."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting, Vote
from minutetui.core.template.model import Template
from minutetui.core.template.vocabulary import Words
from minutetui.core.text.characters import has_han
from minutetui.core.text.days import chinese_date, english_date
from minutetui.core.vocabulary import Tag
from minutetui.summary.deadlines import is_dated, is_passing
from minutetui.words import Language


@dataclass(frozen=True)
class Wording:
    """The ways of one language, with the words of one template."""

    template: Template

    @property
    def language(self) -> Language:
        """The document's language."""
        return self.template.language

    @property
    def zh(self) -> bool:
        """Whether it is Chinese."""
        return self.language == "zh"

    @property
    def colon(self) -> str:
        """What follows a label; the writer puts a space behind strong text."""
        return "：" if self.zh else ":"

    @property
    def words(self) -> Words:
        """The template's vocabulary."""
        return self.template.words

    def own(self, text: str) -> str:
        """Give a word that was typed, or nothing where it is of the other language."""
        return text if has_han(text) == self.zh else ""

    def tag(self, tag: Tag) -> str:
        """Give the word that stands before a line of a tag, or nothing."""
        return self.words.tags.get(tag, "")

    def subject(self, meeting: Meeting) -> str:
        """Say who decides: 会议; the Board, where the minutes are those of a board; the meeting."""
        body = meeting.body.split(" of ")[0].strip()
        return self.words.subject if self.zh or not re.search(BODY, body) else f"the {body}"

    def body(self, meeting: Meeting) -> str:
        """Say whose meeting it is: the Board of Example Limited; Example Limited."""
        body = meeting.body.strip()
        article = "the " if not self.zh and re.search(BODY, body.split(" of ")[0].strip()) else ""
        return article + body.removeprefix("The ") if article else body

    def titles(self, titles: list[str]) -> str:
        """List titles, which may have commas or "and" of their own."""
        if not self.zh and len(titles) > 2 and any(" and " in title or "," in title for title in titles):
            return f"{'; '.join(titles[:-1])}; and {titles[-1]}"
        return self.names(titles)

    def status(self, line: Line) -> str:
        """Say what became of an action, in brackets; nothing while it is open."""
        said = self.words.status.get(line.status, "") if line.status != "open" else ""
        return self.brackets(said) if said else ""

    def names(self, names: list[str] | tuple[str, ...]) -> str:
        """List names: 甲、乙、丙; A, B and C."""
        return "、".join(names) if self.zh else english_list(names)

    def opened(self, text: str) -> str:
        """Begin an English sentence with a capital, unless its first word is written otherwise: iFlow."""
        return text[:1].upper() + text[1:] if not self.zh and text.partition(" ")[0].islower() else text

    def brackets(self, text: str) -> str:
        """Put text in brackets; in English a space comes before."""
        return f"（{text}）" if self.zh else f" ({text})"

    def date(self, day: dt.date) -> str:
        """Write a date in full."""
        return chinese_date(day) if self.zh else english_date(day)

    def called(self, name: str, meeting: Meeting) -> str:
        """Write a name with its role, as one is first named: 项目经理李明; Ann Lee, Project Manager."""
        attendee = find_attendee(meeting, name)
        if attendee is None or not attendee.role or attendee.role in attendee.name:
            return name
        return spaced(attendee.role, attendee.name) if self.zh else f"{attendee.name}, {attendee.role}"

    def chair(self, meeting: Meeting) -> str:
        """Write the chair's name with the role, unless that says only that somebody chairs."""
        attendee = find_attendee(meeting, meeting.chair)
        named = attendee is not None and re.fullmatch(CHAIRING, attendee.role)
        return meeting.chair if named else self.called(meeting.chair, meeting)

    def with_role(self, name: str, meeting: Meeting) -> str:
        """Write a name with its role behind: 李明（项目经理）; Ann Lee (Project Manager)."""
        attendee = find_attendee(meeting, name)
        if attendee is None or not attendee.role or attendee.role in attendee.name:
            return name
        return f"{attendee.name}{self.brackets(attendee.role)}"

    def led(self, item: AgendaItem, meeting: Meeting) -> str:
        """Write the heading of an agenda item with who led it."""
        if not item.led_by:
            return item.title
        if self.zh:
            who = "、".join(self.called(name, meeting) for name in item.led_by)
        else:
            parts = [self.called(name, meeting) for name in item.led_by]
            who = "; ".join(parts) if len(parts) > 1 and any("," in part for part in parts) else self.names(parts)
        people = any(find_attendee(meeting, name) for name in item.led_by)
        label = self.own(item.led_as) or (self.words.led_as if people else "")
        colon = "：" if self.zh else " " if label.endswith((" by", " with")) else ": "
        return item.title + self.brackets(f"{label}{colon}{who}" if label else who)

    def _tells_more(self, said: str) -> bool:
        """Tell whether a deadline says something beside its day that a reader can read and wants to know."""
        return bool(self.own(said)) and not is_dated(said) and not is_passing(said)

    def due(self, line: Line) -> str:
        """Write a deadline: as said, with the day it means where that is not the same."""
        said = line.due.strip()
        if line.due_date is None:
            return said
        day = self.date(line.due_date)
        if not self._tells_more(said):
            return f"{day}前" if self.zh else f"by {day}"
        if self.zh:
            return f"{said}，即{day}{'前' if said.endswith(('前', '内')) else ''}"
        return f"{said}, {day}" if re.match(BY, said) else f"{said}, by {day}"

    def answer(self, line: Line, *, owners: bool = True) -> str:
        """Write who answers for a line and by when, in brackets; nothing that is not known or that its text says."""
        text = f"{line.label} {line.text}"
        parts = []
        if owners and any(owner not in text for owner in line.owners):
            word = self.words.owner if len(line.owners) == 1 else self.words.owners
            parts.append(f"{word}{'：' if self.zh else ': '}{self.names(line.owners)}")
        due = self.due(line) if not line.due or line.due not in text else self._day(line)
        if due:
            parts.append(f"{self.words.due}：{due}" if self.zh else due)
        return self.brackets(("；" if self.zh else "; ").join(parts)) if parts else ""

    def due_in_table(self, line: Line) -> str:
        """Write a deadline under the heading that says it is one."""
        said, day = line.due.strip(), line.due_date
        if self.zh or day is None:
            return self.due(line)
        return f"{said} ({self.date(day)})" if self._tells_more(said) else self.date(day)

    def due_in_sentence(self, line: Line) -> str:
        """Write a deadline as it ends an English sentence: by 19 March 2026; within two weeks (by 19 March 2026)."""
        said = line.due.strip()
        if said and said in line.text:
            return self.brackets(self._day(line)).strip() if self._day(line) else ""
        if line.due_date is None or not self._tells_more(said):
            return self.due(line)
        return f"{said} (by {self.date(line.due_date)})"

    def _day(self, line: Line) -> str:
        """Write the day of a deadline that the text says already, where it does not say the day."""
        return "" if is_dated(line.due) else self.due(line.with_(due=""))

    def with_note(self, text: str, note: str) -> str:
        """Put a note in brackets behind a text, before its full stop."""
        text = text.strip()
        stop = text[-1:] if note and text[-1:] in ("。", ".") else ""
        return f"{text.removesuffix(stop)}{note}{stop}" if stop else text + note

    def vote(self, vote: Vote | None) -> str:
        """Write how a decision was voted on."""
        if vote is None:
            return ""
        return self._vote_zh(vote) if self.zh else self._vote_en(vote)

    def _vote_zh(self, vote: Vote) -> str:
        counts = [
            f"{count}票{word}"
            for count, word in ((vote.for_, "同意"), (vote.against, "反对"), (vote.abstain, "弃权"))
            if count is not None
        ]
        results = {"carried": "通过", "lost": "未通过", "withdrawn": "撤回", "deferred": "延至下次会议"}
        parts = [f"经表决，{'、'.join(counts)}"] if counts else []
        parts += [results.get(vote.result, vote.result)] if vote.result else []
        return f"{'，'.join(parts)}。" if parts else ""

    def _vote_en(self, vote: Vote) -> str:
        counts = [
            f"{count} {word}" for count, word in ((vote.for_, "for"), (vote.against, "against")) if count is not None
        ]
        if vote.abstain is not None:
            counts.append(f"{vote.abstain} abstention{'' if vote.abstain == 1 else 's'}")
        movers = [f"moved by {vote.moved}"] if vote.moved else []
        movers += [f"seconded by {vote.seconded}"] if vote.seconded else []
        text = ", ".join(movers)
        result = vote.result + (f" ({', '.join(counts)})" if counts else "")
        text = "; ".join(filter(None, (text, result.strip())))
        return f"{text[:1].upper()}{text[1:]}." if text else ""


BY = r"(?i)(by|before|until|no later than)\b"

CHAIRING = r"(?i)chair(man|woman|person)?|主持人|会议主席"
"""The role of who chairs, and no more."""

BODY = r"(?i)\b(board|committee|council|panel|team|group|trustees|governors|directors|senate|assembly)$"
"""A body that decides as such, in English."""


def english_list(names: list[str] | tuple[str, ...]) -> str:
    """List names: A; A and B; A, B and C."""
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else "".join(names)


def spaced(before: str, after: str) -> str:
    """Write one thing right behind another, as Chinese does; Latin words are kept apart."""
    latin = before[-1:].isascii() and before[-1:].isalnum() and after[:1].isascii() and after[:1].isalnum()
    return f"{before}{' ' if latin else ''}{after}"


def find_attendee(meeting: Meeting, name: str) -> Attendee | None:
    """Find the attendee with this name."""
    return next((attendee for attendee in meeting.attendees if attendee.name == name), None)


def wording_for(template: Template) -> Wording:
    """Give the ways of a template's language."""
    return Wording(template)
