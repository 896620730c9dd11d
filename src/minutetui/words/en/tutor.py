"""The tutor in English: what the coach says besides the lesson."""

TUTOR_EN: dict[str, str] = {
    "tutor": "tutor",
    "command-tutor": "learn by doing, in ten minutes",
    "tutor-step": "{number}/{count}  ",
    "tutor-says": "{who}: ",
    "tutor-said": "“{words}”",
    "tutor-welcome": "A meeting begins, and you take its minutes. Tab skips a step; "
    "{{key:quit}} leaves, and you go on later.",
    "tutor-resumed": "Welcome back: the meeting goes on where you left it. Tab skips a step.",
    "tutor-skipped": "Skipped.",
    "tutor-later": "Good: that was to come later, and is done already. Now this:",
    "tutor-other-tag": "That is stored as: {tag}. Wanted is: {wanted}.",
    "tutor-no-speaker": "{speaker} is not the speaker of that line.",
    "tutor-no-owner": "{owner} is not the owner of that line.",
    "tutor-no-due": "The deadline of that line is no day.",
    "tutor-no-vote": "That line has no vote with an outcome.",
    "tutor-not-below": "That line belongs to no issue.",
    "tutor-other-words": "That is stored, but was not what the meeting asked for.",
    "tutor-end": "That was all. {key:quit} leaves; nothing of this is kept among your meetings. "
    "Your first own one: minutetui new. A fuller one to look at: minutetui demo.",
    "tutor-open": "the tutor is open already: {who}",
    "tutor-no-folder": "cannot write the tutor's folder {path}: {reason}",
}
