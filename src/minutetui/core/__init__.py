"""The meeting and all that can be said of it without a file, a clock or a screen."""
