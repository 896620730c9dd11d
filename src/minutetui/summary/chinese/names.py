"""Names, lists of people and owners as Chinese minutes write them."""

from __future__ import annotations

import datetime as dt
import re
from functools import cached_property
from typing import ClassVar

from minutetui.core.meeting.model import AgendaItem, Attendee, Line
from minutetui.core.template.vocabulary import USUAL
from minutetui.core.text.characters import has_han
from minutetui.core.text.numerals import chinese_count
from minutetui.summary.chinese import sentences
from minutetui.summary.chinese.deadlines import OPENS_WITH_DAY, ChineseDeadlines
from minutetui.summary.chinese.marks import full_width
from minutetui.summary.chinese.openings import untold
from minutetui.summary.common import stop
from minutetui.summary.headcount import Headcount

REASON = (
    r"(?:因[公病事].{0,4}|公|病|事|休|产|年|探亲|丧|婚)?假|(?:在?外地?|国外)?(?:出差|培训|学习|开会|公干)|"
    r"生病|因[公病事]|有事|公出|外出|请假|住院"
)
"""A reason for being away, which is no office."""


UNIT, PERSON = "责任单位", "责任人"
"""Who answers for a task, a unit or a person."""

UNITS = r"[^\s、，]{1,16}(?:部|处|科|室|组|中心|公司|局|办|委|厂|院|所|队|站|班|车间|[分支]行|部门|单位|委员会|协会)"
"""How the name of a unit ends."""

ASKS = (
    r"(?<![？?])(?:吗|呢)$|(?:^|[，,；;。：:])(?![^，,；;。：:]*(?:研究|讨论|明确|确定|说明|商量|考虑|清楚|知道|决定|取决|建议|"
    r"[不无][管论]|汇报|介绍|了解|解决|关于|问题$))[^，,；;。：:？?]*(?:怎么(?!样?[都也])|怎样|如何|谁(?![都也])|哪[里个些家位]|多少|"
    r"几[点时个天月]|什么(?![都也])|为何|何时|何地|是否|能否|可否|能不能|是不是|要不要|行不行|有没有|够不够)[^，,；;。：:？?]*$"
)
"""An issue that asks something in its last clause: 旧表怎么处置; 费用由谁承担."""

WRITTEN = {"some": "约", "nearly": "近", "more": "超过", "fewer": "不到", "": ""}


