"""The facts of a meeting in Chinese sentences: what was on the agenda, what came of it, and how it was held.

Unknown facts and counts of zero are left out.
"""

from __future__ import annotations

import datetime as dt
import re
from itertools import groupby

from minutetui.core.meeting.model import AgendaItem, Attendee
from minutetui.core.people.attendance import interests_of
from minutetui.core.text.days import chinese_days, chinese_time, half_day
from minutetui.core.text.numerals import chinese_count, days_in_chinese, in_chinese
from minutetui.summary.chinese.names import ChineseNames, clock, located, together
from minutetui.summary.common import common_facts, interests_told, quorum_facts, withdrawn

MEASURES = {"items": "项", "issues": "个", "decisions": "项", "actions": "项"}
_VERBS = {"items": "共研究议题", "issues": "梳理问题", "decisions": "形成决定", "actions": "明确任务"}
"""What a meeting does with each thing that is counted."""

_MOST = 5
"""How many titles are named; if there are more, their number is given."""

_NUMBER = (
    r"^(?:\d{1,3}(?:\.\d{1,3})*[.、)）]?|[（(]?[一二三四五六七八九十]{1,3}[）)、])\s*(?=[^\d\s年月日号届次期个项])"
)
_PRESENTER = r"[（(][^（）()]*(?:汇报|主持|报告人|主讲|负责人|[:：])[^（）()]*[）)]$"
_GENERAL = (
    r"其[他它](?:事项|议题|问题|工作)?|会议小结|(?:会议)?总结|散会|闭会|休会|茶歇|下次会议(?:安排|时间)?|临时动议"
)
_SPEECH = r"(?:讲话|致辞|致词)$"
REPORT = r"(?:汇报|通报|介绍|说明|(?<!《)报告)$"
_DEBATE = r"(?:审议|讨论|研究|表决)$"
_VERB = (
    r"^(?P<verb>(?:听取|审议|讨论|学习|传达|贯彻|宣读|通报|表决|审定|选举|推选|部署|安排|研讨|评审|总结)+)"
    r"(?!稿|会|书|组|$)(?:关于)?"
)
_STUDY = "研究"
"""What a meeting did with an item whose title says nothing else."""


