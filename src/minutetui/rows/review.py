"""The review as rows: one for each line, nine of them with a digit; findings that can wait are only counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from minutetui.commands.keys import Keys
from minutetui.core.findings import Finding
from minutetui.core.findings.finding import first_words
from minutetui.core.meeting.model import Line
from minutetui.core.meeting.queries import all_lines, is_action, is_open_issue
from minutetui.core.review import ENDING, ReviewEntry, ReviewGroup, ReviewView, accepted, later, omitted
from minutetui.core.vocabulary import TAGS, tag_heading, tag_name
from minutetui.rows.lines import due_part, has_decision, hidden_part, is_open_action, outcome_part, owners_part, sign_of
from minutetui.rows.row import BLANK, Part, Row, fit, pad, width_of, wrapped
from minutetui.rows.wrapping import wrap
from minutetui.session.fixing import Fixing
from minutetui.words import say

_LEAD, TITLE, ROOMY = 3, 18, 100
"""Cells of the mark and number, fewest cells of the agenda item's title, and the columns from which it is shown."""

HEADS = ("owner", "due", "review-decision")
"""The keys of the headings of the columns."""

_OWNER, OWNER_ROOMY, _COLUMN = 14, 24, 14
"""Cells of the owners at most, below and from `ROOMY` columns, and of the other columns."""

UNSURE = ("vote-unclear", "owner-unknown")
"""The codes of what makes an owner or a decision doubtful, and is said even where there is no gap."""

NAME = 20
"""The fewest cells of the name of a finding."""


@dataclass(frozen=True)
class ReviewLook:
    """The state of the view."""

    view: ReviewView = "gaps"
    unfolded: bool = False
    """Whether findings that can wait are shown one by one."""
    marked: frozenset[str] = frozenset()
    """The keys of the entries that are fixed together."""


