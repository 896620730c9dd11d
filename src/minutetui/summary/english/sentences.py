"""Decisions, emphasis and actions as English sentences. A text is rewritten only where its pattern is certain.

In doubt a decision stays as it was typed: `Decision: …`. A word that the text contains itself is not repeated.
"""

from __future__ import annotations

import re
from functools import lru_cache

from minutetui.core.meeting.votes import ends_in_vote
from minutetui.core.text.characters import ends_abbreviated, has_han
from minutetui.summary.common import STOPS, stop
from minutetui.summary.english import verbs
from minutetui.summary.english.clauses import (
    KNOWN_NOTHING,
    actor,
    capital,
    finite_verb,
    inside,
    is_first_person,
    is_question,
    is_subjunctive,
    is_task,
    lowered,
    opens_with_certain_verb,
    opens_with_infinitive,
    opens_with_verb,
    small,
    undergoer,
    with_article,
)
from minutetui.summary.english.outcomes import outcome, paper
from minutetui.summary.english.verbs import Known, bare
from minutetui.summary.english.votes import may_tell_vote

PREFIX = r"(?i)^(decision|decided|resolution|resolved|agreed)(?:\s*[:–—]\s*| - )(?=\S)"
"""A label at the beginning of the text itself."""


_ACCEPTED = (
    r"(?i)(?P<what>[^;:!?]{3,90}?)"
    r"(?<!\bas)(?<!\bbe)(?<!\bif)(?<!\bnot)(?<!\bonce)(?<!\bwhen)(?<!\bthe)(?<!\ban)(?<!\ba)"
    r"(?<!\bwere)(?<!\bwas)(?<!\bare)(?<!\bis)(?<!\bwho)(?<!\bthat)"
    r"(?<!\band)"
    r",? (?P<done>(?:received and )?(?:approved|adopted|agreed|accepted|ratified|endorsed|confirmed))"
    r"(?P<rest>(?: and (?:signed|adopted|accepted))?(?:,? (?:subject to|as|with|en bloc|in principle|from|until)\b.*)?)"
)
"""What was decided on, and after it a verb of deciding: Payments of £3,482.17 approved."""

_HEAD = (
    r"(?i)(strongly object|object|oppose|support|approve|refuse|reject|endorse|defer|comment|no comment)\s*:\s+(?=\S)"
)
"""What was decided, before a colon: Object: access and drainage."""

_ASKED = (
    r"(?i)(?P<asks>ask|demand|insist|propose|recommend|request|require|suggest|urge) (?:that )?"
    r"(?P<what>(?:the|an?|all|any|each|every|our|no|its|their)\b(?!.*\bto be\b).* be .*)"
)
"""A decision that asks for what is to be done by others: Request the hall be opened."""

_CHANGED = (
    r"(?i)(?:increase|raise|reduce|cut|lower|trim|drop|cap|double|halve) (?!in\b|of\b).+ (?:by|to|from|at) [£$€]?\d"
)
"""A decision to change an amount: Increase service charge by 6%."""
_HAPPY = r"(?i)(?:ok(?:ay)?|happy|fine),? (?=to \w+ \w)"
"""How a decision begins that agrees to do something: Ok to spend up to £500."""
_WE = r"(?i)^(?:(?:so|in the end|finally),? )?we(?: have|['’]ve)?(?: all)? (?=(?:agreed|decided|resolved)\b)"
"""We, before what was agreed: minutes say it of the meeting."""
_VOTED_FIRST = (
    r"(?i)^(?:the \w+ )?voted,? (?:by )?(?:\d{1,3} ?[-–:] ?\d{1,3}|\d{1,3} (?:votes )?to \d{1,3}),? (?=(?:to|that)\b)"
)
"""Voted 5-1, before what was decided; the counts follow the sentence."""
_VOTE = r"(?i)(?:[\w’'-]+ ){0,4}(?:voted?|poll|ballot|division|show of hands)(?: (?:on|to|for|about) .*)?"
"""A decision that is only called a vote, whose outcome follows."""

