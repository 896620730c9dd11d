"""Chinese committees: what several parties think, amendments and the motions that they amend, bodies that decide."""

from __future__ import annotations

import pytest

from helpers_capture import added_and_typed, meeting, scene
from minutetui.core.capture import read, typed
from minutetui.core.capture.reading import Amend, Attend, Scene
from minutetui.core.capture.typed import says
from minutetui.core.meeting.model import AgendaItem, Line, Vote
from minutetui.core.people.names import Names
from minutetui.core.vocabulary import Tag

MOTION = Line(id="k1", tag="decision", label="动议", text="采购两台设备", vote=Vote(moved="张华", seconded="李明"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("监理单位：同意；施工单位：不同意", "同意；施工单位：不同意"),
        ("监理：同意，但要补资料；施工：不同意", "同意，但要补资料；施工：不同意"),
        ("监理：同意 施工：不同意", "同意 施工：不同意"),
        ("张华：同意；李明：不同意", "同意；李明：不同意"),
        ("＝甲方案：通过；乙方案：未通过", "通过；乙方案：未通过"),
    ],
)
def test_what_several_parties_think_is_no_outcome(text: str, words: str) -> None:
    line = added_and_typed(text, scene("zh", last=MOTION))
    assert (line.tag, line.text, line.vote) == ("decision" if text[0] == "＝" else "note", words, None)


@pytest.mark.parametrize(
    ("text", "label", "words", "moved"),
    [
        ("提出修正案：改为三台", "修正案", "改为三台", ""),
        ("提出修正，改为三台", "修正案", "改为三台", ""),
        ("李明提修正案：改为三台", "修正案", "改为三台", "李明"),
        ("提出修正：改为三台", "修正案", "改为三台", ""),
        ("李明提出修正：改为三台", "修正案", "改为三台", "李明"),
        ("李明提出修正案，改为三台，王芳附议", "修正案", "改为三台", "李明"),
    ],
)
def test_an_amendment_is_a_motion_of_its_own(text: str, label: str, words: str, moved: str) -> None:
    line = added_and_typed(text, scene("zh", last=MOTION, item=AgendaItem(id="a1", title="设备", lines=(MOTION,))))
    assert (line.tag, line.label, line.text) == ("decision", label, words)
    assert (line.vote.moved if line.vote else "") == moved


@pytest.mark.parametrize("text", ["李明提出修正意见：改为三台", "提出修正后的方案", "修正：改为三台"])
def test_what_is_no_amendment(text: str) -> None:
    assert added_and_typed(text, scene("zh", last=MOTION)).tag == "note"


@pytest.mark.parametrize(("label", "words"), [("提出修正", "改为三台"), ("", "李明提出修正案，改为三台")])
@pytest.mark.parametrize("text", ["修正后的动议通过", "修正后的提议表决，5票同意", "修正后的方案通过", "原动议通过"])
def test_the_outcome_of_what_was_amended_is_that_of_the_main_motion(label: str, words: str, text: str) -> None:
    amendment = Line(id="k2", tag="decision", label=label, text=words)
    item = AgendaItem(id="a1", title="设备", lines=(MOTION, amendment))
    act = read(text, scene("zh", item=item, last=amendment)).act
    assert isinstance(act, Amend)
    assert (act.line.id, act.line.vote and act.line.vote.result) == ("k1", "carried")


def at(title: str) -> Scene:
    """Give a scene in a meeting with a title."""
    held = meeting("zh").with_(title=title)
    return scene("zh", meeting=held, names=Names(held))


@pytest.mark.parametrize(
    ("title", "text", "tag", "words", "result"),
    [
        ("行政会", "行政会决定，初三晚自习延长到20:40", "decision", "初三晚自习延长到20:40", ""),
        ("行政会", "行政会决定：采购三台", "decision", "采购三台", ""),
        ("2026年第12次校长办公会（扩大）", "＝转正6人，办公会一致同意", "decision", "转正6人", "carried"),
        ("党支部支委会", "支委会同意接收李明", "decision", "支委会同意接收李明", ""),
        ("校长办公会", "办公会议研究决定采购", "decision", "办公会议研究决定采购", ""),
        ("校长办公会", "办公会强调，安全第一", "emphasis", "安全第一", ""),
        ("校长办公会", "董事会决定，采购三台", "note", "董事会决定，采购三台", ""),
        ("校长办公会", "办公会同意的三件事", "note", "办公会同意的三件事", ""),
        ("校长办公会", "办公会决定，会议室改造", "note", "办公会决定，会议室改造", ""),
    ],
)
def test_the_body_that_meets_decides_by_its_own_name(title: str, text: str, tag: Tag, words: str, result: str) -> None:
    line = added_and_typed(text, at(title))
    assert (line.tag, line.text, line.vote.result if line.vote else "") == (tag, words, result)


def test_a_note_that_names_the_body_can_be_typed() -> None:
    note = Line(tag="note", text="支委会同意接收李明")
    assert says(typed(note, at("支委会")), note, at("支委会"))


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("李明不同意，认为太贵", "李明", "不同意，认为太贵"),
        ("张工赞成，建议先试点", "张华", "赞成，建议先试点"),
        ("业主不同意，认为太贵", "", "业主不同意，认为太贵"),
        ("李明不同意调岗，要求离职", "", "李明不同意调岗，要求离职"),
    ],
)
def test_who_is_for_or_against_and_says_why_is_the_speaker(text: str, speaker: str, words: str) -> None:
    line = added_and_typed(text, scene("zh"))
    assert (line.tag, line.speaker, line.text) == ("note", speaker, words)


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("》法务部审一下合同", "法务部"),
        ("》财务部把账对一下", "财务部"),
        ("》请法务部审合同", "法务部"),
        ("》今年由采购部牵头做的预算偏差较大", ""),
        ("》请财务部门口的保安来一下", ""),
        ("》财务部的账对一下", ""),
        ("》法务部审核意见汇总", ""),
    ],
)
def test_a_usual_unit_does_what_is_surely_a_task(text: str, owner: str) -> None:
    assert ", ".join(added_and_typed(text, scene("zh")).owners) == owner


@pytest.mark.parametrize(
    ("text", "name"), [("李明迟到十分钟", "李明"), ("李明迟到十分钟扣50元", ""), ("学生迟到十分钟", "")]
)
def test_how_late_somebody_was_may_be_written_out(text: str, name: str) -> None:
    act = read(text, scene("zh")).act
    assert (act.people[0] if isinstance(act, Attend) else "") == name


def test_what_the_meeting_decided_to_treat_later_is_put_off() -> None:
    line = added_and_typed("＝设备采购，会议决定另行论证", scene("zh"))
    assert (line.text, line.vote and line.vote.result) == ("设备采购，会议决定另行论证", "deferred")
