"""The terminal, below Textual.

Before Textual is imported, `first_frame` paints the title, `early_keys` echoes what is typed, and `answers` holds what
the terminal says of itself. Then `driver` reads the input for Textual: `keyboard` divides it, `escapes` knows the keys.
"""
