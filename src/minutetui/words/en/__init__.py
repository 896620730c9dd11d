"""All that the program says in English."""

from minutetui.words.en.archive import ARCHIVE_EN
from minutetui.words.en.command_line import COMMAND_LINE_EN
from minutetui.words.en.commands import COMMANDS_EN
from minutetui.words.en.lines import LINES_EN
from minutetui.words.en.review import REVIEW_EN
from minutetui.words.en.screens import SCREENS_EN
from minutetui.words.en.troubles import TROUBLES_EN

CATALOGUE = {**LINES_EN, **SCREENS_EN, **ARCHIVE_EN, **COMMANDS_EN, **COMMAND_LINE_EN, **REVIEW_EN, **TROUBLES_EN}
