"""English decisions: a text becomes a sentence where its pattern is certain, and stays as it was typed elsewhere."""

from __future__ import annotations

import pytest

from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting, Vote
from minutetui.store.templates import load_template
from minutetui.summary import render
from minutetui.summary.english import sentences, votes
from minutetui.summary.english.verbs import Known

KNOWN = Known(
    people=frozenset({"ann lee", "bo chen", "grounds team", "finance", "web editor"}),
    lower=frozenset({"gutters", "swings", "kiosk", "benches"}),
)

SENTENCES = """
approve the budget → The Board resolved to approve the budget.
Approve the budget. → The Board resolved to approve the budget.
Publish minutes within a week → The Board resolved to publish minutes within a week.
Push the launch to June → The Board resolved to push the launch to June.
Apply to the lottery for £900 → The Board resolved to apply to the lottery for £900.
Advertise both posts → The Board resolved to advertise both posts.
Agenda item 6 be deferred to January → The Board resolved that agenda item 6 be deferred to January.
The fee not be raised → The Board resolved that the fee not be raised.
Fees to be paid → Decision: Fees to be paid.
Accounts for November approved → The accounts for November were approved.
Minutes of 6 May approved as amended → The minutes of 6 May were approved as amended.
Donation of £100 to the food bank agreed unanimously → A donation of £100 to the food bank was agreed unanimously.
Policy for staff who were approved → Decision: Policy for staff who were approved.
Thank the volunteers → The Board resolved to thank the volunteers.
Spend £300 on bulbs → The Board resolved to spend £300 on bulbs.
Merge the two branches → The Board resolved to merge the two branches.
Read the draft aloud in March → The Board resolved to read the draft aloud in March.
Have the boiler serviced → The Board resolved to have the boiler serviced.
Go with the second tender → The Board resolved to go with the second tender.
Let the pitch to the school → The Board resolved to let the pitch to the school.
Put the kiosk out to tender → The Board resolved to put the kiosk out to tender.
Cut the grant by half → The Board resolved to cut the grant by half.
Set the precept at £41,000 → The Board resolved to set the precept at £41,000.
Reject the offer → The Board resolved to reject the offer.
Postpone the fair until May → The Board resolved to postpone the fair until May.
Record thanks to the caretaker → The Board resolved to record thanks to the caretaker.
Plan the launch for May → The Board resolved to plan the launch for May.
Order three racks → The Board resolved to order three racks.
Ensure all staff are trained → The Board resolved to ensure all staff are trained.
Not to extend the lease → The Board resolved not to extend the lease.
Don't extend the lease → The Board resolved not to extend the lease.
to renew the lease → The Board resolved to renew the lease.
Approved the budget → The Board approved the budget.
Approved the budget that was circulated → The Board approved the budget that was circulated.
Noted that costs had risen → The Board noted that costs had risen.
Agreed to extend the lease → The Board agreed to extend the lease.
Elected Bo Chen as treasurer → The Board elected Bo Chen as treasurer.
Thanked Ann Lee for ten years of service → The Board thanked Ann Lee for ten years of service.
agreed that the lease be renewed → The Board resolved that the lease be renewed.
RESOLVED THAT Dates for next year are fixed in June → The Board resolved that dates for next year are fixed in June.
that the lease be renewed → The Board resolved that the lease be renewed.
Resolved: that the lease be renewed → The Board resolved that the lease be renewed.
The lease be renewed for five years → The Board resolved that the lease be renewed for five years.
The Board resolved that the lease be renewed. → The Board resolved that the lease be renewed.
The Board approved the lease → The Board approved the lease.
IBM will host the data → The Board resolved that IBM will host the data.
Two vans will be leased → The Board resolved that two vans will be leased.
Plan B is adopted → The Board resolved that Plan B is adopted.
Change requests are frozen → The Board resolved that change requests are frozen.
Order forms must be signed by two members → The Board resolved that order forms must be signed by two members.
Open days will be held in June → The Board resolved that open days will be held in June.
Gutters will be cleaned twice a year → The Board resolved that gutters will be cleaned twice a year.
Ann Lee will chair the panel → The Board resolved that Ann Lee will chair the panel.
The option that is cheapest will be chosen → The Board resolved that the option that is cheapest will be chosen.
Clerk to write to the county → The Board resolved that the Clerk write to the county.
The Treasurer to open a second account → The Board resolved that the Treasurer open a second account.
Ann Lee to sign the lease → The Board resolved that Ann Lee sign the lease.
Grounds team to move the benches → The Board resolved that the Grounds team move the benches.
The accounts were approved → The accounts were approved.
Approved → This was approved.
agreed. → This was agreed.
Approved as amended → This was approved as amended.
Approved subject to legal advice → This was approved subject to legal advice.
Noted with thanks → This was noted with thanks.
Tabled → This was tabled.
Deferred → This was deferred.
Deferred to July → This was deferred to July.
Tabled until the next meeting → This was tabled until the next meeting.
No change → It was agreed to make no change.
No further action → It was agreed to take no further action.
Adjourned at 8.14 → The meeting was adjourned at 8.14.
Motion carried → The motion was carried.
Motion carried 5-2 → The motion was carried 5-2.
Amendment lost → The amendment was lost.
Carried → The motion was carried.
Minutes approved → The minutes were approved.
Budget approved subject to audit → The budget was approved subject to audit.
Not approved → This was not approved.
Working group to report in May → The Board resolved that the working group report in May.
All members to read the draft → The Board resolved that all members read the draft.
Fees will rise to £12 → The Board resolved that fees will rise to £12.
It was agreed to buy a mower → It was agreed to buy a mower.
The overdraft to be renewed for a year → The Board resolved that the overdraft be renewed for a year.
All forms to be signed by two members → The Board resolved that all forms be signed by two members.
That, as amended, the fee be £12 → The Board resolved that, as amended, the fee be £12.
RESOLVED THAT Plan B is adopted → The Board resolved that Plan B is adopted.
Thanks to Ann Lee for the plan → The Board recorded its thanks to Ann Lee for the plan.
No objection → The Board resolved to raise no objection.
No objection to 26/0118 → The Board resolved to raise no objection to 26/0118.
Object: access and drainage → The Board resolved to object: access and drainage.
Object to 26/0118 → The Board resolved to object to 26/0118.
RESOLVED to object on safety grounds → The Board resolved to object on safety grounds.
Resolved unanimously to object → The Board resolved unanimously to object.
Agreed - buy the mower → The Board resolved to buy the mower.
Payments of £3,482.17 approved → The Board resolved that payments of £3,482.17 be approved.
the minutes of 30 October be approved as a true record → The Board resolved that the minutes of 30 October be approved \
as a true record.
The minutes of 3 May, as amended, be adopted → The Board resolved that the minutes of 3 May, as amended, be adopted.
Payments of £3,912.45 as listed be approved → The Board resolved that payments of £3,912.45 as listed be approved.
invoices received since May be paid → The Board resolved that invoices received since May be paid.
the minutes of the meeting in May be approved → The Board resolved that the minutes of the meeting in May be approved.
Resolved the van be sold → The Board resolved that the van be sold.
Permit be granted → The Board resolved that permit be granted.
the plot be not sold → The Board resolved that the plot be not sold.
the rules be and are hereby adopted → The Board resolved that the rules be and are hereby adopted.
Agreed the lease be renewed → The Board agreed the lease be renewed.
The fee is to be waived → The Board resolved that the fee is to be waived.
Pay scale from 1 April, approved → The Board resolved that pay scale from 1 April be approved.
Budget revision approved → The Board resolved that the budget revision be approved.
Lease of the hall is renewed → The Board resolved that the lease of the hall is renewed.
Request the hall be opened → The Board resolved to request that the hall be opened.
Donate £50 to the food bank → The Board resolved to donate £50 to the food bank.
Award the contract to Acme Inc. → The Board resolved to award the contract to Acme Inc.
Increase service charge by 6% → The Board resolved to increase service charge by 6%.
Increase in fees by 6% → Decision: Increase in fees by 6%.
Ok to spend up to £500 on paint → The Board agreed to spend up to £500 on paint.
Motion to amend withdrawn by Luis → The motion to amend was withdrawn by Luis.
Minutes of 25 May accepted with one correction → The minutes of 25 May were accepted with one correction.
Exclude press and public → The Board resolved to exclude press and public.
Put off the fair → The Board resolved to put off the fair.
"""

