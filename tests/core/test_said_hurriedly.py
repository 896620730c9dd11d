"""Lines as people type them in a hurry, in a council and in a works meeting, and what is stored of each."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from helpers_capture import added_and_typed, language_of
from minutetui.core.capture import read
from minutetui.core.capture.reading import Add, Amend, Attend, Meet, Scene, SetFacts
from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting, Unit, Vote
from minutetui.core.people.names import Names
from minutetui.words import Language

TODAY = dt.date(2026, 11, 26)
BEGAN = dt.datetime(2026, 11, 26, 19, 0, tzinfo=dt.UTC)


def scene(language: Language) -> Scene:
    """Give a scene in a meeting that began at seven in the evening."""
    people = [Attendee(name="Ann Lee", role="Chair"), Attendee(name="Bo Chen", role="Clerk")]
    people += [Attendee(name=name) for name in ("Zadie Moss", "Leo Hart", "Emma Pike", "Tom Hale", "Peter Gray")]
    people += [Attendee(name="王建国", role="总经理"), Attendee(name="张华", role="财务部部长", unit="财务部")]
    people += [Attendee(name=name) for name in ("李明", "刘洋", "陈静", "赵强", "阿依古丽")]
    units = (
        Unit(name="财务部"),
        Unit(name="工程部"),
        Unit(name="办公室"),
        Unit(name="安全部"),
        Unit(name="Stores"),
        Unit(name="Northgate Scaffolding"),
    )
    item = AgendaItem(id="a1", title="Finance")
    held = Meeting(
        title="M", language=language, status="live", started=BEGAN, attendees=tuple(people), units=units, agenda=(item,)
    )
    return Scene(held, Names(held), TODAY, item, last=Line(id="k1", text="Said before"))


ACTIONS = [
    ("> Letter from Emma re the lease, reply by 11 Dec", "Letter from Emma re the lease, reply by 11 Dec", "", ""),
    ("> Sign it (nobody, auditors, by 15 Jan)", "Sign it (nobody, auditors, by 15 Jan)", "", ""),
    ("> Emma & Leo to do a walk in the week of 18 Jan", "do a walk", "Emma Pike, Leo Hart", "in the week of 18 Jan"),
    ("> Emma to visit during the week of 1 Feb", "visit", "Emma Pike", "during the week of 1 Feb"),
    ("> Emma to write to them, reply wanted by 11 Dec", "write to them, reply wanted by 11 Dec", "Emma Pike", ""),
    ("> Emma to write to them, wanted by 11 Dec", "write to them", "Emma Pike", "wanted by 11 Dec"),
    ("> Emma to agree the cost before the next valuation", "agree the cost", "Emma Pike", "before the next valuation"),
    ("TODO Emma: flaky sensor, before the 4.8 cut", "flaky sensor", "Emma Pike", "before the 4.8 cut"),
    ("> Emma rotate the certs EOD", "rotate the certs", "Emma Pike", "EOD"),
    ("> Emma - pay hall hire, this week", "pay hall hire", "Emma Pike", "this week"),
    ("> Emma to email the county tomorrow a.m.", "email the county", "Emma Pike", "tomorrow a.m."),
    ("> Emma still to be trained - complete by 4 Dec", "Emma still to be trained", "", "4 Dec"),
    ("ACTION (Emma): find a caterer by 4 Dec", "find a caterer", "Emma Pike", "by 4 Dec"),
    ("> Emma > fix the gate by 4 Dec", "fix the gate", "Emma Pike", "by 4 Dec"),
    ("> New sign (Emma - end of Jan)", "New sign", "Emma Pike", "end of Jan"),
    ("> New sign (due 4 Dec, Emma)", "New sign", "Emma Pike", "due 4 Dec"),
    (
        "> 3 quotes for roof - Emma, Leo and Bo - by 4 Dec",
        "3 quotes for roof",
        "Emma Pike, Leo Hart, Bo Chen",
        "by 4 Dec",
    ),
    ("> mask PII in the staging dump, Emma, asap", "mask PII in the staging dump", "Emma Pike", "asap"),
    ("> Rewire the Jenkins job, Emma & Leo, 3 Dec", "Rewire the Jenkins job", "Emma Pike, Leo Hart", "3 Dec"),
    ("> Get sign-off from HR, Emma, Monday", "Get sign-off from HR, Emma", "", "Monday"),
    ("> Stores (w/ Emma) to order bins, needed before go-live", "order bins", "Stores, Emma Pike", "before go-live"),
    ("> Stores (Emma/Leo) will order bins by Friday", "order bins", "Stores, Emma Pike, Leo Hart", "by Friday"),
    ("> Stores (urgent) to order bins by Friday", "Stores (urgent) to order bins", "Stores", "by Friday"),
    ("> Stores (Emma) shelves are full", "Stores (Emma) shelves are full", "", ""),
    ("> Tom (with Emma) to order bins", "order bins", "Tom Hale, Emma Pike", ""),
    ("> meet the school @Emma +1st week Jan", "meet the school", "Emma Pike", "1st week Jan"),
    ("> meet the school @Emma +2nd wk Jan (urgent)", "meet the school (urgent)", "Emma Pike", "2nd wk Jan"),
    ("> meet the school @Emma +1st half of March", "meet the school", "Emma Pike", "1st half of March"),
    ("> meet the school @Emma +3rd qtr", "meet the school", "Emma Pike", "3rd qtr"),
    ("> meet the school @Emma +1st", "meet the school", "Emma Pike", "1st"),
    ("> meet the school @Emma +Jan meeting", "meet the school", "Emma Pike", "Jan meeting"),
    ("> Emma to meet the school, 1st week Jan", "meet the school", "Emma Pike", "1st week Jan"),
    ("> Northgate to strike the scaffold by 7 Dec", "strike the scaffold", "Northgate Scaffolding", "by 7 Dec"),
    ("> Emma to email the rota on Friday", "email the rota", "Emma Pike", "on Friday"),
    ("》每月5日前由李明报送执行进度", "报送执行进度", "李明", "每月5日前"),
    ("》李明 刘洋一起跑趟房管局 12/8", "一起跑趟房管局", "李明, 刘洋", "12/8"),
    ("》李明配砂浆，配比 1/3", "李明配砂浆，配比 1/3", "李明", ""),
    ("》给业主的信 @李明执笔 @刘洋把关 +12/5", "给业主的信 李明执笔 刘洋把关", "李明, 刘洋", "12/5"),
    ("》给业主的信 @李明 @刘洋 +12/5", "给业主的信", "李明, 刘洋", "12/5"),
    ("> Walk FP17, Emma, before Christmas", "Walk FP17", "Emma Pike", "before Christmas"),
    ("> walk the path, Emma and Leo, in the new year", "walk the path", "Emma Pike, Leo Hart", "in the new year"),
    ("> walk the path, Emma, ongoing", "walk the path", "Emma Pike", "ongoing"),
    ("> walk the path, Emma, with Leo", "walk the path, Emma, with Leo", "", ""),
    ("> Patch the roof, Bo (Clerk), Friday", "Patch the roof", "Bo Chen", "Friday"),
    ("> Patch the roof, Emma (PTO), Friday", "Patch the roof, Emma (PTO)", "Emma Pike", "Friday"),
    ("> Patch the roof - Emma (PTO Mon)", "Patch the roof - Emma (PTO Mon)", "Emma Pike", ""),
    ("> Meet Emma (PTO), Friday", "Meet Emma (PTO)", "", "Friday"),
    ("> Owner: Emma. Due: Friday. Defrost it", "Defrost it", "Emma Pike", "Friday"),
    ("> Defrost it. Owner: Emma. Due: Friday.", "Defrost it.", "Emma Pike", "Friday"),
    ("》清点库存，责任人：李明；时限：周五。", "清点库存。", "李明", "周五"),
    ("> Emma to defrost it Friday 4 December 2026", "defrost it", "Emma Pike", "Friday 4 December 2026"),
    ("> Emma to defrost it, ASAP please", "defrost it", "Emma Pike", "ASAP please"),
    ("> Emma to defrost it mid-Jan", "defrost it", "Emma Pike", "mid-Jan"),
    ("> Emma to defrost it early in the new year", "defrost it", "Emma Pike", "early in the new year"),
    ("> Tom (not Emma) to order bins", "Tom (not Emma) to order bins", "Tom Hale", ""),
    ("> Gate needs fixing, Emma on it", "Gate needs fixing", "Emma Pike", ""),
    ("》责任人李明，送检样品，12月4日", "送检样品", "李明", "12月4日"),
    ("》整改（责任科室安全部，两周内）", "整改", "安全部", "两周内"),
    ("》李明取件、刘洋送件，周五前", "李明取件、刘洋送件", "李明, 刘洋", "周五前"),
    ("》财务部（张华）核对台账", "核对台账", "张华", ""),
    ("》全体班组长周五下午参加培训", "参加培训", "全体班组长", "周五下午"),
    ("> Emma by 4 Dec to call the bank", "call the bank", "Emma Pike", "by 4 Dec"),
    ("> Emma and Leo, before the next meeting, to call", "call", "Emma Pike, Leo Hart", "before the next meeting"),
    ("> Litter pick posters, lead Emma, by 4 Dec", "Litter pick posters", "Emma Pike", "4 Dec"),
    ("> Litter pick posters (Emma lead, Leo to help)", "Litter pick posters", "Emma Pike, Leo Hart", ""),
    ("> Remove the lead paint by 4 Dec", "Remove the lead paint", "", "by 4 Dec"),
    ("> Litter pick posters no later than 4 Dec, Emma owns", "Litter pick posters", "Emma Pike", "no later than 4 Dec"),
    ("> Find out who owns the copyright", "Find out who owns the copyright", "", ""),
    ("> Sort the shed - Emma (with help from Leo)", "Sort the shed", "Emma Pike, Leo Hart", ""),
    ("> Emma will have a draft by 4 Dec", "Emma will have a draft", "Emma Pike", "by 4 Dec"),
    ("> Emma chasing the quotes", "Emma chasing the quotes", "Emma Pike", ""),
    ("> Emma leaving the council in March", "Emma leaving the council in March", "", ""),
    ("> risk register: Emma (end of month)", "risk register", "Emma Pike", "end of month"),
    ("> Skip hire, due 9 Dec, Emma", "Skip hire", "Emma Pike", "due 9 Dec"),
    ("> Clear the loft, 30 days", "Clear the loft", "", "30 days"),
    ("> Hire a van, 14 days", "Hire a van, 14 days", "", ""),
    ("》留样李明每天抽查", "留样李明每天抽查", "李明", ""),
    ("》调整李明每月补贴", "调整李明每月补贴", "", ""),
    ("》请示李明安排", "请示李明安排", "", ""),
    ("》仓库搬家李明盯着", "仓库搬家李明盯着", "李明", ""),
    ("》王建国每周的周报改一下", "王建国每周的周报改一下", "", ""),
    ("》各部门报送预算草案，截止12月5号", "报送预算草案", "各部门", "截止12月5号"),
    ("》李明 出图，刘洋 验，陈静 接，下周三前", "李明 出图，刘洋 验，陈静 接", "李明, 刘洋, 陈静", "下周三前"),
    ("》李明 改接口 刘洋 发版 周四前", "李明 改接口 刘洋 发版", "李明, 刘洋", "周四前"),
    ("》海报 李明 画，刘洋验收", "海报 李明 画，刘洋验收", "李明, 刘洋", ""),
    ("》李明　出图；刘洋　验收", "李明\u3000出图；刘洋\u3000验收", "李明, 刘洋", ""),
    ("》李明 刘洋 出图", "出图", "李明, 刘洋", ""),
    ("》李明 改接口，通知 刘洋 发版", "改接口，通知 刘洋 发版", "李明", ""),
    ("》李明 改接口，刘洋 昨天提的", "改接口，刘洋 昨天提的", "李明", ""),
    ("》采购 李明 周五前，验收 刘洋 周六前", "采购 李明 周五前，验收 刘洋 周六前", "李明, 刘洋", ""),
    ("》财务部、工程部要在元旦前完成排班", "完成排班", "财务部, 工程部", "元旦前"),
    ("》财务部须于春节前发放补助", "发放补助", "财务部", "春节前"),
    ("》李明务必于12月10日前走访完住户", "走访完住户", "李明", "12月10日前"),
    ("》财务部在元旦前不得支付", "财务部在元旦前不得支付", "", ""),
    ("》尺码表 张部长发 这周五收齐", "尺码表 张部长发 这周五收齐", "张华", "这周五"),
    ("》尺码表 交张部长审 周五前", "尺码表 交张部长审", "", "周五前"),
    ("》李明整理投诉 截止12.4 17:00", "整理投诉", "李明", "截止12.4 17:00"),
    ("》李明整理投诉，截至12月4日下班", "整理投诉", "李明", "截至12月4日下班"),
    ("》李明整理投诉 ddl：12.4", "整理投诉", "李明", "12.4"),
    ("》李明统计截止12月4日的投诉", "统计截止12月4日的投诉", "李明", ""),
    ("》李明买油漆，刘洋周五前完成", "李明买油漆，刘洋周五前完成", "李明, 刘洋", "周五前完成"),
    ("》换护栏（李明，12月10日（周四）前）", "换护栏", "李明", "12月10日（周四）前"),
    ("》换护栏（12月10日（周四）前）", "换护栏", "", "12月10日（周四）前"),
    ("》换护栏 李明 即日起", "换护栏", "李明", "即日起"),
    ("》食堂整改由办公室负责，安全部监督", "食堂整改由办公室负责，安全部监督", "办公室, 安全部", ""),
    ("》张华牵头，会同安全部开展检查", "开展检查", "张华, 安全部", ""),
    ("》张华 写方案，会同安全部检查", "写方案，会同安全部检查", "张华", ""),
    ("》各村支书周五前上报人数", "上报人数", "各村支书", "周五前"),
    ("》各村支出周五前报", "各村支出", "", "周五前报"),
    ("》李明fix登录超时，刘洋周三发版", "李明fix登录超时，刘洋周三发版", "李明, 刘洋", "周三"),
    ("》李明wiki已更新", "李明wiki已更新", "", ""),
    ("》住户由李明包保，安全部24小时值守", "住户由李明包保，安全部24小时值守", "李明, 安全部", ""),
    ("》财务部：核账；安全部：查消防；12月5日前", "财务部：核账；安全部：查消防", "财务部, 安全部", "12月5日前"),
    ("》李明拟文，刘洋审核，明天上午印发", "李明拟文，刘洋审核，明天上午印发", "李明, 刘洋", "明天上午"),
    ("》各处室报送预算草案，截止12月5号，周末汇总", "报送预算草案，截止12月5号，周末汇总", "各处室", "12月5号"),
    ("》超标的车间由安全部约谈，12月上旬完成", "超标的车间由安全部约谈", "安全部", "12月上旬完成"),
    (">建国 改登录超时bug 周一", "改登录超时bug", "王建国", "周一"),
    ("》财务部、安全部联合检查库房，每月一次", "联合检查库房", "财务部, 安全部", "每月一次"),
    ("> Clerk to get 3 quotes for skate park by 15 Jan", "get 3 quotes for skate park", "Bo Chen", "by 15 Jan"),
    ("> Emma/Leo litter pick posters asap", "litter pick posters", "Emma Pike, Leo Hart", "asap"),
    ("> Bo chase Highways re potholes on Mill Lane", "chase Highways re potholes on Mill Lane", "Bo Chen", ""),
    ("> Precept form to be returned by 28/1/27 (Bo)", "Precept form to be returned", "Bo Chen", "by 28/1/27"),
    ("> Zadie look into VAT reclaim +end of Feb", "look into VAT reclaim", "Zadie Moss", "end of Feb"),
    ("> Bo send list to chair tmrw", "send list to chair", "Bo Chen", "tmrw"),
    ("> update website - Bo - by the 10th", "update website", "Bo Chen", "10th"),
    ("ACTION Leo - check insurance covers volunteers", "check insurance covers volunteers", "Leo Hart", ""),
    ("Action: Ann to write to MP", "write to MP", "Ann Lee", ""),
    ("》李明跟B家签合同，12月5号之前", "跟B家签合同", "李明", "12月5号之前"),
    ("》张华 把账目整理好", "把账目整理好", "张华", ""),
    ("》责任人：刘洋，时限：本周五，清理河道", "清理河道", "刘洋", "本周五"),
    ("待办：陈静发通知", "发通知", "陈静", ""),
    ("》刘洋：清理库房，12.15前完成", "清理库房", "刘洋", "12.15前完成"),
    ("》赵强负责写公告，明天中午前贴出", "写公告", "赵强", "明天中午前贴出"),
    ("》名单核对（陈静，月底）", "名单核对", "陈静", "月底"),
    ("》刘洋、陈静去街道问政策", "去街道问政策", "刘洋, 陈静", ""),
    ("> Tom fix the leak by thu", "fix the leak", "Tom Hale", "by thu"),
    ("TODO: rotate the keys - Leo", "rotate the keys", "Leo Hart", ""),
    ("> mail ops@example.org re alerts @Emma +eod", "mail ops@example.org re alerts", "Emma Pike", "eod"),
    ("》办公室负责办理入职，春节前完成", "办理入职", "办公室", "春节前完成"),
    ("》陈静跟进材料，下周一报王总", "跟进材料，报王总", "陈静", "下周一"),
    ("》请各支部12月20日前开好组织生活会", "开好组织生活会", "各支部", "12月20日前"),
    ("》李明收齐学习笔记", "收齐学习笔记", "李明", ""),
    ("> Draft policy (Emma, before next meeting)", "Draft policy", "Emma Pike", "before next meeting"),
    ("> Bo - minutes out within a week", "minutes out", "Bo Chen", "within a week"),
    ("》刘洋下周内跟客户对账", "跟客户对账", "刘洋", "下周内"),
    ("》叉车采购由工程部负责，年前到位", "叉车采购", "工程部", "年前"),
    ("》安全部牵头组织演练，办公室配合，时间12月18日", "组织演练", "安全部, 办公室", "12月18日"),
    ("》月底前把台账补齐——张华", "把台账补齐", "张华", "月底前"),
    ("> Ann needs to renew it before 4 Jan", "renew it", "Ann Lee", "before 4 Jan"),
    ("> Bo - ring the council 1st thing Mon", "ring the council", "Bo Chen", "1st thing Mon"),
    ("> Pay invoice 3318 (Leo) before month end", "Pay invoice 3318", "Leo Hart", "before month end"),
    ("> Bo, Ann & Leo to clear the shed on Saturday", "clear the shed", "Bo Chen, Ann Lee, Leo Hart", "on Saturday"),
    ("> Leo get 3 quotes, end of jan", "get 3 quotes", "Leo Hart", "end of jan"),
    ("> Emma + Bo meet the vicar, Tues 8 Dec", "meet the vicar", "Emma Pike, Bo Chen", "Tues 8 Dec"),
    ("> Ann & Bo: walk the boundary before next mtg", "walk the boundary", "Ann Lee, Bo Chen", "before next mtg"),
    ("> BC book the hall, 12 Dec", "book the hall, 12 Dec", "Bo Chen", ""),
    ("> Bo & Leo - risk register - 15 Jan", "risk register", "Bo Chen, Leo Hart", "15 Jan"),
    ("> Tidy the shed (leo, this wk)", "Tidy the shed", "Leo Hart", "this wk"),
    ("> Tidy the shed (bc + ann, fri)", "Tidy the shed", "Bo Chen, Ann Lee", "fri"),
    ("> Tidy the shed (this wk, Bo)", "Tidy the shed", "Bo Chen", "this wk"),
    ("> Tidy the shed (Bo fri)", "Tidy the shed", "Bo Chen", "fri"),
    ("> Tidy the shed by Friday (all)", "Tidy the shed", "all", "by Friday"),
    ("> Tidy the shed +Fri (all)", "Tidy the shed", "all", "Fri"),
    ("> Tidy the shed. Owner: Bo / Ann / Friday", "Tidy the shed.", "Bo Chen, Ann Lee", "Friday"),
    ("> Tidy the shed @All members?", "Tidy the shed?", "All members", ""),
    # What only looks so stays text.
    ("> Tidy the shed (all)", "Tidy the shed (all)", "", ""),
    ("> Tidy the shed (bo again)", "Tidy the shed (bo again)", "", ""),
    ("> Tidy the shed (pm)", "Tidy the shed (pm)", "", ""),
    ("> Tidy the shed (Bo May)", "Tidy the shed (Bo May)", "", ""),
    ("> Move the meeting to Tues, 8 Dec", "Move the meeting to Tues, 8 Dec", "", ""),
    ("> Report on Friday's meeting", "Report on Friday's meeting", "", ""),
    ("> Print agenda, May edition", "Print agenda, May edition", "", ""),
    ("> Check invoices 12, 13 and 14", "Check invoices 12, 13 and 14", "", ""),
    ("> Ann must be told", "Ann must be told", "", ""),
    ("> Trim the hedge - both sides", "Trim the hedge - both sides", "", ""),
    ("》由简入繁改流程——先试点", "由简入繁改流程——先试点", "", ""),
    ("> Leo on leave cover", "Leo on leave cover", "", ""),
    ("》各部门负责人会议纪要", "各部门负责人会议纪要", "", ""),
    ("》张华收入证明", "张华收入证明", "", ""),
    ("》联系交通局，月底交通局答复", "联系交通局，月底交通局答复", "", ""),
    ("> Pike/perch licence to be renewed", "Pike/perch licence to be renewed", "", ""),
    ("> and/or clause to be removed", "and/or clause to be removed", "", ""),
    ("> Leo look-alike contest prizes", "Leo look-alike contest prizes", "", ""),
    ("> Check the asap sheet", "Check the asap sheet", "", ""),
    ("> Hart Road bins to be emptied", "Hart Road bins to be emptied", "", ""),
    ("》张华报告修改", "张华报告修改", "", ""),
    ("》李明采购合同归档", "李明采购合同归档", "", ""),
    ("》王建国去年的承诺兑现", "王建国去年的承诺兑现", "", ""),
]


@pytest.mark.parametrize(("text", "words", "owners", "due"), ACTIONS)
def test_actions(text: str, words: str, owners: str, due: str) -> None:
    line = added_and_typed(text, scene(language_of(text)))
    assert (line.tag, line.text, ", ".join(line.owners), line.due) == ("action", words, owners, due)


DECISIONS = [
    ("= Minutes agreed, prop Ann sec Zadie, all in favour", "Minutes agreed", "carried", (None, None, None)),
    ("= Grant of 250 to scouts - agreed 4 for 1 against 1 abs", "Grant of 250 to scouts", "carried", (4, 1, 1)),
    ("= Buy it. Vote 3:3, Chair's casting vote against, lost", "Buy it.", "lost", (3, 3, None)),
    ("= Skate park - deferred, need quotes", "Skate park - deferred, need quotes", "deferred", (None, None, None)),
    ("= budget approved (Ann/Leo), all agreed", "budget approved", "carried", (None, None, None)),
    ("= Motion to sell the hut failed 2-5", "Motion to sell the hut", "lost", (2, 5, None)),
    ("= Replace the 2-5 year olds' swings", "Replace the 2-5 year olds' swings", None, (None, None, None)),
    ("= Budget passed by majority w/ two abstentions", "Budget", "carried", (None, None, 2)),
    ("= New boiler, 3,950 + VAT. Ann/Bo. 4-0", "New boiler, 3,950 + VAT.", "carried", (4, 0, None)),
    (
        "= Ban dogs? withdrawn by proposer (Tom)",
        "Ban dogs? withdrawn by proposer (Tom)",
        "withdrawn",
        (None, None, None),
    ),
    ("= Refuse it (moved TH, 2nd EP, 4-2-1)", "Refuse it", "carried", (4, 2, 1)),
    ("Amendment: pay half (Leo/Emma) lost 2-4 w 1 abst", "pay half", "lost", (2, 4, 1)),
    ("= List closed till march. Agreed without a vote.", "List closed till march", "carried", (None, None, None)),
    ("= Approve 22 hrs (Leo, Emma. nem con)", "Approve 22 hrs", "carried", (None, None, None)),
    ("= Elect officers (Ann, Bo, Leo)", "Elect officers (Ann, Bo, Leo)", None, (None, None, None)),
    ("= Proposal passed on to the county", "Proposal passed on to the county", None, (None, None, None)),
    ("= Donate 150 to the food bank. 5-1-1.", "Donate 150 to the food bank", "carried", (5, 1, 1)),
    ("= Amendment to cap it fell 2-5", "Amendment to cap it", "lost", (2, 5, None)),
    ("= Read chapter 3. 2-4", "Read chapter 3. 2-4", None, (None, None, None)),
    ("＝月租调到180，赞成4人，反对1人", "月租调到180", "carried", (4, 1, None)),
    ("＝低保名单（共12户）通过，举手表决全票通过", "低保名单（共12户）", "carried", (None, None, None)),
    ("= Keep records, sec 4 applies", "Keep records, sec 4 applies", None, (None, None, None)),
    ("= Order the paint, deferred delivery", "Order the paint, deferred delivery", None, (None, None, None)),
]


@pytest.mark.parametrize(("text", "words", "result", "counts"), DECISIONS)
def test_decisions(text: str, words: str, result: str | None, counts: tuple[int | None, ...]) -> None:
    line = added_and_typed(text, scene(language_of(text)))
    vote = line.vote
    assert (line.text, vote.result if vote else None) == (words, result)
    assert ((vote.for_, vote.against, vote.abstain) if vote else (None, None, None)) == counts


ATTENDANCE = [
    ("Present - Cllrs Lee, Moss, Hart", "present: Ann Lee, Zadie Moss, Leo Hart"),
    ("Apologies Peter Gray (family), Tom running late", "apologies: Peter Gray; absent: Tom Hale"),
    ("Apols rec'd & accepted: J Mbeki, Peter", "apologies: J Mbeki, Peter Gray"),
    ("Tom arr 7.25", "arrived: Tom Hale"),
    ("Peter joined by zoom 7.40pm", "arrived: Peter Gray"),
    ("Leo got here at 7.20", "arrived: Leo Hart"),
    ("Emma had to go at 8", "left: Emma Pike"),
    ("Leo joined online 7.40", "arrived: Leo Hart"),
    ("Emma back 7.50", "arrived: Emma Pike"),
    ("Tom left the room, interest", "left: Tom Hale"),
    ("Present: Tom H, Bo", "present: Tom Hale, Bo Chen"),
    ("Leo Hart sends his apologies (working)", "apologies: Leo Hart"),
    ("参加人员：村两委全体成员，列席：驻村干部小周", "present: 村两委全体成员; in-attendance: 小周"),
    ("Trustees present: Ann, Bo. In attendance: F Khan", "present: Ann Lee, Bo Chen; in-attendance: F Khan"),
    ("here: Ann, Leo (remote), Emma late", "present: Ann Lee, Leo Hart, Emma Pike"),
    ("Present: Ann; apologies from Emma; Leo by phone", "present: Ann Lee, Leo Hart; apologies: Emma Pike"),
    ("Tom out sick", "apologies: Tom Hale"),
    ("列席：办公室副主任 闻博、财务部 戴莉", "in-attendance: 闻博, 戴莉"),
    ("请假：财务部和李明", "apologies: 财务部, 李明"),
    ("王总主持，陈静记录", "present: 王建国, 陈静"),
    ("签到：李明、刘洋，共2人", "present: 李明, 刘洋"),
    ("赵强请假（孩子生病）", "apologies: 赵强"),
    ("阿依古丽线上参会", "present: 阿依古丽"),
    ("19点40刘洋提前走", "left: 刘洋"),
]


@pytest.mark.parametrize(("text", "told"), ATTENDANCE)
def test_attendance(text: str, told: str) -> None:
    act = read(text, scene(language_of(text))).act
    assert isinstance(act, Attend)
    ways: dict[str, list[str]] = {}
    for name, one in zip(act.people, act.details, strict=True):
        ways.setdefault(one.way or act.way, []).append(name)
    assert "; ".join(f"{way}: {', '.join(names)}" for way, names in ways.items()) == told


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Mtg opened 7.02pm", SetFacts),
        ("Meeting opened 7.02pm, Town hall", SetFacts),
        ("Ann went mad at 11", Add),
        ("Bo got in touch at 10", Add),
        ("Ann left the room key", Add),
        ("Opened 12 bids", Add),
        ("Next mtg: 7 Jan 7pm, village hall", Meet),
        ("下次会 12月10号上午9点，村委会二楼", Meet),
        ("Next weekly: 14 Dec 10am, zoom", Meet),
        ("20时20分会议结束", SetFacts),
        ("Here: the plan in two words", Add),
        ("Next session: planning", Add),
        ("Leo cannot attend to this now", Add),
        ("公开招标主持", Add),
        ("Present value of the lease is 40k", Add),
        ("Absent Friends is the pub name", Add),
        ("Opened the shed at 7.30", Add),
        ("Next mtg agenda to include bins", Add),
        ("Actions Ann and Bo took were noted", Add),
        ("下次会更好", Add),
        ("下次会议室要提前订", Add),
    ],
)
def test_facts(text: str, kind: type) -> None:
    assert isinstance(read(text, scene(language_of(text))).act, kind)


def test_nobody_owns_what_has_no_owner_yet() -> None:
    act = read("》整改楼道 责任人：待定，时限：月底", scene("zh")).act
    assert isinstance(act, Add)
    assert act.line.owners == ()


def test_a_meeting_ends_after_it_began() -> None:
    act = read("Closed 8.52", scene("en")).act
    assert isinstance(act, SetFacts)
    assert act.facts == (("ended", dt.time(20, 52)),)


def test_a_correction_of_the_counts_takes_nem_con_away() -> None:
    vote = Vote(how=("nem-con",), result="carried")
    here = replace(scene("en"), last=Line(id="k1", tag="decision", text="Buy it", vote=vote))
    act = read("= (moved Ann, seconded Bo, 4-2-1)", here).act
    assert isinstance(act, Amend)
    assert act.line.vote == Vote(for_=4, against=2, abstain=1, moved="Ann Lee", seconded="Bo Chen", result="carried")
