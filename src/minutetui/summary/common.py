"""What is written in the same way in every language: the end of a sentence, and the plain facts of a meeting."""

from __future__ import annotations

import re

from minutetui.core.meeting.model import Attendee, Line, Meeting
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


_SIDE = (
    r"(?:all |voting |voted )?(?:for|in favou?r|ayes?|yes|against|noes|nays?|abstain(?:ed|ing|s)?|abstentions?)|"
    r"(?:同意|赞成|不同意|反对|弃权)(?:的|者|人员)?"
)
_VOTERS = re.compile(
    rf"(?:[.。;；]\s*|\s*[(（])(?P<who>(?i:{_SIDE})(?:\s?[:：]\s?|\s)(?=[A-Z\u3400-\u9fff]).*?)[)）.。;；\s]*$"
    rf"|[.。]\s*(?P<names>[A-Z\u3400-\u9fff][^.。;；:：]{{1,60}}?\s?(?i:voted |voting )?(?i:{_SIDE}))[.。\s]*$"
    r"|[.,;:]\s(?P<each>(?:[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*)?:? (?i:yes|no|aye|nay|abstain(?:ed|s)?)"
    r"(?:[,;]\s|[.\s]*$)){2,})$"
)


def voters_apart(line: Line) -> tuple[Line, str]:
    """Take off a decision who voted how by name, which is written after the vote: For: Lee, Hall. Against: Orr."""
    found = _VOTERS.search(line.text) if line.vote is not None else None
    if found is None or not line.text[: found.start()].strip():
        return line, ""
    who = re.sub(r"(?<=[\u3400-\u9fff])\s*;\s*", "；", found["who"] or found["names"] or found["each"].rstrip(" ."))
    return line.with_(text=line.text[: found.start()].rstrip()), f"{who[:1].upper()}{who[1:]}"


def interests_told(meeting: Meeting, attendee: Attendee, titled: str) -> tuple[list[str], list[tuple[str, str]]]:
    """Give what the interests of somebody are in: those of which no more was said, and the others, each with that.

    `titled` is how the title of an agenda item is written: “{}”.
    """
    titles, told = {item.title for item in meeting.agenda}, interests_of(attendee)
    subjects = [(titled.format(one) if one in titles else one, stake) for one, stake in told.items()]
    return [subject for subject, stake in subjects if not stake], [one for one in subjects if one[1]]


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
