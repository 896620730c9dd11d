"""What the program says, in Chinese and in English: one plain table for each, with equal keys.

`say` is the way in. The wording of the formal summary is not here: it belongs to the templates and to
`summary`.
"""

from typing import Literal

from minutetui.words.en import EN
from minutetui.words.zh import ZH

CATALOGUES = {"en": EN, "zh": ZH}

Language = Literal["zh", "en"]


def say(language: str, key: str, **values: object) -> str:
    """Give the words for a key, with `{name}` places filled.

    Args:
        language: zh or en.
        key: A key of the catalogues.
        values: What fills the places; what a person typed is put in as it is.
    """
    return CATALOGUES[language][key].format(**values)
