"""The Chinese words for who comes and goes, and when."""

from __future__ import annotations

from minutetui.core.capture.lexicon.of_meetings import Move

_CLOCK = "\u231a"
"""Stands for a time of day in a sentence."""
_WHEN_FIRST = rf"(?:{_CLOCK}[，,]?\s?)?"
_MOVER = r"(?P<who>[^，,；;：:。（()）]{2,20}?)(?:同志)?"
_AT = rf"(?:[，,]?\s?(?:[于在约]|大约)?[（(]?{_CLOCK}(?:左右)?[)）]?[，,]?\s?)"
_WHY = (
    "(?:[，,]?(?P<why>(?:临时|家里|家中|单位)?有[急要]?事|身体不适|不舒服|[接打]了?个?电话|赶(?:飞机|火车|高铁|"
    "车)|[接送](?:孩子|小孩|人)|[去上]医院|看病|有会|临时?接(?:到)?任务|有(?:接待|任务)|另有(?:会议|安排|公务)|"
    "因[^，,。：:离退走]{1,10})[，,]?)?"
)
_STAKE = "(?:[，,]?(?P<stake>(?:申报利益(?:关系)?|(?:申请|主动|自行)?回避)(?:[，,]|并|后)*))?"
_LEAVES = (
    "(?:(?:(?:会议)?中途|提前|临时|暂时|先行|先|就|已经?|主动|自行)*(?:离会|离场|离席|退场|退席|离开了?(?:会[场议]|"
    "会议室)|离开了|走了|走开了?|"
    "出去了|出去一下|掉线了?|断线了?|出去[接打](?:个|了个)?电话了?|退出了?会议|下线了|早退了?)|(?:提前|先)(?:走(?:了|一步)?|离开))"
)
_MAY_LEAVE = "(?:中途|提前|临时|暂时|先行|先|已经?)*(?:离开|走的?|出去|下线|外出|离席|去[接打]了?个?电话)"
_WHY_LAST = (
    "(?:[，,]?\\s?[（(]?(?:(?P<cause>有事|因[^，,。：:（）()]{1,10}|赶(?:飞机|火车|高铁|车)|[接打]电话|"
    "[接送][\u4e00-\u9fff]{1,4}|[去赶][\u4e00-\u9fff]{1,6}|上医院|回(?:老?家|单位|公司|学校|医院|厂)[\u4e00-\u9fff]{0,3}|看病|开会|家里有事)|"
    "(?P<interest>(?:主动|自行)?回避))[)）]?|[（(](?P<aside>[^（）()\\d]{2,20})[)）])?"
)
_LATE = "(?:(?:(?:路上)?堵车|(?:飞机|高铁|火车|车)晚点|迟到|晚到)了?[，,]?\\s?)"
_WHY_LATE = (
    "(?:[（(，,]\\s?(?P<cause>(?:路上)?堵车|(?:飞机|高铁|火车|车)晚点|(?:临时|家里)?有[急要]?事|"
    "因[^，,。：:（）()]{1,10}|[接送](?:孩子|小孩|人)|"
    "[去上]医院|看病|开会)[)）]?)?"
)
_NOT_NOW = rf"(?![^{_CLOCK}]*(?:线上|远程|视频|电话)(?:方式)?接入(?:会议)?$)"
"""Not how somebody attends from the beginning: 柳青线上接入."""
_HOW = "(?P<how>线上|远程|视频|电话)?"
_BACK = "(?:又|已经?|刚)*(?:返回|回来|归来|归队)了?"
_COMES = (
    "(?:(?:会议)?中途|临时|才|刚|也|已经?|又)*(?:到会|到场|到了|赶到了?(?:会场)?|入会|返回了?(?:会场|会议室?)|回到了?(?:会场|会议室|"
    "座位)|进来了?|进入?了?(?:会场|会议室)|进场|来了|"
    "加入了?会议|上线了|接入(?:会议)?)"
)
_MAY_COME = "(?:才|刚|也|已经?|又)*(?:到的?|来的?|加入|上线|接入|签到|入场|进来|进)"
_AND_BACK = rf"(?P<back>[，,；;]\s?(?:{_AT}(?:{_BACK}|{_COMES})|(?:{_BACK}|{_COMES}){_AT}))?"
_TO_END = "[了的]?(?=$|[，,。\\s（(]|会|场|\\d|[上中下晚早]|[一二三四五六七八九十两]点)"
MAY_MOVE = (
    f"离[会场席开]|掉线|断线|退[场席出]|走{_TO_END}|到{_TO_END}|来{_TO_END}|先走|接电话|打电话|就走|出去|返回|"
    f"回[来到]|赶到|归[来队]|"
    "入[会场]|加入|上线|下线|接入|早退|迟到|晚到|进来|进$|进入?会|进场|签到|暂离|不在|外出"
)
MOVES: tuple[Move, ...] = (
    ("left", rf"{_WHEN_FIRST}{_MOVER}{_AT}?{_WHY}{_STAKE}{_AT}?{_LEAVES}{_AT}?{_WHY_LAST}{_AND_BACK}"),
    ("left", rf"{_CLOCK}[，,]?\s?{_MOVER}{_WHY}{_STAKE}{_MAY_LEAVE}{_WHY_LAST}{_AND_BACK}"),
    ("left", rf"{_MOVER}{_AT}{_WHY}{_STAKE}{_MAY_LEAVE}{_WHY_LAST}{_AND_BACK}"),
    ("left", rf"{_MOVER}{_WHY}{_STAKE}{_MAY_LEAVE}{_AT}{_WHY_LAST}{_AND_BACK}"),
    ("left", rf"{_MOVER}{_WHY}{_AT}{_MAY_LEAVE}{_AND_BACK}"),
    ("left", rf"{_MOVER}(?P<why>(?:临时|家里|家中|单位)?有[急要]?事)(?:先行?|提前)?(?:离开|走|离席)了?"),
    ("left", rf"{_MOVER}{_AT}去(?P<cause>[^，,。：:（）()]{{2,8}}){_AND_BACK.removesuffix('?')}"),
    ("left", rf"{_MOVER}{_AT}(?P<back>\s?[-—–~～至到]+\s?{_CLOCK})(?:离席|离场|离开|外出|不在场?|暂离){_WHY_LAST}"),
    (
        "arrived",
        (
            rf"{_MOVER}(?:(?P<why>(?:路上)?堵车|(?:飞机|高铁|火车|车)晚点)了?[，,]?\s?)?{_LATE}(?P<late>\d{{1,2}})分钟(?:{_COMES}|{_MAY_COME})?"
            "(?:[（(，,](?P<aside>[^（）()，,。\\d]{1,20})[)）]?)?"
        ),
    ),
    ("arrived", rf"{_NOT_NOW}{_WHEN_FIRST}{_MOVER}{_AT}?{_LATE}?{_HOW}{_COMES}{_AT}?{_WHY_LATE}"),
    ("arrived", rf"{_WHEN_FIRST}{_MOVER}(?P<away>{_BACK})"),
    ("arrived", rf"(?P<clause>[^，,；;：:。（()）]{{3,20}})[，,]\s?{_AT}(?:才|刚)(?:到了?会?|到的|来的?|赶到|进来)"),
    ("arrived", rf"{_CLOCK}[，,]?\s?{_MOVER}{_LATE}?{_HOW}(?:{_MAY_COME}|{_BACK})"),
    ("arrived", rf"{_MOVER}{_LATE}?{_AT}{_LATE}?{_HOW}(?:{_COMES}|{_MAY_COME}|{_BACK})"),
    ("arrived", rf"{_MOVER}{_LATE}?{_HOW}(?:{_MAY_COME}|{_BACK}|{_LATE}){_AT}"),
)
