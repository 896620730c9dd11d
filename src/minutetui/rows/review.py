"""The review as rows: the entries of a view, nine of them with a digit; findings that can wait are only counted."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from rich.cells import cell_len

from minutetui.core.findings.finding import first_words
from minutetui.core.meeting.queries import all_lines, is_action, is_open_issue
from minutetui.core.review import ReviewEntry, ReviewGroup, ReviewView, accepted, later, omitted, page_of
from minutetui.core.vocabulary import TAGS, tag_heading, tag_name
from minutetui.rows.cells import fit, pad, width_of
from minutetui.rows.lines import answerable
from minutetui.rows.row import Part, Row
from minutetui.rows.wrapping import wrap
from minutetui.session.fixing import Fixing
from minutetui.words import say

LEAD, TITLE, ROOMY = 4, 18, 100
"""Cells of the mark and number, cells of the agenda item's title, and the columns from which the title is shown."""


@dataclass(frozen=True)
class Look:
    """The state of the view."""

    view: ReviewView = "gaps"
    unfolded: bool = False
    """Whether findings that can wait are shown one by one."""
    selected: str = ""
    """The key of the selected entry."""
    marked: frozenset[str] = frozenset()
    """The keys of the entries that are fixed together."""


@dataclass(frozen=True)
class ReviewRows:
    """Lays out a view of the review.

    Args:
        fixing: The meeting, and how its gaps are fixed.
        look: The state of the view.
        language: Of the screens.
        width: Cells of a row.
    """

    fixing: Fixing
    look: Look
    language: str
    width: int

    def rows(self, found: tuple[ReviewGroup, ...]) -> list[Row]:
        """Lay out the groups of the view."""
        page = page_of(tuple(entry.key for group in found for entry in group.entries), self.look.selected)
        columns = self._columns(found)
        rows: list[Row] = []
        if self.look.view == "gaps" and not any(group.word == "gaps-first" for group in found):
            rows += [Row(((say(self.language, "nothing-open"), "done"),)), Row(())]
        for group in found:
            rows.append(self._heading(group))
            rows += [self._entry(entry, page, columns) for entry in group.entries]
            rows.append(Row(()))
        return [*rows, *(self._foot() if self.look.view == "gaps" else ())]

    def _columns(self, found: tuple[ReviewGroup, ...]) -> int:
        """Give the cells that the words of the findings take."""
        entries = [entry for group in found for entry in group.entries]
        codes = {entry.finding.code for entry in entries if entry.finding is not None}
        codes |= {entry.waiver.finding for entry in entries if entry.waiver is not None}
        return max((cell_len(say(self.language, f"finding-{code}")) for code in codes), default=0) + 2

    def _heading(self, group: ReviewGroup) -> Row:
        count = len(group.entries)
        heading = tag_heading(group.tag, self.language, count) if group.tag else ""
        name = group.name or heading or say(self.language, group.word, count=count)
        return Row(((name, "warning" if group.word in ("gaps-first", "no-owner") else "dim"),))

    def _entry(self, entry: ReviewEntry, page: tuple[str, ...], columns: int) -> Row:
        mark = "*" if entry.key in self.look.marked else " "
        number = str(page.index(entry.key) + 1) if entry.key in page else " "
        pointer = ">" if entry.key == self.look.selected else " "
        lead: Part = (f"{pointer}{mark}{number} ", "accent")
        if entry.finding is not None:
            style = "warning" if entry.finding.severity == "ask" else "text"
            return self._finding(entry, (entry.finding.code, style), words_of(entry, self.language), lead, columns)
        if entry.omitted:
            hint: Part = (say(self.language, "fix-take-in"), "dim")
            room = max(8, self.width - LEAD - width_of((hint,)) - 3)
            return Row((lead, (fit(words_of(entry, self.language), room), "text")), entry.key, (hint, (" ", "text")))
        if entry.waiver is not None:
            words = say(self.language, "list-comma").join(
                filter(None, (words_of(entry, self.language), entry.waiver.reason))
            )
            return self._finding(entry, (entry.waiver.finding, "dim"), words, lead, columns)
        right = self._title(entry)
        if entry.line is not None:
            undecided = is_open_issue(entry.line)
            open_: tuple[Part, ...] = ((say(self.language, "undecided"), "warning"), ("  ", "text"))
            right = (*(open_ if undecided else ()), *self._answerable(entry), *right)
        room = self.width - LEAD - width_of(right) - 2
        return Row((lead, (fit(words_of(entry, self.language), max(8, room)), "text")), entry.key, right)

    def _finding(self, entry: ReviewEntry, code: Part, about: str, lead: Part, columns: int) -> Row:
        """Lay out a finding: its name in its style, what it is about, and how it is fixed."""
        hint = say(self.language, f"fix-{self.fixing.fix(entry).kind}")
        right = (*self._title(entry), (hint, "dim"), (" ", "text"))
        room = max(8, self.width - LEAD - columns - width_of(right) - 2)
        words = pad(say(self.language, f"finding-{code[0]}"), columns)
        return Row((lead, (words, code[1]), (fit(about, room), "text")), entry.key, right)

    def _answerable(self, entry: ReviewEntry) -> tuple[Part, ...]:
        line = entry.line
        return answerable(line, self.language, self.fixing.session.today) if line is not None else ()

    def _title(self, entry: ReviewEntry) -> tuple[Part, ...]:
        """Name the agenda item, if there is room and the row is about something else."""
        if self.width < ROOMY or entry.item is None or entry.line is None:
            return ()
        return ((pad(fit(entry.item.title, TITLE), TITLE), "dim"), ("  ", "text"))

    def _foot(self) -> list[Row]:
        """Count the findings that can wait, by kind, the waivers, and the lines that are not in the minutes."""
        session = self.fixing.session
        counts = Counter(finding.code for finding in later(session.findings))
        listed = [f"{count} {say(self.language, f'finding-{code}')}" for code, count in counts.items()]
        waived = len(accepted(session.meeting))
        listed += [say(self.language, "later-waived", count=waived)] if waived else []
        left_out = omitted(session.meeting, self.fixing.omit)
        texts = (
            [say(self.language, "later-folded", words=say(self.language, "list-comma").join(listed))] if listed else []
        )
        texts += [_omitted(left_out, self.language)] if left_out else []
        folded = () if self.look.unfolded else texts
        return [*(row for text in folded for row in self._folded(text)), Row(((f"    {self._totals()}", "dim"),))]

    def _folded(self, text: str) -> list[Row]:
        """Say what is folded, with the key that shows it."""
        show: Part = (say(self.language, "later-show"), "accent")
        first, *rest = wrap(text, self.width - LEAD - width_of((show,)) - 2)
        rows = [Row(((" 0  ", "accent"), (first, "dim")), right=(show, (" ", "text")))]
        return rows + [Row(((" " * LEAD + row, "dim"),)) for row in rest]

    def _totals(self) -> str:
        lines = [line for line, _ in all_lines(self.fixing.session.meeting)]
        tags = Counter(line.tag for line in lines)
        owners = {owner for line in lines if is_action(line) for owner in line.owners}
        counted = [tag_heading(tag, self.language, tags[tag]) for tag in TAGS[1:5] if tags[tag]]
        counted += [say(self.language, "review-owners", count=len(owners))] if owners else []
        return say(self.language, "list-comma").join(counted)


def _omitted(entries: tuple[ReviewEntry, ...], language: str) -> str:
    """Say how many lines are not in the minutes: 3 lines of discussion are not in the minutes."""
    tags = dict.fromkeys(tag_name(entry.line.tag, language) for entry in entries if entry.line is not None)
    ending = "one" if len(entries) == 1 else "many"
    return say(language, f"later-omitted.{ending}", count=len(entries), tags=say(language, "list-comma").join(tags))


def words_of(entry: ReviewEntry, language: str) -> str:
    """Say what an entry is about: the words of its line, else the agenda item and the finding."""
    if entry.line is not None:
        text = entry.line.text
        label = entry.line.label
        return f"{label}{say(language, 'colon')}{text}" if label and text else first_words(entry.line)
    finding = entry.finding
    title = entry.item.title if entry.item is not None else ""
    if finding is None:
        return title
    told = [_told(value, language) for key, value in finding.values.items() if key in ("slots", "section")]
    return say(language, "list-comma").join(filter(None, (title, *told)))


def _told(value: object, language: str) -> str:
    return say(language, "list-comma").join(map(str, value)) if isinstance(value, tuple) else str(value)
