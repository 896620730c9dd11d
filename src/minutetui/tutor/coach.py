"""The coach: follows a meeting step by step, and says what went well, or what to try instead."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from minutetui.tutor.lesson import Before, Lesson, SeenLine, Sight, Step, lines_of, met_by, told
from minutetui.words import said, say


@dataclass(frozen=True)
class LessonProgress:
    """How far a person got."""

    step: str = ""
    """The id of the step; empty: the first."""
    finished: bool = False
    """Whether all steps are over."""
    counted: Mapping[str, str] = field(default_factory=dict)
    """The lines that steps had: see `lesson.Before`."""


class Coach:
    """Follows a meeting through a lesson; `keep` stores how far the person got."""

    def __init__(
        self,
        lesson: Lesson,
        path: Path,
        progress: LessonProgress,
        keep: Callable[[LessonProgress], None] = lambda _: None,
    ) -> None:
        self.lesson = lesson
        self.path = path
        self.told = say(lesson.language, "tutor-resumed" if progress.step else "tutor-welcome")
        """What is said about the last try."""
        self.went_well = True
        """Whether that is praise."""
        self._keep = keep
        self._counted = dict(progress.counted)
        self._index = len(lesson.steps) if progress.finished else lesson.position(progress.step)
        self._last: Sight | None = None
        self._most_lines, self._gaps = 0, 0

    @property
    def number(self) -> int:
        """The number of the step, from 1; one more than there are after the last."""
        return self._index + 1

    @property
    def step(self) -> Step | None:
        """The step; None after the last."""
        return self.lesson.steps[self._index] if self._index < len(self.lesson.steps) else None

    @property
    def progress(self) -> LessonProgress:
        """How far the person is."""
        return LessonProgress(self.step.id if self.step else "", self.step is None, self._counted)

    def skip(self) -> None:
        """Go to the next step."""
        if self.step is not None:
            self._advance(say(self.lesson.language, "tutor-skipped"))

    def see(self, sight: Sight) -> None:
        """Look at the meeting after a change: go on if the step's expectation is met, else give the hint."""
        last, self._last = self._last, sight
        if last is None:
            self._begin_step()
        self._most_lines = max(self._most_lines, len(lines_of(sight.meeting)))
        changed = self._changed(last, sight) if last is not None else []
        if self._go_on(sight, changed) or last is None:
            return
        if self.step is not None and (changed or last.meeting.attendees != sight.meeting.attendees):
            self.told, self.went_well = self._hint(self.step, changed, sight), False

    def _go_on(self, sight: Sight, changed: list[SeenLine]) -> bool:
        """Go to the first step whose expectation is not met; tell whether that is another one."""
        before = self._index
        while self.step is not None and (met := met_by(self.step, sight, self._before)):
            had = [met] if isinstance(met, SeenLine) else changed
            self._counted.update({one.line.id: one.signature for one in had})
            # A step that is met by the way was not asked for yet; that is said instead of its praise.
            self._advance(self.step.praise if self._index == before else say(self.lesson.language, "tutor-later"))
        return self._index != before

    @property
    def _before(self) -> Before:
        return Before(self._counted, self._most_lines, self._gaps)

    def _advance(self, told: str) -> None:
        self.told, self.went_well = told, True
        self._index += 1
        self._begin_step()
        self._keep(self.progress)

    def _begin_step(self) -> None:
        """Note what the expectations of a step are compared with."""
        if self._last is not None:
            self._most_lines, self._gaps = len(lines_of(self._last.meeting)), self._last.gaps

    def _changed(self, last: Sight, sight: Sight) -> list[SeenLine]:
        """List the lines that are new or changed."""
        known = {one.line.id: one.signature for one in lines_of(last.meeting)}
        return [one for one in lines_of(sight.meeting) if known.get(one.line.id) != one.signature]

    def _hint(self, step: Step, changed: list[SeenLine], sight: Sight) -> str:
        """Say what the changed line lacks, and what to try; of what a later step asks for, that it is done already."""
        language, line = self.lesson.language, changed[-1] if changed and step.expects == "line" else None
        later = (one for one in self.lesson.steps[self.number :] if one.expects == "line")
        nearly = line is not None and line.line.tag in step.wanted.tags
        if not nearly and any(met_by(one, sight, self._before) in changed for one in later):
            return say(language, "tutor-later")
        return said(language, told(line, step.wanted, language) if line is not None else "", step.hint)
