"""Deadlines in English actions: short forms, words around a day, and what only looks like a deadline."""

from __future__ import annotations

import datetime as dt

import pytest

from helpers_capture import added_and_typed
from minutetui.core.capture import read
from minutetui.core.capture.reading import Scene
from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting
from minutetui.core.people.names import Names


def scene() -> Scene:
    """Give a scene in an English meeting on a Friday."""
    people = tuple(Attendee(name=name) for name in ("Nora Pell", "Idris Vaughan", "Sam Orchard"))
    held = Meeting(title="M", status="live", attendees=people, agenda=(AgendaItem(id="a1", title="Works"),))
    return Scene(held, Names(held), dt.date(2026, 11, 27), held.agenda[0], last=Line(id="k1", text="Said before"))


WORKING_DAYS = ("within three working days of the meeting", "2026-12-02")

DUES = [
    ("> get quotes @Nora (by 15th)", "get quotes", "by 15th", "2026-12-15"),
    ("> Nora to get quotes (due 8 Dec)", "get quotes", "due 8 Dec", "2026-12-08"),
    ("> get quotes due 8 Dec - Nora", "get quotes", "8 Dec", "2026-12-08"),
    ("> Nora to get quotes - needed by Weds", "get quotes", "Weds", "2026-12-02"),
    ("> Nora to get quotes by 18 December please", "get quotes", "by 18 December please", "2026-12-18"),
    ("> Nora to get quotes by Monday if poss", "get quotes", "by Monday if poss", ""),
    ("> Nora to get quotes before 12 Dec 23:59 UTC", "get quotes", "before 12 Dec 23:59 UTC", "2026-12-12"),
    ("> Nora to get quotes within 10 wkg days", "get quotes", "within 10 wkg days", "2026-12-11"),
    ("> Nora to get quotes in 10 days", "get quotes", "in 10 days", "2026-12-07"),
    ("> Nora to get quotes b4 next mtg", "get quotes", "b4 next mtg", ""),
    ("> Nora to get quotes wk of 7 Dec", "get quotes", "wk of 7 Dec", ""),
    ("> Nora to get quotes no later than 4.12.", "get quotes", "no later than 4.12.", "2026-12-04"),
    ("> Nora to send papers 5 days before next meeting", "send papers", "5 days before next meeting", ""),
    ("> send papers two weeks before Jan board @Nora", "send papers", "two weeks before Jan board", ""),
    ("> Nora to test it the day before launch", "test it", "the day before launch", ""),
    ("> Nora to test it the day before 12 Dec", "test it", "the day before 12 Dec", "2026-12-11"),
    ("> Nora to send minutes Monday", "send minutes", "Monday", "2026-11-30"),
    ("> pay deposits @Nora +10/12", "pay deposits", "10/12", ""),
    ("> Nora: get quotes in the first week of December", "get quotes", "in the first week of December", ""),
    ("> quotes: Nora, second week of January", "quotes", "second week of January", ""),
    ("> get quotes - Nora, by Tues latest pls", "get quotes", "Tues latest pls", "2026-12-01"),
    ("> Nora to get quotes & send them 8 Dec latest", "get quotes & send them", "8 Dec latest", "2026-12-08"),
    ("> Nora to get quotes Friday at the latest", "get quotes", "Friday at the latest", "2026-12-04"),
    ("> Nora to get quotes Friday max", "get quotes", "Friday max", "2026-12-04"),
    ("> Nora to get quotes, report back in January", "get quotes, report back in January", "in January", ""),
    (
        "> Nora to get quotes and report back to the next meeting",
        "get quotes and report back to the next meeting",
        "the next meeting",
        "",
    ),
    (
        "> Nora to get quotes by Friday, quotes to Jan meeting",
        "get quotes by Friday, quotes to Jan meeting",
        "by Friday",
        "2026-12-04",
    ),
    (
        "> Nora to ring them tomorrow am, ask about cover",
        "ring them tomorrow am, ask about cover",
        "tomorrow am",
        "2026-11-28",
    ),
    ("> By Monday Nora to get quotes", "get quotes", "By Monday", "2026-11-30"),
    ("> Before the AGM, Nora to get quotes", "get quotes", "Before the AGM", ""),
    ("> by Monday: get quotes (Nora)", "get quotes", "by Monday", "2026-11-30"),
    ("> Nora -- get quotes -- Mon", "get quotes", "Mon", "2026-11-30"),
    ("> get quotes -> Nora -> Mon", "get quotes", "Mon", "2026-11-30"),
    ("> get quotes, owner Nora, due Mon", "get quotes", "Mon", "2026-11-30"),
    ("> get quotes @Nora asap!", "get quotes", "asap", ""),
    ("> Nora to get quotes, done by Mon", "get quotes", "done by Mon", "2026-11-30"),
    ("> Nora to get quotes 4 Dec", "get quotes", "4 Dec", "2026-12-04"),
    ("> Nora to get quotes (Fri 4 Dec)", "get quotes", "Fri 4 Dec", "2026-12-04"),
    ("> Nora to get quotes not later than 4 Dec", "get quotes", "not later than 4 Dec", "2026-12-04"),
    ("> Nora to get quotes by 4 Dec (or sooner)", "get quotes", "by 4 Dec (or sooner)", "2026-12-04"),
    ("> Nora to get quotes by Dec", "get quotes", "by Dec", ""),
    ("> Nora to get quotes by the new year", "get quotes", "by the new year", ""),
    ("> quotes to be got in by Nora by 4 Dec", "quotes to be got in", "4 Dec", "2026-12-04"),
    ("> Nora to get quotes, 2 wks", "get quotes", "2 wks", "2026-12-11"),
    ("> get quotes - Nora 5th dec", "get quotes", "5th dec", "2026-12-05"),
    ("> get quotes, Nora, 5th dec", "get quotes", "5th dec", "2026-12-05"),
    ("> pay deposits @Nora +1/12", "pay deposits", "1/12", ""),
    ("> Nora to clear the leaves by Friday", "clear the leaves", "by Friday", "2026-12-04"),
    # A vague time, or one that comes again, ends the sentence.
    ("> Nora to sort the keys next week", "sort the keys", "next week", ""),
    ("> Nora to see if it fits, end of next week", "see if it fits", "end of next week", "2026-12-04"),
    ("> Nora to mail the sponsor every Friday", "mail the sponsor", "every Friday", ""),
    ("> mail the sponsor, Nora, every Friday", "mail the sponsor", "every Friday", ""),
    ("> Nora to look at the boiler this weekend", "look at the boiler", "this weekend", ""),
    ("> Nora to review the policy, Q1", "review the policy", "Q1", ""),
    ("> Nora to rerun the job, tomorrow AM", "rerun the job", "tomorrow AM", "2026-11-28"),
    ("> Nora to count it within three working days of the meeting", "count it", *WORKING_DAYS),
    ("> Nora: return the loan kit, within two weeks", "return the loan kit", "within two weeks", "2026-12-11"),
    ("> Nora to check the go/no-go list before the AGM", "check the go/no-go list", "before the AGM", ""),
    ("> list who can't come, before Easter (Nora)", "list who can't come", "before Easter", ""),
    ("> Nora to get the engineer back in today", "get the engineer back in", "today", "2026-11-27"),
    ("> Nora to say who is in today", "say who is in today", "", ""),
    ("> Nora to bring a plan Mon", "bring a plan", "Mon", "2026-11-30"),
    ("> Nora to send the revised plan on Monday", "send the revised plan", "on Monday", "2026-11-30"),
    ("> Nora to reset the scanners, 24 hrs", "reset the scanners", "24 hrs", "2026-11-28"),
    ("> Nora to reset the scanners - 48 hours", "reset the scanners", "48 hours", "2026-11-29"),
    # The week of a day is not torn.
    ("> Nora to walk the site in w/c 7 Dec", "walk the site", "in w/c 7 Dec", ""),
    ("> do the rota wc 7 Dec @Nora", "do the rota", "wc 7 Dec", ""),
    ("> Nora to book the hall by w/c 7 Dec", "book the hall", "by w/c 7 Dec", ""),
    # The week of what the task is about.
    ("> Nora to do the rota for wc Mon 7 Dec", "do the rota for wc Mon 7 Dec", "", ""),
    ("> Nora to confirm staff for the w/e 6 Dec", "confirm staff for the w/e 6 Dec", "", ""),
    ("> Nora to print plans for tests wk of 7 Dec", "print plans for tests wk of 7 Dec", "", ""),
    ("> Nora to book a van week commencing 7 Dec", "book a van week commencing 7 Dec", "", ""),
    ("> Nora to arrange training wk of 7 Dec", "arrange training wk of 7 Dec", "", ""),
    ("> Nora to clean the wc Monday", "clean the wc", "Monday", "2026-11-30"),
    # A sure day with a reason, a time or a place after it; the text stays whole.
    ("> Nora to fix it by Friday because they come", "fix it by Friday because they come", "by Friday", "2026-12-04"),
    ("> Nora to bring it on 7 December, 8.30", "bring it on 7 December, 8.30", "on 7 December", "2026-12-07"),
    ("> Nora to bring it tomorrow at 8.30", "bring it tomorrow at 8.30", "tomorrow", "2026-11-28"),
    # What only looks like a deadline stays in the text.
    ("> Nora to find out who is away next week", "find out who is away next week", "", ""),
    ("> Nora to set the agenda for next week", "set the agenda for next week", "", ""),
    ("> Nora to book the hall next week", "book the hall next week", "", ""),
    ("> no posters up before Monday - Nora", "no posters up before Monday", "", ""),
    ("> Nora to write of the leak on 3 November at 9.30", "write of the leak on 3 November at 9.30", "", ""),
    ("> Nora to go to the hearing on 7 December, 9.30", "go to the hearing on 7 December, 9.30", "", ""),
    ("> Nora to say that the van is due on Monday at 9.30", "say that the van is due on Monday at 9.30", "", ""),
    ("> Nora to remind Sam about next Friday", "remind Sam about next Friday", "", ""),
    ("> Nora to hire a van, 2 wks", "hire a van, 2 wks", "", ""),
    ("> Nora to get cover, 2 weeks", "get cover, 2 weeks", "", ""),
    ("> Nora to cut the wait by 48 hours", "cut the wait by 48 hours", "", ""),
    ("> delay opening @Nora by a week", "delay opening by a week", "", ""),
    ("> extend deadline by 5 working days (Nora)", "extend deadline by 5 working days", "", ""),
    ("> don't publish before the AGM @Nora", "don't publish before the AGM", "", ""),
    ("> no posters up before Monday @Nora", "no posters up before Monday", "", ""),
    ("> Nora to check nobody signs 3 days before launch", "check nobody signs 3 days before launch", "", ""),
    ("> keep the hall open until Friday @Nora", "keep the hall open until Friday", "", ""),
    ("> read meters @Nora starting Monday", "read meters starting Monday", "", ""),
    ("> Nora to list the leases that expire before June", "list the leases that expire before June", "", ""),
    ("> Nora to list contracts ending by 31 March", "list contracts ending by 31 March", "", ""),
    ("> Nora to find out if Sam can do Sat", "find out if Sam can do Sat", "", ""),
    ("> Nora to set up from 2pm Sat", "set up from 2pm Sat", "", ""),
    ("> Nora to get quotes, ideally by Monday", "get quotes, ideally by Monday", "", ""),
    ("> Nora to get quotes a week on Monday", "get quotes a week on Monday", "", ""),
    ("> Nora to plan the party 4 Dec", "plan the party 4 Dec", "", ""),
    ("> Nora to print posters for the fete (4 Dec)", "print posters for the fete (4 Dec)", "", ""),
    ("> renew the lease - Nora - before Xmas", "renew the lease", "before Xmas", ""),
    ("> get quotes, mid January @Nora", "get quotes", "mid January", ""),
    ("> Chase Hollins for the bar, Nora, Friday", "Chase Hollins for the bar", "Friday", "2026-12-04"),
    ("> Stock take Sunday night, Nora", "Stock take", "Sunday night", "2026-11-29"),
    ("> Nora to send minutes of 4 Dec", "send minutes of 4 Dec", "", ""),
    ("> Nora to hire a van, 24 hrs", "hire a van, 24 hrs", "", ""),
    ("> Nora to run the pump, 24 hrs a day", "run the pump, 24 hrs a day", "", ""),
    # A day of a clause of the past, or of one with "before", belongs to the clause.
    ("> Nora to find out why 3 vans waited on Tues night", "find out why 3 vans waited on Tues night", "", ""),
    ("> Nora to check who was on call on Sunday", "check who was on call on Sunday", "", ""),
    ("> Nora to ask how the gate got bent on Friday", "ask how the gate got bent on Friday", "", ""),
    ("> see whether the cheque cleared on Monday @Nora", "see whether the cheque cleared on Monday", "", ""),
    ("> Nora to ask why the bins were missed by Monday", "ask why the bins were missed", "by Monday", "2026-11-30"),
    ("> Nora to send what was agreed, Monday", "send what was agreed", "Monday", "2026-11-30"),
    ("> Nora to ask what has to be fixed on Monday", "ask what has to be fixed on Monday", "", ""),
    ("> Nora to find out who is on call on Sunday", "find out who is on call on Sunday", "", ""),
    ("> Nora to find out who is on call 6 Dec", "find out who is on call 6 Dec", "", ""),
    ("> ask whether the grant is confirmed this week @Nora", "ask whether the grant is confirmed this week", "", ""),
    (
        "> ask whether the grant is confirmed by Friday @Nora",
        "ask whether the grant is confirmed",
        "by Friday",
        "2026-12-04",
    ),
    ("> find out who left the gate open asap @Nora", "find out who left the gate open", "asap", ""),
    ("> clear the gutters if needed on Friday @Nora", "clear the gutters if needed", "on Friday", "2026-12-04"),
    ("> Ask Highways about the closure on 3 Dec @Nora", "Ask Highways about the closure on 3 Dec", "", ""),
    ("> Nora to complain about the noise on Saturday", "complain about the noise on Saturday", "", ""),
    ("> Nora to complain about the noise, Saturday", "complain about the noise", "Saturday", "2026-11-28"),
    ("> Ask Highways re the road works 3 Dec @Nora", "Ask Highways re the road works 3 Dec", "", ""),
    (
        "> Speak to the caretaker about the fence on Friday @Nora",
        "Speak to the caretaker about the fence",
        "on Friday",
        "2026-12-04",
    ),
    ("> Ask the caretaker about it on Friday @Nora", "Ask the caretaker about it", "on Friday", "2026-12-04"),
    ("> Put posters up for the open day on 12 Dec @Nora", "Put posters up for the open day on 12 Dec", "", ""),
    ("> Pay the invoice dated 12 December @Nora", "Pay the invoice dated 12 December", "", ""),
    (
        "> Pay the invoice dated 12 October by Friday @Nora",
        "Pay the invoice dated 12 October",
        "by Friday",
        "2026-12-04",
    ),
    ("> Write up the spill on 4 November @Nora", "Write up the spill on 4 November", "", ""),
    ("> Send it on 3 Dec @Nora", "Send it", "on 3 Dec", "2026-12-03"),
    ("> Collect the keys for the hall on Friday @Nora", "Collect the keys for the hall", "on Friday", "2026-12-04"),
    ("> tidy the shed @Nora and by Friday", "tidy the shed", "by Friday", "2026-12-04"),
    ("> tidy the shed @Nora, and before the next meeting", "tidy the shed", "before the next meeting", ""),
    ("> write the leaflet, needed before go-live @Nora", "write the leaflet", "before go-live", ""),
    ("> write the leaflet - required before the launch @Nora", "write the leaflet", "before the launch", ""),
    ("> Nora to pay it before it goes up on 1 Jan", "pay it before it goes up on 1 Jan", "", ""),
    ("> Nora to drain it before frost hits on 10 Dec", "drain it before frost hits on 10 Dec", "", ""),
    (
        "> keep it shut until the school reopens on 4 Jan @Nora",
        "keep it shut until the school reopens on 4 Jan",
        "",
        "",
    ),
    ("> Nora to send it before lunch on Friday", "send it", "before lunch on Friday", "2026-12-04"),
    ("> Nora to book hall Monday", "book hall Monday", "", ""),
]


