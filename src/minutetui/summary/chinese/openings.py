"""How a Chinese text can open, by which the pattern of its sentence is chosen.

A pattern is used only where the word is certainly a verb: 采纳率 and 批准后 open with none, and in 通过银行转账 it is a
preposition. The patterns are texts, so that only the first summary that needs one compiles it.
"""

from __future__ import annotations

import re
from functools import lru_cache

MANNER = r"(?:原则上?|一致|全票|(?:审议|讨论)(?:并|并且)?(?:一致|原则|全票|表决)?|表决|当场)?"
"""What may precede a verb of deciding: 一致同意."""

WITH_CLAUSE = r"(?:同意|不同意|要求|明确|确定|授权|责成)"
"""Verbs of deciding that a whole clause can follow: 同意由财务部牵头."""

WITH_OBJECT = r"(?:选举|推选|推举|补选|增选|采纳|批准|审定|议定|否决|听取|不予批准|不予通过|不予采纳)"
"""Verbs of deciding that only a thing can follow: with a verb later in the clause they belong to its subject."""

PASSING = r"(?:未|不)?通过"
"""Before a document it is a verb; else it may be a preposition."""

NOMINAL = (
    r"书|函|率|权|稿|票|度|性|值|者|方(?!案|式|法)|类|线|点|见|期|人|单|件|表(?!决)|会(?!议)|机制|后|前|时|的|之|与|和|及|或|、|因素|"
    r"情况|结果|意见|程序|流程|条件|范围|文件|文号|文书|机关|手续|事项|委托|管理|经营|代理|代表|比例|材料|依据|过|较|很|高|低|不符|"
    r"记录|纪要|日期|内容"
)
"""After a verb these make a noun of it, or the subject of another verb: 同意书, 批准后, 授权范围."""

FINITE = (
    r"须|应(?!急|收|付|用)|需(?!求)|要(?!求|点|素)|由|可(?!行|研)|不|得(?!分)|将|(?<!整)改(?!造|革|进|扩|建)|取消|完成|暂停|延|停(?!车)|统一|一律|"
    r"均(?!衡|价)|(?<!汇|通|申|填|上|简|周|月|日|年)报(?!告|表|价|销|名|废)|退|交(?!通|易|流|接)|归|进入|写入|列入|转(?!让)|即|提前|推迟|继续|重新|先|再|另|删|单独|放在|存"
)
"""Words that make a clause: after 的, or after a thing, they are what the sentence says."""

DOCUMENT = (
    r"了?(?:关于)?(?:《[^》]+》(?:（[^）]*）)?|[^，,。；;：:、的]{0,16}(?:方案|预算|决算|预案|办法|报告|计划|规划|规定|制度|章程|规则|细则|议案|提案|决议|草案|"
    r"名单|纪要|清单|意见|标准|合同|协议|申请|提议|动议|议程|人选|任命|修订稿|送审稿))(?:等[^，,。；;]{0,8})?"
)
"""What is passed: a document, up to the end of the clause."""

RESULTING = r".+(?:确定|选定|解决|落实|实现|降低|提高|形成|制定|编制|选取|完成|取得|执行|处理|推进|征求|修订|审核)"
"""A verb after something else: 招标确定方案 is no document."""

STRESSING = (
    r"(?:认为|指出|强调(?!性|句)|要求(?!书|较|过|高|低)|听取(?!会)|明确(?!性|度)|提出|希望(?!工程)|同意(?!书|率|票|方|见)|"
    r"肯定(?!性|句)|感谢(?!信|状|函))(?!的|后|之|者|与否)"
)
"""An emphasis that says itself what the meeting did."""

SAYING = ("认为", "指出", "强调", "要求", "明确", "提出")
"""Of these, those that a comma follows: 会议要求，…, but 会议希望各部门…"""

OBLIGING = (
    r"(?:要(?!求|点|素|件|么|闻|是|害|价|塞|道)|应(?!收|付|急|对|届|用|邀|聘|诉|税|变)|须(?!知)|必须|务必|不得|严禁|一律|"
    r"(?:各|全体|所有|有关)[^，,。；;]{1,20}(?:须|必须|务必|不得|要(?!求|点|素)|应(?!收|付|急|对|届|用)))"
)
"""An emphasis that asks for something: 会议要求."""

JUDGING = (
    r".{0,16}(?:(?<![但于还总凡只可若要既正])是(?!否)|意味着|有利于|不利于|总体(?:平稳|可控|良好|向好)|"
    r"基本(?:一致|完成|符合|达到|具备|满足|可行)|已具备|尚不)"
)
"""An emphasis that judges: 会议认为."""

