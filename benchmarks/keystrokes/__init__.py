"""What a line costs in keys beyond its words: real utterances through the real screen, against Markdown by hand."""
