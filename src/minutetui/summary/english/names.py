"""Names, lists, dates and deadlines as English minutes write them."""

from __future__ import annotations

import datetime as dt
import re
from typing import ClassVar

from minutetui.core.meeting.model import AgendaItem, Attendee, Line
from minutetui.core.text.characters import has_han
from minutetui.core.text.days import english_date, english_time
from minutetui.core.text.numerals import english
from minutetui.core.text.verbs import words
from minutetui.summary.common import stop
from minutetui.summary.english.clauses import capital
from minutetui.summary.headcount import Headcount
from minutetui.summary.voice import Voice

_STAYED_OUT = r"(?i)(?:and |but )?(?:did not|didn['’]t|not) (?:return(?:ing)?|com(?:e|ing) back)"
"""What is said already of somebody by the time of leaving."""

MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"

BODY = r"(?i)\b(board|committee|council|panel|team|group|trustees|governors|directors|senate|assembly)$"
"""A body that decides as such."""

BY = r"(?i)(by|before|until|no later than)\b"
"""How a deadline opens that needs no "by"."""

_WHEN = (
    r"(?i)(by|before|until|till|no later|within|in|at|on|after|during|every|each|once|when|as|from|"
    r"daily|weekly|monthly|quarterly|annually|ongoing|continuously|immediately|today|tomorrow)\b"
)
"""How a deadline opens that can end a sentence as it was said."""

_IN_FULL = {
    r"(?i)a\.?s\.?a\.?p\.?$": "as soon as possible",
    r"(?i)(?:w/c|wk/?c|w/b|wc|week (?:commencing|beginning))(?=\W)[ :]*": "in the week commencing ",
    rf"(?i)(?=(?:early|mid|late)[- ]{MONTH})": "in ",
    r"(?i)(?=(?:next|this) (?:meeting|session))": "by the ",
}
"""Deadlines as they are typed, and how a sentence says them."""

ENDS_WITH_DAY = rf"""(?xi)
    (?P<task> .+\S) [ ] (?P<due> by [ ] (?: the [ ])? (?:
        end [ ] of [ ] (?:(?:the|this|next) [ ])? (?:week|month|quarter|year|term|day|{MONTH}[a-z]*) (?:[ ]\d{{4}})?
        | (?:(?:next|this) [ ])? (?:mon|tues|wednes|thurs|fri|satur|sun)day
        | \d{{1,2}} (?:st|nd|rd|th)? [ ] (?:of [ ])? {MONTH}[a-z]* (?:[ ]\d{{4}})?
    )) \.?
"""
"""A task that ends with its deadline: file the claims by the end of the month."""

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

NO_ROOM = r"(?i)(?:online|remotely|virtually|by|via|at|in|on)\b"
"""How a venue begins that takes no preposition."""

REMOTE = r"(?i)(?:video|audio|tele|phone|telephone|conference|web)[ -]?(?:call|conference|conferencing|link|meeting)?"
"""A venue that is a way of meeting: by video call."""

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

ONLINE = r"(?i)(?:(?:ms|microsoft) )?(?:zoom|teams|google meet|skype|webex|discord|jitsi)(?: call| meeting)?"
"""A venue that is a program to meet with: on Zoom."""

_ROOM = r"\b(room|shed|boardroom|suite|studio|lounge|library|chamber|office|theatre|kitchen)\b"
"""A venue with the preposition "in"; any other has "at"."""

HOUSES = words("hotel club inn arms tavern legion institute")
"""The last word of a name of a venue that has an article: the Railway Club."""
FACILITIES = words("hall room centre center boardroom chamber library pavilion office clubhouse church school")
GENERIC = words(
    """
    village town parish community memorial council committee main meeting board church school sports conference reading
    staff common lecture function dining seminar music
    training civic youth upper lower new old
    """
)
"""Words of a venue that is no name, so that it has an article: the Village Hall."""


