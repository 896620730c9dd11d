"""A motion that was not carried, with why or what comes next in any words: the result is read, the words stay."""

from __future__ import annotations

import pytest

from helpers_capture import added_and_typed
from minutetui.core.meeting.model import Vote

WHY = [
    ("= Move the AGM to Feb (tabled till Jan, need figures)", {"result": "tabled"}),
    ("= Move the AGM to Feb - tabled until the spring", {"result": "tabled"}),
    ("= Move the AGM to Feb (postponed, hall not free)", {"result": "deferred"}),
    ("= Move the AGM to Feb: held over; Bo is away", {"result": "deferred"}),
    ("= Move the AGM to Feb (rejected, too expensive)", {"result": "lost"}),
    ("= Move the AGM to Feb - rejected as too expensive", {"result": "lost"}),
    ("= Move the AGM to Feb. Defeated: hall not free", {"result": "lost"}),
    ("= Move the AGM to Feb. Lost, so no change.", {"result": "lost"}),
    ("= Move the AGM to Feb, lost 2-4, hall not free", {"result": "lost", "for_": 2, "against": 4}),
    ("= Move the AGM to Feb (withdrawn, Bo to rewrite it)", {"result": "withdrawn"}),
    ("= Move the AGM to Feb. No seconder so not put.", {"result": "unseconded"}),
    ("＝寒假提前——未通过，教育局有意见", {"result": "lost"}),
    ("＝寒假提前，未通过。教育局有意见", {"result": "lost"}),
    ("＝寒假提前不予通过，课时不够", {"result": "lost"}),
    ("＝寒假提前，2票同意5票反对，未通过，课时不够", {"result": "lost", "for_": 2, "against": 5}),
    ("＝寒假提前，提请下次会议审议，先补课时表", {"result": "deferred"}),
    ("＝寒假提前，改日再议，由教务处先摸底", {"result": "deferred"}),
    ("＝寒假提前没过会", {"result": "lost"}),
    # Another outcome or a doubt follows, or the word is about something else.
    ("= Collect lost property, failed bulbs", None),
    ("= Approve the plan; tabled documents to be circulated", None),
    ("= Note the report, tabled by Ann", None),
    ("= Write to Smith (refused entry in May)", None),
    ("= Sort the boxes, rejected, broken and lost ones go", None),
    ("＝否决，后经复议通过", None),
    ("＝搁置争议，共同开发", None),
    ("＝对方没同意，我们坚持原价", None),
]


@pytest.mark.parametrize(("text", "vote"), WHY)
def test_why_a_motion_was_not_carried_stays_in_its_text(text: str, vote: dict[str, object] | None) -> None:
    line = added_and_typed(text)
    said = f"{line.label}: {line.text}" if line.label else line.text
    assert (line.tag, said) == ("decision", text.lstrip("=＝ "))
    assert line.vote == (Vote().with_(**vote) if vote is not None else None)
