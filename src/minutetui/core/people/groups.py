"""What groups of people are called: units, all units of a kind, everyone, and people who are only counted."""

from __future__ import annotations

import re

from minutetui.core.text.numerals import HAN, IN_WORDS, number
from minutetui.core.text.patterns import lazy
from minutetui.core.text.verbs import words

_EACH = (
    "各(?:有关|相关)?(?:(?:[组班村科处部队楼片校院所站店厂]|网格)长(?![期效远度大短])|部门|单位|[科处股]室|车间|班[组级]|班(?![长次车会费组级子前后])|园区|校区|分园|工段|分公司|公司|支部|学院|社区|小组|项目[部组]|街道|学校|年级组?|病区|村组|"
    "村(?:党?支部)?(?:支?书记?|主任|文书|会计|两委|组长)|科科长|处处长|班班主任|班班长|组组长|部部长|"
    "村(?![民庄规容史支文级里])|教研组|学科组|乡镇|镇(?!长)|楼栋|楼层|门店|网点|片区|中队|大队|支行|院系|系(?![统列数]))"
)

_ALL = (
    "全体(?:[\u4e00-\u9fff]{0,4}?(?:人员|员工|职工|成员|组员|队员|委员|党员|干部|教师|教职工|护士长?|医生|医护|家长|业主|经理|主任|[班组科队部处]长|同事|同志|社员)(?!大?会)"
    "|(?![\u4e00-\u9fff]))|各位(?:委员|代表|老师|教师|同事|同志|同学|成员|组员|队员|会员|理事|董事|监事|业主|家长|评委|专家|主任|部长|经理|组长)(?:代表|们)?(?!们?会)|(?<=请)大家"
)

GROUPS_ALONE = ("staff", "team", "volunteers", "trustees", "governors", "members", "stewards", "parents")
"""Groups that a task can begin with, without a word for all of them: Staff to read it, Team - tidy up."""
_EVERYONE = (
    "(?i:everyone|everybody|all(?: (?:members|trustees|governors|councillors|cllrs|staff|directors|volunteers|officers|"
    "teams|leads|managers|devs|developers|engineers|teachers|leaders|present|residents|tenants|parents|players|owners|"
    "attendees|parties|coaches|captains|drivers|pupils|students|partners|departments|branches|wardens|stewards|helpers|"
    "colleagues|of us|(?:committee|board|council|team|crew|staff|panel) members|"
    "(?:team|department|unit|section) (?:leads|leaders|heads))|(?= to\\b| [-–—] )|$)|"
    rf"(?:{'|'.join(GROUPS_ALONE)})(?= to (?!be\b)| [-–—] (?!\S+ (?:\S+ )?(?:to|will) )))(?!\w)"
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

_NO_UNIT = words(
    "全部 内部 外部 局部 上部 下部 干部 总部 头部 底部 好处 益处 用处 何处 结局 布局 平局 开局 百科 学科 编委"
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


_COUNTED = (
    "residents?|parishioners?|visitors?|observers?|guests?|students?|parents?|volunteers?|reporters?|journalists?|"
    "teachers?|tenants?|pupils?|public|press|(?:home|lease|free|land|lot |unit )?owners?|(?:lease|free|plot ?)holders?|"
    "neighbou?rs?"
)

_KIND = "trainee|student|prospective|potential|visiting|associate|co-opted|new|local|parent|staff"
_OF_KIND = (
    rf"(?:{_KIND}) (?:governors?|nurses?|midwi(?:fe|ves)|teachers?|doctors?|councillors?|trustees?|officers?|members?|"
    r"directors?|engineers?|surveyors?|volunteers?|residents?)|trainees?|apprentices?|interns?|cadets?"
)
"""Of what kind people are who are only counted: trainee governors."""

_HAN_GROUP = (
    "(?:旁听的?|列席的?)?[\u4e00-\u9fff]{0,4}?(?:(?:群众|居民|村民|市民|公众|家长|业主|学生|记者|媒体|志愿者|住户|商户)(?:代表)?|"
    "(?:职工|员工|教师|党员|社区|楼栋|各界)代表)"
)

_HAN_NUMBER = r"(?:\d{1,4}|[一二两三四五六七八九十]{1,4})余?[人名位]"

_PUBLIC = lazy(
    r"(?:(?:about|around|approx\.?|some|\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) )+"
    r"(?:(?:other )?members? of (?:the )?(?:public|press|staff)(?: and (?:the )?(?:press|public))?|"
    rf"{_COUNTED}|{_OF_KIND}|(?:police|council|parish|school)? ?officers?)|(?:{_COUNTED}) ?[x×:] ?\d{{1,3}}|"
    r"(?:the )?(?:local )?(?:press|public)(?: and (?:the )?(?:press|public))?|"
    rf"{_HAN_GROUP}(?:约|近|共)?{_HAN_NUMBER}|{_HAN_NUMBER}{_HAN_GROUP}|(?:旁听|列席)(?:人员)?{_HAN_NUMBER}",
    re.IGNORECASE,
)
"""People who are only counted: 4 members of the public, 群众代表3人."""
_NUMBER = lazy(rf"\d{{1,4}}|\b{IN_WORDS}\b|{HAN}(?=余?[人名位])", re.IGNORECASE)


def counts_people(text: str) -> bool:
    """Tell whether a text only counts people: 4 members of the public, the press, 群众代表3人."""
    return _PUBLIC.fullmatch(text) is not None


def how_many(text: str) -> int:
    """Tell how many a list of people means by one entry: 4 for 4 members of the public, 3 for 群众代表3人, else 1."""
    said = _NUMBER.search(text) if counts_people(text) else None
    return number(said[0].casefold()) if said else 1
