"""Lines and tables to an invitation: what notices, agendas and the texts of mails have in common.

A line `Venue: …`, `会议地点：…` or a cell before another one is a fact. The agenda is the text under `Agenda` or
议程, a table with the header row of an agenda, or else what is numbered, bulleted or headed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import takewhile, zip_longest

from minutetui.core.agenda.heading import IsPerson, read_heading
from minutetui.core.agenda.invitation import Invitation
from minutetui.core.agenda.outline import agenda_from
from minutetui.core.agenda.pasted import person_test
from minutetui.core.meeting.model import AgendaItem, Attendee, Meeting
from minutetui.core.meeting.queries import walk_items
from minutetui.core.people.attendance import OFFICES, Office
from minutetui.core.people.calling import HONORIFIC, can_be_full_name, looks_like_name
from minutetui.core.people.functions import says_role, says_what
from minutetui.core.people.names import Names
from minutetui.core.people.pasted_people import PeopleListed, attendees_in, completed, people_listed
from minutetui.core.text.characters import has_han
from minutetui.inputs.collected import NUMBERED_NAME, PEOPLE, Collected, Sheet, SheetPart, clean, fact_of, heading_of
from minutetui.inputs.figures import figures_in
from minutetui.inputs.given import Given
from minutetui.inputs.lexicon import in_all, is_group
from minutetui.inputs.opening import ROOM, Opening, is_notice, read_opening, read_sentence, says_when_held, venue
from minutetui.inputs.tables import agenda_in
from minutetui.inputs.when import When, day_at, read_time_on, read_when
from minutetui.words import Language, Saying

_SENTENCE = re.compile(r"(?<!\b[ap]\.m)[.!?。！？]$|[，,：:]$", re.IGNORECASE)
_ENDS = re.compile(r"[.!?。！？]$")
FIRST_LINES = 3
"""The number of lines at the beginning that may have the title and the time of the meeting."""
_MEETING = re.compile(in_all("meetings"), re.IGNORECASE)
_SALUTATION = re.compile(
    r"\s*(?:(?:dear|hi|hello|good (?:morning|afternoon))\b.{0,40}[,:!.]?|[^\s:：]{1,20}[：:,，])\s*$", re.I
)
_LEADS = re.compile(r"(?:[^。！？.]|\.(?=\d))*\d(?:[^。！？.]|\.(?=\d))*[:：]\s*$")
"""A title with its day that leads to what follows: Agenda for 3 December, 2pm:"""
_LABELLED = re.compile(r"\s*[\u4e00-\u9fff]{2,6}[:：]")
_MOST_NAMED = 5
"""Lines that are named at most."""
_BETWEEN_PEOPLE = re.compile(r"([,，、;；]|(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff]))")
_CLOCK = re.compile(r"^\d\d:\d\d ")
"""The beginning of an item, in a title because no length follows from it."""
_LONGEST_ITEM = 90
"""Characters. A longer line without a mark is prose."""


def read_sheet(sheet: Sheet, given: Given, people: tuple[Attendee, ...] = ()) -> Invitation:
    """Read the text of a file as an invitation; people are known to be invited, such as the addressees of a mail.

    Where no line is an agenda item and nobody is surely named, `Apologies` alone and the lines below it are the items.
    """
    said = _read_sheet(sheet, given, people)
    if said.items or any(one.attendance != "apologies" or can_be_full_name(one.name) for one in said.attendees):
        return said
    return _read_sheet(sheet, given, people, bare_items=True)


def _read_sheet(sheet: Sheet, given: Given, people: tuple[Attendee, ...], *, bare_items: bool = False) -> Invitation:
    found = Collected()
    found.collect(_with_one_title(_without_name(clean(sheet.parts))), bare_items=bare_items)
    facts = found.facts
    lines = [part for part in sheet.parts if isinstance(part, str)]
    given = given.with_order_of(sheet.title, *lines, *found.cells)
    listed = _listed(found, given)
    attendees = _merged(people, [*listed.people, *_holders(facts, given)])
    said = {office: _first(facts, office) or listed.offices.get(office, "") for office in OFFICES}
    chair = _named(said["chair"], attendees)
    attendees = _with_chair(attendees, chair)
    is_person = person_test(Names(Meeting(title="", attendees=attendees), roster=given.roster))
    opening = _opening(found, given, is_person)
    when = _when(facts, given, opening.when)
    items = _items(found, is_person)
    title = _title_of((*facts.get("title", ()), opening.title, found.title, sheet.title), items)
    return Invitation(
        title=title,
        date=when.day,
        starts=when.starts,
        place=_place(facts, opening),
        organiser=_first(facts, "organiser"),
        chair=chair,
        recorder=_named(said["recorder"], attendees),
        attendees=attendees,
        items=items,
        notices=(
            *(() if when.day else _unclear([*_said_when(facts).splitlines(), title], given)),
            *_left_out(found, title, items, is_person),
        ),
        language=language_in(" ".join([title, *lines, *found.cells])),
    )


def _title_of(candidates: Iterable[str], items: tuple[AgendaItem, ...]) -> str:
    """Give the first title that is said; none if it is only that of the one agenda item."""
    title = next(filter(None, candidates), "")
    return "" if [item.title for item in items] == [title] and not _MEETING.search(title) else title


def _place(facts: dict[str, list[str]], opening: Opening) -> str:
    """Give the venue: the fact, or what the opening says, unless the time is said with its day elsewhere."""
    said = " ".join(facts.get("place", ())) or ("" if day_at(_said_when(facts)) else opening.place)
    return venue(said).strip(" 。；;，")


def _without_name(parts: list[SheetPart]) -> list[SheetPart]:
    """Leave out a first line that only says that this is an agenda, if a line that tells the day follows it soon."""
    filled = [(number, part) for number, part in enumerate(parts) if not isinstance(part, str) or part.strip()]
    first, *after = filled[: 1 + FIRST_LINES] or [(0, ())]
    named = isinstance(first[1], str) and fact_of(first[1]) == ("agenda", "")
    if named and any(isinstance(part, str) and day_at(part) for _, part in after):
        return parts[first[0] + 1 :]
    return parts


def _with_one_title(parts: list[SheetPart]) -> list[SheetPart]:
    """Join two headings at the beginning that together are the title: a council, and its committee below it."""
    filled = [(at, part) for at, part in enumerate(parts) if not isinstance(part, str) or part.strip()]
    said = [heading_of(part) if isinstance(part, str) else [] for _, part in filled]
    if len(filled) < 3 or not (said[0] and said[1]):
        return parts
    (level, title), (below, second) = said[0][0], said[1][0]
    alone = not any(one == below and not fact_of(text) for heading in said[2:] for one, text in heading)
    more = any(isinstance(part, str) and fact_of(part) for _, part in filled[2:])
    if level > 1 or fact_of(second) or not (alone and more and (below == level or _MEETING.search(second))):
        return parts
    return [f"# {_joined(title, second)}", *parts[filled[1][0] + 1 :]]


def _joined(title: str, below: str) -> str:
    return f"{title}{'' if has_han(title) else ', '}{below}"


def language_in(text: str) -> Language | None:
    """Tell the language of a text: Chinese if a tenth of its letters are 汉字."""
    letters = [char for char in text if char.isalpha()]
    if not letters:
        return None
    return "zh" if sum(has_han(char) for char in letters) * 10 > len(letters) else "en"


def _said_when(facts: dict[str, list[str]]) -> str:
    return "\n".join(facts.get("when", []) + facts.get("time", []))


def _when(facts: dict[str, list[str]], given: Given, opening: When) -> When:
    """Take the day and the time from the facts, else from the first lines."""
    said = _said_when(facts).splitlines()
    found = [*(read_when(text, given.now.date(), given.order) for text in said), opening]
    day = next((one.day for one in found if one.day), None)
    starts = next((one.starts for one in found if one.starts and one.day == day), None)
    if day and not starts:
        starts = next((moment for text in said if (moment := read_time_on(day, text))), None)
    return When(day, starts)


def _unclear(lines: list[str], given: Given) -> tuple[Saying, ...]:
    """Say that the day of the meeting can be two days, if that is why it is not known."""
    today = given.now.date()
    found = next(((line, one) for line in lines for one in figures_in(line, today) if not one.day(given.order)), None)
    if found is None:
        return ()
    line, figures = found
    first, second = sorted(figures.days.values())
    return (Saying("agenda-day-unclear", said=line[figures.start : figures.end], first=first, second=second),)


def _first(facts: dict[str, list[str]], name: str) -> str:
    return next(iter(facts.get(name, ())), "").strip(" .。;；")


def _named(said: str, attendees: tuple[Attendee, ...]) -> str:
    """Give the attendee's name that is meant by what was said of a chair."""
    return next((one.name for one in attendees if one.name and one.name in said), said)


