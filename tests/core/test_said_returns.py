"""Who comes back, comes or goes without a time, or will be late: nothing is stored that nobody said."""

from __future__ import annotations

import datetime as dt

import pytest

from minutetui.core.capture import read
from minutetui.core.capture.edits import edit_of
from minutetui.core.capture.reading import Add, Attend, Scene
from minutetui.core.meeting.edits import apply
from minutetui.core.meeting.model import AgendaItem, Attendee, Meeting
from minutetui.core.people.names import Names
from minutetui.words import Language

DAY = dt.date(2026, 11, 27)
ITEM = AgendaItem(id="a1", title="Budget")
PEOPLE = {"en": ("Bo Marsh", "Sofia Cruz"), "zh": ("沈若兰", "韩冰")}


def at(text: str) -> dt.datetime:
    return dt.datetime.combine(DAY, dt.time.fromisoformat(text), dt.UTC)


def held(language: Language, *typed: str, clock: str = "20:30") -> Meeting:
    """Give a meeting planned for seven in the evening after some texts were typed at a time."""
    people = tuple(Attendee(name=name) for name in PEOPLE[language])
    meeting = Meeting(
        title="M", language=language, status="live", date=DAY, starts=at("19:00"), attendees=people, agenda=(ITEM,)
    )
    for number, text in enumerate(typed):
        scene = Scene(meeting, Names(meeting), DAY, ITEM)
        edit = edit_of(read(text, scene), scene, f"k{number}", at(clock))
        assert edit is not None
        meeting, _ = apply(meeting, edit)
    return meeting


def told(meeting: Meeting) -> str:
    """Give the times, the absences and the remark of the first attendee, and the texts of the lines."""
    one = meeting.attendees[0]
    times = (
        *(f"from {time:%H:%M}" for time in (one.arrived,) if time),
        *(f"out {away.left:%H:%M}-{away.back:%H:%M}" for away in one.absences),
        *(f"until {time:%H:%M}" for time in (one.left,) if time),
    )
    return "; ".join(filter(None, (*times, one.remark, *(line.text for line in meeting.agenda[0].lines))))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Bo returned"),
        ("en", "Bo is back"),
        ("en", "Bo came back to the meeting"),
        ("en", "Bo rejoined"),
        ("zh", "沈若兰回到会场"),
        ("zh", "沈若兰返回会场"),
        ("zh", "沈若兰回来了"),
        ("zh", "沈若兰重新入会"),
    ],
)
def test_somebody_who_was_never_out_has_not_come_now(language: Language, text: str) -> None:
    assert told(held(language, text)) == text


@pytest.mark.parametrize(
    ("language", "typed", "wanted"),
    [
        ("en", ("Bo left at 8.15", "Bo returned"), "out 20:15-20:30"),
        ("en", ("Bo left at 8.15", "Bo returned at 8.25"), "out 20:15-20:25"),
        ("en", ("Bo returned at 8.25",), "back at 8.25 pm"),
        ("en", ("Bo arrived at 7.20", "Bo is back at 8.25"), "from 19:20; back at 8.25 pm"),
        ("en", ("Bo left 8.15, back 8.25", "Bo back at 8.25"), "out 20:15-20:25"),
        ("zh", ("沈若兰8:15离场", "沈若兰回到会场"), "out 20:15-20:30"),
        ("zh", ("沈若兰8:25返回",), "20:25返回"),
        ("zh", ("沈若兰回避", "沈若兰回来了"), "沈若兰回来了"),
    ],
)
def test_a_return_ends_an_absence_and_is_no_arrival(language: Language, typed: tuple[str, ...], wanted: str) -> None:
    assert told(held(language, *typed)) == wanted


