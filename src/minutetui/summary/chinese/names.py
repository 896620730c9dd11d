"""Names, lists, dates and deadlines as Chinese minutes write them."""

from __future__ import annotations

import datetime as dt
import re

from minutetui.core.meeting.model import AgendaItem, Attendee, Line
from minutetui.core.text.characters import has_han
from minutetui.core.text.days import chinese_date, chinese_time
from minutetui.core.text.numerals import chinese_count
from minutetui.summary.chinese import sentences
from minutetui.summary.texts import stop
from minutetui.summary.voice import Headcount, Voice

CHAIRING = r"主持人|会议主席|(?i:chair(man|woman|person)?)"
"""The role of a person who chairs, and no more."""

HEADCOUNT = r"""(?x)
    共? (?P<before> 大约|约|将近|近|超过|逾|不到)? (?P<number> [0-9]{1,4} | [一二三四五六七八九十百零两]+)
    (?P<after> 余|多|来)? [名位个]? 人? (?P<end> 左右|上下|以上)?
"""
PRECISIONS = {
    "some": ("大约", "约", "来", "左右", "上下"),
    "nearly": ("将近", "近"),
    "more": ("超过", "逾", "余", "多", "以上"),
    "fewer": ("不到",),
}
"""What may stand beside a number, by what it means."""
WRITTEN = {"some": "约", "nearly": "近", "more": "超过", "fewer": "不到", "": ""}


class ChineseNames(Voice):
    """The part of the Chinese writer that names people, days and deadlines."""

    language = "zh"
    colon = "："
    between_labels = "："
    between_sentences = ""
    between_people = "、"
    put_off = "延至|延期|暂缓|顺延|推迟|下次会议|撤回"
    dated = r"\d{1,4}[-/]\d{1,2}|[\d一二三四五六七八九十]月[\d一二三四五六七八九十]+[日号]?"
    passing = r"""(?x)
        (本|这|下+)?个?(周|星期|礼拜)[一二三四五六日天](之?前)? | [今明后][天日]([上下]午)?(之?前)? | 下班前
        | [\d一二两三四五六七八九十半]+个?(天|日|周|星期|月|季度|年|工作日)
    """

    # -- texts -------------------------------------------------------------------------------------------

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
    def word_pattern(cls, word: str) -> str:
        """Give the pattern of a word at the beginning of a text that repeats it: 决定：, 会议决定，."""
        return sentences.word_pattern(word)

    @classmethod
    def without_verb(cls, text: str) -> str:
        """Take the verb of stressing off a text: 会议强调，安全第一 says 安全第一."""
        return sentences.without_verb(text)

    def rest_of_suffix(self, suffix: str, shared: int) -> str:
        """Give the rest of the suffix; a 周会 is a 会议, and its minutes are 周会纪要."""
        return suffix[2 if shared == 1 and suffix.startswith("会议") else shared :]

    def date(self, day: dt.date) -> str:
        """Write a date: 2026年3月5日."""
        return chinese_date(day)

    # -- people ------------------------------------------------------------------------------------------

    def called(self, name: str) -> str:
        """Write a name with its role: 项目经理李明."""
        return spaced(self.role(name), name)

    def chair(self) -> str:
        """Write the chair's name with the role, unless that says only that somebody chairs."""
        named = re.fullmatch(CHAIRING, self.role(self.meeting.chair))
        return self.meeting.chair if named else self.called(self.meeting.chair)

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

    def attendance(self, attendee: Attendee) -> str:
        """Write somebody in an attendance line: 信息部 李明（15:10离会）."""
        name = f"{attendee.unit} {attendee.name}" if attendee.unit else spaced(attendee.role, attendee.name)
        moments = ((attendee.arrived, "到会"), (attendee.left, "离会"))
        notes = [f"{chinese_time(when.time())}{word}" for when, word in moments if when is not None]
        return name + (self.brackets("，".join(notes)) if notes else "")

    def write_headcount(self, count: Headcount) -> str:
        """Write how many attended: 三十余人."""
        number = chinese_count(count.number)
        return (
            f"{number}余人"
            if count.precision == "more" and count.number % 10 == 0
            else (f"{WRITTEN[count.precision]}{number}人")
        )

    @classmethod
    def read_headcount(cls, text: str) -> Headcount | None:
        """Read how many attended: 三十余人, 约30人."""
        said = re.fullmatch(HEADCOUNT, text)
        word = said["number"] if said else ""
        number = int(word) if word.isdecimal() else next((n for n in range(1, 1000) if chinese_count(n) == word), 0)
        if said is None or not number:
            return None
        beside = {said["before"], said["after"], said["end"]}
        return Headcount(number, next((how for how, known in PRECISIONS.items() if beside & set(known)), ""))

    # -- owners and deadlines ----------------------------------------------------------------------------

    def due(self, line: Line) -> str:
        """Write a deadline: 2026年3月19日前; 合同到期前，即2026年3月19日前."""
        said = line.due.strip()
        if line.due_date is None:
            return said
        day = self.date(line.due_date)
        if not self.tells_more(said):
            return f"{day}前"
        return f"{said}，即{day}{'前' if said.endswith(('前', '内')) else ''}"

    def due_in_table(self, line: Line) -> str:
        """Write a deadline under the heading that says it is one."""
        return self.due(line)

    def answer(self, line: Line) -> str:
        """Write owners and deadline: （责任人：李明；时限：2026年3月19日前）."""
        text = f"{line.label} {line.text}"
        parts = []
        if any(owner not in text for owner in line.owners):
            word = self.words.owner if len(line.owners) == 1 else self.words.owners
            parts.append(f"{word}：{self.names(line.owners)}")
        due = self.due(line) if not line.due or line.due not in text else self.day_of(line)
        parts += [f"{self.words.due}：{due}"] if due else []
        return self.brackets("；".join(parts)) if parts else ""


def spaced(before: str, after: str) -> str:
    """Write one thing straight before another, as Chinese does; Latin words are kept apart."""
    latin = before[-1:].isascii() and before[-1:].isalnum() and after[:1].isascii() and after[:1].isalnum()
    return f"{before}{' ' if latin else ''}{after}"
