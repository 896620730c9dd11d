"""The tutor without a screen: a session on a lesson's meeting, and the answers of its steps."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from minutetui.core.meeting.model import Meeting
from minutetui.session import Session
from minutetui.tutor.coach import Coach, LessonProgress
from minutetui.tutor.lesson import Sight, load_lesson

MONDAY = dt.datetime(2026, 11, 23, 10, 0, tzinfo=dt.UTC)


class Learner:
    """Somebody who takes the minutes of a lesson's meeting, without a screen."""

    def __init__(self, language: str, at: dt.datetime = MONDAY) -> None:
        lesson = load_lesson(language)
        self.session = Session(Meeting.model_validate(dict(lesson.meeting)), lambda: at)
        self.coach = Coach(lesson, Path("meeting.toml"), LessonProgress())
        self.show()

    @property
    def step(self) -> str:
        """The id of the step; empty after the last."""
        return self.coach.step.id if self.coach.step else ""

    def show(self, event: str = "") -> None:
        """Let the coach look."""
        session = self.session
        self.coach.see(Sight(session.meeting, session.cursor.item, session.gap_count, event))

    def line(self, text: str, about: str = "") -> None:
        """Enter a line."""
        self.session.commit(text, about)
        self.show()

    def at(self, step: str) -> Learner:
        """Skip to a step."""
        while self.step != step:
            self.coach.skip()
        return self

    def does(self, step: str) -> None:
        """Do what a step asks, by its example answer where that is a line, else as the keys would."""
        match step:
            case "item":
                self.session.next_item()
                self.show()
            case "undo":
                self.line("Bo: my coffee is cold")
                self.session.undo()
                self.show()
            case "gap":
                self.line(f"@{self.coach.lesson.meeting['attendees'][1]['name']}", self.session.gaps[0].about)
            case "fix":
                self.line("s/seven/eight/" if self.coach.lesson.language == "en" else "s/七点/八点/")
            case _ if self.coach.step is not None:
                for text in self.coach.step.answer:
                    self.line(text)
