"""Lines as items of a list or as paragraphs: speaker, label and text, with what hangs under them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from minutetui.core.meeting.model import Line, Meeting
from minutetui.core.meeting.votes import NOT_CARRIED
from minutetui.core.template.model import Template
from minutetui.core.template.vocabulary import other_word
from minutetui.summary.blocks import Block, ListItem, Paragraph, Source, Span, bullets
from minutetui.summary.places import Places
from minutetui.summary.sentences import (
    STOPS,
    assigned_en,
    assigned_zh,
    decided_en,
    decided_zh,
    proposed_en,
    proposed_zh,
    said_en,
    stop,
    stressed_en,
    stressed_zh,
    untold,
)
from minutetui.summary.wording import Wording


@dataclass
class LineWriter:
    """Writes the lines of one document."""

    meeting: Meeting
    template: Template
    wording: Wording

    def __post_init__(self) -> None:
        self.units = {unit.name for unit in self.meeting.units} | {one.unit for one in self.meeting.attendees}
        self.places = Places(self.template)

    # -- lists -------------------------------------------------------------------------------------------

    def items(self, lines: Iterable[Line], *, bare: bool = False, parent: Line | None = None) -> list[ListItem]:
        """Write lines with all below them.

        Args:
            lines: In order.
            bare: Whether the word of the tag is left out, because the heading says it.
            parent: The line they hang under.
        """
        return [self.item(line, bare=bare, parent=parent) for line in lines]

    def under_item(self, lines: list[Line], title: str) -> list[ListItem]:
        """Write the lines of an agenda item.

        Where its only line is the issue that the item is about, the title above is the issue's too: what the issue is
        made of stands straight below it.
        """
        if len(lines) == 1 and self._is_topic(lines[0], title):
            return self.points(lines[0].with_(label=title))
        return self.items(lines)

    def _is_topic(self, line: Line, title: str) -> bool:
        named = bool(line.label) and not title.strip().endswith(line.label.strip())
        raised = bool(line.speaker) and self.template.speakers
        return line.tag == "issue" and bool(self.wording.tag("issue")) and not named and not raised

    def below(self, line: Line) -> list[ListItem]:
        """Write what hangs under a line and stays there."""
        return self.items((child for child in line.lines if self.places.stays(child, line)), parent=line)

    def item(self, line: Line, *, bare: bool = False, parent: Line | None = None, about: str = "") -> ListItem:
        """Write one line with all below it; `about` names what it is about."""
        source = Source("line", line.id)
        if line.tag == "issue":
            inner = self.points(line)
            if not inner and not line.label:  # it holds nothing that it could be the title of
                return self._own_text(line)
            return ListItem((self._title(line, colon=bool(inner)),), bullets(inner), source)
        inner = [] if self._points_of(line) else self.below(line)
        return ListItem(self.spans(line, bare=bare, parent=parent, about=about), bullets(inner), source)

    def points(self, issue: Line) -> list[ListItem]:
        """Write what an issue is made of: its own text under its word, then what was said and decided."""
        found = []
        if issue.label and issue.text.strip():
            found.append(self._own_text(issue))
        found += self.below(issue)
        if issue.status == "deferred":
            found.append(ListItem((Span(self.wording.words.held_over),), source=Source("line", issue.id)))
        return found

    def _own_text(self, issue: Line) -> ListItem:
        word = self.wording.tag("issue")
        lead = (Span(f"{word}{self.wording.colon}", strong=True),) if word else ()
        return ListItem((*lead, Span(untold(issue.text, word))), source=Source("line", issue.id))

    def title(self, issue: Line) -> str:
        """Write what an issue is called, with who raised it; a text that stands as a title has no full stop."""
        by = self.wording.words.raised_by.format(name=issue.speaker)
        called = issue.label or issue.text.strip().rstrip(STOPS)
        return called + (self.wording.brackets(by) if issue.speaker and self.template.speakers else "")

    def _title(self, issue: Line, *, colon: bool) -> Span:
        return Span(f"{self.title(issue)}{self.wording.colon if colon else ''}", strong=True)

    # -- paragraphs --------------------------------------------------------------------------------------

    def paragraphs(self, line: Line) -> list[Block]:
        """Write one line as a paragraph, and what is below it as paragraphs or a list."""
        source = Source("line", line.id)
        if line.tag != "issue":
            inner = [] if self._points_of(line) else self.below(line)
            return [Paragraph(self.spans(line), source), *bullets(inner)]
        text = issue_text = line.text.strip() if line.label else ""
        found: list[Block] = [Paragraph((self._title(line, colon=bool(text)), Span(issue_text)), source)]
        for child in line.lines:
            if self.places.stays(child, line):
                found += self.paragraphs(child)
        if line.status == "deferred":
            found.append(Paragraph((Span(self.wording.words.held_over),), source))
        return found

    # -- one line ----------------------------------------------------------------------------------------

    def spans(self, line: Line, *, bare: bool = False, parent: Line | None = None, about: str = "") -> tuple[Span, ...]:
        """Write one line without what is below it: its leads in bold, its text, and how it was voted on."""
        word = "" if bare or self._whole(line) else self._word(line, parent)
        leads = [lead for lead in (about, word, line.label.strip()) if lead]
        # Two leads stand one behind the other: 决定：线下渠道：…
        colon = self.wording.colon
        has_more = bool(line.text.strip() or line.lines)
        between = colon if self.wording.zh else f"{colon} "
        strong = between.join(dict.fromkeys(leads)) + (colon if leads and has_more else "")
        text, vote = self._sentence(line, word) if line.text.strip() else "", self.wording.vote(line.vote)
        if text and vote:
            text = stop(text, "。" if self.wording.zh else ".")
        glued = text.endswith("。") or (self.wording.zh and not text.endswith("."))
        text = ("" if glued else " ").join(filter(None, (text, vote)))
        return tuple(span for span in (Span(strong, strong=True), Span(text)) if span.text)

    def _whole(self, line: Line) -> bool:
        """Tell whether a line is written as a whole sentence, which needs no word before it."""
        return self.template.sentences and bool(line.text.strip())

    def _word(self, line: Line, parent: Line | None) -> str:
        """Give the word before a line, which the parts of one of its kind need not say again.

        What hangs plainly under a risk is what to do about it.
        """
        if parent is not None and parent.tag == line.tag:
            return ""
        if line.tag in ("note", "action") and not line.label and parent is not None and parent.tag == "risk":
            return self.wording.words.contingency
        named = line.tag == "action" and line.label  # who does it, or what: that is lead enough
        return "" if named else self.wording.tag(line.tag)

    def _sentence(self, line: Line, word: str) -> str:
        """Write the text of a line, with who said it and who answers for it."""
        writers = {"decision": self._decided, "emphasis": self._stressed, "action": self._assigned}
        if line.tag in writers and (self._whole(line) or (line.tag == "action" and not word and not line.label)):
            return writers[line.tag](line)
        if line.tag == "action" and not line.label and not self.wording.zh:
            return self._assigned(line, lead="")
        text = untold(line.text.strip(), word)
        if word and not self.wording.own(text):
            text = untold(text, other_word(line.tag, self.wording.language))
        said = self._said(line.with_(text=text))
        return self.wording.with_note(said, self._status(line) + self.wording.answer(line))

    def _status(self, line: Line) -> str:
        return self.wording.status(line) if line.tag == "action" else ""

    def _said(self, line: Line) -> str:
        """Write a text with who said it, as minutes do: 张华强调，…; Ann Lee stressed: …."""
        text, who = line.text.strip(), line.speaker if self.template.speakers else ""
        verb = self.wording.own(line.verb) or (self.wording.words.said if line.tag == "emphasis" else "")
        if not who:
            return text
        if self.wording.zh:
            return f"{who}{verb}，{untold(text, verb)}" if verb else f"{who}：{text}"
        return said_en(who, verb, text)

    # -- whole sentences ---------------------------------------------------------------------------------

    def _decided(self, line: Line) -> str:
        subject = self.wording.subject(self.meeting)
        if line.vote is not None and line.vote.result in NOT_CARRIED:
            return proposed_zh(line.text) if self.wording.zh else proposed_en(line.text)
        sentence = (decided_zh if self.wording.zh else decided_en)(line.text, subject)
        return self.wording.with_note(sentence, self.wording.answer(line))

    def _stressed(self, line: Line) -> str:
        points = self._points_of(line)
        known = self.template.speakers or line.speaker == self.meeting.chair
        who = line.speaker if known else ""
        if self.wording.zh:
            who = self.wording.called(who, self.meeting) if who else ""
            return stressed_zh(line.text, points, who, self.wording.own(line.verb) if who else "")
        who = "The Chair" if who and who == self.meeting.chair else who
        verb = self.wording.own(line.verb) or (self.wording.words.said if who else "noted")
        return stressed_en(line.text, points, who, verb, self.wording.subject(self.meeting))

    def _assigned(self, line: Line, lead: str = "ACTION: ") -> str:
        owners = [owner for owner in line.owners if owner not in line.text]
        note = self._status(line)
        if not self.wording.zh:
            text = assigned_en(line.text, self.wording.names(owners), self.wording.due_in_sentence(line))
            note = note if text else note + self.wording.answer(line)
            return lead + self.wording.with_note(text or stop(line.text, "."), note)
        text = assigned_zh(line.text, owners, self.units) if len(owners) == len(line.owners) else line.text
        text = stop(text, "。")
        return self.wording.with_note(text, note + self.wording.answer(line.with_(text=text)))

    def _points_of(self, line: Line) -> list[str]:
        """Give the plain lines under an emphasis, if they are written into its sentence: 一是…；二是…."""
        plain = all(child.tag == "note" and not child.label and not child.lines for child in line.lines)
        return (
            [child.text for child in line.lines] if line.tag == "emphasis" and self.template.sentences and plain else []
        )
