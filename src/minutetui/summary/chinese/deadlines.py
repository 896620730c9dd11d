"""Days and deadlines as Chinese minutes write them."""

from __future__ import annotations

import datetime as dt
import re

from minutetui.core.meeting.model import Line
from minutetui.core.text.days import chinese_date
from minutetui.summary.voice import Voice

OPENS_WITH_DAY = (
    r"(?P<due>(?:(?:\d{4}年)?\d{1,2}月(?:\d{1,2}[日号]|底)|[年月]底|本?周[一二三四五六日])之?前)[，,]?\s*(?=\S)"
)
"""A task that opens with its deadline: 12月20日前报送."""


_DONE = "(?:务必|必须|全部|须)?(?:完成|办结|落实|到位|搞定|[搞做弄办干]完|[办做弄]好|交付|解决)(?:到位|完毕)?"
"""What says no more than the deadline does."""


class ChineseDeadlines(Voice):
    """The part of the Chinese writer that writes days and deadlines."""

    dated = r"\d{1,4}[-/]\d{1,2}|[\d一二三四五六七八九十]月[\d一二三四五六七八九十]+[日号]?"
    hours = r"中午|正午|午夜|零点|[\d一二三四五六七八九十]+[点时](?!间)|\d{1,2}[:：]\d\d"
    foreign = "[A-Za-z]"
    passing = r"""(?x)
        (本|这|下+)?个?(周|星期|礼拜)[一二三四五六日天末](之?前)? | [今明后][天日]([上下]午)?(之?前)? | 下班前
        | (会后|自?即日起|从今天起)?[\d一二两三四五六七八九十半]+个?(天|日|周|星期|月|季度|年|工作日)(之?内|以内|后)?
        | (本|这|下)?个?月\d{1,2}[日号](之?前)?
        | (本|这|下)?个?(周|月|[\d一二三四五六七八九十]+月)(份|中)?(底|末|初|中旬|上旬|下旬|中|内)?(之?前)?
    """
    by_period = r"(本|下|第[一二三四1-4])?(季度|学期|年|年度|上半年)(底|末)(之?前)?"
    """The pattern of a deadline that the end of a period names: it needs no day."""

    def date(self, day: dt.date) -> str:
        """Write a date: 2026年3月5日."""
        return chinese_date(day)

    def day(self, day: dt.date) -> str:
        """Write a day that is to come: without its year where that is the meeting's."""
        same = self.meeting.date is not None and self.meeting.date.year == day.year
        return f"{day.month}月{day.day}日" if same else chinese_date(day)

    def tells_more(self, said: str) -> bool:
        """Tell whether a deadline says something beside its day, as what is to be done by then: 12月15日前给回话."""
        after = re.search(r"[日号](?:之?前|以前)(?P<does>[一-鿿]{2,8})$", said) if self.own(said) else None
        return super().tells_more(said) or (after is not None and not re.fullmatch(_DONE, after["does"]))

    def due(self, line: Line) -> str:
        """Write a deadline: 3月19日前; 本季度末前; 合同到期前，即3月19日前."""
        said = line.due.strip()
        if re.fullmatch(self.by_period, said):
            return said if said.endswith("前") else f"{said}前"
        if line.due_date is None:
            return said
        day = self.day(line.due_date)
        if not self.tells_more(said):
            return f"{day}前"
        if re.search(self.dated, said):
            whole = rf"(?:\d{{4}}年|[今明本]年)?[\d一二三四五六七八九十]*(?:{self.dated})(?:[-/]\d{{1,2}})?"
            return re.sub(whole, day, said, count=1)
        return f"{said}，即{day}{'前' if said.endswith(('前', '内')) else ''}"

    def due_in_table(self, line: Line) -> str:
        """Write a deadline in its column of the table; also one that the text opens with."""
        told = re.match(OPENS_WITH_DAY, line.text.strip())
        return self.due(line) or (told["due"] if told else "")
