"""How motions were voted on, in English, and texts that may still tell a vote which nobody read."""

from __future__ import annotations

import re

from minutetui.core.meeting.model import Vote
from minutetui.summary.common import stop

MANNERS = {
    "unanimous": "unanimously",
    "nem-con": "nem. con.",
    "consensus": "by consensus",
    "show-of-hands": "on a show of hands",
    "voice": "on a voice vote",
    "roll-call": "on a roll call",
    "ballot": "by ballot",
    "acclamation": "by acclamation",
    "casting-vote": "on the Chair's casting vote",
    "amended": "as amended",
    "in-principle": "in principle",
}
"""How a result was reached, as it is written after the result."""

_TELLS_RESULT = {
    "carried": "(?:carried|passed|approved|adopted|agreed)",
    "lost": "(?:rejected|refused|declined|defeated|lost|failed|vetoed|negatived|thrown out|(?:voted|turned) down)",
    "tabled": "(?:tabled|(?:laid|left) on the table)",
    "unseconded": "(?:no seconder|not seconded|unseconded|for (?:want|lack) of a seconder)",
}
"""How the end of a motion says its result, after punctuation."""
_AFTER_RESULT = r"(?=$|[^\w\s]| [-–—(\d]| (?:by|on|as|at|to|in|for|because|until|till|due|since|owing|pending)\b)"
"""What keeps `lost property` apart from it."""


def tells_result(text: str, vote: Vote) -> bool:
    """Tell whether a motion says at its end how it went, with its figures: (rejected, too far); lost 2-4, too far."""
    if vote.result not in _TELLS_RESULT or vote.how:  # how it was reached would be lost
        return False
    result = rf"(?:was |were |motion )?{_TELLS_RESULT[vote.result]}"
    told = re.search(rf"(?i)[(,;:.–—-] ?{result}{_AFTER_RESULT}.*$", text)
    counts = (count for count in (vote.for_, vote.against, vote.abstain) if count is not None)
    return told is not None and all(re.search(rf"\b{count}\b", told[0]) for count in counts)


_REJECTED = (
    r"(?i)[^,;:]{2,80}? (?:rejected|defeated|(?:voted|turned) down|"
    r"not (?:carried|passed|adopted|approved|agreed|accepted|supported)|"
    r"(?<=motion )(?:lost|failed|fell)|(?<=proposal )(?:lost|failed|fell)|(?<=motion was )lost)\W*(?: - |\s?[,;:(–—]|$)"
)
"""A first clause that says that a motion was lost: Plan rejected: too costly."""


def says_rejected(text: str, vote: Vote) -> bool:
    """Tell whether the first clause of a motion says that it was lost, and no more is known of its vote."""
    return vote == Vote(result="lost") and re.match(_REJECTED, text) is not None


_FIGURES_LAST = (
    r"(?i)(?<![\w.:/£$€–-])(?<!\bat )(?<!\bof )(?<!\bto )(?<!\bon )(?<!\bfrom )(?<!\bfor )"
    r"\d{1,2}\s?(?:[-–:/]|v\.?|to)\s?\d{1,2}(?:\s?[-–:/]\s?\d{1,2})?\W*$"
)
"""Two or three figures at the end that may be counts: 2-5, but not at 2-5, items 2-5, 2026-27."""
_RANGED = (
    r"(?i)\b(?:between|items?|pages?|pp|nos?|numbers?|phases?|lots?|rows?|rooms?|weeks?|years?|ages?|aged|range|ratio|"
    r"split|open|closed?|paras?|paragraphs?|sections?|clauses?|plots?|stages?|steps?|parts?|motions?|points?|invoices?|"
    r"payments?|hours|units?|houses?|mon|tues?|wed|thu|thurs|fri|sat|sun|\w+days?|daily|version|v|"
    r"(?<!the )plan|option|rule|standing orders?)"
    r"\.?\W*\d[^a-z]*$"
)
"""What figures are that are no counts."""
_TOLD_LAST = (
    r"(?i)(?:[,;:.)]|\s[-–]|[—–]|\()\s?(?:[^,;:()—–]|(?<=\d):){0,40}?"
    rf"\b(?:(?:fell|fails?|failed|falls|lost|defeated|rejected|lapsed|dropped|tied?|none|against){_AFTER_RESULT}|"
    r"(?:deadlock(?:ed)?|majority|vot(?:e|es|ed|ing)|ballot|in favou?r|no (?:seconder|support|consensus|agreement)|"
    r"nobody|no[ -]one|not (?:enough|sufficient|pass\w*|supported|carried|agreed)|"
    r"(?:didn['’]t|did not|doesn['’]t|does not|couldn['’]t) \w+)\b)[^;:]{0,60}$"
)
"""A last clause that may tell a vote."""
_FELL_LAST = (
    r"(?i)(?<!\bthat )(?<!\bwho )(?<!\bwhich )(?<!\bwhy )(?<!\bit )(?<!\bthey )(?<!\bwhat )(?<!\bthe )"
    r"(?<!\bhave )(?<!\bhas )\b(?:fell|fails|failed|falls|lapsed|lost|defeated|rejected|"
    r"(?:voted|turned) down|withdrawn(?: by [^,;]{2,40})?)\W*$"
)
"""The last word of a motion that fell, without a mark before it."""