def _listed(found: Collected, given: Given) -> PeopleListed:
    """Read the people of the facts and of tables, and who of them chairs and records."""
    people: list[Attendee] = []
    offices: dict[Office, str] = {}
    for name, how in PEOPLE.items():
        text, groups = _groups_apart("\n".join(found.facts.get(name, ())))
        listed = people_listed(text, given.roster)
        people += [Attendee(name=group) for group in groups]
        people += [one if one.attendance != "present" else one.with_(attendance=how) for one in listed.people]
        offices |= listed.offices
    for rows in found.tables:
        people += attendees_in(rows)
    return PeopleListed(_merged((), people), offices)


def _groups_apart(text: str) -> tuple[str, list[str]]:
    """Take what stands for many out of a list of people, so that it is not read as the unit of the person before it."""
    lines, groups = [], list[str]()
    for line in text.splitlines():
        parts = _BETWEEN_PEOPLE.split(line)
        named = len(parts) in (3, 5) and _is_role(parts[2], parts[0]) and (len(parts) == 3 or not is_group(parts[2]))
        if named and (len(text) > len(line) or not has_han(line)):
            lines.append(line)
            continue
        groups += [part.strip() for part in parts[::2] if is_group(part)]
        rest = (part + end for part, end in zip_longest(parts[::2], parts[1::2], fillvalue="") if not is_group(part))
        lines.append("".join(rest).strip(" ,，、;；"))
    return "\n".join(filter(None, lines)), groups


