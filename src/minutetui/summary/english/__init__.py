"""The English writer: minutes as a company secretary writes them."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property

from minutetui.core.meeting.model import Line, Vote
from minutetui.core.meeting.queries import walk_items, walk_lines
from minutetui.core.meeting.votes import VOTE_WORDS, is_resolution
from minutetui.core.people.calling import HONORIFIC
from minutetui.core.text.characters import begins_with_address
from minutetui.summary.english import sentences, speech, votes
from minutetui.summary.english.clauses import (
    capital,
    infinitive,
    is_task,
    opens_with_certain_verb,
    opens_with_infinitive,
    opens_with_verb,
)
from minutetui.summary.english.facts import EnglishFacts
from minutetui.summary.english.verbs import Known

_MOST_CALLED = 10
"""Words at the beginning of a task that may be its owners."""
_NO_TASK = ("and ", "or ", "with ", "for ", "& ")
"""How more people go on, and no task."""


def _of_one(called: list[tuple[str, str]]) -> dict[str, str]:
    """Give the people by those ways to call them that only one has."""
    count = Counter(way for way, _ in called)
    return {way: name for way, name in called if count[way] == 1}


class English(EnglishFacts):
    """Writes lines in English; names and facts are in the modules beside this one."""

    amendments = r"(?:\w+ )?amendment\b"
    proposal = "Motion"

    @cached_property
    def known(self) -> Known:
        """What the meeting tells about words: who can do something, and which words are no names."""
        meeting = self.meeting
        people = {name for one in meeting.attendees for name in (one.name, one.role, one.unit, *one.aliases) if name}
        people |= {unit.name for unit in meeting.units} | {meeting.chair, meeting.recorder} | {*self.names_to_people}
        words = {
            word.rstrip(".,;:") for line in self.tally.lines for word in line.text.split(" ")[1:] if word.islower()
        }
        return Known(frozenset(name.casefold() for name in people if name), frozenset(words))

    @cached_property
    def names_to_people(self) -> dict[str, str]:
        """The full names by the names that people are called: whole, first names that only one has, aliases, Dr Lee."""
        people = self.meeting.attendees
        first = [(one.name.partition(" ")[0], one.name) for one in people]
        called = _of_one(first) | _of_one([(f"{given} {name.split(' ')[-1][:1]}", name) for given, name in first])
        titled = ((one.name, found[0].strip()) for one in people if (found := HONORIFIC.match(one.name)))
        called |= {f"{title} {name.split()[-1]}": name for name, title in titled}
        return called | {name: one.name for one in people for name in (*one.aliases, one.name)}

    def owned(self, line: Line) -> Line:
        """Give a task that says itself who does it those owners: `Ann to call the bank`, `Ann & Bo tidy the store`."""
        if line.owners and not line.label:
            return line.with_(text=infinitive(self._without_owners(line)))
        who, _, what = line.text.strip().partition(" to ")
        person = self.names_to_people.get(who)
        if line.owners or line.label or person is None or not opens_with_infinitive(what):
            return line
        return line.with_(owners=(person,), text=what)

    def _without_owners(self, line: Line) -> str:
        """Take the owners off a task that begins with what they are called, and with what they do after that."""
        words, forms = line.text.strip().split(" "), self._forms(line.owners)
        for size in range(1, min(len(words), _MOST_CALLED)):
            called = re.split(r"\s*(?:[,&+/]|\band\b)\s*", " ".join(words[:size]))
            what = " ".join(words[size:]).removeprefix("to ")
            if (
                {forms.get(HONORIFIC.sub("", one)) for one in called} == set(line.owners)
                and is_task(what)
                and not what.startswith(_NO_TASK)
            ):
                return what
        return line.text

    def _forms(self, owners: tuple[str, ...]) -> dict[str, str]:
        """Give the owners of a task by what they can be called in it: by a part of the name, or by the office."""
        forms = {name: person for name, person in self.names_to_people.items() if person in owners}
        for owner in owners:
            role = self.people[owner].role if owner in self.people else ""
            forms |= dict.fromkeys((owner, owner.split(" ")[-1], role, role.split(" ")[-1]), owner)
        return {form: owner for form, owner in forms.items() if form}

    def owner_columns(self, actions: list[Line]) -> dict[str, list[str]]:
        """Give the column of the table that says who does each action."""
        return super().owner_columns([self.owned(action) for action in actions])

    def vote(self, line: Line) -> str:
        """Write how a decision was voted on: Moved by Ann Lee; carried (7 for, 1 against).

        Nothing is written where it was carried, and no more is known, if the sentence says that it was resolved.
        """
        carried_only = line.vote == Vote(result="carried") and self.template.sentences
        if line.vote is None or (carried_only and " resolved " in self._decided(line)) or self._in_sentence(line):
            return ""
        if votes.tells_carried(line.text, line.vote) and not self.template.sentences:
            return ""
        told = votes.tells_result(line.text, line.vote) or self._motion_alone(line)
        return votes.voted(Vote(moved=line.vote.moved, seconded=line.vote.seconded) if told else line.vote)

    def may_tell_vote(self, text: str) -> bool:
        """Tell whether a decision may tell a vote that was not read: Ban food (TA/GO) 2-5."""
        return sentences.is_doubtful(text)

    def said(self, line: Line) -> str:
        """Write a text with its speaker: Ann Lee stressed that …; Ann Lee: …."""
        text, who = line.text.strip(), line.speaker if self.names_speaker(line) else ""
        verb = self.own(line.verb) or (self.words.said if line.tag == "emphasis" else "")
        return speech.spoken(who, verb, text) if who else text

    def always_names(self, line: Line) -> bool:
        """Tell whether a line is written with its speaker: what is said in the debate is no fact of the meeting.

        Only who leads the item, and is named in its heading, may report without the name.
        """
        said_in_debate = line.tag == "discussion" and bool(line.speaker)
        return (said_in_debate and line.speaker not in self.leaders.get(line.id, ())) or super().always_names(line)

    @cached_property
    def leaders(self) -> dict[str, tuple[str, ...]]:
        """Who leads the agenda item of each line, by the id of the line."""
        return {line.id: item.led_by for item, _ in walk_items(self.meeting) for line, _ in walk_lines(item.lines)}

    def needs_speaker(self, text: str) -> bool:
        """Tell whether a text says nothing without its speaker: `I agree`, `asks for £300`, `No homes in it at all`."""
        return speech.needs_speaker(text)

    def plain(self, line: Line, word: str) -> str:
        """Write a line after a label."""
        if line.tag == "decision":
            line = line.with_(text=sentences.without_resolved(line.text))
        return self.finished(super().plain(line, word))

    def finished(self, text: str) -> str:
        """Give a text the capital and the full stop of its neighbours, unless something follows it."""
        return text if text.endswith(":") or not text else self.ended(capital(text))

    def decided(self, line: Line) -> str:
        """Write a decision as a sentence, with how it was voted on where that belongs into it."""
        if alone := self._motion_alone(line):
            return alone
        return self.with_note(self._in_sentence(line) or self._decided(line), self.answer(line))

    def _decided(self, line: Line) -> str:
        """Write a decision as a sentence, without how it was voted on and who carries it out."""
        text = self.without_words_of_others(line.text.strip(), "decision")
        carried = line.vote is not None and is_resolution(line.vote)
        title = self.tally.titles.get(line.id, "")
        said = sentences.decided(text, self.subject, self.known, title, carried=carried)
        return capital(said.removeprefix("Decision: ")) if line.label else said

    def _in_sentence(self, line: Line) -> str:
        """Write how a decision was voted on in its own sentence: The budget was approved unanimously; empty if not."""
        if line.vote is None or line.label or not (self.template.sentences and is_resolution(line.vote)):
            return ""
        return votes.in_sentence(self._decided(line), line.vote)

    def _motion_alone(self, line: Line) -> str:
        """Write a motion as a sentence if nothing is said of it but how it went; empty if more is, or in a list."""
        return votes.motion_alone(line.text, line.vote) if line.vote and self.template.sentences else ""

    def motion(self, line: Line) -> str:
        """Write a motion that was not carried: It was proposed by Ann Lee that …; the motion was lost."""
        if line.vote is None or not line.text.strip():
            return self.vote(line)
        if alone := votes.motion_alone(line.text, line.vote):
            by = votes.voted(Vote(moved=line.vote.moved, seconded=line.vote.seconded))
            return f"{alone} {by}".rstrip()
        first = re.match(VOTE_WORDS, line.text)  # Hall hire: rejected, too costly; Withdrawn: the van
        if first and (line.label or line.text[first.end() :].startswith(":")):
            return self.ended(capital(line.text))
        if carried := self._accepted(line, line.vote):
            return carried
        if votes.says_rejected(line.text, line.vote):
            return self.decided(line)
        told = self.says_put_off(line)
        apart = re.search(r"[.;] |[-–—] ", line.text) is not None  # Move it. Deferred to May
        if told and not apart and not (line.vote.moved or line.vote.seconded):
            return self.decided(line)
        text = votes.without_result(line.text, line.vote)
        motion = sentences.proposed(text, votes.movers(line.vote), self.known)
        motion = motion.removeprefix("Motion: ") if line.label else motion
        outcome = "" if told or votes.tells_result(text, line.vote) else votes.outcome(line.vote)
        if line.label or motion.startswith("Motion"):
            return " ".join(map(self.ended, filter(None, (motion, capital(outcome)))))
        return self.ended("; ".join(filter(None, (motion, outcome))))

    def _accepted(self, line: Line, vote: Vote) -> str:
        """Write a motion whose result only its text says, at its end: Buy the field adopted. Empty if it says none."""
        if vote.result or vote.for_ is not None:
            return ""
        told = sentences.accepted_of(line.text)
        if told is None and not re.match(r"(?i)(?:the )?(?:meeting )?(?:was )?adjourned\b", line.text):
            return ""
        if told is not None and opens_with_certain_verb(told["what"]):
            motion = sentences.proposed(told["what"], votes.movers(vote), self.known)
            return self.ended(f"{motion}; the motion was {told['done'].casefold()}{told['rest']}")
        carried = line.with_(vote=vote.with_(result="carried"))
        return f"{self.ended(self.decided(carried))} {self.vote(carried)}".strip()

    def stressed(self, line: Line, points: list[str]) -> str:
        """Write an emphasis; the chair is named as such, others only if the template names speakers."""
        chair = bool(line.speaker) and line.speaker == self.meeting.chair
        who = "The Chair" if chair else line.speaker if self.template.speakers or line.verb else ""
        verb = self.own(line.verb) or (self.words.said if who else "noted")
        who = who or f"{self.subject[:1].upper()}{self.subject[1:]}"
        text = line.text.strip()
        for other in self.others if not self.own(text) else ():
            text = other.without_verb(text)
        return speech.stressed(text, points, who, verb)

    def assigned(self, line: Line) -> str:
        """Write an action as a sentence: ACTION: Ann Lee to draft the contract by 19 March 2026."""
        return f"ACTION: {self.task(line)}"

    def plain_action(self, line: Line, word: str) -> str:
        """Write an action after a label: Ann Lee to …; one with a label of its own as a plain line."""
        return self.plain(line, word) if line.label else self.task(line)

    def task(self, line: Line) -> str:
        """Write an action as a sentence: Ann Lee to draft the contract by 19 March 2026."""
        line = self.owned(line)
        owners = [owner for owner in line.owners if owner not in line.text]
        due = self.due_in_sentence(line)
        text = sentences.assigned(line.text, self.names(owners), due) or self._told_who(line, due)
        note = self.status(line) if text else self.status(line) + self.answer(line)
        return self.with_note(text or self.ended(capital(line.text)), note)

    def _told_who(self, line: Line, due: str) -> str:
        """Write a task without an owner that says who does it, with its deadline: All stewards to report by 4 May."""
        who, _, what = line.text.strip().partition(" to ")
        known = opens_with_infinitive(what) and who[:1].isupper() and len(who.split()) <= _MOST_CALLED // 2
        return (
            self.ended(f"{who} to {what.rstrip('.;')} {due}")
            if known and due and not line.owners and not opens_with_verb(line.text)
            else ""
        )

    def task_in_table(self, line: Line) -> str:
        """Write what is to be done in a cell, with a capital."""
        line = self.owned(line)
        text = super().task_in_table(line.with_(text=self.told_due(line)[0])).removeprefix("to ")
        return capital(text) if begins_with_address(text) else f"{text[:1].upper()}{text[1:]}"
