"""The English writer: minutes as a company secretary writes them."""

from __future__ import annotations

from minutetui.core.meeting.model import Line
from minutetui.core.meeting.votes import NOT_CARRIED
from minutetui.summary.english import sentences
from minutetui.summary.english.facts import EnglishFacts


class English(EnglishFacts):
    """Writes lines in English; names and facts are in the modules beside this one."""

    def vote(self, line: Line) -> str:
        """Write how a decision was voted on: Moved by Ann Lee; carried (7 for, 1 against)."""
        return sentences.voted(line.vote) if line.vote is not None else ""

    def said(self, line: Line) -> str:
        """Write a text with its speaker: Ann Lee stressed that …; Ann Lee: …."""
        text, who = line.text.strip(), line.speaker if self.template.speakers else ""
        verb = self.own(line.verb) or (self.words.said if line.tag == "emphasis" else "")
        return sentences.said(who, verb, text) if who else text

    def decided(self, line: Line) -> str:
        """Write a decision as a sentence, or the motion if it was not carried."""
        if line.vote is not None and line.vote.result in NOT_CARRIED:
            return sentences.proposed(line.text)
        text = self.without_words_of_others(line.text.strip(), "decision")
        return self.with_note(sentences.decided(text, self.subject), self.answer(line))

    def stressed(self, line: Line, points: list[str]) -> str:
        """Write an emphasis; the chair is named as such, others only if the template names speakers."""
        chair = bool(line.speaker) and line.speaker == self.meeting.chair
        who = "The Chair" if chair else line.speaker if self.template.speakers else ""
        verb = self.own(line.verb) or (self.words.said if who else "noted")
        who = who or f"{self.subject[:1].upper()}{self.subject[1:]}"
        text = line.text.strip()
        for other in self.others if not self.own(text) else ():
            text = other.without_verb(text)
        return sentences.stressed(text, points, who, verb)

    def assigned(self, line: Line) -> str:
        """Write an action as a sentence: ACTION: Ann Lee to draft the contract by 19 March 2026."""
        return f"ACTION: {self._task(line)}"

    def plain_action(self, line: Line, word: str) -> str:
        """Write an action after a label: Ann Lee to …; one with a label of its own as a plain line."""
        return self.plain(line, word) if line.label else self._task(line)

    def _task(self, line: Line) -> str:
        owners = [owner for owner in line.owners if owner not in line.text]
        text = sentences.assigned(line.text, self.names(owners), self.due_in_sentence(line))
        note = self.status(line) if text else self.status(line) + self.answer(line)
        return self.with_note(text or self.ended(line.text), note)

    def task_in_table(self, line: Line) -> str:
        """Write what is to be done in a cell, with a capital."""
        text = super().task_in_table(line)
        return f"{text[:1].upper()}{text[1:]}"
