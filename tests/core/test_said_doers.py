"""Who does something in English actions without a sign, and who said a sentence; and what only looks like that."""

from __future__ import annotations

import datetime as dt

import pytest

from helpers_capture import added_and_typed
from minutetui.core.capture import read
from minutetui.core.capture.reading import Amend, Attend, Scene
from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting
from minutetui.core.people.names import Names


def scene() -> Scene:
    """Give a scene in an English meeting on a Friday, with family names of several words, accents and roles."""
    people = (
        *(Attendee(name="Nora Pell", role="Clerk"), Attendee(name="Idris Vaughan", role="Treasurer")),
        *(Attendee(name="Anneke de Wit", role="Product Owner"), Attendee(name="Joris van den Akker")),
        *(Attendee(name="Zoë Lund", role="Headteacher"), Attendee(name="Sam Orchard", role="Editor")),
        Attendee(name="Mark Bell", role="Chief Executive"),
        Attendee(name="Jürgen Hofmann", role="Client representative"),
    )
    held = Meeting(title="M", status="live", attendees=people, agenda=(AgendaItem(id="a1", title="Works"),))
    return Scene(held, Names(held), dt.date(2026, 11, 27), held.agenda[0], last=Line(id="k1", text="Said before"))


EACH = "Nora Pell, Sam Orchard, Zoë Lund"