_NO_OBJECTION = r"(?i)(no (?:objections?|comments?))(?:$|(?=[,:;.( ])(.*))"
"""A decision not to object."""


@lru_cache(maxsize=16)
def decided(
    text: str,
    subject: str = "the meeting",
    known: Known = KNOWN_NOTHING,
    title: str = "",
    *,
    carried: bool = False,
) -> str:
    """Write a decision: The Board resolved to …; The Board resolved that …; This was deferred.; Decision: ….

    The title of its agenda item may say what was approved. A text that may tell a vote is no resolution, unless a
    vote is known that was `carried`.
    """
    text = re.sub(PREFIX, "", text.strip())
    text = re.sub(r"(?i)^(?:the )?(?:motion|proposal) (?=(?:to|that) )", "", text) if carried else text
    if not carried and is_doubtful(text, title):
        return stop(proposed(text, known=known) if ends_in_vote(text) else capital(text), ".")
    text = _without_carried(re.sub(_WE, "", text)) if carried else re.sub(_WE, "", text)
    if carried and re.fullmatch(_VOTE, text):
        return stop(capital(text), ".")
    sentence = _sentence(text, subject, known, title, carried=carried)
    return stop(sentence or f"Decision: {capital(text)}", ".")


def _sentence(text: str, subject: str, known: Known, title: str, *, carried: bool) -> str:
    """Write a decision as a sentence by the first form that fits its opening; empty if none does."""
    return (
        _resolved(text, subject, known)
        or _to_be(text, subject, known)
        or outcome(text, title)
        or (paper(text) if carried else "")
        or _thanks(text, subject, known)
        or _done(text, subject)
        or _command(text, subject)
        or _clause(text, subject, known)
        or _accepted(text, subject)
        or _agreed(text, subject, known)
    )


def _without_carried(text: str) -> str:
    """Take off a motion that was carried that it was: voted 5-1 to buy the field; buy the field adopted."""
    text = re.sub(_VOTED_FIRST, "Resolved ", text)
    told = accepted_of(text)
    if told and told["done"].casefold() != "agreed" and opens_with_certain_verb(told["what"]):
        return f"{told['what']}{told['rest']}"
    return text


def is_doubtful(text: str, title: str = "") -> bool:
    """Tell whether a decision may tell a vote that was not read: Buy chairs (odd, 3-1); Lift the ban fell."""
    return ends_in_vote(text) or (may_tell_vote(text) and not outcome(text, title))


def without_resolved(text: str) -> str:
    """Take off a decision that it is one, where a label says so: `Resolved that plan B is adopted`."""
    bare = re.sub(r"(?i)^(?:it was )?(?:resolved|decided|agreed) that\s+(?=\S)", "", re.sub(PREFIX, "", text.strip()))
    return text if bare == text.strip() else capital(bare)


def _to_be(text: str, subject: str, known: Known) -> str:
    """Write what is to be done to something: The Board resolved that the minutes of 3 May be approved."""
    text = re.sub(r"(?i)^resolved (?!that\b|to\b|unanimously\b)", "", text)
    return f"{capital(subject)} resolved that {inside(text, known)}" if is_subjunctive(text) else ""


def _thanks(text: str, subject: str, known: Known) -> str:
    """Write a vote of thanks to somebody of the meeting: The Board recorded its thanks to Ann Lee for the plan."""
    told = re.match(
        r"(?i)(?:a )?(?:vote of )?thanks (?:were |was )?(?:recorded |given )?to (?=(?P<who>.+?) for )", text
    )
    if told is None or told["who"].casefold() not in known.people:
        return ""
    return f"{capital(subject)} recorded its thanks to {text[told.end() :]}"


