"""The other parts of a Word document, and the archive that holds them: the same bytes for the same document."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Mapping
from html import escape

from minutetui.summary.backends.pages import TYPOGRAPHY
from minutetui.summary.backends.word.body import BULLETS, escape_xml
from minutetui.summary.backends.word.styles import PAGE, W, sizes_of
from minutetui.summary.blocks import Document

R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
FIXED_TIME = (1980, 1, 1, 0, 0, 0)
"""The time of every entry of the archive."""
_BULLETS = "•–▪"


def archive(parts: Mapping[str, str | bytes]) -> bytes:
    """Pack parts so that the same parts give the same bytes."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, FIXED_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            packed.writestr(entry, content)
    return data.getvalue()


def types_xml(*, even: bool) -> str:
    """Write the content type of each part."""
    kinds = {
        "/word/document.xml": f"{_TYPES}.document.main+xml",
        "/word/styles.xml": f"{_TYPES}.styles+xml",
        "/word/numbering.xml": f"{_TYPES}.numbering+xml",
        "/word/settings.xml": f"{_TYPES}.settings+xml",
        "/word/fontTable.xml": f"{_TYPES}.fontTable+xml",
        "/word/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
        "/word/header1.xml": f"{_TYPES}.header+xml",
        "/word/footer1.xml": f"{_TYPES}.footer+xml",
        **({"/word/footer2.xml": f"{_TYPES}.footer+xml"} if even else {}),
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "/docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    }
    overrides = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in kinds.items())
    return (
        f'{XML}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType="application/'
        'vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        f"{overrides}</Types>"
    )


ROOT_RELATIONS = (
    f'{XML}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
    f'<Relationship Id="rId3" Type="{_OFFICE}/extended-properties" Target="docProps/app.xml"/></Relationships>'
)
APP = (
    f'{XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>MinuteTUI</Application></Properties>"
)


def relations_xml(links: Mapping[str, str], *, even: bool) -> str:
    """Write what the document refers to: its parts, and the addresses of its links."""
    own = ("styles", "numbering", "settings", "fontTable")
    files = {**{kind: kind for kind in own}, "theme": "theme/theme1", "header": "header1", "footer": "footer1"}
    rows = [f'<Relationship Id="{kind}" Type="{_OFFICE}/{kind}" Target="{file}.xml"/>' for kind, file in files.items()]
    if even:
        rows.append(f'<Relationship Id="even" Type="{_OFFICE}/footer" Target="footer2.xml"/>')
    rows += [
        f'<Relationship Id="{identity}" Type="{_OFFICE}/hyperlink" Target="{escape(address)}" TargetMode="External"/>'
        for address, identity in links.items()
    ]
    return f'{XML}<Relationships xmlns="{_PACKAGE}/relationships">{"".join(rows)}</Relationships>'


