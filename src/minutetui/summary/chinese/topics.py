"""What was on the agenda, as the first sentence of minutes lists it."""

from __future__ import annotations

import re

from minutetui.core.text.numerals import chinese_count

_MOST = 5
"""How many titles are named; if there are more, their number is given."""

_NUMBER = (
    r"^(?:\d{1,3}(?:\.\d{1,3})*[.、)）]?|[（(]?[一二三四五六七八九十]{1,3}[）)、])\s*(?=[^\d\s年月日号届次期个项])"
)
_PRESENTER = r"[（(][^（）()]*(?:汇报|主持|报告人|主讲|负责人|[:：])[^（）()]*[）)]$"
_GENERAL = (
    r"其[他它](?:事项|议题|问题|工作)?|会议小结|(?:会议)?总结|散会|闭会|休会|茶歇|下次会议(?:安排|时间)?|临时动议"
)
_SPEECH = r"(?:讲话|致辞|致词)$"
_REPORT = r"(?:汇报|通报|介绍|说明|(?<!《)报告)$"
_DEBATE = r"(?:审议|讨论|研究|表决)$"
_VERB = r"^(?:听取|审议|讨论|学习|传达|通报|表决|审定|选举|推选|部署|安排|研讨|评审|总结)(?!稿|会|书|组)"


def bare_title(title: str) -> str:
    """Take its number and its presenter off the title of an agenda item."""
    return re.sub(_PRESENTER, "", re.sub(_NUMBER, "", title.strip())).strip()


def is_speech(title: str) -> bool:
    """Tell whether an agenda item is a speech."""
    return re.search(_SPEECH, title) is not None


def subjects(titles: list[str]) -> list[str]:
    """Give what the titles of agenda items are about: 上半年经营情况汇报 is about 上半年经营情况."""
    own = [bare_title(title) for title in titles]
    return [
        re.sub("汇报$", "", title) or title
        for title in own
        if not re.fullmatch(_GENERAL, title) and not is_speech(title)
    ]


def studied(titles: list[str]) -> str:
    """Say what was studied: 专题研究甲; 听取甲汇报，审议《乙》，研究丙、丁; 研究甲、乙、丙、丁、戊等七项议题."""
    titles = [title for title in dict.fromkeys(titles) if title and not re.fullmatch(_GENERAL, title)]
    speeches = [f"听取了{title}" for title in titles if is_speech(title)]
    own = [title for title in titles if re.match(_VERB, title) and not is_speech(title)]
    reports = [title for title in titles if re.search(_REPORT, title) and title not in own]
    debated = [
        re.sub(_DEBATE, "", title)
        for title in titles
        if re.search(_DEBATE, title) and title not in own and not re.fullmatch(_DEBATE, title)
    ]
    taken = {*own, *reports, *(title for title in titles if is_speech(title) or re.search(_DEBATE, title))}
    rest = [re.sub("^(?:研究)?(?:关于)?(?!院|所|生|报告|中心)", "", title) for title in titles if title not in taken]
    clauses = [*speeches, *own]
    clauses += [f"听取{'、'.join(reports)}"] if reports else []
    clauses += [f"审议{'、'.join(debated)}"] if debated else []
    return "，".join((*clauses, *_rest(rest, alone=not clauses)))


def _rest(titles: list[str], *, alone: bool) -> list[str]:
    """Say of the titles without a verb that they were studied."""
    if not titles:
        return []
    many = f"等{chinese_count(len(titles))}项议题" if len(titles) > _MOST else ""
    return [f"{'专题' if alone and len(titles) == 1 else ''}研究{'、'.join(titles[:_MOST])}{many}"]
