"""The facts of a meeting in English sentences, and the paragraph on how it was held.

Unknown facts and counts of zero are left out.
"""

from __future__ import annotations

import datetime as dt
import re

from minutetui.core.meeting.model import AgendaItem, Attendee
from minutetui.core.people.attendance import interests_of
from minutetui.core.text.days import english_days, english_time, part_of_day
from minutetui.core.text.numerals import counted, days_in_english, english_count, in_english
from minutetui.summary.common import common_facts, interests_told, quorum_facts, withdrawn
from minutetui.summary.english.clauses import capital
from minutetui.summary.english.names import EnglishNames
from minutetui.summary.english.venues import NO_ROOM, located

NOUNS = {"items": "item", "issues": "issue", "decisions": "decision", "actions": "action"}
_VERBS = {"items": "considered", "issues": "identified", "decisions": "took", "actions": "assigned"}
"""What a meeting does with each thing that is counted."""


_KIND = (
    r"(?i)(?:(?:non[- ]?)?(?:disclosable|registrable|pecuniary|personal|prejudicial|financial|family|business|"
    r"direct|indirect|conflict|of|other|and|but|not) ?)+"
)
"""The kind of an interest, before the word."""


_ACTS = (
    r"(?i)(?:(?:and|but|so|then) )*(?P<does>(?:had |has |would |will |then )*(?:left|leave|leaves|withdrew|withdraw|"
    r"withdrawn|stayed|stay|remained|remain|abstained|abstain|took no|take no|did not|does not|"
    r"not (?:vote|take|speak|remain|be present))\b.*)"
)
"""What somebody with an interest did or is going to do: and left the room."""


def _with_stake(subject: str, stake: str) -> str:
    """Say what interest somebody has: a pecuniary interest in the item “Roof” (owns the land), and left the room."""
    pieces = [one for one in re.sub(r"\bDPI\b", "disclosable pecuniary", stake).split("; ") if one and not _act(one)]
    bare = [piece.removesuffix(" interest") for piece in pieces]
    kind = next((one for one in bare if re.fullmatch(_KIND, one)), "")
    reasons = [piece for piece, one in zip(pieces, bare, strict=True) if not kind or one != kind]
    article = "an" if not kind or kind[0].lower() in "aeiou" else "a"
    why = f" ({'; '.join(reasons)})" if reasons else ""
    acts = "".join(
        f", {'but' if one.startswith('but ') else 'and'} {_act(one)}" for one in stake.split("; ") if _act(one)
    )
    return f"{article} {kind}{' ' if kind else ''}interest{f' in {subject}' if subject else ''}{why}{acts}"


def _act(piece: str) -> str:
    """Give what a piece that was said of an interest tells of what the person did; empty if it tells something else."""
    told = re.fullmatch(_ACTS, piece.strip())
    return told["does"] if told else ""


