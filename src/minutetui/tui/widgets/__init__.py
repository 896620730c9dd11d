"""The widgets: rows of text that scroll, and the input."""
