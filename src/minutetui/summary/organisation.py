"""The organisation paragraph, written from the facts. What is not known is not said.

The patterns are those of formal minutes in each language; the chair is counted and not listed again; no 等
after a complete list.
"""

from __future__ import annotations

import datetime as dt

from minutetui.core.meeting.model import Attendee, Meeting
from minutetui.core.text.days import chinese_days, english_days, half_day
from minutetui.core.text.numerals import (
    chinese_count,
    counted,
    days_in_chinese,
    days_in_english,
    in_chinese,
    in_english,
)
from minutetui.summary.heads import heads
from minutetui.summary.places import Places
from minutetui.summary.wording import Wording, english_list


def organisation(meeting: Meeting, wording: Wording) -> str:
    """Write where, when and under whom the meeting was held, who was there, and how long it took."""
    sentences = _chinese(meeting, wording) if wording.zh else _english(meeting, wording)
    return ("" if wording.zh else " ").join(filter(None, sentences))


def present(meeting: Meeting) -> list[Attendee]:
    """List who was there as a member of the meeting, the chair among them."""
    return [attendee for attendee in meeting.attendees if attendee.attendance == "present"]


def minutes_long(meeting: Meeting) -> int:
    """Give the length in minutes; 0 where it is not known, or the meeting took several days."""
    if meeting.started is None or meeting.ended is None or meeting.end_date is not None:
        return 0
    return rounded_minutes(meeting.ended - meeting.started)


def half_days(meeting: Meeting) -> int:
    """Give the length of a meeting of several days in half days; 0 for one of a single day.

    One that began after noon, or closed by one o'clock, took half of that day.
    """
    if meeting.date is None or meeting.end_date is None or meeting.end_date <= meeting.date:
        return 0
    late = meeting.started is not None and meeting.started.hour >= 12
    early = meeting.ended is not None and meeting.ended.date() == meeting.end_date and meeting.ended.hour < 13
    return 2 * ((meeting.end_date - meeting.date).days + 1) - late - early


def lasted(meeting: Meeting, wording: Wording) -> str:
    """Say how long it lasted: 四个小时, 一天半; four hours, one and a half days. Nothing where it is not known."""
    halves, minutes = half_days(meeting), minutes_long(meeting)
    if halves:
        return days_in_chinese(halves) if wording.zh else days_in_english(halves)
    if not minutes:
        return ""
    return in_chinese(minutes) if wording.zh else in_english(minutes)


def rounded_minutes(length: dt.timedelta) -> int:
    """Give a length in minutes, rounded to five; never below zero, whatever the clock did."""
    minutes = max(0, round(length.total_seconds() / 60))
    return minutes if minutes < 10 else round(minutes / 5) * 5


def named(meeting: Meeting, attendance: str) -> list[str]:
    """List the names of those who attended in one way."""
    return [attendee.name for attendee in meeting.attendees if attendee.attendance == attendance]


def is_complete(meeting: Meeting) -> bool:
    """Tell whether all who attended are listed."""
    count = meeting.headcount
    return not count if not isinstance(count, int) else count <= len(present(meeting))


def items_covered(meeting: Meeting, wording: Wording) -> int:
    """Count the agenda items that were covered, as a reader finds them in the summary.

    Nothing is said (0) while one is still open, nor of a single one where none was held over.
    """
    if any(item.state == "open" for item in meeting.agenda):
        return 0
    places = Places(wording.template)
    count = sum(item.state == "done" and places.shows(item) for item in meeting.agenda)
    return 0 if count == 1 and all(item.state == "done" for item in meeting.agenda) else count


# -- 中文 ------------------------------------------------------------------------------------------------


def _chinese(meeting: Meeting, wording: Wording) -> list[str]:
    when = ""
    if meeting.date is not None:
        when = chinese_days(meeting.date, meeting.end_date)
        if not half_days(meeting) and meeting.started is not None:
            when += half_day(meeting.started.hour)
    parts = [f"于{when}" if when else "", f"在{meeting.place}" if meeting.place else ""]
    chair = f"由{wording.chair(meeting)}主持" if meeting.chair else ""
    held = f"本次会议{''.join(parts)}召开{'，' if chair else ''}{chair}。" if any(parts) or chair else ""
    recorder = f"会议由{wording.called(meeting.recorder, meeting)}记录。" if meeting.recorder else ""
    return [held, _people_zh(meeting, wording), *_others_zh(meeting), _course_zh(meeting, wording), recorder]


