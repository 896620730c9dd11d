"""What is written in the same way in every language: the end of a sentence, and the plain facts of a meeting."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from minutetui.core.meeting.model import AgendaItem, Attendee, Meeting
from minutetui.core.meeting.queries import walk_lines
from minutetui.core.people.attendance import interests_of, unlisted
from minutetui.core.template.pattern import facts_in
from minutetui.core.text.characters import has_han
from minutetui.summary.voice import Voice

STOPS = "。.；;，,"


def stop(text: str, mark: str) -> str:
    """End a sentence with one full stop: that of the language its last words are in, else `mark`."""
    text = text.strip()
    if text.removesuffix("”").endswith(("。", "！", "？", "!", "?", "…", ".")) and not text.endswith("."):
        return text
    text = text.rstrip(STOPS)
    last = re.split("[，；：]", text)[-1]
    if has_han(text[-1:]):
        mark = "。"
    elif " " in last and not has_han(last):
        mark = "."
    return text + mark


def interests_told(meeting: Meeting, attendee: Attendee, titled: str) -> tuple[list[str], list[tuple[str, str]]]:
    """Give what the interests of somebody are in: those of which no more was said, and the others, each with that.

    `titled` is how the title of an agenda item is written: “{}”.
    """
    titles, told = {item.title for item in meeting.agenda}, interests_of(attendee)
    subjects = [(titled.format(one) if one in titles else one, stake) for one, stake in told.items()]
    return [subject for subject, stake in subjects if not stake], [one for one in subjects if one[1]]


def withdrawn(
    voice: Voice, item: AgendaItem
) -> Iterator[tuple[Attendee, tuple[dt.datetime | None, dt.datetime | None] | None]]:
    """Yield who has an interest in an item, with when that person left during it and came back, as far as known.

    None instead of the times where a line of the item says that the person left; nobody whose interest it tells, unless
    the times are known.
    """
    lines = [f"{line.label} {line.text}" for line, _ in walk_lines(item.lines)]
    declared = [text for text in lines if re.search(voice.declares, text)]
    told = [line.text for line, _ in walk_lines(item.lines) if re.search(voice.leaves, line.text)]
    for one in voice.meeting.attendees:
        if item.title not in one.interests:
            continue
        called = one.name.split(" ")[-1]
        if any(called in text for text in told):
            yield one, None
            continue
        times = [*((out.left, out.back) for out in one.absences), *((left, None) for left in (one.left,) if left)]
        during = (time for time in times if _during(item, *time))
        left, back = next(during, (None, None))
        if left or not any(called in text for text in declared):
            yield one, (left, back)


def _during(item: AgendaItem, left: dt.datetime, back: dt.datetime | None) -> bool:
    """Tell whether somebody who left, and may have come back, was away while an item was taken."""
    if item.started is None or (left.tzinfo is None) != (item.started.tzinfo is None):
        return False
    return (back or left) >= item.started and (item.ended is None or left <= item.ended)


def common_facts(voice: Voice) -> dict[str, str]:
    """Give the facts that are written the same way in every language."""
    meeting = voice.meeting
    return {
        "title": meeting.title.strip(),
        "number": meeting.number.strip(),
        "organiser": meeting.organiser.strip(),
        "place": meeting.place.strip(),
        "chair_name": meeting.chair,
        "recorder": voice.called(meeting.recorder) if meeting.recorder else "",
        "recorder_name": meeting.recorder,
        "headcount": voice.headcount,
        "apologies": voice.names([one.name for one in voice.tally.who("apologies")]),
        "no_apologies": "yes" if "apologies" in meeting.nobody else "",
        "all_taken": "yes" if voice.tally.all_taken else "",
        "purpose": voice.names([aim.title.strip() for aim in meeting.aims if aim.title.strip()]),
        "approved_by": meeting.approved.by if meeting.approved else "",
        "approved_on": voice.date(meeting.approved.on) if meeting.approved and meeting.approved.on else "",
        "circulate": voice.names(meeting.circulate),
        "issued_by": meeting.issued_by.strip(),
        "send_to": voice.names(meeting.send_to),
        "copy_to": voice.names(meeting.copy_to),
        "printed_by": meeting.printed_by.strip(),
        "printed_on": voice.date(meeting.printed_on) if meeting.printed_on else "",
        "attachments": voice.names(meeting.attachments),
        "secrecy": meeting.secrecy.strip(),
    }


def quorum_facts(voice: Voice) -> dict[str, str]:
    """Say how many voting members there were of how many, and whether that was a quorum.

    Numbers that were stated count more than the list of people. Where fewer members are listed than make a quorum, and
    nobody counted, nothing is known but the quorum. A template that tells the quorum tells the numbers once.
    """
    meeting, tally = voice.meeting, voice.tally
    more = 0 if tally.stated else unlisted(meeting)
    members, here = tally.stated or (len(tally.voters), tally.voters_here)
    if not members + more:
        return {}
    found = {"expected": voice.number(members), "attended": voice.number(here)}
    if meeting.quorum:
        enough = here + more >= meeting.quorum
        known = "quorum" if enough else "no_quorum" if more or members >= meeting.quorum else "quorum_needed"
        turnout = voice.headcount if more else voice.turnout(here, members)
        found[known] = voice.number(meeting.quorum) if known == "quorum_needed" else turnout
        told = (name for section in voice.template.sections for name in facts_in(section.text))
        found |= {"numbers": ""} if "quorum" in told else {}
    return found
