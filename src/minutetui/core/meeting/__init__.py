"""The meeting: its records (`model`), the edits that change them (`edits`), and questions about it (`queries`)."""
