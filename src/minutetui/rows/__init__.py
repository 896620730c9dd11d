"""From state to rows: pure functions that say what each pane shows. No widget, no key and no textual here."""
