"""A meeting with what is confidential in it: lines, lines in them, an agenda item, an item in that."""

from __future__ import annotations

SECRET = "the offer from Northwind"

HEAD = """\
format = 1
title = "Stock"
language = "en"
status = "ended"
date = 2026-11-23
started = 2026-11-23T09:00:00Z
ended = 2026-11-23T10:00:00Z
chair = "Ann Lee"
{history}
[[attendees]]
name = "Ann Lee"
initials = "AL"
{interest}
[[attendees]]
name = "Bo Chen"
"""
"""Of a meeting file; an interest and history that name what is confidential can be put in."""

PUBLIC = """
[[agenda]]
id = "a1"
title = "Racks"
[[agenda.lines]]
id = "k1"
tag = "decision"
text = "Keep two shifts"
vote = { for = 2, against = 0, result = "carried" }
[[agenda.lines]]
id = "k2"
tag = "action"
text = "Count the racks"
owners = ["Bo Chen"]
due = "2026-11-27"
due_date = 2026-11-27
"""

CONFIDENTIAL = f"""
[[agenda.lines]]
id = "k3"
tag = "action"
text = "Answer {SECRET}"
owners = ["Ann Lee"]
due = "before {SECRET} ends"
confidential = true
[[agenda.lines.lines]]
id = "k4"
tag = "decision"
text = "Below {SECRET}"
[[agenda.lines]]
id = "k5"
tag = "issue"
text = "Whether to take {SECRET}"
confidential = true
[[agenda.lines.lines]]
id = "k6"
tag = "action"
text = "Weigh {SECRET}"
[[agenda]]
id = "a2"
title = "Of {SECRET}"
minutes = 20
intro = "About {SECRET}"
confidential = true
[[agenda.lines]]
id = "k7"
tag = "action"
text = "Sign {SECRET}"
owners = ["Bo Chen"]
due_date = 2026-11-20
due = "2026-11-20"
[[agenda.items]]
id = "a3"
title = "Inside {SECRET}"
[[agenda.items.lines]]
id = "k8"
tag = "risk"
text = "Losing {SECRET}"
"""

INTEREST = f'interests = ["Of {SECRET}"]'
HISTORY = f"""
[[waived]]
finding = "action-without-date"
line = "k6"
reason = "{SECRET} is not dated"
[[history]]
at = 2026-11-24T09:00:00Z
what = "amended"
note = "an offer → {SECRET}"
"""

WITHOUT = HEAD.format(history="", interest="") + PUBLIC
WITH = HEAD.format(history=HISTORY, interest=INTEREST) + PUBLIC + CONFIDENTIAL
"""The same meeting as a file without and with what is confidential."""
