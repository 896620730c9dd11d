"""Names and lists of people as English minutes write them."""

from __future__ import annotations

import datetime as dt
import re
from typing import ClassVar

from minutetui.core.meeting.model import AgendaItem, Attendee, Line
from minutetui.core.text.characters import has_han
from minutetui.core.text.days import english_time
from minutetui.core.text.numerals import english
from minutetui.core.text.verbs import words
from minutetui.summary.common import stop
from minutetui.summary.english.clauses import capital
from minutetui.summary.english.deadlines import EnglishDeadlines
from minutetui.summary.english.venues import located
from minutetui.summary.headcount import Headcount

_STAYED_OUT = r"(?i)(?:and |but )?(?:did not|didn['’]t|not) (?:return(?:ing)?|com(?:e|ing) back)"
"""What is said already of somebody by the time of leaving."""


BODY = r"(?i)\b(board|committee|council|panel|team|group|trustees|governors|directors|senate|assembly)$"
"""A body that decides as such."""


ASKS = (
    r"(?i)^(?![^?]*[.;:?])(?:(?:what|which \w+|when|where|why|how(?: (?:much|many|long|often|far))?|who(?:m|se)?) "
    r"(?:do|does|did|is|are|was|were|can|could|should|will|would|shall|has|have|must)\b|"
    r"who(?:'s|’s| (?:pays|owns|does|holds|takes|keeps|runs|checks|orders|signs|leads|needs|gets|has)) |"
    r"(?:should|can|could|shall|does|did|is|are|has|have|would) "
    r"(?:we|the|it|this|that|they|there|our|any|anyone|a|an|i|you)\b|(?:do|must|will) (?:we|they|you|i|any) )"
)
"""An issue that asks something: Who pays for the bin; Should we buy two."""

WRITTEN = {"some": "some ", "nearly": "nearly ", "more": "more than ", "fewer": "fewer than ", "": ""}


RECORDS = r"(?i)\b(?:clerk|secretary|recorder|scribe|minutes?)\b"
"""In a role of somebody who takes minutes anyway."""

CLERKS = r"(?i)\b(?:clerk|secretary)\b"
"""In a role of somebody who may take minutes, but does more."""


_PROPER = re.compile(
    r"(?<![\w/.@#&?=-])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|xmas|christmas|easter|"
    r"(?P<before>\d{1,2}(?:st|nd|rd|th)? (?:of )?|(?:from|by|in|until|till|since|before|after|early|mid|late|"
    r"end of)[ -])(?P<month>jan(?:uary)?|feb(?:ruary)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?|(?<=\d )(?:march|may)(?=$|[,.;)]| \(| \d{4})))\b(?![/@=]|[.-]\w)"
)
"""Names of days and months that were typed small."""
_SHORT = re.compile(r"(?<![\w/])(?:w/(?= \w)|til(?= ))")
"""Short forms that stand for one word: w/ the bank; til spring."""
_WORDS_IN_FULL = {"w/": "with", "til": "till"}


