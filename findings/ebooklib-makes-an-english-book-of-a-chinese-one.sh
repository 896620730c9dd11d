#!/usr/bin/env bash
# EbookLib 0.20 (Python, EPUB)
# Valid input: an EPUB file whose dc:language is zh and whose chapter says lang="zh", read with read_epub and written again with write_epub, nothing changed.
# Expected (EPUB 3.3, 5.5.3.1.3: dc:language is the language of the publication): book.language is zh, as title and metadata are read, and the chapter stays lang="zh".
# Seen: book.language is "en", and the chapter is written lang="en" xml:lang="en". dc:language stays zh, so the book says both.
# Matters: minutes in Chinese are read out by an English voice, and broken into lines and set in glyphs for another language.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check EbookLib==0.20
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import re
import warnings
import zipfile
from importlib.metadata import version

warnings.simplefilter("ignore")
from ebooklib import epub

book = epub.EpubBook()
book.set_identifier("minutes-2026")
book.set_title("会议纪要")
book.set_language("zh")
chapter = epub.EpubHtml(title="屋顶", file_name="roof.xhtml", lang="zh", content="<h1>屋顶</h1><p>同意修缮。</p>")
book.add_item(chapter)
book.add_item(epub.EpubNcx())
book.add_item(epub.EpubNav())
book.spine = ["nav", chapter]
epub.write_epub("first.epub", book)
again = epub.read_epub("first.epub")
epub.write_epub("second.epub", again)


def language(path):
    with zipfile.ZipFile(path) as parts:
        return re.search(r'xml:lang="(\w+)"', parts.read("EPUB/roof.xhtml").decode())[1]


print("EbookLib", version("EbookLib"))
print("expected: zh zh zh zh")
seen = (again.get_metadata("DC", "language")[0][0], again.language, language("first.epub"), language("second.epub"))
print("seen:    ", *seen)
assert seen == ("zh", "en", "zh", "en"), "the behaviour changed"
PY
