"""English lines as a clerk, a secretary or a team lead types them, and ordinary sentences that only look like them."""

from __future__ import annotations

import datetime as dt

import pytest

from helpers_capture import added_and_typed
from minutetui.core.capture import read, typed
from minutetui.core.capture.reading import Add, Scene, Several
from minutetui.core.capture.typed import says
from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting
from minutetui.core.people.names import Names


def scene() -> Scene:
    """Give a scene in the meeting of a council, on a Friday."""
    people = (
        *(Attendee(name="Maria Holt", role="Chair"), Attendee(name="Alice Boyd", role="Clerk")),
        *(Attendee(name=name) for name in ("Tom Okafor", "Gwen Pugh", "Raj Menon", "Derek Naismith", "Fiona Hart")),
    )
    held = Meeting(title="M", status="live", attendees=people, agenda=(AgendaItem(id="a1", title="Finance"),))
    last = Line(id="k1", text="Said before")
    return Scene(held, Names(held), dt.date(2026, 11, 27), held.agenda[0], last=last)


AND_OR_BY = [
    ("> Joe to price new gazebos + report back 14/12", "Joe to price new gazebos + report back 14/12", ""),
    ("> Tom to price gazebos + report back by Friday", "price gazebos + report back", "by Friday"),
    ("> Price gazebos + get quotes + 14/12", "Price gazebos + get quotes", "14/12"),
    ("> Price gazebos + book the van", "Price gazebos + book the van", ""),
    ("> Price gazebos + 14/12", "Price gazebos", "14/12"),
    ("> Price gazebos + next Friday", "Price gazebos", "next Friday"),
    ("> Price gazebos + after the AGM", "Price gazebos", "after the AGM"),
    ("> Price gazebos +report back 14/12", "Price gazebos", "report back 14/12"),
]


@pytest.mark.parametrize(("text", "words", "due"), AND_OR_BY)
def test_a_plus_between_spaces_can_be_and(text: str, words: str, due: str) -> None:
    line = stored(text)
    assert (line.text, line.due) == (words, due)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Minutes approved on a motion by Tom, second by Gwen", "Minutes approved"),
        ("The hall was closed on the motion by Tom, seconded by Gwen", "The hall was closed"),
        ("Meeting adjourned at 7:41 pm on a motion by Tom, second by Gwen", "Meeting adjourned at 7:41 pm"),
    ],
)
def test_the_words_before_a_mover_go_with_the_mover(text: str, words: str) -> None:
    act = read(text, scene()).act
    last = act.acts[-1] if isinstance(act, Several) else act
    assert isinstance(last, Add)
    assert last.line.vote is not None
    assert (last.line.text, last.line.vote.moved, last.line.vote.seconded) == (words, "Tom Okafor", "Gwen Pugh")


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("> Tom to call Acme Inc.", "call Acme Inc."),
        ("> Tom to call Acme Ltd. by Friday", "call Acme Ltd."),
        ("> Gwen to email the county at 9 a.m.", "email the county at 9 a.m."),
        ("> Raj: pay Smith & Co.", "pay Smith & Co."),
        ("> Tom to call the bank.", "call the bank"),
    ],
)
def test_the_stop_of_an_abbreviation_stays_in_the_task(typed: str, words: str) -> None:
    assert stored(typed).text == words


def stored(text: str) -> Line:
    """Type a line in an English meeting, and check that its text can be typed again."""
    return added_and_typed(text, scene())


