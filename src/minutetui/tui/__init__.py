"""The screens. Only `cli` imports this package, and only when a screen is opened."""
