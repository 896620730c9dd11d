"""Why a deadline stays as said: it hangs on an event, goes on, comes again, or is vague."""

from __future__ import annotations

import re
from typing import Literal

Kind = Literal["event", "ongoing", "recurring", "vague"]

EVENTS = (
    "上线|验收|发布|投产|会议|例会|会前|会后|签约|签署|合同|评审|审批|批准|开工|竣工|开学|春节|国庆|节前|节后|假期|"
    "放假|培训|试运行|试点|招标|投标|上市|交付|审计|检查|演练|入职|到货|付款|迁移|切换|测试|收到|确认|完成"
)
UNITS = r"[\d零一二两三四五六七八九十半]{1,3}(?:天|日|个?工作日|周|个?星期|个月|年)"

KINDS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("ongoing", re.compile("(?:持续|长期|常态化|不间断)(?!.*[+＋]).{0,8}")),
    ("ongoing", re.compile(r"ongoing|continuous(?:ly)?|continuing|standing|permanent(?:ly)?")),
    (
        "recurring",
        re.compile("(?:每|逐)(?:个|两|双|隔|半)?(?:天|日|周|星期|月|季度|季|年|工作日|晚|早|次).{0,12}"),
    ),
    (
        "recurring",
        re.compile(
            r"(?:every|each) [a-z0-9 ]{1,24}|(?:bi)?(?:daily|weekly|monthly|quarterly|yearly|annually)|fortnightly"
        ),
    ),
    (
        "event",
        re.compile(rf".{{0,12}}(?:{EVENTS}).{{0,4}}(?:之前|以前|前|之后|以后|后)(?:{UNITS})?(?:内|之内|以内)?"),
    ),
    ("event", re.compile(rf"(?:下次|本次|下一次).{{0,8}}(?:会议|例会|评审)(?:{UNITS})?(?:前|后|之前|之后)?")),
    (
        "event",
        re.compile(
            r"(?:(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten) "
            r"(?:working |business )?(?:day|week|month|year)s? )?"
            r"(?:before|after|prior to|following|upon|by|ahead of) (?:the )?(?:next )?"
            r"(?:[a-z-]+ ){0,3}(?:launch|go-live|release|meeting|board|review|audit|delivery|approval|kick-?off|"
            r"rollout|cutover|migration|acceptance|sign-?off|testing|pilot|holidays?|christmas|easter|agm)"
        ),
    ),
    (
        "vague",
        re.compile(
            "(?:尽快|尽早|早日|抓紧|及时|适时|择机|近期|近日|过段时间|下一阶段|有空时|随后|待定|另行通知|视情况|必要时|"
            "条件成熟时|(?:本|这|这个|下|下个|下下)?(?:周|星期)(?:内|之内|末|末前|初)?|周末|(?:本|下|下个|这个)?月(?:初|中|上旬|中旬|下旬)|"
            "(?:本|下|下个|这个)月|[\\d一二三四五六七八九十]{1,3}月(?:份|初|中|上旬|中旬|下旬)?|上旬|中旬|下旬|年中|明年|下半年|上半年|"
            "(?:本|下|下个)季度)(?:前|之前|内|以前)?"
        ),
    ),
    (
        "vague",
        re.compile(
            r"as soon as possible|asap|soon|shortly|in due course|at some point|in the near future|when time allows|"
            r"going forward|where possible|if necessary|as needed|tb[acd]|to be (?:agreed|confirmed|decided)|"
            r"(?:by |before )?(?:this|next) (?:week|month|quarter|year)|(?:the )?"
            r"(?:end of (?:this |the |next )?week|eow|weekend)|"
            r"(?:early|mid|late) .{1,16}|later"
        ),
    ),
)


def kind_of(phrase: str) -> Kind | None:
    """Tell why a normalised phrase that no rule resolves is a deadline all the same; None if it is none."""
    return next((kind for kind, pattern in KINDS if pattern.fullmatch(phrase)), None)