DECISIONS = [
    ("= Buy it, proposed Maria, seconded Gwen, unanimous (6)", "Buy it", "carried 6 Maria Holt/Gwen Pugh"),
    ("= Buy it, nem con (6 votes)", "Buy it", "carried 6"),
    ("= Buy chairs, blue (6)", "Buy chairs, blue (6)", ""),
    ("= Defer 26/0431 until officer report received", "Defer 26/0431 until officer report received", "deferred"),
    ("= Table the tree works to the spring", "Table the tree works to the spring", "deferred"),
    ("= Hold over the survey to next mtg", "Hold over the survey to next mtg", "deferred"),
    ("= Postpone the item to a later meeting", "Postpone the item to a later meeting", "deferred"),
    ("= Close it (def. to next mtg)", "Close it (def. to next mtg)", "deferred"),
    ("= Motion to fund the shelter fell, no seconder", "Motion to fund the shelter", "unseconded"),
    ("= Buy it, carried 4 to 2", "Buy it", "carried 4-2"),
    ("= Buy it (carried 4 v 2)", "Buy it", "carried 4-2"),
    ("= Buy it (GP/TO carried)", "Buy it", "carried Gwen Pugh/Tom Okafor"),
    ("= Close it (prop MH 2nd GP unan.)", "Close it", "carried Maria Holt/Gwen Pugh"),
    ("= Close it (p. MH s. GP, all agreed)", "Close it", "carried Maria Holt/Gwen Pugh"),
    ("= Close it (agreed w/o vote)", "Close it", "carried"),
    ("= Buy it (carried 5-1, Pugh against)", "Buy it (Pugh against)", "carried 5-1"),
    (
        "= Buy it (5-2, Pugh and Hart against, Tom abstained)",
        "Buy it (Pugh and Hart against, Tom abstained)",
        "carried 5-2",
    ),
    ("= Close it, carried, Derek voting against", "Close it, Derek voting against", "carried"),
    ("= Agreed to defer the item until Feb", "Agreed to defer the item until Feb", "deferred"),
    # A vote after a colon is on what precedes it.
    ("= Adopt the new logo: unanimous, TO/GP", "Adopt the new logo", "carried Tom Okafor/Gwen Pugh"),
    ("= Fee rise: 4-1", "Fee rise", "carried 4-1"),
    ("= Score: 4-1", "4-1", ""),
    ("= Fee structure: 3-1-1", "3-1-1", ""),
    ("= Adopt the fee structure: 4-1", "Adopt the fee structure", "carried 4-1"),
    ("= Failed: pump 2", "pump 2", ""),
    # What is carried by hand, or played, was not voted on.
    ("= Carried: 40 bags of sand", "40 bags of sand", ""),
    ("= Carried: two loads of sand", "two loads of sand", ""),
    ("= Carried: 2027 budget", "2027 budget", "carried"),
    ("= Under-12s: lost 2-4", "lost 2-4", ""),
    # What to do with a text is no label of it.
    ("= Add to motion: by 30 June", "Add to motion: by 30 June", ""),
    ("= Addition to budget: two seats", "two seats", ""),
    ("= Pump 2: failed", "failed", ""),
    ("= Budget: failed", "Budget", "lost"),
    ("= Failed: too dear", "Failed: too dear", "lost"),
    ("Decision: Fee rise: 4-1", "Fee rise", "carried 4-1"),
    ("= Fee rise: 4-1, Tom/Raj", "Fee rise", "carried 4-1 Tom Okafor/Raj Menon"),
    ("= Fee rise: 4-1 (moved Tom, seconded Raj)", "Fee rise", "carried 4-1 Tom Okafor/Raj Menon"),
    ("= Fee rise: lost, Tom/Raj", "Fee rise", "lost Tom Okafor/Raj Menon"),
    (
        "= A label may not be longer than thirty cells: 4-1",
        "A label may not be longer than thirty cells",
        "carried 4-1",
    ),
    (r"= Fee rise: \4-1, Tom/Raj", "4-1, Tom/Raj", ""),
    ("= Fee rise: Tom/Raj", "Tom/Raj", ""),
    ("= Fee rise: lost, Tom/Zed", "lost, Tom/Zed", "lost"),
    ("= Ratio of staff: 4:1", "4:1", ""),
    ("= Grout for the tower, mix 4:2:1", "Grout for the tower, mix 4:2:1", ""),
    ("= Times: 10-4", "10-4", ""),
    ("= Budget: 2026-27", "2026-27", ""),
    # What only looks so stays text, and says nothing of an outcome.
    ("= Buy it (Pugh against)", "Buy it (Pugh against)", ""),
    ("= Lean the ladder, Tom against", "Lean the ladder, Tom against", ""),
    ("= Buy it (carried 5-1, a wall against)", "Buy it (carried 5-1, a wall against)", "unclear"),
    ("= Defer hiring a developer until Q2", "Defer hiring a developer until Q2", ""),
    ("= Defer payment of the invoices until March", "Defer payment of the invoices until March", ""),
    ("= Table the report to the county", "Table the report to the county", ""),
    ("= Postpone the summer fair to August", "Postpone the summer fair to August", ""),
    ("= Carry forward the underspend to next year", "Carry forward the underspend to next year", ""),
    ("= Defer to the county on drainage", "Defer to the county on drainage", ""),
    ("= Tables to be hired until May", "Tables to be hired until May", ""),
    ("= Extend the match, 4 v 2", "Extend the match, 4 v 2", ""),
    ("= Open it 10 to 4", "Open it 10 to 4", ""),
    ("= Trees fell, no damage", "Trees fell, no damage", ""),
    ("= Keep the plan (p. 4 s. 2)", "Keep the plan (p. 4 s. 2)", ""),
    ("= Invite the def. team to play", "Invite the def. team to play", ""),
    ("= Lay the path w/o kerbs", "Lay the path w/o kerbs", ""),
]