NEUTRAL = """
Second option, with the longer warranty
Lease renewed for one year
Review revised figures
3 new docks from May
Plan B
Plan A for the north, plan B for the south
Thanks to the weather for once
Time to be brave
The work to be done, the price and the date
Phase 2 in May
Option 3
Agreed price list stays
Approved contractors list for 2027
Accepted practice in other parks
Noted authors only
Adopted children of members
Open days in June
Order forms in triplicate
Book club on Tuesdays
Report of the auditor
Lease for the quay
Change of bank
Budget of £4,000
Set menu at £22
Read receipts off
Cut flowers only
Present members
Clear desk policy
Lead times of six weeks
Split shifts at weekends
Training needs for 2027
Tin can recycling
Proposal to buy vans
Permission to dig
Motion to adjourn
Application to the county
Right to buy
Time to pay
Larkfield will open in May
Should the fair go ahead?
Approve?
Who pays for the fence?
We will meet in May
I approve
Costs as reported are noted
If costs rise, stop
Costs to be cut by 5%
The option that is cheapest
Members who can vote
Spring fair: 9 May
Yes
None
Adoption of the new policy
Terms of reference
Not before the audit
Support from the county
Test results by Friday
Grant funding
Noted; no action
Rejected: too dear
Defer to July
Put on hold
Cllr Fyfe to inspect the hedge
May meeting moved to the 12th
Call for volunteers
采购两台备用泵
"""


