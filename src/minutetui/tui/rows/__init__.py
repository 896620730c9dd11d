"""From state to rows: pure functions that say what each pane shows. No widget and no key lives here."""