@pytest.mark.parametrize(("text", "words", "told"), DECISIONS)
def test_decisions(text: str, words: str, told: str) -> None:
    line = stored(text)
    vote = line.vote
    counts = "-".join(str(one) for one in (vote.for_, vote.against) if one is not None) if vote else ""
    movers = f"{vote.moved}/{vote.seconded}" if vote and vote.moved else ""
    assert (line.text, " ".join(filter(None, (vote.result if vote else "", counts, movers)))) == (words, told)


PLAIN = [
    ("Policy ratified nem con", "Policy ratified", "carried"),
    ("Fee plan adopted by consensus", "Fee plan adopted", "carried"),
    ("Proposed MH, seconded GP that we apply. Carried unanimously", "that we apply", "carried Maria Holt/Gwen Pugh"),
    ("Proposed MH, seconded GP that we apply. Lost 2-4", "that we apply", "lost 2-4 Maria Holt/Gwen Pugh"),
    ("Prop MH sec GP: close the path. Lost on Chair's vote", "close the path", "lost Maria Holt/Gwen Pugh"),
    ("Agreed £350 for hoodies, show of hands 4-2", "Agreed £350 for hoodies", "carried 4-2"),
    ("Approved the accounts, nem con", "Approved the accounts", "carried"),
    ("PCC approves the roll, proposed by Tom, seconded by Raj, nem con", "PCC approves the roll", "carried TO/RM"),
    ("New lights, proposed by Tom and seconded by Raj, 4-1", "New lights", "carried 4-1 TO/RM"),
    ("Vote to defer lost 1-4", "Vote to defer", "lost 1-4"),
    ("Cttee voted 4-1 to buy the wreath", "Cttee voted 4-1 to buy the wreath", "carried 4-1"),
    ("Council resolved by 4 votes to 1 to refuse it", "Council resolved by 4 votes to 1 to refuse it", "carried 4-1"),
    ("Members voted unanimously to keep it", "Members voted unanimously to keep it", "carried"),
    ("It was resolved nem. con. to appoint them", "It was resolved nem. con. to appoint them", "carried"),
    ("Rejected the plan, 5-0", "Rejected the plan", "carried 5-0"),
    ("= Rejected the plan, 5-0", "Rejected the plan", "carried 5-0"),
    ("= Buy the van. Tom moves, Raj seconds. 4-1", "Buy the van", "carried 4-1 TO/RM"),
    ("= Buy it, 3 for, Tom not voting", "Buy it, Tom not voting", "carried 3"),
]


@pytest.mark.parametrize(("text", "words", "told"), PLAIN)
def test_decisions_in_plain_sentences(text: str, words: str, told: str) -> None:
    told = told.replace("TO/RM", "Tom Okafor/Raj Menon")
    assert stored(text).tag == "decision"
    test_decisions(text, words, told)


NO_DECISIONS = [
    *("Last budget was approved unanimously", "Plan to be adopted by consensus"),
    *("Approved drawings, passed to Tom", "Agreed price with Sykes, carried over", "Vote to be held on Friday"),
    *("Proposed hedge, second gate to be fixed", "Hold the button for Thirty seconds", "Tom moves, Raj stays"),
    *("Proposed by Tom that we apply", "Rejected parts sent back", "Proposed TO, seconded XY that we apply"),
]


