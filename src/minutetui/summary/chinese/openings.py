"""How a Chinese text can open, by which the pattern of its sentence is chosen.

The patterns are texts, so that only the first summary that needs one compiles it.
"""

from __future__ import annotations

ADOPTING = (
    r"(原则上?|审议|讨论|表决|会议)?(同意|通过|采纳|批准|审定|明确|确定|议定|要求|授权|否决|不同意|暂缓|听取|责成)"
)
"""A decision that says itself what the meeting did: 同意…, 审议通过…"""

STRESSING = r"(认为|指出|强调|要求|听取|明确|提出|希望|同意|肯定|感谢)"
"""An emphasis that says itself what the meeting did."""

SAYING = ("认为", "指出", "强调", "要求", "明确", "提出")
"""Of these, those that a comma follows: 会议要求，…, but 会议希望各部门…"""

OBLIGING = r"(要|应|须|必须|务必|不得|严禁|一律|各部门|各单位)"
"""An emphasis that asks for something: 会议要求."""

JUDGING = r"(.{0,12}(是|意味着|有利于|不利于|总体|基本|已具备|尚不))"
"""An emphasis that judges: 会议认为."""

DOING = (
    r"(完成|制定|制订|提交|提出|编制|编写|起草|组织|开展|召开|负责|落实|推进|协调|配合|跟踪|督促|督办|检查|核对|核实|核查|调研|评估|"
    r"优化|完善|建立|搭建|开发|测试|上线|部署|发布|印发|修订|修改|签订|签署|采购|招聘|培训|整理|汇总|梳理|研究|联系|沟通|发函|"
    r"补齐|补充|更新|升级|安装|采集|统计|分析|设计|确认|准备|安排|选定|启动|办理|报送|上报|跟进|反馈|支付|拟定|申请|验收|试点|"
    r"对接|排查|整改|公布|通知|增设|新增|调整|扩大|压缩|控制|选取|比选|谈判|续签|盘点|清理|定稿|开通|每)"
)
"""A task that opens with what is to be done, so that 由…负责 can stand before it."""
