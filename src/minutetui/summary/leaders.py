"""Who led an agenda item when the person named in the agenda was away: the stand-in, or nobody."""

from __future__ import annotations

from minutetui.core.meeting.model import AgendaItem, Meeting
from minutetui.core.meeting.queries import with_each_item
from minutetui.core.people.remarks import for_whom


def with_leaders_there(meeting: Meeting) -> Meeting:
    """Name the stand-in of whoever was to lead an item and is away, or nobody: the agenda was written before.

    A meeting that has not begun keeps its agenda as it is.
    """
    away = {one.name for one in meeting.attendees if one.attendance in ("apologies", "absent")}
    if meeting.status == "draft" or not away:
        return meeting
    stand_ins = {
        name: one.name
        for one in meeting.attendees
        if one.name not in away and (whom := for_whom(one.remark))
        for name in away
        if whom in (name, *name.split())
    }

    def there(item: AgendaItem) -> AgendaItem:
        led_by = (stand_ins.get(name, "") if name in away else name for name in item.led_by)
        return item.with_(led_by=tuple(filter(None, led_by)))

    return with_each_item(meeting, there)
