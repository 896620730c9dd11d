"""Lines as items of a list: speaker, label and text, with what hangs under them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from minutetui.core.model import Line, Meeting
from minutetui.core.template import Template
from minutetui.summary.blocks import Block, ListBlock, ListItem, Source, Span
from minutetui.summary.wording import Wording

TAGGED = frozenset({"discussion", "decision", "action", "risk"})
"""Tags whose word is written before the text, where the template has one; the others speak for themselves."""


@dataclass
class LineWriter:
    """Writes the lines of one document."""

    meeting: Meeting
    template: Template
    wording: Wording

    def __post_init__(self) -> None:
        self.planned = any(section.draws == "plan" for section in self.template.sections)

    def items(self, lines: Iterable[Line], *, bare: bool = False) -> list[ListItem]:
        """Write lines with all below them.

        Args:
            lines: In order.
            bare: Whether the word of the tag is left out, because the heading says it.
        """
        return [self.item(line, bare=bare) for line in lines if self._stays(line)]

    def item(self, line: Line, *, bare: bool = False) -> ListItem:
        """Write one line with all below it."""
        inner = self.points(line) if line.tag == "issue" else self.items(line.lines)
        blocks: tuple[Block, ...] = (ListBlock(tuple(inner)),) if inner else ()
        if line.tag == "issue":
            title = line.label or line.text
            colon = self.wording.colon if inner else ""
            return ListItem((Span(f"{title}{colon}", strong=True),), blocks, Source("line", line.id))
        tag = "" if bare or line.tag not in TAGGED else self.wording.tag(line.tag)
        return ListItem(self._spans(line, tag), blocks, Source("line", line.id))

    def points(self, issue: Line) -> list[ListItem]:
        """Write what an issue is made of: its own text under its word, then what was said and decided."""
        found = []
        if issue.label and issue.text.strip():
            lead = Span(f"{self.wording.tag('issue')}{self.wording.colon}", strong=True)
            found.append(ListItem((lead, Span(issue.text)), source=Source("line", issue.id)))
        return found + self.items(issue.lines)

    def _stays(self, line: Line) -> bool:
        """Tell whether a nested line stays where it is: actions go to the plan, if the template has one."""
        return line.tag != "action" or not self.planned

    def _spans(self, line: Line, tag: str) -> tuple[Span, ...]:
        colon = self.wording.colon
        lead = [tag] if tag else []
        lead += [line.label] if line.label else []
        # Two leads stand one behind the other: 决定：线下渠道：…
        strong = colon.join(lead) + (colon if line.text.strip() or line.lines else "") if lead else ""
        text = self.wording.with_note(self._said(line) if line.text.strip() else "", self.wording.answer(line))
        vote = self.wording.vote(line.vote)
        spans = (Span(strong, strong=True), Span(text), Span(vote))
        return tuple(span for span in spans if span.text)

    def _said(self, line: Line) -> str:
        """Write a text with who said it, as minutes do: 张华强调，…; Ann Lee stressed: …."""
        text = line.text.strip()
        if not line.speaker:
            return text
        if self.wording.zh:
            return f"{line.speaker}{line.verb}，{text}" if line.verb else f"{line.speaker}：{text}"
        return f"{line.speaker} {line.verb}: {text}" if line.verb else f"{line.speaker}: {text}"