def _resolved(text: str, subject: str, known: Known) -> str:
    """Write what says itself that it was resolved, by whom, or what is to be done."""
    told = re.match(
        r"(?i)((it was )?(?:(?P<first>unanimously) )?(resolved|decided|agreed)|"
        rf"{re.escape(subject)} (resolved|decided))"
        r"(?P<how> unanimously| nem\.? con\.?)?,? (?P<that>that|to)\s+",
        text,
    )
    how = (told["how"] or (f" {told['first']}" if told["first"] else "")).casefold() if told else ""
    if told and told["that"].casefold() == "that":
        return f"{capital(subject)} resolved{how} that {inside(text[told.end() :], known)}"
    if told and (how or told[0].casefold().startswith("resolved")):
        return f"{capital(subject)} resolved{how} to {small(text[told.end() :])}"
    if re.match("(?i)that[ ,]", text):
        between = text[4:5].strip()
        return f"{capital(subject)} resolved that{between} {inside(text[5:].lstrip(), known)}"
    agreed = r"(?:the (?:group|team|committee|assembly)|it is|all|everyone|everybody) (?:agreed|decided|resolved)"
    if re.match(rf"(?i)(?:(?:{re.escape(subject)}|the meeting|the chair|it was) [a-z]+(?:ed|s)|{agreed}) ", text):
        return capital(text)
    return ""


def _done(text: str, subject: str) -> str:
    """Write what the meeting did: The Board approved the budget."""
    first, _, rest = text.partition(" ")
    verb, following = first.casefold(), bare(rest.partition(" ")[0])
    if verb not in verbs.DONE or not rest:
        return ""
    person = verb in verbs.DONE_TO_PEOPLE and rest[:1].isupper()
    if not (following in verbs.DETERMINERS or following in ("to", "not", "that") or person):
        return ""
    return f"{capital(subject)} {verb} {rest}"


def _command(text: str, subject: str) -> str:
    """Write what is to be done: The Board resolved to approve the budget."""
    if is_question(text):
        return ""
    if none := re.fullmatch(_NO_OBJECTION, text.rstrip(STOPS)):
        rest = re.sub("^:", " to", none[2] or "")
        raised = "raise" if "objection" in none[1].casefold() else "make"
        told = re.match(r" (?:was|were|is|are|has|had|having|raised|received|made)\b", rest)
        return "" if told else f"{capital(subject)} resolved to {raised} {none[1].casefold()}{rest}"
    if re.match(_HEAD, text) or re.match("(?i)(?:strongly )?object (?:to|on|strongly)\\b", text):
        return f"{capital(subject)} resolved to {small(text)}"
    if re.match(_CHANGED, text) and not finite_verb(text):
        return f"{capital(subject)} resolved to {small(text)}"
    if (happy := re.match(_HAPPY, text)) and opens_with_infinitive(text[happy.end() + len("to ") :]):
        return f"{capital(subject)} agreed {text[happy.end() :]}"
    if asked := re.fullmatch(_ASKED, text):
        return f"{capital(subject)} resolved to {asked['asks'].casefold()} that {asked['what']}"
    text = re.sub(r"(?i)^(do not|don['’]t|never) ", "not to ", text)
    if text.casefold().startswith(("to ", "not to ")) and not finite_verb(text):
        return f"{capital(subject)} resolved {text[:1].lower()}{text[1:]}"
    return f"{capital(subject)} resolved to {small(text)}" if opens_with_certain_verb(text) else ""


def _agreed(text: str, subject: str, known: Known) -> str:
    """Write what begins with the verb of deciding alone: Agreed replace chain; Agreed new bin at the rec."""
    told = re.match(r"(?i)(?P<verb>agreed|resolved|decided)(?: unanimously)?,?\s+(?=\w)", text)
    what = text[told.end() :] if told else ""
    if told is None or is_question(what) or has_han(what):
        return ""
    if ordered := _command(what, subject) or _to_be(what, subject, known):
        return ordered
    if undergone := re.fullmatch(r"([^,;:.]+?) to (be \w+.*)", what):
        return f"{capital(subject)} resolved that {inside(undergone[1], known)} {undergone[2]}"
    who, does = actor(what, known)
    if who:
        return f"{capital(subject)} resolved that {who} {does}"
    verb = told["verb"].casefold()
    if opens_with_verb(what):
        return f"{capital(subject)} {verb} to {small(what)}"
    unclear = re.match(_MAY_BE_CLAUSE, what) or finite_verb(what) or verb != "agreed"
    return "" if unclear else f"{capital(subject)} agreed {what}"


