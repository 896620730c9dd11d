"""Settings of Sphinx, which makes the documentation site; `pages.py` prepares its pages."""

from __future__ import annotations

from minutetui import __version__

project = "MinuteTUI"
copyright = "MinuteTUI"  # noqa: A001 - the name that Sphinx reads
version = release = __version__
extensions = ["myst_parser"]
html_theme = "furo"
html_title = f"MinuteTUI {__version__}"
myst_heading_anchors = 3
html_extra_path = ["files"]
suppress_warnings = ["misc.highlighting_failure"]  # a diagram of Mermaid is shown as its source
