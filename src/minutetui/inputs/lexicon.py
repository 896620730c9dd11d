"""The words by which agenda files, notices and invitations label what they say: one `InputWords` for each language.

All languages are read in every file. To add a language, add its row in `INPUT_WORDS`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from minutetui.words import Language


@dataclass(frozen=True)
class InputWords:
    """The words of one language, as patterns."""

    facts: Mapping[str, str]
    """Words before a fact of the meeting, by the name of the fact."""
    services: str
    """Services for online meetings."""
    joining: str
    """How a line begins that says how to join an online meeting."""
    meeting: str
    """What may follow the name of a service."""
    weekdays: str
    around_day: str
    """Words beside a day that are no part of it."""
    until: str
    """Between two times."""
    rooms: str
    """In a line that names a venue alone."""
    meetings: str
    """In the title of a meeting."""
    groups: str
    """A whole name in a list of people that stands for many."""


INPUT_WORDS: dict[Language, InputWords] = {
    "en": InputWords(
        facts={
            "title": "title|subject|topic|meeting( title| name)?",
            "when": "when|date( and time|/time| ?& ?time)?|day|date of meeting|meeting date",
            "time": "time|start( time)?|starts|begins|meeting time",
            "place": "where|venue|location|place|room|meeting room",
            "chair": "chair|chairperson|chairman|chairwoman|chaired by|facilitator",
            "recorder": "minutes|minute[- ]taker|minutes by|note[- ]taker|recorder|secretary|scribe|clerk",
            "organiser": "organi[sz]er|organi[sz]ed by|called by",
            "present": "((list of|names of|expected|invited|required|all|the|our|other|council|committee|board|voting|"
            "meeting) )*(attendees?|participants?|invitees?|invited|members?(hip)?|councillors|trustees|governors|"
            "directors|people|attendance list|expected to attend|present|attending|expected|required|who)( (is|are))?"
            "((,| and| &| ?/)+ ?(officers|staff|guests|members|attendees|participants|observers))*"
            "( (expected( to attend)?|invited|present|attending|list|coming|required))*|to",
            "apologies": "(known |advance )?(apologies|regrets)( for absence| (already )?(received|sent))*|"
            "unable to attend",
            "absent": "absent",
            "in-attendance": "((council|committee|other|the) )*"
            "(officers?|staff|observers?|guests?|visitors?|advis[eo]rs?)"
            "((,| and| &| ?/)+ ?(officers?|staff|guests?|observers?|visitors?|advis[eo]rs?))*"
            "( (in attendance|expected|invited|attending|present))*|(also )?in attendance|"
            "also (attending|invited|present)|by invitation|optional( attendees)?",
            "agenda": "(meeting |draft |proposed |provisional )?agenda( items)?|topics|items( of business)?",
            "other": "notes?|papers|documents|attachments?|dial-in|joining( instructions)?|objectives?|purpose|"
            "background|next meeting|contact",
        },
        services=(
            "microsoft teams|teams meeting|zoom|google meet|webex|go ?to ?meeting|skype|"
            "welink|tencent meeting|voov|feishu|lark"
        ),
        joining=(
            r"join\b.*(?:meeting|call|webinar|zoom|teams|meet|online|computer|phone|web|now|video)|click here to join|"
            r"(?:meeting|conference|webinar|phone conference) ?(?:id|no\.?|number|url|link|code)\b|"
            r"pass ?(?:code|word)\b|pin\b|one tap mobile|dial(?:-in| in| by)?\b|find (?:your|a) local number|"
            r"more phone numbers|or dial|"
            r"video call link|download teams|learn more(?: about)?|meeting options|"
            r"for organi[sz]ers|reset (?:dial-in )?pin|need help|"
            r"local numbers|system reference|tenant key|video id|video conferencing device|privacy and security|"
            r"please do not edit this section|this event has a video call|view your event at|to join (?:the|by)|"
            r".*\binviting you to a scheduled (?:zoom )?meeting"
        ),
        meeting=r"meeting|need help\?",
        weekdays=r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?",
        around_day=r"\b(?:at|on|from)\b",
        until="to|until",
        rooms=r"\b(?:room|hall|house|office|centre|center)\b|^online$",
        meetings=r"\b(?:meeting|board|committee|council|assembly|review|retrospective|workshop|briefing|session|sync|"
        r"stand-?up|agm)\b",
        groups=(
            r"(?:the )?(?:all|every(?:one|body)?|entire|whole)\b.*|.*[(（](?:the )?all\b.*[)）]|heads of .*|"
            r".*\b(?:staff|teams?|board|committee|council|group|department|members|trustees|directors|managers|heads|"
            r"leads|leaders|officers|reps|representatives|employees|residents|leadership|management|partners)"
        ),
    ),
    "zh": InputWords(
        facts={
            "title": "会议主题|会议名称|会议标题|主题|标题|名称",
            "when": "日期|会议日期|会议时间|召开时间|开会时间|时间",
            "time": "开始时间",
            "place": "地点|会议地点|召开地点|开会地点|会议室",
            "chair": "主持|主持人|会议主持|会议主持人",
            "recorder": "记录|记录人|会议记录",
            "organiser": "召集人|组织者|发起人|会议组织者|组织部门|主办部门|主办单位",
            "present": "与会者|(拟|应|预计|邀请|应邀)*(出席|参会|参加|与会|到会)(会议)?的?"
            "(人员|人|领导|单位|部门|成员|对象)?(名单)?|(会议|委员会|班子|领导小组)?(成员|委员)(名单)?|(会议)?人员名单",
            "apologies": "(已)?请假(人员)?(名单)?",
            "absent": "缺席(人员)?(名单)?",
            "in-attendance": "(拟|邀请)?(列席|旁听)(会议)?的?(人员|领导|单位|部门)?(名单)?|"
            "(特邀|邀请)(人员|专家)(名单)?|(特邀|邀请|应邀)*(嘉宾|来宾|访客|观察员)(名单)?|旁听者",
            "agenda": "(会议)?(议程|议题)(安排|如下)?|会议内容(如下)?|主要议程|主要议题",
            "other": "备注|附件|说明|联系人|联系电话|要求|会议要求|有关要求|注意事项|会议目的|参会要求|会议材料",
        },
        services="腾讯会议|飞书|钉钉",
        joining=(
            ".*邀请您?你?(?:参加|加入).{0,12}(?:会议|视频)|点击链接|复制该信息|"
            "会议 ?(?:id|号码?|密码|链接)|入会|加入会议|手机一键|电话入会|拨打|根据您的位置|"
            "使用.{0,10}(?:入会|参会|加入)|视频会议链接|会议录制|主持人密钥"
        ),
        meeting="会议",
        weekdays="(?:星期|周|礼拜)[一二三四五六日天]",
        around_day="[上下]午",
        until="[至到]+",
        rooms="(?:会议室|报告厅|会议厅|礼堂|会议中心)(?:[（(].*[)）])?$",
        meetings="会(?:议|$)|例会|评审|复盘|座谈",
        groups=(
            "(?:全体|全员|全部|所有|各|有关|相关|其他|其余).*|.*(?:各|有关|相关|全体|所有).*|"
            ".*(?:全员|全体|班子|班子成员|成员|党委委员|会委员|常委|人员|员工|职工|干部|同事|同仁|代表们|中层|高管层?|管理层|领导们)|"
            ".*(?:部门|单位|科室|车间|班组)(?:主要|分管)?(?:负责人|领导|代表)|.*以上(?:领导|干部|管理人员)"
        ),
    ),
}


def _either(patterns: Iterable[str]) -> str:
    """Give one pattern that matches what any of some patterns matches."""
    return "|".join(f"(?:{pattern})" for pattern in patterns)


def in_all(name: str) -> str:
    """Give the pattern of a field of `InputWords` in any language."""
    return _either(getattr(words, name) for words in INPUT_WORDS.values() if getattr(words, name))


def by_name(name: str) -> dict[str, re.Pattern[str]]:
    """Compile the patterns of a table of `InputWords`, each for all languages."""
    tables: list[Mapping[str, str]] = [getattr(words, name) for words in INPUT_WORDS.values()]
    return {key: re.compile(_either(table[key] for table in tables), re.IGNORECASE) for key in tables[0]}


@cache
def _group() -> re.Pattern[str]:
    return re.compile(in_all("groups"), re.IGNORECASE)


def is_group(name: str) -> bool:
    """Tell whether a name in a list of people stands for many: 领导班子, 各部门负责人, all staff, the board."""
    return _group().fullmatch(name.strip()) is not None
