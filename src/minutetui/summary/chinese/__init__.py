"""The Chinese writer: minutes as an office clerk (文员) writes them."""

from __future__ import annotations

import re
from functools import cached_property

from minutetui.core.meeting.model import Line
from minutetui.core.meeting.votes import is_resolution, names_only_a_vote
from minutetui.summary.chinese import sentences, votes
from minutetui.summary.chinese.openings import untold
from minutetui.summary.chinese.reports import REPORTING, ChineseReports, names_topic
from minutetui.summary.common import STOPS

UNENDED = ("：", ":", "；")
"""Marks after which something follows: no full stop is put there."""


class Chinese(ChineseReports):
    """Writes lines in Chinese; names and facts are in the modules beside this one."""

    proposal = "提议"

    def may_tell_vote(self, text: str) -> bool:
        """Tell whether a decision may tell that nothing was decided: 加装充电桩，票数持平."""
        return sentences.is_doubtful(text)

    def vote(self, line: Line) -> str:
        """Write how a decision was voted on, if its text does not: 经表决，7票同意、1票反对，通过."""
        if line.vote is None or votes.tells_vote(line.text, line.vote) or self._counts(line) or self._in_sentence(line):
            return ""
        passed = is_resolution(line.vote) and line.vote.for_ is not None and sentences.passes(line.text)
        return votes.voted(line.vote.with_(result="", how=()) if passed else line.vote)

    def said(self, line: Line) -> str:
        """Write a text with its speaker: 张华强调，…; 张华：…. What means nothing without the speaker keeps it."""
        if line.id in self.own_reports:
            return self.own_reports[line.id]
        text, who = line.text.strip(), line.speaker if self.names_speaker(line) else ""
        verb = self.own(line.verb) or (self.words.said if line.tag == "emphasis" else "")
        told_above = line.id in self.of_reports and line.id not in self.follows_others
        if who and names_topic(line):
            return f"{who}{verb}{text}"
        if verb in REPORTING and told_above and not self.template.speakers:
            return text
        if who and not self.template.speakers and not verb:
            return sentences.told_by(who, text, chairs=line.speaker == self.meeting.chair)
        if not who and self.own(line.verb):
            return f"{self.words.subject}{verb}，{self.without_word(text, verb)}"
        if not who and line.label:  # it needs no subject of its own
            return text
        if not who:
            return sentences.with_subject(text, self.words.subject, self.reporters.get(line.id, ""))
        return f"{who}{verb}，{self.without_word(text, verb)}" if verb else f"{who}：{text}"

    def always_names(self, line: Line) -> bool:
        """Tell whether a line is written with its speaker; who reported on the item is named above it."""
        if line.speaker == self.reporters.get(line.id):
            return self.needs_speaker(line.text.strip()) or bool(line.verb)
        return super().always_names(line) or line.speaker == self.meeting.chair

    def needs_speaker(self, text: str) -> bool:
        """Tell whether a text says nothing, or something else, without its speaker: 我同意; 建议分两期; a question."""
        return sentences.needs_speaker(text)

    def plain(self, line: Line, word: str) -> str:
        """Write a line after a label, with a full stop like its neighbours."""
        if line.tag == "decision":
            line = line.with_(text=untold(untold(line.text.strip(), "决定"), "决议"))
        return self.finished(super().plain(line, word))

    def finished(self, text: str) -> str:
        """End a text with a full stop, unless something follows it."""
        return text if text.endswith(UNENDED) or not text else self.ended(text)

    def decided(self, line: Line) -> str:
        """Write a decision as a sentence; none where it is only called a vote, whose outcome follows."""
        said, label = self._decided(line), self.label(line)
        decides = f"{self.words.subject}决定"
        if label:
            said = said.removeprefix(f"{decides}：")
        elif self._with_colons:
            said = re.sub(f"^{re.escape(decides)}，", f"{decides}：", said)
        return said and self.with_note(said, self.answer(line))

    def _decided(self, line: Line) -> str:
        """Write a decision as a sentence, without who carries it out."""
        if names_only_a_vote(line):
            return ""
        if said := self._in_sentence(line):
            return said
        text, counts = line.text.strip(), self._counts(line)
        if counts and votes.passed(text):
            text, counts = f"{counts}，{text.replace('表决通过', '通过')}", ""
        elif self.vote(line):
            text = votes.without_vote(text)
        carried = line.vote is not None and is_resolution(line.vote)
        said = sentences.decided(text, self.words.subject, carried=carried)
        return self.with_note(said, self.brackets(counts.removeprefix("经表决，")) if counts else "")

    def _in_sentence(self, line: Line) -> str:
        """Write a decision with how it was carried in its own sentence: 会议一致同意…; empty if that cannot be said."""
        if line.vote is None or line.vote.result != "carried" or not self.template.sentences or self.label(line):
            return ""
        told = line.vote.how and votes.tells_vote(line.text, line.vote)
        if told or names_only_a_vote(line) or not line.text.strip():
            return ""
        said = sentences.decided(votes.without_vote(line.text.strip()), self.words.subject, carried=True)
        return votes.in_sentence(said, self.words.subject, line.vote)

    @cached_property
    def _with_colons(self) -> bool:
        """Whether a colon follows 会议决定 in the whole document, because a decision of it needs one."""
        made = (line for line in self.tally.lines if line.tag == "decision" and not self.label(line))
        return any(self._decided(line).startswith(f"{self.words.subject}决定：") for line in made)

    def _counts(self, line: Line) -> str:
        """Give the counts of a vote that its decision tells within its sentence, where it is written as one."""
        told = line.vote is not None and is_resolution(line.vote) and self.template.sentences
        return votes.for_sentence(line.text.strip(), line.vote) if line.vote and told else ""

    def motion(self, line: Line) -> str:
        """Write a motion that was not carried: 经表决，2票同意、5票反对，会议未通过…."""
        if line.vote is None or not line.text.strip():
            return self.vote(line)
        if self.says_put_off(line) and not (line.vote.moved or line.vote.seconded):
            return self.decided(line) if line.text.strip(STOPS) == "暂缓" else self.ended(line.text.strip())
        text = line.text.strip()
        motion = votes.without_vote(sentences.without_study(text))
        return votes.counted_down(text, line.vote) or votes.not_carried(motion, line.vote)

    def stressed(self, line: Line, points: list[str]) -> str:
        """Write an emphasis; the chair is named, and others with the verb they were quoted with."""
        named = self.template.speakers or line.verb or line.speaker == self.meeting.chair
        who = self.called(line.speaker) if named and line.speaker else ""
        return sentences.stressed(line.text, points, who, self.own(line.verb))

    def assigned(self, line: Line) -> str:
        """Write an action as a sentence."""
        return self.task(line)

    def task(self, line: Line) -> str:
        """Write an action as a sentence: 由信息部牵头、市场部配合，完成…."""
        support = [owner for owner in line.support if owner in line.owners]
        owners = [owner for owner in line.owners if owner not in support]
        all_new = not any(owner in line.text for owner in line.owners)
        text = self.ended(sentences.assigned(line.text, owners, support) if all_new else line.text)
        return self.with_note(text, self.status(line) + self.answer(line.with_(text=text)))

    def plain_action(self, line: Line, word: str) -> str:
        """Write an action after a label like any other line."""
        return self.plain(line, word)
