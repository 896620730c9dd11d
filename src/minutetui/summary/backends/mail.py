"""The mail back end: a draft with the summary as text and as HTML, and the Word document attached."""

from __future__ import annotations

import datetime as dt
import re
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from hashlib import sha256

from minutetui.core.text.characters import one_line
from minutetui.summary.backends.html import to_html
from minutetui.summary.backends.pages import USUAL_LOOK, Look
from minutetui.summary.backends.text import to_text
from minutetui.summary.backends.word import to_word
from minutetui.summary.blocks import Document

_WORD = ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document")
_LONGEST_NAME = 60
"""Characters of the name of the attached file."""


def to_mail(document: Document, look: Look = USUAL_LOOK) -> bytes:
    """Write a document as a mail that opens as a draft (X-Unsent); the same document gives the same bytes."""
    message = EmailMessage(policy=SMTP)
    message["Subject"] = one_line(document.title)
    if document.date is not None:
        message["Date"] = format_datetime(dt.datetime.combine(document.date, dt.time(), dt.UTC))
    message["X-Unsent"] = "1"
    message.set_content(to_text(document))
    message.add_alternative(to_html(document), subtype="html")
    name = re.sub(r"[^\w\-–—（）()]+", " ", one_line(document.title)).strip()[:_LONGEST_NAME] or "minutes"
    word = to_word(document, look)
    message.add_attachment(word, maintype=_WORD[0], subtype=_WORD[1], filename=f"{name}.docx")
    mark = sha256(word).hexdigest()[:24]
    for number, part in enumerate(part for part in message.walk() if part.is_multipart()):
        part.set_boundary(f"=_{number}_{mark}")
    return message.as_bytes()