class EnglishNames(EnglishDeadlines):
    """The part of the English writer that names people."""

    language = "en"
    colon = ":"
    between_labels = ": "
    between_sentences = " "
    between_people = ", "
    other_business = r"(?i)(?:any )?other (?:urgent )?(?:business|matters)\b|aob\b|a\.o\.b\."
    asks = ASKS
    declares = r"(?i)\binterests?\b"
    between_interests = "; "
    leaves = r"(?i)\b(?:left|leaves?|leaving|withdrew|withdrawn|withdraws|out of the room)\b"
    put_off = (
        r"(?i)\b(defer(?:red)?|postponed?|tabled?|(?:held|hold|carried|carry) over|carried forward"
        r"|put off|withdrawn|referred back)\b"
    )
    headcounts = r"""(?xi)
        (?P<before> some|about|around|roughly|approximately|nearly|almost|over|more[ ]than|fewer[ ]than|under)?
        [ ]? (?P<number> [0-9]{1,4} | [a-z]+(-[a-z]+)??) (?P<after> -odd)? (?P<end> [ ]or[ ]so)?
        ([ ](people|persons|attendees|members))?
    """
    precisions: ClassVar = {
        "some": ("some", "about", "around", "roughly", "approximately", "or so"),
        "nearly": ("nearly", "almost"),
        "more": ("over", "more than", "-odd"),
        "fewer": ("fewer than", "under"),
    }

    def own(self, text: str) -> str:
        """Give a typed word, or nothing if it has 汉字."""
        return "" if has_han(text) else text

    def sentence_case(self, text: str) -> str:
        """Begin a sentence with a capital, unless its first word is written otherwise: iFlow."""
        return capital(text)

    def names(self, names: list[str] | tuple[str, ...]) -> str:
        """List names: A; A and B; A, B and C."""
        return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else "".join(names)

    def titles(self, titles: list[str]) -> str:
        """List titles, which may have commas or "and" of their own."""
        if len(titles) > 2 and any(" and " in title or "," in title for title in titles):
            return f"{'; '.join(titles[:-1])}; and {titles[-1]}"
        return self.names(titles)

    def brackets(self, text: str) -> str:
        """Put a text in brackets after a space."""
        return f" ({text})"

    def polished(self, text: str) -> str:
        """Write days and months with a capital, and a short form in full, where that is certain."""
        text = _SHORT.sub(lambda found: _WORDS_IN_FULL[found[0]], text) if "w/" in text or "til " in text else text
        return _PROPER.sub(_with_capital, text)

    def ended(self, text: str) -> str:
        """End a sentence with one full stop."""
        return stop(text, ".")

    @property
    def subject(self) -> str:
        """Who decides: the Board, the Council, where the minutes are those of such a body; else the meeting."""
        body = re.search(BODY, self.meeting.body.split(" of ")[0].strip())
        return f"the {body[0]}" if body else self.words.subject

    @property
    def body(self) -> str:
        """Whose meeting it is: the Board of Example Limited; the Finance Committee; Ashcombe Parish Council."""
        body = self.meeting.body.strip().removeprefix("The ")
        name = body.split(" of ")[0].strip()
        own = name == body and name.casefold().endswith(("council", "assembly")) and name.count(" ") > 1
        return f"the {body}" if re.search(BODY, name) and not own else self.meeting.body.strip()

    def called(self, name: str) -> str:
        """Write a name with its role: Ann Lee, Project Manager."""
        role = self.role(name)
        return f"{name}, {role}" if role else name

    def led(self, item: AgendaItem) -> str:
        """Write a heading: Budget (led by Ann Lee, Treasurer)."""
        if not item.led_by:
            return item.title
        parts = [self.called(name) for name in item.led_by]
        who = "; ".join(parts) if len(parts) > 1 and any("," in part for part in parts) else self.names(parts)
        people = any(name in self.people for name in item.led_by)
        label = self.own(item.led_as) or (self.words.led_as if people else "")
        colon = " " if label.endswith((" by", " with")) else ": "
        return item.title + self.brackets(f"{label}{colon}{who}" if label else who)

    def is_report(self, led_as: str) -> bool:
        """Tell whether the label before a leader means a report."""
        return not led_as or led_as.casefold().startswith("report")

    def attendance_line(self, people: list[Attendee]) -> str:
        """List those who attended in one way; people without a name begin small after others: six residents."""
        small = [
            one.with_(name=f"{one.name[:1].lower()}{one.name[1:]}") if _unnamed(one) else one for one in people[1:]
        ]
        return super().attendance_line([*people[:1], *small])

    def attendance(self, attendee: Attendee) -> str:
        """Write somebody in an attendance line: Ann Lee (Chair, until 11.30 am); for a guest, the unit, too."""
        takes_minutes = attendee.name == self.meeting.recorder and not re.search(RECORDS, attendee.role)
        unit = attendee.unit if attendee.attendance == "in-attendance" else ""
        is_what = (attendee.role, "" if unit in attendee.role else unit)
        does = ", ".join(filter(None, (*is_what, "minutes" if takes_minutes else "")))
        if attendee.name == self.meeting.chair and not re.search(r"(?i)\bchair", attendee.role):
            chair = "Acting Chair" if self.meeting.acting else "Chair"
            does = ", ".join(filter(None, (chair, does)))
        moments = (self._moment("from", attendee.arrived), self._moment("until", attendee.left))
        out = [
            "left and returned"
            if one.in_a_minute
            else f"out {english_time(one.left.time())} to {english_time(one.back.time())}"
            for one in attendee.absences
        ]
        remark = "" if attendee.left and re.fullmatch(_STAYED_OUT, attendee.remark.strip()) else attendee.remark.strip()
        # why somebody came or left is no office: (Treasurer, from 10.20 am, train)
        why = bool(moments) and not re.match(
            r"(?i)by|via|on|over|online|remote|virtual|proxy|represent|for (?-i:[A-Z])", remark
        )
        notes = [note for note in (does, "" if why else remark, *moments, remark if why else "", *out) if note]
        return attendee.name + (self.brackets(", ".join(notes)) if notes else "")

    def recorded_by(self) -> tuple[str, str]:
        """Say who took the minutes, unless the list of those who attended does."""
        recorder = self.meeting.recorder
        listed = next((one for one in self.meeting.attendees if one.name == recorder), None)
        if listed is None or listed.attendance not in ("present", "in-attendance"):
            return ("Minutes taken by", self.called(recorder)) if recorder else ("", "")
        if listed.attendance == "present" and re.search(CLERKS, listed.role):
            return "Minutes taken by", f"{recorder}{self.brackets(listed.role)}"
        return "", ""

    def _moment(self, word: str, when: dt.datetime | None) -> str:
        """Write when somebody came or left, with the item that was being taken: until 11.30 am, during “Vans”."""
        if when is None:
            return ""
        agenda = self.meeting.agenda
        taken = (one for one in agenda if one.started and one.ended and one.started <= when <= one.ended)
        title = next((one.title for one in taken), "")
        return f"{word} {english_time(when.time())}{f', during “{title}”' if title else ''}"

    def write_headcount(self, count: Headcount) -> str:
        """Write how many attended: some thirty people."""
        return f"{WRITTEN[count.precision]}{english(count.number)} {'person' if count.number == 1 else 'people'}"

    @classmethod
    def number(cls, count: int) -> str:
        """Write how many people: eight."""
        return english(count)

    @property
    def venue(self) -> str:
        """Where the meeting was held, with its preposition: at the Village Hall, in Room 4, online."""
        return located(self.meeting.place.strip())

    def answer(self, line: Line) -> str:
        """Write owners and deadline: (owner: Ann Lee; by 19 March 2026)."""
        text = f"{line.label} {line.text}"
        parts = []
        if any(owner not in text for owner in line.owners):
            word = self.words.owner if len(line.owners) == 1 else self.words.owners
            parts.append(f"{word}: {self.names(line.owners)}")
        due = self.due(line) if not line.due or line.due not in text else self.day_of(line)
        return self.brackets("; ".join(filter(None, (*parts, due)))) if parts or due else ""


def _with_capital(found: re.Match[str]) -> str:
    """Give the name of a day or a month with its capital, after what precedes it."""
    before, name = found["before"] or "", found["month"] or found[0]
    return f"{before}{name[:1].upper()}{name[1:]}"


def _unnamed(attendee: Attendee) -> bool:
    """Tell whether an entry of the list of people is no name but says how many of what: Six members of the public."""
    first, _, what = attendee.name.partition(" ")
    counted = first.casefold() in _COUNTING
    return first[:1].isupper() and bool(what) and what[:1].islower() and counted


_COUNTING = words(
    "a an about some several many around over nearly members member residents representatives other others"
) | {english(count) for count in range(1, 100)}