@pytest.mark.parametrize(("text", "words", "due", "day"), DUES)
def test_deadlines_in_words(text: str, words: str, due: str, day: str) -> None:
    line = added_and_typed(text, scene())
    assert (line.text, line.due, str(line.due_date or "")) == (words, due, day)
    assert line.owners == ("Nora Pell",)


def test_a_date_whose_order_is_not_certain_says_so() -> None:
    said = [
        [remark.key for remark in read(f"> pay @Nora +{day}", scene()).remarks] for day in ("10/12", "12/10", "Mon")
    ]
    assert said == [["due-two-orders"], [], []]


@pytest.mark.parametrize(
    ("text", "due", "day"),
    [
        ("防护用品一周内补发到位", "一周内", "2026-11-30"),
        ("防护用品须于一周内补发到位", "一周内", "2026-11-30"),
        ("漏水点24小时内修复", "24小时内", "2026-11-24"),
        ("合同本月内签订", "本月内", "2026-11-30"),
        ("破损围挡十日内更换到位，确保安全", "十日内", "2026-12-03"),
        ("门锁两天之内换好", "两天之内", "2026-11-25"),
        ("楼道杂物三日内清理干净", "三日内", "2026-11-26"),
        ("验收报告会后3个工作日内报办公室", "会后3个工作日内", "2026-11-26"),
        ("把台账会后两天内发群里", "会后两天内", "2026-11-25"),
        ("把台账今天下班前发群里", "今天下班前", "2026-11-23"),
        ("把台账明早发群里", "明早", "2026-11-24"),
        # The time of another thing
        ("座谈会后3个工作日内报办公室", "", ""),
        ("试用三个月内人员名单", "", ""),
        ("统计一周内更换的配件", "", ""),
        ("统计一周内更换", "", ""),
        ("列出一年内维修记录", "", ""),
        ("约定故障24小时内修复", "", ""),
        ("合同写明三日内退款", "", ""),
        ("核对三天内部通知", "", ""),
        ("漏水点争取三天内修复", "", ""),
    ],
)
def test_a_length_of_time_inside_a_chinese_task(text: str, due: str, day: str) -> None:
    line = added_and_typed(f"》{text} @李明")
    assert (line.text, line.due, str(line.due_date or "")) == (text, due, day)
    assert line.owners == ("李明",)
