"""Keys beyond the words, typed into the real screens: of lines, against Markdown by hand; of tasks, against before."""
