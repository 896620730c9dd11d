"""What reading a line costs, counted in calls and in patterns tried: a count is the same on every machine.

Most lines of minutes state no fact, no motion and no deadline. A reader that looks at such a line without need shows.
"""

from __future__ import annotations

import gc
import re
import sys
from operator import attrgetter
from types import FrameType
from typing import Any

import pytest

from helpers_capture import language_of, scene
from minutetui.core.capture import read
from minutetui.core.capture.lexicon import LEXICONS

PLAIN = (
    ("The depot in Marsh Lane has room for six more pallets", 82, 14),
    ("Heating: the boiler in the annex runs without a fault", 152, 33),
    ("Click and collect opened on 2 March at six of our shops", 81, 15),
    ("Finance arranged a run of the load test in the departments", 76, 11),
    ("Approved the minutes of 21 May, subject to the order book in item 4 being amended", 264, 96),
    ("One payment in eighty times out at the gateway, and customers may be charged twice", 91, 22),
    ("Directors compared the two layouts side by side", 76, 12),
    ("Present stock covers about six weeks", 133, 68),
    ("= The floor is painted in the spring", 104, 11),
    ("> Order two more racks for the annex @Ann Lee +3 December", 194, 38),
    ("! The gate sticks when it rains", 54, 3),
    ("门店报损率低于百分之五，短保面包更低", 70, 12),
    ("配送：夜间线路由两条减为一条，车辆不变", 147, 34),
    ("5月二号线停机9次，缺少备件，班组另行记录停机时间", 94, 35),
    ("考核记录保存两年，缺少的由时间最早的备份补上", 70, 12),
    ("上线前三天才组织培训，晚班店员大多没有参加", 174, 53),
    ("统计口径在开发完成后才提出，造成台账不一致", 134, 21),
    ("从出库到送达以厢温记录为依据，不符合条件的车辆不得装货", 70, 12),
    ("与会人员以书面卡片方式提出意见63条，归并为三类，作为分组研讨的依据", 89, 27),
    ("新版小程序5月6日上线，覆盖全部门店，旧版于5月20日停用", 76, 20),
    ("订货单比合同约定晚到三周，供应商尚未确认新的日期", 72, 15),
    ("财务总监提出成本比去年上升一成", 182, 36),
    ("全体人员观看了安全短片", 74, 18),
    ("=仓库地面明年春天重新刷漆", 104, 13),
    ("》订购两组货架 ＠王芳 ＋12月3日", 173, 33),
    ("！下雨时大门打不开", 54, 5),
)
"""Plain lines, and the most calls and patterns that reading each may take."""


@pytest.mark.parametrize(("text", "most_calls", "most_patterns"), PLAIN)
def test_a_plain_line_costs_few_calls_and_patterns(text: str, most_calls: int, most_patterns: int) -> None:
    here = scene(language_of(text))
    read(text, scene(language_of(text)))  # compiles the patterns
    for other, *_ in PLAIN:
        if other != text:
            read(other, here)  # fills the indexes of the scene
    calls = patterns = 0

    def count(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal calls, patterns
        calls += event == "call"
        patterns += event == "c_call" and isinstance(getattr(argument, "__self__", None), re.Pattern)

    gc.disable()  # what another test has asked to be called at each collection would be counted
    sys.setprofile(count)
    try:
        read(text, here)
    finally:
        sys.setprofile(None)
        gc.enable()
    assert 20 < calls <= most_calls
    assert 0 < patterns <= most_patterns


STEMS = (
    *("attendance.states", "attendance.may_move", "attendance.clauses.may_say", "attendance.longer_words"),
    *("attendance.first_part", "facts.counts", "facts.moment_words", "facts.held_words"),
    *("motion.stems", "votes.voted_stems", "motion.decision_words", "results.put_off", "owners.field_stems"),
)


@pytest.mark.parametrize("name", STEMS)
def test_words_that_are_looked_for_in_every_line_begin_with_letters(name: str) -> None:
    words = [word for lexicon in LEXICONS.values() for word in attrgetter(name)(lexicon)]
    begins = [word[1:].split("]")[0] if word[0] == "[" else word[0] for word in words]
    assert words
    assert all(map(str.isalnum, begins))
    assert not [word for word in words if word[1:2] in {"?", "*", "|", "{"}]