def rows(table: str) -> list[tuple[str, str]]:
    found = (row.partition(" → ") for row in table.strip().splitlines())
    return [(text, wanted) for text, _, wanted in found]


@pytest.mark.parametrize(("text", "wanted"), rows(SENTENCES))
def test_a_certain_pattern_becomes_a_sentence(text: str, wanted: str) -> None:
    assert sentences.decided(text, "the Board", KNOWN) == wanted


@pytest.mark.parametrize(("text", "_"), rows(NEUTRAL))
def test_anything_else_stands_as_it_was_typed(text: str, _: str) -> None:
    written = sentences.decided(text, "the Board", KNOWN)
    assert written.startswith("Decision: ")
    assert written.removeprefix("Decision: ").rstrip(".。") == text.rstrip(".")


def test_the_tables_are_long_enough() -> None:
    assert len(rows(SENTENCES)) >= 40
    assert len(rows(NEUTRAL)) >= 40


MOTIONS = """
Buy three vans → It was proposed by Ann Lee, seconded by Bo Chen, to buy three vans
To buy three vans → It was proposed by Ann Lee, seconded by Bo Chen, to buy three vans
That three vans be bought → It was proposed by Ann Lee, seconded by Bo Chen, that three vans be bought
Three vans be bought → It was proposed by Ann Lee, seconded by Bo Chen, that three vans be bought
Motion to buy three vans → It was proposed by Ann Lee, seconded by Bo Chen, to buy three vans
Proposed: that the fair move to May → It was proposed by Ann Lee, seconded by Bo Chen, that the fair move to May
Permit be granted → It was proposed by Ann Lee, seconded by Bo Chen, that permit be granted
the minutes of 3 May, as amended, be adopted → It was proposed by Ann Lee, seconded by Bo Chen, that the minutes of \
3 May, as amended, be adopted
Clerk to write to the county → It was proposed by Ann Lee, seconded by Bo Chen, that the Clerk write to the county
Three vans → Motion (proposed by Ann Lee, seconded by Bo Chen): Three vans
Approved the vans → Motion (proposed by Ann Lee, seconded by Bo Chen): Approved the vans
"""