_MAY_BE_CLAUSE = (
    r"[A-Z][\w'’-]* to |[\w'’-]+ (?:(?!(?:as|at|with|for|of|on|from|in|by|until|to) )[\w'’-]+ )*?\w+[^s\W]s\b"
)
"""How a text begins that may be a clause: price list stays; Bo to buy it."""


def _accepted(text: str, subject: str) -> str:
    """Write what was approved: The Board resolved that payments of £3,482 be approved."""
    told = accepted_of(text)
    if told is None:
        return ""
    what, done, rest = told["what"], told["done"].casefold(), told["rest"]
    return f"{capital(subject)} resolved that {with_article(inside(what))} be {done}{rest}"


def accepted_of(text: str) -> re.Match[str] | None:
    """Find at the end of a motion that it was carried: Accounts for the year adopted; Buy the field adopted."""
    told = re.fullmatch(_ACCEPTED, text.strip().rstrip(STOPS))
    return None if told is None or finite_verb(told["what"]) or is_question(text) else told


def _clause(text: str, subject: str, known: Known) -> str:
    """Write a clause: The Board resolved that the lease be renewed. A clause in the past stays as it is."""
    that = f"{capital(subject)} resolved that"
    if is_question(text) or has_han(text) or is_first_person(text) or text.rstrip().endswith(":"):
        return ""
    who, what = actor(text, known)
    if not who:
        who, what = undergoer(text, known)
    if who:
        return f"{that} {who} {what}"
    verb = finite_verb(text)
    if verb in verbs.PAST:
        return capital(text)
    within = lowered(text, known) if verb else ""
    return f"{that} {with_article(within)}" if within else ""


def proposed(text: str, by: str = "", known: Known = KNOWN_NOTHING) -> str:
    """Write a motion that bound nobody, without a full stop: It was proposed by Ann Lee that …; Motion: ….

    `by` says who moved and who seconded it, as written after "proposed"; it may be empty.
    """
    text = re.sub(
        r"(?i)^(?:the )?(motion|proposal|proposed|it was proposed|resolved)\s*[:–—]?\s+(?=(that|to)\b)",
        "",
        text.strip(),
    )
    text = text.rstrip(STOPS)
    closing = "," if "seconded" in by else ""
    proposer = f"It was proposed{',' if by.startswith('seconded') else ''}{f' {by}' if by else ''}{closing} "
    if text.casefold().startswith("that "):
        return f"{proposer}that {inside(text[5:], known)}"
    if is_subjunctive(text):
        return f"{proposer}that {inside(text, known)}"
    if text.casefold().startswith("to ") or opens_with_certain_verb(text):
        return f"{proposer}to {small(text).removeprefix('to ').rstrip('?')}"
    who, what = actor(text, known)
    within = f"{who} {what}" if who else lowered(text, known) if finite_verb(text) and not is_question(text) else ""
    if within:
        return f"{proposer}that {within}"
    said = by if not by or by.startswith("seconded") else f"proposed {by}"
    return f"Motion{f' ({said})' if said else ''}: {capital(text)}"


def assigned(text: str, owners: str, due: str) -> str:
    """Write a task with who does it: Ann Lee to draft the contract by 19 March 2026.

    Nothing is given where the text does not open with what is to be done, or nobody does it.
    """
    text = text.strip().removeprefix("to ").removeprefix("To ")
    text = text if ends_abbreviated(text) else text.rstrip(".;")
    if not owners or not is_task(text):
        return ""
    what, see, where = text.partition(", see ")
    return stop(f"{owners} to {small(what)}{f' {due}' if due else ''}{see}{where}", ".")
