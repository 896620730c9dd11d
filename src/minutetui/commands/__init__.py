"""The commands that keys run, and the keys in force. This package imports no textual."""
