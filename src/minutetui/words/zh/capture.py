"""Chinese: why a typed text is refused, and what is not stored as it may have been meant."""

from __future__ import annotations

CAPTURE_ZH = {
    "read-as-action": "识别为行动",
    "due-no-date": "“{due}”不是日期，按原话保留",
    "words-wanted": "请输入本条的文字。",
    "owner-wanted": "@ 之后请输入姓名或序号。",
    "due-wanted": "+ 之后请输入时限。",
    "no-owner-before": "此前尚无责任人；@@ 用于重复上一次的责任人。",
    "no-due-before": "此前尚无时限；++ 用于重复上一次的时限。",
    "no-such-name": "名单中没有第 {number} 号。",
    "no-such-issue": "没有第 {number} 个未决问题。",
    "no-such-gap": "没有第 {number} 处待补事项。",
    "no-such-slot": "本议题没有第 {number} 项要点。",
    "nowhere-said": "没有一条含有“{words}”。",
    "owner-supports": "{name}（配合）",
}
