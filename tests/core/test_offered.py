"""A plain line that gives somebody a task is offered as an action; what people said or did is not."""

from __future__ import annotations

import pytest

from helpers_capture import added, language_of, scene
from minutetui.core.capture import read
from minutetui.core.capture.parse import TYPED_FIELDS

TASKS = [
    ("请采购部每周五向王总报一次进度", "采购部"),
    ("要求采购部每月底报一次损耗率", "采购部"),
    ("招标公告由采购部会同李明于12月15日前挂网", "采购部、李明"),
    ("各部门12月3日下班前把费用明细报财务部", "各部门"),
    ("李明排好值班表,元旦前印发", "李明"),
    ("王芳负责12月4日起公示,公示期5个工作日", "王芳"),
    ("李明会同王芳重新论证,春节前再上会", "李明、王芳"),
    ("责成采购部一周内拿出合同修改意见", "采购部"),
    ("安排采购部核实后报张华", "采购部"),
    ("旧货架清单请采购部12月8日前摸清", "采购部"),
    ("王芳跟进,下周例会通报结果", "王芳"),
    ("李明12月20日前提交盘点报告", "李明"),
    ("请各部门负责人周五前签订责任书", "各部门负责人"),
    ("Ann to walk the path before Christmas", "Ann Lee"),
    ("Director will pay the invoice by Friday", "Ann Lee"),
    ("Everyone to send comments by 4 December", "Everyone"),
    ("Ann and Bo to draft the response by 15 January", "Ann Lee、Bo Chen"),
    ("Bo must file the return", "Bo Chen"),
    ("Bo agreed to ask the school", "Bo Chen"),
    ("Quotes for the roof, Ann, by 18 December", "Ann Lee"),
    ("Bo to chase the insurer, Ann to pay the excess", "Bo Chen、Ann Lee"),
]


@pytest.mark.parametrize(("text", "owners"), TASKS)
def test_a_plain_line_that_gives_a_task_is_offered_as_the_action_that_it_is_with_its_sign(
    text: str, owners: str
) -> None:
    here = scene(language_of(text))
    choices = read(text, here).choices
    assert added(text, here).tag == "note"
    assert choices is not None
    assert choices.of == "task"
    offered, signed = added(choices.rows[0].insert, here), added(f"> {text}", here)
    assert offered.tag == "action"
    assert "、".join(offered.owners) == owners
    if not text.startswith(("要求", "责成", "安排")):  # which are no part of the task
        assert [getattr(offered, name) for name in TYPED_FIELDS] == [getattr(signed, name) for name in TYPED_FIELDS]


@pytest.mark.parametrize(
    "text",
    [
        *("王芳传达了安全会议精神", "李明汇报盘点情况,缺少12台", "李明答复已发到10月,11月的下周发"),
        *("采购部12月3日前已报送", "采购部反映12月底前完成有困难", "李明认为应在月底前完成", "王芳建议请第三方评估"),
        *("采购部上周五前完成了排查", "采购部没有在11月底前会签", "如果采购部12月底前不批,就再上会"),
        *("采购部12月底前能否完工?", "今年由采购部牵头做的预算偏差较大", "货架由供应商免费更换", "损耗率由18%降到12%"),
        *("请假制度要修订", "李明请假,由副经理代", "该议案由李明撤回", "李明回来后再议", "张总尽快"),
        *("Ann walked the path before Christmas", "Ann said the bus will stop at the school"),
        *("Bo reported that the bank has still to reply", "Bo read out a letter from the county to residents"),
        *("The contractor will start on Monday", "The path is to be closed by the county by Friday"),
        *("Members want to see the accounts before January", "Bo was due to pay by Friday"),
        *("Ann is unable to attend until January", "Ann would like to see a plan by January"),
        *("Bo already agreed to ask the school", "Nobody will take this", "Bo asked whether work will start by March"),
    ],
)
def test_what_people_said_or_did_and_what_nobody_known_has_to_do_is_not_offered(text: str) -> None:
    reading = read(text, scene(language_of(text)))
    assert reading.choices is None or reading.choices.of != "task"
