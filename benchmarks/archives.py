"""Archives of many meetings: series that carry their open actions over, in English and in Chinese by turns."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

ONCE = "The lighthouse keeper gets a second bicycle 灯塔管理员配备第二辆自行车"
"""The text of a line that occurs once in an archive."""

SERIES = 20
"""Meetings of one series, one a week."""

FIRST_DAY = dt.date(2018, 1, 1)

PEOPLE = {
    "en": ("Ann Lee", "Bo Chen", "Clara Voss", "Dermot Hale", "Edith Marsh", "Femi Adeyemi"),
    "zh": ("张华", "王芳", "李建国", "陈思远", "欧阳静", "赵敏"),
}
SAID = {
    "en": (
        "Trucks wait twenty minutes at the gate because the second scanner is out of order.",
        "The supplier offers a discount of four per cent if the order is placed before the summer.",
        "One more dock would cost 40,000 a year and pay for itself in three.",
        "The night shift has two vacancies, and overtime is at its limit.",
    ),
    "zh": (
        "二号扫描仪停用，货车在门口平均等候二十分钟，司机多次反映。",
        "供应商提出，夏季之前下单可以优惠百分之四，采购部建议分两批签订合同。",
        "新增一个装卸口每年约需四万元，三年可以收回投入。",
        "夜班缺员两人，加班时间已到上限，需要统筹安排。",
    ),
}


def write_archive(folder: Path, count: int) -> None:
    """Write so many meetings, each series in a folder of its own; one line in the middle of all is `ONCE`."""
    for number in range(count):
        series, place = divmod(number, SERIES)
        path = folder / f"series-{series:04}" / f"{place:02}.toml"
        path.parent.mkdir(parents=True, exist_ok=True)
        once = ONCE if number == count // 2 else ""
        path.write_text("\n".join(_meeting(series, place, once)), encoding="utf-8")


def _meeting(series: int, place: int, once: str) -> Iterator[str]:
    language = "zh" if series % 2 else "en"
    day = FIRST_DAY + dt.timedelta(weeks=place + series * 4 % 400)
    yield f'format = 1\ntitle = "{"例会" if language == "zh" else "Depot meeting"} {series}-{place}"'
    yield f'kind = "minutes"\nlanguage = "{language}"\nstatus = "ended"\ndate = {day}'
    yield from (f'next = "{place + 1:02}.toml"',) if place + 1 < SERIES else ()
    for name in PEOPLE[language]:
        yield f'\n[[attendees]]\nname = "{name}"\nattendance = "present"'
    for item in range(4):
        yield f'\n[[agenda]]\nid = "a{item}"\ntitle = "{"议题" if language == "zh" else "Item"} {item}"\nminutes = 15'
        yield from _item(language, place, item, day, once if item == 2 else "")


def _item(language: str, place: int, item: int, day: dt.date, once: str) -> Iterator[str]:
    """Write an issue with nine lines below it; the action of the first item is carried over until the last meeting."""
    said, people = SAID[language], PEOPLE[language]
    at = f"at = {day}T09:{item * 10:02}:00+08:00"
    yield f'\n[[agenda.lines]]\nid = "i{item}"\n{at}\ntag = "issue"\nlabel = "{said[item][:12]}"\ntext = "{said[item]}"'
    for number in range(8):
        text = once if once and number == 3 else f"{said[(item + number) % 4]} {place * 7 + number}"
        tag = "decision" if number % 4 == 3 else "discussion"
        yield f'\n[[agenda.lines.lines]]\nid = "k{item}{number}"\n{at}\ntag = "{tag}"\nspeaker = "{people[number % 6]}"'
        yield f'text = "{text}"'
    yield f'\n[[agenda.lines.lines]]\nid = "t{item}"\n{at}\ntag = "action"\ntext = "{said[item - 1]}"'
    due, carried = day + dt.timedelta(weeks=3), item == 0
    yield f'owners = ["{people[(place + item) % 6]}"]\ndue = "{due}"\ndue_date = {due}'
    if carried and place:
        yield f'origin = "{place - 1:02}.toml#t0"'
    last = place + 1 == SERIES
    yield f'status = "{("open" if last else "carried") if carried else "open" if item == 1 and last else "done"}"'