@dataclass(frozen=True)
class ReviewRows:
    """Lays out a view of the review."""

    fixing: Fixing
    look: ReviewLook
    language: str
    width: int
    keys: Keys

    def rows(self, found: tuple[ReviewGroup, ...], digits: Mapping[int, str]) -> list[Row]:
        """Lay out the groups of the view; `digits` gives the keys of the entries that have a digit."""
        entries = [entry for group in found for entry in group.entries]
        numbers = {key: str(digit) for digit, key in digits.items()}
        rows: list[Row] = []
        no_gaps = self.look.view == "gaps" and not any(group.word == "gaps-first" for group in found)
        if no_gaps:
            rows += [*self._nothing_open(found), *self._left_out("warning"), BLANK]
        columns = self._columns(entries)
        in_columns = any(_in_columns(entry) for entry in entries)
        for group in found:
            heads = columns if in_columns and group is found[0] else ()
            rows.append(self._heading(group, heads))
            rows += [self._entry(entry, numbers.get(entry.key, ""), columns) for entry in group.entries]
            rows.append(BLANK)
        left_out = [] if no_gaps else self._left_out("dim")
        return [*rows, *(self._foot(left_out) if self.look.view == "gaps" else ())]

    def _nothing_open(self, found: tuple[ReviewGroup, ...]) -> list[Row]:
        """Say that every issue and action has what it needs, what is to be checked all the same, and what is next."""
        language = self.language
        actions = [line for line, _ in all_lines(self.fixing.session.meeting) if is_open_action(line)]
        undated = sum(bool(line.due) and line.due_date is None for line in actions)
        to_check = self._to_check(found)
        told = (
            [("nothing-asked", "text"), ("nothing-open-check", "warning")] if to_check else [("nothing-open", "done")]
        )
        told += [("nothing-open-words", "warning")] if undated else []
        told.append(("nothing-open-next", "dim"))
        words = say(language, "list-comma").join(to_check)
        texts = ((say(language, word, key=self.keys, count=undated, words=words), style) for word, style in told)
        return [row for text, style in texts for row in wrapped(text, self.width, style)]

    def _to_check(self, found: tuple[ReviewGroup, ...]) -> list[str]:
        """Count what is listed below the head, and what is in doubt, by kind; what can wait is counted by the foot."""
        carried = sum(len(group.entries) for group in found if group.word == "review-carried")
        told = [say(self.language, "nothing-open-carried", count=carried)] if carried else []
        return [*told, *self._counted(one for one in self.fixing.findings if one.code in (*ENDING, *UNSURE))]

    def _counted(self, found: Iterable[Finding]) -> list[str]:
        """Count findings by kind: 2 vague wording."""
        counts = Counter(finding.code for finding in found)
        return [f"{count} {say(self.language, f'finding-{code}')}" for code, count in counts.items()]

    def _columns(self, entries: Sequence[ReviewEntry]) -> tuple[int, ...]:
        """Give the cells of the columns: owner, deadline, decision."""
        shown = [self._answers(entry.line) for entry in entries if entry.line is not None and _in_columns(entry)]
        heads = [say(self.language, word) for word in HEADS]
        widest = [max(map(cell_len, column)) for column in zip(heads, *(map(_text, row) for row in shown), strict=True)]
        most = OWNER_ROOMY if self.width >= ROOMY else _OWNER
        return (min(widest[0], most), *(min(cells, _COLUMN) for cells in widest[1:]))

    def _heading(self, group: ReviewGroup, columns: tuple[int, ...]) -> Row:
        count = len(group.entries)
        heading = tag_heading(group.tag, self.language, count) if group.tag else ""
        name = group.name or heading or say(self.language, group.word, count=count)
        style = "warning" if group.word in ("gaps-first", "no-owner") else "dim"
        heads = [(say(self.language, word), "dim") for word in HEADS] if columns else []
        return Row.of(name, style, right=self._cells(heads, columns, self._title_room()))

    def _entry(self, entry: ReviewEntry, number: str, columns: tuple[int, ...]) -> Row:
        mark = "*" if entry.key in self.look.marked else " "
        lead: Part = (f"{mark}{number or ' '} ", "accent")
        if entry.omitted:
            hint: Part = (say(self.language, "fix-take-in"), "dim")
            room = max(8, self.width - _LEAD - width_of((hint,)) - 3)
            return Row((lead, (fit(words_of(entry, self.language), room), "text")), entry.key, (hint, (" ", "text")))
        if not _in_columns(entry):
            return self._named(entry, lead)
        line = entry.line
        answers = self._answers(line) if line is not None else []
        right = self._cells(answers, columns, self._title_room(), entry)
        sign: tuple[Part, ...] = ((pad(sign_of(line.tag), 2), line.tag),) if line is not None else ()
        hidden: tuple[Part, ...] = (hidden_part(self.language), (" ", "text"))
        before = (lead, *sign, *(hidden if line is not None and line.confidential else ()))
        room = max(8, self.width - width_of(before) - width_of(right) - 2)
        return Row((*before, (fit(words_of(entry, self.language), room), "text")), entry.key, right)

    def _named(self, entry: ReviewEntry, lead: Part) -> Row:
        """Lay out findings by their names: what they are about, and how the first is fixed."""
        codes = [entry.waiver.finding] if entry.waiver is not None else [one.code for one in entry.findings]
        name = say(self.language, "list-comma").join(say(self.language, f"finding-{code}") for code in codes)
        about = [words_of(entry, self.language), entry.waiver.reason if entry.waiver is not None else ""]
        title = entry.item.title if entry.item is not None and entry.line is not None else ""
        titled = self._title_room()
        shown: tuple[Part, ...] = ((fit(title, titled), "dim"), ("  ", "text")) if title and titled else ()
        right: tuple[Part, ...] = (
            *shown,
            (say(self.language, f"fix-{self.fixing.fix(entry).kind}"), "dim"),
            (" ", "text"),
        )
        words: Part = (
            pad(f"{fit(name, self.width // 2)}", max(NAME, min(cell_len(name), self.width // 2)) + 2),
            "text",
        )
        room = max(8, self.width - _LEAD - width_of((words,)) - width_of(right) - 2)
        text = say(self.language, "list-comma").join(filter(None, about))
        style = "dim" if entry.waiver is not None else "text"
        return Row((lead, (words[0], style), (fit(text, room), "text")), entry.key, right)

    def _answers(self, line: Line) -> list[Part]:
        """Give the owners, the deadline and the decision of a line; what is missing is in the warning colour."""
        nothing: Part = ("", "text")
        owners = owners_part(line, self.language) if line.owners or is_open_action(line) else nothing
        due = due_part(line, self.language, self.fixing.session.today)
        return [owners, due or nothing, self._decision(line)]

    def _decision(self, line: Line) -> Part:
        """Say what became of a line: an issue is decided or not, a motion is carried, an action is done."""
        if line.vote is not None:
            return outcome_part(line.vote, self.language)
        if is_open_issue(line) and not has_decision(line):
            return say(self.language, "undecided"), "warning"
        if line.status != "open":
            return say(self.language, f"status-{line.status}"), "dim"
        return (say(self.language, "review-decided"), "done") if has_decision(line) else ("", "text")

    def _title_room(self) -> int:
        """Give the cells for the title of the agenda item."""
        return max(TITLE, self.width // 5) if self.width >= ROOMY else 0

    def _cells(
        self, parts: Sequence[Part], columns: tuple[int, ...], title: int, entry: ReviewEntry | None = None
    ) -> tuple[Part, ...]:
        """Lay out the columns, and the title of the agenda item after them if there is room."""
        if not columns:
            return ()
        cells = [(pad(fit(text, room), room), style) for (text, style), room in zip(parts, columns, strict=True)]
        if title:
            name = entry.item.title if entry is not None and entry.item is not None else ""
            cells.append((pad(fit(name, title), title), "dim"))
        return tuple(part for cell in cells for part in (("  ", "text"), cell))

    def _left_out(self, style: str) -> list[Row]:
        """Count the lines that are not in the minutes, while they are not listed."""
        entries = () if self.look.unfolded else omitted(self.fixing.session.meeting, self.fixing.omit)
        return self._folded(_omitted(entries, self.language), style) if entries else []

    def _foot(self, left_out: list[Row]) -> list[Row]:
        """Count the findings that can wait, by kind, the waivers, the lines that are `left_out`, and all lines."""
        session = self.fixing.session
        listed = self._counted(later(self.fixing.findings))
        waived = len(accepted(session.meeting))
        listed += [say(self.language, "later-waived", count=waived)] if waived else []
        words = say(self.language, "list-comma").join(listed)
        shown = listed and not self.look.unfolded
        rows = self._folded(say(self.language, "later-folded", words=words), "dim") if shown else []
        return [*rows, *left_out, Row.of(f"    {self._totals()}")]

    def _folded(self, text: str, style: str) -> list[Row]:
        """Say what is folded, with the key that shows it."""
        show: Part = (say(self.language, "later-show"), "accent")
        first, *rest = wrap(text, self.width - _LEAD - width_of((show,)) - 2)
        rows = [Row(((" 0  ", "accent"), (first, style)), right=(show, (" ", "text")))]
        return rows + [Row.of(" " * _LEAD + row, style) for row in rest]

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


def _in_columns(entry: ReviewEntry) -> bool:
    """Tell whether an entry is a line by its owner, deadline and decision, and no other finding."""
    gap = entry.finding is None or entry.finding.severity == "ask"
    return entry.line is not None and gap and entry.waiver is None and not entry.omitted


def _text(part: Part) -> str:
    return part[0]


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
