"""Decisions, emphasis and actions as whole English sentences; the pattern follows from how the text opens.

A word that the text brings along is not said twice: no RESOLVED THAT it was resolved.
"""

from __future__ import annotations

import re

from minutetui.core.meeting.model import Vote
from minutetui.core.text.characters import has_han
from minutetui.summary.english import verbs
from minutetui.summary.texts import STOPS, stop


def decided(text: str, subject: str = "the meeting") -> str:
    """Write a decision: It was RESOLVED THAT …; The Board resolved to …; Decision: …."""
    who = f"{subject[:1].upper()}{subject[1:]}"
    opening = rf"((it was )?(resolved|decided|agreed) that|{re.escape(subject)} (resolved|decided) that)\s+"
    told = re.match(opening, text, re.IGNORECASE)
    if told or text.casefold().startswith("that "):
        return stop(f"It was RESOLVED THAT {text[told.end() if told else 5 :]}", ".")
    first, _, rest = text.partition(" ")
    if re.match(rf"{re.escape(subject)} ", text, re.IGNORECASE):
        return stop(text[:1].upper() + text[1:], ".")
    if first.casefold().rstrip(STOPS) in verbs.DONE:
        return stop(f"{who} {first.casefold()} {rest}", ".")
    text = re.sub(r"(?i)^(do not|don['’]t) ", "not to ", text)
    if text.casefold().startswith(("to ", "not to ")):
        return stop(f"{who} resolved {lowered(text)}", ".")
    if verbs.opens_with_verb(text):
        return stop(f"{who} resolved to {lowered(text, always=True)}", ".")
    if re.match(verbs.FINITE, text):
        return stop(f"It was RESOLVED THAT {lowered(text)}", ".")
    if has_han(text):
        return stop(f"Decision: {text}", ".")
    return stop(f"{who} agreed the following: {lowered(text)}", ".")


def proposed(text: str) -> str:
    """Write a motion that was not carried: It was proposed that …."""
    text = text.strip().removeprefix("that ").removeprefix("That ")
    if verbs.opens_with_verb(text) or text.casefold().startswith("to "):
        return stop(f"It was proposed to {lowered(text, always=True).removeprefix('to ')}", ".")
    if re.match(verbs.FINITE, text):
        return stop(f"It was proposed that {lowered(text)}", ".")
    return stop(f"Motion: {text}", ".")


def stressed(text: str, points: list[str], who: str = "The meeting", verb: str = "stressed") -> str:
    """Write an emphasis: The Chair stressed that …; The Board noted that …."""
    text = text.strip()
    if has_han(text):
        return stop(f"{who} {verb}: {'；'.join([text.rstrip(STOPS), *points])}", ".")
    listed = f"{' ' if text else ''}{'; '.join(point.strip().rstrip('.;') for point in points)}" if points else ""
    if re.match(verbs.FINITE, text) and not points:
        that = "" if text.casefold().startswith("that ") else "that "
        return stop(f"{who} {verb} {that}{lowered(text)}", ".")
    return stop(f"{who} drew attention to the following: {text}{listed}", ".")


def said(who: str, verb: str, text: str) -> str:
    """Write what somebody said: Ann Lee stressed that the quay stays open; Ann Lee: safety first."""
    if not verb:
        return f"{who}: {text}"
    if verb.casefold() in verbs.REPORTING and re.match(verbs.FINITE, text):
        return f"{who} {verb} {'' if text.casefold().startswith('that ') else 'that '}{lowered(text)}"
    return f"{who} {verb}: {text}"


def assigned(text: str, owners: str, due: str) -> str:
    """Write a task with who does it: Ann Lee to draft the contract by 19 March 2026.

    Args:
        text: The task.
        owners: Who does it, as a list; may be empty.
        due: By when, as it stands in a sentence; may be empty.

    Returns:
        The sentence; nothing where the text does not open with what is to be done, or nobody does it.
    """
    text = text.strip().rstrip(".;")
    if not owners or not verbs.opens_with_verb(text):
        return ""
    return stop(f"{owners} to {lowered(text, always=True)}{f' {due}' if due else ''}", ".")


def voted(vote: Vote) -> str:
    """Write how a motion was voted on: Moved by Ann Lee; carried (7 for, 1 against)."""
    counts = [f"{n} {word}" for n, word in ((vote.for_, "for"), (vote.against, "against")) if n is not None]
    if vote.abstain is not None:
        counts.append(f"{vote.abstain} abstention{'' if vote.abstain == 1 else 's'}")
    movers = [f"moved by {vote.moved}"] if vote.moved else []
    movers += [f"seconded by {vote.seconded}"] if vote.seconded else []
    result = vote.result + (f" ({', '.join(counts)})" if counts else "")
    text = "; ".join(filter(None, (", ".join(movers), result.strip())))
    return f"{text[:1].upper()}{text[1:]}." if text else ""


def lowered(text: str, *, always: bool = False) -> str:
    """Write a text inside a sentence: the capital of its first word goes, if it is only that of a beginning."""
    first = text.split(" ", 1)[0]
    if first.isupper() and len(first) > 1:
        return text
    always = always or re.match(verbs.NOUN, text) is not None
    if always or first.casefold() in verbs.FUNCTION or first.casefold() in verbs.DOING:
        return text[:1].lower() + text[1:]
    return text
