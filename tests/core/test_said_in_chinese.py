"""Chinese lines as they are typed in a hurry: who does it and by when, motions without brackets, who came or went."""

from __future__ import annotations

import pytest

from helpers_capture import scene
from minutetui.core.capture import read, typed
from minutetui.core.capture.reading import Add, Attend
from minutetui.core.capture.typed import says

TASKS = [
    ("》小张和小李一起点库存，国庆前搞完", "一起点库存", "张华, 李明", "国庆前搞完"),
    ("》张总核一下水费，下下周一给结果", "核一下水费", "张华", "下下周一给结果"),
    ("》王芳回来后把协议交法务", "把协议交法务", "王芳", "回来后"),
    ("》找备用场地，李明负责，争取年前定下来", "找备用场地", "李明", "争取年前定下来"),
    ("》张华、李明下月10号去现场看一趟", "去现场看一趟", "张华, 李明", "下月10号"),
    ("》李明抓紧落实，下周五汇报", "抓紧落实", "李明", "下周五汇报"),
    ("》给水务局回电话，李明", "给水务局回电话", "李明", ""),
    ("》院墙先补上，老张，明天", "院墙先补上", "张华", "明天"),
    ("》催押金，由王芳办，周四前", "催押金", "王芳", "周四前"),
    ("》物业费催缴，老王盯着，12月中旬", "物业费催缴", "王芳", "12月中旬"),
    ("》租约续签-李明-12.15", "租约续签", "李明", "12.15"),
    ("》让王芳问问消防队，这两天", "问问消防队", "王芳", "这两天"),
    ("》每周一王芳发周报", "发周报", "王芳", "每周一"),
    ("》每月5号李明对账", "对账", "李明", "每月5号"),
    ("》王芳：修空调（越快越好）", "修空调", "王芳", "越快越好"),
    ("》春节前把旧电脑清掉 ＠王芳", "把旧电脑清掉", "王芳", "春节前"),
    ("》王芳周末前把发票贴好", "把发票贴好", "王芳", "周末前"),
    ("》采购部12月5日前报预算给李明", "报预算给李明", "采购部", "12月5日前"),
    ("》小张联系一下保险公司，月中前给个说法", "联系一下保险公司", "张华", "月中前给个说法"),
    ("》每月底李明报一次库存", "报一次库存", "李明", "每月底"),
    ("》换服务器，王芳跟，过完年", "换服务器", "王芳", "过完年"),
    ("》供暖前修好东楼暖气 ＠李明", "修好东楼暖气", "李明", "供暖前"),
    # Not certain who does it: the text stays.
    ("》小李庄桥维修", "小李庄桥维修", "", ""),
    ("》老王头饭馆结账", "老王头饭馆结账", "", ""),
    ("》张华新去社保局", "张华新去社保局", "", ""),
    ("》李明负责的项目结算", "李明负责的项目结算", "", ""),
    ("》李明先进事迹报告会", "李明先进事迹报告会", "", ""),
    ("》李明一起事故的处理", "李明一起事故的处理", "", ""),
    ("》李明出台的办法修订", "李明出台的办法修订", "", ""),
    ("》李明来的那批货验一下", "李明来的那批货验一下", "", ""),
    ("》李明把关不严，通报", "李明把关不严，通报", "", ""),
    ("》安排李明的体检", "安排李明的体检", "", ""),
    ("》让利幅度控制在5%", "让利幅度控制在5%", "", ""),
    ("》转告王芳，李明", "转告王芳，李明", "", ""),
    ("》表扬先进，李明", "表扬先进，李明", "", ""),
    ("》食堂菜价公示-张华新", "食堂菜价公示-张华新", "", ""),
    ("》材料找行政，王老板管", "材料找行政，王老板管", "", ""),
    # Not certain when: the text stays.
    ("》春节前后的值班表 ＠王芳", "春节前后的值班表", "王芳", ""),
    ("》做好会前准备", "做好会前准备", "", ""),
    ("》加强节前检查", "加强节前检查", "", ""),
    ("》12月5日通知修订", "12月5日通知修订", "", ""),
    ("》每月工资条发放", "每月工资条发放", "", ""),
    ("》目前存在的问题整改", "目前存在的问题整改", "", ""),
    ("》整改完再说，目前", "整改完再说，目前", "", ""),
    ("》整理会议纪要（11月20日）", "整理会议纪要（11月20日）", "", ""),
    ("》现场复查，以后每次都拍照", "现场复查，以后每次都拍照", "", ""),
    ("》每周通知栏更新", "每周通知栏更新", "", ""),
    ("》节后复工方案", "节后复工方案", "", ""),
    ("》货款，验收后付", "货款，验收后付", "", ""),
    ("》王芳每周的周报格式改一下", "王芳每周的周报格式改一下", "", ""),
]


