"""How people are called: titles, verbs of saying, family and given names, pinyin; and whether a text looks like a name.

The core has no table of pinyin: the caller of `Names` passes a `Pinyin` function. `store.libraries` has the real one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, product
from typing import TYPE_CHECKING

from minutetui.core.people.latin import family_start, without_maiden
from minutetui.core.text.characters import has_han, is_han
from minutetui.core.text.patterns import lazy

if TYPE_CHECKING:
    from minutetui.core.meeting.model import Attendee


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


COMPOUND = _words("欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 端木")
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
_ALL_CAME = "(?:全部?|都|均|悉数|全都)(?:已|已经)?(?:到|来|在|到齐|来齐|到会|到场|在场|出席|参会)了?$|(?:到|来)齐了?$"
"""How a text ends that says that all of a group are there; it is no name, though 全 is a family name."""
_NO_PEOPLE = frozenset({"全到", "全来", "全在", "全齐", "齐全"})

TITLES = _words(
    "总经理 副总 总监 总工程师 工程师 高工 总工 总 经理 护士长 "
    "主任 主管 组长 队长 处长 部长 科长 股长 局长 院长 校长 厂长 所长 书记 主席 "
    "镇长 乡长 村长 区长 县长 市长 州长 省长 站长 馆长 行长 会长 社长 司长 署长 班长 委员 秘书长 董事长 理事长 代表 "
    "会计师 会计 出纳 支书 教授 博士 老师 医生 律师 师傅 先生 女士 独董 董秘 董 工 导"
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
    r"(?:mr|mrs|ms|mx|miss|mme|dr|prof(?:essor)?|sir|dame|cllr|councill?or|ald|alderman|rev(?:d|['’]d|erend)?|fr|canon|"
    r"lord|lady|hon|judge|pcso|lt|lieut(?:enant)?|cmdr|sgt|sergeant|insp|inspector|supt|capt|captain|col|colonel|senator|bro|brother|sis|sister|comrade|cde)\.?\s+)+",
    re.IGNORECASE,
)

ORDINARY_TITLES = ("brother ", "sister ")
"""Those that are also other words, so that nobody but an attendee has them: Sister Company: moved to the quay."""

PLAIN_VERBS = ("说道", "说", "讲", "said", "says")
"""Verbs of plain saying, which are not stored."""

_VERBS = (
    *PLAIN_VERBS,
    *_words(
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


@lru_cache(maxsize=16)
def verbs_at_end(lead: str) -> tuple[str, ...]:
    """List the verbs of saying that a text ends with, and that leave something before them."""
    key = lead.casefold()
    verbs = _VERBS_BY_END.get(key[-1:], ())
    return tuple(verb for verb in verbs if key.endswith(verb) and len(verb) < len(lead)) if key.endswith(verbs) else ()


_WORD = r"[^\W\d_a-z][^\W\d_]*(?:['’.-][^\W\d_]+)*\.?"
_FAMILY = lazy(r"[Tt]he [A-Z][\w'’-]+s")
_LATIN_NAME = lazy(rf"{_WORD}(?: (?:(?:de|van|von|da|der|la|bin|al) )*{_WORD}){{1,3}}")


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


_EACH = (
    "各(?:有关|相关)?(?:部门|单位|科室|处室|车间|班[组级]|班(?=主任)|分公司|公司|支部|学院|社区|小组|项目[部组]|街道|学校|年级组?|病区|村组|"
    "村(?:党?支部)?(?:支?书记?|主任|文书|会计|两委|组长)|科科长|处处长|班班主任|班班长|组组长|部部长|"
    "村(?![民庄规容史支文级里])|教研组|学科组|乡镇|镇(?!长)|楼栋|楼层|门店|网点|片区|中队|大队|支行|院系|系(?![统列数]))"
)
_ALL = (
    "全体(?:[\u4e00-\u9fff]{0,4}?(?:人员|员工|职工|成员|组员|队员|委员|党员|干部|教师|教职工|护士长?|医生|医护|家长|业主|经理|主任|[班组科队部处]长|同事|同志|社员)(?!大?会)"
    "|(?![\u4e00-\u9fff]))|各位(?:委员|代表|老师|教师|同事|同志|同学|成员|组员|队员|会员|理事|董事|监事|业主|家长|评委|专家|主任|部长|经理|组长)(?:代表|们)?(?!们?会)|(?<=请)大家"
)
_EVERYONE = (
    "(?i:everyone|everybody|all(?: (?:members|trustees|governors|councillors|cllrs|staff|directors|volunteers|officers|"
    "teams|leads|managers|devs|developers|engineers|teachers|leaders|present)|(?= to\\b)|$))(?!\\w)"
)
HEAD = (
    "(?:负责人(?!员)|副?总经理(?!助理)|副?经理(?!助理)|副?主任(?!务)|主管(?!部门|单位)|[组班队部科处院所站]?长(?![期效远度大短])|书记|"
    "领导(?!班子|小组)|代表(?!作|大会|团|队|性)|联络[员人]|联系人|骨干)(?!会(?![签同后前上议])|会议|办公室|级)"
)
"""Who heads or speaks for a unit, directly after it."""
EACH_UNIT = lazy(f"{_EACH}(?:{HEAD})?|{_ALL}|{_EVERYONE}")
"""All units of a kind, or all who head one: 各支部, 各部门经理; or all who are meant: Everyone, All trustees."""
_UNIT = lazy(
    r"[\u4e00-\u9fff]{1,8}(?:部|处|科|局|委|厂|站|所|队|馆|车间|公司|中心|小组|班组|项目组|工作组|办公室|综合办|学院|医院|分院|支队)"
    r"|[\u4e00-\u9fff]{0,4}(?:工会|妇联|学生会|居委会|业委会|村委会|家委会)|监事会|董事会|理事会|团委|党委|纪委"
    f"|{_EACH}"
)
_NO_UNIT = frozenset(
    _words("全部 内部 外部 局部 上部 下部 干部 总部 头部 底部 好处 益处 用处 何处 结局 布局 平局 开局 百科 学科 编委")
)


def looks_like_unit(text: str) -> bool:
    """Tell whether a text is clearly the Chinese name of a department or another unit: 安全部, 第一项目组."""
    return _UNIT.fullmatch(text) is not None and text not in _NO_UNIT


_GROUP = lazy(
    r"(?!.*[由请把将让])[\u4e00-\u9fff]{1,8}(?:[组室院校班社村镇乡]|(?<![催督承主协经代筹举])办|团委|党委|支部|委员会|理事会|居委会?|业委会|工会|学生会|街道|"
    r"物业|食堂|后勤|[甲乙]方|各方)|[\u4e00-\u9fff]{0,3}[镇乡村县区校院局厂]里|各[\u4e00-\u9fff]{1,6}|社区|团委|党委|工会|食堂|物业|后勤|保安|保洁|甲方|乙方|总包|分包|外包|厂家|厂商|供应商|监理|设计院?|施工|业主"
)
"""What a group is called where only owners can be: 年级组, 各楼层宿管, 监理."""


def looks_like_group(text: str) -> bool:
    """Tell whether a text is clearly a group where a list of owners is expected: 校医室, 各村, 总包."""
    return looks_like_unit(text) or _GROUP.fullmatch(text) is not None


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


_NO_NAME = lazy(
    r"[\d。！？!?%=<>+*]|^(?:the|an?|our|your|all|no|not|some|every|to|of|for|in|on|at|with|by|we|they|it|this|that|as|if|"
    r"when|is|was|are|will|more|most|please|about|after|before|until|from|there|and|or)\b|"
    "^(?:做|抓|加强|推进|落实|完成|组织|开展|提高|确保|进一步|继续|尽快|必须|应当|需要|请|不|没|已|将|要)|"
    f"{_ALL_CAME}",
    re.IGNORECASE,
)
_REPLY = lazy(
    r"(?:(?:dis)?agreed?|thanks|thank you|noted|yes|ok(?:ay)?|welcome|correct|approved|carried|passed|sorry|"
    "understood|done|"
    "同意|好的?|可以|不行|通过|反对|赞成|没有|谢谢|继续|收到|明白|待定|未定|另附|附后|见附件|见签到表|散会|休会|暂停|开始|抓紧|知道了?)[.!。！]?",
    re.IGNORECASE,
)
"""A reply after a colon, which is no name: Chair: agreed."""
_NOT_IN_NAMES = lazy(
    r"(?<![\w'’-])(?:w/|(?:[a-z]{2,}(?:ing|ed)|in|on|at|by|to|off|out|up|as|for|from|with|without|until|till|since|because|about|over|via|per|than|"
    r"both|all|each|none|nobody|only|again|also|too|not|no|yet|still|now|here|there|away|late|today|tonight|tomorrow|"
    r"his|her|their|my|our|your|its|this|that|these|those|who|which|he|she|they|him|them|is|are|was|were|be|been|being|"
    r"has|have|had|do|does|did|will|would|can|cannot|could|should|must|may|might|see|sees|saw|sent|sends|said|says|"
    r"gave|gives|got|came|comes|coming|went|goes|going|rang|called|rec[’']?d|received|known|expected|unwell|ill|sick|"
    r"apolog(?:y|ies)|apols|everyone|everybody|others?|several|various|usual|same|list(?:ed)?|register|attached|below|"
    r"above|tbc|tba|full|whole|entire|quorate|colleagues?|partner|wife|husband|mother|father)(?![\w'’-]))"
)
"""English words, in small letters, that are in no name where names are expected."""
_COUNTED = (
    "residents?|parishioners?|visitors?|observers?|guests?|students?|parents?|volunteers?|reporters?|journalists?|"
    "teachers?|tenants?|pupils?|public|press|(?:home|lease|free|land|lot |unit )?owners?|(?:lease|free|plot ?)holders?|"
    "neighbou?rs?"
)
_HAN_GROUP = (
    "(?:旁听的?|列席的?)?[\u4e00-\u9fff]{0,4}?(?:(?:群众|居民|村民|市民|公众|家长|业主|学生|记者|媒体|志愿者|住户|商户)(?:代表)?|"
    "(?:职工|员工|教师|党员|社区|楼栋|各界)代表)"
)
_HAN_NUMBER = r"(?:\d{1,4}|[一二两三四五六七八九十]{1,4})余?[人名位]"
_PUBLIC = lazy(
    r"(?:(?:about|around|approx\.?|some|\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) )+"
    r"(?:(?:other )?members? of (?:the )?(?:public|press|staff)(?: and (?:the )?(?:press|public))?|"
    rf"{_COUNTED}|(?:police|council|parish|school)? ?officers?)|(?:{_COUNTED}) ?[x×:] ?\d{{1,3}}|"
    r"(?:the )?(?:local )?(?:press|public)(?: and (?:the )?(?:press|public))?|"
    rf"{_HAN_GROUP}(?:约|近|共)?{_HAN_NUMBER}|{_HAN_NUMBER}{_HAN_GROUP}|旁听(?:人员)?{_HAN_NUMBER}",
    re.IGNORECASE,
)
"""People who are only counted: 4 members of the public, 群众代表3人."""
_CAPITALISED = lazy(rf"{_WORD}(?: (?:(?:de|van|von|da|der|la|bin|al) )*{_WORD}){{0,4}}")
_WORDS_MOST, _HAN_MOST, _HAN_STRICT = 5, 14, 4


def counts_people(text: str) -> bool:
    """Tell whether a text only counts people: 4 members of the public, the press, 群众代表3人."""
    return _PUBLIC.fullmatch(text) is not None


def can_be_name(text: str, *, strict: bool) -> bool:
    """Tell whether a text can be a name: 傅强, Bo, J. O'Hara, not "the Mayor"; `strict`: capitals, or few 汉字."""
    if counts_people(text):
        return True
    if bracket := re.fullmatch("(.+?)(?:[（(][^（）()]*[）)]|共?[0-9]{1,4}[人名位])", text):
        text = bracket[1]  # 质量部（三人）, 中层干部12人
    if not strict:
        text = re.sub(r"^the (?=[A-Z])", "", text)
    if not text.strip() or _NO_NAME.search(text) or _REPLY.fullmatch(text):
        return False
    if has_han(text):
        return 1 < len(text) <= (_HAN_STRICT if strict and "·" not in text else _HAN_MOST) or looks_like_name(text)
    if strict:
        return _CAPITALISED.fullmatch(HONORIFIC.sub("", text)) is not None
    words = text.split()
    return len(words) <= _WORDS_MOST and not says_something(text) and (len(words) < 2 or not text.islower())


