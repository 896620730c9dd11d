"""The theme and the table of fonts: Word asks for both, though no style of ours depends on them."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from minutetui.summary.backends.word.styles import Faces, W

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
    return f"<w:fonts {W}>{''.join(_font(name) for name in _names(faces))}</w:fonts>"


def _names(faces: Faces) -> Iterable[str]:
    return dict.fromkeys((faces.latin, faces.text, faces.title, *faces.heading, faces.page))


def _font(name: str) -> str:
    return f'<w:font w:name="{escape(name)}"><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>'
