"""How texts are put together in one language: its marks, capitals, lists, words before a line, and the title."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, ClassVar

from minutetui.core.meeting.model import Meeting
from minutetui.core.template.model import Template
from minutetui.core.template.vocabulary import Vocabulary, usual_word
from minutetui.core.vocabulary import Tag
from minutetui.summary.tally import Tally
from minutetui.summary.writers import writer_of
from minutetui.words import LANGUAGES, Language

if TYPE_CHECKING:
    from minutetui.summary.voice import Voice


@lru_cache(maxsize=256)
def _word_pattern(word: str) -> re.Pattern[str]:
    return re.compile(rf"{re.escape(word)}\s*[：:，,]\s*", re.IGNORECASE)


@dataclass
class Wording(ABC):
    """The meeting, the template and the marks of one language."""

    meeting: Meeting
    template: Template

    language: ClassVar[Language]
    colon: ClassVar[str]
    """After a label. A back end adds the space that its format needs after strong text."""
    between_labels: ClassVar[str]
    """Between two labels in a row."""
    between_sentences: ClassVar[str]
    """Between two sentences."""

    tally: Tally = field(init=False)

    def __post_init__(self) -> None:
        self.tally = Tally(self.meeting, self.template)
        self.people = {attendee.name: attendee for attendee in reversed(self.meeting.attendees)}
        self.words: Vocabulary = self.template.words

    @cached_property
    def others(self) -> tuple[type[Voice], ...]:
        """The writers of the other languages."""
        return tuple(writer_of(language) for language in LANGUAGES if language != self.language)

    @abstractmethod
    def own(self, text: str) -> str:
        """Give a typed word, or nothing if it belongs to another language."""

    @abstractmethod
    def sentence_case(self, text: str) -> str:
        """Give a text the capital that a sentence begins with, if the language has capitals."""

    @abstractmethod
    def names(self, names: list[str] | tuple[str, ...]) -> str:
        """List names: 甲、乙、丙; A, B and C."""

    @abstractmethod
    def brackets(self, text: str) -> str:
        """Put a text in brackets, with the space that comes before them."""

    def polished(self, text: str) -> str:
        """Put the punctuation of a written text right, where it is certain what it should be."""
        return text

    @abstractmethod
    def ended(self, text: str) -> str:
        """End a sentence with one full stop."""

    @classmethod
    def without_word(cls, text: str, word: str) -> str:
        """Take a word off the beginning of a text, before which it will be printed: `Risk: ice` after `Risk:`."""
        told = _word_pattern(word).match(text) if word else None
        return text[told.end() :] if told and text[told.end() :].strip() else text

    def without_words_of_others(self, text: str, tag: Tag) -> str:
        """Take the word of a tag off a text that was typed in another language."""
        for other in self.others if not self.own(text) else ():
            text = other.without_word(text, usual_word(tag, other.language))
        return text

    def title(self) -> str:
        """Give the document's title: the meeting's, with the part of the template's suffix that it lacks."""
        before, after = self.template.wrap
        title, suffix = self.meeting.title.strip(), self.template.suffix
        title = title.replace(" - ", " – ") if "–" in suffix else title
        shared = next((n for n in range(len(suffix), 0, -1) if title.endswith(suffix[:n].strip() or "\0")), 0)
        return f"{before}{title}{self.rest_of_suffix(suffix, shared)}{after}"

    def rest_of_suffix(self, suffix: str, shared: int) -> str:
        """Give the rest of the suffix after a title that ends with its first characters."""
        return suffix[shared:]

    def tag(self, tag: Tag) -> str:
        """Give the word before a line of a tag, or nothing."""
        return self.words.tags.get(tag, "")

    def with_note(self, text: str, note: str) -> str:
        """Put a note in brackets after a text, before its full stop."""
        text = text.strip()
        stop = text[-1:] if note and text[-1:] in ("。", ".") else ""
        return f"{text.removesuffix(stop)}{note}{stop}" if stop else text + note

    def finished(self, text: str) -> str:
        """End a text that is among sentences, if the language ends them all."""
        return text
