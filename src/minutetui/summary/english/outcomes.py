"""Decisions that say only what became of an item or a paper: Approved; Minutes of 3 May adopted; No change."""

from __future__ import annotations

import re

from minutetui.summary.common import STOPS
from minutetui.summary.english import verbs
from minutetui.summary.english.clauses import (
    finite_verb,
)
from minutetui.summary.english.verbs import bare

MOTION = (
    r"(?i)(?:the )?(?P<noun>motion|resolution|amendment|proposal|item|agenda|budget|report|minutes|mins|accounts|"
    r"payments?|donation|grant|quotation|policy|plan|estimate|application|request|loan|contract|lease|precept|invoices?)"
    r"(?P<of> (?:of|for|to) (?!.*\b(?:who|which|that|to be|not)\b)(?:[^,;:.]|,(?=\d)){2,40}?)? "
    r"(?:was |is |were |are )?(?P<done>carried|passed|lost|failed|fell|defeated|withdrawn|tabled|approved|adopted|"
    r"accepted|rejected|agreed|noted|received|"
    r"deferred|held over|postponed)\b(?:(?! to\b)|(?<=deferred)|(?<=held over)|(?<=postponed))(?P<rest>.*)"
)
"""What became of a motion or a paper, as the whole of a decision."""

_NOTHING = {
    "no change": "It was agreed to make no change",
    "no changes": "It was agreed to make no changes",
    "no action": "It was agreed to take no action",
    "no further action": "It was agreed to take no further action",
    "no decision": "No decision was taken",
    "no quorum": "There was no quorum",
    "carried": "The motion was carried",
    "passed": "The motion was passed",
    "lost": "The motion was lost",
    "defeated": "The motion was defeated",
    "withdrawn": "The motion was withdrawn",
}
"""Decisions that say only the outcome."""

ITEMS = {
    r"\bminutes\b": "The minutes were",
    r"\baccounts\b": "The accounts were",
    r"\breports\b": "The reports were",
    r"\breport\b": "The report was",
    r"\bbudget\b": "The budget was",
}
"""What was approved or noted, by the title of its agenda item."""


def outcome(text: str, title: str) -> str:
    """Write a decision that says only what became of the item: Approved; Deferred to July; Adjourned at 8.14."""
    plain = text.rstrip(STOPS).strip()
    if known := _NOTHING.get(plain.casefold()):
        return known
    motion = re.fullmatch(MOTION, plain)
    if motion is None:
        first, _, rest = plain.partition(" ")
        if first.casefold() == "adjourned" and (not rest or rest.split(" ")[0] in ("at", "until", "to", "by")):
            return f"The meeting was adjourned {rest}".strip()
        return _passive(first.casefold(), rest, title)
    noun, of, rest = motion["noun"].casefold(), motion["of"] or "", motion["rest"]
    if noun in ("minutes", "mins"):
        noun, of = "minutes", re.sub(r"(?i) (?:the )?last (?:mtg|meeting)\b", " the last meeting", of)
    article = "A" if noun in ("donation", "grant", "loan", "payment") and of.startswith(" of ") else "The"
    done = motion["done"].casefold()
    done = done if done in ("failed", "fell") else f"{'were' if noun.endswith('s') else 'was'} {done}"
    return "" if finite_verb(rest) or finite_verb(of) else f"{article} {noun}{of} {done}{rest}"


def paper(text: str) -> str:
    """Write that a paper was carried of which nothing else is said: The budget was approved."""
    paper = re.fullmatch(MOTION, f"{text.rstrip(STOPS)} approved")
    named = paper and paper["noun"].casefold() not in (
        "motion",
        "resolution",
        "amendment",
        "proposal",
        "item",
        "application",
    )
    return outcome(paper[0], "") if paper and named else ""


def _passive(verb: str, rest: str, title: str) -> str:
    """Write what was done to the item itself: The minutes were approved as amended; This was deferred."""
    if verb == "not" and rest.casefold() in verbs.DONE:
        return f"This was not {rest.casefold()}"
    following = bare(rest.partition(" ")[0])
    if re.match(r"(?i)(?:unanimously|nem\.? con\.?),? (?:to|that)\b", rest):
        return ""
    adverbs = verbs.AFTER_PUT_OFF if verb in verbs.PUT_OFF else verbs.AFTER_DONE
    if verb not in verbs.DONE - verbs.DONE_TO_PEOPLE or (rest and following not in adverbs) or finite_verb(rest):
        return ""
    named = next((name for pattern, name in ITEMS.items() if re.search(pattern, title.casefold())), "This was")
    return f"{named} {verb} {rest}".strip()