@pytest.mark.parametrize(
    ("language", "typed", "wanted"),
    [
        ("en", ("Bo arrived",), ""),
        ("en", ("Bo arrived late",), "late"),
        ("en", ("Late: Bo",), "late"),
        ("en", ("Bo left the room",), "left early"),
        ("en", ("Left: Bo (dentist)",), "dentist, left early"),
        ("en", ("Left: Bo (early)",), "left early"),
        ("en", ("Bo left at 8.15",), "until 20:15"),
        ("en", ("Bo left at 8.15", "Bo returned"), "out 20:15-20:15"),
        ("en", ("Adjourned 9.30pm", "Bo arrived at 7.20"), "from 19:20"),
        ("zh", ("沈若兰到会",), ""),
        ("zh", ("沈若兰迟到",), "迟到"),
        ("zh", ("沈若兰提前离会",), "中途离会"),
        ("zh", ("沈若兰离场", "沈若兰回来"), "中途短暂离会"),
        ("zh", ("沈若兰离场", "沈若兰回来了"), "中途短暂离会"),
        ("en", ("Bo left the room", "Bo returned"), "out for a while"),
        ("en", ("Left: Bo (dentist)", "Bo is back"), "dentist, out for a while"),
    ],
)
@pytest.mark.parametrize("clock", ["03:25", "18:20"])
def test_the_clock_tells_nothing_before_the_meeting(
    language: Language, typed: tuple[str, ...], wanted: str, clock: str
) -> None:
    assert told(held(language, *typed, clock=clock)) == wanted


def test_the_clock_tells_nothing_after_the_meeting_or_on_another_day() -> None:
    assert told(held("en", "Adjourned 8.15pm", "Bo arrived late", clock="20:30")) == "late"
    assert told(held("en", "Adjourned 9.15pm", "Bo arrived late", clock="20:30")) == "from 20:30"
    meeting = held("en").with_(date=DAY - dt.timedelta(days=1), starts=None)
    scene = Scene(meeting, Names(meeting), DAY, ITEM)
    edit = edit_of(read("Bo arrived late", scene), scene, "k1", at("20:30"))
    assert edit is not None
    assert told(apply(meeting, edit)[0]) == "late"


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("沈若兰今天晚到", "晚到"),
        ("今天沈若兰晚到", "晚到"),
        ("沈若兰今天堵车晚到", "今天堵车，晚到"),
        ("沈若兰加班要晚到", "加班，要晚到"),
        ("沈若兰因接待检查组要晚到", "因接待检查组，要晚到"),
        ("沈若兰要接待检查组，晚到", "要接待检查组，晚到"),
    ],
)
def test_who_will_be_late_has_not_come(text: str, remark: str) -> None:
    assert told(held("zh", text)) == remark


@pytest.mark.parametrize("text", ["沈若兰晚到了", "沈若兰今天晚到了", "沈若兰今天晚到20分钟", "沈若兰今天晚到，7:20到"])
def test_who_was_late_has_come(text: str) -> None:
    assert held("zh", text).attendees[0].arrived is not None


@pytest.mark.parametrize(
    "said", ["同意方案", "散会", "开始表决", "下一项", "我同意", "暂缓表决", "时间到", "谢谢", "原则同意", "全票通过"]
)
@pytest.mark.parametrize("office", ["主席", "主持人"])
def test_what_the_chair_says_is_no_name(office: str, said: str) -> None:
    meeting = held("zh").with_(chair="韩冰")
    act = read(f"{office}：{said}", Scene(meeting, Names(meeting), DAY, ITEM)).act
    assert isinstance(act, Add)
    assert (act.line.speaker, act.line.text) == ("韩冰", said)


@pytest.mark.parametrize("name", ["阿依古丽", "傅常", "巴特尔", "沈若兰"])
def test_a_name_after_the_word_for_the_chair_is_the_chair(name: str) -> None:
    meeting = held("zh").with_(chair="韩冰")
    act = read(f"主席：{name}", Scene(meeting, Names(meeting), DAY, ITEM)).act
    assert isinstance(act, Attend)
    assert (act.way, act.people) == ("chair", (name,))
