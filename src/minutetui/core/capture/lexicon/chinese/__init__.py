"""The Chinese words of the grammar, by subject: each module fills one class of `lexicon.py`."""

from __future__ import annotations

from minutetui.core.capture.lexicon.chinese.assigned import ASSIGNED
from minutetui.core.capture.lexicon.chinese.attendance import ATTENDANCE
from minutetui.core.capture.lexicon.chinese.deadlines import DEADLINES
from minutetui.core.capture.lexicon.chinese.facts import FACTS
from minutetui.core.capture.lexicon.chinese.lines import LINES
from minutetui.core.capture.lexicon.chinese.motion import MOTION
from minutetui.core.capture.lexicon.chinese.owners import OWNERS
from minutetui.core.capture.lexicon.chinese.results import RESULTS
from minutetui.core.capture.lexicon.chinese.voting import VOTES
from minutetui.core.capture.lexicon.lexicon import Lexicon, TypedWords

CHINESE = Lexicon(
    spaced=False,
    lines=LINES,
    owners=OWNERS,
    assigned=ASSIGNED,
    deadlines=DEADLINES,
    attendance=ATTENDANCE,
    facts=FACTS,
    motion=MOTION,
    votes=VOTES,
    results=RESULTS,
    typed=TypedWords(
        said="说",
        lead="牵头",
        support="配合",
        moved="动议 {name}",
        seconded="附议 {name}",
        votes=("{n}票同意", "{n}票反对", "{n}票弃权"),
        motion="（{parts}）",
        motion_lead="动议：",
        comma="，",
        next_meeting="下次会议：",
        proxy_of="代{name}",
        by_proxy="由{name}代",
        came_late="迟到",
        left_early="中途离会",
        was_out="中途短暂离会",
        left_for="“{item}”期间离场",
        came_back="{time}返回",
        names="、",
        facts={
            "place": "地点：{place}",
            "started": "开始时间：{started}",
            "ended": "散会：{ended}",
            "quorum": "法定人数：{quorum}",
            "numbers": "应到{expected}人，实到{headcount}人",
            "number": "期号：{number}",
            "issued_by": "编发单位：{issued_by}",
            "secrecy": "密级：{secrecy}",
            "attachments": "附件：{attachments}",
            "send_to": "主送：{send_to}",
            "copy_to": "抄送：{copy_to}",
            "circulate": "分送：{circulate}",
            "printed_by": "印发机关：{printed_by}",
            "printed_on": "印发日期：{printed_on}",
        },
    ),
)