def _is_role(part: str, before: str) -> bool:
    """Tell whether a part is what the person before it is: Ann Lee, Head of Parks; 李强，部门负责人."""
    return bool(says_role(part.strip())) and looks_like_name(HONORIFIC.sub("", before.strip()))


def _holders(facts: dict[str, list[str]], given: Given) -> list[Attendee]:
    """Make attendees of chair and recorder whose role is said with the name: 副总经理 韩立."""
    said = people_listed("\n".join(_first(facts, office) for office in OFFICES), given.roster).people
    return [one for one in said if one.role or one.unit]


def _with_chair(attendees: tuple[Attendee, ...], chair: str) -> tuple[Attendee, ...]:
    """Put a chair who is named apart first in a list of people that does not have that person, also in short."""
    person = bool(HONORIFIC.match(chair) or looks_like_name(chair)) and not says_what(chair)
    if not attendees or not person or any(one.name.split()[-1:] == chair.split()[-1:] for one in attendees):
        return attendees
    return Attendee(name=chair), *attendees


def _merged(first: tuple[Attendee, ...], others: Iterable[Attendee]) -> tuple[Attendee, ...]:
    """Join lists of people, nobody twice: who is named in full and in short has the full name, Cllr Ann Lee."""
    merged = list(first)
    for one in others:
        place = next((place for place, known in enumerate(merged) if _is_same(known.name, one.name)), None)
        if place is None:
            merged.append(one)
        else:
            full = max(merged[place].name, one.name, key=len)
            merged[place] = completed(merged[place], one).with_(name=full)
    return tuple(merged)


def _is_same(name: str, other: str) -> bool:
    """Tell whether two names are the same, but for given names: Cllr Lee, Cllr Ann Lee."""
    short, full = sorted((HONORIFIC.sub("", name), HONORIFIC.sub("", other)), key=len)
    return name == other or (short not in (name, other) and full.endswith(" " + short) and " " not in short)


def _items(found: Collected, is_person: IsPerson) -> tuple[AgendaItem, ...]:
    """Make the agenda from the lines under its heading, a table, or the marked lines of the body."""
    items = agenda_from(_trimmed(found.agenda, is_person), is_person)
    if items:
        return items
    for rows in found.tables:
        items = agenda_in(rows, is_person)
        if items:
            return items
    if found.facts or any(_marked(line, is_person) for line in found.body):
        return agenda_from("\n".join(line for line in found.body if _marked(line, is_person)), is_person)
    short = [line for line in found.body if not line.strip() or _may_be_item(line)]
    first = next((number for number, line in enumerate(short) if line.strip()), 0)
    if not found.title and short[first + 1 : first + 2] == [""]:
        found.title = short[first].strip()
        short = short[first + 1 :]
    if not any(map(str.strip, short)) and found.title and not _MEETING.search(found.title):
        short = [found.title]  # the only heading there is
    return agenda_from("\n".join(short), is_person)


