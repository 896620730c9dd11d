"""Styles, fonts and theme of a Word document, for the plain layout and for the official one after GB/T 9704."""

from __future__ import annotations

from html import escape
from typing import NamedTuple

from minutetui.summary.backends.pages import TYPOGRAPHY, Look
from minutetui.summary.blocks import Document

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_HEADINGS = 5
"""Levels of headings that have a style."""


class TypeSizes(NamedTuple):
    """The page and the type of a layout; lengths in twips (1440 to the inch), sizes in half points."""

    margins: tuple[int, int, int, int]
    """Top, right, bottom, left."""
    size: int
    title: int
    heading: tuple[int, ...]
    """Of each level of headings."""
    line: int
    """The distance of lines, in twips if `exact`, else in 240ths of the usual one."""
    exact: bool
    after: int
    """Below a paragraph."""
    grid: str = ""
    """The grid of lines, as in the section's settings."""
    spacing: int = 0
    """Added between characters, in twips."""

    @property
    def width(self) -> int:
        """The width of the text on A4."""
        return PAGE[0] - self.margins[1] - self.margins[3]


PAGE = (11906, 16838)
"""A4."""
PLAIN = TypeSizes((1361, 1361, 1361, 1361), 22, 36, (28, 24, 22, 22, 22), 288, exact=False, after=120)
OFFICIAL = TypeSizes(
    (2098, 1474, 1984, 1588),
    32,
    44,
    (32, 32, 32, 32, 32),
    579,
    exact=True,
    after=0,
    grid='<w:docGrid w:type="lines" w:linePitch="579"/>',
    spacing=-5,
)
"""22 lines of 28 characters on a page: 三号 (16 pt), the title in 二号 (22 pt).

Characters are drawn together a little instead of laid on a grid, which LibreOffice makes wider than a line.
"""


def sizes_of(document: Document) -> TypeSizes:
    """Give the sizes of a document's layout."""
    return OFFICIAL if document.official else PLAIN


class Faces(NamedTuple):
    """The fonts of a document."""

    latin: str
    text: str
    title: str
    heading: tuple[str, ...]
    """For 汉字 in each level of headings."""
    page: str


def faces_of(document: Document, look: Look) -> Faces:
    """Choose the fonts: those of the settings, else those that every Windows has."""
    text = look.font_han or ("仿宋" if document.official else "宋体")
    first = look.heading_han or "黑体"
    if document.official:
        heading = (first, look.heading_han or "楷体", text, text, text)
        return Faces(look.font or "Times New Roman", text, look.heading_han or "宋体", heading, "宋体")
    latin = look.font or TYPOGRAPHY[document.language].font
    return Faces(latin, text, first, (first,) * _HEADINGS, text)


def fonts(latin: str, han: str) -> str:
    """Write the fonts of a run or style."""
    latin, han = escape(latin), escape(han)
    return f'<w:rFonts w:ascii="{latin}" w:hAnsi="{latin}" w:cs="{latin}" w:eastAsia="{han}"/>'


def styles_xml(document: Document, look: Look) -> str:
    """Write the styles part."""
    sizes, faces, typography = sizes_of(document), faces_of(document, look), TYPOGRAPHY[document.language]
    indent = f'<w:ind w:firstLine="{20 * sizes.size}" w:firstLineChars="200"/>'
    text, hang = f'{indent}<w:jc w:val="both"/>' if typography.indented else "", indent if document.official else ""
    page = fonts(faces.latin, faces.page) + _size(28 if document.official else 18)
    title = fonts(faces.latin, faces.title) + _BOLD + _size(sizes.title)
    parts = [
        _defaults(sizes, faces, typography.latin_tag),
        _style("Normal", "Normal", "", "", default=True),
        _CHARACTERS,
        _TABLES,
        _style("BodyText", "Body Text", text, ""),
        _style("Title", "Title", _spacing(0, 360 if document.official else 240) + '<w:jc w:val="center"/>', title),
        *(_heading(level, hang, sizes, faces, official=document.official) for level in range(_HEADINGS)),
        _style("ListParagraph", "List Paragraph", "" if sizes.exact else "<w:contextualSpacing/>", ""),
        _style("TableText", "Table Text", _TABLE_LINE, _size(min(sizes.size, 24))),
        _style("Colophon", "Colophon", _COLOPHON, _size(28)) if document.official else "",
        _style("Header", "header", '<w:jc w:val="right"/>', _size(18)),
        _style("Footer", "footer", '<w:jc w:val="center"/>', page),
    ]
    return f"<w:styles {W}>{''.join(parts)}</w:styles>"


