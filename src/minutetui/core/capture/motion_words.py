"""The words of a motion and its vote, in both languages, as tables: outcomes, manners, counts, movers.

`read_words` reads a run of such words: it gives the fields of a `Vote`, and the parts that it does not know.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from minutetui.core.text.numerals import number

_NEXT = r"(?: (?:to|until|till) (?:the |our )?next meeting)?"
_CHAIR = "chair(?:man|woman|person)?"

OUTCOMES: dict[str, tuple[str, ...]] = {
    "unseconded": (
        "(?:(?:failed|lapsed|died|dies|lost|fell) )?(?:for|due to|through|from) (?:want|lack) of (?:a )?second(?:er)?",
        "(?:no|without a|lacked a) second(?:er)?",
        "not seconded|unseconded",
        "(?:无人|没有人?|未获)附议",
    ),
    "lost": (
        "(?:was |is )?not (?:carried|passed|adopted|approved|agreed|accepted)",
        "failed|fails|lost|defeated|rejected|refused|declined|vetoed|voted down|turned down|negatived",
        "未(?:获|能)?(?:表决)?通过|没有?(?:获得?)?通过|不(?:予)?通过|被?否决|未获(?:得)?(?:同意|批准|多数)",
        r"不同意(?!\d)",
    ),
    "withdrawn": ("(?:withdrawn|withdrew)(?: by (?:the )?(?:mover|proposer)s?)?", "(?:已|被)?撤回|收回"),
    "tabled": (rf"(?:tabled|laid on the table){_NEXT}", "搁置"),
    "deferred": (
        rf"(?:deferred|postponed|adjourned|held over|put off){_NEXT}",
        "暂缓(?:表决|审议|决定|执行)?|缓议|(?:延期|推迟)(?:表决|审议)?|延[至到]下次(?:会议)?(?:再?(?:审议|研究|讨论|表决))?|下次(?:会议)?再议",
    ),
    "carried": (
        "carried|carries|passed|passes|approved|adopted|agreed(?: to)?|accepted|endorsed|ratified",
        r"(?:获得?|表决|审议)?通过|批准|(?:表决|审议)?同意(?![ 票]*[\d:：一二两三四五六七八九十])",
    ),
}
"""The words for each result; a later row is tried only if the rows before it do not match."""

MANNERS: dict[str, tuple[str, ...]] = {
    "casting-vote": (
        rf"(?:(?:on|by|with) )?(?:the )?casting vote of the {_CHAIR}",
        rf"(?:(?:on|by|with) )?(?:the )?(?:{_CHAIR}|president)?(?:['’]s)? ?(?:casting|deciding) vote",
        "由?(?:会议)?(?:主持人|主席)?(?:投|行使)?了?决定性?一?票后?",
    ),
    "show-of-hands": ("(?:(?:by|on|with) )?(?:a )?show of hands", "举手(?:表决)?"),
    "voice": ("(?:(?:on|by) )?(?:a )?voice vote|viva voce", "口头表决"),
    "ballot": ("(?:(?:by|on|in) )?(?:a )?(?:(?:secret|paper|written) )?ballot", "无记名(?:投票)?(?:表决)?|票决"),
    "acclamation": ("(?:by )?acclamation", "鼓掌"),
    "unanimous": (
        "(?:all|everyone|everybody) (?:were |was )?(?:in favou?r|for|agreed)|unanimous(?:ly)?",
        "(?:全体|全票|全员)?一致|全票|全体(?=同意|通过|赞成)",
    ),
    "nem-con": (
        r"nem\.? ?con\b\.?|nem\.? ?diss?\b\.?",
        "(?:with )?no (?:objections?|dissent|opposition)|without (?:objections?|dissent|opposition)",
        "[无没]有?(?:任何)?(?:异议|反对意见)",
    ),
    "consensus": ("(?:(?:by|with) )?(?:general |common )?(?:consensus|consent)", "协商一致|达成(?:一致|共识)"),
    "amended": ("as amended|with (?:the )?amendments?", "修改后|修订后"),
    "in-principle": ("in principle", "原则上?"),
}
"""The words for how a result was reached."""


_COUNT = (
    r"\d{1,4}|[零一二两三四五六七八九十]{1,3}"
    r"|(?:no|none|nobody|nil|zero|one|two|three|four|five|six|seven|eight|nine|ten)\b"
)
_SIDES = {
    "for_": r"(?:for|in favou?r|ayes?|yes|yeas?)\b|同意|赞成",
    "against": r"(?:against|nays?|noes|no|opposed)\b|不同意|反对",
    "abstain": r"(?:abstain(?:ed|ing|s)?|abstentions?)\b|弃权",
}
_COUNT_FIRST = re.compile(
    rf"({_COUNT}) ?(?:votes?\b ?|[票人]\s?)?(?:were |was )?(?:({')|('.join(_SIDES.values())}))票?", re.IGNORECASE
)
_SIDE_FIRST = re.compile(
    rf"(?:({')|('.join(_SIDES.values())}))[票者]?(?:\s?[:：=–-]\s?| ?)({_COUNT}) ?[票人]?", re.IGNORECASE
)
_ALL_FOR = re.compile(rf"({_COUNT}) ?[票人](?=(?:全票|一致)?通过)")
_NONE = re.compile("[无没]有?人?投?(?:(反对)|(弃权))票?(?!意见)")
_FIGURES = re.compile(
    r"(\d{1,4})票? ?(?:votes? )?(?:[-–—:：/比对]|to\b) ?(\d{1,4})票?(?: ?[-–—:：/比对] ?(\d{1,4})票?)?(?![\d.])",
    re.IGNORECASE,
)
_ENGLISH = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_WORDS = {**dict.fromkeys(("no", "none", "nobody", "nil", "零"), 0), **{word: at for at, word in enumerate(_ENGLISH)}}

STOP = (
    r"(?:moved|proposed|seconded|carried|passed|adopted|approved|agreed|lost|defeated|failed|rejected|withdrawn|tabled|"
    r"deferred|postponed|unanimous(?:ly)?|nem|not?|all|votes?|motion|amendment|lapsed|fell|died|tied?|and|by|on|with|was|to|from|in|into|for|up|until|"
    r"that|this|it|as|an|a(?!\.))\b|the\b(?! chair| (?-i:[A-Z]))|\d|"
    "附议|动议|提议|提案|提出|通过|一致|全票|未|否决|同意|赞成|反对|弃权|撤回|暂缓|表决|举手|由|[无没]有?人"
)
"""Words that are no part of a mover's name."""
_NAME = rf"(\"[^\"]+\"|[@＠]\d{{1,3}}|(?!{STOP})[@＠]?[^\W\d_](?:(?! ?[–—]| - )[^\"()（）\d]){{0,39}}?)"
_ENDS = (
    rf"(?=[\s.]*$|\s*[–—]| - |[\s.]+(?:and |& )?(?:{STOP})|"
    "(?:并|，)?(?:附议|动议|提议|通过|一致|全票|未|同意|反对|表决|举手))"
)
_BY = r"(?: by|人)?\s?[:：]?\s?(?:from )?"
_MOVERS = tuple(
    (name, re.compile(rf"(?:{words}){_BY}{_NAME}{_ENDS}", re.IGNORECASE), re.compile(after, re.IGNORECASE))
    for name, words, after in (
        (
            "moved",
            r"moved|proposed|mover|proposer|motion by|动议|提议|提案",
            rf"{_NAME}(?: (?:moved|proposed)(?: (?:it|this|that|the motion))?\b|动议|提议|提案|提出)",
        ),
        (
            "seconded",
            r"seconded|seconder|second by|2nd(?:ed)?|附议",
            rf"{_NAME}(?: seconded(?: (?:it|this|that|the motion))?\b|附议)",
        ),
    )
)


