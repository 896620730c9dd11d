"""Files: meetings, templates, themes and settings. Each is checked when it is read, and written atomically."""