def _left_out(found: Collected, title: str, items: tuple[AgendaItem, ...], is_person: IsPerson) -> tuple[Saying, ...]:
    """Name the headings, and the lines with a mark or among such, that are neither the title nor agenda items."""
    known = {_CLOCK.sub("", item.title) for item, _ in walk_items(Meeting(title="", agenda=items))}
    rows = [line for line in found.body if known.isdisjoint(cell.strip() for cell in re.split(r"[\t|]", line)[1:])]
    marked = (read_heading(line.strip(), is_person).title for line in rows if _marked(line, is_person))
    unmarked = (*_between(found.body, is_person), *filter(_may_be_item, found.after))
    others = (" ".join(line.split()) for line in unmarked)
    left = [line for line in (*marked, *others) if line not in known and line not in title]
    return (Saying("agenda-left-out", count=len(left), lines=tuple(left[:_MOST_NAMED])),) if left and items else ()


def _between(body: list[str], is_person: IsPerson) -> Iterator[str]:
    """Yield the lines without a mark, no sentences, that stand directly below one with a mark."""
    below = False
    for line in body:
        marked = _marked(line, is_person)
        below = bool(line.strip()) and (below or marked)
        if below and not marked and _may_be_item(line):
            yield line


def _may_be_item(line: str) -> bool:
    return 0 < len(line.strip()) <= _LONGEST_ITEM and not _SENTENCE.search(line.strip())


def _opening(found: Collected, given: Given, is_person: IsPerson) -> Opening:
    """Read title, time and venue from the first lines, and take those lines out of the body."""
    said = [number for number, line in enumerate(found.body) if line.strip() and not _SALUTATION.match(line)]
    numbers = said[:FIRST_LINES]
    first = list(takewhile(lambda number: _may_open(found.body[number], is_person), numbers))
    read = [read_opening(text.replace("\t", " "), given) for text in (found.title, *(found.body[at] for at in first))]
    told = next((number for number, one in enumerate(read) if one.told), None)
    if told is None:
        sentence = next((one for line in found.body if (one := read_sentence(line, given))), Opening())
        return replace(sentence, title=_untold(found, read, first).title)
    title = _title(read[1:told] if told else [], read[0])
    one, last = read[told].with_title(title), told
    if not one.place and last < len(first) and ROOM.search(found.body[first[last]]):
        one, last = replace(one, place=found.body[first[last]].strip()), last + 1
    for number in first[:last]:
        found.body[number] = ""
    return one


def _untold(found: Collected, read: list[Opening], first: list[int]) -> Opening:
    """Take the first line as the title where facts or an agenda follow, or where it says that it is one.

    The subject of a notice counts before the office that sends it, which is above it: 关于召开预算评审会的通知.
    """
    notice = next((at for at, number in enumerate(first) if is_notice(found.body[number].strip())), 0)
    if notice and _names_a_meeting(read[1 + notice]):
        for number in first[: notice + 1]:
            found.body[number] = ""
        return read[1 + notice]
    if not first or (read[0].title and not (_names_a_meeting(read[1]) and not _names_a_meeting(read[0]))):
        return read[0]
    line = found.body[first[0]].strip().replace("\t", " ")
    if read[1].title != line:
        found.body[first[0]] = ""
        return read[1]
    return read[1] if found.facts or any(found.agenda) or found.tables else Opening()


def _title(before: list[Opening], heading: Opening) -> str:
    """Choose the title of lines before a day: the last that names a meeting, else the last, else the heading."""
    titled = [one for one in reversed(before) if one.title] + ([heading] if heading.title else [])
    return next((one.title for one in titled if _names_a_meeting(one)), titled[0].title if titled else "")


def _names_a_meeting(opening: Opening) -> bool:
    return _MEETING.search(opening.title) is not None


def _may_open(line: str, is_person: IsPerson) -> bool:
    if (
        len(line) > _LONGEST_ITEM
        or (_SENTENCE.search(line) and not _LEADS.match(line))
        or NUMBERED_NAME.match(line)
        or _LABELLED.match(line)
        or says_when_held(line)
    ):
        return False
    return not _marked(line, is_person) or day_at(line) is not None


def _trimmed(lines: list[str], is_person: IsPerson) -> str:
    """Leave out prose: if items are marked, sentences without a mark and what follows the last of them."""
    marked = [number for number, line in enumerate(lines) if _marked(line, is_person)]
    if not marked:
        return "\n".join(line for line in lines if len(line) <= _LONGEST_ITEM and not _ENDS.search(line.strip()))
    end = marked[-1] + 1
    while end < len(lines) and lines[end].strip():
        end += 1
    kept = (line for line in lines[:end] if _marked(line, is_person) or not _SENTENCE.search(line.strip()))
    return "\n".join(kept)


def _marked(line: str, is_person: IsPerson) -> bool:
    """Tell whether a line begins with a number, a bullet, a heading's mark or a time."""
    if not line.strip():
        return False
    heading = read_heading(line.strip(), is_person)
    return bool(heading.mark) or heading.at is not None