def _compiled(table: dict[str, tuple[str, ...]]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, re.compile(rf"(?:{'|'.join(words)})(?![A-Za-z])", re.I)) for name, words in table.items())


_OUTCOMES, _MANNERS = _compiled(OUTCOMES), _compiled(MANNERS)
OUTCOME = re.compile(
    rf"(?<![A-Za-z])(?:{'|'.join(word for words in OUTCOMES.values() for word in words)})(?![A-Za-z])", re.IGNORECASE
)
"""Any outcome, anywhere in a text."""
_NOISE = re.compile(
    r"(?P<sure>(?:the )?(?:votes?|voting|motion|amendment|proposal|tied?|tied vote)\b|a tie\b|moved and seconded\b|"
    r"(?:the )?(?:motion )?(?:fell|falls|lapsed|lapses|died|dies)\b|"
    r"(?:投票)?表决(?:结果)?|票数相等|平票|票数)|"
    r"(?:on|by) a (?:vote|majority) of\b|(?:was|were|is|by|with|and|in favou?r|(?:the )?result)\b|"
    "(?:经)?(?:会议|大会|(?:全体)?(?:与会|到会|出席)?(?:人员|委员|董事|代表|理事))(?:讨论|研究)?|"
    "投票|经|以|获|结果|为|并|由|后",
    re.IGNORECASE,
)
_GAP = re.compile(r"(?:[\s,，;；、。.:：/&!！()（）–—]|-(?= ))+")