@pytest.mark.parametrize("text", NO_DECISIONS)
def test_other_sentences_are_notes(text: str) -> None:
    line = stored(text)
    assert (line.tag, line.text, line.vote) == ("note", text, None)


@pytest.mark.parametrize("text", [row[0] for row in PLAIN])
def test_a_note_that_reads_like_a_decision_can_be_typed(text: str) -> None:
    where = scene()
    line = Line(text=text.removeprefix("= "))
    assert says(typed(line, where), line, where)


ACTIONS = [
    ("> Tell Mrs Dora Wills of the decision, Gwen, by Wed", "Gwen Pugh", "Wed"),
    ("> Write to Mr Fripp, Gwen, by Wed", "", "by Wed"),
    ("> Tom will draft the letter, Gwen to check it, both by Thurs", "Tom Okafor, Gwen Pugh", "by Thurs"),
    ("> Raj will pay, Gwen will check the receipt", "Raj Menon, Gwen Pugh", ""),
    ("> Everyone: send holiday dates to Alice by next Fri", "Everyone", "by next Fri"),
    ("> All - send holiday dates to Alice by next Fri", "All", "by next Fri"),
    ("> Staff - send holiday dates to Alice by next Fri", "Staff", "by next Fri"),
    ("> Volunteers to tidy the hall by next Fri", "Volunteers", "by next Fri"),
    ("> All: read the policy by Monday", "All", "by Monday"),
    ("> All cllrs to declare gifts by 5 Dec", "All cllrs", "by 5 Dec"),
    ("> Pay invoice 3318 (Raj) before month end", "Raj Menon", "before month end"),
    (
        "> Raj/Alice - finalise the papers - before next full council",
        "Raj Menon, Alice Boyd",
        "before next full council",
    ),
    ("> Call bank, Raj by Mon", "Raj Menon", "Mon"),
    ("> Call bank; Raj; Mon", "Raj Menon", "Mon"),
    ("> Call bank. Raj. Mon", "Raj Menon", "Mon"),
    ("> Call bank -- Raj/Gwen -- Mon", "Raj Menon, Gwen Pugh", "Mon"),
    ("> Replace the lock. DN.", "Derek Naismith", ""),
    ("> Order grit - Tom - w/c 7 Dec", "Tom Okafor", "w/c 7 Dec"),
    ("> RM call bank by mon", "Raj Menon", "by mon"),
    ("> Raj pay inv 2241 £318 asap", "Raj Menon", "asap"),
    ("> Gwen & Tom pair on the login bug tmrw", "Gwen Pugh, Tom Okafor", "tmrw"),
    ("> Fiona happy to draft the bid by mid Jan", "Fiona Hart", "mid Jan"),
    ("AP: Raj to check VAT", "Raj Menon", ""),
    ("> colts fees letter Raj + Tom wk of 7th Dec", "Raj Menon, Tom Okafor", "wk of 7th Dec"),
    ("> bar rota Raj/Tom by Fri", "Raj Menon, Tom Okafor", "by Fri"),
    ("> bins swapped out by end of shift, Tom", "Tom Okafor", "by end of shift"),
    ("> send the list before Friday, Raj", "Raj Menon", "before Friday"),
    ("> book the nets before they go, Jan 9th latest @Raj", "Raj Menon", "Jan 9th latest"),
    ("> set the torque to 4.5 +/-0.2 Nm @Raj +Fri", "Raj Menon", "Fri"),
    ("> 2 people for the panel - Gwen, Raj", "Gwen Pugh, Raj Menon", ""),
    ("> Cancel the copier contract, Raj", "Raj Menon", ""),
    ("> who pays the courier? Gwen to find out", "Gwen Pugh", ""),
    # What only looks so stays text.
    ("> no posters up before Monday, Raj", "", ""),
    ("> Thank the caretaker, Raj", "", ""),
    ("> 2 people for the panel - Gwen, Nobody", "", ""),
    ("> Thank the captains Raj + Tom by Fri", "", "by Fri"),
    ("> send the card to Raj + Tom", "", ""),
    ("> put it out by the gate, Tom", "", ""),
    ("> Clerk to write to Tom, Gwen to receive a copy", "Alice Boyd", ""),
    ("> Alice to ask Bo, Hart Road to be closed", "Alice Boyd", ""),
    ("> Tom to paint it, Gwen pleased", "Tom Okafor", ""),
    ("> All doors to be locked", "", ""),
    ("> All write-offs to go to the board", "", ""),
    ("> Everyday items to be listed", "", ""),
    ("> Write to the Mayor, Mr Hart by Mon", "", "by Mon"),
    ("> Call at the bank. Ring the vicar.", "", ""),
    ("> Send the letter to Cllr. Hart", "", ""),
    ("> Print A4; B5; A3", "", ""),
    ("> Get the plan approved by the board", "", ""),
    ("> Spike on caching (Derek, 2 days)", "", ""),
    ("> Gwen call centre scripts", "", ""),
    ("> Tom book club flyers", "", ""),
    ("AP: accounts payable", "", ""),
]


