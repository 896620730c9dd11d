"""Verbs of saying, as they stand before a colon: 张伟补充说：, Ann reported:."""

from __future__ import annotations

from functools import lru_cache

from minutetui.core.text.verbs import in_order

PLAIN_VERBS = ("说道", "说", "讲", "said", "says")
"""Verbs of plain saying, which are not stored."""

_VERBS = (
    *PLAIN_VERBS,
    *in_order(
        "表示 反馈 吐槽 同步 来电 来信 来函 认为 指出 强调 提出 建议 要求 介绍 汇报 补充 提问 回应 反映 回答 "
        "觉得 担心 希望 坦言 透露 提到 谈到 追问 答复 表态 承诺 "
        "汇报说 补充说 介绍说 解释说 回答说 反映说 建议说 提醒说 "
        "询问 指示 总结 说明 确认 反对 同意 提醒 报告 通报 解释 问 答 "
        "noted notes stressed stresses emphasised emphasized reported reports suggested suggests asked asks "
        "explained explains added adds replied replies proposed proposes confirmed confirms "
        "objected objects agreed agrees reminded warned warns thinks thought reckons reckoned "
        "believes believed feels felt claims claimed answered mentioned mentions stated states argued argues hopes "
        "advised advises hoped wondered wonders observed commented complained insisted announced remarked queried "
        "clarified clarifies enquired enquires inquired q'd q’d responded responds "
        "rptd rep'd rep’d conf'd conf’d adv'd adv’d "
        "queries feared fears admitted flagged flags highlighted highlights raised raises"
    ),
    *("pointed out", "points out", "wanted to know", "wants to know", "wished to know"),
)
_VERBS_BY_END = {end: tuple(verb for verb in _VERBS if verb[-1] == end) for end in {verb[-1] for verb in _VERBS}}


_LONGER_VERBS = tuple(verb for verb in _VERBS if len(verb) > 1)


def begins_with_saying(text: str) -> bool:
    """Tell whether a text in 汉字 directly after a name begins with a verb of saying: 汇报配件没到."""
    return text.startswith(_LONGER_VERBS)


@lru_cache(maxsize=16)
def verbs_at_end(lead: str) -> tuple[str, ...]:
    """List the verbs of saying that a text ends with, and that leave something before them."""
    key = lead.casefold()
    verbs = _VERBS_BY_END.get(key[-1:], ())
    return tuple(verb for verb in verbs if key.endswith(verb) and len(verb) < len(lead)) if key.endswith(verbs) else ()