@pytest.mark.parametrize(("text", "wanted"), rows(MOTIONS))
def test_a_motion_is_proposed(text: str, wanted: str) -> None:
    assert sentences.proposed(text, "by Ann Lee, seconded by Bo Chen", KNOWN) == wanted


OUTCOMES = [
    (Vote(result="lost", for_=2, against=3, abstain=0), "the motion was lost (2 for, 3 against, no abstentions)"),
    (Vote(result="lost", how=("show-of-hands",)), "the motion was lost on a show of hands"),
    (Vote(result="withdrawn"), "the motion was withdrawn"),
    (Vote(result="tabled"), "the motion was tabled"),
    (Vote(result="deferred"), "the motion was deferred"),
    (Vote(result="unseconded", moved="Ann Lee"), "the motion was not seconded"),
    (Vote(result="tied", for_=3, against=3), "the vote: tied (3 for, 3 against)"),
    (Vote(result="", for_=3, against=3), "the vote: 3 for, 3 against"),
    (Vote(result="", moved="Ann Lee"), ""),
]


@pytest.mark.parametrize(("vote", "wanted"), OUTCOMES)
@pytest.mark.parametrize("kind", ["minutes", "retrospective"])
def test_a_motion_that_was_not_carried_is_never_a_resolution(vote: Vote, wanted: str, kind: str) -> None:
    assert votes.outcome(vote) == wanted
    line = Line(id="k1", tag="decision", text="Approve the lease", vote=vote)
    meeting = Meeting(title="x", agenda=(AgendaItem(id="a1", title="i", lines=(line,)),))
    text = render(meeting, load_template(kind, "en").template)
    assert "It was proposed" in text
    assert f"to approve the lease{'; ' if wanted else ''}{wanted}." in text
    assert "resolved" not in text.casefold()
    assert "Decision" not in text


@pytest.mark.parametrize(
    ("text", "vote", "wanted"),
    [
        ("Buy a tent (rejected, too dear)", Vote(result="lost"), "to buy a tent (rejected, too dear)."),
        (
            "Buy a tent, lost 2-4, too dear",
            Vote(result="lost", for_=2, against=4),
            "to buy a tent, lost 2-4, too dear.",
        ),
        (
            "Buy a tent, lost, too dear",
            Vote(result="lost", for_=2, against=4),
            "dear; the motion was lost (2 for, 4 ag",
        ),
        ("Sort it - lost property too", Vote(result="lost"), "to sort it - lost property too; the motion was lost."),
        ("Buy a tent. Tabled till May", Vote(result="tabled"), "to buy a tent. Tabled till May."),
    ],
)
def test_a_result_that_the_text_tells_is_written_once(text: str, vote: Vote, wanted: str) -> None:
    line = Line(id="k1", tag="decision", text=text, vote=vote)
    meeting = Meeting(title="x", agenda=(AgendaItem(id="a1", title="i", lines=(line,)),))
    assert wanted in render(meeting, load_template("minutes", "en").template)