class EnglishFacts(EnglishNames):
    """The part of the English writer that says how a meeting was held and what came of it."""

    def facts(self) -> dict[str, str]:
        """Give the facts for the template's sentences."""
        meeting, tally = self.meeting, self.tally
        counts = {name: counted(number, NOUNS[name]) for name, number in tally.numbers.items() if number}
        return {
            **common_facts(self),
            "body": self.body,
            "subject": self.subject,
            "venue": self.venue,
            "date": self._days(),
            "start": self._time(tally.start),
            "part_of_day": part_of_day(tally.start.hour) if tally.start and not tally.half_days else "",
            "end": self._time(meeting.ended),
            "chair": self.chair() if meeting.chair else "",
            "length": self._length(),
            "numbers": self._numbers(),
            "interests": self.interests(),
            "topics": self.titles(tally.topics),
            "studied": self.titles(tally.shown),
            "first_due": self._first_due(),
            "pending": self._pending(),
            "earlier": self._earlier(),
            "next_meeting": self._next(),
            "counts": self.names([f"{_VERBS[name]} {count}" for name, count in counts.items()]),
            **quorum_facts(self),
            **counts,
        }

    def _pending(self) -> str:
        count = self.tally.pending
        text = f"{counted(count, 'issue')} {'remains' if count == 1 else 'remain'} open"
        return f"{text[:1].upper()}{text[1:]}" if count else ""

    def _first_due(self) -> str:
        """Say how many actions fall due first, and when: three fall due by 19 March 2026."""
        if self.tally.first_due is None:
            return ""
        count, day = self.tally.first_due
        return f"{english_count(count)} {'falls' if count == 1 else 'fall'} due by {self.date(day)}"

    def _earlier(self) -> str:
        """Say what became of the actions carried over, and how many were done before the meeting."""
        earlier, before = self.tally.earlier, self.meeting.earlier_done
        were = "was" if before == 1 else "were"
        if not earlier.total:
            done = f"{counted(before, 'earlier action').capitalize()} {were} completed before the meeting"
            return done if before else ""
        states = {"complete": earlier.done, "carried forward": earlier.going, "dropped": earlier.dropped}
        parts = [f"{english_count(n)} {'is' if n == 1 else 'are'} {state}" for state, n in states.items() if n]
        more = f"; {english_count(before)} more {were} completed before the meeting" if before else ""
        return f"Of {counted(earlier.total, 'earlier action')}, {self.names(parts)}{more}"

    def _numbers(self) -> str:
        """Say how many came of how many who were due, if both were stated."""
        stated = self.tally.stated
        return capital(f"{self.turnout(stated[1], stated[0])} were present") if stated else ""

    def turnout(self, attended: int, expected: int) -> str:
        """Say how many of the voting members were there."""
        return f"{self.number(attended)} of {self.number(expected)}"

    def interest(self, attendee: Attendee) -> str:
        """Write which interests somebody declared."""
        plain, more = interests_told(self.meeting, attendee, "the item “{}”")
        clauses = ["an interest"] if "" in plain else []
        clauses += [f"an interest in {self.names(named)}"] if (named := [one for one in plain if one]) else []
        clauses += [_with_stake(*one) for one in more]
        return f"{attendee.name} declared {self.names(clauses)}"

    def withdrawals(self, item: AgendaItem, *, declared: bool) -> list[str]:
        """Write who withdrew: Ann Lee, having declared an interest, left the meeting at 8.12 pm and returned at …."""
        found = []
        for who, times in withdrawn(self, item):
            stake = interests_of(who)[item.title]
            pieces = stake.split("; ")
            left, back = times or (None, None)
            acts = self.names([act for piece in pieces if (act := _act(piece))]) if times else ""
            out = f"left the meeting at {self._time(left)}{f' and returned at {self._time(back)}' if back else ''}"
            of = (
                "an interest"
                if declared
                else _with_stake("", "; ".join(one for one in pieces if one and not _act(one)))
            )
            if left or (declared and acts):
                found.append(self.ended(f"{who.name}, having declared {of}, {out if left else acts}"))
            elif not declared:
                found.append(self.ended(f"{who.name} declared {_with_stake('this item', stake)}"))
        return found

    def _days(self) -> str:
        return english_days(self.meeting.date, self.meeting.end_date) if self.meeting.date else ""

    def _time(self, moment: dt.datetime | None) -> str:
        return english_time(moment.time()) if moment is not None else ""

    def _length(self) -> str:
        """Say how long it lasted: four hours, one and a half days."""
        tally = self.tally
        if tally.half_days:
            return days_in_english(tally.half_days)
        return in_english(tally.minutes) if tally.minutes else ""

    def _next(self) -> str:
        """Say when and where the next meeting is; what begins with no date stays as it was written."""
        following = self.tally.next_meeting
        if isinstance(following, str):
            if following[:1].isdecimal() and self.own(following):
                return f"The next meeting will be held on {following}"
            return f"Next meeting: {following}" if following else ""
        time = f" at {english_time(following.time)}" if following.time else ""
        place = following.place
        where = place and (f", {place}" if re.match(NO_ROOM, place) else f" {located(place)}")
        return f"The next meeting will be held on {self.date(following.day)}{time}{where}"

    def organisation(self) -> str:
        """Write where, when and under whom the meeting was held, who was there, and how long it took."""
        return " ".join(filter(None, (self._held(), self._people(), *self._others(), self._course(), self._recorder())))

    def _held(self) -> str:
        meeting = self.meeting
        where = " ".join(filter(None, (self.venue, f"on {self._days()}" if meeting.date else "")))
        chair = f", chaired by {self.chair()}" if meeting.chair else ""
        return f"The meeting was held{' ' if where else ''}{where}{chair}." if where or chair else ""

    def _people(self) -> str:
        present, chair = self.tally.present, self.meeting.chair
        listed = [self.with_role(person.name) for person in present if person.name != chair]
        complete, people = self.tally.everybody_is_listed, self.headcount
        people = f"{people[:1].upper()}{people[1:]}"
        if not people and not complete and listed:
            return f"Those who attended included {self.names(listed)}."
        if not listed:
            return f"{people} attended." if people else ""
        if complete and chair in {one.name for one in present}:
            listed.insert(0, "the chair")
        return f"{people} {'attended:' if complete else 'attended, including'} {self.names(listed)}."

    def _others(self) -> tuple[str, str]:
        observing = [one.name for one in self.tally.who("in-attendance")]
        excused = [one.name for one in self.tally.who("apologies")]
        return (
            f"{self.names(observing)} {'was' if len(observing) == 1 else 'were'} in attendance." if observing else "",
            f"Apologies were received from {self.names(excused)}." if excused else "",
        )

    def _course(self) -> str:
        """Say how long it took and how many items were covered or held over."""
        deferred, count, length = self.tally.deferred, self.tally.covered, self._length()
        items = "both items" if count == 2 and not deferred else f"{'' if deferred else 'all '}{counted(count, 'item')}"
        clauses = (
            f"The meeting lasted {length}" if length else "",
            f"{items} {'was' if count == 1 else 'were'} covered" if count else "",
            f"{self.names(deferred)} {'was' if len(deferred) == 1 else 'were'} held over" if deferred else "",
        )
        text = "; ".join(filter(None, clauses))
        return f"{text[:1].upper()}{text[1:]}." if text else ""

    def _recorder(self) -> str:
        name = self.meeting.recorder
        called = self.called(name) if name else ""
        return f"{called}{',' if called != name else ''} took the minutes." if name else ""