class ChineseFacts(ChineseNames):
    """The part of the Chinese writer that says how a meeting was held and what came of it."""

    def facts(self) -> dict[str, str]:
        """Give the facts for the template's sentences."""
        meeting, numbers = self.meeting, self.tally.numbers
        counts = {name: f"{chinese_count(number)}{MEASURES[name]}" for name, number in numbers.items() if number}
        return {
            **common_facts(self),
            "body": meeting.body.strip(),
            "subject": self.words.subject,
            "venue": located(meeting.place.strip()),
            "date": self._days(),
            "start": self._time(self.tally.start),
            "part_of_day": self._part_of_day(),
            "end": self._time(meeting.ended),
            "chair": self.chair() if meeting.chair else "",
            "length": self._length(),
            "interests": self.interests(),
            "numbers": self._numbers(),
            "topics": self.names(subjects(self.tally.topics)),
            "studied": self._studied(),
            "first_due": self._first_due(),
            "pending": self._pending(),
            "earlier": self._earlier(),
            "next_meeting": self._next(),
            "counts": "，".join(f"{_VERBS[name]}{count}" for name, count in counts.items()),
            "attachments": _numbered(meeting.attachments),
            **quorum_facts(self),
            **counts,
        }

    def _pending(self) -> str:
        count = self.tally.pending
        return f"{chinese_count(count)}个问题待下次会议研究" if count else ""

    def _studied(self) -> str:
        """Say what was on the agenda, in its own words: 听取甲汇报，审议《乙》，研究丙、丁."""
        template = {item.title for item in self.template.agenda}
        items = [item for item in self.meeting.agenda if item.lines or self.tally.sections.shows(item)]
        return studied([topic for item in items for topic in self._topics(item, template)])

    def _topics(self, item: AgendaItem, template: set[str]) -> list[str]:
        """Give what an item was about; one with a name from the template is about its lines."""
        title = bare_title(item.title)
        if is_speech(title) and item.led_by:
            return [f"{self.names([self.called(name) for name in item.led_by])}讲话"]
        if title not in template and title != self.words.arising:
            return [title]
        inner = [bare_title(child.title) for child in item.items]
        return inner or [line.label for line in item.lines if line.tag == "issue" and line.label]

    def _first_due(self) -> str:
        """Say how many actions fall due first, and when: 2026年3月19日前须完成三项任务."""
        if self.tally.first_due is None:
            return ""
        count, day = self.tally.first_due
        return f"{self.day(day)}前须完成{chinese_count(count)}项任务"

    def _earlier(self) -> str:
        """Say what became of the actions carried over, and how many were done before the meeting."""
        earlier, before = self.tally.earlier, self.meeting.earlier_done
        if not earlier.total:
            return f"上次会议{chinese_count(before)}项任务会前已完成" if before else ""
        clauses = {"已完成{}项": earlier.done, "{}项继续推进": earlier.going, "{}项取消": earlier.dropped}
        parts = [clause.format(chinese_count(count)) for clause, count in clauses.items() if count]
        parts += [f"另有{chinese_count(before)}项会前已完成"] if before else []
        return f"上次会议{chinese_count(earlier.total)}项任务中，{'，'.join(parts)}"

    def turnout(self, attended: int, expected: int) -> str:
        """Say how many of the voting members were there."""
        return f"应到{expected}人，实到{attended}人"

    def _numbers(self) -> str:
        """Say how many were due and how many came, if both were stated."""
        stated = self.tally.stated
        return self.turnout(stated[1], stated[0]) if stated else ""

    def interest(self, attendee: Attendee) -> str:
        """Write which interests somebody declared."""
        plain, more = interests_told(self.meeting, attendee, "“{}”")
        clauses = ["申报利益关系"] if "" in plain else []
        clauses += [f"就{self.names(named)}回避"] if (named := [one for one in plain if one]) else []
        clauses += [f"{f'就{subject}回避' if subject else '申报利益关系'}（{stake}）" for subject, stake in more]
        return f"{attendee.name}{'，'.join(clauses)}"

    def withdrawals(self, item: AgendaItem, *, declared: bool) -> list[str]:
        """Write who withdrew: 孙丽回避本议题（配偶在投标单位），9时20分离席，9时40分返回."""
        found = []
        for who, times in withdrawn(self, item):
            left, back = times or (None, None)
            moves = (f"{clock(left.time())}离席" if left else "", f"{clock(back.time())}返回" if back else "")
            stake = "" if declared else interests_of(who)[item.title]
            why = f"（{stake}）" if stake else ""
            if times or not declared:
                found.append(self.ended("，".join(filter(None, (f"{who.name}回避本议题{why}", *moves)))))
        return found

    def _days(self) -> str:
        return chinese_days(self.meeting.date, self.meeting.end_date) if self.meeting.date else ""

    def _part_of_day(self) -> str:
        start = self.tally.start
        return half_day(start.hour) if start is not None and not self.tally.half_days else ""

    def _time(self, moment: dt.datetime | None) -> str:
        return chinese_time(moment.time()) if moment is not None else ""

    def _length(self) -> str:
        """Say how long it lasted: 四个小时, 一天半."""
        tally = self.tally
        if tally.half_days:
            return days_in_chinese(tally.half_days)
        return in_chinese(tally.minutes) if tally.minutes else ""

    def _next(self) -> str:
        """Say when and where the next meeting is; what begins with no date stays as it was written."""
        following = self.tally.next_meeting
        if isinstance(following, str):
            if following[:1].isdecimal() and self.own(following):
                return f"下次会议定于{following}召开"
            return f"下次会议：{following}" if following else ""
        time = clock(following.time) if following.time else ""
        return f"下次会议定于{self.date(following.day)}{time}{located(following.place)}召开"

    def organisation(self) -> str:
        """Write where, when and under whom the meeting was held, who was there, and how long it took."""
        recorder = self.meeting.recorder
        written = f"会议由{self.called(recorder)}记录。" if recorder else ""
        return "".join((self._held(), self._people(), self._others(), self._course(), written))

    def _held(self) -> str:
        meeting = self.meeting
        days = self._days()
        when = f"{days}{self._part_of_day()}" if days else ""
        where = (f"于{when}" if when else "") + located(meeting.place.strip())
        chair = f"由{self.chair()}主持" if meeting.chair else ""
        return f"本次会议{where}召开{'，' if chair else ''}{chair}。" if where or chair else ""

    def _people(self) -> str:
        """Say who was there; how many, only where not all are named."""
        present = self.tally.present
        members = [person for person in present if person.name != self.meeting.chair]
        listed = [self.called(one.name) if one.role else together(one.unit, one.name) for one in members]
        total = f"共计{self.headcount}" if self.headcount else ""
        if not listed:
            return f"与会人员{total}。" if total else ""
        if self.tally.everybody_is_listed:
            return f"与会人员：{'、'.join(listed)}。"
        return f"与会人员包括{'、'.join(listed)}等{'，' if total else ''}{total}。"

    def _others(self) -> str:
        observing = "、".join(one.name for one in self.tally.who("in-attendance"))
        excused = "、".join(one.name for one in self.tally.who("apologies"))
        return (f"{observing}列席。" if observing else "") + (f"{excused}请假。" if excused else "")

    def _course(self) -> str:
        """Say how long it took and how many items were covered or held over."""
        deferred, count, length = self.tally.deferred, self.tally.covered, self._length()
        time = f"{'会期' if self.tally.half_days else '会议历时'}{length}" if length else ""
        covered = f"完成{'' if deferred else '全部'}{chinese_count(count)}项议题" if count else ""
        covered = f"会议{covered}" if covered and not time else covered
        held_over = f"{'、'.join(deferred)}延至下次会议研究" if deferred else ""
        text = "；".join(filter(None, ("，".join(filter(None, (time, covered))), held_over)))
        return f"{text}。" if text else ""


