"""What an English text is, as far as its words say: a clause, a command, or something that is better left alone.

Every function answers yes only where the pattern is certain: a decision that is misread would say something else.
"""

from __future__ import annotations

import re
from itertools import pairwise

from minutetui.core.text.characters import begins_with_address
from minutetui.core.text.verbs import VERBS, VERBS_TOO, words
from minutetui.summary.english import verbs
from minutetui.summary.english.verbs import Known, bare, bare_words

_LONGEST = 24
"""Words within which the verb of a clause must come."""

KNOWN_NOTHING = Known()


def finite_verb(text: str) -> str:
    """Find the finite verb of a text that is a clause: `are` in `Change requests are frozen`; empty if it is none.

    A verb after `that`, `who`, `if` and the like belongs to a clause inside the text.
    """
    words = list(bare_words(text))[:_LONGEST]
    inside = 0
    for index, (before, word) in enumerate(pairwise(["", *words])):
        if word in verbs.SUBORDINATORS:
            inside += 1
        elif index and _is_finite(before, word, words[index + 1] if index + 1 < len(words) else ""):
            if not inside:
                return word
            inside -= 1
    return ""


def is_statement(text: str) -> bool:
    """Tell whether there is a finite verb anywhere in a text, so that `stressed that` can precede it."""
    words = ["", *bare_words(text)][:_LONGEST]
    return not text.endswith(":") and any(
        index > 1 and _is_finite(words[index - 1], word, words[index + 1] if index + 1 < len(words) else "")
        for index, word in enumerate(words)
    )


def _is_finite(before: str, word: str, after: str) -> bool:
    """Tell whether a word is a finite verb between its neighbours: not the can of a tin, nor a training needs list."""
    if word in verbs.BE or word in verbs.PAST:
        return before != "to" and before not in verbs.MODALS and bool(after)
    if word in verbs.MODALS:
        verb = after in VERBS or after in VERBS_TOO or after in _AFTER_MODAL
        sure = word not in _NOUN_MODALS and bool(after)  # unlike the can of a tin, and the month of May
        return before not in verbs.DETERMINERS and before not in ("good", "free", "last") and (verb or sure)
    if word in verbs.OTHER_FINITE:
        follows = after in _AFTER_VERB or after in verbs.DETERMINERS or after.endswith(("ed", "en"))
        return before != "to" and before not in verbs.MODALS and follows
    return False


_AFTER_MODAL = words("also be become begin continue do exceed fall have need not now no only remain stay then")
_NOUN_MODALS = frozenset(("can", "may", "might", "must"))
_AFTER_VERB = words("to a an the until not no been as open closed unchanged in on at with under by its their")


def is_question(text: str) -> bool:
    """Tell whether a text asks."""
    return text.rstrip().endswith(("?", "？"))


def is_first_person(text: str) -> bool:
    """Tell whether a text speaks of the speaker: `I agree`, `we should wait`."""
    found = {word.partition("'")[0] for word in bare_words(text)}
    return bool(found & {"i", "we", "me", "us", "my", "our", "mine", "ours"})


def opens_with_verb(text: str) -> bool:
    """Tell whether a task opens with what is to be done: `draft the lease`, `order racks`, not `lease for the quay`.

    A task has an owner, so that a word which may be a noun is taken for a verb unless something speaks against it.
    """
    first, second = _first_two(text)
    if not second or second == "of" or (second == "for" and first not in verbs.FOR):
        return False
    if first in VERBS or re.fullmatch(r"re-[a-z]{3,}(?<!s)(?<!ing)(?<!ion)(?<!al)(?<!ed)", first):
        return True
    if first not in VERBS_TOO or finite_verb(text) or second.endswith("ed"):
        return False
    numbered = len(second) == 1 or second.isdecimal()  # plan B, phase 2
    return _has_object(text) or not (numbered or first in _NOUNS_RATHER)


def is_task(text: str) -> bool:
    """Tell whether a task with an owner opens with what is to be done, known or not: `walk Mill Lane`, `vet the cats`.

    A word that is not known is a verb where it was typed small, and something with a name, an article or a particle
    follows: `round up volunteers`.
    """
    if opens_with_verb(text):
        return True
    first, second = _first_two(text)
    named = text.partition(" ")[2][:1].isupper() and second[:3] not in _DAYS
    small = text[:1].islower() and first.isalpha() and first not in verbs.DETERMINERS | verbs.PARTICLES
    noun = first.endswith("s") and not first.endswith("ss")
    divided = second in _AWAY and text.count(" ") > 1
    return small and not noun and (named or divided or second in verbs.DETERMINERS) and not finite_verb(text)