@dataclass
class MotionWords:
    """What a run of words says of a motion."""

    fields: dict[str, object] = field(default_factory=dict)
    """Fields of a `Vote`; moved and seconded as typed."""
    sure: bool = False
    """Whether the words certainly mean a motion, a vote or an outcome; two figures alone do not."""
    figures: str = ""
    """Bare figures, which can be something else: a pair (3-1), a loose pair (3:1, 3/1) or a triple (3-1-1)."""
    unread: str = ""
    """The part that is not known."""


def read_words(text: str) -> MotionWords:
    """Read a run of words without commas; what follows the first unknown word is unread."""
    found, at = MotionWords(), 0
    while at < len(text):
        gap = _GAP.match(text, at)
        at = gap.end() if gap else at
        if at == len(text):
            break
        end = _step(text, at, found)
        if end is None:
            found.unread = text[at:].strip()
            break
        at = end
    return found


def _step(text: str, at: int, found: MotionWords) -> int | None:
    """Read one thing at an index; give the index after it, or None."""
    if at and not _begins(text, at):
        return None
    for read in (_outcome, _mover, _counted, _manner, _noise, _figures):
        end = read(text, at, found)
        if end is not None:
            return end
    return None


def _begins(text: str, at: int) -> bool:
    """Tell whether a word can begin here: not inside a Latin word."""
    return not (text[at - 1].isascii() and text[at - 1].isalpha() and text[at].isascii() and text[at].isalpha())


def _set(found: MotionWords, name: str, value: object) -> bool:
    """Set a field; False where it is set already to something else."""
    return found.fields.setdefault(name, value) == value


def _mover(text: str, at: int, found: MotionWords) -> int | None:
    for name, before, after in _MOVERS:
        match = before.match(text, at) or after.match(text, at)
        if match and _set(found, name, match[1].strip(" .")):
            found.sure = True
            return match.end()
    return None


def _counted(text: str, at: int, found: MotionWords) -> int | None:
    """Read a count with its side: 7 for; ayes: 7; 同意6人; 7票同意; 无人反对."""
    if none := _NONE.match(text, at):
        sides, count, end = (None, *none.groups()), 0, none.end()
    elif first := _COUNT_FIRST.match(text, at):
        sides, count, end = first.groups()[1:], _value(first[1]), first.end()
    elif alone := _ALL_FOR.match(text, at):
        sides, count, end = ("for", None, None), _value(alone[1]), alone.end()
    elif last := _SIDE_FIRST.match(text, at):
        sides, count, end = last.groups()[:3], _value(last[4]), last.end()
    else:
        return None
    side = next(name for name, word in zip(_SIDES, sides, strict=True) if word)
    if not _set(found, side, count):
        return None
    found.sure = found.sure or not text.casefold().startswith("for ", at)  # "for 3" alone can be anything
    return end


def _value(said: str) -> int:
    word = said.casefold()
    return _WORDS[word] if word in _WORDS else number(word)


def _outcome(text: str, at: int, found: MotionWords) -> int | None:
    for result, pattern in _OUTCOMES:
        match = pattern.match(text, at)
        if match:
            if not _set(found, "result", result):
                return None
            found.sure = True
            return match.end()
    return None


def _manner(text: str, at: int, found: MotionWords) -> int | None:
    for manner, pattern in _MANNERS:
        match = pattern.match(text, at)
        if match:
            how = found.fields.get("how", ())
            found.fields["how"] = (*how, manner) if isinstance(how, tuple) and manner not in how else how
            found.sure = True
            return match.end()
    return None


def _noise(text: str, at: int, found: MotionWords) -> int | None:
    match = _NOISE.match(text, at)
    if match is None:
        return None
    found.sure = found.sure or match["sure"] is not None
    return match.end()


def _figures(text: str, at: int, found: MotionWords) -> int | None:
    match = _FIGURES.match(text, at)
    if match is None or found.fields.keys() & set(_SIDES):
        return None
    found.fields |= {side: int(count) for side, count in zip(_SIDES, match.groups(), strict=True) if count}
    found.figures = "triple" if match[3] else "loose" if re.search("[:：/比对]", match[0]) else "pair"
    return match.end()
