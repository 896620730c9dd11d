"""Who reported on an agenda item that is written in paragraphs, said once: by a sentence, or by a line of the item."""

from __future__ import annotations

import re
from functools import cached_property

from minutetui.core.meeting.model import AgendaItem, Line
from minutetui.core.meeting.queries import all_lines, walk_items
from minutetui.core.template.vocabulary import USUAL
from minutetui.summary.chinese.facts import REPORT, ChineseFacts, bare_title, is_speech
from minutetui.summary.chinese.names import together

REPORTING = ("汇报", "通报", "报告", "介绍", "说明")
"""Verbs of what 会议听取了…的汇报 has said already."""
_WITH_TOPIC = (*REPORTING, "传达", "宣读", "反馈", "解读", "部署")
"""Verbs that name what was reported after them."""
_REPORTS = (
    r"(?:同志)?(?:首先|先|再|简要|集中|详细|就[^，,。；;]{1,20}|代表[^，,。；;]{1,12}|向(?:会议|大会|班子))*"
    rf"(?:(?:作了?|做了?|进行了)(?=[^，,。；;]{{0,20}}(?:{'|'.join(REPORTING)}))|{'|'.join(REPORTING)}|传达|宣读|宣讲|领学|反馈|解读|部署)"
)
"""What follows the name of who reported, in a line that says so."""
_TOPIC = (
    r"[^，,。；;：:]{2,40}(?<![有无是])(?:情况|进展|进度|工作|事项|事宜|精神|方案|结果|问题|安排|计划|文件|通知|报告|"
    r"要求|政策|规定|办法|意见|决定|情形|[火灾疫案舆险]情)(?:$|[，,。；;])"
)
"""What was reported, named and not told, so that its verb stands before it: 三季度督查情况，逾期4件."""
_STUDY = r"^(?P<verb>(?:传达|学习|贯彻|宣读)+)(?!稿|会|书|组|了|$)(?:关于)?(?P<what>.+)"
"""The title of an item of which the meeting heard no report, but studied something."""


def names_topic(line: Line) -> bool:
    """Tell whether a line's verb is followed by what was reported, and not by a clause: 通报督查情况，逾期4件."""
    return line.verb in _WITH_TOPIC and re.match(_TOPIC, line.text.strip()) is not None


class ChineseReports(ChineseFacts):
    """The part of the Chinese writer that says who reported on an agenda item."""

    def reported(self, item: AgendaItem) -> str:
        """Write the first sentence of an item: 会议听取了财务部李明的汇报; 会议传达学习了…. Empty if a line says it."""
        if not super().reported(item) or self.reports_itself(item):
            return ""
        names, title = self.names([self.reporter(name) for name in item.led_by]), bare_title(item.title)
        form = self.words.reported
        if form != USUAL["zh"]["reported"]:
            return form.format(names=names)
        studied = re.match(_STUDY, title)
        if studied and not re.search(REPORT, title):
            by = f"{names}传达" if "传达" in studied["verb"] else names
            return f"{self.words.subject}{studied['verb']}了{studied['what']}{self.brackets(by)}。"
        return f"会议听取了{names}的讲话。" if is_speech(title) else form.format(names=names)

    def reporter(self, name: str) -> str:
        """Write who reported with the unit and the office: 财务部副部长李明; 财务部李明."""
        attendee = self.people.get(name)
        unit = attendee.unit.strip() if attendee is not None else ""
        called = self.called(name)
        return called if not unit or called.startswith(unit) else together(unit, called)

    def reports_itself(self, item: AgendaItem) -> bool:
        """Tell whether a line of an item says who reported, so that no sentence before it does."""
        return any(line.id in self.own_reports for line in item.lines)

    @cached_property
    def own_reports(self) -> dict[str, str]:
        """The texts of lines by which the leader of an item reports, with office or unit, by the id of the line."""
        written = any(section.each == "paragraph" for section in self.template.sections)
        items = (item for item, _ in walk_items(self.meeting) if written and super(ChineseReports, self).reported(item))
        return {line.id: said for item in items for line, said in self._own_reports(item)}

    def _own_reports(self, item: AgendaItem) -> list[tuple[Line, str]]:
        """Give the line by which each leader of an item reported; none if one of them has none."""
        lines = [line for line in item.lines if line.tag == "note" and not (line.owners or line.due)]
        told = [(line, self._told(line)) for line in lines if not line.speaker or names_topic(line)]
        called = [(name, name.split(" ")[-1]) for name in item.led_by]  # 办公室 何晓燕
        found = [
            next((one for one in told if re.match(f"{re.escape(bare)}{_REPORTS}", one[1])), None) for _, bare in called
        ]
        if len({one[0].id for one in found if one}) < len(called):
            return []
        pairs = zip(called, filter(None, found), strict=True)
        return [(line, f"{self.reporter(name)}{text.removeprefix(bare)}") for (name, bare), (line, text) in pairs]

    def _told(self, line: Line) -> str:
        """Give the whole sentence of a line, with its speaker and verb before what was reported."""
        if line.speaker:
            return f"{line.speaker.split(' ')[-1]}{line.verb}{line.text.strip()}"
        return self.colon.join(filter(None, (line.label, line.text.strip())))

    def label(self, line: Line) -> str:
        """Give a line's label; none of one that says who reported, which is written with its text."""
        return "" if line.id in self.own_reports else super().label(line)

    @cached_property
    def of_reports(self) -> frozenset[str]:
        """The ids of the lines said by who reported on their agenda item, where a sentence above them says so."""
        lines = ((line, item) for line, item in all_lines(self.meeting) if line.speaker in item.led_by)
        return frozenset(line.id for line, item in lines if self.reported(item) or self.reports_itself(item))

    @cached_property
    def reporters(self) -> dict[str, str]:
        """Who reported on the agenda item of each line, where it was one, by the id of the line."""
        lines = ((line.id, item) for line, item in all_lines(self.meeting) if not line.label)
        return {number: item.led_by[0] for number, item in lines if len(item.led_by) == 1}
