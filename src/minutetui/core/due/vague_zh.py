"""Chinese phrases that are a time, but not one day to come."""

from __future__ import annotations

from minutetui.core.due.chinese import WEEK
from minutetui.core.due.kind import kinds
from minutetui.core.due.kinds_zh import IN, SPAN, TIME, UNIT, WHEN, WHICH, YEAR
from minutetui.core.due.numerals import COUNT, DATE
from minutetui.core.due.shells import NOON

PART = "(?:上旬|中旬|下旬|中下旬|上中旬|上半月|下半月|初|中|前后|左右|份)"
FEW = (
    "(?:个把|二三十|三四十|四五十|[小大]半|好?几|数|若干|十几|几十|十来|一两|一二|两三|二三|三两|三四|三五|四五|五六|六七|七八|八九|"
    f"{COUNT}(?:[到至~或-]|\\.){COUNT}|半|{COUNT}个?半|"
    f"{COUNT}多|几个?半)"
)

KINDS = kinds(
    ("invalid", f"去年|上个?(?:月|{WEEK}|季度)"),
    (
        "vague",
        (
            f"(?:{WHICH}?{WEEK}[一二三四五六日天]|[今明后]天?|{DATE}月{DATE}[日号])(?:晚上?|凌晨|半夜|午夜|"
            "[零0]点|0?0:00|(?:12|十二|[1-6一二三四五六])点)+(?:之前|以前|前)?"
        ),
    ),
    (
        "vague",
        (
            "尽快|尽早|尽速|从速|早日|抓紧|及时|适时|择机|择日|择期|近期内?|近日|不日|日内|短期内?|中期|远期|"
            "中长期|过段时间|过一阵|有空时?|有时间时?|空了|随后|"
            "稍后|待定|待议|待确认|未定|暂无|暂不确定|时间待定|另行通知|另定|另议|再议|再说|再定|"
            "视情况(?:而定)?|视进度(?:而定)?|必要时|需要时|"
            "条件成熟[时后]?|条件具备[时后]?|合适的?时候|适当时候|第一时间|立即|马上|立刻|即刻|火速|越快越好|"
            "按计划|按时|按期|如期|按进度|同步进行|"
            "晚些时候|晚点|回头|以后|后续|将来|未来|次日|第二天|改天|隔天|一会儿?|一阵子?|一段时间内?后?|"
            "现在|目前|今后|随时|最近|(?:等|待)?通知"
        ),
    ),
    (
        "vague",
        (
            f"{WHICH}?{WEEK}(?:之?内|以内|末|初|中|底|结束|前半|后半|上半|下半){WHEN}?|{WHICH}个?{WEEK}|"
            f"第{COUNT}周|{WHICH}?{WEEK}[上下]半周|{WHICH}?{WEEK}早些时候|{SPAN}后的?{WHICH}?{WEEK}[一二三四五六日天]|{WHICH}?{WEEK}[一二三四五六日](?:[、和]?{WEEK}?[一二三四五六日])+"
        ),
    ),
    (
        "vague",
        (
            f"(?:{WHICH}(?:{WEEK}|月|季度)|{YEAR}|{YEAR}?{DATE}月|月)的?(?:最后一|"
            f"第[一二三四])个?(?:{WEEK}[一二三四五六日天]?|工作日|天)"
        ),
    ),
    ("vague", f"[0-9]{{2}}年(?:底|末|初|{DATE}月底?)|[本今明下]?个?财年[底末初内]?"),
    ("vague", f"{WHICH}月{PART}?|月{PART}|{YEAR}?{DATE}月{PART}?(?:之内|以内|内)?|{PART}"),
    ("vague", f"(?:{WHICH}|{YEAR})?季度?(?:初|中|内)?|{YEAR}?(?:第?[一二三四1-4]季度?|q[1-4])(?:初|中|之?内|以内)?"),
    (
        "vague",
        (
            f"(?:{YEAR}|本年度)?(?:年?初|年?中|年终|上半年|下半年|h[12]|[春夏秋冬][天季]|开春|入夏|入秋)(?:初|"
            f"中|之?内)?|{YEAR}|本年度"
        ),
    ),
    (
        "vague",
        (
            f"(?:近|过|最近|这|未来|今后|接下来)?(?:(?:{FEW}|{COUNT}){UNIT}|{COUNT}个?多(?:天|月|{WEEK}|年|季度)|{FEW}月|{COUNT}{UNIT}半)(?:时间)?(?:左右|"
            f"上下)?{IN}?|(?:今明|明后|这|近)两天|[这近过]几天|(?:今明|明后)天"
        ),
    ),
    ("vague", f"(?:{FEW}|{COUNT})个?(?:小时|钟头|分钟|刻钟){IN}?"),
    (
        "vague",
        (
            f"(?:{NOON}|晚上|午夜|凌晨|零点|半夜|(?=.*[点时:]){TIME})(?:之前|以前|前)|(?:{NOON}|"
            f"晚上)(?:[0-9]{{1,2}}|[一二三四五六七八九十]{{1,2}})点半?"
        ),
    ),
    (
        "vague",
        (
            f"{COUNT}日{WHEN}?|{YEAR}?{DATE}月{DATE}[日号]?[-~至到、和]{DATE}[日号]?|"
            f"{DATE}[-~至到、和]{DATE}[日号]|[0-9]{{2}}年{DATE}月{DATE}[日号]"
        ),
    ),
    ("invalid", f"{SPAN}(?:之前|以前|前)"),
)
