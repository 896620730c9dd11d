"""Words for what somebody is, a function or an office, and for the unit that somebody is from."""

from __future__ import annotations

import re
from functools import lru_cache

from minutetui.core.people.calling import TITLES
from minutetui.core.text.patterns import lazy

_UNIT_ALONE = (
    r"(?:estates?|facilities|finance|accounts|legal|hr|human resources|i\.?t\.?|ict|people and culture|procurement|"
    r"payroll|marketing|comms|communications|operations|ops|planning|highways|housing|maintenance|catering|housekeeping|"
    r"customer services?|pharmacy|radiology|pathology|nursing|(?:adult |children['’]s )?social care|public health|"
    r"environmental health|compliance|governance|safeguarding|fundraising|logistics|manufacturing|r&d|"
    r"public relations|building control|admissions|timetabling|youth services)"
)
_SUBJECT = (
    r"(?:(?!apol)[a-z]{2,}(?:ology|ography|istry|omics|atrics|paedics|istics)|maths|mathematics|physics|classics|politics|"
    r"humanities|philosophy|astronomy|botany|english|languages|history|music|arts?|drama|computing|medicine|law|crafts|design|"
    r"technology|textiles|p\.?e\.?|r\.?e\.?|sixth form|(?:[a-z]{4,} )?(?:sciences?|studies|education|engineering))"
)
"""What somebody teaches, studies or works in: a unit only beside the name of a person."""
_UNITS_ALONE = rf"(?:the )?{_UNIT_ALONE}(?:(?: (?:and|&) | ?/ ?){_UNIT_ALONE})?"
_IS_UNIT_ALONE = lazy(rf"{_UNITS_ALONE}|{_SUBJECT}(?: (?:and|&) {_SUBJECT})?", re.IGNORECASE)
"""Units in words that are no name of a person: Estates, Adult Social Care, Finance and HR, Biology."""
_UNIT = lazy(
    r"((?<!干)部|部门|单位|处|科|股|室|组|站|所|队|馆|中心|公司|集团|办公室|委员会|[居村业]委会|"
    r"(?<![主承督协经举待])办|车间|班组|局|院|厂|大学|学院|街道|支部|分会|协会|"
    r"事务所|研究所|(?:公司|集团|院|局|校|厂|行|市|县|区)领导|"
    r"department|dept|team|office|group|division|unit|committee|council|university|college|association|society|"
    r"ministry|\b(?:water|highways|police|bank|trust|school|hospital|energy|housing|insurance|solicitors|architects|"
    r"surveyors|"
    r"consult(?:ing|ants)|builders|contractors|services|systems|solutions|software|authority|agency|institute|"
    r"foundation|"
    r"partnership|llp)|\w (?:management|propert(?:y|ies)|electrical|plumbing|roofing|construction|landscaping|"
    r"scaffolding|engineering|developments|estates|holdings|catering|cleaning|logistics|technologies|international)|"
    r"(?:&|\band) (?:co|sons?|partners|associates)\.?|ltd\.?|limited|inc\.?|plc|llc|gmbh)$|"
    r"^(?:university|college|institute|ministry|department|bank|city) of\b|"
    rf"^{_UNITS_ALONE}$|"
    "^(物业|社区|居委|村委|业委会|财务|法务|人事|行政|技术|质检|安监|采购|销售|市场|仓储|生产|设备|后勤|工会|食堂|保洁|绿化|门卫|"
    "监理方?|设计方?|施工方?|总包|分包|水电|土建|消防|弱电|勘察|造价|业主|"
    "[甲乙丙丁我对]方|厂家|供应商|工程|运维|客服|宣传|保卫)$",
    re.IGNORECASE,
)
_ROLE = lazy(
    r"(员|师|秘书|代表|助理|负责人|书记|董事长|总裁|主席|委员|director|manager|lead|leader|head|chair|chairman|"
    r"chairwoman|"
    r"chairperson|secretary|engineer|officer|clerk|president|treasurer|analyst|developer|designer|assistant|supervisor|"
    r"consultant|coordinator|planner|buyer|mayor|councillor|trustee|governor|member|auditors?|adviser|advisor|deputy|\brep|representative|"
    r"attorney|solicitor|lawyer|barrister|counsel|surveyor|architect|accountants?|bookkeeper|contractor|inspector|"
    r"pharmacist|nurse|midwife|paramedic|therapist|psychologist|scientist|technician|headteacher|registrar|"
    r"administrator|specialist|executive|commissioner|controller|superintendent|caretaker|librarian|practitioner|"
    r"technologist|economist|statistician|customer|supplier|observer|sponsor|investor|donor|resident|neighbour)$"
    r"|^(head|chair|director|vice|deputy|assistant|chief|c[a-z]o)\b|"
    r"^(?:dean|professor|lecturer|reader|teacher|master|provost|rector|bishop|warden|curator|keeper|fellow|minister|"
    r"student|pupil|clerk|secretary|advis[eo]r|trustee|governor|treasurer|president) "
    r"(?:of|in|for|at|to)\b|^(?:professor|lecturer|teacher|historian|[a-z]{3,}ologist)$|"
    "(大副|二副|主编|总编|政委|干部|董秘|证代|独董|董事|监事|理事|民警|顾问|合伙人|专家|积极分子|发展对象|(?:规培|研究|博士|硕士|本科|大学|实习|进修|见习|选调|定向)生|志愿者|社工|义工|护工|护士|村官|博士后|网格长|楼组?长|审计|家属|家长|业主|"
    "住户|村民|监理|记者|保安|翻译|联络人|经办人|当事人|律师)$",
    re.IGNORECASE,
)


@lru_cache(maxsize=128)
def says_what(text: str) -> bool:
    """Tell whether a text names a function or a unit."""
    return bool(_ROLE.search(text) or _UNIT.search(text)) or text.endswith(TITLES)


def says_role(text: str) -> bool:
    """Tell whether a text names a function or an office."""
    return _ROLE.search(text) is not None or text.endswith(TITLES)


def says_unit(text: str) -> bool:
    """Tell whether a text names a unit."""
    return _UNIT.search(text) is not None and (not text.endswith(TITLES) or text == "施工")


def is_from(text: str) -> bool:
    """Tell whether a text beside a name is the unit that somebody is from, and not what somebody is."""
    return (says_unit(text) or is_unit_alone(text)) and not says_role(text)


def is_unit_alone(text: str) -> bool:
    """Tell whether a text is a unit that a list can name, too, for those who come from it: Estates."""
    return _IS_UNIT_ALONE.fullmatch(text) is not None