EACH = [
    ("> gutters: Tom by mid March, Gwen to book the scaffold", "Tom by mid March, Gwen to book the scaffold", "TO GP"),
    ("> key audit: Raj before Xmas; Fiona to sign £", "Raj before Xmas; Fiona to sign £", "RM FH"),
    ("> skip: Tom in spring, Gwen to help load", "Tom in spring, Gwen to help load", "TO GP"),
    ("> cover: Tom soon as poss, Gwen to check it", "Tom soon as poss, Gwen to check it", "TO GP"),
    ("> hedge: Tom if dry, Gwen to help", "Tom if dry, Gwen to help", "TO GP"),
    ("> fire doors, Tom next month, Gwen to tell all", "fire doors, Tom next month, Gwen to tell all", "TO GP"),
    ("> leaflet - Tom drafts, Gwen to print", "leaflet - Tom drafts, Gwen to print", "TO GP"),
    ("> panels (Tom), paint (Gwen)", "panels (Tom), paint (Gwen)", "TO GP"),
    ("> panels (Tom by Fri), paint (Gwen)", "panels (Tom by Fri), paint (Gwen)", "TO GP"),
    ("> Tom does panels; Gwen to paint", "Tom does panels; Gwen to paint", "TO GP"),
    ("> Tom: order panels; Gwen to paint", "order panels; Gwen to paint", "TO GP"),
    ("> order panels @Tom, Gwen to paint", "order panels, Gwen to paint", "TO GP"),
    ("> Tom to order panels and Gwen to paint", "Tom to order panels and Gwen to paint", "TO GP"),
    ("> Tom orders it by Thu, Gwen paints by 20 Dec", "Tom orders it by Thu, Gwen paints by 20 Dec", "TO GP"),
    ("> Tom to order it by Thu, Gwen to paint by 20 Dec", "Tom to order it by Thu, Gwen to paint by 20 Dec", "TO GP"),
    ("> tombola - Tom (prizes), Gwen (tickets)", "tombola - Tom (prizes), Gwen (tickets)", "TO GP"),
    ("> service: Tom by 12 Jan, Gwen lets them in", "Tom by 12 Jan, Gwen lets them in", "TO GP"),
    ("> if frost, Tom to grit and Gwen to ring round", "if frost, Tom to grit and Gwen to ring round", "TO GP"),
    (
        "> Tom to sort it; Gwen to check by end of Jan",
        "Tom to sort it; Gwen to check by end of Jan",
        "TO GP by end of Jan",
    ),
    ("> Tom to sort it; Gwen to check, by end of Jan", "Tom to sort it; Gwen to check", "TO GP by end of Jan"),
    (
        "> Tom will draft the Christmas card, Gwen to sign it by Fri",
        "Tom will draft the Christmas card, Gwen to sign it by Fri",
        "TO GP by Fri",
    ),
    ("> Tom will ring Raj and Gwen will pay, both by Fri", "Tom will ring Raj and Gwen will pay", "TO GP by Fri"),
    # The topic, and who does it.
    ("> shed keys: Tom by mid Jan", "shed keys", "TO by mid Jan"),
    ("> shed keys: Tom asap", "shed keys", "TO asap"),
    ("> shed keys: Tom w/e 12 Dec", "shed keys", "TO w/e 12 Dec"),
    ("> shed keys: Tom & Gwen, mid Jan", "shed keys", "TO GP mid Jan"),
    ("> shed keys: Tom", "shed keys", "TO"),
    # One person has a task.
    ("> panels: not Tom, Gwen to do it", "not Tom, Gwen to do it", "GP"),
    ("> if Tom can't, Gwen to go", "if Tom can't, Gwen to go", "GP"),
    ("> unless Tom objects, Gwen to pay on Mon", "unless Tom objects, Gwen to pay", "GP on Mon"),
    ("> Tom to order panels once Gwen has measured", "order panels once Gwen has measured", "TO"),
    ("> Tom has the keys, Gwen to fetch them", "Tom has the keys, Gwen to fetch them", "GP"),
    ("> Tom to ask Raj and Gwen to help", "ask Raj and Gwen to help", "TO"),
    ("> Tom to write to Raj and Gwen to thank them", "write to Raj and Gwen to thank them", "TO"),
    ("> Invite Tom, Raj, Gwen to lunch", "Invite Tom, Raj, Gwen to lunch", ""),
    ("> invite: Tom", "Tom", ""),
]