class ChineseNames(ChineseDeadlines):
    """The part of the Chinese writer that names people."""

    language = "zh"
    colon = "："
    between_labels = "："
    between_sentences = ""
    between_people = "、"
    other_business = "其[他它](?:事项|议题|问题|工作)|临时动议"
    asks = ASKS
    leaves = "回避|离[开场席]|退[场席]"
    declares = "回避|利益|利害"
    between_interests = "；"
    put_off = "延至|延期|暂缓|顺延|推迟|下次会议|撤回"
    headcounts = r"""(?x)
        共? (?P<before> 大约|约|将近|近|超过|逾|不到)? (?P<number> [0-9]{1,4} | [一二三四五六七八九十百零两]+)
        (?P<after> 余|多|来)? [名位个]? 人? (?P<end> 左右|上下|以上)?
    """
    precisions: ClassVar = {
        "some": ("大约", "约", "来", "左右", "上下"),
        "nearly": ("将近", "近"),
        "more": ("超过", "逾", "余", "多", "以上"),
        "fewer": ("不到",),
    }

    def own(self, text: str) -> str:
        """Give a typed word, or nothing if it has no 汉字."""
        return text if has_han(text) else ""

    def sentence_case(self, text: str) -> str:
        """Give the text: 汉字 have no capitals."""
        return text

    def names(self, names: list[str] | tuple[str, ...]) -> str:
        """List names: 甲、乙、丙."""
        return "、".join(names)

    def brackets(self, text: str) -> str:
        """Put a text in full-width brackets."""
        return f"（{text}）"

    def ended(self, text: str) -> str:
        """End a sentence with one full stop."""
        return stop(text, "。")

    @classmethod
    def without_word(cls, text: str, word: str) -> str:
        """Take a word off the beginning of a text, before which it will be printed: 决定：, 会议决定，."""
        return untold(text, word)

    @classmethod
    def without_verb(cls, text: str) -> str:
        """Take the verb of stressing off a text: 会议强调，安全第一 says 安全第一."""
        return sentences.without_verb(text)

    def rest_of_suffix(self, suffix: str, shared: int) -> str:
        """Give the rest of the suffix; a 周会 is a 会议, and its minutes are 周会纪要."""
        return suffix[2 if shared == 1 and suffix.startswith("会议") else shared :]

    def polished(self, text: str) -> str:
        """Put the punctuation of a written text right, where it is certain what it should be."""
        return full_width(text)

    def called(self, name: str) -> str:
        """Write a name with its role: 项目经理李明; 办公室何晓燕 for who was typed as 办公室 何晓燕."""
        return together(office_of(self.role(name)), re.sub(r"(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])", "", name))

    def led(self, item: AgendaItem) -> str:
        """Write a heading: 预算（汇报人：财务总监李明）."""
        if not item.led_by:
            return item.title
        who = self.names([self.called(name) for name in item.led_by])
        people = any(name in self.people for name in item.led_by)
        label = self.own(item.led_as) or (self.words.led_as if people else "")
        return item.title + self.brackets(f"{label}：{who}" if label else who)

    def is_report(self, led_as: str) -> bool:
        """Tell whether the label before a leader means a report."""
        return not led_as or led_as.startswith("汇报")

    def attendance_line(self, people: list[Attendee]) -> str:
        """List those who attended in one way, unit by unit: 财务部 李明、王平；办公室主任吴倩."""
        units: dict[str, list[Attendee]] = {}
        for one in people:
            units.setdefault(one.unit.strip(), []).append(one)
        return "；".join(self._of_unit(unit, members) for unit, members in units.items())

    def _of_unit(self, unit: str, members: list[Attendee]) -> str:
        listed = "、".join(map(self.attendance, members))
        if len(members) == 1 and unit and self._office(members[0]):
            return together(unit, listed)
        return f"{unit} {listed}" if unit else listed

    def attendance(self, attendee: Attendee) -> str:
        """Write somebody in an attendance line, after the unit or with the role: 总经理李明（15时10分离会）."""
        away = attendee.attendance in ("apologies", "absent")
        reason = attendee.role.strip() if _is_reason(attendee) else ""
        name = together(self._office(attendee), attendee.name)
        acting = "代主持" if self.meeting.acting and attendee.name == self.meeting.chair else ""
        moments = [_moment(attendee.arrived, "到会"), _moment(attendee.left, "离会")]
        out = [
            "离席后返回" if one.in_a_minute else f"{clock(one.left.time())}至{_moment(one.back, '离席')}"
            for one in attendee.absences
        ]
        remark = attendee.remark.strip() or reason
        if attendee.arrived is not None and not away and re.match(REASON, remark):
            moments, remark = [*moments, f"此前{remark}"], ""
        notes = [note for note in (acting, remark, *moments, *out) if note]
        return name + (self.brackets("，".join(notes)) if notes else "")

    def _office(self, attendee: Attendee) -> str:
        """Give the role without its unit: 部长 for 财务部部长; empty if it is told, or all are listed by unit."""
        role, unit = attendee.role.strip(), attendee.unit.strip()
        told = _is_reason(attendee) or role in attendee.name
        return "" if told or self._by_unit else office_of(role.removeprefix(unit))

    @cached_property
    def _by_unit(self) -> bool:
        """Whether everybody has a unit, which then says enough: 办公室 吴倩；设计院 卓一鸣."""
        return all(one.unit for one in self.meeting.attendees)

    def write_headcount(self, count: Headcount) -> str:
        """Write how many attended: 三十余人."""
        number = chinese_count(count.number)
        if count.precision == "more" and count.number % 10 == 0:
            return f"{number}余人"
        return f"{WRITTEN[count.precision]}{number}人"

    @classmethod
    def number(cls, count: int) -> str:
        """Write how many people: 八, 两."""
        return chinese_count(count)

    def task_in_table(self, line: Line) -> str:
        """Write what is to be done in a cell, without the owner and the deadline that have their own."""
        told = re.match(OPENS_WITH_DAY, line.text.strip())
        text = line.text.strip()[told.end() :] if told and (not line.due or line.due in told[0]) else line.text
        text = without_owner(text.strip(), line.owners)
        return super().task_in_table(line.with_(text=text, label="" if self.named_by(line) else line.label))

    def named_by(self, line: Line) -> str:
        """Give the person who does an action that names nobody else, by its label: 张伟：报送预算."""
        return line.label.strip() if not line.owners and line.label.strip() in self.people else ""

    def status(self, line: Line) -> str:  # noqa: ARG002
        """Say nothing: the answer tells it with the owners, in one pair of brackets."""
        return ""

    def answer(self, line: Line) -> str:
        """Write owners, deadline and status: （已完成；责任人：李明；时限：3月19日前）."""
        text = f"{line.label} {line.text}"
        done = self.words.status.get(line.status, "") if line.tag == "action" and line.status != "open" else ""
        parts = [done] if done else []
        if any(owner not in text for owner in line.owners):
            lead, support = shared(line)
            word = self.owner_word(lead)
            parts.append(f"{word or self.words.owner}：{self.names(lead)}")
            parts += [f"配合{'单位' if word == UNIT else ''}：{self.names(support)}"] if support else []
        due = self.due(line) if not line.due or line.due not in text else self.day_of(line)
        parts += [f"{self.words.due}：{due}"] if due else []
        return self.brackets("；".join(parts)) if parts else ""

    @cached_property
    def units(self) -> set[str]:
        """The names of the units that the meeting knows."""
        return {unit.name for unit in self.meeting.units} | {one.unit for one in self.meeting.attendees if one.unit}

    def is_unit(self, owner: str) -> bool:
        """Tell whether an owner is a unit and no person."""
        return owner in self.units or (owner not in self.people and re.fullmatch(UNITS, owner) is not None)

    def owner_word(self, owners: list[str]) -> str:
        """Give the word for owners who are all units, 责任单位; empty where it is the usual one."""
        usual = self.words.owner == USUAL["zh"]["owner"]
        return UNIT if usual and owners and all(map(self.is_unit, owners)) else ""

    def owner_columns(self, actions: list[Line]) -> dict[str, list[str]]:
        """Give the columns of who does each action: 责任单位 or 责任人, and 配合单位 where somebody supports."""
        lead = [shared(action)[0] or [name for name in (self.named_by(action),) if name] for action in actions]
        support = [shared(action)[1] for action in actions]
        heading = self.words.columns[2]
        named = [owner for owners in lead for owner in owners]
        units = [owner for owner in named if self.is_unit(owner)]
        if heading == PERSON and units:
            heading = UNIT if len(units) == len(named) else f"{UNIT}/{PERSON}"
        columns = {heading: [self.names(owners) for owners in lead]}
        if any(support):
            kinds = {self.is_unit(owner) for owners in support for owner in owners}
            heading = "配合单位/配合人" if len(kinds) > 1 else "配合单位" if True in kinds else "配合人"
            columns[heading] = [self.names(owners) or "–" for owners in support]
        return columns