DOERS = [
    # A verb that is not known: the text stays whole.
    ("> Nora oil gate by Wed", "Nora oil gate", "Nora Pell"),
    ("> Sam photocopy the rules", "Sam photocopy the rules", "Sam Orchard"),
    ("> NP re-draft policy", "NP re-draft policy", "Nora Pell"),
    ("> Nora, shred old files", "Nora, shred old files", "Nora Pell"),
    ("> Idris (by phone) to confirm the sum", "Idris (by phone) to confirm the sum", "Idris Vaughan"),
    ("> Juergen to write up the decision", "write up the decision", "Jürgen Hofmann"),
    ("> Client rep to sign off the mock-up", "sign off the mock-up", "Jürgen Hofmann"),
    ("> Treasurer and HT to meet the adviser", "meet the adviser", "Idris Vaughan, Zoë Lund"),
    ("> Chief Executive & Treasurer bring a budget", "bring a budget", "Mark Bell, Idris Vaughan"),
    ("> PO + editor to sync on the index", "sync on the index", "Anneke de Wit, Sam Orchard"),
    ("> Idris & auditor to meet", "meet", "Idris Vaughan, auditor"),
    ("> Idris + head of year to meet", "Idris + head of year to meet", "Idris Vaughan"),
    ("> | @Nora", "|", "Nora Pell"),
    ("> Nora must not sign before Monday", "Nora must not sign before Monday", "Nora Pell"),
    # Names
    ("> fix it @de Wit", "fix it", "Anneke de Wit"),
    ("> fix it @A. de Wit", "fix it", "Anneke de Wit"),
    ("> fix it @S. Orchard", "fix it", "Sam Orchard"),
    ("> Van den Akker & Mr de Wit to fix it", "fix it", "Joris van den Akker, Anneke de Wit"),
    ("> fix it (van den Akker)", "fix it", "Joris van den Akker"),
    ("> Zoe book hall", "book hall", "Zoë Lund"),
    # Roles
    ("> PO to update it", "update it", "Anneke de Wit"),
    ("> CEO to sign it", "sign it", "Mark Bell"),
    ("> Head to order salt", "order salt", "Zoë Lund"),
    ("> order salt - the clerk - asap", "order salt", "Nora Pell"),
    ("> order salt, treasurer, Fri", "order salt", "Idris Vaughan"),
    ("> order salt (clerk)", "order salt", "Nora Pell"),
    # Between and beside names
    ("> @Nora + @Sam clear the ditch", "clear the ditch", "Nora Pell, Sam Orchard"),
    ("> clear the ditch @Nora w/ @Sam", "clear the ditch", "Nora Pell, Sam Orchard"),
    ("> Nora+Sam clear the ditch", "clear the ditch", "Nora Pell, Sam Orchard"),
    ("> Nora with Sam: clear the ditch", "clear the ditch", "Nora Pell, Sam Orchard"),
    ("> Nora -> clear the ditch", "clear the ditch", "Nora Pell"),
    ("> clear the ditch → Nora", "clear the ditch", "Nora Pell"),
    ("> Nora, please clear the ditch", "please clear the ditch", "Nora Pell"),
    ("> Ditch is full (Nora to clear it)", "Ditch is full (Nora to clear it)", "Nora Pell"),
    ("> Ditch is full, Nora to get a price", "Ditch is full, Nora to get a price", "Nora Pell"),
    ("> AI (Orchard): clear the ditch", "clear the ditch", "Sam Orchard"),
    ("AP2 Nora: clear the ditch", "clear the ditch", "Nora Pell"),
    ("Action - clerk to submit it", "submit it", "Nora Pell"),
    ("TODO Nora clear the ditch", "clear the ditch", "Nora Pell"),
    # A group and who belongs to it
    ("> Sub-group (Nora, Sam) to weed it", "Sub-group (Nora, Sam) to weed it", "Nora Pell, Sam Orchard"),
    ("> Two of us (clerk & Zoë) to weed it", "Two of us (clerk & Zoë) to weed it", "Nora Pell, Zoë Lund"),
    ("> Panel (Nora/Sam): weed it", "weed it", "Nora Pell, Sam Orchard"),
    ("> Panel (Nora, Ada Penn) to weed it", "Panel (Nora, Ada Penn) to weed it", ""),
    ("> Bed (Nora, Sam) to be weeded", "Bed (Nora, Sam) to be weeded", ""),
    # More words that begin an action
    ("Agreed action: Nora to weed it", "weed it", "Nora Pell"),
    ("Action agreed - Nora to weed it", "weed it", "Nora Pell"),
    ("Next steps: Nora to weed it", "weed it", "Nora Pell"),
    ("Follow-up: weed it @Nora", "weed it", "Nora Pell"),
    # Words for an action at the end
    ("Nora and Sam to weed the bed - action", "weed the bed", "Nora Pell, Sam Orchard"),
    ("Weed the bed (action: Nora)", "Weed the bed", "Nora Pell"),
    ("Weed the bed. ACTION Nora/Sam", "Weed the bed", "Nora Pell, Sam Orchard"),
    # With help
    ("> Nora with help from Sam to clear the ditch", "clear the ditch", "Nora Pell, Sam Orchard"),
    ("> clear the ditch, Nora w/ Sam", "clear the ditch", "Nora Pell, Sam Orchard"),
    ("> clear the ditch - Nora and Sam (Sam leads)", "clear the ditch", "Sam Orchard, Nora Pell"),
    ("> Nora & Sam (lead Sam) to clear the ditch", "clear the ditch", "Sam Orchard, Nora Pell"),
    ("> Nora leads, Sam supports: clear the ditch", "clear the ditch", "Nora Pell, Sam Orchard"),
    ("> Nora to walk the dog (with lead)", "walk the dog (with lead)", "Nora Pell"),
    ("> ask for help from Sam", "ask for help from Sam", ""),
    # A sign after a word that needs the person
    ("> Nora to share the file with @Sam +Wed", "share the file with Sam", "Nora Pell"),
    ("> Nora: ask @Sam for the list", "ask Sam for the list", "Nora Pell"),
    ("> @Nora ask @Sam for the list", "ask Sam for the list", "Nora Pell"),
    ("> send the draft to @Sam and @Zoë", "send the draft to Sam and Zoë", "Sam Orchard, Zoë Lund"),
    ("> @Nora to ring @Sam, @Zoë to pay", "Nora to ring Sam, Zoë to pay", "Nora Pell, Zoë Lund"),
    ("> @Nora draft it, @Sam to send it by 4 December", "Nora draft it, Sam to send it", "Nora Pell, Sam Orchard"),
    ("> @Nora and @Sam to draft it, @Zoë to check it", "Nora and Sam to draft it, Zoë to check it", EACH),
    ("> call the bank @Nora (@Sam to help)", "call the bank (Sam to help)", "Nora Pell, Sam Orchard"),
    ("> draft it @Nora, send it @Sam", "draft it, send it", "Nora Pell, Sam Orchard"),
    ("> ask @2 for the list", "ask Idris Vaughan for the list", "Idris Vaughan"),
    ("> order gifts for guests @Sam", "order gifts for guests", "Sam Orchard"),
    ("> arrange a site visit @Sam", "arrange a site visit", "Sam Orchard"),
    ("> Nora & @Sam to check it", "to check it", "Nora Pell, Sam Orchard"),
    # At the end
    ("> ring the vicar [Nora]", "ring the vicar", "Nora Pell"),
    ("> ring the vicar - who? Nora, 10 Dec latest", "ring the vicar", "Nora Pell"),
    ("> Nora said she would ring the vicar", "ring the vicar", "Nora Pell"),
    ("> Nora kindly agreed to ring the vicar", "ring the vicar", "Nora Pell"),
    ("> Nora and Sam's kitchen to be inspected", "Nora and Sam's kitchen to be inspected", ""),
    ("> By all means Nora to ring the vicar", "By all means Nora to ring the vicar", ""),
    ("> Nora n Sam to ring the vicar", "ring the vicar", "Nora Pell, Sam Orchard"),
    ("> Nora still to ring the vicar", "ring the vicar", "Nora Pell"),
    ("> ring the vicar | Nora", "ring the vicar", "Nora Pell"),
    ("> [Nora] ring the vicar", "ring the vicar", "Nora Pell"),
    ("> ring the vicar - Nora (Sam to help)", "ring the vicar - Nora (Sam to help)", "Nora Pell, Sam Orchard"),
    ("> ring the vicar @nora+sam", "ring the vicar", "Nora Pell, Sam Orchard"),
    ("> (urgent) ring the vicar", "(urgent) ring the vicar", ""),
    ("> ring the vicar [see note 3]", "ring the vicar [see note 3]", ""),
    # Nobody is named as the one who does it.
    ("> Nora feedback form to be printed", "Nora feedback form to be printed", ""),
    ("> Nora birthday cake", "Nora birthday cake", ""),
    ("> Nora invoice to be paid", "Nora invoice to be paid", ""),
    ("> Nora's list to be typed", "Nora's list to be typed", ""),
    ("> Zoë's list to be typed", "Zoë's list to be typed", ""),
    ("> Nora wants a new boiler", "Nora wants a new boiler", ""),
    ("> Nora on holiday", "Nora on holiday", ""),
    ("> Mark exits as closed", "Mark exits as closed", ""),
    ("> Bell tower to be inspected", "Bell tower to be inspected", ""),
    ("> Bell chime repairs", "Bell chime repairs", ""),
    ("> Head to the hall", "Head to the hall", ""),
    ("> Sam look-alike contest", "Sam look-alike contest", ""),
    ("> Nora'll book the van", "book the van", "Nora Pell"),
    ("> I'll book the van", "I'll book the van", ""),
    ("> Sam handling tent repair", "Sam handling tent repair", "Sam Orchard"),
    ("> Sam handling tents is slow", "Sam handling tents is slow", ""),
    ("> Tent repair: Sam owns it", "Tent repair", "Sam Orchard"),
    ("> Tent repair: Sam leads", "Tent repair", "Sam Orchard"),
    ("> Chief Exec to read the lease", "read the lease", "Mark Bell"),
    ("> Prod Owner: read the lease", "read the lease", "Anneke de Wit"),
    ("> Chief to read the lease", "Chief to read the lease", ""),
    ("> Clear the loft @Nora and rollers", "Clear the loft @Nora and rollers", ""),
    ("> @Nora + lottery report", "@Nora + lottery report", ""),
    ("> @Nora and supper rota", "@Nora and supper rota", ""),
    ("> Clear the loft @Nora and tidy the shed", "Clear the loft and tidy the shed", "Nora Pell"),
    ("> collect the cheque from Idris (Treasurer)", "collect the cheque from Idris (Treasurer)", ""),
    ("> speak to Mr Finch (Clerk)", "speak to Mr Finch (Clerk)", ""),
    ("> email Nora - Clerk", "email Nora - Clerk", ""),
    # An account of a network is text; a group that nobody knows may be written like one.
    (
        "> ask if we can bar @ElmGroveWatch from filming @Nora",
        "ask if we can bar @ElmGroveWatch from filming",
        "Nora Pell",
    ),
    ("> tag @ElmGrovePlots in the post - Nora", "tag @ElmGrovePlots in the post", "Nora Pell"),
    ("> reply to @plot9dave about the hedge @Nora", "reply to @plot9dave about the hedge", "Nora Pell"),
    ("> follow @SaveOurPark on the site", "follow @SaveOurPark on the site", ""),
    ("> get plans @ParksTeam on Monday", "get plans", "ParksTeam"),
    ("> get plans @ParksTeam and @Nora", "get plans", "ParksTeam, Nora Pell"),
    ("> get plans @NoraPell for the shed", "get plans for the shed", "Nora Pell"),
    ("> get plans @McAllister for the shed", "get plans for the shed", "McAllister"),
    ("> send plans @ParksTeam", "send plans", "ParksTeam"),
    # A title, or an office that the person holds, before a family name.
    ("> Trustee Pell will post the job ad", "post the job ad", "Nora Pell"),
    ("> Treasurer Vaughan to sign", "sign", "Idris Vaughan"),
    ("> Headteacher Lund to sign the form", "sign the form", "Zoë Lund"),
    ("> Product Owner Bell to sign", "Product Owner Bell to sign", ""),
    ("> Treasurer Pell to sign", "Treasurer Pell to sign", ""),
    ("> Treasurer to sign", "sign", "Idris Vaughan"),
    ("> President Hale to be invited", "President Hale to be invited", ""),
]


