"""What can go wrong in plain words: every error carries a title, a message and a hint.

The edge (the command line or the screen) decides how to show one; nothing here prints. `status` is the
exit status the command line ends with, after sysexits(3): 65 the data is not a meeting, 74 reading or
writing failed.
"""


class MinuteError(Exception):
    """An error a person can act on.

    Args:
        message: One plain sentence: what is wrong, and where.
        hint: What to do about it; may be empty.
    """

    title = "Something is wrong"
    status = 70

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".rstrip()


class UsageError(MinuteError):
    """The command was asked for something it does not do."""

    title = "Not understood"
    status = 2


class FileError(MinuteError):
    """A file could not be read or written."""

    title = "File"
    status = 74


class FormatError(MinuteError):
    """A file was read, but what it holds is not what it should be."""

    title = "Not a meeting file"
    status = 65


class IllegalEditError(MinuteError):
    """A change that the meeting cannot take; the meeting is as it was."""

    title = "Cannot change that"
