"""Remarks on who attends: why somebody is away, how somebody attends, and for whom."""

from __future__ import annotations

import re
from functools import lru_cache

from minutetui.core.people.calling import is_family_and_title
from minutetui.core.people.functions import says_what
from minutetui.core.people.positions import POSITION
from minutetui.core.text.patterns import lazy

_REMARK = lazy(
    r"\b(ill|flu|covid|migraine|sick\w*|unwell|leave|holidays?|hols|vacation|travel\w*|trip|abroad|away|conflict|"
    r"appointment|bereave\w*|pto|ooo|a/l|wfh|out of (?:the )?office|dentist|doctor|"
    r"(?:out|off|not in) (?:today|tonight|sick|ill|this|all|until|till?)|"
    r"family|funeral|maternity|paternity|childcare|commitments?|traffic|delayed|late|lateness|jury|hospital|"
    r"online|remote\w*|by phone|by video|video|zoom|teams|dial\w*|call\w* in|excused|unexcused)\b|"
    r"^at (?!large)(?-i:[a-z]+(?: [a-z]+){0,3})$|"
    r"^all (?:day|week|month)$|^(?:un|')?till? (?:(?:the|next|this) )*(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|"
    r"may\b|june?\b|july?\b|aug|sept?|oct|nov|dec|week|month|year|new year|further|spring|summer|autumn|end)|"
    r"病|事假|年假|婚假|产假|丧假|休假|请假|探亲|假$|出差|外出|公务|公差|培训|学习|开会|在外|有事|因|住院|就医|值班|"
    r"带队|调研|陪同|出国|下乡|进修|挂职|借调|故障|抛锚|停电|晚到|晚些|晚点|稍后|线上|在线|远程|视频|电话|迟到|早退|堵车|(?:通讯|书面|委托|传签)(?:表决|投票|方式)",
    re.IGNORECASE,
)
"""Why somebody is away, or how somebody attends: never a role."""
_CAUSE = lazy("^(?:缺席)?原因(?:是|为|[:：])?\\s?(?=.)")
"""Before a reason, of which it says nothing: 原因是堵车."""
_BEGINS_REASON = lazy(
    "病|生病|患病|[事年婚产丧休探]亲?假|休|请|出差|出国|外出|外派|外地|公[出差务]|培训|学习|进修|参加|开会|"
    "有[事会课急病]|"
    "另有|因|由于|住院|就医|看病|值班|带|调研|陪|线上|远程|视频|电话|迟到|早退|晚到|晚些|稍后|堵车|在|去(?!年)|赴|下乡|"
    "挂职|借调|临时|家[里中]|身体|不舒服|今[天日晚]|[上下]午|正在|[接送]"
)
"""How a reason begins directly after a Chinese name."""

