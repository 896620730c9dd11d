"""How a text can open, by which the pattern of its sentence is chosen: verbs, as data.

Patterns are kept as text, so that they are compiled by the first summary that needs them and not at every start.
"""

from __future__ import annotations

ADOPTING_ZH = (
    r"(原则上?|审议|讨论|表决|会议)?(同意|通过|采纳|批准|审定|明确|确定|议定|要求|授权|否决|不同意|暂缓|听取|责成)"
)
"""A decision that says itself what the meeting did: 同意…, 审议通过…"""

STRESSING_ZH = r"(认为|指出|强调|要求|听取|明确|提出|希望|同意|肯定|感谢)"
"""An emphasis that says itself what the meeting did."""

SAYING_ZH = ("认为", "指出", "强调", "要求", "明确", "提出")
"""Of these, those that a comma follows: 会议要求，…, but 会议希望各部门…"""

OBLIGING_ZH = r"(要|应|须|必须|务必|不得|严禁|一律|各部门|各单位)"
"""An emphasis that asks for something: 会议要求."""

JUDGING_ZH = r"(.{0,12}(是|意味着|有利于|不利于|总体|基本|已具备|尚不))"
"""An emphasis that judges: 会议认为."""

DOING_ZH = (
    r"(完成|制定|制订|提交|提出|编制|编写|起草|组织|开展|召开|负责|落实|推进|协调|配合|跟踪|督促|督办|检查|核对|核实|核查|调研|评估|"
    r"优化|完善|建立|搭建|开发|测试|上线|部署|发布|印发|修订|修改|签订|签署|采购|招聘|培训|整理|汇总|梳理|研究|联系|沟通|发函|"
    r"补齐|补充|更新|升级|安装|采集|统计|分析|设计|确认|准备|安排|选定|启动|办理|报送|上报|跟进|反馈|支付|拟定|申请|验收|试点|"
    r"对接|排查|整改|公布|通知|增设|新增|调整|扩大|压缩|控制|选取|比选|谈判|续签|盘点|清理|定稿|开通|每)"
)
"""A task that opens with what is to be done, so that 由…负责 can stand before it."""

DOING_EN = frozenset(
    """
    accept add address adopt advise agree align allocate amend analyse analyze announce appoint approach
    approve arrange ask assess attend audit authorise authorize award brief bring build buy call carry cease
    chair change chase check choose circulate clarify clean clear close collect commission compare complete
    conduct configure confirm consult contact continue convene coordinate correct count cover create cut deal
    decide decline defer define deliver demonstrate deploy design develop discuss distribute document draft
    draw effect employ enable encourage endorse engage enter escalate establish evaluate examine explain
    explore extend file finalise finalize find finish fix follow fund gather get give go grant handle help
    hire hold host identify implement improve increase inform inspect install instruct interview introduce
    invest investigate invite issue join keep launch lead learn lease let liaise lift limit list listen look
    lower maintain make measure meet migrate monitor move negotiate note notify obtain offer open order
    organise organize outline oversee pause pay phase pick pilot place plan postpone prepare present proceed
    procure produce propose provide publish purchase pursue put raise ratify reach rearrange receive recommend
    record recruit redraft reduce refer refuse reject release remind remove rename renegotiate renew repair
    repeat replace reply report request require rerun reschedule reset resolve respond restore retain return
    review revise rewrite ring roll run schedule scope see seek select sell send set settle share ship show sign
    simplify sort speak speed split standardise standardize start stop submit summarise summarize support
    survey suspend switch table take talk teach tell tender terminate test tidy track train transcribe
    transfer translate trial try understand unify update upgrade upload use validate verify visit waive win
    withdraw work write
    """.split()  # noqa: SIM905  a list of words reads better than a list of strings
)
"""Verbs that decisions and tasks open with: `approve the budget`, `draft the contract`."""

FOR_EN = frozenset({"ask", "apply", "call", "pay", "prepare", "search", "tender", "arrange", "plan", "seek"})
"""Verbs that go with `for`; any other of the words above is a noun before it."""

BOTH_EN = frozenset(
    {"book", "cost", "email", "file", "label", "log", "mail", "map", "mark", "phone", "post", "print", "scan", "text"}
)
"""Words that are nouns as often: verbs only before a word that makes a noun of what follows: `email the members`."""

NOUN_TOO_EN = frozenset(
    """
    audit award budget call change check cover cut draft estimate fund grant increase issue lease limit list move note
    offer order pilot place plan purchase record release repair report request return review schedule start survey
    switch table test transfer trial update upgrade visit
    """.split()  # noqa: SIM905
)
"""Words that are nouns before what became of them: `lease renewed for a year`."""

DETERMINERS_EN = frozenset(
    "a all an any both each every her his it its our that the their them these this those".split()  # noqa: SIM905
)

DONE_EN = {
    "agreed": "agreed",
    "approved": "approved",
    "accepted": "accepted",
    "adopted": "adopted",
    "appointed": "appointed",
    "authorised": "authorised",
    "authorized": "authorized",
    "confirmed": "confirmed",
    "declined": "declined",
    "deferred": "deferred",
    "endorsed": "endorsed",
    "noted": "noted",
    "ratified": "ratified",
    "received": "received",
    "rejected": "rejected",
    "resolved": "resolved",
    "decided": "decided",
}
"""Verbs in the past that a decision opens with: `Approved the budget`."""

REPORTING_EN = frozenset(
    """stressed emphasised emphasized noted reported explained added confirmed suggested proposed warned argued
    agreed objected replied reminded stresses notes reports explains adds confirms suggests proposes""".split()  # noqa: SIM905
)
"""Verbs of saying that `that` can follow."""

FINITE_EN = (
    r"^(?!.*:$)\S+( \S+){0,14}? (is|are|was|were|be|been|has|have|had|must|should|shall|will|would|"
    r"can|cannot|could|may|might|needs?|does|do|did|remains?|requires?|continues?)\b"
)
"""A clause: a subject and a verb, so that `that` can stand before it."""

NOUN_EN = r"[A-Z][a-z]+(tion|sion|ment|val|sal|ance) of "
"""A noun for what is to be done, whose capital is only that of a beginning: `Adoption of the policy`."""

FUNCTION_EN = frozenset(
    """
    the a an it this that these those we they there all any each every both no our its their his her some most
    one two three four five six seven eight nine ten eleven twelve not
    work payments staff members
    """.split()  # noqa: SIM905  a list of words reads better than a list of strings
)
"""Words whose capital is only that of a sentence's beginning."""


def opens_with_verb(text: str) -> bool:
    """Tell whether an English text opens with what is to be done: `draft the lease`, not `lease for the quay`."""
    first, _, rest = text.strip().casefold().partition(" ")
    if first in BOTH_EN:
        return rest.partition(" ")[0] in DETERMINERS_EN
    done = first in NOUN_TOO_EN and rest.partition(" ")[0].endswith("ed")
    noun = done or rest.startswith("of ") or (rest.startswith("for ") and first not in FOR_EN)
    return first in DOING_EN and bool(rest) and not noun
