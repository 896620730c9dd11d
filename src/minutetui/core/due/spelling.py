"""One spelling for what is typed in several: full-width forms, traditional characters, spaces, capitals."""

from __future__ import annotations

import re
import unicodedata

TRADITIONAL = (
    "週個兩內後號點這當禮遲於來過幾雙續長儘盡時適擇機隨國慶節業結線發佈驗審會議開學從間鐘饋後將舊曆約預計"
    "暫訂簽評實訓測試遷換確認項目啟動導進執監關環閉歸檔離職標課練"
)
SIMPLIFIED = (
    "周个两内后号点这当礼迟于来过几双续长尽尽时适择机随国庆节业结线发布验审会议开学从间钟馈后将旧历约预计"
    "暂订签评实训测试迁换确认项目启动导进执监关环闭归档离职标课练"
)
ONE = {ord(one): two for one, two in zip(TRADITIONAL, SIMPLIFIED, strict=True)} | {ord("’"): "'", ord("–"): "-"}
SPACES = re.compile(r"(?<=[^\x00-\x7f]) | (?=[^\x00-\x7f])")


def spelled(phrase: str) -> str:
    """Give a phrase in the one spelling that the rules know; next to 汉字 no spaces are left."""
    text = " ".join(unicodedata.normalize("NFKC", phrase).translate(ONE).lower().split())
    return SPACES.sub("", text).replace("元月", "1月")
