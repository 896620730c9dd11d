"""Decisions, emphasis and actions as Chinese sentences; the pattern follows from how the text opens.

A word that the text contains itself is not repeated: no 会议决定，决定…. In doubt the text follows a colon.
"""

from __future__ import annotations

import re
from functools import lru_cache

from minutetui.core.meeting.votes import ends_in_vote
from minutetui.core.text.characters import has_han
from minutetui.core.text.numerals import chinese
from minutetui.summary.chinese import openings
from minutetui.summary.chinese.openings import untold
from minutetui.summary.chinese.votes import COUNTED_LAST, COUNTED_WITHIN, VOTED, counted_first, passed, tells_fate
from minutetui.summary.common import STOPS, stop

_MARKS = "：:，, "

_STUDIED = (
    r"(?:经过?(?:会议|大家|与会人员|集体)?|(?:会议|集体)(?=研究|讨论|审议|协商|表决))"
    r"(?P<how>(?:充分|认真|反复|慎重|集体|举手|无记名)?(?:研究|讨论|审议|协商|商议|修改(?:完善)?|表决|投票|票决|评审|评议|论证|酝酿))后?"
    r"(?:[，,：:]\s*(?:会议|大家)?|(?:会议|大家)?(?=决定|一致|原则|同意|通过|不同意|批准))(?:均|都)?"
)
"""How a decision came about: 经研究，; 经会议研究(决定)."""

OWN_SUBJECT = r"(?:全体|与会)[^，,。；;]{0,6}?(?:一致|均|都)*(?:同意|通过|认为|赞成)"
"""A decision that says who made it: 与会人员一致同意…."""

FIRST_PERSON = r".{0,12}(?:我(?!国|省|市|县|区|司|公司|院|校|行|局|部|处|厂)|本人|咱)"
"""Words that mean nothing without the speaker."""


OPINION = (
    r"(?:完全|基本|原则上?|也|不|都|比较|更)*(?:同意|赞成|支持|反对|建议|提议|希望|担心|担忧|认为|觉得|倾向|主张|表示|提出|请求|提醒|补充|怀疑)"
    r"(?!书|权|的|稿|单|函|者|案)"
)
"""What somebody holds, at the beginning of a text: 同意分两期; without the name it would be what the meeting holds."""


_DEMAND = (
    r"(?<![主重需只首紧])要(?![求点素害闻么]|是)|(?<![供反相响对适感答回效顺照])应(?:该|当)?(?![急收付对用届邀聘])|必须|务必|"
    r"(?<!必)须(?!知)|不宜|不妨"
)
"""A word by which somebody asks for something, in any clause: 传达要到站所."""


def needs_speaker(text: str) -> bool:
    """Tell whether a text says nothing, or something else, without its speaker: 我同意; 偏高，建议压减; a question."""
    return _holds(text) or _asks(text) or re.match(FIRST_PERSON, text) is not None


def _holds(text: str) -> bool:
    """Tell whether a text says in any clause what somebody holds or asks for."""
    return re.search(rf"(?:^|[，,；;。：:])(?:{OPINION})|{_DEMAND}", text) is not None


def _asks(text: str) -> bool:
    return text.rstrip().endswith(("？", "?"))


def told_by(who: str, text: str, *, chairs: bool) -> str:
    """Write what one person said: 张华建议分两期; 李明：我同意; 李明提出，谁负责？; 李明表示，预算还剩三万."""
    if re.match(OPINION, text):
        return f"{who}{text}"
    if re.match(FIRST_PERSON, text):
        return f"{who}：{text}"
    if _asks(text):
        return f"{who}提出，{text}"
    return f"{who}{'指出' if chairs else '提出' if _holds(text) else '表示'}，{text}"


def comma(text: str) -> str:
    """Give the mark between 会议决定 and what follows: a colon before English."""
    return "，" if has_han(text) or not text else "："


def without_subject(text: str, subject: str = "会议") -> str:
    """Take the subject off a text, where a verb or a mark follows: 会议同意…; 会议室 and 会议纪要 are other words."""
    for who in (subject, "会议"):
        rest = text.removeprefix(who)
        if rest == text or not rest:
            continue
        if rest[0] in _MARKS:
            return rest.lstrip(_MARKS)
        if openings.adopts(rest) or re.match(openings.STRESSING, rest) or untold(rest, "决定") != rest:
            return rest
    return text


@lru_cache(maxsize=16)
def decided(text: str, subject: str = "会议", *, carried: bool = False) -> str:
    """Write a decision: 会议同意…; 会议决定，…; 经研究，会议同意…; 会议决定：… where its first word is not certain.

    What may say that nothing was decided stays as it is, unless a vote is known that was `carried`.
    """
    text = text.strip()
    if not carried and ends_in_vote(text):  # it was not read: nobody knows whether the motion was carried
        return stop(f"提议：{untold(untold(text, '决定'), '提议')}", "。")
    if not carried and is_doubtful(text):
        return stop(text, "。")
    if told := _voted(text, subject):
        return told
    if carried and passes(text):
        return stop(f"{subject}审议通过{text}", "。")
    if studied := _study(text):
        return f"经{studied['how']}，{_then_decided(text[studied.end() :].strip(), subject)}"
    return _decided(text, subject)


def _then_decided(text: str, subject: str) -> str:
    """Write a decision after how it came about: 经研究，会议决定采购两台车."""
    said = _decided(text, subject)
    rest = said.removeprefix(f"{subject}决定，")
    return said if rest == said else f"{subject}决定{rest}"


