"""What people said, as English sentences, and texts that mean nothing without their speaker."""

from __future__ import annotations

import re

from minutetui.core.text.characters import has_han
from minutetui.core.text.verbs import VERBS, VERBS_TOO
from minutetui.summary.common import STOPS, stop
from minutetui.summary.english import verbs
from minutetui.summary.english.clauses import capital, inside, is_first_person, is_question, is_statement, small
from minutetui.summary.english.verbs import bare_words


def stressed(text: str, points: list[str], who: str = "The meeting", verb: str = "stressed") -> str:
    """Write an emphasis: The Chair stressed that …; The Board noted that …."""
    text = text.strip()
    if has_han(text):
        return stop(f"{who} {verb}: {'；'.join([text.rstrip(STOPS), *points])}", ".")
    listed = f"{' ' if text else ''}{'; '.join(point.strip().rstrip('.;') for point in points)}" if points else ""
    if text.casefold().startswith("that ") and not points:
        return stop(f"{who} {verb} {small(text)}", ".")
    if is_statement(text) and not points and not is_question(text):
        return stop(f"{who} {verb} that {inside(text)}", ".")
    return stop(f"{who} drew attention to the following: {text}{listed}", ".")


def spoken(who: str, verb: str, text: str) -> str:
    """Write what somebody said: Ann Lee stressed that the quay is open; Lori asks for £300; Ann Lee: Safety first.

    The verb may be empty.
    """
    first, second = (*bare_words(text), "", "")[:2]
    of_another = first in ("will", "would") and second in ("be", "have", "need", "not", "remain", "cost")
    if not verb and _tells(text) and not of_another:
        return stop(f"{who} {small(text)}", ".")
    if not verb:
        return f"{who}: {capital(text)}"
    if verb.casefold() in verbs.REPORTING and text.casefold().startswith("that "):
        return stop(f"{who} {verb} {small(text)}", ".")
    if verb.casefold() in verbs.REPORTING and is_statement(text) and not is_question(text):
        return stop(f"{who} {verb} that {inside(text)}", ".")
    told = first in verbs.SUBORDINATORS | verbs.DETERMINERS | verbs.NUMBERS | _ALSO_TOLD or first[:1].isdecimal()
    if verb and told and (text[:1].islower() or text[:1].isdecimal()) and not is_question(text):
        return stop(f"{who} {verb} {text}", ".")
    return f"{who} {verb}: {capital(text)}"


_ALSO_TOLD = frozenset(("about", "no", "how", "several", "some", "further", "more"))
"""What follows a verb of saying without a colon, beside a clause and a number: asked about the gate."""


def _tells(text: str) -> bool:
    """Tell whether a text begins with what the speaker does: `asks for £300`, `reported that it leaks`."""
    first, second, third = (*bare_words(text), "", "", "")[:3]
    if first in verbs.NOUNS_TOO and not _is_verb(first, second, third):
        return False
    then = first in verbs.REPORTING | verbs.SAID and second in ("that", "whether", "if", "for")
    return then or (text[:1].islower() and first in verbs.SAYING_NOW)


def _is_verb(first: str, second: str, third: str) -> bool:
    """Tell by the words after it whether a word that may be a noun is a verb: offers to help, not offers to date."""
    if second == "that":
        return third not in verbs.BE | verbs.MODALS | verbs.PAST | verbs.OTHER_FINITE
    if second == "to":
        return first in verbs.WITH_TO and third in VERBS | VERBS_TOO
    return second in verbs.AFTER_A_VERB or second.startswith(("£", "$", "€"))


_SUBJECT_OMITTED = re.compile(
    r"(?i)[,;] (?:(?:but|and|so) )?(?:(?:wo|would|could|ca|is|has|does|did|do|was)n['’]t|would|will|could|might|cannot|"
    r"can|is|has|does|did|was|had|hopes?|thinks?|knows?|likes?|wants?|prefers?) "
    r"(?!(?:it|this|that|there|we|they|you|he|she)\b)"
)
"""A verb directly after a comma, of which the speaker is the subject: too costly, would wait."""


def needs_speaker(text: str) -> bool:
    """Tell whether a text says nothing without its speaker: `I agree`, `it should go`, `+1`, or is no clause."""
    if not re.search(r"[^\W\d_]", text):
        return True
    asks = re.search(r"(?i)\b(?:should|must|ought to|needs? to be|had better|would rather)\b", text) is not None
    omitted = _SUBJECT_OMITTED.search(text) is not None
    return _tells(text) or asks or omitted or is_first_person(text) or is_question(text) or not is_statement(text)
