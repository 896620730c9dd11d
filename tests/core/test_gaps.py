"""The lines with a gap, found line by line: the same as if every line were looked at after each change."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from minutetui.core.findings import GAP_RULES, findings, first_gaps
from minutetui.core.findings.finding import GapLines, OpenIssues
from minutetui.core.meeting.model import AgendaItem, Line, Meeting, Waiver
from minutetui.core.meeting.queries import all_lines, is_open_issue
from minutetui.core.vocabulary import TAGS

IDS = map("k{}".format, range(10**9))
FIELDS = st.fixed_dictionaries(
    {
        "tag": st.sampled_from(TAGS),
        "owners": st.sampled_from(((), ("Ann Lee",))),
        "due": st.sampled_from(("", "two weeks")),
        "status": st.sampled_from(("open", "done", "deferred")),
    }
)


def line(fields: dict[str, object], below: list[Line]) -> Line:
    """Make a line with an id of its own."""
    return Line.model_validate({**fields, "id": next(IDS), "lines": tuple(below)})


LINES = st.recursive(
    st.builds(line, FIELDS, st.just([])),
    lambda below: st.builds(line, FIELDS, st.lists(below, max_size=3)),
    max_leaves=8,
)


def looked_for(meeting: Meeting) -> list[str]:
    """Find the lines with a gap by looking at every line."""
    return [
        line.id
        for line, _ in all_lines(meeting)
        if is_open_issue(line)
        or (line.tag == "action" and line.status == "open" and not (line.owners and (line.due or line.due_date)))
    ]


@given(st.lists(LINES, max_size=5), st.lists(st.tuples(st.integers(0, 5), LINES, FIELDS), max_size=4))
def test_after_each_change_it_is_as_if_all_lines_were_looked_at(
    lines: list[Line], changes: list[tuple[int, Line, dict[str, object]]]
) -> None:
    finder = GapLines()
    for place, added, fields in [(0, None, {}), *changes]:
        if added is not None:
            lines = [*lines[:place], added, *lines[place:]]
            lines[0] = lines[0].with_(**fields, lines=lines[0].lines[:1])
        first, second = AgendaItem(id="a1", title="Docks", lines=tuple(lines)), AgendaItem(id="a2", title="Shifts")
        meeting = Meeting(title="Review", agenda=(first, second))
        found = finder.of(meeting)
        assert [line.id for line, _ in found] == looked_for(meeting)
        assert {item.id for _, item in found} <= {"a1"}
        issues = OpenIssues(lambda: found)  # noqa: B023 - asked at once
        assert [issue.number for issue in issues] == list(range(1, len(issues) + 1))
        assert [issue.line for issue in issues] == [line for line, _ in found if line.tag == "issue"]
        assert issues[:2] == tuple(issues)[:2]


@given(st.lists(LINES, max_size=5), st.integers(0, 3))
def test_the_first_gaps_and_their_number_are_those_of_all_gaps(lines: list[Line], closed: int) -> None:
    meeting = Meeting(title="Review", agenda=(AgendaItem(id="a1", title="Docks", lines=tuple(lines)),))
    waived = [Waiver(finding=one.code, line=one.about) for one in findings(meeting, rules=GAP_RULES)[:closed]]
    meeting = meeting.with_(waived=(*waived, Waiver(finding="issue-undecided", line="gone")))
    every = findings(meeting, rules=GAP_RULES)
    assert first_gaps(meeting, GapLines(), 3) == (every[:3], len(every))
