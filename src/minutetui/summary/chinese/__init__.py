"""The Chinese writer: minutes as an office clerk (文员) writes them."""

from __future__ import annotations

from functools import cached_property

from minutetui.core.meeting.model import Line
from minutetui.summary.chinese import sentences
from minutetui.summary.chinese.facts import ChineseFacts


class Chinese(ChineseFacts):
    """Writes lines in Chinese; names and facts are in the modules beside this one."""

    @cached_property
    def units(self) -> set[str]:
        """The names of units, which lead a task that people only carry out."""
        return {unit.name for unit in self.meeting.units} | {one.unit for one in self.meeting.attendees}

    def vote(self, line: Line) -> str:
        """Write how a decision was voted on: 经表决，7票同意、1票反对，通过."""
        return sentences.voted(line.vote) if line.vote is not None else ""

    def said(self, line: Line) -> str:
        """Write a text with its speaker: 张华强调，…; 张华：…."""
        text, who = line.text.strip(), line.speaker if self.template.speakers else ""
        verb = self.own(line.verb) or (self.words.said if line.tag == "emphasis" else "")
        if not who:
            return text
        return f"{who}{verb}，{self.without_word(text, verb)}" if verb else f"{who}：{text}"

    def decided(self, line: Line) -> str:
        """Write a decision as a sentence."""
        return self.with_note(sentences.decided(line.text, self.words.subject), self.answer(line))

    def motion(self, line: Line) -> str:
        """Write a motion that was not carried: 提议：…。经表决，…，未通过."""
        return (sentences.proposed(line.text) if line.text.strip() else "") + self.vote(line)

    def stressed(self, line: Line, points: list[str]) -> str:
        """Write an emphasis; others than the chair are named only if the template names speakers."""
        named = self.template.speakers or line.speaker == self.meeting.chair
        who = self.called(line.speaker) if named and line.speaker else ""
        return sentences.stressed(line.text, points, who, self.own(line.verb) if who else "")

    def assigned(self, line: Line) -> str:
        """Write an action as a sentence: 由信息部牵头、市场部配合，完成…."""
        owners = [owner for owner in line.owners if owner not in line.text]
        all_new = len(owners) == len(line.owners)
        text = self.ended(sentences.assigned(line.text, owners, self.units) if all_new else line.text)
        return self.with_note(text, self.status(line) + self.answer(line.with_(text=text)))

    def reference(self, line: Line, *, full: bool) -> str:
        """Refer to an action in the table: 李明，2026年6月12日前."""
        if full:
            return self.assigned(line)
        return self.ended("，".join(filter(None, (self.names(line.owners) or self.words.nobody, self.due(line)))))

    def plain_action(self, line: Line, word: str) -> str:
        """Write an action after a label like any other line."""
        return self.plain(line, word)