@pytest.mark.parametrize(("text", "words", "told"), EACH)
def test_each_task_has_its_owner(text: str, words: str, told: str) -> None:
    line = stored(text)
    owners = ("".join(part[0] for part in name.split()) for name in line.owners)
    assert (line.text, " ".join(filter(None, (*owners, line.due)))) == (words, told)


@pytest.mark.parametrize(("text", "owners", "due"), ACTIONS)
def test_actions(text: str, owners: str, due: str) -> None:
    line = stored(text)
    assert (", ".join(line.owners), line.due) == (owners, due)


@pytest.mark.parametrize("text", ["Torque 4.5 +/-0.2 Nm", "Height 30 +-2 mm", "> set it to 4.5 +/-0.2 Nm"])
def test_more_or_less_is_no_sign(text: str) -> None:
    reading = read(text, scene())
    assert reading.unread == ()


SAID = [
    ("Gwen wanted to know why the bid went up", "Gwen Pugh", "why the bid went up"),
    ("RM conf'd the grant is in", "Raj Menon", "the grant is in"),
    ("Gwen wanted to know", "", "Gwen wanted to know"),
    ("Raj - reserves are 41k, enough for two years", "Raj Menon", "reserves are 41k, enough for two years"),
    ("Derek - we've had 3 complaints", "Derek Naismith", "we've had 3 complaints"),
    ("gwen thinks its the thermostat", "Gwen Pugh", "its the thermostat"),
    ("Maria said that she will chair it", "Maria Holt", "she will chair it"),
    ("~ Tom reckons we can do it for 400", "Tom Okafor", "we can do it for 400"),
    ("RM flagged that legacy income is lumpy", "Raj Menon", "legacy income is lumpy"),
    ("Tom raised delays at the depot again", "Tom Okafor", "delays at the depot again"),
    ("Gwen raised the speed limit question", "Gwen Pugh", "the speed limit question"),
    ("Gwen raised £300 for the roof", "", "Gwen raised £300 for the roof"),
    ("Tom raised the fence by a metre", "", "Tom raised the fence by a metre"),
    ("Tom flagged down a bus", "", "Tom flagged down a bus"),
    ("Gwen - chair from January", "", "Gwen - chair from January"),
    ("IT - the server is down", "", "IT - the server is down"),
    ("Budget - it's late", "", "Budget - it's late"),
    ("Gwen said the prayer", "", "Gwen said the prayer"),
    ("Gwen thinks highly of the plan", "", "Gwen thinks highly of the plan"),
    ("Maria said no", "", "Maria said no"),
    (r"\Gwen thinks it's late", "", "Gwen thinks it's late"),
    (r"\Raj - reserves are 41k", "", "Raj - reserves are 41k"),
]


@pytest.mark.parametrize(("text", "speaker", "words"), SAID)
def test_who_said_a_sentence_without_a_colon(text: str, speaker: str, words: str) -> None:
    line = stored(text)
    assert (line.speaker, line.text) == (speaker, words)
