"""Turns a reading into an edit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from minutetui.core.agenda.clocks import is_under_way, moment
from minutetui.core.capture.lexicon import LEXICONS
from minutetui.core.capture.reading import (
    Act,
    Add,
    AddItem,
    Amend,
    Attend,
    Meet,
    Reading,
    Scene,
    SetFacts,
    Several,
    joining,
)
from minutetui.core.meeting.edits import MEETING, Batch, Change, Edit, Insert, Move, in_turn
from minutetui.core.meeting.model import AgendaItem, Attendee, Meeting
from minutetui.core.meeting.queries import ancestors, find_item, item_of, lines_above
from minutetui.core.people.attendance import (
    OFFICES,
    AttendanceWay,
    Office,
    changed_attendees,
    with_absence,
    with_attendance,
)
from minutetui.core.people.details import PersonDetails, detailed
from minutetui.core.people.roster import Roster
from minutetui.core.text.days import time_in
from minutetui.words import say


def edit_of(reading: Reading, scene: Scene, new_id: str, at: dt.datetime) -> Edit | None:
    """Give the edit of a reading, with the id of a new line or agenda item; None if nothing in the meeting changes."""
    match reading.act:
        case Add(line=line, parent=parent) as act:
            item = scene.item.id if scene.item is not None else MEETING
            said = moment(scene.meeting, at, act.time) if act.time else at
            home = item_of(scene.meeting, parent) if parent else None
            new = line.with_(id=new_id, at=said, placed=home is not None and home.id != item)
            edit = joined_by(act.new, Insert(new, parent or item), scene)
            return Batch((edit, Change(act.holds_over, {"state": "deferred"}))) if act.holds_over else edit
        case AddItem(title=title, nested=nested, confidential=hidden, minutes=minutes, led_by=led_by):
            new_item = AgendaItem(id=new_id, title=title, minutes=minutes, led_by=led_by, confidential=hidden)
            return _insert_item(new_item, scene, nested=nested)
        case Amend() as act:
            return joined_by(act.new, _amend(act, scene), scene)
        case Attend() as act:
            return _attend(act, scene, at)
        case SetFacts() as act:
            return _set_facts(act, scene, at)
        case Meet(next=meeting):
            return Change(MEETING, {"next_meeting": meeting.stored})
        case Several(acts=acts):

            def of_part(act: Act) -> Callable[[Meeting], Edit | None]:
                return lambda meeting: edit_of(Reading(act), replace(scene, meeting=meeting), new_id, at)

            return in_turn(scene.meeting, map(of_part, acts))
    return None


def joined_by(new: tuple[str, ...], edit: Edit, scene: Scene) -> Edit:
    """Combine an edit with new attendees, as the roster knows them; an unexpected one does not count for the quorum."""
    if not new:
        return edit
    roster = scene.names.roster or Roster()
    people = [roster.attendee(name).with_(voting=not scene.meeting.quorum) for name in new]
    attendees = changed_attendees(scene.meeting, people)
    return Batch((edit, Change(MEETING, {"attendees": attendees})))


def _attend(act: Attend, scene: Scene, at: dt.datetime) -> Change:
    """Record it for each of them, on the meeting's day; unknown people become attendees, as the roster knows them.

    Where no time was said it is the clock's, but only while the meeting is under way.
    """
    draft = act.way == "arrived" and scene.meeting.status == "draft"
    by_clock = not draft and is_under_way(scene.meeting, at)
    when = moment(scene.meeting, at, act.time) if act.time or by_clock else None
    known = {one.name: one for one in scene.meeting.attendees}
    joining_too = joining(act, scene.meeting)
    changed: list[Attendee] = []
    fields: dict[str, object] = {}
    for name, one in zip(act.people, act.details, strict=True):
        if name in known or name in joining_too:
            before = known.get(name) or (scene.names.roster or Roster()).attendee(name)
            changed.append(_with_times(_attending(before, one, act, when, scene), one, scene, at))
        if one.office:
            fields |= {one.office: name, **({"acting": one.acting} if one.office == "chair" else {})}
    if changed:
        fields["attendees"] = changed_attendees(scene.meeting, changed)
    if act.way in OFFICES:
        fields |= {act.way: act.people[0], **({"acting": act.acting} if act.way == "chair" else {})}
    if act.headcount is not None:
        fields["headcount"] = act.headcount
    told = {act.way, *(one.way for one in act.details), *act.nobody}
    nobody = (*(way for way in scene.meeting.nobody if way not in told), *act.nobody)
    if nobody != scene.meeting.nobody:
        fields["nobody"] = nobody
    return Change(MEETING, fields)


def _attending(one: Attendee, details: PersonDetails, act: Attend, when: dt.datetime | None, scene: Scene) -> Attendee:
    """Give somebody the attendance that was said, at that time, and what was said beside it."""
    way = details.way or act.way
    if details.office and way == "present" and one.attendance in ("present", "in-attendance"):
        way = details.office  # the clerk does not become a member by taking the minutes, and times that were said stay
    moved = when if way == act.way else None
    noted = _noted(one, way, act, moved, scene) if not (details.arrived or details.left) else None
    if noted is None or act.late:
        back = moved or (one.left if act.again else None)
        one = with_absence(one, back, again=act.again) if way == "arrived" else one
        one = with_attendance(one, way, moved, act.about, act.stake)
    if way == "left" and act.about:
        one = with_attendance(one, "interest", None, act.about, act.stake)
    told = details.remark or one.remark
    if way == "left" and details.remark and one.remark:
        details = replace(details, remark=_both(one.remark, details.remark, scene))
    words = LEXICONS[scene.language].typed
    told = told.replace(words.left_early, words.was_out) if noted == words.was_out else told
    return detailed(one, replace(details, remark=_both(told, noted, scene)) if noted else details)


def _both(told: str, noted: str, scene: Scene) -> str:
    """Join what was said of somebody and what is noted; one of them if it says the other, too."""
    if told in noted or noted in told:
        return max(told, noted, key=len)
    return say(scene.language, "list-comma").join((told, noted))


def _noted(
    one: Attendee, way: AttendanceWay | Office, act: Attend, when: dt.datetime | None, scene: Scene
) -> str | None:
    """Give what is noted of somebody who came or went where the times cannot tell it; None where they do."""
    words = LEXICONS[scene.language].typed
    out = one.left is not None or one.attendance in ("apologies", "absent")
    if way == "arrived" and act.again and not out:
        known = any(absence.back == when for absence in one.absences)
        if when is None and words.left_early in one.remark:
            return words.was_out
        return "" if known or when is None else words.came_back.format(time=time_in(scene.language, when.time()))
    if way == "arrived" and act.late and when is None:
        return words.came_late
    if way != "left" or when is not None:
        return None
    item = scene.item.title if scene.item else ""
    for_item = act.about or (item if item in one.interests else "")
    return words.left_for.format(item=for_item) if for_item else words.left_early


def _with_times(one: Attendee, details: PersonDetails, scene: Scene, at: dt.datetime) -> Attendee:
    """Give an attendee the times that were said with the name."""
    if details.arrived is not None:
        one = one.with_(arrived=moment(scene.meeting, at, details.arrived))
    if details.left is not None:
        one = one.with_(left=moment(scene.meeting, at, details.left))
    if details.back is not None:
        back = moment(scene.meeting, at, details.back)
        one = with_attendance(with_absence(one, back), "arrived", back)
    return one


def _set_facts(act: SetFacts, scene: Scene, at: dt.datetime) -> Change:
    """Set facts; a time of day is one of the meeting's day, or of the night after it."""
    values: dict[str, object] = dict(act.facts)
    meeting = scene.meeting.with_(date=values.get("date", scene.meeting.date))
    for name, value in values.items():
        if isinstance(value, dt.time):
            values[name] = moment(meeting.with_(started=None) if name == "started" else meeting, at, value)
            meeting = meeting.with_(**{name: values[name]})
    return Change(MEETING, values)