@pytest.mark.parametrize(
    ("text", "vote", "wanted"),
    [
        ("The motion", Vote(result="lost", for_=2, against=3), "- The motion was lost (2 for, 3 against)."),
        ("Motion lost", Vote(result="lost", against=3), "- The motion was lost (3 against)."),
        ("Motion lost: too dear", Vote(result="lost"), "- The motion was lost: too dear."),
        ("Motion failed: no majority", Vote(result="lost"), "- The motion failed: no majority."),
        # How a paper was voted on is in its sentence
        ("Budget passed", Vote(result="carried"), "- The budget was passed."),
        ("Van hire passed", Vote(result="carried"), "- Decision: Van hire passed."),
        ("Budget", Vote(result="carried", for_=5, against=1), "- The budget was approved (5 for, 1 against)."),
        ("Plan", Vote(result="carried", how=("amended",)), "- The plan was approved as amended."),
        (
            "Mins of last mtg approved",
            Vote(result="carried", how=("nem-con",)),
            "the last meeting were approved nem. con.",
        ),
        ("Mins of 12 Oct agreed", Vote(result="carried"), "- The minutes of 12 Oct were agreed."),
        ("Precept of £9,000 agreed", Vote(result="carried"), "- The precept of £9,000 was agreed."),
        (
            "Voted 5-1 to buy a van",
            Vote(result="carried", for_=5, against=1),
            "- The meeting resolved to buy a van. Carried (5 for, 1 against).",
        ),
        ("Motion carried", Vote(result="carried", for_=5, against=1), "- The motion was carried (5 for, 1 against)."),
        (
            "Motion as amended carried (against: Orr)",
            Vote(result="carried", for_=5, against=1, how=("amended",), moved="Ann Lee"),
            "- The motion as amended was carried (5 for, 1 against). Moved by Ann Lee. Against: Orr.",
        ),
        (
            "The amended motion was put to the vote and lost",
            Vote(result="lost", moved="Ann Lee"),
            "- The amended motion was lost. Moved by Ann Lee.",
        ),
        (
            "The minutes of 3 May, as corrected, were approved",
            Vote(result="carried", moved="Ann Lee", how=("unanimous",)),
            "as corrected, were approved. Moved by Ann Lee; carried unanimously.",
        ),
        ("Motion carried over", Vote(result="lost"), "Motion: Motion carried over. The motion was lost."),
    ],
)
def test_a_motion_that_its_text_does_not_tell_is_written_once(text: str, vote: Vote, wanted: str) -> None:
    line = Line(id="k1", tag="decision", text=text, vote=vote)
    meeting = Meeting(title="x", agenda=(AgendaItem(id="a1", title="i", lines=(line,)),))
    assert wanted in render(meeting, load_template("minutes", "en").template)


def test_a_motion_raised_as_an_issue_stands_beside_its_label() -> None:
    below = (Line(id="k2", tag="decision", text="Motion lost", vote=Vote(result="lost", for_=2, against=3)),)
    motion = Line(id="k1", tag="issue", label="Motion", text="That parking be free", lines=below)
    heating = Line(id="k3", tag="issue", label="Heating", text="The boiler leaks")
    meeting = Meeting(title="x", agenda=(AgendaItem(id="a1", title="i", lines=(motion, heating)),))
    text = render(meeting, load_template("minutes", "en").template)
    assert "- **Motion:** That parking be free.\n    - The motion was lost (2 for, 3 against).\n" in text
    assert "- **Heating:**\n    - The boiler leaks." in text


@pytest.mark.parametrize("text", ["Motion to fund the shelter fell", "Fund the shelter, which lapsed"])
def test_a_motion_that_fell_is_said_to_have_failed_once(text: str) -> None:
    line = Line(id="k1", tag="decision", text=text, vote=Vote(result="unseconded", moved="Ann Lee"))
    meeting = Meeting(title="x", agenda=(AgendaItem(id="a1", title="i", lines=(line,)),))
    wanted = "It was proposed by Ann Lee to fund the shelter; the motion was not seconded."
    assert wanted in render(meeting, load_template("minutes", "en").template)


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Approve the lease. For: Lee, Chen. Against: Orr", " For: Lee, Chen. Against: Orr."),
        ("Approve the lease; for Lee and Chen; against Orr", " For Lee and Chen; against Orr."),
        ("Approve the lease (against: Orr)", " Against: Orr."),
        ("Approve the lease. Orr voted against", " Orr voted against."),
    ],
)
def test_who_voted_how_is_written_after_the_vote(text: str, after: str) -> None:
    line = Line(id="k1", tag="decision", text=text, vote=Vote(result="carried", for_=2, against=1, moved="Bo"))
    meeting = Meeting(title="x", agenda=(AgendaItem(id="a1", title="i", lines=(line,)),))
    written = render(meeting, load_template("minutes", "en").template)
    assert f"resolved to approve the lease. Moved by Bo; carried (2 for, 1 against).{after}" in written