def shared(line: Line) -> tuple[list[str], list[str]]:
    """Divide the owners of a line into those who lead, whom its text calls so first, and those who support them."""
    support = [owner for owner in line.owners if owner in line.support]
    lead = [owner for owner in line.owners if owner not in support]
    return sorted(
        lead, key=lambda owner: not re.search(f"{re.escape(owner)}(?:负责)?(?:牵头|主办)", line.text)
    ), support


def _moment(when: dt.datetime | None, word: str) -> str:
    """Write when somebody came or left: 9时20分到会."""
    return f"{clock(when.time())}{word}" if when is not None else ""


def clock(time: dt.time) -> str:
    """Write a time of day in a sentence: 9时, 14时20分."""
    return f"{time.hour}时{f'{time.minute}分' if time.minute else ''}"


def _is_reason(attendee: Attendee) -> bool:
    """Tell whether the role of somebody who is away is why: 陈晨，出差."""
    away = attendee.attendance in ("apologies", "absent")
    return away and re.fullmatch(REASON, attendee.role.strip()) is not None


def office_of(role: str) -> str:
    """Give the office that can stand before a name, of a role that says more: 副总经理 of 副总经理，分管生产."""
    return role.partition("，")[0]


def together(before: str, after: str) -> str:
    """Write one thing straight before another, as Chinese does; Latin words are kept apart."""
    latin = before[-1:].isascii() and before[-1:].isalnum() and after[:1].isascii() and after[:1].isalnum()
    return f"{before}{' ' if latin else ''}{after}"


def located(place: str) -> str:
    """Give a venue as it is written before 召开: 在三楼会议室; 以视频方式; 通过腾讯会议."""
    way = re.fullmatch("(线上|网络|网上|在线|视频|电话|远程)(?:会议|方式|形式)?", place)
    if way is not None:
        return f"以{way[1]}方式"
    service = re.fullmatch("(?i:(?:腾讯|飞书|钉钉)(?:会议)?|zoom|teams|webex|企业微信)", place)
    return f"{'通过' if service else '在'}{place}" if place else ""


def without_owner(text: str, owners: tuple[str, ...]) -> str:
    """Take the owner off a task that begins with the name, where it has a column of its own: 赵凯补告警."""
    rest = text.removeprefix(owners[0]) if len(owners) == 1 else text
    return rest if len(rest) > 1 and has_han(rest[0]) and rest[0] not in "的和与及同、部处科组" else text
