"""How people are called: titles, family and given names, short forms; and whether a text clearly is a name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from minutetui.core.people.latin import family_start, without_maiden
from minutetui.core.text.characters import has_han, is_han
from minutetui.core.text.patterns import lazy
from minutetui.core.text.verbs import in_order

if TYPE_CHECKING:
    from minutetui.core.meeting.model import Attendee


COMPOUND = in_order("欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 端木")
"""Family names of two 汉字."""

FAMILIES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈"
    "姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施"
    "文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷"
    "盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷"
    "晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝"
)
"""The common family names of one 汉字."""

RARE_FAMILIES = frozenset(
    "傅萧常闻狄粟冀楚桓匡郗郜郁阎晁蔺逄仝亓仉冼佴厉奚宓嵇庹揭昝栗浦濮璩胥芮荀荆蒯裘訾辜逯邰郦钮阚隗雍鞠盖禹竺"
)
"""Family names that also begin other words, or are rare: they count only where a person is expected."""

NO_GIVEN = frozenset("管委办层方部员组长会人司局处室科案总工导董期年月日中内外上下前后的了者")
"""汉字 that end a word for a group, a place or a time, but rarely a name: 高管, 常委, 全员, 周会."""
_NO_PEOPLE = frozenset({"全到", "全来", "全在", "全齐", "齐全"})

TITLES = in_order(
    "总经理 副总 总监 总工程师 工程师 高工 总工 总 经理 护士长 "
    "主任 主管 组长 队长 处长 部长 科长 股长 局长 院长 校长 厂长 所长 书记 主席 "
    "园长 店长 场长 台长 团长 庭长 厅长 矿长 段长 船长 机长 车长 楼长 厨师长 网格长 轮机长 检察长 审判长 干事长 "
    "总裁 主编 总编 政委 法官 警官 医师 技师 药师 顾问 院士 "
    "镇长 乡长 村长 区长 县长 市长 州长 省长 站长 馆长 行长 会长 社长 司长 署长 班长 委员 秘书长 董事长 理事长 代表 "
    "会计师 会计 出纳 支书 教授 博士 老师 医生 律师 师傅 先生 女士 独董 董秘 姐 哥 董 工 导"
)
DOUBTFUL_TITLES = ("工", "导", "董")
"""Those of them that with a family name can be a word: only a verb of saying makes them sure."""
SURE_TITLES = ("先生", "女士")
"""Those of them that always make a name of what precedes them."""
DEPUTY = "副"
"""Before a title: 李副校长."""
COMRADE = "同志"
"""After a name; it says nothing of who it is."""
SHORT_TITLES = "局处科所院校厂镇县"
"""The first 汉字 of a title, which stands for all of it: 马局 is 马局长."""
FAMILIAR = "老小阿"
"""What precedes the family name of somebody well known: 老张."""
NO_FAMILIAR = frozenset({"小时", "小计", "小数", "小康", "小米", "小车", "小路", "老路", "小班", "老金"})
"""Words that look like that, but are no names."""
HONORIFIC = lazy(
    r"^(?:(?:the\s+)?(?:(?:county|district|borough|city|town|parish|ward|unitary|community)\s+(?=cllr|counci))?"
    r"(?:mr|mrs|ms|atty|attorney|mx|miss|mme|dr|prof(?:essor)?|sir|dame|cllr|councill?or|ald|alderman|rev(?:d|['’]d|erend)?|fr|canon|"
    r"lord|lady|hon|judge|pcso|lt|lieut(?:enant)?|cmdr|sgt|sergeant|insp|inspector|supt|capt|captain|col|colonel|senator|bro|brother|sis|sister|sr|matron|constable|pastor|comrade|cde)\.?\s+)+",
    re.IGNORECASE,
)

ORDINARY_TITLES = ("brother ", "sister ")
"""Those that are also other words, so that nobody but an attendee has them: Sister Company: moved to the quay."""

NAME_WORD = r"[^\W\d_a-z][^\W\d_]*(?:['’.-][^\W\d_]+)*\.?"
_FAMILY = lazy(r"[Tt]he [A-Z][\w'’-]+s")
_LATIN_NAME = lazy(rf"{NAME_WORD}(?: (?:(?:de|van|von|da|der|la|bin|al) )*{NAME_WORD}){{1,3}}")


def family_length(name: str) -> int:
    """Count the 汉字 of the family name in front of a Chinese name."""
    return 2 if name.startswith(COMPOUND) and len(name) > 2 else 1


def is_chinese_name(name: str) -> bool:
    """Tell whether a name has two to four 汉字 and nothing else, so that it has a family and a given name."""
    return 2 <= len(name) <= 4 and all(map(is_han, name))


@lru_cache(maxsize=128)
def looks_like_name(text: str) -> bool:
    """Tell whether a text is clearly the full name of a person: 赵强, Sam Hill. One Latin word is not."""
    if has_han(text):
        if not is_chinese_name(text):
            return False
        family = family_length(text)
        plausible = text.startswith(COMPOUND) or (text[0] in FAMILIES and len(text) <= 3 and text not in _NO_PEOPLE)
        return plausible and len(text) > family and text[-1] not in NO_GIVEN and not text.endswith(TITLES)
    return _LATIN_NAME.fullmatch(HONORIFIC.sub("", text)) is not None


def can_be_full_name(text: str) -> bool:
    """Tell whether a text can be the full name of a person where one is expected, with a rare family name too: 狄青."""
    rare = is_chinese_name(text) and text[0] in RARE_FAMILIES and len(text) < 4 and text[-1] not in NO_GIVEN
    return looks_like_name(text) or (rare and not text.endswith(TITLES))


@lru_cache(maxsize=128)
def is_family_and_title(text: str) -> bool:
    """Tell whether a text is a family name with a title: 林工, 欧阳主任."""
    for title in TITLES if text.endswith(TITLES) else ():
        family = text.removesuffix(title)
        if family in COMPOUND or (len(family) == 1 and family in FAMILIES):
            return True
    return False


def is_familiar(text: str) -> bool:
    """Tell whether a text is a family name with what precedes that of somebody well known: 小周, 老王."""
    return len(text) == 2 and text[0] in FAMILIAR and text[1] in FAMILIES and text not in NO_FAMILIAR


def calls(called: str, full: str) -> bool:
    """Tell whether a text is how somebody with a full name in 汉字 is called by the family name: 老范, 王工."""
    if not can_be_full_name(full):
        return False
    if is_familiar(called):
        return called[1] == full[0]
    return is_family_and_title(called) and called.startswith(full[: family_length(full)])


def is_family(text: str) -> bool:
    """Tell whether a text names a family: the Hendersons."""
    return _FAMILY.fullmatch(text) is not None


def begins_with_title(text: str) -> bool:
    """Tell whether a text begins with a family name and a title that is no other word: 傅校开学前, not 施工前, 高校."""
    for size in range(2, 6):
        if is_family_and_title(text[:size]) and not text[:size].endswith(DOUBTFUL_TITLES):
            return True
    family = text[:1] in (FAMILIES | RARE_FAMILIES) - frozenset("高全文方") and text[1:2]
    return bool(family) and text[1] in SHORT_TITLES


_NO_HOLDER = ("副", "助理", "代", "原", "前")
"""How the rest of a role ends whose holder does not hold the office: 副局长 is no 局长."""


def holds_title(role: str, title: str) -> bool:
    """Tell whether a Chinese role ends with a title, or has it in short: 总 for 总经理, 局 for 局长."""
    if title in ("总", "总工"):
        return title in role and "副总" not in role
    if title == "副总":
        return title in role
    long = f"{title}长" if title.removeprefix(DEPUTY) in tuple(SHORT_TITLES) else title
    rest = role.removesuffix(long)
    return rest != role and not rest.endswith((*_NO_HOLDER, "总") if title == "经理" else _NO_HOLDER)


def titled_forms(attendee: Attendee) -> Iterable[str]:
    """Give the family name of an attendee in 汉字 with each title that the role ends with: 佟护士长."""
    if attendee.role and is_chinese_name(attendee.name):
        family = attendee.name[: family_length(attendee.name)]
        yield from (
            f"{family}{title}" for title in TITLES if title in attendee.role and holds_title(attendee.role, title)
        )


def short_forms(attendee: Attendee) -> Iterable[str]:
    """Give the short forms of an attendee's name: family name, with its particle, given name, initials, A. Lee."""
    if attendee.initials:
        yield attendee.initials
    name = attendee.name
    if "·" in name:
        yield from name.split("·")
    if is_chinese_name(name):
        family = family_length(name)
        if name[family:] not in TITLES:
            yield from (name[:family], name[family:])
        return
    parts = without_maiden(HONORIFIC.sub("", name))[0].split()
    if len(parts) > 1:
        first, with_particle = parts[0].partition("-")[0], " ".join(parts[family_start(parts) :])
        yield from dict.fromkeys((first, parts[0], parts[-1], with_particle, f"{parts[0][0]} {parts[-1]}"))
        if not attendee.initials:
            yield "".join(part[0] for part in parts)