_BUSY = lazy(
    "打电话|来电|发消息|发微信|微信|捎话|发烧|感冒|手术|骨折|产检|家访|接待|抢修|抢险|防汛|加班|出警|出诊|出庭|考试|监考|[听上]课|答辩|赶集|娘家|老家|"
    "结婚|喜酒|奔丧|"
    "办事|检查|督查|巡查|驻村|下沉|拜访|送货|出车|跑车|出任务|签约|[招评开]标|孩子|老人|搬家|高铁|航班|飞机"
)
"""What somebody does or has who is away, in words that can say something else too."""
_POSITION = lazy(POSITION)
_FOR_ANOTHER = lazy(
    r"(?:as )?(?:an? )?(?:proxy|substitute|deput(?:y|ising|izing)|stand(?:ing)?[- ]in|covering|(?:sitting|filling)"
    r" in|acting) (?:for|of) (?P<whom>.+)|"
    r"(?:in place|instead|on behalf) of (?P<place>.+)|on (?P<whose>(?-i:[A-Z]).+)['’]s behalf|"
    r"(?:representing|for) (?P<for>(?-i:[A-Z]).+)|"
    "(?:受(?P<by>.{2,8}?)委托|代表?(?P<as>[^表理办主记\\W].{1,3}?)|替(?P<instead>.{2,4}?))(?:出席|参会|参加|"
    "列席)?(?:会议)?",
    re.IGNORECASE,
)
"""For whom somebody attends."""
_BY_ANOTHER = lazy(
    "(?:(?:represented|deputi[sz]ed|substituted|replaced) by|proxy[: ]|via proxy|by proxy).*|"
    "(?:委托|授权|由).{2,12}?(?:代.{0,6}|参会|参加|出席|列席|表决|投票)?.{0,6}",
    re.IGNORECASE,
)
"""Who attends for somebody."""
_FOR_ITEMS = lazy(
    r"(?:for |only )?(?:agenda )?items? \d[\d ,&–-]*(?:(?:and|to) \d+)?(?: only)?|"
    "(?:仅|只|参加)*(?:列席|讨论)?(?:第?[一二三四五六七八九十\\d、至到和-]+(?:项|个)?议题|"
    "第?[一二三四五六七八九十\\d、至到和-]+[项条]|议题[一二三四五六七八九十\\d、至到和-]+)",
    re.IGNORECASE,
)
"""The agenda items for which somebody attends."""
_WHAT_FOR = lazy(
    "(?:作|做)?(?:汇报|介绍|说明|旁听|听会|指导|监督|见证)(?!人).{0,8}|(?:不|无|没有)[^，,。]{0,3}(?:投票|表决)权?|"
    "代表[^，,。]{2,12}"
)
"""What somebody attends for."""

_OFFICE = lazy(
    "(?:病[案区房理历]|培训|学习|电话|视频|远程|线上|在线|值班|调研|接待|检查|督查|巡查|考试|手术|防汛|公务)[\u4e00-\u9fff]{0,4}?"
    "(?:主任|主管|经理|[部科处室组队站]长|[委专]?员|干事|师|负责人|室|中心|部|科|处|组|办)"
)
"""Offices and units that begin like a reason: 培训主管, 病案室, 调研员."""


@lru_cache(maxsize=128)
def is_remark(text: str) -> bool:
    """Tell whether a text is a reason or a way of attending."""
    found = _REMARK.search(text) is not None or _BY_ANOTHER.fullmatch(text) is not None or is_for_items(text)
    office = _POSITION.fullmatch(text) or _OFFICE.fullmatch(text)
    return (found and not office) or bool(for_whom(text))


def is_for_items(text: str) -> bool:
    """Tell whether a text says for which agenda items, or what for, somebody attends: items 2, 3; 第2、3项."""
    return _FOR_ITEMS.fullmatch(text) is not None or _WHAT_FOR.fullmatch(text) is not None


def is_by_another(text: str) -> bool:
    """Tell whether a text says that somebody else does it: 因故由周敏代; represented by Ann."""
    return _BY_ANOTHER.search(text) is not None


def begins_reason(text: str) -> bool:
    """Tell whether a text directly after a Chinese name can only be a reason or a way of attending."""
    return (may_begin_reason(text) and is_remark(text)) or _BUSY.match(text) is not None


def may_begin_reason(text: str) -> bool:
    """Tell whether a text begins as a reason does."""
    return _BEGINS_REASON.match(text) is not None


def may_be_reason(text: str) -> bool:
    """Tell whether a text after the name of somebody who is away can be the reason."""
    return is_remark(text) or _BUSY.search(text) is not None


def bare_reason(text: str) -> str:
    """Give a reason without a word that only says that it is one: 原因是堵车 says 堵车."""
    return _CAUSE.sub("", text)


def for_whom(text: str) -> str:
    """Give for whom somebody attends, as a bracket says: 代邓凯, proxy for Ann; empty if it does not."""
    found = _FOR_ANOTHER.fullmatch(text)
    whom = next(filter(None, found.groups()), "") if found else ""
    return "" if says_what(whom) and not is_family_and_title(whom) else whom


def attends_once(text: str) -> bool:
    """Tell whether a remark says that somebody attends this meeting only: for somebody else, or for some items."""
    return bool(for_whom(text)) or _FOR_ITEMS.fullmatch(text) is not None
