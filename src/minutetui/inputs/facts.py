"""The facts of a meeting as notices and invitations label them: `Venue: Room 3`, `会议地点：三楼会议室`."""

from __future__ import annotations

import re

from minutetui.core.text.characters import has_han
from minutetui.core.vocabulary import Attendance

PEOPLE: dict[str, Attendance] = {
    "present": "present",
    "apologies": "apologies",
    "absent": "absent",
    "in-attendance": "in-attendance",
}
FACTS: dict[str, str] = {
    "title": "title|subject|topic|meeting( title| name)?|会议主题|会议名称|会议标题|主题|标题|名称",
    "when": "when|date( and time|/time| ?& ?time)?|day|date of meeting|meeting date|"
    "日期|会议日期|会议时间|召开时间|开会时间|时间",
    "time": "time|start( time)?|starts|begins|meeting time|开始时间",
    "place": "where|venue|location|place|room|meeting room|地点|会议地点|召开地点|开会地点|会议室",
    "chair": "chair|chairperson|chairman|chairwoman|chaired by|facilitator|主持|主持人|会议主持|会议主持人",
    "recorder": "minutes|minute[- ]taker|minutes by|note[- ]taker|recorder|secretary|scribe|记录|记录人|会议记录",
    "organiser": "organi[sz]er|organi[sz]ed by|called by|召集人|组织者|发起人|会议组织者|组织部门|主办部门|主办单位",
    "present": "attendees|present|participants|invitees|invited|members|attending|to|与会者|"
    "(出席|参会|参加|与会)(人员|人|领导|单位|部门)?|参会人员名单",
    "apologies": "apologies( for absence)?|regrets|请假(人员)?",
    "absent": "absent|缺席(人员)?",
    "in-attendance": "in attendance|observers|guests|列席(人员|领导|单位|部门)?",
    "agenda": "(meeting |draft |proposed |provisional )?agenda( items)?|topics|items( of business)?|"
    "(会议)?(议程|议题)(安排|如下)?|会议内容(如下)?|主要议程|主要议题",
    "other": "notes?|papers|documents|attachments?|dial-in|joining( instructions)?|objectives?|purpose|background|"
    "next meeting|contact|备注|附件|说明|联系人|联系电话|要求|会议要求|有关要求|注意事项|会议目的|参会要求|会议材料",
}
"""The words before a fact, as patterns, by what it is a fact of."""

_FACTS = {name: re.compile(words, re.IGNORECASE) for name, words in FACTS.items()}
MARK = re.compile(r"\s*(?:#{1,6}\s+|[-*+•·]\s+|[（(]?[一二三四五六七八九十]{1,2}[)）、.．]\s*|\d{1,2}[.)、．]\s*)?")
"""What may precede a label, or a name in a list."""


def fact_of(line: str) -> tuple[str, str] | None:
    """Read a line as a fact, its name and what it says; None if it is none.

    Without a colon the line has to be the name alone.
    """
    bare = MARK.sub("", line, count=1).strip().rstrip("#").strip("*_ ")
    label, colon, value = bare.replace("：", ":", 1).partition(":") if "：" in bare[:12] else bare.partition(":")
    name = fact_name(label)
    if not name or (not colon and name not in (*PEOPLE, "agenda", "other")):
        return None
    return name, value.strip(" *_\u3000")


def fact_name(label: str) -> str:
    """Give the fact that a word names: 会议地点 names place; empty if it names none."""
    bare = label.strip(" \t\u3000*_:：")
    bare = re.sub(r"\s+", "" if has_han(bare) else " ", bare)
    return next((name for name, words in _FACTS.items() if words.fullmatch(bare)), "") if len(bare) < 30 else ""