def _insert_item(item: AgendaItem, scene: Scene, *, nested: bool) -> Insert:
    """Add an item after the top-level item being minuted (`#`), or inside that, after its current one (`##`)."""
    if scene.item is None:
        return Insert(item)
    above = [record for record in ancestors(scene.meeting, scene.item.id) if isinstance(record, AgendaItem)]
    top = above[0] if above else scene.item
    if nested:
        inside = find_item(scene.meeting, top.id)
        ids = [child.id for child in inside.items] if inside is not None else []
        return Insert(item, top.id, ids.index(scene.item.id) + 1 if scene.item.id in ids else None)
    return Insert(item, MEETING, [child.id for child in scene.meeting.agenda].index(top.id) + 1)


def _amend(act: Amend, scene: Scene) -> Edit:
    """Change the line; a line under an issue that becomes an issue moves out, to the position after it."""
    change = Change(act.line.id, {name: getattr(act.line, name) for name in act.fields})
    above = lines_above(scene.meeting, act.line.id)
    item = item_of(scene.meeting, act.line.id)
    becomes_issue = "tag" in act.fields and act.line.tag == "issue"
    if not becomes_issue or item is None or not any(line.tag == "issue" for line in above):
        return change
    index = [line.id for line in item.lines].index(above[0].id) + 1
    return Batch((change, Move(act.line.id, item.id, index)))