def _voted(text: str, subject: str) -> str:
    """Write a decision that says itself how the vote went, each thing once; empty if it does not."""
    if re.match(f"(?:{re.escape(subject)}|会议|大会|全会){VOTED}", text):
        return stop(text, "。")
    first = counted_first(text, subject, lambda rest: rest if passed(rest) else _then_decided(rest, subject))
    if first:
        return first
    if re.match(r"以[^，,。]{0,8}(?:票|多数)[^，,。]{0,8}(?:通过|同意|批准|否决)", text):
        return stop(f"{subject}{text}", "。")
    if last := re.fullmatch(COUNTED_LAST, text):
        return stop(f"{decided(last['what'], subject, carried=True).rstrip(STOPS)}（{last['counts']}）", "。")
    return stop(text, "。") if re.fullmatch(COUNTED_WITHIN, text) else ""


_DOCUMENT_ALONE = rf"(?!了|关于)(?!{openings.MANNER}(?:同意|通过|批准|不)){openings.DOCUMENT}(?=$|[，,（(。])"


_ABOUT = "关于[^，,。；;：:]{2,40}的(?:议案|提案|动议|提议|报告|方案|决议|请示|申请)"


def passes(text: str) -> bool:
    """Tell whether a motion is nothing but a document, so that the meeting passed it: 《关于增补董事的议案》."""
    document = re.match(_DOCUMENT_ALONE, text) is not None and not re.match(openings.CLAUSAL, text)
    return (document or re.fullmatch(_ABOUT, text) is not None) and not tells_fate(text)


def is_doubtful(text: str) -> bool:
    """Tell whether a decision may tell that nothing was decided: 扩建，3票对3票; 加装充电桩先不定."""
    return ends_in_vote(text) or (tells_fate(text) and not openings.adopts(without_study(text)))


def _study(text: str) -> re.Match[str] | None:
    """Find at the beginning of a decision that it was studied, if more follows: 经研究，同意扩建."""
    studied = re.match(_STUDIED, text)
    return studied if studied and text[studied.end() :].strip(STOPS) else None


def without_study(text: str) -> str:
    """Take off a motion that it was studied: 经研究，同意扩建 says 同意扩建."""
    studied = _study(text)
    return text[studied.end() :].strip() if studied else text


def _decided(text: str, subject: str) -> str:
    if re.match(OWN_SUBJECT, text):
        return stop(text, "。")
    text = re.sub(r"^大家(?=(?:均|都)?(?:一致)?(?:同意|通过))(?:均|都)?", "", text)
    bare = untold(without_subject(text, subject), "决定")
    word = bare.strip(STOPS)
    told = without_subject(text, subject) != text and re.match(openings.STRESSING, bare)
    if openings.adopts(bare) or told or re.fullmatch(r"(?:原则上?|一致)?(?:不?同意)", word):
        return stop(f"{subject}{bare}", "。")
    if word in ("无", "没有"):
        return "无。"
    if word == "暂缓":
        return f"{subject}决定暂缓实施。"
    if re.search("[？?]$", bare) and not re.search("[。；;]", bare):
        return f"{subject}研究：{bare}"
    clause = re.match(openings.DATED_CLAUSE, bare) and len(word) > 2
    return stop(f"{subject}决定{comma(bare) if clause else '：'}{bare}", "。")


def stressed(text: str, points: list[str], who: str = "", verb: str = "") -> str:
    """Write an emphasis: 会议强调，…; with points 一是…；二是…; of a person 沈知远强调，….

    The text may be empty where points say it all; `who` is empty for the meeting, `verb` where it is not known.
    """
    text = without_subject(text.strip())
    told = re.match(openings.STRESSING, text)
    if told:
        verb, text = told[0], text[told.end() :].lstrip(_MARKS)
    elif not verb:
        verb = "强调" if who else _verb(text)
    said = f"{text.rstrip(STOPS) if points else text}{_points(points, bool(text))}"
    between = comma(text) if verb.endswith(openings.SAYING) or not has_han(text) else ""
    return stop(f"{who or '会议'}{verb}{between}{said}", "。")


def with_subject(text: str, subject: str = "会议", reporter: str = "") -> str:
    """Give a text that opens with a verb of saying a subject: 会议认为，时机成熟; who reported: 李明介绍了情况."""
    if reporter and re.match("(?:介绍|汇报|通报|说明)(?:了|[，,：:])", text):
        return f"{reporter}{text}"
    told = re.match("(?:一致)?(?:认为|指出|强调)(?!的|性|句|后)[，,：:]?", text)
    return f"{subject}{told[0].rstrip(_MARKS)}，{text[told.end() :].lstrip()}" if told else text


def without_verb(text: str) -> str:
    """Take the verb of stressing off a text: 会议强调，安全第一 says 安全第一."""
    bare = without_subject(text)
    told = re.match(openings.STRESSING, bare)
    return bare[told.end() :].lstrip(_MARKS) if told else text


def _verb(text: str) -> str:
    if re.match(openings.OBLIGING, text):
        return "要求"
    return "认为" if re.match(openings.JUDGING, text) else "强调"


def _points(points: list[str], after_text: bool) -> str:
    """List points in a sentence; a single one has no number."""
    points = [point.strip().rstrip(STOPS) for point in points if point.strip()]
    if not points:
        return ""
    numbered = points if len(points) == 1 else [f"{chinese(n)}是{point}" for n, point in enumerate(points, 1)]
    return ("，" if after_text else "") + "；".join(numbered)


def assigned(text: str, owners: list[str], support: list[str]) -> str:
    """Write a task with those who lead and those who support them: 由信息部牵头、市场部配合，完成….

    The text alone is given where that cannot be said so.
    """
    if not owners or not re.match(openings.DOING, text.strip()):
        return text
    if support:
        return f"由{'、'.join(owners)}牵头、{'、'.join(support)}配合，{text}"
    return f"由{'、'.join(owners)}{'' if text.startswith('负责') else '负责'}{text}"
