"""The summary: which lines are where, in which words, in both languages."""

from __future__ import annotations

import datetime as dt
import re
import subprocess
import sys
from pathlib import Path

import pytest

from minutetui.core.meeting.model import AgendaItem, Attendee, Line, Meeting, Prose, Unit, Vote
from minutetui.core.meeting.queries import all_lines
from minutetui.core.vocabulary import ItemState
from minutetui.store.decode import decode
from minutetui.store.templates import load_template
from minutetui.summary import compose, render
from minutetui.summary.writers import writer
from minutetui.words import Language

ROOT = Path(__file__).parents[2]
SAMPLES = sorted((ROOT / "samples").glob("*.toml"))
SHAPES = sorted((Path(__file__).parent / "shapes").glob("*.toml"))
"""Other ways of taking the same kinds of meeting; the summary of each stands beside it."""
REFERENCE = ROOT.parent / "shared" / "reference"


@pytest.mark.parametrize("path", [*SAMPLES, *SHAPES], ids=lambda path: path.stem)
def test_the_summary_of_a_sample_byte_for_byte(path: Path) -> None:
    meeting = decode(path.read_bytes(), path.name).meeting
    text = render(meeting, load_template(meeting.kind, meeting.language).template)
    assert text == path.with_suffix(".md").read_text(encoding="utf-8")


@pytest.mark.skipif(not REFERENCE.is_dir(), reason="the reference documents are not beside the checkout")
@pytest.mark.parametrize(("number", "kind"), [("1", "retrospective"), ("3", "monthly")])
def test_a_reference_document_is_found_whole(number: str, kind: str) -> None:
    path = next(REFERENCE.glob(f"{number}-*.toml"))
    meeting = decode(path.read_bytes(), path.name).meeting
    text = render(meeting, load_template(kind, "zh").template)
    done = subprocess.run(
        [sys.executable, REFERENCE / "fidelity.py", number], input=text, capture_output=True, text=True, check=False
    )
    assert "recall 1.000 nested 1.000 ordered 1.000 extra 1 " in done.stdout, done.stdout


def rendered(meeting: Meeting, kind: str = "retrospective") -> str:
    return render(meeting, load_template(kind, meeting.language).template)


def test_an_empty_meeting_has_a_title_and_no_empty_section() -> None:
    assert rendered(Meeting(title="Depot", status="final")) == "# Depot – meeting summary\n"