def _numbered(attachments: tuple[str, ...]) -> str:
    """List what is attached, with numbers where there are several: 1. 方案；2. 预算."""
    if len(attachments) < 2:
        return "".join(attachments)
    return "；".join(f"{number}. {title}" for number, title in enumerate(attachments, 1))


def bare_title(title: str) -> str:
    """Take its number and its presenter off the title of an agenda item."""
    return re.sub(_PRESENTER, "", re.sub(_NUMBER, "", title.strip())).strip()


def is_speech(title: str) -> bool:
    """Tell whether an agenda item is a speech."""
    return re.search(_SPEECH, title) is not None


def subjects(titles: list[str]) -> list[str]:
    """Give what the titles of agenda items are about: 上半年经营情况汇报 is about 上半年经营情况."""
    own = [bare_title(title) for title in titles]
    return [
        re.sub("汇报$", "", title) or title
        for title in own
        if not re.fullmatch(_GENERAL, title) and not is_speech(title)
    ]


def studied(titles: list[str]) -> str:
    """Say what was studied, in the order of the agenda: 专题研究甲; 听取甲汇报，审议《乙》，研究丙、丁.

    What follows each other under one verb is one clause: 研究甲、乙、丙、丁、戊等七项议题.
    """
    told = [_verb_and_object(title) for title in dict.fromkeys(titles) if title and not re.fullmatch(_GENERAL, title)]
    clauses = [(verb, [what for _, what in group]) for verb, group in groupby(told, key=lambda one: one[0])]
    if len(told) == 1 and clauses[0][0] == _STUDY:
        return f"专题{_STUDY}{told[0][1]}"
    return "，".join(f"{verb}{'、'.join(whats[:_MOST])}{_more(whats)}" for verb, whats in clauses)


def _more(titles: list[str]) -> str:
    return f"等{chinese_count(len(titles))}项议题" if len(titles) > _MOST else ""


def _verb_and_object(title: str) -> tuple[str, str]:
    """Divide what a title says into what the meeting did and with what: 审议, 预算; 听取, 上半年经营情况汇报."""
    if is_speech(title):
        return "听取了", title
    if own := re.match(_VERB, title):
        return own["verb"], title[own.end() :]
    if re.search(REPORT, title):
        return "听取", title
    if re.search(_DEBATE, title) and not re.fullmatch(_DEBATE, title):
        return "审议", re.sub(_DEBATE, "", title)
    return _STUDY, re.sub("^(?:研究)?(?:关于)?(?!院|所|生|报告|中心)", "", title)
