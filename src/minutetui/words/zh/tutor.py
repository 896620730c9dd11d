"""The tutor in Chinese: what the coach says besides the lesson."""

TUTOR_ZH: dict[str, str] = {
    "tutor": "教程",
    "command-tutor": "边做边学，十分钟学会",
    "tutor-step": "{number}/{count}  ",
    "tutor-says": "{who}：",
    "tutor-said": "“{words}”",
    "tutor-welcome": "会议开始了，您来记录。按 Tab 跳过一步；{{key:quit}} 退出，下次接着学。",
    "tutor-resumed": "欢迎回来，接着上次的会议往下记。按 Tab 跳过一步。",
    "tutor-skipped": "已跳过。",
    "tutor-later": "后面要学的您已经做到了。现在先看这一步：",
    "tutor-other-tag": "这一条记成了“{tag}”，应为“{wanted}”。",
    "tutor-no-speaker": "这一条的发言人不是{speaker}。",
    "tutor-no-owner": "这一条的责任人不是{owner}。",
    "tutor-no-due": "这一条的完成时限不是具体日期。",
    "tutor-no-vote": "这一条没有表决结果。",
    "tutor-not-below": "这一条没有归在问题下面。",
    "tutor-other-words": "这一条已记下，但不是这一步要记的内容。",
    "tutor-end": "学完了。按 {key:quit} 退出；教程里的会议不会混进您的会议。"
    "开自己的会：minutetui new；想看完整的样例：minutetui demo。",
    "tutor-open": "教程已在别处打开：{who}",
    "tutor-no-folder": "无法写入教程的文件夹 {path}：{reason}",
}
