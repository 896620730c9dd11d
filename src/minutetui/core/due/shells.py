"""The words around a deadline that do not change its day: by, 前, 完成, 下午三点, at noon.

A phrase is peeled layer by layer. A span (两周内) is looked for only before `by` and 前 come off, for 两周前 is
past and not in two weeks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from minutetui.core.due.english import DAY_END, WEEKDAYS
from minutetui.core.due.numerals import either

HOUR = "(?:[01]?[0-9]|2[0-4]|十[一二]?|[一二两三四五六七八九])"
NOON = "上午|早上|(?<![周期拜])一早|中午|午前|下午|午后|傍晚"
CLOCK_ZH = (
    f"(?:(?:{NOON}|晚上|(?<![今明])[早晚])?(?<![0-9])(?!0?0[点时:]|(?<=晚)(?:12|十二)[点时:]|(?<=晚上)(?:12|十二)[点时:])"
    f"{HOUR}(?:[点时](?:整|半|[一三]刻|[0-5][0-9]分?)?|:[0-5][0-9])|{NOON}|晚上|晚|早|下班)"
)
CLOCK_EN = (
    rf"(?:(?:(?!12(?:[:.][0-9]{{2}})? ?am)(?:[1-9]|1[0-2])(?:[:.][0-5][0-9])? ?[ap]\.?m\.?|(?:[1-9]|1[0-2]) o'?clock"
    f"|(?:0?[1-9]|1[0-9]|2[0-3]):[0-5][0-9]|noon|mid-?day|lunch(?:time)?|{DAY_END}|first thing|"
    "(?:the )?(?:end|close) of"
    rf"|(?:early |late )?(?:morning|afternoon|evening)|night))"
)

_LATEST = (
    "(?:须|需要?|要求?|请)?(?:(?:最迟|最晚|至迟)(?:不超过)?)?(?:不晚于|不迟于|不得晚于|不得迟于)?(?:争取|力争|务必|必须|"
    "确保|限期?)?(?:赶?在|于)?"
)
_DOING = (
    "(?:(?:(?:to|must|needs to) be )?(?:done|ready)|due(?: date)?:?|(?:to be )?completed?|"
    "finish(?:ed)?|submit(?:ted)?|deliver(?:ed)?)"
)
_BY = (
    "(?:on or before|by|before|on|until|till?|(?:no|not) later than|not after|ahead of|in time for|for|"
    "(?:at )?(?:the )?(?:very )?latest)"
)
_GAP = "(?: |(?=[^a-z ]))"

FIRM = (
    re.compile(r"[.。!;]$"),
    re.compile("(?:完成|提交|交付|上线|反馈)$"),
    re.compile(",? (?:at (?:the )?(?:very )?)?latest$"),
    re.compile("^(?:(?:截止|完成)(?:日期|时间|时限|期限)|期限|时限|ddl|deadline)(?:[为是:]| is)? ?"),
    re.compile(f"^{_LATEST}"),
    re.compile(f"^{_DOING}{_GAP}(?=(?:in|within) )"),
    re.compile("^(?:自|从)?(?:即日|今天?|今日|现在)起|^(?:未来|今后|接下来)的?(?=.*内$)"),
)
"""What may stand around a span as well."""

DATED = (
    re.compile(f"^(?:{_DOING}{_GAP})?(?:{_BY}{_GAP}){{1,2}}|^{_DOING}{_GAP}"),
    re.compile(f"^(?:early|late) (?:on )?(?=(?:(?:this|next) )?{either(WEEKDAYS)}|tomorrow)"),
    re.compile("^(?:[1-9]|1[0-2]) (?=(?:today|tomorrow)$)"),
    re.compile("^(?:截至|截止到?|直?到|至|不超过)"),
    re.compile(r"(?:\(含\))?(?:或?之前|或?以前|前|为止|截止|止)(?:\(含\))?$"),
    re.compile("(?<=.)(?:当[天日])$"),
    re.compile(rf"^{CLOCK_EN}(?:,? ?on |,? )(?:the )?"),
    re.compile(rf"(?:, ?| )(?:(?:at|by|before|in the) )?(?:{CLOCK_EN}|(?:at|by|before) (?:[1-9]|1[0-2])|[ap]m)$"),
    re.compile(f"(?<=.){CLOCK_ZH}$"),
    re.compile(f"(?<=[^a-z])(?:{DAY_END})$|^(?:{DAY_END})(?=[^a-z ])"),
)
"""What may stand around a day only."""


def peel(text: str) -> Iterator[tuple[str, bool]]:
    """Yield a phrase, and what is left of it as each layer comes off, with whether a span may still stand there."""
    yield text, True
    for layers, spans in ((FIRM, True), (DATED, False)):
        for layer in layers:
            peeled = layer.sub("", text, count=1).strip(" ,")
            if peeled and peeled != text:
                text = peeled
                yield text, spans