DOING = (
    r"(?:完成|制定|制订|提交|提出|编制|编写|起草|组织|开展|召开|负责|落实|推进|协调|配合|跟踪|督促|督办|检查|核对|核实|核查|调研|评估|"
    r"优化|完善|建立|搭建|开发|测试|上线|部署|发布|印发|修订|修改|签订|签署|采购|招聘|培训|整理|汇总|梳理|研究|联系|沟通|发函|"
    r"补齐|补充|更新|升级|安装|采集|统计|分析|设计|确认|准备|安排|选定|启动|办理|报送|上报|跟进|反馈|支付|拟定|申请|验收|试点|"
    r"对接|排查|整改|公布|通知|增设|新增|调整|扩大|压缩|控制|选取|比选|谈判|续签|盘点|清理|定稿|开通|"
    rf"撰写|答复|审核|回复|公示|发放|收集|邀请|购置|更换|维修|拟订|草拟)(?!{NOMINAL}|员|费|工作)|每"
)
"""A task that opens with what is to be done, so that 由…负责 can precede it."""

CLAUSAL = (
    rf"{DOING}|(?:自|由(?!于|来)|对(?!方|象|手|公|讲)|将(?!军|来)|从(?!业|属|前)|按(?!钮|键)|在(?!职|建|途|线|册|岗)|向(?!导)|以(?!前|后|上|下|往)|"
    r"采用|采取|采纳|选用|设立|成立|聘请|聘任|任命|免去|解聘|推荐|授予|取消|撤销|停止|停用|停产|终止|中止|暂停|暂缓|暂不|推迟|延长|提高|降低|增加|减少|"
    r"保留|恢复|维持|接受|退回|购买|租用|出售|转让|追加|拨付|收取|实行|实施|执行|试行|施行|推行|举办|举行|参加|加入|退出|继续|"
    r"委托|指定|指派|拆除|改造|改用|关闭|开放|开设|增补|缩短|统一|不再|不予|先)"
    rf"(?!{NOMINAL})"
)
"""A decision that is a clause certainly, so that 会议决定 and a comma can precede it."""

_DAY = (
    r"(?:\d{4}年|[今明本次]年)?(?:\d{1,2}月(?:\d{1,2}[日号]|[初底末]|[上中下]旬)?|[本下今明]?[周月年][初底末]|[本下]个?[周月](?:[一二三四五六日])?|"
    r"[一二三四本下]季度末?|元旦|春节|国庆)"
)
DATED_CLAUSE = rf"(?:{_DAY}(?:之?前|以前|前后|起|后)?[，,]?)?(?:{CLAUSAL})"
"""The same, also where it says first by or from when: 12月10日前完成改造."""


def adopts(text: str) -> bool:
    """Tell whether a decision opens with a verb that says itself what the meeting did: 同意…, 审议通过…."""
    clause = re.split("[，,。；;：:]", text)[0]
    told = re.match(rf"{MANNER}(?P<verb>{WITH_CLAUSE}|{WITH_OBJECT}|{PASSING})", clause)
    if told is None or not clause[told.end() :] or re.match(NOMINAL, clause[told.end() :]):
        return told is not None and text[told.end() :][:1] in ("：", ":", "，", ",")
    rest = clause[told.end() :]
    if re.fullmatch(WITH_CLAUSE, told["verb"]) and re.match(CLAUSAL, rest):
        return True
    if "的" in rest and re.search(FINITE, rest.rpartition("的")[2]):
        return False
    if re.fullmatch(WITH_CLAUSE, told["verb"]):
        return True
    bare_passing = re.fullmatch(PASSING, told[0]) is not None
    return _names_a_document(text, rest) if bare_passing else not re.search(FINITE, rest)


def _names_a_document(text: str, rest: str) -> bool:
    """Tell whether what is passed is a document, and no means to do what follows: 通过比选方案，确定供应商."""
    following = text[text.index(rest) + len(rest) :].lstrip("，, ")
    named = re.fullmatch(DOCUMENT, rest) is not None and (rest.startswith("《") or not re.match(RESULTING, rest))
    following = following.removeprefix("自")
    return named and not re.match(CLAUSAL, following) and not re.match(f"{WITH_CLAUSE}|{WITH_OBJECT}", following)


def untold(text: str, word: str) -> str:
    """Take a word off the beginning of a text, before which it will be printed: 决定：采用甲 after 决定：.

    Without a mark after it only the verb 决定 goes: 讨论稿 and 决定性 are other words.
    """
    told = word_pattern(word).match(text) if word else None
    return text[told.end() :] if told and text[told.end() :].strip() else text


@lru_cache(maxsize=256)
def word_pattern(word: str) -> re.Pattern[str]:
    """Give the pattern of a word at the beginning of a text that repeats it."""
    glued = rf"|(?<=决定)(?!{NOMINAL}|于|论|了|着)" if word == "决定" else ""
    return re.compile(rf"(会议)?{re.escape(word)}(\s*[：:，,]\s*{glued})", re.IGNORECASE)