@pytest.mark.parametrize(
    ("vote", "wanted"),
    [
        (Vote(result="carried", for_=5, against=1, abstain=0), "Carried (5 for, 1 against, no abstentions)."),
        (Vote(result="carried", how=("unanimous",)), "Carried unanimously."),
        (Vote(result="carried", how=("casting-vote",), for_=4), "Carried on the Chair's casting vote (4 for)."),
        (Vote(result="carried", moved="Ann Lee", seconded="Bo"), "Moved by Ann Lee, seconded by Bo; carried."),
        (Vote(result="carried", seconded="Bo", how=("amended",)), "Seconded by Bo; carried as amended."),
        (Vote(for_=5, against=1), "(5 for, 1 against)."),
    ],
)  # fmt: skip
def test_a_carried_motion_is_a_resolution_with_its_vote(vote: Vote, wanted: str) -> None:
    line = Line(id="k1", tag="decision", text="Approve the lease", vote=vote)
    meeting = Meeting(title="x", agenda=(AgendaItem(id="a1", title="i", lines=(line,)),))
    text = render(meeting, load_template("minutes", "en").template)
    assert f"resolved to approve the lease. {wanted}" in text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("I agree.", "Lori Dunn: I agree."),
        ("we should wait", "Lori Dunn: We should wait."),
        ("asks for £300", "Lori Dunn asks for £300."),
        ("objects to the rent", "Lori Dunn objects to the rent."),
        ("the rent is £300", "The rent is £300."),
        ("Reports are due in May", "Reports are due in May."),
        ("is this legal?", "Lori Dunn: Is this legal?"),
    ],
)
def test_a_line_that_needs_its_speaker_keeps_it_in_minutes_without_speakers(text: str, written: str) -> None:
    line = Line(id="k1", text=text, speaker="Lori Dunn")
    meeting = Meeting(
        title="x", attendees=(Attendee(name="Lori Dunn"),), agenda=(AgendaItem(id="a1", title="i", lines=(line,)),)
    )
    assert f"- {written}\n" in render(meeting, load_template("minutes", "en").template)


@pytest.mark.parametrize("label", ["", "AGREED", "Resolution"])
@pytest.mark.parametrize(
    "said", ["Resolved that plan B is adopted", "RESOLVED: Plan B is adopted", "Plan B is adopted"]
)
def test_the_word_of_a_decision_stands_once_in_working_notes(said: str, label: str) -> None:
    line = Line(id="k1", tag="decision", text=said, label=label)
    meeting = Meeting(title="x", agenda=(AgendaItem(id="a1", title="i", lines=(line,)),))
    text = render(meeting, load_template("notes", "en").template).replace("plan", "Plan")
    assert "- **RESOLUTION:** Plan B is adopted.\n" in text


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Agreed replace chain, up to £400", "The Board resolved to replace chain, up to £400."),
        ("RESOLVED replace chain", "The Board resolved to replace chain."),
        ("Agreed, replace the chain", "The Board resolved to replace the chain."),
        ("Agreed don't object", "The Board resolved not to object."),
        ("Agreed defer to January", "The Board agreed to defer to January."),
        ("Agreed chain to be replaced", "The Board resolved that chain be replaced."),
        ("Agreed payments as listed", "The Board agreed payments as listed."),
        ("Agreed new bin at the rec", "The Board agreed new bin at the rec."),
        ("Agreed price list stays", "Decision: Agreed price list stays."),
        ("Agreed Ivo to order it", "Decision: Agreed Ivo to order it."),
        ("Agreed who pays?", "Decision: Agreed who pays?"),
        ("Approved contractors only", "Decision: Approved contractors only."),
    ],
)
def test_what_begins_with_the_verb_of_deciding_alone_is_a_sentence(text: str, wanted: str) -> None:
    assert sentences.decided(text, "the Board") == wanted


