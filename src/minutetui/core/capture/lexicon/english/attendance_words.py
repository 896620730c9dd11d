"""English words before one colon and people: who is there, comes, goes, is away, or does what for the meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from minutetui.core.people.attendance import AttendanceWay, Office

AWAY = (
    *(
        "ooo",
        "pto",
        "on pto",
        "on leave",
        "on annual leave",
        "on holiday",
        "on vacation",
        "out of office",
        "away",
        "out",
    ),
    *("off", "off sick", "out sick", "sick", "away today", "out today", "off today"),
)
"""Words before a colon and attendees who are away, which say why."""

DEPUTIES = (
    *("deputising", "deputizing", "deputy", "deputies", "substitute", "substitutes", "substituting", "alternate"),
    *("alternates", "standing in", "stand-in", "stand-ins", "proxy", "proxies", "covering"),
)
"""Words before a colon and people who attend for others, whom they name."""

WORDS: dict[AttendanceWay | Office, tuple[str, ...]] = {
    "present": (
        *(
            "present",
            "attendees",
            "members present",
            "those present",
            "who's here",
            "present and voting",
            "attending",
            "attended",
        ),
        *("participants", "members attending", "voting members present", "councillors present"),
        *DEPUTIES,
        *("directors present", "here", "here today", "in the room", "on the call", "round the table", "with us", "in"),
    ),
    "arrived": ("arrived", "joined", "arrived late", "late", "late arrivals"),
    "left": ("left", "left early", "departed", "early departures"),
    "apologies": (
        *("apologies", "apologies for absence", "apologies received", "apologies from", "regrets", "excused"),
        *(
            "unable to attend",
            "not able to attend",
            "cannot attend",
            "not attending",
            "not coming",
            "unable to come",
        ),
        *(
            f"{sorry}{can}{come}"
            for sorry in ("", "sorry ", "sorry, ")
            for can in ("can't ", "can’t ", "cannot ", "can not ")
            for come in ("come", "make it", "be here", "be there", "attend")
        ),
        *("apols", "apology", "apologies given", "apologies accepted", "sends apologies", "sent apologies"),
        "sorry for absence",
        *("absent with apologies", "absent with apology", "absent (with apologies)", "absent (apologies)"),
        *("excused absence", "excused absences"),
        *AWAY,
    ),
    "absent": (
        *("absent", "not present", "unexcused"),
        *(
            f"absent {without} {word}"
            for without in ("without", "w/out", "w/o")
            for word in ("apology", "apologies", "apols", "notice")
        ),
        *(
            "absent (without apologies)",
            "absent (no apologies)",
            "missing",
            "unexcused absence",
            "unexcused absences",
        ),
        *(
            "did not attend",
            "those absent",
            "members absent",
            "no apologies received from",
            "no apology from",
        ),
    ),
    "in-attendance": (
        *(
            "in attendance",
            "also present",
            "also attending",
            "also in attendance",
            "guests",
            "guest",
            "guest speaker",
            "observer",
            "visitor",
            "visitors",
            "observers",
        ),
        *("staff", "invitees", "officers", "speaker", "speakers"),
        *("also here", "also in the room", "also on the call", "also with us"),
    ),
    "interest": (
        *("interest", "interests", "interest declared", "interests declared"),
        *(
            "conflicts",
            "conflict",
            "decl of int",
            "dec of int",
            "doi",
            "coi",
            "dec of interest",
            "decs of interest",
            "decls of int",
        ),
        *("decl of interest", "decls of interest", "declaration of interests"),
        *("declarations", "declaration of interest", "declarations of interest", "declared interest"),
        "declared interests",
        *("declared an interest", "conflict of interest", "conflicts of interest", "interest declared by"),
        *("pecuniary interest", "disclosable pecuniary interest", "register of interests", "recused"),
    ),
    "chair": (
        *("chair", "chairman", "chairwoman", "chairperson", "chaired by", "in the chair", "presiding"),
        *("acting chair", "chair for this meeting", "chair for the meeting", "chair for tonight", "chair tonight"),
    ),
    "recorder": (
        *("recorder", "minutes by", "minutes taken by", "taking minutes", "taking the minutes", "minutes"),
        *("minute taker", "minute-taker", "notes by"),
        *("note taker", "note-taker", "notes taken by", "scribe", "secretary", "clerk"),
        *(
            "notes",
            "notes taken",
            "notetaker",
            "taking notes",
            "note taking",
            "note-taking",
            "minute taking",
            "minute-taking",
        ),
    ),
}
