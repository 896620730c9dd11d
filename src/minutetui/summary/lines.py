"""Lines as items of a list or as paragraphs: speaker, label and text, with the lines below them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from minutetui.core.meeting.model import Line
from minutetui.core.template.vocabulary import usual_word
from minutetui.core.text.characters import has_han
from minutetui.summary.blocks import Block, ListItem, ParagraphBlock, Source, Span, bullets
from minutetui.summary.common import STOPS
from minutetui.summary.tally import is_failed_motion
from minutetui.summary.voice import Voice
from minutetui.summary.voters import voters_apart

_MARKS = ("?", "!", ":", "？", "！", "：", "…")
"""Marks after which a label has no colon."""


def in_order(lines: Iterable[Line], voice: Voice) -> list[Line]:
    """Put a motion that was voted on after the amendments to it, which were voted on before."""
    ordered: list[Line] = []
    motion: Line | None = None
    for line in lines:
        at = ordered.index(motion) if motion is not None else 0
        if motion is not None and voice.is_amendment(line):
            ordered = [*ordered[:at], *ordered[at + 1 :], line, motion]
            continue
        ordered.append(line)
        if line.tag in ("decision", "issue"):
            motion = line if line.tag == "decision" and line.vote is not None and line.vote.result else None
    return ordered


@dataclass
class LineWriter:
    """Writes the lines of one document."""

    voice: Voice

    def __post_init__(self) -> None:
        self.words, self.template = self.voice.words, self.voice.template
        self.sections = self.voice.tally.sections

    def items(self, lines: Iterable[Line], *, parent: Line | None = None) -> list[ListItem]:
        """Write lines with all below them; `parent` is the line that contains them."""
        return [
            ListItem(self.numbered(line), bullets(self.below(line)), Source("line", line.id))
            if self.sections.staying.get(line.tag) == "numbered"
            else self.item(line, parent=parent)
            for line in in_order(lines, self.voice)
        ]

    def numbered(self, action: Line) -> tuple[Span, ...]:
        """Write an action after its number in the table: Action 3: Ann Lee to write to the county by 12 June 2026."""
        number = self.voice.tally.action_numbers.get(action.id, "")
        labels = filter(None, (self.words.numbered.format(n=number), action.label.strip()))
        label = self._labelled(self.voice.between_labels.join(labels), colon=True)
        return Span(label, strong=True), Span(self.voice.task(action))

    def under_item(self, lines: list[Line], title: str) -> list[ListItem]:
        """Write the lines of an agenda item.

        If its only line is the issue that the item is about, the title above is the issue's too: the lines of the
        issue follow it directly.
        """
        if len(lines) == 1 and self._is_topic(lines[0], title):
            return self.points(lines[0].with_(label=title))
        return self.items(lines)

    def _is_topic(self, line: Line, title: str) -> bool:
        named = bool(line.label) and not title.strip().endswith(line.label.strip())
        raised = bool(line.speaker) and self.template.speakers
        return line.tag == "issue" and bool(self.voice.tag("issue")) and not named and not raised

    def below(self, line: Line) -> list[ListItem]:
        """Write the lines below a line that stay there."""
        return self.items((child for child in line.lines if self.sections.stays(child, line)), parent=line)

    def item(self, line: Line, *, bare: bool = False, parent: Line | None = None, about: str = "") -> ListItem:
        """Write one line with all below it; `about` names what it is about, `bare` leaves out the word of the tag."""
        source = Source("line", line.id)
        if line.tag == "issue":
            inner = self.points(line)
            if not inner and not line.label:  # it holds nothing that it could be the title of
                return self._own_text(line)
            title = self._title(line, colon=bool(inner))
            if line.text.strip() and line.label == self.voice.proposal and not self.voice.tag("issue"):
                return ListItem((title, *inner[0].spans), bullets(inner[1:]), source)  # Motion: that … in one line
            return ListItem((title,), bullets(inner), source)
        inner = [] if self._points_of(line) else self.below(line)
        return ListItem(self.spans(line, bare=bare, parent=parent, about=about), bullets(inner), source)

    def points(self, issue: Line) -> list[ListItem]:
        """Write the parts of an issue: its own text under its word, then what was said and decided."""
        found = []
        if issue.label and issue.text.strip():
            found.append(self._own_text(issue))
        found += self.below(issue)
        if issue.status == "deferred":
            found.append(ListItem((Span(self.words.held_over),), source=Source("line", issue.id)))
        return found

    def _own_text(self, issue: Line) -> ListItem:
        word = self.voice.tag("issue")
        lead = (Span(f"{word}{self.voice.colon}", strong=True),) if word else ()
        text = self._of_issue(issue.with_(text=self.voice.without_word(issue.text, word)))
        return ListItem((*lead, Span(text)), source=Source("line", issue.id))

    def _of_issue(self, issue: Line) -> str:
        """Write the text of an issue, with who raised it where it would read as somebody else's."""
        voice, text = self.voice, issue.text.strip()
        raised = issue.id in voice.follows_others and not self.template.speakers and not issue.label
        return voice.finished(voice.said(issue) if raised else self._asked(text))

    def _asked(self, text: str) -> str:
        """End an issue that asks something with a question mark: 旧表怎么处置？; Who pays for it?"""
        bare = text.strip().rstrip(STOPS)
        return f"{bare}{'？' if has_han(bare[-1:]) else '?'}" if re.search(self.voice.asks, bare) else text

    def title(self, issue: Line) -> str:
        """Write the title of an issue, with who raised it; a text used as a title has no full stop."""
        by = self.words.raised_by.format(name=issue.speaker)
        called = issue.label or self._asked(issue.text).strip().rstrip(STOPS)
        called = self.voice.sentence_case(called) if self.template.sentences else called
        return called + (self.voice.brackets(by) if issue.speaker and self.template.speakers else "")

    def _title(self, issue: Line, *, colon: bool) -> Span:
        return Span(self._labelled(self.title(issue), colon=colon), strong=True)

    def paragraphs(self, line: Line) -> list[Block]:
        """Write one line as a paragraph, and what is below it as paragraphs or a list."""
        source = Source("line", line.id)
        if line.tag != "issue":
            inner = [] if self._points_of(line) else self.below(line)
            return [ParagraphBlock(self.spans(line), source), *bullets(inner)]
        staying = [child for child in line.lines if self.sections.stays(child, line)]
        below = [block for child in in_order(staying, self.voice) for block in self.paragraphs(child)]
        text = self._of_issue(line) if (line.label or not below) and line.text.strip() else ""
        title = (self._title(line, colon=bool(text)),) if line.label or below else ()
        found: list[Block] = [ParagraphBlock((*title, Span(text)), source), *below]
        if line.status == "deferred":
            found.append(ParagraphBlock((Span(self.words.held_over),), source))
        return found

    def spans(self, line: Line, *, bare: bool = False, parent: Line | None = None, about: str = "") -> tuple[Span, ...]:
        """Write one line without the lines below it: its labels in bold, its text, and how it was voted on."""
        voice = self.voice
        line, voters = voters_apart(line, voice.meeting)
        word = "" if self._whole(line) else self._word(line, parent, bare=bare)
        labels = [label for label in (about, word, voice.label(line)) if label]
        amends = voice.is_amendment(line)
        has_more = bool(line.text.strip() or line.lines or amends)
        strong = self._labelled(voice.between_labels.join(dict.fromkeys(labels)), colon=bool(labels) and has_more)
        if amends:
            text, vote = voice.finished(line.text.strip()) if line.text.strip() else "", voice.vote(line)
        elif is_failed_motion(line):
            text, vote = voice.motion(line), ""
        else:
            text, vote = self._sentence(line, word) if line.text.strip() else "", voice.vote(line)
        for further in filter(None, (vote, voice.ended(voters) if voters else "")):
            text = voice.ended(text) if text else ""
            between = "" if text.endswith("。") else " " if text.endswith(".") else voice.between_sentences
            text = f"{text}{between if text else ''}{further}"
        lead = (Span(strong, strong=True),) if strong else ()
        return (*lead, Span(text)) if text else lead

    def _labelled(self, label: str, *, colon: bool) -> str:
        """Put the colon after a label, unless the label has a mark of its own: Who pays?"""
        return label + (self.voice.colon if colon and not label.endswith(_MARKS) else "")

    def _whole(self, line: Line) -> bool:
        """Tell whether a line is written as a whole sentence, which needs no word before it."""
        named = line.tag in ("risk", "outcome", "success", "lesson")  # its sentence would not say what it is
        return (self.template.sentences and bool(line.text.strip()) and not named) or (
            is_failed_motion(line) or self.voice.is_amendment(line)
        )

    def _word(self, line: Line, parent: Line | None, *, bare: bool) -> str:
        """Give the word before a line, none where it is `bare`; the parts of one of the same tag do not repeat it.

        A plain line under a risk says what to do about it. A decision that may be none has a word of its own.
        """
        if line.tag == "decision" and line.vote is None and self.voice.may_tell_vote(line.text):
            return self.voice.proposal
        if bare:
            return ""
        if parent is not None and parent.tag == line.tag:
            return ""
        if line.tag in ("note", "action") and not line.label and parent is not None and parent.tag == "risk":
            return self.words.contingency
        named = line.tag in ("action", "discussion") and line.label  # its label says enough
        word = self.voice.tag(line.tag)
        if line.tag == "risk" and not (word or line.label):  # nothing else says that it is one
            word = usual_word("risk", self.voice.language)
        return "" if named else word

    def _sentence(self, line: Line, word: str) -> str:
        """Write the text of a line: as a whole sentence where the template wants one, else after its label."""
        whole = self._whole(line)
        if line.tag == "decision" and whole:
            return self.voice.decided(line)
        if line.tag == "emphasis" and whole:
            return self.voice.stressed(line, self._points_of(line))
        if line.tag == "action":
            unlabelled = not word and not line.label
            return self.voice.assigned(line) if whole or unlabelled else self.voice.plain_action(line, word)
        return self.voice.plain(line, word)

    def _points_of(self, line: Line) -> list[str]:
        """Give the plain lines under an emphasis, if they are written into its sentence: 一是…；二是…."""
        if line.tag != "emphasis" or not self.template.sentences:
            return []
        plain = all(child.tag == "note" and not child.label and not child.lines for child in line.lines)
        return [child.text for child in line.lines] if plain else []
