"""All that the program says in Chinese."""

from minutetui.words.zh.archive import ARCHIVE_ZH
from minutetui.words.zh.command_line import COMMAND_LINE_ZH
from minutetui.words.zh.commands import COMMANDS_ZH
from minutetui.words.zh.lines import LINES_ZH
from minutetui.words.zh.review import REVIEW_ZH
from minutetui.words.zh.screens import SCREENS_ZH
from minutetui.words.zh.troubles import TROUBLES_ZH

CATALOGUE = {**LINES_ZH, **SCREENS_ZH, **ARCHIVE_ZH, **COMMANDS_ZH, **COMMAND_LINE_ZH, **REVIEW_ZH, **TROUBLES_ZH}
