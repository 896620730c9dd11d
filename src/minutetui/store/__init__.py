"""Files: meetings, templates, themes and settings, read with care and written atomically."""