@pytest.mark.parametrize(("text", "words", "owners"), DOERS)
def test_who_does_something(text: str, words: str, owners: str) -> None:
    line = added_and_typed(text, scene())
    assert (line.tag, line.text, ", ".join(line.owners)) == ("action", words, owners)


@pytest.mark.parametrize(
    "text",
    [
        "Follow-up: Nora will be away",
        "Next steps: agree the budget",
        "New actions: none",
        "Members voted for industrial action",
        "Weeds in the bed - no action",
        "Weeds in the bed (action)",
        "Weeds in the bed - action Ada Penn",
        "Nora to weed the bed \\- action",
    ],
)
def test_what_only_names_an_action_is_none(text: str) -> None:
    assert added_and_typed(text, scene()).tag == "note"


def test_who_leads_and_who_supports() -> None:
    line = added_and_typed("> Nora leads the review, Sam supports", scene())
    assert (line.owners, line.support) == (("Nora Pell", "Sam Orchard"), ("Sam Orchard",))
    also = added_and_typed("> Nora taking the tents, Sam helping", scene())
    assert (also.text, also.owners, also.support) == ("Nora taking the tents", line.owners, line.support)
    beside = added_and_typed("> fence @Nora, Sam (support)", scene())
    assert (beside.text, beside.owners, beside.support) == ("fence", ("Nora Pell", "Sam Orchard"), ("Sam Orchard",))
    helped = added_and_typed("> new banner, Nora w/ help from Sam, by 10.12.", scene())
    assert (helped.text, helped.support, helped.due_date) == ("new banner", ("Sam Orchard",), dt.date(2026, 12, 10))
    amended = read("> @Nora lead, @Sam and @Idris support", scene()).act
    assert isinstance(amended, Amend)
    assert amended.line.support == ("Sam Orchard", "Idris Vaughan")