_MOTION_ALONE = (
    r"(?i)(?:the )?(?P<what>(?:(?:amended|substantive|original|main) )?(?:motion|amendment|proposal|resolution)"
    r"(?: as amended)?)(?:,? (?:(?:was|were|put|to the vote|and|as amended|carried|passed|agreed|approved|adopted|fell|"
    r"lost|defeated|rejected|failed|withdrawn|tabled|deferred)\b ?)+)?[.!]?"
)
"""A motion of which nothing is said but how it went."""


def motion_alone(text: str, vote: Vote) -> str:
    """Write what became of a motion that its text does not tell: The motion was lost (2 for, 3 against).

    Empty where the text says what was moved, or the outcome is unknown.
    """
    motion = re.fullmatch(_MOTION_ALONE, text.strip())
    if motion is None or vote.result in ("", "unclear"):
        return ""
    what = motion["what"].casefold()
    how = tuple(one for one in vote.how if one != "amended" or "amended" not in what)
    result = "not seconded" if vote.result == "unseconded" else vote.result
    return f"The {what} was {result}{_manner(vote.with_(how=how))}{_counts(vote)}."


def may_tell_vote(text: str) -> bool:
    """Tell whether a decision may tell a vote that was not read: Ban food (TA/GO) 2-5; Lift the ban fell."""
    figures = re.search(_FIGURES_LAST, text) is not None and not re.search(_RANGED, text)
    return figures or any(re.search(told, text) for told in (_TOLD_LAST, _FELL_LAST))


def without_result(text: str, vote: Vote) -> str:
    """Take off the end of a motion its result, which its outcome says: Motion to fund it fell; rent rise lost."""
    if vote.result == "unseconded":
        return re.sub(r"(?i)[,;]? (?:which |it |and |has |was )*(?:fell|falls|fallen|lapsed|failed|died)\W*$", "", text)
    told = _TELLS_RESULT.get(vote.result)
    return re.sub(rf"(?i)(?<=[\w)”\"]) (?:was |were )?{told}\W*$", "", text) if told else text


_TOLD_CARRIED = (
    r".* (?:was|were) (?:received and )?(?:approved|adopted|agreed|accepted|passed|carried|ratified|endorsed)"
)
_ENDS_CARRIED = r"(?:.*[\s,])?(?:passed|carried|adopted|approved)"


def in_sentence(said: str, vote: Vote) -> str:
    """Add to a sentence that says what was carried how it was voted on: The budget was approved unanimously.

    Empty where the sentence does not say so at its end, or who moved it is known.
    """
    bare = said.removesuffix(".")
    told = re.fullmatch(_TOLD_CARRIED, bare) or tells_carried(bare, vote)
    if not told or vote.result != "carried" or vote.moved or vote.seconded:
        return ""
    return stop(f"{bare}{_manner(vote)}{_counts(vote)}", ".")


def tells_carried(text: str, vote: Vote) -> bool:
    """Tell whether a motion ends with the word that it was carried, and no more is known of its vote: Budget passed."""
    return vote == Vote(result="carried") and re.fullmatch(_ENDS_CARRIED, text.rstrip(".")) is not None


def movers(vote: Vote) -> str:
    """Say who moved and who seconded a motion, as written after "proposed": by Ann Lee, seconded by Bo Chen."""
    moved = f"by {vote.moved}" if vote.moved else ""
    return ", ".join(filter(None, (moved, f"seconded by {vote.seconded}" if vote.seconded else "")))


def voted(vote: Vote) -> str:
    """Write how a resolution was voted on: Moved by Ann Lee, seconded by Bo Chen; carried (7 for, 1 against)."""
    by = movers(vote)
    moved = f"moved {by}" if vote.moved else by
    said = {"unseconded": "not seconded", "unclear": ""}.get(vote.result, vote.result)
    result = f"{said}{_manner(vote)}{_counts(vote)}".strip()
    text = "; ".join(filter(None, (moved, result)))
    return stop(f"{text[:1].upper()}{text[1:]}", ".") if text else ""


def outcome(vote: Vote) -> str:
    """Say what became of a motion that was not carried: the motion was lost (2 for, 3 against)."""
    if vote.result == "unseconded":
        return "the motion was not seconded"
    if vote.result in ("lost", "withdrawn", "deferred", "tabled"):
        return f"the motion was {vote.result}{_manner(vote)}{_counts(vote)}"
    told = f"{'' if vote.result == 'unclear' else vote.result}{_manner(vote)}{_counts(vote)}".strip()
    return f"the vote: {told.removeprefix('(').removesuffix(')') if told.startswith('(') else told}" if told else ""


def _manner(vote: Vote) -> str:
    """Say how a result was reached, after it: unanimously; on a show of hands."""
    return "".join(f" {MANNERS.get(one, one)}" for one in vote.how)


def _counts(vote: Vote) -> str:
    counts = [f"{n or 'none'} {word}" for n, word in ((vote.for_, "for"), (vote.against, "against")) if n is not None]
    if vote.abstain is not None:
        counts.append(f"{vote.abstain or 'no'} abstention{'' if vote.abstain == 1 else 's'}")
    return f" ({', '.join(counts)})" if counts else ""
