"""One text that says several facts of the meeting, in sentences or between commas: each part is read by itself.

    Apologies: Ann (ill). Bo will be late      下午两点开会，王芳主持      应到8人，实到6人，符合法定人数

What is no fact stays as a line. In doubt the whole text does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache, partial

from minutetui.core.capture.attendance_clauses import may_tell
from minutetui.core.capture.attendance_people import is_certain
from minutetui.core.capture.attendance_sentences import read_late
from minutetui.core.capture.colons import find_colon
from minutetui.core.capture.deputies import away_for, stands_in
from minutetui.core.capture.interests import no_others
from minutetui.core.capture.lexicon import LEXICONS, NEXT_MEETING, any_of, holds_word, in_all, plain
from minutetui.core.capture.parse import read_line
from minutetui.core.capture.reading import Add, Attend, Meet, Scene, SetFacts, Several
from minutetui.core.capture.signs import COLON, FACT_WORDS, FIELD_WORDS, unshield
from minutetui.core.meeting.model import Line
from minutetui.core.people.attendance import OFFICES
from minutetui.core.people.calling import HONORIFIC, looks_like_name
from minutetui.core.people.details import PersonDetails
from minutetui.core.people.functions import says_what
from minutetui.core.text.characters import has_any, has_han, is_han
from minutetui.core.text.clocktime import may_have_clock, may_have_time
from minutetui.core.text.numerals import HAN, IN_WORDS
from minutetui.core.text.patterns import lazy

Fact = Attend | SetFacts | Meet | Several
Read = Callable[[str, Scene], Attend | SetFacts | Meet | Several | None]

LONGEST = 200
"""Characters of the longest text that is looked at."""
_MOST = 5
"""Parts between commas."""
_STOP = lazy(r"([^\W\d_]{2,}|\d|[）)”\"])(?:\.\s+(?=[A-Z])|。\s*(?=\S))")
"""The end of a sentence before another one."""
_ABBREVIATED = any_of("attendance.abbreviated")
_LATIN_COMMA = r"[,;](?: |(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff].)(?=\S))"
"""A comma or semicolon with a space after it, or beside 汉字."""
_COMMA = lazy(rf"(?:(?:[，；]|{_LATIN_COMMA})\s*|{in_all('attendance.joins')})(?![^（(]*[）)])")
_HAN_WORDS = "|".join(sorted((word for word in FACT_WORDS if not word.isascii()), key=len, reverse=True))
_FIELD_APART = lazy(f"(?:\\s{{2,}}|[\u3000\t]|[；;]\\s?)(?=[\u3400-\u9fff]{{2,6}}[:：])| (?=(?:{_HAN_WORDS})[:：])")
"""What is between two fields on one line: 记录：王芳  审稿：李明."""
_LATIN_WORDS, _LATIN_FIELDS = (
    "|".join(sorted(map(re.escape, filter(str.isascii, words)), key=len, reverse=True)) or r"(?!)"
    for words in (FACT_WORDS, FIELD_WORDS)
)
_WORD_APART = lazy(
    rf"[,;]? +(?=(?:{_LATIN_WORDS})\s?[:：]\s?\S|(?:{_LATIN_FIELDS}|quorum) (?-i:[A-Z\d]))(?![^(]*\))", re.IGNORECASE
)
"""The same between words with spaces: Start 08:32 Room: B2; Start 19:30, venue Town Hall."""
_MAY_DIVIDE = lazy(r"[:：]|[a-z] [A-Z\d]")
"""What is in a text that is divided so: a colon, or a value after a word."""
_APART = (lazy(r"\s*[/|｜]\s*"), lazy("(?<=[\u3400-\u9fff\\d])[ \u3000]+(?=[\u3400-\u9fff\\d])"))
"""What else is between facts, instead of commas."""
_MAY_PART = (" ", "\u3000", "/", "|", "｜")
_FIRST_PART = lazy(rf".{{2,120}}?(?:[，。；](?=.)|[.] |{_LATIN_COMMA}|{in_all('attendance.joins')})")
"""What is before the first comma or full stop of a text that goes on."""
_AROUND = " ,;，；。."
_holds_stem = holds_word("attendance.states", "attendance.may_move", "facts.held_words")
_holds_state = holds_word("attendance.states", "facts.held_words")
"""The same without words of coming and going, which need an attendee."""
_holds_any = holds_word(
    *("attendance.states", "attendance.may_move", "attendance.clauses.may_say", "facts.held_words", "facts.counts"),
    *("facts.moment_words", "facts.next_meeting_words"),
)
"""One of these is in every text that states a fact without a word for it at its beginning, or before a colon."""
_holds_label = holds_word("attendance.longer_words", "attendance.party_words")
_holds_first = holds_word("attendance.first_part")
_has_moment_word = holds_word("facts.moment_words")
_NUMBER, _holds_count = lazy(rf"\d|\b{IN_WORDS}\b|{HAN}[人名位户家个]", re.IGNORECASE), holds_word("facts.counts")
_BEGIN, _BEGIN_HAN, _FIRST_WORD = 6, 2, lazy(r"[^\W\d_]+")


def _beginnings() -> dict[str, re.Pattern[str]]:
    """Give the words after which a text states a fact, by how they begin; a short one needs its colon: `in:`."""
    words: dict[str, list[str]] = {}
    for word in (*FACT_WORDS, *plain("attendance.unmarked")):
        begin = word[: _BEGIN_HAN if is_han(word[0]) else _BEGIN]
        words.setdefault(f"{word}:" if word.isascii() and len(word) <= _BEGIN_HAN else begin, []).append(word)
    whole = r"(?![^\W\d_])"
    rows = ((begin, "|".join(map(re.escape, begun))) for begin, begun in words.items())
    return {begin: lazy(f"(?:{either}){whole}", re.IGNORECASE) for begin, either in rows}


_BEGINNINGS = _beginnings()
UNDIVIDED = "|".join(f"(?<={word})" for word in plain("facts.undivided")) or r"(?!)"
"""The end of a word that its value can follow directly: 地点三楼会议室."""
_HAN_BEGINS = lazy(rf"(?:{_HAN_WORDS})(?:[\s:：–—-]|$|{UNDIVIDED})")
"""The same in 汉字, whole: what separates the word from its value is there, too."""
MEETING = {not lexicon.spaced: lexicon.facts.meeting for lexicon in LEXICONS.values()}
"""The meeting as the subject of a sentence that names none, by whether the sentence is Chinese."""
_CHAIRS, _MAY_RETURN = any_of("attendance.chairs"), any_of("attendance.returns")
_ALL_CAME = any_of("attendance.all_came")
_MOMENT_TAIL, _QUORATE = any_of("facts.moment_tails"), any_of("facts.quorate")
_MOVED = any_of("motion.mover_words")
"""In a rest that says who moved that the meeting ends."""


def sentences(shielded: str) -> list[str]:
    """Split a text at the full stops between its sentences; not after an initial or an abbreviated title."""
    if ". " not in shielded and "。" not in shielded[:-1]:
        return [shielded]
    stops = (match for match in _STOP.finditer(shielded) if not _ABBREVIATED.fullmatch(match[1]))
    cuts = [0, *(match.end() for match in stops if not HONORIFIC.fullmatch(f"{match[1]} "))]
    return [shielded[start:end].strip() for start, end in zip(cuts, [*cuts[1:], len(shielded)], strict=True)]


def read_sentences(shielded: str, scene: Scene, read: Read) -> Fact | None:
    """Read a text of several sentences whose first is a fact; the first that is none, and all after it, stay a line."""
    told = sentences(shielded)
    first = read(told[0], scene) if len(told) > 1 else None
    if first is None:
        return None
    if len(told) > 1 and all(map(looks_like_name, (one.rstrip(".。") for one in told[1:]))):
        return read(", ".join(one.rstrip(".。") for one in told), scene)  # names with full stops between them
    acts: list[Attend | SetFacts | Meet | Add] = list(_flat(first))
    for at, sentence in enumerate(told[1:], 1):
        late = read_late(sentence, scene) if isinstance(acts[-1], Attend) else None
        facts = [one for one in acts if not isinstance(one, Add)]
        act = late or stands_in(sentence, facts, scene) or read(sentence, scene)
        if act is None:
            return Several((*acts, line_of((" " if shielded.isascii() else "").join(told[at:]), scene)))
        acts += map(partial(_without, facts), _flat(act))
    return _joined(acts)


def read_fields(shielded: str, scene: Scene, read: Read) -> Several | None:
    """Read fields with wide blanks or semicolons between them, the first of which is a fact; the others are a line."""
    may_part = scene.habits.attendance and not shielded.isascii() and len(shielded) <= LONGEST
    may_part = may_part and (COLON[0] in shielded or COLON[1] in shielded)
    fields = _FIELD_APART.split(shielded) if may_part else ()
    first = read(fields[0], scene) if len(fields) > 1 else None
    if first is None:
        return None
    acts = [(field, read(field, scene)) for field in fields[1:]]
    facts = (first, *(act for _, act in acts if act is not None))
    rest = "；".join(field for field, act in acts if act is None)
    return Several((*(one for fact in facts for one in _flat(fact)), *([line_of(rest, scene)] if rest else ())))


def read_words(shielded: str, scene: Scene, read: Read) -> Fact | None:
    """Read words and their values with nothing but spaces between them; None unless each is a fact of its own."""
    if not scene.habits.attendance or " " not in shielded:
        return None
    begins = _begins_with_word(shielded, shielded[:_BEGIN].casefold())
    if not (begins or shielded[:1].isdecimal()) or not _MAY_DIVIDE.search(shielded):
        return None
    parts = _WORD_APART.split(shielded) if len(shielded) <= LONGEST else ()
    acts = [read(part, scene) for part in parts] if len(parts) > 1 else []
    told = [one for act in acts if isinstance(act, Attend | SetFacts) for one in _flat(act)]
    fields = [name for one in told if isinstance(one, SetFacts) for name, _ in one.facts]
    return _joined(told) if fields and len(told) == len(acts) and len(set(fields)) == len(fields) else None


def read_apart(shielded: str, scene: Scene, read: Read) -> Fact | None:
    """Read facts in 汉字 with slashes or spaces between them; None unless all are facts: 王芳主持 李明记录."""
    if len(shielded) > LONGEST or not scene.habits.attendance or not has_any(shielded, _MAY_PART):
        return None
    for apart in _APART:
        commas = apart.sub("，", shielded)
        act = read_clauses(commas, scene, read) if commas != shielded else None
        if act and not (isinstance(act, Several) and any(isinstance(one, Add) for one in act.acts)):
            return act
    return None


def _begins_with_word(text: str, begin: str) -> bool:
    """Tell quickly, by how a text begins in small letters, whether a word is there after which it states a fact."""
    words, first = _BEGINNINGS.get(begin), _FIRST_WORD.match(begin)
    if words is not None and words.match(text):
        return True
    short = _BEGINNINGS.get(first[0]) if first and first[0] != begin else None
    return short is not None and short.match(text) is not None


def may_state(text: str, scene: Scene) -> bool:
    """Tell quickly whether a text can state a fact of the meeting: how it begins, or one of its words, says so."""
    begin, has_colon = text[:_BEGIN].casefold(), COLON[0] in text or COLON[1] in text
    if begin[:_BEGIN_HAN] in _BEGINNINGS and (has_colon or _HAN_BEGINS.match(text)):
        return True
    if _begins_with_word(text, begin):
        return True
    if has_colon and (begin[: _BEGIN_HAN + 1] in _BEGINNINGS or _holds_label(text)):
        return True
    if not _holds_any(text):
        return False
    if _holds_stem(text) and (scene.names.may_call(text) or _holds_state(text)):
        return True
    if may_count(text) or may_tell_moment(text) or NEXT_MEETING.match(text):
        return True
    return scene.names.may_call(text) and may_tell(text, scene)


@lru_cache(maxsize=16)
def may_count(text: str) -> bool:
    """Tell quickly whether a text can say how many attend, in figures or in words."""
    return bool(_holds_count(text)) and _NUMBER.search(text) is not None


@lru_cache(maxsize=16)
def may_tell_moment(text: str) -> bool:
    """Tell quickly whether a text can say when the meeting began or ended."""
    return may_have_time(text) and _has_moment_word(text) and may_have_clock(text)


def may_begin(text: str, scene: Scene) -> bool:
    """Tell quickly whether a text can begin with a fact, and go on."""
    first = _FIRST_PART.match(text)
    if first is None:
        return False
    named = scene.names.attends(scene.names.resolve(first[0].strip(_AROUND)) or "")  # Ann, Bo here; Roy absent
    begins = scene.names.attends(scene.names.full_at(text, 0))  # 张华上午开庭，请假，由李明代会
    return named or begins or _holds_first(first[0]) or may_state(first[0], scene)


def runs_on(act: Fact) -> bool:
    """Tell whether something was taken for a name or a reason although a sentence ends in it."""
    told = [one for one in _flat(act) if isinstance(one, Attend)]
    texts = [text for one in told for text in (*one.people, *(detail.remark for detail in one.details))]
    return any(len(sentences(text)) > 1 for text in texts)


def read_clauses(shielded: str, scene: Scene, read: Read) -> Fact | None:
    """Read a text whose parts between commas are facts; perhaps with a rest that is none."""
    commas = list(_COMMA.finditer(shielded))
    if not 0 < len(commas) < _MOST:
        return None
    ends = [*(comma.start() for comma in commas), len(shielded)]
    begins = [0, *(comma.end() for comma in commas)]
    acts: list[Attend | SetFacts | Meet] = []
    at, keeps_whole = 0, False
    while at < len(begins):
        for end in range(len(begins) - (not at), at, -1):
            part = shielded[begins[at] : ends[end - 1]]
            act = stands_in(part, acts, scene) or read(part, scene)
            act = act or _of_the_same(part, acts, scene, read) or _late_too(part, acts, scene)
            if act is None and end == at + 1 < len(begins) and not shielded.isascii():
                act = away_for(part, shielded[begins[end] : ends[end]], scene)
            if act is not None and not (acts and _takes_over(act, acts[-1])):
                acts += map(partial(_without, acts), _flat(act))
                at = end
                break
        else:
            if not _ALL_CAME.fullmatch(shielded[begins[at] : ends[at]]):
                return _with_rest(acts, shielded, shielded[0 if keeps_whole else begins[at] :], scene)
            at, keeps_whole = at + 1, True
    if keeps_whole:  # who came as a group is stored as it was said
        return Several((*acts, line_of(shielded, scene))) if acts else None
    return _joined(acts)


def _without(acts: list[Attend | SetFacts | Meet], act: Attend | SetFacts | Meet) -> Attend | SetFacts | Meet:
    """Take those whose attendance was said before out of all who are there: 张华病假，其余均到会."""
    if not isinstance(act, Attend) or act.way != "present" or any(one != PersonDetails() for one in act.details):
        return act
    told = [
        (one.way, pair) for one in acts if isinstance(one, Attend) for pair in zip(one.people, one.details, strict=True)
    ]
    named = {name: one.way or way for way, (name, one) in told if way not in OFFICES and not one.office}
    people = tuple(name for name in act.people if name not in named)
    people = people or tuple(name for name in act.people if named[name] == "present")  # 就差张华，其他都到了
    return replace(act, people=people, details=(PersonDetails(),) * len(people)) if people else act


def _takes_over(act: Fact, before: Attend | SetFacts | Meet) -> bool:
    """Tell whether somebody takes the chair of one who left: the chair of the meeting stays who it was."""
    left = isinstance(before, Attend) and before.way == "left"
    return left and isinstance(act, Attend) and any(one.office == "chair" for one in act.details)


def _of_the_same(part: str, acts: list[Attend | SetFacts | Meet], scene: Scene, read: Read) -> Fact | None:
    """Read a part without a subject as said of the subject before: 安娜列席，10:40进; 9:00开始，11:20结束."""
    before = acts[-1] if acts else None
    if isinstance(before, SetFacts) and any(name == "started" for name, _ in before.facts):
        return read(f"{MEETING[not part.isascii()]}{part}", scene)
    if not isinstance(before, Attend) or len(before.people) != 1 or before.way in OFFICES or before.unread:
        return None
    if part[:1].isascii() and part[:1].isupper():
        return None  # it names somebody else
    act = read(f"{before.people[0]}{' ' if part.isascii() else ''}{part}", scene)
    unknown = isinstance(act, Attend) and act.again and before.way == "left" and before.time is None
    return None if unknown else act  # when somebody was out is not known if only the end was said


def _late_too(part: str, acts: list[Attend | SetFacts | Meet], scene: Scene) -> Attend | None:
    """Read a part after one on attendance as saying who will be late: apologies from Ann; Bo running late."""
    return read_late(part, scene) if acts and isinstance(acts[-1], Attend) else None


def _with_rest(acts: list[Attend | SetFacts | Meet], whole: str, rest: str, scene: Scene) -> Several | None:
    """Give the facts and a line of the rest, or of the whole text where the rest says nothing without the beginning."""
    last = acts[-1] if acts else None
    if isinstance(last, SetFacts):
        if any(name == "place" for name, _ in last.facts) and find_colon(whole) is not None:
            return Several((*acts, line_of(whole, scene)))
        told = {name for act in acts if isinstance(act, SetFacts) for name, _ in act.facts}
        if (
            told <= {"started", "ended", "place"}
            and told & {"started", "ended"}
            and (_names_first(rest, scene) or _MOMENT_TAIL.fullmatch(f"，{rest}"))
        ):
            line = line_of(rest if _names_first(rest, scene) and not _MOVED.search(rest) else whole, scene)
            return Several((*acts, line)) if find_colon(whole) is None else None
        counted = told <= {"expected", "headcount", "quorum"}
        return Several((last, line_of(whole, scene))) if counted and len(acts) == 1 else None
    if isinstance(last, Meet):
        if not last.next.time and not last.next.place:
            return None
        return Several((*acts, line_of(rest if len(rest.split()) > 2 or has_han(rest) else whole, scene)))
    if last is None or (find_colon(whole) is not None and not _are_excused(acts, rest, scene)):
        return None
    moved = last.way in ("arrived", "left")
    if moved and not _CHAIRS.search(rest):  # Bo left 7.35, thanked by the Mayor; and not: Bo left 7.35, back soon
        stays = last.time is not None and not _MAY_RETURN.search(rest)
        return Several((*acts, line_of(whole, scene))) if stays else None
    return Several((*acts, line_of(rest if _names_first(rest, scene) else whole, scene)))


def _are_excused(acts: list[Attend | SetFacts | Meet], rest: str, scene: Scene) -> bool:
    """Tell whether a list of people who are certainly excused goes on: Apologies: Ann, Bo, report sent."""
    act = acts[0]
    if len(acts) > 1 or not isinstance(act, Attend) or act.way != "apologies" or rest[:1].isupper():
        return False
    return bool(act.people) and all(is_certain(name, scene.names) for name in act.people)


def _names_first(rest: str, scene: Scene) -> bool:
    """Tell whether a text begins with an attendee, so that it says by itself whom it is about."""
    named = scene.names.at(rest, 0)
    return named is not None and scene.names.attends(named[0])


def line_of(shielded: str, scene: Scene) -> Add:
    """Give a text as a line of the minutes."""
    return Add(read_line(unshield(shielded), scene, scene.default_tag), scene.chain[-1].id if scene.chain else "")


def with_unread(act: Fact, whole: str, scene: Scene) -> Fact:
    """Keep the text as a line, too, if something in it is in no fact: Chair: Owen (Hilary recused)."""
    acts = act.acts if isinstance(act, Several) else (act,)
    unread = (text for one in acts if isinstance(one, Attend) for text in one.unread)
    if any(isinstance(one, Add) for one in acts) or all(has_han(text) and says_what(text) for text in unread):
        return act  # a longer Chinese role is only named on the reading line
    colon = find_colon(whole)
    label, text = (whole[: colon[0]], whole[sum(colon) :]) if colon else ("", whole)
    label, text = unshield(label.strip()), unshield(text.strip())
    line = Line(tag=scene.default_tag, label=label, text=text)
    return Several((*acts, Add(line, scene.chain[-1].id if scene.chain else "")))


def with_quorate(act: Fact, whole: str, scene: Scene) -> Fact:
    """Keep as a line that there was a quorum, where no fact says it: Quorum met, 5 of 6 directors."""
    if not isinstance(act, SetFacts) or not _QUORATE.search(whole) or any(name == "quorum" for name, _ in act.facts):
        return act
    return Several((act, line_of(whole, scene)))


def with_no_others(act: Fact, whole: str, scene: Scene) -> Fact:
    """Keep as a line what says that there are no others, with its label if that is clear: Interests: Bo; none other."""
    acts = act.acts if isinstance(act, Several) else (act,)
    said = no_others(unshield(whole))
    if not said or any(isinstance(one, Add) for one in acts):
        return act
    colon = find_colon(whole)
    text = said if colon and whole.count(":") + whole.count("：") == 1 else whole
    label = whole[: colon[0]] if colon and text == said else ""
    line = Line(tag=scene.default_tag, label=unshield(label.strip()), text=unshield(text))
    return Several((*acts, Add(line, scene.chain[-1].id if scene.chain else "")))


def _flat(act: Fact) -> tuple[Attend | SetFacts | Meet, ...]:
    acts = act.acts if isinstance(act, Several) else (act,)
    return tuple(one for one in acts if not isinstance(one, Add))


def _joined(acts: Sequence[Attend | SetFacts | Meet | Add]) -> Fact:
    """Give the acts as one; facts of the meeting are set together."""
    facts = tuple(fact for act in acts if isinstance(act, SetFacts) for fact in act.facts)
    others = tuple(act for act in acts if not isinstance(act, SetFacts))
    together = (*((SetFacts(facts),) if facts else ()), *others)
    first = together[0]
    return first if len(together) == 1 and not isinstance(first, Add) else Several(together)