def infinitive(text: str) -> str:
    """Give a task whose verb says what its owner does as what is to be done: drafts the letter, draft the letter."""
    first, _, rest = text.partition(" ")
    bases = [first.removesuffix(end) + base for end, base in _THIRD_PERSON if first.islower() and first.endswith(end)]
    certain = bare(rest.partition(" ")[0]) in verbs.DETERMINERS
    verb = next((base for base in bases if base in VERBS | VERBS_TOO), "") if certain else ""
    return f"{verb} {rest}" if verb else text


_THIRD_PERSON = (("ies", "y"), ("es", ""), ("s", ""))
"""How the form of a verb ends that says what somebody does, and the verb itself: tidies, tidy."""
_AWAY = words("ahead away back down off out over round up")
"""Particles that no noun precedes, as it can `to` and `in`: letter to the county."""
_DAYS = words("mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep oct nov dec")
_NOUNS_RATHER = words(
    "block book cap cost email fence file fund grant hand label lease log mail map mark park petition phone place "
    "post press print scan table talk text trial water"
)


def opens_with_certain_verb(text: str) -> bool:
    """Tell whether a decision opens with what is to be done, so that `resolved to` can precede it."""
    first, second = _first_two(text)
    if not second or second == "of" or (second == "for" and first not in verbs.FOR):
        return False
    if first in _NEEDS_OBJECT and (second in verbs.PARTICLES or second in ("until", "till", "pending")):
        return _has_object(text)
    return first in VERBS or (first in VERBS_TOO and _has_object(text) and not finite_verb(text))


_NEEDS_OBJECT = frozenset(("put", "defer", "postpone", "approve", "adopt", "accept", "reject", "cancel", "suspend"))


def _has_object(text: str) -> bool:
    """Tell whether the second word, or the one after a particle, shows that the first is a verb."""
    words = list(bare_words(text))
    second, third = words[1], words[2] if len(words) > 2 else ""
    if text.split(" ")[1] == "A":  # plan A
        return False
    if second in verbs.PARTICLES:
        return third in verbs.DETERMINERS or (second == "with" and bool(third) and words[0] in ("go", "deal", "start"))
    if second in verbs.NUMBERS and third:
        return True
    return second in verbs.DETERMINERS | verbs.PRONOUNS or second.startswith(("£", "$", "€", "thanks"))


def _first_two(text: str) -> tuple[str, str]:
    words = [*list(bare_words(text))[:2], "", ""]
    return words[0], words[1]


def actor(text: str, known: Known = KNOWN_NOTHING) -> tuple[str, str]:
    """Divide `Clerk to write to the county` into who and what; two empty texts if it is not certainly that."""
    who, to, what = text.partition(" to ")
    bare_who = who.casefold().removeprefix("the ")
    office = bare(who.split(" ")[-1]) in verbs.ACTORS and len(who.split(" ")) <= 3 and who[:1].isupper()
    if not to or not (office or bare_who in known.people) or not opens_with_infinitive(what):
        return "", ""
    several = bare(who.partition(" ")[0]) in verbs.DETERMINERS or bare_who.endswith(("members", "trustees", "staff"))
    if not office or several or bare_who in known.people or who.casefold().startswith("the "):
        article = "the " if office and bare_who in known.people and not several else ""
        return (article + who if article else lowered(who, known) or who), what
    return f"the {who if who.split(' ')[-1][:1].isupper() else who[:1].lower() + who[1:]}", what


def undergoer(text: str, known: Known = KNOWN_NOTHING) -> tuple[str, str]:
    """Divide `The overdraft to be renewed for a year` into what and what is done; empty texts if it is not that."""
    what, to, done = text.partition(" to be ")
    participle = bare(done.partition(" ")[0])
    article = bare(what.partition(" ")[0]) in ("the", "a", "an", "all", "both", "each", "no")
    if not to or not article or not participle.endswith(("ed", "en", "id", "ut", "ld", "nt", "wn", "ught")):
        return "", ""
    whole = not re.search(r"[,;:](?!\d)", what) and not finite_verb(f"{what} x")
    return (inside(what, known), f"be {done}") if whole else ("", "")


