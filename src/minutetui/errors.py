"""The errors that are shown to people: each has a message and a hint.

Message and hint are sayings (`words.Saying`): the edge (the command line or the screen) knows the reader's language
and says them; nothing here prints. `status` is the exit status the command line ends with, after sysexits(3): 65 the
data is not a meeting, 74 reading or writing failed.
"""

from __future__ import annotations

from minutetui.words import Saying, Words, said


class MinuteError(Exception):
    """An error a person can act on: one sentence says what is wrong, and where; a hint, what to do about it."""

    status = 70

    def __init__(self, message: Words, hint: Words = "") -> None:
        super().__init__(str(message))
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return self.said("en")

    def __reduce__(self) -> tuple[type[MinuteError], tuple[Words, Words]]:
        return type(self), (self.message, self.hint)

    @property
    def notice(self) -> Saying:
        """Message and hint as one saying, for an error that is reported but stops nothing."""
        return Saying("with-hint", said=self.message, hint=self.hint)

    def said(self, language: str) -> str:
        """Say what is wrong and what to do, in a language."""
        return said(language, self.message, self.hint)


class UsageError(MinuteError):
    """The command was asked for something it does not do."""

    status = 2


class FileError(MinuteError):
    """A file could not be read or written."""

    status = 74


class TakenOverError(FileError):
    """Someone else has taken the file over since it was opened; nothing was written."""


class ChangedOutsideError(FileError):
    """Another program changed the file since it was last read or written; nothing was written."""


class CopyIgnoredError(FileError):
    """A file was left out, because it is a conflict copy of another one; nothing failed."""

    status = 0


class EditedOutputError(UsageError):
    """A file to be written holds something that was not written to it here; nothing was written."""


class FormatError(MinuteError):
    """A file was read, but its content is not valid."""

    status = 65


class NotAMeetingError(FormatError):
    """A file is TOML, and no meeting."""


class IllegalEditError(MinuteError):
    """An edit that the meeting does not allow; the meeting is as it was."""