class EnglishNames(Voice):
    """The part of the English writer that names people, days and deadlines."""

    language = "en"
    colon = ":"
    between_labels = ": "
    between_sentences = " "
    between_people = ", "
    other_business = r"(?i)(?:any )?other (?:urgent )?(?:business|matters)\b|aob\b|a\.o\.b\."
    asks = ASKS
    leaves = r"(?i)\b(?:left|leaves?|leaving|withdrew|withdrawn|withdraws|out of the room)\b"
    put_off = (
        r"(?i)\b(defer(?:red)?|postponed?|tabled?|(?:held|hold|carried|carry) over|carried forward"
        r"|put off|withdrawn|referred back)\b"
    )
    dated = rf"(?i)(?<!the )\bend of {MONTH}\b|\d[-/]\d|\d\.\d{{1,2}}\.|\A\D*\d.*\b{MONTH}|\b{MONTH}[a-z]* \d"
    hours = r"(?i)\b(?:noon|mid-?day|midnight|lunchtime|\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|\d{1,2}:\d\d|\d{1,2} o.clock)"
    foreign = r"[^\x00-\xff]"
    passing = r"""(?xi)
        (by|before|on)?[ ]? (first[ ]thing|close[ ]of[ ](play|business)|cop|cob|eob|eod)?[ ]?
            (on[ ])? (this|next|the)?[ ]?
            ((mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?|today|tonight|tomorrow)
            ([ ](morning|noon|lunchtime|afternoon|evening|night|[ap]\.?m\.?))?
        | (in[ ])?(\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten)[ ]?
            (d|w|m|mo|y|wd|bd|days?|weeks?|wks?|fortnights?|months?|mths?|working[ ]days?)
        | (by[ ])?(the[ ])?(end[ ]of[ ](the[ ]|this[ ])?(day|week|month)|(week|month)[ -]?end)
        | (eo[dwmqy]|eob|cob|cop|tmrw?)([ ]today)?
    """
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

    def date(self, day: dt.date) -> str:
        """Write a date: 5 March 2026."""
        return english_date(day)

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
        """Write somebody in an attendance line: Ann Lee (Chair, until 11.30 am)."""
        takes_minutes = attendee.name == self.meeting.recorder and not re.search(RECORDS, attendee.role)
        does = ", ".join(filter(None, (attendee.role, "minutes" if takes_minutes else "")))
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

    def due(self, line: Line) -> str:
        """Write a deadline: by 19 March 2026; before the audit, by 19 March 2026."""
        said = line.due.strip()
        if line.due_date is None:
            return said
        day = self.date(line.due_date)
        if not self.tells_more(said):
            return f"by {day}"
        said = self._with_by(said)
        return f"{said}, {day}" if re.match(BY, said) else f"{said}, by {day}"

    def _with_by(self, said: str) -> str:
        """Say "by" before a deadline that opens with an hour: by noon 13 Jan."""
        return f"by {said}" if re.match(self.hours, said) else said

    def due_in_table(self, line: Line) -> str:
        """Write a deadline in its column of the table: within two weeks (19 March 2026)."""
        said, day = line.due.strip(), line.due_date
        if day is None:
            return self.due(line) or self.told_due(line)[1]
        return f"{said} ({self.date(day)})" if self.tells_more(said) else self.date(day)

    def told_due(self, line: Line) -> tuple[str, str]:
        """Divide a task that ends in its deadline, and has no other: `File the claims`, `by the end of the month`."""
        told = None if line.due or line.due_date else re.fullmatch(ENDS_WITH_DAY, line.text.strip())
        return (told["task"], told["due"]) if told else (line.text, "")

    def due_in_sentence(self, line: Line) -> str:
        """Write a deadline as it ends a sentence: by 19 March 2026; within two weeks (by 19 March 2026)."""
        said = line.due.strip()
        if said and said in line.text:
            day = self.day_of(line)
            return self.brackets(day).strip() if day else ""
        if line.due_date is None:
            said = next(
                (re.sub(short, full, said, count=1) for short, full in _IN_FULL.items() if re.match(short, said)), said
            )
            return said if not said or re.match(_WHEN, said) else self.brackets(f"{self.words.due}: {said}").strip()
        if not self.tells_more(said):
            return self.due(line)
        said = f"by the {said}" if said.startswith("end of ") else self._with_by(said)
        by = "" if re.match(BY, said) else "by "
        return f"{said} ({by}{self.date(line.due_date)})"

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


def located(place: str) -> str:
    """Give a venue its preposition: at the Village Hall, in Room 4, online, by phone."""
    if not place or re.match(NO_ROOM, place):
        return place
    if re.fullmatch(REMOTE, place):
        return f"by {place[:1].lower()}{place[1:]}"
    if re.fullmatch(ONLINE, place):
        return f"on {place}"
    where = place.partition(",")[0].casefold().removeprefix("the ")
    *before, last = where.split(" ")
    room = re.search(_ROOM, where)
    bare = not place.casefold().startswith("the ")
    common = last in FACILITIES and set(before) <= GENERIC
    article = "the " if bare and (common or (before and last in HOUSES)) else ""
    return f"{'in' if room else 'at'} {article}{place}"
