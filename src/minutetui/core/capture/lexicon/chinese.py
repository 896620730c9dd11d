"""The Chinese words of the grammar."""

from __future__ import annotations

from minutetui.core.capture.lexicon.lexicon import Lexicon, TypedWords

CHINESE = Lexicon(
    meeting_said={
        **dict.fromkeys(
            ("会议决定", "会议议定", "会议决议", "会议商定", "会议确定", "会议研究决定", "会议同意", "会议明确"),
            ("decision", ""),
        ),
        **{f"会议{verb}": ("emphasis", verb) for verb in ("要求", "强调", "指出", "认为", "提出", "希望")},
    },
    emphatic=("强调", "要求", "指示"),
    item="第?[一二三四五六七八九十0-9]{0,3}(?:项|个)?议题[一二三四五六七八九十0-9]{0,3}",
    joiners="[、，；和与及]|以及",
    leads="牵头负责|负责牵头|牵头|主办|主责",
    supports="参与配合|配合|协办|协助",
    owner_fields=(
        "(?:主要)?(?:责任人|责任单位|责任部门|责任领导|负责人|负责单位|负责部门|经办人|承办人|承办单位|承办部门|落实人)"
    ),
    lead_fields="牵头(?:人|单位|部门|领导)?|主办(?:人|单位|部门)",
    support_fields="配合(?:人|单位|部门)?|协办(?:人|单位|部门)?|协助(?:人|单位|部门)",
    due_fields="(?:完成|截止|办理|办结|整改)?(?:时限|期限)|(?:完成|截止|截至|办结|交付)(?:时间|日期)|ddl",
    together="、",
    offered=(
        r"(?:请|由)(?P<who>[^，,；;：:。\s]{1,12}?)(?:负责)?(?:在|于)(?P<when>[^，,；;：:。]{1,14}?[前内底末])(?P<what>[^：:]+?)。?",
        r"(?:请|由)(?P<who>[^，,；;：:。\s]{1,12}?)负责(?P<what>[^：:]+?)[，,]\s?(?:于|在)?(?P<when>[^，,；;：:。]{1,14}?[前内底末])(?:完成)?。?",
    ),
    typed=TypedWords(
        said="说",
        support="配合",
        moved="动议 {name}",
        seconded="附议 {name}",
        votes=("{n}票同意", "{n}票反对", "{n}票弃权"),
        motion="（{parts}）",
        comma="，",
        next_meeting="下次会议：",
        facts={
            "place": "地点：{place}",
            "started": "开始时间：{started}",
            "ended": "散会：{ended}",
            "quorum": "法定人数：{quorum}",
            "numbers": "应到{expected}人，实到{headcount}人",
        },
    ),
)