def core_xml(document: Document) -> str:
    """Write title, authors and day; the time is the beginning of the meeting's day in UTC, never the clock's."""
    rows = [f"<dc:title>{escape_xml(document.title)}</dc:title>"]
    rows += [f"<dc:subject>{escape_xml(document.subject)}</dc:subject>"] if document.subject else []
    rows += [f"<dc:creator>{escape_xml(', '.join(document.authors))}</dc:creator>"]
    rows += [f"<dc:language>{TYPOGRAPHY[document.language].tag}</dc:language>"]
    if document.date is not None:
        moment = dt.datetime.combine(document.date, dt.time(), dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        rows += [
            f'<dcterms:{kind} xsi:type="dcterms:W3CDTF">{moment}</dcterms:{kind}>' for kind in ("created", "modified")
        ]
    return (
        f'{XML}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/'
        '1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"{''.join(rows)}</cp:coreProperties>"
    )


def settings_xml(document: Document) -> str:
    """Write the settings: no compatibility mode, and facing pages in the official layout."""
    facing = "<w:evenAndOddHeaders/>" if document.official else ""
    return (
        f'{XML}<w:settings {W}><w:zoom w:percent="100"/>{facing}'
        '<w:characterSpacingControl w:val="compressPunctuation"/>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
        'w:val="15"/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>'
    )


def abstract_lists(bullets: int, numbers: int, first_line: int = 0) -> str:
    """Define the bulleted and the numbered list by the ids given.

    With `first_line`, in twips, numbered paragraphs are indented by it as the text is, and hang from no number.
    """
    kinds = ((bullets, "bullet"), (numbers, "decimal"))
    return "".join(
        f'<w:abstractNum w:abstractNumId="{identity}"><w:multiLevelType w:val="multilevel"/>'
        + "".join(_level(depth, kind, first_line) for depth in range(9))
        + "</w:abstractNum>"
        for identity, kind in kinds
    )


def list_numbers(bullets: int, numbers: int, first: int, numbered: int) -> str:
    """Define the lists: one for all bullets, and one that starts anew for each numbered list."""
    rows = [f'<w:num w:numId="{first}"><w:abstractNumId w:val="{bullets}"/></w:num>']
    restart = "".join(
        f'<w:lvlOverride w:ilvl="{depth}"><w:startOverride w:val="1"/></w:lvlOverride>' for depth in range(9)
    )
    rows += [
        f'<w:num w:numId="{first + number}"><w:abstractNumId w:val="{numbers}"/>{restart}</w:num>'
        for number in range(1, numbered + 1)
    ]
    return "".join(rows)


def numbering_xml(document: Document, numbered: int) -> str:
    """Write the numbering part."""
    indent = 20 * sizes_of(document).size if TYPOGRAPHY[document.language].indented else 0
    return f"{XML}<w:numbering {W}>{abstract_lists(0, 1, indent)}{list_numbers(0, 1, BULLETS, numbered)}</w:numbering>"


def _level(depth: int, kind: str, first_line: int) -> str:
    text = _BULLETS[depth % len(_BULLETS)] if kind == "bullet" else f"%{depth + 1}."
    place, apart = f'w:left="{420 * (depth + 1)}" w:hanging="420"', ""
    if first_line and kind == "decimal" and depth == 0:
        place, apart = f'w:left="0" w:firstLine="{first_line}" w:firstLineChars="200"', '<w:suff w:val="space"/>'
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>{apart}<w:lvlText w:val="{text}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind {place}/></w:pPr></w:lvl>'
    )


def section_xml(document: Document) -> str:
    """Write the page: A4, margins, header, footer, grid."""
    sizes = sizes_of(document)
    top, right, bottom, left = sizes.margins
    even = '<w:footerReference w:type="even" r:id="even"/>' if document.official else ""
    first = "" if document.official else '<w:footerReference w:type="first" r:id="footer"/>'
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="header"/>{even}'
        f'<w:footerReference w:type="default" r:id="footer"/>{first}<w:pgSz w:w="{PAGE[0]}" w:h="{PAGE[1]}"/>'
        f'<w:pgMar w:top="{top}" w:right="{right}" w:bottom="{bottom}" w:left="{left}" w:header="851" '
        f'w:footer="{1400 if document.official else 737}" w:gutter="0"/>'
        f"{'' if document.official else '<w:titlePg/>'}{sizes.grid}</w:sectPr>"
    )


def header_xml(document: Document) -> str:
    """Write the header: whose meeting it is, or the title; none in the official layout."""
    text = "" if document.official else document.subject or document.title
    run = f'<w:r><w:t xml:space="preserve">{escape_xml(text)}</w:t></w:r>' if text else ""
    return f'{XML}<w:hdr {W} {R}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>{run}</w:p></w:hdr>'


def footer_xml(document: Document, *, even: bool = False) -> str:
    """Write the page number: `2 / 5`, or `— 2 —` at the outer edge in the official layout."""
    page, pages = _field("PAGE"), _field("NUMPAGES")
    inner = f"{_text('— ')}{page}{_text(' —')}" if document.official else f"{page}{_text(' / ')}{pages}"
    side = f'<w:jc w:val="{"left" if even else "right"}"/>' if document.official else ""
    return f'{XML}<w:ftr {W} {R}><w:p><w:pPr><w:pStyle w:val="Footer"/>{side}</w:pPr>{inner}</w:p></w:ftr>'


def _text(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def _field(code: str) -> str:
    return f'<w:fldSimple w:instr=" {code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