def _defaults(sizes: TypeSizes, faces: Faces, tag: str) -> str:
    """Write what holds where no style says otherwise: fonts, size, language and the distance of lines."""
    rule = "exact" if sizes.exact else "auto"
    spacing = f'<w:spacing w:val="{sizes.spacing}"/>' if sizes.spacing else ""
    language = f'<w:lang w:val="{tag}" w:eastAsia="zh-CN" w:bidi="ar-SA"/>'
    run = f"{fonts(faces.latin, faces.text)}{spacing}{_size(sizes.size)}{language}"
    line = f'<w:spacing w:after="{sizes.after}" w:line="{sizes.line}" w:lineRule="{rule}"/>'
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{run}</w:rPr></w:rPrDefault>"
        f"<w:pPrDefault><w:pPr>{line}</w:pPr></w:pPrDefault></w:docDefaults>"
    )


_CHARACTERS = (
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:basedOn '
    'w:val="DefaultParagraphFont"/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>'
)
_COLOPHON = (
    f'<w:tabs><w:tab w:val="right" w:pos="{OFFICIAL.width - 280}"/></w:tabs>'
    '<w:ind w:firstLine="280" w:firstLineChars="100"/>'
)
_BOLD = "<w:b/><w:bCs/>"
_TABLE_LINE = '<w:snapToGrid w:val="0"/><w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>'
_EDGES = "".join(
    f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>'
    for edge in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_TABLES = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:semiHidden/>'
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" '
    'w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>'
    f"<w:tblPr><w:tblBorders>{_EDGES}</w:tblBorders></w:tblPr></w:style>"
)


def _heading(level: int, hang: str, sizes: TypeSizes, faces: Faces, *, official: bool) -> str:
    before = 0 if official else (280, 200, 160, 120, 120)[level]
    bold = "" if official and level != 2 else _BOLD
    settings = f"<w:keepNext/><w:keepLines/>{_spacing(before, 0 if official else 80)}{hang}"
    return _style(
        f"Heading{level + 1}",
        f"heading {level + 1}",
        f'{settings}<w:outlineLvl w:val="{level}"/>',
        fonts(faces.latin, faces.heading[level]) + bold + _size(sizes.heading[level]),
    )


def _style(style: str, name: str, paragraph: str, run: str, *, default: bool = False) -> str:
    """Write a paragraph style; what follows a heading or the title is text."""
    base = "" if default else '<w:basedOn w:val="Normal"/>'
    following = '<w:next w:val="BodyText"/>' if style.startswith(("Heading", "Title")) else ""
    inner = (f"<w:pPr>{paragraph}</w:pPr>" if paragraph else "") + (f"<w:rPr>{run}</w:rPr>" if run else "")
    mark = ' w:default="1"' if default else ""
    return (
        f'<w:style w:type="paragraph"{mark} w:styleId="{style}"><w:name w:val="{name}"/>{base}{following}'
        f"<w:qFormat/>{inner}</w:style>"
    )


def _spacing(before: int, after: int) -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}"/>'


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


_COLOURS = {
    "dk1": "000000",
    "lt1": "FFFFFF",
    "dk2": "44546A",
    "lt2": "E7E6E6",
    "accent1": "4472C4",
    "accent2": "ED7D31",
    "accent3": "A5A5A5",
    "accent4": "FFC000",
    "accent5": "5B9BD5",
    "accent6": "70AD47",
    "hlink": "0563C1",
    "folHlink": "954F72",
}
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE = f'<a:ln w="6350">{_FILL}</a:ln>'
_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"


def theme_xml(faces: Faces) -> str:
    """Write the theme with the fonts of the document."""
    colours = "".join(f'<a:{name}><a:srgbClr val="{colour}"/></a:{name}>' for name, colour in _COLOURS.items())
    latin, han = escape(faces.latin), escape(faces.text)
    face = f'<a:latin typeface="{latin}"/><a:ea typeface="{han}"/><a:cs typeface=""/>'
    return (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Minutes"><a:themeElements>'
        f'<a:clrScheme name="Minutes">{colours}</a:clrScheme><a:fontScheme name="Minutes"><a:majorFont>{face}'
        f'</a:majorFont><a:minorFont>{face}</a:minorFont></a:fontScheme><a:fmtScheme name="Minutes">'
        f"<a:fillStyleLst>{_FILL * 3}</a:fillStyleLst><a:lnStyleLst>{_LINE * 3}</a:lnStyleLst><a:effectStyleLst>"
        f"{_EFFECT * 3}</a:effectStyleLst><a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )


def font_table_xml(faces: Faces) -> str:
    """List the fonts of the document."""
    names = dict.fromkeys((faces.latin, faces.text, faces.title, *faces.heading, faces.page))
    settings = '<w:family w:val="auto"/><w:pitch w:val="variable"/>'
    rows = (f'<w:font w:name="{escape(name)}">{settings}</w:font>' for name in names)
    return f"<w:fonts {W}>{''.join(rows)}</w:fonts>"
