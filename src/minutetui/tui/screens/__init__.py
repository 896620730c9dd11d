"""The screens: each owns what happens on it, and shows the one session they share."""
