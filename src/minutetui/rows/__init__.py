"""Rows: pure functions from the state to what each pane shows. This package knows no widget, no key and no textual."""