def test_sections_without_content_vanish_and_the_numbering_closes_up() -> None:
    item = AgendaItem(id="a1", title="仓库", lines=(Line(id="k1", tag="lesson", text="早做准备"),))
    text = rendered(
        Meeting(title="复盘", language="zh", status="final", agenda=(item,), prose={"outlook": Prose(before="完。")})
    )
    assert [row for row in text.splitlines() if row.startswith("##")] == [
        "## 一、经验总结与教训反思",
        "### （一）教训反思",
        "## 二、总结与展望",
    ]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_nothing_captured_is_left_out(path: Path) -> None:
    """Every text of a sample is in its summary, but what its kind omits; a sentence may open in other words."""
    summary = path.with_suffix(".md").read_text(encoding="utf-8").replace("\\", "").casefold()
    summary = re.sub("[<>]", "", summary)
    meeting = decode(path.read_bytes(), path.name).meeting
    template = load_template(meeting.kind, meeting.language).template
    for line, _ in all_lines(meeting):
        text = line.text.rstrip("。.").casefold()
        if template.sentences and line.tag in ("decision", "emphasis"):
            text = text[len(text) // 3 :]
        if line.tag not in template.omit:
            assert text in summary, line
            assert line.label.casefold() in summary, line


def test_confidential_lines_are_left_out_unless_asked_for() -> None:
    lines = (Line(id="k1", text="open"), Line(id="k2", text="secret", confidential=True))
    meeting = Meeting(title="x", agenda=(AgendaItem(id="a1", title="i", lines=lines),))
    template = load_template("retrospective", "en").template
    assert "ecret" not in render(meeting, template)
    assert "Secret." in render(meeting, template, confidential=True)


def test_a_draft_says_so_and_an_approved_summary_does_not() -> None:
    assert "Draft: subject to approval" in rendered(Meeting(title="x", status="ended"))
    assert "送审稿" in rendered(Meeting(title="x", language="zh"))
    assert "Draft" not in rendered(Meeting(title="x", status="final"))


PLAN = Meeting(
    title="x",
    status="final",
    attendees=(Attendee(name="Ann Lee", role="Engineer", unit="Depot"), Attendee(name="Bo Chen", unit="Sales")),
    units=(Unit(name="Sales"), Unit(name="Depot", due="Ongoing")),
    agenda=(
        AgendaItem(
            id="a1",
            title="i",
            lines=(
                Line(id="k1", tag="action", text="Count the racks.", owners=("Ann Lee", "Bo Chen")),
                Line(
                    id="k2",
                    tag="action",
                    text="Call them",
                    owners=("Bo Chen",),
                    due="2w",
                    due_date=dt.date(2026, 12, 7),
                ),
                Line(
                    id="k3", tag="action", text="Ask Zed", owners=("Zed",), due="1 Dec", due_date=dt.date(2026, 12, 1)
                ),
                Line(id="k4", tag="action", text="Find someone"),
                Line(id="k5", tag="action", text="Forget it", owners=("Zed",), status="dropped"),
            ),
        ),
    ),
)


def test_the_plan_by_unit_then_person_then_nobody() -> None:
    text = rendered(PLAN)
    assert [row[4:] for row in text.splitlines() if row.startswith("### ")] == [
        "2.1 Sales",
        "2.2 Depot",
        "2.3 Zed",
        "2.4 To be agreed",
    ]
    assert "    - Call them (by 7 December 2026)" in text
    assert "    - Count the racks (owner: Bo Chen)." in text
    assert "- **Deadline:** Ongoing" in text
    assert "    - Ask Zed (by 1 December 2026)" in text
    assert "Forget it" not in text


def tasks(*dues: str, unit: str = "") -> str:
    """Write the plan of one unit whose tasks have these deadlines."""
    lines = tuple(
        Line(id=f"k{n}", tag="action", text=f"Task {n}", owners=("Depot",), due=due) for n, due in enumerate(dues)
    )
    item = AgendaItem(id="a1", title="i", lines=lines)
    return rendered(Meeting(title="x", status="final", units=(Unit(name="Depot", due=unit),), agenda=(item,)))


def test_a_deadline_that_all_tasks_of_a_unit_share_is_written_once() -> None:
    assert "- **Deadline:** Ongoing" in tasks("Ongoing", "Ongoing")
    assert "Task 0 (" not in tasks("Ongoing", "Ongoing")
    assert "- **Deadline:** all year" in tasks("Ongoing", "at once", unit="all year")
    for own in (tasks("Ongoing", "at once"), tasks("Ongoing", "")):
        assert "Deadline:" not in own
        assert "Task 0 (ongoing)" in own.lower().replace("task", "Task")
    assert "Deadline:" not in tasks("Ongoing")


@pytest.mark.parametrize(
    ("language", "led_as", "heading", "reported"),
    [
        ("en", "", "Docks (Ann Lee, Engineer)", ""),
        ("en", "led by", "Docks (led by Ann Lee, Engineer)", ""),
        ("en", "Chair", "Docks (Chair: Ann Lee, Engineer)", ""),
        ("zh", "", "Docks（工程师李安）", "会议听取了工程师李安的汇报。"),
        ("zh", "汇报", "Docks（汇报：工程师李安）", "会议听取了工程师李安的汇报。"),
        ("zh", "主持", "Docks（主持：工程师李安）", ""),
    ],
)
def test_who_led_an_item_and_how(language: Language, led_as: str, heading: str, reported: str) -> None:
    people = (Attendee(name="Ann Lee", role="Engineer"), Attendee(name="李安", role="工程师"))
    meeting = Meeting(title="x", language=language, attendees=people)
    voice = writer(meeting, load_template("monthly", language).template)
    item = AgendaItem(id="a1", title="Docks", led_by=("Ann Lee" if language == "en" else "李安",), led_as=led_as)
    assert (voice.led(item), voice.reported(item)) == (heading, reported)


@pytest.mark.parametrize(
    ("called", "heading"),
    [
        ("Ruth", "Docks (Ruth Bell, Treasurer)"),
        ("R.B.", "Docks (Ruth Bell, Treasurer)"),
        ("Treasurer", "Docks (Treasurer)"),
        ("Ann", "Docks (Ann)"),
        ("Ann Lee", "Docks (Ann Lee)"),
        ("IT", "Docks (IT)"),
        ("小刘", "Docks (刘洋)"),
        ("张总", "Docks (张伟, 总经理)"),
        ("张伟总经理", "Docks (张伟, 总经理)"),
    ],
)
def test_a_leader_is_the_attendee_who_is_meant(called: str, heading: str) -> None:
    people = [Attendee(name=name) for name in ("Ann Lee", "Ann Day", "Iris Todd", "刘洋")]
    people += [Attendee(name="Ruth Bell", role="Treasurer"), Attendee(name="张伟", role="总经理")]
    item = AgendaItem(id="a1", title="Docks", led_by=(called,), lines=(Line(id="k1", text="Wet."),))
    meeting = Meeting(title="x", language="en", agenda=(item,), attendees=tuple(people))
    text = render(meeting, load_template("minutes", "en").template)
    assert heading in text


def zone(hour: int, minute: int = 0) -> dt.datetime:
    return dt.datetime(2026, 3, 5, hour, minute, tzinfo=dt.timezone(dt.timedelta(hours=8)))


PEOPLE = (Attendee(name="王敏", role="总监"), Attendee(name="李可", role="经理"), Attendee(name="周文"))

FACTS: list[tuple[Language, dict[str, object], str]] = [
    ("zh", {}, ""),
    ("zh", {"place": "三楼会议室"}, "本次会议在三楼会议室召开。"),
    ("zh", {"chair": "王敏", "attendees": PEOPLE[:1]}, "本次会议召开，由总监王敏主持。与会人员共计一人。"),
    (
        "zh",
        {"date": dt.date(2026, 3, 5), "started": zone(14), "ended": zone(16), "chair": "王敏", "attendees": PEOPLE},
        "本次会议于2026年3月5日下午召开，由总监王敏主持。与会人员：经理李可、周文。会议历时两个小时。",
    ),
    ("zh", {"attendees": PEOPLE, "headcount": 12}, "与会人员包括总监王敏、经理李可、周文等，共计十二人。"),
    ("zh", {"headcount": "三十余人"}, "与会人员共计三十余人。"),
    ("zh", {"started": zone(9), "ended": zone(11, 30)}, "会议历时两个半小时。"),
    ("zh", {"started": zone(9), "ended": zone(9, 40)}, "会议历时四十分钟。"),
    ("zh", {"started": zone(9), "ended": zone(8)}, ""),
    (
        "zh",
        {"date": dt.date(2026, 3, 5), "end_date": dt.date(2026, 3, 6)},
        "本次会议于2026年3月5日至6日召开。会期两天。",
    ),
    ("en", {}, ""),
    ("en", {"place": "Room 1", "date": dt.date(2026, 3, 5)}, "The meeting was held in Room 1 on 5 March 2026."),
    ("en", {"headcount": 1}, "One person attended."),
    ("en", {"headcount": 15}, "Fifteen people attended."),
    ("en", {"headcount": 120}, "120 people attended."),
    ("en", {"headcount": "some thirty people"}, "Some thirty people attended."),
    (
        "en",
        {"attendees": (Attendee(name="Ann Lee"), Attendee(name="Bo", attendance="apologies")), "headcount": 5},
        "Five people attended, including Ann Lee. Apologies were received from Bo.",
    ),
    ("en", {"started": zone(9), "ended": zone(11, 30)}, "The meeting lasted two and a half hours."),
    ("en", {"started": zone(9), "ended": zone(10)}, "The meeting lasted one hour."),
]


@pytest.mark.parametrize(("language", "facts", "text"), FACTS)
def test_the_organisation_paragraph_says_what_is_known(language: Language, facts: dict[str, object], text: str) -> None:
    meeting = Meeting.model_validate({"title": "x", "language": language, **facts})
    assert writer(meeting, load_template("retrospective", language).template).organisation() == text


OTHER: list[tuple[Language, dict[str, object], str]] = [
    ("en", {"headcount": "二十余人"}, "More than twenty people attended."),
    ("en", {"headcount": "约三十人"}, "Some thirty people attended."),
    ("en", {"headcount": "近一百名"}, "Nearly 100 people attended."),
    ("en", {"headcount": "若干人"}, ""),
    ("en", {"headcount": "若干人", "attendees": (Attendee(name="Bo"),)}, "Those who attended included Bo."),
    ("zh", {"headcount": "some thirty people"}, "与会人员共计约三十人。"),
    ("zh", {"headcount": "thirty-odd"}, "与会人员共计三十余人。"),
    ("zh", {"headcount": "more than twenty-five"}, "与会人员共计超过二十五人。"),
    ("zh", {"headcount": "a few"}, ""),
    ("zh", {"chair": "Ann Lee", "attendees": (Attendee(name="Ann Lee", role="Chair"),)}, "由Ann Lee主持。"),
]


@pytest.mark.parametrize(("language", "facts", "text"), OTHER)
def test_facts_of_the_other_language(language: Language, facts: dict[str, object], text: str) -> None:
    meeting = Meeting.model_validate({"title": "x", **facts})
    written = writer(meeting, load_template("retrospective", language).template).organisation()
    assert text in written if text else not written


@pytest.mark.parametrize(
    ("said", "english", "chinese"),
    [
        ("2w", "by 5 March 2026", "2026年3月5日前"),
        ("2 wks", "by 5 March 2026", "2026年3月5日前"),
        ("10 wd", "by 5 March 2026", "2026年3月5日前"),
        ("EOM", "by 5 March 2026", "2026年3月5日前"),
        ("by Friday", "by 5 March 2026", "2026年3月5日前"),
        ("within two weeks", "within two weeks, by 5 March 2026", "2026年3月5日前"),
        ("两周内", "by 5 March 2026", "2026年3月5日前"),
    ],
)
def test_shorthand_and_words_of_the_other_language_are_no_wording_of_minutes(
    said: str, english: str, chinese: str
) -> None:
    line = Line(tag="action", due=said, due_date=dt.date(2026, 3, 5))
    for language, written in (("en", english), ("zh", chinese)):
        assert writer(Meeting(title="x"), load_template("minutes", language).template).due(line) == written


def test_who_took_formal_minutes_is_named() -> None:
    people = (Attendee(name="Ann Lee"), Attendee(name="Jo Field"))
    meeting = Meeting(title="x", kind="minutes", chair="Ann Lee", recorder="Jo Field", attendees=people)
    assert "**Present:** Ann Lee (Chair), Jo Field (minutes)" in rendered(meeting, "minutes")
    assert "记录：郁青" in rendered(Meeting(title="x", language="zh", recorder="郁青"), "minutes")


LINES: list[tuple[str, Language, dict[str, object], str]] = [
    ("minutes", "zh", {"tag": "emphasis", "verb": "stressed", "text": "we must ship."}, "会议强调：we must ship."),
    ("strategy", "zh", {"tag": "emphasis", "speaker": "Ann", "verb": "noted", "text": "it is."}, "Ann强调，it is."),
    ("strategy", "zh", {"speaker": "Ann", "verb": "suggested", "text": "a lease."}, "Ann：a lease."),
    (
        "strategy",
        "en",
        {"tag": "emphasis", "speaker": "沈知远", "verb": "强调", "text": "不变。"},
        "沈知远 stressed: 不变。",
    ),
    ("strategy", "en", {"tag": "decision", "text": "决定增加夜班"}, "**Decision:** 增加夜班"),
    ("strategy", "zh", {"tag": "decision", "text": "Decision: add a shift."}, "**决定**：add a shift."),
    ("minutes", "en", {"tag": "decision", "text": "决定增加夜班"}, "Decision: 增加夜班。"),
    ("minutes", "en", {"tag": "decision", "text": "同意购车。", "vote": Vote(result="carried")}, "同意购车。Carried."),
    ("minutes", "en", {"tag": "emphasis", "text": "认为设备老化"}, "The meeting noted: 设备老化。"),
    ("minutes", "zh", {"tag": "decision", "text": "to renew the lease"}, "会议决定：to renew the lease."),
    (
        "minutes",
        "zh",
        {"tag": "decision", "text": "to wait", "vote": Vote(for_=2)},
        "会议决定：to wait. 经表决，2票同意。",
    ),
]


@pytest.mark.parametrize(("kind", "language", "line", "text"), LINES)
def test_lines_of_the_other_language(kind: str, language: Language, line: dict[str, object], text: str) -> None:
    item = AgendaItem(id="a1", title="i", lines=(Line().with_(**line),))
    assert text in render(Meeting(title="x", agenda=(item,)), load_template(kind, language).template)


SAID: list[tuple[Language, str, str]] = [
    ("zh", "2w", "（时限：2026年12月8日前）"),
    ("zh", "两周", "（时限：2026年12月8日前）"),
    ("zh", "两周内", "（时限：2026年12月8日前）"),
    ("zh", "下周二", "（时限：2026年12月8日前）"),
    ("zh", "下下周二前", "（时限：2026年12月8日前）"),
    ("zh", "12月8日", "（时限：2026年12月8日前）"),
    ("zh", "two weeks", "（时限：2026年12月8日前）"),
    ("en", "2w", " (by 8 December 2026)"),
    ("en", "two weeks", " (by 8 December 2026)"),
    ("en", "by Tuesday", " (by 8 December 2026)"),
    ("en", "by Tuesday 8th", " (by 8 December 2026)"),
    ("en", "next Tue", " (by 8 December 2026)"),
    ("en", "within two weeks", " (within two weeks, by 8 December 2026)"),
    ("en", "by the end of the sale", " (by the end of the sale, 8 December 2026)"),
    ("en", "两周内", " (by 8 December 2026)"),
    ("en", "by noon 8 Dec", " (by noon 8 Dec, 8 December 2026)"),
    ("en", "noon 8 Dec", " (by noon 8 Dec, 8 December 2026)"),
    ("en", "5pm on 8 December", " (by 5pm on 8 December, 8 December 2026)"),
    ("en", "mid-day Tuesday", " (by mid-day Tuesday, 8 December 2026)"),
    ("en", "8 Dec", " (by 8 December 2026)"),
]


@pytest.mark.parametrize(("language", "due", "text"), SAID)
def test_a_deadline_said_in_passing_is_written_as_its_day(language: Language, due: str, text: str) -> None:
    line = Line(tag="action", text="x", due=due, due_date=dt.date(2026, 12, 8))
    assert writer(Meeting(title="x"), load_template("retrospective", language).template).answer(line) == text


NEXT: list[tuple[Language, str, str]] = [
    ("zh", "12月8日14:00", "下次会议定于12月8日14:00召开"),
    ("zh", "2026-12-08 14:00", "下次会议定于2026年12月8日14时召开"),
    ("zh", "8 December at 2 pm", "下次会议：8 December at 2 pm"),
    ("en", "8 December at 2 pm.", "The next meeting will be held on 8 December at 2 pm"),
    ("en", "12月8日", "Next meeting: 12月8日"),
    ("en", "to be agreed", "Next meeting: to be agreed"),
]


@pytest.mark.parametrize(("language", "when", "text"), NEXT)
def test_when_the_next_meeting_is(language: Language, when: str, text: str) -> None:
    template = load_template("retrospective", language).template
    assert writer(Meeting(title="x", next_meeting=when), template).facts()["next_meeting"] == text


TITLES = [
    ("minutes", "zh", "周会", "周会纪要"),
    ("minutes", "zh", "经理办公会议", "经理办公会议纪要"),
    ("minutes", "zh", "第三次会议纪要", "第三次会议纪要"),
    ("retrospective", "zh", "复盘会议", "复盘会议工作总结"),
    ("retrospective", "zh", "年度工作", "年度工作总结"),
    ("minutes", "en", "Board meeting", "Board meeting – minutes"),
]


@pytest.mark.parametrize(("kind", "language", "title", "document"), TITLES)
def test_the_document_is_called_after_the_meeting(kind: str, language: str, title: str, document: str) -> None:
    assert compose(Meeting(title=title), load_template(kind, language).template).title == document


def test_a_unit_of_several_is_named_once() -> None:
    people = [
        Attendee(name=name, unit=unit) for name, unit in (("甲", "公司领导"), ("乙", "公司领导"), ("丙", "财务部"))
    ]
    text = render(Meeting(title="x", attendees=tuple(people)), load_template("minutes", "zh").template)
    assert "**出席**：公司领导 甲、乙；财务部 丙" in text


def test_the_capital_of_a_sentence_that_opens_with_a_fact() -> None:
    agenda = (AgendaItem(id="a1", title="Docks", lines=(Line(text="Full."),)),)
    for organiser, text in (("the Board", "The Board convened"), ("iFlow", "iFlow convened")):
        assert text in rendered(Meeting(title="x", organiser=organiser, agenda=agenda))


@pytest.mark.parametrize(
    ("language", "word", "text"), [("en", "Motion", "Ban food 2-5"), ("zh", "提议", "扩建，票数持平")]
)
def test_a_decision_that_may_be_none_has_no_word_that_says_it_is(language: Language, word: str, text: str) -> None:
    line = Line(id="k1", tag="decision", text=text)
    meeting = Meeting(title="x", agenda=(AgendaItem(id="a1", title="i", lines=(line,)),))
    written = render(meeting, load_template("notes", language).template)
    assert f"**{word}" in written
    assert f"**{load_template('notes', language).template.words.tags['decision']}" not in written


def test_a_template_can_give_any_tag_a_word() -> None:
    template = load_template("retrospective", "zh").template
    words = template.words.with_(tags={**template.words.tags, "outcome": "产出"})
    meeting = Meeting(title="x", agenda=(AgendaItem(title="现场", lines=(Line(tag="outcome", text="看板更新。"),)),))
    assert "- **成果**：看板更新。" in render(meeting, template)
    assert "- **产出**：看板更新。" in render(meeting, template.with_(words=words))


@pytest.mark.parametrize(
    ("kind", "language", "lesson", "success"),
    [
        ("minutes", "en", "**Lesson:** Scales drift.", "**Success:** No returns."),
        ("minutes", "zh", "**教训**：秤会漂移。", "**经验**：无退货。"),
        ("notes", "en", "**Lesson:** Scales drift", "**Success:** No returns"),
        ("notes", "zh", "**教训**：秤会漂移。", "**经验**：无退货。"),
        ("monthly", "en", "- Scales drift", "- No returns"),  # each has a heading of its own
    ],
)
def test_what_was_learned_has_a_mark(kind: str, language: Language, lesson: str, success: str) -> None:
    texts = ("Scales drift", "No returns") if language == "en" else ("秤会漂移", "无退货")
    lines = (Line(id="k1", tag="lesson", text=texts[0]), Line(id="k2", tag="success", text=texts[1]))
    agenda = (AgendaItem(id="a1", title="Docks", lines=lines),)
    text = render(Meeting(title="x", language=language, agenda=agenda), load_template(kind, language).template)
    assert lesson in text
    assert success in text


def test_a_label_below_an_issue_has_no_second_label() -> None:
    cause = Line(id="k2", tag="discussion", label="Cause", text="Old firmware.")
    issue = Line(id="k1", tag="issue", text="Scanners fail", lines=(cause,))
    meeting = Meeting(title="x", language="en", agenda=(AgendaItem(id="a1", title="Docks", lines=(issue,)),))
    assert "- **Cause:** Old firmware." in render(meeting, load_template("retrospective", "en").template)


@pytest.mark.parametrize(("language", "mark"), [("en", "- **Risk:** Prices fall"), ("zh", "- **风险**：竞品降价。")])
def test_a_risk_without_a_label_is_marked_in_every_kind(language: Language, mark: str) -> None:
    line = Line(id="k1", tag="risk", text="Prices fall" if language == "en" else "竞品降价")
    agenda = (AgendaItem(id="a1", title="Docks", lines=(line,)),)
    for kind in ("quarterly", "strategy", "monthly"):
        meeting = Meeting(title="x", language=language, agenda=agenda)
        assert mark in render(meeting, load_template(kind, language).template)


def test_a_task_in_a_list_says_who_is_to_do_what() -> None:
    lines = (
        Line(tag="action", text="Ring the plumber", owners=("Ann", "Bo"), due="2w", due_date=dt.date(2026, 12, 8)),
        Line(tag="action", text="The plumber", owners=("Ann", "Bo"), status="done"),
        Line(tag="action", text="Ring the plumber"),
    )
    agenda = (AgendaItem(id="a1", title="Docks", lines=lines),)
    text = render(Meeting(title="x", agenda=agenda), load_template("strategy", "en").template)
    assert "- **Action:** Ann and Bo to ring the plumber by 8 December 2026." in text
    assert "- **Action:** The plumber (done) (owners: Ann and Bo)." in text
    assert "- **Action:** Ring the plumber." in text


ISSUES: list[tuple[dict[str, object], str]] = [
    ({"text": "价格不一。"}, "- **问题**：价格不一。"),
    (
        {"text": "价格不一。", "lines": (Line(tag="decision", text="统一"),)},
        "- **问题**：价格不一。\n- **决定**：统一",
    ),
    ({"label": "价格", "text": "不一。"}, "- **价格**：\n    - **问题**：不一。"),
    ({"label": "价格", "lines": (Line(text="不一。"),)}, "- **价格**：\n    - 不一。"),
    (
        {"label": "价格", "lines": (Line(tag="decision", lines=(Line(label="线下", text="同价。"),)),)},
        "- **价格**：\n    - **决定**：\n        - **线下**：同价。",
    ),
]


@pytest.mark.parametrize(("issue", "text"), ISSUES)
def test_issues_inside_the_agenda(issue: dict[str, object], text: str) -> None:
    item = AgendaItem(id="a1", title="策略", lines=(Line(tag="issue").with_(**issue),))
    assert text in render(Meeting(title="x", agenda=(item,)), load_template("quarterly", "zh").template)


TALK = (AgendaItem(id="a1", title="仓库", lines=(Line(text="库容不足"),)),)
DAY = dt.date(2026, 3, 5)
SEVEN = tuple(Attendee(name=f"P{n}", interests=("仓库",) if n == 1 else ()) for n in range(2))

BARE: list[tuple[Language, dict[str, object], str]] = [
    ("zh", {"agenda": TALK}, "x召开，专题研究仓库。现将会议议定事项纪要如下。"),
    ("zh", {"agenda": TALK, "date": DAY, "place": "三楼"}, "2026年3月5日，x在三楼召开，专题研究仓库。现将"),
    ("zh", {"date": DAY, "chair": "王敏"}, "2026年3月5日，王敏主持召开x。"),
    ("zh", {"date": DAY}, "2026年3月5日，x召开。"),
    ("en", {"place": "the barn"}, "Minutes of the meeting held at the barn."),
    ("en", {"body": "Board of X"}, "Minutes of a meeting of the Board of X."),
    ("en", {"started": zone(9)}, "The meeting was called to order at 9.00 am."),
    ("en", {"quorum": 3, "attendees": SEVEN}, "The quorum is three."),
    ("en", {"agenda": TALK, "attendees": SEVEN}, "- P1 declared an interest in this item.\n"),
    ("en", {}, "Signed as a true record: ______________________, date: ______________"),
    ("en", {"chair": "Ann"}, "Signed as a true record: ______________________ (Chair), date: ______________"),
]


@pytest.mark.parametrize(("language", "facts", "text"), BARE)
def test_minutes_with_little_in_them_read_whole(language: Language, facts: dict[str, object], text: str) -> None:
    written = render(Meeting.model_validate({"title": "x", **facts}), load_template("minutes", language).template)
    assert text in written.replace("\\", "")


# A letter for each item: d done, o open, x held over, e done and empty, m done, its lines in sections of their own.
COURSE: list[tuple[Language, str, str]] = [
    ("zh", "dd", "会议完成全部两项议题。"),
    ("zh", "ddx", "会议完成两项议题；仓库延至下次会议研究。"),
    ("zh", "ddme", "会议完成全部两项议题。"),
    ("zh", "d", ""),
    ("zh", "dm", ""),
    ("zh", "do", ""),
    ("zh", "x", "仓库延至下次会议研究。"),
    ("en", "dd", "Both items were covered."),
    ("en", "ddd", "All three items were covered."),
    ("en", "dddm", "All three items were covered."),
    ("en", "ddx", "Two items were covered; 仓库 was held over."),
    ("en", "dx", "One item was covered; 仓库 was held over."),
    ("en", "d", ""),
    ("en", "o", ""),
]


@pytest.mark.parametrize(("language", "items", "text"), COURSE)
def test_items_covered_are_those_a_reader_finds(language: Language, items: str, text: str) -> None:
    states: dict[str, ItemState] = {"o": "open", "x": "deferred"}
    lines = {"d": (Line(id="k", text="a"),), "m": (Line(id="k", tag="lesson", text="a"),)}
    agenda = tuple(
        AgendaItem(id=f"a{n}", title="仓库", state=states.get(kind, "done"), lines=lines.get(kind, ()))
        for n, kind in enumerate(items)
    )
    template = load_template("retrospective", language).template
    assert writer(Meeting(title="x", language=language, agenda=agenda), template).organisation() == text
