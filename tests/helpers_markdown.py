"""Texts that Markdown could take for structure, and a meeting with one of them in every place."""

from __future__ import annotations

from minutetui.core.meeting.model import AgendaItem, Aim, Approval, Attendee, Line, Meeting, Prose, Unit, Vote

HOSTILE = r"""
# heading|###### six|#|- item|+ item|* item|-|--|---|- - -|***|___|===|1. one|1) one|12345. x|> quote|>|```|~~~|~~x~~
`code`|**bold**|*it*|_it_|__b__|[a](b)|![i](u)|[a]: /u|<script>alert(1)</script>|<!-- c -->|<b>|&amp;|&#35;
&copy|\|\\|\#|a\|x\*y|snake_case_name|a * b|2 * 3 * 4|**|__|a**b**c|:::|: def|=|==|a | b|
"""
CASES = [case for row in HOSTILE.strip().splitlines() for case in row.split("|") if case]
CASES += [
    "| a | b |",
    "    code",
    "\tcode",
    "a\nb",
    "a\n\n# b",
    "a\r- b",
    "a\u2028# b",
    "x\0y",
    "a\n===",
    "a  \nb",
    "trail \\",
]


def hostile_meeting(text: str) -> Meeting:
    """Give a meeting with one text in every place that the summary shows."""
    inner = Line(id="k2", tag="decision", text=text, label=text, vote=Vote(for_=1, result=text, moved=text))
    action = Line(id="k3", tag="action", text=text, label=text, owners=(text,), due=text)
    lone = Line(id="k4", tag="action", text=text, owners=("Ann", text), support=(text,))
    lines = (
        Line(id="k1", tag="note", text=text, label=text, speaker=text, verb=text, owners=(text,), due=text),
        Line(id="k5", tag="issue", text=text, label=text, lines=(inner, action, lone)),
        Line(id="k6", tag="issue", text=text),
        Line(id="k7", tag="success", text=text, label=text),
        Line(id="k8", tag="lesson", text=text),
    )
    return Meeting(
        title=text,
        place=text,
        chair=text,
        recorder=text,
        headcount=text,
        body=text,
        number=text,
        organiser=text,
        next_meeting=text,
        circulate=(text, text),
        issued_by=text,
        send_to=(text,),
        copy_to=(text,),
        printed_by=text,
        attachments=(text,),
        secrecy=text,
        approved=Approval(by=text),
        attendees=(
            Attendee(name="Ann", role=text, unit=text, email=text, aliases=(text,), interests=(text,), remark=text),
            Attendee(name=text, attendance="apologies", email=text, remark=text),
        ),
        units=(Unit(name="Depot", leads=(text,), due=text),),
        aims=(Aim(title=text, text=text),),
        agenda=(
            AgendaItem(id="a1", title=text, led_by=(text, "Ann"), led_as=text, intro=text, session=text, lines=lines),
        ),
        prose={"outlook": Prose(before=text), "agenda": Prose(before=text, after=text)},
    )