@pytest.mark.parametrize(("text", "words", "owners", "due"), TASKS)
def test_a_task_says_who_does_it_and_by_when(text: str, words: str, owners: str, due: str) -> None:
    here = scene("zh")
    act = read(text, here).act
    assert isinstance(act, Add)
    line = act.line
    assert (line.tag, line.text, ", ".join(line.owners), line.due) == ("action", words, owners, due)
    assert says(typed(line, here), line, here)


DECISIONS = [
    ("＝动议撤回：外聘顾问（李明提）", "外聘顾问", "withdrawn", "李明", ""),
    ("＝仓库搬迁暂缓，等评估报告", "仓库搬迁暂缓，等评估报告", "deferred", "", ""),
    ("＝车位改造先缓一缓，等预算下来", "车位改造先缓一缓，等预算下来", "deferred", "", ""),
    ("＝买两台打印机，不超8000，张华提，李明附，全同意", "买两台打印机，不超8000", "carried", "张华", "李明"),
    ("＝加班按1.5倍，没人反对", "加班按1.5倍", "carried", "", ""),
    ("＝年会放在1月16日，没人有意见", "年会放在1月16日", "carried", "", ""),
    ("＝绿化外包，大家都同意", "绿化外包", "carried", "", ""),
    ("＝新考勤办法，3票赞成4票反对，没过", "新考勤办法", "lost", "", ""),
    ("＝茶歇取消，王芳提的，大家没意见", "茶歇取消", "carried", "王芳", ""),
    # These are decisions, and say nothing of a vote.
    ("＝暂不涨租金，等市场稳定", "暂不涨租金，等市场稳定", None, "", ""),
    ("＝原则同意暂缓施工", "原则同意暂缓施工", None, "", ""),
    ("＝不再暂缓", "不再暂缓", None, "", ""),
    ("＝王总没意见", "王总没意见", None, "", ""),
    ("＝李明提拔为组长", "李明提拔为组长", None, "", ""),
    ("＝暂缓期满后复工", "暂缓期满后复工", None, "", ""),
    ("＝付款暂缓，等发票到了再付", "付款暂缓，等发票到了再付", None, "", ""),
    ("＝没人反对就执行", "没人反对就执行", None, "", ""),
    ("＝意见箱设在一楼，没有意见也要回复", "意见箱设在一楼，没有意见也要回复", None, "", ""),
    ("＝大家都同意的方案下周公布", "大家都同意的方案下周公布", None, "", ""),
    ("＝发票附后，李明提供", "发票附后，李明提供", None, "", ""),
    ("＝撤回动议须书面提出", "撤回动议须书面提出", None, "", ""),
    ("＝动议通过后三天内公示", "动议通过后三天内公示", None, "", ""),
    ("＝方案没过会", "方案没过会", None, "", ""),
]


@pytest.mark.parametrize(("text", "words", "result", "moved", "seconded"), DECISIONS)
def test_a_decision_says_how_its_motion_went(
    text: str, words: str, result: str | None, moved: str, seconded: str
) -> None:
    here = scene("zh")
    act = read(text, here).act
    assert isinstance(act, Add)
    vote = act.line.vote
    assert (act.line.text, vote.result if vote else None) == (words, result)
    assert (vote.moved, vote.seconded) == (moved, seconded) if vote else not (moved or seconded)
    assert says(typed(act.line, here), act.line, here)


MOVES = [
    ("李明接电话出去了，10:35", "left", "李明 10:35"),
    ("王芳有事先走 11点", "left", "王芳 11:00"),
    ("老张临时有事先走了，11:15", "left", "张华 11:15"),
    ("张工10点半才到", "arrived", "张华 10:30"),
    ("李明路上堵车，9:20才到", "arrived", "李明 09:20"),
    ("10点40小李回来了", "arrived", "李明 10:40"),
    ("王芳10:50上线了", "arrived", "王芳 10:50"),
]


@pytest.mark.parametrize(("text", "way", "told"), MOVES)
def test_a_sentence_says_who_came_or_went(text: str, way: str, told: str) -> None:
    act = read(text, scene("zh")).act
    assert isinstance(act, Attend)
    assert act.time is not None
    assert (act.way, f"{act.people[0]} {act.time:%H:%M}") == (way, told)


@pytest.mark.parametrize(
    "text",
    [
        *("李明说10:30出去发货", "快递10:30到了", "王芳11点的车票已订好", "李明负责的货10:30到", "李明有一批货10:30到"),
        *("李明10:30上线新版本", "李明要求11点走", "王芳先走流程，11点", "李明让王芳11点先走", "李明11点去"),
        *("王芳的车11点到", "王芳那边10:30回来了", "王芳 11点来客户"),
    ],
)
def test_a_sentence_about_something_else_moves_nobody(text: str) -> None:
    act = read(text, scene("zh")).act
    assert isinstance(act, Add)
    assert act.line.tag == "note"