def says_something(text: str) -> bool:
    """Tell whether a Latin text has a word that no name has: see email from Roy, both on holiday, her colleague."""
    return _NOT_IN_NAMES.search(text) is not None


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


Pinyin = Callable[[str], tuple[str, ...]]
"""Gives every pinyin of one 汉字, the most common one first (曾: ceng, zeng); () where it has none."""

MOST_SPELLINGS = 48
"""The most spellings of one name: enough for three 汉字 with three pinyin each."""


def silent(_: str) -> tuple[str, ...]:
    """Give no pinyin: names are then found by their 汉字 alone."""
    return ()


@dataclass(frozen=True)
class Sounds:
    """The pinyin of one name."""

    full: frozenset[str] = frozenset()
    """zhanghua; zengmin and cengmin."""
    given: frozenset[str] = frozenset()
    """The given name alone: hua."""
    initials: frozenset[str] = frozenset()
    """zh; zm and cm."""


NO_SOUNDS = Sounds()


def sounds_of(name: str, pinyin: Pinyin) -> Sounds:
    """Spell a name in pinyin; a name without 汉字, or with a 汉字 that has no pinyin, has no sounds."""
    if not has_han(name):
        return NO_SOUNDS
    each = [pinyin(char) if is_han(char) else (char.casefold(),) for char in name if not char.isspace()]
    if not all(each):
        return NO_SOUNDS
    spelled = list(islice(product(*each), MOST_SPELLINGS))
    family = family_length(name) if is_chinese_name(name) else 0
    return Sounds(
        frozenset("".join(syllables) for syllables in spelled),
        frozenset("".join(syllables[family:]) for syllables in spelled if family),
        frozenset("".join(syllable[0] for syllable in syllables) for syllables in spelled),
    )
