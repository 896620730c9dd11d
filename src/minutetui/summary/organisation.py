"""The organisation paragraph, written from the facts. What is not known is not said.

The patterns are those of formal minutes in each language; the chair is counted and not listed again; no 等
after a complete list.
"""

from __future__ import annotations

import datetime as dt

from minutetui.core.days import chinese_date, english_date, half_day
from minutetui.core.model import Attendee, Meeting
from minutetui.core.numerals import chinese, chinese_count, counted, english, in_chinese, in_english
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


def rounded_minutes(length: dt.timedelta) -> int:
    """Give a length in minutes, rounded to five; never below zero, whatever the clock did."""
    minutes = max(0, round(length.total_seconds() / 60))
    return minutes if minutes < 10 else round(minutes / 5) * 5


def named(meeting: Meeting, attendance: str) -> list[str]:
    """List the names of those who attended in one way."""
    return [attendee.name for attendee in meeting.attendees if attendee.attendance == attendance]


# -- 中文 ------------------------------------------------------------------------------------------------


def _chinese(meeting: Meeting, wording: Wording) -> list[str]:
    when = ""
    if meeting.date is not None:
        when = chinese_date(meeting.date)
        if meeting.end_date is not None:
            when += f"至{chinese_date(meeting.end_date)}"
        elif meeting.started is not None:
            when += half_day(meeting.started.hour)
    parts = [f"于{when}" if when else "", f"在{meeting.place}" if meeting.place else ""]
    chair = f"由{wording.called(meeting.chair, meeting)}主持" if meeting.chair else ""
    held = f"本次会议{''.join(parts)}召开{'，' if chair else ''}{chair}。" if any(parts) or chair else ""
    recorder = f"会议由{wording.called(meeting.recorder, meeting)}记录。" if meeting.recorder else ""
    return [held, _people_zh(meeting, wording), *_others_zh(meeting), _course_zh(meeting), recorder]


def _people_zh(meeting: Meeting, wording: Wording) -> str:
    there = present(meeting)
    listed = [wording.called(person.name, meeting) for person in there if person.name != meeting.chair]
    count = meeting.headcount if meeting.headcount is not None else len(there) or None
    if isinstance(count, int):
        complete = count <= len(there)
        total = f"共计{chinese(count)}人"
    else:
        complete, total = not count, f"共计{count}" if count else ""
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


def _course_zh(meeting: Meeting) -> str:
    long = minutes_long(meeting)
    if meeting.date is not None and meeting.end_date is not None:
        lasted = f"会期{chinese_count((meeting.end_date - meeting.date).days + 1)}天"
    else:
        lasted = f"会议历时{in_chinese(long)}" if long else ""
    deferred = [item.title for item in meeting.agenda if item.state == "deferred"]
    done = [item for item in meeting.agenda if item.state == "done"]
    covered = ""
    if done and len(done) + len(deferred) == len(meeting.agenda):
        covered = f"完成{'' if deferred else '全部'}{chinese_count(len(done))}项议题"
    text = "，".join(filter(None, (lasted, covered)))
    held_over = f"{'、'.join(deferred)}延至下次会议研究" if deferred else ""
    text = "；".join(filter(None, (text, held_over)))
    return f"{text}。" if text else ""


# -- English ---------------------------------------------------------------------------------------------


def _english(meeting: Meeting, wording: Wording) -> list[str]:
    parts = [f"in {meeting.place}" if meeting.place else ""]
    if meeting.date is not None:
        last = f" to {english_date(meeting.end_date)}" if meeting.end_date is not None else ""
        parts.append(f"{'from' if last else 'on'} {english_date(meeting.date)}{last}")
    chair = f", chaired by {wording.called(meeting.chair, meeting)}" if meeting.chair else ""
    where = " ".join(filter(None, parts))
    held = f"The meeting was held{' ' if where else ''}{where}{chair}." if where or chair else ""
    recorder = f"{wording.called(meeting.recorder, meeting)}, took the minutes." if meeting.recorder else ""
    if meeting.recorder and wording.called(meeting.recorder, meeting) == meeting.recorder:
        recorder = f"{meeting.recorder} took the minutes."
    return [held, _people_en(meeting, wording), *_others_en(meeting, wording), _course_en(meeting), recorder]


def _people_en(meeting: Meeting, wording: Wording) -> str:
    there = present(meeting)
    listed = [wording.with_role(person.name, meeting) for person in there if person.name != meeting.chair]
    count = meeting.headcount if meeting.headcount is not None else len(there) or None
    if count is None:
        return ""
    people = counted(count, "person", "people") if isinstance(count, int) else count
    people = f"{people[:1].upper()}{people[1:]}"
    if not listed:
        return f"{people} attended."
    complete = isinstance(count, int) and count <= len(there)
    verb = "attended: the chair and" if complete and meeting.chair in {one.name for one in there} else ""
    verb = verb or ("attended:" if complete else "attended, including")
    return f"{people} {verb} {wording.names(listed)}."


def _others_en(meeting: Meeting, wording: Wording) -> list[str]:
    observing, excused = named(meeting, "in-attendance"), named(meeting, "apologies")
    verb = "was" if len(observing) == 1 else "were"
    return [
        f"{wording.names(observing)} {verb} in attendance." if observing else "",
        f"Apologies were received from {wording.names(excused)}." if excused else "",
    ]


def _course_en(meeting: Meeting) -> str:
    long = minutes_long(meeting)
    if meeting.date is not None and meeting.end_date is not None:
        lasted = f"The meeting lasted {english((meeting.end_date - meeting.date).days + 1)} days"
    else:
        lasted = f"The meeting lasted {in_english(long)}" if long else ""
    deferred = [item.title for item in meeting.agenda if item.state == "deferred"]
    done = [item for item in meeting.agenda if item.state == "done"]
    covered = ""
    if done and len(done) + len(deferred) == len(meeting.agenda):
        verb = "was" if len(done) == 1 else "were"
        covered = f"{'' if deferred else 'all '}{english(len(done))} item{'' if len(done) == 1 else 's'} {verb} covered"
    over = f"{english_list(deferred)} {'was' if len(deferred) == 1 else 'were'} held over" if deferred else ""
    text = "; ".join(filter(None, (lasted, covered, over)))
    return f"{text[:1].upper()}{text[1:]}." if text else ""