def _people_zh(meeting: Meeting, wording: Wording) -> str:
    there = present(meeting)
    listed = [wording.called(person.name, meeting) for person in there if person.name != meeting.chair]
    complete, count = is_complete(meeting), heads(meeting, wording)
    total = f"共计{count}" if count else ""
    if not listed:
        return f"与会人员{total}。" if total else ""
    names = "、".join(listed) + ("" if complete else "等")
    return f"与会人员包括{names}{'，' if total else ''}{total}。"


def _others_zh(meeting: Meeting) -> list[str]:
    observing, excused = named(meeting, "in-attendance"), named(meeting, "apologies")
    return [
        f"{'、'.join(observing)}列席。" if observing else "",
        f"{'、'.join(excused)}请假。" if excused else "",
    ]


def _course_zh(meeting: Meeting, wording: Wording) -> str:
    long = lasted(meeting, wording)
    time = f"{'会期' if half_days(meeting) else '会议历时'}{long}" if long else ""
    deferred = [item.title for item in meeting.agenda if item.state == "deferred"]
    count = items_covered(meeting, wording)
    covered = f"完成{'' if deferred else '全部'}{chinese_count(count)}项议题" if count else ""
    covered = f"会议{covered}" if covered and not time else covered
    text = "，".join(filter(None, (time, covered)))
    held_over = f"{'、'.join(deferred)}延至下次会议研究" if deferred else ""
    text = "；".join(filter(None, (text, held_over)))
    return f"{text}。" if text else ""


# -- English ---------------------------------------------------------------------------------------------


def _english(meeting: Meeting, wording: Wording) -> list[str]:
    parts = [f"in {meeting.place}" if meeting.place else ""]
    if meeting.date is not None:
        parts.append(f"on {english_days(meeting.date, meeting.end_date)}")
    chair = f", chaired by {wording.chair(meeting)}" if meeting.chair else ""
    where = " ".join(filter(None, parts))
    held = f"The meeting was held{' ' if where else ''}{where}{chair}." if where or chair else ""
    recorder = f"{wording.called(meeting.recorder, meeting)}, took the minutes." if meeting.recorder else ""
    if meeting.recorder and wording.called(meeting.recorder, meeting) == meeting.recorder:
        recorder = f"{meeting.recorder} took the minutes."
    return [held, _people_en(meeting, wording), *_others_en(meeting, wording), _course_en(meeting, wording), recorder]


def _people_en(meeting: Meeting, wording: Wording) -> str:
    there = present(meeting)
    listed = [wording.with_role(person.name, meeting) for person in there if person.name != meeting.chair]
    complete, people = is_complete(meeting), heads(meeting, wording)
    people = f"{people[:1].upper()}{people[1:]}"
    if not people and not complete and listed:
        return f"Those who attended included {wording.names(listed)}."
    if not listed:
        return f"{people} attended." if people else ""
    if complete and meeting.chair in {one.name for one in there}:
        listed.insert(0, "the chair")
    return f"{people} {'attended:' if complete else 'attended, including'} {wording.names(listed)}."


def _others_en(meeting: Meeting, wording: Wording) -> list[str]:
    observing, excused = named(meeting, "in-attendance"), named(meeting, "apologies")
    verb = "was" if len(observing) == 1 else "were"
    return [
        f"{wording.names(observing)} {verb} in attendance." if observing else "",
        f"Apologies were received from {wording.names(excused)}." if excused else "",
    ]


def _course_en(meeting: Meeting, wording: Wording) -> str:
    long = lasted(meeting, wording)
    time = f"The meeting lasted {long}" if long else ""
    deferred = [item.title for item in meeting.agenda if item.state == "deferred"]
    count = items_covered(meeting, wording)
    items = "both items" if count == 2 and not deferred else f"{'' if deferred else 'all '}{counted(count, 'item')}"
    covered = f"{items} {'was' if count == 1 else 'were'} covered" if count else ""
    over = f"{english_list(deferred)} {'was' if len(deferred) == 1 else 'were'} held over" if deferred else ""
    text = "; ".join(filter(None, (time, covered, over)))
    return f"{text[:1].upper()}{text[1:]}." if text else ""