SAID = [
    ("Nora says no to the offer", "Nora Pell", "", "no to the offer"),
    ("Nora reckons insurance covers it", "Nora Pell", "reckons", "insurance covers it"),
    ("Mr de Wit reported that two bids are in", "Anneke de Wit", "reported", "two bids are in"),
    ("Treasurer reported takings of £1,250 so far", "Idris Vaughan", "reported", "takings of £1,250 so far"),
    ("Nora reported late for work", "", "", "Nora reported late for work"),
    ('Sam asked that "Mill Road" be corrected', "Sam Orchard", "asked", 'that "Mill Road" be corrected'),
    ("Sam asks that the clerk write to them", "Sam Orchard", "asks", "that the clerk write to them"),
    ("Sam asked if the fund covers it", "Sam Orchard", "asked", "if the fund covers it"),
    ("Sam pointed out that the lease ends in May", "Sam Orchard", "pointed out", "the lease ends in May"),
    ("Nora suggested a quiz night", "Nora Pell", "suggested", "a quiz night"),
    ("The Clerk reported that the grant was paid", "Nora Pell", "reported", "the grant was paid"),
    ("nora - nothing in the logs", "Nora Pell", "", "nothing in the logs"),
    ("NP – lights out", "Nora Pell", "", "lights out"),
    ("Chair of the panel - lights out", "", "", "Chair of the panel - lights out"),
    ("Zoë Lund - lights are out again", "Zoë Lund", "", "lights are out again"),
    ("Editor: draft ready", "Sam Orchard", "", "draft ready"),
    ("de Wit: clause 5 is wrong", "Anneke de Wit", "", "clause 5 is wrong"),
    ("Mr Gale (Mill Lane): lorries again", "Mr Gale (Mill Lane)", "", "lorries again"),
    ("van den Akker – budget looks thin", "Joris van den Akker", "", "budget looks thin"),
    ("Nora thinks about moving", "", "", "Nora thinks about moving"),
    ("Nora said thanks to all", "", "", "Nora said thanks to all"),
    ("Nora reported the leak to the landlord", "", "", "Nora reported the leak to the landlord"),
    ("Nora asked Sam to send the list", "", "", "Nora asked Sam to send the list"),
    ("Nora - Sam Orchard", "", "", "Nora - Sam Orchard"),
    ("Nora - new treasurer from May", "", "", "Nora - new treasurer from May"),
    ("mark - the exits", "", "", "mark - the exits"),
]


@pytest.mark.parametrize(("text", "speaker", "verb", "words"), SAID)
def test_who_said_a_sentence(text: str, speaker: str, verb: str, words: str) -> None:
    line = added_and_typed(text, scene())
    assert (line.speaker, line.verb, line.text) == (speaker, verb, words)
    assert not read(text, scene()).unread


def test_two_people_with_one_family_name() -> None:
    act = read("Present: Mr & Mrs Finch, de Wit", scene()).act
    assert isinstance(act, Attend)
    assert act.people == ("Mr Finch", "Mrs Finch", "Anneke de Wit")
