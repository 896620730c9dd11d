"""From meeting to meeting: what the next one receives (`carry`), and the actions that are open across files."""