def is_subjunctive(text: str) -> bool:
    """Tell whether a text says what is to be done to something: agenda item 6 be deferred to January."""
    if is_question(text) or is_first_person(text) or text.rstrip().endswith(":"):
        return False
    words = text.split()
    first, second = _first_two(text)
    commands = second != "be" if first in VERBS else first in VERBS_TOO and second in _AFTER_COMMAND
    if commands or first in _NOT_BEFORE_BE:
        return False
    return any(word == "be" and _has_what_is_done(words[:index]) for index, word in enumerate(words))


_AFTER_COMMAND = verbs.DETERMINERS | verbs.PRONOUNS
_NOT_BEFORE_BE = verbs.SUBORDINATORS | verbs.DONE | verbs.MODALS | {"to"}


def _has_what_is_done(words: list[str]) -> bool:
    """Tell whether the words before `be` name something, without a verb of their own: `The fee for May`."""
    while words and (words[-1] in ("not", "never", "now", "only", "also", "then") or words[-1].endswith("ly")):
        words = words[:-1]
    what = " ".join(words)
    month = words[-1:] == ["May"]
    modal = not month and bare(what.rpartition(" ")[2]) in verbs.MODALS | {"to", "or", "and", "better", "rather"}
    return bool(words) and not modal and not re.search(r"[:;?](?!\d)|\. ", what) and not finite_verb(f"{what} x")


def opens_with_infinitive(text: str) -> bool:
    """Tell whether what follows `to` is a verb: `write to the county`, `be signed`."""
    first, second = _first_two(text)
    return first in VERBS or first in VERBS_TOO or (first == "be" and second.endswith(("ed", "en", "t")))


def lowered(text: str, known: Known = KNOWN_NOTHING) -> str:
    """Give a text as it is written inside a sentence; empty if its capital may or may not be that of a name."""
    first, _, rest = text.partition(" ")
    word = bare(first)
    if not first[:1].isupper() or (first.isupper() and len(first) > 1) or any(char.isupper() for char in first[1:]):
        return text
    if re.search(r"[A-Z]", first[1:]) or "'" in first or "’" in first or any(char.isdecimal() for char in first):
        return text
    second = rest.partition(" ")[0]
    small = word in verbs.PLAIN_WORDS or word in VERBS or word in VERBS_TOO or word in verbs.DONE
    if second[:1].isupper() and word not in _SMALL:
        return text
    if small or word in known.lower or re.search(_NOUN, word):
        return text[:1].lower() + text[1:]
    return text if any(name.split(" ")[0] == word for name in known.people) else ""


_SMALL = words("a all an any both each every it its no not our that the their there these they this those")
_NOUN = r"(tion|tions|sion|sions|ment|ments|ness|ities|ance|ances|ings)$"


def inside(text: str, known: Known = KNOWN_NOTHING) -> str:
    """Give a text as it is written inside a sentence, with its capital if that may be a name's."""
    return lowered(text, known) or text


def with_article(text: str) -> str:
    """Put an article before a text in note form that begins with something a meeting has one of: the pay policy."""
    if bare(text.partition(" ")[0]) in verbs.DETERMINERS:
        return text
    noted = re.match(rf"(?:[a-z-]+ ){{0,3}}?(?:{_ONE_THING})\b(?! [A-Z]| \d+(?![\d/]))", text)
    return f"the {text}" if noted else text


_ONE_THING = (
    r"minutes (?=of )|accounts (?=for )|agreement|allocation|amendment|appointment|application|bid|budget|"
    r"calendar|charter|claim|code|constitution|contract|design|donation|draft|estimate|extension|forecast|"
    r"grant|increase|invoice|layout|lease|levy|loan|logo|menu|motion|plan|policy|precept|procedure|"
    r"programme|proposal|protocol|purchase|quotation|quote|recommendation|register|report|request|"
    r"revision|rota|schedule|scheme|sale|statement|strategy|structure|swap|switch|tender|timetable|"
    r"transfer|upgrade"
)


def capital(text: str) -> str:
    """Begin a text with a capital, unless its first word is written otherwise: iFlow, p95, an address, a command."""
    first, _, rest = text.partition(" ")
    code = any(char.isdecimal() for char in first) or (rest[:1] == "-" and rest[1:2].isalpha())
    plain = first.islower() and not code and not begins_with_address(text)
    return text[:1].upper() + text[1:] if plain else text


def small(text: str) -> str:
    """Begin a text small, where a word precedes it that nobody can take for the beginning of a name."""
    return text[:1].lower() + text[1:]
