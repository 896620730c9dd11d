"""MinuteTUI: structured minutes, taken live in the terminal, in Chinese and English."""

__version__ = "0.2.0"