PEOPLE = tuple(Attendee(name=name) for name in ("Cllr David Oduya", "Cllr Roy Tatlock", "Ann Lee"))


@pytest.mark.parametrize(
    ("voters", "wanted"),
    [
        ("Against: DO.", "Against: Cllr David Oduya."),
        ("For: Ann, RT. Against: DO", "For: Ann Lee, Cllr Roy Tatlock. Against: Cllr David Oduya."),
        ("Cllrs Oduya and Tatlock against", "Cllr David Oduya and Cllr Roy Tatlock against."),
        ("Against: Cllr Oduya; abstained: Bo Chen", "Against: Cllr David Oduya; abstained: Bo Chen."),
        ("DO: no, RT: yes, Lee: yes", "Cllr David Oduya: no, Cllr Roy Tatlock: yes, Ann Lee: yes."),
    ],
)
def test_who_voted_how_is_printed_with_full_names(voters: str, wanted: str) -> None:
    line = Line(id="k1", tag="decision", text=f"Buy a van. {voters}", vote=Vote(result="carried", for_=2, against=1))
    held = Meeting(title="x", language="en", attendees=PEOPLE, agenda=(AgendaItem(id="a1", title="i", lines=(line,)),))
    said = render(held, load_template("minutes", "en").template)
    assert f"- The meeting resolved to buy a van. Carried (2 for, 1 against). {wanted}\n" in said


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("who pays for the bin", "Who pays for the bin?"),
        ("Should we buy two", "Should we buy two?"),
        ("How to fund the roof", "How to fund the roof."),
        ("What is needed: a pump", "What is needed: a pump."),
    ],
)
def test_an_issue_that_asks_ends_with_a_question_mark(text: str, wanted: str) -> None:
    lines = (Line(id="k1", tag="issue", text=text), Line(id="k2", text="None."))
    held = Meeting(title="x", language="en", agenda=(AgendaItem(id="a1", title="i", lines=lines),))
    assert f"- {wanted}\n" in render(held, load_template("minutes", "en").template)


@pytest.mark.parametrize(
    ("again", "said"),
    [
        ("Motion carried 5 to 2", ""),
        ("The motion was carried by 5 votes to 2.", ""),
        ("Motion carried 5 to 2, Cllr Tatlock and Ann against", "Cllr Roy Tatlock and Ann Lee against."),
        ("Vote passed 5-2 (against: RT, DO)", "Against: Cllr Roy Tatlock, Cllr David Oduya."),
        ("Motion carried 4 to 2", "\n- Motion carried 4 to 2."),
        ("Motion lost 5 to 2", "\n- Motion lost 5 to 2."),
        ("Motion carried 5 to 2, after long debate", "\n- Motion carried 5 to 2, after long debate."),
    ],
)
def test_a_result_that_a_line_tells_again_is_printed_once(again: str, said: str) -> None:
    motion = Line(id="k1", tag="decision", text="Buy a van", vote=Vote(result="carried", for_=5, against=2))
    amendment = Line(id="k2", tag="decision", label="Amendment", text="Lease it", vote=Vote(result="lost", for_=2))
    item = AgendaItem(id="a1", title="i", lines=(motion, amendment, Line(id="k3", text=again)))
    held = Meeting(title="x", language="en", attendees=PEOPLE, agenda=(item,))
    text = render(held, load_template("minutes", "en").template).partition("Lease it")[2].partition("\n\nSigned")[0]
    carried = "- The meeting resolved to buy a van. Carried (5 for, 2 against)."
    assert text.partition("\n")[2].strip() == f"{carried}{'' if said[:1] in ('', chr(10)) else ' '}{said}".strip()


def test_a_motion_that_is_called_one_was_resolved_where_it_was_carried() -> None:
    assert sentences.decided("Motion to defer the lease", carried=True) == "The meeting resolved to defer the lease."
    assert (
        sentences.decided("Motion that the lease be kept", carried=True)
        == "The meeting resolved that the lease be kept."
    )
    assert "resolved" not in sentences.decided("Motion to defer the lease")
